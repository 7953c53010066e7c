import { importPage as say } from '../../messages/import-page.js';
import { type Language, sayIn, tongueOf, type Words } from '../../messages/words.js';
import { editorColours } from './editor-colours.js';
import { html } from './escape.js';
import { pictureWindowStyles } from './picture-styles.js';
import { zoomTools } from './tool.js';

/*
 * The page on which an import is looked at in an editor before anything is written: what it is made of, and what it and
 * its host say to each other. What it shows comes from the server as HTML that was escaped when it was made.
 */

/** From the page to its host. */
export type FromImporting =
  | { readonly kind: 'ready' | 'choose' | 'whole' }
  /** Files that were dropped on the page. */
  | {
      readonly kind: 'files';
      readonly files: readonly { readonly name: string; readonly bytes: ArrayBuffer }[];
    }
  /** Files of the editor's own list that were dropped, by their addresses. */
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] }
  /** What a word of the source means. */
  | { readonly kind: 'means'; readonly table: MappedTable; readonly word: string; readonly meaning: string }
  | { readonly kind: ChosenPart; readonly text: string }
  /** `allowed`: although much is gone at the source. */
  | { readonly kind: 'write'; readonly allowed: boolean };

export const mappedTables = ['columns', 'offices', 'kinds'] as const;
export type MappedTable = (typeof mappedTables)[number];

/** What is chosen of an import as a whole. */
export const chosenParts = ['into', 'from', 'title', 'language', 'days'] as const;
export type ChosenPart = (typeof chosenParts)[number];

/** From the host to the page. */
export type ToImporting =
  | {
      readonly kind: 'result';
      readonly how: string;
      readonly html: string;
      readonly svg?: string;
      readonly massRemoval?: string;
      /** Whether there is anything to be written. */
      readonly writes: boolean;
      readonly into: string;
      readonly intos: readonly { readonly key: string; readonly title: string }[];
      readonly said: string;
    }
  /** What cannot be taken in, and why; `how` where it may be read otherwise. */
  | { readonly kind: 'refused'; readonly said: string; readonly how: string }
  | { readonly kind: 'said'; readonly said: string };

/** More files than these are no import, but a slip of the hand. */
const mostFiles = 50;
const mostCharacters = 2000;

const short = (said: unknown): said is string => typeof said === 'string' && said.length <= mostCharacters;

/** A message of the page, where it is one of ours: the page shows texts of others, and is not trusted to be unharmed. */
export function fromImporting(said: unknown): FromImporting | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { kind, files, addresses, table, word, meaning, text, allowed } = said as Record<string, unknown> & {
    kind: FromImporting['kind'];
  };
  switch (kind) {
    case 'ready':
    case 'choose':
    case 'whole':
      return { kind };
    case 'files': {
      if (!Array.isArray(files) || files.length > mostFiles) return undefined;
      const taken = files.flatMap((one: { readonly name?: unknown; readonly bytes?: unknown } | null) =>
        short(one?.name) && one.bytes instanceof ArrayBuffer ? [{ name: one.name, bytes: one.bytes }] : [],
      );
      return taken.length === 0 || taken.length < files.length ? undefined : { kind, files: taken };
    }
    case 'addresses':
      return Array.isArray(addresses) && addresses.length <= mostFiles && addresses.every(short)
        ? { kind, addresses }
        : undefined;
    case 'means': {
      const mapped = mappedTables.find((one) => one === table);
      return mapped !== undefined && short(word) && short(meaning)
        ? { kind, table: mapped, word, meaning }
        : undefined;
    }
    case 'into':
    case 'from':
    case 'title':
    case 'language':
    case 'days':
      return short(text) ? { kind, text } : undefined;
    case 'write':
      return { kind, allowed: allowed === true };
    default:
      kind satisfies never;
      return undefined;
  }
}

/** The page, with nothing read yet. `nonce` is what its one script and style are allowed by; nothing else may run. */
export function importingPage(settings: {
  readonly language: Language;
  readonly nonce: string;
  readonly script: string;
}): string {
  const { language, nonce, script } = settings;
  const t = (words: Words): string => html(sayIn(words, language));
  return `<!DOCTYPE html>
<html lang="${tongueOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t(say.title)}</title>
<style nonce="${nonce}">${styles}</style>
</head>
<body data-language="${tongueOf(language)}">
<main>
<h1>${t(say.title)}</h1>
<section id="drop" aria-label="${t(say.choose)}">
<p>${t(say.lead)}</p>
<p><button type="button" id="choose">${t(say.choose)}</button> <span class="quiet">${t(say.drop)}</span></p>
</section>
<p id="message" role="status"></p>
<p id="refused" role="alert"></p>
<section id="how" aria-label="${t(say.how)}" hidden>
<h2>${t(say.how)}</h2>
<p><label for="into">${t(say.into)}</label><select id="into"><option value="">${t(say.newOne)}</option></select></p>
<div id="chosen"></div>
</section>
<section id="result" hidden>
<div id="tools" role="group" aria-label="${t(say.tools)}">
<p id="removal" hidden><span id="gone"></span> <label><input type="checkbox" id="allowed"> ${t(say.gone)}</label></p>
<button type="button" id="write">${t(say.write)}</button>
<button type="button" id="whole">${t(say.wholeReport)}</button>
</div>
<section id="both" aria-label="${t(say.pictureOf)}">
<div class="tools">${zoomTools((words) => sayIn(words, language))}</div>
<div id="picture" class="window"></div>
</section>
<div id="told"></div>
</section>
</main>
<script nonce="${nonce}" src="${html(script)}"></script>
</body>
</html>
`;
}

const styles = `${pictureWindowStyles}
${editorColours}
*{box-sizing:border-box}
[hidden]{display:none!important}
html,body{margin:0;padding:0}
body{background:var(--vscode-editor-background);color:var(--vscode-editor-foreground);font:var(--vscode-font-size,13px)/1.5 var(--vscode-font-family,sans-serif);overflow-wrap:break-word}
main{max-width:64rem;margin:0 auto;padding:18px 26px 60px}
h1{font-size:1.6em;line-height:1.25;font-weight:600;margin:0 0 8px}
h2{font-size:1.15em;line-height:1.3;font-weight:600;margin:24px 0 8px}
h3,h4{font-size:1em;font-weight:600;margin:16px 0 6px}
p,ul,dl,dd{margin:0 0 6px}
.quiet,#message{color:var(--vscode-descriptionForeground)}
#message:empty,#refused:empty{display:none}
#refused{padding-left:10px;border-left:3px solid var(--kring-warning)}
.note{padding-left:10px;border-left:3px solid var(--kring-notice)}
#drop{border:1px dashed var(--vscode-panel-border,var(--kring-hair));border-radius:6px;padding:14px 16px;margin-bottom:12px}
#drop.over{border-color:var(--vscode-focusBorder);background:var(--vscode-list-hoverBackground)}
button{font:inherit;color:var(--vscode-button-secondaryForeground,inherit);background:var(--vscode-button-secondaryBackground,transparent);border:1px solid var(--vscode-panel-border,var(--kring-hair));border-radius:4px;cursor:pointer;padding:4px 12px;min-height:26px}
#write,#choose{color:var(--vscode-button-foreground);background:var(--vscode-button-background)}
#write:hover,#choose:hover{background:var(--vscode-button-hoverBackground)}
button:disabled{cursor:default;color:var(--vscode-descriptionForeground)!important;background:none!important}
:is(button,select,input,summary,pre):focus-visible{outline:1px solid var(--vscode-focusBorder);outline-offset:1px}
#how p{display:grid;grid-template-columns:minmax(9rem,18rem) minmax(9rem,24rem);gap:4px 16px;align-items:center}
#how[data-into] .new{display:none}
#how fieldset{border:0;margin:12px 0 0;padding:0}
#how legend{font-weight:600;padding:0;margin-bottom:6px}
select,input[type=text]{font:inherit;width:100%;min-height:26px;padding:2px 6px;color:var(--vscode-input-foreground,inherit);background:var(--vscode-input-background,transparent);border:1px solid var(--vscode-input-border,var(--vscode-panel-border,var(--kring-hair)));border-radius:4px}
input::placeholder{color:var(--vscode-descriptionForeground)}
#tools{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:6px;padding:12px 0 8px;background:var(--vscode-editor-background)}
#removal{flex-basis:100%;padding-left:10px;border-left:3px solid var(--kring-warning)}
#removal label{display:block}
#both{position:relative;margin-top:6px}
#picture{height:min(30rem,55vh);border:1px solid var(--vscode-panel-border,var(--kring-hair));border-radius:6px}
#both .tools{position:absolute;z-index:1;top:6px;right:6px;display:flex;gap:2px;background:var(--vscode-editor-background);border-radius:4px}
#both .tools button{min-width:26px;padding:0;font-size:1.15em;line-height:1}
dt{font-weight:600}dd{margin-left:0}
pre{max-height:24rem;overflow:auto;padding:8px 10px;border:1px solid var(--vscode-panel-border,var(--kring-hair));border-radius:4px}
summary{cursor:pointer}
code{font-family:var(--vscode-editor-font-family,monospace);font-size:.95em}
@media (max-width:34rem){main{padding:12px 14px 40px}#how p{grid-template-columns:1fr}}
`;
