import { type Language, tongueOf } from '../../messages/words.js';
import { html } from './escape.js';

/**
 * A whole page in one file: it loads nothing, runs no script, follows the reader's light or dark mode, and prints on
 * A4. `title` is plain text; `body` is HTML whose texts are escaped already; `styles` are our own, behind the common ones.
 */
export function page({
  title,
  language,
  body,
  styles = '',
  before = '',
  after = '',
  mark,
}: {
  readonly title: string;
  readonly language: Language;
  readonly body: string;
  readonly styles?: string;
  /** HTML before and after the main part: a way past it, contents, a last line. */
  readonly before?: string;
  readonly after?: string;
  /** What made the page, so that it can be told from pages of others. */
  readonly mark?: string;
}): string {
  return `<!DOCTYPE html>
<html lang="${tongueOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="color-scheme" content="light dark">${mark === undefined ? '' : `\n<meta name="generator" content="${html(mark)}">`}
<title>${html(title)}</title>
<style>
${common}${styles}</style>
</head>
<body>
${before}<main id="main">
${body.trim()}
</main>
${after}</body>
</html>
`;
}

/** What all pages share: colours with a contrast of at least 4.5 to 1 in both modes, and tables that break well in print. */
const common = `:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1c2430; --quiet: #556070; --line: #c9d1da; --raised: #f3f6f9;
  --accent: #1f5f8b; --good: #1d6b3a; --warn: #8a4b00; --bad: #a51d24;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14181d; --ink: #e8edf2; --quiet: #a9b4c0; --line: #3a4450; --raised: #1e242b;
    --accent: #7cc0ee; --good: #7fd19a; --warn: #f0b45c; --bad: #ff9a94;
  }
}
* { box-sizing: border-box; }
html { font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
body { margin: 0; background: var(--paper); color: var(--ink); }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; overflow-wrap: break-word; }
h1 { text-wrap: balance; font-size: 1.75rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p, ul, ol, dl, table { margin: 0 0 1rem; }
ul, ol { padding-left: 1.4rem; }
li.box { list-style: none; margin-left: -1.4rem; padding-left: 1.4rem; text-indent: -1.4rem; }
li.box > * { text-indent: 0; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: .25rem 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; grid-column: 2; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
pre { background: var(--raised); padding: .75rem 1rem; overflow-x: auto; }
.quiet { color: var(--quiet); }
.good { color: var(--good); } .warn { color: var(--warn); } .bad { color: var(--bad); }
time { white-space: nowrap; }
progress { width: 100%; height: .6rem; accent-color: var(--accent); }
@media (max-width: 40rem) { dl { grid-template-columns: minmax(0, 1fr); } dd { grid-column: 1; margin-bottom: .5rem; } }
@page {
  size: A4; margin: 18mm 16mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt system-ui, Arial, sans-serif; color: #444444; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --ink: #000000; --quiet: #444444; --line: #999999; --raised: #ffffff;
    --accent: #000000; --good: #000000; --warn: #000000; --bad: #000000;
  }
  html { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h2 { font-size: 1.2rem; margin: 1.2rem 0 .35rem; }
  h3 { margin: .9rem 0 .3rem; }
  p, ul, ol, dl { margin-bottom: .6rem; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, li, dd, dl { break-inside: avoid; }
  .blank { min-height: 4.2em; color: transparent; border-bottom: 1px dotted var(--quiet); }
  thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
`;

/**
 * Styles that put a page into the colours of the editor around it, behind the others. An editor says whether it is
 * light or dark in its own colours, and in high contrast it draws lines instead of grounds.
 */
export const editorLook = `:root {
  color-scheme: inherit;
  --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground);
  --quiet: color-mix(in srgb, var(--vscode-editor-foreground) 78%, var(--vscode-editor-background));
  --line: color-mix(in srgb, var(--vscode-editor-foreground) 22%, var(--vscode-editor-background));
  --raised: color-mix(in srgb, var(--vscode-editor-foreground) 5%, var(--vscode-editor-background));
  --accent: var(--vscode-textLink-foreground);
  --good: color-mix(in srgb, var(--vscode-charts-green) 65%, var(--vscode-editor-foreground));
  --warn: color-mix(in srgb, var(--vscode-charts-orange) 65%, var(--vscode-editor-foreground));
  --bad: color-mix(in srgb, var(--vscode-charts-red) 72%, var(--vscode-editor-foreground));
}
html { font: var(--vscode-font-size, 13px)/1.5 var(--vscode-font-family, sans-serif); }
body { padding: 0; }
main { padding: 1rem 1.25rem 3rem; }
h1 { font-size: 1.5rem; }
a { text-decoration: none; }
a:hover { text-decoration: underline; }
a:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
body.vscode-high-contrast, body.vscode-high-contrast-light {
  --quiet: var(--vscode-editor-foreground); --line: var(--vscode-contrastBorder, var(--vscode-editor-foreground));
  --raised: var(--vscode-editor-background); --good: var(--vscode-editor-foreground);
  --warn: var(--vscode-editor-foreground); --bad: var(--vscode-editor-foreground);
}
`;
