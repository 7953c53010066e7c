import { expect, test } from 'vitest';
import { outside } from './outside.js';

/* The campaign tries each command with each kind of trap; here are those that read or write something of their own. */

const chosen =
  /^(?:check --format text|import leden\.csv --into binnen --format text|report -o boek\/|new nieuw|git install --pre-commit)$/;
const only = (words: readonly string[]): boolean => chosen.test(words.join(' '));

test.each(['links that lead out', 'pipes', 'devices without an end', 'huge files'])(
  'no command reads, shows or writes what lies outside, and each comes to an end: %s',
  async (kind) => {
    expect(await outside({ kinds: [kind], only })).toEqual({ tries: 5, failures: [] });
  },
  600_000,
);
