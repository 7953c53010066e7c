import { expect, test } from 'vitest';
import { kills, refusals, twice } from './writers.js';

/* The campaigns try each command at all its steps; here are a few steps of a few commands. */

const chosen = /^(?:format \.|fix \.|new nieuw|import leden\.csv --into binnen --format text)$/;
const only = ({ words }: { words: readonly string[] }): boolean => chosen.test(words.join(' '));

test('a command that is killed while it writes leaves each file as it was or as it will be', async () => {
  expect(await kills({ most: 3, only })).toEqual({ tries: 12, failures: [] });
}, 600_000);

test('a command that the disk refuses says so, and leaves nothing behind', async () => {
  expect(await refusals({ most: 2, only })).toEqual({ tries: 8, failures: [] });
}, 600_000);

test('a command that is run twice at once leaves each file whole', async () => {
  expect(await twice({ only })).toEqual({ tries: 4, failures: [] });
}, 600_000);
