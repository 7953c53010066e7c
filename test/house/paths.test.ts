import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root, sourceFiles, withoutComments } from './source.js';

/* A path that a page, a comment or a test names is there, so that who follows it finds something. */

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => ending.test(file) && !/\/(?:node_modules|golden|generated|fixtures)\//.test(file));

/** Paths of files in code quotes or in comments; those with a placeholder in them are none. */
const named =
  /(?<![\w./-])((?:src|test|docs|scripts|syntaxes|examples)\/[\w./-]*\w|(?:ground|vocabulary|messages|language|model|edits|changes|rules|tracking|views|layout|render|services|workspace|disk|git|lsp|webview|cli|extension)\/[\w./-]*\w\.(?:ts|langium))(?![\w/*<{-])/g;

function broken(file: string, text: string): string[] {
  return [...text.matchAll(named)]
    .map(([, path = '']) => path)
    .filter((path) =>
      [root, join(root, 'src'), dirname(join(root, file))].every((from) => !existsSync(join(from, path))),
    )
    .map((path) => `${file}: ${path}`);
}

/** Only what is commented: the rest of the line may be any text. */
const comments = (text: string): string => {
  const code = withoutComments(text);
  return [...text].map((letter, at) => (code[at] === letter && letter !== '\n' ? ' ' : letter)).join('');
};

describe('paths', () => {
  test('are seen where they are broken', () => {
    expect(broken('docs/page.md', 'See `src/model/nowhere.ts` and `model/read.ts`.')).toEqual([
      'docs/page.md: src/model/nowhere.ts',
    ]);
    expect(comments("const a = 'x'; // why\n")).toBe(`${' '.repeat(15)}// why\n`);
  });

  test('in the architecture lead to something', () => {
    const file = 'docs/architecture.md';
    expect(broken(file, readFileSync(join(root, file), 'utf8'))).toEqual([]);
  });

  test('in comments of the source lead to something', () => {
    expect(sourceFiles().flatMap(({ path, text }) => broken(`src/${path}`, comments(text)))).toEqual([]);
  });

  test('in comments of tests and scripts lead to something', () => {
    const files = [...filesIn('test', /\.(?:ts|mjs)$/), ...filesIn('scripts', /\.mjs$/)];
    expect(files.flatMap((file) => broken(file, comments(readFileSync(join(root, file), 'utf8'))))).toEqual(
      [],
    );
  });
});
