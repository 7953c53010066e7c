import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/language/format.js';
import { layoutCircles } from '../../src/layout/circles.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { organisationJson } from '../../src/render/json/show.js';
import { outlineMarkdown } from '../../src/render/markdown/outline.js';
import { circleOutline, organisationOutline } from '../../src/render/show.js';
import { drawingSvg } from '../../src/render/svg/drawing.js';
import { outlineText } from '../../src/render/terminal/outline.js';
import { whoOutline } from '../../src/render/who.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { circlesView } from '../../src/views/circles.js';
import { organisationsOf, services } from '../engine.js';

/*
 * Whatever a text is, everything from reading to drawing gives an answer, in good time. The seeds are fixed, so that
 * a failure is the same on every machine.
 */

const seed = 23112026;
const colours = pico.createColors(false);
const examples = join(import.meta.dirname, '../../examples');
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.kring'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const texts = new Map(files.map((file) => [file, readFileSync(join(examples, file), 'utf8')]));
/** The files of each example, by its folder. */
const folders = [...new Set(files.map((file) => file.slice(0, file.lastIndexOf('/'))))].filter(
  (one) => one !== '',
);

/** Does with an organisation all that the program can do, which must never throw. */
function useAll(organisation: Organisation, on = '2026-11-23'): void {
  checkOrganisation(organisation, on);
  const standing = asOf(organisation, on);
  const drawing = layoutCircles(circlesView(organisation, on), 'nl');
  const svg = drawingSvg(drawing);
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  const outlines = [
    organisationOutline(standing, 'en'),
    whoOutline(standing, 'a', 'nl'),
    ...organisation.circles.slice(0, 3).map((circle) => circleOutline(standing, circle, 'nl')),
  ];
  for (const outline of outlines) {
    const told = outlineText(outline, colours, 80) + outlineMarkdown(outline);
    expect(told).not.toMatch(/\bundefined\b|\[object|\bNaN\b/);
  }
  expect(() => JSON.stringify(organisationJson(standing))).not.toThrow();
}

function readAndUse(text: string): void {
  for (const organisation of organisationsOf({ 'a.kring': text })) useAll(organisation);
  formatText(services, text);
}

/** What a text is made of, as pieces that a slip of the hand leaves whole: words, signs, texts and blanks. */
function pieces(text: string): string[] {
  return text.match(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\s+|[\p{L}\p{N}_-]+|./gsu) ?? [];
}

const words = [
  ...new Set([...texts.values()].flatMap((text) => pieces(text).filter((piece) => /^[a-z]+$/.test(piece)))),
];

describe('any text is read, checked, told, drawn and formatted', () => {
  test('of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), readAndUse), { seed, numRuns: 300 });
  });

  test('of the language’s own words and signs, in any order', () => {
    const piece = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('{', '}', ',', '.', '"', '"""', '//', '/*', '*/', '\n', '\n\n', '/', '"text"', '-'),
      fc.constantFrom(
        '2026-11-23',
        '2026-02-30',
        '0',
        '12',
        'every',
        'anna',
        'Tuin',
        'Ελένη',
        '財務',
        '\u202e',
        '\0',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 120 }), (all) => readAndUse(all.join(' '))),
      { seed, numRuns: 300 },
    );
  });
});

describe('an example with slips in it is read, checked, told, drawn and formatted', () => {
  const example = fc.constantFrom(...texts.values());

  test('cut off anywhere', () => {
    // Cutting every file at every word would take minutes; these cuts are spread over all of them.
    const cuts = [...texts.values()].flatMap((text) => {
      let length = 0;
      return pieces(text).map((piece) => {
        length += piece.length;
        return text.slice(0, length);
      });
    });
    expect(cuts.length).toBeGreaterThan(5000);
    const step = Math.ceil(cuts.length / 500);
    for (let i = 0; i < cuts.length; i += step) readAndUse(cuts[i] as string);
  });

  test('with words left out, said twice or swapped', () => {
    const slip = fc.record({
      kind: fc.constantFrom('out', 'twice', 'swap', 'other' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      word: fc.constantFrom(...words),
    });
    fc.assert(
      fc.property(example, fc.array(slip, { minLength: 1, maxLength: 8 }), (text, slips) => {
        const all = pieces(text);
        for (const { kind, at, word } of slips) {
          const i = Math.floor(at * all.length);
          const piece = all[i] ?? '';
          if (kind === 'out') all.splice(i, 1);
          else if (kind === 'twice') all.splice(i, 0, piece);
          else if (kind === 'other') all[i] = word;
          else [all[i], all[i + 1]] = [all[i + 1] ?? '', piece];
        }
        readAndUse(all.join(''));
      }),
      { seed, numRuns: 150 },
    );
  });

  test('with lines left out, said twice or moved', () => {
    const slip = fc.record({
      kind: fc.constantFrom('out', 'twice', 'move' as const),
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      to: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    });
    fc.assert(
      fc.property(example, fc.array(slip, { minLength: 1, maxLength: 12 }), (text, slips) => {
        const lines = text.split('\n');
        for (const { kind, at, to } of slips) {
          const [line = ''] = lines.splice(Math.floor(at * lines.length), kind === 'twice' ? 0 : 1);
          const again = kind === 'twice' ? (lines[Math.floor(at * lines.length)] ?? '') : line;
          if (kind !== 'out') lines.splice(Math.floor(to * (lines.length + 1)), 0, again);
        }
        readAndUse(lines.join('\n'));
      }),
      { seed, numRuns: 150 },
    );
  });
});

describe('the order in which files come', () => {
  test.each(folders)('does not matter to %s', (folder) => {
    const own = files.filter((file) => file.startsWith(`${folder}/`));
    const read = (order: readonly string[]): Organisation[] =>
      organisationsOf(Object.fromEntries(order.map((file) => [file, texts.get(file) ?? ''])));
    const straight = read(own);
    const findings = straight.map((one) => checkOrganisation(one, '2026-11-23'));
    fc.assert(
      fc.property(fc.shuffledSubarray(own, { minLength: own.length }), (order) => {
        const shuffled = read(order);
        expect(shuffled).toEqual(straight);
        expect(shuffled.map((one) => checkOrganisation(one, '2026-11-23'))).toEqual(findings);
      }),
      { seed, numRuns: own.length > 1 ? 8 : 1 },
    );
  });

  test('does not matter to all of them together', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...texts], { minLength: texts.size }), (order) => {
        expect(organisationsOf(Object.fromEntries(order))).toEqual(
          organisationsOf(Object.fromEntries(texts)),
        );
      }),
      { seed, numRuns: 5 },
    );
  });
});

test('any date can be looked at', () => {
  const organisations = organisationsOf(Object.fromEntries(texts));
  for (const on of ['0001-01-01', '1999-12-31', '2026-02-28', '2028-02-29', '9999-12-31'])
    for (const organisation of organisations) useAll(organisation, on);
});
