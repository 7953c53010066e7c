// usage: node in-dutch.mjs VSIX EXAMPLE [--shots DIR]
// A window whose display language is Dutch. The words of the workbench itself would come from a language pack, and stay
// English without it; what the extension says of itself is Dutch.

import assert from 'node:assert/strict';
import { walk } from './window.mjs';

await walk({ settings: { 'kring.language': undefined } }, async (window) => {
  const { page, u, step, shot, open, quickOpen, pressUntil, quickInput, sideBar, tree } = window;
  // Where the workbench is told its display language.
  await page.addInitScript(() => {
    globalThis._VSCODE_NLS_LANGUAGE = 'nl';
  });
  await open();
  await quickOpen('verloskundigen.kring');
  await page.locator('.codelens-decoration').first().waitFor();
  await sideBar();
  for (const name of ['Kringen', 'Mensen']) await tree(name).waitFor();
  await shot('dutch-side-bar');
  step('the views have Dutch names');

  await pressUntil('F1', quickInput);
  await quickInput.fill('>Kring: Toon');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Toon de tekening' }).first().waitFor();
  await shot('dutch-commands');
  // The English title stands below, so that what is told elsewhere is found.
  assert.match((await rows.first().innerText()).split('\n')[0], /Toon de tekening/);
  await quickInput.press('Escape');
  step('so have the commands');

  // This window has no git extension at all.
  await u.command('Kring: Compare Governance with');
  await page.waitForFunction(() =>
    /git/i.test(document.querySelector('.quick-input-widget input')?.getAttribute('placeholder') ?? ''),
  );
  await rows.filter({ hasText: 'map' }).first().waitFor();
  await shot('dutch-without-git');
  await quickInput.press('Escape');
  step('where git is nowhere, a comparison says so and offers files and folders');

  await u.command('Preferences: Open Settings (UI)');
  await page.locator('.settings-editor').waitFor();
  await page.keyboard.type('@ext:kring.kring taal');
  await page.locator('.setting-item-description').first().waitFor();
  await page.waitForTimeout(1500);
  const told = await page.locator('.settings-tree-container').innerText();
  await shot('dutch-settings');
  assert.match(told, /taal/i);
  step('and the settings');
});
