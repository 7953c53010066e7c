// Shows what Kring does: checks an example organisation, draws every picture of it and writes its handbook.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const organisation = 'examples/birth-care';
// A fixed day, because findings about terms depend on it and the example should say the same next year.
const day = '2026-11-23';

const views = ['circles', 'tree', 'line', 'process', 'resilience', 'terms', 'phases', 'domains', 'network'];
const pictures = [
  ...views.map((view) => ({ view, file: `out/birth-care-${view}.svg` })),
  // The same picture for a slide, for paper, and for whoever wants to look about in it.
  ...['png', 'pdf', 'html'].map((kind) => ({ view: 'circles', file: `out/birth-care-circles.${kind}` })),
];
const handbooks = ['out/birth-care-handbook.html', 'out/birth-care-handbook.md', 'out/birth-care-handbook/'];

mkdirSync('out', { recursive: true });

// Exit code 1 says that there are findings, which is what a check is for; 2 that it could not be done.
console.log(await kring([0, 1], 'check', organisation, '--as-of', day));
// Two at a time, as a small machine has no more to give.
const waiting = [
  ...pictures.map(({ view, file }) => ['diagram', organisation, '--as-of', day, '--view', view, '-o', file]),
  ...handbooks.map((file) => ['report', organisation, '--as-of', day, '-o', file]),
];
await Promise.all(
  [1, 2].map(async () => {
    for (let words = waiting.shift(); words !== undefined; words = waiting.shift())
      console.log(await kring([0], ...words));
  }),
);

const files = [...pictures.map(({ file }) => file), ...handbooks];
const missing = files.filter((file) => !existsSync(file.endsWith('/') ? `${file}index.html` : file));
if (missing.length > 0) {
  console.error(`\nThe commands ended well, but these are not there: ${missing.join(', ')}`);
  process.exit(1);
}
console.log(`\nChecked ${organisation}, as of ${day}. Its pictures:`);
for (const { file } of pictures) console.log(`  ${file}`);
console.log('Its handbook, as one page, as Markdown and as linked pages:');
for (const file of handbooks) console.log(`  ${file.endsWith('/') ? `${file}index.html` : file}`);

/**
 * Runs `kring`, and gives what it was asked and what it said.
 *
 * @param {number[]} accepted exit codes after which to go on
 * @param {string[]} words of the command line
 * @returns {Promise<string>}
 */
function kring(accepted, ...words) {
  return new Promise((told) => {
    const run = spawn(process.execPath, ['dist/kring.js', ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = `\n$ kring ${words.join(' ')}\n`;
    for (const stream of [run.stdout, run.stderr])
      stream.setEncoding('utf8').on('data', (text) => (said += text));
    run.on('error', (error) => failed(said, words, error.message));
    run.on('close', (status, signal) => {
      if (status === null || !accepted.includes(status)) failed(said, words, status ?? signal);
      told(said.trimEnd());
    });
  });
}

/**
 * @param {string} said
 * @param {string[]} words
 * @param {unknown} how
 */
function failed(said, words, how) {
  console.error(`${said}\n\`kring ${words[0]}\` ended with ${how}.`);
  process.exit(1);
}
