import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PNG } from 'pngjs';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { paperDocx } from '../../src/render/docx/paper.js';
import type { Outline, OutlinePart } from '../../src/render/outline.js';
import { columnWidths } from '../../src/render/pdf/flow.js';
import { linesOf } from '../../src/render/pdf/lines.js';
import { paperPdf } from '../../src/render/pdf/paper.js';
import { drawingPng } from '../../src/render/png/drawing.js';
import { logoPng } from '../../src/render/png/logo.js';
import { type Block, type Handbook, paragraph } from '../../src/render/report/document.js';
import { outlinePaper } from '../../src/render/report/outlined.js';
import { organisationHandbook } from '../../src/workspace/handbook.js';
import { organisationOf } from '../engine.js';
import { faces, pictureOf, resvg } from './pictures.js';

const on = '2026-11-23';
const arimo = readFileSync(
  join(import.meta.dirname, '../../node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
);

const choir = `
organisation Choir "The Village Choir" { language en profile skm }
person anna "Anna Vis"
person bo "Bo Kok"
person cas "Cas Bos"
top circle Board "The board" { aim "To keep the choir" members anna, bo leader anna }
circle Music "Music" in Board {
  aim "To sing well"
  double link { leader bo from 2026-01-05 until 2027-01-05 representative cas from 2026-01-05 until 2027-01-05 }
  members anna, cas
  domain { repertoire "The repertoire" { limit "Four concerts a year" } }
}
decision songs "Four concerts a year" {
  circle Music
  on 2026-02-02
  consent everyone
  review 2027-02-02
  text """
  We sing four concerts, as [our site](https://example.org) says:

  1. spring
  2. summer
  """
}
`;

const pixels = (drawing: Parameters<typeof drawingPng>[0]): Promise<Uint8Array> =>
  drawingPng(drawing, { scale: 1, theme: 'light', faces }, resvg);
const pdf = (paper: Handbook): Promise<Uint8Array> => paperPdf(paper, { faces, on });
const docx = (paper: Handbook): Promise<Uint8Array> => paperDocx(paper, { on, pixels });

async function pagesOf(bytes: Uint8Array) {
  const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let i = 1; i <= document.numPages; i++) {
    const { items } = await (await document.getPage(i)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return { document, pages };
}

/** The parts of a document of a word processor, each of them well formed. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    const text = strFromU8(content);
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(text).close();
    parts.set(name, text);
  }
  return parts;
}

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const squeezed = (text: string): string => text.replace(/\s/g, '');

let handbook: Handbook;
beforeAll(async () => {
  handbook = await organisationHandbook(organisationOf(choir), on, {
    language: 'en',
    pictures: true,
    unreadable: [],
  });
});

/** A paper with these blocks below a heading. */
const paperWith = (...blocks: Block[]): Handbook => ({
  language: 'en',
  title: 'Minutes',
  subtitle: '',
  opening: [],
  chapters: [{ id: 'one', title: 'First', blocks, sections: [], flows: true }],
  brief: true,
});

describe('a handbook as PDF', { timeout: 120_000 }, () => {
  test('leads from its contents to the pages that bear their numbers', async () => {
    const { document, pages } = await pagesOf(await pdf(handbook));
    const [first = ''] = pages;
    expect(first).toContain('The Village Choir');
    const [, listed = ''] = first.split('Contents');
    const entries = [...listed.matchAll(/([A-Z][A-Za-z ]+?) +(\d+)(?= |$)/g)].map(
      ([, title = '', page = '']) => ({
        title: title.trim(),
        page: Number(page),
      }),
    );
    expect(entries.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['The organisation', 'Circles', 'Music', 'People']),
    );
    for (const { title, page } of entries.filter(({ title }) => /^(?:Circles|Music|People)$/.test(title)))
      expect(pages[page - 1], title).toContain(title);
    const links = await (await document.getPage(1)).getAnnotations();
    for (const link of links.filter(({ dest }) => dest))
      expect(await document.getDestination(link.dest as string), String(link.dest)).not.toBeNull();
    expect(links.length).toBeGreaterThan(5);
  });

  test('bears the number of each page, and its title from the second on', async () => {
    const { pages } = await pagesOf(await pdf(handbook));
    for (const [i, text] of pages.entries()) {
      expect(text).toContain(`${i + 1} / ${pages.length}`);
      expect(text).toContain('Handbook of The Village Choir');
    }
  });

  test('has bookmarks for its chapters and circles', async () => {
    const { document } = await pagesOf(await pdf(handbook));
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toContain('Circles');
    const circles = outline.find(({ title }) => title === 'Circles');
    expect(circles?.items.map(({ title }: { title: string }) => title)).toEqual(['The board', 'Music']);
  });

  test('is tagged, so that it can be read aloud: headings, tables, lists and pictures with words', async () => {
    const { document } = await pagesOf(await pdf(handbook));
    const roles = new Set<string>();
    const alts: string[] = [];
    for (let i = 1; i <= document.numPages; i++) {
      const waiting = [await (await document.getPage(i)).getStructTree()];
      for (let one = waiting.pop(); one; one = waiting.pop()) {
        if (!('role' in one)) continue;
        roles.add(one.role);
        if ('alt' in one && typeof one.alt === 'string') alts.push(one.alt);
        waiting.push(...(one.children as typeof waiting));
      }
    }
    expect([...roles]).toEqual(
      expect.arrayContaining([
        'H1',
        'H2',
        'H3',
        'P',
        'Table',
        'TR',
        'TH',
        'TD',
        'L',
        'LI',
        'Figure',
        'Link',
        'TOCI',
      ]),
    );
    expect(alts.some((alt) => alt.includes('Circles within circles'))).toBe(true);
  });

  test('is the same bytes each time', async () => {
    expect(Buffer.compare(await pdf(handbook), await pdf(handbook))).toBe(0);
  });

  test('fits on letter paper too', async () => {
    const { document } = await pagesOf(await paperPdf(handbook, { faces, on, paper: 'letter' }));
    expect((await document.getPage(1)).view).toEqual([0, 0, 612, 792]);
  });
});

describe('a handbook for a word processor', { timeout: 120_000 }, () => {
  test('has headings that it knows, contents that lead to them, and pictures with words', async () => {
    const parts = partsOf(await docx(handbook));
    const body = parts.get('word/document.xml') ?? '';
    expect(body).toMatch(/<w:pStyle w:val="Title"\/>/);
    expect(body).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(body).toMatch(/<w:pStyle w:val="Heading2"\/>/);
    const places = new Set(
      [...body.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name),
    );
    const anchors = [...body.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name);
    expect(anchors.length).toBeGreaterThan(10);
    for (const anchor of anchors) expect(places).toContain(anchor);
    expect(body).toContain('Circles within circles');
    expect(body).toContain('<w:tblHeader/>');
  });

  test('is the same bytes each time, without the hour at which it was made', async () => {
    const bytes = await docx(handbook);
    expect(Buffer.compare(bytes, await docx(handbook))).toBe(0);
    expect(partsOf(bytes).get('docProps/core.xml')).toMatch(
      /<dcterms:created[^>]*>1980-01-01T00:00:00Z<.*<dcterms:modified[^>]*>1980-01-01T00:00:00Z</s,
    );
  });

  test('says of links to elsewhere where they lead', async () => {
    const parts = partsOf(await docx(handbook));
    const rels = parts.get('word/_rels/document.xml.rels') ?? '';
    expect(rels).toContain('Target="https://example.org"');
  });
});

describe('what a command tells, on paper', { timeout: 120_000 }, () => {
  const outline: Outline = [
    { kind: 'heading', level: 1, text: 'Agenda of Music' },
    { kind: 'facts', facts: [{ label: 'Facilitator', lines: ['Anna Vis', 'Bo Kok'] }] },
    { kind: 'heading', level: 2, text: '1. Opening round' },
    { kind: 'paragraph', text: 'How is everybody?\nAnything urgent?' },
    { kind: 'heading', level: 3, text: 'Within' },
    {
      kind: 'list',
      lines: [
        { text: 'to do', depth: 0, done: false },
        { text: 'inner', depth: 1 },
        { text: 'done', depth: 0, done: true },
      ],
    },
  ];

  test('has its first heading as title, and the others as headings below it', () => {
    const paper = outlinePaper(outline, 'en');
    expect(paper.title).toBe('Agenda of Music');
    expect(paper.chapters.map(({ title }) => title)).toEqual(['1. Opening round']);
    expect(paper.chapters[0]?.sections.map(({ title }) => title)).toEqual(['Within']);
  });

  test('keeps lists within lists, with boxes to be ticked', () => {
    expect(outlinePaper(outline, 'en').chapters[0]?.sections[0]?.blocks).toEqual([
      {
        kind: 'list',
        ordered: false,
        entries: [
          [
            paragraph({ kind: 'box', done: false }, 'to do'),
            { kind: 'list', ordered: false, entries: [[paragraph('inner')]] },
          ],
          [paragraph({ kind: 'box', done: true }, 'done')],
        ],
      },
    ]);
  });

  const word = fc.stringMatching(/^[a-z]{1,9}$/);
  const part: fc.Arbitrary<OutlinePart> = fc.oneof(
    fc.record({
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      text: word,
    }),
    fc.record({ kind: fc.constant('paragraph' as const), text: word }),
    fc.record({
      kind: fc.constant('facts' as const),
      facts: fc.array(fc.record({ label: word, lines: fc.array(word, { minLength: 1, maxLength: 3 }) }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      lines: fc.array(fc.record({ text: word, depth: fc.nat(5) }), { maxLength: 8 }),
    }),
    fc.record({ kind: fc.constant('code' as const), text: word }),
  );
  const wordsOfPart = (one: OutlinePart): string[] => {
    switch (one.kind) {
      case 'facts':
        return one.facts.flatMap(({ label, lines }) => [label, ...lines]);
      case 'list':
        return one.lines.map(({ text }) => text);
      default:
        return [one.text];
    }
  };

  test('loses no word and no order, however headings and lists stand in', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (outline) => {
        const words = outline.flatMap(wordsOfPart).join('');
        const body = partsOf(await docx(outlinePaper(outline, 'en'))).get('word/document.xml') ?? '';
        expect(squeezed(textOf(body)).startsWith(words)).toBe(true);
        const { pages } = await pagesOf(await pdf(outlinePaper(outline, 'en')));
        const said = squeezed(pages.join(''));
        for (const one of outline.flatMap(wordsOfPart)) expect(said).toContain(one);
      }),
      { numRuns: 12, seed: 7 },
    );
  });
});

describe('texts from files on paper', { timeout: 120_000 }, () => {
  const hostile = [
    '<w:t>&amp;</w:t>',
    '"><script>alert(1)</script>',
    'a\u0000b\u0007c\u001b[31md',
    'turned \u202egnp.exe',
    ') Tj /F1 12 Tf (',
    '\ud800 half',
    ']]>',
    'x'.repeat(900),
  ];

  test.each(hostile)('stay text: %j', async (text) => {
    const paper = paperWith(paragraph(text), {
      kind: 'table',
      caption: text,
      head: [text, 'b'],
      rows: [[[[text]], [[{ kind: 'web', address: 'https://example.org/?a="b"&c=<d>', of: [text] }]]]],
    });
    const parts = partsOf(await docx({ ...paper, title: text }));
    const body = parts.get('word/document.xml') ?? '';
    for (const part of parts.values()) expect(part).not.toMatch(/(?![\t\n\r])[\p{Cc}\u202a-\u202e]/u);
    const kept = squeezed(text.replace(/[\p{Cc}\p{Cs}\u202e]/gu, ''));
    expect(squeezed(textOf(body))).toContain(kept);
    const { document, pages } = await pagesOf(await pdf({ ...paper, title: text }));
    expect(await document.getJSActions()).toBeNull();
    if (!/[\u202e\ud800]/.test(text))
      expect(squeezed(pages.join('')).replace(/Minutes|\d+\/\d+/g, '')).toContain(kept.slice(0, 60));
  });
});

describe('the logo on paper', () => {
  const logoOf = (svg: string): Promise<Uint8Array> =>
    logoPng(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`, [arimo], resvg);
  const ground = '<rect width="200" height="80" fill="#14506e"/>';

  test.each(['Arimo', 'Arial', 'Some Font'])(
    'keeps its letters, whatever their font is called: %s',
    async (font) => {
      const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80">';
      const letters = `<text x="20" y="50" font-size="36" fill="#ffffff" font-family="${font}">KOOR</text>`;
      const white = (png: Uint8Array): number => {
        const { data } = PNG.sync.read(Buffer.from(png));
        let count = 0;
        for (let i = 0; i < data.length; i += 4) if (data[i] === 255 && data[i + 3] === 255) count++;
        return count;
      };
      expect(white(await logoOf(`${open}${ground}</svg>`))).toBe(0);
      expect(white(await logoOf(`${open}${ground}${letters}</svg>`))).toBeGreaterThan(1000);
    },
  );
});

describe('the flow on pages', { timeout: 120_000 }, () => {
  test('keeps within its column, however long its words are', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200, unit: 'grapheme' }),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          const lines = linesOf([text], { size: 10, ink: 'ink' }, width);
          for (const line of lines)
            if (line.stretches.length > 1 || [...(line.stretches[0]?.text ?? '')].length > 1)
              expect(line.width).toBeLessThanOrEqual(width + 0.001);
          const drawn = lines.flatMap(({ stretches }) => stretches.map((one) => one.text)).join('');
          expect(squeezed(drawn)).toBe(squeezed(text));
        },
      ),
      { numRuns: 300, seed: 11 },
    );
  });

  test('divides the width of a table among its columns', () => {
    const extent = fc.record({
      least: fc.integer({ min: 1, max: 400 }),
      more: fc.integer({ min: 0, max: 2000 }),
    });
    fc.assert(
      fc.property(fc.array(extent, { minLength: 1, maxLength: 8 }), (all) => {
        const widths = columnWidths(
          all.map(({ least, more }) => ({ least, most: least + more })),
          470,
        );
        expect(widths.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(470.001);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });

  test('repeats the head of a table that goes on, and loses none of its rows', async () => {
    const rows = Array.from({ length: 120 }, (_, i) => [[[`row${i}`]], [['words '.repeat(i % 40)]]]);
    const { pages } = await pagesOf(
      await pdf(paperWith({ kind: 'table', caption: 'Rows', head: ['Name', 'Words'], rows })),
    );
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toContain('Name');
    const said = pages.join(' ');
    for (let i = 0; i < 120; i++) expect(said).toMatch(new RegExp(`row${i}(?!\\d)`));
  });

  test('goes on with a cell that is longer than a page', async () => {
    const words = Array.from({ length: 2500 }, (_, i) => `w${i}`);
    const { pages } = await pagesOf(
      await pdf(
        paperWith({ kind: 'table', caption: '', head: ['A', 'B'], rows: [[[['a']], [[words.join(' ')]]]] }),
      ),
    );
    const said = squeezed(pages.join(' '));
    for (const word of words) expect(said).toContain(word);
  });

  test('gives a wide picture of small letters a page on its side', async () => {
    const wide = { ...pictureOf(['Kring', 'Bestuur']), width: 2400, height: 300 };
    const { document } = await pagesOf(
      await pdf(
        paperWith(paragraph('before'), { kind: 'picture', name: 'p', drawing: wide }, paragraph('after')),
      ),
    );
    const sizes = [];
    for (let i = 1; i <= document.numPages; i++) sizes.push((await document.getPage(i)).view.slice(2));
    expect(sizes).toEqual([
      [595.28, 841.89],
      [841.89, 595.28],
      [595.28, 841.89],
    ]);
  });
});
