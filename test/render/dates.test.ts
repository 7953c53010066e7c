import { expect, test } from 'vitest';
import { dayWords, withDays } from '../../src/messages/dates.js';
import { languages } from '../../src/messages/words.js';
import { runningText } from '../../src/render/html/escape.js';

test('a day is written as people of the language write it', () => {
  expect(dayWords('2026-09-14')).toEqual({ en: '14 September 2026', nl: '14 september 2026' });
  expect(dayWords('0800-03-01')).toEqual({ en: '1 March 800', nl: '1 maart 800' });
});

test('what is no day stays what it is', () => {
  for (const text of ['', '?', 'strategie-2026', '2026-13-01', 'minutes-2026-03-09.md'])
    expect(dayWords(text)).toEqual({ en: text, nl: text });
});

test.each(languages)('every day of a year is known again in a page (%s)', (language) => {
  for (let month = 1; month <= 12; month++) {
    const date = `2026-${String(month).padStart(2, '0')}-05`;
    const words = dayWords(date)[language];
    expect(withDays(`on ${words}.`, (said, day) => `[${said}|${day}]`)).toBe(`on [${words}|${date}].`);
    expect(runningText(`on ${words}`)).toBe(`on <time datetime="${date}">${words}</time>`);
  }
});
