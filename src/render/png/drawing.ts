import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Drawing } from '../../layout/drawing.js';
import type { Faces } from '../letters/faces.js';
import { Outliner } from '../letters/outlines.js';
import { Setter } from '../letters/set.js';
import { drawingSvg } from '../svg/drawing.js';
import type { ThemeName } from '../theme.js';

export interface PngSettings {
  /** How many pixels a px at 100 % becomes. */
  readonly scale: number;
  readonly theme: ThemeName;
  readonly faces: Faces;
}

/** More pixels than this take more memory than many machines have to spare: 4 bytes each, some of them twice. */
const mostPixels = 64_000_000;
const longestSide = 30_000;
/** Letters smaller than this many pixels are specks that nobody can read, and cost most of the work. */
const leastLetter = 1.5;

/** The largest scale, at most the one asked for, at which a picture can be made as pixels. */
export function possibleScale({ width, height }: Pick<Drawing, 'width' | 'height'>, asked: number): number {
  const most = Math.min(
    asked,
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / Math.max(1, width * height)),
  );
  // Rounded down, as each side is rounded up to whole pixels.
  return most === asked ? asked : Math.max(Math.floor(most * 1000) / 1000, 0.001);
}

let started: Promise<void> | undefined;

/** Starts the WebAssembly of resvg, once. */
export async function startedOnce(program: Uint8Array): Promise<void> {
  started ??= initWasm(program);
  await started;
}

/** The picture as PNG. `program` is the WebAssembly of resvg, which is started once. */
export async function drawingPng(
  drawing: Drawing,
  settings: PngSettings,
  program: Uint8Array,
): Promise<Uint8Array> {
  await startedOnce(program);
  const { scale, theme, faces } = settings;
  const setter = new Setter(faces);
  const outliner = new Outliner();
  const svg = drawingSvg(drawing, {
    theme,
    outlines: (shape) => (shape.size * scale < leastLetter ? [] : outliner.text(shape, setter.line(shape))),
  });
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale } });
  try {
    const rendered = image.render();
    try {
      return rendered.asPng();
    } finally {
      rendered.free();
    }
  } finally {
    image.free();
  }
}
