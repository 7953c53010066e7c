import { never } from '../../ground/never.js';
import type { Paint, Shape } from '../../layout/drawing.js';
import type { Theme } from '../theme.js';
import type { PdfLetters } from './letters.js';

/** Draws the shapes of pictures into a document. */
export class PdfShapes {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly theme: Theme,
    private readonly letters: PdfLetters,
  ) {}

  draw(shape: Shape): void {
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
        this.letters.write(shape);
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
}
