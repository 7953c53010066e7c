import { describe, expect, test } from 'vitest';
import { folderWith, gardens, kring } from './kring.js';

/* What is changed without a decision, known and accepted, as the commands tell it. */

const accepted = gardens
  .replace(
    '  aim "Vegetables for the district"\n}',
    '  aim "Vegetables for the district"\n  accept Tuin.planting by anna on 2026-05-04 because "The minutes are lost"\n}',
  )
  .replace('Only what feeds the soil', 'Only what feeds the soil and bees');
const folders = { 'a/tuin.kring': gardens, 'b/tuin.kring': accepted };
const diff = (...words: string[]) =>
  kring(['diff', 'a', 'b', '--as-of', '2026-06-01', '--fail-on', 'unevidenced', ...words], {
    in: folderWith(folders),
  });

describe('a change that is accepted', () => {
  test.each(['text', 'markdown', 'html', 'json'])(
    'is told with its reason as %s, and fails nothing',
    (format) => {
      const { out, status } = diff('--language', 'en', '--format', format);
      expect(status).toBe(0);
      expect(out).toContain('The minutes are lost');
      expect(out).toMatch(/[Kk]nown and accepted|"verdict": "accepted"/);
    },
  );

  test('fails without the line', () => {
    const { status } = kring(['diff', 'a', 'b', '--as-of', '2026-06-01', '--fail-on', 'unevidenced'], {
      in: folderWith({ ...folders, 'b/tuin.kring': accepted.replace(/ {2}accept .*\n/, '') }),
    });
    expect(status).toBe(1);
  });

  test('is shown with the organisation', () => {
    const { out } = kring(['show', '--language', 'nl'], { in: folderWith({ 'tuin.kring': accepted }) });
    expect(out).toContain('Bekend en aanvaard');
    expect(out).toContain('Tuin.planting: “The minutes are lost” (Anna Visser, 2026-05-04)');
  });
});
