import { describe, expect, test } from 'vitest';
import { checkBetween, checkOrganisation, type Finding } from '../../src/rules/check.js';
import { left, leftOut } from '../../src/rules/left-out.js';
import { rules } from '../../src/rules/registry.js';
import type { Rule } from '../../src/rules/rule.js';
import { organisationOf, organisationsOf } from '../engine.js';

/*
 * The example of each rule that is as it should be passes the whole check, but for what an excerpt leaves out; and what
 * that is its page says. In the bad example nothing else is wrong than what the rule tells.
 */

const on = (rule: Rule): string => rule.doc.on ?? '2026-11-23';

/** What is wrong in a change and in what came of it is told of both. */
const seenTwice: Readonly<Record<string, readonly string[]>> = {
  'consent/decided-elsewhere': ['double-link/leader-elected-elsewhere'],
};

function wrong(text: string, rule: Rule): readonly Finding[] {
  const states = organisationsOf({ 'example.kring': text }).flatMap(
    (one) => checkOrganisation(one, on(rule)).findings,
  );
  const { before } = rule.doc;
  const between =
    before === undefined ? [] : checkBetween(organisationOf(before), organisationOf(text), on(rule)).findings;
  return [...states, ...between].filter(({ severity }) => severity !== 'info');
}

describe.each(rules.filter(({ doc }) => doc.outside !== true).map((rule) => [rule.id, rule] as const))(
  'the examples of %s',
  (id, rule) => {
    test('as it should be, nothing is wrong, and what lacks is what an excerpt leaves out', () => {
      const found = [...new Set(wrong(rule.doc.good, rule).map((one) => one.rule))];
      expect(found.filter((one) => !leftOut.includes(one))).toEqual([]);
    });

    test('as it is reported, nothing else is wrong', () => {
      const found = [...new Set(wrong(rule.doc.bad, rule).map((one) => one.rule))];
      const others = found.filter((one) => one !== id && !leftOut.includes(one));
      expect(others).toEqual(seenTwice[id] ?? []);
    });
  },
);

test('what an excerpt leaves out is what a rule asks for that lacks, and nothing that is said', () => {
  expect(leftOut.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  expect(left([])).toEqual([]);
});
