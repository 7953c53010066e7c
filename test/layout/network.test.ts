import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { load } from '../../src/cli/load.js';
import { diskFiles } from '../../src/disk/files.js';
import type { Drawing } from '../../src/layout/drawing.js';
import { layoutNetwork } from '../../src/layout/network.js';
import { Heap } from '../../src/layout/ways.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { networkView } from '../../src/views/network.js';
import { organisationOf, organisationsOf } from '../engine.js';
import { expectGolden } from '../golden.js';
import { faultsIn } from './faults.js';
import { organisations, seed } from './hierarchies.js';
import { crossedIn } from './lines.js';

const on = '2026-11-23';
const labels = ({ parts }: Drawing): string[] => parts.flatMap(({ label }) => label ?? []);

const mill = `organisation Molen "De Molen"
person ada "Ada Bos"
person bob "Bob Smit"
person cor "Cor Vos" { left 2026-06-30 }
general circle Maal { leader ada from 2026-01-01 for 2 years }
circle Brood in Maal { double link { leader ada from 2026-01-01 for 2 years representative bob from 2026-01-01 for 2 years } }
circle Graan in Maal { double link { leader ada from 2026-01-01 for 2 years representative vacant } double link to Brood { leader cor representative bob from 2025-01-01 for 1 year } }
circle Oud in Maal { ended 2026-02-01 }
`;
const drawn = (text: string): Drawing => layoutNetwork(networkView(organisationOf(text), on), 'en');

describe('the people between the circles of one organisation', () => {
  test('are told with all links that they hold, and each end that nobody holds by itself', () => {
    const told = labels(drawn(mill));
    expect(told).toContain('Ada Bos, in 2 links: leader from Maal into Brood; leader from Maal into Graan');
    expect(told).toContain(
      'Bob Smit, in 2 links: representative from Brood into Maal; representative from Graan into Brood',
    );
    expect(told).toContain('vacant: representative from Graan into Maal');
    // Who has left holds nothing.
    expect(told).toContain('vacant: leader from Brood into Graan');
  });

  test('tell in its box a link to a circle that has ended or is nowhere', () => {
    const drawing = drawn(
      `${mill}circle Meel in Maal { double link to Oud { leader ada from 2026-01-01 for 2 years } }`,
    );
    const texts = drawing.parts.flatMap(({ shapes }) =>
      shapes.flatMap((shape) => (shape.shape === 'text' ? shape.text : [])),
    );
    expect(texts.join(' ')).toContain('Oud (ended on 1 February 2026)');
  });

  test('have the circles of other organisations in frames of their own, of which nothing more is told', () => {
    const told = labels(
      drawn(
        `${mill}circle Meel in Maal { double link to Dijk of "Het Waterschap" { leader ada from 2026-01-01 for 2 years } }`,
      ),
    );
    expect(told).toContain('Dijk of Het Waterschap, whose files are not here.');
    expect(told).toContain('Ada Bos, leader from Dijk, Het Waterschap into Meel');
  });

  test('each have two lines for each of their links, and no text lies over another', () => {
    fc.assert(
      fc.property(organisations(20), (text) => {
        const view = networkView(organisationOf(text), on, { depth: 'all' });
        const drawing = layoutNetwork(view, 'nl');
        const held = (view.people ?? []).reduce((sum, { links }) => sum + links.length, 0);
        expect(labels(drawing).filter((label) => /, (?:leider|afgevaardigde) van /.test(label))).toHaveLength(
          2 * held,
        );
        expect(faultsIn(drawing)).toEqual([]);
      }),
      { seed, numRuns: 30 },
    );
  });
});

const files = {
  'molen/molen.kring': `organisation Molen "De Molen"
person ada "Ada Bos"
person bob "Bob Smit"
circle Maal { double link to Dijk of Water { leader bob from 2026-01-01 for 2 years representative ada from 2026-01-01 for 2 years } double link to Bos of Natuur { } }
circle Brood
`,
  'water/water.kring': `organisation Water "Het Waterschap"
person ada "Ada Bos"
person bob "Bob Smit"
circle Dijk { double link to Maal of Molen { leader ada from 2026-01-01 for 2 years representative bob from 2026-01-01 for 2 years } }
circle Sluis { double link to Brood of Molen { representative vacant } }
`,
};

describe('the links between several organisations', () => {
  const [own, ...beside] = organisationsOf(files) as [ReturnType<typeof organisationOf>];
  const drawing = layoutNetwork(networkView(own, on, {}, beside), 'en');

  test('are one line where both circles have it on record', () =>
    expect(labels(drawing).filter((label) => label.startsWith('Link from'))).toEqual([
      'Link from Maal to Dijk, Het Waterschap, on record in both circles',
      'Link from Maal to Bos, Natuur',
      'Link from Sluis, Het Waterschap to Brood',
    ]));

  test('lead to each organisation as a frame, also to one whose files are not here', () => {
    expect(labels(drawing)).toContain('De Molen: 2 circles');
    expect(labels(drawing)).toContain('Het Waterschap: 2 circles');
    expect(labels(drawing)).toContain('Bos of Natuur, whose files are not here.');
  });

  test('are all drawn, and no text lies over another', () => {
    const three = fc.tuple(...[0, 1, 2].map((number) => organisations(9, false, number)));
    fc.assert(
      fc.property(three, (texts) => {
        const all = organisationsOf(
          Object.fromEntries(texts.map((text, i) => [`garden-${i}/garden.kring`, text])),
        );
        const [first, ...others] = all as [ReturnType<typeof organisationOf>];
        const view = networkView(first, on, { depth: 'all' }, others);
        const picture = layoutNetwork(view, 'nl');
        expect(labels(picture).filter((label) => label.startsWith('Koppeling van'))).toHaveLength(
          view.links.length,
        );
        expect(faultsIn(picture)).toEqual([]);
      }),
      { seed, numRuns: 20 },
    );
  });

  test('beyond sixty circles leave out those without such a link, and say how many', () => {
    const many = Array.from({ length: 70 }, (_, i) => `circle K${i} in Maal`).join('\n');
    const [big, ...others] = organisationsOf({ ...files, 'molen/more.kring': many }) as [
      ReturnType<typeof organisationOf>,
    ];
    const view = networkView(big, on, {}, others);
    expect(view.frames[0]?.circles.map(({ mark }) => mark.name)).toEqual(['Maal', 'Brood']);
    expect(view.frames[0]?.hidden).toBe(70);
    expect(view.cut).toBe(true);
  });
});

describe('the work for a large network', () => {
  const { pop } = Heap.prototype;
  let looked = 0;
  beforeEach(() => {
    looked = 0;
    Heap.prototype.pop = function counted(this: Heap) {
      looked++;
      return pop.call(this);
    };
  });
  afterEach(() => {
    Heap.prototype.pop = pop;
  });

  /** A tree of circles with two below each, linked by people whom a function names. */
  const treeOf = (circles: number, who: (circle: number, office: string) => string): string => {
    const names = new Set<string>();
    const links = Array.from({ length: circles - 1 }, (_, i) => {
      const [leader, representative] = [who(i + 1, 'l'), who(i + 1, 'r')];
      names.add(leader).add(representative);
      return `circle K${i + 1} in K${Math.floor(i / 2)} { double link { leader ${leader} from 2026-01-01 for 2 years representative ${representative} from 2026-01-01 for 2 years } }`;
    });
    const people = [...names].map((name) => `person ${name} "Naam ${name}"`);
    return ['organisation Groot', ...people, 'general circle K0', ...links].join('\n');
  };
  const drawnWhole = (text: string): Drawing =>
    layoutNetwork(networkView(organisationOf(text), on, { depth: 'all' }), 'en');
  const linesOf = (drawing: Drawing): number =>
    labels(drawing).filter((label) => /, (?:leader|representative) from /.test(label)).length;

  test.each([50, 200])(
    'of %s circles is no search at all where each links a circle with the next',
    (circles) => {
      const drawing = drawnWhole(treeOf(circles, (circle, office) => `${office}${circle}`));
      expect(linesOf(drawing)).toBe(4 * (circles - 1));
      expect(looked).toBe(0);
    },
  );

  test.each([60, 240])('of %s circles has a limit where a few people hold all links', (circles) => {
    const drawing = drawnWhole(treeOf(circles, (circle, office) => `${office}${circle % 5}`));
    expect(linesOf(drawing)).toBe(4 * (circles - 1));
    expect(looked).toBeGreaterThan(1000);
    expect(looked).toBeLessThan(4_000_000);
  });

  test('draws the lines beyond the limit round all boxes', () => {
    const drawing = drawnWhole(treeOf(100, (circle, office) => `${office}${circle % 5}`));
    expect(crossedIn(drawing)).toEqual([]);
  });

  test('has a limit for links between organisations too, beyond which lines go round the frames', () => {
    const several = Object.fromEntries(
      [0, 1, 2, 3, 4].map((at) => [
        `tuin-${at}/tuin.kring`,
        [
          `organisation Tuin${at}`,
          'person ada "Ada Bos"',
          ...Array.from(
            { length: 60 },
            (_, i) =>
              `circle K${i} { double link to K${(i * 7 + at) % 60} of Tuin${(at + 1 + (i % 4)) % 5} { leader ada from 2026-01-01 for 2 years } }`,
          ),
        ].join('\n'),
      ]),
    );
    const [first, ...others] = organisationsOf(several) as [ReturnType<typeof organisationOf>];
    const view = networkView(first, on, { depth: 'all' }, others);
    const picture = layoutNetwork(view, 'en');
    expect(view.links.length).toBeGreaterThan(200);
    expect(labels(picture).filter((label) => label.startsWith('Link from'))).toHaveLength(view.links.length);
    expect(crossedIn(picture)).toEqual([]);
    expect(looked).toBeLessThan(4_000_000);
  });
});

describe('the networks of the examples', async () => {
  test.each([
    [
      'birth-care with its neighbours',
      ['birth-care', 'neighbours'],
      'neighbours/network-with-birth-care.svg',
    ],
    ['the federation', ['federation'], 'federation/network.svg'],
  ] as const)('%s is drawn as it was', async (_, folders, golden) => {
    const examples = diskFiles(join(import.meta.dirname, '../../examples'));
    const { organisations: all } = await load({ files: examples, progress: () => undefined }, folders);
    const [first, ...others] = all as [ReturnType<typeof organisationOf>];
    const picture = layoutNetwork(networkView(first, on, {}, others), 'en');
    expectGolden(golden, drawingSvg(picture, { theme: 'light' }));
  });
});
