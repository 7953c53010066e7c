import type { PageScript } from '../render/html/picture.js';

/** Put in by the build, which bundles `webview/page.ts` first. */
declare const __pageScript: PageScript;

/** The program of pages with a picture, for a browser. */
export const pageScript: PageScript = __pageScript;
