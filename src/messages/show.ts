import { never } from '../ground/never.js';
import type { CircleStanding, CircleState } from '../vocabulary/circles.js';
import type { DecisionStanding, DecisionState, ElectionFault } from '../vocabulary/decisions.js';
import type { DecidedKind } from '../vocabulary/kinds.js';
import type { Stage } from '../vocabulary/plans.js';
import type { SeatState, VoidReason } from '../vocabulary/seats.js';
import { didYouMean } from './meant.js';
import { inDutch } from './methods.js';
import { officeNames } from './names.js';
import { listed, listedWords, same, type Tongue, type Words } from './words.js';

/** Labels and sentences of `kring show`, `kring who` and `kring rules`. */

export const circleStates: Readonly<Record<CircleState, Words>> = {
  planned: { en: 'planned', nl: 'gepland' },
  working: { en: 'working', nl: 'werkt' },
  ended: { en: 'ended', nl: 'beëindigd' },
};

/** How a circle stands, with the day that tells where it is not as it was meant to be. */
export function circleSaid({
  standing,
  day,
}: {
  readonly standing: CircleStanding;
  readonly day?: string | undefined;
}): Words {
  switch (standing) {
    case 'overdue':
      return {
        en: `planned: it was to begin on ${day ?? '?'}, and that it did is not on record`,
        nl: `gepland: hij zou op ${day ?? '?'} beginnen, en dat is niet vastgelegd`,
      };
    case 'past its end':
      return {
        en: `working, though it was to work until ${day ?? '?'}`,
        nl: `werkt, al zou hij tot en met ${day ?? '?'} werken`,
      };
    case 'planned':
    case 'working':
    case 'ended':
      return circleStates[standing];
    default:
      return never(standing);
  }
}

/** Why nobody holds a seat that its line gives to somebody, and the day that tells. */
export function voidSeat(
  person: string,
  { why, day }: { readonly why: VoidReason; readonly day: string },
): Words {
  switch (why) {
    case 'left':
      return { en: `vacant, as ${person} left on ${day}`, nl: `vacant, want ${person} vertrok op ${day}` };
    case 'not joined':
      return {
        en: `vacant, as ${person} joins on ${day}`,
        nl: `vacant, want ${person} komt er pas op ${day} bij`,
      };
    case 'circle ended':
      return {
        en: `over, as the circle ended on ${day}`,
        nl: `voorbij, want de kring is op ${day} beëindigd`,
      };
    default:
      return never(why);
  }
}

/** That somebody holds a seat for less long than its term says, as is known beforehand, and the last day. */
export function cutSeat(
  person: string,
  { why, day }: { readonly why: VoidReason; readonly day: string },
): Words {
  switch (why) {
    case 'left':
      return { en: `ends on ${day}, when ${person} leaves`, nl: `eindigt op ${day}, als ${person} vertrekt` };
    case 'circle ended':
      return {
        en: `ends on ${day}, when the circle ends`,
        nl: `eindigt op ${day}, als de kring wordt beëindigd`,
      };
    case 'not joined':
      return voidSeat(person, { why, day });
    default:
      return never(why);
  }
}

export const seatStates: Readonly<Record<SeatState, Words>> = {
  coming: { en: 'to come', nl: 'moet nog beginnen' },
  held: { en: 'in term', nl: 'in termijn' },
  expired: { en: 'term ended', nl: 'termijn afgelopen' },
  past: { en: 'past', nl: 'voorbij' },
  vacant: { en: 'vacant', nl: 'vacant' },
  unrecorded: { en: 'not recorded', nl: 'niet vastgelegd' },
  void: { en: 'held by nobody', nl: 'door niemand vervuld' },
};

/** What stands in the place of a name, where a seat names nobody: that it is vacant, or that nobody wrote it down. */
export function emptySeat({ unrecorded }: { readonly unrecorded?: true | undefined }): Words {
  return unrecorded === true ? seatStates.unrecorded : seatStates.vacant;
}

/** What made a decision lapse; whether anybody looked at it all the same, the files do not say. */
export const whyLapsed: Words = {
  en: 'its term is over, and the review that was agreed is not on record',
  nl: 'de termijn is voorbij, en de afgesproken evaluatie is niet vastgelegd',
};

/** How a decision stands on the date, with the day that tells. */
export function decisionSaid({
  standing,
  state,
  since,
  renewed,
}: {
  readonly standing: DecisionStanding;
  readonly state: keyof typeof decisionStates;
  readonly since?: string | undefined;
  readonly renewed?: string | undefined;
}): Words {
  const again =
    renewed === undefined
      ? { en: '', nl: '' }
      : { en: `, renewed on ${renewed}`, nl: `, verlengd op ${renewed}` };
  switch (standing) {
    case 'in force':
      return {
        en: `${decisionStates.adopted.en}${again.en}`,
        nl: `${decisionStates.adopted.nl}${again.nl}`,
      };
    case 'review overdue':
      return {
        en: `${decisionStates.adopted.en}${again.en}, review overdue since ${since ?? '?'}`,
        nl: `${decisionStates.adopted.nl}${again.nl}, evaluatie te laat sinds ${since ?? '?'}`,
      };
    case 'lapsed':
      return {
        en: `lapsed since ${since ?? '?'}: ${whyLapsed.en}`,
        nl: `vervallen sinds ${since ?? '?'}: ${whyLapsed.nl}`,
      };
    case 'void':
      return {
        en: 'void: an objection stands open',
        nl: 'ongeldig: er staat een bezwaar open',
      };
    case 'without mandate':
      return {
        en: 'without mandate: no consent allowed its method',
        nl: 'zonder mandaat: de methode is nergens met consent toegestaan',
      };
    case 'makes no policy':
      return {
        en: 'without mandate: a working group makes no policy',
        nl: 'zonder mandaat: een werkgroep maakt geen beleid',
      };
    case 'proposed':
    case 'over':
    case 'withdrawn':
    case 'replaced':
      return decisionStates[state];
    default:
      return never(standing);
  }
}

/** Why an election that has an outcome on record elected nobody. */
export const electionFaults: Readonly<Record<ElectionFault, Words>> = {
  void: {
    en: 'an objection stands open, so nobody is elected',
    nl: 'er staat een bezwaar open, dus er is niemand gekozen',
  },
  'without mandate': {
    en: 'without mandate: no consent allowed its method',
    nl: 'zonder mandaat: de methode is nergens met consent toegestaan',
  },
};

/** How far a decision is, or what became of it. */
export const decisionStates: Readonly<Record<DecisionState, Words>> = {
  draft: { en: 'a draft', nl: 'een concept' },
  'in consent': { en: 'not yet decided', nl: 'nog niet besloten' },
  adopted: { en: 'in force', nl: 'geldt' },
  referred: { en: 'referred to another circle', nl: 'verwezen naar een andere kring' },
  withdrawn: { en: 'withdrawn', nl: 'ingetrokken' },
  expired: { en: 'no longer in force', nl: 'geldt niet meer' },
  replaced: { en: 'replaced by a later decision', nl: 'vervangen door een later besluit' },
};

/** An office of a link across the hierarchy, which is none of the circle itself. */
export function officeInLink(office: Words, to: string): Words {
  return { en: `${office.en} in the link with ${to}`, nl: `${office.nl} in de koppeling met ${to}` };
}

/** Why somebody sits in a circle. */
export const reasons: Readonly<Record<string, (circle: string) => Words>> = {
  everyone: () => ({ en: 'as everybody does', nl: 'zoals iedereen' }),
  leader: () => officeNames.leader,
  representative: () => officeNames.representative,
  facilitator: () => officeNames.facilitator,
  secretary: () => officeNames.secretary,
  logbook: () => officeNames.logbook,
  member: () => officeNames.member,
  expert: () => officeNames.expert,
  'leader below': (circle) => ({ en: `leader of ${circle}`, nl: `leider van ${circle}` }),
  'representative below': (circle) => ({
    en: `representative of ${circle}`,
    nl: `afgevaardigde van ${circle}`,
  }),
  'leader across': (circle) => officeInLink(officeNames.leader, circle),
  'representative across': (circle) => officeInLink(officeNames.representative, circle),
};

/** Somebody who is a member by an office, or a role by its title, that is held in a circle. */
export const memberBy = (office: Words, circle: string): Words => ({
  en: `member as ${office.en} of ${circle}`,
  nl: `lid als ${office.nl} van ${circle}`,
});

/** Whose holders are members, of a line `members by …`: the offices, and the circle in or below which they are held. */
export const membersByOffice = (offices: Words, circle: string): Words => ({
  en: `${offices.en} of ${circle} and of the circles below it`,
  nl: `${offices.nl} van ${circle} en van de kringen daaronder`,
});

/** Of those who sit in a circle: in which functions somebody may do so of whom nothing is recorded. */
export const unrecordedSitters = (why: readonly Words[]): Words => ({
  en: `not recorded who: ${why.map(({ en }) => en).join(', ')}`,
  nl: `niet vastgelegd wie: ${why.map(({ nl }) => nl).join(', ')}`,
});

export const withoutConsent: Words = { en: 'without consent right', nl: 'zonder consentrecht' };

export const topicNames: Readonly<Record<string, Words>> = {
  aim: { en: 'its aim', nl: 'de doelstelling' },
  domain: { en: 'its domain', nl: 'het domein' },
  constraint: { en: 'its constraints', nl: 'de randvoorwaarden' },
  leader: { en: 'its leader', nl: 'de leider' },
  existence: { en: 'whether it begins or ends', nl: 'of hij begint of eindigt' },
  representative: { en: 'its representative', nl: 'de afgevaardigde' },
  facilitator: { en: 'its facilitator', nl: 'de gespreksleider' },
  secretary: { en: 'its secretary', nl: 'de secretaris' },
  logbook: { en: 'its logbook keeper', nl: 'de logboekhouder' },
  role: { en: 'its own roles', nl: 'de eigen rollen' },
  member: { en: 'its members', nl: 'de leden' },
  expert: { en: 'its external experts', nl: 'de externe deskundigen' },
  meets: { en: 'when it meets', nl: 'wanneer hij vergadert' },
  measure: { en: 'what it measures', nl: 'wat hij meet' },
  policy: { en: 'policy in its domain', nl: 'beleid in het eigen domein' },
};

export const stageNames: Readonly<Record<Stage, Words>> = {
  acquaint: { en: 'Getting acquainted', nl: 'Kennismaken' },
  introduce: { en: 'Introduction', nl: 'Invoeren' },
  integrate: { en: 'Integration', nl: 'Integreren' },
  secure: { en: 'Securing, maintaining, developing', nl: 'Borgen, onderhouden en ontwikkelen' },
};

export const words = {
  vacant: { en: 'vacant', nl: 'vacant' } as Words,
  vacantSince: (day: string): Words => ({ en: `vacant since ${day}`, nl: `vacant sinds ${day}` }),
  officeVacant: (office: Words, since: string | undefined): Words => ({
    en: since === undefined ? `${office.en}: vacant` : `${office.en}: vacant since ${since}`,
    nl: since === undefined ? `${office.nl}: vacant` : `${office.nl}: vacant sinds ${since}`,
  }),
  officeToCome: (office: Words, person: string, from: string): Words => ({
    en: `${office.en}: vacant until ${person} begins on ${from}`,
    nl: `${office.nl}: vacant tot ${person} op ${from} begint`,
  }),
  withoutTerm: { en: 'without a term', nl: 'zonder termijn' } as Words,
  acting: { en: 'acting', nl: 'waarnemend' } as Words,
  none: { en: 'none', nl: 'geen' } as Words,
  external: { en: 'external', nl: 'extern' } as Words,
  officeIn: (office: string, circle: string): Words => ({
    en: `${office} of ${circle}`,
    nl: `${office} van ${circle}`,
  }),
  actionDue: (action: string, due: string | undefined): Words => ({
    en: due === undefined ? action : `${action}: due ${due}`,
    nl: due === undefined ? action : `${action}: uiterlijk ${due}`,
  }),
  counts: (circles: number, people: number, files: number): Words => ({
    en: `${circles} ${circles === 1 ? 'circle' : 'circles'}, ${people} ${people === 1 ? 'person' : 'people'}, ${files} ${files === 1 ? 'file' : 'files'}`,
    nl: `${circles} ${circles === 1 ? 'kring' : 'kringen'}, ${people} ${people === 1 ? 'persoon' : 'personen'}, ${files} ${files === 1 ? 'bestand' : 'bestanden'}`,
  }),
  seatTerm: (from: string, until: string): Words => ({
    en: `${from} to ${until}`,
    nl: `${from} tot en met ${until}`,
  }),
  seatFrom: (from: string): Words => ({ en: `from ${from}`, nl: `vanaf ${from}` }),
  seatUntil: (until: string): Words => ({ en: `until ${until}`, nl: `tot en met ${until}` }),
  electedOnDay: (day: string): Words => ({ en: `elected on ${day}`, nl: `gekozen op ${day}` }),
  byElection: (election: string): Words => ({ en: `elected in ${election}`, nl: `gekozen in ${election}` }),
  representedBy: (people: string): Words => ({
    en: `representative ${people}`,
    nl: `afgevaardigde ${people}`,
  }),
  single: { en: 'so the link is single', nl: 'dus de koppeling is enkel' } as Words,
  ledBy: (leader: string): Words => ({ en: `leader ${leader}`, nl: `leider ${leader}` }),
  delegatedFrom: { en: 'delegated from', nl: 'gedelegeerd uit' } as Words,
  delegatedTo: { en: 'delegated to', nl: 'gedelegeerd aan' } as Words,
  heldByNobody: (circle: string): Words => ({
    en: `a role that nobody holds, so ${circle} decides`,
    nl: `een rol die niemand vervult, dus beslist ${circle}`,
  }),
  reviewOn: (date: string): Words => ({ en: `review on ${date}`, nl: `evaluatie op ${date}` }),
  reviewedOn: (date: string): Words => ({ en: `reviewed on ${date}`, nl: `geëvalueerd op ${date}` }),
  held: { en: 'held', nl: 'gehouden' } as Words,
  overdue: { en: 'overdue', nl: 'te laat' } as Words,
  limit: (text: string): Words => ({ en: `limit: ${text}`, nl: `grens: ${text}` }),
  budget: (text: string): Words => ({ en: `budget: ${text}`, nl: `budget: ${text}` }),
  resource: (text: string): Words => ({ en: `resource: ${text}`, nl: `middel: ${text}` }),
  metric: (text: string): Words => ({ en: `metric: ${text}`, nl: `maatstaf: ${text}` }),
  target: (text: string): Words => ({ en: `target ${text}`, nl: `streefwaarde ${text}` }),
  heldBy: { en: 'held by', nl: 'vervuld door' } as Words,
  decidedOn: (date: string, method: string): Words => ({
    en: `decided on ${date} by ${method}`,
    nl: `besloten op ${date} ${inDutch(method)}`,
  }),
  electedOn: (office: string, person: string, date: string): Words => ({
    en: `${office}: ${person} elected on ${date}`,
    nl: `${office}: ${person} gekozen op ${date}`,
  }),
  electionPlanned: (office: string, date: string): Words => ({
    en: `${office}: election planned for ${date}`,
    nl: `${office}: verkiezing gepland op ${date}`,
  }),
  electionOverdue: (office: string, date: string): Words => ({
    en: `${office}: an election was planned for ${date}, and no outcome is on record`,
    nl: `${office}: op ${date} was een verkiezing gepland, en er is geen uitkomst vastgelegd`,
  }),
  reviewPlanned: (about: string, date: string): Words => ({
    en: `${about === '' ? '' : `${about}: `}planned for ${date}`,
    nl: `${about === '' ? '' : `${about}: `}gepland op ${date}`,
  }),
  reviewOverdue: (about: string, date: string): Words => ({
    en: `${about === '' ? '' : `${about}: `}it was planned for ${date}, and nothing of it is on record`,
    nl: `${about === '' ? '' : `${about}: `}het was gepland op ${date}, en er is niets van vastgelegd`,
  }),
  reviewHeld: (about: string, date: string): Words => ({
    en: `${about === '' ? '' : `${about}, `}on ${date}`,
    nl: `${about === '' ? '' : `${about}, `}op ${date}`,
  }),
  auditOverdue: (name: string, date: string): Words => ({
    en: `${name} was planned for ${date}, and nothing of it is on record`,
    nl: `${name} was gepland op ${date}, en er is niets van vastgelegd`,
  }),
  dueOn: (date: string, overdue: boolean): Words => ({
    en: `due ${date}${overdue ? ', overdue' : ''}`,
    nl: `uiterlijk ${date}${overdue ? ', te laat' : ''}`,
  }),
  resolvedOn: (date: string): Words => ({ en: `resolved on ${date}`, nl: `opgelost op ${date}` }),
  nobodyElected: (office: string, date: string): Words => ({
    en: `${office}: nobody elected on ${date}`,
    nl: `${office}: niemand gekozen op ${date}`,
  }),
  auditPlanned: (name: string, date: string): Words => ({
    en: `${name}, planned for ${date}`,
    nl: `${name}, gepland op ${date}`,
  }),
  auditOn: (name: string, date: string, open: number): Words => ({
    en: `${name} on ${date}, ${open} open ${open === 1 ? 'finding' : 'findings'}`,
    nl: `${name} op ${date}, ${open} open ${open === 1 ? 'bevinding' : 'bevindingen'}`,
  }),
  deviation: (rule: string, decision: string, until: string): Words => ({
    en: `${rule}, under ${decision}, until ${until}`,
    nl: `${rule}, op grond van ${decision}, tot en met ${until}`,
  }),
  stepsDone: (phase: string, done: number, all: number): Words => ({
    en: `${phase}: ${done} of ${all} done`,
    nl: `${phase}: ${done} van ${all} gedaan`,
  }),
  both: (circles: string): Words => same(circles),
  unknownThing: (name: string, near: string | undefined): Words => ({
    en: `No circle, person or folder is called ${name}.${near === undefined ? ' `kring show` lists the circles and the people.' : ` ${didYouMean(name, near, String).en}`}`,
    nl: `Er is geen kring, mens of map die ${name} heet.${near === undefined ? ' `kring show` toont de kringen en de mensen.' : ` ${didYouMean(name, near, String).nl}`}`,
  }),
  severalNamed: (name: string, all: readonly string[]): Words => ({
    en: `${name} can be several: ${listed(all).en}. Ask again by the name in front.`,
    nl: `${name} kan meer dan één zijn: ${listed(all).nl}. Vraag het opnieuw met de naam die vooraan staat.`,
  }),
  unknownCircle: (name: string, near: string | undefined): Words => ({
    en: `There is no circle or folder called ${name}.${near === undefined ? ' `kring show` lists the circles.' : ` ${didYouMean(name, near, String).en}`}`,
    nl: `Er is geen kring of map die ${name} heet.${near === undefined ? ' `kring show` toont de kringen.' : ` ${didYouMean(name, near, String).nl}`}`,
  }),
};

/** Words that make a question a sentence, and by which nothing is found. */
export const littleWords: Readonly<Record<Tongue, readonly string[]>> = {
  en: 'a about an and decides for in of on our the to who'.split(' '),
  nl: 'aan beslist besluit de een en het in onze op over te van voor wie'.split(' '),
};

/** In what `kring who` looks, counted. */
const looked: Readonly<Record<DecidedKind, (count: number) => Words>> = {
  circle: (count) => counted(count, ['circle', 'circles'], ['kring', 'kringen']),
  'domain item': (count) =>
    counted(count, ['part of a domain', 'parts of domains'], ['domeinonderdeel', 'domeinonderdelen']),
  role: (count) => counted(count, ['role', 'roles'], ['rol', 'rollen']),
  decision: (count) => counted(count, ['decision', 'decisions'], ['besluit', 'besluiten']),
  action: (count) =>
    counted(count, ['open action point', 'open action points'], ['open actiepunt', 'open actiepunten']),
  'audit finding': (count) =>
    counted(
      count,
      ['open finding of an audit', 'open findings of audits'],
      ['open auditbevinding', 'open auditbevindingen'],
    ),
  step: (count) =>
    counted(count, ['step that is not done', 'steps that are not done'], ['open stap', 'open stappen']),
  organisation: () => ({
    en: 'what the organisation is for',
    nl: 'waar de organisatie voor is',
  }),
  seat: (count) => counted(count, ['office', 'offices'], ['functie', 'functies']),
};

function counted(count: number, en: readonly [string, string], nl: readonly [string, string]): Words {
  const place = count === 1 ? 0 : 1;
  return { en: `${count} ${en[place]}`, nl: `${count} ${nl[place]}` };
}

export const who = {
  title: (text: string): Words => ({ en: `Who decides about “${text}”`, nl: `Wie beslist over “${text}”` }),
  nothing: (text: string): Words => ({
    en: `Nothing here speaks of “${text}”. What no circle below holds is decided by the highest circle.`,
    nl: `Niets hier spreekt over “${text}”. Wat geen lagere kring heeft, daarover beslist de hoogste kring.`,
  }),
  near: (text: string): Words => ({
    en: `Nothing here speaks of “${text}” itself. This comes near to it:`,
    nl: `Niets hier spreekt over “${text}” zelf. Dit komt in de buurt:`,
  }),
  looked: (counts: ReadonlyMap<DecidedKind, number>): Words => {
    const all = listedWords([...counts].map(([kind, count]) => looked[kind](count)));
    return counts.size === 0
      ? { en: 'There is nothing yet to look in.', nl: 'Er is nog niets om in te zoeken.' }
      : {
          en: `Looked for in all forms of the words, in names and texts of ${all.en}.`,
          nl: `Gezocht in alle vormen van de woorden, in namen en teksten van ${all.nl}.`,
        };
  },
  several: (text: string, all: readonly string[]): Words => ({
    en: `“${text}” can also be several people: ${listed(all).en}. Ask again by the name in front.`,
    nl: `“${text}” kan ook meer dan één mens zijn: ${listed(all).nl}. Vraag het opnieuw met de naam die vooraan staat.`,
  }),
  domainItem: (item: string, text: string): Words => ({
    en: `${item} (domain): ${text}`,
    nl: `${item} (domein): ${text}`,
  }),
  role: (role: string, text: string): Words => ({
    en: `${role} (role): ${text}`,
    nl: `${role} (rol): ${text}`,
  }),
  decision: (decision: string, text: string): Words => ({
    en: `${decision} (decision): ${text}`,
    nl: `${decision} (besluit): ${text}`,
  }),
  circle: (circle: string, text: string): Words => ({
    en: `${circle} (circle): ${text}`,
    nl: `${circle} (kring): ${text}`,
  }),
  action: (action: string, text: string): Words => ({
    en: `${action} (action point): ${text}`,
    nl: `${action} (actiepunt): ${text}`,
  }),
  finding: (finding: string, text: string): Words => ({
    en: `${finding} (finding of an audit): ${text}`,
    nl: `${finding} (bevinding van een audit): ${text}`,
  }),
  step: (step: string, text: string): Words => ({
    en: `${step} (step of a plan): ${text}`,
    nl: `${step} (stap van een plan): ${text}`,
  }),
  organisation: (organisation: string, text: string): Words => ({
    en: `${organisation} (the organisation): ${text}`,
    nl: `${organisation} (de organisatie): ${text}`,
  }),
  seat: (office: Words, circle: string): Words => ({
    en: `${office.en} of ${circle}`,
    nl: `${office.nl} van ${circle}`,
  }),
  decides: (circle: string): Words => ({ en: `${circle} decides`, nl: `${circle} beslist` }),
  elects: (circle: string): Words => ({ en: `${circle} elects`, nl: `${circle} kiest` }),
  heldNow: (people: string): Words => ({ en: `held by ${people}`, nl: `vervuld door ${people}` }),
  within: (limits: string): Words => ({ en: `within: ${limits}`, nl: `binnen: ${limits}` }),
  holder: (people: string): Words => ({ en: `carried out by ${people}`, nl: `uitgevoerd door ${people}` }),
  way: (circles: string): Words => ({ en: `the way up: ${circles}`, nl: `de weg omhoog: ${circles}` }),
  further: (circles: string): Words => ({
    en: `delegated on to ${circles}, which decides about its part`,
    nl: `verder gedelegeerd aan ${circles}, die over dat deel beslist`,
  }),
};

const dutchUnits: Readonly<Record<string, string>> = {
  day: 'dag',
  days: 'dagen',
  week: 'week',
  weeks: 'weken',
  month: 'maand',
  months: 'maanden',
  quarter: 'kwartaal',
  quarters: 'kwartalen',
  year: 'jaar',
  years: 'jaar',
};

/** A length as written without blanks (`1yearand6months`), as a person says it. */
export function length(written: string): Words {
  const parts = [...written.matchAll(/(\d+)?(days?|weeks?|months?|quarters?|years?)/g)];
  const en = parts.map(([, amount, unit]) => [amount, unit].filter(Boolean).join(' '));
  const nl = parts.map(([, amount, unit = '']) =>
    [amount, dutchUnits[unit] ?? unit].filter(Boolean).join(' '),
  );
  return { en: en.join(' and '), nl: nl.join(' en ') };
}

/** `every 4 weeks`. */
export function everyLength(written: string): Words {
  const said = length(written);
  const common = /^(1)?(month|quarter|year)s?$/.test(written);
  return {
    en: `every ${said.en}`,
    nl: `${common ? 'elk' : 'elke'} ${said.nl}`.replace('elk maand', 'elke maand'),
  };
}

const dutchTimes: Readonly<Record<string, string>> = { once: 'eenmaal', twice: 'tweemaal' };

/** `twice a year`. */
export function timesA(written: string): Words {
  const [, times = '', unit = ''] = /^(.*) a (\w+)$/.exec(written) ?? [];
  return {
    en: written,
    nl: `${dutchTimes[times] ?? times.replace(' times', ' maal')} per ${dutchUnits[unit] ?? unit}`,
  };
}
