import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { asOf } from '../../src/model/lookups.js';
import type { Circle, Organisation } from '../../src/model/organisation.js';
import { agendaOutline } from '../../src/render/agenda.js';
import { auditOutline } from '../../src/render/audit.js';
import { outlineHtml } from '../../src/render/html/outline.js';
import { page as plainPage } from '../../src/render/html/page.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { auditOf } from '../../src/tracking/audit.js';
import { organisationOf } from '../engine.js';
import { inBrowser } from './browser.js';
import { partnership } from './pages.js';

/* What is printed and taken along to a meeting. */

const on = '2026-12-07';

function agendaOn(organisation: Organisation, name: string, language: 'en' | 'nl'): string {
  const circle = asOf(organisation, on).circle(name) as Circle;
  const outline = agendaOutline(
    organisation,
    agendaOf(organisation, circle, on),
    language,
    checkOrganisation(organisation, on).findings,
  );
  return plainPage({ title: 'Agenda', language, body: outlineHtml(outline) });
}

/** How many pages of paper it takes. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

inBrowser('on paper', ({ open }) => {
  const organisation = partnership();

  for (const language of ['en', 'nl'] as const)
    test(`an ordinary agenda fits one page, in the language ${language}`, async () => {
      const { page } = await open(agendaOn(organisation, 'Midwives', language), 'html');
      expect(await sheets(page)).toBe(1);
    });

  test('what is longer goes on, and long words break within the page', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(5);
    const actions = Array.from(
      { length: 60 },
      (_, i) => `action a${i} "${i} ${word}" { circle Zang owner anna due 2026-12-01 }`,
    );
    const choir = organisationOf(`organisation Koor "Koor"
person anna "Anna ${word}"
circle Zang "Zang ${word}" { facilitator anna from 2026-01-01 for 2 years }
${actions.join('\n')}
`);
    const { page } = await open(agendaOn(choir, 'Zang', 'nl'), 'html', {
      viewport: { width: 670, height: 900 },
    });
    expect(await sheets(page)).toBeGreaterThan(3);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(670);
  });

  test('the lines of a list go on beside their boxes, not below them', async () => {
    const { page } = await open(agendaOn(organisation, 'Strategy', 'nl'), 'html');
    const [list, box] = await page.evaluate(() => {
      const item = document.querySelector('li.box') as HTMLElement;
      const style = getComputedStyle(item);
      return [Number.parseFloat(style.paddingLeft), Number.parseFloat(style.textIndent)];
    });
    expect(list).toBeGreaterThan(0);
    expect(box).toBe(-(list as number));
  });

  test('an auditor has room to write where nothing is answered yet', async () => {
    const circle = asOf(organisation, on).circle('Strategy');
    const outline = auditOutline(organisation, auditOf(organisation, on, circle, 'nl'), 'auditor', 'nl');
    const { page } = await open(
      plainPage({ title: 'Audit', language: 'nl', body: outlineHtml(outline) }),
      'html',
    );
    await page.emulateMedia({ media: 'print' });
    const heights = await page.$$eval('.blank', (all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
    expect(heights.length).toBeGreaterThan(5);
    for (const height of heights) expect(height).toBeGreaterThan(40);
  });
});
