import { offTargetUnanswered as words } from '../../messages/rules/meetings.js';
import { isAnswered, missesOf, missesToAnswer } from '../../model/steering.js';
import { rule } from '../rule.js';

export const offTargetUnanswered = rule({
  id: 'logbook/off-target-unanswered',
  rests: 'every line',
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
      const misses = missesOf(measure, standing.on);
      const [first] = misses;
      if (first === undefined || misses.length < missesToAnswer) continue;
      if (isAnswered(standing, measure, first.date)) continue;
      report({
        at: measure.nameAt ?? measure.at,
        circle: circle.name,
        message: words.found(measure.text, misses.length, circle.name),
      });
    }
  },
});
