import type { Words } from './words.js';

/** What a page with a picture says of itself: its buttons, its search and its keys. */
export const pageWords = {
  views: {
    circles: { en: 'Circles within circles', nl: 'Kringen in kringen' },
    tree: { en: 'The hierarchy as a tree', nl: 'De hiërarchie als boom' },
    line: { en: 'The line of execution', nl: 'De uitvoerende lijn' },
    terms: { en: 'Terms, elections and reviews', nl: 'Termijnen, verkiezingen en evaluaties' },
    phases: { en: 'The introduction of the method', nl: 'De invoering van de methode' },
    process: { en: 'Lead, do, measure', nl: 'Leiden, doen, meten' },
    resilience: { en: 'What depends on one person', nl: 'Wat van één persoon afhangt' },
    domains: { en: 'Who decides about what', nl: 'Wie waarover beslist' },
    network: { en: 'Who links which circles', nl: 'Wie welke kringen koppelt' },
  },
  asOf: (date: string): Words => ({ en: `as of ${date}`, nl: `op ${date}` }),
  picture: { en: 'Picture', nl: 'Tekening' },
  text: { en: 'In words', nl: 'In woorden' },
  shown: { en: 'Show as', nl: 'Tonen als' },
  toText: { en: 'Go to the text', nl: 'Naar de tekst' },
  contents: { en: 'Contents', nl: 'Inhoud' },
  circles: { en: 'Circles', nl: 'Kringen' },
  people: { en: 'People', nl: 'Mensen' },
  findings: { en: 'Findings of the check', nl: 'Bevindingen van de toetsing' },
  search: {
    en: 'Search circles, people and aims',
    nl: 'Zoek kringen, mensen en doelstellingen',
  },
  found: (count: number): Words => ({
    en: count === 0 ? 'Nothing found' : count === 1 ? '1 found' : `${count} found`,
    nl: count === 0 ? 'Niets gevonden' : count === 1 ? '1 gevonden' : `${count} gevonden`,
  }),
  foundFirst: (count: number, first: number): Words => ({
    en: `${count} found; the first ${first} are listed. Type more to find fewer.`,
    nl: `${count} gevonden; de eerste ${first} staan in de lijst. Typ meer om er minder te vinden.`,
  }),
  circle: { en: 'circle', nl: 'kring' },
  person: { en: 'person', nl: 'persoon' },
  openAll: { en: 'Open all circles', nl: 'Alle kringen openen' },
  closeAll: { en: 'Close all circles', nl: 'Alle kringen sluiten' },
  open: { en: 'Show the circles below it', nl: 'Kringen eronder tonen' },
  close: { en: 'Leave out the circles below it', nl: 'Kringen eronder weglaten' },
  showInPicture: { en: 'Show in the picture', nl: 'Toon in de tekening' },
  shownOf: (shown: number, all: number): Words =>
    shown === all
      ? {
          en: all === 1 ? '1 circle is shown.' : `All ${all} circles are shown.`,
          nl: all === 1 ? '1 kring is te zien.' : `Alle ${all} kringen zijn te zien.`,
        }
      : { en: `${shown} of ${all} circles are shown.`, nl: `${shown} van de ${all} kringen zijn te zien.` },
  move: { en: 'Move and zoom', nl: 'Verplaatsen en zoomen' },
  zoomIn: { en: 'Zoom in', nl: 'Inzoomen' },
  zoomOut: { en: 'Zoom out', nl: 'Uitzoomen' },
  fit: { en: 'Show all of it, or all of its width (0)', nl: 'Alles tonen, of de hele breedte (0)' },
  left: { en: 'Move left', nl: 'Naar links' },
  right: { en: 'Move right', nl: 'Naar rechts' },
  up: { en: 'Move up', nl: 'Omhoog' },
  down: { en: 'Move down', nl: 'Omlaag' },
  print: { en: 'Print', nl: 'Afdrukken' },
  colours: { en: 'Colours', nl: 'Kleuren' },
  themes: {
    auto: { en: 'As the screen', nl: 'Zoals het scherm' },
    light: { en: 'Light', nl: 'Licht' },
    dark: { en: 'Dark', nl: 'Donker' },
    contrast: { en: 'High contrast', nl: 'Hoog contrast' },
    print: { en: 'Black and white', nl: 'Zwart-wit' },
  },
  details: { en: 'Details', nl: 'Bijzonderheden' },
  closePanel: { en: 'Close the details', nl: 'Bijzonderheden sluiten' },
  help: { en: 'Keys', nl: 'Toetsen' },
  keys: [
    [
      '← ↑ → ↓',
      {
        en: 'go along the circles: up and down the hierarchy',
        nl: 'langs de kringen: omhoog en omlaag in de hiërarchie',
      },
    ],
    ['Home End', { en: 'to the first, to the last', nl: 'naar de eerste, naar de laatste' }],
    ['A–Z', { en: 'to the next that begins with it', nl: 'naar de volgende die ermee begint' }],
    ['Enter', { en: 'everything about it', nl: 'alles erover' }],
    ['␣', { en: 'opens or closes what is below it', nl: 'opent of sluit wat eronder ligt' }],
    ['Esc', { en: 'closes the details', nl: 'sluit de bijzonderheden' }],
    ['/', { en: 'search', nl: 'zoeken' }],
    [
      '+ − 0',
      {
        en: 'zoom in, zoom out, show all; again: all of its width',
        nl: 'inzoomen, uitzoomen, alles tonen; nog eens: de hele breedte',
      },
    ],
    ['⇧ ← ↑ → ↓ PgUp PgDn', { en: 'moves the picture', nl: 'verplaatst de tekening' }],
  ] as readonly (readonly [string, Words])[],
} as const;
