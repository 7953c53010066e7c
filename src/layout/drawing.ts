import type { Language } from '../messages/words.js';
import type { PartKind } from '../vocabulary/kinds.js';
import type { ViewName } from '../vocabulary/pictures.js';

export { type ViewName, viewNames } from '../vocabulary/pictures.js';

/*
 * A picture with coordinates, as plain data: what every layout makes and every renderer (SVG, PDF, page) shows. All
 * lengths are in px at 100 %, from the picture's upper left corner; y grows downwards.
 */

/** The names of colours, by what they are for; a theme says what each looks like. */
export const slots = [
  'paper',
  'ink',
  'faint',
  'line',
  'hair',
  'level0',
  'level1',
  'level2',
  'level3',
  'level4',
  'seat',
  'seatInk',
  'leader',
  'leaderInk',
  'representative',
  'representativeInk',
  'warning',
  'warningInk',
  'notice',
  'noticeInk',
  'done',
  'doneInk',
  'doing',
  'doingInk',
  'open',
  'openInk',
] as const;
export type Slot = (typeof slots)[number];

/** How a shape is painted. What is left out is not painted. */
export interface Paint {
  readonly fill?: Slot;
  readonly stroke?: Slot;
  /** Width of the stroke in px; 1 where it is left out. */
  readonly width?: number;
  /** Lengths of dashes and gaps in px. */
  readonly dash?: readonly number[];
  /** Round ends, so that short dashes become dots. */
  readonly round?: boolean;
}

export interface CircleShape {
  readonly shape: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly paint: Paint;
}
export interface RectShape {
  readonly shape: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Radius of the corners. */
  readonly corner?: number;
  readonly paint: Paint;
}
/** A path of absolute commands `M x y`, `L x y`, `Q x y x y`, `C x y x y x y`, `Z`. */
export interface PathShape {
  readonly shape: 'path';
  readonly d: string;
  readonly paint: Paint;
}
/** One line of text. `x` is its left end, middle or right end, as `anchor` says; `y` is the base line. */
export interface TextShape {
  readonly shape: 'text';
  readonly x: number;
  readonly y: number;
  /** Font size in px; nothing is written smaller than 8. */
  readonly size: number;
  readonly text: string;
  readonly anchor: 'left' | 'middle' | 'right';
  readonly bold?: boolean;
  readonly ink: Slot;
}
export type Shape = CircleShape | RectShape | PathShape | TextShape;

/** What of the organisation a part shows, by the names in its files. */
export interface PartSubject {
  readonly kind: PartKind;
  readonly name: string;
  /** The circle in which the name stands, where it is not known in the whole organisation: of a seat, a role. */
  readonly circle?: string;
}

/** A thing in the picture that a reader can point at, with its shapes. */
export interface Part {
  readonly subject?: PartSubject;
  /** What it is, in words, for those who hear the picture and for those who point at it. */
  readonly label?: string;
  /** Its place in the hierarchy, from 1; only for what arrow keys go along. */
  readonly level?: number;
  /** The `name` of the subject of the part above it in the hierarchy. */
  readonly above?: string;
  /** How many parts below it are left out of the picture. */
  readonly hidden?: number;
  readonly shapes: readonly Shape[];
}

export interface Drawing {
  readonly view: ViewName;
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** What it shows and as of when: "Geboortezorg Rijnstreek on 2026-11-23". */
  readonly title: string;
  /** What is to be seen in it, in a sentence or two. */
  readonly description: string;
  /** Painted in this order. */
  readonly parts: readonly Part[];
}

/** The size of a picture's smallest letters in px; infinite where it has none. */
export function smallestLetters({ parts }: Pick<Drawing, 'parts'>): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { shapes } of parts)
    for (const shape of shapes) if (shape.shape === 'text') least = Math.min(least, shape.size);
  return least;
}

/** Hundredths of a pixel: the same bytes on machines whose last digits of sines differ. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}

export function circleShape(x: number, y: number, r: number, paint: Paint): CircleShape {
  return { shape: 'circle', x: round(x), y: round(y), r: round(r), paint };
}

export function rectShape(
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Paint,
  corner?: number,
): RectShape {
  return {
    shape: 'rect',
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    ...(corner === undefined ? {} : { corner }),
    paint,
  };
}

/** A path through points, open or closed. */
export function pathShape(
  points: readonly { readonly x: number; readonly y: number }[],
  paint: Paint,
  closed = false,
): PathShape {
  const d = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return { shape: 'path', d: closed ? `${d}Z` : d, paint };
}

export function textShape(
  x: number,
  y: number,
  size: number,
  text: string,
  ink: Slot,
  anchor: TextShape['anchor'] = 'middle',
  bold = false,
): TextShape {
  const [left, base] = [round(x), round(y)];
  return bold
    ? { shape: 'text', x: left, y: base, size, text, anchor, bold, ink }
    : { shape: 'text', x: left, y: base, size, text, anchor, ink };
}

/** A shape moved by so many px; a path is moved number by number. */
export function moved<S extends Shape>(shape: S, dx: number, dy: number): S {
  if (shape.shape === 'path') {
    let across = true;
    const d = shape.d.replace(/-?\d+(?:\.\d+)?/g, (number) => {
      const value = round(Number(number) + (across ? dx : dy));
      across = !across;
      return String(value);
    });
    return { ...shape, d };
  }
  return { ...shape, x: round(shape.x + dx), y: round(shape.y + dy) };
}
