import { describe, expect, test } from 'vitest';
import { checkOrganisation } from '../../src/rules/check.js';
import { organisationOf } from '../engine.js';
import * as breaches from './breaches.js';
import { exactly } from './exactly.js';
import { court, differences, district, learners, noDifference, software } from './four-organisations.js';
import { leftAlone } from './left-alone.js';
import { association, bakery, network, teams } from './organisations.js';
import { seldom } from './seldom.js';
import type { Verdict } from './verdict.js';

/*
 * One difference at a time from organisations that are as they should be: what goes against the method is found, and
 * what is right by it, or not known, is left alone.
 */

const today = '2026-11-30';

function textOf({ base, otherwise = [], also = '' }: Verdict): string {
  let text = base;
  for (const [from, to] of otherwise) {
    expect(text.split(from).length, `once: ${from}`).toBe(2);
    text = text.replace(from, () => to);
  }
  return text + also;
}

/** The rules that find an error or a warning, or, of those that are asked for, anything at all. */
function rulesOf(text: string, on: string, asked: readonly string[] = []): string[] {
  const { findings } = checkOrganisation(organisationOf(text), on);
  return findings
    .filter(({ severity, rule }) => severity !== 'info' || asked.includes(rule))
    .map(({ rule }) => rule);
}

describe.each(Object.entries({ ...breaches, differences }))('found, of %s:', (_, verdicts) => {
  test.each(verdicts.map((verdict) => [verdict.right, verdict] as const))('%s', (_title, verdict) => {
    const { finds = [], on = today } = verdict;
    const found = rulesOf(textOf(verdict), on, finds);
    expect(found.filter((rule) => finds.includes(rule))).not.toEqual([]);
    if (on === today)
      expect(rulesOf(verdict.base, on, finds).filter((rule) => finds.includes(rule))).toEqual([]);
  });
});

describe('exactly this is said:', () => {
  test.each([...exactly, ...seldom].map((verdict) => [verdict.right, verdict] as const))(
    '%s',
    (_title, verdict) => {
      const found = rulesOf(textOf(verdict), verdict.on ?? today);
      expect([...new Set(found)].sort()).toEqual(verdict.exactly);
    },
  );
});

describe('left alone:', () => {
  test.each([...leftAlone, ...noDifference].map((verdict) => [verdict.right, verdict] as const))(
    '%s',
    (_title, verdict) => {
      expect(rulesOf(textOf(verdict), verdict.on ?? today)).toEqual([]);
    },
  );

  test('each tradition has an organisation that is as it should be', () => {
    for (const base of [bakery, association, teams, network, district, court, software, learners])
      expect(rulesOf(base, today)).toEqual([]);
  });
});
