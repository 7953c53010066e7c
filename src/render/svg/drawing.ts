import type { Drawing, Paint, Part, Shape, Slot, TextShape } from '../../layout/drawing.js';
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
  readonly outlines?: (shape: TextShape) => readonly Outline[];
}

/** Letters as a path in the units of a font, whose y grows upwards. */
export interface Outline {
  /** Where the path's 0, 0 lies, in px. */
  readonly x: number;
  readonly y: number;
  /** How many px a unit takes. */
  readonly scale: number;
  readonly d: string;
}

/** The picture as a self-contained SVG: no script, no outside font or link. */
export function drawingSvg(drawing: Drawing, settings: SvgSettings = {}): string {
  const { theme, prefix = 'k', outlines } = settings;
  const looks = new Looks(prefix, outlines);
  const body = drawing.parts.map((part) => partSvg(part, looks));
  const { width, height } = drawing;
  const style =
    theme === undefined ? following(looks) : looks.css(typeof theme === 'string' ? themes[theme] : theme);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" class="${prefix}" role="graphics-document document" aria-labelledby="${prefix}-title" aria-describedby="${prefix}-description" lang="${drawing.language}">`,
    `<title id="${prefix}-title">${xml(drawing.title)}</title>`,
    `<desc id="${prefix}-description">${xml(drawing.description)}</desc>`,
    `<style>.${prefix} text{font-family:${fonts};white-space:pre}${style}</style>`,
    ...body,
    '</svg>\n',
  ].join('\n');
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

function partSvg(part: Part, looks: Looks): string {
  const shapes = part.shapes.map((shape) => shapeSvg(shape, looks)).join('');
  const { subject, label, level, above, hidden } = part;
  if (subject === undefined && label === undefined) return shapes;
  const attributes = [
    // Who hears the picture is told of what can be pointed at; a mark is an image, as what it shows has no text.
    level === undefined ? 'role="img"' : 'role="graphics-object"',
    ...(subject === undefined ? [] : [`data-${subject.kind.replace(' ', '-')}="${xml(subject.name)}"`]),
    ...(subject?.circle === undefined ? [] : [`data-in="${xml(subject.circle)}"`]),
    ...(level === undefined ? [] : [`data-level="${level}"`]),
    ...(above === undefined ? [] : [`data-above="${xml(above)}"`]),
    ...(hidden === undefined || hidden === 0 ? [] : [`data-hidden="${hidden}"`]),
  ];
  const title = label === undefined ? '' : `<title>${xml(label)}</title>`;
  return `<g ${attributes.join(' ')}>${title}${shapes}</g>`;
}

function shapeSvg(shape: Shape, looks: Looks): string {
  switch (shape.shape) {
    case 'circle':
      return `<circle class="${looks.paint(shape.paint)}" cx="${shape.x}" cy="${shape.y}" r="${shape.r}"/>`;
    case 'rect': {
      const corner = shape.corner === undefined ? '' : ` rx="${shape.corner}"`;
      return `<rect class="${looks.paint(shape.paint)}" x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${corner}/>`;
    }
    case 'path':
      return `<path class="${looks.paint(shape.paint)}" d="${shape.d}"/>`;
    case 'text': {
      if (looks.outlines !== undefined)
        return looks
          .outlines(shape)
          .map(
            ({ x, y, scale, d }) =>
              `<path class="${looks.ink(shape.ink)}" transform="matrix(${scale} 0 0 ${-scale} ${x} ${y})" d="${d}"/>`,
          )
          .join('');
      const backwards = isRightToLeft(shape.text);
      const anchor =
        shape.anchor === 'middle' ? 'middle' : (shape.anchor === 'left') === backwards ? 'end' : 'start';
      return [
        `<text class="${looks.ink(shape.ink)}" x="${shape.x}" y="${shape.y}" font-size="${shape.size}"`,
        anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
        shape.bold === true ? ' font-weight="700"' : '',
        backwards ? ' direction="rtl"' : '',
        `>${xml(shape.text)}</text>`,
      ].join('');
    }
  }
}
