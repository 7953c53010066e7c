import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Drawing, rectShape, type Shape, textShape } from '../../src/layout/drawing.js';
import { type Face, type Faces, openFace } from '../../src/render/letters/faces.js';

const packages = join(import.meta.dirname, '../../node_modules');

function face(file: string): Face {
  const opened = openFace(readFileSync(join(packages, '@expo-google-fonts', file)));
  if (opened === undefined) throw new Error(`${file} is no font.`);
  return opened;
}

/** The fonts that come with the program. */
export const faces: Faces = {
  regular: [
    face('arimo/400Regular/Arimo_400Regular.ttf'),
    face('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
  ],
  bold: [
    face('arimo/700Bold/Arimo_700Bold.ttf'),
    face('noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf'),
  ],
};

/** The program that makes pixels of shapes. */
export const resvg = readFileSync(join(packages, '@resvg/resvg-wasm/index_bg.wasm'));

/** A picture of 240 by 40 px for each text, with a circle's part round every second of them. */
export function pictureOf(texts: readonly string[], bold = false): Drawing {
  const line = (text: string, i: number): Shape => textShape(20, 28 + i * 40, 16, text, 'ink', 'left', bold);
  const height = 40 * Math.max(1, texts.length);
  return {
    view: 'circles',
    language: 'en',
    width: 240,
    height,
    title: 'Community Gardens on 2026-11-23',
    description: 'Circles within circles.',
    parts: [
      { shapes: [rectShape(0, 0, 240, height, { fill: 'paper' })] },
      ...texts.map((text, i) =>
        i % 2 === 0
          ? { shapes: [line(text, i)] }
          : { label: `${text}, circle. Leader: Anna.`, shapes: [line(text, i)] },
      ),
    ],
  };
}

/** Texts in the scripts of the fonts that come with the program, with digits and brackets among them. */
export const manyScripts = [
  'Circle of midwives',
  'Žluťoučký & Nguyễn <Á>',
  'Γενικός Κύκλος',
  'Общий круг Щербаков',
  'מעגל הגינה',
  'מעגל 12 הגינה',
  'دائرة الضيافة',
  'فاطمة الزهراء',
  'محمد بن عبد الله',
];
