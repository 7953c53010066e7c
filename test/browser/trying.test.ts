import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layOutPage } from '../../scripts/page.mjs';
import { linkOf } from '../../src/page/link.js';
import { inBrowser, type Opened } from './browser.js';

/* The page on which anybody tries Kring, as it is built and as somebody uses it. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'kring-page-'));
const kinds: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
};

let server: Server | undefined;
let home = '';

beforeAll(async () => {
  await layOutPage(folder);
  await serve(0);
});

afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function serve(port: number): Promise<void> {
  server = createServer(({ url = '/' }, answer) => {
    const path = new URL(url, 'http://localhost').pathname;
    const file = path === '/' ? '/index.html' : path;
    try {
      const content = readFileSync(folder + file);
      answer.setHeader('content-type', kinds[file.split('.').at(-1) ?? ''] ?? 'text/plain');
      answer.end(content);
    } catch {
      answer.statusCode = 404;
      answer.end();
    }
  });
  await new Promise<void>((done) => server?.listen(port, 'localhost', done));
  home = `http://localhost:${(server.address() as AddressInfo).port}/`;
}

/** The text of the file that is shown, all of it. */
async function written(page: Page): Promise<string> {
  return page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('kring.files.1') ?? '{}') as {
      files?: Record<string, string>;
      shown?: string;
    };
    return kept.files?.[kept.shown ?? ''] ?? '';
  });
}

/** Waits until what is typed is kept. */
async function keptWith(page: Page, text: string): Promise<void> {
  await page.waitForFunction((one) => (localStorage.getItem('kring.files.1') ?? '').includes(one), text);
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

function pictureOf(page: Page): Frame {
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error('There is no picture');
  return frame;
}

async function violations(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe);
  // A name on two lines of a picture is one word to this rule, and two to everybody who reads or hears it.
  const rules = { 'label-content-name-mismatch': { enabled: !('page' in place) } };
  const results = (await place.evaluate(
    `axe.run(document, ${JSON.stringify({ iframes: false, rules })})`,
  )) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(10);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((one) => `${id}: ${help}: ${one.html.slice(0, 160)}`),
  );
}

const well = '#finding-list .well';

inBrowser('the page on which Kring is tried', ({ visit }) => {
  async function begun(options: BrowserContextOptions = {}, hash = ''): Promise<Opened> {
    const opened = await visit(home + hash, home, { locale: 'en-GB', ...options });
    await opened.page.waitForSelector(`${well}, #finding-list li`, { state: 'attached' });
    await opened.page.waitForSelector('#files [data-file][aria-current]');
    return opened;
  }

  test('leads from typing to a finding, to its repair, and to the picture, and asks nothing of anybody', async () => {
    const { page, deeds } = await begun();
    expect(await page.textContent('#private')).toContain('Nothing is sent anywhere.');
    await page.waitForSelector('.word-keyword');
    await typeAtEnd(page, '\ncircle Bees "Bee circle" in Garden-Circel {\n}\n');
    const repair = page.locator('.repair', { hasText: 'Garden-Circle' });
    await repair.first().waitFor();
    expect(await page.locator('.cm-lintRange-error').count()).toBeGreaterThan(0);
    await repair.first().click();
    await keptWith(page, 'in Garden-Circle {\\n}');
    await pictureOf(page).locator('[data-circle=Bees]').waitFor({ state: 'attached' });
    await page.locator('.place').first().click();
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('cm-content');
    for (const pane of ['handbook', 'agenda', 'checklist']) {
      await page.click(`#panes [data-pane=${pane}]`);
      const shown = page.frameLocator(`#pane-${pane} iframe`).locator('h1');
      expect((await shown.first().textContent())?.length).toBeGreaterThan(3);
    }
    expect(deeds.requests.filter((one) => !/^(?:about|data|blob):/.test(one))).toEqual([]);
    expect([deeds.dialogs, deeds.errors]).toEqual([[], []]);
  });

  test('completes, explains, renames in all files and goes to what is named', async () => {
    const { page } = await begun();
    await typeAtEnd(page, '\ncircle Bees in ');
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete li', { hasText: 'Garden-Circle' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.insertText('Garden-Circle {\n  leader carla\n}\n');
    await page.click('#files [data-file="people.kring"]');
    const name = page.locator('.word-variable', { hasText: /^carla$/ });
    await name.first().hover();
    await page.locator('.cm-tooltip', { hasText: 'Carla' }).first().waitFor();
    await name.first().click();
    await page.keyboard.press('F2');
    await page.fill('dialog input', 'carola');
    await page.click('dialog .main');
    await keptWith(page, 'leader carola');
    await keptWith(page, 'person carola');
    await page.click('#files [data-file="circles.kring"]');
    await typeAtEnd(page, ' ');
    await page.keyboard.press('Control+Home');
    await page
      .locator('.word-variable', { hasText: /^anna$/ })
      .first()
      .click();
    await page.keyboard.press('F12');
    await page.waitForSelector('#files [data-file="people.kring"][aria-current]');
  });

  test('keeps what was written until the next visit, and works without the network from then on', async () => {
    const { page } = await begun();
    await typeAtEnd(page, '\n// Bees come in May\n');
    await keptWith(page, 'Bees come in May');
    await page.waitForFunction(async () => {
      const { active } = await navigator.serviceWorker.ready;
      return active?.state === 'activated';
    });
    const { port } = new URL(home);
    server?.closeAllConnections();
    await new Promise((done) => server?.close(done));
    try {
      await page.reload();
      await page.waitForSelector(well);
      expect(await written(page)).toContain('Bees come in May');
      await pictureOf(page).locator('[data-circle=Table]').waitFor({ state: 'attached' });
    } finally {
      await serve(Number(port));
    }
  });

  test('opens a link with its files, to go on writing or to look at, and leaves what is kept alone', async () => {
    const { page } = await begun();
    await typeAtEnd(page, '\n// My own\n');
    await keptWith(page, 'My own');
    const files = { 'bees.kring': 'organisation Bees "The bees"\ncircle Hive { aim "Honey" }\n' };
    await page.goto(`${home}#${linkOf({ files, view: true })}`);
    await page.waitForSelector('#files [data-file="bees.kring"]');
    await page.waitForSelector('#finding-list li');
    expect(await page.locator('.repair').count()).toBe(0);
    await typeAtEnd(page, 'changed');
    expect(await page.textContent('.cm-content')).not.toContain('changed');
    await page.goto(`${home}#${linkOf({ files, view: false })}`);
    await page.waitForFunction(
      () => document.querySelector('#banner')?.textContent?.includes('go on') !== true,
    );
    await typeAtEnd(page, '// changed');
    expect(await page.textContent('.cm-content')).toContain('changed');
    await page.click('#banner button:last-child');
    await page.waitForSelector('#files [data-file="people.kring"]');
    expect(await written(page)).toContain('My own');
    await page.click('.opener >> text=Menu');
    await page.click('#menu-main button >> text=Make a link');
    await page.click('dialog .choices button >> nth=0');
    const link = await page.inputValue('dialog textarea');
    const { page: other } = await begun({}, link.slice(link.indexOf('#')));
    await other.waitForSelector('#files [data-file="people.kring"]');
    expect(await other.textContent('#banner')).toContain('from a link');
  });

  test('refuses a link that is damaged, newer or too much, in words, and shows what is kept', async () => {
    const damaged = linkOf({ files: { 'a.kring': 'circle A' }, view: false }).slice(0, -3);
    for (const [hash, words] of [
      [damaged, 'damaged'],
      ['9e.AAAA', 'newer'],
      [`1e.${'A'.repeat(70_000)}`, 'more than'],
    ] as const) {
      const { page, deeds } = await begun({}, `#${hash}`);
      expect(await page.textContent('#status')).toContain(words);
      expect(await page.locator('#files [data-file="circles.kring"]').count()).toBe(1);
      expect(deeds.errors).toEqual([]);
    }
  });

  test('runs nothing of a text that is somebody else’s', async () => {
    const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const text = `organisation Evil "${evil}"\n/** ${evil} */\ncircle Evil "${evil}" {\n  aim "${evil}"\n  leader nobody-known\n}\nperson eve "${evil}"\n`;
    const { page, deeds } = await begun({}, `#${linkOf({ files: { 'evil.kring': text }, view: false })}`);
    await pictureOf(page).locator('[data-circle=Evil]').first().waitFor({ state: 'attached' });
    for (const pane of ['handbook', 'agenda', 'checklist', 'picture'])
      await page.click(`#panes [data-pane=${pane}]`);
    await page.locator('.word-namespace, .word-class').first().hover();
    await page.waitForSelector('.cm-tooltip');
    expect(deeds.dialogs).toEqual([]);
    expect(deeds.requests.filter((one) => !/^(?:about|data|blob):/.test(one))).toEqual([]);
  });

  test('makes, renames and deletes files, takes in a ZIP file and gives one', async () => {
    const { page } = await begun();
    await page.click('#files .opener');
    await page.click('#menu-file button >> nth=0');
    await page.fill('dialog input', '../up.kring');
    await page.click('dialog .main');
    expect(await page.textContent('dialog .fault')).toContain('no name for a file');
    await page.fill('dialog input', 'circles/bees.kring');
    await page.click('dialog .main');
    await page.waitForSelector('#files [data-file="circles/bees.kring"][aria-current]');
    await page.click('#files .opener');
    await page.click('#menu-file button >> nth=1');
    await page.fill('dialog input', 'hive.kring');
    await page.click('dialog .main');
    await page.waitForSelector('#files [data-file="hive.kring"][aria-current]');
    await page.click('#files .opener');
    await page.click('#menu-file button >> nth=2');
    await page.click('dialog .main');
    await page.waitForFunction(() => document.querySelector('[data-file="hive.kring"]') === null);
    await page.click('.opener >> text=Menu');
    await page.click('#menu-main button >> text=Ecodorp Lindehof');
    await page.click('dialog .main');
    await page.waitForSelector('#files [data-file="ecodorp.kring"][aria-current]');
    const zip = zipSync({
      'all/wasps.kring': strToU8('circle Wasps { aim "Figs" }\n'),
      'all/notes.txt': strToU8('no'),
    });
    const chosen = page.waitForEvent('filechooser');
    await page.click('.opener >> text=Menu');
    await page.click('#menu-main button >> text=Open files');
    await (await chosen).setFiles({ name: 'all.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
    await page.waitForSelector('#files [data-file="wasps.kring"][aria-current]');
    const download = page.waitForEvent('download');
    await page.click('.opener >> text=Menu');
    await page.click('#menu-main button >> text=Download all');
    const given = unzipSync(readFileSync((await (await download).path()) ?? ''));
    expect(Object.keys(given)).toEqual(['ecodorp.kring', 'wasps.kring']);
    expect(strFromU8(given['wasps.kring'] ?? new Uint8Array())).toBe('circle Wasps { aim "Figs" }\n');
  });

  test('opens a folder of the disk and saves into it, and writes over nothing that was changed there', async () => {
    const { page } = await begun();
    // A browser's own private folder is one like those of the disk, and asks nobody.
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const write = async (folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> => {
        const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await writing.write(text);
        await writing.close();
      };
      const circles = await root.getDirectoryHandle('circles', { create: true });
      await write(circles, 'hive.kring', 'circle Hive { aim "Honey" }\n');
      await write(root, 'bees.kring', 'organisation Bees "The bees"\n');
      await write(root, 'notes.txt', 'none of ours');
      Object.assign(globalThis, {
        showDirectoryPicker: () => Promise.resolve(root),
        // A file that is being written cannot be read for a moment: what is asked is what it says once it is written.
        readThere: async (name: string) => {
          for (;;) {
            const file = await (await root.getFileHandle(name)).getFile();
            try {
              return await file.text();
            } catch (error) {
              if (!(error instanceof DOMException && error.name === 'NotReadableError')) throw error;
            }
          }
        },
        writeThere: (name: string, text: string) => write(root, name, text),
      });
    });
    const choose = async (words: string): Promise<void> => {
      await page.click('.opener >> text=Menu');
      await page.click(`#menu-main button >> text=${words}`);
    };
    await choose('Open a folder');
    await page.click('dialog .main');
    await page.waitForSelector('#files [data-file="bees.kring"][aria-current]');
    expect(await page.locator('#files [data-file]').allTextContents()).toEqual([
      'bees.kring',
      'circles/hive.kring',
    ]);
    await typeAtEnd(page, '// Here\n');
    await choose('Save into the folder');
    await page.waitForFunction(() => document.querySelector('#status')?.textContent?.includes('saved'));
    expect(await page.evaluate('readThere("bees.kring")')).toBe('organisation Bees "The bees"\n// Here\n');
    await page.evaluate('writeThere("bees.kring", "// There")');
    await typeAtEnd(page, '// Again\n');
    await choose('Save into the folder');
    expect(await page.textContent('dialog h2')).toContain('bees.kring');
    await page.click('dialog button >> text=Cancel');
    expect(await page.evaluate('readThere("bees.kring")')).toBe('// There');
    await choose('Save into the folder');
    await page.click('dialog .main');
    await page.waitForFunction(async () =>
      (
        await (globalThis as unknown as { readThere(name: string): Promise<string> }).readThere('bees.kring')
      ).includes('Again'),
    );
  });

  test('takes in what is dropped on it, and refuses what it cannot read in words', async () => {
    const { page } = await begun();
    const drop = (name: string, bytes: readonly number[]): Promise<void> =>
      page.evaluate(
        ([file, content]) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([new Uint8Array(content)], file));
          document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
        },
        [name, bytes] as const,
      );
    const said = (words: string): Promise<unknown> =>
      page.waitForFunction((one) => document.querySelector('#status')?.textContent?.includes(one), words);
    await drop('photo.png', [1, 2, 3]);
    await said('no Kring file');
    await drop('latin.kring', [0x2f, 0x2f, 0xe9]);
    await said('UTF-8');
    await drop('all.zip', [0x50, 0x4b, 3, 4, 0]);
    await said('ZIP');
    expect(await page.locator('#files [data-file]').count()).toBe(5);
    await drop('wasps.kring', [...strToU8('circle Wasps { aim "Figs" }\n')]);
    await page.waitForSelector('#files [data-file="wasps.kring"][aria-current]');
    expect(await page.locator('#files [data-file]').count()).toBe(6);
  });

  test.each(['en-GB', 'nl-NL'])('leads through a tour of five steps: %s', async (locale) => {
    const { page } = await begun({ locale });
    await page.click('#tour-begin');
    const next = '#tour .main';
    await page.click(next);
    await page.click('#tour .do');
    await page.waitForSelector('#finding-list li.error');
    await page.click(next);
    await page.click(next);
    await page.click('#tour .do');
    await page.waitForSelector(well);
    await page.click(next);
    await pictureOf(page).locator('[data-circle]').first().waitFor({ state: 'attached' });
    expect(await page.locator(next).count()).toBe(0);
    await page.click('#tour button >> nth=0');
    expect(await page.isHidden('#tour')).toBe(true);
    expect(await page.isHidden('#banner')).toBe(true);
  });

  test('is used by keyboard alone: into the text and out of it, into dialogs and back', async () => {
    const { page } = await begun();
    const focused = (): Promise<string> =>
      page.evaluate(() => `${document.activeElement?.className} ${document.activeElement?.id}`);
    await page.keyboard.press('Tab');
    expect(await focused()).toContain('skip');
    await page.keyboard.press('Enter');
    expect(await focused()).toContain('cm-content');
    await page.keyboard.press('Control+.');
    await page.keyboard.press('Escape');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await focused()).not.toContain('cm-content');
    await page.focus('#files .opener');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('dialog[open] input').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const locale of ['en-GB', 'nl-NL'])
      test(`has nothing that axe finds wrong: ${colorScheme}, ${locale}`, async () => {
        const { page } = await begun({ colorScheme, locale });
        await page.waitForSelector('.word-keyword');
        expect(await violations(page)).toEqual([]);
        await pictureOf(page).locator('[data-circle]').first().waitFor({ state: 'attached' });
        expect(await violations(pictureOf(page))).toEqual([]);
        await page.click('#tour-begin');
        await page.click('#tour .main');
        await page.click('#tour .do');
        await page.waitForSelector('#finding-list .repair');
        expect(await violations(page)).toEqual([]);
        await page.click('.opener >> text=Menu');
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page.click('.why');
        await page.waitForSelector('dialog .rule');
        expect(await violations(page)).toEqual([]);
      });

  test('is read and written on a telephone', async () => {
    const { page } = await begun({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    for (const pane of ['text', 'findings', 'picture', 'handbook', 'agenda', 'checklist']) {
      await page.tap(`#panes [data-pane=${pane}]`);
      expect(await page.isVisible(`#pane-${pane}`)).toBe(true);
      expect(await page.locator('main section:visible').count()).toBe(1);
      expect(await wide()).toBe(390);
    }
    await page.tap('#panes [data-pane=text]');
    await typeAtEnd(page, '\ncircle Bees in Garden-Circle {\n}\n');
    await page.waitForFunction(
      () => document.querySelector('[data-pane=findings] .count')?.textContent !== '',
    );
    expect(await violations(page)).toEqual([]);
  });

  test('changes its language and its colours without losing anything', async () => {
    const { page } = await begun({ colorScheme: 'light' });
    await typeAtEnd(page, '\ncircle Bees in Garden-Circle {\n}\n');
    await page.locator('#finding-list li').first().waitFor();
    await page.click('#language');
    await page.waitForFunction(() =>
      /Bees heeft/.test(document.querySelector('#finding-list')?.textContent ?? ''),
    );
    await page.click('.opener >> text=Menu');
    await page.selectOption('#theme', 'dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(18, 24, 29)',
    );
    await page.reload();
    await page.waitForSelector('#finding-list li');
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
    ).toEqual(['nl', 'dark']);
    expect(await written(page)).toContain('circle Bees');
  });

  test('tells where another window keeps other files, and loses neither', async () => {
    const { page } = await begun();
    const other = await page.context().newPage();
    await other.goto(home);
    await other.waitForSelector(well);
    await typeAtEnd(other, '\n// The other\n');
    await page.waitForSelector('#banner:not([hidden])');
    await typeAtEnd(page, '\n// This one\n');
    await keptWith(other, 'The other');
    await page.click('#banner button >> nth=0');
    await keptWith(page, 'This one');
    await other.waitForSelector('#banner:not([hidden])');
    await other.click('#banner button >> nth=1');
    await other.waitForSelector('#banner', { state: 'hidden' });
    await other.waitForFunction(
      () => !/The other/.test(document.querySelector('.cm-content')?.textContent ?? ''),
    );
  });

  test('is one file as well, for rooms without internet', async () => {
    const address = pathToFileURL(join(folder, 'kring.html')).href;
    const { page, deeds } = await visit(address, address, { locale: 'en-GB', offline: true });
    await page.waitForSelector(well);
    await typeAtEnd(page, '\ncircle Bees in Garden-Circel {\n}\n');
    await page.locator('.repair', { hasText: 'Garden-Circle' }).first().click();
    await pictureOf(page).locator('[data-circle=Bees]').waitFor({ state: 'attached' });
    expect(deeds.requests.filter((one) => !/^(?:about|data|blob):/.test(one))).toEqual([]);
    expect(deeds.errors).toEqual([]);
  });
});
