import { impossibleDate as words } from '../../messages/rules/language.js';
import type { Words } from '../../messages/words.js';
import { isCalendarDate, readDate } from '../../model/calendar.js';
import { rule } from '../rule.js';

export const impossibleDate = rule({
  id: 'language/impossible-date',
  base: 'all',
  code: 'LA03',
  firm: true,
  words,
  doc: {
    bad: `
organisation Wohnprojekt "Wohnprojekt Lindenhof"

person jutta "Jutta Krämer"

circle Garten "Gartenkreis" {
  aim "To keep the courtyard green"
  facilitator jutta from 2026-2-3 for 1 year
}
`,
    good: `
organisation Wohnprojekt "Wohnprojekt Lindenhof"

person jutta "Jutta Krämer"

circle Garten "Gartenkreis" {
  aim "To keep the courtyard green"
  facilitator jutta from 2026-02-03 for 1 year
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    for (const { kind, written, at } of organisation.mistakes) {
      if (kind === 'impossible date') {
        const meant = writtenOut(written);
        report({
          at,
          message: explained(written, meant),
          ...(meant === undefined ? {} : { names: { meant } }),
        });
      } else if (kind === 'impossible length') {
        const shown = written.replace(/(\d)(?=[a-z])|([a-z])(?=\d)/g, '$1$2 ');
        report({ at, message: /[1-9]/.test(written) ? words.length(shown) : words.nothing(shown) });
      }
    }
  },
  fix(_organisation, { at, names }) {
    const meant = names?.meant;
    return meant === undefined ? undefined : { title: words.write(meant), edits: [{ at, text: meant }] };
  },
});

/** The date with two digits for month and day, where that makes it a date and the year has all four digits. */
function writtenOut(written: string): string | undefined {
  const [year = '', ...others] = written.split('-');
  const full = [year, ...others.map((part) => part.padStart(2, '0'))].join('-');
  return full !== written && readDate(full, 'first') !== undefined ? full : undefined;
}

function explained(written: string, meant: string | undefined): Words {
  if (meant !== undefined) return words.shortened(written, meant);
  const match = /^(\d+)-(\d+)(?:-(\d+))?$/.exec(written);
  if (match === null) return words.date(written);
  const [, year = '', monthDigits = '', dayDigits = ''] = match;
  const month = Number(monthDigits);
  const day = Number(dayDigits);
  if (year.length !== 4) return words.year(written);
  if (month < 1 || month > 12) {
    const swapped = `${year}-${dayDigits.padStart(2, '0')}-${monthDigits.padStart(2, '0')}`;
    return dayDigits !== '' && isCalendarDate(swapped)
      ? words.swapped(written, month, swapped)
      : words.month(written, month);
  }
  if (dayDigits === '') return words.date(written);
  if (day < 1) return words.dayZero(written);
  const days = [31, 30, 29, 28].find((last) =>
    isCalendarDate(`${year}-${String(month).padStart(2, '0')}-${last}`),
  );
  return days === undefined || day <= days
    ? words.date(written)
    : words.day(written, month, Number(year), days);
}
