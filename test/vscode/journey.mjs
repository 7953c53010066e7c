// usage: node journey.mjs VSIX EXAMPLE [--shots DIR] [--theme NAME]
// A person's way through the packaged extension in a real window: typing, problems, a repair, renaming, the live
// picture, the trees, ticking, export, another date, a server that dies, a window that is closed. Every step waits for
// what a person would see. With --shots, a picture of the window is kept at each.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser, startServer, ui } from './workbench.mjs';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { shots: { type: 'string' }, theme: { type: 'string' }, only: { type: 'string' } },
});
const [vsix, example] = positionals;
const { shots, theme } = values;
const own = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-journey-'));
process.on('exit', () => fs.rmSync(own, { recursive: true, force: true }));
const folder = path.join(own, path.basename(example));
fs.cpSync(example, folder, { recursive: true });
if (shots) fs.mkdirSync(shots, { recursive: true });

const began = Date.now();
const step = (said) => console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${said}`);
const server = await startServer({
  vsix: [vsix],
  extraSettings: {
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
    if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`) });
  };
  const editor = page.locator('.editor-instance .view-lines').first();
  /** The text of the editor as it is shown; blanks of any kind are one. */
  const shown = async () => (await editor.innerText()).replace(/\s+/g, ' ');
  const until = async (what, why) => {
    const end = Date.now() + 120_000;
    while (!(await what())) {
      if (Date.now() > end) throw new Error(`Waited in vain: ${why}`);
      await page.waitForTimeout(100);
    }
  };
  const quickOpen = async (name) => {
    const box = page.locator('.quick-input-widget input').first();
    await pressUntil('Control+p', box);
    await box.fill(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
  };
  const inActive = page.locator('.editor-group-container.active .monaco-editor .view-lines').first();
  const find = async (text) => {
    await inActive.click();
    await page.keyboard.press('Control+f');
    const input = page.locator('.find-widget textarea, .find-widget input').first();
    await input.fill(text);
    await page.keyboard.press('Enter');
    await until(async () => {
      await page.keyboard.press('Escape');
      return (await page.locator('.find-widget.visible').count()) === 0;
    }, 'the search did not close');
  };

  /** On a busy machine a key may come before the editor has the focus back. */
  const pressUntil = async (key, there) => {
    for (let tries = 0; ; tries++) {
      await page.keyboard.press(key);
      if (
        await there.waitFor({ timeout: 8000 }).then(
          () => true,
          () => false,
        )
      )
        return;
      if (tries > 8) throw new Error(`${key} showed nothing`);
      await page.keyboard.press('Escape');
    }
  };

  await page.goto(server.url(folder));
  await u.ready();
  step('the window is there');
  await quickOpen('midwives.kring');
  await page.locator('.codelens-decoration').first().waitFor();
  step('the server has answered: a line above the circle tells who sits there');

  await find('anna');
  await page.keyboard.type('anne');
  await u.squiggles().first().waitFor();
  const problems = await u.problems();
  await problems.getByText(/anne/).first().waitFor();
  await shot('problems');
  step('a name that nobody has is underlined while it is typed, and stands among the problems');
  await find('anne');
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'anna' }).first();
  await pressUntil('Control+.', fix);
  await shot('repair');
  await fix.click();
  await until(async () => (await u.squiggles().count()) === 0, 'the finding did not go');
  assert.match(await shown(), /leader anna/);
  await page.keyboard.press('Control+j');
  step('one key put it right');

  await find('circle Verloskundigen');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  const input = page.locator('.rename-box input, .rename-box textarea').first();
  await pressUntil('F2', input);
  await input.fill('Vroedvrouwen');
  await page.keyboard.press('Enter');
  await until(async () => /circle Vroedvrouwen/.test(await shown()), 'the circle was not renamed');
  await u.focusEditor();
  await page.keyboard.press('Control+Home');
  step('a circle has another name wherever it is named');

  await u.command('Kring: Show the Picture');
  const web = u.webview();
  await web.locator('svg [data-circle="Vroedvrouwen"]').waitFor();
  await page.waitForTimeout(600);
  await shot('picture');
  step('the picture stands beside the text, with the new name');
  await web.locator('svg [data-circle="Kraamzorg"] text').first().click();
  await page.locator('.tabs-container .tab', { hasText: 'homecare.kring' }).waitFor();
  step('a click on a circle leads to its text');
  assert.equal(await web.locator('#subject').textContent(), 'Kring Kraamzorg');
  assert.equal((await web.locator('svg[role=tree] [role=treeitem]').count()) > 5, true);

  await web.locator('#rename').click();
  const box = page.locator('.quick-input-widget input').first();
  await box.waitFor();
  await box.fill('Thuiszorg');
  await page.keyboard.press('Enter');
  await web.locator('svg [data-circle="Kraamzorg"]', { hasText: 'Thuiszorg' }).waitFor();
  assert.match(await shown(), /circle Kraamzorg "Thuiszorg"/);
  step('a circle that is renamed in the picture has another title in the text');

  await web.locator('#search').fill('gijs');
  await web.locator('#results [role=option]').first().waitFor();
  await page.keyboard.press('Enter');
  await web.locator('svg [data-found]').first().waitFor();
  step('a person is found in the picture');

  await web.locator('svg [data-circle="Strategie"] text').first().hover();
  await web.locator('#card').waitFor({ state: 'visible' });
  await shot('card');
  step('what the pointer rests on is explained');

  await web.locator('#later').click();
  await page.locator('.statusbar-item', { hasText: 'as of' }).waitFor();
  await shot('later');
  await web.locator('#today').click();
  step('the picture is of a later date, and of today again');

  for (const view of await web.locator('#view option').evaluateAll((all) => all.map((one) => one.value))) {
    await web.locator('#view').selectOption(view);
    await page.waitForTimeout(1500);
    await shot(`view-${view}`);
  }
  await web.locator('#view').selectOption('circles');
  await web.locator('svg [data-circle="Kraamzorg"]').waitFor();
  step('all views were shown');

  await web.locator('#export').click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'PNG' }).click();
  const target = path.join(folder, 'Rijnstreek-circles.png');
  const saving = page.locator('.quick-input-widget input').first();
  await until(async () => (await saving.inputValue()).endsWith('.png'), 'no name was proposed');
  await page.keyboard.press('Enter');
  await until(() => fs.existsSync(target) && fs.statSync(target).size > 5000, 'no PNG was written');
  assert.equal(fs.readFileSync(target).subarray(1, 4).toString(), 'PNG');
  step('the picture is a file');

  await page.locator('.activitybar .action-item a[aria-label^="Kring"]').first().click();
  const tree = (name) => page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${name}"]`) });
  await tree('Circles').locator('.monaco-list-row', { hasText: 'Strategie' }).first().waitFor();
  await tree('Due').locator('.monaco-list-row').first().waitFor();
  await tree('Introduction').locator('.monaco-list-row').first().waitFor();
  await shot('trees');
  step('the side bar tells of circles, what falls due and the introduction');

  for (const name of ['Circles', 'Due']) await tree(name).locator('.pane-header').click();
  const rows = tree('Introduction').locator('.monaco-list-row');
  await rows.filter({ hasText: 'Circle training' }).first().locator('.monaco-tl-twistie').click();
  const youth = rows.filter({ hasText: 'Kring Jeugdgezondheid' }).first();
  await youth.locator('.custom-view-tree-node-item-checkbox').click();
  await page.locator('.tabs-container .tab', { hasText: 'introduction.kring' }).waitFor();
  step('a step was ticked for a circle');
  await quickOpen('introduction.kring');
  // It opens in the group that was used last, which is that of the picture.
  const said = async () => (await inActive.innerText()).replace(/\s+/g, ' ');
  const ticked = /Jeugd .* done \d{4}-\d{2}-\d{2} Zorgpad/;
  await until(async () => ticked.test(await said()), 'the tick is not in the text');
  await shot('ticked');
  await inActive.click();
  await page.keyboard.press('Control+z');
  await until(async () => !ticked.test(await said()), 'the tick was not undone');
  await page.keyboard.press('Control+w');
  step('the tick is in the text, and undone by one key');

  const servers = serversOf(server.home);
  assert.equal(servers.length, 1);
  process.kill(servers[0], 'SIGKILL');
  await until(
    () => serversOf(server.home).length === 1 && serversOf(server.home)[0] !== servers[0],
    'no new server',
  );
  await u.focusEditor();
  await find('gijs');
  await page.keyboard.type('gijz');
  await u.squiggles().first().waitFor();
  await page.keyboard.press('Control+z');
  await until(async () => (await u.squiggles().count()) === 0, 'the finding did not go');
  await page.locator('.statusbar-item', { hasText: 'today' }).waitFor();
  step('a server that was killed is there again, and nothing is lost');

  // Texts that were not saved are there again too, so there is nothing to be asked about.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.waitForTimeout(3000);
  await page.reload();
  await u.ready();
  await u.webview().locator('svg [data-circle="Kraamzorg"]').waitFor();
  step('the picture is there again in a new window');
  status = 0;
} catch (error) {
  console.error(error);
  await browser?.page
    .screenshot({ path: path.join(shots ?? os.tmpdir(), 'kring-journey-failed.png') })
    .catch(() => {});
  console.error(logs());
} finally {
  await browser?.stop();
  await server.stop();
}
process.exit(status);

/** Language servers of this window's extension host, by their process numbers. */
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

function logs() {
  const found = fs
    .readdirSync(server.home, { recursive: true, encoding: 'utf8' })
    .filter((file) => /Kring\.log$/.test(file));
  return found.map((file) => fs.readFileSync(path.join(server.home, file), 'utf8').slice(-4000)).join('\n');
}
