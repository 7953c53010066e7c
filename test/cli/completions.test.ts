import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { kring } from './kring.js';

const bash = kring(['completions', 'bash']).out;
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

/** What bash offers behind these words; the last is what has been typed of the next. */
function offered(...words: string[]): string[] {
  const asked = words.map((word) => `'${word}'`).join(' ');
  const run = spawnSync(
    'bash',
    [
      '--norc',
      '-c',
      `${bash}\nCOMP_WORDS=(kring ${asked}); COMP_CWORD=${words.length}; _kring; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    { encoding: 'utf8' },
  );
  expect(run.stderr).toBe('');
  return run.stdout.split('\n').filter((line) => line !== '');
}

describe.skipIf(!has('bash'))('in bash', () => {
  test('every command is offered, and those that begin as was typed', () => {
    expect(offered('')).toEqual(['help', ...Object.keys(commands)]);
    expect(offered('di')).toEqual(['diff', 'diagram']);
    expect(offered('help', 'ag')).toEqual(['agenda']);
  });

  test('the options of a command are offered, and the words that they take', () => {
    expect(offered('diagram', '--th')).toEqual(['--theme']);
    expect(offered('diagram', '--view', 'd')).toEqual(['domains']);
    expect(offered('check', '--format', 's')).toEqual(['sarif']);
    expect(offered('check', '--view', 'd')).toEqual([]);
  });

  test('where a file may stand nothing is offered, so that bash offers files', () => {
    expect(offered('check', 'exa')).toEqual([]);
    expect(offered('report', '-o', '')).toEqual([]);
  });

  test('words that a command takes are offered', () => {
    expect(offered('completions', '')).toEqual(['bash', 'zsh', 'fish']);
  });
});

describe.each(['zsh', 'fish'])('in %s', (shell) => {
  const script = kring(['completions', shell, '--language', 'nl']).out;

  test('every command is named with what it does, in the language asked for', () => {
    for (const name of Object.keys(commands)) expect(script).toContain(name);
    expect(script).toContain('Tekent de organisatie');
  });

  test.skipIf(!has(shell))('the script can be read', () => {
    const read = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' });
    expect(read.stderr).toBe('');
  });

  test('no text ends the quotes that it stands in', () => {
    // Between single quotes nothing but another one has a meaning; each text has an even number of them.
    for (const line of script.split('\n').filter((one) => !one.startsWith('#')))
      expect([line, line.replaceAll(String.raw`'\''`, '').split("'").length % 2]).toEqual([line, 1]);
  });
});

test('another shell is refused in words', () => {
  const { status, err } = kring(['completions', 'csh']);
  expect(status).toBe(2);
  expect(err).toContain('bash, zsh, fish');
});
