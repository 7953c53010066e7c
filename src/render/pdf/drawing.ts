import { type Drawing, type Part, smallestLetters } from '../../layout/drawing.js';
import type { PaperName } from '../../vocabulary/pictures.js';
import type { Faces } from '../letters/faces.js';
import { type Theme, type ThemeName, themes } from '../theme.js';
import { begunPdf } from './file.js';
import { PdfLetters } from './letters.js';
import { papers } from './papers.js';
import { PdfShapes } from './shapes.js';

export type { PaperName } from '../../vocabulary/pictures.js';

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
  return smallestLetters(drawing) * page.scale;
}

/**
 * The picture as a PDF of one page, tagged, its text as text. The same drawing gives the same bytes: it holds no date,
 * and its id comes from its title.
 */
export async function drawingPdf(drawing: Drawing, settings: PdfSettings): Promise<Uint8Array> {
  const page = pageFor(drawing, settings.paper);
  const { title, description, language } = drawing;
  const { document, whole } = begunPdf({ title, subject: description, language });
  document.addPage({ size: [page.width, page.height], margin: 0 });
  const theme = themes[settings.theme];
  const shapes = new PdfShapes(document, theme, new PdfLetters(document, theme, settings.faces));
  const root = document.struct('Document', { title });
  document.addStructure(root);
  new PageOf(document, drawing, theme, shapes).draw(page, root);
  root.end();
  document.end();
  return whole;
}

/** A logo for the first of several pages, as PNG, and what it is called. */
interface SlidesLogo {
  readonly bytes: Uint8Array;
  readonly called: string;
}

/** The size of a logo on the first page in points, at most, and where it stands. */
const logoBox = { x: 90, y: 60, width: 220, height: 99 };

/**
 * Pictures as a PDF with a page for each, all on their sides and of one size, so that they can be shown one after the
 * other. It is tagged as a document with a section for each page.
 */
export async function slidesPdf(
  drawings: readonly Drawing[],
  { theme, faces, paper = 'A4' }: PdfSettings,
  { title, subject, language }: Parameters<typeof begunPdf>[0],
  logo?: SlidesLogo,
): Promise<Uint8Array> {
  const [short, long] = papers[paper];
  const { document, whole } = begunPdf({ title, subject, language });
  const shapes = new PdfShapes(document, themes[theme], new PdfLetters(document, themes[theme], faces));
  const root = document.struct('Document', { title });
  document.addStructure(root);
  for (const [i, drawing] of drawings.entries()) {
    document.addPage({ size: [long, short], margin: 0 });
    const scale = Math.min(
      (long - 2 * paperMargin) / Math.max(1, drawing.width),
      (short - 2 * paperMargin) / Math.max(1, drawing.height),
      point * mostEnlarged,
    );
    const section = document.struct('Sect', { title: drawing.title });
    root.add(section);
    document.save();
    new PageOf(document, drawing, themes[theme], shapes).draw({ width: long, height: short, scale }, section);
    document.restore();
    if (i === 0 && logo !== undefined) {
      const { bytes, called } = logo;
      section.add(
        document.struct('Figure', { alt: called }, () => {
          const image = bytes.buffer.slice(
            bytes.byteOffset,
            bytes.byteOffset + bytes.byteLength,
          ) as ArrayBuffer;
          document.image(image, long - logoBox.x - logoBox.width, logoBox.y, {
            fit: [logoBox.width, logoBox.height],
            align: 'right',
          });
        }),
      );
    }
    section.end();
  }
  root.end();
  document.end();
  return whole;
}

class PageOf {
  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly drawing: Drawing,
    private readonly theme: Theme,
    private readonly shapes: PdfShapes,
  ) {}

  draw({ width, height, scale }: Page, root: PDFKit.PDFStructureElement): void {
    const { document, drawing } = this;
    this.decoration(() => {
      document.rect(0, 0, width, height).fill(this.theme.paper);
    });
    document
      .translate((width - drawing.width * scale) / 2, (height - drawing.height * scale) / 2)
      .scale(scale);
    let headed = false;
    for (const part of drawing.parts) {
      if (part.label !== undefined) {
        this.figure(root, part, part.label);
        continue;
      }
      for (const shape of part.shapes) {
        if (shape.shape !== 'text') this.decoration(() => this.shapes.draw(shape));
        else {
          const element = document.struct(headed ? 'P' : 'H1', {}, () => this.shapes.draw(shape));
          headed = true;
          root.add(element);
        }
      }
    }
  }

  private figure(root: PDFKit.PDFStructureElement, part: Part, alt: string): void {
    if (part.shapes.length === 0) return;
    root.add(
      this.document.struct('Figure', { alt }, () => {
        for (const shape of part.shapes) this.shapes.draw(shape);
      }),
    );
  }

  /** What those who hear the page need not hear. */
  private decoration(draw: () => void): void {
    this.document.markContent('Artifact', { type: 'Layout' });
    draw();
    this.document.endMarkedContent();
  }
}
