import bidiFactory from 'bidi-js';
import type { GlyphRun } from 'fontkit';
import type { TextShape } from '../../layout/drawing.js';
import { isRightToLeft } from '../direction.js';
import { type Face, type Faces, hasLetter, isDependent, shaped } from './faces.js';

/** A stretch of a line in one font and one direction. */
export interface LetterRun {
  readonly face: Face;
  /** Its text in the order in which it is read, each bracket as it is to look. */
  readonly drawn: string;
  /** Whether it runs from right to left. */
  readonly backwards: boolean;
  /** Its letters, from left to right. */
  readonly letters: GlyphRun;
  /** Its left end in px from the left end of the line. */
  readonly x: number;
}

/** A line of text in the order in which it is drawn, from left to right. */
export interface SetLine {
  readonly runs: readonly LetterRun[];
  /** In px. */
  readonly width: number;
  /** Whether a program that reads the drawn letters along their direction finds the text: none is missing or moved. */
  readonly asWritten: boolean;
}

/** The left end of a text's line in px, by its anchor. */
export function leftEnd(shape: TextShape, line: SetLine): number {
  return shape.x - (shape.anchor === 'left' ? 0 : shape.anchor === 'middle' ? line.width / 2 : line.width);
}

interface Piece {
  readonly face: Face;
  readonly level: number;
  text: string;
}

/** Sets lines of text with the fonts there are, and knows what it has set before. */
export class Setter {
  private readonly lines = new Map<string, SetLine>();
  private readonly found = new Map<string, Face>();

  constructor(private readonly faces: Faces) {}

  line({ text, size, bold = false }: Pick<TextShape, 'text' | 'size' | 'bold'>): SetLine {
    const key = `${bold ? 'b' : 'r'}${size} ${text}`;
    let line = this.lines.get(key);
    if (line === undefined) {
      line = this.set(text, size, bold ? 'bold' : 'regular');
      this.lines.set(key, line);
    }
    return line;
  }

  private set(text: string, size: number, weight: keyof Faces): SetLine {
    const seen = text.replace(unseen, '');
    const pieces = this.pieces(this.drawable(seen, weight), weight);
    const runs: LetterRun[] = [];
    let x = 0;
    let asWritten = pieces.map((piece) => piece.text).join('') === seen.replace(/[\u061c\u200e\u200f]/g, '');
    for (const { face, level, text } of ordered(pieces)) {
      const backwards = level % 2 === 1;
      const drawn = backwards ? mirrored(text) : text;
      const letters = shaped(face.font, drawn, backwards);
      asWritten &&= /^[\p{L}\p{N}\p{P}\p{S}\p{Zs}]*$/u.test(text) && !joined.test(text);
      asWritten &&= [...text].every((letter) => hasLetter(face, letter));
      runs.push({ face, drawn, backwards, letters, x });
      for (const { xAdvance } of letters.positions) x += xAdvance * face.unit * size;
    }
    return { runs, width: x, asWritten };
  }

  /**
   * The text as far as the fonts have it: an emoji that none has is left out with all that belongs to it, and each other
   * sign that none has is a question mark, so that no empty box stands for either.
   */
  private drawable(text: string, weight: keyof Faces): string {
    let made = '';
    let out = false;
    for (const sign of signsOf(text)) {
      if (this.has(sign, weight)) {
        // Of the blanks on both sides of what is left out, one is enough.
        if (!(out && /^\p{Zs}/u.test(sign) && /(?:^|\p{Zs})$/u.test(made))) made += sign;
        out = false;
      } else if (emoji.test(sign)) out = true;
      else {
        for (const character of sign)
          made += isDependent(character) || this.has(character, weight) ? character : '?';
        out = false;
      }
    }
    return out ? made.trimEnd() : made;
  }

  private has(sign: string, weight: keyof Faces): boolean {
    for (const character of sign)
      if (!isDependent(character) && !this.faces[weight].some((face) => hasLetter(face, character)))
        return false;
    return true;
  }

  /** Stretches of one font and one level of direction, in the order in which they are read. */
  private pieces(text: string, weight: keyof Faces): Piece[] {
    const levels = levelsOf(text);
    const pieces: Piece[] = [];
    let last: Piece | undefined;
    let at = 0;
    for (const character of text) {
      const level = levels?.[at] ?? 0;
      at += character.length;
      // These marks of direction have done their work.
      if (character === '\u061c' || character === '\u200e' || character === '\u200f') continue;
      // A mark that the letter's font lacks would stand beside it as an empty box.
      if (isDependent(character) && !hasLetter(last?.face ?? this.faceFor(character, weight), character))
        continue;
      const stays =
        last !== undefined &&
        (isDependent(character) || (/\p{Script=Common}/u.test(character) && hasLetter(last.face, character)));
      const face: Face = stays && last !== undefined ? last.face : this.faceFor(character, weight);
      if (last !== undefined && last.face === face && last.level === level) last.text += character;
      else {
        last = { face, level, text: character };
        pieces.push(last);
      }
    }
    return pieces;
  }

  private faceFor(character: string, weight: keyof Faces): Face {
    const key = weight + character;
    let face = this.found.get(key);
    if (face === undefined) {
      const faces = this.faces[weight];
      face = faces.find((one) => hasLetter(one, character)) ?? (faces[0] as Face);
      this.found.set(key, face);
    }
    return face;
  }
}

/** What no renderer draws: controls, halves of pairs, and signs that would turn the text after them round. */
const unseen = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|[#*0-9]\ufe0f?\u20e3)/u;

/** What stands together as one emoji, made of several characters or not; every other character by itself. */
const sign =
  /\p{Regional_Indicator}{2}|\p{Extended_Pictographic}[\ufe0f\u20e3\p{EMod}\u{e0020}-\u{e007f}]*(?:\u200d\p{Extended_Pictographic}[\ufe0f\u20e3\p{EMod}\u{e0020}-\u{e007f}]*)*|[\s\S]/gu;

function signsOf(text: string): readonly string[] {
  return emojiWithin.test(text) ? (text.match(sign) ?? []) : [...text];
}

const emojiWithin = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u;

/**
 * Letters of scripts that are drawn in another order than they are written in. Text from right to left is not meant:
 * programs that read a PDF turn it round themselves, also where it has been told them.
 */
const joined =
  /[^\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Common}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const bidi = bidiFactory();

/** The level of direction of each UTF-16 unit, odd from right to left; nothing where all runs from left to right. */
function levelsOf(text: string): Uint8Array | undefined {
  if (!/[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\ud802-\ud803\ud83a-\ud83b]/.test(text))
    return undefined;
  return bidi.getEmbeddingLevels(text, isRightToLeft(text) ? 'rtl' : 'ltr').levels;
}

function mirrored(text: string): string {
  let made = '';
  for (const character of text) made += bidi.getMirroredCharacter(character) ?? character;
  return made;
}

/** Turns round what runs from right to left, the deepest first. */
function ordered(pieces: readonly Piece[]): readonly Piece[] {
  const deepest = pieces.reduce((most, { level }) => Math.max(most, level), 0);
  const order = [...pieces];
  for (let level = deepest; level > 0; level--) {
    for (let i = 0; i < order.length; i++) {
      if ((order[i]?.level ?? 0) < level) continue;
      let end = i;
      while ((order[end + 1]?.level ?? 0) >= level) end++;
      order.splice(i, end - i + 1, ...order.slice(i, end + 1).reverse());
      i = end;
    }
  }
  return order;
}
