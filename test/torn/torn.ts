import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Command, Context, Result } from '../../src/cli/command.js';
import { commands } from '../../src/cli/commands.js';
import { openContext } from '../../src/cli/context.js';
import { load } from '../../src/cli/load.js';
import { Refusal } from '../../src/cli/refusal.js';
import { type Files, Unreachable } from '../../src/workspace/files.js';

/*
 * Files torn and mixed by chance, as after a disk that failed or a hand that slipped: they need not be read well, only
 * safely. Each is one file of a folder of its own, on which the commands themselves are run.
 */

/** All Kring files among the examples, by their paths. */
export function exampleTexts(examples: string): readonly string[] {
  return readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.kring'))
    .sort()
    .map((file) => readFileSync(join(examples, file), 'utf8'));
}

/** A file of up to six pieces of the examples, each from a line's beginning or from anywhere. */
export function tornFile(texts: readonly string[]): fc.Arbitrary<string> {
  const piece = fc
    .record({
      text: fc.nat(texts.length - 1),
      from: fc.nat(9999),
      length: fc.integer({ min: 1, max: 1500 }),
      whole: fc.boolean(),
    })
    .map(({ text, from, length, whole }) => {
      const all = texts[text] as string;
      const at = Math.floor((from / 10_000) * all.length);
      if (!whole) return all.slice(at, at + length);
      const start = all.lastIndexOf('\n', at) + 1;
      const end = all.indexOf('\n', start + length);
      return all.slice(start, end < 0 ? all.length : end + 1);
    });
  return fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
}

const day = '2026-11-23';
const name = 'torn.kring';

/** Runs commands on one file that is nowhere but in memory. */
export class Folder {
  private readonly bytes: Uint8Array;
  /** What a command wrote in place of the file. */
  written: string | undefined;

  constructor(
    private readonly frame: Context,
    readonly text: string,
  ) {
    this.bytes = Buffer.from(text);
  }

  /** What a command gives out; what it refuses in words is an answer. */
  async run(
    command: string,
    values: Readonly<Record<string, unknown>> = {},
    positionals: readonly string[] = [],
  ): Promise<string> {
    const pieces: string[] = [];
    const context: Context = {
      ...this.frame,
      values: values as Context['values'],
      positionals,
      asOf: day,
      asOfGiven: true,
      files: this.files(),
      out: (text) => void pieces.push(text),
      err: () => {},
      notice: () => {},
      load: (paths = positionals) => load(context, paths),
      deliver: async (result) => void pieces.push(await whole(result)),
      write: async (_, content) => {
        this.written = await whole(content);
      },
    };
    const loaded: Command = await (commands[command as keyof typeof commands] as () => Promise<Command>)();
    try {
      await loaded.run(context);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    return pieces.join('');
  }

  private files(): Files {
    const there = (path: string): void => {
      if (path !== name) throw new Unreachable(path, 'missing');
    };
    return {
      shown: (path) => (path === '.' ? '' : path),
      list: async () => [{ name, kind: 'file' }],
      look: async (path) => {
        if (path === '' || path === '.') return { kind: 'folder', size: 0 };
        there(path);
        return { kind: 'file', size: this.bytes.length };
      },
      read: async (file) => {
        there(file);
        return this.bytes;
      },
      real: async (path) => (path === '' || path === '.' ? '/folder' : `/folder/${path}`),
      above: async () => [],
    };
  }
}

async function whole(result: Result): Promise<string> {
  if (typeof result === 'string') return result;
  if (result instanceof Uint8Array) return Buffer.from(result).toString('latin1');
  const pieces: string[] = [];
  for await (const piece of result) pieces.push(piece);
  return pieces.join('');
}

/** What all commands have from outside. */
export async function frame(): Promise<Context> {
  const { context, close } = await openContext(
    { values: {}, positionals: [] },
    { language: 'en', system: 'en', colours: false },
  );
  close();
  return context;
}

/** Every command that tells something of an organisation, as it is mostly asked. */
const told: readonly (readonly [command: string, values: Readonly<Record<string, unknown>>])[] = [
  ['check', {}],
  ['check', { format: 'sarif' }],
  ['show', {}],
  ['who', {}],
  ['due', {}],
  ['due', { format: 'ics' }],
  ['agenda', {}],
  ['audit', {}],
  ['progress', {}],
  ['progress', { format: 'json' }],
  ['report', {}],
  ...['circles', 'tree', 'line', 'process', 'resilience', 'terms', 'phases'].map(
    (view) => ['diagram', { view }] as const,
  ),
];

/** What is wrong with how the commands take a torn file; nothing, where they take it safely. */
export async function harmIn(from: Context, text: string): Promise<string | undefined> {
  const folder = new Folder(from, text);
  const circle = /^(?:(?:top|general|helping) )?circle (\S+)/m.exec(text)?.[1] ?? 'Hof';
  const person = /^person (\S+)/m.exec(text)?.[1] ?? 'anna';
  for (const [command, values] of told) {
    const of = command === 'agenda' ? [circle] : command === 'who' ? [person] : [];
    try {
      await folder.run(command, values, of);
    } catch (error) {
      return `${command} ${JSON.stringify(values)} failed: ${error instanceof Error ? error.stack : error}`;
    }
  }
  return (await harmByFix(from, text)) ?? (await harmByFormat(from, text));
}

async function harmByFix(from: Context, text: string): Promise<string | undefined> {
  const first = new Folder(from, text);
  await first.run('fix');
  if (first.written === undefined) return undefined;
  const second = new Folder(from, first.written);
  const [before, after] = [await findings(first), await findings(second)];
  if (after > before) return `fix left ${after} findings where there were ${before}`;
  await second.run('fix');
  return second.written === undefined ? undefined : 'a second fix changed something';
}

async function harmByFormat(from: Context, text: string): Promise<string | undefined> {
  const first = new Folder(from, text);
  await first.run('format');
  if (first.written === undefined) return undefined;
  if (marks(first.written) !== marks(text)) return 'format changed more than blanks and empty braces';
  const second = new Folder(from, first.written);
  await second.run('format');
  return second.written === undefined ? undefined : 'a second format changed something';
}

async function findings(folder: Folder): Promise<number> {
  const { findings: all } = JSON.parse(await folder.run('check', { format: 'json' })) as {
    findings: readonly unknown[];
  };
  return all.length;
}

/** A text without blanks and empty blocks, which formatting may take out. */
function marks(text: string): string {
  let bare = text.replace(/[\s\uFEFF]/g, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replaceAll('{}', '');
  }
  return bare;
}
