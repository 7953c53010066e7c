import { isCount } from '../../ground/counts.js';
import { holding as say } from '../../messages/holding-page.js';
import { type Language, sayIn, tongueOf } from '../../messages/words.js';
import { editorColours } from './editor-colours.js';
import { html } from './escape.js';

/*
 * The page on which a meeting is held in an editor: what it is made of, and what it and its host say to each other.
 * The page draws what it is given and says what its reader means; the host has it written into the text.
 */

/** From the page to its host. What is kept is the page's own, and given back to it as it was. */
export type FromHolding =
  | { readonly kind: 'ready' }
  | { readonly kind: 'keep'; readonly kept: string }
  | { readonly kind: 'act'; readonly id: number; readonly act: object }
  | { readonly kind: 'undo' | 'redo' | 'text' };

/** From the host to the page; an evening as lsp/protocol.ts has it. */
export type ToHolding<Told> =
  | { readonly kind: 'evening'; readonly evening: Told; readonly kept?: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'written'; readonly id: number }
  | { readonly kind: 'refused'; readonly id: number; readonly text: string };

/** More characters than this are no evening's notes. */
const mostKept = 2_000_000;

/** A message of the page, where it is one of ours: the page shows texts of others, and is not trusted to be unharmed. */
export function fromHolding(said: unknown): FromHolding | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { kind, kept, id, act } = said as Record<string, unknown> & { kind: FromHolding['kind'] };
  switch (kind) {
    case 'ready':
    case 'undo':
    case 'redo':
    case 'text':
      return { kind };
    case 'keep':
      return typeof kept === 'string' && kept.length < mostKept ? { kind, kept } : undefined;
    case 'act':
      return isCount(id) && typeof act === 'object' && act !== null ? { kind, id, act } : undefined;
    default:
      kind satisfies never;
      return undefined;
  }
}

/** Which meeting a page holds, as it is kept while its window is closed. */
export interface HeldMeeting {
  readonly organisation: string;
  readonly meeting: string;
}

/** The meeting that a page held, whoever says so; nothing where it is none of ours. */
export function heldMeeting(said: unknown): HeldMeeting | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { organisation, meeting } = said as Record<string, unknown>;
  return typeof organisation === 'string' && typeof meeting === 'string'
    ? { organisation, meeting }
    : undefined;
}

/** The page, without its meeting yet. `nonce` is what its one script and style are allowed by; nothing else may run. */
export function holdingPage(settings: {
  readonly language: Language;
  readonly nonce: string;
  readonly script: string;
  readonly held: HeldMeeting;
}): string {
  const { language, nonce, script, held } = settings;
  return `<!DOCTYPE html>
<html lang="${tongueOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kring</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body data-held="${html(JSON.stringify(held))}">
<div id="page"><p id="message" role="status">${html(sayIn(say.waiting, language))}</p></div>
<p id="now" class="unseen" aria-live="polite"></p>
<p id="refused" role="alert"></p>
<script nonce="${nonce}" src="${html(script)}"></script>
</body>
</html>
`;
}

const styles = `${editorColours}
*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{margin:0;padding:0;height:100%}
body{--edge:var(--vscode-panel-border,var(--kring-hair));--quiet:var(--vscode-descriptionForeground);background:var(--vscode-editor-background);color:var(--vscode-editor-foreground);font:clamp(16px,.55vw + 10px,23px)/1.4 var(--vscode-font-family,sans-serif);overflow-wrap:anywhere}
#page{min-height:100%}
#message{padding:2em;color:var(--quiet)}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}
ul,ol{list-style:none}
h1{font-size:1.35em;font-weight:600;line-height:1.2}
h2{font-size:2.1em;font-weight:600;line-height:1.15;text-wrap:balance}
h3{font-size:1em;font-weight:600;margin:0 0 .5em}
header{display:flex;flex-wrap:wrap;gap:.2em 1.6em;align-items:baseline;padding:.7em 1.2em;border-bottom:1px solid var(--edge)}
header .grow{flex:1 1 auto}
header .tools{display:flex;gap:.4em;font-size:.85em}
header .clock{font-size:1.35em;font-variant-numeric:tabular-nums;font-weight:600}
.quiet{color:var(--quiet)}
.columns{display:grid;grid-template-columns:minmax(11em,17em) minmax(0,1fr) minmax(11em,16em);align-items:start}
nav,aside{padding:1em .9em;position:sticky;top:0;max-height:100vh;overflow:auto}
nav{border-right:1px solid var(--edge)}
aside{border-left:1px solid var(--edge)}
main{padding:1.2em 1.6em 4em;min-width:0}
button,input,select,textarea{font:inherit;color:inherit}
button{min-height:1.9em;padding:.15em .7em;border-radius:5px;border:1px solid var(--vscode-button-border,var(--edge));background:var(--vscode-button-secondaryBackground,transparent);color:var(--vscode-button-secondaryForeground,inherit);cursor:pointer}
button:hover{background:var(--vscode-button-secondaryHoverBackground,var(--vscode-toolbar-hoverBackground))}
button.first{background:var(--vscode-button-background);color:var(--vscode-button-foreground);border-color:var(--vscode-button-border,transparent);font-weight:600}
button.first:hover{background:var(--vscode-button-hoverBackground)}
button[aria-disabled=true]{opacity:.75;cursor:not-allowed}
button[aria-pressed=true]{background:var(--vscode-inputOption-activeBackground);color:var(--vscode-inputOption-activeForeground,inherit);border-color:var(--vscode-inputOption-activeBorder,var(--vscode-focusBorder))}
:is(button,input,select,textarea,[tabindex]):focus-visible{outline:2px solid var(--vscode-focusBorder);outline-offset:1px}
input,select,textarea{min-height:1.9em;padding:.2em .5em;border-radius:4px;background:var(--vscode-input-background);color:var(--vscode-input-foreground,inherit);border:1px solid color-mix(in srgb,var(--vscode-editor-foreground) 55%,var(--vscode-editor-background));min-width:0;max-width:100%}
textarea{width:100%;min-height:4.2em;resize:vertical;line-height:1.35}
input[type=checkbox]{min-height:0;width:1em;height:1em}
kbd{font:600 .72em var(--vscode-font-family,sans-serif);padding:.05em .4em;border:1px solid currentColor;border-radius:3px;opacity:.85;margin-left:.45em}
.parts button{display:grid;grid-template-columns:1.2em 1fr;gap:0 .3em;width:100%;text-align:left;border-color:transparent;background:none;color:inherit;padding:.35em .5em}
.parts button:hover{background:var(--vscode-list-hoverBackground)}
.parts button[aria-current]{background:var(--vscode-list-activeSelectionBackground);color:var(--vscode-list-activeSelectionForeground)}
.parts button[aria-current] .quiet{color:inherit}
.parts .quiet{grid-column:2;font-size:.82em}
.parts .hand{font-weight:700}
.parts li+li{margin-top:.1em}
.about{display:flex;flex-wrap:wrap;gap:.2em 1.1em;margin:.35em 0 0;color:var(--quiet)}
.timer{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1.1em;margin:1em 0 1.2em}
.timer .time{font-size:2.1em;line-height:1;font-variant-numeric:tabular-nums;font-weight:600}
.timer .late{color:var(--kring-warning)}
.timer progress{flex:1 1 8em;height:.55em;accent-color:var(--vscode-progressBar-background);min-width:6em}
section{border:1px solid var(--edge);border-radius:8px;padding:.8em 1em;margin:0 0 1em}
section.now{border-color:var(--vscode-focusBorder);border-width:2px}
.turn{display:flex;flex-wrap:wrap;gap:.3em .8em;align-items:baseline;margin:.2em 0 .6em}
.turn .who{font-size:1.75em;font-weight:600;line-height:1.15}
.row{display:flex;flex-wrap:wrap;gap:.5em;align-items:end;margin:.5em 0 0}
.row .grow{flex:1 1 12em}
.field{display:grid;gap:.15em;flex:0 1 auto;min-width:0}
.field.wide{flex:1 1 12em}
.field.wide :is(input,select){width:100%}
.field>span{font-size:.8em;color:var(--quiet)}
h2:focus{outline:none}
.row label.check{display:flex;align-items:center;gap:.4em;font-size:.9em;min-height:1.9em}
.row input[type=number]{width:4.5em}
.chips{display:flex;flex-wrap:wrap;gap:.35em;margin:.6em 0 0}
.said>li{padding:.35em 0;border-top:1px solid var(--edge)}
.said>li:first-child{border-top:none}
.said b{font-weight:600}
.steps{display:flex;flex-wrap:wrap;gap:.25em;margin:0 0 1em}
.steps li{padding:.1em .7em;border:1px solid var(--edge);border-radius:1em;font-size:.85em;color:var(--quiet)}
.steps li[aria-current]{border-color:var(--vscode-focusBorder);color:var(--vscode-editor-foreground);font-weight:600;border-width:2px}
.words{font-size:1.3em;line-height:1.35;margin:.2em 0;white-space:pre-line}
.people li{display:flex;flex-wrap:wrap;gap:.2em .4em;align-items:center;padding:.3em 0;border-top:1px solid var(--edge)}
.people li:first-child{border-top:none}
.people .name{flex:1 1 100%;line-height:1.25}
.people button{font-size:.82em}
.people input{flex:1 1 100%;font-size:.85em}
.scores{display:flex;gap:.3em}
.scores button{min-width:2.2em}
.question{display:flex;flex-wrap:wrap;gap:.3em .8em;align-items:center;justify-content:space-between;padding:.4em 0;border-top:1px solid var(--edge)}
.question:first-of-type{border-top:none}
.question>span{flex:1 1 14em}
.masked{-webkit-text-security:disc}
.open{color:var(--kring-warning);font-weight:600}
.good{color:var(--kring-done);font-weight:600}
.keys{display:grid;grid-template-columns:auto 1fr;gap:.2em .9em;font-size:.9em}
.keys dt{font-weight:600;white-space:nowrap}
#refused{position:fixed;left:1em;right:1em;bottom:1em;z-index:3;padding:.7em 1em;border-radius:6px;background:var(--vscode-inputValidation-warningBackground,var(--vscode-editorWidget-background));color:var(--vscode-inputValidation-warningForeground,var(--vscode-editor-foreground));border:2px solid var(--vscode-inputValidation-warningBorder,var(--kring-warning));margin:0}
#refused:empty{display:none}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:62rem){
.columns{grid-template-columns:minmax(9em,13em) minmax(0,1fr)}
aside{grid-column:1/3;position:static;max-height:none;border-left:none;border-top:1px solid var(--edge)}
.people ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(12em,1fr));gap:0 1.2em}
}
@media (max-width:40rem){
.columns{display:block}
nav{position:static;max-height:none;border-right:none;border-bottom:1px solid var(--edge)}
main{padding:1em}
h2{font-size:1.6em}
}
`;
