import type { Answer } from '../vocabulary/decisions.js';
import { dayWords } from './dates.js';
import { inDutch } from './methods.js';
import type { Words } from './words.js';

/** The words of the handbook, `kring report`. */
/** Everybody, where they are too many to be named one by one. */
export const allMembers = (members: number): Words => ({
  en: `all ${members} members`,
  nl: `alle ${members} leden`,
});

export const chapters = {
  contents: { en: 'Contents', nl: 'Inhoud' },
  organisation: { en: 'The organisation', nl: 'De organisatie' },
  structure: { en: 'Pictures', nl: 'Tekeningen' },
  circles: { en: 'Circles', nl: 'Kringen' },
  people: { en: 'People', nl: 'Mensen' },
  decisions: { en: 'Decisions', nl: 'Besluiten' },
  logbook: { en: 'Logbook of decisions', nl: 'Logboek van besluiten' },
  elections: { en: 'Elections', nl: 'Verkiezingen' },
  audits: { en: 'Audits, actions and reviews', nl: 'Audits, actiepunten en functioneringsgesprekken' },
  auditsOnly: { en: 'Audits', nl: 'Audits' },
  deviations: { en: 'Deviations on record', nl: 'Vastgelegde afwijkingen' },
  progress: { en: 'Introduction of the method', nl: 'Invoering van de methode' },
  findings: { en: 'Findings of the check', nl: 'Bevindingen van de toetsing' },
  rules: { en: 'Rules that findings speak of', nl: 'Regels waarover bevindingen gaan' },
  glossary: { en: 'Terms of the method', nl: 'Begrippen van de methode' },
  due: { en: 'What falls due', nl: 'Wat eraan komt' },
  unread: { en: 'What could not be read', nl: 'Wat niet te lezen was' },
} as const satisfies Record<string, Words>;

export const said = {
  handbook: (organisation: string): Words => ({
    en: `Handbook of ${organisation}`,
    nl: `Handboek van ${organisation}`,
  }),
  handbookOf: (circle: string, organisation: string): Words => ({
    en: `Handbook of ${circle}, ${organisation}`,
    nl: `Handboek van ${circle}, ${organisation}`,
  }),
  on: (date: string): Words => ({
    en: `As the organisation stands on ${dayWords(date).en}`,
    nl: `Zoals de organisatie is op ${dayWords(date).nl}`,
  }),
  below: (circle: string): Words => ({
    en: `${circle} with the circles below it.`,
    nl: `${circle} met de kringen eronder.`,
  }),
  size: (circles: number, people: number, decisions: number): Words => ({
    en: `${count(circles, 'circle', 'circles')}, ${count(people, 'person', 'people')}, ${count(decisions, 'decision in force', 'decisions in force')}`,
    nl: `${count(circles, 'kring', 'kringen')}, ${count(people, 'persoon', 'personen')}, ${count(decisions, 'geldend besluit', 'geldende besluiten')}`,
  }),
  external: { en: 'external', nl: 'extern' } as Words,
  everyone: { en: 'everyone', nl: 'iedereen' } as Words,
  nobody: { en: 'nobody', nl: 'niemand' } as Words,
  personally: { en: 'himself or herself', nl: 'zichzelf' } as Words,
  noCircles: { en: 'No seat in a circle', nl: 'Geen plaats in een kring' } as Words,
  notMet: { en: 'not met yet', nl: 'nog niet weggenomen' } as Words,
  met: { en: 'met', nl: 'weggenomen' } as Words,
  by: (way: Words, how: string | undefined): Words => ({
    en: how === undefined ? way.en : `${way.en}: ${how}`,
    nl: how === undefined ? way.nl : `${way.nl}: ${how}`,
  }),
  withoutText: { en: 'objection without a recorded reason', nl: 'bezwaar zonder vastgelegde reden' } as Words,
  decidedOn: (date: string | undefined, method: string): Words => ({
    en: `${date === undefined ? '' : `${dayWords(date).en}, `}by ${method}`,
    nl: `${date === undefined ? '' : `${dayWords(date).nl}, `}${inDutch(method)}`,
  }),
  under: { en: 'under', nl: 'op grond van' } as Words,
  electedBy: (method: string): Words => ({ en: `by ${method}`, nl: inDutch(method) }),
  electionTitle: (office: string, circle: string): Words => ({
    en: `${office} of ${circle}`,
    nl: `${office} van ${circle}`,
  }),
  electionBy: (circle: string): Words => ({ en: `elected by ${circle}`, nl: `gekozen door ${circle}` }),
  auditTitle: (subject: string): Words => ({ en: `Audit of ${subject}`, nl: `Audit van ${subject}` }),
  reviewTitle: (person: string): Words => ({
    en: `Performance review of ${person}`,
    nl: `Functioneringsgesprek met ${person}`,
  }),
  heldReview: (date: string): Words => ({
    en: `${dayWords(date).en}, held`,
    nl: `${dayWords(date).nl}, gehouden`,
  }),
  nobodyElected: { en: 'nobody elected', nl: 'niemand gekozen' } as Words,
  joins: (date: string): Words => ({
    en: `joins on ${dayWords(date).en}`,
    nl: `komt erbij op ${dayWords(date).nl}`,
  }),
  overdueSince: (date: string): Words => ({
    en: `was planned for ${dayWords(date).en}, nothing on record`,
    nl: `was gepland op ${dayWords(date).nl}, niets vastgelegd`,
  }),
  allMembers,
  otherMembers: (members: number): Words => ({
    en: `the other ${members} members`,
    nl: `de andere ${members} leden`,
  }),
  allCircles: (circles: number): Words => ({ en: `all ${circles} circles`, nl: `alle ${circles} kringen` }),
  allHolders: (holders: number): Words => ({
    en: `all ${holders} who hold an office or role`,
    nl: `alle ${holders} met een functie of rol`,
  }),
  ofAll: (some: number, all: number): Words => ({ en: `${some} of ${all}`, nl: `${some} van ${all}` }),
  besides: (planned: number, ended: number): Words => ({
    en: [
      ...(planned === 0 ? [] : [`${count(planned, 'circle', 'circles')} planned`]),
      ...(ended === 0 ? [] : [`${count(ended, 'circle', 'circles')} ended`]),
    ].join(', '),
    nl: [
      ...(planned === 0 ? [] : [`${count(planned, 'kring', 'kringen')} gepland`]),
      ...(ended === 0 ? [] : [`${count(ended, 'kring', 'kringen')} beëindigd`]),
    ].join(', '),
  }),
  plannedFor: (date: string): Words => ({
    en: `planned for ${dayWords(date).en}`,
    nl: `gepland op ${dayWords(date).nl}`,
  }),
  openPoint: { en: 'open', nl: 'open' } as Words,
  kindOperations: { en: 'operations, within policy', nl: 'uitvoering, binnen beleid' } as Words,
  between: (least: number, most: number): Words => ({
    en: `${least} to ${most} people`,
    nl: `${least} tot ${most} mensen`,
  }),
  atMost: (most: number): Words => ({ en: `at most ${most}`, nl: `hoogstens ${most}` }),
  ahead: (length: Words): Words => ({ en: `${length.en} ahead`, nl: `${length.nl} van tevoren` }),
  from: (date: string): Words => ({ en: `from ${dayWords(date).en}`, nl: `vanaf ${dayWords(date).nl}` }),
  noFindings: (date: string): Words => ({
    en: `As of ${dayWords(date).en} the check finds nothing.`,
    nl: `Op ${dayWords(date).nl} vindt de toetsing niets.`,
  }),
  findingsOf: (date: string): Words => ({
    en: `What the check of the method’s rules finds as of ${dayWords(date).en}. A rule may be set aside by a consent decision; such deviations stand in a chapter of their own.`,
    nl: `Wat de toetsing van de regels van de methode vindt op ${dayWords(date).nl}. Een regel kan met een consentbesluit opzijgezet worden; zulke afwijkingen staan in een eigen hoofdstuk.`,
  }),
  slips: (slips: number): Words => ({
    en: `Beside this, the check found ${count(slips, 'slip', 'slips')} in how the files are written, so some of what they say may be missing here.`,
    nl: `Daarnaast vond de toetsing ${count(slips, 'schrijffout', 'schrijffouten')} in de bestanden; wat daar staat kan hier ontbreken.`,
  }),
  wholeOrganisation: { en: 'The whole organisation', nl: 'De hele organisatie' } as Words,
  unread: {
    en: 'Some lines or files could not be read, so this handbook lacks what they say:',
    nl: 'Enkele regels of bestanden waren niet te lezen, dus dit handboek mist wat daarin staat:',
  } as Words,
  noPlan: {
    en: 'No introduction of the method is written down.',
    nl: 'Er is geen invoering van de methode opgeschreven.',
  } as Words,
  dueIn: (until: string): Words => ({
    en: `All that is overdue, and all that falls due up to ${dayWords(until).en}.`,
    nl: `Alles wat te laat is, en alles wat tot en met ${dayWords(until).nl} aan de beurt is.`,
  }),
  overdue: { en: 'overdue', nl: 'te laat' } as Words,
  logoOf: (organisation: string): Words => ({
    en: `Logo of ${organisation}`,
    nl: `Logo van ${organisation}`,
  }),
  skip: { en: 'To the text', nl: 'Naar de tekst' } as Words,
  contentsLabel: { en: 'Contents of the handbook', nl: 'Inhoud van het handboek' } as Words,
  madeBy: (date: string): Words => ({
    en: `Made by Kring from the organisation’s own files, as of ${dayWords(date).en}.`,
    nl: `Door Kring gemaakt uit de bestanden van de organisatie zelf, op ${dayWords(date).nl}.`,
  }),
  picturesElsewhere: {
    en: 'The pictures of circles, terms and phases are in the handbook as HTML: `kring report -o handbook.html`.',
    nl: 'De tekeningen van kringen, termijnen en fasen staan in het handboek als HTML: `kring report -o handboek.html`.',
  } as Words,
  pictureOf: (title: string): Words => ({ en: `Picture: ${title}`, nl: `Tekening: ${title}` }),
  setAside: (count_: number): Words => ({
    en: count_ === 1 ? 'sets one finding aside' : `sets ${count_} findings aside`,
    nl: count_ === 1 ? 'zet één bevinding opzij' : `zet ${count_} bevindingen opzij`,
  }),
  nothingSetAside: { en: 'sets nothing aside now', nl: 'zet nu niets opzij' } as Words,
};

function count(amount: number, one: string, more: string): string {
  return `${amount} ${amount === 1 ? one : more}`;
}

/** How an objection was met. */
export const answers: Readonly<Record<Answer, Words>> = {
  term: { en: 'by a shorter term', nl: 'door een kortere termijn' },
  measure: { en: 'by measuring', nl: 'door te meten' },
  change: { en: 'by a change', nl: 'door een wijziging' },
  candidate: { en: 'by another candidate', nl: 'door een andere kandidaat' },
  referral: { en: 'by referral', nl: 'door verwijzing' },
  withdrawal: { en: 'by withdrawal', nl: 'door intrekking' },
};

/** What falls due, by its kind. */
export const dueKinds: Readonly<Record<string, Words>> = {
  term: { en: 'term ends', nl: 'termijn loopt af' },
  election: { en: 'election', nl: 'verkiezing' },
  'decision review': { en: 'review of a decision', nl: 'evaluatie van een besluit' },
  'decision end': { en: 'decision ends', nl: 'besluit loopt af' },
  'deviation end': { en: 'deviation ends', nl: 'afwijking loopt af' },
  'domain review': { en: 'review of the domain', nl: 'evaluatie van het domein' },
  'role review': { en: 'review of a role', nl: 'evaluatie van een rol' },
  'circle begin': { en: 'circle begins', nl: 'kring begint' },
  'circle end': { en: 'circle ends', nl: 'kring eindigt' },
  audit: { en: 'audit', nl: 'audit' },
  'audit finding': { en: 'finding of an audit', nl: 'bevinding van een audit' },
  action: { en: 'action point', nl: 'actiepunt' },
  step: { en: 'step of the introduction', nl: 'stap van de invoering' },
  phase: { en: 'phase of the introduction', nl: 'fase van de invoering' },
  'performance review': { en: 'performance review', nl: 'functioneringsgesprek' },
  'plan evaluation': { en: 'evaluation of the plan', nl: 'evaluatie van het plan' },
  meeting: { en: 'meeting', nl: 'vergadering' },
  measure: { en: 'something to measure', nl: 'iets om te meten' },
};

/** What every circle, or every holder of an office, has at all times. */
export const conditionNames: Readonly<Record<string, Words>> = {
  aim: { en: 'an aim', nl: 'een doelstelling' },
  domain: { en: 'a domain', nl: 'een domein' },
  'double link': { en: 'a double link', nl: 'een dubbele koppeling' },
  officers: { en: 'facilitator and secretary', nl: 'gespreksleider en secretaris' },
  audits: { en: 'a yearly audit', nl: 'een jaarlijkse audit' },
  reviews: { en: 'a yearly performance review', nl: 'een jaarlijks functioneringsgesprek' },
};

/** What an aspect of a circle is called where a decision concerns it: `aim of Garden`. */
export const aspects: Readonly<Record<string, Words>> = {
  aim: { en: 'aim of', nl: 'doelstelling van' },
  domain: { en: 'domain of', nl: 'domein van' },
  leader: { en: 'leader of', nl: 'leider van' },
  representative: { en: 'representative of', nl: 'afgevaardigde van' },
  facilitator: { en: 'facilitator of', nl: 'gespreksleider van' },
  secretary: { en: 'secretary of', nl: 'secretaris van' },
  logbook: { en: 'logbook keeper of', nl: 'logboekhouder van' },
  constraint: { en: 'constraint of', nl: 'randvoorwaarde van' },
  members: { en: 'members of', nl: 'leden van' },
  role: { en: 'roles of', nl: 'rollen van' },
  statutes: { en: 'statutes of', nl: 'statuten van' },
  size: { en: 'size of the circles of', nl: 'grootte van de kringen van' },
  meets: { en: 'meetings of', nl: 'vergaderingen van' },
  measure: { en: 'measuring of', nl: 'meten van' },
};

/** Why a handbook is without the logo that the organisation names. */
export const logoFaults = {
  kind: (file: string): Words => ({
    en: `The handbook is without the logo: ${file} does not end in .svg, .png or .jpg.`,
    nl: `Het handboek is zonder logo: ${file} eindigt niet op .svg, .png of .jpg.`,
  }),
  elsewhere: (file: string): Words => ({
    en: `The handbook is without the logo: ${file} lies outside the folder of the file that names it. Put a copy in that folder.`,
    nl: `Het handboek is zonder logo: ${file} ligt buiten de map van het bestand dat het noemt. Zet een kopie in die map.`,
  }),
  missing: (file: string): Words => ({
    en: `The handbook is without the logo: there is no file ${file} that can be read, seen from the file that names it.`,
    nl: `Het handboek is zonder logo: gezien vanaf het bestand dat het noemt, is er geen bestand ${file} dat te lezen is.`,
  }),
  large: (file: string, kilobytes: number): Words => ({
    en: `The handbook is without the logo: ${file} is larger than ${kilobytes} kB.`,
    nl: `Het handboek is zonder logo: ${file} is groter dan ${kilobytes} kB.`,
  }),
  unreadable: (file: string): Words => ({
    en: `The handbook is without the logo: ${file} does not hold the picture that its name promises.`,
    nl: `Het handboek is zonder logo: in ${file} staat niet de afbeelding die de naam belooft.`,
  }),
};

export const reportHelp = {
  usage: { en: '[PATH…] [options]', nl: '[PAD…] [opties]' },
  description: {
    en: 'Writes the handbook of the organisation: its circles with aims, domains, links, roles, people and terms, the logbook of decisions, elections, audits, progress, findings and pictures. As one HTML file, as PDF, for Word (DOCX), as Markdown, or as a folder of linked HTML pages, by how the name behind `-o` ends or as `--format` says; without a name, or with `-`, to standard output, as Markdown unless `--format` says otherwise.',
    nl: 'Schrijft het handboek van de organisatie: de kringen met doelstellingen, domeinen, koppelingen, rollen, mensen en termijnen, het logboek van besluiten, verkiezingen, audits, voortgang, bevindingen en tekeningen. Als één HTML-bestand, als PDF, voor Word (DOCX), als Markdown of als een map met gekoppelde HTML-pagina’s, naar hoe de naam achter `-o` eindigt of wat `--format` zegt; zonder naam, of met `-`, naar de standaarduitvoer, als Markdown tenzij `--format` anders zegt.',
  },
  format: {
    en: 'how it is written, whatever the file is called',
    nl: 'hoe het geschreven wordt, hoe het bestand ook heet',
  },
  of: {
    en: 'the handbook of this circle and what is below it',
    nl: 'het handboek van deze kring en wat eronder ligt',
  },
  findings: {
    en: 'tells also what the check of the rules finds, in words for people',
    nl: 'vertelt ook wat de toetsing van de regels vindt, in woorden voor mensen',
  },
  theme: {
    en: 'colours of the pictures; without it they follow the reader’s light or dark mode',
    nl: 'kleuren van de tekeningen; zonder deze volgen ze de lichte of donkere modus van de lezer',
  },
  circleValue: { en: 'CIRCLE', nl: 'KRING' },
  examples: [
    {
      line: 'kring report -o handbook.html',
      does: {
        en: 'Writes the handbook as one HTML file.',
        nl: 'Schrijft het handboek als één HTML-bestand.',
      },
    },
    {
      line: 'kring report -o handbook/ --as-of 2027-01-01',
      does: {
        en: 'Writes it as a folder of linked pages, as things will stand on New Year’s Day.',
        nl: 'Schrijft het als een map met gekoppelde pagina’s, zoals alles er op nieuwjaarsdag voor staat.',
      },
    },
    {
      line: 'kring report --of Strategie -o strategie.md',
      does: {
        en: 'Writes the handbook of one circle and those below it as Markdown.',
        nl: 'Schrijft het handboek van één kring en de kringen eronder als Markdown.',
      },
    },
  ],
  ending: (file: string): Words => ({
    en: `${file} does not end in .html, .pdf, .docx or .md, and is no folder. Write \`-o handbook.html\`, \`-o handbook.pdf\`, \`-o handbook.docx\`, \`-o handbook.md\` or \`-o handbook/\`.`,
    nl: `${file} eindigt niet op .html, .pdf, .docx of .md, en is geen map. Schrijf \`-o handboek.html\`, \`-o handboek.pdf\`, \`-o handboek.docx\`, \`-o handboek.md\` of \`-o handboek/\`.`,
  }),
  oneFile: (folder: string, format: string): Words => {
    const ending = format === 'markdown' ? 'md' : format;
    return {
      en: `${folder} names a folder, and a handbook in a folder is pages of HTML. Leave \`--format ${format}\` out, or write \`-o handbook.${ending}\`.`,
      nl: `${folder} is een map, en een handboek in een map bestaat uit HTML-pagina’s. Laat \`--format ${format}\` weg, of schrijf \`-o handboek.${ending}\`.`,
    };
  },
  notOurs: (file: string): Words => ({
    en: `${file} is there already and is no page of a handbook, so nothing was written. Choose an empty folder, or one with a former handbook.`,
    nl: `${file} bestaat al en is geen pagina van een handboek, dus er is niets geschreven. Kies een lege map, of een met een eerder handboek.`,
  }),
  notAFolder: (folder: string): Words => ({
    en: `${folder} is a file, so no pages can be written in it. Choose another name.`,
    nl: `${folder} is een bestand, dus er kunnen geen pagina’s in geschreven worden. Kies een andere naam.`,
  }),
  wrote: (file: string): Words => ({ en: `Wrote ${file}`, nl: `${file} geschreven` }),
  wrotePages: (folder: string, pages: number): Words => ({
    en: `Wrote ${pages} pages in ${folder}`,
    nl: `${pages} pagina’s geschreven in ${folder}`,
  }),
};
