import { join } from 'node:path';
import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/cli/load.js';
import { diskFiles } from '../../src/disk/files.js';
import { formatText } from '../../src/language/format.js';
import { createKringServices } from '../../src/language/module.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { draftOf } from '../../src/render/draft.js';
import { outlineHtml } from '../../src/render/html/outline.js';
import { measureOutline } from '../../src/render/measure.js';
import { minutesOutline } from '../../src/render/minutes.js';
import { outlineText } from '../../src/render/terminal/outline.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { expectGolden } from '../golden.js';

/*
 * Half a year of the strategy circle of the birth-care partnership: its meetings from the first to the one that is
 * prepared, and what its circles measure.
 */

const today = '2026-11-23';

/** The partnership in English, and its twin in Dutch. */
const twins = {
  en: { example: 'birth-care', strategy: 'Strategy', organisation: await partnership('birth-care') },
  nl: { example: 'geboortezorg', strategy: 'Strategie', organisation: await partnership('geboortezorg') },
} as const;
const { kring } = createKringServices();
const colours = pico.createColors(false);

describe.each(['en', 'nl'] as const)('in the language %s', (language) => {
  const { example, strategy, organisation } = twins[language];
  const standing = asOf(organisation, today);
  test.each(organisation.meetings)('the minutes of $name are as they were', (meeting) => {
    const outline = minutesOutline(standing, meeting, language);
    expectGolden(`${example}/meetings/${meeting.name}.${language}.txt`, outlineText(outline, colours, 100));
  });

  test('what the circles measure is told as it was', () => {
    const outline = measureOutline(standing, standing.circles, language);
    expectGolden(`${example}/meetings/measures.${language}.txt`, outlineText(outline, colours, 100));
  });

  test('the next meeting is drafted as it was', () => {
    const circle = standing.circle(strategy);
    if (circle === undefined) throw new Error('The example has no strategy circle.');
    const agenda = agendaOf(organisation, circle, today);
    const draft = draftOf(organisation, circle, agenda, language, (text) => formatText(kring, text));
    expect(draft.edits).toHaveLength(1);
    expectGolden(`${example}/meetings/draft.${language}.kring`, `${draft.edits[0]?.text.trimStart()}\n`);
  });
});

test('minutes are a page, too', () => {
  const standing = asOf(twins.en.organisation, today);
  const meeting = standing.meeting('strategy-2026-08-31');
  if (meeting === undefined) throw new Error('The example lacks a meeting.');
  expectGolden(
    'birth-care/meetings/strategy-2026-08-31.html',
    outlineHtml(minutesOutline(standing, meeting, 'en')),
  );
});

async function partnership(example: string): Promise<Organisation> {
  const folder = join(import.meta.dirname, '../../examples', example);
  const { organisations } = await load({ files: diskFiles(folder), progress: () => undefined }, []);
  const [organisation] = organisations;
  if (organisation === undefined) throw new Error(`The example ${example} was not read.`);
  return organisation;
}
