import type { Words } from './words.js';

/** Why something that happened in a meeting cannot be written down as it was meant. */
export const refusedActs = {
  changedMeanwhile: {
    en: 'The text of the meeting changed meanwhile. Nothing was written; try again.',
    nl: 'De tekst van de vergadering is intussen veranderd. Er is niets geschreven; probeer het opnieuw.',
  },
  noSuchMeeting: (name: string): Words => ({
    en: `There is no meeting “${name}” any more. Choose the meeting again.`,
    nl: `Er is geen vergadering “${name}” meer. Kies de vergadering opnieuw.`,
  }),
  noSuchPoint: (title: string): Words => ({
    en: `The meeting has no point “${title}” any more. Choose the point again.`,
    nl: `De vergadering heeft geen punt “${title}” meer. Kies het punt opnieuw.`,
  }),
  noSuchPerson: (name: string): Words => ({
    en: `Nobody is called ${name}. Declare the person first, so that the minutes name somebody.`,
    nl: `Niemand heet ${name}. Leg de persoon eerst vast, zodat de notulen iemand noemen.`,
  }),
  noSuchOffice: (office: string, circle: string): Words => ({
    en: `${circle} has no office or role “${office}”.`,
    nl: `${circle} heeft geen functie of rol “${office}”.`,
  }),
  noSuchCircle: (name: string): Words => ({
    en: `There is no circle “${name}” any more. Choose the circle again.`,
    nl: `Er is geen kring “${name}” meer. Kies de kring opnieuw.`,
  }),
  noSuchTopic: (name: string): Words => ({
    en: `There is no topic “${name}” any more. Choose the topic again.`,
    nl: `Er is geen onderwerp “${name}” meer. Kies het onderwerp opnieuw.`,
  }),
  noSuchSubject: (name: string): Words => ({
    en: `“${name}” is no part of what this circle decides about. Choose from the list.`,
    nl: `“${name}” hoort niet bij waar deze kring over besluit. Kies uit de lijst.`,
  }),
  nobodyToConfirm: {
    en: 'Nobody is elected yet who could be confirmed.',
    nl: 'Er is nog niemand gekozen die bevestigd kan worden.',
  },
  noSuchRound: (name: string): Words => ({
    en: `A round cannot be called “${name}”.`,
    nl: `Een ronde kan niet “${name}” heten.`,
  }),
  nothingSaid: { en: 'Write at least one word.', nl: 'Schrijf minstens één woord.' },
  saidMeanwhile: (person: string, said: string): Words => ({
    en: `${person} has something on record here already: “${said}”. Nothing was written over it.`,
    nl: `Van ${person} is hier al iets vastgelegd: “${said}”. Er is niets overschreven.`,
  }),
  proposalMeanwhile: (said: string): Words => ({
    en: `The proposal reads otherwise by now: “${said}”. Nothing was written over it.`,
    nl: `Het voorstel luidt intussen anders: “${said}”. Er is niets overschreven.`,
  }),
  noElection: {
    en: 'No election is held in this point yet. Begin it first.',
    nl: 'Bij dit punt is nog geen verkiezing begonnen. Begin die eerst.',
  },
  noDecision: {
    en: 'No decision belongs to this point yet. Begin it first.',
    nl: 'Bij dit punt hoort nog geen besluit. Begin dat eerst.',
  },
  noRecord: {
    en: 'Neither a decision nor an election belongs to this point yet. Begin it first.',
    nl: 'Bij dit punt hoort nog geen besluit of verkiezing. Begin die eerst.',
  },
  noNomination: (person: string): Words => ({
    en: `No nomination of ${person} is on record.`,
    nl: `Van ${person} is geen voordracht vastgelegd.`,
  }),
  noProposal: {
    en: 'There is no proposal yet to consent to. Put it in words first.',
    nl: 'Er is nog geen voorstel om consent op te geven. Leg het eerst in woorden vast.',
  },
  noOpenObjection: (person: string): Words => ({
    en: `No objection of ${person} stands open.`,
    nl: `Er staat geen bezwaar van ${person} open.`,
  }),
  objectionOpen: (person: string, said: string | undefined): Words => ({
    en: `The objection of ${person} stands open${said === undefined ? '' : ` (“${said}”)`}, so there is no consent. Say first how it was met.`,
    nl: `Het bezwaar van ${person} staat open${said === undefined ? '' : ` (“${said}”)`}, dus er is geen consent. Leg eerst vast hoe het is opgelost.`,
  }),
  noLength: (said: string): Words => ({
    en: `“${said}” is no length of time. Write it as in “2 years” or “6 months”.`,
    nl: `“${said}” is geen duur. Schrijf die als “2 years” of “6 months”.`,
  }),
  noDay: (said: string): Words => ({
    en: `“${said}” is no day. Write it as in 2027-01-11.`,
    nl: `“${said}” is geen dag. Schrijf die als 2027-01-11.`,
  }),
  noScore: {
    en: 'A score is a number from 0 (not at all) to 3 (wholly).',
    nl: 'Een score is een getal van 0 (helemaal niet) tot 3 (helemaal).',
  },
  nothingNew: {
    en: 'This is written already.',
    nl: 'Dit staat er al.',
  },
} as const;

/** The line above a meeting that leads to the page. */
export const holdLens = (points: number): Words => ({
  en: `Hold this meeting · ${points} ${points === 1 ? 'point' : 'points'}`,
  nl: `Houd deze vergadering · ${points} ${points === 1 ? 'punt' : 'punten'}`,
});
