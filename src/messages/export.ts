import { listed, type Words } from './words.js';

/** What the help says of `kring export`. */
export const exportHelp = {
  usage: { en: '--to FORMAT [PATH…] [options]', nl: '--to FORMAAT [PAD…] [opties]' },
  description: {
    en: 'Writes who sits where for other programs: a table (csv) or spreadsheet (xlsx) with every circle, role and seat, a small roster with a published schema (json), W3C ORG as Turtle (org), Backstage’s catalogue (backstage), or a drawing as Mermaid, DOT or JSON Canvas. `kring import` takes csv, xlsx and json in again as they were. With `--as-of`, only who sits where on that day. What the format does not hold is said.',
    nl: 'Schrijft wie waar zit voor andere programma’s: een tabel (csv) of rekenblad (xlsx) met elke kring, rol en functie, een kleine lijst met een gepubliceerd schema (json), W3C ORG als Turtle (org), de catalogus van Backstage (backstage), of een tekening als Mermaid, DOT of JSON Canvas. `kring import` leest csv, xlsx en json weer in zoals ze waren. Met `--as-of` alleen wie er op die dag waar zit. Wat het formaat niet bevat, wordt gezegd.',
  },
  to: { en: 'the format', nl: 'het formaat' },
  needsFormat: {
    en: 'Say in which format with `--to`: csv, xlsx, json, org, backstage, mermaid, dot or canvas.',
    nl: 'Zeg met `--to` in welk formaat: csv, xlsx, json, org, backstage, mermaid, dot of canvas.',
  } as Words,
  needsFile: {
    en: 'A spreadsheet is no text to show; say with `-o FILE.xlsx` where it is to be written.',
    nl: 'Een rekenblad is geen tekst om te tonen; zeg met `-o BESTAND.xlsx` waar het geschreven wordt.',
  } as Words,
  leftOut: (elections: number, decisions: number, others: number): Words => {
    const parts = [
      { count: elections, en: `elections: ${elections}`, nl: `verkiezingen: ${elections}` },
      { count: decisions, en: `decisions: ${decisions}`, nl: `besluiten: ${decisions}` },
      { count: others, en: `other records: ${others}`, nl: `andere vastleggingen: ${others}` },
    ].filter(({ count }) => count > 0);
    return {
      en: `This format does not hold all that the files say. Left out: ${listed(parts.map(({ en }) => en)).en}.`,
      nl: `Dit formaat bevat niet alles wat de bestanden zeggen. Weggelaten: ${listed(parts.map(({ nl }) => nl)).nl}.`,
    };
  },
  sheet: { en: 'seats', nl: 'functies' } as Words,
  examples: [
    {
      line: 'kring export --to xlsx -o seats.xlsx',
      does: {
        en: 'Writes a spreadsheet for the member administration.',
        nl: 'Schrijft een rekenblad voor de ledenadministratie.',
      },
    },
    {
      line: 'kring export --to json --pseudonyms',
      does: {
        en: 'Gives the roster under made-up names, to be shown to others.',
        nl: 'Geeft de lijst met verzonnen namen, om aan anderen te laten zien.',
      },
    },
  ],
} as const;
