// usage: node comparing.mjs VSIX EXAMPLE [--shots DIR] [--theme NAME]
// Comparing as a person does in a real window, with VS Code's own git extension: a small repository with two commits
// and a text that is changed, the marks in the tree of circles, the page of changes, ways to both texts, and the
// history of a circle. Every step waits for what a person would see.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { plainBuiltins, soon, startBrowser, startServer, ui } from './workbench.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { shots: { type: 'string' }, theme: { type: 'string' } },
});
const [vsix, example] = positionals;
const { shots, theme } = values;
const own = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-comparing-'));
process.on('exit', () => fs.rmSync(own, { recursive: true, force: true }));
const folder = path.join(own, path.basename(example));
fs.cpSync(example, folder, { recursive: true });
if (shots) fs.mkdirSync(shots, { recursive: true });

const file = (name) => path.join(folder, name);
const read = (name) => fs.readFileSync(file(name), 'utf8');
const write = (name, text) => fs.writeFileSync(file(name), text);
const git = (date, ...words) =>
  execFileSync('git', words, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH,
      HOME: own,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Dirk Bos',
      GIT_AUTHOR_EMAIL: 'secretary@example.org',
      GIT_COMMITTER_NAME: 'Dirk Bos',
      GIT_COMMITTER_EMAIL: 'secretary@example.org',
      GIT_AUTHOR_DATE: `${date}T12:00:00Z`,
      GIT_COMMITTER_DATE: `${date}T12:00:00Z`,
    },
  });
const homecare = 'circles/homecare.kring';
const everywhere = (from, to) => {
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.kring')) write(name, read(name).replaceAll(from, to));
};
git('2026-03-01', 'init', '--quiet', '--initial-branch', 'main');
everywhere('HomeCare', 'Thuiszorg');
git('2026-03-01', 'add', '--all');
git('2026-03-01', 'commit', '--quiet', '--message', 'The circles as they began');
everywhere('Thuiszorg', 'HomeCare');
git('2026-09-14', 'commit', '--quiet', '--all', '--message', 'Home care has its old name again');
git('2026-09-14', 'tag', 'autumn');
write(homecare, read(homecare).replace('eight days', 'ten days').replace('€ 12,000', '€ 15,000'));
git('2026-11-02', 'commit', '--quiet', '--all', '--message', 'Ten days of care');

const began = Date.now();
const step = (said) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${said}`);
const server = await startServer({
  vsix: [vsix],
  builtins: [...plainBuiltins, 'git', 'git-base'],
  extraSettings: {
    'git.enabled': true,
    'editor.minimap.enabled': false,
    'kring.asOf': '2026-11-23',
    'kring.language': 'en',
    ...(theme === undefined ? {} : { 'workbench.colorTheme': theme }),
  },
});
let browser;
let status = 1;
try {
  browser = await startBrowser({ width: 1440, height: 900 });
  const { page } = browser;
  page.setDefaultTimeout(120_000);
  page.setDefaultNavigationTimeout(120_000);
  const u = ui(page);
  const shot = async (name) => {
    await page.waitForTimeout(700);
    if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`) });
  };
  const until = async (what, why) => {
    const end = Date.now() + 120_000;
    while (!(await what())) {
      if (Date.now() > end) throw new Error(`Waited in vain: ${why}`);
      await page.waitForTimeout(100);
    }
  };
  const tab = (name) => page.locator('.tabs-container .tab', { hasText: name });
  const active = page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
  const textOf = async (where) => (await where.innerText()).replace(/\s+/g, ' ');

  await page.goto(server.url(folder));
  await u.ready();
  await u.sideBar();
  const tree = page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Circles"]') });
  const row = (name) => tree.locator('.monaco-list-row', { hasText: name }).first();
  await row('Circle of home care').waitFor();
  step('the circles are there');

  // Somebody edits on the disk: the aim of one circle, and a new circle.
  write(homecare, read(homecare).replace('ten days', 'ten days and nights'));
  write(
    'circles/lactation.kring',
    'circle Breastfeeding "Breastfeeding circle" in Strategy {\n  aim "To help every mother who wants to breastfeed"\n}\n',
  );
  await row('Breastfeeding circle').waitFor();
  const badge = (name) => row(name).locator('.monaco-icon-label-container, .monaco-icon-label').first();
  await until(
    async () =>
      /~/.test(await decoration(row('Circle of home care'))) &&
      /\+/.test(await decoration(row('Breastfeeding circle'))),
    'the circles are not marked',
  );
  await until(
    async () => /since the latest commit/.test(await textOf(tree.locator('.pane-header'))),
    'no count above the tree',
  );
  await until(
    async () =>
      /1 change since the latest commit, 1 without every decision on record/.test(
        (await row('Circle of home care').getAttribute('aria-label')) ?? '',
      ),
    'what changed is not read out',
  );
  await badge('Circle of home care').hover();
  await shot('circles');
  step('circles that changed since HEAD are marked, and say so');

  await u.command('Kring: Compare Governance with');
  const list = page.locator('.quick-input-list .monaco-list-row');
  await list.filter({ hasText: 'HEAD' }).first().waitFor();
  for (const name of ['main', 'autumn', 'A file', 'A folder'])
    assert.equal((await list.filter({ hasText: name }).count()) > 0, true, name);
  await shot('choose');
  await list.filter({ hasText: 'HEAD' }).first().click();
  const web = u.webview();
  await web.locator('#told li', { hasText: 'ten days and nights' }).waitFor();
  assert.match(await web.locator('.counts').innerText(), /changes/);
  await web.locator('#picture svg [data-circle="Breastfeeding"]').waitFor();
  await shot('comparison');
  const legend = await web.locator('.legend li:visible').allInnerTexts();
  assert.ok(legend.length > 0 && legend.length < 4, `the legend tells of ${legend.join(', ')}`);
  step('the page tells what changed since HEAD, with a picture of both and the marks that occur');

  // The window keeps the state of its pages every five seconds, as of everything that is open.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.waitForTimeout(8000);
  await page.reload();
  await u.ready();
  await web.locator('#told li', { hasText: 'ten days and nights' }).waitFor();
  await web.locator('#picture svg [data-circle="Breastfeeding"]').waitFor();
  await u.sideBar();
  await row('Circle of home care').waitFor();
  await shot('comparison-again');
  step('it is there again after the window was loaded anew');

  const change = web.locator('#told li', { hasText: 'ten days and nights' });
  await change.locator('[data-side=after]').click();
  await tab('homecare.kring').first().waitFor();
  await until(async () => /ten days and nights/.test(await textOf(active)), 'the newer text is not there');
  step('a click leads to the newer text');
  await change.locator('[data-side=before]').click();
  await until(async () => /first ten days"/.test(await textOf(active)), 'the older text is not there');
  await active.click();
  await page.keyboard.type('x');
  assert.match(await textOf(active), /first ten days"/);
  assert.doesNotMatch(await textOf(active), /x aim|xaim|daysx/);
  await shot('both-texts');
  step('and another to the older one, which is read only');
  // The older text is no file of the organisation: nothing is declared twice.
  assert.equal(await tree.locator('.monaco-list-row', { hasText: 'Circle of home care' }).count(), 1);

  await web.locator('#picture').evaluate((picture) => picture.scrollIntoView());
  await page.waitForTimeout(500);
  const ring = await web.locator('#picture svg [data-circle="Breastfeeding"] circle').first().boundingBox();
  await page.mouse.click(ring.x + ring.width / 2, ring.y + ring.height / 2);
  await web.locator('#circle:not([hidden])').waitFor();
  assert.equal(await change.isHidden(), true);
  await web.locator('#all').click();
  await change.waitFor();
  step('a circle in the picture shows only its changes');

  write(homecare, read(homecare).replace('ten days and nights', 'twelve days'));
  await web.locator('#told li', { hasText: 'twelve days' }).waitFor();
  step('the page follows the text');
  git('2026-11-22', 'add', '--all');
  git('2026-11-22', 'commit', '--quiet', '--message', 'Twelve days, and help with breastfeeding');
  await until(
    async () => /Nothing changed/.test(await web.locator('#head').innerText()),
    'the page did not follow the commit',
  );
  await until(async () => !/~/.test(await decoration(row('Circle of home care'))), 'the mark stayed');
  step('a commit leaves nothing to tell');

  await row('Circle of home care').click({ button: 'right' });
  await page.locator('.context-view .action-item', { hasText: 'History of the Circle' }).click();
  await tab('History of Circle of home care').waitFor();
  const frames = page.locator('iframe.webview');
  await until(async () => (await frames.count()) > 1, 'no page for the history');
  let history = await shownPage(page, 'history');
  await history.locator('#end', { hasText: 'The history begins here.' }).waitFor();
  const steps = await history.locator('.step h2').allInnerTexts();
  assert.deepEqual(steps, [
    '2026-11-22: Twelve days, and help with breastfeeding',
    '2026-11-02: Ten days of care',
    '2026-09-14: Home care has its old name again',
    '2026-03-01: The circles as they began',
  ]);
  assert.match(await history.locator('.step').nth(1).innerText(), /Dirk Bos, commit [0-9a-f]{10}/);
  await shot('history');
  step('the history of a circle goes back over its renaming');
  await page.waitForTimeout(8000);
  await page.reload();
  await u.ready();
  await tab('History of Circle of home care').click();
  await until(async () => (await frames.count()) > 0, 'no page for the history');
  history = await shownPage(page, 'history');
  await history.locator('#end', { hasText: 'The history begins here.' }).waitFor();
  assert.deepEqual(await history.locator('.step h2').allInnerTexts(), steps);
  await u.sideBar();
  await row('Circle of home care').waitFor();
  step('it is there again after the window was loaded anew, too');
  await history.locator('.step').nth(1).locator('[data-step]').click();
  await until(async () => (await frames.count()) > 1, 'no page for the commit');
  const commit = await shownPage(page, 'comparison', 'ten days');
  await commit.locator('#told li', { hasText: '€ 15,000' }).waitFor();
  await shot('commit');
  step('each commit is a comparison of its own');

  const copy = path.join(own, 'older.kring');
  fs.writeFileSync(
    copy,
    `organisation Rijnstreek "Birth care Rijnstreek"\ncircle HomeCare {\n  aim "To be a copy"\n}\n`,
  );
  await u.command('Kring: Compare Governance with');
  await list.filter({ hasText: 'A file' }).first().click();
  const box = page.locator('.quick-input-widget input').first();
  await until(async () => (await box.inputValue()).startsWith('/'), 'nothing asks for a file');
  // While the dialog still lists a folder, it takes back what is typed.
  await until(async () => {
    await box.fill(copy, soon);
    await page.waitForTimeout(700);
    await box.press('Enter', soon).catch(() => {});
    await page.waitForTimeout(700);
    return !(await box.isVisible());
  }, 'the file was not taken');
  const other = await shownPage(page, 'comparison', 'To be a copy');
  await other.locator('#told li', { hasText: 'To be a copy' }).first().waitFor();
  await shot('file');
  step('a file is compared without git');

  for (const place of ['User', 'Machine']) {
    const settings = path.join(server.home, 'user', place, 'settings.json');
    fs.writeFileSync(
      settings,
      JSON.stringify({ ...JSON.parse(fs.readFileSync(settings, 'utf8')), 'git.enabled': false }),
    );
  }
  const entry = page.locator('.context-view .action-item', { hasText: 'History of the Circle' });
  const toast = page.locator('.notifications-toasts', { hasText: 'These files are in no git repository' });
  // A setting takes its moment, and a menu that is open is in the way of the next.
  await until(async () => {
    if (!(await entry.isVisible()))
      await row('Breastfeeding circle').click({ button: 'right', timeout: 10_000 });
    await entry.click({ timeout: 10_000 });
    await page.waitForTimeout(1500);
    return toast.isVisible();
  }, 'nothing tells that there is no repository');
  await shot('without-git');
  step('where git is switched off, the history says in words that it has none');
  status = 0;
} catch (error) {
  console.error(error);
  await browser?.page
    .screenshot({ path: path.join(shots ?? os.tmpdir(), 'kring-comparing-failed.png') })
    .catch(() => {});
  console.error(logs());
} finally {
  await browser?.stop();
  await server.stop();
}
process.exit(status);

/** The sign that a line of a tree bears at its end. */
async function decoration(line) {
  return line.evaluate((element) =>
    [...element.querySelectorAll('.monaco-icon-label, .monaco-icon-label *')]
      .flatMap((one) => ['::after', '::before'].map((side) => getComputedStyle(one, side).content))
      .join(' '),
  );
}

/** The page among those that are shown that holds some words. */
async function shownPage(page, kind, words = '') {
  const end = Date.now() + 60_000;
  for (;;) {
    const count = await page.locator('iframe.webview').count();
    for (let i = count - 1; i >= 0; i--) {
      const frame = page.frameLocator('iframe.webview').nth(i).frameLocator('iframe#active-frame');
      const found = await frame
        .locator(`body[data-kind=${kind}]`, { hasText: words })
        .count()
        .catch(() => 0);
      if (found > 0) return frame;
    }
    if (Date.now() > end) throw new Error(`No page ${kind} shows “${words}”`);
    await page.waitForTimeout(200);
  }
}

function logs() {
  const found = fs
    .readdirSync(server.home, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:Kring|Git|remoteexthost)\.log$/.test(name));
  return found
    .map((name) => `${name}\n${fs.readFileSync(path.join(server.home, name), 'utf8').slice(-3000)}`)
    .join('\n');
}
