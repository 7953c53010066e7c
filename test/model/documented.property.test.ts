import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fragmentOf } from '../engine.js';

/* Wherever a declaration stands, the comment right before it is its documentation, and no other is. */

const declaration = fc.record({
  kind: fc.constantFrom('person', 'circle', 'decision'),
  documented: fc.boolean(),
  /** Beside it: a block, so long that files are read in several stretches, a comment behind it, an error in it. */
  block: fc.constantFrom('', 'long', 'empty'),
  behind: fc.constantFrom('', ' // as agreed', ' /* as agreed */'),
  between: fc.constantFrom('\n', '\n\n', '\n\n\n'),
  broken: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

const long = `  aim "${'To keep the garden '.repeat(30)}"\n`;

test('the comment right before a declaration documents it, wherever it stands and whatever is wrong around it', () => {
  fc.assert(
    fc.property(fc.array(declaration, { minLength: 1, maxLength: 12 }), (all) => {
      const text = all
        .map(({ kind, documented, block, behind, between, broken }, i) => {
          const said = kind === 'circle' && block === 'long' ? long : '';
          const wrong = broken ? '  aim aim\n' : '';
          const body = block === '' && wrong === '' ? '' : ` {\n${said}${wrong}}`;
          return `${documented ? `/** What ${i} is. */\n` : ''}${kind} n${i} "Number ${i}"${body}${behind}${between}`;
        })
        .join('');
      const fragment = fragmentOf(text);
      const found = [...fragment.people, ...fragment.circles, ...fragment.decisions].map(
        ({ name, documentation }) => [name, documentation],
      );
      expect(Object.fromEntries(found), text).toEqual(
        Object.fromEntries(
          all.map(({ documented }, i) => [`n${i}`, documented ? `What ${i} is.` : undefined]),
        ),
      );
    }),
    { numRuns: 300 },
  );
});
