import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, sourceFiles, withoutComments } from './source.js';

/* What nobody imports is not exported: an export says that others rest on it. */

/** Everything that imports from the source: the source itself, its tests and the scripts. */
const readers = [
  ...sourceFiles().map(({ path, text }) => ({ path: `src/${path}`, text })),
  ...['test', 'scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter((path) => /\.(?:ts|mjs|cjs)$/.test(path) && !path.includes('node_modules'))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') })),
  ),
];

/** How often each word stands in all files together, and in each of them. */
const counts = new Map<string, Set<string>>();
for (const { path, text } of readers)
  for (const [word] of withoutComments(text).matchAll(/[A-Za-z_$][\w$]*/g)) {
    const files = counts.get(word) ?? new Set<string>();
    files.add(path);
    counts.set(word, files);
  }

/** What VS Code and a process of the extension call by themselves. */
const called: ReadonlySet<string> = new Set(['activate', 'deactivate', 'serveChannel']);

/** Types are left out: one that says what a function takes or gives is part of it. */
test('every function and value that is exported is used outside of its file', () => {
  // The vocabulary is read as a whole, by the test of lists.
  const idle = sourceFiles()
    .filter(({ room }) => room !== 'vocabulary')
    .flatMap(({ path, text }) =>
      [...withoutComments(text).matchAll(/^export (?:async )?(?:function\*?|const|let|class|enum) (\w+)/gm)]
        .map(([, name = '']) => name)
        .filter(
          (name) =>
            !called.has(name) && [...(counts.get(name) ?? [])].every((file) => file === `src/${path}`),
        )
        .map((name) => `${path} ${name}`),
    );
  expect(idle).toEqual([]);
});
