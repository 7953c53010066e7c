import { silentCircle as words } from '../../messages/rules/circle-structure.js';
import { before, type CalendarDate, type Length } from '../../model/calendar.js';
import { type AsOf, asOf, deciding, seatsIn } from '../../model/lookups.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };

export const silentCircle = rule({
  id: 'circle/silent',
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
  decided 2024-04-08 by consent
}
`,
    good: `
organisation Kaasmakerij "Kaasmakerij De Wei"

general circle Makerij "Makerijkring"

circle Markt "Marktkring" in Makerij

decision kraam "A second stall on Saturdays" {
  circle Markt
  decided 2024-04-08 by consent
  reviewed 2026-04-13 "Both stalls pay their way"
}
`,
    sources: [{ key: 'MVOS', place: '§6' }, { key: 'SOC' }],
    inferred: 'number',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const last = lastHeard(standing);
    for (const circle of standing.circles) {
      const day = last.get(circle.name);
      if (day === undefined || !deciding[circle.kind]) continue;
      const { every } = circle.meets ?? {};
      const usual = every === undefined ? undefined : { ...every.length };
      const rhythm = usual === undefined ? on : before(before(before(on, usual), usual), usual);
      const since = before(on, year);
      if (day >= (rhythm < since ? rhythm : since)) continue;
      report({ at: circle.at, circle: circle.name, message: words.found(circleName(standing, circle), day) });
    }
  },
});

/** The latest day by the date on which something of a circle is on record, by the circle's name. */
function lastHeard({ organisation, on }: AsOf): ReadonlyMap<string, CalendarDate> {
  const found = new Map<string, CalendarDate>();
  const take = (circle: string | undefined, day: CalendarDate | undefined): void => {
    if (circle === undefined || day === undefined || day > on) return;
    if (day > (found.get(circle) ?? '')) found.set(circle, day);
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
  } of organisation.decisions) {
    take(circle?.name, decided?.date);
    take(circle?.name, withdrawn?.date);
    for (const { date } of [...picture, ...opinion, ...reviewed, ...amended, ...renewed])
      take(circle?.name, date);
  }
  for (const { circle, by, on: day } of organisation.elections) {
    take(circle.name, day?.date);
    take(by?.name, day?.date);
  }
  for (const { subject, on: day } of organisation.audits) take(subject.name, day?.date);
  for (const { circle, done } of organisation.actions) take(circle?.name, done?.date);
  for (const { circle, on: day } of organisation.reviews) take(circle?.name, day?.date);
  for (const circle of organisation.circles) {
    const { name, begun, domain } = circle;
    take(name, begun?.date);
    for (const { reviewed } of domain?.items ?? []) for (const { date } of reviewed) take(name, date);
    for (const { from } of seatsIn(circle)) take(name, from?.date);
  }
  return found;
}
