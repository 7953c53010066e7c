import { runHere } from './here.js';

/*
 * A program that is kept: it runs Kring as often as it is told to, one run after the other. It is what `keeping` starts.
 */

/** What is asked of it. */
export interface Asked {
  readonly folder: string;
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Set by what was loaded before, where that wants to know of each run. */
const around = (globalThis as { kringRun?: { begin(): void; end(): void } }).kringRun;

process.on('message', async ({ folder, words, env }: Asked) => {
  Object.assign(process.env, env);
  around?.begin();
  const ran = await runHere(folder, words, env).catch((error: Error) => ({
    status: null,
    signal: null,
    out: Buffer.alloc(0),
    err: `thrown: ${error.stack}`,
  }));
  Object.assign(process.env, env);
  around?.end();
  for (const name of Object.keys(env)) delete process.env[name];
  process.send?.(ran);
});
