import { never } from '../../ground/never.js';
import type { Drawing, Paint, Shape, Slot } from '../../layout/drawing.js';
import { tongueOf } from '../../messages/words.js';
import { xml } from './escape.js';

/*
 * A small picture within the text of any page: without styles of its own, so that no page's policy keeps them out, in the
 * colour of the text around it. What stands out in colour elsewhere stands out by its form here.
 */

/** A drawing as an image that a screen reader tells in one sentence. */
export function inlineSvg({ width, height, description, language, parts }: Drawing): string {
  const shapes = parts.flatMap((part) => part.shapes.map(shapeSvg));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xml(description)}" lang="${tongueOf(language)}">${shapes.join('')}</svg>`;
}

function shapeSvg(shape: Shape): string {
  switch (shape.shape) {
    case 'circle':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r}"${painted(shape.paint)}/>`;
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${painted(shape.paint)}/>`;
    case 'path':
      return `<path d="${shape.d}"${painted(shape.paint)}/>`;
    case 'text': {
      const anchor = { left: 'start', middle: 'middle', right: 'end' }[shape.anchor];
      const weight = shape.bold === true ? ' font-weight="bold"' : '';
      return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}" text-anchor="${anchor}"${weight} fill="currentColor">${xml(shape.text)}</text>`;
    }
    default:
      return never(shape);
  }
}

/** Ink is the colour of the text; paper is what lies below it, and is left open. */
function painted({ fill, stroke, width = 1, dash }: Paint): string {
  const colour = (slot: Slot): string => (slot === 'paper' ? 'none' : 'currentColor');
  return [
    ` fill="${fill === undefined ? 'none' : colour(fill)}"`,
    ...(stroke === undefined ? [] : [` stroke="${colour(stroke)}" stroke-width="${width}"`]),
    ...(dash === undefined ? [] : [` stroke-dasharray="${dash.join(' ')}"`]),
  ].join('');
}
