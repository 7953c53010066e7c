import type { PageScript } from '../render/html/picture.js';

/** Put in by the builds, which bundle `webview/page.ts` first; load this file only when a page is made. */
declare const __pageScript: PageScript['text'];
declare const __pageScriptHash: PageScript['sha256'];

/** The program of pages with a picture, for a browser. */
export const pageScript: PageScript = { text: __pageScript, sha256: __pageScriptHash };
