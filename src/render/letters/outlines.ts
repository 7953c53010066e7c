import type { Font, Glyph } from 'fontkit';
import { round, type TextShape } from '../../layout/drawing.js';
import type { SvgOutline } from '../svg/drawing.js';
import { type LetterRun, leftEnd, type SetLine } from './set.js';

type Command = readonly [letter: string, ...numbers: number[]];

const commandLetters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Draws letters as outlines, and knows those that it has drawn before. */
export class Outliner {
  private readonly known = new Map<Font, Map<number, readonly Command[]>>();

  /** The letters of a text. */
  text(shape: TextShape, line: SetLine): readonly SvgOutline[] {
    const left = leftEnd(shape, line);
    return line.runs.flatMap((run) => this.run(run, shape, left));
  }

  /** The letters of a run, or those of them that are asked for. `left` is where its line begins. */
  run(
    { face, letters, x }: LetterRun,
    { size, y }: Pick<TextShape, 'size' | 'y'>,
    left: number,
    asked: (glyph: Glyph) => boolean = () => true,
  ): readonly SvgOutline[] {
    let d = '';
    let pen = 0;
    for (const [i, glyph] of letters.glyphs.entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = letters.positions[i] ?? {};
      if (asked(glyph))
        for (const [command, ...numbers] of this.commands(face.font, glyph))
          d +=
            command +
            numbers.map((one, at) => round(one + (at % 2 === 0 ? pen + xOffset : yOffset))).join(' ');
      pen += xAdvance;
    }
    if (d === '') return [];
    const scale = Number((size * face.unit).toPrecision(6));
    return [{ x: round(left + x), y, scale, d }];
  }

  private commands(font: Font, glyph: Glyph): readonly Command[] {
    let glyphs = this.known.get(font);
    if (glyphs === undefined) {
      glyphs = new Map();
      this.known.set(font, glyphs);
    }
    let commands = glyphs.get(glyph.id);
    if (commands === undefined) {
      commands = outlineOf(glyph);
      glyphs.set(glyph.id, commands);
    }
    return commands;
  }
}

/** The outline of a letter; nothing where its font's tables are broken. */
function outlineOf(glyph: Glyph): readonly Command[] {
  try {
    return glyph.path.commands.map(({ command, args }) => [commandLetters[command] ?? 'Z', ...args] as const);
  } catch {
    return [];
  }
}
