import { CirclesCache } from '../layout/circles.js';
import type { Drawing } from '../layout/drawing.js';
import { asOf } from '../model/lookups.js';
import type { Findable } from '../render/html/panel.js';
import { svgChange } from '../render/svg/change.js';
import { drawingPieces, type SvgPieces, svgOfPieces } from '../render/svg/drawing.js';
import { variables } from '../render/theme.js';
import { daysOfChange } from '../services/subjects.js';
import { overlayOfStates } from '../workspace/overlay.js';
import { foldedPictureOf, type PictureMeans, pictureOf } from '../workspace/picture.js';
import { spliceBetween } from './differences.js';
import { findableIn, isSameFindable } from './findable.js';
import type { DrawingOrder, Sheet, SheetOrder } from './host.js';

/** Lays out what was ordered, wherever that is done. */
async function drawingOf(
  { organisation, on, settings, before }: DrawingOrder,
  means: PictureMeans = {},
): Promise<Drawing> {
  return before === undefined
    ? pictureOf(organisation, on, settings, means)
    : overlayOfStates(before, organisation, on, settings.language);
}

/** A picture that somebody may have, with what can be found in it. */
interface Remembered {
  readonly pieces: SvgPieces;
  readonly findable: readonly Findable[];
}

/** So many pictures are remembered, for those who have one of them and want to know what is otherwise. */
const mostRemembered = 4;

/** Makes one picture after the other, and uses again what has stayed the same. */
export class Drawer {
  private readonly means = { circles: new CirclesCache() };
  /** The latest pictures by their names. */
  private readonly remembered = new Map<string, Remembered>();
  /** No other drawer gives its pictures names that begin like this, nor does this one when it is started anew. */
  private readonly name = [...crypto.getRandomValues(new Uint32Array(2))]
    .map((one) => one.toString(36))
    .join('');
  private count = 0;

  draw(order: DrawingOrder): Promise<Drawing> {
    return drawingOf(order, this.means);
  }

  /** A picture as a text in named colours. Where it is not said which circles are closed, as many as let it be read. */
  async sheet(order: SheetOrder): Promise<Sheet> {
    const { organisation, on, settings, has } = order;
    const { drawing, closable, closed } = await foldedPictureOf(organisation, on, settings, this.means);
    const standing = asOf(organisation, on);
    const picture = { pieces: drawingPieces(drawing, { theme: variables }), findable: findableIn(standing) };
    const drawn = this.told(picture, has);
    const { title, description, language } = drawing;
    const days = daysOfChange(standing);
    return { picture: this.remember(picture), title, description, language, drawn, days, closable, closed };
  }

  private told({ pieces, findable }: Remembered, has: string | undefined): Sheet['drawn'] {
    const before = has === undefined ? undefined : this.remembered.get(has);
    const change = before && svgChange(before.pieces, pieces);
    return before === undefined || change === undefined || has === undefined
      ? { svg: svgOfPieces(pieces), findable }
      : { since: has, change, findable: spliceBetween(before.findable, findable, isSameFindable) };
  }

  private remember(picture: Remembered): string {
    const name = `${this.name}.${++this.count}`;
    this.remembered.set(name, picture);
    for (const old of this.remembered.keys()) {
      if (this.remembered.size <= mostRemembered) break;
      this.remembered.delete(old);
    }
    return name;
  }
}
