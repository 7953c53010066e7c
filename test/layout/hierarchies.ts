import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import type { Drawing } from '../../src/layout/drawing.js';
import { textWidth } from '../../src/layout/measure.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { themeNames } from '../../src/render/theme.js';

/*
 * Organisations that are made up, as text: of any shape, with titles in any script and seats that are held, vacant,
 * expired or held by one person for both ends.
 */

export const seed = 23112026;

const titles = fc.oneof(
  fc.constantFrom(
    'Kring',
    'Kring Verloskundigen',
    'Volunteer Management and Housing Circle of the North',
    '財務委員會',
    'Κύκλος Οικονομικών',
    'دائرة التعليم والتدريب',
    'Donaudampfschifffahrtsgesellschaft',
    'a',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
);

const kinds = ['circle', 'circle', 'circle', 'helping circle', 'working group'] as const;
const person = fc.integer({ min: 0, max: 9 }).map((i) => `p-${i}`);
const holder = fc.oneof({ weight: 4, arbitrary: person }, { weight: 1, arbitrary: fc.constant('vacant') });
const term = fc.constantFrom('', ' from 2024-01-01 for 1 year', ' from 2026-01-01 for 1 year');
const seatLine = (office: string): fc.Arbitrary<string> =>
  fc.tuple(holder, term).map(([who, when]) => `  ${office} ${who}${who === 'vacant' ? '' : when}`);

const circle = fc.record({
  kind: fc.constantFrom(...kinds),
  title: titles,
  /** Which of those before it is the next higher circle; counted back, and none where that is itself. */
  back: fc.nat(6),
  leaders: fc.array(seatLine('leader'), { maxLength: 2 }),
  representatives: fc.array(seatLine('representative'), { maxLength: 2 }),
  seats: fc.array(fc.oneof(seatLine('facilitator'), seatLine('secretary')), { maxLength: 2 }),
  members: fc.array(person, { maxLength: 9 }),
  lead: fc.option(titles),
  does: fc.array(titles, { maxLength: 3 }),
  measure: fc.option(titles),
  cross: fc.option(fc.nat(30), { freq: 5 }),
});

const quoted = (text: string): string =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll(/[\n\r]/g, ' ')}"`;

/** What a circle decides about, each part with the circle and the part there that it was delegated from. */
const domain = fc.array(
  fc.record({ text: titles, circle: fc.nat(30), item: fc.nat(2), given: fc.boolean() }),
  { maxLength: 3 },
);

/** Links to circles of other organisations, by their numbers. */
const abroad = fc.array(
  fc.record({ organisation: fc.nat(2), circle: fc.nat(8), seats: fc.tuple(holder, holder) }),
  {
    maxLength: 2,
  },
);

/**
 * An organisation of up to so many circles, as its file says it.
 *
 * @param governed that circles have domains too, with parts that are delegated from others, wherever these are
 * @param number of the organisation, where it is one of several that link their circles with those of the others
 */
export const organisations = (most: number, governed = false, number?: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(circle, { minLength: 1, maxLength: most }),
      fc.array(titles, { minLength: 10, maxLength: 10 }),
      governed ? fc.array(domain, { minLength: most, maxLength: most }) : fc.constant([]),
      number === undefined ? fc.constant([]) : fc.array(abroad, { minLength: most, maxLength: most }),
    )
    .map(([circles, names, domains, links]) =>
      [
        number === undefined ? 'organisation Tuin "De Tuin"' : `organisation Tuin${number} "Tuin ${number}"`,
        ...names.map((name, i) => `person p-${i} ${quoted(name)}`),
        ...circles.map((one, i) => {
          const above = one.back > 0 && i - one.back >= 0 ? ` in k-${i - one.back}` : '';
          const link = [...one.leaders, ...one.representatives];
          return [
            `${one.kind} k-${i} ${quoted(one.title)}${above} {`,
            ...(above !== '' && link.length > 0 ? ['  double link {', ...link, '  }'] : []),
            ...(one.cross !== null && one.cross % circles.length !== i
              ? [`  double link to k-${one.cross % circles.length} { leader p-0 }`]
              : []),
            ...(links[i] ?? [])
              .filter(({ organisation }) => organisation !== number)
              .map(
                ({ organisation, circle: other, seats: [leader, representative] }) =>
                  `  double link to k-${other} of Tuin${organisation} { leader ${leader} representative ${representative} }`,
              ),
            ...((domains[i] ?? []).length === 0
              ? []
              : [
                  '  domain {',
                  ...(domains[i] ?? []).map(({ text, circle: from, item, given }, at) => {
                    const source = given ? ` from k-${from % circles.length}.i-${item}` : '';
                    return `    i-${at} ${quoted(text)}${source}`;
                  }),
                  '  }',
                ]),
            ...one.seats,
            ...(one.members.length > 0 ? [`  members ${[...new Set(one.members)].join(', ')}`] : []),
            ...(one.lead === null ? [] : [`  lead ${quoted(one.lead)}`]),
            ...one.does.map((text) => `  do ${quoted(text)}`),
            ...(one.measure === null ? [] : [`  measure ${quoted(one.measure)} target "80 %" every month`]),
            '}',
          ].join('\n');
        }),
      ].join('\n'),
    );

/** Names of elements and texts of an SVG, by a parser that accepts nothing else than XML. */
export function parsed(svg: string): { elements: string[]; attributes: [string, string][] } {
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

/** An organisation whose every text tries to get out of its place. */
export const hostile = `organisation Tuin ${quoted(payloads.join(' '))}
${payloads.map((text, i) => `person p-${i} ${quoted(text)}`).join('\n')}
circle top ${quoted(payloads[0] as string)} { leader p-0 }
${payloads
  .map(
    (text, i) => `circle k-${i} ${quoted(text)} in top {
  aim ${quoted(text)}
  double link { leader p-${i} representative p-${(i + 1) % payloads.length} }
  members p-0, p-${i}
  lead ${quoted(text)}
  do ${quoted(text)}
  measure ${quoted(text)} target ${quoted(text)}
}`,
  )
  .join('\n')}`;

/** That a picture, whatever its texts, is well-formed and holds nothing that runs or is fetched, in every theme. */
export function expectHarmless(drawing: Drawing): void {
  for (const theme of [undefined, ...themeNames]) {
    const svg = drawingSvg(drawing, theme === undefined ? {} : { theme });
    const { elements, attributes } = parsed(svg);
    const known = ['circle', 'desc', 'g', 'path', 'rect', 'style', 'svg', 'text', 'title'];
    expect([...new Set(elements)].filter((name) => !known.includes(name))).toEqual([]);
    expect(attributes.filter(([name]) => /^on|href|src|style/i.test(name))).toEqual([]);
    expect(svg).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]|NaN|Infinity/);
    expect(/<style>(.*)<\/style>/.exec(svg)?.[1]).not.toMatch(/[<&]|url\(|@import/);
  }
}

/** Texts of parts with a box that reach out of that box. */
export function textsOutOfBoxes(drawing: Drawing): string[] {
  return drawing.parts.flatMap(({ subject, shapes }) => {
    const box = shapes.find((shape) => shape.shape === 'rect');
    if (subject?.kind !== 'circle' || box === undefined) return [];
    return shapes.flatMap((shape) => {
      if (shape.shape !== 'text') return [];
      const wide = textWidth(shape.text, shape.size, shape.bold);
      const left =
        shape.anchor === 'left' ? shape.x : shape.anchor === 'right' ? shape.x - wide : shape.x - wide / 2;
      const within =
        left > box.x &&
        left + wide < box.x + box.width &&
        shape.y - shape.size * 0.7 > box.y &&
        shape.y + shape.size * 0.2 < box.y + box.height;
      return within ? [] : [shape.text];
    });
  });
}
