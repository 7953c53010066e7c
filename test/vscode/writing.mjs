// usage: node writing.mjs VSIX EXAMPLE [--shots DIR] [--theme NAME]
// A day with the text: typing, problems, a repair, renaming, the picture beside it, the trees, ticking, export, another
// date, a server that dies, a window that is closed.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { walk } from './window.mjs';

await walk({}, async (window) => {
  const { page, u, web, folder, step, shot, open, shown, until, pressUntil } = window;
  const { still, quickOpen, quickInput, find, command, answer, sideBar, tree, servers, press, type } = window;

  await open();
  step('the window is there');
  await quickOpen('midwives.kring');
  await page.locator('.codelens-decoration').first().waitFor();
  step('the server has answered: a line above the circle tells who sits there');

  await find('anna');
  await type('anne');
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

  await find('30 minutes');
  await press('End');
  await press('Enter');
  await type('m', { delay: 50 });
  const offered = page.locator('.suggest-widget.visible .monaco-list-row');
  await offered.filter({ hasText: 'members' }).first().waitFor();
  await shot('offered');
  step('what may begin a line is offered at its first letter');
  await type('embers anna', { delay: 50 });
  await offered.filter({ hasText: 'anna' }).first().waitFor();
  // Until the last letter has reached the list, Enter completes the word.
  await page.waitForTimeout(1000);
  await press('Enter');
  await type('aim', { delay: 50 });
  await until(async () => /members anna aim/.test(await shown()), 'no new line was begun');
  assert.doesNotMatch(await shown(), /annaaim/);
  await press('Escape');
  await until(async () => {
    if (/minutes" double link/.test(await shown())) return true;
    await press('Control+z');
    return false;
  }, 'what was typed was not undone');
  step('Enter behind a whole name begins a new line, whatever is offered');

  await find('circle Midwives');
  await press('ArrowRight');
  await press('ArrowLeft');
  const input = page.locator('.rename-box input, .rename-box textarea').first();
  await pressUntil('F2', input);
  await input.fill('MidwivesCircle');
  await input.press('Enter');
  await until(async () => /circle MidwivesCircle/.test(await shown()), 'the circle was not renamed');
  await u.focusEditor();
  await press('Control+Home');
  step('a circle has another name wherever it is named');

  await command('Kring: Show the Picture');
  await web.locator('svg [data-circle="MidwivesCircle"]').waitFor();
  await still();
  await shot('picture');
  step('the picture stands beside the text, with the new name');
  await web.locator('svg [data-circle="HomeCare"] text').first().click();
  await page.locator('.tabs-container .tab', { hasText: 'homecare.kring' }).waitFor();
  step('a click on a circle leads to its text');
  assert.equal(await web.locator('#subject').textContent(), 'Circle of home care');
  assert.equal((await web.locator('svg[role=tree] [role=treeitem]').count()) > 5, true);

  await web.locator('#rename').click();
  await answer('Thuiszorg');
  await web.locator('svg [data-circle="HomeCare"]', { hasText: 'Thuiszorg' }).waitFor();
  assert.match(await shown(), /circle HomeCare "Thuiszorg"/);
  step('a circle that is renamed in the picture has another title in the text');
  const renamed = web.locator('svg [data-circle="HomeCare"]', { hasText: 'Thuiszorg' });
  // The focus is back in the picture a moment after the question was answered.
  const pressed = async (key, state) => {
    for (let tries = 0; tries < 4; tries++) {
      await page.keyboard.press(key);
      const done = renamed.waitFor({ state, timeout: 8000 });
      if (
        await done.then(
          () => true,
          () => false,
        )
      )
        return;
    }
    assert.fail(`${key} does nothing in the picture`);
  };
  await pressed('Control+z', 'detached');
  assert.doesNotMatch(await shown(), /Thuiszorg/);
  await pressed('Control+y', 'visible');
  assert.match(await shown(), /circle HomeCare "Thuiszorg"/);
  step('that is undone and made again by the usual keys, with the picture keeping the focus');

  await web.locator('#search').fill('gijs');
  await web.locator('#results [role=option]').first().waitFor();
  await web.locator('#search').press('Enter');
  await web.locator('svg [data-found]').first().waitFor();
  step('a person is found in the picture');

  await web.locator('svg [data-circle="Strategy"] text').first().hover();
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
    const words = await web.locator(`#view option[value=${view}]`).textContent();
    await page.locator('.tabs-container .tab', { hasText: `${words}:` }).waitFor();
    await still();
    await shot(`view-${view}`);
  }
  await web.locator('#view').selectOption('circles');
  await web.locator('svg [data-circle="HomeCare"]').waitFor();
  step('all views were shown');

  await web.locator('#export').click();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'PNG' }).click();
  const target = path.join(folder, 'Rijnstreek-circles.png');
  await until(async () => (await quickInput.inputValue()).endsWith('.png'), 'no name was proposed');
  await quickInput.press('Enter');
  await until(() => fs.existsSync(target) && fs.statSync(target).size > 5000, 'no PNG was written');
  assert.equal(fs.readFileSync(target).subarray(1, 4).toString(), 'PNG');
  step('the picture is a file');

  await sideBar();
  await tree('Circles').locator('.monaco-list-row', { hasText: 'Strategy' }).first().waitFor();
  await tree('Due').locator('.monaco-list-row').first().waitFor();
  await tree('Introduction').locator('.monaco-list-row').first().waitFor();
  await shot('trees');
  step('the side bar tells of circles, what falls due and the introduction');

  // Ticks are walked in introduction.mjs.
  const before = servers();
  assert.equal(before.length, 1);
  await u.focusEditor();
  await find('gijs');
  // In the middle of a word, so that what is typed is sent to a server that is dying.
  const typing = type('gijzelaar', { delay: 120 });
  process.kill(before[0], 'SIGKILL');
  await typing;
  await until(() => servers().length === 1 && servers()[0] !== before[0], 'no new server');
  await u.squiggles().first().waitFor();
  assert.match(await shown(), /leader gijzelaar/);
  await press('Control+z');
  await until(async () => (await u.squiggles().count()) === 0, 'the finding did not go');
  await page.locator('.statusbar-item', { hasText: 'today' }).waitFor();
  step('a server that was killed is there again, and nothing is lost');

  // Texts that were not saved are there again too, so there is nothing to be asked about.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.waitForTimeout(8000);
  await page.reload();
  await u.ready();
  await u.webview().locator('svg [data-circle="HomeCare"]').waitFor();
  step('the picture is there again in a new window');
});
