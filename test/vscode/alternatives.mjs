// usage: node alternatives.mjs VSIX EXAMPLE [--shots DIR]
// Somebody who advises works out another design, in Dutch and in the dark: a copy beside the original, what is otherwise
// in it, with both side by side, in the other direction, as texts and on the clipboard; and what falls due for one
// person.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { walk } from './window.mjs';

const settings = {
  'kring.language': 'nl',
  'workbench.colorTheme': 'Default Dark Modern',
  'kring.person': 'anna',
};
await walk({ settings }, async (window) => {
  const { page, folder, step, shot, open, quickOpen, until, choose, answer, sideBar, tree, command } = window;
  const beside = `${folder}-nazorg`;
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const tab = (name) => page.locator('.tabs-container .tab', { hasText: name });
  const toast = (words) => page.locator('.notifications-toasts .notification-toast', { hasText: words });
  const shown = async (words) => {
    let found;
    await until(async () => {
      for (let i = (await page.locator('iframe.webview').count()) - 1; i >= 0; i--) {
        const frame = page.frameLocator('iframe.webview').nth(i).frameLocator('iframe#active-frame');
        const some = frame.locator('body[data-kind=comparison]', { hasText: words });
        if ((await some.count().catch(() => 0)) > 0) found = frame;
      }
      return found !== undefined;
    }, `no page shows ${words}`);
    return found;
  };

  await open();
  await quickOpen('midwives.kring');
  await page.locator('.codelens-decoration').first().waitFor();
  await sideBar();
  const due = tree('Due').or(tree('Wat eraan komt'));
  await due.locator('.monaco-list-row').first().waitFor();
  step('the organisation is there, with what falls due');

  await command('Kring: Copy as Alternative');
  await answer('nazorg');
  await toast('Het alternatief staat in').waitFor();
  const homecare = path.join(beside, 'circles/homecare.kring');
  await until(() => fs.existsSync(homecare), 'nothing was copied');
  assert.equal(
    fs.readFileSync(homecare, 'utf8'),
    fs.readFileSync(path.join(folder, 'circles/homecare.kring'), 'utf8'),
  );
  await shot('alternative-made');
  step('the organisation was copied into a folder beside it');

  fs.appendFileSync(
    path.join(beside, 'circles/homecare.kring'),
    '\ncircle Nazorg "Kring Nazorg" in Strategy {\n  aim "To look after mothers later"\n}\n',
  );
  await toast('Het alternatief staat in').getByRole('button', { name: 'Vergelijk' }).click();
  let web = await shown('Beide in één oogopslag');
  await web.locator('.sides tr', { hasText: 'Kringen' }).first().waitFor();
  assert.match(
    await web.locator('.sides tr', { hasText: 'Kringen' }).first().innerText(),
    /Weg: Kring Nazorg/,
  );
  assert.match(await web.locator('#head').innerText(), /Van .*nazorg naar de tekst zoals die nu is/);
  await shot('alternative-compared');
  step('the comparison says its direction, with circles, people, links and findings side by side');

  await web.locator('#swap').click();
  await until(async () => (await tab('→').count()) > 0, 'the other direction is not shown');
  web = await shown('Nieuw: Kring Nazorg');
  assert.match(await web.locator('#head').innerText(), /Van de tekst zoals die nu is naar .*nazorg/);
  await shot('alternative-swapped');
  step('swapped, what went has come');

  await web.locator('#copy').click();
  await toast('klembord').first().waitFor();
  step('it is copied as Markdown');
  await web.locator('#texts').click();
  await tab('Teksten').first().waitFor();
  // The same file in both folders: only what was added stands out.
  const both = page.locator('.monaco-diff-editor, .multiDiffEntry');
  await both.first().waitFor();
  await until(
    async () => /hidden lines|Nazorg/.test(await both.first().innerText()),
    'no texts are side by side',
  );
  await shot('alternative-texts');
  step('and the texts are shown side by side');

  await command('Kring: Compare Any Two States');
  await rows.filter({ hasText: 'Nu' }).first().waitFor();
  await shot('compare-two');
  await choose('Nu');
  await page.locator('.quick-input-title', { hasText: 'als de nieuwere' }).waitFor();
  await page.keyboard.press('Escape');
  step('any two states are asked for, the older one first');

  await command('Kring: Whose and How Far Ahead');
  await choose('Van mij en mijn kringen');
  await page.locator('.pane-header', { hasText: 'Van mij en mijn kringen' }).first().waitFor();
  const lines = await due.locator('.monaco-list-row .label-name').allInnerTexts();
  assert.ok(
    lines.some((line) => /^\d{4}-\d{2}-\d{2}/.test(line)),
    lines.join(', '),
  );
  await shot('due-mine');
  step('what falls due for one person and their circles, the day first');
});
