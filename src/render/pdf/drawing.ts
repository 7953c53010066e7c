import type { Font, Glyph, Subset } from 'fontkit';
import PDFDocument from 'pdfkit';
import { never } from '../../ground/never.js';
import type { Drawing, Paint, Part, Shape, TextShape } from '../../layout/drawing.js';
import { tongueOf } from '../../messages/words.js';
import type { PaperName } from '../../vocabulary/pictures.js';
import { type Face, type Faces, shaped } from '../letters/faces.js';
import { Outliner } from '../letters/outlines.js';
import { leftEnd, type SetLine, Setter } from '../letters/set.js';
import { xml } from '../svg/escape.js';
import { type Theme, type ThemeName, themes } from '../theme.js';

export type { PaperName } from '../../vocabulary/pictures.js';

/** Width and height in points, upright. */
const papers: Readonly<Record<PaperName, readonly [number, number]>> = {
  A4: [595.28, 841.89],
  A3: [841.89, 1190.55],
  letter: [612, 792],
};

/** Points in a px: 96 px and 72 points make an inch. */
const point = 0.75;
/** 10 mm of white round a picture on paper. */
const paperMargin = 28.35;
/** What programs that show PDF take for the side of a page. */
const longestSide = 14_400;
/** A small picture on a large paper is not blown up further than this. */
const mostEnlarged = 1.5;

export interface PdfSettings {
  readonly theme: ThemeName;
  readonly faces: Faces;
  /** Without one the page is as large as the picture. */
  readonly paper?: PaperName;
}

export interface Page {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Points that a px of the picture becomes. */
  readonly scale: number;
}

/** The page for a picture: its own size, or a paper upright or on its side, whichever shows it larger. */
export function pageFor(drawing: Pick<Drawing, 'width' | 'height'>, paper?: PaperName): Page {
  const width = Math.max(1, drawing.width);
  const height = Math.max(1, drawing.height);
  if (paper === undefined) {
    const scale = Math.min(point, longestSide / Math.max(width, height));
    return { width: width * scale, height: height * scale, scale };
  }
  const [short, long] = papers[paper];
  const placed = (across: number, down: number): Page => ({
    width: across,
    height: down,
    scale: Math.min(
      (across - 2 * paperMargin) / width,
      (down - 2 * paperMargin) / height,
      point * mostEnlarged,
    ),
  });
  const upright = placed(short, long);
  const lying = placed(long, short);
  if (lying.scale === upright.scale) return width > height ? lying : upright;
  return lying.scale > upright.scale ? lying : upright;
}

/** The size of the smallest text on the page in points, and infinite where there is no text. */
export function smallestText(drawing: Drawing, page: Page): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { shapes } of drawing.parts)
    for (const shape of shapes) if (shape.shape === 'text') least = Math.min(least, shape.size);
  return least * page.scale;
}

/**
 * The picture as a PDF of one page, tagged, its text as text. The same drawing gives the same bytes: it holds no date,
 * and its id comes from its title.
 */
export async function drawingPdf(drawing: Drawing, settings: PdfSettings): Promise<Uint8Array> {
  const page = pageFor(drawing, settings.paper);
  const document = new PictureDocument({
    size: [page.width, page.height],
    margin: 0,
    // No font until one is chosen.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: tongueOf(drawing.language),
    displayTitle: true,
    info: { Title: drawing.title, Subject: drawing.description, Creator: 'Kring', CreationDate: new Date(0) },
  });
  const whole = whenWhole(document);
  delete document.info.CreationDate;
  new PageOf(document, drawing, settings).draw(page);
  document.end();
  return whole;
}

function whenWhole(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    document.on('data', (piece: Uint8Array) => pieces.push(piece));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
      let at = 0;
      for (const piece of pieces) {
        bytes.set(piece, at);
        at += piece.length;
      }
      resolve(bytes);
    });
  });
}

class PictureDocument extends PDFDocument {
  /** Called by pdfkit for the metadata, which it would write with a date and without escaping. */
  _addInfo(): void {
    const { Title = '', Subject = '', Creator = '', Producer = '' } = this.info;
    const text = (said: string): string =>
      `<rdf:Alt><rdf:li xml:lang="x-default">${xml(said)}</rdf:li></rdf:Alt>`;
    this.appendXML(
      [
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
        `<xmp:CreatorTool>${xml(Creator)}</xmp:CreatorTool>`,
        `<dc:title>${text(Title)}</dc:title>`,
        `<dc:description>${text(Subject)}</dc:description>`,
        `<pdf:Producer>${xml(Producer)}</pdf:Producer>`,
        '</rdf:Description>',
      ].join('\n'),
    );
  }
}

/** A font by its name in the document, and the way that the letters of the next stretch run. */
interface DirectedFont {
  readonly name: string;
  backwards: boolean;
}

class PageOf {
  private readonly theme: Theme;
  private readonly setter: Setter;
  private readonly outliner = new Outliner();
  private readonly fonts = new Map<Face, DirectedFont>();

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly drawing: Drawing,
    { theme, faces }: PdfSettings,
  ) {
    this.theme = themes[theme];
    this.setter = new Setter(faces);
  }

  draw({ width, height, scale }: Page): void {
    const { document, drawing } = this;
    this.decoration(() => {
      document.rect(0, 0, width, height).fill(this.theme.paper);
    });
    document
      .translate((width - drawing.width * scale) / 2, (height - drawing.height * scale) / 2)
      .scale(scale);
    const root = document.struct('Document', { title: drawing.title });
    document.addStructure(root);
    let headed = false;
    for (const part of drawing.parts) {
      if (part.label !== undefined) {
        this.figure(root, part, part.label);
        continue;
      }
      for (const shape of part.shapes) {
        if (shape.shape !== 'text') this.decoration(() => this.shape(shape));
        else {
          const element = document.struct(headed ? 'P' : 'H1', {}, () => this.shape(shape));
          headed = true;
          root.add(element);
        }
      }
    }
    root.end();
  }

  private figure(root: PDFKit.PDFStructureElement, part: Part, alt: string): void {
    if (part.shapes.length === 0) return;
    root.add(
      this.document.struct('Figure', { alt }, () => {
        for (const shape of part.shapes) this.shape(shape);
      }),
    );
  }

  /** What those who hear the page need not hear. */
  private decoration(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.document.endMarkedContent();
  }

  private shape(shape: Shape): void {
    const { document } = this;
    switch (shape.shape) {
      case 'circle':
        this.painted(shape.paint, () => document.circle(shape.x, shape.y, shape.r));
        break;
      case 'rect':
        this.painted(shape.paint, () =>
          shape.corner === undefined
            ? document.rect(shape.x, shape.y, shape.width, shape.height)
            : document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.corner),
        );
        break;
      case 'path':
        this.painted(shape.paint, () => document.path(shape.d));
        break;
      case 'text':
        this.text(shape);
        break;
      default:
        never(shape);
    }
  }

  private painted(paint: Paint, outline: () => void): void {
    const { document, theme } = this;
    const { fill, stroke, width = 1, dash, round } = paint;
    if (fill === undefined && stroke === undefined) return;
    const special = dash !== undefined || round === true;
    if (special) document.save();
    if (stroke !== undefined) document.lineWidth(width);
    // A dash of no length cannot be said in PDF; a very short one looks the same.
    if (dash !== undefined) document.addContent(`[${dash.map((one) => Math.max(one, 0.01)).join(' ')}] 0 d`);
    if (round === true) document.lineCap('round').lineJoin('round');
    outline();
    if (fill === undefined) document.stroke(theme[stroke as keyof Theme]);
    else if (stroke === undefined) document.fill(theme[fill]);
    else document.fillAndStroke(theme[fill], theme[stroke]);
    if (special) document.restore();
  }

  private text(shape: TextShape): void {
    const { document } = this;
    const line = this.setter.line(shape);
    const left = leftEnd(shape, line);
    // Where letters are joined, turned round or missing, this is what is copied and found.
    if (!line.asWritten) document.markContent('Span', { actual: shape.text });
    document.fillColor(this.theme[shape.ink]).fontSize(shape.size);
    this.runs(line, left, shape);
    if (!line.asWritten) document.endMarkedContent();
  }

  private runs(line: SetLine, left: number, shape: TextShape): void {
    const { document } = this;
    for (const run of line.runs) {
      const font = this.fontOf(run.face);
      font.backwards = run.backwards;
      document
        .font(font.name)
        // Named features, though none, keep the words of a stretch together.
        .text(run.drawn, left + run.x, shape.y, { lineBreak: false, baseline: 'alphabetic', features: [] });
      for (const { x, y, scale, d } of this.outliner.run(run, shape, left, isDotOnly))
        document.save().transform(scale, 0, 0, -scale, x, y).path(d).fill(this.theme[shape.ink]).restore();
    }
  }

  private fontOf(face: Face): DirectedFont {
    let font = this.fonts.get(face);
    if (font === undefined) {
      font = { name: `face ${this.fonts.size}`, backwards: false };
      // pdfkit takes a font of fontkit as well, which its types do not tell.
      this.document.registerFont(font.name, directed(face.font, font) as unknown as Uint8Array);
      this.fonts.set(face, font);
    }
    return font;
  }
}

/**
 * Whether a shape is a part of a letter that has been drawn before it, as the dots of an Arabic one. Programs that read
 * a PDF would take it for a letter of its own, so it is painted and not written.
 */
function isDotOnly(glyph: Glyph | undefined): boolean {
  return glyph !== undefined && glyph.codePoints.length === 0 && glyph.advanceWidth === 0;
}

/** No font has as many shapes; a number from here on means a shape that stands for other letters once more. */
const shapesAtMost = 0x10000;

/**
 * A font as pdfkit takes it. Shapes that stand for several letters are embedded once for each, so that each is read
 * as the letters that it was drawn for.
 */
function directed(font: Font, way: DirectedFont): Font {
  const numbers = new Map<number, Map<string, number>>();
  const numbered = (glyph: Glyph): Glyph => {
    const forms = numbers.get(glyph.id) ?? new Map<string, number>();
    numbers.set(glyph.id, forms);
    const key = glyph.codePoints.join(' ');
    const form = forms.get(key) ?? forms.size;
    forms.set(key, form);
    return Object.create(glyph, { id: { value: glyph.id + form * shapesAtMost } }) as Glyph;
  };
  return Object.create(font, {
    layout: {
      value: (text: string) => {
        const run = shaped(font, text, way.backwards);
        run.positions = run.positions.filter((_, i) => !isDotOnly(run.glyphs[i]));
        run.glyphs = run.glyphs.filter((glyph) => !isDotOnly(glyph)).map(numbered);
        return run;
      },
    },
    createSubset: { value: () => subsetWithCopies(font) },
  });
}

/** What fontkit's types leave out of a part of a font. */
interface SubsetShapes {
  glyphs: number[];
  includeGlyph(shape: number): number;
}

function subsetWithCopies(font: Font): Subset {
  const subset = font.createSubset();
  const shapes = subset as unknown as SubsetShapes;
  const include = shapes.includeGlyph.bind(subset);
  const copies = new Map<number, number>();
  shapes.includeGlyph = (shape) => {
    if (shape < shapesAtMost) return include(shape);
    let copy = copies.get(shape);
    if (copy === undefined) {
      copy = shapes.glyphs.push(shape % shapesAtMost) - 1;
      copies.set(shape, copy);
    }
    return copy;
  };
  return subset;
}
