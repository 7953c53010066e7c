import type { PaperName } from '../../vocabulary/pictures.js';

/** Width and height in points, upright. */
export const papers: Readonly<Record<PaperName, readonly [number, number]>> = {
  A4: [595.28, 841.89],
  A3: [841.89, 1190.55],
  letter: [612, 792],
};
