import { Resvg } from '@resvg/resvg-wasm';
import { startedOnce } from './drawing.js';

/** The sides of the picture that is made, in pixels. */
const width = 960;
const height = 432;

/**
 * A logo, which may be a drawing, as pixels that a document can hold: at the right of a clear picture. `address` is the
 * `data:` address of a picture that was made safe, `fonts` are for letters in it, and `program` is the WebAssembly of
 * resvg.
 */
export async function logoPng(
  address: string,
  fonts: readonly Uint8Array[],
  program: Uint8Array,
): Promise<Uint8Array> {
  await startedOnce(program);
  if (!/^data:image\/(?:svg\+xml|png|jpeg);base64,[A-Za-z0-9+/=]*$/.test(address))
    throw new TypeError('no address of a picture');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${address}" width="${width}" height="${height}" preserveAspectRatio="xMaxYMin meet"/></svg>`;
  const image = new Resvg(svg, { font: { fontBuffers: [...fonts], defaultFontFamily: 'Arimo' } });
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
