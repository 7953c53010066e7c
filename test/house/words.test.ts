import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sourceFiles, textsIn, withoutComments } from './source.js';

/* Every sentence that a person reads stands in src/messages, in both languages; and names are the field's. */

const files = sourceFiles();

/** Whether a text has three words or more in a row, and begins or ends as sentences do; labels in the code do neither. */
function isSentence(text: string): boolean {
  const said = text.replace(/\$\{[^}]*\}/g, 'one').trim();
  return /\p{L}{2,}[,;:]? \p{L}+[,;:]? \p{L}{2,}/u.test(said) && /^\p{Lu}|^[`“]|[.?!:;]$/u.test(said);
}

describe('sentences', () => {
  test('stand in src/messages only', () => {
    const told = files
      .filter(({ room }) => room !== 'messages')
      .flatMap(({ path, text }) => {
        const code = withoutExamples(withoutComments(text));
        const lines = code.split('\n');
        return textsIn(code)
          .filter((one) => isSentence(one.text))
          .filter(({ line }) => !isForProgrammers(lines, line))
          .map((one) => `${path}:${one.line} ${one.text.slice(0, 60)}`);
      })
      .filter((found) => !allowed.some((part) => found.includes(part)));
    expect(told).toEqual([]);
  });

  test('of the messages are in English and in Dutch', () => {
    const lonely = files
      .filter(({ room }) => room === 'messages')
      .filter(
        ({ text }) => (text.match(/\ben: ?[^;]/g)?.length ?? 0) !== (text.match(/\bnl: ?[^;]/g)?.length ?? 0),
      );
    expect(lonely.map(({ path }) => path)).toEqual([]);
  });
});

/** Texts with spaces that are no sentences: styles of pictures, titles of sources, which keep their own language. */
const allowed = [
  // By these the parts of the page's editor know what they say.
  'Go to line',
  'rules/sources.ts',
  'render/svg/circles.ts',
  'render/json/schema.ts',
  'render/json/measure-schema.ts',
  'render/json/roster-schema.ts',
  'interchange/graphs.ts',
  'render/json/tracking-schema.ts',
  'render/json/diff-schema.ts',
];

/** Examples in the documentation of rules are Kring, and are read as such. */
function withoutExamples(code: string): string {
  return code.replace(/\b(bad|good): `(?:\\.|[^`\\])*`/g, (example) => example.replace(/[^\n]/g, ' '));
}

/** An error that tells a programmer what is wrong with the program itself. */
function isForProgrammers(lines: readonly string[], line: number): boolean {
  return /\bnew (?:Type)?Error\(/.test(`${lines[line - 2] ?? ''}${lines[line - 1] ?? ''}`);
}

describe('names', () => {
  test('of files say what is in them', () => {
    const all = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    const wrong = all.filter(
      (file) => file.endsWith('.ts') && isVague(file.replace(/main\.node\.ts$/, '').split(/[/.-]/)),
    );
    expect(wrong).toEqual([]);
  });

  test('of what is exported say what it is', () => {
    const wrong = files.flatMap(({ path, text }) =>
      [
        ...withoutComments(text).matchAll(
          /^export (?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/gm,
        ),
      ]
        .map(([, name = '']) => name)
        .filter((name) => !/^domainItem/i.test(name) && isVague(name.split(/(?=[A-Z])/)))
        .map((name) => `${path} ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('carry no mark of work left undone', () => {
    const wrong = files.filter(({ text }) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

function isVague(words: readonly string[]): boolean {
  return words.some((word) => /^(?:node|item|data|info|helper|util|manager)s?$/i.test(word));
}

test('one place asks whether another name was meant, and tells two that look the same apart', () => {
  const asking = sourceFiles().filter(({ text }) => /Did you mean|Bedoelde u/.test(text));
  expect(asking.map(({ path }) => path)).toEqual(['messages/meant.ts']);
});

test('what is told as JSON is written by one function, which shows what nobody sees', () => {
  const telling = sourceFiles().filter(
    ({ path, text }) =>
      /^(?:render\/(?:json|sarif)|cli\/commands)\//.test(path) && /JSON\.stringify/.test(text),
  );
  expect(telling.map(({ path }) => path)).toEqual(['render/json/write.ts']);
});
