import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Asked } from './kept.js';
import { loading, type Ran, type Runs } from './running.js';

/*
 * Kring run by programs that are kept, so that a campaign of ten thousand runs does not start ten thousand programs. One
 * that dies, or is not ready in time, is replaced. What a run leaves in the memory of a program is there at the next one;
 * so each command is also tried by a program of its own, in the campaign of kills and in the tests.
 */

/** Runs Kring by programs that are kept until `end`. */
export function keeping(): { readonly run: Runs; end(): void } {
  const idle = new Map<string, ChildProcess[]>();
  const all = new Set<ChildProcess>();

  function started(before: readonly string[]): ChildProcess {
    const child = fork(join(import.meta.dirname, 'kept.mjs'), [], {
      execArgv: loading(before),
      env: { PATH: process.env.PATH, KRING_NO_CACHE: '1' },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      serialization: 'advanced',
    });
    all.add(child);
    child.once('exit', () => all.delete(child));
    return child;
  }

  const run: Runs = (folder, words, { before = [], env = {}, seconds = 120 } = {}) => {
    const kind = before.join(' ');
    const child = idle.get(kind)?.pop() ?? started(before);
    return new Promise((done) => {
      // What does not go by the caught streams goes by these.
      const [out, err]: [Buffer[], Buffer[]] = [[], []];
      const hear = (piece: Buffer): void => void out.push(piece);
      const hearErrors = (piece: Buffer): void => void err.push(piece);
      const limit = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
      const finish = ({ status, signal, ...said }: Ran): void => {
        clearTimeout(limit);
        child.stdout?.off('data', hear);
        child.stderr?.off('data', hearErrors);
        child.off('message', answered);
        child.off('close', died);
        const told = Buffer.concat(err).toString('utf8');
        done({ status, signal, out: Buffer.concat([said.out, ...out]), err: said.err + told });
      };
      const answered = (ran: Ran): void => {
        idle.set(kind, [...(idle.get(kind) ?? []), child]);
        finish({ ...ran, out: Buffer.from(ran.out) });
      };
      const died = (status: number | null, signal: string | null): void =>
        finish({ status, signal, out: Buffer.alloc(0), err: '' });
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hearErrors);
      child.once('message', answered);
      child.once('close', died);
      const home = join(folder, '..');
      child.send({ folder, words, env: { HOME: home, KRING_NO_CACHE: '1', ...env } } satisfies Asked);
    });
  };

  return {
    run,
    end: () => {
      for (const child of all) child.kill();
    },
  };
}
