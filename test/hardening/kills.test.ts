import { expect, test } from 'vitest';
import { kill } from './kills.mjs';

/* The campaign kills each command at each of its steps; here are a few of those of one. */

test('a command that is killed while it writes leaves each file as it was or as it will be', () => {
  expect(kill({ most: 3, only: ['format'] })).toEqual({ tries: 3, failures: [] });
}, 120_000);
