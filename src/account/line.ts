import type { Heading } from '../messages/headings.js';
import type { LinkedKind } from '../vocabulary/kinds.js';

/** Something that has a place of its own, as it is called in a line. */
export interface Named {
  readonly kind: LinkedKind;
  /** Its name in the files; of a role `Circle.role`. */
  readonly name: string;
  /** How people call it. */
  readonly text: string;
}

/** What is to be said of something beside what it is: that it is to be put right, or holds no longer or not yet. */
export interface Remark {
  readonly kind: 'remark';
  readonly text: string;
  readonly weight: Weight;
}

/** `unsound`: something is to be put right; `past`: it holds no longer, or not yet. */
export type Weight = 'unsound' | 'past';

/** A piece of a line: words, something that a page can link to, or a remark. */
export type Piece = string | Named | Remark;

/** What a fact says: one line. */
export interface Line {
  readonly pieces: readonly Piece[];
  /** How far it stands in, below the line that it belongs to. */
  readonly depth?: number;
}

/** Something that is to be told of a thing, under its name. */
export interface Fact {
  readonly heading: Heading;
  /** What the heading is about, such as the circle to which a link leads. */
  readonly about?: string;
  readonly lines: readonly Line[];
}

/** How a line weighs: as what it remarks. */
export function weightOf({ pieces }: Line): Weight | undefined {
  const weights = pieces.flatMap((piece) =>
    typeof piece === 'object' && piece.kind === 'remark' ? [piece.weight] : [],
  );
  return weights.includes('unsound') ? 'unsound' : weights[0];
}

export function remark(text: string, weight: Weight): Remark {
  return { kind: 'remark', text, weight };
}

export function line(...pieces: readonly Piece[]): Line {
  return { pieces };
}

/** The words of a line, where nothing can be linked to. */
export function wordsOf({ pieces }: Line): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Lines with words between them, as one. */
export function together(lines: readonly (readonly Piece[])[], between: string): Piece[] {
  return lines.flatMap((pieces, i) => (i === 0 ? [...pieces] : [between, ...pieces]));
}
