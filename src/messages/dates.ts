import type { Tongue, Words } from './words.js';

/** The months as each language writes them in running text. */
const months: Readonly<Record<Tongue, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};

/**
 * A day as people write it in running text: `14 September 2026`. Files, JSON and the tables of a terminal have the
 * form of the files, `2026-09-14`.
 *
 * @param date a day as `YYYY-MM-DD`; any other text stays what it is
 */
export function dayWords(date: string): Words {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const said = (language: Tongue): string => {
    const name = months[language][Number(month) - 1];
    return name === undefined ? date : `${Number(day)} ${name} ${Number(year)}`;
  };
  return { en: said('en'), nl: said('nl') };
}

const days = new RegExp(
  `(?<![\\w-])(\\d{1,2}) (${[...months.en, ...months.nl].join('|')}) (\\d{1,4})(?![\\w-])`,
  'g',
);

/** Calls for each day in a text that is written as {@link dayWords} writes it, with the day as `YYYY-MM-DD`. */
export function withDays(text: string, told: (words: string, date: string) => string): string {
  return text.replace(days, (words: string, day: string, name: string, year: string) => {
    const month = Math.max(months.en.indexOf(name), months.nl.indexOf(name)) + 1;
    return told(words, `${year.padStart(4, '0')}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
  });
}
