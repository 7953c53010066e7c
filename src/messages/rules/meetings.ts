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
  present: (person: string, meeting: string): Words => ({
    en: `${person} was present in the meeting \`${meeting}\`, so cannot have been absent from this. Take the name out here, or correct who was there.`,
    nl: `${person} was aanwezig in de vergadering \`${meeting}\` en kan hier dus niet bij hebben ontbroken. Haal de naam hier weg, of verbeter wie er waren.`,
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

export const actionIncomplete = {
  title: {
    en: 'An action point without an owner or a day',
    nl: 'Een actiepunt zonder trekker of datum',
  },
  what: {
    en: 'An action point of a circle that keeps its meetings in these files, and that is still to be done, says who does it and by when.',
    nl: 'Een open actiepunt van een kring die zijn vergaderingen in deze bestanden vastlegt, heeft een trekker en een datum waarop het klaar is.',
  },
  why: {
    en: 'Doing is the second part of the circle process. What belongs to nobody is done by nobody, and what has no day comes back in no meeting.',
    nl: 'Doen is het tweede deel van het kringproces. Wat van niemand is, doet niemand, en wat geen datum heeft, komt in geen vergadering terug.',
  },
  neither: (action: string): Words => ({
    en: `Nobody is named who does “${action}”, and no day by which it is done. Agree on both and write \`owner NAME due DATE\`.`,
    nl: `“${action}” heeft geen trekker en geen datum, dus niemand wordt ernaar gevraagd. Spreek beide af en schrijf \`owner NAAM due DATUM\`.`,
  }),
  noOwner: (action: string): Words => ({
    en: `Nobody is named who does “${action}”, so nobody is asked for it. Agree on somebody and write \`owner NAME\`.`,
    nl: `“${action}” heeft een datum maar geen trekker, dus op die dag wordt niemand ernaar gevraagd. Spreek af wie het oppakt en schrijf \`owner NAAM\`.`,
  }),
  noDue: (action: string): Words => ({
    en: `“${action}” has no day by which it is done, so it never falls due. Agree on one and write \`due DATE\`.`,
    nl: `“${action}” heeft een trekker maar geen datum, dus het is nooit te laat. Spreek een dag af en schrijf \`due DATUM\`.`,
  }),
} as const;

export const closingMissing = {
  title: { en: 'A meeting without a closing round', nl: 'Een vergadering zonder slotronde' },
  what: {
    en: 'A meeting of the last year that is on record has a closing round in which it was measured: an answer or a remark.',
    nl: 'Een vastgelegde vergadering van het afgelopen jaar heeft een slotronde waarin de vergadering gemeten is: een antwoord of een opmerking.',
  },
  why: {
    en: 'In the closing round the circle measures its own meeting. A circle that does not hear how it meets does not learn to meet.',
    nl: 'In de slotronde meet de kring de eigen vergadering. Een kring die niet hoort hoe er vergaderd wordt, leert niet vergaderen.',
  },
  found: (meeting: string): Words => ({
    en: `No closing round of \`${meeting}\` is on record. If there was one, write \`closing { answer result 2 }\` with what people said; else close the next meeting with a round.`,
    nl: `Van \`${meeting}\` is geen slotronde vastgelegd. Was die er wel, schrijf dan \`closing { answer result 2 }\` met wat er gezegd is; sluit anders de volgende vergadering met een ronde af.`,
  }),
} as const;

export const neverMeasured = {
  title: { en: 'A measure that was never taken', nl: 'Een meting die nooit gedaan is' },
  what: {
    en: 'In an organisation that puts values on record, each measure with a rhythm has a value by the end of its first period; one without a rhythm has one within a year, in a circle that puts values on record. The first period begins with the circle, or with the first value that anybody put on record, whichever came later.',
    nl: 'In een organisatie die waarden vastlegt, heeft elke meting met een ritme een waarde aan het eind van de eerste periode; een meting zonder ritme heeft er binnen een jaar een, in een kring die waarden vastlegt. De eerste periode begint met de kring, of met de eerste waarde die iemand vastlegde, als dat later was.',
  },
  why: {
    en: 'A circle steers by leading, doing and measuring. As long as nobody has looked, it does not know where it stands.',
    nl: 'Een kring stuurt door te leiden, te doen en te meten. Zolang niemand gekeken heeft, weet de kring niet waar die staat.',
  },
  found: (measure: string, due: string): Words => ({
    en: `No value of “${measure}” is on record; the first was due by ${due}. Measure it and add the value in a block behind it, as \`{ DATE 80 % by NAME }\`, or take out the measure.`,
    nl: `Van “${measure}” is geen waarde vastgelegd; de eerste had er op ${due} moeten zijn. Meet het en zet de waarde in een blok erachter, als \`{ DATUM 80 % by NAAM }\`, of haal de meting weg.`,
  }),
} as const;

export const meetingsMissed = {
  title: { en: 'A circle that missed its meetings', nl: 'Een kring die zijn vergaderingen overslaat' },
  what: {
    en: 'A circle that keeps its meetings in these files meets in its rhythm: since the last of which something is on record, no more than one meeting is missing. A day that is written down, as that of a planned meeting or as `next`, goes before the rhythm.',
    nl: 'Een kring die zijn vergaderingen in deze bestanden vastlegt, vergadert in zijn ritme: sinds de laatste vergadering waarvan iets vastligt, ontbreekt er niet meer dan één. Een dag die er staat, van een geplande vergadering of als `next`, gaat voor het ritme.',
  },
  why: {
    en: 'A circle decides in its meetings. While it does not meet, whoever has the power to do so decides for it, and nobody hears objections.',
    nl: 'Een kring beslist in zijn vergaderingen. Zolang de kring niet vergadert, beslist wie de macht heeft, en hoort niemand de bezwaren.',
  },
  found: (circle: string, last: string, missed: number, first: string): Words => ({
    en: `${circle} met last on ${last}, as far as is on record, and by its rhythm was to meet ${missed} times since then, first on ${first}. Put on record what was held, or call the circle together; if it meets otherwise now, change \`meets\`.`,
    nl: `${circle} kwam voor zover vastligt het laatst bijeen op ${last}, en had naar zijn ritme sindsdien ${missed} keer bijeen moeten komen, het eerst op ${first}. Leg vast wat gehouden is, of roep de kring bijeen; komt de kring nu anders bijeen, verander dan \`meets\`.`,
  }),
  last: { en: 'The last meeting on record', nl: 'De laatste vergadering die vastligt' },
} as const;
