import { never } from '../../ground/never.js';
import type { Slot } from '../../layout/drawing.js';
import { textWidth } from '../../layout/measure.js';
import { isRightToLeft } from '../direction.js';
import type { Inlines } from '../report/document.js';

/*
 * Running text broken into lines for paper. Lengths are in points. Texts are measured by the table of widths, so that a
 * paper breaks its lines alike on every machine, whatever fonts it has.
 */

/** How a stretch of text looks, and where it leads. */
export interface Lettering {
  readonly size: number;
  readonly ink: Slot;
  readonly bold?: boolean;
  readonly slanted?: boolean;
  /** To the section with this id. */
  readonly to?: string;
  /** To an address outside the paper. */
  readonly address?: string;
}

/** A stretch of a line that looks alike. */
export interface Stretch {
  readonly text: string;
  readonly look: Lettering;
  /** A box to be ticked in place of a text. */
  readonly box?: 'open' | 'done';
}

export interface TextLine {
  readonly stretches: readonly Stretch[];
  /** At least as wide as it is drawn. */
  readonly width: number;
  /** Runs from right to left, so it stands at the right. */
  readonly backwards: boolean;
}

/** Letters between which a line may end, as their scripts have no blanks between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Blanks at which a line may end: not those that hold two words together. */
const blanks = /([ \t\n\r\f\v\u2002-\u2006\u2008-\u200a\u3000]+)/;

/** What stands together: no line ends within it where it fits into one. */
interface Word {
  readonly stretches: Stretch[];
  /** A blank stands before it. */
  spaced: boolean;
  /** It begins a line of its own. */
  breaks: boolean;
}

/** Inlines as lines that are at most so wide; one word that is wider is cut. */
export function linesOf(of: Inlines, look: Lettering, width: number): TextLine[] {
  const words = wordsIn(of, look);
  const said = words.flatMap(({ stretches }) => stretches.map(({ text }) => text)).join(' ');
  const backwards = isRightToLeft(said);
  const lines: TextLine[] = [];
  let line: Stretch[] = [];
  let taken = 0;
  const end = (): void => {
    lines.push({ stretches: line, width: taken, backwards });
    line = [];
    taken = 0;
  };
  const put = (stretch: Stretch): void => {
    const last = line.at(-1);
    if (
      last !== undefined &&
      last.look === stretch.look &&
      last.box === undefined &&
      stretch.box === undefined
    ) {
      taken -= widthOf(last);
      line[line.length - 1] = { ...last, text: last.text + stretch.text };
      taken += widthOf(line.at(-1) as Stretch);
    } else {
      line.push(stretch);
      taken += widthOf(stretch);
    }
  };
  for (const { stretches, spaced, breaks } of words) {
    if (breaks && (line.length > 0 || lines.length > 0 || stretches.length === 0)) end();
    const [first] = stretches;
    if (first === undefined) continue;
    const wide = stretches.reduce((sum, one) => sum + widthOf(one), 0);
    const blank = spaced && line.length > 0 ? textWidth(' ', first.look.size, first.look.bold) : 0;
    if (line.length > 0 && taken + blank + wide > width) end();
    else if (blank > 0) put({ text: ' ', look: line.at(-1)?.look ?? first.look });
    if (wide <= width) for (const one of stretches) put(one);
    else
      for (const one of stretches)
        for (const part of cut(one, width, () => width - taken)) {
          if (line.length > 0 && taken + widthOf(part) > width) end();
          put(part);
        }
  }
  if (line.length > 0 || lines.length === 0) end();
  return lines;
}

/** The width of the widest word, and of the text on one line. */
export function extentOf(of: Inlines, look: Lettering): { readonly least: number; readonly most: number } {
  let least = 0;
  let most = 0;
  let line = 0;
  for (const { stretches, spaced, breaks } of wordsIn(of, look)) {
    const wide = stretches.reduce((sum, one) => sum + widthOf(one), 0);
    least = Math.max(least, wide);
    line = breaks ? wide : line + wide + (spaced && line > 0 ? textWidth(' ', look.size, look.bold) : 0);
    most = Math.max(most, line);
  }
  return { least, most };
}

/** The side of a box to be ticked, with the room behind it. */
const boxSide = 0.75;
const boxRoom = 1.15;

export function widthOf({ text, look, box }: Stretch): number {
  return box === undefined ? textWidth(text, look.size, look.bold) : look.size * boxRoom;
}

export function boxSideOf({ look }: Stretch): number {
  return look.size * boxSide;
}

function wordsIn(of: Inlines, look: Lettering): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  let spaced = false;
  let breaks = false;
  const begin = (): Word => {
    const word: Word = { stretches: [], spaced, breaks };
    words.push(word);
    spaced = false;
    breaks = false;
    return word;
  };
  const text = (said: string, how: Lettering): void => {
    for (const [order, part] of said.split(blanks).entries()) {
      if (part === '') continue;
      if (order % 2 === 1) {
        open = undefined;
        spaced = true;
        continue;
      }
      for (const piece of piecesOf(part)) {
        open ??= begin();
        open.stretches.push({ text: piece, look: how });
        if (/[-–—/]$/.test(piece) || unspaced.test(piece)) open = undefined;
      }
    }
  };
  const walk = (some: Inlines, how: Lettering): void => {
    for (const one of some) {
      if (typeof one === 'string') text(one, how);
      else
        switch (one.kind) {
          case 'strong':
            walk(one.of, { ...how, bold: true });
            break;
          case 'emphasis':
            walk(one.of, { ...how, slanted: true });
            break;
          case 'code':
            text(one.text, { ...how, ink: 'faint' });
            break;
          case 'tone':
            walk(one.of, { ...how, ink: tones[one.tone] });
            break;
          case 'link':
            walk(one.of, { ...how, to: one.to });
            break;
          case 'web':
            walk(one.of, { ...how, address: one.address });
            break;
          case 'break':
            open = undefined;
            if (breaks) begin();
            breaks = true;
            break;
          case 'box':
            open ??= begin();
            open.stretches.push({ text: '', look: how, box: one.done ? 'done' : 'open' });
            break;
          default:
            never(one);
        }
    }
  };
  walk(of, look);
  return words;
}

const tones = { quiet: 'faint', good: 'done', warn: 'noticeInk', bad: 'warning' } as const;

/** A word in pieces behind each of which a line may end. */
function piecesOf(word: string): readonly string[] {
  if (!/[-–—/]./u.test(word) && !unspaced.test(word)) return [word];
  return (
    word.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*|[^-–—/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]*[-–—/]+|[^-–—/\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu,
    ) ?? [word]
  );
}

/** A stretch in pieces, the first as wide as there is room for, the others as wide as a line. */
function cut(stretch: Stretch, width: number, roomLeft: () => number): Stretch[] {
  if (stretch.box !== undefined) return [stretch];
  const { size, bold } = stretch.look;
  const parts: Stretch[] = [];
  let part = '';
  let room = roomLeft();
  for (const character of stretch.text) {
    if (part !== '' && textWidth(part + character, size, bold) > room) {
      parts.push({ ...stretch, text: part });
      part = '';
      room = width;
    }
    part += character;
  }
  return part === '' ? parts : [...parts, { ...stretch, text: part }];
}
