import { expect, test } from 'vitest';
import { newCircle } from '../../src/edits/circle-edits.js';
import { applyEdits } from '../../src/edits/edit.js';
import { recordElection } from '../../src/edits/record-edits.js';
import { asOf } from '../../src/model/lookups.js';
import { organisationOf } from '../engine.js';

/* What is declared behind a circle leaves the comments on its last line where they are. */

const before = 'organisation Hof\nperson bo\n\n';

function behind(circle: string, after = ''): string {
  const text = `${before}${circle}${after}`;
  const standing = asOf(organisationOf(text), '2026-11-23');
  const hof = standing.circle('Hof');
  if (hof === undefined) throw new Error('The circle is not there');
  const written = applyEdits(text, newCircle(standing, hof, 'Tuin', 'Tuinkring', 'en'));
  expect(organisationOf(written).unreadable).toEqual([]);
  expect(organisationOf(written).circles.map(({ name }) => name)).toContain('Tuin');
  return written.slice(before.length);
}

const whole = 'general circle Hof {\n  aim "To run the courtyard"\n}';

test.each([
  ['a comment', ' // as it was in 2020'],
  ['a comment without a blank before it', '// as it was'],
  ['two comments', ' /* here */ // and there'],
  ['a comment over several lines', ' /* it goes\n   on here */'],
  ['a comment over several lines and one more', ' /* it goes\n   on here */ // and here'],
])('%s stays behind the brace', (_, comment) => {
  expect(behind(whole + comment)).toMatch(new RegExp(`^${escaped(whole + comment)}\n\ncircle Tuin `));
  const rest = '\n\n// about dogs\ncircle Honden in Hof\n';
  const written = behind(whole + comment, rest);
  expect(written).toMatch(new RegExp(`^${escaped(whole + comment)}\n\ncircle Tuin `));
  expect(written.endsWith(rest)).toBe(true);
});

test('a comment on a line of its own belongs to what follows', () =>
  expect(behind(whole, '\n// about dogs\ncircle Honden in Hof\n')).toMatch(
    /\}\n\ncircle Tuin [\s\S]*\}\n\/\/ about dogs\ncircle Honden/,
  ));

test('a comment behind a circle without a block stays too', () =>
  expect(behind('general circle Hof "Hofkring" // all of us')).toMatch(
    /^general circle Hof "Hofkring" \/\/ all of us\n\ncircle Tuin/,
  ));

test('records are written behind the comment as well', () => {
  const text = `${before}${whole} // ours\n`;
  const standing = asOf(organisationOf(text), '2026-11-23');
  const hof = standing.circle('Hof');
  if (hof === undefined) throw new Error('The circle is not there');
  expect(applyEdits(text, recordElection(standing, hof, 'facilitator', 'en'))).toContain(
    '} // ours\n\nelection ',
  );
});

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
