import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attacked } from './attacked.js';
import { day, hostileBranch, type Invocation, invocations } from './invocations.js';
import { formOfFile, type Read, readers } from './outputs.js';
import { harmless, payloads } from './payloads.js';
import { copied, forEach, git, type Outcome, type Runs, run, stateOf, write } from './running.js';

/*
 * Payloads in every text, name of a file and commit, through every output. Each output is held against the same output
 * about harmless texts: nothing in it has more structure, and nothing is more than text.
 */

/** How many copies of all that can be said one organisation holds. */
const usualCopies = 8;

/** What stands where, in one turn: the text of a place, what files are called, and what commits say. */
interface Words {
  text(place: number): string;
  file(order: number): string;
  commit(order: number): string;
}

const harmlessWords: Words = {
  text: (place) => harmless[place % harmless.length] as string,
  file: (order) => `plain-${order}`,
  commit: () => 'Plain words',
};

/** In each turn every place has the payload behind the one that it had, so that after all turns each had each. */
function attack(turn: number): Words {
  const payload = (at: number): string => payloads[(at + turn) % payloads.length] as string;
  return {
    text: payload,
    // No name of a file holds a stroke or the end of all strings, or is longer than disks allow.
    file: (order) =>
      `f${order}${payload(order * 17)
        .replaceAll('/', '∕')
        .replaceAll('\0', '')
        .slice(0, 60)}`,
    commit: (order) => payload(order * 31).replaceAll('\0', ''),
  };
}

/** How many files have an attempted name in each organisation. */
const files = 14;

/** Makes the folder of an organisation with a history of two states. */
function make(folder: string, words: Words, copies: number): void {
  mkdirSync(folder);
  git(folder, ['init', '-q', '-b', hostileBranch]);
  const state = (order: number): void => {
    write(folder, {
      'a.kring': attacked(copies, (place) => words.text(place + order * 7)),
      'leden.csv': table(words),
      'waarden.csv': values(words),
      'map.json': '{}\n',
      ...Object.fromEntries(
        Array.from({ length: files }, (_, i) => [
          `${words.file(i)}${i % 3 === 0 ? `/${words.file(i + 1)}` : ''}.kring`,
          `circle F${i} "F" in Nowhere${i}${order} {\n   aim "A"\n}\n`,
        ]),
      ),
    });
    git(folder, ['add', '.']);
    git(folder, ['commit', '-q', '--cleanup=verbatim', '--allow-empty-message', '-F', '-'], {
      input: `${words.commit(order)}\n\n${words.commit(order + 1)}`,
      env: {
        GIT_AUTHOR_NAME: `A ${words.commit(order + 2).replace(/[<>\r\n]/g, '')}`,
        GIT_AUTHOR_DATE: `2026-0${6 + order}-01T12:00:00Z`,
      },
    });
  };
  state(0);
  state(1);
  // What is not yet committed is looked at, too.
  write(folder, { 'a.kring': attacked(copies, (place) => words.text(place + 3)) });
}

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Values of a measure with words beside them, and rows about what is not there. */
function values(words: Words): string {
  const rows = Array.from({ length: 12 }, (_, i) =>
    [
      `2026-10-${String(i + 10)}`,
      i % 3 === 0 ? words.text(i) : 'yield0',
      i % 2 === 0 ? '80 %' : words.text(i + 50),
      i % 5 === 0 ? words.text(i + 60) : '',
      words.text(i + 70),
    ]
      .map(cell)
      .join(';'),
  );
  return `date;measure;value;by;note\n${rows.join('\n')}\n`;
}

/** A table of members, of which each cell is an attempt. */
function table(words: Words): string {
  const rows = Array.from({ length: 12 }, (_, i) =>
    [
      `N${i} ${words.text(i)}`,
      `n${i}@example.org`,
      `Kring ${i % 3}`,
      i % 2 === 0 ? 'leader' : words.text(i + 40),
    ]
      .map(cell)
      .join(';'),
  );
  return `name;e-mail;circle;office\n${rows.join('\n')}\n`;
}

interface Written {
  readonly called: string;
  readonly form: string;
  readonly bytes: Buffer;
}

/** All that one run writes: to both streams, and into files. */
async function writtenBy(
  invocation: Invocation,
  base: string,
  work: string,
  runs: Runs,
): Promise<readonly Written[]> {
  const folder = copied(base, work);
  const before = stateOf(folder);
  const called = `kring ${invocation.words.join(' ')}`;
  const { status, out, err } = await runs(folder, [...invocation.words, '--as-of', day]);
  const all: Written[] = [
    { called, form: invocation.form, bytes: out },
    { called: `${called} (messages)`, form: 'text', bytes: Buffer.from(err) },
  ];
  if (status === null || /its own fault/.test(err)) throw new Error(`${called} failed: ${err.slice(0, 300)}`);
  let pages = 0;
  for (const [name, is] of stateOf(folder)) {
    if (before.get(name) === is || /^\.git\//.test(name)) continue;
    // Files are called after what they tell of, so they are held against each other by their order.
    const isKept = before.has(name) ? 'changed' : 'new';
    all.push({
      called: `${called} → ${/^(?:uit|boek|tekening)\.\w+$/.test(name) ? name : `${isKept} file ${formOfFile(name)}`}`,
      form: name === 'uit.txt' ? invocation.into : formOfFile(name),
      bytes: readFileSync(join(folder, name)),
    });
    pages++;
  }
  return pages > 500 ? all.slice(0, 500) : all;
}

function readAs({ form, bytes }: Written): Read {
  const reader = readers[form];
  return reader === undefined
    ? { marks: new Set(), faults: [`nobody reads ${form} here: it wants a reader in outputs.ts`] }
    : reader(bytes);
}

/** The marks of all outputs with one name. */
type Marks = Map<string, Set<string>>;

/**
 * @param turns how many turns, of as many as there are payloads; those that are made are spread over all
 * @param only which invocations; all in the first turn and the chief ones in the others, where it is left out
 */
export async function injection({
  turns = 12,
  only,
  tell = () => {},
  runs = run,
  together = 2,
  copies = usualCopies,
  brief = false,
}: {
  turns?: number;
  only?: (one: Invocation) => boolean;
  tell?: (said: string) => void;
  runs?: Runs;
  /** How many run at a time. */
  together?: number;
  copies?: number;
  /** Whether also in the first turn only the chief ways are gone. */
  brief?: boolean;
} = {}): Promise<Outcome> {
  const failures = new Set<string>();
  let tries = 0;
  const slow = new Map<string, number>();
  const place = mkdtempSync(join(tmpdir(), 'kring-injection-'));
  try {
    const all = (await invocations()).filter(only ?? (() => true));
    const usual: Marks = new Map();
    const through = async (
      name: string,
      words: Words,
      chosen: readonly Invocation[],
      look: (one: Written, read: Read) => void,
    ) => {
      const base = join(place, name);
      make(base, words, copies);
      await forEach(
        chosen,
        async (one, worker) => {
          const began = Date.now();
          try {
            for (const written of await writtenBy(one, base, join(place, `w${worker}`), runs))
              look(written, readAs(written));
          } catch (error) {
            failures.add(String(error instanceof Error ? error.message : error));
          }
          const key = one.words.slice(0, 4).join(' ');
          slow.set(key, (slow.get(key) ?? 0) + Date.now() - began);
        },
        together,
      );
      rmSync(base, { recursive: true, force: true });
    };
    await through(
      'harmless',
      harmlessWords,
      brief ? all.filter(({ isOther }) => !isOther) : all,
      ({ called }, { marks, faults }) => {
        const known = usual.get(called) ?? new Set();
        usual.set(called, known);
        for (const mark of marks) known.add(mark);
        for (const fault of faults) failures.add(`${called}, of harmless texts: ${fault}`);
      },
    );
    for (let turn = 0; turn < turns; turn++) {
      const chosen = turn === 0 && !brief ? all : all.filter(({ isOther }) => !isOther);
      // As many places lie between two turns as the copies hold of each text.
      await through(
        `turn${turn}`,
        attack(Math.round((turn * payloads.length) / turns)),
        chosen,
        ({ called }, { marks, faults }) => {
          tries++;
          const known = usual.get(called);
          for (const fault of faults) failures.add(`${called}: ${fault}`);
          for (const mark of marks) if (known?.has(mark) !== true) failures.add(`${called}: has ${mark}`);
        },
      );
      tell(`injection: turn ${turn + 1} of ${turns}, ${tries} outputs, ${failures.size} failures`);
    }
    tell(
      `injection: ${[...slow]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 12)
        .map(([k, v]) => `${k} ${v}`)
        .join(' | ')}`,
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return { tries, failures: [...failures] };
}
