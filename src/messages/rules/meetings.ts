import type { Words } from '../words.js';

/** What rules say of meetings and their minutes. */

export const minutesWaiting = {
  title: { en: 'Minutes that nobody consented to', nl: 'Notulen waarop niemand consent gaf' },
  what: {
    en: 'The minutes of a meeting are put to the circle in its next meeting, which consents to them or corrects them.',
    nl: 'De notulen van een vergadering komen in de volgende vergadering van de kring, die er consent op geeft of ze corrigeert.',
  },
  why: {
    en: 'What was decided holds in the words of the minutes. As long as the circle has not seen them, everybody may remember something else.',
    nl: 'Wat besloten is, geldt in de woorden van de notulen. Zolang de kring ze niet gezien heeft, kan ieder zich iets anders herinneren.',
  },
  found: (meeting: string, next: string): Words => ({
    en: `The circle met again in \`${next}\`, and no consent to the minutes of \`${meeting}\` is on record. If it was given, write \`minutes ${meeting} consented\` there; else put them on the next agenda.`,
    nl: `De kring vergaderde weer in \`${next}\`, en er is geen consent op de notulen van \`${meeting}\` vastgelegd. Is het gegeven, schrijf daar dan \`minutes ${meeting} consented\`; zet ze anders op de volgende agenda.`,
  }),
  next: { en: 'The next meeting', nl: 'De volgende vergadering' },
} as const;

export const meetingDiffers = {
  title: {
    en: 'A record that says otherwise than its meeting',
    nl: 'Een vastlegging die iets anders zegt dan de vergadering',
  },
  what: {
    en: 'A decision or election that was made in a meeting has its circle, its day and its people from there; what it says itself is the same.',
    nl: 'Een besluit of verkiezing uit een vergadering heeft de kring, de dag en de mensen van daar; wat er zelf bij staat, is hetzelfde.',
  },
  why: {
    en: 'Logbook and minutes are one record. Where they differ, nobody can tell who gave consent and from which day it holds.',
    nl: 'Logboek en notulen zijn één vastlegging. Waar ze verschillen, weet niemand wie consent gaf en vanaf welke dag het geldt.',
  },
  day: (meeting: string, there: string, here: string): Words => ({
    en: `The meeting \`${meeting}\` was on ${there}, but here stands ${here}. Correct the day that is wrong, or leave it out here: it comes from the meeting.`,
    nl: `De vergadering \`${meeting}\` was op ${there}, maar hier staat ${here}. Verbeter de dag die niet klopt, of laat hem hier weg: hij komt uit de vergadering.`,
  }),
  circle: (meeting: string, there: string, here: string): Words => ({
    en: `\`${meeting}\` is a meeting of \`${there}\`, but this is a decision of \`${here}\`. Name the meeting in which it was taken, or the circle that took it.`,
    nl: `\`${meeting}\` is een vergadering van \`${there}\`, maar dit is een besluit van \`${here}\`. Noem de vergadering waarin het genomen is, of de kring die het nam.`,
  }),
  absent: (person: string, meeting: string): Words => ({
    en: `${person} was absent from the meeting \`${meeting}\`, so cannot have taken part in this there. Take the name out, or correct who was absent.`,
    nl: `${person} was afwezig in de vergadering \`${meeting}\` en kan hier dus niet aan hebben meegedaan. Haal de naam weg, of verbeter wie er afwezig waren.`,
  }),
  meeting: { en: 'The meeting', nl: 'De vergadering' },
} as const;

export const pointUndecided = {
  title: { en: 'A point to decide without an outcome', nl: 'Een punt ter besluitvorming zonder uitkomst' },
  what: {
    en: 'A point of a meeting that was held, which was to be decided or elected on, has an outcome or is carried on.',
    nl: 'Een agendapunt ter besluitvorming of ter verkiezing van een gehouden vergadering heeft een uitkomst of is doorgeschoven.',
  },
  why: {
    en: 'Without either nobody knows whether the circle gave consent, and the point is lost for the next agenda.',
    nl: 'Zonder een van beide weet niemand of de kring consent gaf, en raakt het punt zoek voor de volgende agenda.',
  },
  found: (point: string, meeting: string): Words => ({
    en: `What came of “${point}” in \`${meeting}\` is not on record. Write \`outcome decision NAME\`, \`outcome "…"\` or \`carried to next\` in the point.`,
    nl: `Wat er in \`${meeting}\` van “${point}” kwam, is niet vastgelegd. Schrijf \`outcome decision NAAM\`, \`outcome "…"\` of \`carried to next\` in het punt.`,
  }),
} as const;

export const offTargetUnanswered = {
  title: {
    en: 'A target missed again and again without an answer',
    nl: 'Een streefwaarde die steeds niet gehaald wordt, zonder antwoord',
  },
  what: {
    en: 'When the last three values of a measure miss their target, a decision or an action point of the circle concerns the measure.',
    nl: 'Als de laatste drie waarden van een meting de streefwaarde niet halen, gaat een besluit of actiepunt van de kring over die meting.',
  },
  why: {
    en: 'A circle steers by leading, doing and measuring. What is measured and answered by nothing no longer steers anything.',
    nl: 'Een kring stuurt door te leiden, te doen en te meten. Wat gemeten wordt en geen antwoord krijgt, stuurt niets meer.',
  },
  found: (measure: string, times: number, circle: string): Words => ({
    en: `The last ${times} values of “${measure}” missed the target, and no decision or action point answers that. Bring it to the next meeting, and write \`concerns measure of ${circle}\` in what comes of it.`,
    nl: `De laatste ${times} waarden van “${measure}” haalden de streefwaarde niet, en geen besluit of actiepunt geeft daar antwoord op. Breng het in de volgende vergadering, en schrijf \`concerns measure of ${circle}\` in wat ervan komt.`,
  }),
} as const;
