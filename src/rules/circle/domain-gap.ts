import { domainGap as words } from '../../messages/rules/circle-domain.js';
import { asOf } from '../../model/lookups.js';
import type { Circle, DomainItem, Organisation } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const domainGap = rule({
  id: 'circle/domain-gap',
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
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const delegated = itemsDelegated(organisation, (circle) => standing.state(circle) !== 'ended');
    const decidedAbout = itemsDecidedAbout(organisation);
    for (const circle of standing.circles) {
      const items = circle.domain?.items ?? [];
      if (circle.kind === 'assembly' || standing.below(circle).length === 0 || !standing.readInFull(circle))
        continue;
      // Only where delegation is on record does it tell something that an item is not delegated.
      if (!items.some((item) => delegated.has(key(circle.name, item.name)))) continue;
      const heldByRoles = new Set(
        circle.roles.flatMap((role) => (role.domain?.items ?? []).map((item) => item.name)),
      );
      for (const item of items) {
        const at = key(circle.name, item.name);
        if (delegated.has(at) || decidedAbout.has(at) || heldByRoles.has(item.name) || isLookedAfter(item))
          continue;
        report({ at: item.at, circle: circle.name, message: words.found(circleName(circle), item.name) });
      }
    }
  },
});

function key(circle: string, item: string): string {
  return `${circle}.${item}`;
}

/** Items that a circle or role has `from` elsewhere. A circle that is still planned will see to its own. */
function itemsDelegated(
  organisation: Organisation,
  counts: (circle: Circle) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const circle of organisation.circles) {
    if (!counts(circle)) continue;
    for (const holder of [circle, ...circle.roles]) {
      for (const { source } of holder.domain?.items ?? [])
        if (source !== undefined) found.add(key(source.circle, source.item));
    }
  }
  return found;
}

function itemsDecidedAbout(organisation: Organisation): ReadonlySet<string> {
  const found = new Set<string>();
  for (const decision of organisation.decisions) {
    for (const { path } of decision.concerns) {
      found.add(path.join('.'));
      // `concerns budget` in a decision of the circle itself.
      if (path.length === 1 && decision.circle !== undefined)
        found.add(key(decision.circle.name, path[0] ?? ''));
    }
  }
  return found;
}

/** Whether the circle that holds an item evidently deals with it itself. */
function isLookedAfter(item: DomainItem): boolean {
  const kept = [item.limits, item.budgets, item.resources, item.metrics, item.reviewed];
  return item.review !== undefined || kept.some((lines) => lines.length > 0);
}
