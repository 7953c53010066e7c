import { offTargetUnanswered as words } from '../../messages/rules/meetings.js';
import { reached, valuesUntil } from '../../model/measures.js';
import type { Circle, Measure, Subject } from '../../model/organisation.js';
import { rule } from '../rule.js';

/** So many values in a row that miss their target ask for an answer. */
const misses = 3;

export const offTargetUnanswered = rule({
  id: 'logbook/off-target-unanswered',
  base: 'circle',
  code: 'DE20',
  words,
  doc: {
    bad: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten {
  measure ready "Boats that can go out" target at least 90 % {
    2026-04-01 80 %
    2026-07-01 75 %
    2026-10-01 82 %
  }
}
`,
    good: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten {
  measure ready "Boats that can go out" target at least 90 % {
    2026-04-01 80 %
    2026-07-01 75 %
    2026-10-01 82 %
  }
}

action repair "Repair two boats a month" {
  circle Boten
  concerns measure of Boten
}
`,
    sources: [{ key: 'SEED' }],
    inferred: 'number',
  },
  checkCircle(circle, standing, report) {
    for (const measure of circle.measures) {
      const last = valuesUntil(measure, standing.on).slice(-misses);
      const first = last[0];
      if (first === undefined || last.length < misses) continue;
      if (last.some((value) => reached(measure, value) !== false)) continue;
      const { decisions, actions } = standing.organisation;
      const answered =
        decisions.some(
          ({ concerns, decided }) =>
            (decided?.date ?? '') >= first.date && concerns.some((one) => isAbout(circle, measure, one)),
        ) || actions.some(({ concerns }) => concerns.some((one) => isAbout(circle, measure, one)));
      if (!answered)
        report({
          at: measure.nameAt ?? measure.at,
          circle: circle.name,
          message: words.found(measure.text, misses, circle.name),
        });
    }
  },
});

/** Whether a subject is a measure, by its name or as one of those of its circle: `measure of Boats`. */
function isAbout(circle: Circle, { name }: Measure, { aspect, path }: Subject): boolean {
  const [first, second] = path;
  if (first !== circle.name) return false;
  return second === undefined ? aspect === 'measure' : name !== undefined && second === name;
}
