import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { checkBetween, checkOrganisation, type Finding } from '../../src/rules/check.js';
import { levels } from '../../src/rules/levels.js';
import { rules } from '../../src/rules/registry.js';
import type { Rule } from '../../src/rules/rule.js';
import { sources } from '../../src/rules/sources.js';
import { announcedIn } from '../announced.js';
import { organisationOf } from '../engine.js';

const today = '2026-11-23';
const fixtures = join(import.meta.dirname, 'fixtures');
const languageRules = rules.filter((rule) => rule.id.startsWith('language/'));

/** What the rule, and the rules of the language itself, find in a text: `rule line:column-column`. */
function found(rule: Rule, text: string, on: string, before = rule.doc.before): Finding[] {
  const own = [...new Set([rule, ...languageRules])];
  const settings = Object.fromEntries(
    own
      .map((one) => [one.id, levels[one.id]?.skm === 'off' ? ('info' as const) : undefined])
      .filter(([, level]) => level),
  );
  const found = checkOrganisation(organisationOf(text), on, { rules: own, levels: settings }).findings;
  if (before === undefined) return [...found];
  const [older, newer] = [organisationOf(before), organisationOf(text)];
  // What the other rules on changes find belongs in no example either.
  const changed = rules.filter(({ checkChange }) => checkChange !== undefined);
  return [...found, ...checkBetween(older, newer, on, { rules: changed, levels: settings }).findings];
}

const place = (finding: Finding): string =>
  `${finding.rule} ${finding.at.line}:${finding.at.column}-${finding.at.endColumn}`;

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const on = rule.doc.on ?? today;

  const outside = rule.doc.outside === true;

  if (outside) {
    test('finds nothing in an organisation, because it looks outside of one', () => {
      expect(found(rule, rule.doc.bad, on)).toEqual([]);
    });
  }

  test.runIf(!outside)('finds something in its bad example, and nothing in its good one', () => {
    const bad = found(rule, rule.doc.bad, on);
    expect(
      bad.filter((finding) => finding.rule === id).length,
      'findings in the bad example',
    ).toBeGreaterThan(0);
    if (!id.startsWith('language/'))
      expect(bad.filter((finding) => finding.rule !== id).map(place)).toEqual([]);
    expect(found(rule, rule.doc.good, on).map(place), 'findings in the good example').toEqual([]);
  });

  test('speaks English and Dutch', () => {
    const said = [
      rule.words.title,
      rule.words.what,
      rule.words.why,
      ...found(rule, rule.doc.bad, on).map((finding) => finding.message),
    ];
    for (const { en, nl } of said) {
      expect(en.trim()).not.toBe('');
      expect(nl.trim()).not.toBe('');
      expect(nl).not.toBe(en);
      expect(`${en}${nl}`).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  test('has a level, a number and known sources', () => {
    expect(levels).toHaveProperty([id]);
    expect(rule.code).toMatch(/^[A-Z]{2}\d{2}$/);
    expect(rule.doc.sources.length).toBeGreaterThan(0);
    for (const source of rule.doc.sources) expect(sources).toHaveProperty([source.key]);
  });

  test('repairs its bad example, where it has a fix', () => {
    const { fix } = rule;
    if (fix === undefined) return;
    const organisation = organisationOf(rule.doc.bad);
    const findings = found(rule, rule.doc.bad, on).filter((finding) => finding.rule === id);
    const fixed = findings.map((finding) => fix(organisation, finding)).filter((one) => one !== undefined);
    expect(fixed.length, 'fixes offered for the bad example').toBeGreaterThan(0);
    const text = applyEdits(
      rule.doc.bad,
      fixed.flatMap((one) => one.edits),
    );
    const left = found(rule, text, on);
    expect(left.filter((finding) => finding.rule === id).length, text).toBe(findings.length - fixed.length);
    expect(left.filter((finding) => finding.rule === 'language/syntax').map(place), text).toEqual([]);
  });

  test.runIf(!outside)('has a fixture', () => {
    expect(existsSync(join(fixtures, `${id}.kring`)), `test/rules/fixtures/${id}.kring`).toBe(true);
  });
});

describe('fixtures', () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.kring'))
    .sort();

  for (const file of files) {
    const id = file.replaceAll('\\', '/').replace(/\.kring$/, '');
    // Cases of one fixture are separate organisations, each below a line `// --- what it tells [on DATE]`.
    const cases = readFileSync(join(fixtures, file), 'utf8').split(/^\/\/ --- (.*)$/m);
    for (let i = 1; i < cases.length; i += 2) {
      const title = cases[i] as string;
      const text = cases[i + 1] as string;
      test(`${id}: ${title}`, () => {
        const rule = rules.find((one) => one.id === id);
        expect(rule, `a rule ${id}`).toBeDefined();
        const on = / on (\d{4}-\d{2}-\d{2})$/.exec(title)?.[1] ?? today;
        // A rule on changes has the older state in a case first, up to a line `// === now`.
        const [older, newer] = (rule as Rule).checkChange === undefined ? [] : text.split(/^\/\/ === now$/m);
        const now = newer === undefined ? text : `${'\n'.repeat(linesOf(older as string))}${newer}`;
        const actual = found(rule as Rule, now, on, older)
          .map(place)
          .sort();
        const expected = announcedIn(text)
          .map((one) => `${one.rule} ${one.line}:${one.column}-${one.endColumn}`)
          .sort();
        expect(actual).toEqual(expected);
      });
    }
  }
});

function linesOf(text: string): number {
  return text.split('\n').length - 1;
}

test('every level belongs to a rule', () => {
  expect(Object.keys(levels).filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
});

test('no two rules share an id', () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});
