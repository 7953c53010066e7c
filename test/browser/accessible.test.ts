import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { viewNames } from '../../src/layout/drawing.js';
import { asOf } from '../../src/model/lookups.js';
import type { Circle } from '../../src/model/organisation.js';
import { agendaOutline } from '../../src/render/agenda.js';
import { auditOutline } from '../../src/render/audit.js';
import { outlineHtml } from '../../src/render/html/outline.js';
import { page as plainPage } from '../../src/render/html/page.js';
import { progressPage } from '../../src/render/html/progress.js';
import type { Outline } from '../../src/render/outline.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { auditOf } from '../../src/tracking/audit.js';
import { progressOf } from '../../src/tracking/progress.js';
import { inBrowser } from './browser.js';
import { large, pageOf, partnership } from './pages.js';

/* Pages with a picture are checked by axe-core, all of its rules, in each state that a reader brings them into. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong, in its words and with the place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run()')) as AxeResults;
  expect(results.passes.length).toBeGreaterThan(15);
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((one) => `${id}: ${help}: ${one.html.slice(0, 160)}`),
  );
}

inBrowser('a page with a picture is accessible', ({ open }) => {
  for (const view of viewNames)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`showing ${view}, ${colorScheme}, with all about a circle, and in words`, async () => {
        const { page, deeds } = await open(await pageOf(partnership(), { view }), 'html', { colorScheme });
        expect(await violations(page)).toEqual([]);
        await page.fill('#search', 'HomeCare');
        expect(await violations(page)).toEqual([]);
        await page.press('#search', 'Enter');
        expect(await page.locator('#told h3').textContent()).toContain('HomeCare');
        expect(await violations(page)).toEqual([]);
        await page.click('#as-text');
        expect(await violations(page)).toEqual([]);
        expect(deeds).toEqual({ dialogs: [], requests: [], errors: [] });
      });

  for (const theme of ['light', 'dark', 'contrast', 'print'] as const)
    test(`in the colours ${theme} that its reader chooses`, async () => {
      const { page } = await open(await pageOf(partnership(), { language: 'nl' }), 'html');
      await page.selectOption('#colours', theme);
      await page.click('[data-circle=Strategy] text');
      expect(await violations(page)).toEqual([]);
    });

  test('on a telephone', async () => {
    const { page } = await open(await pageOf(partnership()), 'html', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    await page.tap('[data-circle=HomeCare] text');
    expect(await violations(page)).toEqual([]);
  });

  test('where scripts are off: the picture and the same in words', async () => {
    const { page } = await open(await pageOf(large(100, 5)), 'html', { javaScriptEnabled: false });
    expect(await page.locator('#picture svg').isVisible()).toBe(true);
    expect(await page.locator('#circle-c99').isVisible()).toBe(true);
    expect(await page.locator('.app:visible').count()).toBe(0);
  });

  test('when colours are forced: the picture takes those that have the contrast', async () => {
    const fill = (page: Page): Promise<string> =>
      page
        .locator('#picture svg > g > rect')
        .first()
        .evaluate((paper) => getComputedStyle(paper).fill);
    const light = await open(await pageOf(partnership()), 'html', { forcedColors: 'active' });
    expect(await fill(light.page)).toBe('rgb(255, 255, 255)');
    const dark = await open(await pageOf(partnership()), 'html', {
      forcedColors: 'active',
      colorScheme: 'dark',
    });
    expect(await fill(dark.page)).toBe('rgb(0, 0, 0)');
  });
});

inBrowser('pages about the introduction are accessible', ({ open }) => {
  const organisation = partnership();
  const strategy = asOf(organisation, '2027-09-15').circle('Strategy');
  for (const language of ['en', 'nl'] as const)
    for (const colorScheme of ['light', 'dark'] as const)
      test(`in the language ${language}, ${colorScheme}`, async () => {
        const on = '2027-09-15';
        const outlined = (title: string, outline: Outline): string =>
          plainPage({ title, language, body: outlineHtml(outline) });
        const written = [
          progressPage(organisation, progressOf(organisation, on, language), language),
          progressPage(organisation, progressOf(organisation, on, language), language, { only: 'Strategy' }),
          outlined(
            'Agenda',
            agendaOutline(
              organisation,
              agendaOf(organisation, strategy as Circle, on),
              language,
              checkOrganisation(organisation, on).findings,
            ),
          ),
          outlined(
            'Audit',
            auditOutline(organisation, auditOf(organisation, on, strategy, language), 'auditor', language),
          ),
        ];
        for (const text of written) {
          const { page } = await open(text, 'html', { colorScheme });
          expect(await violations(page)).toEqual([]);
        }
      });

  test('on a telephone nothing stands out to the side', async () => {
    const text = progressPage(organisation, progressOf(organisation, '2027-09-15', 'nl'), 'nl');
    const { page } = await open(text, 'html', { viewport: { width: 360, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
