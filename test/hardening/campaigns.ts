import { readFileSync, writeFileSync } from 'node:fs';
import { runHere } from './here.js';
import { injection } from './injection.js';
import type { Invocation } from './invocations.js';
import { keeping } from './keeping.js';
import { network } from './network.js';
import { outside } from './outside.js';
import type { Outcome } from './running.js';
import { disks, kills, refusals, twice } from './writers.js';

/*
 * Runs the campaigns whose names are given, or all, tells each of their figures, and writes these into the page. `--like`
 * chooses the commands by what their words hold, `--most` how many tries each gets, `--turns` how many turns there are of
 * payloads; figures of chosen commands are told and not written.
 */

const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
const value = (name: string): string | undefined =>
  words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const tell = (said: string): void => console.log(said);
const like = value('like');
const only = ({ words: asked }: Pick<Invocation, 'words'>): boolean =>
  like === undefined || new RegExp(like).test(asked.join(' '));
const most = value('most');
const { run: runs, end } = keeping();
const settings = { only, tell, runs, ...(most === undefined ? {} : { most: Number(most) }) };
const kinds = value('kinds')?.split(',');

const campaigns: Readonly<Record<string, () => Promise<Outcome>>> = {
  injection: () =>
    injection({
      only,
      brief: words.includes('--brief'),
      ...(value('copies') === undefined ? {} : { copies: Number(value('copies')) }),
      tell,
      runs: (folder, words) => runHere(folder, words),
      together: 1,
      ...(value('turns') === undefined ? {} : { turns: Number(value('turns')) }),
    }),
  outside: () =>
    outside({
      tell,
      runs,
      only: (asked) => only({ words: asked }),
      ...(kinds === undefined ? {} : { kinds }),
    }),
  kills: () => kills(settings),
  refusals: () => refusals(settings),
  disks: () => disks(settings),
  twice: () => twice(settings),
  network: () => network({ only, runs }),
};

const unknown = chosen.find((name) => !Object.hasOwn(campaigns, name));
if (unknown !== undefined)
  throw new Error(`There is no campaign ${unknown}: ${Object.keys(campaigns).join(', ')}.`);
const isWhole = like === undefined && kinds === undefined;
for (const [name, start] of Object.entries(campaigns)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const began = Date.now();
  const { tries, failures } = await start();
  for (const failure of failures) console.error(`${name}: ${failure}`);
  tell(
    `${name}: ${tries} tries, ${failures.length} failures, in ${Math.round((Date.now() - began) / 1000)} s`,
  );
  if (failures.length > 0) process.exitCode = 1;
  if (isWhole) note(name, tries, failures.length);
}
end();

/** Writes the figures into the last two columns of the campaign's row. */
function note(name: string, tries: number, failures: number): void {
  const page = 'docs/hardening.md';
  const row = new RegExp(`^(\\| \`npm run hardening ${name}\` \\|.*\\|) [^|]* \\| [^|]* \\|$`, 'm');
  const text = readFileSync(page, 'utf8');
  if (!row.test(text)) throw new Error(`${page} has no row for ${name}.`);
  writeFileSync(
    page,
    text.replace(row, (_, rest) => `${rest} ${tries} | ${failures} |`),
  );
}
