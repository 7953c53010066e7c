import { domainReviewMissing as words } from '../../messages/rules/circle-domain.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const domainReviewMissing = rule({
  id: 'circle/domain-review-missing',
  base: 'circle',
  code: 'AD09',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Zuidhof "Wooncoöperatie Zuidhof"

general circle Huis "Huiskring" {
  domain {
    rooms  "Who moves in"
    energy "Heating and electricity" {
      review 2027-03-01
    }
  }
}
`,
    good: `
organisation Zuidhof "Wooncoöperatie Zuidhof"

general circle Huis "Huiskring" {
  domain review 2027-09-01 {
    rooms  "Who moves in"
    energy "Heating and electricity" {
      review 2027-03-01
    }
  }
}
`,
    sources: [{ key: 'S3', place: 'clarify and develop domains' }],
  },
  checkCircle(circle, standing, report) {
    const { domain } = circle;
    if (domain === undefined || domain.review !== undefined || circle.kind === 'assembly') return;
    // The task of a helping circle with a last day is over before anybody would review it.
    if (circle.kind === 'helping circle' && circle.until !== undefined) return;
    const without = domain.items.filter((item) => item.review === undefined);
    if (without.length === 0 || !standing.readInFull(circle)) return;
    report({
      at: domain.at,
      circle: circle.name,
      message:
        without.length === domain.items.length
          ? words.whole(circleName(standing, circle))
          : words.part(
              circleName(standing, circle),
              without.map((item) => item.name),
            ),
    });
  },
});
