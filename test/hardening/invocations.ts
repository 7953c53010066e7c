import type { Option } from '../../src/cli/command.js';
import { commands } from '../../src/cli/commands.js';

/*
 * Every way to run Kring, made from the tables of its commands: each format, each choice of an option, each option by
 * itself. What a word or a value is to be, no table says: it stands here, and a command or an option without it is
 * told. So whatever is added to Kring is run by each campaign.
 */

export type Name = keyof typeof commands;

/** One way to run Kring, and the form of what it writes to standard output. */
export interface Invocation {
  readonly command: Name;
  readonly words: readonly string[];
  /** As the form is called where it is looked at; see outputs.ts. */
  readonly form: string;
  /** Whether it differs from another only in options that say little more, or in where it writes. */
  readonly isOther: boolean;
  /** The form of what it writes into a file whose ending does not tell. */
  readonly into: string;
}

interface Given {
  /** The words beside the options: each list is one way. */
  readonly words: readonly (readonly string[])[];
  /** Values of options that take any word, by the name of the option. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** The form of what is written where no format is asked for; `text` by itself. */
  readonly form?: string;
  /** Files to write into, each with the words that go with it. */
  readonly into?: readonly (readonly string[])[];
  /** Options that go with every way, such as one that is needed. */
  readonly always?: readonly string[];
  /** Options that are tried by other tests only, with the reason. */
  readonly leftOut?: Readonly<Record<string, string>>;
}

/** The names in the organisation that is asked about; see attacked.ts. */
const about = { circle: 'Kas', person: 'anna0', meeting: 'autumn0', audit: 'y260' } as const;

/** The branch on which the organisation is: git allows such a name, and Kring tells of it. */
export const hostileBranch = '"><img/src=x/onerror=hit()>@team#1';

const given: Readonly<Record<Name, Given>> = {
  check: {
    words: [[]],
    values: { rule: ['language'], level: ['unknown-name=warning'], since: ['HEAD~1'] },
  },
  format: { words: [['.']] },
  fix: { words: [['.']], values: { rule: ['language'] } },
  rules: { words: [[], ['term-missing']] },
  show: { words: [[], [about.circle], [about.person]] },
  who: { words: [['beds0'], ['nothing that is there']] },
  people: { words: [[], [about.circle]], values: { 'terms-ending': ['2030'] } },
  progress: { words: [[], [about.circle]] },
  due: { words: [[], [about.circle], [about.person]], values: { within: ['3y'] } },
  audit: { words: [[], [about.circle], [about.audit]] },
  agenda: { words: [[about.circle]], values: { on: ['2026-12-10'] } },
  minutes: { words: [[about.meeting], [about.circle]] },
  measure: { words: [[], [about.circle]], values: { from: ['waarden.csv'] } },
  diff: {
    words: [['HEAD~1'], ['HEAD~1', hostileBranch], ['HEAD']],
    values: { 'link-to': ['https://example.org/'] },
  },
  git: {
    words: [['install'], ['uninstall'], ['text', 'a.kring'], ['compare', 'a.kring', 'a.kring', 'a.kring']],
  },
  log: {
    words: [[], [about.circle], [about.person]],
    values: { since: ['2020-01-01'], revision: [hostileBranch] },
  },
  new: { words: [['nieuw']], values: { name: ['Kas & Co'] } },
  export: { words: [[]], into: [['--to', 'xlsx', '-o', 'rooster.xlsx']] },
  import: {
    words: [['leden.csv']],
    always: ['--into', 'binnen'],
    values: { into: ['elders'], map: ['map.json'], name: ['Kas & Co'] },
    leftOut: { from: 'most of the programs that it names need a file of theirs' },
  },
  diagram: {
    words: [[]],
    form: 'svg',
    values: { of: [about.circle], about: ['beds0'], depth: ['1', 'all'], scale: ['1'] },
    into: [
      ['-o', 'tekening.svg'],
      ['-o', 'tekening.html'],
      ['-o', 'tekening.pdf'],
      ['-o', 'tekening.png'],
    ],
    leftOut: {
      all: 'it writes each picture that the views write one by one, into a folder',
      slides: 'it is written as a PDF of several pages, which its own test reads',
      format: 'it goes with --all alone',
    },
  },
  report: {
    words: [[]],
    form: 'markdown',
    values: { of: [about.circle] },
    into: [
      ['-o', 'boek.html'],
      ['-o', 'boek/'],
      ['-o', 'boek.md'],
    ],
  },
  completions: { words: [['bash'], ['zsh'], ['fish']], form: 'completions' },
  // These speak by streams or a port of their own, and are tried by tests of their own.
  lsp: { words: [] },
  mcp: { words: [] },
  studio: { words: [] },
};

/** The day on which all is looked at. */
export const day = '2026-11-23';

/** Each way to run Kring. @throws Error where a command has an option that nobody has said a value for */
export async function invocations(): Promise<readonly Invocation[]> {
  const all: Invocation[] = [];
  for (const [name, load] of Object.entries(commands)) {
    const command = name as Name;
    const { options } = await load();
    const known = given[command];
    const { words, values = {}, form = 'text', into = [], always = [], leftOut = {} } = known;
    const [first] = words;
    if (first === undefined) continue;
    const formatting = options.format !== undefined ? 'format' : 'to' in options ? 'to' : undefined;
    const formats: { readonly asked: readonly string[]; readonly form: string }[] =
      formatting === undefined
        ? [{ asked: [], form }]
        : (options[formatting]?.choices ?? [])
            // A spreadsheet goes into a file only.
            .filter((one) => one !== 'xlsx')
            .map((one) => ({ asked: [`--${formatting}`, one], form: one }));
    const others: readonly string[][] = Object.entries(options)
      .filter(([option]) => option !== formatting && !Object.hasOwn(leftOut, option))
      .flatMap(([option, is]) => wordsOf(command, option, is, values[option]));
    const add = (asked: readonly string[], said: string, isOther = true, into = 'text'): void => {
      // What git is given of a file is the file.
      const as = command === 'git' && asked[0] === 'text' ? 'kring' : said;
      all.push({ command, words: [command, ...asked], form: as, isOther, into });
    };
    for (const own of words)
      for (const { asked, form: as } of formats) add([...own, ...always, ...asked], as, false);
    for (const other of others) {
      const own = always[0] === other[0] ? [] : always;
      // What an option makes of one form it makes of all; what a choice of it makes is tried in one.
      for (const { asked, form: as } of other.length === 1 || other[0] === '--on'
        ? formats
        : formats.slice(0, 1))
        add([...first, ...own, ...asked, ...other], formAs(other, as));
    }
    for (const target of into) {
      add([...first, ...always, ...target], 'text', false);
      const views = options.view?.choices ?? [];
      for (const view of views.slice(1)) add([...first, ...always, ...target, '--view', view], 'text');
    }
    // Into a file goes what else goes to standard output.
    if (into.length === 0)
      for (const { asked, form: as } of formats)
        add([...first, ...always, ...asked, '-o', `uit.${endings[as] ?? as}`], 'text', true, as);
  }
  return all;
}

/** The endings of files by the form of what is in them. */
const endings: Readonly<Record<string, string>> = {
  text: 'txt',
  markdown: 'md',
  junit: 'xml',
  github: 'txt',
  emails: 'txt',
  org: 'ttl',
  backstage: 'yaml',
  mermaid: 'mmd',
  completions: 'sh',
};

/** What only shows what would be written is a patch. */
function formAs(other: readonly string[], form: string): string {
  return other[0] === '--dry-run' && form === 'text' ? 'dry' : form;
}

function wordsOf(
  command: Name,
  name: string,
  { type, choices }: Option,
  values: readonly string[] | undefined,
): string[][] {
  if (type === 'boolean') return [[`--${name}`]];
  const all = choices ?? values;
  if (all === undefined)
    throw new Error(`What \`kring ${command} --${name}\` is given in campaigns stands in invocations.ts.`);
  return all.map((value) => [`--${name}`, value]);
}
