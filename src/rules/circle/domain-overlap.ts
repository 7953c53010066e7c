import { domainOverlap as words } from '../../messages/rules/circle-domain.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, DomainItem } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { plainText } from './aim-words.js';

export const domainOverlap = rule({
  id: 'circle/domain-overlap',
  base: 'circle',
  code: 'AD05',
  granted: 'next higher circle',
  words,
  doc: {
    bad: `
organisation Roodborst "Voedselcoöperatie Roodborst"

general circle Winkel "Winkelkring" {
  domain {
    buying   "Buying from farmers and wholesalers"
    delivery "Delivery to members"
  }
}

circle Groente in Winkel {
  domain {
    buying "Buying from farmers and wholesalers" from Winkel.buying
  }
}

circle Zuivel in Winkel {
  domain {
    farms "Contracts with farms" from Winkel.buying
  }
}
`,
    good: `
organisation Roodborst "Voedselcoöperatie Roodborst"

general circle Winkel "Winkelkring" {
  domain {
    buying   "Buying from farmers and wholesalers"
    delivery "Delivery to members"
  }
}

circle Groente in Winkel {
  domain {
    vegetables "Buying vegetables and fruit" from Winkel.buying
  }
}

circle Zuivel in Winkel {
  domain {
    farms "Contracts with dairy farms" from Winkel.buying
  }
}
`,
    sources: [
      { key: 'GBE' },
      { key: 'MVOS', place: '§2.6.3' },
      { key: 'S3', place: 'glossary, peer domain' },
    ],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const holders = new Map<string, Held>();
    for (const circle of standing.circles) {
      const above = standing.above(circle);
      if (above === undefined || circle.kind === 'assembly') continue;
      const items = (circle.domain?.items ?? []).flatMap((item) => heldBelow(standing, circle, item, above));
      for (const held of items) {
        const { item, source } = held;
        const other = held.overlaps.map((key) => holders.get(key)).find((earlier) => earlier !== undefined);
        if (other === undefined) continue;
        const names = [circleName(circle), circleName(other.circle), circleName(above)] as const;
        report({
          at: item.at,
          circle: circle.name,
          message:
            source === undefined
              ? words.sameItem(item.name, ...names)
              : words.delegatedTwice(`${above.name}.${source.name}`, ...names),
          related: [
            { at: other.item.at, message: words.otherHere(circleName(other.circle)) },
            ...(source === undefined
              ? []
              : [{ at: source.at, message: words.sourceHere(circleName(above)) }]),
          ],
        });
      }
      // Noted when the circle is done: two parts of one item in one circle are that circle's own affair.
      for (const held of items) for (const key of held.is) if (!holders.has(key)) holders.set(key, held);
    }
  },
});

interface Held {
  readonly circle: Circle;
  readonly item: DomainItem;
  /** The item of the next higher circle that it is delegated from. */
  readonly source?: DomainItem;
  /** What it is: keys under which a circle beside this one finds it. */
  readonly is: readonly string[];
  /** What another circle must not hold beside it. */
  readonly overlaps: readonly string[];
}

/**
 * Several circles may each hold a part of one item of the circle above, if the parts bear words, or else names, of
 * their own. They overlap where one has the whole of it (it bears the item's own words, or its name and no words), or
 * where two bear the same. An item that comes from nowhere is the same as another only with the same name and words:
 * each circle may have a `budget` of its own.
 */
function heldBelow(standing: AsOf, circle: Circle, item: DomainItem, above: Circle): Held[] {
  const text = plainText(item.text ?? '');
  const key = (...parts: string[]): string => JSON.stringify([above.name, ...parts]);
  if (item.source === undefined) {
    const own = [key('own', item.name, text)];
    return text === '' ? [] : [{ circle, item, is: own, overlaps: own }];
  }
  if (item.source.circle !== above.name) return [];
  const source = standing.domainItem(above.name, item.source.item);
  if (source === undefined) return [];
  const any = key('any', source.name);
  const whole = key('whole', source.name);
  const sameText = key('text', source.name, text);
  const sameName = key('name', source.name, item.name);
  const wordless = key('wordless', source.name, item.name);
  const isWhole = text === '' ? item.name === source.name : text === plainText(source.text ?? '');
  return [
    {
      circle,
      item,
      source,
      is: [any, sameName, ...(isWhole ? [whole] : []), text === '' ? wordless : sameText],
      overlaps: isWhole ? [any] : [whole, ...(text === '' ? [sameName] : [sameText, wordless])],
    },
  ];
}
