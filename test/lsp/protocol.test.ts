import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { methods } from '../../src/lsp/protocol.js';
import { root } from '../house/source.js';

test('every request of Kring’s own is told in docs/editors.md, and no other', () => {
  const told = [...readFileSync(join(root, 'docs/editors.md'), 'utf8').matchAll(/^\| `(kring\/\w+)`/gm)];
  expect(told.map(([, method]) => method).sort()).toEqual(Object.values(methods).sort());
});
