import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../house/source.js';

const configuration = JSON.parse(
  readFileSync(join(root, 'src/extension/language-configuration.json'), 'utf8'),
) as { readonly wordPattern: { readonly pattern: string; readonly flags: string } };

/** The words of a line, found as VS Code does: completion pops up only in what it takes for a word. */
function wordsOf(line: string): string[] {
  const { pattern, flags } = configuration.wordPattern;
  return line.match(new RegExp(pattern, `g${flags}`)) ?? [];
}

test('the editor takes each word and name of a line for one word, in any script', () => {
  expect(wordsOf('organisation Zonneweide "De Zonneweide" {')).toEqual([
    'organisation',
    'Zonneweide',
    'De',
    'Zonneweide',
  ]);
  expect(wordsOf('  leader zoë-van-dijk from 2026-11-29 for 2 years')).toEqual([
    'leader',
    'zoë-van-dijk',
    'from',
    '2026-11-29',
    'for',
    '2',
    'years',
  ]);
  expect(wordsOf('circle Κύκλος in Кръг')).toEqual(['circle', 'Κύκλος', 'in', 'Кръг']);
});

test('half a word is a word already, from its first letter on', () => {
  for (const typed of ['o', 'ci', 'l', 'é']) expect(wordsOf(typed)).toEqual([typed]);
});
