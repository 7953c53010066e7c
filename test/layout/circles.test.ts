import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { CirclesCache, layoutCircles, type PlacedCircle, placeCircles } from '../../src/layout/circles.js';
import { textWidth, wrapped } from '../../src/layout/measure.js';
import { encloseCircles, type Packed, packCircles } from '../../src/layout/pack.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { type ThemeName, themeNames } from '../../src/render/theme.js';
import { type CircleMark, type CirclesView, circlesView } from '../../src/views/circles.js';
import { type SeatMark, vacantSeat } from '../../src/views/seats.js';
import { organisationOf } from '../engine.js';
import { faultsIn } from './faults.js';

const seed = 23112026;
const slack = 0.1;

const offices = ['facilitator', 'secretary', 'member', 'expert'] as const;
const title = fc.oneof(
  fc.constantFrom(
    'Kring',
    'Kring Verloskundigen',
    'Volunteer Management Circle',
    '財務委員會',
    'Κύκλος',
    'Donaudampfschifffahrt',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);
const seat: fc.Arbitrary<SeatMark> = fc.record({
  office: fc.constantFrom(...offices),
  initials: fc.constant('AV'),
  name: fc.constant('Anna Visser'),
  state: fc.constantFrom('held', 'ending', 'expired'),
  functions: fc.subarray(['facilitator', 'secretary', 'logbook'] as const),
});
const link = (office: 'leader' | 'representative'): fc.Arbitrary<SeatMark[]> =>
  fc.array(
    fc.constant<SeatMark>({ office, initials: 'BK', name: 'Bram Kok', state: 'held', functions: [] }),
    {
      maxLength: 2,
    },
  );

/** A tree of circles of any shape, each with a name of its own. */
const tree: fc.Arbitrary<CircleMark> = fc.letrec<{ tree: CircleMark }>((tie) => ({
  tree: fc.record({
    name: fc.uuid(),
    title,
    kind: fc.constantFrom('circle', 'helping circle', 'working group'),
    people: fc.array(seat, { maxLength: 14 }),
    leaders: link('leader'),
    representatives: link('representative'),
    below: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('tree'), { maxLength: 7 }),
    ),
    hidden: fc.nat(3),
  }) as fc.Arbitrary<CircleMark>,
})).tree;

const viewOf = (roots: readonly CircleMark[]): CirclesView => ({
  title: 'Tuin',
  on: '2026-11-23',
  roots,
  crossLinks: [],
  shown: roots.length,
  all: roots.length,
  cut: false,
});

const circle = (name: string): CircleMark => ({
  name,
  title: name,
  kind: 'circle',
  people: [],
  leaders: [],
  representatives: [],
  below: [],
  hidden: 0,
});

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('circles within circles', () => {
  const drawn = (roots: readonly CircleMark[]): ReadonlyMap<CircleMark, PlacedCircle> =>
    new Map(placeCircles(viewOf(roots), 'en').circles.map((one) => [one.circle, one]));
  const forEach = (all: ReadonlyMap<CircleMark, PlacedCircle>, look: (one: PlacedCircle) => void): void => {
    for (const one of all.values()) look(one);
  };
  const trees = fc.array(tree, { minLength: 1, maxLength: 6 });
  const settings = { seed, numRuns: 150 };

  test('lie inside the one that holds them, and not over each other', () => {
    fc.assert(
      fc.property(trees, (roots) => {
        const all = drawn(roots);
        const apart = (siblings: readonly CircleMark[]): void => {
          const placed = siblings.map((one) => all.get(one) as PlacedCircle);
          for (const [i, a] of placed.entries())
            for (const b of placed.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(a.r + b.r - slack);
        };
        apart(roots);
        forEach(all, (one) => {
          apart(one.circle.below);
          for (const child of one.circle.below) {
            const inside = all.get(child) as PlacedCircle;
            expect(distance(one, inside) + inside.r).toBeLessThan(one.r + slack);
          }
        });
      }),
      settings,
    );
  });

  test('hold the lines of their titles and their people, and keep them off the circles below', () => {
    fc.assert(
      fc.property(trees, (roots) => {
        const all = drawn(roots);
        forEach(all, (one) => {
          const below = one.circle.below.map((child) => all.get(child) as PlacedCircle);
          for (const { text, x, y, size } of one.lines) {
            const half = textWidth(text, size) / 2;
            for (const corner of [
              { x: x - half, y },
              { x: x + half, y },
              { x: x - half, y: y - size * 0.8 },
              { x: x + half, y: y - size * 0.8 },
            ]) {
              expect(distance(one, corner)).toBeLessThan(one.r + slack);
              for (const child of below) expect(distance(child, corner)).toBeGreaterThan(child.r - slack);
            }
          }
          const people = one.seats.slice(0, one.circle.people.length);
          for (const person of people) {
            expect(distance(one, person) + person.r).toBeLessThan(one.r + slack);
            for (const child of below)
              expect(distance(child, person)).toBeGreaterThan(child.r + person.r - slack);
          }
          for (const linked of one.seats.slice(one.circle.people.length))
            expect(Math.abs(distance(one, linked) - one.r)).toBeLessThan(slack);
        });
      }),
      settings,
    );
  });

  test('lie within the picture, with their marks', () => {
    fc.assert(
      fc.property(trees, (roots) => {
        const { circles, width, height } = placeCircles(viewOf(roots), 'en');
        for (const { x, y, r, seats } of [
          ...circles,
          ...circles.flatMap((one) => one.seats).map((one) => ({ ...one, seats: [] })),
        ]) {
          expect(seats).toBeDefined();
          // Marks on the border stick out into the room that the frame leaves round the picture.
          expect(x - r).toBeGreaterThan(-slack);
          expect(x + r).toBeLessThan(width + slack);
          expect(y - r).toBeGreaterThan(-slack);
          expect(y + r).toBeLessThan(height + slack);
        }
      }),
      settings,
    );
  });

  test('have no text over another, nor outside the picture', () => {
    fc.assert(
      fc.property(trees, (roots) => {
        expect(faultsIn(layoutCircles(viewOf(roots), 'nl'))).toEqual([]);
      }),
      settings,
    );
  });

  test('are laid out again only on the way from a changed circle to the outermost', () => {
    const [first, ...others] = [1, 2, 3, 4].map((branch) => ({
      ...circle(`b${branch}`),
      below: [1, 2, 3].map((one) => ({
        ...circle(`b${branch}-${one}`),
        below: [1, 2].map((two) => circle(`b${branch}-${one}-${two}`)),
      })),
    }));
    const whole = { ...circle('all'), below: [first as CircleMark, ...others] };
    const cache = new CirclesCache();
    layoutCircles(viewOf([whole]), 'en', cache);
    const before = cache.misses;
    const [one, ...more] = (first as CircleMark).below as [CircleMark, ...CircleMark[]];
    const renamed = { ...one, title: 'A title that is quite another, and longer' };
    const changed = { ...whole, below: [{ ...(first as CircleMark), below: [renamed, ...more] }, ...others] };
    const drawing = layoutCircles(viewOf([changed]), 'en', cache);
    expect(cache.misses - before).toBe(3);
    expect(drawing).toEqual(layoutCircles(viewOf([changed]), 'en'));
  });

  test('are the same bytes for the same organisation, and well-formed', () => {
    fc.assert(
      fc.property(trees, fc.constantFrom('en', 'nl' as const), (roots, language) => {
        const svg = drawingSvg(layoutCircles(viewOf(roots), language));
        expect(drawingSvg(layoutCircles(viewOf(structuredClone(roots)), language))).toBe(svg);
        parsed(svg);
      }),
      { seed, numRuns: 60 },
    );
  });

  test('are told from outer to inner, so that an inner one is painted over an outer one', () => {
    fc.assert(
      fc.property(trees, (roots) => {
        const order = placeCircles(viewOf(roots), 'en').circles.map((one) => one.circle);
        const place = new Map(order.map((one, i) => [one, i]));
        for (const one of order)
          for (const child of one.below) expect(place.get(child)).toBeGreaterThan(place.get(one) as number);
      }),
      settings,
    );
  });
});

describe('packing', () => {
  test('leaves no circle over another, and the round one holds them all', () => {
    const circles = fc.array(fc.double({ min: 0.5, max: 300, noNaN: true }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(circles, (radii) => {
        const packed: Packed[] = radii.map((r) => ({ r, x: 0, y: 0 }));
        packCircles(packed);
        for (const [i, a] of packed.entries())
          for (const b of packed.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(a.r + b.r - 0.01);
        const round = encloseCircles(packed);
        for (const one of packed) expect(distance(round, one) + one.r).toBeLessThan(round.r + 0.01);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('ends, also for thousands of circles and for very small ones beside very large ones', () => {
    const packed: Packed[] = Array.from({ length: 5000 }, (_, i) => ({
      r: i % 7 === 0 ? 500 : 0.01 + (i % 5),
      x: 0,
      y: 0,
    }));
    packCircles(packed);
    expect(packed.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});

describe('a title', () => {
  test('is broken at spaces into lines that are wide enough', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 30, max: 300 }),
        (text, width) => {
          const lines = wrapped(text, 14, width, 4);
          expect(lines.length).toBeLessThanOrEqual(4);
          for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(Math.max(width, 36));
        },
      ),
      { seed, numRuns: 300 },
    );
  });

  test('that is too long ends in an ellipsis', () => {
    expect(wrapped('een twee drie vier vijf zes', 14, 40, 2).at(-1)).toMatch(/…$/);
    expect(wrapped('kort', 14, 40, 2)).toEqual(['kort']);
    expect(wrapped('', 14, 40, 2)).toEqual([]);
  });
});

describe('a very large organisation', () => {
  const circles = (count: number, parent: (i: number) => string): string =>
    Array.from({ length: count }, (_, i) => `circle k-${i}${parent(i)}\n`).join('');

  test.each([
    ['a chain of ten thousand circles', 10_000, (i: number) => (i === 0 ? '' : ` in k-${i - 1}`)],
    ['ten thousand circles in a ring', 10_000, (i: number) => ` in k-${(i + 1) % 10_000}`],
    ['two thousand circles side by side in one', 2000, (i: number) => (i === 0 ? '' : ' in k-0')],
    ['two thousand circles that hang loose', 2000, () => ''],
    [
      'three thousand circles, ten in each',
      3000,
      (i: number) => (i === 0 ? '' : ` in k-${Math.floor((i - 1) / 10)}`),
    ],
  ])('%s is drawn whole', (_, count, parent) => {
    const organisation = organisationOf(`organisation Groot\n${circles(count, parent)}`);
    const view = circlesView(organisation, '2026-11-23', { depth: 'all' });
    expect(placeCircles(view, 'en').circles).toHaveLength(count);
    expect(drawingSvg(layoutCircles(view, 'en'))).not.toMatch(/NaN|Infinity/);
  });
});

describe('the view of circles', () => {
  const garden = `organisation Tuin "De Tuin"
person eva "Eva de Wit"
person jan "Jan-Peter van den Berg"
person li "李 小龙"
person cher
circle Tuin "Tuinkring" { members eva, jan, li, cher }
circle Teelt in Tuin {
  double link { leader eva from 2024-01-01 for 1 year representative vacant }
  facilitator eva
  secretary jan
}
circle Kas in Teelt
circle Bed in Kas
circle Later in Tuin { planned 2027-01-01 }
circle A in B
circle B in A
circle Brug { double link to Kas { leader jan } }`;
  const view = (settings = {}): CirclesView => circlesView(organisationOf(garden), '2026-11-23', settings);
  const told = (circles: readonly CircleMark[]): string[] =>
    circles.map(
      (one) =>
        `${one.name}${one.below.length > 0 ? `(${told(one.below).join(' ')})` : ''}${'+'.repeat(one.hidden)}`,
    );

  test('holds each circle that works or is planned within its next higher one, and rings by their first', () => {
    expect(told(view().roots)).toEqual(['Tuin(Teelt(Kas(Bed)) Later)', 'Brug', 'A(B)']);
  });

  test('can be of one circle, and cut at a depth', () => {
    expect(told(view({ of: 'Teelt' }).roots)).toEqual(['Teelt(Kas(Bed))']);
    expect(told(view({ depth: 1 }).roots)).toEqual(['Tuin(Teelt++ Later)', 'Brug', 'A(B)']);
    expect(told(view({ of: 'Teelt', depth: 0 }).roots)).toEqual(['Teelt++']);
  });

  test('has initials of the main words of a name, in any script', () => {
    const people = view().roots[0]?.people.map(({ initials }) => initials);
    expect(people).toEqual(['EW', 'JB', '李小', 'C']);
  });

  test('tells who holds the link, whose term is over, and what is vacant, and nobody twice', () => {
    const teelt = view().roots[0]?.below[0];
    expect(teelt?.leaders).toMatchObject([{ initials: 'EW', name: 'Eva de Wit', state: 'expired' }]);
    expect(teelt?.representatives).toEqual([vacantSeat('representative')]);
    expect(teelt?.people.map(({ name }) => name)).toEqual(['Jan-Peter van den Berg']);
  });

  test('shows a link that is missing as vacant seats', () => {
    const kas = view().roots[0]?.below[0]?.below[0];
    expect(kas?.leaders).toEqual([vacantSeat('leader')]);
    expect(kas?.representatives).toEqual([vacantSeat('representative')]);
    expect(view().roots[0]?.leaders).toEqual([]);
  });

  test('knows links to other circles, where both are shown', () => {
    expect(view().crossLinks).toEqual([{ from: 'Brug', to: 'Kas', place: 0 }]);
    expect(view({ depth: 0 }).crossLinks).toEqual([]);
  });
});

describe('a link to another circle', () => {
  const linked = organisationOf(`organisation Tuin
circle Tuin
circle Links in Tuin
circle Midden "Een kring met een lange titel in het midden" in Tuin { members anna, bram, chris }
circle Rechts in Tuin { double link to Links { leader anna } }
circle Diep in Rechts { double link to Tuin { leader bram } }`);

  test('is drawn between the borders of both, through no title and no person', () => {
    const { parts } = layoutCircles(circlesView(linked, '2026-11-23'), 'en');
    const links = parts.filter(({ label }) => label?.startsWith('Link from'));
    expect(links.map(({ label }) => label)).toEqual(['Link from Rechts to Links', 'Link from Diep to Tuin']);
    const boxes = parts
      .flatMap(({ shapes }) => shapes)
      .flatMap((shape) => (shape.shape === 'text' ? [shape] : []))
      .map(({ x, y, size, text, bold }) => ({
        x,
        y: y - size * 0.35,
        half: textWidth(text, size, bold) / 2,
      }));
    for (const { shapes } of links) {
      const [curve] = shapes;
      const numbers = (curve?.shape === 'path' ? curve.d : '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      const [x1 = 0, y1 = 0, cx = 0, cy = 0, x2 = 0, y2 = 0] = numbers;
      for (let t = 0; t <= 1; t += 0.01) {
        const x = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * cx + t ** 2 * x2;
        const y = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * cy + t ** 2 * y2;
        const hit = boxes.filter((box) => Math.abs(x - box.x) < box.half && Math.abs(y - box.y) < 5);
        expect(hit).toEqual([]);
      }
    }
  });
});

/** Names of elements and texts of an SVG, by a parser that accepts nothing else than XML. */
function parsed(svg: string): { elements: string[]; attributes: [string, string][] } {
  const elements: string[] = [];
  const attributes: [string, string][] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.push(tag.name);
    attributes.push(...(Object.entries(tag.attributes) as [string, string][]));
  });
  parser.write(svg).close();
  return { elements, attributes };
}

describe('the picture as SVG', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '"><image href="http://example.org/x.png"/>',
    "' onload='alert(1)",
    ']]></style><script/>',
    '&lt;b&gt; &amp; &#x3c;script&#x3e;',
    'javascript:alert(1)',
    '\u0000\u0008\uffff\ud800',
    '\u202eevil\u2066',
    '-->',
    '{{constructor}}',
  ];
  const written = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  const hostile = `organisation Tuin "${payloads.map(written).join(' ')}"
person anna "${written(payloads[0] as string)}"
${payloads.map((text, i) => `circle k-${i} "${written(text)}" { aim "${written(text)}" members anna }`).join('\n')}`;

  test.each([undefined, ...themeNames] as (ThemeName | undefined)[])(
    'in the theme %s is well-formed, and holds no script, event or address',
    (theme) => {
      const svg = drawingSvg(
        layoutCircles(circlesView(organisationOf(hostile), '2026-11-23'), 'en'),
        theme === undefined ? {} : { theme },
      );
      const { elements, attributes } = parsed(svg);
      expect([...new Set(elements)].sort()).toEqual(
        ['circle', 'desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title'].filter((name) =>
          elements.includes(name),
        ),
      );
      expect(attributes.filter(([name]) => /^on|href|src|style/i.test(name))).toEqual([]);
      expect(svg.match(/https?:\/\/(?!www\.w3\.org\/2000\/svg")/g)?.length ?? 0).toBe(
        svg.split('http://example.org').length - 1,
      );
      expect(svg).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/);
      expect(/<style>(.*)<\/style>/.exec(svg)?.[1]).not.toMatch(/[<&]|url\(|@import/);
    },
  );

  test('names title and description for those who cannot see it, in the reader’s language', () => {
    const draw = (language: 'en' | 'nl'): string =>
      drawingSvg(
        layoutCircles(circlesView(organisationOf('organisation T "Tuin"\ncircle A'), '2026-11-23'), language),
      );
    expect(draw('en')).toContain('<title id="k-title">Tuin on 23 November 2026</title>');
    expect(draw('nl')).toContain('<title id="k-title">Tuin op 23 november 2026</title>');
    expect(draw('nl')).toMatch(/aria-labelledby="k-title" aria-describedby="k-description" lang="nl"/);
  });

  test('explains only the marks that occur', () => {
    const legend = (text: string): string =>
      drawingSvg(layoutCircles(circlesView(organisationOf(`organisation T\n${text}`), '2026-11-23'), 'en'));
    expect(legend('circle A { members anna }')).not.toMatch(/vacant seat|helping circle|representative,/);
    expect(legend('circle A { facilitator vacant }')).toContain('vacant seat');
    expect(legend('circle A\ncircle B in A { double link { leader anna } }')).toContain('>leader<');
    expect(legend('circle A\nhelping circle B in A')).toContain('helping circle');
  });

  test('of nothing is a picture all the same', () => {
    parsed(drawingSvg(layoutCircles(circlesView(organisationOf('organisation T'), '2026-11-23'), 'en')));
  });
});
