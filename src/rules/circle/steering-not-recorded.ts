import { steeringNotRecorded as words } from '../../messages/rules/circle-structure.js';
import { asOf } from '../../model/lookups.js';
import { isToSteer } from '../../model/standing.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const steeringNotRecorded = rule({
  id: 'circle/steering-not-recorded',
  rests: 'every line',
  base: 'circle',
  code: 'ST12',
  words,
  doc: {
    bad: `
organisation Leesclub "Leesclub Oost"

circle Kring "Leeskring" {
  aim "To read a book together every month"
}
`,
    good: `
organisation Leesclub "Leesclub Oost"

circle Kring "Leeskring" {
  aim "To read a book together every month"
  measure "Books read" target "11 a year"
  meets every month
}
`,
    sources: [{ key: 'SEED' }, { key: 'GOLD' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const silent = standing.circles.filter(
      (circle) =>
        isToSteer(circle) &&
        circle.reports === undefined &&
        circle.lead.length + circle.does.length + circle.measures.length === 0 &&
        circle.meets === undefined &&
        standing.readInFull(circle),
    );
    const [first] = silent;
    // Told once of all of them: what is not recorded is seldom so of one circle alone.
    if (first !== undefined)
      report({ at: first.at, message: words.found(silent.map((one) => circleName(standing, one))) });
  },
});
