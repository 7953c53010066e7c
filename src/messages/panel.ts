import type { Words } from './words.js';

/** What stands in the panel with the live picture: its tools, its keys, and what it asks and refuses. */
export const panel = {
  title: (view: string, organisation: string): Words => ({
    en: `${view}: ${organisation}`,
    nl: `${view}: ${organisation}`,
  }),
  view: { en: 'What is shown', nl: 'Wat getoond wordt' },
  views: {
    circles: { en: 'Circles', nl: 'Kringen' },
    tree: { en: 'Tree', nl: 'Boom' },
    line: { en: 'Line', nl: 'Lijn' },
    terms: { en: 'Terms', nl: 'Termijnen' },
    phases: { en: 'Introduction', nl: 'Invoering' },
    process: { en: 'Lead, do, measure', nl: 'Leiden, doen, meten' },
    resilience: { en: 'Who is missed', nl: 'Wie gemist wordt' },
    domains: { en: 'Domains', nl: 'Domeinen' },
    network: { en: 'Network', nl: 'Netwerk' },
  },
  search: { en: 'Search circles and people', nl: 'Zoek kringen en mensen' },
  noneFound: { en: 'Nothing found', nl: 'Niets gevonden' },
  found: (count: number): Words => ({
    en: `${count} found`,
    nl: `${count} gevonden`,
  }),
  circle: { en: 'circle', nl: 'kring' },
  person: { en: 'person', nl: 'persoon' },
  pin: {
    en: 'Pin this picture: another organisation is shown beside it',
    nl: 'Zet deze tekening vast: een andere organisatie komt ernaast',
  },
  findings: { en: 'Mark findings', nl: 'Markeer bevindingen' },
  roles: { en: 'Show roles', nl: 'Toon rollen' },
  zoomIn: { en: 'Zoom in', nl: 'Inzoomen' },
  zoomOut: { en: 'Zoom out', nl: 'Uitzoomen' },
  fit: { en: 'Show all of it, or all of its width (0)', nl: 'Alles tonen, of de hele breedte (0)' },
  export: { en: 'Export', nl: 'Exporteren' },
  closeAll: { en: 'Close all circles', nl: 'Alle kringen sluiten' },
  openAll: { en: 'Open all circles', nl: 'Alle kringen openen' },
  date: { en: 'As of', nl: 'Op' },
  today: { en: 'Today', nl: 'Vandaag' },
  earlier: { en: 'The change before this date', nl: 'De verandering vóór deze datum' },
  later: { en: 'The change after this date', nl: 'De verandering na deze datum' },
  selected: { en: 'What is chosen', nl: 'Wat gekozen is' },
  nothingSelected: {
    en: 'Click a circle or a person, or go through the picture with the arrow keys.',
    nl: 'Klik op een kring of een persoon, of ga met de pijltoetsen door de tekening.',
  },
  goToText: { en: 'Go to the text', nl: 'Naar de tekst' },
  rename: { en: 'Rename', nl: 'Hernoem' },
  addCircle: { en: 'Add a circle below', nl: 'Voeg kring eronder toe' },
  move: { en: 'Move under', nl: 'Verplaats naar' },
  fillSeat: { en: 'Fill a seat', nl: 'Vul een functie' },
  /** As they stand on buttons, where there is little room; the longer ones above explain them. */
  short: {
    goToText: { en: 'Text', nl: 'Tekst' },
    rename: { en: 'Rename …', nl: 'Hernoem …' },
    addCircle: { en: 'Add circle …', nl: 'Nieuwe kring …' },
    move: { en: 'Move …', nl: 'Verplaats …' },
    fillSeat: { en: 'Fill seat …', nl: 'Vul functie …' },
  },
  waiting: { en: 'The picture is being drawn …', nl: 'De tekening wordt getekend …' },
  nothing: {
    en: 'There is nothing to draw yet. Describe a circle, or make a first organisation with “Kring: New Organisation”.',
    nl: 'Er is nog niets te tekenen. Beschrijf een kring, of maak een eerste organisatie met “Kring: Nieuwe organisatie”.',
  },
  ask: {
    newTitle: {
      en: 'What is the new circle called? People read this; the name in the text is made from it.',
      nl: 'Hoe heet de nieuwe kring? Mensen lezen dit; de naam in de tekst wordt ervan gemaakt.',
    },
    title: (circle: string): Words => ({
      en: `What is ${circle} to be called?`,
      nl: `Hoe moet ${circle} heten?`,
    }),
    under: (circle: string): Words => ({
      en: `Under which circle is ${circle} to be?`,
      nl: `Onder welke kring komt ${circle}?`,
    }),
    office: (circle: string): Words => ({
      en: `Which seat of ${circle} is to be filled?`,
      nl: `Welke functie van ${circle} wordt vervuld?`,
    }),
    person: { en: 'By whom?', nl: 'Door wie?' },
    empty: { en: 'Write at least one letter.', nl: 'Schrijf minstens één letter.' },
    format: { en: 'Export the picture as', nl: 'Exporteer de tekening als' },
    svg: {
      en: 'SVG: sharp at any size, for documents and websites',
      nl: 'SVG: scherp op elke grootte, voor documenten en websites',
    },
    png: { en: 'PNG: an image, for slides and messages', nl: 'PNG: een afbeelding, voor dia’s en berichten' },
    html: {
      en: 'HTML: a page that opens in any browser and prints',
      nl: 'HTML: een pagina die in elke browser opent en die u kunt afdrukken',
    },
  },
  exported: (file: string): Words => ({
    en: `The picture is in ${file}.`,
    nl: `De tekening staat in ${file}.`,
  }),
  open: { en: 'Open', nl: 'Openen' },
  tooLarge: {
    en: 'The picture is too large for a PNG. Show less of it, or export it as SVG.',
    nl: 'De tekening is te groot voor een PNG. Toon er minder van, of exporteer die als SVG.',
  },
  changedMeanwhile: {
    en: 'The text has changed meanwhile, so nothing was written. Look at the new picture and try again.',
    nl: 'De tekst is intussen veranderd, dus er is niets geschreven. Bekijk de nieuwe tekening en probeer het opnieuw.',
  },
} as const;
