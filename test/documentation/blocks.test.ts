import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { services } from '../engine.js';

/* What the documentation shows of Kring can be read: as a file, or as lines of a circle. */

const root = join(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'examples/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md') && !file.startsWith('docs/rules/')),
].sort();

const blocksOf = (page: string): string[] =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```kring.*\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => text,
  );

function unread(text: string): string[] {
  const { lexerErrors, parserErrors } = services.parser.LangiumParser.parse(text);
  return [...lexerErrors, ...parserErrors].map(({ message }) => message);
}

describe.each(pages.filter((page) => blocksOf(page).length > 0))('%s', (page) => {
  test.each(blocksOf(page).map((text) => [text.trim().split('\n')[0] ?? '', text] as const))(
    'can be read from “%s” on',
    (_, text) => {
      const asFile = unread(text);
      if (asFile.length > 0) expect(unread(`circle Here {\n${text}\n}`)).toEqual([]);
    },
  );
});
