import type { Answer } from '../vocabulary/decisions.js';
import { blank } from './blanks.js';
import type { Words } from './words.js';

/** What an editor offers against a finding, as instructions; first what circles do, then what is written. */
export const repairs = {
  addLine: (line: string): Words => ({ en: `Add ${code(line)}`, nl: `Voeg ${code(line)} toe` }),
  write: (text: string): Words => ({ en: `Write ${code(text)}`, nl: `Schrijf ${code(text)}` }),
  takeOut: (text: string): Words => ({ en: `Take out ${code(text)}`, nl: `Haal ${code(text)} weg` }),
  takeOutLine: { en: 'Take out this line', nl: 'Haal deze regel weg' },
  addAim: { en: 'Add an aim, to be filled in', nl: 'Voeg een doel toe, om in te vullen' },
  addDomain: { en: 'Add a domain, to be filled in', nl: 'Voeg een domein toe, om in te vullen' },
  addLimit: { en: 'Add a limit, to be filled in', nl: 'Voeg een grens toe, om in te vullen' },
  addMeasure: { en: 'Add a measure, to be filled in', nl: 'Voeg een maatstaf toe, om in te vullen' },
  addCriterion: { en: 'Add a criterion, to be filled in', nl: 'Voeg een criterium toe, om in te vullen' },
  addReason: { en: 'Add the reason, to be filled in', nl: 'Voeg de reden toe, om in te vullen' },
  addEvidence: {
    en: 'Add where it can be read, to be filled in',
    nl: 'Voeg toe waar het staat, om in te vullen',
  },
  prepare: {
    en: 'Add what is asked of the office, to be filled in',
    nl: 'Voeg toe wat de functie vraagt, om in te vullen',
  },
  steer: {
    en: 'Add how the circle leads, does and measures, to be filled in',
    nl: 'Voeg toe hoe de kring leidt, doet en meet, om in te vullen',
  },
  visionOf: (organisation: string): Words => ({
    en: `Make it the vision of ${organisation}, and fill in an aim`,
    nl: `Maak er de visie van ${organisation} van, en vul een doel in`,
  }),
  addReview: (date: string): Words => ({
    en: `Review it on ${date}`,
    nl: `Evalueer het op ${date}`,
  }),
  reviewed: (date: string, next: string): Words => ({
    en: `Record its review of ${date}, and the next on ${next}`,
    nl: `Leg de evaluatie van ${date} vast, en de volgende op ${next}`,
  }),
  renewDecision: (date: string): Words => ({
    en: `Record that it was renewed by consent on ${date}`,
    nl: `Leg vast dat het op ${date} met consent is verlengd`,
  }),
  member: (person: string, circle: string): Words => ({
    en: `Make ${person} a member of ${circle}`,
    nl: `Maak ${person} lid van ${circle}`,
  }),
  inviteMember: (circle: string): Words => ({
    en: `Add a member to ${circle}, to be filled in`,
    nl: `Voeg een lid toe aan ${circle}, om in te vullen`,
  }),
  between: (circle: string): Words => ({
    en: `Put a circle between ${circle} and half of the circles below it, to be filled in`,
    nl: `Zet een kring tussen ${circle} en de helft van de kringen eronder, om in te vullen`,
  }),
  another: (circle: string): Words => ({
    en: `Add another circle below ${circle}, to be filled in`,
    nl: `Voeg nog een kring onder ${circle} toe, om in te vullen`,
  }),
  ownAim: {
    en: 'Give it an aim of its own, to be filled in',
    nl: 'Geef hem een eigen doel, om in te vullen',
  },
  planMeeting: (date: string): Words => ({
    en: `Plan its next meeting on ${date}, to be filled in`,
    nl: `Plan de volgende vergadering op ${date}, om in te vullen`,
  }),
  meetingHeld: (date: string): Words => ({
    en: `Record a meeting of ${date} that was held, to be filled in`,
    nl: `Leg een vergadering van ${date} vast die gehouden is, om in te vullen`,
  }),
  endedLater: (date: string): Words => ({
    en: `Write that it ended on ${date}`,
    nl: `Schrijf dat hij op ${date} ophield`,
  }),
  endsEarlier: (date: string): Words => ({
    en: `Let it end on ${date}, when it is looked at again`,
    nl: `Laat het eindigen op ${date}, en kijk er dan weer naar`,
  }),
  swap: (one: string, other: string): Words => ({
    en: `Let ${one} and ${other} change places`,
    nl: `Verwissel ${one} en ${other}`,
  }),
  notRecordedWho: (circle: string): Words => ({
    en: `Write that it is not recorded who sits in ${circle}`,
    nl: `Schrijf dat niet is vastgelegd wie er in ${circle} zit`,
  }),
  external: (person: string): Words => ({
    en: `Write that ${person} is external`,
    nl: `Schrijf dat ${person} extern is`,
  }),
  left: (person: string, date: string): Words => ({
    en: `Write that ${person} left on ${date}`,
    nl: `Schrijf dat ${person} op ${date} vertrok`,
  }),
  rename: (name: string): Words => ({ en: `Call this one ${code(name)}`, nl: `Noem deze ${code(name)}` }),
  outOfRing: (circle: string): Words => ({
    en: `Let ${circle} be the highest of them`,
    nl: `Laat ${circle} de hoogste ervan zijn`,
  }),
  end: (circle: string, date: string): Words => ({
    en: `Write that ${circle} ended on ${date}`,
    nl: `Schrijf dat ${circle} op ${date} ophield`,
  }),
  takeAlong: (date: string): Words => ({
    en: `Let its terms end on ${date}, and put its circles one higher`,
    nl: `Laat de termijnen op ${date} eindigen, en hang de kringen één hoger`,
  }),
  formGeneral: (name: string): Words => ({
    en: `Form the general circle ${name}, with these circles in it`,
    nl: `Vorm de algemene kring ${name}, met deze kringen erin`,
  }),
  formTop: (above: string): Words => ({
    en: `Form the top circle, above ${above}`,
    nl: `Vorm de topkring, boven ${above}`,
  }),
  expertOf: (person: string, circle: string): Words => ({
    en: `Invite ${person} as an expert in ${circle}`,
    nl: `Nodig ${person} uit als deskundige in ${circle}`,
  }),
  inviteExpert: (circle: string): Words => ({
    en: `Add an expert to ${circle}, to be filled in`,
    nl: `Voeg een deskundige toe aan ${circle}, om in te vullen`,
  }),
  withExpertise: (person: string, field: string): Words => ({
    en: `Write the expertise ${code(field)} with ${person}`,
    nl: `Schrijf de deskundigheid ${code(field)} bij ${person}`,
  }),
  delegatedBy: (circle: string): Words => ({
    en: `Write it as ${circle}’s own`,
    nl: `Schrijf het als van ${circle} zelf`,
  }),
  onlyIn: (circle: string): Words => ({
    en: `Leave it to the other circle: take it out of ${circle}`,
    nl: `Laat het aan de andere kring: haal het uit ${circle}`,
  }),
  seat: (person: string, office: string, circle: string): Words => ({
    en: `Seat ${person}, who was elected as ${office}, in ${circle}`,
    nl: `Zet ${person}, gekozen als ${office}, op de plaats in ${circle}`,
  }),
  elected: (person: string, office: string): Words => ({
    en: `Record that ${person} was elected as ${office}`,
    nl: `Leg vast dat ${person} gekozen is als ${office}`,
  }),
  vacant: (office: string): Words => ({
    en: `Write the seat of ${office} as vacant`,
    nl: `Schrijf de plaats van ${office} als vacant`,
  }),
  leaves: (person: string): Words => ({
    en: `Leave the seat of ${person} vacant`,
    nl: `Laat de plaats van ${person} vacant`,
  }),
  until: (date: string): Words => ({
    en: `Let the term end on ${date}`,
    nl: `Laat de termijn eindigen op ${date}`,
  }),
  noLonger: (person: string, office: string): Words => ({
    en: `Take out the line by which ${person} is ${office}`,
    nl: `Haal de regel weg waardoor ${person} ${office} is`,
  }),
  begins: (date: string, length: string): Words => ({
    en: `Let a term begin on ${date}, for ${length}`,
    nl: `Laat een termijn beginnen op ${date}, voor ${length}`,
  }),
  electedBy: (circle: string): Words => ({
    en: `Write that ${circle} elected`,
    nl: `Schrijf dat ${circle} koos`,
  }),
  confirmed: (circle: string): Words => ({
    en: `Write that ${circle} confirmed it`,
    nl: `Schrijf dat ${circle} het bevestigde`,
  }),
  reports: (person: string): Words => ({
    en: `Let ${person} report back, with how often to be filled in`,
    nl: `Laat ${person} terugmelden, met hoe vaak om in te vullen`,
  }),
  leads: (person: string): Words => ({ en: `Let ${person} lead it`, nl: `Laat ${person} haar leiden` }),
  metBy: (way: Words): Words => ({
    en: `Write that it was met by ${way.en}, to be filled in`,
    nl: `Schrijf dat het is opgelost door ${way.nl}, om in te vullen`,
  }),
  ways: {
    term: { en: 'a term', nl: 'een termijn' },
    measure: { en: 'a measure', nl: 'een maatstaf' },
    change: { en: 'a change', nl: 'een wijziging' },
    candidate: { en: 'another candidate', nl: 'een andere kandidaat' },
    referral: { en: 'referral to another circle', nl: 'verwijzing naar een andere kring' },
    withdrawal: { en: 'withdrawal', nl: 'intrekking' },
  } as const satisfies Record<Answer, Words>,
  notDecided: { en: 'Write that it is not decided yet', nl: 'Schrijf dat het nog niet besloten is' },
  nobodyElected: { en: 'Write that nobody was elected', nl: 'Schrijf dat niemand gekozen is' },
  consentedOn: (date: string): Words => ({
    en: `Write that consent was given on ${date}`,
    nl: `Schrijf dat op ${date} consent is gegeven`,
  }),
  allConsentedOn: (date: string): Words => ({
    en: `Write that everyone gave consent on ${date}`,
    nl: `Schrijf dat op ${date} iedereen consent gaf`,
  }),
  accepted: (person: string, date: string): Words => ({
    en: `Write that ${person} accepted on ${date}`,
    nl: `Schrijf dat ${person} op ${date} aanvaardde`,
  }),
  allConsented: (people: Words): Words => ({
    en: `Write that ${people.en} gave consent too`,
    nl: `Schrijf dat ook ${people.nl} consent gaf`,
  }),
  wereAbsent: (people: Words): Words => ({
    en: `Write that ${people.en} was absent`,
    nl: `Schrijf dat ${people.nl} afwezig was`,
  }),
  under: (decision: string): Words => ({
    en: `Name the decision “${decision}”, which allows it`,
    nl: `Noem het besluit „${decision}”, dat het toestaat`,
  }),
  allow: (circle: string): Words => ({
    en: `Record a decision of ${circle} that allows it, to be taken`,
    nl: `Leg een besluit van ${circle} vast dat het toestaat, nog te nemen`,
  }),
  withdrawn: (date: string): Words => ({
    en: `Write that it was withdrawn on ${date}`,
    nl: `Schrijf dat het op ${date} is ingetrokken`,
  }),
  draft: { en: 'Write that it is a draft', nl: 'Schrijf dat het een concept is' },
  decides: (circle: string): Words => ({
    en: `Let ${circle} decide it`,
    nl: `Laat ${circle} erover beslissen`,
  }),
  responsible: (person: string): Words => ({
    en: `Make ${person} responsible`,
    nl: `Maak ${person} verantwoordelijk`,
  }),
  takesOver: (person: string): Words => ({
    en: `Let ${person} take it over`,
    nl: `Laat ${person} het overnemen`,
  }),
  consentedMinutes: (meeting: string, later: string): Words => ({
    en: `Write in ${later} that there was consent to the minutes of ${meeting}`,
    nl: `Schrijf in ${later} dat er consent was op de notulen van ${meeting}`,
  }),
  closing: {
    en: 'Add the closing round, to be filled in',
    nl: 'Voeg de slotronde toe, om in te vullen',
  },
  value: (date: string): Words => ({
    en: `Add what was measured on ${date}, to be filled in`,
    nl: `Voeg toe wat er op ${date} gemeten is, om in te vullen`,
  }),
  carried: { en: 'Carry it to the next meeting', nl: 'Neem het mee naar de volgende vergadering' },
  outcome: { en: 'Add its outcome, to be filled in', nl: 'Voeg de uitkomst toe, om in te vullen' },
  answer: (measure: string): Words => ({
    en: `Record an action point about “${measure}”, to be filled in`,
    nl: `Leg een actiepunt over „${measure}” vast, om in te vullen`,
  }),
  planAudit: (subject: string, date: string): Words => ({
    en: `Plan an audit of ${subject} on ${date}`,
    nl: `Plan een audit van ${subject} op ${date}`,
  }),
  resolved: (date: string): Words => ({
    en: `Write that it was resolved on ${date}, to be filled in`,
    nl: `Schrijf dat het op ${date} is opgelost, om in te vullen`,
  }),
  held: (date: string): Words => ({
    en: `Write that it was held on the planned day, known on ${date}`,
    nl: `Schrijf dat hij op de geplande dag is gehouden, bekend op ${date}`,
  }),
  begun: (date: string): Words => ({
    en: `Write that it began on ${date}`,
    nl: `Schrijf dat hij op ${date} begon`,
  }),
  later: (date: string): Words => ({ en: `Move it to ${date}`, nl: `Verplaats het naar ${date}` }),
  recordReview: (person: string, date: string): Words => ({
    en: `Record a review of ${person} on ${date}, to be filled in`,
    nl: `Leg een functioneringsgesprek met ${person} op ${date} vast, om in te vullen`,
  }),
  owner: (person: string, date: string): Words => ({
    en: `Let ${person} take it up by ${date}`,
    nl: `Laat ${person} het oppakken voor ${date}`,
  }),
  mandate: (decision: string): Words => ({
    en: `Name “${decision}” as its mandate`,
    nl: `Noem „${decision}” als het mandaat`,
  }),
  evaluated: (date: string): Words => ({
    en: `Record its evaluation of ${date}, to be filled in`,
    nl: `Leg de evaluatie van ${date} vast, om in te vullen`,
  }),
  evaluateOn: (date: string): Words => ({
    en: `Evaluate it on ${date}`,
    nl: `Evalueer het op ${date}`,
  }),
  forAll: { en: 'Leave it out for all', nl: 'Laat het voor iedereen weg' },
  stillOpen: { en: 'Write that it is not done yet', nl: 'Schrijf dat het nog niet gedaan is' },
  nameOrganisation: {
    en: 'Say which organisation this is, its name to be filled in',
    nl: 'Zeg welke organisatie dit is, met de naam om in te vullen',
  },
} as const;

/** Texts that a repair writes for people to replace. */
export const blanks = {
  domain: blank({ en: 'what the circle decides about', nl: 'waarover de kring beslist' }),
  aim: blank({ en: 'what this circle provides, and to whom', nl: 'wat deze kring biedt, en aan wie' }),
  limit: blank({ en: 'when the circle has to go back', nl: 'wanneer de kring terug moet' }),
  quality: blank({ en: 'what it takes to do it well', nl: 'wat ervoor nodig is om het goed te doen' }),
  duty: blank({ en: 'what the office is there to do', nl: 'wat de functie te doen heeft' }),
  because: blank({ en: 'the reason', nl: 'de reden' }),
  measure: blank({ en: 'how we see whether it works', nl: 'waaraan we zien of het werkt' }),
  evidence: blank({ en: 'where it can be read', nl: 'waar het te lezen is' }),
  met: blank({ en: 'what was agreed', nl: 'wat is afgesproken' }),
  closing: blank({ en: 'how the meeting was', nl: 'hoe de vergadering was' }),
  measured: blank({ en: 'what was measured', nl: 'wat er gemeten is' }),
  found: blank({ en: 'what came of it', nl: 'wat eruit kwam' }),
  howOften: blank({ en: 'how often', nl: 'hoe vaak' }),
  lead: blank({ en: 'who plans, and how', nl: 'wie plant, en hoe' }),
  does: blank({ en: 'who carries it out, and how', nl: 'wie het uitvoert, en hoe' }),
  organisation: blank({
    en: 'the full name of the organisation',
    nl: 'de volledige naam van de organisatie',
  }),
  action: blank({ en: 'what is to be done', nl: 'wat er te doen is' }),
  person: blank({ en: 'first and last name', nl: 'voor- en achternaam' }),
  personOf: (name: string): Words =>
    blank({ en: `first and last name of ${name}`, nl: `voor- en achternaam van ${name}` }),
  circle: blank({ en: 'the title of the circle', nl: 'de titel van de kring' }),
  point: blank({ en: 'what it is about', nl: 'waar het over gaat' }),
  expert: blank({ en: 'the name of the expert', nl: 'de naam van de deskundige' }),
} as const;

/** How what is formed is named, where nobody has named it yet. */
export const formed = {
  general: { en: 'General', nl: 'Algemeen' },
  beside: { en: 'Circle', nl: 'Kring' },
  person: { en: 'member', nl: 'lid' },
  generalTitle: { en: 'General circle', nl: 'Algemene kring' },
  top: { en: 'Top', nl: 'Top' },
  topTitle: { en: 'Top circle', nl: 'Topkring' },
} as const satisfies Record<string, Words>;

function code(text: string): string {
  return `\`${text}\``;
}
