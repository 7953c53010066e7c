import { isCount } from '../../ground/counts.js';
import { comparing, historyPage, comparison as say } from '../../messages/comparison.js';
import * as diff from '../../messages/diff.js';
import { type Language, sayIn, tongueOf, type Words } from '../../messages/words.js';
import { overlayMarks } from '../../vocabulary/pictures.js';
import { editorColours } from './editor-colours.js';
import { html } from './escape.js';
import type { KeptPage } from './kept-page.js';
import { pictureWindowStyles } from './picture-styles.js';
import { zoomTools } from './tool.js';

/*
 * The page of a comparison or a history in an editor: what it is made of, and what it and its host say to each other.
 * What it shows comes from the server as HTML that was escaped when it was made.
 */

export type ComparisonKind = 'comparison' | 'history';

/** From the page to its host. */
export type FromComparison =
  | { readonly kind: 'ready' }
  /** The reader wants to see a place of what is shown, by its count. */
  | { readonly kind: 'open'; readonly place: number; readonly side: 'before' | 'after' }
  /** The reader wants a step of the history whole, by its count. */
  | { readonly kind: 'step'; readonly step: number }
  | { readonly kind: 'older' }
  /** The reader wants the other direction, the texts side by side, or all of it as Markdown. */
  | { readonly kind: (typeof deeds)[number] };

const deeds = ['swap', 'texts', 'copy'] as const;

/** From the host to the page. */
export type ToComparison =
  | { readonly kind: 'comparison'; readonly html: string; readonly svg?: string }
  | { readonly kind: 'history'; readonly html: string }
  /** One more step, and its count. */
  | { readonly kind: 'step'; readonly html: string; readonly step: number }
  /** What is going on or how it ended, and whether there is more to be asked for. */
  | { readonly kind: 'said'; readonly text: string; readonly older?: boolean };

/** A message of the page, where it is one of ours: the page shows texts of others, and is not trusted to be unharmed. */
export function fromComparison(said: unknown): FromComparison | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { kind, place, side, step } = said as Record<string, unknown> & { kind: FromComparison['kind'] };
  switch (kind) {
    case 'ready':
    case 'older':
    case 'swap':
    case 'texts':
    case 'copy':
      return { kind };
    case 'open':
      return isCount(place) && (side === 'before' || side === 'after') ? { kind, place, side } : undefined;
    case 'step':
      return isCount(step) ? { kind, step } : undefined;
    default:
      kind satisfies never;
      return undefined;
  }
}

/** The page, with nothing to show yet. `nonce` is what its one script and style are allowed by; nothing else may run. */
export function comparisonPage(settings: {
  readonly kind: ComparisonKind;
  readonly language: Language;
  readonly nonce: string;
  readonly script: string;
  /** What it tells, for it to be there again when its window is. */
  readonly kept?: KeptPage;
}): string {
  const { kind, language, nonce, script, kept } = settings;
  const t = (words: Words): string => html(sayIn(words, language));
  return `<!DOCTYPE html>
<html lang="${tongueOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kring</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body data-kind="${kind}" data-language="${tongueOf(language)}"${kept === undefined ? '' : ` data-kept="${html(JSON.stringify(kept))}"`}>
<main>
<p id="message" role="status">${t(kind === 'comparison' ? say.waiting : historyPage.reading(0))}</p>
<div id="head"></div>
${
  kind === 'history'
    ? ''
    : `<div id="tools" role="group" aria-label="${t(comparing.tools)}" hidden>
<button type="button" id="swap" title="${t(comparing.swapped)}">${t(comparing.swap)}</button>
<button type="button" id="texts">${t(comparing.texts)}</button>
<button type="button" id="copy">${t(comparing.copy)}</button>
</div>
`
}<section id="both" hidden aria-label="${t(diff.picture)}">
<div class="tools">${zoomTools((words) => sayIn(words, language))}</div>
<div id="picture" class="window"></div>
<ul class="legend">${overlayMarks
    .map(
      (mark) =>
        `<li data-mark="${html(`${diff.marks[mark].en}|${diff.marks[mark].nl}`)}">${signs[mark]} ${t(diff.marks[mark])}</li>`,
    )
    .join('')}</ul>
</section>
<div id="filter" role="group" aria-label="${t(say.filter)}" hidden>
<button type="button" id="all" aria-pressed="true">${t(say.all)}</button>
<button type="button" id="undecided" aria-pressed="false">${t(say.undecided)}</button>
<button type="button" id="circle" aria-pressed="false" hidden></button>
</div>
<div id="told"></div>
<p id="end" role="status"></p>
<button type="button" id="older" hidden>${t(historyPage.older)}</button>
</main>
<p id="status" class="unseen" role="status"></p>
<script nonce="${nonce}" src="${html(script)}"></script>
</body>
</html>
`;
}

const ring = (look: string, sign: string): string =>
  `<svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true"><circle cx="11" cy="11" r="9" ${look}/><text x="11" y="15.5" text-anchor="middle">${sign}</text></svg>`;

/** As layout/overlay.ts draws them. */
const signs = {
  added: ring('class="added"', '+'),
  removed: ring('class="removed" stroke-dasharray="0.5 4.2" stroke-linecap="round"', '−'),
  moved: ring('class="moved" stroke-dasharray="6 3"', '→'),
  changed: ring('class="changed" stroke-dasharray="3.5 2.8"', '~'),
} as const;

const styles = `${pictureWindowStyles}
${editorColours}
body{--open:color-mix(in srgb,var(--kring-orange) 45%,var(--vscode-editor-foreground))}
*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{margin:0;padding:0}
body{background:var(--vscode-editor-background);color:var(--vscode-editor-foreground);font:var(--vscode-font-size,13px)/1.5 var(--vscode-font-family,sans-serif);overflow-wrap:break-word}
main{max-width:64rem;margin:0 auto;padding:18px 26px 60px}
h1{font-size:1.6em;line-height:1.25;font-weight:600;margin:0 0 4px}
h2{font-size:1.15em;line-height:1.3;font-weight:600;margin:28px 0 8px}
p,ul{margin:0 0 6px}
.quiet,#message,#end{color:var(--vscode-descriptionForeground)}
.counts{margin-top:10px}
.note{padding-left:10px;border-left:3px solid var(--kring-notice)}
button{font:inherit;color:inherit;background:none;border:1px solid transparent;border-radius:4px;cursor:pointer;padding:2px 8px;min-height:24px}
button:hover{background:var(--vscode-toolbar-hoverBackground)}
button:focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:-1px}
button.link{color:var(--vscode-textLink-foreground);padding:0 6px;margin-left:-6px}
button.link:hover{color:var(--vscode-textLink-activeForeground)}
#older{color:var(--vscode-button-foreground);background:var(--vscode-button-background);padding:4px 14px}
#older:hover{background:var(--vscode-button-hoverBackground)}
#both{position:relative;margin-top:16px}
#picture{height:min(30rem,55vh);border:1px solid var(--vscode-panel-border,var(--kring-hair));border-radius:6px}
#both .tools{position:absolute;z-index:1;top:6px;right:6px;display:flex;gap:2px;background:var(--vscode-editor-background);border-radius:4px}
#both .tools button{min-width:26px;padding:0;font-size:1.15em;line-height:1}
.legend{display:flex;flex-wrap:wrap;gap:2px 18px;list-style:none;padding:0;margin:8px 0 0}
.legend li{display:flex;align-items:center;gap:6px}.legend li[hidden]{display:none}
.legend circle{fill:none;stroke-width:2.5}
.legend text{font:bold 13px sans-serif;fill:var(--kring-ink)}
.legend .added{stroke:var(--kring-done)}.legend .removed{stroke:var(--kring-warning)}.legend .moved{stroke:var(--kring-leader)}.legend .changed{stroke:var(--kring-line);stroke-width:2}
#filter{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:6px;padding:12px 0 8px;background:var(--vscode-editor-background)}
#filter button{border-color:var(--vscode-panel-border,var(--kring-hair));border-radius:12px;padding:1px 12px}
#filter [aria-pressed=true]{background:var(--vscode-inputOption-activeBackground);color:var(--vscode-inputOption-activeForeground,inherit);border-color:var(--vscode-inputOption-activeBorder,var(--vscode-focusBorder))}
#told section>ul,.step>ul{list-style:none;padding:0}
#told section>ul>li{position:relative;padding:6px 0 7px 14px;border-top:1px solid var(--vscode-panel-border,var(--kring-hair))}
#told section>ul>li:first-child{border-top:none}
#told li>p{margin:0;max-width:48rem}
#told li[data-verdict]::before,#told li[data-severity]::before{content:"";position:absolute;left:0;top:9px;bottom:9px;width:3px;border-radius:2px;background:var(--kring-hair)}
#told li[data-verdict=decided]::before{background:var(--kring-done)}
#told li[data-verdict=open]::before{background:repeating-linear-gradient(var(--open) 0 4px,transparent 4px 8px)}
#told li[data-verdict=wrong]::before,#told li[data-severity=error]::before{background:var(--kring-warning)}
#told li[data-severity=warning]::before{background:var(--open)}
.basis{color:var(--vscode-descriptionForeground)}
[data-verdict=wrong]>.basis{color:var(--vscode-editor-foreground)}
.sign{display:inline-block;min-width:1.1em;font-weight:700}
[data-verdict=decided] .sign{color:var(--kring-done)}[data-verdict=open] .sign{color:var(--open)}[data-verdict=wrong] .sign{color:var(--kring-warning)}
.ways button{margin-right:6px;font-size:.95em}
.meaning ul{padding-left:1.2em}
.meaning ul ul{padding-left:1.2em}
.sides table{border-collapse:collapse;font-variant-numeric:tabular-nums}
.sides :is(th,td){text-align:start;vertical-align:top;padding:3px 14px 3px 0;border-top:1px solid var(--vscode-panel-border,var(--kring-hair));font-weight:inherit}
.sides thead th{border-top:none;color:var(--vscode-descriptionForeground)}
#tools{display:flex;flex-wrap:wrap;gap:6px;margin-top:12px}
#tools button{color:var(--vscode-button-secondaryForeground,inherit);background:var(--vscode-button-secondaryBackground,transparent);border-color:var(--vscode-panel-border,var(--kring-hair))}
.breaches{margin-top:18px;padding:2px 14px 6px;border:1px solid var(--kring-warning);border-radius:6px}
.breaches h2{margin-top:8px}
.step h2{margin-bottom:0}
#end:empty{display:none}
#end{margin-top:18px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
code{font-family:var(--vscode-editor-font-family,monospace);font-size:.95em}
@media (min-width:960px){
[data-picture] main{display:grid;grid-template-columns:minmax(0,1fr) minmax(20rem,42%);column-gap:32px;max-width:100rem;align-items:start}
[data-picture] :is(#message,#head){grid-column:1/3}
[data-picture] :is(#tools,#filter,#told,#end,#older){grid-column:1}
[data-picture] #both{grid-column:2;grid-row:2/7;position:sticky;top:14px;margin-top:14px}
[data-picture] #picture{height:auto;aspect-ratio:1;max-height:calc(100vh - 90px)}
[data-picture] #told>section:first-child>h2{margin-top:6px}
}
@media (max-width:34rem){main{padding:12px 14px 40px}}
`;
