import { join } from 'node:path';
import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/cli/load.js';
import { diskFiles } from '../../src/disk/files.js';
import { formatText } from '../../src/language/format.js';
import { createKringServices } from '../../src/language/module.js';
import { asOf } from '../../src/model/lookups.js';
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
const example = join(import.meta.dirname, '../../examples/geboortezorg');
const { organisations } = await load({ files: diskFiles(example), progress: () => undefined }, []);
const [organisation] = organisations;
if (organisation === undefined) throw new Error('The example was not read.');
const standing = asOf(organisation, today);
const { kring } = createKringServices();
const colours = pico.createColors(false);

describe.each(['en', 'nl'] as const)('in the language %s', (language) => {
  test.each(organisation.meetings)('the minutes of $name are as they were', (meeting) => {
    const outline = minutesOutline(standing, meeting, language);
    expectGolden(`geboortezorg/meetings/${meeting.name}.${language}.txt`, outlineText(outline, colours, 100));
  });

  test('what the circles measure is told as it was', () => {
    const outline = measureOutline(standing, standing.circles, language);
    expectGolden(`geboortezorg/meetings/measures.${language}.txt`, outlineText(outline, colours, 100));
  });

  test('the next meeting is drafted as it was', () => {
    const circle = standing.circle('Strategie');
    if (circle === undefined) throw new Error('The example has no strategy circle.');
    const agenda = agendaOf(organisation, circle, today);
    const draft = draftOf(organisation, circle, agenda, language, (text) => formatText(kring, text));
    expect(draft.edits).toHaveLength(1);
    expectGolden(`geboortezorg/meetings/draft.${language}.kring`, `${draft.edits[0]?.text.trimStart()}\n`);
  });
});

test('minutes are a page, too', () => {
  const meeting = standing.meeting('strategie-2026-08-31');
  if (meeting === undefined) throw new Error('The example lacks a meeting.');
  expectGolden(
    'geboortezorg/meetings/strategie-2026-08-31.html',
    outlineHtml(minutesOutline(standing, meeting, 'en')),
  );
});
