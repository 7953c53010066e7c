import { CirclesCache } from '../layout/circles.js';
import type { Drawing } from '../layout/drawing.js';
import { drawingSvg } from '../render/svg/drawing.js';
import { variables } from '../render/theme.js';
import { overlayOfStates } from '../workspace/overlay.js';
import { foldsOf, type PictureMeans, pictureOf } from '../workspace/picture.js';
import type { DrawingOrder, Sheet } from './host.js';

/** Lays out what was ordered, wherever that is done. */
export async function drawingOf(
  { organisation, on, settings, before }: DrawingOrder,
  means: PictureMeans = {},
): Promise<Drawing> {
  return before === undefined
    ? pictureOf(organisation, on, settings, means)
    : overlayOfStates(before, organisation, on, settings.language);
}

/** Makes one picture after the other, and uses again what has stayed the same. */
export class Drawer {
  private readonly means = { circles: new CirclesCache() };

  draw(order: DrawingOrder): Promise<Drawing> {
    return drawingOf(order, this.means);
  }

  /** A picture as a text in named colours. Where it is not said which circles are closed, as many as let it be read. */
  async sheet(order: DrawingOrder): Promise<Sheet> {
    const { organisation, on, settings } = order;
    const { view, of, closed: given } = settings;
    const folds = foldsOf(organisation, on, { view, ...(of === undefined ? {} : { of }) });
    const known = new Set(folds?.closable);
    const closed =
      given === undefined ? folds?.closed : new Set([...given].filter((name) => known.has(name)));
    const drawing = await this.draw({
      ...order,
      settings: folds === undefined || closed === undefined ? settings : { ...settings, closed },
    });
    const { title, description, language } = drawing;
    return {
      title,
      description,
      language,
      svg: drawingSvg(drawing, { theme: variables }),
      closable: folds?.closable ?? [],
      closed: folds === undefined ? [] : [...(closed ?? [])],
    };
  }
}
