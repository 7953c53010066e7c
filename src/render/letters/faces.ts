import { create, type Font, type Glyph, type GlyphRun } from 'fontkit';

/*
 * The fonts that letters in a PNG or PDF are drawn with. Which there are is said by whoever knows the machine: here
 * they come in as bytes.
 */

/** A font that letters can be taken from. */
export interface Face {
  readonly font: Font;
  /** How wide its unit is at a font size of 1. */
  readonly unit: number;
}

/** Fonts by weight, those that are taken first in front. There is one at least of each. */
export interface Faces {
  readonly regular: readonly Face[];
  readonly bold: readonly Face[];
}

/**
 * The font in a file's bytes, or the first of several; nothing where it is none, where its maker does not let it be
 * embedded, or where its letters are no outlines.
 */
export function openFace(bytes: Uint8Array): Face | undefined {
  try {
    const made = create(bytes as Parameters<typeof create>[0]);
    const font = 'fonts' in made ? made.fonts[0] : made;
    if (font === undefined || font['OS/2']?.fsType.noEmbedding === true) return undefined;
    if (font.getGlyph(0) === null || font.createSubset === undefined) return undefined;
    rememberLetters(font);
    return { font, unit: 1 / font.unitsPerEm };
  } catch {
    return undefined;
  }
}

/**
 * Lets a shape know each time which letters it was drawn for: one shape can stand for several, as the body of two
 * letters that differ in their dots, and fontkit gives them all the letters of the first.
 */
function rememberLetters(font: Font): void {
  const shapes = new Map<string, Glyph>();
  const plain = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id} ${codePoints.join(' ')}`;
    let shape = shapes.get(key);
    if (shape === undefined) {
      shape = Object.create(plain(id), { codePoints: { value: codePoints } }) as Glyph;
      shapes.set(key, shape);
    }
    return shape;
  };
}

/** Whether a character is never drawn by itself: a mark on another letter, a joiner, a sign of direction. */
export function isDependent(character: string): boolean {
  return character >= '\u0300' && /[\p{M}\p{Cf}]/u.test(character);
}

export function hasLetter(face: Face, character: string): boolean {
  return face.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}

/** The letters of texts that are in none of the fonts, each once. */
export function lettersWithout(faces: Faces, texts: Iterable<string>): string[] {
  const seen = new Set<string>();
  const without = new Set<string>();
  for (const text of texts) {
    for (const letter of text) {
      if (seen.has(letter)) continue;
      seen.add(letter);
      if (/[\p{Cc}\p{Cf}\p{M}\p{Z}]/u.test(letter)) continue;
      if (!faces.regular.some((face) => hasLetter(face, letter))) without.add(letter);
    }
  }
  return [...without].sort();
}

/**
 * The letters of a run in the order in which they are drawn from left to right, shaped as the font says. Never fails:
 * what a font's tables make impossible is set letter by letter.
 */
export function shaped(font: Font, text: string, backwards: boolean): GlyphRun {
  const direction = backwards ? 'rtl' : 'ltr';
  const shape = (one: string, features: Record<string, boolean>): GlyphRun =>
    font.layout(one, features, undefined, undefined, direction);
  try {
    return shape(text, {});
  } catch {
    try {
      // Some fonts have marks without a place to stand.
      return shape(text, { mark: false, mkmk: false });
    } catch {
      const letters = backwards ? [...text].reverse() : [...text];
      const glyphs = letters.map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
      const run = font.layout('');
      run.glyphs = glyphs;
      run.positions = glyphs.map((glyph) => ({
        xAdvance: glyph.advanceWidth,
        yAdvance: 0,
        xOffset: 0,
        yOffset: 0,
      }));
      return run;
    }
  }
}
