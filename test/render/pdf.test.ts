import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { drawingPdf, pageFor, smallestText } from '../../src/render/pdf/drawing.js';
import { faces, manyScripts, pictureOf } from './pictures.js';

const pdf = (drawing: ReturnType<typeof pictureOf>, paper?: 'A4' | 'A3' | 'letter') =>
  drawingPdf(drawing, { theme: 'light', faces, ...(paper === undefined ? {} : { paper }) });

async function read(bytes: Uint8Array) {
  // It keeps the bytes that it is given.
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const texts = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  const [, , width = 0, height = 0] = page.view;
  const { info, metadata } = await document.getMetadata();
  return { document, page, texts, width, height, info, metadata };
}

/** Readers put spaces where letters stand apart, and none of them in one place. */
const letters = (text: string): string => text.replace(/\s/g, '');

describe('a picture as PDF', () => {
  test.each(manyScripts)('holds %s as text that can be found', async (text) => {
    for (const bold of [false, true]) {
      const { texts } = await read(await pdf(pictureOf([text], bold)));
      // Digits among letters from right to left come as a stretch of their own.
      if (/\p{Script=Hebrew}.*\d/u.test(text))
        expect([...letters(texts)].sort()).toEqual([...letters(text)].sort());
      else expect(letters(texts)).toBe(letters(text));
    }
  });

  test('tells what no font has to those who copy it', async () => {
    const bytes = await pdf(pictureOf(['財務']));
    const { document, page } = await read(bytes);
    expect(document.numPages).toBe(1);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    // The stretch that carries the text stands within the paragraph.
    expect(items.filter((item) => 'type' in item && item.type.startsWith('begin')).length).toBe(4);
  });

  test('is one page as large as the picture, at 96 px an inch', async () => {
    const { document, width, height } = await read(await pdf(pictureOf(['Kring', 'Bestuur'])));
    expect(document.numPages).toBe(1);
    expect([width, height]).toEqual([180, 60]);
  });

  test('fits on paper, upright or on its side, whichever shows it larger', async () => {
    const { width, height } = await read(await pdf(pictureOf(['Kring']), 'A4'));
    expect([width, height]).toEqual([841.89, 595.28]);
    expect(pageFor({ width: 500, height: 900 }, 'A3')).toMatchObject({ width: 841.89, height: 1190.55 });
    for (const paper of ['A4', 'A3', 'letter'] as const)
      for (const [wide, high] of [
        [3000, 500],
        [500, 3000],
        [10, 10],
      ] as const) {
        const page = pageFor({ width: wide, height: high }, paper);
        expect(wide * page.scale).toBeLessThanOrEqual(page.width - 56);
        expect(high * page.scale).toBeLessThanOrEqual(page.height - 56);
      }
  });

  test('is made smaller where it would be larger than a page can be', () => {
    const page = pageFor({ width: 100_000, height: 50_000 });
    expect(page.width).toBeCloseTo(14_400);
    expect(page.height).toBeCloseTo(7_200);
  });

  test('tells how small its text becomes', () => {
    const drawing = pictureOf(['Kring']);
    expect(smallestText(drawing, pageFor(drawing))).toBe(12);
    expect(smallestText({ ...drawing, parts: [] }, pageFor(drawing))).toBe(Number.POSITIVE_INFINITY);
  });

  test('tells its title and language, and what each part is, to those who hear it', async () => {
    const { document, page, info } = await read(await pdf(pictureOf(['Kring', 'Bestuur', 'Zorg'])));
    expect(info).toMatchObject({ Title: 'Community Gardens on 2026-11-23', Language: 'en' });
    expect(info).not.toHaveProperty('CreationDate');
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = JSON.stringify(await page.getStructTree());
    expect(tree).toContain('"alt":"Bestuur, circle. Leader: Anna."');
    expect([...tree.matchAll(/"role":"(\w+)"/g)].map(([, role]) => role)).toEqual([
      'Document',
      'H1',
      'Figure',
      'P',
      'Root',
    ]);
  });

  test('lets no name out of its place', async () => {
    const name = '</rdf:li></rdf:Alt> (a) \\) >> endobj <x> & "b"';
    const drawing = { ...pictureOf(['Kring', name]), title: name, description: name };
    const { info, metadata, page } = await read(await pdf(drawing));
    expect(info).toMatchObject({ Title: name, Subject: name });
    expect(metadata?.get('dc:title')).toBe(name);
    expect(JSON.stringify(await page.getStructTree())).toContain(
      JSON.stringify(`${name}, circle. Leader: Anna.`),
    );
  });

  test('has the same bytes for the same picture', async () => {
    const drawing = pictureOf(manyScripts);
    expect(Buffer.from(await pdf(drawing)).equals(Buffer.from(await pdf(drawing)))).toBe(true);
  });

  test('embeds of its fonts only the letters that it shows', async () => {
    expect((await pdf(pictureOf(['Kring', 'فاطمة']))).length).toBeLessThan(20_000);
  });
});
