import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layOutSite } from '../../scripts/site.mjs';
import { inBrowser } from './browser.js';

/* The documentation as somebody reads it who got it as a folder: opened as files, without a server. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'kring-site-'));
const address = (path: string): string => pathToFileURL(join(folder, path)).href;

beforeAll(async () => {
  await layOutSite(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  // It would ask for the style anew, which no page that is opened as a file may.
  const { violations: found, passes } = (await page.evaluate(
    'axe.run(document, { preload: false })',
  )) as AxeResults;
  expect(passes.length).toBeGreaterThan(10);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map((one) => `${id}: ${help}: ${one.html.slice(0, 160)}`),
  );
}

inBrowser('the site of the documentation', ({ visit }) => {
  test.each(['light', 'dark'] as const)('has nothing that axe finds wrong: %s', async (colorScheme) => {
    for (const path of [
      'index.html',
      'tutorial.html',
      'nl/recepten.html',
      'rules/index.html',
      'cheatsheet.html',
    ]) {
      const { page, deeds } = await visit(address(path), address(''), { colorScheme });
      expect(await violations(page), path).toEqual([]);
      expect(deeds.errors).toEqual([]);
    }
  });

  test('leads to “somebody leaves” in two clicks, or by its words, and to the same in Dutch', async () => {
    const { page } = await visit(address('index.html'), address(''));
    await page.click('main a[href="recipes.html"] >> nth=0');
    await page.click('.contents >> text=Somebody leaves');
    expect(page.url()).toBe(`${address('recipes.html')}#somebody-leaves`);
    await page.click('header >> text=In het Nederlands');
    await page.fill('[data-search] input', 'iemand vertrekt');
    await page.locator('[data-search] a', { hasText: 'Iemand vertrekt' }).first().click();
    expect(page.url()).toBe(`${address('nl/recepten.html')}#iemand-vertrekt`);
    await page.fill('[data-search] input', 'xyzzy');
    await page.locator('[data-search] [role=status]', { hasText: 'Niets gevonden' }).waitFor();
  });

  test('opens a block of Kring on the page to try it', async () => {
    const { page } = await visit(address('cheatsheet.html'), address(''), { locale: 'en-GB' });
    await page.click('.open a');
    await page.waitForSelector('#files [data-file="example.kring"]');
    expect(await page.textContent('.cm-content')).toContain('organisation Garden');
  });
});
