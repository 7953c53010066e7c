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

/** The extent of a part, or of a shape in it, in px of the picture. */
export function boxOf(part: SVGGElement, shape: SVGGraphicsElement = part): Box {
  const { x, y, width, height } = shape.getBBox();
  const place = placeOf(part);
  return { x: x + place.x, y: y + place.y, width, height };
}
