import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../src/cli/load.js';
import { diskFiles } from '../src/disk/files.js';
import { formatText } from '../src/language/format.js';
import { checkOrganisation } from '../src/rules/check.js';
import { rules } from '../src/rules/registry.js';
import { announcedIn } from './announced.js';
import { services } from './engine.js';

const today = '2026-11-23';
const examples = join(import.meta.dirname, '../examples');
const folders = readdirSync(examples, { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map((one) => one.name);

/** What an example's files say, and what is found in them: `file:line:column-column rule`. */
async function read(example: string) {
  const folder = join(examples, example);
  // Whatever lies above the examples is no part of them.
  const files = { ...diskFiles(folder), above: async () => [] };
  const loaded = await load({ files, progress: () => undefined }, []);
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const checked = loaded.organisations.map((one) => ({ name: one.name, ...checkOrganisation(one, today) }));
  const found = checked.flatMap(({ findings }) =>
    findings.map(({ rule, at }) => `${at.file}:${at.line}:${at.column}-${at.endColumn} ${rule}`),
  );
  for (const { at } of loaded.unreadable) found.push(`${at.file} language/unreadable-file`);
  const announced = loaded.files.flatMap((file) =>
    announcedIn(text(file)).map((one) => `${file}:${one.line}:${one.column}-${one.endColumn} ${one.rule}`),
  );
  const deviations = checked.flatMap((one) =>
    one.deviations.map(
      ({ finding, deviation }) => `${finding.rule} in ${finding.circle}, under ${deviation.decision?.name}`,
    ),
  );
  return {
    files: loaded.files,
    text,
    found,
    announced: [...announced, ...announcedBeside(folder)],
    deviations,
  };
}

/** A file that cannot be read cannot announce that itself: the README beside it has a line `file: rule`. */
function announcedBeside(folder: string): string[] {
  const readme = join(folder, 'README.md');
  if (!existsSync(readme)) return [];
  const lines = readFileSync(readme, 'utf8').matchAll(/^ {4}(\S+\.kring): (\S+)$/gm);
  return [...lines].map(([, file = '', rule = '']) => `${file} ${rule}`);
}

describe.each(folders)('The example %s', (example) => {
  test('is found to have what it announces, and nothing else', async () => {
    const { files, found, announced } = await read(example);
    expect(files.length).toBeGreaterThan(0);
    expect(found.sort()).toEqual(announced.sort());
  });

  test('is as the formatter writes it', async () => {
    const { files, text } = await read(example);
    for (const file of files) expect(formatText(services, text(file)), file).toBe(text(file));
  });
});

test.each(['birth-care', 'installatiebedrijf', 'food-access'])('%s announces nothing', async (example) => {
  expect((await read(example)).announced).toEqual([]);
});

test('birth-care sets aside what it has decided to', async () => {
  expect((await read('birth-care')).deviations).toEqual([
    'circle/too-small in Gynaecologists, under two-gynaecologists',
    'double-link/representative-missing in Youth, under youth-start',
  ]);
});

describe('The example breaches', () => {
  test('shows every rule but those on changes, which take two states', async () => {
    const shown = (await read('breaches')).announced.map((one) => one.slice(one.lastIndexOf(' ') + 1));
    const ofStates = rules
      .filter(({ checkChange }) => checkChange === undefined)
      .map(({ id }) => id as string);
    expect(ofStates.filter((rule) => !shown.includes(rule))).toEqual([]);
  });

  test('has a deviation that holds beside those that do not', async () => {
    expect((await read('breaches')).deviations).toEqual([
      'circle/too-small in Rowing, under two-rowers',
      'circle/too-small in Music, under music-of-two',
    ]);
  });
});

test('the README tells of every example', () => {
  const readme = readFileSync(join(examples, 'README.md'), 'utf8');
  expect(folders.filter((folder) => !readme.includes(`](${folder}`))).toEqual([]);
});
