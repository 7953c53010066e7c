// usage: node importing.mjs VSIX EXAMPLE [--shots DIR]
// A spreadsheet that becomes an organisation: chosen on the page of the import, looked at with its mapping and its
// picture, read otherwise, and written into a folder of its own; then the next month's list, with one person more.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { walk } from './window.mjs';

await walk({}, async (window) => {
  const { page, web, own, folder, step, shot, until, quickInput, open, command, answer, sideBar } = window;
  const list = path.join(own, 'orchard.csv');
  const lines = [
    'Name,E-mail,Circle,Higher circle,Office',
    'Anna Visser,anna@orchard.example,Orchard,,leader',
    'Bram de Wit,bram@orchard.example,Picking,Orchard,Delegate',
    'Cato Smit,cato@orchard.example,Picking,Orchard,Beekeeper',
  ];
  fs.writeFileSync(list, `${lines.join('\n')}\n`);
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
  const written = (name) => path.join(folder, 'orchard', name);
  const textOf = (name) => fs.readFileSync(written(name), 'utf8');

  await open();
  await sideBar();
  await command('Kring: Import an Organisation', web.locator('#choose'));
  await web.locator('#choose').click();
  await fileAt(list);
  await web.locator('#picture svg').waitFor();
  await web.locator('#told', { hasText: '3 people' }).waitFor();
  assert.equal(fs.existsSync(written('people.kring')), false);
  await shot('importing-shown');
  step('a list of people is shown as circles, with a report, and nothing is written');

  await web.getByLabel('Beekeeper').selectOption('secretary');
  await web.locator('#told details', { hasText: 'picking.kring' }).locator('summary').click();
  await web.locator('#told pre', { hasText: /secretary +cato-smit/ }).waitFor();
  step('what a word of it means can be chosen otherwise, and is read anew');

  await web.locator('#write').click();
  await answer('orchard');
  await until(() => fs.existsSync(written('import/last.json')), 'nothing was written');
  assert.match(textOf('picking.kring'), /secretary +cato-smit/);
  assert.match(textOf('import/map.json'), /"Beekeeper": "secretary"/);
  await page.locator('.tabs-container .tab', { hasText: 'organisation.kring' }).waitFor();
  step('it is written into a folder of its own, with what it was read by');

  fs.appendFileSync(list, 'Daan Mol,daan@orchard.example,Picking,Orchard,member\n');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+w');
  await command('Kring: Import an Organisation', web.locator('#choose'));
  await web.locator('#choose').click();
  await fileAt(list);
  await web.locator('#told', { hasText: '+person daan-mol' }).first().waitFor({ state: 'attached' });
  await shot('importing-again');
  await web.locator('#write').click();
  await until(() => textOf('people.kring').includes('Daan Mol'), 'the new person was not written');
  await web.locator('#told', { hasText: 'nothing changes' }).waitFor();
  step('next month’s list tells one person more, and a third time nothing');
});
