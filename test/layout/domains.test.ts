import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutDomains } from '../../src/layout/domains.js';
import type { Drawing } from '../../src/layout/drawing.js';
import type { Language } from '../../src/messages/words.js';
import { asOf } from '../../src/model/lookups.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { type DomainItemMark, type DomainsView, domainsView } from '../../src/views/domains.js';
import { domainFaultsIn } from '../../src/workspace/domain-faults.js';
import { matterOf } from '../../src/workspace/matter.js';
import { organisationOf } from '../engine.js';
import { faultsIn } from './faults.js';
import { expectHarmless, hostile, parsed, seed, textsOutOfBoxes } from './hierarchies.js';

const on = '2026-11-23';
const viewOf = (text: string): DomainsView => {
  const organisation = organisationOf(text);
  return domainsView(organisation, on, { depth: 'all' }, domainFaultsIn(organisation, on));
};
const draw = (text: string, language: Language = 'en'): Drawing => layoutDomains(viewOf(text), language);

const mill = `organisation Molen "De Molen"
person ada "Ada Bos"
person bob "Bob Smit"
general circle Molen "Mill circle" { domain {
  rota "Who works when"
  shop "What we sell"
  yard "The yard"
} }
circle Keuken "Kitchen" in Molen {
  domain {
    menu        "The menu" from Molen.shop
    kitchenrota "The rota of the kitchen" from Molen.rota
    oven        "The oven" from Oud.oven
    stars       "The stars" from Molen.sky
    pans        "The pans"
  }
  role planner "Planner" { domain { weekrota "The rota of a week" from Keuken.kitchenrota } held by bob from 2026-01-01 for 1 year }
  role buyer "Buyer" { domain { flour "Flour" from Keuken.menu } held by vacant }
}
circle Winkel "Shop" in Molen { domain { card "The menu" from Molen.shop } }
working group Feest "Fete" in Winkel { domain { fete "The fete" from Molen.rota } }
circle Oud "Old bakery" in Molen { ended 2026-01-01 domain { oven "The oven" } }
`;

/** Every item of the map by its name. */
function itemsOf(view: DomainsView): ReadonlyMap<string, DomainItemMark> {
  const items = new Map<string, DomainItemMark>();
  const waiting = [...view.roots];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const item of [...one.items, ...one.roles.flatMap((role) => role.items)])
      items.set(item.place.item, item);
    waiting.push(...one.below);
  }
  return items;
}

describe('The map of domains', () => {
  test('leads from each item to what is delegated from it, to circles and to roles', () => {
    const { delegations } = viewOf(mill);
    expect(
      delegations.map(({ from, to }) => `${from.circle}.${from.item} > ${to.circle}.${to.item}`),
    ).toEqual([
      'Molen.shop > Keuken.menu',
      'Molen.rota > Keuken.kitchenrota',
      'Keuken.kitchenrota > Keuken.weekrota',
      'Keuken.menu > Keuken.flour',
      'Molen.shop > Winkel.card',
      'Molen.rota > Feest.fete',
    ]);
    const labels = draw(mill).parts.flatMap(({ label }) => label ?? []);
    expect(labels.filter((label) => label.includes('is delegated from'))).toHaveLength(6);
    expect(labels).toContain('Kitchen: weekrota is delegated from Kitchen: kitchenrota');
  });

  test('tells at each item who decides about it', () => {
    const items = itemsOf(viewOf(mill));
    const decides = (name: string): string | undefined => items.get(name)?.decides;
    expect(decides('rota')).toBe('delegated');
    expect(decides('yard')).toBe('circle');
    expect(decides('weekrota')).toBe('role');
    expect(decides('flour')).toBe('vacant role');
    expect(decides('fete')).toBe('nobody here');
  });

  test('tells gaps, overlaps and items from nowhere, from an ended circle and from elsewhere', () => {
    const items = itemsOf(viewOf(mill));
    const faults = (name: string): readonly string[] => items.get(name)?.faults ?? [];
    expect(faults('yard')).toEqual(['gap']);
    expect(faults('card')).toEqual(['overlap']);
    expect(faults('oven')).toEqual(['from elsewhere', 'from an ended circle']);
    expect(faults('stars')).toEqual(['source unknown']);
    expect(faults('pans')).toEqual(['from nowhere']);
    expect(faults('fete')).toEqual(['from elsewhere']);
    expect(faults('menu')).toEqual([]);
  });

  test('carries the same in words, in both languages', () => {
    const kitchen = (language: Language): string =>
      draw(mill, language).parts.find(({ subject }) => subject?.name === 'Keuken')?.label ?? '';
    expect(kitchen('en')).toContain('The oven, the circle decides, from Old bakery: oven, not delegated by');
    expect(kitchen('en')).toContain('Buyer (vacant): Flour, a role that nobody holds, from Kitchen: menu.');
    expect(kitchen('nl')).toContain('Planner (Bob Smit): The rota of a week, wie de rol vervult beslist');
  });

  test('says of a circle without a domain that none is written down', () =>
    expect(draw('organisation T\ncircle A').parts.map(({ label }) => label)).toContain(
      'A, circle. A: no domain written down.',
    ));

  test('explains only what occurs', () => {
    const texts = (text: string): string =>
      draw(text)
        .parts.flatMap(({ shapes }) =>
          shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])),
        )
        .join('\n');
    expect(texts('organisation T\ncircle A { domain { a "An item" } }')).not.toMatch(/role|delegated/);
    expect(texts(mill)).toContain('the same, but not from the next higher circle');
  });

  describe('asked about one matter', () => {
    const way = (text: string, about: string): DomainsView => {
      const organisation = organisationOf(text);
      const matter = matterOf(asOf(organisation, on), about);
      return domainsView(organisation, on, { depth: 'all' }, domainFaultsIn(organisation, on), matter);
    };
    const lit = (view: DomainsView): string[] =>
      [...itemsOf(view)].flatMap(([name, { aside }]) => (aside ? [] : [name])).sort();

    test('shows from whom whoever decides about it has it, up to the highest circle', () => {
      const view = way(mill, 'week');
      expect(lit(view)).toEqual(['kitchenrota', 'rota', 'weekrota']);
      expect(view.delegations.filter(({ aside }) => !aside).map(({ to }) => to.item)).toEqual([
        'kitchenrota',
        'weekrota',
      ]);
      expect(view.about).toEqual({ text: 'week', items: 1 });
    });

    test('shows the circles between, also where they hold nothing of it', () => {
      const boxes = (view: DomainsView): string[] => {
        const found: string[] = [];
        const waiting = [...view.roots];
        for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
          if (!one.aside) found.push(one.circle.name);
          waiting.push(...one.below);
        }
        return found.sort();
      };
      expect(boxes(way(mill, 'fete'))).toEqual(['Feest', 'Molen', 'Winkel']);
      expect(boxes(way(mill, 'flour'))).toEqual(['Keuken', 'Molen']);
    });

    test('follows a role by its name and duties, and a circle where nothing smaller speaks of it', () => {
      expect(lit(way(mill, 'planner'))).toEqual(['kitchenrota', 'rota', 'weekrota']);
      expect(
        lit(way(mill.replace('"Kitchen" in Molen {', '"Kitchen" in Molen { aim "To feed all"'), 'feed')),
      ).toEqual([]);
    });

    test('of one branch is looked for there only', () => {
      const standing = asOf(organisationOf(mill), on);
      expect([...(matterOf(standing, 'menu', 'Keuken')?.names ?? [])]).toEqual(['Keuken.menu']);
      expect(matterOf(standing, 'menu', 'Feest')).toBeUndefined();
      expect(matterOf(standing, 'week', 'Molen')?.names).toEqual(matterOf(standing, 'week')?.names);
    });

    test('says in words what lies on the way, in both languages', () => {
      const label = (language: Language): string =>
        layoutDomains(way(mill, 'week'), language).parts.find(({ subject }) => subject?.name === 'Molen')
          ?.label ?? '';
      expect(label('en')).toContain(
        'Who works when, delegated further; the circle decides about what it kept, on the way',
      );
      expect(label('nl')).toContain('op de weg naar wat gevraagd is');
      expect(layoutDomains(way(mill, 'week'), 'en').title).toMatch(/who decides about “week”$/);
    });

    test('changes nothing about where things are', () => {
      const places = (view: DomainsView): unknown =>
        layoutDomains(view, 'en').parts.flatMap(({ subject, shapes }) =>
          subject === undefined
            ? []
            : shapes.map((shape) => ({ ...shape, paint: undefined, ink: undefined })),
        );
      expect(places(way(mill, 'week'))).toEqual(places(viewOf(mill)));
    });
  });

  test('is well-formed and harmless, whatever its texts', () => expectHarmless(draw(hostile)));

  test('has no arrow through a box or a text that is not its end', () => {
    let arrows = 0;
    fc.assert(
      fc.property(organisations, (text) => {
        const view = viewOf(text);
        const drawing = layoutDomains(view, 'en');
        expect(faultsIn(drawing)).toEqual([]);
        expect(textsOutOfBoxes(drawing)).toEqual([]);
        parsed(drawingSvg(drawing));
        arrows += view.delegations.length;
        expect(crossed(drawing)).toEqual([]);
        expect(drawing.parts.filter(({ label }) => label?.includes(' is delegated from '))).toHaveLength(
          view.delegations.length,
        );
      }),
      { seed, numRuns: 60 },
    );
    expect(arrows).toBeGreaterThan(200);
  });

  test('of two hundred circles is drawn whole, and of nothing too', () => {
    const circles = Array.from(
      { length: 200 },
      (_, i) =>
        `circle k-${i}${i === 0 ? '' : ` in k-${Math.floor((i - 1) / 4)}`} { domain { ${[0, 1, 2]
          .map(
            (j) =>
              `d-${i}-${j} "Item ${j}"${i === 0 ? '' : ` from k-${Math.floor((i - 1) / 4)}.d-${Math.floor((i - 1) / 4)}-${j}`}`,
          )
          .join(' ')} } }`,
    );
    const drawing = draw(`organisation Groot\n${circles.join('\n')}`);
    expect(drawing.parts.filter(({ subject }) => subject?.kind === 'circle')).toHaveLength(200);
    expect(drawing.parts.filter(({ label }) => label?.includes(' is delegated from '))).toHaveLength(597);
    parsed(drawingSvg(draw('organisation T')));
  });
});

/** Organisations whose circles have items from the circle above, from any other or from nowhere. */
const organisations: fc.Arbitrary<string> = fc
  .array(
    fc.record({
      back: fc.nat(4),
      items: fc.array(fc.record({ from: fc.nat(20), item: fc.nat(2), near: fc.boolean() }), { maxLength: 4 }),
      role: fc.option(fc.nat(2)),
    }),
    { minLength: 1, maxLength: 18 },
  )
  .map((circles) =>
    [
      'organisation Tuin',
      ...circles.map(({ back, items, role }, i) => {
        const above = i - back >= 0 && back > 0 ? i - back : undefined;
        const lines = items.map(({ from, item, near }, j) => {
          const source = near && above !== undefined ? above : from;
          return `d-${j} "Item ${j} of circle ${i}"${source >= circles.length || source === i ? '' : ` from k-${source}.d-${item}`}`;
        });
        const roles =
          role === null
            ? ''
            : ` role r "A role" { domain { e "What the role has" from k-${i}.d-${role} } held by vacant }`;
        return `circle k-${i}${above === undefined ? '' : ` in k-${above}`} {${lines.length === 0 ? '' : ` domain { ${lines.join(' ')} }`}${roles} }`;
      }),
    ].join('\n'),
  );

/** Boxes that arrows go through: arrows within a box are that box's own. */
function crossed(drawing: Drawing): string[] {
  const boxes = drawing.parts.flatMap(({ subject, shapes, label }) => {
    const box = shapes.find((shape) => shape.shape === 'rect');
    return subject?.kind === 'circle' && box !== undefined ? [{ name: subject.name, box, label }] : [];
  });
  return drawing.parts.flatMap(({ label, shapes }) => {
    const [line] = shapes;
    if (label?.includes(' is delegated from ') !== true || line?.shape !== 'path') return [];
    const points = [...line.d.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }));
    return boxes.flatMap(({ name, box }) => {
      const inside = points.slice(1).some((point, i) => {
        const before = points[i] as { x: number; y: number };
        const [left, right] = [Math.min(before.x, point.x), Math.max(before.x, point.x)];
        const [top, bottom] = [Math.min(before.y, point.y), Math.max(before.y, point.y)];
        return (
          right > box.x + 1 &&
          left < box.x + box.width - 1 &&
          bottom > box.y + 1 &&
          top < box.y + box.height - 1
        );
      });
      const own = new RegExp(`^${name}: .* is delegated from ${name}: `).test(label);
      return inside && !own ? [`${label} | ${name}`] : [];
    });
  });
}
