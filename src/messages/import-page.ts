import type { Words } from './words.js';

/* What is said on the page on which an organisation is imported in an editor, beside the report of the import itself. */

export const importPage = {
  title: { en: 'Import an Organisation', nl: 'Importeer een organisatie' },
  lead: {
    en: 'A spreadsheet (.csv or .xlsx, one line a seat) or an export (.json or .xlsx) of GlassFrog, Holaspirit, Peerdom, Rolebase or Maptio. Nothing is written before you say so, and nothing leaves this machine.',
    nl: 'Een rekenblad (.csv of .xlsx, één regel per functie) of een export (.json of .xlsx) van GlassFrog, Holaspirit, Peerdom, Rolebase of Maptio. Er wordt niets geschreven voordat u het zegt, en er verlaat niets deze computer.',
  },
  drop: {
    en: 'Drop files here; hold Shift if the editor takes them itself.',
    nl: 'Laat hier bestanden los; houd Shift ingedrukt als de editor ze zelf pakt.',
  },
  choose: { en: 'Choose Files …', nl: 'Kies bestanden …' },
  open: { en: 'Import', nl: 'Importeren' },
  kindsOfFile: { en: 'Spreadsheets and exports', nl: 'Rekenbladen en exports' },
  reading: { en: 'Reading …', nl: 'Lezen …' },
  shown: {
    en: 'This is what would come of it. Nothing is written yet.',
    nl: 'Dit zou eruit komen. Er is nog niets geschreven.',
  },
  how: { en: 'How it is read', nl: 'Hoe het gelezen wordt' },
  into: { en: 'Into', nl: 'In' },
  newOne: { en: 'a new organisation', nl: 'een nieuwe organisatie' },
  from: { en: 'Program', nl: 'Programma' },
  byContent: { en: 'what its content tells', nl: 'wat de inhoud zegt' },
  name: { en: 'What the organisation is called', nl: 'Hoe de organisatie heet' },
  language: { en: 'Language of the organisation', nl: 'Taal van de organisatie' },
  columnsAre: { en: 'What each column is about', nl: 'Waar elke kolom over gaat' },
  officesAre: { en: 'What each office or role is', nl: 'Wat elke functie of rol is' },
  kindsAre: { en: 'What each kind of circle is', nl: 'Wat elke soort kring is' },
  daysAre: { en: 'Days such as 3-4-2026', nl: 'Dagen als 3-4-2026' },
  dayFirst: { en: 'the day first', nl: 'de dag eerst' },
  monthFirst: { en: 'the month first', nl: 'de maand eerst' },
  leftOut: { en: 'left out', nl: 'weggelaten' },
  moreWords: (count: number): Words => ({
    en: `And ${count} more, which import/map.json tells once this is written.`,
    nl: `En nog ${count}, die in import/map.json staan zodra dit geschreven is.`,
  }),
  result: { en: 'The Result', nl: 'Het resultaat' },
  pictureOf: { en: 'Picture of the result', nl: 'Tekening van het resultaat' },
  report: { en: 'Report', nl: 'Verslag' },
  wholeReport: { en: 'The Whole Report', nl: 'Het hele verslag' },
  texts: { en: 'Texts', nl: 'Teksten' },
  textOf: (file: string): Words => ({ en: `${file}, a new file`, nl: `${file}, een nieuw bestand` }),
  patchOf: (file: string): Words => ({ en: `${file}, what changes`, nl: `${file}, wat er wijzigt` }),
  moreTexts: (count: number): Words => ({
    en: `And ${count} more files, too long to show here.`,
    nl: `En nog ${count} bestanden, te lang om hier te tonen.`,
  }),
  write: { en: 'Write the Files', nl: 'Schrijf de bestanden' },
  tools: { en: 'What to do with it', nl: 'Wat ermee te doen' },
  gone: {
    en: 'Take it over all the same: who and what is gone gets a last day.',
    nl: 'Toch overnemen: wie en wat weg is krijgt een laatste dag.',
  },
  massRemoval: (people: Share, circles: Share, seats: Share): Words => ({
    en: `Gone at the source since the last import: ${people.gone} of ${people.of} people, ${circles.gone} of ${circles.of} circles, ${seats.gone} of ${seats.of} seats. That is more than a fifth: see whether the export is whole.`,
    nl: `Sinds de vorige import niet meer in de bron: ${people.gone} van ${people.of} mensen, ${circles.gone} van ${circles.of} kringen, ${seats.gone} van ${seats.of} functies. Dat is meer dan een vijfde: kijk of de export volledig is.`,
  }),
  inTerminal: (file: string): Words => ({
    en: `${file} is YAML or Turtle (RDF), which the editor does not read. In a terminal, \`kring import\` does.`,
    nl: `${file} is YAML of Turtle (RDF), wat de editor niet leest. In een terminal doet \`kring import\` het.`,
  }),
  tooLarge: (file: string, megabytes: number): Words => ({
    en: `${file} is larger than ${megabytes} MB, so it is not read. See whether it is the right file.`,
    nl: `${file} is groter dan ${megabytes} MB, dus het wordt niet gelezen. Kijk of het het goede bestand is.`,
  }),
  notReadable: (file: string): Words => ({
    en: `${file} cannot be read. Choose it anew.`,
    nl: `${file} is niet te lezen. Kies het opnieuw.`,
  }),
  apart: (folder: string): Words => ({
    en: `Files of this organisation lie outside ${folder}, or in several folders that have others in between. In a terminal, \`kring import --into\` takes the folder of the whole.`,
    nl: `Bestanden van deze organisatie liggen buiten ${folder}, of in mappen met andere ertussen. In een terminal neemt \`kring import --into\` de map van het geheel.`,
  }),
  changedMeanwhile: {
    en: 'The files or the source changed meanwhile, so nothing was written. This is what would come of it now.',
    nl: 'De bestanden of de bron zijn intussen gewijzigd, dus er is niets geschreven. Dit zou er nu uit komen.',
  },
  written: (files: number): Words => ({
    en: `Wrote ${files} ${files === 1 ? 'file' : 'files'}; the whole report is in import/report.md.`,
    nl: `${files} ${files === 1 ? 'bestand' : 'bestanden'} geschreven; het hele verslag staat in import/report.md.`,
  }),
} as const;

interface Share {
  readonly gone: number;
  readonly of: number;
}

/** What a column of a table can be about. */
export const columnNames = {
  person: { en: 'name of the person', nl: 'naam van de persoon' },
  'first name': { en: 'first name', nl: 'voornaam' },
  infix: { en: 'infix (van, de)', nl: 'tussenvoegsel' },
  'last name': { en: 'last name', nl: 'achternaam' },
  'e-mail': { en: 'e-mail', nl: 'e-mail' },
  circle: { en: 'circle', nl: 'kring' },
  'higher circle': { en: 'next higher circle', nl: 'naasthogere kring' },
  kind: { en: 'kind of circle', nl: 'soort kring' },
  'office or role': { en: 'office or role', nl: 'functie of rol' },
  from: { en: 'first day in the seat', nl: 'eerste dag in de functie' },
  until: { en: 'last day in the seat', nl: 'laatste dag in de functie' },
  external: { en: 'from outside', nl: 'van buiten' },
  vacant: { en: 'vacant', nl: 'vacant' },
  acting: { en: 'acting', nl: 'waarnemend' },
  aim: { en: 'aim', nl: 'doelstelling' },
  domain: { en: 'domain', nl: 'domein' },
  duty: { en: 'duty', nl: 'taak' },
  joined: { en: 'joined the organisation', nl: 'in de organisatie sinds' },
  left: { en: 'left the organisation', nl: 'uit de organisatie sinds' },
  'person id': { en: 'id of the person', nl: 'nummer van de persoon' },
  'circle id': { en: 'id of the circle', nl: 'nummer van de kring' },
  'role id': { en: 'id of the role', nl: 'nummer van de rol' },
  link: { en: 'link to another circle', nl: 'koppeling met een andere kring' },
  'person name': { en: 'name in the files of the person', nl: 'naam in de bestanden van de persoon' },
  'circle name': { en: 'name in the files of the circle', nl: 'naam in de bestanden van de kring' },
  'higher name': {
    en: 'name in the files of the next higher circle',
    nl: 'naam in de bestanden van de naasthogere kring',
  },
  'role name': { en: 'name in the files of the role', nl: 'naam in de bestanden van de rol' },
  'domain name': { en: 'name in the files of the domain', nl: 'naam in de bestanden van het domein' },
} as const;
