import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Words } from '../../src/messages/words.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { titleOfCircle, titleOfPerson } from '../../src/model/titles.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { rules } from '../../src/rules/registry.js';
import { organisationOf } from '../engine.js';

/*
 * A sentence calls circles, people and decisions by their titles. The name that the files know them by stands in it only as
 * Kring, in backquotes. So every name that has a title is replaced by one that no title or text could hold, and no
 * sentence may have it.
 */

const secret = /[Zz]q\d+xx/;

/** The organisation with other names for circles, people, decisions and elections. */
function renamed(organisation: Organisation): Organisation {
  const names = new Map<string, string>();
  for (const { name, title } of [...organisation.circles, ...organisation.people])
    if (title !== undefined && title !== name && !names.has(name)) names.set(name, `zq${names.size}xx`);
  // Decisions have titles mostly, and elections none; the names of both are Kring.
  for (const { name } of [...organisation.decisions, ...organisation.elections])
    if (!names.has(name)) names.set(name, `zq${names.size}xx`);
  const others = (key: string, text: string): string => {
    if (['title', 'text', 'because', 'file', 'written', 'documentation'].includes(key)) return text;
    return names.get(text) ?? text;
  };
  const copy = (key: string, value: unknown): unknown => {
    if (typeof value === 'string') return others(key, value);
    if (Array.isArray(value)) return value.map((one) => copy(key, one));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copy(name, one)]));
    return value;
  };
  return copy('', organisation) as Organisation;
}

/** A sentence without what is Kring in it, and without the names by which two of one title are told apart. */
function prose({ en, nl }: Words): string[] {
  return [en, nl].map((said) => said.replace(/`[^`]*`/g, '`').replace(/ \([Zz]q\d+xx\)/g, ''));
}

function sentences(text: string, on: string): string[] {
  const { findings } = checkOrganisation(renamed(organisationOf(text)), on);
  return findings.flatMap(({ message, related = [] }) => [
    ...prose(message),
    ...related.flatMap((one) => prose(one.message)),
  ]);
}

const fixtures = join(import.meta.dirname, 'fixtures');
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.kring'))
  .sort();

describe('no finding says a bare name where there is a title', () => {
  test.each(files)('%s', (file) => {
    const cases = readFileSync(join(fixtures, file), 'utf8').split(/^\/\/ --- (.*)$/m);
    for (let i = 1; i < cases.length; i += 2) {
      const on = / on (\d{4}-\d{2}-\d{2})$/.exec(cases[i] as string)?.[1] ?? '2026-11-23';
      const now = (cases[i + 1] as string).split(/^\/\/ === now$/m).at(-1) as string;
      const told = sentences(now, on);
      expect(told.filter((said) => secret.test(said))).toEqual([]);
    }
  });

  test.each(rules.map((rule) => [rule.id, rule] as const))('the examples of %s', (_, { doc }) => {
    const told = sentences(doc.bad, doc.on ?? '2026-11-23');
    expect(told.filter((said) => secret.test(said))).toEqual([]);
  });
});

test('two of one title are told apart by their names', () => {
  const standing = asOf(
    organisationOf(`organisation O
person anna  "Anna Visser"
person anna2 "Anna Visser"
person bram  "Bram Kok"
circle North "Garden circle"
circle South "Garden circle"
circle Table "Table circle"
circle Bare
`),
    '2026-11-23',
  );
  expect(['anna', 'anna2', 'bram', 'carla'].map((name) => titleOfPerson(standing, name))).toEqual([
    'Anna Visser (anna)',
    'Anna Visser (anna2)',
    'Bram Kok',
    'carla',
  ]);
  expect(['North', 'South', 'Table', 'Bare'].map((name) => titleOfCircle(standing, name))).toEqual([
    'Garden circle (North)',
    'Garden circle (South)',
    'Table circle',
    'Bare',
  ]);
});
