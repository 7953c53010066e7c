import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedElements, svgChange } from '../../src/render/svg/change.js';
import { partElement, type SvgPieces } from '../../src/render/svg/drawing.js';

/* A picture that changes is told by what is otherwise in it. */

const part = fc.record({
  text: fc
    .constantFrom('Leden', 'Bestuur', 'Strategie', 'Kraamzorg', 'Anna Visser', 'Els Prins')
    .map((name) => ` role="img"><title>${name}</title><circle class="k1" r="12"/></g>`),
  x: fc.nat(3),
  y: fc.nat(3),
});

function picture(parts: SvgPieces['parts'], title = 'Geboortezorg'): SvgPieces {
  return { width: 10, height: 10, title, description: 'Circles', language: 'nl', style: '', parts };
}

const elements = (pieces: SvgPieces): string[] => pieces.parts.map(partElement);

test('whatever comes, goes, moves or changes places, the former picture and the change give the new one', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.array(part, { maxLength: 12 }), (before, after) => {
      const change = svgChange(picture(before), picture(after));
      if (change === undefined) return;
      expect(changedElements(elements(picture(before)), change)).toEqual(elements(picture(after)));
    }),
  );
});

test('parts that only moved are told by their places', () => {
  const seats = Array.from({ length: 100 }, (_, i) => ({
    text: `><title>Seat ${i}</title></g>`,
    x: i,
    y: 0,
  }));
  const moved = seats.map((seat, i) => (i < 2 ? { ...seat, y: 5 } : seat));
  expect(svgChange(picture(seats), picture(moved))).toEqual({ parts: [[0, 100]], moved: [0, 0, 5, 1, 1, 5] });
});

test('a part that comes is told whole, and those behind it are still the same', () => {
  const seats = Array.from({ length: 100 }, (_, i) => ({
    text: `><title>Seat ${i}</title></g>`,
    x: i,
    y: 0,
  }));
  const coming = { text: '><title>Seat of Anna</title></g>', x: 7, y: 8 };
  expect(svgChange(picture(seats), picture([...seats.slice(0, 40), coming, ...seats.slice(40)]))).toEqual({
    parts: [[0, 40], '<g transform="translate(7 8)"><title>Seat of Anna</title></g>', [40, 60]],
    moved: [],
  });
});

test('what stands before the parts is told where any of it is otherwise', () => {
  const same = [{ text: '></g>', x: 0, y: 0 }];
  expect(svgChange(picture(same), picture(same))).toEqual({ parts: [[0, 1]], moved: [] });
  expect(svgChange(picture(same), picture(same, 'Ecodorp'))?.frame?.title).toBe('Ecodorp');
});

test('a picture of which most is new is not told by what is otherwise', () => {
  const seats = (of: string): SvgPieces['parts'] =>
    Array.from({ length: 10 }, (_, i) => ({ text: `><title>${of} ${i}</title></g>`, x: i, y: 0 }));
  expect(svgChange(picture(seats('Anna')), picture(seats('Els')))).toBeUndefined();
});
