import { openSigns, withWrittenDates } from '../ground/open-dates.js';
import { type Language, type Tongue, tongueOf, type Words } from './words.js';

/** The months as each language writes them in running text. */
const months: Readonly<Record<Tongue, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};

/**
 * A day as people write it in running text: `14 September 2026`. Files, JSON and the tables of a terminal have the
 * form of the files, `2026-09-14`.
 *
 * Of a day of which only the month or the year is known, that is told: `September 2026`.
 *
 * @param date a day as `YYYY-MM-DD`, or a month or year; any other text stays what it is
 */
export function dayWords(date: string): Words {
  const written = withWrittenDates(date);
  // The sign of what is open stays until the sentence is said, as it is said otherwise of a month: `in March 2026`.
  const open = written === date ? '' : `-${openSigns.first}`;
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  const said = (language: Tongue): string => {
    if (year !== '' && month === '') return `${year}${open}`;
    const name = months[language][Number(month) - 1];
    if (name === undefined) return written;
    return `${day === '' ? '' : `${Number(day)} `}${name} ${open === '' ? Number(year) : year}${open}`;
  };
  return { en: said('en'), nl: said('nl') };
}

/**
 * A day in the language of a reader, to be put into a sentence. Of a month the sign of what is open stays with it, so
 * that what is said of it is said as of a month: see {@link withWrittenDates}.
 */
export function dayIn(date: string, language: Language): string {
  return dayWords(date)[tongueOf(language)];
}

/** That of a day no more is known than its month or year. */
export function dayNotKnown(date: string): Words {
  const said = dayWords(date);
  return { en: `${said.en}, day not known`, nl: `${said.nl}, dag niet bekend` };
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
