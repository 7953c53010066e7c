// What the journeys share: an installed extension, a window, and what a person does in it. Every step waits for what a
// person would see and never for a time, so that a busy machine only makes it slower.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { again, soon, startBrowser, startServer, ui } from './workbench.mjs';

/** As long as anything may take; only what never comes takes it whole. */
const longest = 180_000;

/**
 * Walks through a window with the packaged extension and an example as its folder, and ends the process: 0 where all
 * of it could be done. From the command line: VSIX, EXAMPLE, with --shots DIR pictures of the window, and with
 * --speed person the pauses of somebody who reads before acting.
 */
export async function walk(
  { settings = {}, trust = false, installed = true, width = 1440, height = 900 },
  journey,
) {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      shots: { type: 'string' },
      theme: { type: 'string' },
      language: { type: 'string' },
      speed: { type: 'string' },
    },
  });
  const [vsix, example] = positionals;
  const { shots, theme, language = 'en', speed = 'machine' } = values;
  const own = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-journey-'));
  process.on('exit', () => fs.rmSync(own, { recursive: true, force: true }));
  const folder = path.join(own, path.basename(example));
  fs.cpSync(example, folder, { recursive: true });
  if (shots) fs.mkdirSync(shots, { recursive: true });
  const began = Date.now();
  const step = (said) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${said}`);
  const server = await startServer({
    vsix: installed ? [vsix] : [],
    trust,
    extraSettings: {
      'editor.minimap.enabled': false,
      'kring.asOf': '2026-11-23',
      'kring.language': language,
      ...(theme === undefined ? {} : { 'workbench.colorTheme': theme }),
      ...settings,
    },
  });
  let browser;
  let status = 1;
  try {
    browser = await startBrowser({ width, height });
    const { page } = browser;
    page.setDefaultTimeout(longest);
    page.setDefaultNavigationTimeout(longest);
    await journey({
      own,
      vsix,
      speed,
      folder,
      language,
      server,
      step,
      ...person(page, server, folder, shots),
    });
    status = 0;
  } catch (error) {
    console.error(error);
    const failed = path.join(shots ?? os.tmpdir(), 'kring-journey-failed.png');
    await browser?.page.screenshot({ path: failed }).catch(() => {});
    console.error(`The window as it was: ${failed}\n${logsOf(server)}`);
  } finally {
    await browser?.stop();
    await server.stop();
  }
  process.exit(status);
}

/** What a person can do in a window, and see of it. */
function person(page, server, folder, shots) {
  const u = ui(page);
  const editor = page.locator('.editor-instance .view-lines').first();
  const active = page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
  const plain = (text) => text.replace(/\s+/g, ' ');
  const until = async (what, why) => {
    const end = Date.now() + longest;
    while (!(await what())) {
      if (Date.now() > end) throw new Error(`Waited in vain: ${why}`);
      await page.waitForTimeout(100);
    }
  };
  /** On a busy machine a key may come before the editor has the focus back. */
  const pressUntil = async (key, there) => {
    for (let tries = 0; ; tries++) {
      await page.keyboard.press(key);
      const came = there.waitFor({ timeout: 8000 }).then(
        () => true,
        () => false,
      );
      if (await came) return;
      if (tries > 20) throw new Error(`${key} showed nothing`);
      await page.keyboard.press('Escape');
    }
  };
  const quickInput = page.locator('.quick-input-widget input').first();
  /** What takes the keys of the editor that has the focus, or had it last. */
  const keys = page
    .locator('.editor-group-container.active .monaco-editor')
    .locator('.native-edit-context, textarea.inputarea')
    .first();
  const lineOf = (text) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  return {
    page,
    u,
    editor,
    active,
    until,
    pressUntil,
    quickInput,
    web: u.webview(),
    async open() {
      await page.goto(server.url(folder));
      await u.ready();
    },
    /** Waits until the picture has come to rest. */
    async still() {
      let before = '';
      await until(async () => {
        const now = JSON.stringify(await u.webview().locator('#picture svg').boundingBox());
        const same = now === before;
        before = now;
        return same;
      }, 'the picture did not come to rest');
    },
    async shot(name) {
      if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`) });
    },
    /** Presses a key in the editor that was used last, whatever else has taken the focus since. */
    press: (key) => keys.press(key),
    /** Types there as a person does. */
    type: (text, how) => keys.pressSequentially(text, how),
    /** The text of the first editor as it is shown; blanks of any kind are one. */
    shown: async () => plain(await editor.innerText()),
    /** That of the editor that has the focus. */
    shownInActive: async () => plain(await active.innerText()),
    async quickOpen(name) {
      await again(page, `${name} is not offered`, async () => {
        await page.keyboard.press('Control+p');
        await quickInput.fill(name, soon);
        await lineOf(name).click(soon);
      });
      await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
    },
    /** Selects the next place of a text in the editor that has the focus, or had it last. */
    async find(text) {
      const input = page.locator('.find-widget.visible textarea, .find-widget.visible input').first();
      await again(page, `${text} cannot be looked for`, async () => {
        await active.click(soon);
        await page.keyboard.press('Control+f');
        await input.fill(text, soon);
        await input.press('Enter', soon);
      });
      await until(async () => {
        if (await input.isVisible()) await input.press('Escape', soon).catch(() => {});
        return (await page.locator('.find-widget.visible').count()) === 0;
      }, 'the search did not close');
    },
    /** Runs a command by its title, and waits for what it shows. */
    async command(title, there) {
      await u.command(title);
      await there?.waitFor();
    },
    /** Answers the box for a text at the top: a box of the extension, which stays whatever takes the focus. */
    async answer(text) {
      await quickInput.waitFor();
      await quickInput.fill(text);
      await quickInput.press('Enter');
    },
    /** Chooses a line of the list at the top, which stays as such boxes do. */
    async choose(text) {
      const row = lineOf(text);
      // A list shows as many lines as it has room for; typed too early, the words go to the list that is closing.
      const shown = await row.waitFor({ timeout: 3000 }).then(
        () => true,
        () => false,
      );
      if (!shown && (await quickInput.isVisible())) await quickInput.fill(text);
      await row.click();
    },
    tree: (name) => page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${name}"]`) }),
    sideBar: () => u.sideBar(),
    /** Language servers of this window's extension host that are processes, by their numbers. */
    servers: () => serversOf(server.home),
    textOf: (file) => fs.readFileSync(path.join(folder, file), 'utf8'),
  };
}

function serversOf(home) {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const line = fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
        return line.includes(home) && /dist[\\/]server\.js/.test(line);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function logsOf(server) {
  const found = fs
    .readdirSync(server.home, { recursive: true, encoding: 'utf8' })
    .filter((file) => /Kring\.log$/.test(file));
  return found.map((file) => fs.readFileSync(path.join(server.home, file), 'utf8').slice(-4000)).join('\n');
}
