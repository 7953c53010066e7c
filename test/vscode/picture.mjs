// usage: node picture.mjs VSIX EXAMPLE [--shots DIR] [--theme NAME] [--language nl]
// An organisation is designed in its picture: a circle is added, named, moved, a seat filled; it is searched, folded,
// walked through by keyboard, looked at on another day, and written into files of each kind.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { walk } from './window.mjs';

await walk({ width: 1600, height: 1000 }, async (window) => {
  const { page, web, folder, language, step, shot, open, until, quickOpen, quickInput } = window;
  const { command, answer, choose, still, textOf, press } = window;
  const dutch = language === 'nl';
  const circle = (name) => web.locator(`svg [data-circle="${name}"]`);
  const title = (name) => circle(name).locator('text').first();
  const saveAll = async () => {
    await page.keyboard.press('Control+k');
    await page.keyboard.press('s');
  };
  /** What a file says once it is saved; the picture writes into texts that are open. */
  const written = async (file, words) => {
    const isSo = () => (words instanceof RegExp ? words.test(textOf(file)) : textOf(file) === words);
    await until(async () => {
      if (isSo()) return true;
      await page.locator('.tabs-container .tab.active').first().click();
      await saveAll();
      await page.waitForTimeout(500);
      return isSo();
    }, `${file} does not say ${words}`);
  };
  const before = Object.fromEntries(
    fs
      .readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.kring'))
      .map((file) => [file, textOf(file)]),
  );
  const changedIn = (file) => {
    const old = before[file].split('\n');
    return textOf(file)
      .split('\n')
      .filter((line) => !old.includes(line));
  };

  await open();
  await quickOpen('midwives.kring');
  await page.locator('.codelens-decoration').first().waitFor();
  await command(dutch ? 'Show the Picture' : 'Kring: Show the Picture');
  await circle('HomeCare').waitFor();
  await still();
  await shot(`design-${language}`);
  step('the picture is there');

  const heading = await web.locator('svg text').first().boundingBox();
  const stage = await web.locator('#picture').boundingBox();
  assert.ok(heading.x >= stage.x && heading.x + heading.width <= stage.x + stage.width, 'the heading is cut');
  step('its heading is whole');

  await title('Midwives').click();
  await web.locator('#add').click();
  await answer('HomeBirths');
  await circle('HomeBirths').waitFor();
  await written('circles/midwives.kring', /circle HomeBirths .*in Midwives/);
  await still();
  await shot(`design-added-${language}`);
  step('a circle was added below another, in the text and in the picture');

  await title('HomeBirths').click();
  await until(async () => (await web.locator('#subject').textContent()) === 'HomeBirths', 'not chosen');
  await web.locator('#picture').press('F2');
  await answer('Home team');
  await circle('HomeBirths').filter({ hasText: 'Home team' }).waitFor();
  await written('circles/midwives.kring', /circle HomeBirths "Home team"/);
  step('it has another title, by one key');

  await web.locator('#move').click();
  await choose('Circle of home care');
  await until(
    async () => (await circle('HomeBirths').getAttribute('data-above')) === 'HomeCare',
    'the circle stayed where it was',
  );
  await written('circles/midwives.kring', /circle HomeBirths "Home team" in HomeCare/);
  step('it was moved under another circle');

  await web.locator('#fill').click();
  await choose(dutch ? 'leider' : 'leader');
  await choose('Gijs');
  await web.locator('svg [data-seat="leader gijs"][data-in="HomeBirths"]').waitFor();
  await written('circles/midwives.kring', /leader +gijs/);
  assert.deepEqual(
    Object.keys(before).filter((file) => changedIn(file).length > 0),
    ['circles/midwives.kring'],
  );
  await still();
  await shot(`design-filled-${language}`);
  step(`its seat is filled; all of it is ${changedIn('circles/midwives.kring').length} lines of one file`);

  await page.locator('.editor-group-container').first().locator('.view-lines').click();
  await page.locator('.editor-group-container.active .monaco-editor').waitFor();
  for (let tries = 0; tries < 12 && (await circle('HomeBirths').count()) > 0; tries++) {
    await press('Control+z');
    await page.waitForTimeout(400);
  }
  await written('circles/midwives.kring', before['circles/midwives.kring']);
  step('all of it was undone as anything that is typed');

  const slider = web.locator('#date');
  const day = async () => (await web.locator('#day').textContent()) ?? '';
  const now = await day();
  await slider.press('End');
  await until(async () => (await day()) > now, 'the date stayed');
  const last = await day();
  await page.locator('.statusbar-item', { hasText: last }).waitFor();
  await still();
  await shot(`design-later-${language}`);
  await slider.press('Home');
  await page.locator('.statusbar-item', { hasText: await day() }).waitFor();
  assert.ok((await day()) < now);
  await web.locator('#today').click();
  await until(async () => !(await web.locator('#today').isVisible()), 'it is not today again');
  step('the slider shows other days, and everything follows');

  await web.locator('#search').fill('home');
  await web.locator('#results [role=option]').first().waitFor();
  await still();
  await shot(`design-search-${language}`);
  await web.locator('#search').press('Enter');
  await until(
    async () => (await web.locator('#subject').textContent()) === 'Circle of home care',
    'not found',
  );
  step('a circle is found');

  const shownCircles = () => web.locator('svg [data-circle]').count();
  const all = await shownCircles();
  await web.locator('#fold').click();
  await until(async () => (await shownCircles()) < all, 'nothing was folded');
  await still();
  await shot(`design-folded-${language}`);
  await web.locator('#fold').click();
  await until(async () => (await shownCircles()) === all, 'nothing was unfolded');
  step('circles are closed and opened');

  await web.locator('#picture').press('0');
  await title('Board').click();
  const focused = () => web.locator('svg :focus').getAttribute('aria-label');
  const from = await focused();
  await page.keyboard.press('ArrowRight');
  await until(async () => (await focused()) !== from, 'the arrow went nowhere');
  const inner = await focused();
  await page.keyboard.press('Space');
  await until(async () => (await shownCircles()) < all, 'nothing was closed');
  await page.keyboard.press('Space');
  await until(async () => (await shownCircles()) === all, 'nothing was opened');
  assert.equal(await focused(), inner);
  await page.keyboard.press('Enter');
  step('the picture is used by keyboard');

  const picture = web.locator('#picture svg');
  await web.locator('#view').selectOption('terms');
  await web.locator('svg [data-seat="leader anna"]').first().waitFor();
  await still();
  await shot(`design-terms-${language}`);
  const [room, list] = [await web.locator('#picture').boundingBox(), await picture.boundingBox()];
  assert.ok(
    Math.abs(list.width - room.width) < 2 && Math.abs(list.y - room.y) < 2,
    'not fitted to the width',
  );
  await page.locator('.editor-group-container').first().locator('.view-lines').click();
  await quickOpen('youth.kring');
  await until(async () => {
    const last = await web.locator('svg [data-circle="Youth"]').first().boundingBox();
    return last !== null && last.y > room.y && last.y < room.y + room.height;
  }, 'the circle at the cursor is not in view');
  await still();
  await shot(`design-terms-followed-${language}`);
  assert.ok(Math.abs((await picture.boundingBox()).width - list.width) < 2, 'the width was lost');
  await web.locator('#fit').click();
  await still();
  assert.ok((await picture.boundingBox()).height <= room.height, 'not all of it is shown');
  await web.locator('#view').selectOption('circles');
  await title('Board').waitFor();
  await still();
  step('a tall list opens as wide as the panel, goes along with the cursor, and is shown whole by a button');

  for (const [format, is] of [
    [
      'SVG',
      (bytes) => /^<svg[\s\S]*HomeCare/.test(bytes.toString()) && !bytes.toString().includes('--vscode'),
    ],
    ['PNG', (bytes) => bytes.subarray(1, 4).toString() === 'PNG' && bytes.readUInt32BE(16) > 500],
    [
      'HTML',
      (bytes) => /^<!doctype html>[\s\S]*Content-Security-Policy[\s\S]*HomeCare/i.test(bytes.toString()),
    ],
  ]) {
    const ending = format.toLowerCase();
    const target = path.join(folder, `Rijnstreek-circles.${ending}`);
    await web.locator('#export').click();
    await choose(format);
    await until(async () => (await quickInput.inputValue()).endsWith(`.${ending}`), 'no name was proposed');
    await quickInput.press('Enter');
    await until(
      () => fs.existsSync(target) && fs.statSync(target).size > 3000 && is(fs.readFileSync(target)),
      `no ${format} was written`,
    );
    step(`the picture is written as ${format}`);
  }
});
