import { never } from '../../ground/never.js';
import { chapters as chapterWords, said } from '../../messages/report.js';
import { sayIn } from '../../messages/words.js';
import type { Block, Chapter, Handbook, Inlines, Section } from '../report/document.js';
import { drawingSvg } from '../svg/drawing.js';
import type { ThemeName } from '../theme.js';
import { html, runningText } from './escape.js';
import { page } from './page.js';

/** Stands in every page of a handbook, so that a former one can be told from other pages. */
export const handbookMark = 'Kring handbook';

export interface HtmlSettings {
  readonly theme?: ThemeName;
  /** The date as of which it tells. */
  readonly on: string;
}

/** Where a section is to be found: the page, and the place in it. */
type Address = (id: string) => string | undefined;

interface Writing {
  readonly handbook: Handbook;
  readonly settings: HtmlSettings;
  readonly address: Address;
}

/** The handbook as one page. */
export function handbookHtml(handbook: Handbook, settings: HtmlSettings): string {
  const known = new Set(sectionsIn(handbook.chapters).map(({ id }) => id));
  const writing: Writing = {
    handbook,
    settings,
    address: (id) => (known.has(id) ? `#${fragment(id)}` : undefined),
  };
  const { language } = handbook;
  const contents = contentsHtml(handbook.chapters, writing, true);
  const body = [
    ...handbook.opening.map((block) => blockHtml(block, writing)),
    ...handbook.chapters.map((chapter) => sectionHtml(chapter, 2, writing)),
  ];
  return page({
    title: handbook.title,
    language,
    body: body.join('\n'),
    styles: `${styles}${running(handbook)}`,
    before: `<a class="skip" href="#main">${html(sayIn(said.skip, language))}</a>\n${titleHtml(handbook)}\n${contents}`,
    after: `<footer><p>${html(sayIn(said.madeBy(settings.on), language))}</p></footer>\n`,
    mark: handbookMark,
  });
}

/** The handbook as linked pages, by the names of their files; `index.html` is the first. */
export function handbookPages(handbook: Handbook, settings: HtmlSettings): ReadonlyMap<string, string> {
  const files = filesOf(handbook);
  const { language } = handbook;
  const pages = new Map<string, string>();
  const write = (file: string, title: string, makeBody: (writing: Writing) => string): void => {
    const writing: Writing = {
      handbook,
      settings,
      address: (id) => {
        const found = files.places.get(id);
        if (found === undefined) return undefined;
        const place = found.whole ? '' : `#${fragment(id)}`;
        if (found.file !== file) return `${encodeURIComponent(found.file)}${place}`;
        return place === '' ? '#main' : place;
      },
    };
    pages.set(
      file,
      page({
        title: file === 'index.html' ? handbook.title : `${title} – ${handbook.title}`,
        language,
        body: makeBody(writing),
        styles: `${styles}${running(handbook)}`,
        before: `<a class="skip" href="#main">${html(sayIn(said.skip, language))}</a>\n${titleHtml(handbook, file)}\n${contentsHtml(handbook.chapters, writing, false, file)}`,
        after: `<footer><p>${html(sayIn(said.madeBy(settings.on), language))}</p></footer>\n`,
        mark: handbookMark,
      }),
    );
  };
  const [first, ...others] = handbook.chapters;
  write('index.html', handbook.title, (writing) =>
    [
      ...handbook.opening.map((block) => blockHtml(block, writing)),
      ...(first === undefined ? [] : [sectionHtml(first, 2, writing)]),
    ].join('\n'),
  );
  for (const chapter of others) {
    const file = files.places.get(chapter.id)?.file ?? `${chapter.id}.html`;
    if (chapter.apart !== true) {
      write(file, chapter.title, (writing) => sectionHtml(chapter, 1, writing));
      continue;
    }
    write(file, chapter.title, (writing) =>
      [
        sectionHtml({ ...chapter, sections: [] }, 1, writing),
        `<ul>${chapter.sections.map(({ id, title, aside, level = 0 }) => `<li class="d${Math.min(level, 6)}">${linkHtml(id, html(title), writing)}${asideHtml(aside)}</li>`).join('\n')}</ul>`,
      ].join('\n'),
    );
    for (const one of chapter.sections)
      write(files.places.get(one.id)?.file ?? `${one.id}.html`, one.title, (writing) =>
        sectionHtml(one, 1, writing),
      );
  }
  return pages;
}

/** In which file each section is, and whether it is the whole of it. */
function filesOf(handbook: Handbook): {
  readonly places: ReadonlyMap<string, { readonly file: string; readonly whole: boolean }>;
} {
  const places = new Map<string, { file: string; whole: boolean }>();
  const taken = new Set(['index.html']);
  const name = (id: string): string => {
    // Most systems take names of up to 255 bytes; a letter may take four.
    const short = [...id].slice(0, 60).join('');
    let file = `${short}.html`;
    for (let i = 2; taken.has(file.toLowerCase()); i++) file = `${short}-${i}.html`;
    taken.add(file.toLowerCase());
    return file;
  };
  const put = (one: Section, file: string, whole: boolean): void => {
    places.set(one.id, { file, whole });
    for (const inner of sectionsIn(one.sections)) places.set(inner.id, { file, whole: false });
  };
  for (const [i, chapter] of handbook.chapters.entries()) {
    if (i === 0) put(chapter, 'index.html', false);
    else if (chapter.apart === true) {
      places.set(chapter.id, { file: name(chapter.id), whole: true });
      for (const one of chapter.sections) put(one, name(one.id), true);
    } else put(chapter, name(chapter.id), true);
  }
  return { places };
}

/** All sections, those within others included. */
function sectionsIn(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((one) => [one, ...sectionsIn(one.sections)]);
}

function fragment(id: string): string {
  return encodeURIComponent(id);
}

/** The title of the handbook: the heading of its first page, and the way back to it on the others. */
function titleHtml({ title, subtitle, logo }: Handbook, file = 'index.html'): string {
  const picture =
    logo === undefined ? '' : `<img class="logo" src="${html(logo.address)}" alt="${html(logo.called)}">\n`;
  const head =
    file === 'index.html'
      ? `<h1>${html(title)}</h1>`
      : `<p class="title"><a href="index.html">${html(title)}</a></p>`;
  return `<header>\n${picture}${head}\n<p class="quiet">${runningText(subtitle)}</p>\n</header>`;
}

/** The chapters, and below those that are long lists of circles each of them, where that is one page. */
function contentsHtml(
  chapters: readonly Chapter[],
  writing: Writing,
  whole: boolean,
  current?: string,
): string {
  const { language } = writing.handbook;
  const entry = ({ id, title, level }: Section, inner: string): string => {
    const to = writing.address(id) ?? '';
    const here = current !== undefined && to === '#main' ? ' aria-current="page"' : '';
    const deep = level === undefined || level === 0 ? '' : ` class="d${Math.min(level, 6)}"`;
    return `<li${deep}><a href="${to}"${here}>${html(title)}</a>${inner}</li>`;
  };
  const entries = chapters.map((chapter) =>
    entry(
      chapter,
      whole && chapter.apart === true && chapter.sections.length > 0
        ? `\n<ol>${chapter.sections.map((one) => entry(one, '')).join('\n')}</ol>`
        : '',
    ),
  );
  return `<nav aria-label="${html(sayIn(said.contentsLabel, language))}">
<h2>${html(sayIn(chapterWords.contents, language))}</h2>
<ol>${entries.join('\n')}</ol>
</nav>
`;
}

function asideHtml(aside: string | undefined): string {
  return aside === undefined || aside === '' ? '' : ` <span class="aside">${runningText(aside)}</span>`;
}

function sectionHtml(one: Section | Chapter, level: number, writing: Writing): string {
  const tag = `h${Math.min(6, level)}`;
  const inner = [
    `<${tag} id="${html(one.id)}">${html(one.title)}${asideHtml(one.aside)}</${tag}>`,
    ...one.blocks.map((block) => blockHtml(block, writing)),
    ...one.sections.map((section) => sectionHtml(section, level + 1, writing)),
  ].join('\n');
  const flows = 'flows' in one && one.flows === true ? ' flows' : '';
  return `<section class="l${level}${flows}" aria-labelledby="${html(one.id)}">\n${inner}\n</section>`;
}

function blockHtml(block: Block, writing: Writing): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p dir="auto">${inlinesHtml(block.of, writing)}</p>`;
    case 'facts':
      return `<dl>${block.facts
        .map(({ label, of }) => {
          const [first] = of;
          const inner =
            of.length === 1 && first?.kind === 'paragraph'
              ? inlinesHtml(first.of, writing)
              : of.map((one) => blockHtml(one, writing)).join('\n');
          return `<dt>${html(label)}</dt><dd dir="auto">${inner}</dd>`;
        })
        .join('\n')}</dl>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.entries
        .map((blocks) => {
          const [first] = blocks;
          return `<li dir="auto">${
            blocks.length === 1 && first?.kind === 'paragraph'
              ? inlinesHtml(first.of, writing)
              : blocks.map((one) => blockHtml(one, writing)).join('\n')
          }</li>`;
        })
        .join('\n')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block, writing);
    case 'quote':
      return `<blockquote>${block.of.map((one) => blockHtml(one, writing)).join('\n')}</blockquote>`;
    case 'code':
      return `<pre tabindex="0"><code>${html(block.text)}</code></pre>`;
    case 'picture': {
      const { drawing, name } = block;
      const { theme } = writing.settings;
      const svg = drawingSvg(drawing, { prefix: name, ...(theme === undefined ? {} : { theme }) });
      return `<figure class="${drawing.height > drawing.width * 1.2 ? 'tall' : 'wide'}">\n${svg.trim()}\n<figcaption>${html(drawing.description)}</figcaption>\n</figure>`;
    }
    default:
      return never(block);
  }
}

function tableHtml(block: Extract<Block, { kind: 'table' }>, writing: Writing): string {
  const { caption, captioned, levels, head, rows } = block;
  const cell = (lines: readonly Inlines[], column: number, level = 0): string => {
    const inner = lines
      .filter((line) => line.length > 0)
      .map((line) => inlinesHtml(line, writing))
      .join('<br>');
    const deep = level === 0 ? '' : ` class="d${Math.min(level, 6)}"`;
    return column === 0 ? `<th scope="row"${deep} dir="auto">${inner}</th>` : `<td dir="auto">${inner}</td>`;
  };
  const label = caption === '' ? '' : ` role="group" aria-label="${html(caption)}"`;
  return `<div class="table${rows.length <= 8 ? ' short' : ''}" tabindex="0"${label}><table>${captioned === true ? `<caption>${html(caption)}</caption>` : ''}
<thead><tr>${head.map((one) => `<th scope="col">${html(one)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row, i) => `<tr>${row.map((lines, column) => cell(lines, column, levels?.[i])).join('')}</tr>`).join('\n')}</tbody></table></div>`;
}

function linkHtml(id: string, inner: string, { address }: Writing): string {
  const to = address(id);
  return to === undefined ? inner : `<a href="${to}">${inner}</a>`;
}

function inlinesHtml(of: Inlines, writing: Writing): string {
  return of
    .map((one): string => {
      if (typeof one === 'string') return runningText(one);
      switch (one.kind) {
        case 'strong':
          return `<strong>${inlinesHtml(one.of, writing)}</strong>`;
        case 'emphasis':
          return `<em>${inlinesHtml(one.of, writing)}</em>`;
        case 'code':
          return `<code>${html(one.text)}</code>`;
        case 'tone':
          return `<span class="${one.tone}">${inlinesHtml(one.of, writing)}</span>`;
        case 'link':
          return linkHtml(one.to, inlinesHtml(one.of, writing), writing);
        case 'web':
          return `<a href="${html(one.address)}" rel="noreferrer">${inlinesHtml(one.of, writing)}</a>`;
        case 'break':
          return '<br>';
        case 'box':
          return one.done ? '☑ ' : '☐ ';
        default:
          return never(one);
      }
    })
    .join('');
}

/** The title on every page of print, as a text of CSS. */
function running({ title, subtitle }: Handbook): string {
  return `@page { @top-left { content: ${cssText(title)}; } @top-right { content: ${cssText(subtitle)}; } @bottom-right { content: counter(page) " / " counter(pages); } }
`;
}

/** A text between quotes in CSS: all but letters, digits and blanks is written by its number. */
function cssText(text: string): string {
  const written = [...text.replace(/\p{C}/gu, ' ')].map((character) =>
    /[\p{L}\p{M}\p{N} ,.-]/u.test(character)
      ? character
      : `\\${(character.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${written.join('')}"`;
}

const styles = `.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 2; }
nav { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1.25rem 0; }
nav h2 { margin: 0 0 .5rem; font-size: 1rem; color: var(--quiet); }
nav ol { list-style: none; padding: 0; margin: 0; }
nav ol ol { padding-left: 1rem; font-size: .9rem; }
${[1, 2, 3, 4, 5, 6].map((level) => `nav .d${level}, main > section > ul > .d${level}, tbody .d${level} { padding-left: ${level}rem; }`).join(' ')}
nav a { display: inline-block; padding: .15rem 0; text-decoration: none; }
nav a:hover, nav a:focus-visible { text-decoration: underline; }
nav a[aria-current] { font-weight: 600; color: var(--ink); }
body > header { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 0; }
body > header h1 { margin: 0; }
body > header .logo { float: right; max-width: 40%; max-height: 5rem; margin: 0 0 .5rem 1rem; padding: .35rem; border-radius: .3rem; background: #ffffff; }
body > header::after { clear: both; }
body > header p { margin: .25rem 0 0; }
body > header .title { font-weight: 600; }
body > header::after { content: ""; display: block; border-bottom: 2px solid var(--accent); padding-top: 1rem; }
main { padding-top: 1.5rem; }
section.l2 { margin-top: 3.5rem; }
section.l2:first-child { margin-top: 0; }
section.l2 > h2 { font-size: 1.6rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; margin-top: 0; }
section.l3 { margin-top: 2.5rem; }
h3 { font-size: 1.2rem; } h4 { font-size: 1rem; margin: 1.25rem 0 .4rem; } h5, h6 { font-size: .95rem; margin: 1rem 0 .3rem; }
.aside { color: var(--quiet); font-weight: 400; font-size: .85em; margin-left: .4em; }
.aside::before { content: "· "; }
dd > ul:last-child, dd > ol:last-child, dd > p:last-child, li > p:last-child { margin-bottom: 0; }
.table { overflow-x: auto; margin: 0 0 1rem; }
.table:focus-visible, pre:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.table table { margin: 0; }
caption { text-align: left; color: var(--quiet); font-size: .9rem; padding: .25rem 0; }
tbody th { color: inherit; font-weight: 600; }
td, tbody th { min-width: 6.5rem; }
main a { text-decoration-color: var(--line); text-decoration-thickness: 1px; text-underline-offset: .15em; }
main a:hover { text-decoration-color: currentColor; }
figure { margin: 1.5rem 0 2rem; }
figure svg { display: block; max-width: 100%; height: auto; border: 1px solid var(--line); border-radius: 6px; }
figcaption { color: var(--quiet); font-size: .9rem; margin-top: .4rem; }
blockquote { margin: 0 0 1rem; padding-left: 1rem; border-left: 3px solid var(--line); }
footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem 2rem; color: var(--quiet); font-size: .9rem; }
@media screen and (min-width: 84rem) {
  nav { position: fixed; top: 0; bottom: 0; left: 0; width: 19rem; overflow-y: auto; margin: 0; padding: 2rem 1rem 2rem 1.5rem; border-right: 1px solid var(--line); }
  body > header, main, footer { margin-left: max(21rem, calc((100vw - 60rem) / 2)); }
}
@page { @top-left { font: 8pt sans-serif; color: #444; } @top-right { font: 8pt sans-serif; color: #444; } @bottom-right { font: 8pt sans-serif; color: #444; } }
@media print {
  .skip { display: none; }
  body > header, nav { max-width: none; padding: 0; }
  body > header { margin-bottom: 10mm; }
  nav a { padding: 0; }
  nav ol ol { columns: 2; }
  section.l2 { break-before: page; margin-top: 0; }
  section.l2.flows { break-before: auto; margin-top: 10mm; }
  section.l3 { margin-top: 1.5rem; }
  thead { break-after: avoid; }
  tbody tr:first-child { break-before: avoid; }
  .table.short { break-inside: avoid; }
  h4, h5, h6, caption { break-after: avoid; }
  .table { overflow: visible; }
  td, tbody th { min-width: 0; }
  figure { break-inside: avoid; margin: .5rem 0 1rem; }
  figure svg { border: 0; max-height: 225mm; margin: 0 auto; }
  footer { padding: 1rem 0 0; max-width: none; }
}
`;
