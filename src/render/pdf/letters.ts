import type { Font, Glyph, Subset } from 'fontkit';
import type { TextShape } from '../../layout/drawing.js';
import { type Face, type Faces, shaped } from '../letters/faces.js';
import { Outliner } from '../letters/outlines.js';
import { leftEnd, type SetLine, Setter } from '../letters/set.js';
import type { Theme } from '../theme.js';

/** A font by its name in the document, and the way that the letters of the next stretch run. */
interface DirectedFont {
  readonly name: string;
  backwards: boolean;
}

/** A text as a PDF has it: `slanted` where it is said with emphasis, as no slanted font comes with the program. */
export type PdfText = TextShape & { readonly slanted?: boolean };

/** Writes lines of text into a document, each with the fonts that have its letters. */
export class PdfLetters {
  private readonly setter: Setter;
  private readonly outliner = new Outliner();
  private readonly fonts = new Map<Face, DirectedFont>();

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly theme: Theme,
    faces: Faces,
  ) {
    this.setter = new Setter(faces);
  }

  /** The width that a text takes, in the unit of its size. */
  width(text: Pick<TextShape, 'text' | 'size' | 'bold'>): number {
    return this.setter.line(text).width;
  }

  write(shape: PdfText): void {
    const { document } = this;
    const line = this.setter.line(shape);
    const left = leftEnd(shape, line);
    // Where letters are joined, turned round or missing, this is what is copied and found.
    if (!line.asWritten) document.markContent('Span', { actual: shape.text });
    document.fillColor(this.theme[shape.ink]).fontSize(shape.size);
    this.runs(line, left, shape);
    if (!line.asWritten) document.endMarkedContent();
  }

  private runs(line: SetLine, left: number, shape: PdfText): void {
    const { document } = this;
    for (const run of line.runs) {
      const font = this.fontOf(run.face);
      font.backwards = run.backwards;
      document
        .font(font.name)
        // Named features, though none, keep the words of a stretch together.
        .text(run.drawn, left + run.x, shape.y, {
          lineBreak: false,
          baseline: 'alphabetic',
          features: [],
          ...(shape.slanted === true ? { oblique: true } : {}),
        });
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
