import type { OverlayMark } from '../vocabulary/pictures.js';
import { type CircleShape, circleShape, type Drawing, type Paint, type Shape, textShape } from './drawing.js';

export type { OverlayMark } from '../vocabulary/pictures.js';

/** Told apart by sign and by line, so that nobody needs the colours. */
const looks: Readonly<Record<OverlayMark, { readonly sign: string; readonly paint: Paint }>> = {
  added: { sign: '+', paint: { stroke: 'done', width: 4 } },
  removed: { sign: '−', paint: { stroke: 'warning', width: 4, dash: [1, 8], round: true } },
  moved: { sign: '→', paint: { stroke: 'leader', width: 4, dash: [14, 7] } },
  changed: { sign: '~', paint: { stroke: 'line', width: 3, dash: [6, 5] } },
};

/** A picture of circles with rings and signs on those that changed; `said` is added to what each is called. */
export function overlaid(
  drawing: Drawing,
  marks: ReadonlyMap<string, OverlayMark>,
  said: (mark: OverlayMark) => string,
): Drawing {
  return {
    ...drawing,
    parts: drawing.parts.map((part) => {
      const mark = part.subject?.kind === 'circle' ? marks.get(part.subject.name) : undefined;
      const ring = part.shapes.find((shape): shape is CircleShape => shape.shape === 'circle');
      if (mark === undefined || ring === undefined) return part;
      return {
        ...part,
        ...(part.label === undefined ? {} : { label: `${part.label} (${said(mark)})` }),
        shapes: [...part.shapes, ...marked(ring, mark)],
      };
    }),
  };
}

/** The ring just inside the circle's edge, and the sign on a disc at its upper left. */
function marked({ x, y, r }: CircleShape, mark: OverlayMark): Shape[] {
  const { sign, paint } = looks[mark];
  const at = { x: x - r * Math.SQRT1_2, y: y - r * Math.SQRT1_2 };
  return [
    circleShape(x, y, Math.max(1, r - 2), paint),
    circleShape(at.x, at.y, 13, { fill: 'paper', stroke: 'ink', width: 2 }),
    textShape(at.x, at.y + 7, 20, sign, 'ink', 'middle', true),
  ];
}
