import type { Drawing, TextShape } from '../../src/layout/drawing.js';
import { textWidth } from '../../src/layout/measure.js';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

const slack = 0.6;

/** What nobody could read in a picture: texts over one another, outside the picture, or too small. */
export function faultsIn(drawing: Drawing): string[] {
  const faults: string[] = [];
  const boxes: Box[] = [];
  for (const part of drawing.parts)
    for (const shape of part.shapes) if (shape.shape === 'text') boxes.push(boxOf(shape, faults));
  for (const box of boxes) {
    if (
      box.left < -slack ||
      box.right > drawing.width + slack ||
      box.top < -slack ||
      box.bottom > drawing.height + slack
    )
      faults.push(`outside the picture: ${box.text}`);
  }
  const sorted = boxes.toSorted((a, b) => a.top - b.top);
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j] as Box;
      if (b.top > a.bottom - slack) break;
      if (a.left < b.right - slack && b.left < a.right - slack)
        faults.push(`over another: ${a.text} | ${b.text}`);
    }
  }
  return faults;
}

/** The room that a line's letters take: most of them reach from the base line to seven tenths of the font's size. */
function boxOf({ x, y, size, text, anchor, bold }: TextShape, faults: string[]): Box {
  if (size < 8) faults.push(`smaller than 8 px: ${text}`);
  const wide = textWidth(text, size, bold);
  const left = anchor === 'left' ? x : anchor === 'right' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - size * 0.72, bottom: y + size * 0.2, text };
}
