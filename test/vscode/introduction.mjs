// usage: node introduction.mjs VSIX EXAMPLE [--shots DIR] [--theme NAME] [--language LANGUAGE]
// How a facilitator keeps the introduction of the method: ticking, taking a tick back, two ticks one right after the
// other, a filter that is remembered, the page beside the text, an agenda and the checklist of an audit.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { walk } from './window.mjs';

const text = readFileSync(join(process.argv[3] ?? '', 'introduction.kring'), 'utf8');
const lineOf = (words) => text.split('\n').findIndex((line) => line.includes(words)) + 1;

await walk({}, async (window) => {
  const { page, step, shot, open, until, quickOpen, quickInput, find, command, choose, answer } = window;
  const { shownInActive, sideBar, tree, type } = window;

  await open();
  await quickOpen('introduction.kring');
  await page.locator('.codelens-decoration, .view-line').first().waitFor();
  // What is ticked is to be seen.
  await find('Circle training: meetings');
  await sideBar();
  const rows = tree('Introduction').locator('.monaco-list-row');
  await rows.first().waitFor();
  for (const name of ['Circles', 'Due']) await tree(name).locator('.pane-header').click();
  await rows.filter({ hasText: 'Circle training' }).first().locator('.monaco-tl-twistie').click();
  const row = (name) => rows.filter({ hasText: name }).first();
  const box = (name) => row(name).locator('.custom-view-tree-node-item-checkbox');
  const says = (name, word) => async () => (await row(name).innerText()).includes(word);
  step('the checklist is open beside the text');

  const youth = /Youth owner ines\S* .*?due 2026-12-10 done 2026-11-23/;
  await box('Circle of youth care').click();
  await until(async () => youth.test(await shownInActive()), 'the tick is not in the text');
  // The row says so once the text was read anew.
  await until(says('Circle of youth care', 'done 2026-11-23'), 'the row does not say that it was done');
  await shot('ticked-off');
  await box('Circle of youth care').click();
  await until(async () => !youth.test(await shownInActive()), 'the tick was not taken back');
  await until(says('Circle of youth care', 'by 2026-12-10'), 'the row still says that it was done');
  step('a step was ticked for a circle, and the tick taken back by another click');

  await box('Circle of youth care').click();
  await box('Helping circle for the care path').click();
  const both = /Youth .*?done 2026-11-23 CarePath .*?done 2026-11-23/;
  // On a machine that is busy enough the second click comes while the tree has no lines; one sees that, and clicks again.
  let clicked = Date.now();
  await until(async () => {
    if (both.test(await shownInActive())) return true;
    const second = box('Helping circle for the care path');
    if (Date.now() - clicked > 20_000 && (await second.getAttribute('aria-checked')) !== 'true') {
      clicked = Date.now();
      await second.click();
      step('a box that had lost its tick was clicked again');
    }
    return false;
  }, 'one of two ticks is not in the text');
  await until(says('Circle training', 'done 2026-11-23'), 'the step is not done');
  await shot('ticked-two');
  step('two were ticked one right after the other, and with them the step is done');

  await command('Kring: Filter the Checklist');
  await choose('Of one circle');
  await choose('Circle of youth care');
  await until(
    async () => (await rows.filter({ hasText: 'Statute' }).count()) === 0 && (await rows.count()) > 2,
    'nothing was filtered',
  );
  const description = tree('Introduction').locator('.pane-header');
  await until(
    async () => (await description.innerText()).includes('Circle of youth care'),
    'no filter is named',
  );
  await shot('filtered');
  step('the checklist shows one circle');

  await command('Kring: Show How the Introduction Stands');
  const stands = page.frameLocator('iframe.webview').last().frameLocator('iframe#active-frame');
  await stands.locator('ol.phases > li').nth(3).waitFor();
  assert.equal(await stands.locator('li[aria-current=step] .title').innerText(), 'Introduction');
  await shot('introduction-page');
  await page.locator('.tabs-container .tab', { hasText: 'introduction.kring' }).first().click();
  await find('Introduction of the circle method');
  await type('Our introduction');
  await stands.locator('h2', { hasText: 'Our introduction' }).waitFor();
  await stands.locator('.tasks a', { hasText: 'Remuneration model' }).click();
  await until(
    async () =>
      (await page.locator('.statusbar').innerText()).includes(`Ln ${lineOf('"Remuneration model"')},`),
    'the step was not gone to',
  );
  step('a page tells how the introduction stands, follows what is typed, and leads to the text');

  await command('Kring: Agenda of a Meeting');
  await choose('Strategy circle');
  await until(async () => (await quickInput.inputValue()) === '2026-11-23', 'no day was proposed');
  await answer('2026-12-07');
  await choose('As a Page');
  await page
    .locator('.tabs-container .tab.active', { hasText: 'Agenda of Strategy circle, 7 December 2026' })
    .waitFor();
  const agenda = page.frameLocator('iframe.webview').last().frameLocator('iframe#active-frame');
  await agenda.locator('h2', { hasText: 'Closing round' }).waitFor();
  await shot('agenda');
  step('an agenda of a circle is a page');

  await command('Kring: Prepare an Audit');
  await choose('Circle of midwives');
  await choose('For the Circle');
  await page.locator('.tabs-container .tab.active', { hasText: 'Audit of Circle of midwives' }).waitFor();
  await shot('audit');
  step('what an audit asks is a page');

  await command('Kring: Tell What an Audit Found');
  await choose('Strategy circle');
  await page
    .locator('.tabs-container .tab.active', {
      hasText: 'Audit of Strategy circle: what was found, 2 November 2026',
    })
    .waitFor();
  const found = page.frameLocator('iframe.webview').last().frameLocator('iframe#active-frame');
  await found.locator('h1', { hasText: 'Audit of Strategy circle: what was found' }).waitFor();
  assert.equal(await page.locator('.editor-group-container').count(), 2, 'not all pages in one column');
  await shot('audit-found');
  step('what an audit on record found is a page');

  page.on('dialog', (dialog) => void dialog.accept());
  await page.waitForTimeout(8000);
  await page.reload();
  await sideBar();
  await until(
    async () => (await description.innerText()).includes('Circle of youth care'),
    'the filter was forgotten',
  );
  step('the filter is the same in a new window');
});
