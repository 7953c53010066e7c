import { isCount } from '../../ground/counts.js';
import { type PartSubject, type ViewName, viewNames } from '../../layout/drawing.js';
import { panel as say } from '../../messages/panel.js';
import { type Language, sayIn, tongueOf, type Words } from '../../messages/words.js';
import type { SvgChange } from '../svg/change.js';
import { editorColours } from './editor-colours.js';
import { html } from './escape.js';
import { pictureWindowStyles } from './picture-styles.js';

/*
 * The page of a picture beside a text: what it is made of, and what it and its host say to each other. The host is an
 * editor; the page draws what it is given, asks, and tells what its reader does.
 */

/** What the page shows; kept by the editor, so that it is the same after the window was closed. */
export interface PanelState {
  /** The key of the organisation; the one of the text beside it where it is left out. */
  readonly organisation?: string;
  readonly view: ViewName;
  readonly findings: boolean;
  /** Whether roles are shown in the views that can; left out where they are not. */
  readonly roles?: boolean;
  /** It stays with its organisation, whichever text the cursor is in; another picture is shown beside it. */
  readonly pinned?: boolean;
  /** Circles that are closed, by the views in which somebody opened or closed any. */
  readonly closed?: readonly string[];
}

export const firstState: PanelState = { view: 'circles', findings: false };

/** What the reader wants changed; the host asks what it needs for it. */
const wishes = ['add circle', 'rename', 'move', 'fill seat'] as const;
export type Wish = (typeof wishes)[number];

/** From the page to its host. */
export type FromPanel =
  | { readonly kind: 'ready'; readonly state: PanelState }
  | { readonly kind: 'show'; readonly state: PanelState; readonly on?: string }
  | { readonly kind: 'look at'; readonly date: string | null }
  | { readonly kind: 'tell'; readonly id: number; readonly subject: PartSubject; readonly on?: string }
  | { readonly kind: 'open'; readonly subject: PartSubject }
  | { readonly kind: 'wish'; readonly wish: Wish; readonly circle: string; readonly revision: number }
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'export'; readonly state: PanelState; readonly on?: string }
  | { readonly kind: 'image'; readonly id: number; readonly png?: string };

/** What the host shows in the page. */
export interface ShownView {
  /** The picture's name. */
  readonly picture: string;
  readonly title: string;
  readonly description: string;
  /** All of it, with `findable`; or what is otherwise than in a picture that the page has. */
  readonly svg?: string;
  readonly change?: ShownChange;
  readonly language: Language;
  readonly on: string;
  readonly days: readonly string[];
  readonly closable: readonly string[];
  readonly closed: readonly string[];
  readonly revision: number;
  readonly findable?: readonly Findable[];
}

/** What a search finds: a circle, or a person with the circles in which to look. */
export interface Findable {
  readonly kind: 'circle' | 'person';
  readonly name: string;
  readonly title: string;
  readonly also?: string;
  readonly circles?: readonly string[];
}

/** What is otherwise in a picture than in another. */
export interface ShownChange extends SvgChange {
  /** The picture that it changes. */
  readonly since: string;
  /** A stretch of the list of what a search finds: where it begins, how many entries are gone, what stands there now. */
  readonly findable: { readonly at: number; readonly gone: number; readonly now: readonly Findable[] };
}

/** From the host to the page. */
export type ToPanel =
  | {
      readonly kind: 'view';
      readonly state: PanelState;
      readonly shown: ShownView;
      /** The date of today, and whether everything is looked at today. */
      readonly today: string;
      readonly isToday: boolean;
    }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'told'; readonly id: number; readonly title: string; readonly html: string }
  | { readonly kind: 'about'; readonly circle?: string; readonly person?: string }
  | { readonly kind: 'draw image'; readonly id: number; readonly svg: string };

const subjectKinds: Readonly<Record<PartSubject['kind'], true>> = {
  circle: true,
  person: true,
  seat: true,
  election: true,
  decision: true,
  audit: true,
  action: true,
  step: true,
  phase: true,
  implementation: true,
  role: true,
  'domain item': true,
};

/** A PNG of more characters is no picture of ours. */
const mostImage = 64_000_000;

/** A message of the page, where it is one of ours: the page shows texts of others, and is not trusted to be unharmed. */
export function fromPanel(said: unknown): FromPanel | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { kind, id, wish, circle, revision, png, date } = said as Record<string, unknown> & {
    kind: FromPanel['kind'];
  };
  const state = stateIn((said as { state?: unknown }).state);
  const subject = subjectIn((said as { subject?: unknown }).subject);
  const { on } = said as { on?: unknown };
  if (on !== undefined && !isDate(on)) return undefined;
  const when = on === undefined ? {} : { on };
  switch (kind) {
    case 'ready':
      return { kind, state: state ?? firstState };
    case 'show':
    case 'export':
      return state && { kind, state, ...when };
    case 'look at':
      return date === null || isDate(date) ? { kind, date } : undefined;
    case 'tell':
      return isCount(id) && subject !== undefined ? { kind, id, subject, ...when } : undefined;
    case 'open':
      return subject && { kind, subject };
    case 'wish': {
      const known = wishes.find((one) => one === wish);
      return known !== undefined && isName(circle) && isCount(revision)
        ? { kind, wish: known, circle, revision }
        : undefined;
    }
    case 'undo':
    case 'redo':
      return { kind };
    case 'image': {
      if (!isCount(id)) return undefined;
      if (png === undefined) return { kind, id };
      return typeof png === 'string' && png.length < mostImage && /^[A-Za-z0-9+/]*={0,2}$/.test(png)
        ? { kind, id, png }
        : undefined;
    }
    default:
      kind satisfies never;
      return undefined;
  }
}

/** What a page showed, as it was kept; nothing where it is none of ours. */
export function stateIn(said: unknown): PanelState | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { organisation, view, findings, roles, pinned, closed } = said as Record<string, unknown>;
  const known = viewNames.find((name) => name === view);
  if (known === undefined || typeof findings !== 'boolean') return undefined;
  if (organisation !== undefined && !isName(organisation)) return undefined;
  if (closed !== undefined && !(Array.isArray(closed) && closed.length < 100_000 && closed.every(isName)))
    return undefined;
  return {
    view: known,
    findings,
    ...(roles === true ? { roles } : {}),
    ...(organisation === undefined ? {} : { organisation }),
    ...(pinned === true && organisation !== undefined ? { pinned } : {}),
    ...(closed === undefined ? {} : { closed }),
  };
}

function subjectIn(said: unknown): PartSubject | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { kind, name, circle } = said as Record<string, unknown>;
  if (typeof kind !== 'string' || !Object.hasOwn(subjectKinds, kind) || !isName(name)) return undefined;
  if (circle !== undefined && !isName(circle)) return undefined;
  return { kind: kind as PartSubject['kind'], name, ...(circle === undefined ? {} : { circle }) };
}

function isName(said: unknown): said is string {
  return typeof said === 'string' && said.length < 10_000;
}

function isDate(said: unknown): said is string {
  return typeof said === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(said);
}

/** The page, without a picture yet. `nonce` is what its one script and style are allowed by; nothing else may run. */
export function panelPage(settings: {
  readonly language: Language;
  readonly nonce: string;
  /** Where the script is, or the script itself; and where the page may load it from. */
  readonly script: string | { readonly text: string };
  readonly source: string;
  readonly views: readonly ViewName[];
  readonly state: PanelState;
  /** Whether several pictures can stand side by side, each pinned to its organisation. */
  readonly pins?: boolean;
}): string {
  const { language, nonce, script, source, views, state, pins = false } = settings;
  const t = (words: Words): string => html(sayIn(words, language));
  const button = (id: string, words: Words, sign: string, more = ''): string =>
    `<button type="button" id="${id}" title="${t(words)}" aria-label="${t(words)}"${more}>${sign}</button>`;
  const act = (id: string, words: Words, explained?: Words): string =>
    `<button type="button" id="${id}"${explained === undefined ? '' : ` title="${t(explained)}"`}>${t(words)}</button>`;
  return `<!DOCTYPE html>
<html lang="${tongueOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src blob: data: ${html(source)}; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kring</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body data-state="${html(JSON.stringify(state))}" data-language="${tongueOf(language)}">
<header><div role="toolbar" aria-label="${t(say.view)}">
<select id="view" aria-label="${t(say.view)}">${views
    .map(
      (view) =>
        `<option value="${view}"${view === state.view ? ' selected' : ''}>${t(say.views[view])}</option>`,
    )
    .join('')}</select>
<div class="search"><input id="search" type="search" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list" autocomplete="off" spellcheck="false" placeholder="${t(say.search)}" aria-label="${t(say.search)}"><div id="results" role="listbox" aria-label="${t(say.search)}" hidden></div></div>
<div class="tools">
${pins ? `${button('pin', say.pin, signs.pin, ` aria-pressed="${state.pinned === true}"`)}\n` : ''}${button('findings', say.findings, signs.findings, ' aria-pressed="false"')}
${button('roles', say.roles, signs.roles, ' aria-pressed="false"')}
${button('fold', say.closeAll, signs.fold)}
${button('zoom-out', say.zoomOut, signs.minus)}
${button('zoom-in', say.zoomIn, signs.plus)}
${button('fit', say.fit, signs.fit)}
${button('export', say.export, signs.export)}
</div>
</div></header>
<main>
<div id="picture" class="window"></div>
<p id="message" role="status">${t(say.waiting)}</p>
<div id="card" hidden></div>
</main>
<section id="selected" aria-label="${t(say.selected)}"><strong id="subject"></strong><span id="hint">${t(say.nothingSelected)}</span>
<span class="acts" hidden>${[
    act('go', say.short.goToText, say.goToText),
    act('rename', say.short.rename, say.rename),
    act('add', say.short.addCircle, say.addCircle),
    act('move', say.short.move, say.move),
    act('fill', say.short.fillSeat, say.fillSeat),
  ].join('')}</span></section>
<footer>
<label for="date">${t(say.date)} <output id="day" for="date"></output></label>
${button('earlier', say.earlier, signs.left)}
<span class="slider"><input id="date" type="range" min="0" max="1" value="0" step="1" list="days"><span id="days" aria-hidden="true"></span></span>
${button('later', say.later, signs.right)}
${act('today', say.today)}
</footer>
<p id="status" class="unseen" role="status"></p>
${typeof script === 'string' ? `<script nonce="${nonce}" src="${html(script)}"></script>` : `<script nonce="${nonce}">${script.text}</script>`}
</body>
</html>
`;
}

const sign = (paths: string): string =>
  `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round">${paths}</svg>`;

const signs = {
  pin: sign('<path d="M5 2h6M6 2v5L4 9.5h8L10 7V2M8 9.5V14"/>'),
  findings: sign('<path d="M8 2.2 14.5 13.5H1.5Z"/><path d="M8 6.5v3.2M8 11.6v.2"/>'),
  roles: sign('<path d="M2.5 3.5h3v3h-3zM2.5 9.5h3v3h-3zM8 5h5.5M8 11h5.5"/>'),
  fold: sign('<circle cx="8" cy="8" r="6"/><path d="M5.3 8h5.4"/>'),
  minus: sign('<path d="M3 8h10"/>'),
  plus: sign('<path d="M3 8h10M8 3v10"/>'),
  fit: sign('<path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4"/>'),
  export: sign('<path d="M8 10V2M5 4.8 8 1.8l3 3M2.5 9.5v4h11v-4"/>'),
  left: sign('<path d="M10 3 5 8l5 5"/>'),
  right: sign('<path d="m6 3 5 5-5 5"/>'),
} as const;

const styles = `${pictureWindowStyles}
${editorColours}
*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{height:100%;margin:0;padding:0}
body{display:flex;flex-direction:column;overflow:hidden;background:var(--vscode-editor-background);color:var(--vscode-editor-foreground);font:var(--vscode-font-size,13px)/1.4 var(--vscode-font-family,sans-serif)}
header,footer,#selected{display:flex;align-items:center;gap:6px;padding:5px 10px;flex:none;min-height:36px}
header [role=toolbar]{display:flex;flex:1;flex-wrap:inherit;align-items:center;gap:6px;min-width:0}
header{border-bottom:1px solid var(--vscode-panel-border,var(--kring-hair))}
footer,#selected{border-top:1px solid var(--vscode-panel-border,var(--kring-hair))}
button,select,input{font:inherit;color:inherit}
select,input[type=search]{height:26px;color:var(--vscode-input-foreground);background:var(--vscode-input-background);border:1px solid var(--vscode-input-border,var(--vscode-dropdown-border,transparent));border-radius:3px;padding:0 6px}
select{color:var(--vscode-dropdown-foreground);background:var(--vscode-dropdown-background);max-width:10rem}
input::placeholder{color:var(--vscode-input-placeholderForeground)}
button{display:inline-flex;align-items:center;justify-content:center;min-width:26px;height:26px;padding:0 5px;background:none;border:1px solid transparent;border-radius:4px;cursor:pointer;white-space:nowrap}
button:hover:not(:disabled){background:var(--vscode-toolbar-hoverBackground)}
button[aria-pressed=true]{background:var(--vscode-inputOption-activeBackground);color:var(--vscode-inputOption-activeForeground,inherit);border-color:var(--vscode-inputOption-activeBorder,transparent)}
button:disabled{opacity:.4;cursor:default}
:is(button,select,input,[tabindex="0"]):focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:-1px}
.search{position:relative;flex:1 1 8rem;min-width:5rem;max-width:22rem}
.search input{width:100%}
.tools{display:flex;gap:2px;margin-left:auto}
#results{position:absolute;z-index:3;left:0;right:0;min-width:15rem;top:calc(100% + 3px);max-height:50vh;overflow:auto;padding:3px;background:var(--vscode-editorWidget-background);color:var(--vscode-editorWidget-foreground);border:1px solid var(--vscode-editorWidget-border,var(--kring-line));border-radius:4px;box-shadow:0 2px 8px var(--vscode-widget-shadow,#0004)}
#results [role=option]{display:flex;justify-content:space-between;gap:8px;padding:3px 6px;border-radius:3px;cursor:pointer}
#results [role=option] small{color:var(--vscode-descriptionForeground)}
#results [role=option]:hover{background:var(--vscode-list-hoverBackground)}
#results [aria-selected=true]{background:var(--vscode-list-activeSelectionBackground);color:var(--vscode-list-activeSelectionForeground);outline:1px solid var(--vscode-contrastActiveBorder,transparent)}
#results [aria-selected=true] small{color:inherit}
#results p{margin:3px 6px}
main{position:relative;flex:1;min-height:0}
.window{position:absolute;inset:0}
#message{position:absolute;inset:0;display:flex;align-items:center;justify-content:center;margin:0;padding:2rem;text-align:center;color:var(--vscode-descriptionForeground);pointer-events:none}
#card{position:absolute;z-index:2;width:max-content;max-width:min(24rem,90%);max-height:60%;overflow:hidden;padding:8px 12px;background:var(--vscode-editorHoverWidget-background);color:var(--vscode-editorHoverWidget-foreground);border:1px solid var(--vscode-editorHoverWidget-border,var(--kring-line));border-radius:4px;box-shadow:0 2px 8px var(--vscode-widget-shadow,#0004);pointer-events:none;font-size:.95em}
#card h2,#card h3,#card h4{font-size:1em;margin:.6em 0 .2em}#card>:first-child{margin-top:0}
#card dl{display:grid;grid-template-columns:max-content 1fr;gap:1px 10px;margin:0}#card dt{grid-column:1;color:var(--vscode-descriptionForeground)}#card dd{grid-column:2;margin:0}
#card ul{margin:0;padding-left:1.2em}#card p{margin:0 0 .4em}
#selected strong{flex:1 1 6rem;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
#selected strong:empty{display:none}
#hint{color:var(--vscode-descriptionForeground)}
.acts{display:flex;flex:0 1 auto;flex-wrap:wrap;gap:2px;margin-left:auto}
.acts button{padding:0 6px;color:var(--vscode-textLink-foreground)}
.acts button:hover{color:var(--vscode-textLink-activeForeground)}
footer label{white-space:nowrap}
#day{font-variant-numeric:tabular-nums}
.slider{position:relative;flex:1;min-width:4rem;height:26px;display:flex;align-items:center}
.slider input{width:100%;margin:0;accent-color:var(--vscode-button-background)}
#days{position:absolute;left:8px;right:8px;bottom:1px;height:4px;pointer-events:none}
#days i{position:absolute;width:1px;height:4px;background:var(--kring-line)}
#today[hidden]{display:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.window .fold{--accent-ink:var(--vscode-editor-background)}
@media (max-width:32rem){#selected #hint{display:none}.tools #zoom-in,.tools #zoom-out{display:none}}
@media (max-width:24rem){header,footer{flex-wrap:wrap}}
`;
