// usage: node first-minutes.mjs VSIX EXAMPLE [--shots DIR] [--speed person]
// The first minutes of somebody who has Kring installed from a file, in a window with nothing open: what the side bar
// and the commands say before there is anything, the first steps with their button, and an organisation that bears its
// name and has no findings, with the picture beside it. At the speed of a machine, and of a person.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { walk } from './window.mjs';

await walk({ installed: false }, async (window) => {
  const { page, u, web, own, vsix, speed, server, step, shot, until, quickInput } = window;
  const { command, choose, answer, sideBar, tree } = window;
  const words = {
    begin: 'Begin',
    first: 'New Organisation',
    example: 'Open an Example',
    picture: 'Show the Picture',
    nothing: 'No Kring file tells of an organisation here yet',
    steps: 'Your organisation in circles',
    lead: 'first steps',
    texts: 'English',
    circle: 'Growing',
    circles: 'Circles',
    clean: 'no findings',
  };
  /** Somebody who reads before acting. */
  const reads = () => (speed === 'person' ? page.waitForTimeout(1500) : undefined);
  const shotNow = (name) => shot(`first-${name}-${speed}`);
  /** Types a path into the box that VS Code asks for files with; while it still lists a folder, it takes back what is typed. */
  const fileAt = async (file) => {
    await until(
      async () => /^[/~]/.test(await quickInput.inputValue().catch(() => '')),
      'nothing asks for a file',
    );
    await until(async () => {
      await quickInput.fill(file, { timeout: 5000 }).catch(() => {});
      await page.waitForTimeout(700);
      await quickInput.press('Enter', { timeout: 5000 }).catch(() => {});
      await page.waitForTimeout(700);
      return !(await quickInput.isVisible());
    }, `${file} was not taken`);
  };

  await page.goto(`http://${server.authority}/?ew=true`);
  await u.ready();
  await command('Extensions: Install from VSIX...');
  await fileAt(path.resolve(vsix));
  await page.locator('.activitybar .action-item a[aria-label^="Kring"]').first().waitFor();
  await reads();
  step('Kring was installed from a file, in a window with nothing open');

  await sideBar();
  const welcome = page.locator('.sidebar .welcome-view-content');
  await welcome.getByRole('button', { name: words.first }).waitFor();
  await welcome.getByRole('button', { name: words.example }).waitFor();
  await shotNow('welcome');
  step('the side bar says what one can begin with');

  await command(`Kring: ${words.picture}`);
  const toast = page.locator('.notifications-toasts', { hasText: words.nothing });
  await toast.getByRole('button', { name: words.first }).waitFor();
  await shotNow('nothing-yet');
  await reads();
  await toast.getByRole('button', { name: words.example }).waitFor();
  step('a command says why it cannot answer yet, with what helps');

  const steps = page.locator('.gettingStartedContainer', { hasText: words.steps });
  if (!(await steps.isVisible())) await welcome.locator('a', { hasText: words.lead }).click();
  const firstStep = steps.locator('.getting-started-step').first();
  await firstStep.waitFor();
  const isTicked = (which) =>
    which
      .locator('.codicon.complete')
      .count()
      .then((count) => count > 0);
  assert.equal(await isTicked(firstStep), false, 'the first step is ticked before it is done');
  await steps.getByRole('button', { name: words.first }).first().click();
  await quickInput.waitFor();
  // Whatever takes the focus meanwhile, the question stays.
  await reads();
  await steps.locator('.getting-started-step').nth(1).click();
  await page.waitForTimeout(500);
  assert.equal(await quickInput.isVisible(), true, 'the question was lost to the focus');
  await shotNow('asked');
  const folder = path.join(own, 'care-at-home');
  fs.mkdirSync(folder);
  await answer('Zorg “aan” Huis');
  await reads();
  await choose(words.texts);
  await fileAt(folder);
  step('the button of the first steps asks for a name, a language and a folder');

  await until(() => fs.existsSync(path.join(folder, 'organisation.kring')), 'nothing was written');
  assert.match(fs.readFileSync(path.join(folder, 'organisation.kring'), 'utf8'), /"Zorg “aan” Huis"/);
  await page.locator('.tabs-container .tab', { hasText: 'circles.kring' }).waitFor();
  await web.locator(`svg [data-circle="${words.circle}"]`).waitFor();
  await page.locator('.tabs-container .tab', { hasText: 'Zorg “aan” Huis' }).waitFor();
  assert.equal(
    await page.locator('.editor-group-container').count(),
    2,
    'the picture is not beside the text',
  );
  await page.locator(`.statusbar-item[aria-label*="${words.clean}"]`).waitFor();
  assert.equal(await u.squiggles().count(), 0);
  await shotNow('made');
  step('the organisation bears its name, has no findings, and its picture stands beside it');

  await reads();
  await sideBar();
  await tree(words.circles).locator('.monaco-list-row').first().waitFor();
  await shotNow('side-bar');
  await command('Welcome: Open Walkthrough...');
  await choose(words.steps);
  await steps.locator('.getting-started-step').nth(3).waitFor();
  const ticks = async () => {
    const each = await steps.locator('.getting-started-step').all();
    return Promise.all(each.map(isTicked));
  };
  await until(async () => (await ticks()).join() === 'true,true,false,true', 'what is done is not ticked');
  await shotNow('ticked');
  await reads();
  await u.problems();
  await until(async () => (await ticks()).every(Boolean), 'not all is ticked');
  step('each of the first steps is ticked once its result is there, and not before');

  await command(`Kring: ${words.example}`);
  await choose('Lindehof');
  await until(async () => (await quickInput.inputValue()) === 'ecodorp', 'no folder was proposed');
  await quickInput.press('Enter');
  await page.locator('.tabs-container .tab', { hasText: 'ecodorp.kring' }).waitFor();
  await page.locator('.tabs-container .tab', { hasText: 'Ecodorp Lindehof' }).waitFor();
  await shotNow('example');
  step('an example is opened beside it, with its own picture');
});
