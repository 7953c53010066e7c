import { blank, blankName } from './blanks.js';
import { officeNames } from './names.js';
import type { Words } from './words.js';

/** What the language server says in an editor, beside what the rules say. */

/** How far a day lies from the date that is looked at, in days; negative for a day that is past. */
export function howLong(days: number | undefined): Words {
  if (days === undefined) return { en: 'the day is not known', nl: 'de dag is niet bekend' };
  if (days === 0) return { en: 'today', nl: 'vandaag' };
  const far = Math.abs(days);
  const [amount, en, nl] =
    far < 60
      ? ([far, ['day', 'days'], ['dag', 'dagen']] as const)
      : far < 730
        ? ([Math.round(far / 30.44), ['month', 'months'], ['maand', 'maanden']] as const)
        : ([Math.floor(far / 365.25), ['year', 'years'], ['jaar', 'jaar']] as const);
  const english = `${amount} ${amount === 1 ? en[0] : en[1]}`;
  const dutch = `${amount} ${amount === 1 ? nl[0] : nl[1]}`;
  return days > 0
    ? { en: `in ${english}`, nl: `over ${dutch}` }
    : { en: `${english} ago`, nl: `${dutch} geleden` };
}

/** A day with how far it lies. */
export function dayAndHowLong(date: string, days: number | undefined): Words {
  const far = howLong(days);
  return { en: `${date} (${far.en})`, nl: `${date} (${far.nl})` };
}

/** The last day of a term and how long it still is. */
export function lastDayOfTerm(date: string, days: number | undefined): Words {
  const far = howLong(days);
  return days !== undefined && days < 0
    ? { en: `The term ended on ${date}, ${far.en}`, nl: `De termijn eindigde op ${date}, ${far.nl}` }
    : {
        en: `The last day of the term is ${date}, ${far.en}`,
        nl: `De laatste dag van de termijn is ${date}, ${far.nl}`,
      };
}

/** Labels of what is told where the cursor rests. */

/** What the scores of an answer of an audit mean, from 0. */
export const scores: readonly Words[] = [
  { en: 'not at all', nl: 'helemaal niet' },
  { en: 'a little', nl: 'een beetje' },
  { en: 'for the most part', nl: 'grotendeels' },
  { en: 'wholly', nl: 'helemaal' },
];

/** For whom a step of an introduction can be. */
export const targetNames = {
  circle: { en: 'circle', nl: 'kring' },
  leader: officeNames.leader,
  representative: officeNames.representative,
  facilitator: officeNames.facilitator,
  secretary: officeNames.secretary,
  logbook: officeNames.logbook,
  member: officeNames.member,
  role: { en: 'holder of a role', nl: 'rolvervuller' },
  person: blankName({ en: 'person', nl: 'persoon' }),
} as const satisfies Record<string, Words>;

export const openPoint = {
  vacant: (office: string, since: string | undefined): Words => ({
    en: since === undefined ? `${office}: vacant` : `${office}: vacant since ${since}`,
    nl: since === undefined ? `${office}: vacant` : `${office}: vacant sinds ${since}`,
  }),
  vacantUntil: (office: string, person: string, from: string): Words => ({
    en: `${office}: vacant until ${person} begins on ${from}`,
    nl: `${office}: vacant tot ${person} op ${from} begint`,
  }),
  withoutTerm: (office: string, person: string): Words => ({
    en: `${office}: ${person} sits without a term`,
    nl: `${office}: ${person} zit er zonder termijn`,
  }),
  circle: (standing: 'overdue' | 'past its end', day: string): Words =>
    standing === 'overdue'
      ? {
          en: `The circle was to begin on ${day}, and that it did is not on record`,
          nl: `De kring zou op ${day} beginnen, en dat is niet vastgelegd`,
        }
      : {
          en: `The circle was to work until ${day}, and its end is not on record`,
          nl: `De kring zou tot en met ${day} werken, en het einde is niet vastgelegd`,
        },
  expired: (office: string, person: string, day: string): Words => ({
    en: `${office}: the term of ${person} ended on ${day}`,
    nl: `${office}: de termijn van ${person} eindigde op ${day}`,
  }),
  action: (action: string, owner: string, due: string): Words => ({
    en: `${action} (${owner}, due ${due})`,
    nl: `${action} (${owner}, uiterlijk ${due})`,
  }),
  review: (what: string, day: string): Words => ({
    en: `${what} was to be reviewed on ${day}`,
    nl: `${what} zou op ${day} geëvalueerd worden`,
  }),
};

/** How the choices of a date are called. */
export const dateChoices = {
  month: { en: 'some day of this month', nl: 'een dag in deze maand' } as Words,
  today: { en: 'today', nl: 'vandaag' },
  tomorrow: { en: 'tomorrow', nl: 'morgen' },
  inMonths: (months: number): Words => ({
    en: `in ${months} ${months === 1 ? 'month' : 'months'}`,
    nl: `over ${months} ${months === 1 ? 'maand' : 'maanden'}`,
  }),
  inWeeks: (weeks: number): Words => ({
    en: `in ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
    nl: `over ${weeks} ${weeks === 1 ? 'week' : 'weken'}`,
  }),
  inYears: (years: number): Words => ({
    en: `in ${years} ${years === 1 ? 'year' : 'years'}`,
    nl: `over ${years} jaar`,
  }),
} as const;

/** What an editor shows beside a choice. */
export const choice = {
  member: { en: 'sits in this circle', nl: 'zit in deze kring' },
  memberAbove: { en: 'sits in the next higher circle', nl: 'zit in de naasthogere kring' },
  left: { en: 'has left', nl: 'is vertrokken' },
  role: { en: 'a role of the circle', nl: 'een rol van de kring' },
  aboveDomain: {
    en: 'in the domain of the next higher circle',
    nl: 'in het domein van de naasthogere kring',
  },
  newDeclaration: { en: 'with all that it needs', nl: 'met alles wat erbij hoort' },
  textBetweenQuotes: { en: 'a text between quotes', nl: 'een tekst tussen aanhalingstekens' },
} as const satisfies Record<string, Words>;

/** What stands at the places of a snippet that are to be filled in. */
export const placeholders = {
  name: blankName({ en: 'name', nl: 'naam' }),
  title: blank({ en: 'the title', nl: 'de titel' }),
  fullName: blank({ en: 'first and last name', nl: 'voor- en achternaam' }),
  aim: blank({ en: 'what is provided, and to whom', nl: 'wat er geboden wordt, en aan wie' }),
  person: blankName({ en: 'person', nl: 'persoon' }),
  circle: blankName({ en: 'circle', nl: 'kring' }),
  because: blank({ en: 'the reason', nl: 'de reden' }),
  text: blank({ en: 'what is decided', nl: 'wat besloten is' }),
  duty: blank({ en: 'what the office is for', nl: 'waar de functie voor is' }),
  quality: blank({ en: 'what it takes', nl: 'wat ervoor nodig is' }),
  measure: blank({ en: 'how we see that it works', nl: 'waaraan we zien dat het werkt' }),
  domain: blank({ en: 'what it decides about', nl: 'waarover beslist wordt' }),
  question: blank({ en: 'what the audit asks', nl: 'wat de audit vraagt' }),
  agreed: blank({ en: 'what was agreed', nl: 'wat is afgesproken' }),
  rule: blankName({ en: 'rule', nl: 'regel' }),
  decision: blankName({ en: 'decision', nl: 'besluit' }),
} as const satisfies Record<string, Words>;

/** The server speaks of itself: on its log, and where a request is refused. */
export const server = {
  failed: (method: string, what: string): Words => ({
    en: `Kring failed at ${method}: ${what}. The server goes on; please report this.`,
    nl: `Kring faalde bij ${method}: ${what}. De server gaat door; meld dit alstublieft.`,
  }),
  noSuchFile: (uri: string): Words => ({
    en: `${uri} is no Kring file of this workspace.`,
    nl: `${uri} is geen Kring-bestand van deze werkruimte.`,
  }),
  /** For whoever writes a client. */
  wrongParameters: (method: string): Words => ({
    en: `The parameters of ${method} are not of the shape that the protocol gives them, so it cannot be answered; send what the protocol asks for.`,
    nl: `De parameters van ${method} hebben niet de vorm die het protocol ze geeft, dus er is geen antwoord op; stuur wat het protocol vraagt.`,
  }),
  notADate: (given: string): Words => ({
    en: `${given} is no date. Write it as 2026-03-01, or leave it out for today.`,
    nl: `${given} is geen datum. Schrijf het als 2026-03-01, of laat het weg voor vandaag.`,
  }),
  noOrganisation: {
    en: 'No organisation is meant by that: it is gone, or its name has changed.',
    nl: 'Daarmee is geen organisatie bedoeld: die is weg, of heeft een andere naam gekregen.',
  },
  loaded: (files: number): Words => ({
    en: `Kring read ${files} ${files === 1 ? 'file' : 'files'}.`,
    nl: `Kring las ${files} ${files === 1 ? 'bestand' : 'bestanden'}.`,
  }),
} as const;
