// Makes a site of docs/: pages that can be read from a web server, a folder or a stick, with a search, in English and
// Dutch, and the page to try Kring beside them, on which every block of Kring opens. The same sources give the same
// bytes.

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, posix, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import MarkdownIt from 'markdown-it';
import { layOutPage } from './page.mjs';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

/** Where the site is laid out. */
export const siteFolder = `${root}/out/site`;

/** Pages that say the same in English and in Dutch; the rules' pages are found by their names. */
const pairs = {
  'README.md': 'nl/README.md',
  'tutorial.md': 'nl/leerpad.md',
  'recipes.md': 'nl/recepten.md',
  'questions.md': 'nl/vragen.md',
  'page.md': 'nl/browser.md',
  'git.md': 'nl/git.md',
  'cheatsheet.md': 'nl/spiekblad.md',
  'meetings.md': 'nl/vergaderingen.md',
};

/** @typedef {{ title: string, heading: string, anchor: string, text: string }} Stretch */
/** @typedef {{ source: string, path: string, tongue: 'en' | 'nl', title: string, html: string, headings: { level: number, text: string, anchor: string }[], stretches: Stretch[] }} SitePage */

/**
 * Writes the site to `folder`, which is emptied first; gives its pages.
 *
 * @param {string} folder
 * @returns {Promise<SitePage[]>}
 */
export async function layOutSite(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await layOutPage(`${folder}/try`);
  const { site: say, linkOf, wholeBlocks } = await sources();
  const names = readdirSync(`${root}/docs`, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .sort();
  const pages = names.map((name) => pageOf(name, new Set(names), { linkOf, wholeBlocks }, say));
  for (const page of pages) put(folder, page.path, framed(page, pages, say));
  for (const beside of ['images', 'schema'])
    cpSync(`${root}/docs/${beside}`, `${folder}/${beside}`, { recursive: true });
  const schemas = readdirSync(`${root}/docs/schema`).sort();
  put(
    folder,
    'schema/index.html',
    framed(
      {
        source: 'schema/README.md',
        path: 'schema/index.html',
        tongue: 'en',
        title: say.schemas.en,
        html: `<h1>${escaped(say.schemas.en)}</h1><ul>${schemas.map((name) => `<li><a href="${name}">${name}</a></li>`).join('')}</ul>`,
        headings: [],
        stretches: [],
      },
      pages,
      say,
    ),
  );
  for (const tongue of ['en', 'nl']) {
    const stretches = pages
      .filter((page) => page.tongue === tongue)
      .flatMap(({ path, stretches: all }) =>
        all.map(({ title, heading, anchor, text }) => [
          title,
          heading,
          text,
          `${path}${anchor && `#${anchor}`}`,
        ]),
      );
    put(folder, `search-${tongue}.js`, `globalThis.kringStretches=${JSON.stringify(stretches)};\n`);
  }
  const bundled = await build({
    absWorkingDir: root,
    entryPoints: { site: 'src/page/site.ts', style: 'src/page/site.css' },
    outdir: folder,
    bundle: true,
    write: false,
    minify: true,
    legalComments: 'none',
    charset: 'utf8',
    format: 'iife',
    target: ['chrome114', 'firefox125', 'safari17'],
    logLevel: 'warning',
  });
  for (const { path, text } of bundled.outputFiles) writeFileSync(path, text);
  return pages;
}

/** @param {string} folder @param {string} path @param {string} text */
function put(folder, path, text) {
  mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
  writeFileSync(`${folder}/${path}`, text);
}

/** Where a page of docs/ lies on the site. @param {string} source */
function pathOf(source) {
  return source.replace(/README\.md$/, 'index.html').replace(/\.md$/, '.html');
}

/** The way from a page of the site to its root. @param {string} path */
function upFrom(path) {
  return '../'.repeat(path.split('/').length - 1);
}

/**
 * The name by which a heading is led to, as GitHub makes it.
 *
 * @param {string} text
 * @param {Set<string>} taken
 */
function anchorOf(text, taken) {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');
  let anchor = plain;
  for (let i = 1; taken.has(anchor); i++) anchor = `${plain}-${i}`;
  taken.add(anchor);
  return anchor;
}

/**
 * Reads a page of docs/.
 *
 * @param {string} source
 * @param {ReadonlySet<string>} sources
 * @param {{ linkOf: typeof import('../src/page/link.js').linkOf, wholeBlocks: typeof import('./whole-blocks.js').wholeBlocks }} opening
 * @param {typeof import('../src/messages/site.js').site} say
 * @returns {SitePage}
 */
function pageOf(source, sources, { linkOf, wholeBlocks }, say) {
  const path = pathOf(source);
  const tongue = /(?:^|\/)nl\//.test(source) ? 'nl' : 'en';
  const md = new MarkdownIt();
  const written = readFileSync(`${root}/docs/${source}`, 'utf8');
  const tokens = md.parse(written, {});
  const wholes = [...wholeBlocks(written, tongue)];
  /** @type {SitePage['headings']} */
  const headings = [];
  /** @type {Stretch[]} */
  const stretches = [];
  /** @type {Set<string>} */
  const taken = new Set();
  let title = '';
  /** @type {string[]} */
  let texts = [];
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const text = textOf(tokens[i + 1]);
      const anchor = anchorOf(text, taken);
      token.attrSet('id', anchor);
      const level = Number(token.tag.slice(1));
      if (level === 1 && title === '') title = text;
      headings.push({ level, text, anchor });
      texts = [];
      stretches.push({ title: '', heading: text, anchor: level === 1 ? '' : anchor, text: '' });
    } else if (token.type === 'inline' && tokens[i - 1]?.type !== 'heading_open') texts.push(textOf(token));
    else if (token.type === 'fence') texts.push(token.content);
    // A head without words is no head of anything.
    const [open, close] = [tokens[i - 1], tokens[i + 1]];
    if (open?.type === 'th_open' && close !== undefined && token.content === '') open.tag = close.tag = 'td';
    const last = stretches.at(-1);
    if (last !== undefined) last.text = texts.join(' ').replace(/\s+/g, ' ').slice(0, 1_500);
    for (const inner of token.children ?? []) {
      if (inner.type !== 'link_open') continue;
      const href = leadsTo(String(inner.attrGet('href') ?? ''), source, sources);
      if (href === undefined) inner.attrs = [];
      else inner.attrSet('href', href);
    }
  }
  for (const one of stretches) one.title = title;
  md.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => '</table></div>\n';
  md.renderer.rules.fence = (all, i) => {
    const { info = '', content = '' } = all[i] ?? {};
    const block = `<pre tabindex="0"><code>${escaped(content)}</code></pre>\n`;
    if (!/^kring\b/.test(info)) return block;
    const link = `${upFrom(path)}try/kring.html#${linkOf({ files: wholes.shift() ?? { 'example.kring': content }, view: false })}`;
    return `${block}<p class="open"><a href="${link}">${escaped(say.openBlock[tongue])}</a></p>\n`;
  };
  return {
    source,
    path,
    tongue,
    title,
    html: md.renderer.render(tokens, md.options, {}),
    headings,
    stretches,
  };
}

/** @param {import('markdown-it').Token | undefined} token */
function textOf(token) {
  return (token?.children ?? [])
    .filter(({ type }) => type === 'text' || type === 'code_inline' || type === 'softbreak')
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');
}

/**
 * Where a link of a page leads on the site; nothing where that is no part of it, such as a source.
 *
 * @param {string} href
 * @param {string} source
 * @param {ReadonlySet<string>} sources
 */
function leadsTo(href, source, sources) {
  if (/^[a-z]+:|^#/i.test(href)) return href;
  const [file = '', anchor] = href.split('#');
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const target = posix.normalize(posix.join('docs', posix.dirname(source), decodeURIComponent(file)));
  const inDocs = target.startsWith('docs/') ? target.slice('docs/'.length) : undefined;
  // The front of the repository is the front of the site.
  if (target === 'README.md') return `${upFrom(pathOf(source))}index.html`;
  if (inDocs === undefined) return undefined;
  const page = [inDocs, `${inDocs.replace(/\/$/, '')}/README.md`].find((one) => sources.has(one));
  const to = page !== undefined ? pathOf(page) : inDocs === 'schema' ? 'schema/index.html' : inDocs;
  return page === undefined && !existsSync(`${root}/docs/${inDocs}`)
    ? undefined
    : posix.relative(posix.dirname(pathOf(source)), to) + hash;
}

/** @param {string} source @param {readonly SitePage[]} pages */
function otherOf(source, pages) {
  const known = Object.entries(pairs).flatMap(([en, nl]) => [
    [en, nl],
    [nl, en],
  ]);
  const rule = source.startsWith('rules/nl/')
    ? source.replace('rules/nl/', 'rules/')
    : source.replace(/^rules\//, 'rules/nl/');
  const other = known.find(([one]) => one === source)?.[1] ?? (rule === source ? undefined : rule);
  return pages.find((page) => page.source === other);
}

/**
 * A page with what stands around it.
 *
 * @param {SitePage} page
 * @param {readonly SitePage[]} pages
 * @param {typeof import('../src/messages/site.js').site} say
 */
function framed(page, pages, say) {
  const { path, tongue, title, html, headings, source } = page;
  const up = upFrom(path);
  const other = otherOf(source, pages);
  const home = tongue === 'nl' ? 'nl/index.html' : 'index.html';
  const parts = headings.filter(({ level }) => level === 2);
  const contents =
    parts.length < 3
      ? ''
      : `<nav class="contents" aria-label="${escaped(say.onThisPage[tongue])}"><ul>${parts
          .map(({ text, anchor }) => `<li><a href="#${anchor}">${escaped(text)}</a></li>`)
          .join('')}</ul></nav>\n`;
  const body = html.replace('</h1>\n', `</h1>\n${contents}`);
  const turn =
    other === undefined
      ? ''
      : `<a href="${up}${other.path}" lang="${other.tongue}" hreflang="${other.tongue}">${escaped(say.other[tongue])}</a>`;
  return `<!DOCTYPE html>
<html lang="${tongue}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${title} – Kring`)}</title>
<link rel="icon" href="${up}try/icon.svg">
<link rel="stylesheet" href="${up}style.css">
<script src="${up}site.js" defer></script>
</head>
<body>
<header>
<a class="skip" href="#text">${escaped(say.skip[tongue])}</a>
<span class="name">Kring</span>
<a href="${up}${home}">${escaped(say.home[tongue])}</a>
<a href="${up}try/kring.html">${escaped(say.tryIt[tongue])}</a>
${turn}
<div data-search="search-${tongue}.js" data-root="${up}" role="search" hidden>
<input type="search" aria-label="${escaped(say.searching[tongue])}" placeholder="${escaped(say.search[tongue])}" autocomplete="off">
<p role="status"></p>
<ol></ol>
</div>
</header>
<main id="text">
${body}</main>
</body>
</html>
`;
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}

/** @returns {Promise<{ site: typeof import('../src/messages/site.js').site, linkOf: typeof import('../src/page/link.js').linkOf, wholeBlocks: typeof import('./whole-blocks.js').wholeBlocks }>} */
async function sources() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { site } from './src/messages/site.js'; export { linkOf } from './src/page/link.js'; export { wholeBlocks } from './scripts/whole-blocks.js';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.text ?? '').toString('base64')}`);
}

if (
  process.argv[1] !== undefined &&
  existsSync(process.argv[1]) &&
  import.meta.url === pathToFileURL(process.argv[1]).href
) {
  const pages = await layOutSite(siteFolder);
  console.log(`${siteFolder}: ${pages.length} pages; open index.html`);
}
