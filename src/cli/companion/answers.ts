import { createColors } from 'picocolors';
import type { Outline } from '../../render/outline.js';
import { outlineText } from '../../render/terminal/outline.js';

const plain = createColors(false);

/** An outline as a model reads it: without colours, and with no line broken but where the text breaks it. */
export function inText(outline: Outline): string {
  return outlineText(outline, plain, Number.MAX_SAFE_INTEGER).trimEnd();
}
