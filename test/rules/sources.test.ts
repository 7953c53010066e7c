import { describe, expect, test } from 'vitest';
import { levelOf } from '../../src/rules/levels.js';
import { rules } from '../../src/rules/registry.js';
import { relatedIds, relatedTo } from '../../src/rules/related.js';
import { methodSources, sources } from '../../src/rules/sources.js';
import { profiles } from '../../src/vocabulary/findings.js';
import { fragmentOf } from '../engine.js';

/* What rules rest on, and what their pages say beside it. */

describe('sources', () => {
  test('an error in the method’s own profile rests on a source of the method, or on the text itself', () => {
    const without = rules
      .filter(({ id, firm }) => levelOf(id, 'skm') === 'error' && firm !== true)
      .filter(({ doc }) => !doc.sources.some(({ key }) => methodSources.has(key)));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('what only Kring itself says is said to be inferred', () => {
    const only = rules.filter(({ doc }) => doc.sources.every(({ key }) => key === 'KRING'));
    expect(only.filter(({ doc }) => doc.inferred !== 'rule').map(({ id }) => id)).toEqual([]);
  });

  test('of the method are known, and come first where a rule is an error', () => {
    for (const key of methodSources) expect(sources).toHaveProperty([key]);
    const late = rules
      .filter(({ id, firm }) => levelOf(id, 'skm') === 'error' && firm !== true)
      .filter(({ doc }) => !methodSources.has(doc.sources[0]?.key ?? ''));
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  test('with places of their own are cited by one of those or as a whole', () => {
    const unknown = rules.flatMap(({ id, doc }) =>
      doc.sources
        .filter(({ key, place }) => place !== undefined && sources[key]?.places !== undefined)
        .filter(({ key, place = '' }) => sources[key]?.places?.[place] === undefined)
        .map(({ key, place }) => `${id}: ${key} ${place}`),
    );
    expect(unknown).toEqual([]);
  });
});

test('rules have one number only where they are two sides of one thing in the catalogue', () => {
  const byNumber = new Map<string, string[]>();
  for (const { id, code } of rules) byNumber.set(code, [...(byNumber.get(code) ?? []), id]);
  const shared = [...byNumber].filter(([, ids]) => ids.length > 1);
  expect(Object.fromEntries(shared.map(([code, ids]) => [code, ids.map((id) => id.split('/')[1])]))).toEqual({
    DL11: ['helping-circle-without-leader', 'helping-circle-without-report'],
    IM03: ['audit-overdue', 'audit-finding-unowned'],
    RE01: ['facilitator-missing', 'secretary-missing'],
    RE04: ['link-term-expired', 'term-expired'],
    RE14: ['seat-differs', 'outcome-not-seated'],
    ST06: ['too-large', 'too-small'],
    ST07: ['many-children', 'only-child'],
    ST13: ['silent', 'long-silent'],
    TG04: ['top-circle-without-experts', 'top-circle-expertise'],
    TG05: ['top-circle-missing', 'secured-without-top-circle'],
  });
});

describe('related rules', () => {
  const ids = new Set(rules.map(({ id }) => id as string));

  test('are rules', () => {
    expect(relatedIds.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('has every rule, and each is related to those that are related to it', () => {
    for (const id of ids) {
      expect(relatedTo(id).length, id).toBeGreaterThan(0);
      for (const other of relatedTo(id)) expect(relatedTo(other), `${other} to ${id}`).toContain(id);
    }
  });
});

test.each(rules.filter(({ firm }) => firm === undefined).map(({ id }) => [id] as const))(
  'the line to deviate from %s is Kring',
  (id) => {
    const { deviations, mistakes } = fragmentOf(
      `organisation O\ndeviation ${id} in CIRCLE under DECISION until 2027-11-22 because "The reason"`,
    );
    expect(mistakes).toEqual([]);
    expect(deviations[0]).toMatchObject({ rule: { name: id }, until: { date: '2027-11-22' } });
  },
);

test('every profile weighs every rule', () => {
  for (const { id } of rules)
    for (const profile of profiles)
      expect(['error', 'warning', 'info', 'off']).toContain(levelOf(id, profile));
});
