import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCalendarDate } from '../../src/model/calendar.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { organisationsOf } from '../engine.js';

/*
 * A day of which only the month is known can be any of it, so with it nothing is found that would not be found with the
 * day. All that the rules are tested with is told again with months in place of days, some of them or all.
 */

const on = '2026-11-30';

/** Every file of Kring below a folder, whole. */
function textsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.kring'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The fixtures of the rules, case by case. */
const fixtures = textsBelow('test/rules/fixtures').flatMap((text) => text.split(/^\/\/ (?:---|===).*$/m));
const examples = readdirSync('examples', { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => textsBelow(join('examples', name)).join('\n'));

/** What is found in a text, by rule and line. */
const found = (text: string): string[] =>
  organisationsOf({ 'all.kring': text }).flatMap((organisation) =>
    checkOrganisation(organisation, on).findings.map(({ rule, at }) => `${rule} ${at.line}`),
  );

/** The text with days told as their months or years; comments, texts and days that do not exist stay as they are. */
function blurred(text: string, told: (date: string, order: number) => string): string {
  let order = 0;
  return text.replace(/"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\b\d{4}-\d{2}-\d{2}\b/g, (whole) =>
    isCalendarDate(whole) ? told(whole, order++) : whole,
  );
}

const month = (date: string): string => date.slice(0, 7);

/** What is found with days told otherwise and not with the days, and how much of the rest is found with both. */
function compared(
  texts: readonly string[],
  told: (date: string, order: number) => string,
): { readonly more: readonly string[]; readonly still: number } {
  const more: string[] = [];
  let [both, exact] = [0, 0];
  for (const text of texts) {
    const known = new Set(found(text));
    const now = found(blurred(text, told));
    both += now.filter((one) => known.has(one)).length;
    exact += known.size;
    for (const one of now)
      if (!known.has(one)) more.push(`${one}: ${text.split('\n')[Number(one.split(' ')[1]) - 1]}`);
  }
  return { more, still: both / exact };
}

describe('where less than the day is known, nothing is found that is not found with the day', {
  timeout: 120_000,
}, () => {
  test.each([
    ['only months, in the fixtures', fixtures, month],
    ['only months, in the examples', examples, month],
    [
      'only the months of every other day',
      fixtures,
      (date: string, order: number) => (order % 2 === 0 ? month(date) : date),
    ],
    [
      'only the months of the others',
      fixtures,
      (date: string, order: number) => (order % 2 === 1 ? month(date) : date),
    ],
    ['only years', fixtures, (date: string) => date.slice(0, 4)],
  ])('where %s are known', (_, texts, told) => {
    const { more, still } = compared(texts, told);
    expect(more).toEqual([]);
    // What does not depend on the day is found all the same.
    expect(still).toBeGreaterThan(0.6);
  });
});
