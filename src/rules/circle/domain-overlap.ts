import { domainOverlap as words } from '../../messages/rules/circle-domain.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, DomainItem, Role } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';
import { plainText, tellingWords } from './aim-words.js';
import { besideFirst } from './children.js';

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
  checkCircle(first, standing, report) {
    const above = standing.above(first);
    if (above === undefined) return;
    const circles = besideFirst(standing, above, first);
    if (circles.length < 2 || !mayOverlap(circles, above)) return;
    const sources = new Map<string, Source | undefined>();
    const holders = new Map<string, Held>();
    for (const circle of circles) {
      if (circle.kind === 'assembly' || circle.domain === undefined) continue;
      const items = circle.domain.items.flatMap((item) => heldBelow(standing, circle, item, above, sources));
      for (const { item, source, overlaps } of items) {
        const other = firstOf(holders, overlaps);
        if (other === undefined) continue;
        const names = [
          circleName(standing, circle),
          circleName(standing, other.circle),
          circleName(standing, above),
        ] as const;
        report({
          at: item.at,
          circle: circle.name,
          message:
            source === undefined || other.source !== source
              ? words.domainItemLikeness(item.text ?? item.name, ...names)
              : words.delegatedTwice(`${above.name}.${source.name}`, ...names),
          related: [
            { at: other.item.at, message: words.otherHere(circleName(standing, other.circle)) },
            ...(source === undefined
              ? []
              : [{ at: source.at, message: words.sourceHere(circleName(standing, above)) }]),
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

/** An item of the circle above, with its text as texts are compared. */
interface Source {
  readonly item: DomainItem;
  readonly text: string;
}

/**
 * Whether a name or text is in the domains of two of the circles, or of one of them and the circle above: a quick look
 * that most circles get no further than. Where there is none of this, nothing overlaps.
 */
function mayOverlap(circles: readonly Circle[], above: Circle): boolean {
  const seen = new Map<string, Circle>();
  const isElsewhere = (circle: Circle, said: string): boolean => {
    const other = seen.get(said);
    if (other === undefined) seen.set(said, circle);
    return other !== undefined && other !== circle;
  };
  const take = (circle: Circle, holder: Circle | Role): boolean => {
    let found = false;
    for (const { name, text } of holder.domain?.items ?? []) {
      const said = sameWords(plainText(text ?? ''));
      if (isElsewhere(circle, name) || (said !== '' && isElsewhere(circle, said))) found = true;
    }
    return found;
  };
  take(above, above);
  for (const role of above.roles) take(above, role);
  // A circle that lies in itself is both.
  return circles.some((circle) => circle === above || (circle.kind !== 'assembly' && take(circle, circle)));
}

/**
 * Several circles may each hold a part of one item of the circle above, if the parts bear words, or else names, of
 * their own. They overlap where one has the whole of it (it bears the item's own words, or its name and no words), or
 * where two bear the same. The same words are the same whatever names the items have and wherever they come from; a
 * name alone is not: each circle may have a `budget` of its own.
 */
function heldBelow(
  standing: AsOf,
  circle: Circle,
  item: DomainItem,
  above: Circle,
  sources: Map<string, Source | undefined>,
): Held | readonly Held[] {
  if (item.source === undefined) {
    const text = plainText(item.text ?? '');
    const own = [key('words', sameWords(text))];
    return text === '' ? [] : { circle, item, is: own, overlaps: own };
  }
  if (item.source.circle !== above.name) return [];
  const source = sourceOf(standing, above, item.source.item, sources);
  if (source === undefined) return [];
  const { name } = source.item;
  const text = plainText(item.text ?? '');
  const any = key('any', name);
  const whole = key('whole', name);
  const sameName = key('name', name, item.name);
  const isWhole = text === '' ? item.name === name : text === source.text;
  const words = text === '' ? [] : [key('text', name, text)];
  const wordless = key('wordless', name, item.name);
  const anywhere = text === '' ? [] : [key('words', sameWords(text))];
  return {
    circle,
    item,
    source: source.item,
    is: [any, sameName, ...(isWhole ? [whole] : []), ...(text === '' ? [wordless] : words), ...anywhere],
    overlaps: [
      ...(isWhole ? [any] : [whole, ...(text === '' ? [sameName] : [...words, wordless])]),
      ...anywhere,
    ],
  };
}

/** A plain text without articles, plurals and the order of its words: `The cakes` and `cake` are one. */
function sameWords(plain: string): string {
  return tellingWords(plain).join(' ');
}

/** Neither a name nor a text to be compared holds the end of a line. */
function key(kind: string, name: string, more = ''): string {
  return `${kind}\n${name}\n${more}`;
}

function sourceOf(
  standing: AsOf,
  above: Circle,
  name: string,
  sources: Map<string, Source | undefined>,
): Source | undefined {
  if (sources.has(name)) return sources.get(name);
  const item = standing.domainItem(above.name, name);
  const source = item === undefined ? undefined : { item, text: plainText(item.text ?? '') };
  sources.set(name, source);
  return source;
}

function firstOf(holders: ReadonlyMap<string, Held>, keys: readonly string[]): Held | undefined {
  for (const key of keys) {
    const held = holders.get(key);
    if (held !== undefined) return held;
  }
  return undefined;
}
