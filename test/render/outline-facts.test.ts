import pico from 'picocolors';
import { expect, test } from 'vitest';
import { outlineText } from '../../src/render/terminal/outline.js';

test('a part of an outline of which nothing is known takes no room, and fails nothing', () => {
  expect(outlineText([{ kind: 'facts', facts: [] }], pico.createColors(false), 80).trim()).toBe('');
});
