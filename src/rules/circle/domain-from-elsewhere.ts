import { domainFromElsewhere as words } from '../../messages/rules/circle-domain.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, DomainItem } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { plainText, tellingWords } from './aim-words.js';

export const domainFromElsewhere = rule({
  id: 'circle/domain-from-elsewhere',
  base: 'circle',
  code: 'AD06',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Zonnedak "Energiecoöperatie Zonnedak"

general circle Bestuur "Bestuurskring" {
  domain {
    roofs   "Roofs with panels"
    members "Members and newsletters"
  }
}

circle Techniek in Bestuur {
  domain {
    panels "Placing and repairing panels" from Bestuur.roofs
  }
}

circle Ledenzorg in Bestuur {
  domain {
    visits "Visits to roofs" from Techniek.panels
  }
}
`,
    good: `
organisation Zonnedak "Energiecoöperatie Zonnedak"

general circle Bestuur "Bestuurskring" {
  domain {
    roofs   "Roofs with panels"
    members "Members and newsletters"
  }
}

circle Techniek in Bestuur {
  domain {
    panels "Placing and repairing panels" from Bestuur.roofs
  }
}

circle Ledenzorg in Bestuur {
  domain {
    visits "Visits to members" from Bestuur.members
  }
}
`,
    sources: [{ key: 'NLW' }, { key: 'SZG' }, { key: 'HC', place: '#230' }],
  },
  checkCircle(circle, standing, report) {
    const above = standing.above(circle);
    for (const item of circle.domain?.items ?? []) {
      const { name, source } = item;
      if (source === undefined) {
        const same = above === undefined ? undefined : alike(above, item);
        if (above !== undefined && same !== undefined)
          report({
            at: item.at,
            circle: circle.name,
            message: words.undelegated(
              circleName(standing, circle),
              item.text ?? name,
              circleName(standing, above),
              `${above.name}.${same.name}`,
            ),
            related: [{ at: same.at, message: words.sameHere }],
          });
        else if (above !== undefined && tellsSources(standing, circle, above))
          report({
            at: item.at,
            circle: circle.name,
            message: words.nowhere(
              circleName(standing, circle),
              item.text ?? name,
              circleName(standing, above),
              above.name,
            ),
          });
        continue;
      }
      if (source.circle === above?.name) continue;
      if (standing.domainItem(source.circle, source.item) === undefined) continue;
      if (above !== undefined) {
        const written = `${source.circle}.${source.item}`;
        report({
          at: source.at,
          circle: circle.name,
          message: words.circle(
            circleName(standing, circle),
            name,
            written,
            circleName(standing, above),
            above.name,
          ),
        });
      } else if (circle.parent === undefined) {
        // A circle without a next higher one may just lack its `in …`; surely wrong is only delegation upwards.
        const giver = standing.circle(source.circle);
        if (giver === undefined || !standing.wayUp(giver).includes(circle)) continue;
        report({
          at: source.at,
          circle: circle.name,
          message: words.root(circleName(standing, circle), name, circleName(standing, source.circle)),
        });
      }
    }
    for (const role of circle.roles) {
      for (const { name, source } of role.domain?.items ?? []) {
        if (source === undefined || source.circle === circle.name) continue;
        if (standing.domainItem(source.circle, source.item) === undefined) continue;
        const written = `${source.circle}.${source.item}`;
        report({
          at: source.at,
          circle: circle.name,
          message: words.role(
            role.title ?? role.name,
            circleName(standing, circle),
            name,
            written,
            circle.name,
          ),
        });
      }
    }
  },
});

/**
 * Whether the files tell where the domains below a circle come from: its own is on record, and an item of the circle or
 * of one beside it is said to be delegated from it. Where nobody says so, nothing is known of any item.
 */
function tellsSources(standing: AsOf, circle: Circle, above: Circle): boolean {
  if (standing.organisation.profile === 's3' || above.kind === 'assembly') return false;
  if ((above.domain?.items.length ?? 0) === 0 || !standing.readInFull(circle)) return false;
  return [circle, ...standing.below(above)].some((one) =>
    one.domain?.items.some(({ source }) => source?.circle === above.name),
  );
}

/** The item of a circle's domain that another item names or says again, without saying that it is delegated from it. */
function alike(above: Circle, { name, text }: DomainItem): DomainItem | undefined {
  const own = tellingWords(plainText(text ?? '')).join(' ');
  return above.domain?.items.find(
    (one) => one.name === name || (own !== '' && tellingWords(plainText(one.text ?? '')).join(' ') === own),
  );
}
