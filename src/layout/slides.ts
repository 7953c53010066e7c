import { type Drawing, moved, type Part, rectShape, type Shape, textShape } from './drawing.js';
import { wrapped } from './measure.js';

/*
 * Slides, to be shown to many at once: a title page, and pictures with a few words below them.
 */

const titleWide = 1120;
const titleHigh = 790;
const captionSize = 13;
const captionLine = 19;
const margin = 32;

/** Something that is said below a picture, behind what it is. */
export interface Caption {
  readonly label: string;
  readonly text: string;
}

/** A title page: the organisation, and below it what is shown as of when. The logo has its place above. */
export function titleSlide(
  title: string,
  below: readonly string[],
  { view, language, description }: Pick<Drawing, 'view' | 'language' | 'description'>,
): Drawing {
  const shapes: Shape[] = [rectShape(0, 0, titleWide, titleHigh, { fill: 'paper' })];
  const lines = wrapped(title, 52, titleWide - 240, 4, true);
  let y = titleHigh / 2 - (lines.length * 64) / 2;
  for (const line of lines) {
    y += 64;
    shapes.push(textShape(120, y - 12, 52, line, 'ink', 'left', true));
  }
  y += 8;
  shapes.push(rectShape(120, y, 96, 4, { fill: 'leader' }));
  y += 20;
  for (const said of below)
    for (const line of wrapped(said, 24, titleWide - 240, 3)) {
      y += 34;
      shapes.push(textShape(120, y - 8, 24, line, 'ink', 'left'));
    }
  return { view, language, width: titleWide, height: titleHigh, title, description, parts: [{ shapes }] };
}

/** A picture with what is said of it between its heading and its own parts, as wide as the picture allows. */
export function captioned(drawing: Drawing, captions: readonly Caption[]): Drawing {
  const width = Math.max(drawing.width, 640);
  const lines = captions.flatMap(({ label, text }) =>
    wrapped(`${label}: ${text}`, captionSize, width - 2 * margin, 3),
  );
  if (lines.length === 0) return drawing;
  const dx = (width - drawing.width) / 2;
  const height = drawing.height + lines.length * captionLine + 12;
  const said: Part = {
    shapes: lines.map((line, i) =>
      textShape(margin, drawing.height + (i + 1) * captionLine - 10, captionSize, line, 'ink', 'left'),
    ),
  };
  const [, ...others] = drawing.parts;
  const [, ...heading] = drawing.parts[0]?.shapes ?? [];
  return {
    ...drawing,
    width,
    height,
    parts: [
      { shapes: [rectShape(0, 0, width, height, { fill: 'paper' }), ...heading] },
      said,
      ...(dx === 0
        ? others
        : others.map((part) => ({ ...part, shapes: part.shapes.map((shape) => moved(shape, dx, 0)) }))),
    ],
  };
}
