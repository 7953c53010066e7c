// usage: node untrusted.mjs VSIX EXAMPLE [--shots DIR]
// A folder that nobody has said to trust: findings and picture are there, and no process is. When it is trusted after
// all, there is one.

import assert from 'node:assert/strict';
import { walk } from './window.mjs';

const settings = { 'security.workspace.trust.startupPrompt': 'never' };
await walk({ settings, trust: true }, async (window) => {
  const {
    page,
    u,
    web,
    step,
    shot,
    open,
    until,
    quickOpen,
    find,
    command,
    sideBar,
    tree,
    servers,
    press,
    type,
  } = window;

  await open();
  await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  await quickOpen('midwives.kring');
  await page.locator('.codelens-decoration').first().waitFor();
  assert.deepEqual(servers(), [], 'a process was started');
  step('the folder is open in restricted mode, the server answers, and no process was started');

  await find('anna');
  await type('anne');
  await u.squiggles().first().waitFor();
  await press('Control+z');
  await until(async () => (await u.squiggles().count()) === 0, 'the finding did not go');
  step('a name that nobody has is underlined');

  await command('Kring: Show the Picture');
  await web.locator('svg [data-circle="HomeCare"]').waitFor();
  await sideBar();
  for (const name of ['Circles', 'Due', 'Introduction'])
    await tree(name).locator('.monaco-list-row').first().waitFor();
  await shot('untrusted');
  assert.deepEqual(servers(), [], 'a process was started');
  step('the picture and the side bar are there, still without a process');

  await command('Workspaces: Manage Workspace Trust');
  await page.locator('.workspace-trust-editor').getByText('Trust', { exact: true }).first().click();
  await until(() => servers().length === 1, 'no process was started after the folder was trusted');
  await quickOpen('homecare.kring');
  await page.locator('.codelens-decoration').first().waitFor();
  step('once the folder is trusted the server is a process');
});
