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
    en: 'Tells what circles measure: each measure with its target and rhythm, how its values went, as a small line with the target behind it, and the newest values with who measured them.',
    nl: 'Vertelt wat kringen meten: elke meting met streefwaarde en ritme, hoe de waarden verliepen, als lijntje met de streefwaarde erachter, en de nieuwste waarden met wie ze gemeten heeft.',
  },
  format,
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
  ],
};
