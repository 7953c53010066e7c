// Shows what Kring does: checks an example organisation and draws its circles.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const organisation = 'examples/geboortezorg';
const picture = 'out/geboortezorg-circles.svg';
// A fixed day, because findings about terms depend on it and the example should say the same next year.
const day = '2026-11-23';

mkdirSync('out', { recursive: true });

// Exit code 1 says that there are findings, which is what a check is for; 2 that it could not be done.
kring([0, 1], 'check', organisation, '--as-of', day);
kring([0], 'diagram', organisation, '--as-of', day, '--view', 'circles', '-o', picture);

if (!existsSync(picture)) {
  console.error(`\nThe diagram command ended well, but ${picture} is not there.`);
  process.exit(1);
}
console.log(`\nChecked ${organisation} and wrote ${picture}`);

/**
 * @param {number[]} accepted exit codes after which to go on
 * @param {string[]} words of the command line
 */
function kring(accepted, ...words) {
  console.log(`\n$ kring ${words.join(' ')}`);
  const run = spawnSync(process.execPath, ['dist/kring.js', ...words], { stdio: 'inherit' });
  if (run.status === null || !accepted.includes(run.status)) {
    console.error(`\n\`kring ${words[0]}\` ended with ${run.status ?? run.signal ?? run.error?.message}.`);
    process.exit(run.status || 1);
  }
}
