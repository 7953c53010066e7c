import { describe, expect, test } from 'vitest';
import { rules } from '../../src/rules/registry.js';
import { kring } from '../cli/kring.js';

const explained = (...words: string[]) => kring(['rules', ...words]);

describe('kring rules', () => {
  test('lists every rule with its number and weight, family by family', () => {
    const { status, out } = explained();
    expect(status).toBe(0);
    expect(rules.filter(({ id, code }) => !out.replace(/\s+/g, ' ').includes(`${code} ${id} (`))).toEqual([]);
    expect(out.indexOf('Consent')).toBeLessThan(out.indexOf('The language'));
  });

  test('explains one by its id, the last part of it, and its number, in any capitals', () => {
    const { out } = explained('double-link/same-person');
    expect(out).toContain('DL03, double-link/same-person');
    expect(out).toContain('This is reported');
    expect(out).toContain('This is as it should be');
    expect(out).toContain('Sources');
    expect(explained('same-person').out).toBe(out);
    expect(explained('DL03').out).toBe(out);
    expect(explained('dl03').out).toBe(out);
  });

  test('lists a family', () => {
    const { status, out } = explained('double-link');
    expect(status).toBe(0);
    const listed = out.replace(/\s+/g, ' ');
    for (const { id, code } of rules)
      expect(listed.includes(`${code} ${id} (`), id).toBe(id.startsWith('double-link/'));
    const told = JSON.parse(explained('election', '--format', 'json').out);
    expect(told.rules.map(({ id }: { id: string }) => id)).toEqual(
      rules.map(({ id }) => id).filter((id) => id.startsWith('election/')),
    );
    expect(explained('double-links').err).toContain('Did you mean double-link?');
  });

  test('says what it leaves alone, what can be set, how to deviate and what is related', () => {
    const { out } = explained('circle/too-large');
    expect(out).toContain('`size 3 to 9`');
    expect(out).toContain('deviation circle/too-large in CIRCLE under DECISION until 2027-11-22 because');
    expect(out.replace(/\s+/g, ' ')).toContain('(ST07, circle/many-children)');
    // Nobody excuses themselves from consent.
    expect(explained('consent/objection-open').out).not.toContain('under DECISION');
  });

  test('explains each of the rules that share a number', () => {
    const shared = rules.filter(({ code }) => code === 'DL11');
    expect(shared.length).toBeGreaterThan(1);
    const { out } = explained('DL11');
    for (const { id } of shared) expect(out).toContain(id);
  });

  test('does not know a rule, and says which was meant', () => {
    const { status, err } = explained('same-persons');
    expect(status).toBe(2);
    expect(err).toContain('Did you mean same-person?');
    expect(explained('nothing-of-the-sort').err).toContain('`kring rules` lists them all');
  });

  test('tells all in JSON, with both languages, examples and sources', () => {
    const told = JSON.parse(explained('--format', 'json').out);
    expect(told.version).toBe(1);
    expect(told.rules.map((rule: { id: string }) => rule.id)).toEqual(rules.map(({ id }) => id));
    for (const rule of told.rules) {
      expect(rule).toMatchObject({
        title: { en: expect.any(String), nl: expect.any(String) },
        levels: { skm: expect.any(String), sofa: expect.any(String), s3: expect.any(String) },
        fixable: expect.any(Boolean),
      });
      expect(rule.sources.length).toBeGreaterThan(0);
    }
    expect(JSON.parse(explained('DL03', '--format', 'json').out).rules).toHaveLength(1);
  });

  test('writes a page in Markdown, with its examples and the line to deviate as Kring', () => {
    const { out } = explained('DL03', '--format', 'markdown');
    expect(out).toMatch(/^# /);
    expect(out.match(/```kring/g)).toHaveLength(3);
    expect(explained('AD01', '--format', 'markdown').out).toContain('write `aim "To …"` in the circle');
    expect(explained('--format', 'markdown').out).toContain(
      '[double-link/same-person](double-link/same-person.md)',
    );
  });

  test('speaks Dutch', () => {
    const { out } = explained('DL03', '--language', 'nl');
    expect(out).toContain('Wat de regel toetst');
    expect(out).toContain('Dit wordt gemeld');
    expect(explained('--language', 'nl').out).toMatch(/^Regels\n/);
  });
});
