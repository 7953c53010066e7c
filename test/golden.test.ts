import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pico from 'picocolors';
import { describe, expect, test } from 'vitest';
import { load } from '../src/cli/load.js';
import { diskFiles } from '../src/disk/files.js';
import { viewNames } from '../src/layout/drawing.js';
import { asOf } from '../src/model/lookups.js';
import type { Organisation } from '../src/model/organisation.js';
import { handbookHtml } from '../src/render/html/report.js';
import { handbookMarkdown } from '../src/render/markdown/report.js';
import { organisationOutline } from '../src/render/show.js';
import { drawingSvg } from '../src/render/svg/drawing.js';
import { outlineText } from '../src/render/terminal/outline.js';
import { organisationHandbook } from '../src/workspace/handbook.js';
import { pictureOf } from '../src/workspace/picture.js';
import { kring } from './cli/kring.js';
import { expectGolden } from './golden.js';

/*
 * Every example at every stage: what is read of it, what is found in it, how it is told and how it is drawn. That an
 * example is found to have what its comments announce, and is as the formatter writes it, examples.test.ts says.
 */

const today = '2026-11-23';
const examples = join(import.meta.dirname, '../examples');
const folders = readdirSync(examples, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name)
  .sort();

const colours = pico.createColors(false);

/** The organisations of an example, by the name of the folder of their goldens. */
async function organisationsIn(example: string): Promise<[string, Organisation][]> {
  const files = diskFiles(join(examples, example));
  const { organisations } = await load({ files, progress: () => undefined }, []);
  const single = organisations.length === 1;
  return organisations
    .filter(({ name }) => name !== '')
    .map((one) => [single ? example : `${example}/${one.name}`, one]);
}

describe.each(folders)('The example %s', async (example) => {
  test('is found to have what it had', () => {
    const { out, status } = kring(['check', '--as-of', today, '--language', 'en'], {
      in: join(examples, example),
    });
    // Only the example of every breach holds a file that cannot be read, and so cannot be checked as a whole.
    expect(status === 2, `status ${status}`).toBe(example === 'breaches');
    expectGolden(`${example}/findings.txt`, out);
  });

  describe.each(await organisationsIn(example))('%s', (folder, organisation) => {
    test('is read as it was', () => {
      expectGolden(`${folder}/model.json`, `${JSON.stringify(organisation, withoutPlaces, 1)}\n`);
    });

    test.each([
      ['en', 'show.txt'],
      ['nl', 'show.nl.txt'],
    ] as const)('is told in the language %s as it was', (language, file) => {
      const outline = organisationOutline(asOf(organisation, today), language);
      expectGolden(`${folder}/${file}`, outlineText(outline, colours, 100));
    });

    test.each(viewNames)('is drawn as it was in the view %s, to the byte', async (view) => {
      const settings = { view, language: organisation.language ?? 'en' };
      const drawing = await pictureOf(organisation, today, settings);
      expectGolden(`${folder}/${view}.svg`, drawingSvg(drawing, { theme: 'light' }));
    });

    test('has the handbook that it had, as Markdown and as a page', async () => {
      const language = organisation.language ?? 'en';
      const handbook = await organisationHandbook(organisation, today, {
        language,
        pictures: false,
        unreadable: [],
      });
      expectGolden(`${folder}/handbook.md`, handbookMarkdown(handbook, today));
      expectGolden(`${folder}/handbook.html`, handbookHtml(handbook, { on: today }));
    });
  });
});

/** Places are tested elsewhere, and would make every changed line of an example a change of all that follow it. */
function withoutPlaces(key: string, value: unknown): unknown {
  if (['at', 'nameAt', 'whole', 'block', 'officeAt', 'organisationAt', 'first', 'references'].includes(key))
    return undefined;
  return value;
}
