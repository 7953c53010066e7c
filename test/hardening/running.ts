import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/* Running the built program over folders that are made for it, a few at a time. */

export const root = resolve(import.meta.dirname, import.meta.dirname.includes('dist') ? '../..' : '../..');
export const program = join(root, 'dist/kring.js');

export interface Ran {
  readonly status: number | null;
  readonly signal: string | null;
  readonly out: Buffer;
  readonly err: string;
}

export interface Surroundings {
  /** Modules of this folder that are loaded before the program. */
  readonly before?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** After so many seconds it is ended, and `signal` is SIGKILL. */
  readonly seconds?: number;
}

/** How Kring is run in a folder, to its end. */
export type Runs = (folder: string, words: readonly string[], surroundings?: Surroundings) => Promise<Ran>;

/** What Node is told to load before a program. */
export function loading(before: readonly string[]): string[] {
  return before.flatMap((one) => ['--import', join(root, 'test/hardening', one)]);
}

/** Starts the built program for each run. */
export const run: Runs = (folder, words, { before = [], env = {}, seconds = 120 } = {}) => {
  const child = spawn(process.execPath, [...loading(before), program, ...words], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: dirname(folder),
      XDG_CACHE_HOME: `${folder}.cache`,
      LANG: 'en_GB.UTF-8',
      // What Node keeps of the program is no file of a command, and would be written at one run and not at the next.
      KRING_NO_CACHE: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((done, fail) => {
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    const limit = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('error', fail);
    child.on('close', (status, signal) => {
      clearTimeout(limit);
      done({ status, signal, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') });
    });
  });
};

/** Does something with each, a few at a time, and tells the results in the order of what was given. */
export async function forEach<T, R>(
  all: readonly T[],
  act: (one: T, worker: number) => Promise<R>,
  together = 2,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const workers = Math.min(together, availableParallelism());
  await Promise.all(
    Array.from({ length: workers }, async (_, worker) => {
      for (let at = next++; at < all.length; at = next++) results[at] = await act(all[at] as T, worker);
    }),
  );
  return results;
}

/** Writes files into a folder, by their paths in it. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

export function git(
  folder: string,
  words: readonly string[],
  more: { input?: string; env?: Record<string, string> } = {},
): void {
  const { status, stderr } = spawnSync('git', ['-c', 'core.autocrlf=false', ...words], {
    cwd: folder,
    input: more.input ?? '',
    env: {
      PATH: process.env.PATH,
      HOME: dirname(folder),
      GIT_AUTHOR_NAME: 'Anna Bos',
      GIT_AUTHOR_EMAIL: 'anna@example.org',
      GIT_COMMITTER_NAME: 'Anna Bos',
      GIT_COMMITTER_EMAIL: 'anna@example.org',
      GIT_AUTHOR_DATE: '2026-06-01T12:00:00Z',
      GIT_COMMITTER_DATE: '2026-06-01T12:00:00Z',
      ...more.env,
    },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
}

/** A fresh copy of a folder, in place of what an earlier run has left. */
export function copied(from: string, to: string): string {
  for (const one of [to, `${to}.cache`]) rmSync(one, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  return to;
}

/** All in a folder, by the paths in it; what links lead to is not gone into. */
export function* within(folder: string, path = ''): Generator<string> {
  for (const one of readdirSync(join(folder, path), { withFileTypes: true })) {
    const name = path === '' ? one.name : `${path}/${one.name}`;
    if (one.isDirectory()) yield* within(folder, name);
    else yield name;
  }
}

/** Each file of a folder with its mode and bytes, and each link with where it leads. What git writes, it writes whole. */
export function stateOf(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of within(folder)) {
    if (/^\.git\/(?!hooks\/|info\/)(?!config$)/.test(name)) continue;
    const file = join(folder, name);
    const is = lstatSync(file);
    if (is.isSymbolicLink()) found.set(name, `-> ${readlinkSync(file)}`);
    else if (is.isFile()) found.set(name, `${(is.mode & 0o777).toString(8)} ${readFileSync(file, 'base64')}`);
    else if (!is.isDirectory()) found.set(name, 'no file');
  }
  return found;
}

/** The outcome of a campaign. */
export interface Outcome {
  readonly tries: number;
  readonly failures: readonly string[];
}
