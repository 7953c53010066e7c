import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { lettersWithout } from '../../src/render/letters/faces.js';
import { Setter } from '../../src/render/letters/set.js';
import { drawingPng, possibleScale } from '../../src/render/png/drawing.js';
import { faces, manyScripts, pictureOf, resvg } from './pictures.js';

const png = (drawing: ReturnType<typeof pictureOf>, scale = 1, theme: 'light' | 'dark' = 'light') =>
  drawingPng(drawing, { scale, theme, faces }, resvg);

/** How much of a part of an image is darker than half, from 0 to 1. */
function ink(image: PNG, left: number, top: number, right: number, bottom: number): number {
  let dark = 0;
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) if ((image.data[(y * image.width + x) * 4] ?? 255) < 128) dark++;
  return dark / ((right - left) * (bottom - top));
}

describe('a picture as PNG', () => {
  test('is as large as the picture, times the scale', async () => {
    for (const scale of [1, 2, 0.5]) {
      const image = PNG.sync.read(Buffer.from(await png(pictureOf(['Kring', 'Bestuur']), scale)));
      expect([image.width, image.height]).toEqual([240 * scale, 80 * scale]);
    }
  });

  test.each(manyScripts)('has ink where %s stands, and none beside it', async (text) => {
    const image = PNG.sync.read(Buffer.from(await png(pictureOf([text]), 2)));
    const wide = new Setter(faces).line({ text, size: 16 }).width;
    expect(ink(image, 40, 24, Math.floor(40 + wide * 2), 72)).toBeGreaterThan(0.06);
    expect(ink(image, 0, 0, 36, 80)).toBe(0);
    expect(ink(image, Math.ceil(44 + wide * 2), 0, 480, 80)).toBe(0);
  });

  test('is heavier where the text is bold', async () => {
    const [regular = 0, bold = 0] = (
      await Promise.all([png(pictureOf(['Kring'])), png(pictureOf(['Kring'], true))])
    ).map((bytes) => ink(PNG.sync.read(Buffer.from(bytes)), 20, 12, 80, 36));
    expect(bold).toBeGreaterThan(regular * 1.2);
  });

  test('has the colours of a theme', async () => {
    const image = PNG.sync.read(Buffer.from(await png(pictureOf(['Kring']), 1, 'dark')));
    expect([...image.data.subarray(0, 4)]).toEqual([0x12, 0x18, 0x1d, 255]);
  });

  test('has the same bytes for the same picture', async () => {
    const drawing = pictureOf(manyScripts);
    expect(Buffer.from(await png(drawing)).equals(Buffer.from(await png(drawing)))).toBe(true);
  });

  test('is made smaller where it would have more pixels than can be made, and no smaller than it must', () => {
    expect(possibleScale({ width: 1000, height: 1000 }, 4)).toBe(4);
    for (const [width, height] of [
      [100_000, 100_000],
      [400_000, 20],
      [3000, 9000],
    ] as const) {
      const scale = possibleScale({ width, height }, 8);
      expect(scale).toBeLessThan(8);
      const pixels = Math.ceil(width * scale) * Math.ceil(height * scale);
      expect(pixels).toBeLessThanOrEqual(64_000_000);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(30_000);
      expect(Math.max(pixels / 64_000_000, (Math.max(width, height) * scale) / 30_000)).toBeGreaterThan(0.9);
    }
  });
});

describe('letters', () => {
  test('that no font has are named once each, marks and spaces not', () => {
    expect(lettersWithout(faces, ['財務 委員財', 'Kring', 'e\u0301\u200d'])).toEqual([...'務員委財'].sort());
  });

  const order = (text: string): string =>
    new Setter(faces)
      .line({ text, size: 10 })
      .runs.map(({ letters }) => letters.glyphs.flatMap(({ codePoints }) => codePoints))
      .map((codes) => String.fromCodePoint(...codes))
      .join('');

  test('stand from right to left in Hebrew, with digits and Latin words from left to right', () => {
    expect(order('אבג')).toBe('גבא');
    expect(order('אב 12 גד')).toBe('דג 12 בא');
    expect(order('אב Garden גד')).toBe('דג Garden בא');
    expect(order('Garden אב 12')).toBe('Garden 12 בא');
  });

  test('have their brackets turned round from right to left', () => {
    expect(order('אב (גד)')).toBe('(דג) בא');
  });

  test('are joined in Arabic: the same letter has other shapes at the beginning, within and at the end', () => {
    const [run] = new Setter(faces).line({ text: 'ععع', size: 10 }).runs;
    expect(new Set(run?.letters.glyphs.map(({ id }) => id)).size).toBe(3);
  });

  test('that no font has are question marks, and emoji are left out whole, so that no empty box is drawn', () => {
    expect(order('財務 Kring')).toBe('?? Kring');
    expect(order('Tuin 🌱 en 👩🏽‍🌾 keuken 🇳🇱')).toBe('Tuin en keuken');
    expect(order('🌱Tuin')).toBe('Tuin');
    expect(order('Kring 3')).toBe('Kring 3');
    const drawn = ['財 🌱', '👍🏽', '❤️ a', 'e\u0301\u{1f3fb}', '\ufe0fa', '\u{1e2ae}a'].flatMap((text) =>
      new Setter(faces)
        .line({ text, size: 10 })
        .runs.flatMap(({ letters }) => letters.glyphs.map(({ id }) => id)),
    );
    expect(drawn).not.toContain(0);
  });

  test('are not turned round by signs that hide in a name', () => {
    expect(order('abc\u202edef')).toBe('abcdef');
  });

  test('of any text can be set, whatever it holds', () => {
    const setter = new Setter(faces);
    for (const text of [
      '',
      ' ',
      '\u0651',
      '\u200d\u0651',
      '\ud800',
      'ء\u0300\u0651\u200dلا',
      '\u0000a',
      '🌱👩‍🌾',
    ])
      expect(setter.line({ text, size: 10 }).width).toBeGreaterThanOrEqual(0);
  });
});
