import { page as say } from '../messages/page.js';
import { sayIn, type Words } from '../messages/words.js';
import { html } from '../render/html/escape.js';

/** How a page is made: with its parts beside it, or in it. */
export interface ShellParts {
  /** Addresses or texts of the program and the style. */
  readonly script: { readonly address: string } | { readonly text: string; readonly sha256: string };
  readonly style: { readonly address: string } | { readonly text: string };
  readonly icon: string;
  /** The SHA-256 of {@link earlyStart} in base64, where the server is beside the page. */
  readonly early?: string;
  /** The SHA-256 of the program in the frame with the picture, in base64. */
  readonly frame: string;
  /** Whether it may ask the one who serves it. */
  readonly isServed?: boolean;
}

/**
 * Starts the server before the page's own program is there, so that the one is read while the other comes. Whether it
 * failed before anybody listened, it says itself.
 */
export const earlyStart =
  'kringServer=new Worker("server.js",{name:"Kring",type:"module"});kringServer.onerror=()=>{kringServer.failed=true};';

/**
 * The page as a browser first gets it. Nothing may be loaded from elsewhere, nothing may be sent (but to the studio that
 * serves it), and no script may run but the page's own; styles stand also in texts that are made here, such as pictures.
 */
export function pageShell({ script, style, icon, early, frame, isServed = false }: ShellParts): string {
  const isWhole = 'text' in script;
  const ours = isWhole ? `'sha256-${script.sha256}'` : "'self'";
  const beside = isWhole ? [] : ["'self'"];
  const none = ["'none'"];
  const sources: Readonly<Record<string, readonly string[]>> = {
    'default-src': none,
    'script-src': [ours, ...(early === undefined ? [] : [`'sha256-${early}'`]), `'sha256-${frame}'`],
    'style-src': [...beside, "'unsafe-inline'"],
    'img-src': [...beside, 'data:', 'blob:'],
    'worker-src': isWhole ? ['blob:'] : beside,
    'connect-src': isServed ? ["'self'"] : none,
    'frame-src': none,
    'base-uri': none,
    'form-action': none,
  };
  const policy = Object.entries(sources)
    .map(([name, all]) => [name, ...all].join(' '))
    .join('; ');
  const both = (words: Words): string =>
    `<p lang="en">${html(sayIn(words, 'en'))}</p><p lang="nl">${html(sayIn(words, 'nl'))}</p>`;
  const promise = isServed ? '' : both(say.private);
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${html(sayIn(say.description, 'en'))}">
<title>${html(sayIn(say.title, 'en'))}</title>
${early === undefined ? '' : `<script>${earlyStart}</script>\n`}<link rel="icon" href="${html(icon)}">
${'text' in style ? `<style>${style.text}</style>` : `<link rel="stylesheet" href="${html(style.address)}">`}
</head>
<body>
<noscript>${both(say.noScript)}</noscript>
<div id="kring"><div class="begin" role="status">${both(say.starting)}${promise}</div></div>
${isWhole ? `<script>${script.text}</script>` : `<script src="${html(script.address)}" defer></script>`}
</body>
</html>
`;
}
