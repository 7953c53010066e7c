import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { day, folderWith, gardens, gardensWithSlip, kring, program } from './kring.js';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));

describe('help', () => {
  test('without a command, every command is listed with what it does', () => {
    const { status, out } = kring([]);
    expect(status).toBe(0);
    for (const name of ['check', 'format', 'fix', 'rules', 'show', 'who', 'new', 'diagram', 'report']) {
      expect(out).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
    }
    expect(kring(['--help']).out).toBe(out);
    expect(kring(['help']).out).toBe(out);
  });

  test.each(['check', 'format', 'fix', 'rules', 'show', 'who', 'new', 'diagram', 'report'])(
    'help of `%s` has an example, in English and in Dutch',
    (name) => {
      const english = kring(['help', name]);
      const dutch = kring([name, '--help', '--language', 'nl']);
      expect(english.out).toMatch(new RegExp(`Examples\\n  (\\S.*\\| )?kring ${name}`));
      expect(dutch.out).toMatch(new RegExp(`Voorbeelden\\n  (\\S.*\\| )?kring ${name}`));
      expect([english.status, dutch.status]).toEqual([0, 0]);
    },
  );

  test('a description is no wider than eighty columns where there is no terminal', () => {
    for (const line of kring(['help', 'check']).out.split('\n')) {
      if (!line.startsWith('  kring')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  test('the word behind an option is no command', () => {
    expect(kring(['help', '--language', 'nl']).out).toContain('Gebruik: kring');
    expect(kring(['help', '--language', 'nl', 'check']).out).toContain('Gebruik: kring check');
  });

  test('help is given whatever else is wrong', () => {
    expect(kring(['help', 'check', '--nonsense']).status).toBe(0);
    expect(kring(['check', '--help', '--nonsense']).status).toBe(0);
  });
});

describe('version', () => {
  test.each([['--version'], ['-V'], ['check', '--version']])('%s %s', (...words) => {
    expect(kring(words.filter((word) => word !== undefined))).toEqual({
      status: 0,
      out: `${version}\n`,
      err: '',
    });
  });
});

describe('wrong usage ends with status 2, and says what was meant', () => {
  test.each([
    [['--fast'], '`kring` has no option `--fast`. `kring help` tells how to use it.'],
    [['chek'], 'There is no command `chek`. Did you mean `check`?'],
    [['help', 'chek'], 'There is no command `chek`. Did you mean `check`?'],
    [['check', '--fromat', 'json'], '`kring check` has no option `--fromat`. Did you mean `--format`?'],
    [
      ['check', '--format', 'jsn'],
      '`--format` cannot be `jsn`; it can be text, json, sarif, github, junit, markdown. Did you mean `json`?',
    ],
    [['check', '--format'], 'The option `--format` needs a value, such as `--format text`.'],
    [['check', '-o', '--quiet'], 'The option `-o` needs a value'],
    [['check', '--quiet=yes'], 'The option `--quiet` takes no value.'],
    [['check', '--as-of', '2026-02-30'], '`2026-02-30` is no date.'],
    [['check', '--as-of', 'tomorrow'], '`tomorrow` is no date.'],
    [['check', '--rule', 'same-persn'], 'There is no rule `same-persn`. Did you mean `same-person`?'],
    [['check', '--level', 'DL03=heavy'], '`DL03=heavy` gives no rule a weight.'],
    [['format', '--watch'], '`kring format` does its work once; `--watch` is not for it.'],
    [['format', '-', 'a.kring'], '`-` reads standard input'],
  ])('%j', (words, sentence) => {
    const { status, out, err } = kring(words, { in: folderWith({ 'g.kring': gardens }) });
    expect(err).toContain(sentence);
    expect({ status, out }).toEqual({ status: 2, out: '' });
  });
});

describe('language', () => {
  const folder = folderWith({
    'dutch/a.kring': gardensWithSlip.replace('{\n', '{\n  language nl\n'),
    'plain/a.kring': gardensWithSlip,
  });
  const said = (words: string[], env: Record<string, string> = {}): string =>
    kring(['check', '--as-of', day, ...words], { in: folder, env }).out;

  test('of the organisation goes before that of the system', () => {
    expect(said(['dutch'])).toContain('fout');
  });

  test('--language goes before that of the organisation', () => {
    expect(said(['dutch', '--language', 'en'])).toContain('error');
  });

  test.each([
    [{ LANG: 'nl_NL.UTF-8' }, 'fout'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: 'nl_BE' }, 'fout'],
    [{ LANG: 'nl_NL.UTF-8', LC_MESSAGES: 'C' }, 'error'],
    [{ LANG: 'fr_FR.UTF-8' }, 'error'],
    [{ LANG: '' }, 'error'],
  ])('an organisation without one is told in that of the system: %j', (env, word) => {
    expect(said(['plain'], env)).toContain(`  ${word} language/unknown-name`);
  });
});

describe('failures of our own', () => {
  test('are told in one line with where to go, and with the stack only when asked', () => {
    // A file system that fails in a way nobody foresaw.
    const broken = folderWith({ 'g.kring': gardens });
    const preload = join(broken, 'broken.cjs');
    const script = `const fs = require('node:fs/promises'); fs.readdir = () => { throw new TypeError('the disk sang'); };
require('node:module').syncBuiltinESMExports();`;
    writeFileSync(preload, script);
    const env = { NODE_OPTIONS: `--require ${preload}` };
    const plain = kring(['check'], { in: broken, env });
    expect(plain.status).toBe(2);
    expect(plain.err.split('\n').filter((line) => line !== '')).toHaveLength(1);
    expect(plain.err).toMatch(/the disk sang.*report it/);
    expect(kring(['check', '--verbose'], { in: broken, env }).err).toMatch(/\n +at /);
  });
});

test('the program is one file that can be started by itself', () => {
  expect(readFileSync(program, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true);
});
