import { expect, test } from 'vitest';
import { fragmentOf } from '../engine.js';

/* What people type who come from elsewhere is understood, or told in words that help. */

const told = (line: string): string =>
  fragmentOf(`general circle Hof {\n  ${line}\n}\n`)
    .unreadable.map(({ message }) => message.en)
    .join(' ');

test.each([
  ['purpose "To live together"', '`aim`'],
  ['doel "To live together"', '`aim`'],
  ['chair bo', '`facilitator`'],
  ['voorzitter bo', '`facilitator`'],
  ['leader bo since 2026-01-01', '`from`'],
  ['started 2026-01-01', '`begun`'],
])('%s means %s', (line, word) => expect(told(line)).toContain(`Did you mean ${word}?`));

test('a word that may be several things means what can stand there', () => {
  const fault = (text: string): string =>
    fragmentOf(text)
      .unreadable.map(({ message }) => message.en)
      .join(' ');
  expect(fault('election x of leader in Hof {\n  date 2026-01-01\n}\n')).toContain('Did you mean `on`?');
  expect(fault('decision x {\n  date 2026-01-01\n}\n')).toContain('Did you mean `decided`?');
  expect(fault('circle Tuin within Hof {\n  aim "x"\n}\n')).toContain('Did you mean `in`?');
});
test('one word or text is enough where people write both', () => {
  const [fault] = fragmentOf('organisation Hof {\n  legal form "association"\n}\n').unreadable;
  expect(fault?.message.en).toBe(
    '`legal` takes one word or one text between quotes. Leave out `form`, so that it reads `legal "association"`.',
  );
});
test('no "is", and the plural for several people', () => {
  expect(told('leader is bo')).toContain('No `is` is needed behind `leader`.');
  expect(told('member bo, els')).toContain('begin the line with `members`');
});
