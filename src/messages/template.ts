import type { Words } from './words.js';

/** The titles of the steps of the template that comes with Kring, by their names. */
export const stepTitles = {
  plan: { en: 'Develop the implementation plan', nl: 'Het implementatieplan ontwikkelen' },
  structure: {
    en: 'Give every circle an aim, a domain, a double link and elected officers',
    nl: 'Elke kring een doelstelling, een domein, een dubbele koppeling en gekozen mensen in de functies geven',
  },
  circles: { en: 'Train all circles', nl: 'Alle kringen scholen' },
  functions: { en: 'Train the key functions', nl: 'De sleutelfuncties scholen' },
  statutes: { en: 'Secure the method in the statutes', nl: 'De methode in de statuten vastleggen' },
  audits: { en: 'Audit every circle each year', nl: 'Elke kring jaarlijks auditen' },
  reviews: {
    en: 'Hold sociocratic performance reviews',
    nl: 'Sociocratische functioneringsgesprekken voeren',
  },
  pay: { en: 'Introduce the remuneration model', nl: 'Het beloningsmodel invoeren' },
} as const satisfies Record<string, Words>;

/** The questions by which a circle measures a meeting at its end, that come with Kring (domain 0b, 2.3). */
export const closingQuestionTexts = {
  rounds: {
    en: 'Was everybody heard, in rounds?',
    nl: 'Is iedereen gehoord, in rondes?',
  },
  result: {
    en: 'Did we achieve what we came for?',
    nl: 'Is bereikt waar we voor kwamen?',
  },
  time: { en: 'Did we use our time well?', nl: 'Hebben we de tijd goed gebruikt?' },
  facilitation: {
    en: 'Did the facilitation help us?',
    nl: 'Heeft de gespreksleiding ons geholpen?',
  },
  together: {
    en: 'Did we deal with each other as equals?',
    nl: 'Gingen we gelijkwaardig met elkaar om?',
  },
} as const satisfies Record<string, Words>;

export const closingNames = ['rounds', 'result', 'time', 'facilitation', 'together'] as const;

/** What an audit looks at, in the order in which it does (domain 3.2). */
export const auditChapters = {
  rules: { en: 'The four base rules', nl: 'De vier basisregels' },
  logbook: { en: 'The logbook', nl: 'Het logboek' },
  terms: { en: 'Elections and terms', nl: 'Verkiezingen en termijnen' },
  decisions: { en: 'Decisions and their reviews', nl: 'Besluiten en hun evaluatie' },
  training: { en: 'Training', nl: 'Scholing' },
  statutes: { en: 'Statutes', nl: 'Statuten' },
  people: { en: 'Performance reviews and remuneration', nl: 'Functioneringsgesprekken en beloning' },
  meetings: { en: 'The meetings', nl: 'De vergaderingen' },
} as const satisfies Record<string, Words>;

/** The questions of an audit that comes with Kring, by their names. */
export const auditQuestions = {
  consent: {
    en: 'Does the circle decide on policy by consent, and does everybody know what counts as an objection?',
    nl: 'Besluit de kring met consent over beleid, en weet iedereen wat als bezwaar telt?',
  },
  aim: {
    en: 'Can every member say what the circle is for and what it decides about?',
    nl: 'Kan elk lid zeggen waarvoor de kring er is en waarover hij beslist?',
  },
  link: {
    en: 'Do both the leader and the representative take part in the next higher circle, and report back?',
    nl: 'Doen leider én afgevaardigde mee in de naasthogere kring, en koppelen ze terug?',
  },
  election: {
    en: 'Were people elected to their offices by consent, after open argument?',
    nl: 'Zijn mensen met consent in hun functie gekozen, na open argumentatie?',
  },
  logbook: {
    en: 'Does the logbook hold the aim, domain, decisions, elections and plans of the circle, and does everybody have access to it?',
    nl: 'Bevat het logboek doelstelling, domein, besluiten, verkiezingen en plannen van de kring, en kan iedereen erbij?',
  },
  officers: {
    en: 'Is everybody in an office in term, and is the next election planned?',
    nl: 'Is iedereen met een functie binnen de termijn, en is de volgende verkiezing gepland?',
  },
  decisions: {
    en: 'Does every policy decision have a responsible person, a measure and a review, and are reviews held?',
    nl: 'Heeft elk beleidsbesluit een verantwoordelijke, een maatstaf en een evaluatie, en wordt er geëvalueerd?',
  },
  actions: {
    en: 'Are action points carried out by their day?',
    nl: 'Worden actiepunten op tijd uitgevoerd?',
  },
  training: {
    en: 'Was the circle trained, and are new members?',
    nl: 'Is de kring geschoold, en worden nieuwe leden dat ook?',
  },
  statutes: {
    en: 'Do the statutes secure that circles decide by consent in their own domain?',
    nl: 'Leggen de statuten vast dat kringen met consent beslissen in hun eigen domein?',
  },
  reviews: {
    en: 'Does everybody in an office have a performance review with the people around them?',
    nl: 'Heeft iedereen met een functie een functioneringsgesprek met de mensen om zich heen?',
  },
  pay: {
    en: 'Was the remuneration model decided by consent, and is it known to all?',
    nl: 'Is met consent over het beloningsmodel besloten, en kent iedereen het?',
  },
  rounds: {
    en: 'Does each meeting open and close with a round, and does the closing round measure the meeting?',
    nl: 'Begint en eindigt elke vergadering met een ronde, en meet de slotronde de vergadering?',
  },
  measuring: {
    en: 'Does the circle measure its own work, and steer by it?',
    nl: 'Meet de kring het eigen werk, en stuurt hij daarop?',
  },
} as const satisfies Record<string, Words>;
