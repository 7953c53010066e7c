import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { firstDifference, looksAlike, skeleton } from '../../src/characters/alike.js';
import { confusables } from '../../src/characters/confusables.js';
import { plain, tricksIn, visible } from '../../src/characters/tricks.js';
import { applyEdits } from '../../src/edits/edit.js';
import { unknownName } from '../../src/messages/rules/language.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { rules } from '../../src/rules/registry.js';
import { organisationOf } from '../engine.js';

/* What a reader sees of a text is what it says, or the difference is told. */

/** Code points that turn a text, or are never seen in one of Latin letters. */
const unseen = [
  ...[0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x2800, 0x3164, 0xfeff, 0xffa0],
  ...[0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0xfe0f, 0xe0001, 0xe0061, 0xe0100],
  ...Array.from({ length: 5 }, (_, i) => 0x202a + i),
  ...Array.from({ length: 16 }, (_, i) => 0x2060 + i),
].map((code) => String.fromCodePoint(code));

const organisation = (line: string) => organisationOf(`organisation Kas "Kaswinkel"\n\n${line}\n`);
const language = rules.filter(({ id }) => id.startsWith('language/'));
const found = (line: string) =>
  checkOrganisation(organisation(line), '2026-11-23', { rules: language }).findings;

test('a character looks the same whether few or many were compared before it', async () => {
  const table = confusables
    .trim()
    .split('\n')
    .flatMap((row) => row.slice(row.indexOf('=') + 1).split(' '));
  const some = table
    .filter((_, i) => i % 97 === 0)
    .map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
  const anew = async (): Promise<typeof skeleton> => {
    vi.resetModules();
    return (await import('../../src/characters/alike.js')).skeleton;
  };
  const one = await anew();
  const few = some.map((character) => one(`${character}x`));
  const other = await anew();
  for (const code of table) other(String.fromCodePoint(Number.parseInt(code, 16)));
  expect(some.length).toBeLessThan(100);
  expect(some.map((character) => other(`${character}x`))).toEqual(few);
  expect(few.filter((look, i) => look !== `${some[i]}x`).length).toBeGreaterThan(40);
});

describe('characters that nobody sees', () => {
  test.each(unseen.map((one) => [visible(`a${one}b`), one]))(
    '%s is told in a name, and taken out',
    (shown, one) => {
      expect(shown).toMatch(/^a\[U\+[0-9A-F]{4,5}\]b$/);
      // A separator of lines is a blank between two words, as everywhere in the language.
      if (/[\u2028\u2029\ufeff]/.test(one)) return;
      let text = `organisation Kas "Kaswinkel"\n\nperson an${one}na "Anna Visser"\n`;
      const [first, ...others] = checkOrganisation(organisationOf(text), '2026-11-23', {
        rules: language,
      }).findings;
      expect(others).toEqual([]);
      expect([first?.severity, first?.at.line]).toEqual(['error', 3]);
      const fix = first && rules.find(({ id }) => id === first.rule)?.fix?.(organisationOf(text), first);
      text = applyEdits(text, fix?.edits ?? []);
      expect(text).toBe('organisation Kas "Kaswinkel"\n\nperson anna "Anna Visser"\n');
    },
  );

  test.each(unseen.map((one) => [visible(`a${one}b`), one]))(
    '%s is told in a title, and taken out',
    (_, one) => {
      const text = `organisation Kas "Kaswinkel"\n\nperson anna "Anna${one}Visser"\n`;
      const [first, ...others] = checkOrganisation(organisationOf(text), '2026-11-23', {
        rules: language,
      }).findings;
      expect(others).toEqual([]);
      expect(first?.rule).toBe('language/deceptive-text');
      expect(first?.message.en).toMatch(/\[U\+[0-9A-F]{4,5}\]/);
      const fix = first && rules.find(({ id }) => id === first.rule)?.fix?.(organisationOf(text), first);
      expect(found(applyEdits(text, fix?.edits ?? []).split('\n')[2] as string)).toEqual([]);
    },
  );

  test('a word is read as it is seen', () => {
    const { people, circles } = organisationOf(
      'organisation Kas "Kaswinkel"\nper\u00adson an\u200bna "Anna"\ncircle\u2060 Kas "Kas" {\n  mem\u202eber anna\n}\n',
    );
    expect(people.map(({ name }) => name)).toEqual(['anna']);
    expect(circles.flatMap(({ members }) => members.map(({ person }) => person?.name))).toEqual(['anna']);
  });

  test('whatever stands in a text, what is shown of it holds no such character', () => {
    const word = fc.array(fc.oneof(fc.constantFrom(...unseen), fc.constantFrom('a', ' ', 'é', '”')), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(word, (letters) => {
        const text = letters.join('');
        for (const shown of [visible(text), plain(text)]) expect(tricksIn(shown)).toEqual([]);
        for (const { from, to } of tricksIn(text)) expect(to).toBeGreaterThan(from);
      }),
    );
  });
});

describe('names that look the same', () => {
  test.each([
    ['anna', '\u0430nna', 'U+0061', 'U+0430'],
    ['kern', 'kem', 'U+0072 U+006E', 'U+006D'],
    ['team-1', 'team-l', 'U+0031', 'U+006C'],
    ['anna', 'an\u200bna', '', 'U+200B'],
  ])('%s and %s differ by %s and %s', (one, other, here, there) => {
    expect(looksAlike(one, other)).toBe(true);
    expect(firstDifference(one, other)).toEqual([here, there]);
  });

  test('ASCII and Latin accents have by the short table the looks that they have by the whole one', () => {
    const letters = fc.string({
      unit: fc.oneof(
        fc.integer({ min: 0, max: 0x7f }).map((code) => String.fromCodePoint(code)),
        fc.integer({ min: 0x300, max: 0x32f }).map((code) => String.fromCodePoint(code)),
      ),
    });
    // The last character is in neither, so that the whole table is asked.
    fc.assert(
      fc.property(letters, (text) => {
        expect(skeleton(text) + skeleton('\u4e00')).toBe(skeleton(`${text}\u4e00`));
      }),
      { numRuns: 3000 },
    );
  });

  test('a name and the same in other code points are one name', () => {
    expect(looksAlike('Zoë', 'Zoe\u0308')).toBe(false);
    expect(skeleton('Zoë')).toBe(skeleton('Zoe\u0308'));
  });

  test('nobody is asked whether a name was meant that looks the same, without being told the difference', () => {
    const { en, nl } = unknownName.foundNear('person', '\u0430nna', 'anna');
    expect(en).toContain(
      'Did you mean `anna`? The two look the same: here stands U+0430 where the other has U+0061.',
    );
    expect(nl).toContain(
      'Bedoelde u `anna`? De twee zien er hetzelfde uit: hier staat U+0430 waar de andere U+0061 heeft.',
    );
    expect(unknownName.foundNear('person', 'ana', 'anna').en).toMatch(/Did you mean `anna`\?$/);
  });

  test('a name that is put right where it is declared is not written wrongly once more', () => {
    const said = found('person ann\u0430 "Anna Visser"\ncircle Kas "Kas" {\n  member anna\n}');
    expect(said.map(({ rule, fixable }) => [rule, fixable])).toEqual([
      ['language/deceptive-name', true],
      ['language/unknown-name', false],
    ]);
  });
});
