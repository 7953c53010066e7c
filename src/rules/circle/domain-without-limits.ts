import { domainWithoutLimits as words } from '../../messages/rules/circle-domain.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const domainWithoutLimits = rule({
  id: 'circle/domain-without-limits',
  base: 'circle',
  code: 'AD10',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Brightwell "Brightwell Repair Café"

general circle Coordination

circle Workshop in Coordination {
  domain {
    tools   "Buying and lending tools"
    benches "Who works at which bench"
  }
}
`,
    good: `
organisation Brightwell "Brightwell Repair Café"

general circle Coordination

circle Workshop in Coordination {
  domain {
    tools   "Buying and lending tools" {
      budget "£ 1,500 a year"
    }
    benches "Who works at which bench"
  }
}
`,
    sources: [
      { key: 'GLOS', place: 'beleidsbepaling' },
      { key: 'MVOS', place: '§2.2.2' },
      { key: 'S3', place: 'domain description' },
    ],
  },
  checkCircle(circle, standing, report) {
    if (circle.domain === undefined || circle.kind === 'assembly') return;
    const { items } = circle.domain;
    if (items.length === 0 || circle.constraints.length > 0) return;
    if (items.some((item) => item.limits.length > 0 || item.budgets.length > 0)) return;
    const above = standing.above(circle);
    // Limits are set by the next higher circle; where there is none, nobody sets them.
    if (above === undefined || !standing.readInFull(circle)) return;
    report({
      at: circle.domain.at,
      circle: circle.name,
      message: words.found(circleName(standing, circle), circleName(standing, above)),
    });
  },
});
