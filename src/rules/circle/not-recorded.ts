import { officeNames } from '../../messages/names.js';
import { notRecorded as words } from '../../messages/rules/circle-structure.js';
import type { Words } from '../../messages/words.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const circleNotRecorded = rule({
  id: 'circle/not-recorded',
  base: 'circle',
  code: 'ST14',
  words,
  doc: {
    bad: `
organisation Fietshuis "Fietscoöperatie Het Fietshuis"

person noor "Noor Claes"
person ruud "Ruud Bakker"

general circle Zaak "Zaakkring" {
  members noor, ruud
  facilitator noor from 2026-09-01 for 1 year
  secretary unrecorded
}
`,
    good: `
organisation Fietshuis "Fietscoöperatie Het Fietshuis"

person noor "Noor Claes"
person ruud "Ruud Bakker"

general circle Zaak "Zaakkring" {
  members noor, ruud
  facilitator noor from 2026-09-01 for 1 year
  secretary ruud from 2026-09-01 for 1 year
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  checkCircle(circle, standing, report) {
    const seats = [
      ...standing.allSeats(circle),
      ...[circle.members, circle.experts, circle.observers].flatMap((group) =>
        standing.standing(group).map((one) => ({ standing: one, role: undefined })),
      ),
    ].filter(({ standing: { state } }) => state === 'unrecorded');
    if (seats.length === 0) return;
    const offices = new Map<string, Words>();
    for (const { standing: one, role } of seats) {
      const { office } = one.seat;
      const called = role?.title ?? role?.name;
      const said =
        called !== undefined || office === 'role'
          ? { en: called ?? '', nl: called ?? '' }
          : officeNames[office];
      offices.set(said.en, said);
    }
    report({
      at: circle.at,
      circle: circle.name,
      message: words.found(circleName(standing, circle), [...offices.values()]),
      related: seats.map(({ standing: { seat } }) => ({ at: seat.at, message: words.here })),
    });
  },
});
