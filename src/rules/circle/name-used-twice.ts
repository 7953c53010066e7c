import { nameUsedTwice as words } from '../../messages/rules/circle-structure.js';
import type { Words } from '../../messages/words.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, Origin } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { type Reported, rule } from '../rule.js';

export const circleNameUsedTwice = rule({
  id: 'circle/name-used-twice',
  base: 'circle',
  code: 'ST01',
  firm: true,
  words,
  doc: {
    bad: `
organisation Molenhof "Woongroep Molenhof"

general circle Huis "Huiskring" {
  aim "To keep the house a good place to live in"
}

circle Tuin "Moestuinkring" in Huis {
  aim "To grow vegetables for the kitchen"
}

circle Tuin "Siertuinkring" in Huis {
  aim "To keep the courtyard in flower"
}
`,
    good: `
organisation Molenhof "Woongroep Molenhof"

general circle Huis "Huiskring" {
  aim "To keep the house a good place to live in"
}

circle Moestuin "Moestuinkring" in Huis {
  aim "To grow vegetables for the kitchen"
}

circle Siertuin "Siertuinkring" in Huis {
  aim "To keep the courtyard in flower"
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    // Circles that do not work on the date, and those that share their name with another.
    if (standing.circles.length === organisation.circles.length) return;
    twice(organisation.circles, words.circle, report);
    const working = new Set(standing.circles);
    for (const circle of organisation.circles) if (!working.has(circle)) lookIn(standing, circle, report);
  },
  checkCircle(circle, standing, report) {
    lookIn(standing, circle, report);
  },
});

function lookIn(standing: AsOf, circle: Circle, report: Report): void {
  const own = circleName(standing, circle);
  if (circle.roles.length > 1) twice(circle.roles, (name) => words.role(name, own), report, circle);
  const items = circle.domain?.items ?? [];
  if (items.length > 1) twice(items, (name) => words.domainItem(name, own), report, circle);
  // A role may hold an item of its circle's domain by the same name.
  for (const { name: role, domain } of circle.roles) {
    if (domain !== undefined && domain.items.length > 1)
      twice(domain.items, (name) => words.domainItemOfRole(name, role, own), report, circle);
  }
}

type Report = (found: Reported) => void;

function twice(
  declared: readonly { readonly name: string; readonly at: Origin }[],
  message: (name: string) => Words,
  report: Report,
  circle?: Circle,
): void {
  const firsts = new Map<string, Origin>();
  for (const { name, at } of declared) {
    const first = firsts.get(name);
    if (name === '') continue;
    if (first === undefined) firsts.set(name, at);
    else
      report({
        at,
        circle: circle?.name ?? name,
        message: message(name),
        related: [{ at: first, message: words.first }],
      });
  }
}
