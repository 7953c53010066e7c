import type { Language } from '../messages/words.js';
import {
  type Drawing,
  moved,
  type Part,
  rectShape,
  round,
  type Shape,
  textShape,
  type ViewName,
} from './drawing.js';
import { textWidth, wrapped } from './measure.js';

/** Room round the whole picture. */
export const margin = 32;
/** Of a heading; it grows with a picture that is wider than a screen. */
const smallestHeading = 18;
const largestHeading = 40;
const noteSize = 12;
const legendSize = 12;
const legendLine = 32;
/** Width of a mark in the legend; its shapes lie round the middle of a box this wide and `legendLine` high. */
const legendMark = 28;
const keySize = 11;
const keyLine = 20;

/** What a mark in the picture means. Its shapes have their middle at 0, 0 and fit in 28 by 24 px. */
export interface LegendEntry {
  readonly shapes: readonly Shape[];
  readonly text: string;
}

/** Who is meant by initials in the picture. */
export interface KeyEntry {
  readonly initials: string;
  readonly name: string;
}

/** A picture's own part, without heading and legend. */
export interface Content {
  readonly width: number;
  readonly height: number;
  /** The parts with the corner at 0, 0; or, where there are many, a function that makes them at their place. */
  readonly parts: readonly Part[] | ((x: number, y: number) => readonly Part[]);
}

export interface Frame {
  readonly view: ViewName;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Said below the heading: that circles are left out, for example. */
  readonly notes?: readonly string[];
  readonly legend?: readonly LegendEntry[];
  readonly key?: readonly KeyEntry[];
}

/** The heading above a picture, the legend and the key of initials below it. */
export function framed(content: Content, frame: Frame): Drawing {
  const widest = Math.max(content.width, 420);
  const headingSize = Math.round(Math.min(largestHeading, Math.max(smallestHeading, widest / 60)));
  const headings = wrapped(frame.title, headingSize, widest, 4, true);
  const notes = (frame.notes ?? []).flatMap((note) => wrapped(note, noteSize, widest, 6));
  let parts: readonly Part[];
  let y = margin;
  const shapes: Shape[] = [];
  for (const line of headings) {
    shapes.push(textShape(margin, y + headingSize * 0.8, headingSize, line, 'ink', 'left', true));
    y += headingSize * 1.3;
  }
  for (const line of notes) {
    shapes.push(textShape(margin, y + noteSize, noteSize, line, 'faint', 'left'));
    y += noteSize * 1.4;
  }
  y += 16;
  const dx = round(margin + Math.max(0, (widest - content.width) / 2));
  const top = round(y);
  if (typeof content.parts === 'function') parts = content.parts(dx, top);
  else
    parts = content.parts.map((part) => ({
      ...part,
      shapes: part.shapes.map((shape) => moved(shape, dx, top)),
    }));
  y += content.height;
  const legend = legendShapes(frame.legend ?? [], widest);
  if (legend.shapes.length > 0) {
    y += 20;
    shapes.push(...legend.shapes.map((shape) => moved(shape, margin, round(y))));
    y += legend.height;
  }
  const key = keyShapes(frame.key ?? [], widest);
  if (key.shapes.length > 0) {
    y += 16;
    shapes.push(...key.shapes.map((shape) => moved(shape, margin, round(y))));
    y += key.height;
  }
  const width = Math.ceil(widest + 2 * margin);
  const height = Math.ceil(y + margin);
  return {
    view: frame.view,
    language: frame.language,
    width,
    height,
    title: frame.title,
    description: frame.description,
    parts: [{ shapes: [rectShape(0, 0, width, height, { fill: 'paper' }), ...shapes] }, ...parts],
  };
}

function legendShapes(
  entries: readonly LegendEntry[],
  width: number,
): { shapes: readonly Shape[]; height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const { shapes: mark, text } of entries) {
    const lines = wrapped(text, legendSize, width - legendMark - 6, 3);
    const wide = legendMark + 6 + Math.max(...lines.map((line) => textWidth(line, legendSize)), 0);
    if (x > 0 && x + wide > width) [x, y] = [0, y + legendLine];
    shapes.push(...mark.map((shape) => moved(shape, round(x + legendMark / 2), y + legendLine / 2)));
    for (const line of lines) {
      shapes.push(textShape(x + legendMark + 6, y + legendLine / 2 + 4, legendSize, line, 'ink', 'left'));
      if (line !== lines.at(-1)) y += legendSize * 1.3;
    }
    x += wide + 24;
  }
  return { shapes, height: entries.length === 0 ? 0 : y + legendLine };
}

/** Initials and names in columns, down each column before the next. */
function keyShapes(
  entries: readonly KeyEntry[],
  width: number,
): { shapes: readonly Shape[]; height: number } {
  if (entries.length === 0) return { shapes: [], height: 0 };
  const initialsWide = Math.max(...entries.map(({ initials }) => textWidth(initials, keySize, true)), 16) + 8;
  const nameWide = Math.min(
    Math.max(...entries.map(({ name }) => textWidth(name, keySize))),
    Math.max(80, width - initialsWide),
  );
  const columnWide = initialsWide + nameWide + 24;
  const columns = Math.max(1, Math.min(entries.length, Math.floor((width + 24) / columnWide)));
  const rows = Math.ceil(entries.length / columns);
  const shapes: Shape[] = [];
  for (const [i, { initials, name }] of entries.entries()) {
    const x = Math.floor(i / rows) * columnWide;
    const y = (i % rows) * keyLine + keyLine / 2 + 4;
    shapes.push(textShape(x, y, keySize, initials, 'ink', 'left', true));
    shapes.push(
      textShape(x + initialsWide, y, keySize, wrapped(name, keySize, nameWide, 1)[0] ?? '', 'ink', 'left'),
    );
  }
  return { shapes, height: rows * keyLine };
}
