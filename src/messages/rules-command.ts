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
  passes: {
    en: 'This example passes the whole check.',
    nl: 'Dit voorbeeld doorstaat de hele toets.',
  } as Words,
  leavesOut: {
    en: 'The example shows what this rule is about, in an organisation that is otherwise as it should be. For that it leaves out lines which whole files have; `kring check` would tell of nothing else in it than:',
    nl: 'Het voorbeeld laat zien waar deze regel over gaat, in een organisatie waar het verder is zoals het hoort. Daarvoor laat het regels tekst weg die hele bestanden wel hebben; `kring check` zou er niets anders in melden dan:',
  } as Words,
  says: { en: 'What Kring says', nl: 'Wat Kring zegt' } as Words,
  sources: { en: 'Sources', nl: 'Bronnen' } as Words,
  levels: { en: 'Weight', nl: 'Gewicht' } as Words,
  limits: { en: 'What it leaves alone', nl: 'Wat de regel met rust laat' } as Words,
  options: { en: 'What you can set', nl: 'Wat u kunt instellen' } as Words,
  related: { en: 'Related rules', nl: 'Verwante regels' } as Words,
  deviate: { en: 'To deviate from it', nl: 'Om ervan af te wijken' } as Words,
  deviateHow: (above: boolean): Words => ({
    en: `Write this line once ${above ? 'a circle above it' : 'the circle, or one above it,'} has decided so by consent. The decision says that it \`concerns CIRCLE\`; the deviation ends by itself on its day.`,
    nl: `Schrijf deze regel als ${above ? 'een kring erboven' : 'de kring, of een kring erboven,'} dat met consent heeft besloten. In het besluit staat \`concerns KRING\`; de afwijking eindigt vanzelf op de genoemde dag.`,
  }),
  deviationLine: (rule: string, until: string): Words => ({
    en: `deviation ${rule} in CIRCLE under DECISION until ${until} because "The reason"`,
    nl: `deviation ${rule} in KRING under BESLUIT until ${until} because "De reden"`,
  }),
  inferred: {
    rule: {
      en: 'No source says this rule in so many words: Kring infers it from what they say of the method, or from keeping records in files.',
      nl: 'Geen bron zegt deze regel met zoveel woorden: Kring leidt hem af uit wat de bronnen over de methode zeggen, of uit het vastleggen in bestanden.',
    } as Words,
    number: {
      en: 'The number or length of time in this rule is Kring’s own choice, where the sources name none or differ.',
      nl: 'Het getal of de tijdsduur in deze regel is een eigen keuze van Kring, waar de bronnen er geen noemen of verschillen.',
    } as Words,
  },
  weighed: {
    en: 'How much it weighs is Kring’s own judgement; the sources seldom weigh.',
    nl: 'Hoe zwaar de regel weegt, is een eigen oordeel van Kring; de bronnen wegen zelden.',
  } as Words,
  leaves: {
    circle: {
      en: 'It looks at circles that work on the date looked at; planned and ended ones are passed by.',
      nl: 'De regel kijkt naar kringen die werken op de bekeken datum; geplande en beëindigde worden overgeslagen.',
    } as Words,
    election: {
      en: 'It looks at every election on record, also old ones; what was still to come on the date looked at is not judged.',
      nl: 'De regel kijkt naar elke vastgelegde verkiezing, ook oude; wat op de bekeken datum nog komen moest, wordt niet beoordeeld.',
    } as Words,
    decision: {
      en: 'It looks at decisions as they stand on the date looked at.',
      nl: 'De regel kijkt naar besluiten zoals ze er op de bekeken datum voor staan.',
    } as Words,
    change: {
      en: 'It is told by `kring diff` and `kring check --since` only, which compare two states.',
      nl: 'De regel wordt alleen gemeld door `kring diff` en `kring check --since`, die twee standen vergelijken.',
    } as Words,
    waits: {
      en: 'It waits as long as a name or line around it means nothing, so that one slip is told once.',
      nl: 'De regel wacht zolang een naam of regel eromheen niets betekent, zodat één vergissing één keer gemeld wordt.',
    } as Words,
    waitsForAll: {
      en: 'It waits as long as any line cannot be read, as what it looks for may stand there.',
      nl: 'De regel wacht zolang een regel ergens niet te lezen is: wat hij zoekt, kan daar staan.',
    } as Words,
    unread: {
      en: 'Of what could not be read it says nothing.',
      nl: 'Over wat niet te lezen was, zegt de regel niets.',
    } as Words,
  },
  sets: {
    level: (rule: string): Words => ({
      en: `How much it weighs: \`kring check --level ${rule}=warning\` (error, warning, info or off), or \`kring.levels\` in the settings of VS Code. That changes what you are shown, not what the organisation agreed.`,
      nl: `Hoe zwaar de regel weegt: \`kring check --level ${rule}=warning\` (error, warning, info of off), of \`kring.levels\` in de instellingen van VS Code. Dat verandert wat u te zien krijgt, niet wat de organisatie heeft afgesproken.`,
    }),
    method: {
      en: '`method skm`, `method sofa` or `method s3` in the organisation: the tradition whose rules hold.',
      nl: '`method skm`, `method sofa` of `method s3` in de organisatie: de traditie waarvan de regels gelden.',
    } as Words,
    size: {
      en: '`size 3 to 9` in the organisation: how many people a circle has at least and at most.',
      nl: '`size 3 to 9` in de organisatie: hoeveel mensen een kring minstens en hoogstens heeft.',
    } as Words,
    notice: {
      en: '`notice 60 days` in the organisation: how long ahead the end of a term is announced.',
      nl: '`notice 60 days` in de organisatie: hoe lang van tevoren het einde van een termijn wordt aangekondigd.',
    } as Words,
    terms: {
      en: '`terms at most 2` in the organisation: how many terms in a row one person may hold an office.',
      nl: '`terms at most 2` in de organisatie: hoeveel termijnen achter elkaar iemand een functie mag vervullen.',
    } as Words,
    absence: {
      en: '`absence "…"` in the organisation: what is agreed about the consent of absent members.',
      nl: '`absence "…"` in de organisatie: wat is afgesproken over het consent van afwezige leden.',
    } as Words,
  },
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
