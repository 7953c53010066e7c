import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { saidOfExample } from '../../src/cli/example.js';
import { diffSchema, logSchema } from '../../src/render/json/diff-schema.js';
import { measureSchema } from '../../src/render/json/measure-schema.js';
import { rosterSchema } from '../../src/render/json/roster-schema.js';
import { organisationSchema } from '../../src/render/json/schema.js';
import { auditSchema, dueSchema, progressSchema } from '../../src/render/json/tracking-schema.js';
import { outlineMarkdown } from '../../src/render/markdown/outline.js';
import { ruleOutline, rulesMarkdownIndex } from '../../src/render/rules.js';
import { rules } from '../../src/rules/registry.js';

/* What is generated into docs/ is what the program says today. `npm run docs` writes it anew. */

const docs = join(import.meta.dirname, '../../docs');
const page = (file: string): string => {
  expect(existsSync(join(docs, file)), `docs/${file}: npm run docs writes it`).toBe(true);
  return readFileSync(join(docs, file), 'utf8');
};

const pagesIn = (folder: string): string[] =>
  readdirSync(join(docs, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.md'))
    .sort();

const schemas = {
  organisation: organisationSchema,
  progress: progressSchema,
  due: dueSchema,
  audit: auditSchema,
  diff: diffSchema,
  log: logSchema,
  roster: rosterSchema,
  measure: measureSchema,
};

test.each(Object.entries(schemas))('the schema %s of the JSON is the one in docs/schema', (name, schema) => {
  expect(JSON.parse(page(`schema/${name}.schema.json`))).toEqual(schema);
});

test.each(Object.entries(schemas))(
  'the schema %s is a JSON Schema of 2020-12, without a word that means nothing',
  (_, schema) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    ajvFormats.default(ajv);
    expect(() => ajv.compile(schema)).not.toThrow();
  },
);

describe('every rule', () => {
  test('has a page, and no page is of a rule that is gone', () => {
    const pages = ['README.md', ...rules.map(({ id }) => `${id}.md`)];
    expect(pagesIn('rules')).toEqual([...pages, ...pages.map((one) => `nl/${one}`)].sort());
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s is explained on its page', (id, rule) => {
    const said = saidOfExample(rule);
    expect(page(`rules/${id}.md`)).toBe(outlineMarkdown(ruleOutline(rule, said, 'en')));
    expect(page(`rules/nl/${id}.md`)).toBe(outlineMarkdown(ruleOutline(rule, said, 'nl')));
  });

  test('stands in the table of all', () => {
    expect(page('rules/README.md')).toBe(rulesMarkdownIndex(rules, 'en', ({ id }) => `${id}.md`));
    expect(page('rules/nl/README.md')).toBe(rulesMarkdownIndex(rules, 'nl', ({ id }) => `${id}.md`));
  });
});

test('every link between the pages in docs leads somewhere, and to a heading that is there', () => {
  const broken = pagesIn('.').flatMap((file) =>
    [...page(file).matchAll(/\]\(<?([^)>\s#]*)(?:#([^)>\s]*))?>?\)/g)]
      .filter(([, link = '']) => !/^[a-z]+:/.test(link))
      .filter(([, link = '', heading]) => {
        const led = join(docs, link === '' ? file : join(dirname(file), link));
        if (!existsSync(led)) return true;
        return heading !== undefined && led.endsWith('.md') && !headingsOf(led).has(heading);
      })
      .map(([link]) => `${file}: ${link}`),
  );
  expect(broken).toEqual([]);
});

/** The headings of a page as links name them, and the places that it names itself. */
function headingsOf(file: string): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8').replaceAll(/^```[\s\S]*?^```/gm, '');
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([...headings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)]);
}
