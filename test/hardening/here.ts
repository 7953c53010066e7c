import { run as runKring } from '../../src/cli/run.js';
import type { Ran } from './running.js';

/*
 * Kring run within this process, one command after the other: a campaign of thousands of runs has no time to start a
 * program for each.
 */

type Write = typeof process.stdout.write;

/** Runs Kring in a folder, with what it writes to its streams caught; `env` is set while it runs. */
export async function runHere(
  folder: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  const before = { folder: process.cwd(), out: process.stdout.write, err: process.stderr.write };
  const caught = (pieces: Buffer[]): Write =>
    ((piece: string | Uint8Array, ...more: unknown[]) => {
      pieces.push(Buffer.from(piece as string));
      const done = more.find((one) => typeof one === 'function') as (() => void) | undefined;
      done?.();
      return true;
    }) as Write;
  process.chdir(folder);
  Object.assign(process.env, {
    XDG_CACHE_HOME: `${folder}.cache`,
    LANG: 'en_GB.UTF-8',
    NO_COLOR: '1',
    ...env,
  });
  for (const name of ['LC_ALL', 'LC_MESSAGES']) delete process.env[name];
  process.stdout.write = caught(out);
  process.stderr.write = caught(err);
  try {
    await runKring(words);
    return {
      status: Number(process.exitCode ?? 0),
      signal: null,
      out: Buffer.concat(out),
      err: Buffer.concat(err).toString('utf8'),
    };
  } finally {
    process.stdout.write = before.out;
    process.stderr.write = before.err;
    process.exitCode = undefined;
    process.chdir(before.folder);
    for (const name of Object.keys(env)) delete process.env[name];
  }
}
