import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../src/model/calendar.js';
import { folderWith, kring } from './cli/kring.js';
import { facesOf } from './faces.js';

/*
 * Of a day of which the files tell the month only, every face tells the month: no day of it, and no sign by which it is
 * sorted. The example of birth care is told with months in place of days.
 */

const on = '2026-11-23';
const example = join(import.meta.dirname, '../examples/birth-care');
const exact = Object.fromEntries(
  readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.kring'))
    // A day in the name of a meeting is part of its name.
    .map((name) => [
      name,
      readFileSync(join(example, name), 'utf8').replace(/(?<=\w-)(\d{4})-(\d{2})-(\d{2})\b/g, '$1$2$3'),
    ]),
);
const open = Object.fromEntries(
  Object.entries(exact).map(([name, text]) => [
    name,
    text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\b\d{4}-\d{2}-\d{2}\b/g, (date) =>
      isCalendarDate(date) ? date.slice(0, 7) : date,
    ),
  ]),
);
const named = { circle: 'Strategy', person: 'hugo', audit: 'strategy-2026', about: 'budget' };

/** The months that the files name. */
const months = [
  ...new Set(
    Object.values(open)
      .join('\n')
      .match(/\b\d{4}-\d{2}\b/g),
  ),
];
const names = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);

describe('where the files tell months', { timeout: 240_000 }, () => {
  test('no face tells a day of them, and each says a month as a month', () => {
    const faces = facesOf(folderWith(open), on, 'nl', named, folderWith(exact));
    const days = months
      // From the day that is looked at, agendas and horizons count on; those days are known.
      .filter((month) => month < '2026-11' || month > '2027-11')
      .flatMap((month) => {
        const [year = '', number = ''] = month.split('-');
        return [`${month}-\\d\\d`, `\\d{1,2} ${names[Number(number) - 1] ?? ''} ${year}`];
      });
    const signs = `-!!|-~~|\\bop (?:${names.join('|')}) \\d{4}|\\bop \\d{4}-\\d{2}(?!-)`;
    const found = [...faces].flatMap(([face, said]) =>
      // A calendar has days alone, and a comparison tells of those before.
      (said.match(new RegExp(/ics|^diff/.test(face) ? signs : [signs, ...days].join('|'), 'g')) ?? []).map(
        (day) => `${face}: ${day}`,
      ),
    );
    expect(found).toEqual([]);
    expect(faces.get('report --format markdown --output -')).toContain('gekozen in februari 2026');
    const diff = faces.get('diff') ?? '';
    expect(diff).toContain('begint in 2026-03 in plaats van 2026-03-16');
    expect(diff).not.toContain('Wat is afgesproken en wie beslist');
  });

  test('an event of the calendar lasts the month and says that the day is not known', () => {
    const folder = folderWith({
      'a.kring': `organisation Hill "The Hill"
person anna "Anna Vis"
circle Garden "The garden" {
  aim "To grow"
  members anna
}
decision rota "The rota" {
  circle Garden
  decided 2026-02 by consent
  review 2027-02
}
`,
    });
    const { out } = kring(['due', '--within', '1y', '--format', 'ics', '--as-of', on, '--language', 'en'], {
      in: folder,
    });
    const event = out.split('BEGIN:VEVENT').find((one) => one.includes('rota')) ?? '';
    expect(event).toContain('DTSTART;VALUE=DATE:20270201');
    expect(event).toContain('DTEND;VALUE=DATE:20270301');
    expect(event.replace(/\r\n /g, '')).toContain('(February 2027\\, day not known)');
  });
});
