import type { ElectionFault, Unfounded } from '../vocabulary/decisions.js';
import type { PhaseState, Shown, Status } from '../vocabulary/plans.js';
import { dayWords } from './dates.js';
import { offices } from './picture.js';
import { electionFaults, stageNames, whyLapsed } from './show.js';
import { listed, same, type Tongue, type Words } from './words.js';

/**
 * Labels and sentences of `kring progress`, `kring due`, `kring agenda` and `kring audit`, and how anything that tells
 * of the introduction calls the state of a step or phase.
 */
export const statusNames: Readonly<Record<Status, Words>> = {
  'not begun': { en: 'not begun', nl: 'niet begonnen' },
  'under way': { en: 'under way', nl: 'bezig' },
  blocked: { en: 'blocked', nl: 'geblokkeerd' },
  done: { en: 'done', nl: 'gedaan' },
  overdue: { en: 'overdue', nl: 'te laat' },
};

export const phaseStates: Readonly<Record<PhaseState, Words>> = {
  planned: { en: 'to come', nl: 'nog te beginnen' },
  'under way': { en: 'under way', nl: 'bezig' },
  ended: { en: 'ended', nl: 'afgerond' },
};

interface Counted {
  readonly all: number;
  readonly done: number;
  readonly underWay: number;
  readonly blocked: number;
  readonly overdue: number;
}

/** `7 of 9 done, 1 overdue`. */
export function countsSaid({ all, done, overdue, blocked, underWay }: Counted): Words {
  const say = (language: Tongue): string =>
    [
      language === 'en' ? `${done} of ${all} done` : `${done} van ${all} gedaan`,
      ...(underWay > 0 ? [`${underWay} ${statusNames['under way'][language]}`] : []),
      ...(overdue > 0 ? [`${overdue} ${statusNames.overdue[language]}`] : []),
      ...(blocked > 0 ? [`${blocked} ${statusNames.blocked[language]}`] : []),
    ].join(', ');
  return { en: say('en'), nl: say('nl') };
}

export const shownNames: Readonly<Record<Shown, Words>> = {
  aim: { en: 'Every circle has an aim', nl: 'Elke kring heeft een doelstelling' },
  domain: { en: 'Every circle has a domain', nl: 'Elke kring heeft een domein' },
  'double link': {
    en: 'Every circle has a double link, both in term',
    nl: 'Elke kring heeft een dubbele koppeling, beiden binnen de termijn',
  },
  officers: {
    en: 'Every circle has a facilitator and a secretary in term',
    nl: 'Elke kring heeft een gespreksleider en een secretaris binnen de termijn',
  },
  audits: { en: 'Every circle is audited each year', nl: 'Elke kring krijgt elk jaar een audit' },
  reviews: {
    en: 'Everybody with an office had a performance review within a year',
    nl: 'Iedereen met een functie had binnen een jaar een functioneringsgesprek',
  },
  statutes: { en: 'The statutes are on record', nl: 'De statuten zijn vastgelegd' },
};

const lacking: Readonly<Record<string, Words>> = {
  aim: { en: 'no aim', nl: 'geen doelstelling' },
  domain: { en: 'no domain', nl: 'geen domein' },
  leader: { en: 'no leader', nl: 'geen leider' },
  representative: { en: 'no representative', nl: 'geen afgevaardigde' },
  facilitator: { en: 'no facilitator', nl: 'geen gespreksleider' },
  secretary: { en: 'no secretary', nl: 'geen secretaris' },
  statutes: { en: 'no statutes on record', nl: 'geen statuten vastgelegd' },
};

export const why = {
  nothing: { en: 'nothing is recorded yet', nl: 'er is nog niets vastgelegd' } as Words,
  nobody: { en: 'there is nobody yet for whom it is', nl: 'er is nog niemand voor wie het is' } as Words,
  blocked: (reason: string): Words => ({ en: `blocked: ${reason}`, nl: `geblokkeerd: ${reason}` }),
  waits: (steps: readonly string[]): Words => ({
    en: `waits for “${listed(steps).en}”`,
    nl: `wacht op “${listed(steps).nl}”`,
  }),
  planned: (date: string): Words => ({
    en: `planned for ${dayWords(date).en}`,
    nl: `gepland voor ${dayWords(date).nl}`,
  }),
  wasPlanned: (date: string): Words => ({
    en: `planned for ${dayWords(date).en}, and nothing of it is on record`,
    nl: `gepland voor ${dayWords(date).nl}, en er is niets van vastgelegd`,
  }),
  lapsed: (last: string, until: string): Words => ({
    en: `last done on ${dayWords(last).en}, to be done again by ${dayWords(until).en}`,
    nl: `laatst gedaan op ${dayWords(last).nl}, opnieuw vóór of op ${dayWords(until).nl}`,
  }),
  open: (open: number, all: number): Words => ({
    en: `open for ${open} of ${all}`,
    nl: `open voor ${open} van ${all}`,
  }),
  missing: (what: string): Words => lacking[what] ?? same(what),
  termOver: (person: string, office: string, date: string): Words => ({
    en: `the term of ${person} as ${officeWords(office).en} ended on ${dayWords(date).en}`,
    nl: `de termijn van ${person} als ${officeWords(office).nl} liep af op ${dayWords(date).nl}`,
  }),
  noMember: (person: string, office: string, circle: string): Words => ({
    en: `${person} is ${officeWords(office).en} and none of the members of ${circle}`,
    nl: `${person} is ${officeWords(office).nl} en is geen lid van ${circle}`,
  }),
  single: (person: string): Words => ({
    en: `${person} is both leader and representative, so the link is single`,
    nl: `${person} is leider én afgevaardigde, dus de koppeling is enkel`,
  }),
  withoutTerm: (person: string, office: string): Words => ({
    en: `${person} is ${officeWords(office).en} without a term`,
    nl: `${person} is ${officeWords(office).nl} zonder termijn`,
  }),
  setAside: (decision: string, until: string): Words => ({
    en: `set aside under “${decision}” until ${dayWords(until).en}`,
    nl: `opzijgezet op grond van “${decision}” tot en met ${dayWords(until).nl}`,
  }),
};

export function officeWords(office: string): Words {
  return offices[office] ?? same(office);
}

/** What is said where there is nothing to tell. */
export const empty = {
  noPlan: {
    en: 'No introduction of the method is on record. `implementation NAME { template skm }` begins one with the steps of the method.',
    nl: 'Er is geen invoering van de methode vastgelegd. Met `implementation NAAM { template skm }` begint er een met de stappen van de methode.',
  },
  nothingDue: { en: 'Nothing falls due in this time.', nl: 'In deze tijd komt er niets aan.' },
} as const satisfies Record<string, Words>;

/** Headings that only the page has. */
export const progressPageWords = {
  steps: { en: 'Step by step', nl: 'Stap voor stap' },
  about: { en: 'About this plan', nl: 'Over dit plan' },
} as const satisfies Record<string, Words>;

/** Of a circle that does without a step. */
export function leftOutBecause(because: string | undefined): Words {
  const reason = because === undefined ? '' : `: ${because}`;
  return { en: `left out${reason}`, nl: `weggelaten${reason}` };
}

/** What makes something done that no tick can say. */
export const hints = {
  aim: {
    en: 'Done once the circle says its `aim`: a click goes to where it is written.',
    nl: 'Gedaan zodra de kring zijn `aim` noemt: met een klik gaat u naar waar die staat.',
  },
  domain: {
    en: 'Done once the circle has a `domain` with what it decides about: a click goes to where it is written.',
    nl: 'Gedaan zodra de kring een `domain` heeft met waarover hij beslist: met een klik gaat u naar waar dat staat.',
  },
  statutes: {
    en: 'Done once the organisation says in a line `statutes` where they can be read: a click goes to where it is written.',
    nl: 'Gedaan zodra de organisatie in een regel `statutes` zegt waar ze te lezen zijn: met een klik gaat u naar waar dat staat.',
  },
  office: {
    en: 'Done once somebody is elected and holds the office: the button beside it records an election to fill in, and the seat is written in the circle.',
    nl: 'Gedaan zodra iemand is gekozen en de functie vervult: de knop ernaast legt een verkiezing vast om in te vullen, en de plaats staat in de kring.',
  },
} as const satisfies Record<string, Words>;

export const words = {
  title: (organisation: string, on: string): Words => ({
    en: `Introduction of the method in ${organisation} on ${dayWords(on).en}`,
    nl: `Invoering van de methode in ${organisation} op ${dayWords(on).nl}`,
  }),
  dueTitle: (organisation: string, from: string, until: string): Words => ({
    en: `What falls due in ${organisation}, ${dayWords(from).en} to ${dayWords(until).en}`,
    nl: `Wat eraan komt in ${organisation}, ${dayWords(from).nl} tot en met ${dayWords(until).nl}`,
  }),
  phase: (title: string, state: Words, when: string | undefined): Words => ({
    en: `${title}: ${state.en}${when === undefined ? '' : ` (${dayWords(when).en})`}`,
    nl: `${title}: ${state.nl}${when === undefined ? '' : ` (${dayWords(when).nl})`}`,
  }),
  lateBegin: { en: 'should have begun', nl: 'had moeten beginnen' } as Words,
  doneOn: (date: string): Words => ({
    en: `done on ${dayWords(date).en}`,
    nl: `gedaan op ${dayWords(date).nl}`,
  }),
  dueOn: (date: string): Words => ({ en: `due ${dayWords(date).en}`, nl: `uiterlijk ${dayWords(date).nl}` }),
  leftOut: (circles: string, because: string | undefined): Words => ({
    en: `left out for ${circles}${because === undefined ? '' : `: ${because}`}`,
    nl: `weggelaten voor ${circles}${because === undefined ? '' : `: ${because}`}`,
  }),
  again: (date: string): Words => ({
    en: `again by ${dayWords(date).en}`,
    nl: `opnieuw uiterlijk ${dayWords(date).nl}`,
  }),
  evidence: (text: string): Words => ({ en: `evidence: ${text}`, nl: `bewijs: ${text}` }),
  at: (place: string): Words => ({ en: `at ${place}`, nl: `in ${place}` }),
  toRecord: (place: string): Words => ({ en: `to record at ${place}`, nl: `vast te leggen bij ${place}` }),
  officer: (person: string, office: string, circle: string): Words => ({
    en: `${person}, ${officeWords(office).en} of ${circle}`,
    nl: `${person}, ${officeWords(office).nl} van ${circle}`,
  }),
  inCircle: (person: string, circle: string): Words => ({
    en: `${person} in ${circle}`,
    nl: `${person} in ${circle}`,
  }),
  nobody: { en: 'nobody named', nl: 'niemand genoemd' } as Words,
  more: (count: number): Words => ({ en: `and ${count} more`, nl: `en nog ${count}` }),
  step: (
    title: string,
    whom: string | undefined,
    open: { open: number; all: number } | undefined,
  ): Words => ({
    en: `${title}${whom === undefined ? '' : `: ${whom}`}${open === undefined ? '' : `: open for ${open.open} of ${open.all}`}`,
    nl: `${title}${whom === undefined ? '' : `: ${whom}`}${open === undefined ? '' : `: open voor ${open.open} van ${open.all}`}`,
  }),
  termEnds: (person: string, office: Words, circle: string): Words => ({
    en: `The term of ${person} as ${office.en} of ${circle} ends`,
    nl: `De termijn van ${person} als ${office.nl} van ${circle} loopt af`,
  }),
  followed: { en: 'the next holder is known', nl: 'de opvolger is bekend' } as Words,
  electionPlanned: (election: string): Words => ({
    en: `the election ${election} is planned`,
    nl: `de verkiezing ${election} is gepland`,
  }),
  electionOf: (office: Words, circle: string): Words => ({
    en: `Election of the ${office.en} of ${circle}`,
    nl: `Verkiezing van de ${office.nl} van ${circle}`,
  }),
  /** Several offices of a circle that are to be elected; each may say who held it and who elects. */
  electionsIn: (circle: string, offices: Words): Words => ({
    en: `Elections in ${circle}: ${offices.en}`,
    nl: `Verkiezingen in ${circle}: ${offices.nl}`,
  }),
  officeToElect: (office: Words, details: readonly Words[]): Words => {
    const behind = (language: Tongue): string =>
      details.length === 0 ? '' : ` (${details.map((one) => one[language]).join('; ')})`;
    return {
      en: `${office.en}${behind('en')}`,
      nl: `${office.nl}${behind('nl')}`,
    };
  },
  elects: (circle: string): Words => ({ en: `${circle} elects`, nl: `${circle} kiest` }),
  areVacant: { en: 'nobody holds them', nl: 'de functies zijn vacant' } as Words,
  termsOver: { en: 'their terms are over', nl: 'hun termijnen zijn voorbij' } as Words,
  termsEnding: { en: 'their terms end', nl: 'hun termijnen lopen af' } as Words,
  isVacant: { en: 'nobody holds it', nl: 'de functie is vacant' } as Words,
  termOver: (person: string): Words => ({
    en: `the term of ${person} is over`,
    nl: `de termijn van ${person} is voorbij`,
  }),
  termIsEnding: (person: string): Words => ({
    en: `the term of ${person} ends`,
    nl: `de termijn van ${person} loopt af`,
  }),
  isLeaving: (person: string): Words => ({
    en: `${person} leaves the organisation`,
    nl: `${person} verlaat de organisatie`,
  }),
  leavesGap: (person: string): Words => ({
    en: `the term of ${person} ends before somebody follows`,
    nl: `de termijn van ${person} loopt af voordat er een opvolger is`,
  }),
  withoutTerms: { en: 'they sit without a term', nl: 'zij zitten er zonder termijn' } as Words,
  hasNoTerm: (person: string): Words => ({
    en: `${person} sits without a term`,
    nl: `${person} zit er zonder termijn`,
  }),
  leadsAsWell: (person: string): Words => ({
    en: `${person} is the leader as well, so the link is single`,
    nl: `${person} is ook de leider, dus de koppeling is enkel`,
  }),
  decisionReview: (title: string): Words => ({ en: `Review of “${title}”`, nl: `Evaluatie van “${title}”` }),
  decisionEnds: (title: string): Words => ({
    en: `“${title}” is no longer in force after this day`,
    nl: `“${title}” geldt na deze dag niet meer`,
  }),
  deviationEnds: (rule: string, circle: string): Words => ({
    en: `The deviation ${rule} for ${circle} runs out`,
    nl: `De afwijking ${rule} voor ${circle} loopt af`,
  }),
  domainReview: (circle: string): Words => ({
    en: `Review of the domain of ${circle}`,
    nl: `Evaluatie van het domein van ${circle}`,
  }),
  domainPartReview: (part: string, circle: string): Words => ({
    en: `Review of “${part}” in the domain of ${circle}`,
    nl: `Evaluatie van “${part}” in het domein van ${circle}`,
  }),
  roleReview: (role: string, circle: string): Words => ({
    en: `Review of the role ${role} of ${circle}`,
    nl: `Evaluatie van de rol ${role} van ${circle}`,
  }),
  circleBegins: (circle: string): Words => ({ en: `${circle} begins`, nl: `${circle} begint` }),
  circleEnds: (circle: string): Words => ({
    en: `End ${circle} or let it go on: it was set up until this day`,
    nl: `${circle} beëindigen of laten doorgaan: ingesteld tot en met deze dag`,
  }),
  auditOf: (subject: string): Words => ({ en: `Audit of ${subject}`, nl: `Audit van ${subject}` }),
  finding: (text: string): Words => ({
    en: `Resolve the finding “${text}”`,
    nl: `De bevinding “${text}” oplossen`,
  }),
  phaseEnds: (title: string): Words => ({
    en: `The phase “${title}” is to end`,
    nl: `De fase “${title}” hoort klaar te zijn`,
  }),
  review: (person: string): Words => ({
    en: `Performance review of ${person}`,
    nl: `Functioneringsgesprek met ${person}`,
  }),
  meetingOf: (circle: string): Words => ({ en: `Meeting of ${circle}`, nl: `Vergadering van ${circle}` }),
  measureAgain: (measure: string, circle: string): Words => ({
    en: `Measure “${measure}” for ${circle}`,
    nl: `“${measure}” meten voor ${circle}`,
  }),
  evaluationOf: (title: string): Words => ({
    en: `Evaluation of “${title}”`,
    nl: `Evaluatie van “${title}”`,
  }),
};

/** How a phase is called: by its title, else by its stage. */
export function phaseTitle(stage: keyof typeof stageNames, title: string | undefined): Words {
  return title === undefined || title === '' ? stageNames[stage] : same(title);
}

export const agenda = {
  title: (circle: string, on: string): Words => ({
    en: `Agenda of ${circle}, ${dayWords(on).en}`,
    nl: `Agenda van ${circle}, ${dayWords(on).nl}`,
  }),
  opening: { en: 'Opening round', nl: 'Openingsronde' },
  openingHow: {
    en: 'How is everybody here? Who has something urgent for the agenda?',
    nl: 'Hoe zit iedereen erbij? Wie heeft iets dringends voor de agenda?',
  },
  minutes: { en: 'Minutes and action points', nl: 'Notulen en actiepunten' },
  confirm: {
    en: 'Confirm the minutes and the decisions of the last meeting.',
    nl: 'De notulen en de besluiten van de vorige vergadering bevestigen.',
  },
  content: { en: 'The content of this meeting', nl: 'De inhoud van deze vergadering' },
  fix: {
    en: 'Fix the agenda by consent: for each point its time and outcome (report, opinion or decision).',
    nl: 'De agenda met consent vaststellen: per punt de tijd en de uitkomst (verslag, mening of besluit).',
  },
  carryingOut: { en: 'Progress on carrying out policy', nl: 'Voortgang van de uitvoering van beleid' },
  measure: (text: string, target: string | undefined): Words => ({
    en: `Measured: ${text}${target === undefined ? '' : ` (target ${target})`}`,
    nl: `Gemeten: ${text}${target === undefined ? '' : ` (streefwaarde ${target})`}`,
  }),
  /** What was measured last, behind the measure. */
  lastMeasured: (value: string, date: string, reached: boolean | undefined): Words => ({
    en: `${value} on ${dayWords(date).en}${reached === undefined ? '' : reached ? ', on target' : ', off target: what do we do about it?'}`,
    nl: `${value} op ${dayWords(date).nl}${reached === undefined ? '' : reached ? ', op de streefwaarde' : ', niet op de streefwaarde: wat doen we eraan?'}`,
  }),
  minutesOf: (date: string): Words => ({
    en: `Minutes of ${dayWords(date).en}: consent, or what to correct`,
    nl: `Notulen van ${dayWords(date).nl}: consent, of wat er te corrigeren is`,
  }),
  topics: { en: 'Topics handed in', nl: 'Ingebrachte onderwerpen' },
  reports: { en: 'Reports from and to other circles', nl: 'Verslag van en aan andere kringen' },
  from: (circle: string, people: string): Words => ({
    en: `From ${circle}, by ${people}`,
    nl: `Van ${circle}, door ${people}`,
  }),
  reportFrom: (circle: string): Words => ({ en: `Report from ${circle}`, nl: `Verslag van ${circle}` }),
  to: (circle: string, people: string, several: boolean): Words => ({
    en: `To ${circle}: what ${several ? 'do' : 'does'} ${people} take along?`,
    nl: `Aan ${circle}: wat ${several ? 'nemen' : 'neemt'} ${people} mee?`,
  }),
  fromNobody: (circle: string): Words => ({
    en: `From ${circle}: nobody sits here who can report`,
    nl: `Van ${circle}: hier zit niemand die verslag kan doen`,
  }),
  toNobody: (circle: string): Words => ({
    en: `To ${circle}: nobody represents this circle there`,
    nl: `Aan ${circle}: niemand is daar de afgevaardigde van deze kring`,
  }),
  fromUnrecorded: (circle: string): Words => ({
    en: `From ${circle}: it is not recorded who reports`,
    nl: `Van ${circle}: niet vastgelegd wie verslag doet`,
  }),
  toUnrecorded: (circle: string): Words => ({
    en: `To ${circle}: it is not recorded who represents this circle there`,
    nl: `Aan ${circle}: niet vastgelegd wie daar de afgevaardigde van deze kring is`,
  }),
  asked: (circle: string, stage: Words, title: string): Words => ({
    en: `${circle} has “${title}” in hand (${stage.en.toLowerCase()}): what do we think?`,
    nl: `${circle} behandelt “${title}” (${stage.nl.toLowerCase()}): wat vinden wij?`,
  }),
  decided: (title: string, date: string, by: string | undefined, measures: readonly string[]): Words => ({
    en: `“${title}”, decided on ${dayWords(date).en}: how is it carried out?${by === undefined ? '' : ` ${by} reports.`}${measures.length === 0 ? '' : ` Measured by: ${measures.join('; ')}`}`,
    nl: `“${title}”, besloten op ${dayWords(date).nl}: hoe verloopt de uitvoering?${by === undefined ? '' : ` ${by} doet verslag.`}${measures.length === 0 ? '' : ` Gemeten aan: ${measures.join('; ')}`}`,
  }),
  decisions: { en: 'Decisions', nl: 'Besluiten' },
  stages: {
    picture: { en: 'Picture forming', nl: 'Beeldvorming' },
    opinion: { en: 'Opinion forming', nl: 'Meningsvorming' },
    decision: { en: 'Decision by consent', nl: 'Besluit met consent' },
  },
  point: (stage: Words, title: string): Words => ({
    en: `${stage.en}: ${title}`,
    nl: `${stage.nl}: ${title}`,
  }),
  functions: { en: 'Functions and tasks', nl: 'Functies en taken' },
  closing: { en: 'Closing round', nl: 'Slotronde' },
  closingHow: {
    en: 'Measure the meeting: how did we decide, what did it bring, what can be better?',
    nl: 'De vergadering meten: hoe hebben we besloten, wat leverde het op, wat kan beter?',
  },
  none: { en: 'Nothing is due.', nl: 'Er staat niets open.' },
} as const;

export const audit = {
  forAuditor: (subject: string, on: string): Words => ({
    en: `Audit of ${subject}: checklist for the auditor, ${dayWords(on).en}`,
    nl: `Audit van ${subject}: controlelijst voor de auditor, ${dayWords(on).nl}`,
  }),
  forCircle: (subject: string, on: string): Words => ({
    en: `Audit of ${subject}: how the circle can prepare, ${dayWords(on).en}`,
    nl: `Audit van ${subject}: hoe de kring zich voorbereidt, ${dayWords(on).nl}`,
  }),
  holdsFor: (name: Words, holds: number, all: number): Words => ({
    en: `${name.en}: ${holds} of ${all}`,
    nl: `${name.nl}: ${holds} van ${all}`,
  }),
  /** Of one alone, where “every circle” would say too much. */
  holds: {
    aim: { en: 'An aim is on record', nl: 'Een doelstelling is vastgelegd' },
    domain: { en: 'A domain is on record', nl: 'Een domein is vastgelegd' },
    'double link': {
      en: 'Leader and representative are in term',
      nl: 'Leider en afgevaardigde zijn binnen hun termijn',
    },
    officers: {
      en: 'Facilitator and secretary are in term',
      nl: 'Gespreksleider en secretaris zijn binnen hun termijn',
    },
    audits: { en: 'There was an audit within a year', nl: 'Binnen een jaar was er een audit' },
    reviews: {
      en: 'There was a performance review within a year',
      nl: 'Binnen een jaar was er een functioneringsgesprek',
    },
    statutes: { en: 'The statutes are on record', nl: 'De statuten zijn vastgelegd' },
  },
  /** A score in figures and words; either may lack. */
  answer: (score: number | undefined, text: string | undefined): Words => {
    const said = [score === undefined ? undefined : String(score), text].filter((part) => part !== undefined);
    return { en: said.join(': '), nl: said.join(': ') };
  },
  answerOn: (date: string, answer: Words): Words => ({
    en: `${answer.en} (${dayWords(date).en})`,
    nl: `${answer.nl} (${dayWords(date).nl})`,
  }),
  sum: (points: number, most: number, audit: string): Words => ({
    en: `${points} of ${most} (${audit})`,
    nl: `${points} van ${most} (${audit})`,
  }),
  resolved: (date: string): Words => ({
    en: `resolved on ${dayWords(date).en}`,
    nl: `opgelost op ${dayWords(date).nl}`,
  }),
  ofAudit: (subject: string, on: string): Words => ({
    en: `Audit of ${subject}: what was found, ${dayWords(on).en}`,
    nl: `Audit van ${subject}: wat er gevonden is, ${dayWords(on).nl}`,
  }),
  lacks: (whom: string, reasons: string): Words => ({
    en: `${whom}: ${reasons}`,
    nl: `${whom}: ${reasons}`,
  }),
  untrained: (training: string, whom: string): Words => ({
    en: `${training}, not yet: ${whom}`,
    nl: `${training}, nog niet: ${whom}`,
  }),
  trainedFor: (training: string, done: number, all: number): Words => ({
    en: `${training}: ${done} of ${all}`,
    nl: `${training}: ${done} van ${all}`,
  }),
  decisions: (count: number): Words => ({
    en: `${count} ${count === 1 ? 'decision' : 'decisions'} in force on record`,
    nl: `${count} ${count === 1 ? 'geldend besluit' : 'geldende besluiten'} vastgelegd`,
  }),
  elections: (count: number): Words => ({
    en: `${count} ${count === 1 ? 'election' : 'elections'} on record`,
    nl: `${count} ${count === 1 ? 'verkiezing' : 'verkiezingen'} vastgelegd`,
  }),
  actionsDone: (done: number, inTime: number): Words => ({
    en: `${done} ${done === 1 ? 'action' : 'actions'} done, ${inTime} of them by the agreed day`,
    nl: `${done} ${done === 1 ? 'actiepunt' : 'actiepunten'} gedaan, waarvan ${inTime} op tijd`,
  }),
  decisionLacks: (decision: string, why: Unfounded): Words => {
    const said = {
      void: { en: 'an objection stands open', nl: 'er staat een bezwaar open' },
      'without mandate': {
        en: 'no consent allowed its method',
        nl: 'de methode is nergens met consent toegestaan',
      },
      'makes no policy': {
        en: 'a working group makes no policy',
        nl: 'een werkgroep maakt geen beleid',
      },
      lapsed: whyLapsed,
    }[why];
    return { en: `“${decision}”: ${said.en}`, nl: `“${decision}”: ${said.nl}` };
  },
  electionLacks: (election: string, fault: ElectionFault): Words => ({
    en: `${election}: ${electionFaults[fault].en}`,
    nl: `${election}: ${electionFaults[fault].nl}`,
  }),
  noElections: {
    en: 'No election of this circle is on record',
    nl: 'Van deze kring is geen verkiezing vastgelegd',
  },
  noDecisions: {
    en: 'No decision of this circle is on record',
    nl: 'Van deze kring is geen besluit vastgelegd',
  },
  byConsent: (count: number): Words => ({
    en: `${count} of them by consent`,
    nl: `${count} daarvan met consent`,
  }),
  leftOut: (step: string, circle: string, because: string | undefined): Words => ({
    en: `“${step}” is left out for ${circle}${because === undefined ? '' : `: ${because}`}`,
    nl: `“${step}” is weggelaten voor ${circle}${because === undefined ? '' : `: ${because}`}`,
  }),
  without: (decision: string, what: 'responsible' | 'measure' | 'review'): Words => ({
    en: `“${decision}” has no ${{ responsible: 'responsible person', measure: 'measure', review: 'review' }[what]}`,
    nl: `“${decision}” heeft geen ${{ responsible: 'verantwoordelijke', measure: 'maatstaf', review: 'evaluatie' }[what]}`,
  }),
  overdue: (what: Words, date: string): Words => ({
    en: `Overdue (${dayWords(date).en}): ${what.en}`,
    nl: `Te laat (${dayWords(date).nl}): ${what.nl}`,
  }),
  trained: (step: string, date: string): Words => ({
    en: `${step}: done on ${dayWords(date).en}`,
    nl: `${step}: gedaan op ${dayWords(date).nl}`,
  }),
  measures: (text: string, values: number): Words =>
    values === 0
      ? { en: `The circle measures: ${text}`, nl: `De kring meet: ${text}` }
      : {
          en: `The circle measures: ${text}, ${values === 1 ? 'one value' : `${values} values`} on record`,
          nl: `De kring meet: ${text}, ${values === 1 ? 'één waarde' : `${values} waarden`} vastgelegd`,
        },
  meetingsHeld: (meetings: number, measured: number): Words => ({
    en: `${meetings === 1 ? 'One meeting' : `${meetings} meetings`} on record in the last year, ${measured} of which closed with a measurement`,
    nl: `${meetings === 1 ? 'Eén vergadering' : `${meetings} vergaderingen`} vastgelegd in het afgelopen jaar, waarvan ${measured} met een meting in de slotronde`,
  }),
  noMeasures: (circle: string): Words => ({
    en: `${circle} names nothing that it measures`,
    nl: `${circle} noemt niets wat hij meet`,
  }),
  meets: { en: 'When the circle meets is on record', nl: 'Wanneer de kring vergadert is vastgelegd' },
  notMeets: (circle: string): Words => ({
    en: `When ${circle} meets is not on record`,
    nl: `Wanneer ${circle} vergadert is niet vastgelegd`,
  }),
  never: { en: 'none on record', nl: 'niet vastgelegd' },
  own: { en: 'Questions of the organisation', nl: 'Vragen van de organisatie' },
} as const;
