import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import type { Language } from '../../src/messages/words.js';
import { asOf } from '../../src/model/lookups.js';
import { checkOrganisation, type Finding } from '../../src/rules/check.js';
import { leftOut } from '../../src/rules/left-out.js';
import { rules } from '../../src/rules/registry.js';
import type { Rule } from '../../src/rules/rule.js';
import { repairs } from '../../src/services/code-actions.js';
import { repairsOf } from '../../src/services/repairs/index.js';
import type { Scene } from '../../src/services/scene.js';
import { fragmentOf, organisationsOf } from '../engine.js';

/*
 * What an editor offers against a finding: repairs first, each of which takes the finding away or opens what has to be
 * done first, and setting the rule aside last.
 */

const file = 'example.kring';
const dayOf = (rule: Rule): string => rule.doc.on ?? '2026-11-23';

/** The bad example of a rule with each of its findings, in its own organisation. */
function found(rule: Rule, text = rule.doc.bad, language: Language = 'en', on = dayOf(rule)) {
  return organisationsOf({ [file]: text }).flatMap((organisation) => {
    const scene: Scene = {
      standing: asOf(organisation, on),
      fragment: fragmentOf(text, file),
      fragments: () => [fragmentOf(text, file)],
      neighbours: () => [],
      language,
    };
    const { findings } = checkOrganisation(organisation, on);
    return findings.filter((one) => one.rule === rule.id).map((finding) => ({ scene, finding }));
  });
}

function findings(text: string, rule: Rule): readonly Finding[] {
  return organisationsOf({ [file]: text }).flatMap((one) => checkOrganisation(one, dayOf(rule)).findings);
}

const count = (all: readonly Finding[], id: string): number => all.filter(({ rule }) => rule === id).length;

/** Rules on one state of an organisation, of which the editor tells findings. */
const told = rules.filter(({ doc, checkChange }) => doc.outside !== true && checkChange === undefined);

/** What only people can put right in the text: which of two things is meant, or what the text is to say. */
const unrepaired: readonly string[] = [
  'language/reads-on',
  'language/organisation-unclear',
  'language/names-alike',
  'language/to-be-filled-in',
];

const repaired = told.filter(({ id }) => !unrepaired.includes(id)).map((rule) => [rule.id, rule] as const);

test('each rule has a repair, but those of which only people know what is meant', () => {
  const without = told.filter((rule) =>
    found(rule).every(({ scene, finding }) => repairsOf(scene, finding).length === 0),
  );
  expect(without.map(({ id }) => id)).toEqual(unrepaired);
});

/** What stands behind a word that means nothing can be wrong in itself, and is told once the word is mended. */
const uncovering: readonly string[] = [
  'language/syntax',
  'language/unknown-name',
  'language/deceptive-name',
  'consent/deviation-from-nothing',
];

const fixtures = join(import.meta.dirname, '..', 'rules', 'fixtures');

describe.each(repaired)('in the cases of %s', (id, rule) => {
  const cases = readFileSync(join(fixtures, `${id}.kring`), 'utf8').split(/^\/\/ --- (.*)$/m);
  for (let i = 1; i < cases.length; i += 2) {
    const on = / on (\d{4}-\d{2}-\d{2})$/.exec(cases[i] as string)?.[1] ?? dayOf(rule);
    const text = (cases[i + 1] as string).replace(/^ *\/\/ *\^.*\n/gm, '');
    test(`each repair takes its finding away and brings no new error: ${cases[i]}`, () => {
      const check = (said: string): readonly Finding[] =>
        organisationsOf({ [file]: said }).flatMap((one) => checkOrganisation(one, on).findings);
      const before = check(text);
      for (const { scene, finding } of found(rule, text, 'nl', on)) {
        for (const { title, edits, opens } of repairsOf(scene, finding)) {
          const after = check(applyEdits(text, edits));
          const same = (all: readonly Finding[]): number =>
            all.filter((one) => one.rule === id && one.message.en === finding.message.en).length;
          if (opens !== true) expect(same(after), title.en).toBeLessThan(same(before));
          if (uncovering.includes(id)) continue;
          const errors = after.filter((one) => one.severity === 'error' && one.rule !== id);
          const fresh = errors.filter(
            (one) => !leftOut.includes(one.rule) && count(after, one.rule) > count(before, one.rule),
          );
          expect(
            fresh.map((one) => one.rule),
            title.en,
          ).toEqual([]);
        }
      }
    });
  }
});

describe.each(repaired)('%s', (id, rule) => {
  const each = found(rule).flatMap(({ scene, finding }) =>
    repairsOf(scene, finding).map((repair) => ({ ...repair, finding })),
  );

  test.each(each.map((one) => [one.title.en, one] as const))('%s', (_title, { edits, opens, finding }) => {
    const text = applyEdits(rule.doc.bad, edits);
    const fragment = fragmentOf(text, file);
    expect([...fragment.unreadable, ...fragment.mistakes].filter(() => !id.startsWith('language/'))).toEqual(
      [],
    );
    const [before, after] = [findings(rule.doc.bad, rule), findings(text, rule)];
    const same = (all: readonly Finding[]): number =>
      all.filter((one) => one.rule === id && one.message.en === finding.message.en).length;
    if (opens !== true) expect(same(after), text).toBeLessThan(same(before));
    const errors = (all: readonly Finding[]): string[] =>
      all.filter(({ severity }) => severity === 'error').map((one) => one.rule);
    const fresh = errors(after).filter(
      (one) => one !== id && !leftOut.includes(one) && count(after, one) > count(before, one),
    );
    expect(fresh, text).toEqual([]);
  });

  test('setting the rule aside comes after all repairs, and only where the rule allows it', () => {
    for (const { scene, finding } of found(rule)) {
      const kinds = repairs(scene, [finding]).map(({ kind }) => kind);
      expect(kinds).toEqual([...kinds].sort((a, b) => Number(a === 'deviation') - Number(b === 'deviation')));
      if (rule.firm !== undefined) expect(kinds).not.toContain('deviation');
    }
  });
});

test('no repair begins with setting the method aside: where a rule may be set aside there is something to do first', () => {
  const aside = told.flatMap((rule) =>
    found(rule).flatMap(({ scene, finding }) => {
      const [first] = repairs(scene, [finding]);
      return first === undefined ? [] : [[rule.id, first.kind] as const];
    }),
  );
  expect(aside.filter(([, kind]) => kind !== 'fix')).toEqual([]);
  expect(new Set(aside.map(([id]) => id)).size).toBe(told.length - unrepaired.length);
});
