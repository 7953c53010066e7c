// Writes the pages that are generated from the program itself: one for each rule with a table of them all, and the
// JSON Schemas of what commands write. test/house/docs.test.ts says when they are out of date.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const pages = await generated();
for (const old of existing()) if (!pages.has(old)) rmSync(old);
let changed = 0;
for (const [file, text] of pages) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  changed++;
}
console.log(`${pages.size} pages, ${changed} of them written`);

/** Generated pages that are there already, among them those of rules that are gone. */
function existing() {
  if (!existsSync('docs/rules')) return [];
  return readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/rules/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md'));
}

/** @returns {Promise<Map<string, string>>} the pages by their paths */
async function generated() {
  /** @type {Map<string, string>} */
  const made = new Map();
  for (const [name, schema] of Object.entries(await schemas()))
    made.set(`docs/schema/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  made.set('docs/rules/README.md', kring('rules', '--format', 'markdown'));
  const { rules } = JSON.parse(kring('rules', '--format', 'json'));
  for (const { id } of rules) made.set(`docs/rules/${id}.md`, kring('rules', id, '--format', 'markdown'));
  return made;
}

/** @param {string[]} words of the command line */
function kring(...words) {
  const run = spawnSync(process.execPath, ['dist/kring.js', ...words, '--language', 'en'], {
    encoding: 'utf8',
  });
  if (run.status === 0) return run.stdout;
  console.error(run.stderr || `\`kring ${words.join(' ')}\` ended with ${run.status ?? run.error?.message}.`);
  process.exit(1);
}

/** The JSON Schemas of what commands write, by the names of their files. */
async function schemas() {
  const { organisationSchema } = await imported('src/render/json/schema.ts');
  const { progressSchema, dueSchema, auditSchema } = await imported('src/render/json/tracking-schema.ts');
  const { diffSchema, logSchema } = await imported('src/render/json/diff-schema.ts');
  return {
    organisation: organisationSchema,
    progress: progressSchema,
    due: dueSchema,
    audit: auditSchema,
    diff: diffSchema,
    log: logSchema,
  };
}

/** @param {string} file of our own, in TypeScript */
async function imported(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const address = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`;
  return import(address);
}
