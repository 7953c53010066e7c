import { never } from '../../ground/never.js';
import {
  type Drawing,
  moved,
  type Paint,
  type Part,
  round,
  type Shape,
  type Slot,
  type TextShape,
} from '../../layout/drawing.js';
import { tongueOf } from '../../messages/words.js';
import { isRightToLeft } from '../direction.js';
import { type Theme, type ThemeName, themes } from '../theme.js';
import { xml } from './escape.js';

/**
 * Fonts with the widths that pictures are measured by come first, so that a text fills the same room on every
 * machine; other scripts take what the reader has.
 */
const fonts = 'Arimo,Arial,"Liberation Sans",Helvetica,"Noto Sans","DejaVu Sans",sans-serif';

export interface SvgSettings {
  /** Without a theme the picture follows the reader's light or dark mode. */
  readonly theme?: ThemeName | Theme;
  /** Begins every id and class, so that several pictures can stand in one page. */
  readonly prefix?: string;
  /** Draws texts as the outlines of their letters, for who shows the picture without fonts. */
  readonly outlines?: (shape: TextShape) => readonly SvgOutline[];
}

/** Letters as a path in the units of a font, whose y grows upwards. */
export interface SvgOutline {
  /** Where the path's 0, 0 lies, in px. */
  readonly x: number;
  readonly y: number;
  /** How many px a unit takes. */
  readonly scale: number;
  readonly d: string;
}

/**
 * A picture's SVG in pieces: what stands before its parts, and each part as one element that is drawn from a place of
 * its own. A part that was only moved has the same text as before.
 */
export interface SvgPieces {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly style: string;
  readonly parts: readonly SvgPart[];
}

export interface SvgPart {
  /** The element behind `<g` and the place. */
  readonly text: string;
  /** Where it stands, in px. */
  readonly x: number;
  readonly y: number;
}

/** The picture as a self-contained SVG: no script, no outside font or link. */
export function drawingSvg(drawing: Drawing, settings: SvgSettings = {}): string {
  return svgOfPieces(drawingPieces(drawing, settings), settings.prefix);
}

export function drawingPieces(drawing: Drawing, settings: SvgSettings = {}): SvgPieces {
  const { theme, prefix = 'k', outlines } = settings;
  const looks = new Looks(prefix, outlines);
  const parts = drawing.parts.map((part) => partSvg(part, looks));
  const colours =
    theme === undefined ? following(looks) : looks.css(typeof theme === 'string' ? themes[theme] : theme);
  const { width, height, title, description, language } = drawing;
  const style = `.${prefix} text{font-family:${fonts};white-space:pre}${colours}`;
  return { width, height, title, description, language: tongueOf(language), style, parts };
}

export function svgOfPieces(pieces: SvgPieces, prefix = 'k'): string {
  const { width, height, title, description, language, style, parts } = pieces;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="${prefix}" role="graphics-document document" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-description" lang="${language}">`,
    `<title id="${prefix}-title">${xml(title)}</title>`,
    `<desc id="${prefix}-description">${xml(description)}</desc>`,
    `<style>${style}</style>`,
    ...parts.map(partElement),
    '</svg>\n',
  ].join('\n');
}

/** A part as a whole element at its place. */
export function partElement({ text, x, y }: SvgPart): string {
  return x === 0 && y === 0 ? `<g${text}` : `<g transform="translate(${x} ${y})"${text}`;
}

/** The classes that a picture needs, in the order in which they are first needed. */
class Looks {
  private readonly names = new Map<string, string>();
  private readonly rules: { readonly name: string; readonly paint: Paint | Slot }[] = [];
  private readonly paints = new Map<Paint, string>();

  constructor(
    private readonly prefix: string,
    readonly outlines: SvgSettings['outlines'],
  ) {}

  paint(paint: Paint): string {
    // Layouts share most paints, so looking the object itself up saves writing it out.
    let name = this.paints.get(paint);
    if (name === undefined) {
      name = this.named(
        `${paint.fill}|${paint.stroke}|${paint.width}|${paint.dash?.join(' ')}|${paint.round}`,
        paint,
      );
      this.paints.set(paint, name);
    }
    return name;
  }

  ink(slot: Slot): string {
    return this.named(slot, slot);
  }

  private named(key: string, paint: Paint | Slot): string {
    let name = this.names.get(key);
    if (name === undefined) {
      name = `${this.prefix}${this.names.size}`;
      this.names.set(key, name);
      this.rules.push({ name, paint });
    }
    return name;
  }

  css(theme: Theme): string {
    return this.rules.map(({ name, paint }) => `.${name}{${declarations(paint, theme)}}`).join('');
  }
}

/** Colours are written out, as many programs that show SVG know no CSS variables. */
function following(looks: Looks): string {
  return `${looks.css(themes.light)}@media screen and (prefers-color-scheme:dark){${looks.css(themes.dark)}}`;
}

function declarations(paint: Paint | Slot, theme: Theme): string {
  if (typeof paint === 'string') return `fill:${theme[paint]}`;
  const { fill, stroke, width = 1, dash, round } = paint;
  return [
    `fill:${fill === undefined ? 'none' : theme[fill]}`,
    ...(stroke === undefined ? [] : [`stroke:${theme[stroke]}`, `stroke-width:${width}`]),
    ...(dash === undefined ? [] : [`stroke-dasharray:${dash.join(' ')}`]),
    ...(round === true ? ['stroke-linecap:round', 'stroke-linejoin:round'] : []),
  ].join(';');
}

function partSvg(part: Part, looks: Looks): SvgPart {
  const { subject, label, level, above, hidden } = part;
  // What nobody points at, such as the legend, stays where it is.
  const [x, y] = subject === undefined && label === undefined ? [0, 0] : placeOf(part.shapes[0]);
  const shapes = part.shapes.map((shape) => shapeSvg(shape, looks, x, y)).join('');
  if (subject === undefined && label === undefined) return { text: `>${shapes}</g>`, x, y };
  const attributes = [
    // Who hears the picture is told of what can be pointed at; a mark is an image, as what it shows has no text.
    level === undefined ? ' role="img"' : ' role="graphics-object"',
    ...(subject === undefined ? [] : [`data-${subject.kind.replace(' ', '-')}="${xml(subject.name)}"`]),
    ...(subject?.circle === undefined ? [] : [`data-in="${xml(subject.circle)}"`]),
    ...(level === undefined ? [] : [`data-level="${level}"`]),
    ...(above === undefined ? [] : [`data-above="${xml(above)}"`]),
    ...(hidden === undefined || hidden === 0 ? [] : [`data-hidden="${hidden}"`]),
  ];
  const title = label === undefined ? '' : `<title>${xml(label)}</title>`;
  return { text: `${attributes.join(' ')}>${title}${shapes}</g>`, x, y };
}

/** Where a shape stands: the middle of a circle, the corner of a rectangle, where a path or a text begins. */
function placeOf(shape: Shape | undefined): readonly [number, number] {
  if (shape === undefined) return [0, 0];
  if (shape.shape !== 'path') return [shape.x, shape.y];
  const [, x = 0, y = 0] = /(-?[\d.]+)[ ,]+(-?[\d.]+)/.exec(shape.d) ?? [];
  return [Number(x), Number(y)];
}

/** An attribute; nothing where it is 0, which is what SVG takes it for. */
function unlessZero(name: string, value: number): string {
  return value === 0 ? '' : ` ${name}="${value}"`;
}

/** A shape as seen from a place in px. */
function shapeSvg(shape: Shape, looks: Looks, fromX: number, fromY: number): string {
  if (shape.shape === 'path')
    return `<path class="${looks.paint(shape.paint)}" d="${(fromX === 0 && fromY === 0 ? shape : moved(shape, -fromX, -fromY)).d}"/>`;
  const x = round(shape.x - fromX);
  const y = round(shape.y - fromY);
  switch (shape.shape) {
    case 'circle':
      return `<circle class="${looks.paint(shape.paint)}"${unlessZero('cx', x)}${unlessZero('cy', y)} r="${shape.r}"/>`;
    case 'rect':
      return `<rect class="${looks.paint(shape.paint)}"${unlessZero('x', x)}${unlessZero('y', y)} width="${shape.width}" height="${shape.height}"${unlessZero('rx', shape.corner ?? 0)}/>`;
    case 'text': {
      if (looks.outlines !== undefined)
        return looks
          .outlines(shape)
          .map(
            ({ x: left, y: base, scale, d }) =>
              `<path class="${looks.ink(shape.ink)}" transform="matrix(${scale} 0 0 ${-scale} ${left - fromX} ${base - fromY})" d="${d}"/>`,
          )
          .join('');
      const backwards = isRightToLeft(shape.text);
      const anchor =
        shape.anchor === 'middle' ? 'middle' : (shape.anchor === 'left') === backwards ? 'end' : 'start';
      return [
        `<text class="${looks.ink(shape.ink)}"${unlessZero('x', x)}${unlessZero('y', y)} font-size="${shape.size}"`,
        anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
        shape.bold === true ? ' font-weight="700"' : '',
        backwards ? ' direction="rtl"' : '',
        `>${xml(shape.text)}</text>`,
      ].join('');
    }
    default:
      return never(shape);
  }
}
