import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { merged } from '../../scripts/whole-blocks.js';
import type { Tongue } from '../../src/messages/words.js';
import { type Checked, checkBetween, checkOrganisation } from '../../src/rules/check.js';
import { firstFiles } from '../../src/services/first-files.js';
import { organisationOf, services } from '../engine.js';

/*
 * Every recipe of the documentation, cooked step by step: what it says to write is found to be in order but for what
 * it announces, and each step was decided by who may decide it.
 */

const pages = { en: 'docs/recipes.md', nl: 'docs/nl/recepten.md' } as const;
const firstDay = '2026-01-05';
const root = join(import.meta.dirname, '../..');

interface Step {
  /** The day as of which the page tells it. */
  readonly on: string;
  /** Rules that it says will find something. */
  readonly announced: readonly string[];
  readonly text: string;
}

const block = /^```kring as of (\d{4}-\d\d-\d\d)(?: finds (.*))?\n([\s\S]*?)^```$/gm;

function recipesOf(page: string): readonly (readonly [heading: string, steps: readonly Step[]])[] {
  return page.split(/^## /m).flatMap((part) => {
    const steps = [...part.matchAll(block)].map(([, on = '', announced = '', text = '']) => ({
      on,
      announced: announced.split(' ').filter((rule) => rule !== ''),
      text,
    }));
    return steps.length === 0 ? [] : [[part.slice(0, part.indexOf('\n')), steps] as const];
  });
}

describe.each(Object.entries(pages) as [Tongue, string][])('in the recipes in %s', (language, file) => {
  const page = readFileSync(join(root, file), 'utf8');
  const recipes = recipesOf(page);
  const garden = firstFiles(services, { language, start: firstDay, method: 'skm' })
    .map(({ text }) => text)
    .join('\n');
  const faults = ({ findings }: Checked): string[] =>
    findings
      .filter(({ severity }) => severity !== 'info')
      .map(({ rule, message }) => `${rule}: ${message[language]}`);

  test('every block says as of which day it is told', () => {
    expect(page.match(/^```kring *$/gm)).toBeNull();
    expect(recipes.flatMap(([, steps]) => steps).length).toBe(page.match(/^```kring/gm)?.length);
  });

  test.each(recipes)('“%s” is in order, and decided by who may decide it', (_, steps) => {
    let text = garden;
    for (const { on, announced, text: more } of steps) {
      const before = organisationOf(text);
      text = merged(text, more);
      const after = organisationOf(text);
      const known = new Set(faults(checkOrganisation(before, on)));
      const found = faults(checkOrganisation(after, on)).filter((one) => !known.has(one));
      expect(found.filter((one) => !announced.some((rule) => one.startsWith(`${rule}: `)))).toEqual([]);
      expect(announced.filter((rule) => !found.some((one) => one.startsWith(`${rule}: `)))).toEqual([]);
      expect(faults(checkBetween(before, after, on))).toEqual([]);
    }
  });
});

test('both languages have the same recipes', () => {
  const days = Object.values(pages).map((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(block)].map(
      ([, on, announced = '']) => `${on} ${announced}`,
    ),
  );
  expect(days[1]).toEqual(days[0]);
});
