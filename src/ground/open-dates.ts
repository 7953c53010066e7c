/*
 * A date of which only the month or the year is known. It has a sign for what is open, so that it stands before all
 * days of its month or year, or behind them, where texts are compared: `2026-03-!!` and `2026-03-~~`. Nobody is to see
 * the signs: whatever escapes a text writes `2026-03`.
 */

/** What stands for a day or month that is not known, of a date that counts as the first or as the last it can be. */
export const openSigns = { first: '!!', last: '~~' } as const;

const openDate = /(?:\b([Oo])([np]) )?((?:\p{L}+ )?)(?<![\w-])(\d{4}(?:-\d{2})?)(?:-(?:!!|~~)){1,2}/gu;

/**
 * A text in which dates that are open read as they are written: `2026-03`, `2026`, or with the name of the month. What
 * is on a day is in a month, in English and in Dutch.
 */
export function withWrittenDates(text: string): string {
  if (!text.includes('-!!') && !text.includes('-~~')) return text;
  return text.replace(openDate, (_, o: string | undefined, _np, month: string, date: string) =>
    o === undefined ? `${month}${date}` : `${o === 'O' ? 'I' : 'i'}n ${month}${date}`,
  );
}

/** Whether a text is a date of which only the month or the year is known. */
export function isOpenDate(text: string): boolean {
  return (text.endsWith('-!!') || text.endsWith('-~~')) && withWrittenDates(text).length < text.length - 2;
}
