import { never } from '../../ground/never.js';
import { wrapped } from '../../layout/measure.js';
import { chapters as chapterWords, said } from '../../messages/report.js';
import { sayIn } from '../../messages/words.js';
import type { PaperName } from '../../vocabulary/pictures.js';
import type { Faces } from '../letters/faces.js';
import type { Handbook, Inlines, Section } from '../report/document.js';
import { type Theme, type ThemeName, themes } from '../theme.js';
import { begunPdf } from './file.js';
import { type Element, Flow, type Laid, type LaidPage, type Sheet } from './flow.js';
import { PdfLetters } from './letters.js';
import { boxSideOf, type Lettering, type Stretch, type TextLine, widthOf } from './lines.js';
import { papers } from './papers.js';
import { PdfShapes } from './shapes.js';

export interface PaperSettings {
  readonly faces: Faces;
  readonly theme?: ThemeName;
  readonly paper?: PaperName;
  /** The date as of which it tells. */
  readonly on: string;
}

/** A picture that pdfkit can embed, with how it is to be called. */
export interface PaperLogo {
  readonly bytes: Uint8Array;
  readonly called: string;
}

/**
 * A handbook, an agenda or other paper as a PDF: pages with their numbers, contents that lead to them, bookmarks, and
 * tags by which it is read aloud. The same paper gives the same bytes.
 */
export async function paperPdf(
  paper: Handbook,
  { faces, theme: themeName = 'light', paper: format = 'A4', on }: PaperSettings,
  logo?: PaperLogo,
): Promise<Uint8Array> {
  const { title, subtitle, language } = paper;
  const { document, whole } = begunPdf({ title, subject: subtitle, language });
  const theme = themes[themeName];
  const laid = laidOut(paper, sheetOf(format), logo !== undefined);
  new Drawn(document, theme, faces, laid, paper, sayIn(said.madeBy(on), language)).draw(logo);
  document.end();
  return whole;
}

/** Upright, with room for what stands above and below the text of each page. */
function sheetOf(format: PaperName): Sheet {
  const [width, height] = papers[format];
  return { width, height, left: 62, right: 62, top: 68, bottom: 62 };
}

/** The size of a logo on the first page, at most. */
const logoBox = { width: 120, height: 54 };

const looks = {
  title: { size: 22, ink: 'ink', bold: true },
  briefTitle: { size: 18, ink: 'ink', bold: true },
  subtitle: { size: 10, ink: 'faint' },
  headings: [
    { size: 16, ink: 'ink', bold: true },
    { size: 12.5, ink: 'ink', bold: true },
    { size: 10.5, ink: 'ink', bold: true },
    { size: 10, ink: 'faint', bold: true },
  ],
} as const satisfies Record<string, Lettering | readonly Lettering[]>;

/** All pages of a paper, before they are drawn. */
export function laidOut(paper: Handbook, sheet: Sheet, hasLogo = false): readonly LaidPage[] {
  const flow = new Flow(sheet);
  const root: Element = { tag: 'Document', above: undefined };
  const { x, width } = flow.column;
  const beside = hasLogo ? { x, width: width - logoBox.width - 16 } : { x, width };
  if (paper.title !== '')
    flow.text([paper.title], paper.brief === true ? looks.briefTitle : looks.title, beside, {
      tag: 'H1',
      above: root,
    });
  if (paper.subtitle !== '') {
    flow.gap(2);
    flow.text([paper.subtitle], looks.subtitle, beside, { tag: 'P', above: root });
  }
  flow.gap(8);
  if (hasLogo) flow.reach(sheet.top + logoBox.height + 8);
  flow.rule('leader', 1.5);
  flow.gap(12);
  flow.blocks(paper.opening, flow.column, root);
  if (paper.brief !== true && paper.chapters.length > 1) contents(flow, paper, root);
  for (const chapter of paper.chapters) {
    const [begins] = chapter.blocks;
    const lying = begins?.kind === 'picture' && flow.liesOnSide(begins.drawing);
    if (paper.brief !== true && (lying || chapter.flows !== true)) flow.turn(lying);
    sections(flow, [chapter], 0, root);
  }
  return flow.pages.filter(({ placed }, i) => i === 0 || placed.length > 0);
}

function contents(flow: Flow, { chapters, language }: Handbook, root: Element): void {
  flow.gap(16);
  const list: Element = { tag: 'TOC', above: root };
  flow.need(80);
  flow.text([sayIn(chapterWords.contents, language)], looks.headings[1], flow.column, {
    tag: 'H2',
    above: root,
  });
  flow.gap(6);
  for (const chapter of chapters) {
    flow.entry(chapter.title, chapter.id, 0, list);
    if (chapter.apart === true)
      for (const one of chapter.sections) flow.entry(one.title, one.id, 1 + (one.level ?? 0), list);
  }
}

/** The height that a heading needs so that it stands with what it is a heading of: below the headings right behind it. */
function headingRoom(section: Section, depth: number): number {
  let height = 56;
  for (let [one, deep]: [Section | undefined, number] = [section, depth]; one !== undefined; deep += 1) {
    const look = looks.headings[Math.min(deep, looks.headings.length - 1)] as Lettering;
    height += look.size * 1.4 + (deep === depth ? 0 : 12);
    one = one.blocks.length === 0 ? one.sections[0] : undefined;
  }
  return height;
}

/** `close` where nothing stands between the first of them and the heading above. */
function sections(flow: Flow, all: readonly Section[], depth: number, above: Element, close = false): void {
  for (const [order, one] of all.entries()) {
    const look = looks.headings[Math.min(depth, looks.headings.length - 1)] as Lettering;
    const part: Element = { tag: 'Sect', above };
    flow.gap(close && order === 0 ? 2 : depth === 0 ? 20 : depth === 1 ? 18 : 10);
    flow.need(headingRoom(one, depth));
    flow.place(one.id, one.title, depth);
    const aside: Inlines =
      one.aside === undefined || one.aside === ''
        ? []
        : ['  ', { kind: 'tone', tone: 'quiet', of: [`· ${one.aside}`] }];
    flow.text([one.title, ...aside], look, flow.column, { tag: `H${Math.min(6, depth + 2)}`, above: part });
    if (depth === 0) {
      flow.gap(2);
      flow.rule('hair');
    }
    flow.gap(depth === 0 ? 8 : 4);
    flow.blocks(one.blocks, flow.column, part);
    sections(flow, one.sections, depth + 1, part, one.blocks.length === 0);
  }
}

/** Draws pages, and tells their structure in the order in which it is drawn. */
class Drawn {
  private readonly letters: PdfLetters;
  private readonly shapes: PdfShapes;
  private readonly made = new Map<Element, PDFKit.PDFStructureElement>();
  private readonly roots: PDFKit.PDFStructureElement[] = [];
  private readonly pageOf = new Map<string, number>();
  /** The names of places in the document, which are of our making. */
  private readonly places = new Map<string, string>();

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly theme: Theme,
    faces: Faces,
    private readonly pages: readonly LaidPage[],
    private readonly paper: Handbook,
    private readonly maker: string,
  ) {
    this.letters = new PdfLetters(document, theme, faces);
    this.shapes = new PdfShapes(document, theme, this.letters);
    for (const [number, { placed }] of pages.entries())
      for (const one of placed)
        if (one.kind === 'place') {
          this.pageOf.set(one.id, number + 1);
          this.places.set(one.id, `place-${this.places.size + 1}`);
        }
  }

  draw(logo: PaperLogo | undefined): void {
    const { document } = this;
    const bookmarks: PDFKit.PDFOutline[] = [];
    for (const [number, page] of this.pages.entries()) {
      document.addPage({ size: [page.width, page.height], margin: 0 });
      if (this.theme.paper !== '#ffffff')
        this.decoration('Layout', () => document.rect(0, 0, page.width, page.height).fill(this.theme.paper));
      if (number === 0 && logo !== undefined) this.logo(page, logo);
      this.page(page, bookmarks);
      this.margins(page, number);
    }
    for (const root of this.roots) root.end();
  }

  private page({ placed }: LaidPage, bookmarks: PDFKit.PDFOutline[]): void {
    const { document } = this;
    for (let i = 0; i < placed.length; ) {
      const one = placed[i] as Laid;
      switch (one.kind) {
        case 'box':
          this.decoration('Layout', () =>
            document.rect(one.x, one.y, one.width, one.height).fill(this.theme[one.fill]),
          );
          break;
        case 'place': {
          document.addNamedDestination(
            this.places.get(one.id) ?? '',
            'XYZ',
            0,
            one.y,
            null as unknown as number,
          );
          const above = one.depth === 0 ? document.outline : (bookmarks[one.depth - 1] ?? document.outline);
          bookmarks.length = one.depth;
          bookmarks[one.depth] = above.addItem(one.title);
          break;
        }
        case 'picture': {
          const element = this.structure(one.element);
          this.marked(element, 'Figure', () => {
            document.save().translate(one.x, one.y).scale(one.scale);
            for (const { shapes } of one.drawing.parts) for (const shape of shapes) this.shapes.draw(shape);
            document.restore();
          });
          break;
        }
        case 'contents':
          this.entry(one);
          break;
        case 'line':
          if (one.element === undefined) this.decoration('Pagination', () => this.line(one, undefined));
          else this.line(one, one.element);
          break;
        default:
          never(one);
      }
      i++;
    }
  }

  /** A line of text; what leads somewhere is a part of its own. */
  private line({ x, y, width, line }: Extract<Laid, { kind: 'line' }>, element: Element | undefined): void {
    const { document } = this;
    let at = line.backwards ? x + width - this.drawnWidth(line) : x;
    const structure = element && this.structure(element);
    const stretches = line.backwards ? [...line.stretches].reverse() : line.stretches;
    for (const stretch of stretches) {
      const wide = this.widthOf(stretch);
      const { to, address } = stretch.look;
      const name = to === undefined ? undefined : this.places.get(to);
      const draw = (): void => this.stretch(stretch, at, y);
      if (structure === undefined || element === undefined) draw();
      else if (name === undefined && address === undefined) this.marked(structure, element.tag, draw);
      else {
        const link = document.struct('Link');
        structure.add(link);
        this.marked(link, 'Link', draw);
        const { size } = stretch.look;
        const options = linked(link, stretch.text);
        if (name !== undefined) document.goTo(at, y - size, wide, size * 1.3, name, options);
        else document.link(at, y - size, wide, size * 1.3, address ?? '', options);
        link.end();
      }
      at += wide;
    }
  }

  private stretch(stretch: Stretch, x: number, y: number): void {
    const { look, text, box } = stretch;
    if (box !== undefined) this.box(boxSideOf(stretch), x, y, box === 'done');
    else
      this.letters.write({
        shape: 'text',
        x,
        y,
        size: look.size,
        text,
        anchor: 'left',
        ink: look.to === undefined && look.address === undefined ? look.ink : 'leader',
        ...(look.bold === true ? { bold: true } : {}),
        ...(look.slanted === true ? { slanted: true } : {}),
      });
  }

  private box(side: number, x: number, y: number, done: boolean): void {
    const { document, theme } = this;
    document
      .save()
      .lineWidth(0.8)
      .rect(x, y - side, side, side)
      .stroke(theme.line);
    if (done)
      document
        .lineWidth(1.2)
        .moveTo(x + side * 0.2, y - side * 0.5)
        .lineTo(x + side * 0.42, y - side * 0.24)
        .lineTo(x + side * 0.82, y - side * 0.8)
        .stroke(theme.ink);
    document.restore();
  }

  private entry(one: Extract<Laid, { kind: 'contents' }>): void {
    const { document, theme } = this;
    const { x, y, width, line, id } = one;
    const name = this.places.get(id);
    const size = line.stretches[0]?.look.size ?? 10;
    const entry = this.structure(one.element);
    const link = document.struct('Link');
    entry.add(link);
    const number = String(this.pageOf.get(id) ?? '');
    const text = line.stretches.map((stretch) => stretch.text).join('');
    this.marked(link, 'Link', () => {
      let at = x;
      for (const stretch of line.stretches) {
        this.stretch({ ...stretch, look: { ...stretch.look, ink: 'ink' } }, at, y);
        at += this.widthOf(stretch);
      }
      if (one.numbered)
        this.letters.write({
          shape: 'text',
          x: x + width,
          y,
          size,
          text: number,
          anchor: 'right',
          ink: 'ink',
        });
    });
    if (name !== undefined) document.goTo(x, y - size, width, size * 1.3, name, linked(link, text));
    link.end();
    if (!one.numbered) return;
    const from = x + this.drawnWidth(line) + 4;
    const to = x + width - this.letters.width({ text: number, size }) - 4;
    if (to - from > 8)
      this.decoration('Layout', () =>
        document
          .save()
          .lineWidth(0.6)
          .dash(0.6, { space: 2.4 })
          .moveTo(from, y)
          .lineTo(to, y)
          .stroke(theme.line)
          .restore(),
      );
  }

  /** What stands above and below the text of each page. */
  private margins({ width, height }: LaidPage, number: number): void {
    const { paper } = this;
    const write = (text: string, x: number, y: number, anchor: 'left' | 'right'): void =>
      this.decoration('Pagination', () =>
        this.letters.write({ shape: 'text', x, y, size: 8, text, anchor, ink: 'faint' }),
      );
    const right = this.fitting(paper.subtitle, width / 2 - 70);
    if (number > 0) {
      write(this.fitting(paper.title, width / 2 - 70), 62, 40, 'left');
      if (right !== '') write(right, width - 62, 40, 'right');
    }
    write(this.fitting(this.maker, width * 0.6), 62, height - 34, 'left');
    write(`${number + 1} / ${this.pages.length}`, width - 62, height - 34, 'right');
  }

  private fitting(text: string, width: number): string {
    const [line = ''] = wrapped(text, 8, width, 1);
    return line;
  }

  private logo({ width }: LaidPage, { bytes, called }: PaperLogo): void {
    const { document } = this;
    const figure = document.struct('Figure', { alt: called });
    this.rootOf().add(figure);
    this.marked(figure, 'Figure', () => {
      document.image(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
        width - 62 - logoBox.width,
        68,
        {
          fit: [logoBox.width, logoBox.height],
          align: 'right',
        },
      );
    });
    figure.end();
  }

  private rootOf(): PDFKit.PDFStructureElement {
    let root = this.roots[0];
    if (root === undefined) {
      root = this.document.struct('Document', { title: this.paper.title });
      this.document.addStructure(root);
      this.roots.push(root);
    }
    return root;
  }

  private structure(element: Element): PDFKit.PDFStructureElement {
    if (element.above === undefined) return this.rootOf();
    let made = this.made.get(element);
    if (made === undefined) {
      const { tag, alt, scope } = element;
      made = this.document.struct(tag, {
        ...(alt === undefined ? {} : { alt }),
        ...(scope === undefined ? {} : { scope }),
      });
      this.structure(element.above).add(made);
      this.made.set(element, made);
    }
    return made;
  }

  private marked(element: PDFKit.PDFStructureElement, tag: string, draw: () => void): void {
    const content = this.document.markStructureContent(tag);
    draw();
    this.document.endMarkedContent();
    element.add(content);
  }

  /** What those who hear the paper need not hear. */
  private decoration(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.document.markContent('Artifact', { type });
    draw();
    this.document.endMarkedContent();
  }

  private widthOf(stretch: Stretch): number {
    const { look, text, box } = stretch;
    if (box !== undefined) return widthOf(stretch);
    return this.letters.width({ text, size: look.size, ...(look.bold === true ? { bold: true } : {}) });
  }

  private drawnWidth({ stretches }: TextLine): number {
    return stretches.reduce((sum, one) => sum + this.widthOf(one), 0);
  }
}

/** What a link is below and how it is called, which the types of pdfkit do not tell. */
function linked(structParent: PDFKit.PDFStructureElement, called: string): PDFKit.Mixins.AnnotationOption {
  // pdfkit writes a plain text as a name.
  return { structParent, Contents: new String(called) } as unknown as PDFKit.Mixins.AnnotationOption;
}
