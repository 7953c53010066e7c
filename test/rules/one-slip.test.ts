import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkOrganisation, type Finding } from '../../src/rules/check.js';
import { gathered } from '../../src/rules/gathered.js';
import { organisationsOf } from '../engine.js';
import { type Files, slipsIn } from './slips.js';

const folder = join(import.meta.dirname, '../../examples/birth-care');
const files: Files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.kring'))
    .sort()
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
);

/** A school in one file. */
const school: Files = {
  'school.kring': readFileSync(join(import.meta.dirname, '../verdicts/whole/school.kring'), 'utf8'),
};

function found(text: Files): readonly Finding[] {
  return organisationsOf(text).flatMap((one) => gathered(checkOrganisation(one, '2026-11-23').findings));
}

const told = (text: Files): ReadonlySet<string> =>
  new Set(found(text).map(({ rule, message }) => rule + message.en));
const clean = told(files);

function newIn(text: Files, before = clean): readonly Finding[] {
  return found(text).filter(({ rule, message }) => !before.has(rule + message.en));
}

// Each slip is a check of the whole example, so only some are made; a declaration's name bears most.
const seldom = 61;

test('a misspelt or renamed name, or an unfinished merge, gives at most three findings', () => {
  const many: string[] = [];
  let count = 0;
  for (const { kind, what, files: slipped } of slipsIn(files)) {
    if (!/misspelt|renamed|that there is not|by title|unfinished merge/.test(kind)) continue;
    if (count++ % seldom !== 0 && !/(circle|person) .*declared/.test(kind)) continue;
    const fresh = newIn(slipped);
    if (fresh.length > 3) many.push(`${kind}: ${what}: ${fresh.map(({ rule }) => rule).join(', ')}`);
  }
  expect(many).toEqual([]);
});

test('a lost file, declaration, block, brace, quote or keyword gives at most three errors and warnings', () => {
  const many: string[] = [];
  let count = 0;
  for (const { kind, what, files: slipped } of slipsIn(files)) {
    if (!/removed|emptied|copied|next higher circle left out|brace|quote|keyword/.test(kind)) continue;
    if (count++ % seldom !== 0 && !/file removed|a block within a declaration removed/.test(kind)) continue;
    const fresh = newIn(slipped).filter(({ severity }) => severity !== 'info');
    if (fresh.length > 3) many.push(`${kind}: ${what}: ${fresh.map(({ rule }) => rule).join(', ')}`);
  }
  expect(many).toEqual([]);
});

test.each(['ecodorp/ecodorp.kring', 'installatiebedrijf/bedrijf.kring', 'permaculture/permaculture.kring'])(
  'a copy of %s, its first half, or a link that it lacks gives at most three findings',
  (file) => {
    const one: Files = { 'all.kring': readFileSync(join(folder, '..', file), 'utf8') };
    const before = new Set(found(one).map(({ rule, message }) => rule + message.en));
    const many: string[] = [];
    for (const { kind, what, files: slipped } of slipsIn(one)) {
      const isLink = kind === 'a block within a declaration removed' && what.includes('double link');
      if (!isLink && !/copied|cut off|kind of a circle/.test(kind)) continue;
      const fresh = found(slipped).filter(({ rule, message }) => !before.has(rule + message.en));
      if (fresh.length > 3) many.push(`${kind}: ${what}: ${fresh.map(({ rule }) => rule).join(', ')}`);
    }
    expect(many).toEqual([]);
  },
);

test('half a file, a lost link, and a helping circle that is called a circle give at most three findings', () => {
  const many: string[] = [];
  for (const { kind, what, files: slipped } of slipsIn(files)) {
    const isLink = kind === 'a block within a declaration removed' && what.includes('double link');
    if (!isLink && !/cut off|kind of a circle/.test(kind)) continue;
    const fresh = newIn(slipped);
    if (fresh.length > 3) many.push(`${kind}: ${what}: ${fresh.map(({ rule }) => rule).join(', ')}`);
  }
  expect(many).toEqual([]);
});

test('a helping circle that is called a circle is told once, with what it would need', () => {
  const helping = files['circles/inducement.kring'] ?? '';
  const told = newIn({ ...files, 'circles/inducement.kring': helping.replace('helping circle', 'circle') });
  const one = told.find(({ circle }) => circle === 'CarePath');
  expect(one?.severity).toBe('error');
  expect(one?.message.en).toContain('write `helping circle` in place of `circle`');
  expect(one?.related).toHaveLength(3);
});

test('a circle of which the whole link is lost is told once, with who was elected to it', () => {
  const strategy = files['circles/strategy.kring'] ?? '';
  const without = strategy.replace(/ {2}double link \{[\s\S]*?\n {2}\}\n/, '');
  const found = newIn({ ...files, 'circles/strategy.kring': without });
  expect(found.filter(({ circle }) => circle === 'Strategy').map(({ rule }) => rule)).toContain(
    'double-link/leader-missing',
  );
  const link = found.find(({ rule }) => rule === 'double-link/leader-missing');
  // The representative and two elections; and where those who lost their seat by it took part in something.
  const [representative, ...others] = (link?.related ?? []).map(({ message }) => message.en);
  expect(representative).toContain('representative');
  expect(others.filter((one) => one.includes('elected'))).toHaveLength(2);
  expect(others).toHaveLength(8);
  expect(found.some(({ rule }) => rule === 'election/outcome-not-seated')).toBe(false);
});

test('the file with the people lost is told once, with the names', () => {
  const { 'people.kring': _, ...others } = files;
  const names = newIn(others).filter(({ rule }) => rule === 'language/unknown-name');
  expect(names).toHaveLength(1);
  expect(names[0]?.message.en).toContain('No file declares 18 names that are used: `anna`, `bram`, `carla`');
});

const youth = files['circles/youth.kring'] ?? '';
const board = files['circles/board.kring'] ?? '';
const log = files['logbook.kring'] ?? '';
const plan = files['introduction.kring'] ?? '';
const meetings = files['meetings.kring'] ?? '';

test.each([
  [
    'an opening brace that stands twice',
    { 'circles/board.kring': board.replace(/^(top circle .*\{)$/m, '$1 {') },
    ['language/syntax'],
  ],
  [
    'an opening brace twice on a decision by which a deviation stands',
    { 'logbook.kring': log.replace(/^(decision youth-start .*\{)$/m, '$1 {') },
    ['language/syntax'],
  ],
  [
    'a text whose first quote is lost',
    { 'circles/youth.kring': youth.replace('handover "The', 'handover The') },
    ['consent/deviation-unused', 'language/syntax'],
  ],
  [
    'the experts of the top circle lost',
    { 'circles/board.kring': board.replace(/^ {2}experts .*\n/m, '') },
    ['circle/top-circle-expertise', 'consent/outsider', 'election/holder-not-member'],
  ],
  [
    'a term that ends before it was agreed',
    { 'logbook.kring': log.replace('term until 2027-06-01', 'term until 1027-06-01') },
    ['logbook/dates-out-of-order'],
  ],
  [
    'the brace of a decision lost whose first line names its circle',
    { 'logbook.kring': log.replace(/^(decision care-path-task .*) \{$/m, '$1') },
    ['language/syntax'],
  ],
  [
    'the word before the step that comes first lost',
    { 'introduction.kring': plan.replace('after evening', 'evening') },
    ['language/reads-on', 'language/unknown-name'],
  ],
  [
    'the word of a meeting lost that answered for a measure and had the minutes of another',
    { 'meetings.kring': meetings.replace(/^meeting (strategy-2026-09-28)/m, '$1') },
    ['language/syntax', 'language/unknown-name'],
  ],
  [
    'a decision of nine centuries ago that was made in a meeting',
    { 'logbook.kring': log.replace(/(decision youth-start[\s\S]*?decided )2026/, '$11026') },
    ['consent/deviation-for-years', 'consent/outsider', 'logbook/dates-out-of-order'],
  ],
  [
    'a leader lost whom nobody elected on record, with all where they took part',
    { 'circles/youth.kring': youth.replace(/^ {4}leader .*\n/m, '') },
    ['circle/person-in-none', 'double-link/leader-missing'],
  ],
])('%s is one mistake', (_, slipped, rules) => {
  expect(Object.entries(slipped).every(([file, text]) => text !== files[file])).toBe(true);
  expect(
    newIn({ ...files, ...slipped })
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(rules);
});

test('what a circle that is lost seats and holds is not told beside it', () => {
  const { 'circles/homecare.kring': _, ...others } = files;
  expect(
    newIn(others)
      .map(({ rule }) => rule)
      .sort(),
  ).toEqual(['language/unknown-name']);
});

test('a circle whose next higher one is left out is told so, and not where it cannot decide', () => {
  const text = files['circles/gynaecologists.kring'] ?? '';
  const found = newIn({ ...files, 'circles/gynaecologists.kring': text.replace(' in Strategy', '') });
  expect(found.map(({ rule }) => rule).sort()).toEqual(['circle/too-small', 'circle/without-parent']);
});

test('a lost word, kind or half of a file gives at most three findings where all stands in one file', () => {
  const before = told(school);
  const many: string[] = [];
  let count = 0;
  for (const { kind, what, files: slipped } of slipsIn(school)) {
    if (count++ % seldom !== 0 && !/cut off|kind of a circle|keyword lost|brace/.test(kind)) continue;
    const fresh = newIn(slipped, before);
    if (fresh.length > 3) many.push(`${kind}: ${what}: ${fresh.map(({ rule }) => rule).join(', ')}`);
  }
  expect(many).toEqual([]);
});
