import type { PageScript } from '../render/html/picture.js';

/** Put in by the builds, which bundle `webview/page.ts` first; load this file only when a page is made. */
declare const __pageScript: PageScript;

/** The program of pages with a picture, for a browser. */
export const pageScript: PageScript = __pageScript;
