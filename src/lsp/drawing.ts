import { CirclesCache } from '../layout/circles.js';
import type { Drawing } from '../layout/drawing.js';
import { svgChange } from '../render/svg/change.js';
import { drawingPieces, type SvgPieces, svgOfPieces } from '../render/svg/drawing.js';
import { variables } from '../render/theme.js';
import { overlayOfStates } from '../workspace/overlay.js';
import { foldedPictureOf, type PictureMeans, pictureOf } from '../workspace/picture.js';
import type { DrawingOrder, Sheet, SheetOrder } from './host.js';

/** Lays out what was ordered, wherever that is done. */
export async function drawingOf(
  { organisation, on, settings, before }: DrawingOrder,
  means: PictureMeans = {},
): Promise<Drawing> {
  return before === undefined
    ? pictureOf(organisation, on, settings, means)
    : overlayOfStates(before, organisation, on, settings.language);
}

/** So many pictures are remembered, for those who have one of them and want to know what is otherwise. */
const mostRemembered = 4;

/** Makes one picture after the other, and uses again what has stayed the same. */
export class Drawer {
  private readonly means = { circles: new CirclesCache() };
  /** The latest pictures by their names. */
  private readonly remembered = new Map<string, SvgPieces>();
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
    const pieces = drawingPieces(drawing, { theme: variables });
    const told = this.told(pieces, has);
    const { title, description, language } = drawing;
    return { picture: this.remember(pieces), title, description, language, drawn: told, closable, closed };
  }

  private told(pieces: SvgPieces, has: string | undefined): Sheet['drawn'] {
    const before = has === undefined ? undefined : this.remembered.get(has);
    const change = before && svgChange(before, pieces);
    return change === undefined || has === undefined ? { svg: svgOfPieces(pieces) } : { since: has, change };
  }

  private remember(pieces: SvgPieces): string {
    const name = `${this.name}.${++this.count}`;
    this.remembered.set(name, pieces);
    for (const old of this.remembered.keys()) {
      if (this.remembered.size <= mostRemembered) break;
      this.remembered.delete(old);
    }
    return name;
  }
}
