import { domainGap as words } from '../../messages/rules/circle-domain.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, DomainItem } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const domainGap = rule({
  id: 'circle/domain-gap',
  rests: 'whole files',
  base: 'circle',
  code: 'AD07',
  words,
  doc: {
    bad: `
organisation Thuisrond "Thuiszorg Thuisrond"

general circle Zorg "Zorgkring" {
  domain {
    visits   "Visits to clients"
    training "Training of colleagues"
  }
}

circle Wijkteam in Zorg {
  domain {
    rounds "The rounds of the neighbourhood team" from Zorg.visits
  }
}
`,
    good: `
organisation Thuisrond "Thuiszorg Thuisrond"

general circle Zorg "Zorgkring" {
  domain {
    visits   "Visits to clients"
    training "Training of colleagues" {
      budget "€ 12,000 a year"
    }
  }
}

circle Wijkteam in Zorg {
  domain {
    rounds "The rounds of the neighbourhood team" from Zorg.visits
  }
}
`,
    sources: [{ key: 'MVOS', place: '§2.2.2' }],
    inferred: 'rule',
  },
  checkCircle(circle, standing, report) {
    const { domain } = circle;
    if (domain === undefined || circle.kind === 'assembly') return;
    if (standing.below(circle).length === 0 || !standing.readInFull(circle)) return;
    const left = domain.items.filter((item) => !isLookedAfter(item) && !isHeldByRole(circle, item));
    if (left.length === 0) return;
    const delegated = itemsDelegated(standing);
    // Only where delegation is on record does it tell something that an item is not delegated.
    if (!domain.items.some((item) => delegated.has(key(circle.name, item.name)))) return;
    for (const item of left) {
      const at = key(circle.name, item.name);
      if (delegated.has(at) || itemsDecidedAbout(standing).has(at)) continue;
      report({
        at: item.at,
        circle: circle.name,
        message: words.found(circleName(standing, circle), item.text ?? item.name, at),
      });
    }
  },
});

function key(circle: string, item: string): string {
  return `${circle}.${item}`;
}

const delegatedItems = new WeakMap<AsOf, ReadonlySet<string>>();

/** Items that a circle or role has `from` elsewhere. A circle that is still planned will see to its own. */
function itemsDelegated(standing: AsOf): ReadonlySet<string> {
  const known = delegatedItems.get(standing);
  if (known !== undefined) return known;
  const found = new Set<string>();
  const take = (items: readonly DomainItem[] | undefined): void => {
    for (const { source } of items ?? [])
      if (source !== undefined) found.add(key(source.circle, source.item));
  };
  for (const circle of standing.organisation.circles) {
    if (standing.state(circle) === 'ended') continue;
    take(circle.domain?.items);
    for (const role of circle.roles) take(role.domain?.items);
  }
  delegatedItems.set(standing, found);
  return found;
}

const decidedItems = new WeakMap<AsOf, ReadonlySet<string>>();

function itemsDecidedAbout(standing: AsOf): ReadonlySet<string> {
  const known = decidedItems.get(standing);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const decision of standing.organisation.decisions) {
    for (const { path } of decision.concerns) {
      found.add(path.join('.'));
      // `concerns budget` in a decision of the circle itself.
      if (path.length === 1 && decision.circle !== undefined)
        found.add(key(decision.circle.name, path[0] ?? ''));
    }
  }
  decidedItems.set(standing, found);
  return found;
}

function isHeldByRole(circle: Circle, { name }: DomainItem): boolean {
  return circle.roles.some((role) => role.domain?.items.some((item) => item.name === name) === true);
}

/** Whether the circle that holds an item evidently deals with it itself. */
function isLookedAfter(item: DomainItem): boolean {
  return (
    item.review !== undefined ||
    item.limits.length > 0 ||
    item.budgets.length > 0 ||
    item.resources.length > 0 ||
    item.metrics.length > 0 ||
    item.reviewed.length > 0
  );
}
