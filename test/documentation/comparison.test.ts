import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, kring } from '../cli/kring.js';

/* What the Dutch page about git shows of a comparison is what Kring tells. */

const page = readFileSync(join(import.meta.dirname, '../../docs/nl/git.md'), 'utf8');
const block = (kind: string): string => {
  const [, text] = new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page) ?? [];
  if (text === undefined) throw new Error(`the page has no ${kind}`);
  return text;
};

test('the page about git tells two states as a comparison does', () => {
  const folder = folderWith({
    'eerder/tuin.kring': block('kring eerder'),
    'later/tuin.kring': block('kring later'),
  });
  const { out, status } = kring(['diff', 'eerder', 'later', '--as-of', '2026-11-29'], { in: folder });
  expect(status).toBe(1);
  expect(out).toContain(block('text'));
  expect(out).toContain('Vastgelegd: secretaris-2026 (Teeltkring, 2026-11-09).');
});
