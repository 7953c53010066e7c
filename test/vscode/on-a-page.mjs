// usage: node on-a-page.mjs VSIX EXAMPLE [--shots DIR]
// The extension as a web page runs it: in the web worker's extension host, with the server in a worker of its own and
// neither disk nor process. The workbench would rather run it on its server; a setting says otherwise.

import assert from 'node:assert/strict';
import { walk } from './window.mjs';

await walk({ settings: { 'remote.extensionKind': { 'kring.kring': ['web'] } } }, async (window) => {
  const { page, u, web, step, shot, open, shown, until, pressUntil, servers } = window;
  const { quickOpen, find, command, sideBar, tree, answer, press, type } = window;
  const workers = [];
  page.on('worker', (worker) => workers.push(worker));

  await open();
  await quickOpen('midwives.kring');
  await page.locator('.codelens-decoration').first().waitFor();
  assert.deepEqual(servers(), [], 'a process was started');
  // Only the server's program has this name in it; the extension host's worker and the editor's own have not.
  const programs = async () => {
    const holding = workers.map((worker) => worker.evaluate(() => 'kringServer' in globalThis));
    const held = await Promise.all(holding.map((one) => one.catch(() => false)));
    return held.filter(Boolean).length;
  };
  assert.equal(await programs(), 1, 'the server is not in one worker');
  step('the server answers from a worker, and no process was started');

  await find('anna');
  await type('anne');
  await u.squiggles().first().waitFor();
  await find('anne');
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'anna' }).first();
  await pressUntil('Control+.', fix);
  await fix.click();
  await until(async () => (await u.squiggles().count()) === 0, 'the finding did not go');
  assert.match(await shown(), /leader anna/);
  step('a name that nobody has is underlined, and put right by one key');

  await find('anna');
  await press('ArrowRight');
  await press('Backspace');
  const offered = page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'anna' }).first();
  await pressUntil('Control+Space', offered);
  await offered.click();
  await until(async () => /leader anna/.test(await shown()), 'the name was not completed');
  step('a name is completed');

  await page
    .locator('.view-line span', { hasText: /^anna$/ })
    .first()
    .hover();
  await page.locator('.monaco-hover', { hasText: 'Anna Visser' }).first().waitFor();
  await shot('page-hover');
  step('what the pointer rests on is explained');

  await command('Kring: Show the Picture');
  await web.locator('svg [data-circle="HomeCare"] text').first().click();
  await page.locator('.tabs-container .tab', { hasText: 'homecare.kring' }).waitFor();
  assert.equal(await programs(), 2, 'the picture was not laid out in a second worker');
  step('the picture stands beside the text, laid out in a second worker, and a click leads to the text');
  await web.locator('#rename').click();
  await answer('Thuiszorg');
  await web.locator('svg [data-circle="HomeCare"]', { hasText: 'Thuiszorg' }).waitFor();
  await until(async () => /circle HomeCare "Thuiszorg"/.test(await shown()), 'the text is as it was');
  step('what is changed in the picture is in the text');

  await sideBar();
  for (const name of ['Circles', 'Due', 'Introduction'])
    await tree(name).locator('.monaco-list-row').first().waitFor();
  await shot('page');
  step('the side bar is there');
});
