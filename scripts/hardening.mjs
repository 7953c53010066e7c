// Runs the campaigns of docs/hardening.md, each with all its tries, and writes their figures into that page. With
// names of campaigns it runs only those.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { kill } from '../test/hardening/kills.mjs';
import { network } from '../test/hardening/network.mjs';

const page = fileURLToPath(new URL('../docs/hardening.md', import.meta.url));
const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));
// `--most=3` kills each command three times only, for a machine that is busy.
const most = Number(words.find((word) => word.startsWith('--most='))?.slice(7) ?? Number.POSITIVE_INFINITY);
const campaigns = { kills: () => kill({ most }), network: () => network() };

let text = readFileSync(page, 'utf8');
for (const [name, run] of Object.entries(campaigns)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const { tries, failures } = run();
  for (const failure of failures) console.error(`${name}: ${failure}`);
  console.log(`${name}: ${tries} tries, ${failures.length} failures`);
  if (failures.length > 0) process.exitCode = 1;
  // The figures stand in the last two columns of the campaign's row.
  text = text.replace(
    new RegExp(`^(\\| \`npm run hardening ${name}\` \\|.*\\|) [^|]* \\| [^|]* \\|$`, 'm'),
    (_, row) => `${row} ${tries} | ${failures.length} |`,
  );
}
writeFileSync(page, text);
