import { never } from '../../ground/never.js';
import { type Drawing, type Slot, smallestLetters } from '../../layout/drawing.js';
import { textWidth } from '../../layout/measure.js';
import type { Block, Inlines } from '../report/document.js';
import { extentOf, type Lettering, linesOf, type TextLine } from './lines.js';

/*
 * Blocks laid out on pages, before they are drawn: plain data, without fonts. All lengths are in points, from the upper
 * left corner of a page; y grows downwards.
 */

/** What those who hear a paper hear of it: a part of its structure, below another one. */
export interface Element {
  readonly tag: string;
  readonly above: Element | undefined;
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
}

export type Laid =
  | {
      readonly kind: 'line';
      readonly x: number;
      /** Its base line. */
      readonly y: number;
      readonly width: number;
      readonly line: TextLine;
      /** Nothing for what need not be heard again. */
      readonly element: Element | undefined;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Slot;
    }
  | {
      readonly kind: 'picture';
      readonly x: number;
      readonly y: number;
      /** Points that a px of the picture becomes. */
      readonly scale: number;
      readonly drawing: Drawing;
      readonly element: Element;
    }
  /** A line of the contents: a title, dots, and the page on which it is found. */
  | {
      readonly kind: 'contents';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly line: TextLine;
      /** On the last line of its title. */
      readonly numbered: boolean;
      readonly id: string;
      readonly element: Element;
    }
  /** A section begins here. */
  | {
      readonly kind: 'place';
      readonly y: number;
      readonly id: string;
      readonly title: string;
      readonly depth: number;
    };

export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly placed: Laid[];
}

/** A part of the page in which blocks stand below each other. */
export interface Column {
  readonly x: number;
  readonly width: number;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const body: Lettering = { size: 10, ink: 'ink' };
const cell: Lettering = { size: 9, ink: 'ink' };
const caption: Lettering = { size: 8.5, ink: 'faint' };
const heading: Lettering = { ...cell, bold: true };
/** From one base line to the next, by the size of the letters. */
const leading = 1.38;
/** Of a line's height, what lies above its base line, by the size of the letters. */
const ascent = 1.05;
const padding = 4;
/** Pictures whose smallest letters were smaller are given a page on its side, where that makes them larger. */
const readable = 6;
/** Points in a px at 100 %. */
const point = 0.75;

/** Lays blocks out on as many pages as they need. */
export class Flow {
  readonly pages: LaidPage[] = [];
  private y = 0;

  constructor(private readonly sheet: Sheet) {
    this.turn();
  }

  get column(): Column {
    const { left, right, width } = this.sheet;
    return { x: left, width: width - left - right };
  }

  /** Begins a page; not where the current one is still empty. */
  turn(lying = false): void {
    const { width, height, top } = this.sheet;
    const last = this.pages.at(-1);
    if (last !== undefined && last.placed.length === 0) this.pages.pop();
    this.pages.push({ width: lying ? height : width, height: lying ? width : height, placed: [] });
    this.y = top;
  }

  /** Leaves so much room; what comes next begins at least so far down. */
  gap(height: number): void {
    if (this.y > this.sheet.top) this.y += height;
  }

  /** Goes down to there at least. */
  reach(y: number): void {
    this.y = Math.max(this.y, y);
  }

  private get page(): LaidPage {
    return this.pages.at(-1) as LaidPage;
  }

  private get room(): number {
    return this.page.height - this.sheet.bottom - this.y;
  }

  /** Turns the page where there is less room than that. */
  need(height: number): void {
    if (this.room < height && this.y > this.sheet.top) this.turn();
  }

  place(id: string, title: string, depth: number): void {
    this.page.placed.push({ kind: 'place', y: Math.max(0, this.y - 12), id, title, depth });
  }

  /** Running text; its lines are kept together by twos at its beginning and end. */
  text(of: Inlines, look: Lettering, column: Column, element: Element): void {
    const lines = linesOf(of, look, column.width);
    const high = look.size * leading;
    for (const [i, line] of lines.entries()) {
      const begins = i === 0 && lines.length > 1;
      const nextToLast = i === lines.length - 2 && i > 0;
      this.need(begins || nextToLast ? 2 * high : high);
      this.line(line, look, column, element);
    }
  }

  private line(line: TextLine, look: Lettering, { x, width }: Column, element: Element | undefined): void {
    this.page.placed.push({ kind: 'line', x, y: this.y + look.size * ascent, width, line, element });
    this.y += look.size * leading;
  }

  /** A line of the contents. */
  entry(title: string, id: string, depth: number, above: Element): void {
    const look: Lettering = { size: depth === 0 ? 10 : 9, ink: 'ink', bold: depth === 0, to: id };
    const indent = Math.min(depth, 6) * 12;
    const { x, width } = this.column;
    const column = { x: x + indent, width: width - indent - 36 };
    const element: Element = { tag: 'TOCI', above };
    const lines = linesOf([title], look, column.width);
    const high = look.size * leading + (depth === 0 ? 3 : 1);
    for (const [i, line] of lines.entries()) {
      this.need(high);
      this.page.placed.push({
        kind: 'contents',
        x: column.x,
        y: this.y + look.size * ascent,
        width: width - indent,
        line,
        numbered: i === lines.length - 1,
        id,
        element,
      });
      this.y += high;
    }
  }

  /** A thin line across. */
  rule(fill: Slot, height = 0.75, column: Column = this.column): void {
    this.page.placed.push({ kind: 'box', x: column.x, y: this.y, width: column.width, height, fill });
    this.y += height;
  }

  blocks(all: readonly Block[], column: Column, above: Element, look: Lettering = body): void {
    for (const [i, block] of all.entries()) {
      if (i > 0) this.gap(spaceBefore(block));
      this.block(block, column, above, look);
    }
  }

  private block(block: Block, column: Column, above: Element, look: Lettering): void {
    switch (block.kind) {
      case 'paragraph':
        this.text(block.of, look, column, { tag: 'P', above });
        break;
      case 'facts':
        this.facts(block, column, above, look);
        break;
      case 'list':
        this.list(block, column, above, look);
        break;
      case 'table':
        this.table(block, column, above);
        break;
      case 'quote':
        this.quote(block, column, above, look);
        break;
      case 'code':
        this.code(block.text, column, above);
        break;
      case 'picture':
        this.picture(block.drawing, above);
        break;
      default:
        never(block);
    }
  }

  /** Labels at the left, and what they hold beside them; below them where there is little room. */
  private facts(
    { facts }: Extract<Block, { kind: 'facts' }>,
    { x, width }: Column,
    above: Element,
    look: Lettering,
  ): void {
    const list: Element = { tag: 'L', above };
    const label: Lettering = { ...look, ink: 'faint', bold: false };
    const widest = facts.reduce((most, one) => Math.max(most, extentOf([one.label], label).most), 0);
    const beside = width >= 260;
    const indent = beside ? Math.min(widest, width * 0.3) + 12 : 12;
    for (const [i, one] of facts.entries()) {
      if (i > 0) this.gap(3);
      const entry: Element = { tag: 'LI', above: list };
      const named: Element = { tag: 'Lbl', above: entry };
      const told: Element = { tag: 'LBody', above: entry };
      const lines = linesOf([one.label], label, beside ? indent - 12 : width);
      const high = look.size * leading;
      this.need(Math.min(6, Math.max(2, beside ? lines.length : lines.length + 1)) * high);
      const [start, top] = [this.page, this.y];
      for (const line of lines) this.line(line, label, { x, width: indent }, named);
      const below = this.y;
      if (beside) this.y = top;
      this.blocks(one.of, { x: x + indent, width: width - indent }, told, look);
      if (this.page === start) this.y = Math.max(this.y, below);
    }
  }

  private list(
    { entries, ordered }: Extract<Block, { kind: 'list' }>,
    { x, width }: Column,
    above: Element,
    look: Lettering,
  ): void {
    const list: Element = { tag: 'L', above };
    const indent = ordered ? textWidth(`${entries.length}. `, look.size) + 4 : look.size * 1.2;
    for (const [i, blocks] of entries.entries()) {
      if (i > 0) this.gap(2);
      const entry: Element = { tag: 'LI', above: list };
      this.need(look.size * leading);
      const top = this.y;
      const [mark] = linesOf([ordered ? `${i + 1}.` : '•'], { ...look, bold: false, ink: 'faint' }, indent);
      // A box that is to be ticked stands for itself.
      if (mark !== undefined && !beginsWithBox(blocks))
        this.line(mark, look, { x, width: indent }, { tag: 'Lbl', above: entry });
      this.y = top;
      this.blocks(
        blocks,
        { x: x + indent, width: Math.max(40, width - indent) },
        { tag: 'LBody', above: entry },
        look,
      );
    }
  }

  private quote(
    { of }: Extract<Block, { kind: 'quote' }>,
    { x, width }: Column,
    above: Element,
    look: Lettering,
  ): void {
    const [first, top] = [this.pages.length - 1, this.y];
    this.blocks(of, { x: x + 12, width: width - 12 }, { tag: 'BlockQuote', above }, look);
    for (let i = first; i < this.pages.length; i++) {
      const page = this.pages[i] as LaidPage;
      const from = i === first ? top : this.sheet.top;
      const to = i === this.pages.length - 1 ? this.y : page.height - this.sheet.bottom;
      if (to > from) page.placed.push({ kind: 'box', x, y: from, width: 2, height: to - from, fill: 'hair' });
    }
  }

  private code(text: string, column: Column, above: Element): void {
    const look: Lettering = { size: 8.5, ink: 'ink' };
    const element: Element = { tag: 'P', above };
    const inner = { x: column.x + padding * 2, width: column.width - padding * 4 };
    for (const written of text.split('\n')) {
      // Blanks at the beginning of a line tell what stands within what.
      const kept = written.replace(/^[ \t]+/, (blank) =>
        '\u00a0'.repeat(blank.replaceAll('\t', '  ').length),
      );
      for (const line of linesOf([kept], look, inner.width)) {
        const high = look.size * leading;
        this.need(high);
        this.page.placed.push({ kind: 'box', ...column, y: this.y, height: high + 0.5, fill: 'level0' });
        this.line(line, look, inner, element);
      }
    }
  }

  /** Whether a picture is given a page on its side, where its smallest letters are larger. */
  liesOnSide(drawing: Drawing): boolean {
    const { upright, onSide } = this.fits(drawing);
    return smallestLetters(drawing) * upright < readable && onSide > upright * 1.15;
  }

  /** Points for each px of a picture with its words below it, on an upright page and on one on its side. */
  private fits(drawing: Drawing): { readonly upright: number; readonly onSide: number } {
    const { height, width, top, bottom, left, right } = this.sheet;
    const scaleFor = (across: number, down: number): number =>
      Math.min(
        point,
        across / Math.max(1, drawing.width),
        (down - this.captionHeight(drawing, across)) / Math.max(1, drawing.height),
      );
    return {
      upright: scaleFor(width - left - right, height - top - bottom),
      onSide: scaleFor(height - left - right, width - top - bottom),
    };
  }

  private captionHeight(drawing: Drawing, width: number): number {
    return linesOf([drawing.description], caption, width).length * caption.size * leading + 6;
  }

  private picture(drawing: Drawing, above: Element): void {
    const element: Element = { tag: 'Figure', above, alt: drawing.description };
    const { height, width, left, right } = this.sheet;
    const lying = this.liesOnSide(drawing);
    const { upright, onSide } = this.fits(drawing);
    const across = (lying ? height : width) - left - right;
    const words = this.captionHeight(drawing, across);
    let scale = lying ? onSide : upright;
    // Below the heading of a page that was begun for it, it is a little smaller.
    const begun = lying && this.page.width === height && this.room > height / 3;
    if (begun) scale = Math.min(scale, (this.room - words) / drawing.height);
    else if (lying) this.turn(true);
    else this.need(drawing.height * scale + words);
    const x = left + (across - drawing.width * scale) / 2;
    this.page.placed.push({ kind: 'picture', x, y: this.y, scale, drawing, element });
    this.y += drawing.height * scale + 6;
    this.text([drawing.description], caption, { x: left, width: across }, { tag: 'Caption', above });
    // What follows stands upright again.
    if (lying) this.y = Number.POSITIVE_INFINITY;
  }

  private table(
    { caption: called, captioned, levels, head, rows }: Extract<Block, { kind: 'table' }>,
    column: Column,
    above: Element,
  ): void {
    const table: Element = { tag: 'Table', above };
    const high = cell.size * leading;
    const widths = tableColumns({ levels, head, rows }, column.width);
    const lefts = widths.map((_, i) => column.x + widths.slice(0, i).reduce((sum, one) => sum + one, 0));
    const across = widths.reduce((sum, one) => sum + one, 0);
    const set = (of: readonly Inlines[], look: Lettering, i: number, indent: number): TextLine[] =>
      of
        .filter((line) => line.length > 0)
        .flatMap((line) => linesOf(line, look, Math.max(20, (widths[i] ?? 0) - 2 * padding - indent)));

    const titles = head.map((title, i) => set([[title]], heading, i, 0));
    const headHigh = Math.max(1, ...titles.map((lines) => lines.length)) * high + 2 * padding;
    const headed = (element: Element | undefined): void => {
      this.page.placed.push({
        kind: 'box',
        x: column.x,
        y: this.y,
        width: across,
        height: headHigh,
        fill: 'level0',
      });
      const top = this.y + padding;
      for (const [i, lines] of titles.entries()) {
        this.y = top;
        const named: Element | undefined = element && { tag: 'TH', above: element, scope: 'Column' };
        for (const line of lines)
          this.line(
            line,
            heading,
            { x: (lefts[i] ?? 0) + padding, width: (widths[i] ?? 0) - 2 * padding },
            named,
          );
      }
      this.y = top - padding + headHigh;
    };

    const laid = rows.map((row, r) => ({
      indent: rowIndent(levels, r),
      cells: row.map((of, i) => set(of, i === 0 ? heading : cell, i, i === 0 ? rowIndent(levels, r) : 0)),
    }));
    const heightOf = (one: (typeof laid)[number]): number =>
      Math.max(1, ...one.cells.map((lines) => lines.length)) * high + 2 * padding;
    const pageRoom = this.sheet.height - this.sheet.top - this.sheet.bottom;
    const firstHigh = laid[0] === undefined ? 0 : Math.min(heightOf(laid[0]), pageRoom / 2);
    this.need(headHigh + firstHigh + (captioned === true ? high + 4 : 0));
    if (captioned === true) {
      this.text([called], { ...cell, ink: 'faint' }, column, { tag: 'Caption', above: table });
      this.gap(3);
    }
    headed({ tag: 'TR', above: table });
    for (const one of laid) {
      const most = Math.max(1, ...one.cells.map((lines) => lines.length));
      if (heightOf(one) > this.room && heightOf(one) <= pageRoom - headHigh) {
        this.turn();
        headed(undefined);
      }
      const row: Element = { tag: 'TR', above: table };
      const elements = one.cells.map(
        (_, i): Element => (i === 0 ? { tag: 'TH', above: row, scope: 'Row' } : { tag: 'TD', above: row }),
      );
      for (let done = 0; done < most; ) {
        let fitting = Math.floor((this.room - 2 * padding) / high);
        if (fitting < 1) {
          this.turn();
          headed(undefined);
          fitting = Math.max(1, Math.floor((this.room - 2 * padding) / high));
        }
        const now = Math.min(most - done, fitting);
        const top = this.y + padding;
        for (const [i, lines] of one.cells.entries()) {
          this.y = top;
          const indent = i === 0 ? one.indent : 0;
          for (const line of lines.slice(done, done + now))
            this.line(
              line,
              i === 0 ? heading : cell,
              { x: (lefts[i] ?? 0) + padding + indent, width: (widths[i] ?? 0) - 2 * padding - indent },
              elements[i],
            );
        }
        this.y = top + now * high + padding;
        done += now;
      }
      this.rule('hair', 0.5, { x: column.x, width: across });
    }
  }
}

/** Whether an entry of a list begins with a box to be ticked, which then is its mark. */
export function beginsWithBox([first]: readonly Block[]): boolean {
  const inline = first?.kind === 'paragraph' ? first.of[0] : undefined;
  return typeof inline === 'object' && inline.kind === 'box';
}

function spaceBefore({ kind }: Block): number {
  return kind === 'table' || kind === 'picture' ? 10 : 6;
}

type Table = Extract<Block, { kind: 'table' }>;

/** How far a row stands in below the one that holds it, in points. */
export function rowIndent(levels: readonly number[] | undefined, row: number): number {
  return Math.min(levels?.[row] ?? 0, 6) * 10;
}

/** Widths of the columns of a table that fills so much room, in points. */
export function tableColumns(
  { levels, head, rows }: Pick<Table, 'head' | 'rows'> & { readonly levels: readonly number[] | undefined },
  width: number,
): number[] {
  return columnWidths(
    head.map((title, i) => {
      const extents = [
        extentOf([title], heading),
        ...rows.flatMap((row, r) =>
          (row[i] ?? []).map((line) => {
            const { least, most } = extentOf(line, i === 0 ? heading : cell);
            const indent = i === 0 ? rowIndent(levels, r) : 0;
            return { least: least + indent, most: most + indent };
          }),
        ),
      ];
      return {
        least: extents.reduce((most, one) => Math.max(most, one.least), 0) + 2 * padding,
        most: extents.reduce((most, one) => Math.max(most, one.most), 0) + 2 * padding,
      };
    }),
    width,
  );
}

/**
 * Widths of columns that together fill a width: each as wide as its text where there is room, and else its share of the
 * room beyond the widest words.
 */
export function columnWidths(
  extents: readonly { readonly least: number; readonly most: number }[],
  width: number,
): number[] {
  const sum = (of: (one: { readonly least: number; readonly most: number }) => number): number =>
    extents.reduce((all, one) => all + of(one), 0);
  const wanted = sum(({ most }) => most);
  if (wanted <= width) {
    // What is left goes to all alike, up to a table that fills the page.
    const more = wanted < width * 0.6 ? 0 : width - wanted;
    return extents.map(({ most }) => most + (more * most) / wanted);
  }
  // A long word is cut rather than taking the page from all others.
  const share = width / Math.max(1, extents.length);
  const capped = extents.map(({ least, most }) => ({
    least: Math.min(least, Math.max(share, width * 0.3)),
    most,
  }));
  const least = capped.reduce((all, one) => all + one.least, 0);
  if (least >= width) return capped.map((one) => (one.least * width) / least);
  const beyond = capped.map((one) => Math.sqrt(Math.max(0, one.most - one.least)));
  const all = beyond.reduce((sumOf, one) => sumOf + one, 0);
  return capped.map((one, i) => one.least + ((width - least) * (beyond[i] ?? 0)) / (all || 1));
}
