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
  // Letters of a drawing within a drawing are not drawn, so a drawing is made pixels by itself first.
  const [, drawn] = /^data:image\/svg\+xml;base64,(.*)$/.exec(address) ?? [];
  const shown =
    drawn === undefined ? address : `data:image/png;base64,${base64(pixelsOf(textOf(drawn), fonts))}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${shown}" width="${width}" height="${height}" preserveAspectRatio="xMaxYMin meet"/></svg>`;
  return pixelsOf(svg, fonts);
}

/** A drawing as pixels, as large as it can be within the sides of a logo. */
function pixelsOf(svg: string, fonts: readonly Uint8Array[]): Uint8Array {
  const font = { fontBuffers: [...fonts], defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' };
  const sized = new Resvg(svg, { font });
  const value = Math.min(width / sized.width, height / sized.height);
  sized.free();
  const image = new Resvg(svg, { fitTo: { mode: 'zoom', value }, font });
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

function textOf(base64Text: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64Text), (one) => one.charCodeAt(0)));
}

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
