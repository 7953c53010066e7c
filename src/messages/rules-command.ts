import { didYouMean } from './meant.js';
import type { Words } from './words.js';

/** Sentences of `kring rules` and of the rules' pages. */
export const ruleWords = {
  title: { en: 'Rules', nl: 'Regels' } as Words,
  what: { en: 'What it checks', nl: 'Wat de regel toetst' } as Words,
  why: { en: 'Why', nl: 'Waarom' } as Words,
  before: { en: 'When this is how it was', nl: 'Als het zo was' } as Words,
  looksAt: { en: 'Looks at', nl: 'Kijkt naar' } as Words,
  changes: {
    en: 'what changed between two states, told by `kring diff`',
    nl: 'wat tussen twee standen is gewijzigd, verteld door `kring diff`',
  } as Words,
  bad: { en: 'This is reported', nl: 'Dit wordt gemeld' } as Words,
  good: { en: 'This is as it should be', nl: 'Zo hoort het' } as Words,
  says: { en: 'What Kring says', nl: 'Wat Kring zegt' } as Words,
  sources: { en: 'Sources', nl: 'Bronnen' } as Words,
  levels: { en: 'Weight', nl: 'Gewicht' } as Words,
  forDepartments: (level: string): Words => ({
    en: `${level} for the general circle and departments`,
    nl: `${level} voor de algemene kring en afdelingskringen`,
  }),
  base: { en: 'Base rule', nl: 'Basisregel' } as Words,
  number: { en: 'Number', nl: 'Nummer' } as Words,
  rule: { en: 'Rule', nl: 'Regel' } as Words,
  reported: { en: 'What it reports', nl: 'Wat de regel meldt' } as Words,
  fix: { en: 'Repair', nl: 'Herstel' } as Words,
  fixable: { en: '`kring fix` puts it right', nl: '`kring fix` herstelt dit' } as Words,
  proposed: {
    en: 'offered in the editor only, as people must choose it',
    nl: 'alleen aangeboden in de editor, omdat mensen ervoor moeten kiezen',
  } as Words,
  deviation: { en: 'Deviation', nl: 'Afwijking' } as Words,
  firm: {
    en: 'none is possible: the text itself is at fault',
    nl: 'niet mogelijk: de tekst zelf klopt niet',
  } as Words,
  firmConsent: {
    en: 'none is possible: the rule guards consent itself, from which nobody excuses themselves',
    nl: 'niet mogelijk: de regel bewaakt het consent zelf, en daarvan zondert niemand zich uit',
  } as Words,
  byCircle: {
    en: 'by a consent decision of the circle itself, or of a circle above it',
    nl: 'met een consentbesluit van de kring zelf, of van een kring erboven',
  } as Words,
  byAbove: {
    en: 'by a consent decision of a circle above it, which decides about this',
    nl: 'met een consentbesluit van een kring erboven, die hierover beslist',
  } as Words,
  unknown: (name: string, near: string | undefined): Words => ({
    en: `There is no rule called ${name}.${near === undefined ? ' `kring rules` lists them all.' : ` ${didYouMean(name, near, String).en}`}`,
    nl: `Er is geen regel die ${name} heet.${near === undefined ? ' `kring rules` toont ze allemaal.' : ` ${didYouMean(name, near, String).nl}`}`,
  }),
};

export const bases: Readonly<Record<string, Words>> = {
  consent: { en: 'consent', nl: 'consent' },
  circle: { en: 'circle', nl: 'kring' },
  'double-link': { en: 'double link', nl: 'dubbele koppeling' },
  election: { en: 'election', nl: 'verkiezing' },
  all: { en: 'all four', nl: 'alle vier' },
};

export const families: Readonly<Record<string, Words>> = {
  consent: { en: 'Consent', nl: 'Consent' },
  circle: { en: 'Circle', nl: 'Kring' },
  'double-link': { en: 'Double link', nl: 'Dubbele koppeling' },
  election: { en: 'Election', nl: 'Verkiezing' },
  logbook: { en: 'Logbook', nl: 'Logboek' },
  implementation: { en: 'Introduction of the method', nl: 'Invoering van de methode' },
  language: { en: 'The language', nl: 'De taal' },
};

export const severityNames: Readonly<Record<string, Words>> = {
  error: { en: 'error', nl: 'fout' },
  warning: { en: 'warning', nl: 'waarschuwing' },
  info: { en: 'info', nl: 'info' },
  off: { en: 'off', nl: 'uit' },
};
