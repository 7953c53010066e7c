import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/cli/load.js';
import { diskFiles } from '../../src/disk/files.js';
import { languages } from '../../src/messages/words.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { handbookHtml, handbookPages } from '../../src/render/html/report.js';
import { handbookMarkdown } from '../../src/render/markdown/report.js';
import type { Block, Inlines } from '../../src/render/report/document.js';
import { textBlocks, wordsOf } from '../../src/render/report/texts.js';
import { organisationHandbook } from '../../src/workspace/handbook.js';
import { organisationOf } from '../engine.js';

const on = '2026-11-23';
const examples = join(import.meta.dirname, '../../examples');

async function handbook(
  organisation: Organisation,
  settings: { language?: 'en' | 'nl'; of?: string; pictures?: boolean } = {},
) {
  const { language = 'en', of, pictures = true } = settings;
  const circle = asOf(organisation, on).circle(of);
  return organisationHandbook(organisation, on, {
    language,
    pictures,
    unreadable: [],
    ...(circle === undefined ? {} : { of: circle }),
  });
}

const idsIn = (html: string): string[] => [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
const linksIn = (html: string): string[] => [...html.matchAll(/\shref="([^"]*)"/g)].map(([, to = '']) => to);

/** Links of a page that lead nowhere. */
function brokenIn(file: string, pages: ReadonlyMap<string, string>): string[] {
  return linksIn(pages.get(file) ?? '').filter((to) => {
    if (/^(?:https?|mailto):/.test(to)) return false;
    const [page = '', place] = to.split('#');
    const target = pages.get(page === '' ? file : decodeURIComponent(page));
    return (
      target === undefined || (place !== undefined && !idsIn(target).includes(decodeURIComponent(place)))
    );
  });
}

describe.each(
  readdirSync(examples, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name),
)('The handbook of the example %s', async (example) => {
  const { organisations } = await load(
    { files: diskFiles(join(examples, example)), progress: () => undefined },
    [],
  );
  const all = organisations.filter(({ name }) => name !== '').map((one) => [one.name, one] as const);

  describe.each(all)('%s', (_, organisation) => {
    test.each(languages)(
      'has no link that leads nowhere, and no id twice, in one page or several (%s)',
      async (language) => {
        const book = await handbook(organisation, { language });
        const page = handbookHtml(book, { on });
        expect(brokenIn('', new Map([['', page]]))).toEqual([]);
        expect(idsIn(page)).toEqual([...new Set(idsIn(page))]);
        const pages = handbookPages(book, { on });
        for (const file of pages.keys()) {
          expect(brokenIn(file, pages), file).toEqual([]);
          const ids = idsIn(pages.get(file) ?? '');
          expect(ids).toEqual([...new Set(ids)]);
        }
      },
    );

    test('has no link in Markdown that leads nowhere', async () => {
      const text = handbookMarkdown(await handbook(organisation, { pictures: false }), on);
      const ids = new Set(idsIn(text));
      const broken = [...text.matchAll(/\]\(#([^)]*)\)/g)].filter(
        ([, to = '']) => !ids.has(decodeURIComponent(to)),
      );
      expect(broken).toEqual([]);
    });

    test('has headings in order, one first heading, and heads on every table', async () => {
      const pages = handbookPages(await handbook(organisation), { on });
      for (const [file, page] of [
        ...pages,
        ['one page', handbookHtml(await handbook(organisation), { on })] as const,
      ]) {
        const main = page.slice(page.indexOf('<main'));
        const levels = [...main.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
        expect(page.match(/<h1/g), file).toHaveLength(1);
        let before = 1;
        for (const level of levels) {
          expect(level, file).toBeLessThanOrEqual(before + 1);
          before = level;
        }
        expect(page.match(/<table/g)?.length ?? 0).toBe(page.match(/<thead/g)?.length ?? 0);
      }
    });
  });
});

const garden = `organisation Tuin "De Tuin" {
  vision """
  Groen voor *iedereen*, zie [de site](https://example.org) en [niet dit](javascript:alert(1)).

  1. zaaien
  2. oogsten

  \`\`\`
  <script>alert(1)</script>
  \`\`\`
  """
}
person anna "Anna"
person bram "Bram" { email "bram@example.org" }
circle Top "Top" { leader anna from 2026-01-01 for 2 years }
circle Kas "Kas" in Top {
  aim "Warmte"
  domain { heat "Stoken" from Top.all }
  double link { leader anna representative vacant }
}
circle kas "Andere kas" in Top
decision stook "Wij stoken" {
  circle Kas
  decided 2026-02-01 by consent
  concerns Kas.heat
  objection bram "Te duur" met by measure "Meten"
  objection anna "Te warm"
}
decision op "Op een ander niveau" { circle Top decided 2026-02-01 }
`;

describe('The handbook', () => {
  test('of a circle tells of it and of what is below it, and names others without a link', async () => {
    const organisation = organisationOf(garden);
    const page = handbookHtml(await handbook(organisation, { of: 'Kas' }), { on });
    expect(page).toContain('id="circle-Kas"');
    expect(page).not.toContain('id="circle-Top"');
    expect(page).not.toContain('Op een ander niveau');
    expect(brokenIn('', new Map([['', page]]))).toEqual([]);
  });

  test('gives circles whose names differ in capitals only pages of their own', async () => {
    const pages = [...handbookPages(await handbook(organisationOf(garden)), { on }).keys()];
    expect(pages).toContain('circle-Kas.html');
    expect(pages).toContain('circle-kas-2.html');
    expect(new Set(pages.map((page) => page.toLowerCase())).size).toBe(pages.length);
  });

  test('gives circles with names of any script and length pages that a disk can hold', async () => {
    const long = '長'.repeat(300);
    const pages = [
      ...handbookPages(
        await handbook(organisationOf(`organisation O\ncircle ${long}\ncircle ${long}a\ncircle Ж\n`)),
        { on },
      ).keys(),
    ];
    expect(pages.filter((page) => page.startsWith('circle-'))).toHaveLength(3);
    for (const page of pages) {
      expect(Buffer.byteLength(page)).toBeLessThanOrEqual(255);
      expect(page).toMatch(/^[\p{L}\p{N}_-]+\.html$/u);
    }
  });

  test('tells how each objection was met, or that it was not', async () => {
    const text = handbookMarkdown(await handbook(organisationOf(garden), { pictures: false }), on);
    expect(text).toContain('| [Bram](#person-bram) | Te duur | by measuring: Meten |');
    expect(text).toContain('| [Anna](#person-anna) | Te warm | not met yet |');
  });

  test('reads texts of several lines as Markdown, and lets nothing in that runs or leads elsewhere', async () => {
    const book = await handbook(organisationOf(garden), { pictures: false });
    const page = handbookHtml(book, { on });
    expect(page).toContain('Groen voor <em>iedereen</em>');
    expect(page).toContain('<a href="https://example.org" rel="noreferrer">de site</a>');
    expect(page).not.toContain('href="javascript');
    expect(page).toContain('<ol><li dir="auto">zaaien</li>');
    expect(page).toContain('&lt;script&gt;');
    const text = handbookMarkdown(book, on);
    expect(text).toContain('[de site](<https://example.org>)');
    expect(text).not.toContain('](<javascript');
  });

  test('says what could not be read', async () => {
    const organisation = organisationOf(`${garden}\ncircle Half in Top {\n  leeder anna\n}\n`);
    expect(handbookHtml(await handbook(organisation, { pictures: false }), { on })).toContain(
      'could not be read',
    );
  });

  test('of an organisation without anything in it is a handbook all the same', async () => {
    const page = handbookHtml(await handbook(organisationOf('organisation Leeg')), { on });
    expect(page).toContain('Handbook of Leeg');
    expect(brokenIn('', new Map([['', page]]))).toEqual([]);
  });

  const payloads = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</style><script>alert(1)</script>',
    "'><svg/onload=alert(1)>",
    '</title><script>alert(1)</script>',
    '--> <script>alert(1)</script>',
    '](javascript:alert(1))',
    '| a | b |',
  ];
  test.each(payloads)('lets no text out of its place: %s', async (payload) => {
    const hostile = garden
      .replaceAll(
        /"(De Tuin|Anna|Bram|Top|Kas|Warmte|Stoken|Wij stoken|Te duur|Meten)"/g,
        () => `"${payload}"`,
      )
      .replace('"bram@example.org"', () => `"${payload}"`)
      .replace('Groen voor', () => payload);
    const book = await handbook(organisationOf(hostile));
    const texts = [handbookHtml(book, { on }), ...handbookPages(book, { on }).values()];
    for (const page of texts) {
      expect(page).not.toMatch(/<script|<img|<svg\/onload/i);
      expect(page.replace(/="[^"]*"/g, '=""')).not.toMatch(/<[^>]*\son\w+=/i);
      expect(page.match(/<\/style>/g)?.length).toBe(page.match(/<style/g)?.length);
      expect(page).not.toMatch(/(?:href|src)="(?!#|https?:|mailto:|[\w%-]+\.html)/);
    }
    // What stands in code is shown as it is.
    const text = handbookMarkdown(book, on).replace(/(`+)[\s\S]*?\1/g, '');
    expect(text).not.toMatch(/<script|<img|<svg/i);
    expect(text).not.toMatch(/[^\\]\]\(javascript/);
  });
});

describe('What an organisation says of itself', () => {
  const introduced = garden.replace(
    '{\n  vision',
    '{\n  introduction """\n  Welkom in **onze** tuin.\n\n  <img src="x">\n  """\n  vision',
  );

  test('stands before all else in its handbook, and not in that of one circle', async () => {
    const book = await handbook(organisationOf(introduced), { pictures: false });
    const page = handbookHtml(book, { on });
    expect(page.slice(page.indexOf('<main'))).toMatch(
      /^<main id="main">\n<p dir="auto">Welkom in <strong>onze<\/strong> tuin\.<\/p>\n<p dir="auto">&lt;img/,
    );
    const text = handbookMarkdown(book, on);
    expect(text.indexOf('Welkom in **onze** tuin.')).toBeLessThan(text.indexOf('## Contents'));
    const part = await handbook(organisationOf(introduced), { pictures: false, of: 'Kas' });
    expect(handbookMarkdown(part, on)).not.toContain('Welkom');
  });

  test('may have a logo, which stands at the head of each page', async () => {
    const book = await organisationHandbook(organisationOf(garden), on, {
      language: 'nl',
      pictures: false,
      logo: 'data:image/png;base64,iVBORw0K',
      unreadable: [],
    });
    for (const page of [handbookHtml(book, { on }), ...handbookPages(book, { on }).values()])
      expect(page).toContain(
        '<header>\n<img class="logo" src="data:image/png;base64,iVBORw0K" alt="Logo van De Tuin">\n',
      );
  });
});

/** A handbook in Markdown, without the anchors of its headings. */
async function papers(
  text: string,
  settings: { language?: 'en' | 'nl'; findings?: boolean } = {},
): Promise<string> {
  const { language = 'en', findings = false } = settings;
  const book = await organisationHandbook(organisationOf(text), on, {
    language,
    findings,
    pictures: false,
    unreadable: [],
  });
  return handbookMarkdown(book, on)
    .replace(/<a id="[^"]*"><\/a>\n\n/g, '')
    .replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1');
}

describe('A handbook for those who were not there', () => {
  const court = `organisation Hof "Het Hof"
person ada "Ada"
person bas "Bas" { left 2026-06-30 }
person cas "Cas" { joined 2027-02-01 }
person dirk "Dirk"
person els "Els" { external }
assembly Leden "Leden" { aim "Samen" members everyone }
top circle Top "Top" in Leden { leader ada from 2026-01-05 for 2 years expert els from 2026-01-05 for 2 years }
circle Tuin "Tuin" in Top {
  double link { leader ada from 2024-01-05 for 2 years representative ada from 2026-02-02 }
  facilitator bas from 2026-01-05 for 2 years
  observer dirk from 2026-03-02 until 2027-03-01
}
circle Schuur "Schuur" in Top { planned 2027-03-01 }
election tuin-vrij of facilitator in Tuin { on 2027-01-11 }
election tuin-oud of secretary in Tuin { on 2026-10-05 objections { ada "Nee" } elected dirk }
decision geld "Meer geld" { circle Tuin decided 2026-03-02 by majority }
decision gras "Het gras" { circle Tuin decided 2025-03-03 by consent review 2026-03-02 }
decision hek "Het hek" { circle Tuin decided 2026-03-02 by consent objection dirk "Te hoog" }
decision pad "Het pad" { circle Tuin decided 2026-03-02 by consent review 2027-03-01 }
audit tuin of Tuin on 2027-05-03 {}
review ada of ada on 2026-09-07
`;

  test('never tells as sound what the check finds unsound', async () => {
    const text = await papers(court);
    expect(text).toContain('- **Leader:** Ada, 5 January 2024 to 4 January 2026, term ended\n');
    expect(text).toContain(
      '- **Representative:** Ada, from 2 February 2026, without a term\n- **Double link:** Ada is both leader and representative, so the link is single\n',
    );
    expect(text).toContain('- **Facilitator:** vacant, as Bas left on 30 June 2026\n');
    expect(text).toContain('- Meer geld, 2 March 2026, by majority, without mandate');
    expect(text).toContain(
      '- Het gras, 3 March 2025, by consent, in force, review overdue since 3 March 2026\n',
    );
    expect(text).toContain('- Het hek, 2 March 2026, by consent, void: an objection stands open\n');
    expect(text).toContain('- Het pad, 2 March 2026, by consent, review on 1 March 2027\n');
    expect(text).toContain('secretary, 5 October 2026: Dirk, an objection stands open, so nobody is elected');
    expect(text).not.toContain('Decisions in force\n');
  });

  test('tells of what is planned as planned, and of what was planned and not held', async () => {
    const text = await papers(court);
    expect(text).toContain('### Schuur (planned)');
    expect(text).toContain('; 1 circle planned\n');
    expect(text).toContain('### Facilitator of Tuin (planned for 11 January 2027)');
    expect(text).toContain('#### Audit of Tuin (planned for 3 May 2027)');
    expect(text).toContain('Performance review of Ada (was planned for 7 September 2026, nothing on record)');
    expect(text).toContain('### Cas (joins on 1 February 2027)');
  });

  test('tells of the terms of experts and observers', async () => {
    const text = await papers(court);
    expect(text).toContain('| Els | external expert, 5 January 2026 to 4 January 2028 |');
    expect(text).toContain('| Dirk | observer, 2 March 2026 to 1 March 2027 |');
    expect(text).toContain(
      '### Els (external)\n\n- **Circles and terms:** Top: external expert, 5 January 2026 to',
    );
  });

  test('speaks Dutch about days', async () => {
    expect(await papers(court, { language: 'nl' })).toContain(
      '5 januari 2024 tot en met 4 januari 2026, termijn',
    );
  });

  test('names a whole membership once, and who has more than membership beside it', async () => {
    const people = Array.from({ length: 60 }, (_, i) => `person p${i} "Person ${i}"`).join('\n');
    const text = await papers(
      `organisation O\n${people}\nassembly All "All" { members everyone facilitator p7 from 2025-01-06 for 5 years }`,
    );
    expect(text).toContain(
      '| Person | Why |\n| --- | --- |\n| all 60 members | as everybody does |\n| Person 7 | ',
    );
    expect(text.match(/^\| Person \d+ \|/gm)).toHaveLength(1);
  });

  test('has people in the order of the alphabet, and circles below the one that holds them', async () => {
    const text = await papers(
      'organisation O\nperson z "Émile"\nperson a "Zoë"\nperson m "anna"\ncircle Alone "Alone"\ncircle Up "Up"\ncircle Down "Down" in Up\ncircle Low "Low" in Down',
    );
    expect([...text.matchAll(/^### (anna|Zoë|Émile)$/gm)].map(([, name]) => name)).toEqual([
      'anna',
      'Émile',
      'Zoë',
    ]);
    expect(text).toContain('  - Up\n    - Down\n      - Low\n  - Alone\n');
    expect(text).toMatch(/\| Up \|.*\n\| &emsp;Down \|.*\n\| &emsp;&emsp;Low \|/);
  });

  test('tells what the check finds only where that is asked for, without codes and places', async () => {
    expect(await papers(court)).not.toMatch(/Findings of the check|Rules that findings/);
    const text = await papers(court, { findings: true });
    const chapter = text.slice(
      text.indexOf('## Findings of the check'),
      text.indexOf('## Terms of the method'),
    );
    expect(chapter).toMatch(
      /\| error: The objection of Dirk is still open, so there is no consent for [^|]* \|/,
    );
    expect(chapter).toContain('ended on 4 January 2026');
    expect(chapter).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(chapter).not.toMatch(/`|\.kring|\b[A-Z]{2}\d{2}\b|[a-z]+\/[a-z]+-[a-z]+/);
  });
});

test('slips in how files are written are counted for readers of a handbook, and told to those who write', async () => {
  const text = await papers('organisation O\ncircle A "A" { leader nobdy }\ncircle B "B" in A', {
    findings: true,
  });
  expect(text).toContain('the check found 1 slip in how the files are written');
  expect(text).not.toContain('nobdy”, so what');
});

test('the same review of several circles on one day is one line', async () => {
  const circle = (name: string) =>
    `circle ${name} "${name}" in Top { domain review 2027-01-11 { a${name} "Of ${name}" } }`;
  const text = await papers(`organisation O\ncircle Top "Top"\n${circle('Shed')}\n${circle('Barn')}`);
  expect(text).toContain('| 11 January 2027 | review of the domain | Shed, Barn |');
});

test('a review that was held, and a beginning that was not, are told as that', async () => {
  const text = await papers(`organisation O
circle A "A"
circle B "B" in A { planned 2026-08-03 }
decision kept "Kept" { circle A decided 2025-01-06 by consent review 2026-03-02 amended 2026-03-03 "Other words" }
decision gone "Gone" { circle A decided 2025-01-06 by consent review 2026-03-02 withdrawn 2025-06-02 }
decision late "Late" { circle A decided 2025-01-06 by consent review 2026-03-02 }
`);
  expect(text).toContain('- Kept, 6 January 2025, by consent\n');
  expect(text).toContain('| Kept | 6 January 2025 | A | in force | 2 March 2026, held |');
  expect(text).toContain('| Gone | 6 January 2025 | A | withdrawn |  |');
  expect(text).toMatch(/\| Late \|.*\| 2 March 2026, overdue \|/);
  expect(text).toContain('- **Planned:** 3 August 2026, overdue\n');
});

test('a plan that was not evaluated by its day is told as overdue', async () => {
  const text = await papers('organisation O\nimplementation p "Plan" { evaluation 2026-09-07 }');
  expect(text).toContain('- **Evaluation:** 7 September 2026, overdue\n');
});

describe('A text of several lines', () => {
  const wordsIn = (blocks: readonly Block[]): string =>
    blocks
      .map((block) => {
        switch (block.kind) {
          case 'paragraph':
            return wordsOf(block.of);
          case 'list':
            return block.entries.map(wordsIn).join('|');
          case 'quote':
            return `>${wordsIn(block.of)}`;
          case 'table':
            return [
              block.head,
              ...block.rows.map((row) => row.map((cell: readonly Inlines[]) => cell.map(wordsOf).join())),
            ]
              .map((row) => row.join(','))
              .join(';');
          case 'code':
            return `[${block.text}]`;
          default:
            return '';
        }
      })
      .join('/');

  test.each([
    ['# Kop\ntekst', 'Kop/tekst'],
    ['- a\n- b\n  - c', 'a|b/c'],
    ['> q\n> r', '>q r'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', 'a,b;1,2'],
    ['![beeld](x.png)\nen', 'beeld (x.png) en'],
    ['<b>niet</b>\n**wel**', '<b>niet</b> wel'],
    ['```\ncode\n```', '[code]'],
  ])('is read as Markdown: %s', (text, expected) => expect(wordsIn(textBlocks(text))).toBe(expected));

  test('may be nested as deep as it likes', () => {
    expect(
      wordsIn(textBlocks(`${'>'.repeat(5000)} diep\nen\n${'- '.repeat(5000)}x\n${'['.repeat(5000)}`)),
    ).toContain('>');
  });
});
