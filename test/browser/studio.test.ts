import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, expect, test, vi } from 'vitest';
import { inBrowser, type Opened } from './browser.js';

/* The page that `kring studio` serves for a folder of this machine, as it is built and as somebody uses it. */

const program = resolve(import.meta.dirname, '../../dist/kring.js');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const circles = `organisation Garden "The Garden" {
  language en
}
person anna "Anna Visser"
person bram "Bram Kok"

circle Beds "Bed circle" {
  aim "Vegetables for the district"
  leader anna from 2026-03-02 for 2 years
}
`;

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0).reverse()) end();
});

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kring-studio-'));
  ends.push(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Starts the studio as a user does, and reads where it is. */
async function started(folder: string, ...words: string[]): Promise<{ address: string; run: ChildProcess }> {
  const run = spawn(process.execPath, [program, 'studio', folder, ...words], {
    env: { ...process.env, LANG: 'en_GB.UTF-8', XDG_CACHE_HOME: folderWith({}) },
  });
  ends.push(() => run.kill('SIGKILL'));
  let out = '';
  const address = await new Promise<string>((done, fail) => {
    run.stdout.on('data', (part) => {
      out += String(part);
      if (out.includes('\n')) done(out.trim());
    });
    run.once('exit', () => fail(new Error(`The studio ended: ${out}`)));
  });
  return { address, run };
}

/** Waits until something is so on the disk. */
async function there(is: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(is()).toBe(true), { timeout: 20_000, interval: 50 });
}

async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(text);
}

/** The text of the file that is shown, as far as it can be seen. */
async function shows(page: Page, text: string): Promise<void> {
  await page.locator('.cm-content', { hasText: text }).waitFor();
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found, passes } = (await page.evaluate(
    'axe.run(document, { iframes: false })',
  )) as AxeResults;
  expect(passes.length).toBeGreaterThan(10);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((one) => `${id}: ${help}: ${one.html.slice(0, 160)}`),
  );
}

inBrowser('the page of `kring studio`', ({ visit }) => {
  async function begun(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
    const opened = await visit(address, new URL(address).origin, { locale: 'en-GB', ...options });
    await opened.page.waitForSelector('#files [data-file][aria-current]');
    return opened;
  }

  test('saves what is written, shows what others write, and finds, repairs and draws as the page does', async () => {
    const folder = folderWith({ 'circles.kring': circles });
    const { address } = await started(folder);
    const { page, deeds } = await begun(address);
    const secret = new URL(address).hash.slice(1);
    expect(page.url()).toBe(address.slice(0, address.indexOf('#')));
    expect(await page.title()).toContain('Kring');
    expect(await page.textContent('#private')).toContain('saved in the folder');
    await page.waitForSelector('#finding-list li');
    await typeAtEnd(page, '\ncircle Bees "Bee circle" in Bedz {\n}\n');
    await there(() => readFileSync(join(folder, 'circles.kring'), 'utf8').endsWith('in Bedz {\n}\n'));
    await page.locator('.repair', { hasText: 'Beds' }).first().click();
    await there(() => readFileSync(join(folder, 'circles.kring'), 'utf8').endsWith('in Beds {\n}\n'));
    const [, frame] = page.frames();
    await frame?.locator('[data-circle=Bees]').waitFor({ state: 'attached' });
    // Another program.
    const text = readFileSync(join(folder, 'circles.kring'), 'utf8');
    writeFileSync(join(folder, 'circles.kring'), text.replace('Vegetables for', 'Flowers for'));
    await shows(page, 'Flowers for the district');
    writeFileSync(join(folder, 'more.kring'), 'person chris "Chris Mulder"\n');
    await page.waitForSelector('#files [data-file="more.kring"]');
    rmSync(join(folder, 'more.kring'));
    await page.waitForSelector('#files [data-file="more.kring"]', { state: 'detached' });
    // What came from elsewhere is not taken back by undoing what was written here.
    await page.locator('.cm-content').focus();
    for (let i = 0; i < 10; i++) await page.keyboard.press('Control+z');
    await there(() => readFileSync(join(folder, 'circles.kring'), 'utf8').includes('Flowers for'));
    await there(() => !readFileSync(join(folder, 'circles.kring'), 'utf8').includes('Bees'));
    expect(deeds.requests.filter((one) => !/^(?:about|data|blob):/.test(one))).toEqual([]);
    expect(deeds.errors).toEqual([]);
    expect(await page.evaluate(() => document.body.innerHTML)).not.toContain(secret);
    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }) + document.cookie)).not.toContain(
      secret,
    );
    // Loaded again, the window still knows its folder.
    await page.reload();
    await page.waitForSelector('#files [data-file="circles.kring"][aria-current]');
  });

  test('asks where a file was changed on both sides, and overwrites neither until then', async () => {
    const folder = folderWith({ 'circles.kring': circles, 'people.kring': '// People\n' });
    const file = join(folder, 'circles.kring');
    const { address } = await started(folder);
    const { page } = await begun(address);
    const { page: other } = await begun(address);
    /** Writes here while the folder cannot be heard of or written to, and there meanwhile. */
    const both = async (here: string, elsewhere: () => void): Promise<void> => {
      await page.route('**/studio/write', (route) => void setTimeout(() => void route.continue(), 1_500));
      await typeAtEnd(page, here);
      await page.waitForTimeout(600);
      elsewhere();
      await page.waitForSelector('#banner:not([hidden])');
      await page.unroute('**/studio/write');
    };
    await both('// Written here\n', () => writeFileSync(file, `${circles}// Written there\n`));
    expect(await page.textContent('#banner')).toContain('changed here and in the folder');
    expect(readFileSync(file, 'utf8')).toBe(`${circles}// Written there\n`);
    await shows(page, '// Written here');
    // Other files go on being saved meanwhile, and what is typed on in this one waits.
    await typeAtEnd(page, '// And here\n');
    await page.click('#files [data-file="people.kring"]');
    await typeAtEnd(page, 'person chris "Chris"\n');
    await there(() => readFileSync(join(folder, 'people.kring'), 'utf8').includes('Chris'));
    expect(readFileSync(file, 'utf8')).toBe(`${circles}// Written there\n`);
    await page.click('#banner button >> text=Save what is in this window');
    await there(() => readFileSync(file, 'utf8') === `${circles}// Written here\n// And here\n`);
    await page.waitForSelector('#banner', { state: 'hidden' });
    await other.click('#files [data-file="circles.kring"]');
    await shows(other, '// And here');

    await page.click('#files [data-file="circles.kring"]');
    await both('// Once more\n', () => writeFileSync(file, `${circles}// There again\n`));
    await page.click('#banner button >> text=Take what is in the folder');
    await shows(page, '// There again');
    expect(readFileSync(file, 'utf8')).toBe(`${circles}// There again\n`);
    // What was written here comes back by undoing.
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+z');
    await there(() => readFileSync(file, 'utf8').includes('// Once more'));

    await both('// Kept here\n', () => rmSync(file));
    expect(await page.textContent('#banner')).toContain('deleted in the folder');
    expect(existsSync(file)).toBe(false);
    await page.click('#banner button >> text=Save what is in this window');
    await there(() => existsSync(file) && readFileSync(file, 'utf8').includes('// Kept here'));
  });

  test('makes, renames and deletes files in the folder, and two windows see the same', async () => {
    const folder = folderWith({ 'circles.kring': circles });
    const { address } = await started(folder);
    const { page } = await begun(address);
    const { page: other } = await begun(address);
    await page.click('#files .opener');
    await page.click('#menu-file button >> nth=0');
    await page.fill('dialog input', 'node_modules/bees.kring');
    await page.click('dialog .main');
    expect(await page.textContent('dialog .fault')).toContain('no name for a file');
    await page.fill('dialog input', 'kringen/bees.kring');
    await page.click('dialog .main');
    await there(() => existsSync(join(folder, 'kringen/bees.kring')));
    await other.waitForSelector('#files [data-file="kringen/bees.kring"]');
    await page.click('#files .opener');
    await page.click('#menu-file button >> nth=1');
    await page.fill('dialog input', 'hive.kring');
    await page.click('dialog .main');
    await there(
      () => existsSync(join(folder, 'hive.kring')) && !existsSync(join(folder, 'kringen/bees.kring')),
    );
    await other.waitForSelector('#files [data-file="hive.kring"]');
    await other.waitForSelector('#files [data-file="kringen/bees.kring"]', { state: 'detached' });
    await page.click('#files .opener');
    await page.click('#menu-file button >> nth=2');
    expect(await page.textContent('dialog')).toContain('gone from the folder');
    await page.click('dialog .main');
    await there(() => !existsSync(join(folder, 'hive.kring')));
    await other.waitForSelector('#files [data-file="hive.kring"]', { state: 'detached' });
    // What the page cannot do for a folder is not offered.
    await page.click('.opener >> text=Menu');
    const menu = await page.textContent('#menu-main');
    expect(menu).not.toContain('Make a link');
    expect(menu).not.toContain('A garden');
    expect(menu).not.toContain('Open a folder');
    expect(await violations(page)).toEqual([]);
  });

  test('practises in the tour beside the folder, and comes back to it', async () => {
    const folder = folderWith({ 'circles.kring': circles });
    const { address } = await started(folder);
    const { page } = await begun(address);
    await page.click('#tour-begin');
    await page.waitForSelector('#files [data-file="people.kring"]');
    expect(await page.textContent('#banner')).toContain('Nothing of it is written into your folder');
    await typeAtEnd(page, '// Practised\n');
    writeFileSync(join(folder, 'circles.kring'), `${circles}// Meanwhile\n`);
    await page.click('#tour button >> text=End the tour');
    await shows(page, '// Meanwhile');
    await typeAtEnd(page, '// Back\n');
    await there(
      () => readFileSync(join(folder, 'circles.kring'), 'utf8') === `${circles}// Meanwhile\n// Back\n`,
    );
    expect(existsSync(join(folder, 'people.kring'))).toBe(false);
  });

  test('begins in an empty folder with a garden, in the language that was asked for', async () => {
    const folder = folderWith({});
    const { address } = await started(folder, '--language', 'nl');
    const { page } = await visit(address, new URL(address).origin, { locale: 'en-GB' });
    await page.locator('#banner', { hasText: 'nog geen Kring-bestand' }).waitFor();
    await page.click('.opener >> text=Menu');
    await page.click('#menu-main button >> text=Een tuin');
    await there(() => existsSync(join(folder, 'people.kring')));
    expect(readFileSync(join(folder, 'circles.kring'), 'utf8')).toContain('circle Teelt "Teeltkring"');
    await page.waitForSelector('#banner', { state: 'hidden' });
  });

  test('looks at a folder that can only be read, and says why a file was not saved', async () => {
    const folder = folderWith({ 'circles.kring': circles });
    chmodSync(join(folder, 'circles.kring'), 0o444);
    const { address } = await started(folder);
    const { page } = await begun(address);
    await typeAtEnd(page, '// Not saved\n');
    await page.locator('#banner', { hasText: 'circles.kring was not saved' }).waitFor();
    expect(readFileSync(join(folder, 'circles.kring'), 'utf8')).toBe(circles);
    chmodSync(join(folder, 'circles.kring'), 0o644);
    await page.click('#banner button >> text=Try again');
    await there(() => readFileSync(join(folder, 'circles.kring'), 'utf8') === `${circles}// Not saved\n`);
    chmodSync(folder, 0o555);
    const { address: second } = await started(folder);
    const { page: reader } = await begun(second);
    expect(await reader.textContent('#private')).toContain('to look at only');
    await typeAtEnd(reader, 'changed');
    expect(await reader.textContent('.cm-content')).not.toContain('changed');
    expect(await reader.locator('#files .opener').count()).toBe(0);
    chmodSync(folder, 0o755);
  });

  test('says what it cannot show, when its address is wrong, and when the studio has ended', async () => {
    const folder = folderWith({ 'circles.kring': circles });
    mkdirSync(join(folder, 'sub'));
    symlinkSync('/etc/hostname', join(folder, 'sub/elsewhere.kring'));
    const { address, run } = await started(folder);
    const { page } = await begun(address);
    expect(await page.textContent('#banner')).toContain('sub/elsewhere.kring is not shown here');
    await page.click('#banner button >> text=Hide this');
    expect(await page.isVisible('#banner')).toBe(false);
    const bare = address.slice(0, address.indexOf('#'));
    for (const [wrong, words] of [
      [bare, 'Open the whole address'],
      [`${bare}#${'A'.repeat(43)}`, 'no longer valid'],
    ] as const) {
      const { page: stranger } = await visit(wrong, new URL(address).origin, { locale: 'en-GB' });
      await stranger.locator('#banner', { hasText: words }).waitFor();
      expect(await stranger.locator('#files [data-file]').count()).toBe(0);
    }
    const ended = new Promise<number | null>((done) => run.once('exit', done));
    run.kill('SIGINT');
    expect(await ended).toBe(0);
    await page.locator('#banner', { hasText: 'does not answer any more' }).waitFor();
  });

  test('is not to be had by another page in the same browser', async () => {
    const folder = folderWith({ 'circles.kring': circles });
    const { address } = await started(folder);
    const secret = new URL(address).hash.slice(1);
    const { page: other } = await begun((await started(folderWith({ 'a.kring': circles }))).address);
    const { origin } = new URL(address);
    const got = await other.evaluate(
      async ({ from, proof }) => {
        const tried: string[] = [];
        for (const mode of ['cors', 'no-cors'] as const)
          for (const path of ['folder', 'studio.js', ''])
            await fetch(`${from}/studio/${path}`, {
              mode,
              headers: mode === 'cors' ? { authorization: proof } : {},
            }).then(
              async (answer) => tried.push(`${path} ${answer.type} ${(await answer.text()).length}`),
              () => undefined,
            );
        return tried;
      },
      { from: origin, proof: `Bearer ${secret}` },
    );
    expect(got).toEqual([]);
  });
});
