import type { Box } from './viewport.js';

/*
 * Where the parts of a picture lie. Each part is drawn from a place of its own, so what a browser knows of its extent is
 * seen from there.
 */

/** Where a part is drawn from, in px of the picture. */
export function placeOf(part: Element): { readonly x: number; readonly y: number } {
  const [, x = 0, y = 0] =
    /^translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(part.getAttribute('transform') ?? '') ?? [];
  return { x: Number(x), y: Number(y) };
}

/** What a browser has told, seen from the place of the part; it takes a while to ask, and stays as it is. */
const told = new WeakMap<SVGGraphicsElement, Box>();

/** The extent of a part, or of a shape in it, in px of the picture. */
export function boxOf(part: SVGGElement, shape: SVGGraphicsElement = part): Box {
  let box = told.get(shape);
  if (box === undefined) {
    const { x, y, width, height } = shape.getBBox();
    box = { x, y, width, height };
    // What is not shown has no extent, and will have one when it is.
    if (width > 0 || height > 0) told.set(shape, box);
  }
  const place = placeOf(part);
  return { ...box, x: box.x + place.x, y: box.y + place.y };
}
