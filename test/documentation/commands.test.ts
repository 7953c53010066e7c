import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../src/cli/arguments.js';
import { commands } from '../../src/cli/commands.js';
import { inFormatOfEnding } from '../../src/cli/endings.js';
import { Refusal } from '../../src/cli/refusal.js';

/* Whoever copies a command out of the documentation or the help gets no word about wrong usage. */

const root = join(import.meta.dirname, '../..');
const pages = ['README.md', 'examples/README.md', 'SECURITY.md'].concat(
  readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.md')),
);

const all = new Map(
  await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, await load()] as const)),
);

/** The words of a line of a shell, without what comes behind a pipe, a redirection or a comment. */
function wordsOf(line: string): string[] {
  const [own = ''] = line.split(/\s(?:#|\||>|2>|&&|;)/);
  return [...own.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, one, other, plain]) => one ?? other ?? plain ?? '',
  );
}

/** Why a line that begins with `kring` is no right usage; nothing where it is. */
function fault(line: string): string | undefined {
  const [, name = '', ...words] = wordsOf(line);
  if (name === 'help' || name.startsWith('-')) return undefined;
  const command = all.get(name);
  if (command === undefined) return `no command ${name}`;
  try {
    const read = inFormatOfEnding(name, command.options, readArguments(name, command.options, words));
    const { least, most } = command.positionals;
    const count = read.positionals.length;
    return count < least || count > most ? `${count} words` : undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.words.en;
    throw error;
  }
}

const inBlocks = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, text = '']) =>
    text
      .split('\n')
      .filter((line) => /^(?:\$ )?kring /.test(line))
      .map((line) => ({ where: page, line: line.replace(/^\$ /, '') })),
  ),
);
const inHelp = [...all.values()].flatMap(({ name, words }) =>
  words.examples.flatMap(({ line }) =>
    [...line.matchAll(/(?:^|\| )(kring [^|]*)/g)].map(([, own = '']) => ({
      where: `help ${name}`,
      line: own.trim(),
    })),
  ),
);

test('there are commands to look at', () => {
  expect(inBlocks.length).toBeGreaterThan(60);
  expect(inHelp.length).toBeGreaterThan(40);
});

test('every command that a page or the help shows is right usage', () => {
  const wrong = [...inBlocks, ...inHelp].flatMap(({ where, line }) => {
    const why = fault(line);
    return why === undefined ? [] : [`${where}: ${line}: ${why}`];
  });
  expect(wrong).toEqual([]);
});

test('wrong usage would be found', () => {
  expect(fault('kring due --withn 60d')).toContain('--within');
  expect(fault('kring measure -o values.ics')).toContain('values.ics');
  expect(fault('kring nowhere')).toBe('no command nowhere');
  expect(fault('kring completions')).toBe('0 words');
});
