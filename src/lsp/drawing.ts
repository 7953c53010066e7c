import type { Drawing } from '../layout/drawing.js';
import { overlayOfStates } from '../workspace/overlay.js';
import { pictureOf } from '../workspace/picture.js';
import type { DrawingOrder } from './host.js';

/** Lays out what was ordered, wherever that is done. */
export async function drawingOf({ organisation, on, settings, before }: DrawingOrder): Promise<Drawing> {
  return before === undefined
    ? pictureOf(organisation, on, settings)
    : overlayOfStates(before, organisation, on, settings.language);
}
