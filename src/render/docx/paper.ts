import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  ExternalHyperlink,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type ISectionOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { never } from '../../ground/never.js';
import { type Drawing, smallestLetters } from '../../layout/drawing.js';
import { chapters as chapterWords, said } from '../../messages/report.js';
import { sayIn, tongueOf } from '../../messages/words.js';
import type { PaperName } from '../../vocabulary/pictures.js';
import { isRightToLeft } from '../direction.js';
import { beginsWithBox, rowIndent, tableColumns } from '../pdf/flow.js';
import { extentOf } from '../pdf/lines.js';
import { papers } from '../pdf/papers.js';
import type { Block, Handbook, Inlines, Section } from '../report/document.js';
import { wordsOf } from '../report/texts.js';
import { type Theme, themes } from '../theme.js';
import { settled } from './settled.js';

export interface DocxSettings {
  readonly paper?: PaperName;
  /** The date as of which it tells. */
  readonly on: string;
  /** A picture as PNG, two pixels for each px. */
  readonly pixels: (drawing: Drawing) => Promise<Uint8Array>;
}

/** A picture as PNG, with how it is to be called. */
export interface DocxLogo {
  readonly bytes: Uint8Array;
  readonly called: string;
}

/** Twips in a point: word processors measure in these. */
const twips = 20;
/** White round the text, in points. */
const margin = 62;
/** Pixels in a point, for pictures. */
const pixel = 96 / 72;
/** Lists stand in so far each, in points. */
const indent = 18;
const deepest = 8;

/**
 * A handbook, an agenda or another paper for a word processor: headings that it knows as such, contents, tables with
 * heads that come back on each page, pictures with words for those who do not see them. The same paper gives the same
 * bytes.
 */
export async function paperDocx(
  paper: Handbook,
  settings: DocxSettings,
  logo?: DocxLogo,
): Promise<Uint8Array> {
  const writer = new Writer(paper, settings, await picturesOf(paper, settings), themes.print);
  const packed = await Packer.toBuffer(writer.document(logo));
  return settled(new Uint8Array(packed));
}

async function picturesOf(
  paper: Handbook,
  { pixels }: DocxSettings,
): Promise<ReadonlyMap<Drawing, Uint8Array>> {
  const made = new Map<Drawing, Uint8Array>();
  const waiting: Section[] = [...paper.chapters];
  const drawings = paper.opening.flatMap((block) => (block.kind === 'picture' ? [block.drawing] : []));
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const block of one.blocks) if (block.kind === 'picture') drawings.push(block.drawing);
    waiting.push(...one.sections);
  }
  for (const drawing of drawings) made.set(drawing, await pixels(drawing));
  return made;
}

/** How a run of text looks. */
interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  readonly font?: string;
  readonly size?: number;
}

/** Where blocks stand: how far in, and in how much room, in points. */
interface Place {
  readonly left: number;
  readonly width: number;
  readonly lists: number;
  /** In a table of facts, whose rows have room of their own. */
  readonly tight?: boolean;
}

class Writer {
  private readonly width: number;
  private readonly height: number;
  private readonly places = new Map<string, string>();
  private readonly pages: { children: FileChild[]; lying: boolean }[] = [{ children: [], lying: false }];
  /** Ordered lists so far: each counts from one. */
  private ordered = 0;

  constructor(
    private readonly paper: Handbook,
    private readonly settings: DocxSettings,
    private readonly pictures: ReadonlyMap<Drawing, Uint8Array>,
    private readonly theme: Theme,
  ) {
    [this.width, this.height] = papers[settings.paper ?? 'A4'];
    const waiting: Section[] = [...paper.chapters].reverse();
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      this.places.set(one.id, `place_${this.places.size + 1}`);
      waiting.push(...[...one.sections].reverse());
    }
  }

  document(logo: DocxLogo | undefined): Document {
    const { paper } = this;
    const { language, title, subtitle } = paper;
    this.opening(logo);
    for (const chapter of paper.chapters) {
      const apart = paper.brief !== true && chapter.flows !== true;
      this.section(chapter, 0, apart);
    }
    this.add(
      new Paragraph({
        style: 'Quiet',
        spacing: { before: 360 },
        children: [run(sayIn(said.madeBy(this.settings.on), language))],
      }),
    );
    return new Document({
      title: plain(title),
      subject: plain(subtitle),
      creator: 'Kring',
      lastModifiedBy: 'Kring',
      description: '',
      styles: this.styles(),
      numbering: { config: this.numbering() },
      sections: this.pages.filter(({ children }) => children.length > 0).map((one) => this.sheet(one)),
    });
  }

  private get whole(): Place {
    return { left: 0, width: this.width - 2 * margin, lists: 0 };
  }

  private add(...children: readonly FileChild[]): void {
    this.pages.at(-1)?.children.push(...children);
  }

  private opening(logo: DocxLogo | undefined): void {
    const { title, subtitle, opening, brief, chapters, language } = this.paper;
    if (logo !== undefined)
      this.add(
        new Paragraph({
          alignment: AlignmentType.RIGHT,
          children: [
            new ImageRun({
              type: 'png',
              data: logo.bytes,
              transformation: { width: 160, height: 72 },
              altText: {
                name: plain(logo.called),
                title: plain(logo.called),
                description: plain(logo.called),
              },
            }),
          ],
        }),
      );
    if (title !== '') this.add(new Paragraph({ heading: HeadingLevel.TITLE, children: [run(title)] }));
    if (subtitle !== '') this.add(new Paragraph({ style: 'Quiet', children: [run(subtitle)] }));
    this.blocks(opening, this.whole);
    if (brief === true || chapters.length < 2) return;
    this.add(
      new Paragraph({ style: 'ContentsTitle', children: [run(sayIn(chapterWords.contents, language))] }),
    );
    for (const chapter of chapters) {
      this.entry(chapter, 0);
      if (chapter.apart === true)
        for (const one of chapter.sections) this.entry(one, 1 + Math.min(one.level ?? 0, 6));
    }
  }

  private entry({ id, title }: Section, depth: number): void {
    const anchor = this.places.get(id);
    const children = [run(title, depth === 0 ? { bold: true } : {})];
    this.add(
      new Paragraph({
        spacing: { before: depth === 0 ? 80 : 0, after: 0 },
        indent: { left: depth * 12 * twips },
        children: anchor === undefined ? children : [new InternalHyperlink({ anchor, children })],
      }),
    );
  }

  private section({ id, title, aside, blocks, sections }: Section, depth: number, apart = false): void {
    const levels = [
      HeadingLevel.HEADING_1,
      HeadingLevel.HEADING_2,
      HeadingLevel.HEADING_3,
      HeadingLevel.HEADING_4,
    ];
    const place = this.places.get(id);
    const named = [run(title)];
    this.add(
      new Paragraph({
        heading: levels[Math.min(depth, levels.length - 1)] ?? HeadingLevel.HEADING_4,
        pageBreakBefore: apart,
        children: [
          ...(place === undefined ? named : [new Bookmark({ id: place, children: named })]),
          ...(aside === undefined || aside === ''
            ? []
            : [run(`  · ${aside}`, { bold: false, color: this.colour('faint'), size: 19 })]),
        ],
      }),
    );
    this.blocks(blocks, this.whole);
    for (const one of sections) this.section(one, depth + 1);
  }

  private blocks(all: readonly Block[], place: Place): void {
    for (const block of all) this.add(...this.block(block, place));
  }

  private block(block: Block, place: Place): FileChild[] {
    switch (block.kind) {
      case 'paragraph':
        return [this.paragraph(block.of, place)];
      case 'facts':
        return this.facts(block, place);
      case 'list':
        return this.list(block, place);
      case 'table':
        return this.table(block, place);
      case 'quote':
        return block.of.flatMap((one) =>
          this.block(one, { ...place, left: place.left + indent, width: place.width - indent }),
        );
      case 'code':
        return block.text.split('\n').map(
          (line) =>
            new Paragraph({
              style: 'Code',
              indent: { left: place.left * twips },
              children: [
                run(line.replaceAll('\t', '  ').replace(/^ +/, (blank) => '\u00a0'.repeat(blank.length))),
              ],
            }),
        );
      case 'picture':
        return this.picture(block.drawing);
      default:
        return never(block);
    }
  }

  private paragraph(of: Inlines, place: Place, more: { readonly bullet?: ListMark } = {}): Paragraph {
    const { bullet } = more;
    const backwards = isRightToLeft(wordsOf(of));
    return new Paragraph({
      bidirectional: backwards,
      children: this.inlines(of, {}),
      ...(bullet === undefined
        ? {
            indent: { left: place.left * twips },
            ...(place.tight === true ? { spacing: { after: 20 } } : {}),
          }
        : {
            numbering: { reference: bullet.reference, level: bullet.level, instance: bullet.instance },
            indent: { left: place.left * twips, hanging: 14 * twips },
            spacing: { after: 40 },
          }),
    });
  }

  /** Labels with what they hold, as a table without lines. */
  private facts({ facts }: Extract<Block, { kind: 'facts' }>, place: Place): FileChild[] {
    const widest = facts.reduce(
      (most, { label }) => Math.max(most, extentOf([label], { size: 10, ink: 'ink' }).most),
      0,
    );
    const beside = Math.min(widest + 14, place.width * 0.32);
    const widths = [beside, place.width - beside];
    return [
      this.lines(
        facts.map(
          ({ label, of }) =>
            new TableRow({
              children: [
                this.cell(
                  [
                    new Paragraph({
                      spacing: { after: 20 },
                      children: [run(label, { color: this.colour('faint') })],
                    }),
                  ],
                  widths[0] ?? 0,
                ),
                this.cell(
                  of.flatMap((one) =>
                    this.block(one, { left: 0, width: widths[1] ?? 0, lists: place.lists, tight: true }),
                  ),
                  widths[1] ?? 0,
                ),
              ],
            }),
        ),
        widths,
        place,
        false,
      ),
      gap(),
    ];
  }

  private list({ entries, ordered }: Extract<Block, { kind: 'list' }>, place: Place): FileChild[] {
    const level = Math.min(place.lists, deepest);
    if (ordered) this.ordered++;
    const bullet: ListMark = ordered
      ? { reference: 'numbers', level, instance: this.ordered }
      : { reference: 'dots', level, instance: 0 };
    const inner: Place = {
      left: place.left + indent,
      width: Math.max(60, place.width - indent),
      lists: place.lists + 1,
    };
    return entries.flatMap((blocks) =>
      blocks.flatMap((one, i) =>
        i === 0 && one.kind === 'paragraph' && !beginsWithBox(blocks)
          ? [this.paragraph(one.of, inner, { bullet })]
          : this.block(one, inner),
      ),
    );
  }

  private table(
    { caption, captioned, levels, head, rows }: Extract<Block, { kind: 'table' }>,
    place: Place,
  ): FileChild[] {
    const widths = tableColumns({ levels, head, rows }, place.width);
    const heading = new TableRow({
      tableHeader: true,
      cantSplit: true,
      children: head.map((title, i) =>
        this.cell(
          [new Paragraph({ style: 'Cell', keepNext: true, children: [run(title, { bold: true })] })],
          widths[i] ?? 0,
          true,
        ),
      ),
    });
    const told = rows.map(
      (row, r) =>
        new TableRow({
          cantSplit: true,
          children: row.map((lines, i) => {
            const said = lines.filter((line) => line.length > 0);
            return this.cell(
              (said.length === 0 ? [[]] : said).map(
                (line) =>
                  new Paragraph({
                    style: 'Cell',
                    bidirectional: isRightToLeft(wordsOf(line)),
                    indent: { left: i === 0 ? rowIndent(levels, r) * twips : 0 },
                    children: this.inlines(line, i === 0 ? { bold: true } : {}),
                  }),
              ),
              widths[i] ?? 0,
            );
          }),
        }),
    );
    return [
      ...(captioned === true
        ? [new Paragraph({ style: 'Quiet', keepNext: true, children: [run(caption)] })]
        : []),
      this.lines([heading, ...told], widths, place, true),
      gap(),
    ];
  }

  private lines(rows: readonly TableRow[], widths: readonly number[], place: Place, drawn: boolean): Table {
    const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
    const line = { style: BorderStyle.SINGLE, size: 4, color: this.colour('hair') } as const;
    return new Table({
      rows,
      layout: TableLayoutType.FIXED,
      width: { size: Math.round(widths.reduce((sum, one) => sum + one, 0) * twips), type: WidthType.DXA },
      columnWidths: widths.map((one) => Math.round(one * twips)),
      indent: { size: Math.round(place.left * twips), type: WidthType.DXA },
      borders: {
        top: drawn ? line : none,
        bottom: drawn ? line : none,
        left: none,
        right: none,
        insideHorizontal: drawn ? line : none,
        insideVertical: none,
      },
    });
  }

  private cell(children: readonly FileChild[], width: number, shaded = false): TableCell {
    // A cell ends in a paragraph, or a word processor takes the file for broken.
    const last = children.at(-1);
    const whole = last === undefined || last instanceof Table ? [...children, gap()] : children;
    return new TableCell({
      children: whole as readonly (Paragraph | Table)[],
      width: { size: Math.round(width * twips), type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 60, right: 80 },
      ...(shaded ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F1F1F1' } } : {}),
    });
  }

  private picture(drawing: Drawing): FileChild[] {
    const data = this.pictures.get(drawing);
    if (data === undefined) return [];
    const room = { across: this.width - 2 * margin, down: this.height - 2 * margin - 60 };
    const scaleFor = (across: number, down: number): number =>
      Math.min(
        1,
        (across * pixel) / Math.max(1, drawing.width),
        (down * pixel) / Math.max(1, drawing.height),
      );
    const upright = scaleFor(room.across, room.down);
    const onSide = scaleFor(this.height - 2 * margin, this.width - 2 * margin - 60);
    const lying = smallestLetters(drawing) * upright < 8 && onSide > upright * 1.15;
    const scale = lying ? onSide : upright;
    const shown = [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: 120, line: 240, lineRule: LineRuleType.AUTO },
        children: [
          new ImageRun({
            type: 'png',
            data,
            transformation: {
              width: Math.max(1, Math.round(drawing.width * scale)),
              height: Math.max(1, Math.round(drawing.height * scale)),
            },
            altText: {
              name: plain(drawing.title),
              title: plain(drawing.title),
              description: plain(drawing.description),
            },
          }),
        ],
      }),
      new Paragraph({ style: 'Quiet', children: [run(drawing.description)] }),
    ];
    if (!lying) return shown;
    this.pages.push({ children: shown, lying: true }, { children: [], lying: false });
    return [];
  }

  private inlines(of: Inlines, look: Look): ParagraphChild[] {
    return of.flatMap((one): ParagraphChild[] => {
      if (typeof one === 'string') return one === '' ? [] : [run(one, look)];
      switch (one.kind) {
        case 'strong':
          return this.inlines(one.of, { ...look, bold: true });
        case 'emphasis':
          return this.inlines(one.of, { ...look, italics: true });
        case 'code':
          return [run(one.text, { ...look, font: 'Consolas' })];
        case 'tone':
          return this.inlines(one.of, { ...look, color: this.colour(tones[one.tone]) });
        case 'link': {
          const anchor = this.places.get(one.to);
          const children = this.inlines(one.of, anchor === undefined ? look : { ...look, color: linkColour });
          return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
        }
        case 'web':
          return [
            new ExternalHyperlink({
              link: plain(one.address),
              children: this.inlines(one.of, { ...look, color: linkColour }),
            }),
          ];
        case 'break':
          return [new TextRun({ break: 1 })];
        case 'box':
          return [run(one.done ? '☑ ' : '☐ ', look)];
        default:
          return never(one);
      }
    });
  }

  private colour(slot: keyof Theme): string {
    return this.theme[slot].slice(1).toUpperCase();
  }

  private sheet({
    children,
    lying,
  }: {
    readonly children: readonly FileChild[];
    readonly lying: boolean;
  }): ISectionOptions {
    const { title, subtitle } = this.paper;
    const right = (lying ? this.height : this.width) - 2 * margin;
    const tabs = [{ type: TabStopType.RIGHT, position: right * twips }];
    const quiet = { color: this.colour('faint'), size: 16 };
    return {
      properties: {
        titlePage: !lying && children === this.pages[0]?.children,
        page: {
          size: {
            width: this.width * twips,
            height: this.height * twips,
            orientation: lying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          },
          margin: { top: 68 * twips, bottom: margin * twips, left: margin * twips, right: margin * twips },
        },
      },
      headers: {
        default: new Header({
          children: [new Paragraph({ tabStops: tabs, children: [run(`${title}\t${subtitle}`, quiet)] })],
        }),
        first: new Header({ children: [new Paragraph({})] }),
      },
      footers: { default: this.footer(tabs, quiet), first: this.footer(tabs, quiet) },
      children,
    };
  }

  private footer(
    tabStops: readonly { type: typeof TabStopType.RIGHT; position: number }[],
    quiet: Look,
  ): Footer {
    return new Footer({
      children: [
        new Paragraph({
          tabStops: [...tabStops],
          children: [
            new TextRun({ ...quiet, children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
          ],
        }),
      ],
    });
  }

  private styles() {
    const ink = this.colour('ink');
    const heading = (size: number, before: number, after: number) => ({
      run: { size, bold: true, color: ink, font: 'Arial' },
      paragraph: { spacing: { before, after }, keepNext: true },
    });
    return {
      default: {
        document: {
          run: { font: 'Arial', size: 20, color: ink, language: { value: tongueOf(this.paper.language) } },
          paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
        },
        title: heading(44, 0, 60),
        heading1: heading(32, 360, 120),
        heading2: heading(25, 320, 80),
        heading3: heading(21, 200, 60),
        heading4: heading(20, 160, 40),
      },
      paragraphStyles: [
        {
          id: 'Quiet',
          name: 'Quiet',
          basedOn: 'Normal',
          run: { color: this.colour('faint'), size: 18 },
        },
        { id: 'ContentsTitle', name: 'Contents title', basedOn: 'Normal', ...heading(25, 320, 80) },
        {
          id: 'Cell',
          name: 'Cell',
          basedOn: 'Normal',
          run: { size: 18 },
          paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
        },
        {
          id: 'Code',
          name: 'Code',
          basedOn: 'Normal',
          run: { size: 17, font: 'Consolas' },
          paragraph: { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
      ],
    };
  }

  private numbering() {
    const levels = (
      format: (typeof LevelFormat)[keyof typeof LevelFormat],
      text: (level: number) => string,
    ) =>
      Array.from({ length: deepest + 1 }, (_, level) => ({
        level,
        format,
        text: text(level),
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: (level + 1) * indent * twips, hanging: 14 * twips } } },
      }));
    return [
      { reference: 'dots', levels: levels(LevelFormat.BULLET, () => '•') },
      { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
    ];
  }
}

interface ListMark {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

const linkColour = '14506E';
const tones = { quiet: 'faint', good: 'ink', warn: 'ink', bad: 'ink' } as const;

/** A little room after a table. */
function gap(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.AUTO },
    children: [],
  });
}

function run(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text: plain(text) });
}

/** Text without what XML cannot hold, and without signs that would turn the text after them round. */
function plain(text: string): string {
  return text
    .replace(/[\n\r]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]/gu, (one) => (one === '\t' ? one : ''));
}
