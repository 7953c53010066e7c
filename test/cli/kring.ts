import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';

export const program = resolve(import.meta.dirname, '../../dist/kring.js');

/** A program run to its end. */
export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Surroundings {
  readonly in?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: string;
}

let cacheFolder: string | undefined;

/** A cache folder for the tests of one file, so that nothing is kept from one run of them to the next. */
function cache(): string {
  if (cacheFolder === undefined) {
    cacheFolder = realpathSync(mkdtempSync(join(tmpdir(), 'kring-cache-')));
    folders.push(cacheFolder);
  }
  return cacheFolder;
}

/** No colour, no locale and no continuous integration but what a test asks for. */
function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP } = process.env;
  return { PATH, SystemRoot, TEMP, HOME: tmpdir(), XDG_CACHE_HOME: cache(), LANG: 'en_GB.UTF-8', ...more };
}

/** Runs the built `kring` with words as a user would, and waits for its end. */
export function kring(words: readonly string[], around: Surroundings = {}): Ended {
  const run = spawnSync(process.execPath, [around.program ?? program, ...words], {
    cwd: around.in,
    input: around.input ?? '',
    env: environment(around.env),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

/** Starts the built `kring`, for what happens while it runs. */
export function started(words: readonly string[], around: Surroundings = {}) {
  return spawn(process.execPath, [program, ...words], { cwd: around.in, env: environment(around.env) });
}

const folders: string[] = [];

/** A folder of its own with these files, the root of a repository so that nothing above it counts. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kring-test-')));
  folders.push(folder);
  mkdirSync(join(folder, '.git'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A garden organisation in which all is well on {@link day}, but for what a test changes. */
export const gardens = `organisation Tuinen "Stadstuinen Zuid" {
  aim "Vegetables for the district"
}

person anna "Anna Visser"
person bram "Bram Kok"
person chris "Chris Mulder"
person dewi "Dewi Santoso"

circle Tuin "Tuinkring" {
  aim "To grow vegetables for the district"
  domain {
    planting "What is planted where" { limit "Only what feeds the soil" review 2027-03-01 }
  }
  facilitator anna from 2026-03-02 for 1 year
  secretary bram from 2026-03-02 for 1 year
  members anna, bram, chris, dewi
  meets every month
}
`;

/** The same, with one error: nobody is called `ana`. */
export const gardensWithSlip = gardens.replace('facilitator anna', 'facilitator ana');

export const day = '2026-06-01';
