// Writes the pages that are generated from the program itself: one for each rule with a table of them all, and the
// JSON Schemas of what commands write. test/house/docs.test.ts says when they are out of date.

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
  const { rules, rulesMarkdownIndex, outlineMarkdown, ruleOutline, saidOfExample } = await imported(
    [
      "export { rules } from './src/rules/registry.ts';",
      "export { ruleOutline, rulesMarkdownIndex } from './src/render/rules.ts';",
      "export { outlineMarkdown } from './src/render/markdown/outline.ts';",
      "export { saidOfExample } from './src/cli/example.ts';",
    ].join('\n'),
  );
  for (const [language, folder] of [
    ['en', 'docs/rules'],
    ['nl', 'docs/rules/nl'],
  ])
    made.set(
      `${folder}/README.md`,
      rulesMarkdownIndex(rules, language, (/** @type {{ id: string }} */ { id }) => `${id}.md`),
    );
  for (const rule of rules) {
    const said = saidOfExample(rule);
    made.set(`docs/rules/${rule.id}.md`, outlineMarkdown(ruleOutline(rule, said, 'en')));
    made.set(`docs/rules/nl/${rule.id}.md`, outlineMarkdown(ruleOutline(rule, said, 'nl')));
  }
  return made;
}

/** The JSON Schemas of what commands write, by the names of their files. */
async function schemas() {
  const {
    organisationSchema,
    progressSchema,
    dueSchema,
    auditSchema,
    diffSchema,
    logSchema,
    rosterSchema,
    measureSchema,
  } = await imported(
    ['schema', 'tracking-schema', 'diff-schema', 'roster-schema', 'measure-schema']
      .map((file) => `export * from './src/render/json/${file}.ts';`)
      .join('\n'),
  );
  return {
    organisation: organisationSchema,
    progress: progressSchema,
    due: dueSchema,
    audit: auditSchema,
    diff: diffSchema,
    log: logSchema,
    roster: rosterSchema,
    measure: measureSchema,
  };
}

/** @param {string} exports what is wanted of our own TypeScript, as statements that export it */
async function imported(exports) {
  const { outputFiles } = await build({
    stdin: { contents: exports, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  });
  const address = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`;
  return import(address);
}
