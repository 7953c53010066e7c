import { didYouMean } from './meant.js';
import type { Words } from './words.js';

/** What the help says of `minutes` and `measure`. */

const format: Words = {
  en: 'how to write it: as text, Markdown, a page, PDF or for Word',
  nl: 'hoe het geschreven wordt: als tekst, Markdown, een pagina, PDF of voor Word',
};

export const minutesHelp = {
  usage: { en: 'MEETING|CIRCLE [PATH…] [options]', nl: 'VERGADERING|KRING [PAD…] [opties]' },
  description: {
    en: 'Tells a meeting: before its day what is on its agenda, after it the minutes, with the decisions in their exact words, who gave consent, each objection and how it was met, elections and action points first. It says whether the minutes wait for consent. With a circle, its last meeting that was held.',
    nl: 'Vertelt een vergadering: vooraf de agenda, achteraf de notulen, met de besluiten in hun precieze woorden, wie consent gaf, elk bezwaar en hoe het is weggenomen, verkiezingen en actiepunten vooraan. Er staat bij of de notulen op consent wachten. Met een kring de laatste vergadering die gehouden is.',
  },
  format,
  unknown: (name: string, near: string | undefined): Words => ({
    en: `No meeting and no circle is called ${name}.${near === undefined ? '' : ` ${didYouMean(name, near).en}`}`,
    nl: `Geen vergadering en geen kring heet ${name}.${near === undefined ? '' : ` ${didYouMean(name, near).nl}`}`,
  }),
  noMeeting: (circle: string): Words => ({
    en: `No meeting of ${circle} is on record. Write one as \`meeting NAME of CIRCLE on DATE\`.`,
    nl: `Van ${circle} is geen vergadering vastgelegd. Schrijf er een als \`meeting NAAM of KRING on DATUM\`.`,
  }),
  examples: [
    {
      line: 'kring minutes strategie-2026-12-07 --format html -o notulen.html',
      does: {
        en: 'Makes a page of the minutes of a meeting.',
        nl: 'Maakt een pagina van de notulen van een vergadering.',
      },
    },
    {
      line: 'kring minutes Strategie',
      does: {
        en: 'Tells the last meeting of the circle Strategie.',
        nl: 'Vertelt de laatste vergadering van de kring Strategie.',
      },
    },
  ],
};

export const measureHelp = {
  usage: { en: '[CIRCLE] [PATH…] [options]', nl: '[KRING] [PAD…] [opties]' },
  description: {
    en: 'Tells what circles measure: whether the loop of each closes (led, done, measured, answered), each measure with its target and rhythm, how its values went, as a small line with the target behind it, the newest values with who measured them, and how the closing rounds judged its meetings over the years. With `--from` it takes values over from a table of separated values: a column `date`, one that names the `measure` and one with the `value`, and, where they are known, `circle`, `by` and `note`; or, beside the days, a column for each measure. What stands in the files stays, a row that cannot be understood is told with why, and the same table a second time changes nothing.',
    nl: 'Vertelt wat kringen meten: of het kringproces van elk rond is (geleid, gedaan, gemeten, beantwoord), elke meting met streefwaarde en ritme, hoe de waarden verliepen, als lijntje met de streefwaarde erachter, de nieuwste waarden met wie ze gemeten heeft, en hoe de slotrondes de vergaderingen door de jaren heen beoordeelden. Met `--from` neemt het waarden over uit een tabel met scheidingstekens: een kolom `datum`, een die de `meting` noemt en een met de `waarde`, en als die bekend zijn `kring`, `door` en `opmerking`; of, naast de dagen, een kolom voor elke meting. Wat in de bestanden staat, blijft staan, van een regel die niet te begrijpen is staat erbij waarom, en dezelfde tabel een tweede keer verandert niets.',
  },
  format: {
    en: 'how to write it: as text, Markdown, a page with a small picture of each measure, JSON (schema in docs/schema/measure.schema.json), PDF or for Word',
    nl: 'hoe het geschreven wordt: als tekst, Markdown, een pagina met een klein beeld van elke meting, JSON (schema in docs/schema/measure.schema.json), PDF of voor Word',
  },
  fileValue: { en: 'FILE', nl: 'BESTAND' },
  from: {
    en: 'takes values over from this file (CSV)',
    nl: 'neemt waarden over uit dit bestand (CSV)',
  },
  dryRun: {
    en: 'with `--from`: tells what would be taken over, and writes nothing',
    nl: 'met `--from`: vertelt wat er overgenomen zou worden, en schrijft niets',
  },
  onlyWithFrom: {
    en: '`--dry-run` shows what `--from` would take over, so it is for `--from` alone. Give the table too, or leave it out.',
    nl: '`--dry-run` laat zien wat `--from` zou overnemen en hoort dus alleen daarbij. Geef ook de tabel, of laat het weg.',
  },
  unreadable: {
    en: 'A file of the organisation cannot be read, so nothing is written: what stands there is not known.',
    nl: 'Een bestand van de organisatie is niet te lezen, dus er is niets geschreven: wat er staat, is niet bekend.',
  },
  examples: [
    {
      line: 'kring measure',
      does: { en: 'Tells what all circles measure.', nl: 'Vertelt wat alle kringen meten.' },
    },
    {
      line: 'kring measure Strategie --format html -o metingen.html',
      does: {
        en: 'Makes a page of the measures of Strategie.',
        nl: 'Maakt een pagina van de metingen van Strategie.',
      },
    },
    {
      line: 'kring measure --from metingen.csv --dry-run',
      does: {
        en: 'Shows which values of a table are new.',
        nl: 'Laat zien welke waarden uit een tabel nieuw zijn.',
      },
    },
  ],
};
