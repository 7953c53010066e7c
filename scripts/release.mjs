// Makes all files of a release in out/release: the npm package, the extension, the site, completions for shells, the manual
// page, the bill of materials, and the checksums of them all. The same commit gives the same bytes. Nothing is
// published: docs/releasing.md has one command for each place.
//
//   npm run release                 a trial of what the version in package.json would be
//   npm run release -- v0.2.0       the same, and refused unless everything fits that tag

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { printCheatSheets } from './cheatsheet.mjs';
import { makeExecutable } from './executable.mjs';
import { layOutSite, siteFolder } from './site.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const [tag] = process.argv.slice(2);
const folder = 'out/release';

const faults = tag === undefined ? [] : whatDoesNotFit(tag);
if (faults.length > 0) {
  for (const fault of faults) console.error(fault);
  process.exit(1);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(`${folder}/completions`, { recursive: true });

run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
run(process.execPath, ['scripts/package.mjs']);
renameSync(`kring-${version}.vsix`, `${folder}/kring-${version}.vsix`);
await layOutSite(siteFolder);
writeFileSync(`${folder}/kring-site-${version}.zip`, zipped(siteFolder));
const printed = await printCheatSheets(siteFolder, folder);
if (typeof printed === 'string') console.log(printed);
else
  for (const [file, pages] of Object.entries(printed)) if (pages !== 1) fail(`${file} has ${pages} pages.`);
writeFileSync(`${folder}/Containerfile`, containerFile());
const ending = process.platform === 'win32' ? '.exe' : '';
const without = makeExecutable(`${folder}/kring-${version}-${process.platform}-${process.arch}${ending}`);
if (without !== undefined) console.log(without);
const shells = { bash: 'kring', zsh: '_kring', fish: 'kring.fish' };
for (const [shell, file] of Object.entries(shells))
  writeFileSync(`${folder}/completions/${file}`, kring('completions', shell));
writeFileSync(`${folder}/kring.1`, manual());
writeFileSync(
  `${folder}/bill-of-materials.json`,
  run(process.execPath, ['scripts/supply-chain.mjs', '--bill']),
);

const made = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(folder.length + 1))
  .sort();
const sums = made.map((file) => {
  const bytes = readFileSync(`${folder}/${file}`);
  console.log(`${file}  ${(bytes.length / 1024).toFixed(0)} KB`);
  return `${createHash('sha256').update(bytes).digest('hex')}  ${file}`;
});
writeFileSync(`${folder}/SHA256SUMS`, `${sums.join('\n')}\n`);
console.log(`${folder}: ${made.length} files, and SHA256SUMS`);

/**
 * Why a tag is no release of what is here; each a sentence.
 *
 * @param {string} wanted
 */
function whatDoesNotFit(wanted) {
  const found = [];
  if (wanted !== `v${version}`) found.push(`The tag is ${wanted} and package.json has ${version}.`);
  if (!new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b`, 'm').test(readFileSync('CHANGELOG.md', 'utf8')))
    found.push(`CHANGELOG.md has no heading “## ${version}”.`);
  if (run('git', ['status', '--porcelain']) !== '') found.push('Something is not committed.');
  const { stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `refs/tags/${wanted}^{commit}`], {
    encoding: 'utf8',
  });
  if (stdout.trim() !== run('git', ['rev-parse', 'HEAD']).trim())
    found.push(`The tag ${wanted} is not on the commit that is checked out.`);
  return found;
}

/**
 * What a program prints; the release ends where it fails.
 *
 * @param {string} program
 * @param {string[]} words
 */
function run(program, words) {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (status === 0) return stdout;
  console.error(`${program} ${words.join(' ')}\n${stdout}${stderr}`);
  process.exit(1);
}

/** @param {string} why @returns {never} */
function fail(why) {
  console.error(why);
  process.exit(1);
}

/** How the command line is put into a container, beside the package that it takes. */
function containerFile() {
  return readFileSync('integrations/container/Containerfile', 'utf8').replaceAll('VERSION', version);
}

/**
 * All files of a folder; the same files give the same bytes.
 *
 * @param {string} from
 */
function zipped(from) {
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/');
      files[path.slice(from.length + 1)] = readFileSync(path);
    }
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** @param {string[]} words */
function kring(...words) {
  return run(process.execPath, ['dist/kring.js', ...words, '--language', 'en', '--no-colour']);
}

/** The manual page: what `kring help` tells, of Kring and of each command. */
function manual() {
  const overview = kring('help');
  const commands = overview
    .slice(overview.indexOf('\nCommands\n'), overview.indexOf('\nOptions for all commands\n'))
    .matchAll(/^ {2}(\S+) {2,}/gm);
  /** @param {string} text */
  const shown = (text) =>
    text
      .trimEnd()
      .split('\n')
      // A line that begins with a point or an apostrophe would be a request to the formatter.
      .map((line) => line.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&'))
      .join('\n');
  /** @param {string} heading @param {string} text */
  const section = (heading, text) => `.SH ${heading}\n.nf\n${shown(text)}\n.fi\n`;
  return [
    `.TH KRING 1 "" "Kring ${version}" "Kring"\n`,
    '.SH NAME\nkring \\- a text language for sociocratic organisations: read, check, explain and draw them\n',
    section('KRING', overview),
    ...[...commands].map(([, name = '']) => section(`KRING ${name.toUpperCase()}`, kring('help', name))),
  ].join('');
}
