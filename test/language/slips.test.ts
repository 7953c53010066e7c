import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { allFixes } from '../../src/services/code-actions.js';
import { organisationOf } from '../engine.js';

/* What a beginner writes wrong in the first hour, and how it reads after all safe repairs. */

const school = `organisation Zonneweide "Zonneweide School"

person anna "Anna Visser"
person bram "Bram Kok"
person carla "Carla Mulder"

general circle Staf "Staff circle" {
  aim "To run the school"
  leader anna from 2026-11-02 for 2 years
  members bram, carla
}
`;

/** The text after all safe repairs, made again until there are none, as `kring fix` does. */
function repaired(text: string): string {
  for (let round = 0; round < 5; round++) {
    const organisation = organisationOf(text);
    const edits = allFixes(organisation, checkOrganisation(organisation, '2026-11-29').findings);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
  }
  return text;
}

test('a clause that cannot stand there is not taken for another name', () => {
  for (const clause of ['until 2026-12-31', 'from 2026-01-01', 'for 2 years', 'by "Bram"']) {
    const text = school.replace('members bram, carla', `members bram, carla ${clause}`);
    const [first] = checkOrganisation(organisationOf(text), '2026-11-29').findings;
    expect(first?.rule).toBe('language/syntax');
    expect(repaired(text)).toBe(text);
  }
});

describe('a line that is nearly right is put right', () => {
  test.each([
    // who sits where
    ['leader anna', 'leader Anna'],
    ['leader anna', 'leader anne'],
    ['leader anna', 'leader "Anna Visser"'],
    ['leader anna', 'leader: anna'],
    ['leader anna', 'leader = anna'],
    ['leader anna', 'leader is anna'],
    ['leader anna', 'leider anna'],
    ['members bram, carla', 'members bram carla'],
    ['members bram, carla', 'members bram and carla'],
    ['members bram, carla', 'members [bram, carla]'],
    ['members bram, carla', 'members bram; carla'],
    ['members bram, carla', 'member bram, carla'],
    // days and lengths
    ['2026-11-02', '2026/11/02'],
    ['2026-11-02', '2.11.2026'],
    ['2026-11-02', '2026-11-2'],
    ['2026-11-02', '"2026-11-02"'],
    ['2026-11-02', '2 November 2026'],
    ['2026-11-02', '2nd Nov. 2026'],
    ['2026-11-02', 'November 2, 2026'],
    ['2026-11-02', '2 november 2026'],
    ['from 2026', 'since 2026'],
    ['2 years', 'two years'],
    ['2 years', '2 yrs'],
    ['2 years', '2 jaar'],
    // texts
    ['"To run the school"', 'To run the school'],
    ['"To run the school"', '“To run the school”'],
    ['"To run the school"', '"To run the school'],
    ['"To run the school"', '"To run the school",'],
    ['"To run the school"', '"To run the school";'],
    ['aim "To', 'aim: "To'],
    ['aim "To', 'goal "To'],
    ['aim "To', 'Aim "To'],
    // declarations
    ['person bram "Bram Kok"', 'person bram, "Bram Kok"'],
    ['organisation Z', 'organization Z'],
    ['general circle', 'general-circle'],
    ['"Staff circle" {', '"Staff circle" ('],
    ['"Staff circle" {', '"Staff circle"'],
    ['"Staff circle" {', '"Staff circle {'],
    ['  members bram, carla\n}\n', '  members bram, carla\n'],
    ['  members bram, carla\n}\n', '  members bram, carla\n}\n}\n'],
  ])('%s, written %s', (right, wrong) => {
    expect(school).toContain(right);
    expect(repaired(school.replace(right, wrong))).toBe(school);
  });
});

test('what was meant is written in the place of what was not', () => {
  const tail = (text: string): string => repaired(school + text).slice(school.length);
  expect(tail('person Dirk Bos\n')).toBe('person Dirk "Dirk Bos"\n');
  expect(tail('circle Teach "Teaching" of Staf {\n}\n')).toBe('circle Teach "Teaching" in Staf {\n}\n');
  expect(tail('election x for leader in Staf {\n  on 2026-11-02\n}\n')).toBe(
    'election x of leader in Staf {\n  on 2026-11-02\n}\n',
  );
  expect(tail('decision x "X" {\n  circle Staf\n  decided on 2026-11-02\n}\n')).toBe(
    'decision x "X" {\n  circle Staf\n  decided 2026-11-02\n}\n',
  );
  expect(tail('circle Teach "Teaching" in Staf {\n  meets weekly\n}\n')).toContain('  meets every week\n');
});

test('a word that was cut short is written in full, where it can be one word only', () => {
  const seat = (line: string): string => school.replace('  members', `  ${line}\n  members`);
  expect(repaired(seat('facil carla from 2026-11-02 for 1 year'))).toBe(
    seat('facilitator carla from 2026-11-02 for 1 year'),
  );
  expect(repaired(seat('memb carla'))).toBe(seat('memb carla'));
});

test('a representative outside a link gets one round the line', () =>
  expect(
    repaired(`${school}circle Teach "Teaching" in Staf {\n  representative bram from 2026-11-02\n}\n`),
  ).toContain('  double link {\n    representative bram from 2026-11-02\n  }\n'));

describe('what may have been meant in two ways is left to people', () => {
  test.each([
    ['a day that may be a month', 'leader anna from 2026-11-02', 'leader anna from 02/11/2026'],
    ['a name that nobody has', 'members bram, carla', 'members bram, zoe'],
    ['a text that goes on with a clause', '"Staff circle" {', 'Circle of staff in Board {'],
  ])('%s', (_, right, wrong) => {
    const text = school.replace(right, wrong);
    expect(repaired(text)).toBe(text);
  });
});
