import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attacked } from './attacked.js';
import { day, type Invocation, invocations } from './invocations.js';
import { copied, forEach, git, type Outcome, type Runs, run, write } from './running.js';

/* Each command with all ways to a network refused, over an organisation of which every text names an address. */

const addresses = [
  'https://kring.invalid/a',
  "![](https://kring.invalid/b.png) <img src='https://kring.invalid/c.png'>",
  '//kring.invalid/d',
  'anna@kring.invalid',
  'ftp://kring.invalid/e',
] as const;

function make(folder: string): void {
  mkdirSync(folder);
  git(folder, ['init', '-q', '-b', 'hoofdlijn']);
  // A repository that would be fetched from somewhere else.
  git(folder, ['config', 'remote.origin.url', 'https://kring.invalid/x.git']);
  git(folder, ['config', 'remote.origin.promisor', 'true']);
  write(folder, {
    'a.kring': attacked(1, (place) => addresses[place % addresses.length] as string),
    'leden.csv': 'name;e-mail;circle;office\nAnna;anna@kring.invalid;https://kring.invalid/f;leader\n',
    'waarden.csv': 'date;measure;value;note\n2026-10-30;T;80 %;https://kring.invalid/v\n',
    'map.json': '{}\n',
  });
  git(folder, ['add', '.']);
  git(folder, ['commit', '-q', '-m', 'https://kring.invalid/g']);
  write(folder, { 'b.kring': 'person dirk "Dirk"\n' });
  git(folder, ['add', '.']);
  git(folder, ['commit', '-q', '-m', 'https://kring.invalid/h']);
}

export async function network({
  only = () => true,
  runs = run,
}: {
  only?: (one: Invocation) => boolean;
  runs?: Runs;
} = {}): Promise<Outcome> {
  const failures: string[] = [];
  const place = mkdtempSync(join(tmpdir(), 'kring-network-'));
  try {
    const base = join(place, 'made');
    make(base);
    const all = (await invocations()).filter(only);
    await forEach(all, async ({ words }, worker) => {
      const called = `kring ${words.join(' ')}`;
      const told = join(place, `asked${worker}`);
      rmSync(told, { force: true });
      const asked = words.map((word) => (word.startsWith('"><') ? 'HEAD' : word));
      const { status, err } = await runs(
        copied(base, join(place, `w${worker}`)),
        [...asked, '--as-of', day],
        {
          before: ['offline.mjs'],
          env: { KRING_ASKED: told },
        },
      );
      if (status === null || /its own fault|KRING_ASKED/.test(err)) failures.push(`${called}: ${err}`);
      if (existsSync(told)) failures.push(`${called}: asks by ${readFileSync(told, 'utf8')}`);
    });
    return { tries: all.length, failures };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
