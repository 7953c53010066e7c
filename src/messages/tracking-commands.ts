import type { Words } from './words.js';

/** What the help says of `progress`, `due`, `agenda` and `audit`. */
export const progressHelp = {
  usage: { en: '[CIRCLE] [PATH…] [options]', nl: '[KRING] [PAD…] [opties]' },
  description: {
    en: 'Tells how the introduction of the method stands: its phases and steps, for each circle and person, what is done, overdue or blocked and why, what is next, and what every circle is to have at all times. With a circle, only what concerns that circle.',
    nl: 'Vertelt hoe de invoering van de methode ervoor staat: de fasen en stappen, voor elke kring en iedere persoon, wat gedaan, te laat of geblokkeerd is en waarom, wat nu volgt, en wat elke kring altijd hoort te hebben. Met een kring alleen wat die kring aangaat.',
  },
  format: {
    en: 'how to tell it: as text, JSON, Markdown, a page, PDF or for Word',
    nl: 'hoe het verteld wordt: als tekst, JSON, Markdown, een pagina, PDF of voor Word',
  },
  examples: [
    {
      line: 'kring progress',
      does: { en: 'Tells how all stands today.', nl: 'Vertelt hoe alles er vandaag voor staat.' },
    },
    {
      line: 'kring progress --as-of 2026-06-01 --format html -o progress.html',
      does: {
        en: 'Makes a page of how it stood on 1 June 2026.',
        nl: 'Maakt een pagina van hoe het er op 1 juni 2026 voor stond.',
      },
    },
  ],
};

export const dueHelp = {
  usage: { en: '[CIRCLE | PERSON] [PATH…] [options]', nl: '[KRING | MENS] [PAD…] [opties]' },
  description: {
    en: 'Lists what is overdue and what falls due: terms and elections, decisions, domains and roles to review, circles that end, audits and their findings, actions, steps, performance reviews and evaluations. As a calendar (ics) it can be subscribed to.',
    nl: 'Toont wat te laat is en wat eraan komt: termijnen en verkiezingen, besluiten, domeinen en rollen om te evalueren, kringen die eindigen, audits en hun bevindingen, actiepunten, stappen, functioneringsgesprekken en evaluaties. Als agenda (ics) kan men zich erop abonneren.',
  },
  within: {
    en: 'how far ahead: 60d, 8w, 6m, 1y or "6 months" (60d where it is left out)',
    nl: 'hoe ver vooruit: 60d, 8w, 6m, 1y of "6 months" (60d als het er niet staat)',
  },
  lengthValue: { en: 'LENGTH', nl: 'DUUR' },
  format: {
    en: 'how to tell it: as text, JSON, Markdown or a calendar',
    nl: 'hoe het verteld wordt: als tekst, JSON, Markdown of een agenda',
  },
  notALength: (given: string): Words => ({
    en: `--within takes a length such as 60d, 8w or "6 months", not ${given}.`,
    nl: `--within vraagt een duur zoals 60d, 8w of "6 months", niet ${given}.`,
  }),
  examples: [
    {
      line: 'kring due --within 60d',
      does: { en: 'Lists what is due in sixty days.', nl: 'Toont wat er in zestig dagen aankomt.' },
    },
    {
      line: 'kring due Strategie --within 1y --format ics -o strategie.ics',
      does: {
        en: 'Makes a calendar of a year for the circle Strategie.',
        nl: 'Maakt een agenda van een jaar voor de kring Strategie.',
      },
    },
  ],
};

export const agendaHelp = {
  usage: { en: 'CIRCLE [PATH…] [options]', nl: 'KRING [PAD…] [opties]' },
  description: {
    en: 'Makes the agenda of a circle’s meeting in the order of the method, filled with what is open and due in that circle: action points, reports from and to other circles, decisions by their stage, reviews, and offices to fill.',
    nl: 'Maakt de agenda voor een vergadering van een kring in de volgorde van de methode, gevuld met wat in die kring openstaat: actiepunten, verslagen van en aan andere kringen, besluiten per fase, evaluaties, en functies om te vervullen.',
  },
  on: { en: 'the day of the meeting', nl: 'de dag van de vergadering' },
  draft: {
    en: 'write the agenda into the files as a meeting; one that is there keeps all it says and gets what is new',
    nl: 'schrijf de agenda als vergadering in de bestanden; een die er al is, houdt alles wat er staat en krijgt erbij wat nieuw is',
  },
  drafted: (name: string, file: string, points: number): Words => ({
    en: `Wrote the meeting ${name} with ${points} points into ${file}.`,
    nl: `De vergadering ${name} met ${points} agendapunten in ${file} geschreven.`,
  }),
  added: (name: string, points: number): Words => ({
    en: `Added ${points} ${points === 1 ? 'point' : 'points'} to the meeting ${name}.`,
    nl: `${points} ${points === 1 ? 'agendapunt' : 'agendapunten'} toegevoegd aan de vergadering ${name}.`,
  }),
  nothingNew: (name: string): Words => ({
    en: `The meeting ${name} has everything on its agenda already.`,
    nl: `De vergadering ${name} heeft alles al op de agenda.`,
  }),
  held: (meeting: string): Words => ({
    en: `The meeting ${meeting} was held, so nothing is put on its agenda any more. Give the day of the next meeting, as \`--on DATE\`.`,
    nl: `De vergadering ${meeting} is al gehouden, dus er komt niets meer op de agenda. Geef de dag van de volgende vergadering, als \`--on DATUM\`.`,
  }),
  taken: (file: string): Words => ({
    en: `The meeting would go into ${file}, which is there and is no file of the organisation, so nothing is written. Move it away, or write the first meeting of the circle by hand where it belongs.`,
    nl: `De vergadering zou in ${file} komen, en dat is er al en is geen bestand van de organisatie, dus er is niets geschreven. Verplaats het, of schrijf de eerste vergadering van de kring met de hand waar die hoort.`,
  }),
  outside: (file: string): Words => ({
    en: `The meeting belongs into ${file}, which lies outside the folder that was given, so nothing is written. Run this in the folder of the organisation, or name that folder.`,
    nl: `De vergadering hoort in ${file}, en dat ligt buiten de map die genoemd is, dus er is niets geschreven. Doe dit in de map van de organisatie, of noem die map.`,
  }),
  severalCircles: (circle: string): Words => ({
    en: `Several circles are called ${circle}, so nobody can tell whose meeting it is. Nothing is written; give each a name of its own first.`,
    nl: `Meerdere kringen heten ${circle}, dus niemand kan zien wiens vergadering het is. Er is niets geschreven; geef ze eerst elk een eigen naam.`,
  }),
  unreadable: {
    en: 'Some files could not be read, so nothing is written: the agenda could lack what they say. Put them right first (`kring check`).',
    nl: 'Sommige bestanden waren niet te lezen, dus er is niets geschreven: de agenda zou kunnen missen wat erin staat. Herstel ze eerst (`kring check`).',
  },
  dateValue: { en: 'DATE', nl: 'DATUM' },
  format: {
    en: 'how to write it: as text, Markdown, a page, PDF or for Word',
    nl: 'hoe het geschreven wordt: als tekst, Markdown, een pagina, PDF of voor Word',
  },
  examples: [
    {
      line: 'kring agenda Strategie --on 2026-12-07',
      does: {
        en: 'Makes the agenda of Strategie for 7 December 2026.',
        nl: 'Maakt de agenda van Strategie voor 7 december 2026.',
      },
    },
    {
      line: 'kring agenda Strategie --on 2026-12-07 --draft',
      does: {
        en: 'Writes the same agenda as a meeting into the files, to be minuted there.',
        nl: 'Schrijft dezelfde agenda als vergadering in de bestanden, om daar te notuleren.',
      },
    },
  ],
};

export const auditHelp = {
  usage: { en: '[CIRCLE|AUDIT] [PATH…] [options]', nl: '[KRING|AUDIT] [PAD…] [opties]' },
  description: {
    en: 'Makes the checklist of an audit of a circle, or of the organisation: each question with the evidence that the files hold and the evidence that is missing, open findings of earlier audits, and when the next audit is due. What the audit before answered stands beside each question; with the name of an audit, what that one answered and found, as of its day. An organisation asks its own questions by a `template` with `question`s.',
    nl: 'Maakt de controlelijst voor een audit van een kring, of van de organisatie: elke vraag met het bewijs dat in de bestanden staat en het bewijs dat ontbreekt, open bevindingen van eerdere audits, en wanneer de volgende audit is. Wat de vorige audit antwoordde staat bij elke vraag; met de naam van een audit wat die antwoordde en vond, op de dag ervan. Een organisatie stelt eigen vragen met een `template` met `question`s.',
  },
  for: { en: 'who reads it: the auditor or the circle', nl: 'wie het leest: de auditor of de kring' },
  format: {
    en: 'how to write it: as text, JSON, Markdown, a page, PDF or for Word',
    nl: 'hoe het geschreven wordt: als tekst, JSON, Markdown, een pagina, PDF of voor Word',
  },
  examples: [
    {
      line: 'kring audit Strategie --for circle',
      does: { en: 'Tells a circle what it can put in order.', nl: 'Vertelt een kring wat op orde kan.' },
    },
    {
      line: 'kring audit strategie-2026',
      does: {
        en: 'Tells what an audit answered and found, question by question.',
        nl: 'Vertelt wat een audit antwoordde en vond, vraag voor vraag.',
      },
    },
    {
      line: 'kring audit --format html -o audit.html',
      does: {
        en: 'Makes the auditor’s checklist of the whole organisation.',
        nl: 'Maakt de controlelijst van de hele organisatie voor de auditor.',
      },
    },
  ],
};
