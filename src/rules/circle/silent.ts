import { silentCircle as words } from '../../messages/rules/circle-structure.js';
import { before, type CalendarDate, type Length } from '../../model/calendar.js';
import { type AsOf, asOf, deciding, seatsIn } from '../../model/lookups.js';
import { isRecorded } from '../../model/meetings.js';
import type { Circle, Office } from '../../model/organisation.js';
import { missesMeetings } from '../../model/steering.js';
import { memberships } from '../../vocabulary/offices.js';
import { aboveName, circleName } from '../names.js';
import { once } from '../once.js';
import { rule } from '../rule.js';

const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };
const halfAYear: Length = { years: 0, months: 6, weeks: 0, days: 0 };
const yearAndAHalf: Length = { years: 1, months: 6, weeks: 0, days: 0 };

/** Whoever comes as one of these shows that somebody came, and not that the circle works. */
const joined: ReadonlySet<Office> = new Set(memberships);

export const silentCircle = rule({
  id: 'circle/silent',
  rests: 'whole files',
  base: 'circle',
  code: 'ST13',
  words,
  doc: {
    bad: `
organisation Kaasmakerij "Kaasmakerij De Wei"

general circle Makerij "Makerijkring"

circle Markt "Marktkring" in Makerij

decision kraam "A second stall on Saturdays" {
  circle Markt
  decided 2025-09-08 by consent
}
`,
    good: `
organisation Kaasmakerij "Kaasmakerij De Wei"

general circle Makerij "Makerijkring"

circle Markt "Marktkring" in Makerij

decision kraam "A second stall on Saturdays" {
  circle Markt
  decided 2025-09-08 by consent
  reviewed 2026-04-13 "Both stalls pay their way"
}
`,
    sources: [{ key: 'MVOS', place: '§6' }, { key: 'SOC' }],
    inferred: 'number',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const { circle, last, isLong, name, above } of silentCircles(standing))
      if (!isLong && !missesMeetings(standing, circle))
        report({ at: circle.at, circle: circle.name, message: words.found(name, last, above) });
  },
});

/** A circle of which nothing was heard for longer than is usual. */
interface Silence {
  readonly circle: Circle;
  readonly name: string;
  /** What the next higher circle is called, where there is one. */
  readonly above: string | undefined;
  /** The day of what is recorded last. */
  readonly last: CalendarDate;
  /** For a year and a half, and for six times its own rhythm, as far as what it does is put on record. */
  readonly isLong: boolean;
}

/**
 * The circles that decide and have not been heard from: for a year, or for three times the rhythm in which a circle meets
 * where that is longer. Of one that puts its meetings on record half a year is enough. Of a circle of which nothing but the coming of its members has a day, nobody knows
 * when it was heard last.
 */
export const silentCircles = once((standing): readonly Silence[] => {
  const { on } = standing;
  const heard = lastHeard(standing);
  const met = new Set(standing.organisation.meetings.map(({ circle }) => circle.name));
  return standing.circles.flatMap((circle): Silence[] => {
    const last = heard.get(circle.name);
    if (last === undefined || !deciding[circle.kind]) return [];
    const rhythm = circle.meets?.every?.length;
    // Only where it puts its meetings on record does a circle that met and decided nothing show that it met.
    const least = before(on, met.has(circle.name) ? halfAYear : year);
    const usual = rhythm === undefined ? before(on, year) : earlier(times(on, rhythm, 3), least);
    if (last >= usual) return [];
    const long = before(on, yearAndAHalf);
    // Of a circle of which it is said that not all is on record, nobody knows whether it is silent or unwritten.
    const isLong =
      standing.isRecorded(circle) &&
      last < (rhythm === undefined ? long : earlier(times(on, rhythm, 6), long));
    return [{ circle, name: circleName(standing, circle), above: aboveName(standing, circle), last, isLong }];
  });
});

/** The day that lies so many times a length before a day. */
function times(on: CalendarDate, length: Length, count: number): CalendarDate {
  let day = on;
  for (let n = 0; n < count; n += 1) day = before(day, length);
  return day;
}

function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a < b ? a : b;
}

/**
 * The latest day by the date on which something of a circle is on record, by the circle's name; of a circle that did
 * something, or chose somebody to an office, on some day.
 */
function lastHeard({ organisation, on }: AsOf): ReadonlyMap<string, CalendarDate> {
  const found = new Map<string, CalendarDate>();
  const acted = new Set<string>();
  const take = (circle: string | undefined, day: CalendarDate | undefined): void => {
    if (circle === undefined || day === undefined || day > on) return;
    if (day > (found.get(circle) ?? '')) found.set(circle, day);
    acted.add(circle);
  };
  for (const {
    circle,
    decided,
    picture,
    opinion,
    reviewed,
    amended,
    renewed,
    withdrawn,
    referred,
  } of organisation.decisions) {
    take(circle?.name, decided?.date);
    take(circle?.name, referred?.date);
    take(circle?.name, withdrawn?.date);
    for (const { date } of [...picture, ...opinion, ...reviewed, ...amended, ...renewed])
      take(circle?.name, date);
  }
  for (const { circle, by, on: day, confirmed } of organisation.elections) {
    take(circle.name, day?.date);
    take(by?.name, day?.date);
    for (const { circle: confirming, date } of confirmed) take(confirming.name, date);
  }
  for (const { subject, on: day } of organisation.audits) take(subject.name, day?.date);
  for (const meeting of organisation.meetings)
    if (isRecorded(organisation, meeting)) take(meeting.circle.name, meeting.on?.date);
  for (const { circle, done } of organisation.actions) take(circle?.name, done?.date);
  for (const { circle, on: day } of organisation.reviews) take(circle?.name, day?.date);
  for (const circle of organisation.circles) {
    const { name, begun, domain, measures } = circle;
    for (const { values } of measures) for (const { date } of values) take(name, date);
    take(name, begun?.date);
    for (const { reviewed } of domain?.items ?? []) for (const { date } of reviewed) take(name, date);
    const seats = seatsIn(circle);
    for (const { office, from } of seats) if (!joined.has(office)) take(name, from?.date);
    if (acted.has(name)) for (const { from } of seats) take(name, from?.date);
  }
  return found;
}
