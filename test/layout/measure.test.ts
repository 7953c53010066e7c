import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapped } from '../../src/layout/measure.js';

/* No text is wider in the fonts that pictures name first than it was measured. */

const seed = 24112026;
const fontAt = (file: string): Font => {
  const font = create(readFileSync(join(import.meta.dirname, '../../node_modules/@expo-google-fonts', file)));
  if ('fonts' in font) throw new Error(`${file} holds several fonts.`);
  return font;
};
const arimo = {
  regular: fontAt('arimo/400Regular/Arimo_400Regular.ttf'),
  bold: fontAt('arimo/700Bold/Arimo_700Bold.ttf'),
};
const arabic = {
  regular: fontAt('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  bold: fontAt('noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
};
/** What a font takes for a text at 1,000 px, with its pairs and joined letters, without marks, which take no room. */
const inFont = (font: Font, text: string): number =>
  (font.layout(text, { mark: false, mkmk: false }).advanceWidth * 1000) / font.unitsPerEm;

const names = [
  'Kring Verloskundigen AVA-Toy fjord',
  'Geboortezorg Rijnstreek IJmuiden',
  'Žluťoučký kůň příliš Šárka Łódź',
  'Nguyễn Thị Ánh Tuyết',
  'Γενικός Κύκλος Ρούλα Ψαρράς',
  'Общий круг Щёкин Жданов Юрий',
  'המעגל הכללי רותי לוי',
];

describe.each(['regular', 'bold'] as const)('text in %s', (weight) => {
  const isBold = weight === 'bold';

  test.each(names)('%s fits', (name) => {
    const wide = inFont(arimo[weight], name);
    expect(textWidth(name, 1000, isBold)).toBeGreaterThanOrEqual(wide);
    expect(textWidth(name, 1000, isBold)).toBeLessThan(wide * 1.08);
  });

  test.each(['الدائرة العامة', 'محمد بن عبد الله', 'فاطمة الزهراء', 'گروه پشتیبانی', 'ٹیم کے اراکین'])(
    '%s fits, its letters joined',
    (name) => {
      const wide = inFont(arabic[weight], name);
      expect(textWidth(name, 1000, isBold)).toBeGreaterThanOrEqual(wide);
      expect(textWidth(name, 1000, isBold)).toBeLessThan(wide * 1.5);
    },
  );

  test('whatever letters stand side by side, they fit', () => {
    const letters = arimo[weight].characterSet.filter(
      (code) => code >= 0x20 && code < 0xf000 && !/[\p{M}\p{C}]/u.test(String.fromCodePoint(code)),
    );
    const text = fc
      .array(fc.constantFrom(...letters), { minLength: 4, maxLength: 30 })
      .map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(text, (one) => {
        expect(textWidth(one, 1000, isBold)).toBeGreaterThanOrEqual(inFont(arimo[weight], one));
      }),
      { seed, numRuns: 2000 },
    );
  });
});

test('a mark takes no room of its own, and a letter composed of both as much as the letter', () => {
  expect(textWidth('e\u0301', 10)).toBe(textWidth('e', 10));
  expect(textWidth('é'.normalize('NFD'), 10)).toBe(textWidth('é', 10));
});

test('letters as wide as they are high take their size, and emoji more', () => {
  expect(textWidth('財務委員会', 10)).toBeGreaterThanOrEqual(50);
  expect(textWidth('한국어', 10)).toBeGreaterThanOrEqual(30);
  expect(textWidth('🌱', 10)).toBeGreaterThan(11);
});

test('every character has a width, half ones of a pair as well', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (text, half) => {
      const wide = textWidth(text + String.fromCharCode(half), 10);
      expect(wide).toBeGreaterThanOrEqual(0);
      expect(wide).toBeLessThanOrEqual((text.length + 1) * 130);
    }),
    { seed },
  );
});

test('measuring is the same whatever was measured before', () => {
  const once = textWidth('เชียงใหม่ ആലപ്പുഴ', 12);
  for (const other of names) textWidth(other, 9, true);
  expect(textWidth('เชียงใหม่ ആലപ്പുഴ', 12)).toBe(once);
});

test('lines that are wrapped are no wider than asked for', () => {
  for (const line of wrapped('Donaudampfschifffahrtsgesellschaft und Γενικός Κύκλος', 12, 80, 9, true))
    expect(textWidth(line, 12, true)).toBeLessThanOrEqual(80);
});
