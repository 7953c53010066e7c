import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { day, folderWith, gardens, gardensWithSlip, kring } from './kring.js';

const bytes = (folder: string, file: string): string => readFileSync(join(folder, file)).toString('latin1');

/** Runs a command and tells its end, after making sure that no file of the folder has changed. */
function unchanged(folder: string, files: Readonly<Record<string, string>>, ...words: string[]) {
  const run = kring([...words, '--as-of', day, '--language', 'en'], { in: folder });
  for (const [file, content] of Object.entries(files))
    expect(bytes(folder, file)).toBe(Buffer.from(content).toString('latin1'));
  return run;
}

const table = 'naam;adres;kring\nroos;[Kerkstraat 1];Tuin\nteun;Dorpsplein 2;Kas\n';
const letter =
  '# Beste leden\n\nDe volgende vergadering is op 03-04-2026: neem [uw map] mee.\n\n- agenda;\n- koffie;\n';
const json = '{\n  "circle": "Tuin",\n  "members": ["roos", "teun"]\n}\n';
const script = '#!/bin/sh\nset -e\nfor f in *.kring; do\n  echo "$f"\ndone\n';
const settings = 'name: Tuin\non: push\njobs:\n  check:\n    runs-on: ubuntu\n';
const page = '<!DOCTYPE html>\n<html>\n<body>person of the year</body>\n</html>\n';
const mail = 'Dear all,\nwe meet on Monday at the garden;\nbring a spade: the circle needs it.\n';

const others: readonly (readonly [name: string, content: string, told: RegExp])[] = [
  ['leden.csv', table, /a table/],
  ['brief.md', letter, /a text in Markdown/],
  ['kringen.json', json, /a file of JSON/],
  ['start.sh', script, /a script/],
  ['ci.yml', settings, /a file of settings/],
  ['pagina.html', page, /HTML or XML/],
  ['mail.txt', mail, /some other text/],
  ['zonder-einde', mail, /some other text/],
  ['tuin.kring.bak', gardensWithSlip, /looks like Kring/],
];

describe('a file that is not Kring', () => {
  test.each(others)('%s is named for what it is, and stays byte for byte', (name, content, told) => {
    const files = { [name]: content };
    const folder = folderWith(files);
    for (const command of ['fix', 'format', 'check']) {
      const { status, out, err } = unchanged(folder, files, command, name);
      expect(status).toBe(2);
      expect(out + err).toMatch(told);
    }
  });

  test.each(others.slice(0, -1))('%s under the name of a Kring file likewise', (_, content, told) => {
    const files = { 'b.kring': content };
    const folder = folderWith({ ...files, 'a.kring': gardens });
    for (const command of ['fix', 'format', 'check']) {
      const { status, out, err } = unchanged(folder, files, command);
      expect(status).toBe(2);
      expect(out + err).toMatch(told);
      expect(out + err).toContain('though its name ends in `.kring`');
    }
  });

  test('is one finding in the check of its folder, and the rest is checked', () => {
    const folder = folderWith({ 'a.kring': gardensWithSlip, 'b.kring': table });
    const { out } = kring(['check', '--format', 'json', '--as-of', day], { in: folder });
    const { findings } = JSON.parse(out) as { findings: { file: string; rule: string }[] };
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'a.kring language/unknown-name',
      'b.kring language/unreadable-file',
    ]);
  });

  test.each([
    ['begins with a word in another hand', gardens.replace('organisation', 'Organization')],
    ['begins with a note', `# our circles\n${gardens}`],
    ['is in Dutch', gardens.replaceAll('person ', 'persoon ').replace('organisation', 'organisatie')],
    ['begins in the middle of a block', gardens.slice(gardens.indexOf('facilitator'))],
  ])('Kring that %s is Kring', (_, text) => {
    const { err, out } = kring(['check', '--as-of', day], { in: folderWith({ 'a.kring': text }) });
    expect(out + err).not.toContain('not Kring');
  });
});

describe('a link that leads out of the folder', () => {
  const untidy = gardensWithSlip.replaceAll('  ', '      ');

  test.each([['fix'], ['format']])('kring %s leaves what it leads to as it is, and says so', (command) => {
    const people = command === 'fix' ? 'persn eva "Eva"\n' : 'person    eva    "Eva"\n';
    const other = folderWith({
      'elsewhere.kring': untidy,
      'more/people.kring': people,
    });
    const folder = folderWith();
    symlinkSync(join(other, 'elsewhere.kring'), join(folder, 'a.kring'));
    symlinkSync(join(other, 'more'), join(folder, 'more'));
    for (const path of ['.', 'a.kring', 'more/people.kring', 'more', join(folder, 'a.kring'), folder]) {
      const { status, err } = kring([command, path, '--as-of', day, '--language', 'en'], { in: folder });
      expect(status).toBe(2);
      expect(err).toMatch(/a link leads to this file out of the folder|a link that leads out of the folder/);
      expect(bytes(other, 'elsewhere.kring')).toBe(untidy);
      expect(bytes(other, 'more/people.kring')).toBe(people);
    }
  });

  test.each(['fix', 'format'])('%s does not follow one out of the folder that is named either', (command) => {
    const untidy = command === 'fix' ? 'persn eva "Eva"\n' : 'person    eva    "Eva"\n';
    const around = folderWith({ 'garden/a.kring': gardens, 'other/eva.kring': untidy });
    symlinkSync(join(around, 'other/eva.kring'), join(around, 'garden/eva.kring'));
    const run = (...paths: string[]) =>
      kring([command, ...paths, '--as-of', day, '--language', 'en'], { in: around });
    for (const path of ['garden', './garden/', 'garden/eva.kring', join(around, 'garden')]) {
      expect(run(path).err).toMatch(/a link leads to this file out of the folder/);
      expect(bytes(around, 'other/eva.kring')).toBe(untidy);
    }
    run('garden', 'other');
    expect(bytes(around, 'other/eva.kring')).toBe('person eva "Eva"\n');
  });

  test('a link within the folder is followed', () => {
    const folder = folderWith({ 'b/a.kring': gardensWithSlip });
    mkdirSync(join(folder, 'c'));
    symlinkSync(join(folder, 'b/a.kring'), join(folder, 'c/a.kring'));
    expect(kring(['fix', '--as-of', day], { in: folder }).status).toBe(0);
    expect(bytes(folder, 'b/a.kring')).toBe(gardens);
  });
});

describe('an unfinished merge', () => {
  const ours = '  facilitator ana from 2026-03-02 for 1 year\n';
  const merged = (before: string, after: string): string =>
    gardensWithSlip.replace(ours, before + ours + after);
  test.each([
    [
      'whole',
      merged('<<<<<<< HEAD\n', '=======\n  facilitator bram from 2026-03-02 for 1 year\n>>>>>>> next\n'),
    ],
    [
      'with what both sides came from',
      merged(
        '<<<<<<< HEAD\n',
        '||||||| 1a2b\n  facilitator chris\n=======\n  facilitator bram\n>>>>>>> next\n',
      ),
    ],
    ['without names', merged('<<<<<<<\n', '=======\n  facilitator bram\n>>>>>>>\n')],
    ['of which only the end is left', merged('', '>>>>>>> next\n')],
    ['of which only the beginning is left', merged('<<<<<<< HEAD\n', '')],
  ])('%s: nothing is guessed, formatted or put right', (_, text) => {
    const files = { 'a.kring': text };
    const folder = folderWith(files);
    for (const command of ['fix', 'format']) {
      const { err, out } = unchanged(folder, files, command);
      expect(out + err).toMatch(/merge|left for people/);
    }
    expect(kring(['check', '--as-of', day], { in: folder }).status).toBeGreaterThan(0);
  });
});

test('what is on record is never taken away', () => {
  const files = {
    'a.kring': `${gardens}
decision oud "Oud" {
  circle Tuin
  decided 2026-03-02
  state in force
}
deviation circle/too-small in Tuin under oud until 2026-12-31
deviation circle/too-smal in Tuin under oud until 2026-12-31
`,
  };
  const folder = folderWith(files);
  kring(['fix', '--as-of', day], { in: folder });
  const after = bytes(folder, 'a.kring');
  expect(after.match(/^deviation /gm)).toHaveLength(2);
  expect(after.match(/^decision /gm)).toHaveLength(1);
});

describe('a day in figures', () => {
  const joined = (...days: string[]): string =>
    `${gardens}${days.map((one, i) => `person p${i} "P ${i}" {\n  joined ${one}\n}\n`).join('')}`;
  const daysAfter = (...days: string[]): string[] => {
    const folder = folderWith({
      'a.kring': joined(...days),
      'b.kring': 'person z "Z" {\n  joined 12/31/2025\n}\n',
    });
    kring(['fix', '--as-of', day], { in: folder });
    return [...bytes(folder, 'a.kring').matchAll(/ {2}joined (.*)/g)].map(([, one = '']) => one);
  };

  test('that may be two days stays', () => {
    expect(daysAfter('03-04-2026')).toEqual(['03-04-2026']);
    expect(daysAfter('2025-11-29', '3/4/2026')).toEqual(['2025-11-29', '3/4/2026']);
  });

  test('has the order that the others of its file show', () => {
    expect(daysAfter('29-11-2025', '03-04-2026', '3/4/2026')).toEqual([
      '2025-11-29',
      '2026-04-03',
      '2026-04-03',
    ]);
    expect(daysAfter('03-04-2026', '11/29/2025')).toEqual(['2026-03-04', '2025-11-29']);
  });

  test('stays where the file shows both orders', () =>
    expect(daysAfter('29-11-2025', '11-29-2025', '03-04-2026')).toEqual([
      '2025-11-29',
      '2025-11-29',
      '03-04-2026',
    ]));
});

describe('-o', () => {
  const commands: readonly (readonly [words: string, ...others: string[]])[] = [
    ['check'],
    ['check', '--format', 'json'],
    ['check', '--format', 'junit'],
    ['show'],
    ['who', 'anna'],
    ['due', '--format', 'ics'],
    ['progress'],
    ['agenda', 'Tuin'],
    ['report'],
    ['diagram'],
    ['fix', '--dry-run'],
  ];

  /** The ending that a command may ask of its file. */
  const named = (words: readonly string[], name: string): string =>
    words[0] === 'diagram' ? `${name}.svg` : words[0] === 'report' ? `${name}.md` : name;

  test.each(commands.map((words) => [words.join(' '), words] as const))(
    'kring %s replaces no Kring file, and none that is something else',
    (_, words) => {
      const files = { 'a.kring': gardensWithSlip, 'leden.csv': table };
      const folder = folderWith(files);
      symlinkSync(join(folder, 'a.kring'), join(folder, named(words, 'uit')));
      const other = named(words, 'leden');
      writeFileSync(join(folder, other), files['leden.csv']);
      expect(unchanged(folder, { ...files, [other]: files['leden.csv'] }, ...words, '-o', other).status).toBe(
        2,
      );
      for (const name of ['a.kring', named(words, 'uit')])
        expect(unchanged(folder, files, ...words, '-o', name).status).toBe(2);
    },
  );

  test.each(commands.map((words) => [words.join(' '), words] as const))(
    'kring %s replaces what it wrote before, and `-` is standard output',
    (_, words) => {
      const folder = folderWith({ 'a.kring': gardensWithSlip });
      const asked = [...words, '--as-of', day, '--language', 'en'];
      const { status, out } = kring(asked, { in: folder });
      expect(kring([...asked, '-o', '-'], { in: folder })).toMatchObject({ status, out });
      const name = named(words, 'uit');
      for (const on of ['2026-05-01', day]) {
        const written = kring([...words, '--as-of', on, '--language', 'en', '-o', name], { in: folder });
        expect({ status: written.status, out: written.out }).toEqual({ status, out: '' });
      }
      expect(readFileSync(join(folder, name), 'utf8')).toBe(out);
    },
  );
});
