import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attacked } from './attacked.js';
import { day, type Invocation, invocations } from './invocations.js';
import { harmless } from './payloads.js';
import { copied, forEach, git, type Outcome, type Ran, type Runs, run, stateOf, write } from './running.js';

/*
 * What becomes of files when a command that writes is killed, is refused by the disk, or is run twice at once. Which
 * commands write is found out by running each: whatever leaves a folder otherwise than it was is among them.
 */

/** An organisation in which `format` and `fix` have something to do, with ends of lines of Windows and no last one. */
function make(folder: string): void {
  mkdirSync(folder);
  git(folder, ['init', '-q', '-b', 'hoofdlijn']);
  const text = attacked(1, (place) => harmless[place % harmless.length] as string);
  write(folder, {
    'a.kring': text.replaceAll('\n  ', '\n      ').trimEnd().replaceAll('\n', '\r\n'),
    'leden.csv': 'name;circle;office\nAnna Bos;Kas;leader\nBo Vink;Kas;secretary\n',
    'map.json': '{}\n',
    // What is mended here brings nothing to light, so it is mended whatever else has been.
    'deel/b.kring': 'person    eva   "E\u00adva"\nperson  cas "Cas"\n',
  });
  chmodSync(join(folder, 'a.kring'), 0o640);
  symlinkSync('deel/b.kring', join(folder, 'c.kring'));
  git(folder, ['add', '.']);
  git(folder, ['commit', '-q', '-m', 'Eerste']);
  write(folder, { 'deel/d.kring': 'person dirk "Dirk"\n' });
  git(folder, ['add', '.']);
  git(folder, ['commit', '-q', '-m', 'Tweede']);
  writeFileSync(join(folder, '.git/hooks/pre-commit'), '#!/bin/sh\nexit 0\n');
  chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
}

type State = ReadonlyMap<string, string>;

/** A command that writes: what it leaves, and the steps with which it changes the disk. */
interface Writer {
  readonly called: string;
  readonly words: readonly string[];
  readonly after: State;
  readonly steps: number;
}

const isUnfinished = (name: string): boolean => /(?:^|\/)\.kring-[^/]*\.tmp$/.test(name);

interface Campaign {
  readonly base: string;
  readonly before: State;
  readonly writers: readonly Writer[];
  folder(worker: number): string;
}

export interface Settings {
  /** How many tries at most with each command. */
  readonly most?: number;
  readonly only?: (one: Invocation) => boolean;
  readonly tell?: (said: string) => void;
  /** How commands are run that are not to be killed. */
  readonly runs?: Runs;
}

/** Has something done with the commands that write, over a folder that is taken away at the end. */
async function withWriters(
  { only = () => true, runs = run }: Settings,
  failures: Set<string>,
  act: (campaign: Campaign) => Promise<void>,
): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'kring-writers-'));
  try {
    const base = join(place, 'made');
    make(base);
    const before = stateOf(base);
    const folder = (worker: number): string => join(place, `w${worker}`);
    const all = (await invocations()).filter(only);
    const found = await forEach(all, async ({ words }, worker): Promise<Writer[]> => {
      const asked = [...words.map((word) => (word.startsWith('"><') ? 'HEAD' : word)), '--as-of', day];
      const work = copied(base, folder(worker));
      const told = join(place, `steps${worker}`);
      const { err, status } = await runs(work, asked, { before: ['die.mjs'], env: { KRING_STEPS: told } });
      const after = stateOf(work);
      const called = `kring ${words.join(' ')}`;
      if (status === null || /its own fault/.test(err)) failures.add(`${called}: ${err}`);
      const writes = [...after].some(([name, is]) => before.get(name) !== is);
      return writes ? [{ called, words: asked, after, steps: Number(readFileSync(told, 'utf8')) }] : [];
    });
    await act({ base, before, writers: found.flat(), folder });
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** Each file is as before or as after; none is gone. */
function halves(before: State, after: State, then: State, tell: (what: string) => void): void {
  for (const [name, is] of then)
    if (!isUnfinished(name) && is !== before.get(name) && is !== after.get(name))
      tell(`${name} is neither as before nor as after`);
  for (const name of before.keys()) if (!then.has(name) && after.has(name)) tell(`${name} is gone`);
}

/**
 * All is as it would be, and nothing is left behind. What a command tells of its own doing, which is less the second
 * time, only has to be there.
 */
function whole(
  { words, after }: Pick<Writer, 'words' | 'after'>,
  last: State,
  tell: (what: string) => void,
): void {
  const told = words[0] === 'fix' ? words[words.indexOf('-o') + 1] : undefined;
  for (const name of last.keys()) if (isUnfinished(name)) tell(`${name} is left behind`);
  for (const [name, is] of after)
    if (name === told ? !last.has(name) : last.get(name) !== is) tell(`${name} is not as it would be`);
}

/** The steps of a writer in each of some ways, spread over all where there are too many. */
function turnsOf(
  steps: number,
  ways: readonly string[],
  most: number,
): readonly (readonly [number, string])[] {
  const all = Array.from({ length: steps }, (_, i) => ways.map((way) => [i + 1, way] as const)).flat();
  if (all.length <= most) return all;
  return Array.from(
    { length: most },
    (_, i) => all[Math.floor((i * all.length) / most)] as readonly [number, string],
  );
}

/** Kills each command that writes, before, in the middle of and behind its steps. */
export async function kills(settings: Settings = {}): Promise<Outcome> {
  return faulted(['before', 'half', 'behind'], 18, { settings, faulty: run }, (tell, { signal }) => {
    if (signal !== 'SIGKILL') tell('was not killed');
  });
}

/** Has the disk refuse each step: it is full, may not be written, or is for reading only. */
export async function refusals(settings: Settings = {}): Promise<Outcome> {
  const faulty = settings.runs ?? run;
  return faulted(['ENOSPC', 'EACCES', 'EROFS', 'EIO'], 8, { settings, faulty }, (tell, ran) => {
    const { err, signal, status } = ran;
    if (signal !== null || status === null) tell('did not end');
    if (/its own fault/.test(err)) tell(`says that it failed by itself: ${err.slice(0, 200)}`);
  });
}

async function faulted(
  ways: readonly string[],
  usual: number,
  { settings, faulty }: { settings: Settings; faulty: Runs },
  look: (tell: (what: string) => void, ran: Ran) => void,
): Promise<Outcome> {
  const failures = new Set<string>();
  let tries = 0;
  await withWriters(settings, failures, async ({ base, before, writers, folder }) => {
    const turns = writers.flatMap((writer) =>
      turnsOf(writer.steps, ways, settings.most ?? usual).map(([step, way]) => ({ ...writer, step, way })),
    );
    await forEach(turns, async ({ called, words, after, step, way }, worker) => {
      const tell = (what: string): void => void failures.add(`${called}, ${way} step ${step}: ${what}`);
      const work = copied(base, folder(worker));
      const env = { KRING_DIE_AT: String(step), KRING_DIE_HOW: way };
      const ran = await faulty(work, words, { before: ['die.mjs'], env });
      look(tell, ran);
      const then = stateOf(work);
      halves(before, after, then, tell);
      // What was only refused tidies up by itself.
      if (/^E/.test(way))
        for (const name of then.keys()) if (isUnfinished(name)) tell(`${name} is left behind`);
      await (settings.runs ?? run)(work, words);
      whole({ words, after }, stateOf(work), tell);
      if (++tries % 100 === 0) settings.tell?.(`${tries} of ${turns.length}, ${failures.size} failures`);
    });
  });
  return { tries, failures: [...failures] };
}

/** Runs each command that writes twice at once. */
export async function twice(settings: Settings = {}): Promise<Outcome> {
  const failures = new Set<string>();
  const runs = settings.runs ?? run;
  let tries = 0;
  await withWriters(settings, failures, async ({ base, before, writers, folder }) => {
    for (const { called, words, after } of writers) {
      const tell = (what: string): void => void failures.add(`${called}, twice at once: ${what}`);
      const work = copied(base, folder(0));
      for (const { err, status } of await Promise.all([runs(work, words), runs(work, words)]))
        if (status === null || /its own fault/.test(err)) tell(err.slice(0, 200));
      const then = stateOf(work);
      halves(before, after, then, tell);
      for (const name of then.keys()) if (isUnfinished(name)) tell(`${name} is left behind`);
      await runs(work, words);
      whole({ words, after }, stateOf(work), tell);
      tries++;
    }
  });
  return { tries, failures: [...failures] };
}

/** Whether this machine lets us make a disk of so many kilobytes; only its administrator may. */
function mounted(at: string, options: string): boolean {
  mkdirSync(at, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', at]).status === 0;
}

/** Runs each command that writes on a disk that is full, and on one that is for reading only; none where none can be made. */
export async function disks(settings: Settings = {}): Promise<Outcome> {
  const failures = new Set<string>();
  let tries = 0;
  const place = mkdtempSync(join(tmpdir(), 'kring-disk-'));
  const disk = join(place, 'disk');
  if (!mounted(disk, 'size=8m')) {
    rmSync(place, { recursive: true, force: true });
    settings.tell?.('no disk can be made here, so only the refusals of a disk are tried');
    return { tries, failures: [] };
  }
  try {
    await withWriters(settings, failures, async ({ base, before, writers }) => {
      for (const { called, words, after } of writers)
        for (const kind of ['full', 'read-only'] as const) {
          const tell = (what: string): void =>
            void failures.add(`${called}, on a disk that is ${kind}: ${what}`);
          const work = copied(base, join(disk, 'o'));
          if (kind === 'full') spawnSync('dd', ['if=/dev/zero', `of=${join(disk, 'filled')}`, 'bs=4k']);
          else spawnSync('mount', ['-o', 'remount,ro', disk]);
          const { err, status, signal } = await (settings.runs ?? run)(work, words, {
            env: { XDG_CACHE_HOME: join(place, 'cache') },
          });
          if (signal !== null || /its own fault/.test(err)) tell(err.slice(0, 200));
          const then = stateOf(work);
          halves(before, after, then, tell);
          for (const name of then.keys()) if (isUnfinished(name)) tell(`${name} is left behind`);
          const changed = [...after].some(([name, is]) => before.get(name) !== is && then.get(name) !== is);
          if (changed && status === 0) tell('says that all is well');
          if (changed && err.trim() === '') tell('says nothing');
          if (kind === 'full') rmSync(join(disk, 'filled'), { force: true });
          else spawnSync('mount', ['-o', 'remount,rw', disk]);
          tries++;
        }
    });
  } finally {
    spawnSync('mount', ['-o', 'remount,rw', disk]);
    spawnSync('umount', [disk]);
    if (!existsSync(join(disk, 'o'))) rmSync(place, { recursive: true, force: true });
  }
  return { tries, failures: [...failures] };
}
