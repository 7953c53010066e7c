import type { Words } from './words.js';

/** What stands around the pages of documentation, where they are made into a site. */
export const site = {
  name: { en: 'Kring: documentation', nl: 'Kring: documentatie' },
  skip: { en: 'To the text', nl: 'Naar de tekst' },
  home: { en: 'All pages', nl: 'Alle pagina’s' },
  tryIt: { en: 'Try Kring here', nl: 'Kring hier proberen' },
  other: { en: 'In het Nederlands', nl: 'In English' },
  onThisPage: { en: 'On this page', nl: 'Op deze pagina' },
  search: { en: 'Search', nl: 'Zoeken' },
  searching: { en: 'Search in the documentation', nl: 'Zoeken in de documentatie' },
  found: (count: number): Words => ({
    en: count === 0 ? 'Nothing was found. Try another word, or fewer.' : `${count} found`,
    nl: count === 0 ? 'Niets gevonden. Probeer een ander woord, of minder woorden.' : `${count} gevonden`,
  }),
  openBlock: { en: 'Open on the page to try it', nl: 'Openen op de pagina om het te proberen' },
  schemas: { en: 'Schemas of the JSON', nl: 'Schema’s van de JSON' },
};
