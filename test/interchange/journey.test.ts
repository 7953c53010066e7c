import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { type Ended, folderWith, kring } from '../cli/kring.js';
import { root } from '../house/source.js';

/*
 * The way of a choir of forty from the spreadsheet of its administration to files, a check, a handbook in Word, and the
 * spreadsheet of the next month: by the very commands of docs/interchange.md, in their order.
 */

const day = '2026-06-01';

const section =
  /## From a spreadsheet to files[\s\S]*?(?=\n## )/.exec(
    readFileSync(join(root, 'docs/interchange.md'), 'utf8'),
  )?.[0] ?? '';
const commands = [...section.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
  block.trim().split('\n'),
);
const heading = /```csv\n(.*)\n/.exec(section)?.[1] ?? '';

const circles = ['Board', 'Music', 'Concerts', 'Money', 'Members'];
const offices = [
  'leader',
  'representative',
  'facilitator',
  'secretary',
  'member',
  'member',
  'member',
  'Librarian',
];

/** Forty lines: five circles of eight people, of whom those in an office have a term. */
const list = circles.flatMap((circle, place) =>
  offices
    .map((office) => (circle === 'Board' && office === 'representative' ? 'member' : office))
    .map((office, order) => {
      const name = `Lid${place + 1}${order + 1}`;
      const term = office === 'member' ? ';' : '01-02-2026;31-01-2028';
      const above = place === 0 ? ';general circle' : 'Board;circle';
      return `${name} Zanger;${name.toLowerCase()}@choir.example;${circle};${above};${office};${term}`;
    }),
);
const members = [heading, ...list].join('\n');

/** One has another address, one has a longer term, and one has left and another come in their place. */
const nextMonth = members
  .replace('lid12@choir.example', 'lid12@mail.example')
  .replace(/^(Lid23 Zanger.*)31-01-2028$/m, '$131-01-2029')
  .replace(
    'Lid56 Zanger;lid56@choir.example;Members;Board;circle;member;;',
    'Lid99 Zanger;lid99@choir.example;Members;Board;circle;member;;',
  );

let folder = '';
const told = new Map<string, Ended>();

beforeAll(() => {
  folder = folderWith({ 'members.csv': members, 'members-next-month.csv': nextMonth });
  for (const command of commands) {
    const [program, ...words] = command.split(' ');
    expect(program).toBe('kring');
    told.set(command, kring([...words, '--as-of', day, '--language', 'en'], { in: folder }));
    // What somebody writes between the two imports is theirs.
    if (words[0] === 'report') writeAim();
  }
}, 120_000);

function files(): string[] {
  return readdirSync(join(folder, 'choir'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.kring'))
    .sort();
}

function textOf(wanted: RegExp): { readonly file: string; readonly text: string } {
  for (const name of files()) {
    const file = join(folder, 'choir', name);
    const text = readFileSync(file, 'utf8');
    if (wanted.test(text)) return { file, text };
  }
  throw new Error(`No file holds ${wanted}.`);
}

function writeAim(): void {
  const { file, text } = textOf(/circle Music\b[^{]*\{/);
  writeFileSync(
    file,
    text.replace(/(circle Music\b[^{]*\{)/, '$1\n  aim "To make the music that the choir sings"'),
  );
}

const ended = (begins: string): Ended => {
  const found = [...told].find(([command]) => command === begins);
  if (found === undefined) throw new Error(`The page has no command ${begins}.`);
  return found[1];
};

test('the page has the commands of the whole way', () => {
  expect(commands).toEqual([
    'kring import members.csv --into choir',
    'kring check choir',
    'kring report choir -o handbook.docx',
    'kring import members-next-month.csv --into choir',
    'kring import members-next-month.csv --into choir --write',
  ]);
});

test('the first import makes files, and ends with the three next steps', () => {
  const { status, out } = ended('kring import members.csv --into choir');
  expect(status).toBe(0);
  expect(files().length).toBeGreaterThan(2);
  expect(existsSync(join(folder, 'choir/import/report.md'))).toBe(true);
  const steps = out.slice(out.lastIndexOf('\n\n')).match(/^•/gm) ?? [];
  expect(steps).toHaveLength(3);
});

test('the check tells what is to be added next: aims, domains, and a link that the list lacks', () => {
  const { out } = ended('kring check choir');
  const errors = [...out.matchAll(/^ {2}error (\S+)/gm)].map(([, rule]) => rule);
  expect([...new Set(errors)].sort()).toEqual(['circle/aim-missing', 'circle/domain-missing']);
  expect(errors.length).toBeLessThan(10);
});

test('the handbook is a document of Word with the circles in it', () => {
  expect(ended('kring report choir -o handbook.docx').status).toBe(0);
  const parts = unzipSync(readFileSync(join(folder, 'handbook.docx')));
  const text = new TextDecoder().decode(parts['word/document.xml']);
  for (const circle of circles) expect(text).toContain(circle);
});

test('the list of the next month gives a patch with its changes, and nothing that was written is lost', () => {
  const { status, out } = ended('kring import members-next-month.csv --into choir');
  expect(status).toBe(0);
  const lines = out.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
  const added = lines.filter((line) => line.startsWith('+'));
  expect(added.join('\n')).toContain('lid12@mail.example');
  expect(added.join('\n')).toContain('2029-01-31');
  expect(added.join('\n')).toMatch(/Lid99 Zanger/);
  expect(added.join('\n')).toMatch(/left 2026-05-31/);
  expect(lines.join('\n')).not.toContain('aim');
});

test('written, it is as the list says, and the same list changes no byte more', () => {
  expect(ended('kring import members-next-month.csv --into choir --write').status).toBe(0);
  expect(textOf(/lid12@mail\.example/).text).toBeDefined();
  expect(textOf(/To make the music that the choir sings/).text).toBeDefined();
  const before = files().map((file) => readFileSync(join(folder, 'choir', file), 'utf8'));
  kring(['import', 'members-next-month.csv', '--into', 'choir', '--write', '--as-of', day], { in: folder });
  expect(files().map((file) => readFileSync(join(folder, 'choir', file), 'utf8'))).toEqual(before);
});
