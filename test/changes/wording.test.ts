import fc from 'fast-check';
import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { differing, quotedPair } from '../../src/changes/wording.js';
import { changeLines } from '../../src/render/diffed.js';
import { stepHtml } from '../../src/render/html/comparison.js';
import { changeJson } from '../../src/render/json/diff.js';
import { outlineMarkdown } from '../../src/render/markdown/outline.js';
import { outlineText } from '../../src/render/terminal/outline.js';
import { compareStates } from '../../src/rules/compared.js';
import { organisationOf } from '../engine.js';

/* Where texts differ is seen, and how they are written is nothing to decide anew. */

const on = '2026-11-23';
const aim = (text: string): string => `organisation Boomgaard "De Boomgaard"
general circle Raad "Raad" {
  aim "${text}"
}
`;
const changed = (before: string, after: string) =>
  (
    compareStates([organisationOf(aim(before))], [organisationOf(aim(after))], on, { findings: false })[0]
      ?.changes ?? []
  ).map(({ level, topic, message }) => ({ level, topic, said: message.en }));
const long = 'We keep the trees of the village and sell what they bear. '.repeat(6);

describe('a text', () => {
  test('with another full stop, quotes or capitals is only worded otherwise, and both are told as they are', () => {
    expect(changed('To keep the trees', 'To keep the trees.')).toEqual([
      {
        level: 'wording',
        topic: undefined,
        said: 'Raad, aim: from “To keep the trees” to “To keep the trees.”.',
      },
    ]);
    for (const other of ['To keep the Trees', 'To keep the trees;', 'To keep  the trees .'])
      expect(changed('To keep the trees', other).map(({ level }) => level)).toEqual(['wording']);
  });
  test('with other blanks is the same', () => {
    expect(changed('To keep the trees', ' To  keep the   trees ')).toEqual([]);
  });
  test.each([
    ['To pay 5 euro', 'To pay 50 euro'],
    ['To pay 1.50 euro', 'To pay 150 euro'],
    ['To keep the trees', 'To keep no trees'],
    ['To keep the trees?', 'To keep the trees'],
  ])('that says something else takes consent: %s → %s', (before, after) => {
    expect(changed(before, after).map(({ level, topic }) => [level, topic])).toEqual([['authority', 'aim']]);
  });
  test('that is long is told where it differs', () => {
    expect(changed(`${long}Each pays 5 euro.`, `${long}Each pays 50 euro.`).map(({ said }) => said)).toEqual([
      'Raad, aim: from “… and sell what they bear. Each pays 5 euro.” to “… and sell what they bear. Each pays 50 euro.”.',
    ]);
    const [before, after] = quotedPair(`One ${long}${long}end`, `Two ${long}more ${long}end`);
    expect(before).not.toBe(after);
    expect(before).toMatch(/^“One We keep/);
    expect(after).toContain('more We keep');
    expect(after.length).toBeLessThan(300);
  });
  test('never looks the same in both states when it is not', () => {
    const text = fc.array(
      fc.constantFrom('5', '50', 'trees', 'the', 'No', '. ', ' ', '\n', 'é', 'long ', long),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [before, after] = [a.join(''), b.join('')];
        const same = (one: string): string => one.replace(/\s+/g, ' ').trim();
        const [was, is] = quotedPair(before, after);
        if (same(before) !== same(after)) expect(was).not.toBe(is);
        const stretches = differing(before, after);
        const side = (not: string): string =>
          stretches
            .filter(({ in: where }) => where !== not)
            .map((one) => one.text)
            .join('');
        expect([side('after'), side('before')]).toEqual([same(before), same(after)]);
      }),
      { numRuns: 300 },
    );
  });
  test('that is long has the words marked that came and went, in a terminal and in Markdown', () => {
    const was = organisationOf(aim(`${long}Each pays 5 <b>euro</b>.`));
    const [found] = compareStates([was], [organisationOf(aim(`${long}Each pays 50 <b>euro</b>.`))], on);
    const lines = (found?.changes ?? []).flatMap((change) => changeLines(change, 'en'));
    const list = [{ kind: 'list' as const, lines }];
    expect(outlineText(list, pico.createColors(false), 300)).toContain('Each pays [-5-]{+50+} <b>euro</b>.');
    const markdown = outlineMarkdown(list);
    expect(markdown).toContain('  - Word by word: …');
    expect(markdown).toContain('Each pays <del>5</del><ins>50</ins>');
    expect(markdown).not.toContain('<b>');
    const short = compareStates([organisationOf(aim('To bake'))], [organisationOf(aim('To cook'))], on)[0];
    expect((short?.changes ?? []).flatMap((change) => changeLines(change, 'en'))).toHaveLength(2);
  });
  test('that is long is shown word by word in a page and in JSON, and runs nothing there', () => {
    const after = organisationOf(aim(`${long}Each pays 50 <b>euro</b>.`));
    const [found] = compareStates([organisationOf(aim(`${long}Each pays 5 <b>euro</b>.`))], [after], on);
    const changes = found?.changes ?? [];
    const page = stepHtml(changes, undefined, 'en');
    expect(page).toContain('Each pays <del>5</del><ins>50</ins> &lt;b&gt;euro');
    expect(page).not.toContain('<b>');
    expect(changes.map((change) => changeJson(change, { organisation: after, language: 'en' }))).toEqual([
      expect.objectContaining({
        difference: [
          { text: `${long}Each pays `, in: 'both' },
          { text: '5', in: 'before' },
          { text: '50', in: 'after' },
          { text: ' <b>euro</b>.', in: 'both' },
        ],
      }),
    ]);
  });
});
