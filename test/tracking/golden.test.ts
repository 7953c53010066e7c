import { join } from 'node:path';
import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/cli/load.js';
import { diskFiles } from '../../src/disk/files.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { agendaOutline } from '../../src/render/agenda.js';
import { auditOutline } from '../../src/render/audit.js';
import { dueOutline } from '../../src/render/due.js';
import { outlineHtml } from '../../src/render/html/outline.js';
import { outlineMarkdown } from '../../src/render/markdown/outline.js';
import { progressOutline } from '../../src/render/progress.js';
import { outlineText } from '../../src/render/terminal/outline.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { auditOf } from '../../src/tracking/audit.js';
import { dueOf } from '../../src/tracking/due.js';
import { progressOf } from '../../src/tracking/progress.js';
import { expectGolden } from '../golden.js';

/*
 * The birth-care partnership has introduced the method for two years: how that stands while it tries the method out, as
 * its circles are drawn and being trained, and today; and what it is told a year later, had nobody recorded anything.
 */

/** The partnership in English, and its twin in Dutch. */
const partnerships = { en: await partnership('birth-care'), nl: await partnership('geboortezorg') };
const colours = pico.createColors(false);

describe.each(['2025-06-16', '2026-06-15', '2026-11-23', '2027-09-15'])('the partnership on %s', (on) => {
  describe.each(['en', 'nl'] as const)('in the language %s', (language) => {
    const organisation = partnerships[language];
    const strategy = language === 'nl' ? 'Strategie' : 'Strategy';
    const golden = (what: string) =>
      `${language === 'nl' ? 'geboortezorg' : 'birth-care'}/tracking/${on}.${what}.${language}.txt`;

    test('its introduction is told as it was', () => {
      const outline = progressOutline(organisation, progressOf(organisation, on, language), language);
      expectGolden(golden('progress'), outlineText(outline, colours, 100));
    });

    test('what falls due is told as it was', () => {
      const until = `${Number(on.slice(0, 4)) + (on.slice(5, 7) > '10' ? 1 : 0)}-${on.slice(5, 7) > '10' ? '03' : '12'}-31`;
      const outline = dueOutline(organisation, dueOf(organisation, on, until, language), on, until, language);
      expectGolden(golden('due'), outlineText(outline, colours, 100));
    });

    test('the agenda of the strategy circle is as it was', () => {
      const circle = asOf(organisation, on).circle(strategy);
      if (circle === undefined) throw new Error('The example has no strategy circle.');
      const { findings } = checkOrganisation(organisation, on);
      const outline = agendaOutline(organisation, agendaOf(organisation, circle, on), language, findings);
      expectGolden(golden('agenda'), outlineText(outline, colours, 100));
    });

    test.each([
      ['auditor', undefined],
      ['auditor', strategy],
      ['circle', strategy],
    ] as const)('an audit is prepared for the %s as it was (%s)', (reader, name) => {
      const circle = name === undefined ? undefined : asOf(organisation, on).circle(name);
      const checklist = auditOf(organisation, on, circle, language);
      const outline = auditOutline(organisation, checklist, reader, language);
      const what = `audit.${name === undefined ? 'organisation' : 'strategy'}.${reader}`;
      expectGolden(golden(what), outlineText(outline, colours, 100));
    });
  });
});

test('a page and Markdown tell the same as the text', () => {
  const organisation = partnerships.en;
  const outline = progressOutline(organisation, progressOf(organisation, '2026-11-23', 'en'), 'en');
  const words = (text: string): string =>
    text.replace(/<[^>]*>|\\|[☐☑#*-]|\[[ x]\]/g, ' ').replace(/\s+/g, ' ');
  expect(words(outlineMarkdown(outline))).toContain('Helping circle for the care path: not begun, Els Prins');
  expect(words(outlineHtml(outline))).toContain('Helping circle for the care path: not begun, Els Prins');
  expect(outlineHtml(outline)).toContain('<progress value="6" max="8">');
});

async function partnership(example: string): Promise<Organisation> {
  const folder = join(import.meta.dirname, '../../examples', example);
  const { organisations } = await load({ files: diskFiles(folder), progress: () => undefined }, []);
  const [organisation] = organisations;
  if (organisation === undefined) throw new Error(`The example ${example} was not read.`);
  return organisation;
}
