import type { Font, Glyph } from 'fontkit';
import { round, type TextShape } from '../../layout/drawing.js';
import type { Outline } from '../svg/drawing.js';
import { leftEnd, type Setter } from './set.js';

type Command = readonly [letter: string, ...numbers: number[]];

const letters: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Draws texts as the outlines of their letters. */
export function outliner(setter: Setter): (shape: TextShape) => readonly Outline[] {
  const known = new Map<Font, Map<number, readonly Command[]>>();
  const commandsOf = (font: Font, glyph: Glyph): readonly Command[] => {
    let glyphs = known.get(font);
    if (glyphs === undefined) {
      glyphs = new Map();
      known.set(font, glyphs);
    }
    let commands = glyphs.get(glyph.id);
    if (commands === undefined) {
      commands = outlineOf(glyph);
      glyphs.set(glyph.id, commands);
    }
    return commands;
  };
  return (shape) => {
    const line = setter.line(shape);
    const left = leftEnd(shape, line);
    return line.runs.flatMap((run) => {
      let d = '';
      let pen = 0;
      for (const [i, glyph] of run.letters.glyphs.entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.letters.positions[i] ?? {};
        for (const [letter, ...numbers] of commandsOf(run.face.font, glyph))
          d +=
            letter +
            numbers.map((one, at) => round(one + (at % 2 === 0 ? pen + xOffset : yOffset))).join(' ');
        pen += xAdvance;
      }
      if (d === '') return [];
      const scale = Number((shape.size * run.face.unit).toPrecision(6));
      return [{ transform: `matrix(${scale} 0 0 ${-scale} ${round(left + run.x)} ${shape.y})`, d }];
    });
  };
}

/** The outline of a letter; nothing where its font's tables are broken. */
function outlineOf(glyph: Glyph): readonly Command[] {
  try {
    return glyph.path.commands.map(({ command, args }) => [letters[command] ?? 'Z', ...args] as const);
  } catch {
    return [];
  }
}
