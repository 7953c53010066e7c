import { mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../src/cli/load.js';
import { type Files, type FolderEntry, Unreachable } from '../../src/workspace/files.js';
import { day, folderWith, gardens, gardensWithSlip, kring } from './kring.js';

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

function check(folder: string, ...words: string[]) {
  const run = kring(['check', '--as-of', day, '--format', 'json', ...words], { in: folder });
  const report = JSON.parse(run.out) as {
    organisations: { name: string; files: string[]; circles: number; folder: string; variant: boolean }[];
    findings: Found[];
  };
  return { status: run.status, ...report, err: run.err };
}

const unreadable = (found: readonly Found[]) =>
  found
    .filter(({ rule }) => rule === 'language/unreadable-file')
    .map(({ file, line, message }) => ({ file, line, message }));

describe('which files are read', () => {
  test('all that end in .kring, but for those in node_modules and in folders with a dot', () => {
    const folder = folderWith({
      'b/two.kring': 'person eva "Eva"\n',
      'a.kring': gardens,
      'notes.txt': 'circle {',
      'node_modules/x/x.kring': 'circle {',
      '.cache/y.kring': 'circle {',
      '.hidden.kring': 'circle {',
    });
    expect(check(folder).organisations[0]?.files).toEqual(['a.kring', 'b/two.kring']);
  });

  test('one file is read once, however often it is asked for', () => {
    const folder = folderWith({ 'o/a.kring': gardens });
    expect(check(folder, '.', 'o', 'o/a.kring', './o/../o').findings).toEqual([]);
  });

  test('a link to a folder or file elsewhere is not followed, and nothing of it is shown', () => {
    const other = folderWith({
      'people.kring': 'person eva "Eva Smit" { external }\n',
      'secret.txt': 'a secret',
    });
    const folder = folderWith({ 'a.kring': gardens });
    symlinkSync(other, join(folder, 'people'));
    symlinkSync(join(other, 'secret.txt'), join(folder, 'b.kring'));
    for (const path of ['.', 'b.kring']) {
      const { findings, status } = check(folder, path);
      expect(unreadable(findings).map(({ file }) => file)).toEqual(
        path === '.' ? ['b.kring', 'people'] : ['b.kring'],
      );
      expect(JSON.stringify(findings)).not.toMatch(/secret|Eva/);
      expect(unreadable(findings)[0]?.message).toContain('leads out of the folder');
      expect(status).toBe(2);
    }
    // Whoever names that folder has given it.
    expect(check(folder, 'people').organisations[0]?.files).toContain('people/people.kring');
  });

  test('a link to a folder here is not read twice, and within a repository also one to a folder beside', () => {
    const folder = folderWith({
      'o/a.kring': gardens,
      'shared/people.kring': 'person eva "Eva" { external }\n',
    });
    mkdirSync(join(folder, '.git'), { recursive: true });
    symlinkSync('../shared', join(folder, 'o/people'));
    symlinkSync('people', join(folder, 'o/again'));
    expect(check(folder, 'o').organisations[0]?.files).toEqual(['o/a.kring', 'o/again/people.kring']);
  });

  test('a folder in a folder that has two names is read once', () => {
    const folder = folderWith({ 'a.kring': gardens, 'sub/x.kring': '' });
    symlinkSync(join(folder, 'sub'), join(folder, 'again'));
    expect(check(folder).organisations[0]?.files).toEqual(['a.kring', 'sub/x.kring']);
  });

  test('no file at all is worth a sentence and status 2', () => {
    const run = kring(['check'], { in: folderWith() });
    expect(run.status).toBe(2);
    expect(run.err).toContain('There is no organisation here');
  });
});

describe('what cannot be read is named in one line, and the rest is checked', () => {
  test.each([
    ['binary.kring', new Uint8Array([0x63, 0x0a, 0, 1, 2]), 2, 'is not a text'],
    [
      'latin.kring',
      Buffer.from('person a "A"\nperson b "Andr\xe9"\n', 'latin1'),
      2,
      'line 2 has a character',
    ],
    ['wide.kring', Buffer.from('\ufefforganisation X', 'utf16le'), 1, 'not written as UTF-8'],
  ])('%s', (name, bytes, line, words) => {
    const folder = folderWith({ 'a.kring': gardensWithSlip, [name]: bytes });
    const { findings, status } = check(folder);
    expect(unreadable(findings)).toEqual([{ file: name, line, message: expect.stringContaining(words) }]);
    expect(findings.map(({ rule }) => rule)).toContain('language/unknown-name');
    expect(status).toBe(2);
  });

  test('folders that contain themselves, links to nowhere and links to themselves', () => {
    const folder = folderWith({ 'a.kring': gardens, 'deep/b.kring': '' });
    symlinkSync('..', join(folder, 'deep/up'));
    symlinkSync('gone.kring', join(folder, 'broken.kring'));
    symlinkSync('round.kring', join(folder, 'round.kring'));
    symlinkSync('gone.png', join(folder, 'picture.png'));
    const { findings, status } = check(folder);
    expect(unreadable(findings)).toEqual([
      { file: 'broken.kring', line: 1, message: expect.stringContaining('link to a file that is not there') },
      { file: 'deep/up', line: 1, message: expect.stringContaining('contains itself') },
      { file: 'round.kring', line: 1, message: expect.stringContaining('leads round in a circle') },
    ]);
    expect(status).toBe(2);
  });

  test('a path that does not exist, with status 2, while the others are checked', () => {
    const folder = folderWith({ 'a.kring': gardensWithSlip });
    const { findings, status } = check(folder, 'a.kring', 'nowhere');
    expect(unreadable(findings).map(({ file }) => file)).toEqual(['nowhere']);
    expect(findings).toHaveLength(2);
    expect(status).toBe(2);
  });

  const binary = new Uint8Array([0x63, 0x0a, 0, 1, 2]);

  test.each([
    [{ 'bin.kring': binary }, [], 2],
    [{ 'a.kring': gardens, 'bin.kring': binary }, [], 2],
    [{ 'a.kring': gardens, 'bin.kring': binary }, ['--fail-on', 'never'], 2],
    [{ 'a.kring': gardens, 'bin.kring': binary }, ['--level', 'unreadable-file=off'], 0],
  ])('in a folder, with status 2 unless that rule is off (%#)', (files, words, status) => {
    expect(check(folderWith(files), ...words).status).toBe(status);
  });

  test('and the summary does not say that all is well', () => {
    const folder = folderWith({ 'a.kring': gardens, 'bin.kring': binary });
    const summary = (...words: string[]): string =>
      kring(['check', '--as-of', day, ...words], { in: folder }).out;
    expect(summary()).not.toContain('All is well');
    expect(summary()).toMatch(/1 file or folder could not be read[^\n]*\n$/);
    expect(summary('--language', 'nl')).not.toContain('in orde');
  });

  test('a path that exists but is no text, with status 2', () => {
    expect(check(folderWith({ 'a.kring': new Uint8Array([0]) }), 'a.kring').status).toBe(2);
  });
});

describe('a disk that changes or refuses, played by a port', () => {
  const play = (files: Record<string, string | Unreachable>, sizes: Record<string, number> = {}): Files => ({
    shown: (path) => (path === '.' ? '' : path),
    list: async (folder) => {
      const refused = files[`${folder}/`];
      if (refused instanceof Unreachable) throw refused;
      const names = Object.keys(files).filter((name) => !name.endsWith('/'));
      const within = folder === '' ? names : names.filter((name) => name.startsWith(`${folder}/`));
      const rest = within.map((name) => (folder === '' ? name : name.slice(folder.length + 1)));
      const folders = new Set(
        Object.keys(files)
          .filter((name) => folder === '' && name.includes('/'))
          .map((name) => name.split('/')[0] as string),
      );
      return [
        ...rest.filter((name) => !name.includes('/')).map((name): FolderEntry => ({ name, kind: 'file' })),
        ...[...folders].map((name): FolderEntry => ({ name, kind: 'folder' })),
      ];
    },
    look: async (path) => ({ kind: path === '.' ? 'folder' : 'file', size: sizes[path] ?? 1 }),
    read: async (file) => {
      const content = files[file];
      if (content instanceof Unreachable) throw content;
      return new TextEncoder().encode(content);
    },
    real: async (path) => (path === '.' ? '/root' : `/root/${path}`),
    above: async () => [],
  });
  const loaded = (files: Files) => load({ files, progress() {} }, []);

  test('no permission for a file, and none for a folder', async () => {
    const disk = play({
      'a.kring': gardens,
      'secret.kring': new Unreachable('secret.kring', 'denied'),
      'closed/': new Unreachable('closed', 'denied'),
    });
    const { unreadable: told, organisations } = await loaded(disk);
    expect(told.map(({ at, message }) => [at.file, message.en.split(',')[0]])).toEqual([
      ['closed', 'This folder may not be read'],
      ['secret.kring', 'This file may not be read'],
    ]);
    expect(organisations).toHaveLength(1);
  });

  test('a file that is deleted while the others are read', async () => {
    const { unreadable: told } = await loaded(
      play({ 'a.kring': gardens, 'b.kring': new Unreachable('b.kring', 'missing') }),
    );
    expect(told[0]?.message.en).toContain('disappeared while it was being read');
  });

  test('a file that is too large to be read', async () => {
    const { unreadable: told } = await loaded(
      play({ 'a.kring': gardens, 'b.kring': '' }, { 'b.kring': 50_000_001 }),
    );
    expect(told[0]?.message.en).toContain('larger than 50 MB');
  });
});

describe('line ends and marks', () => {
  const place = (text: string | Uint8Array) => {
    const [finding] = check(folderWith({ 'a.kring': text })).findings;
    return [finding?.line, finding?.column];
  };
  const where = [gardensWithSlip.split('\n').findIndex((line) => line.includes('ana ')) + 1, 15];

  test.each([
    ['LF', gardensWithSlip],
    ['CRLF', gardensWithSlip.replaceAll('\n', '\r\n')],
    ['lone CR', gardensWithSlip.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${gardensWithSlip}`],
  ])('%s', (_, text) => {
    expect(place(text)).toEqual(where);
  });

  test('a byte order mark moves no column of the first line', () => {
    expect(place(`\ufeffcircle X in Nobody { aim "a" }`)).toEqual(place('circle X in Nobody { aim "a" }'));
  });
});

describe('a path within an organisation', () => {
  const folder = folderWith({
    'garden/organisation.kring': gardens,
    'garden/circles/shed.kring': `circle Schuur "Schuur" in Tuin {
  aim "To mend the tools"
  facilitator nobody from 2026-03-02 for 1 year
}
`,
    'garden/circles/kitchen.kring': 'circle Keuken "Keuken" in Nowhere {}\n',
  });

  test('all of the organisation is read, and only what was found in the path is told', () => {
    const { organisations, findings } = check(folder, 'garden/circles/shed.kring');
    expect(organisations.map(({ circles, files }) => [circles, files.length])).toEqual([[3, 3]]);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['garden/circles/shed.kring']));
    expect(findings.map(({ message }) => message).join()).not.toContain('`Tuin`');
  });

  test('started from within its folder too, with the files named from there', () => {
    const { organisations, findings } = check(join(folder, 'garden/circles'), 'shed.kring');
    expect(organisations[0]?.files).toEqual(['../organisation.kring', 'kitchen.kring', 'shed.kring']);
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['shed.kring']));
  });

  test('of one name in two folders there are two variants, each named with its folder', () => {
    const both = folderWith({ 'now/a.kring': gardens, 'later/a.kring': gardens });
    expect(check(both).organisations.map(({ folder: at, variant }) => [at, variant])).toEqual([
      ['later', true],
      ['now', true],
    ]);
    expect(kring(['check', '--as-of', day], { in: both }).out).toContain('Tuinen — Stadstuinen Zuid [later]');
  });

  test('--organisation chooses one, and names those that are there where it is none of them', () => {
    const two = folderWith({ 'a/a.kring': gardens, 'b/b.kring': gardens.replace('Tuinen', 'Velden') });
    expect(check(two, '--organisation', 'Velden').organisations.map(({ name }) => name)).toEqual(['Velden']);
    const wrong = kring(['check', '--organisation', 'Velde'], { in: two });
    expect(wrong.status).toBe(2);
    expect(wrong.err).toContain('found: Tuinen, Velden. Did you mean `Velden`?');
  });
});

describe('-o', () => {
  test('writes the result whole, keeps the mode of the file, and leaves nothing beside it', () => {
    const folder = folderWith({ 'a.kring': gardens });
    mkdirSync(join(folder, 'out'));
    const target = join(folder, 'out/report.json');
    writeFileSync(target, '{"version": 1, "asOf": "2025-06-01"}', { mode: 0o640 });
    const run = kring(['check', '--format', 'json', '-o', 'out/report.json', '--as-of', day], { in: folder });
    expect(run).toEqual({ status: 0, out: '', err: '' });
    expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ version: 1 });
    unlinkSync(target);
  });

  test('with `-` writes to standard output what it writes without, and makes no file of that name', () => {
    const folder = folderWith({ 'a.kring': gardens, 'b.kring': 'circle  Shed "Shed"\n' });
    for (const words of [
      ['check', '--format', 'json'],
      ['show'],
      ['due', '--format', 'ics'],
      ['report', '--format', 'html'],
      ['diagram'],
      ['fix', '--dry-run', 'a.kring'],
      ['format', '--check'],
    ]) {
      const plain = kring([...words, '--as-of', day], { in: folder });
      const dash = kring([...words, '--as-of', day, '-o', '-'], { in: folder });
      expect(dash, words.join(' ')).toEqual(plain);
    }
    expect(readdirSync(folder).filter((name) => name !== '.git')).toEqual(['a.kring', 'b.kring']);
  });

  test('of a handbook `--format` says what it is written as, whatever the file is called', () => {
    const folder = folderWith({ 'a.kring': gardens });
    const page = kring(['report', '--format', 'html', '-o', '-', '--as-of', day], { in: folder });
    expect(page.out).toMatch(/^<!doctype html>/i);
    kring(['report', '--format', 'markdown', '-o', 'handbook.html', '--as-of', day], { in: folder });
    expect(readFileSync(join(folder, 'handbook.html'), 'utf8')).toMatch(/^# Handbook of /);
    const pages = kring(['report', '--format', 'markdown', '-o', 'pages/'], { in: folder });
    expect([pages.status, pages.err]).toEqual([
      2,
      expect.stringContaining('pages/ names a folder, and a handbook in a folder is pages of HTML'),
    ]);
  });

  test('says what is wrong where nothing can be written', () => {
    const run = kring(['check', '-o', 'a.kring/x', '--as-of', day], {
      in: folderWith({ 'a.kring': gardens }),
    });
    expect(run.status).toBe(2);
    expect(run.err).toBe('kring: a.kring/x cannot be written: what should be its folder is not a folder.\n');
  });
});
