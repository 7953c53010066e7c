import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';

/** Where a Chromium is; nothing where there is none. */
export const chromiumPath = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path): path is string => {
  try {
    if (path === undefined || path === '') return false;
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

/** What a page did besides showing itself. */
export interface Deeds {
  readonly dialogs: string[];
  readonly requests: string[];
  readonly errors: string[];
}

export interface Opened {
  readonly page: Page;
  readonly deeds: Deeds;
}

/** Opens texts as files in the browser of the running suite. */
export interface Opener {
  /** `ending` is that of the file, as a browser goes by it: `html` or `svg`. */
  open(text: string, ending: 'html' | 'svg', options?: BrowserContextOptions): Promise<Opened>;
  /** Opens an address. What is asked for below `own` is the page's own, and no deed. */
  visit(address: string, own: string, options?: BrowserContextOptions): Promise<Opened>;
}

/** A suite that needs a browser, and says so where there is none. */
export function inBrowser(name: string, suite: (opener: Opener) => void): void {
  if (chromiumPath === undefined) {
    process.stderr.write(
      `SKIPPED: ${name}, because there is no Chromium here. scripts/install-chromium.sh installs one, or CHROME_PATH names it.\n`,
    );
  }
  describe.runIf(chromiumPath !== undefined)(name, () => {
    let browser: Browser | undefined;
    const folder = mkdtempSync(join(tmpdir(), 'kring-browser-'));
    let files = 0;
    const contexts: BrowserContext[] = [];
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: chromiumPath ?? '',
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
    });
    // A page goes on working, which the next one would wait for.
    afterEach(async () => {
      for (const context of contexts.splice(0)) await context.close();
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const visit: Opener['visit'] = async (address, own, options = {}) => {
      if (browser === undefined) throw new Error('The browser did not start');
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      const deeds: Deeds = { dialogs: [], requests: [], errors: [] };
      page.on('dialog', (dialog) => {
        deeds.dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(own)) deeds.requests.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') deeds.errors.push(message.text());
      });
      page.on('pageerror', (error) => deeds.errors.push(String(error)));
      await page.goto(address);
      return { page, deeds };
    };
    suite({
      visit,
      async open(text, ending, options) {
        const path = join(folder, `${files++}.${ending}`);
        writeFileSync(path, text);
        const address = pathToFileURL(path).href;
        return visit(address, address, options);
      },
    });
  });
}
