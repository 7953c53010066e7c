import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Words } from '../../src/messages/words.js';
import { root } from './source.js';

/*
 * One word for one idea: what is called one thing in English is called one thing in Dutch, wherever it is said. Four
 * Dutch words for one owner are four owners to whoever reads two faces of one organisation.
 */

/** English words that stand for two ideas, each with its own Dutch word. */
const twoIdeas = new Set([
  'after', // of an order in time: na; the newer of two states: erna
  'due', // the last day of something: uiterlijk; the view of what comes: wat eraan komt
  'ended', // of a circle: beëindigd; of a phase: afgerond
  'from', // of a day: vanaf; of a circle: van
  'introduction', // of the method: invoering; the phase: invoeren
  'note', // the lightest finding: opmerking; of a thing: toelichting
  'number', // how many: aantal; which: nummer
  'open', // what waits: open; to open: openen
  'reports', // what a circle does: rapporteert; what it gives: verslagen
  'to come', // of somebody: treedt nog aan; of a term: nog te beginnen
]);

function isWords(value: unknown): value is Words {
  const one = value as Partial<Words> | null;
  return typeof one === 'object' && one !== null && typeof one.en === 'string' && typeof one.nl === 'string';
}

/** Every fixed text in a module's exports, however deep it stands. */
function fixed(value: unknown, found: Words[] = []): Words[] {
  if (isWords(value)) found.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const one of Object.values(value)) fixed(one, found);
  return found;
}

const folder = join(root, 'src/messages');
const said = (
  await Promise.all(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map(async (file) => fixed(await import(/* @vite-ignore */ join(folder, file)))),
  )
).flat();

test('what has one name in English has one in Dutch', () => {
  const dutch = new Map<string, Set<string>>();
  for (const { en, nl } of said) {
    if (en.length > 40) continue;
    const names = dutch.get(en.toLowerCase()) ?? new Set();
    dutch.set(en.toLowerCase(), names.add(nl.toLowerCase()));
  }
  const several = [...dutch].filter(([en, names]) => names.size > 1 && !twoIdeas.has(en));
  expect(several.map(([en, names]) => `${en}: ${[...names].join(', ')}`)).toEqual([]);
});
