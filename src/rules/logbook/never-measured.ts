import { neverMeasured as words } from '../../messages/rules/meetings.js';
import { measureFirst } from '../../model/steering.js';
import { rule } from '../rule.js';

export const neverMeasured = rule({
  id: 'logbook/never-measured',
  base: 'circle',
  code: 'DE23',
  words,
  doc: {
    bad: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten {
  measure ready "Boats that can go out" target at least 90 % every 3 months {
    2026-04-01 92 %
    2026-07-01 95 %
    2026-10-01 91 %
  }
  measure trips "Trips a month" target at least 200 every month
}
`,
    good: `
organisation Zwaluw "Roeivereniging de Zwaluw"

circle Boten {
  measure ready "Boats that can go out" target at least 90 % every 3 months {
    2026-04-01 92 %
    2026-07-01 95 %
    2026-10-01 91 %
  }
  measure trips "Trips a month" target at least 200 every month {
    2026-10-31 212
  }
}
`,
    sources: [{ key: 'SEED' }, { key: 'FSM' }],
    inferred: 'number',
  },
  checkCircle(circle, standing, report) {
    for (const measure of circle.measures) {
      const due = measureFirst(standing, circle, measure);
      if (due === undefined || due >= standing.on) continue;
      report({
        at: measure.nameAt ?? measure.at,
        circle: circle.name,
        message: words.found(measure.text, due),
      });
    }
  },
});
