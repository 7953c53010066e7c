import { expect, test } from 'vitest';
import type { Language } from '../../src/messages/words.js';
import { diffMarkdown } from '../../src/render/markdown/diff.js';
import { compareStates } from '../../src/rules/compared.js';
import { organisationOf } from '../engine.js';

const on = '2026-11-23';

/** A garden whose circle has so many aims, with a word behind each. */
const garden = (aims: number, word: string): string => `
organisation Tuin "De Tuin"
person anna "Anna"
person bram "Bram"
general circle Raad { aim "To run the garden" members anna }
circle Fruit in Raad {
${Array.from({ length: aims }, (_, i) => `  aim "Aim ${i} of the circle, ${word}"`).join('\n')}
  members bram
}
`;

const comment = (before: string, after: string, language: Language): string =>
  diffMarkdown({
    version: '0',
    unread: [],
    asOf: on,
    from: { en: 'a', nl: 'a' },
    to: { en: 'b', nl: 'b' },
    language,
    organisations: compareStates([organisationOf(before)], [organisationOf(after)], on).map((one) => ({
      ...one,
      language,
    })),
  });

test('a comment tells first what lacks a decision, open, and each change once', () => {
  const said = comment(garden(1, 'old'), `${garden(1, 'new')}person els "Els"\n`, 'en');
  const [open = '', folded = ''] = said.split('<details>');
  expect(open).toContain('## Without every decision on record');
  expect(open).toContain('No decision of Raad and Fruit is on record for it.');
  expect(said.split('Aim 0 of the circle').length - 1).toBeLessThanOrEqual(2);
  expect(folded).toContain('The other change');
  expect(folded).toContain('Els');
  expect(folded).not.toContain('Aim 0');
});

test.each([
  ['en', 'left out here'],
  ['nl', 'hier weggelaten'],
] as const)(
  'a comment stays under 60,000 characters, and says in %s that it left something out',
  (language, word) => {
    const said = comment(garden(1, 'old'), garden(900, 'new'), language);
    expect(said.length).toBeLessThan(60_000);
    expect(said).toContain(word);
    expect(comment(garden(1, 'old'), garden(2, 'new'), language)).not.toContain(word);
  },
);
