import type { Severity } from '../vocabulary/findings.js';
import { listed, same, type Words } from './words.js';

/** What the help says of `kring import`. */
export const importHelp = {
  usage: { en: 'FILE… [options]', nl: 'BESTAND… [opties]' },
  description: {
    en: 'Takes in an organisation from files of other programs: a spreadsheet (CSV or XLSX, one line a seat, with headings in English, Dutch, German or French), GlassFrog, Holaspirit, Peerdom, Rolebase, Maptio, W3C ORG, Backstage or Kring’s own roster. What a file is, its content tells. In a folder without Kring files they are written; where there are some, what would change is shown as a patch and in the words of `kring diff`, and written with `--write` only. A later import changes what changed at the source, and leaves what people changed in the files. What is gone at the source gets its last day; nothing is taken away. A report tells what was taken, changed, guessed and left out, each with its place. Nothing is fetched, and no election, consent or link is invented.',
    nl: 'Neemt een organisatie over uit bestanden van andere programma’s: een rekenblad (CSV of XLSX, één regel per functie, met koppen in het Engels, Nederlands, Duits of Frans), GlassFrog, Holaspirit, Peerdom, Rolebase, Maptio, W3C ORG, Backstage of de eigen lijst van Kring. Wat een bestand is, blijkt uit de inhoud. In een map zonder Kring-bestanden worden ze geschreven; staan er al, dan wordt getoond wat er zou wijzigen, als patch en in de woorden van `kring diff`, en pas geschreven met `--write`. Een volgende import wijzigt wat in de bron gewijzigd is, en laat staan wat mensen in de bestanden wijzigden. Wat niet meer in de bron staat krijgt een laatste dag; er wordt niets weggehaald. Een verslag vertelt wat overgenomen, gewijzigd, gegist en weggelaten is, telkens met de plaats. Er wordt niets opgehaald, en geen verkiezing, consent of koppeling verzonnen.',
  },
  from: {
    en: 'the program that the files are of, where their content does not tell',
    nl: 'het programma waar de bestanden van zijn, als de inhoud het niet zegt',
  },
  into: {
    en: 'the folder of the organisation; the current one where it is left out',
    nl: 'de map van de organisatie; de huidige als het er niet staat',
  },
  folderValue: { en: 'FOLDER', nl: 'MAP' },
  map: {
    en: 'what the words of the source mean, as JSON; `import/map.json` in the folder where it is left out, which the first import writes',
    nl: 'wat de woorden van de bron betekenen, als JSON; `import/map.json` in de map als het er niet staat, dat de eerste import schrijft',
  },
  name: {
    en: 'what the organisation is called, as people say it',
    nl: 'hoe de organisatie heet, zoals mensen haar noemen',
  },
  title: { en: 'TITLE', nl: 'TITEL' },
  dryRun: {
    en: 'writes nothing, and shows what would be written',
    nl: 'schrijft niets, en toont wat er geschreven zou worden',
  },
  write: {
    en: 'writes into a folder that has Kring files already',
    nl: 'schrijft in een map die al Kring-bestanden heeft',
  },
  allowRemovals: {
    en: 'goes on where more than a fifth of the people, circles or seats is gone at the source',
    nl: 'gaat door als meer dan een vijfde van de mensen, kringen of functies niet meer in de bron staat',
  },
  format: {
    en: 'what to show: the report (text), or nothing but what would change (patch)',
    nl: 'wat er getoond wordt: het verslag (text), of alleen wat er zou wijzigen (patch)',
  },
  examples: [
    {
      line: 'kring import members.csv --into our-circles',
      does: {
        en: 'Makes an organisation of a spreadsheet in a new folder.',
        nl: 'Maakt van een rekenblad een organisatie in een nieuwe map.',
      },
    },
    {
      line: 'kring import members-march.csv --into our-circles',
      does: {
        en: 'Shows what next month’s spreadsheet would change; with `--write` it does.',
        nl: 'Toont wat het rekenblad van de volgende maand zou wijzigen; met `--write` gebeurt het.',
      },
    },
    {
      line: 'kring import glassfrog.json --into our-circles --dry-run',
      does: {
        en: 'Shows what would be written, and writes nothing.',
        nl: 'Toont wat er geschreven zou worden, en schrijft niets.',
      },
    },
  ],
} as const;

const counted = (count: number, one: Words, many: Words): Words => ({
  en: `${count} ${count === 1 ? one.en : many.en}`,
  nl: `${count} ${count === 1 ? one.nl : many.nl}`,
});

interface Share {
  readonly gone: number;
  readonly of: number;
}

/** What the command says beside the report. */
export const importSaid = {
  written: (folder: string, files: number): Words => ({
    en: `Wrote ${files} ${files === 1 ? 'file' : 'files'} in ${folder}; the whole report is in ${folder}/import/report.md.`,
    nl: `${files} ${files === 1 ? 'bestand' : 'bestanden'} geschreven in ${folder}; het hele verslag staat in ${folder}/import/report.md.`,
  }),
  notWritten: {
    en: 'Nothing was written yet. `--write` writes it.',
    nl: 'Er is nog niets geschreven. Met `--write` gebeurt het.',
  } as Words,
  nothingToDo: {
    en: 'The source says what the last import took; nothing changes.',
    nl: 'De bron zegt wat de vorige import overnam; er wijzigt niets.',
  } as Words,
  massRemoval: (people: Share, circles: Share, seats: Share): Words => ({
    en: `Gone at the source since the last import: ${people.gone} of ${people.of} people, ${circles.gone} of ${circles.of} circles, ${seats.gone} of ${seats.of} seats. That is more than a fifth, so nothing was changed: see whether the export is whole. If it is right, \`--allow-removals\` goes on.`,
    nl: `Sinds de vorige import niet meer in de bron: ${people.gone} van ${people.of} mensen, ${circles.gone} van ${circles.of} kringen, ${seats.gone} van ${seats.of} functies. Dat is meer dan een vijfde, dus er is niets gewijzigd: kijk of de export volledig is. Als het klopt, gaat \`--allow-removals\` door.`,
  }),
  unreadable: (file: string): Words => ({
    en: `${file} cannot be read, so it is not known what the organisation says now. Put that right first (\`kring check\`).`,
    nl: `${file} is niet te lezen, dus het is niet bekend wat de organisatie nu zegt. Maak dat eerst in orde (\`kring check\`).`,
  }),
  outside: (file: string, folder: string): Words => ({
    en: `${file} would change, and lies outside ${folder}. Give the folder of the whole organisation with \`--into\`.`,
    nl: `${file} zou wijzigen, en ligt buiten ${folder}. Geef met \`--into\` de map van de hele organisatie.`,
  }),
  inTheWay: (file: string): Words => ({
    en: `${file} is there already and is no file of an import, so nothing was written. Take it away, or import into another folder.`,
    nl: `${file} bestaat al en is geen bestand van een import, dus er is niets geschreven. Haal het weg, of importeer in een andere map.`,
  }),
  asItIs: { en: 'the files as they are', nl: 'de bestanden zoals ze zijn' } as Words,
  afterwards: { en: 'the files after the import', nl: 'de bestanden na de import' } as Words,
} as const;

const systems: Readonly<Record<string, Words>> = {
  table: { en: 'a table (CSV or XLSX)', nl: 'een tabel (CSV of XLSX)' },
  glassfrog: { en: 'GlassFrog', nl: 'GlassFrog' },
  holaspirit: { en: 'Holaspirit', nl: 'Holaspirit' },
  peerdom: { en: 'Peerdom', nl: 'Peerdom' },
  rolebase: { en: 'Rolebase', nl: 'Rolebase' },
  maptio: { en: 'Maptio', nl: 'Maptio' },
  org: { en: 'W3C ORG (Turtle)', nl: 'W3C ORG (Turtle)' },
  backstage: { en: 'Backstage', nl: 'Backstage' },
  kring: { en: 'the roster of Kring', nl: 'de lijst van Kring' },
};

export const report = {
  title: (sources: readonly string[]): Words => ({
    en: `Import of ${listed(sources).en}`,
    nl: `Import van ${listed(sources).nl}`,
  }),
  readAs: { en: 'Read as', nl: 'Gelezen als' } as Words,
  systemCalled: (system: string): Words => systems[system] ?? same(system),
  taken: { en: 'Taken', nl: 'Overgenomen' } as Words,
  counted: (of: {
    readonly people: number;
    readonly circles: number;
    readonly seats: number;
    readonly roles: number;
    readonly policies: number;
  }): Words => {
    const parts = [
      counted(of.people, { en: 'person', nl: 'mens' }, { en: 'people', nl: 'mensen' }),
      counted(of.circles, { en: 'circle', nl: 'kring' }, { en: 'circles', nl: 'kringen' }),
      counted(of.seats, { en: 'seat', nl: 'functie' }, { en: 'seats', nl: 'functies' }),
      ...(of.roles === 0
        ? []
        : [counted(of.roles, { en: 'role', nl: 'rol' }, { en: 'roles', nl: 'rollen' })]),
      ...(of.policies === 0
        ? []
        : [
            counted(
              of.policies,
              { en: 'policy', nl: 'beleidsbesluit' },
              { en: 'policies', nl: 'beleidsbesluiten' },
            ),
          ]),
    ];
    return { en: listed(parts.map(({ en }) => en)).en, nl: listed(parts.map(({ nl }) => nl)).nl };
  },
  files: { en: 'Files', nl: 'Bestanden' } as Words,
  noFiles: { en: 'none that change', nl: 'geen die wijzigen' } as Words,
  people: { en: 'people', nl: 'mensen' } as Words,
  circles: { en: 'circles', nl: 'kringen' } as Words,
  roles: { en: 'roles', nl: 'rollen' } as Words,
  policies: { en: 'policies', nl: 'beleidsbesluiten' } as Words,
  kinds: {
    changed: { en: 'Changed', nl: 'Gewijzigd' },
    guessed: { en: 'Guessed', nl: 'Gegist' },
    'left out': { en: 'Left out', nl: 'Weggelaten' },
    ended: { en: 'Ended', nl: 'Beëindigd' },
    conflict: { en: 'Left as it is', nl: 'Gelaten zoals het is' },
  } satisfies Record<string, Words>,
  andMore: (count: number): Words => ({
    en: `and ${count} more, in the whole report`,
    nl: `en nog ${count}, in het hele verslag`,
  }),
  found: (counts: Readonly<Record<Severity, number>>): Words => {
    const { error, warning, info } = counts;
    if (error + warning + info === 0)
      return { en: 'A check finds nothing to put right.', nl: 'De toetsing vindt niets om te herstellen.' };
    const parts = [
      counted(error, { en: 'error', nl: 'fout' }, { en: 'errors', nl: 'fouten' }),
      counted(warning, { en: 'warning', nl: 'waarschuwing' }, { en: 'warnings', nl: 'waarschuwingen' }),
      counted(info, { en: 'note', nl: 'opmerking' }, { en: 'notes', nl: 'opmerkingen' }),
    ];
    return {
      en: `A check finds ${listed(parts.map(({ en }) => en)).en}: mostly what the source does not know. \`kring check\` tells them all.`,
      nl: `De toetsing vindt ${listed(parts.map(({ nl }) => nl)).nl}: vooral wat de bron niet weet. \`kring check\` vertelt ze allemaal.`,
    };
  },
  whatNow: { en: 'What to do next', nl: 'Wat nu te doen' } as Words,
  likewise: (count: number): Words => ({
    en: `(And ${count} more like this.)`,
    nl: `(En nog ${count} zoals deze.)`,
  }),
} as const;
