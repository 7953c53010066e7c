import type { CircleShape, Drawing, Part, PathShape, RectShape } from '../../src/layout/drawing.js';
import { textWidth } from '../../src/layout/measure.js';
import { linkPaints } from '../../src/layout/rails.js';

/*
 * Whether lines mean what they join, in a picture of any view: what a line goes through that is none of its ends. An
 * end is what holds the first or last place of the line, or comes to within a few px of it.
 */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The paints of the lines of links between the boxes of a tree. */
const rails: ReadonlySet<unknown> = new Set(Object.values(linkPaints));

type Body = RectShape | CircleShape;

/** The strokes of a path, each as places a px apart. */
export function strokesOf({ d }: PathShape): Spot[][] {
  const strokes: Spot[][] = [];
  let at: Spot = { x: 0, y: 0 };
  for (const [, command, numbers] of d.matchAll(/([MLQC])([^MLQCZ]+)/g)) {
    const n = (numbers as string)
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const to = { x: n.at(-2) as number, y: n.at(-1) as number };
    if (command === 'M') strokes.push([to]);
    else {
      const first = n.length > 2 ? { x: n[0] as number, y: n[1] as number } : undefined;
      const second = n.length > 4 ? { x: n[2] as number, y: n[3] as number } : first;
      const [a, b] = [first ?? between(at, to), second ?? between(at, to)];
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - at.x, to.y - at.y)));
      for (let i = 1; i <= steps; i++) {
        const [t, s] = [i / steps, 1 - i / steps];
        const place = (from: number, one: number, other: number, end: number): number =>
          n.length > 4
            ? s ** 3 * from + 3 * s * s * t * one + 3 * s * t * t * other + t ** 3 * end
            : n.length > 2
              ? s * s * from + 2 * s * t * one + t * t * end
              : s * from + t * end;
        strokes.at(-1)?.push({ x: place(at.x, a.x, b.x, to.x), y: place(at.y, a.y, b.y, to.y) });
      }
    }
    at = to;
  }
  return strokes;
}

function between(a: Spot, b: Spot): Spot {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function holds({ x, y }: Spot, shape: Body, more = 0): boolean {
  return shape.shape === 'rect'
    ? x > shape.x - more &&
        x < shape.x + shape.width + more &&
        y > shape.y - more &&
        y < shape.y + shape.height + more
    : Math.hypot(x - shape.x, y - shape.y) < shape.r + more;
}

/** The parts that are lines: those that show no thing of the organisation themselves, and begin with an open stroke. */
export function linesIn({ parts }: Drawing): Part[] {
  return parts
    .slice(1)
    .filter(
      ({ subject, shapes: [first] }) =>
        subject === undefined &&
        first?.shape === 'path' &&
        first.paint.fill === undefined &&
        !first.d.includes('Z'),
    );
}

/** Which of some bodies lie near places, in their order: those that lie in the same squares of a grid. */
function nearTo<T extends { readonly shape: Body }>(all: readonly T[]): (spots: readonly Spot[]) => T[] {
  const side = 48;
  const squares = new Map<string, number[]>();
  for (const [i, { shape }] of all.entries()) {
    const [left, top, right, bottom] =
      shape.shape === 'rect'
        ? [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height]
        : [shape.x - shape.r, shape.y - shape.r, shape.x + shape.r, shape.y + shape.r];
    for (let column = Math.floor(left / side); column <= Math.floor(right / side); column++)
      for (let row = Math.floor(top / side); row <= Math.floor(bottom / side); row++) {
        const square = squares.get(`${column} ${row}`);
        if (square === undefined) squares.set(`${column} ${row}`, [i]);
        else square.push(i);
      }
  }
  return (spots) => {
    const found = new Set<number>();
    for (const square of new Set(spots.map(({ x, y }) => `${Math.floor(x / side)} ${Math.floor(y / side)}`)))
      for (const i of squares.get(square) ?? []) found.add(i);
    return [...found].sort((a, b) => a - b).map((i) => all[i] as T);
  };
}

/** What the lines of a picture go through that is none of their ends. */
export function crossedIn(drawing: Drawing): string[] {
  const faults = new Set<string>();
  const lines = new Set(linesIn(drawing));
  const bodies: { part: Part; shape: Body }[] = [];
  const letters: { part: Part; shape: RectShape; text: string }[] = [];
  for (const [place, part] of drawing.parts.entries())
    for (const [i, shape] of part.shapes.entries()) {
      if (shape.shape === 'text') {
        const wide = textWidth(shape.text, shape.size, shape.bold);
        const left =
          shape.anchor === 'left' ? shape.x : shape.anchor === 'right' ? shape.x - wide : shape.x - wide / 2;
        const at = { x: left, y: shape.y - shape.size * 0.7, width: wide, height: shape.size * 0.9 };
        letters.push({ part, shape: { shape: 'rect', ...at, paint: {} }, text: shape.text });
      } else if (
        place > 0 &&
        shape.shape !== 'path' &&
        (i === 0 || part.subject?.kind === 'seat') &&
        !lines.has(part)
      )
        bodies.push({ part, shape });
    }
  const [bodiesNear, lettersNear] = [nearTo(bodies), nearTo(letters)];
  for (const line of lines)
    for (const shape of line.shapes) {
      if (shape.shape !== 'path' || shape.paint.fill !== undefined) continue;
      for (const stroke of strokesOf(shape)) {
        const [first, last] = [stroke[0] as Spot, stroke.at(-1) as Spot];
        const inner = stroke.slice(3, -3);
        const called = line.label ?? 'a line';
        const onRail = new Set<Part>();
        for (const { part, shape: body } of bodiesNear(inner)) {
          // The mark of who holds a link lies on its line.
          if (
            rails.has(shape.paint) &&
            body.shape === 'circle' &&
            inner.some((spot) => Math.hypot(spot.x - body.x, spot.y - body.y) < 1.5)
          )
            onRail.add(part);
          if (onRail.has(part)) continue;
          if (holds(first, body, 3) || holds(last, body, 3)) continue;
          // A ring is held by those round it, and a line may leave these.
          if (inner.some((spot) => holds(spot, body, -0.6)))
            faults.add(`${called} | ${part.label ?? part.subject?.name ?? 'a box'}`);
        }
        for (const { part, shape: text, text: said } of lettersNear(inner))
          if (!onRail.has(part) && inner.some((spot) => holds(spot, text)))
            faults.add(`${called} | text ${said}`);
      }
    }
  return [...faults];
}

/** How many strokes the lines of a picture have. */
export function strokesIn(drawing: Drawing): number {
  return linesIn(drawing)
    .flatMap(({ shapes }) => shapes)
    .reduce((sum, shape) => sum + (shape.shape === 'path' ? strokesOf(shape).length : 0), 0);
}
