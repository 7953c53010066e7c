import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { Pseudonyms } from '../../src/interchange/pseudonyms.js';
import { folderWith, kring } from '../cli/kring.js';
import { organisationsOf } from '../engine.js';
import { root } from '../house/source.js';

/*
 * Under `--pseudonyms` no command tells the name, the address or an id of a person, in any form. Which commands and forms
 * there are is read from the table of the commands, so that one that is new is tried too.
 */

const day = '2026-11-23';

/** Words that a command needs beside its options, in an example and in the organisation below. */
const needed: Readonly<Record<string, readonly (readonly string[])[]>> = {
  who: [['rota'], ['tuin']],
  agenda: [['Strategy'], ['Tuin']],
  minutes: [['Strategy'], ['tuin-2026-10']],
};

/** Commands that tell of no organisation. */
const ofNobody = new Set(['rules', 'completions']);

const mixed = `organisation Tuinen "Tuinen van Wolf" {
  known as ledenlijst "77"
}
person wolf "Roos de Wolf" {
  email "roos.wolf@tuinen.example"
  known as ledenlijst "lid-4711"
}
person secretary "Kees Janszoon" { email "kees@tuinen.example" }
person li "Li Bao"
person hanna "Hanna Linde"
person marijke-van-dam "Marijke van Dam" { left 2026-03-01 }
/// Roos de Wolf began it; write to roos.wolf@tuinen.example or anders@tuinen.example.
circle Tuin "Tuinkring" {
  aim "To grow what Roos and Hanna like"
  facilitator wolf from 2026-02-01 for 1 year by wolf-facilitator
  secretary   secretary from 2026-02-01 for 1 year
  members wolf, secretary, li, hanna
  role Sleutels { held by li from 2026-02-01 for 1 year }
}
election wolf-facilitator of facilitator in Tuin {
  on 2026-02-01
  nominations { li for wolf because "Wolf listens" }
  consent wolf, secretary, li, hanna
  elected wolf
}
meeting tuin-2026-10 of Tuin on 2026-10-05 {
  present wolf, secretary, li
  absent hanna "Hanna is with Li"
  point "Who digs" { round opinion { li "Not Wolf" } }
}
decision mest "Manure of Marijke van Dam" {
  circle Tuin
  decided 2026-03-09 by consent
  because "hanna asked for it"
  responsible marijke-van-dam
}
`;

const real = [
  ...['Roos', 'Wolf', 'wolf', 'Kees', 'Janszoon', 'Li Bao', 'Hanna', 'hanna', 'Marijke', 'marijke', 'Dam'],
  ...['tuinen.example', 'lid-4711', '(?<![\\p{L}\\p{N}<:/.])li(?![\\p{L}\\p{N}>:])'],
].map((name) =>
  name.startsWith('(') ? name : `(?<![\\p{L}\\p{N}])${name.replaceAll('.', '\\.')}(?![\\p{L}\\p{N}])`,
);
const gardener = new RegExp(real.join('|'), 'u');

const partnership = join(root, 'examples/birth-care');
const people = readFileSync(join(partnership, 'people.kring'), 'utf8');
const midwife = new RegExp(
  [...people.matchAll(/^person (\w+)\s+"([^"]+)"/gm)]
    .flatMap(([, name = '', title = '']) => [
      name,
      title,
      ...title.split(' ').filter((part) => /^\p{Lu}/u.test(part)),
    ])
    .map((name) => `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`)
    .join('|'),
  'u',
);

/** What a reader sees of a file that was written: of a zip its parts. */
function readable(bytes: Buffer): string {
  if (bytes.subarray(0, 2).toString() === 'PK')
    return Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([, part]) => new TextDecoder().decode(part))
      .join('\n');
  // The element of a list is no person, nor is what a page calls its themes.
  return bytes
    .toString('utf8')
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replaceAll('Zwart-wit', '');
}

/** Pictures of letters, which say what the text and the page of the same command say. */
const drawn = new Set(['pdf', 'png']);
/** What the second organisation is tried with: what a reader sees, and what a program does. */
const plain = new Set(['text', 'json', 'csv']);

async function ways(place: number): Promise<readonly (readonly string[])[]> {
  const all: string[][] = [];
  for (const [name, load] of Object.entries(commands)) {
    const { options, realNames } = await load();
    if (realNames === true || ofNobody.has(name)) continue;
    const words = [name, ...(needed[name]?.[place] ?? [])];
    const option = 'format' in options ? 'format' : 'to' in options ? 'to' : undefined;
    for (const form of option === undefined ? [undefined] : (options[option]?.choices ?? [])) {
      if (form !== undefined && (drawn.has(form) || (place === 1 && !plain.has(form)))) continue;
      all.push(form === undefined ? words : [...words, `--${option}`, form]);
    }
  }
  return all;
}

test.each([
  ['the example of birth care', 0, midwife, () => ({})],
  [
    'an organisation with names that are words, in file names and in texts',
    1,
    gardener,
    () => ({ 'wolf/wolf.kring': mixed }),
  ],
] as const)(
  'no command tells who is who in %s',
  async (_, place, names, files) => {
    const folder = folderWith(files());
    if (place === 0) cpSync(partnership, folder, { recursive: true });
    for (const [number, words] of (await ways(place)).entries()) {
      const form = words.at(-1) ?? '';
      const isFile = ['xlsx', 'docx', 'pdf', 'png', 'html', 'markdown'].includes(form);
      const target = isFile ? ['-o', `out-${number}.${form === 'markdown' ? 'md' : form}`] : [];
      const asked = [...words, ...target, '--pseudonyms', '--as-of', day];
      const { status, out, err } = kring(asked, { in: folder });
      expect([0, 1], `${asked.join(' ')}: ${err}`).toContain(status);
      const written = isFile ? readable(readFileSync(join(folder, target[1] ?? ''))) : '';
      const told = `${out}\n${err}\n${written}`;
      const found = names.exec(told);
      expect(
        found === null ? undefined : told.slice(Math.max(0, found.index - 60), found.index + 60),
        asked.join(' '),
      ).toBe(undefined);
    }
  },
  300_000,
);

test('who is called what is the same each time, and everybody otherwise', () => {
  const folder = folderWith({ 'tuin.kring': mixed });
  const run = () => kring(['people', '--format', 'csv', '--pseudonyms', '--as-of', day], { in: folder }).out;
  expect(run()).toBe(run());
  const [organisation] = organisationsOf({ 'tuin.kring': mixed });
  if (organisation === undefined) throw new Error('There is no organisation.');
  const made = new Pseudonyms([organisation], new Set());
  const names = organisation.people.map(({ title = '' }) => made.hidden(title));
  expect(new Set(names).size).toBe(names.length);
  expect(readdirSync(folder)).toEqual(['.git', 'tuin.kring']);
  expect(readFileSync(join(folder, 'tuin.kring'), 'utf8')).toBe(mixed);
});

test('a name that nobody declares is hidden too, also where it is misspelt', () => {
  const folder = folderWith({
    'tuin.kring': `${mixed}
circle Kas "Kas" in Tuin {
  members wolff, sjoerdje
  secretary tineke-brandsma from 2026-02-01 for 1 year
}
decision ramen "Windows" {
  circle Kas
  decided 2026-03-09 by consent
  responsible pieterbas
  because "sjoerdje asked"
}
`,
  });
  for (const words of [['check'], ['check', '--format', 'json'], ['show', 'Kas'], ['report', '-o', '-']]) {
    const { status, out, err } = kring([...words, '--pseudonyms', '--as-of', day], { in: folder });
    expect([0, 1], err).toContain(status);
    expect(`${out}${err}`).not.toMatch(/wolff|sjoerdje|tineke|brandsma|pieterbas/i);
  }
});

test('nothing is told where a line cannot be read, as it may name anybody', () => {
  const folder = folderWith({ 'tuin.kring': `${mixed}persom kees-jan "Kees-Jan Roos"\n` });
  for (const words of [['check'], ['show', 'Tuin'], ['export', '--to', 'json']]) {
    const { status, out, err } = kring([...words, '--pseudonyms', '--as-of', day, '--language', 'en'], {
      in: folder,
    });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('cannot be read');
    expect(err).not.toContain('kees-jan');
  }
});

test('what is told is otherwise the same: as many circles, seats and findings', () => {
  const folder = folderWith();
  cpSync(partnership, folder, { recursive: true });
  const rules = (...more: string[]): string[] => {
    const { out } = kring(['check', '--format', 'json', '--as-of', day, ...more], { in: folder });
    const told = JSON.parse(out) as { findings: { rule: string; line: number }[] };
    return told.findings.map(({ rule, line }) => `${rule} ${line}`).sort();
  };
  expect(rules('--pseudonyms')).toEqual(rules());
});

test('commands that write files of Kring, or tell of other states, refuse it with the reason', async () => {
  const folder = folderWith({ 'tuin.kring': mixed });
  const refusing = ['format', 'fix', 'new', 'git', 'import', 'lsp', 'mcp', 'studio', 'diff', 'log'];
  const marked: string[] = [];
  for (const [name, load] of Object.entries(commands))
    if ((await load()).realNames === true) marked.push(name);
  expect(marked.sort()).toEqual([...refusing].sort());
  for (const words of [
    ['format', '.'],
    ['diff'],
    ['log'],
    ['check', '--since', 'HEAD'],
    ['show', 'Tuin', '--history'],
    ['agenda', 'Tuin', '--draft'],
    ['measure', '--from', 'values.csv'],
    ['check', '--watch'],
  ]) {
    const { status, err } = kring([...words, '--pseudonyms'], { in: folder });
    expect(status, words.join(' ')).toBe(2);
    expect(err).toContain('which hold the real names');
  }
  expect(readFileSync(join(folder, 'tuin.kring'), 'utf8')).toBe(mixed);
});
