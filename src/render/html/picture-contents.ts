import { never } from '../../ground/never.js';
import { type CirclesCache, layoutCircles } from '../../layout/circles.js';
import type { Drawing, PartSubject } from '../../layout/drawing.js';
import { layoutLine } from '../../layout/line.js';
import type { Growth } from '../../layout/tidy.js';
import { layoutTree } from '../../layout/tree.js';
import type { Language } from '../../messages/words.js';
import type { Hierarchy } from '../../views/circles.js';
import { folded } from '../../views/fold.js';
import { lineView } from '../../views/line.js';
import type { ThemeName } from '../theme.js';

/** Something that a search finds. */
export interface Findable {
  readonly kind: 'circle' | 'person';
  readonly name: string;
  readonly title: string;
  /** What else is looked through: a circle's aim. */
  readonly also?: string;
}

/** A picture whose circles can be opened and closed, and which is laid out again in the page. */
export type FoldedPicture = {
  readonly hierarchy: Hierarchy;
  /** Circles that are closed at first. */
  readonly closed: readonly string[];
} & (
  | { readonly view: 'circles' }
  /** A tree that keeps to its ways, whatever is folded. */
  | { readonly view: 'tree' | 'line'; readonly growth: Growth }
);

/** Lays out a picture without what lies below the closed circles. */
export function drawnFolded(
  picture: FoldedPicture,
  closed: ReadonlySet<string>,
  language: Language,
  cache?: CirclesCache,
): Drawing {
  const view = folded(picture.hierarchy, closed);
  switch (picture.view) {
    case 'circles':
      return layoutCircles(view, language, cache);
    case 'tree':
      return layoutTree(view, language, { growth: picture.growth });
    case 'line':
      return layoutLine(lineView(view), language, { growth: picture.growth });
    default:
      return never(picture);
  }
}

/** What a page with a picture knows besides its text, to draw itself again. Plain data, kept in the page as JSON. */
export interface PictureContents {
  readonly language: Language;
  /** The colours that were chosen when it was made; without them those of the reader. */
  readonly theme?: ThemeName;
  readonly picture: FoldedPicture | { readonly view: 'still'; readonly drawing: Drawing };
  readonly findable: readonly Findable[];
}

/** The id of what the page tells about a circle or a person, without characters that no address can hold. */
export function placeOf(kind: PartSubject['kind'], name: string): string {
  return `${kind}-${name.replace(/\p{Cc}|\p{Cf}|\p{Cs}|\s/gu, '')}`;
}

/** Who sits in a seat that a picture shows; nothing of a vacant one, nor of what is no seat. */
export function personInSeat({ kind, name }: PartSubject): string | undefined {
  const space = name.indexOf(' ');
  return kind === 'seat' && space >= 0 ? name.slice(space + 1) : undefined;
}
