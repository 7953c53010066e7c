import { describe, expect, test } from 'vitest';
import { importsIn, sourceFiles } from './source.js';

/* docs/architecture.md says which room may know which. Here it is read from the imports. */

const files = sourceFiles();

/** Each room may import from those before it, and from itself. */
const rooms = [
  'ground',
  'vocabulary',
  'characters',
  'messages',
  'language',
  'model',
  'edits',
  'changes',
  'rules',
  'tracking',
  'account',
  'views',
  'layout',
  'render',
  'services',
  'interchange',
  'workspace',
  'disk',
  'git',
  'library',
  'lsp',
  'studio',
  'cli',
  'extension',
  'webview',
  'page',
];

/** What a room may not import, though it stands before it. */
const strangers: Readonly<Record<string, readonly string[]>> = {
  // Rules know the organisation, not the text or its syntax tree.
  rules: ['language'],
  edits: ['language'],
  tracking: ['language', 'edits', 'rules'],
  account: ['language', 'edits', 'rules', 'changes'],
  changes: ['language', 'edits'],
  views: ['language', 'edits', 'rules'],
  layout: ['language', 'model', 'edits', 'rules'],
  render: ['language'],
  webview: ['cli', 'lsp', 'git', 'workspace', 'extension', 'language', 'model', 'rules'],
  extension: ['cli'],
  page: [
    'cli',
    'extension',
    'disk',
    'git',
    'language',
    'edits',
    'changes',
    'rules',
    'tracking',
    'account',
    'views',
    'services',
    'workspace',
  ],
};

const roomOf = (path: string): string => path.slice(0, path.indexOf('/'));

test('the way imports are read knows each kind of them', () => {
  expect(
    importsIn(`import a from 'one';
import { b, type C } from 'two';
import type { D } from 'three';
import { type E, type F } from 'four';
import * as g from 'five';
import {
  h,
} from 'six';
export { i } from 'seven';
export * from 'eight';
import 'nine';
// import 'no';
/* import 'no'; */
const text = "import 'no'";
const j = await import('ten');`),
  ).toEqual([
    { from: 'one', type: false },
    { from: 'two', type: false },
    { from: 'three', type: true },
    { from: 'four', type: true },
    { from: 'five', type: false },
    { from: 'six', type: false },
    { from: 'seven', type: false },
    { from: 'eight', type: false },
    { from: 'nine', type: false },
    { from: 'ten', type: false },
  ]);
});

test('every file lies in a room of the plan', () => {
  expect(files.filter(({ room }) => !rooms.includes(room)).map(({ path }) => path)).toEqual([]);
});

test('every import leads to a file', () => {
  const known = new Set(files.map(({ path }) => path));
  const broken = files.flatMap(({ path, files: imported }) =>
    imported
      .filter(
        (file) => !known.has(file) && !file.startsWith('language/generated/') && file !== '../package.json',
      )
      .map((file) => `${path} imports ${file}`),
  );
  expect(broken).toEqual([]);
});

test('a room imports only from rooms before it', () => {
  const wrong = files.flatMap(({ path, room, files: imported }) =>
    imported
      .filter((file) => !file.startsWith('..'))
      .filter((file) => {
        const other = roomOf(file);
        if (other === room) return false;
        return rooms.indexOf(other) > rooms.indexOf(room) || strangers[room]?.includes(other) === true;
      })
      .map((file) => `${path} imports ${file}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['the ground floor', 'ground', []],
  ['the vocabulary', 'vocabulary', []],
  ['what is known of characters', 'characters', []],
  ['the messages', 'messages', ['ground', 'vocabulary', 'characters']],
])('%s: imports nothing that is not as plain', (_, room, plain) => {
  const wrong = files
    .filter((file) => file.room === room)
    .flatMap(({ path, files: imported, packages }) =>
      [...imported.filter((file) => ![room, ...plain].includes(roomOf(file))), ...packages].map(
        (one) => `${path} imports ${one}`,
      ),
    );
  expect(wrong).toEqual([]);
});

test('only the language and model/read.ts know Langium and the syntax tree', () => {
  const wrong = files
    .filter(({ room, path }) => room !== 'language' && path !== 'model/read.ts')
    .filter(
      ({ files: imported, packages }) =>
        packages.some((name) => /^(?:langium|chevrotain)\b/.test(name)) ||
        imported.some((file) => file.startsWith('language/generated/')),
    );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('only the command line, git, the studio and the server’s entry know Node', () => {
  const node = files.filter(
    ({ packages, text }) =>
      packages.some((name) => name.startsWith('node:') || name === 'chokidar') ||
      /(?<![.\w])process\.(?:argv|cwd|emit|env|exec|exit|hr|kill|mem|next|off|on|pid|plat|res|send|std|umask|up|ver)/.test(
        text,
      ),
  );
  const allowed = (path: string): boolean =>
    /^(?:cli|disk|git)\//.test(path) ||
    path === 'studio/server.ts' ||
    /^(?:lsp|extension)\/(?:main\.(?:node|ipc)|process-host)\.ts$/.test(path);
  expect(node.map(({ path }) => path).filter((path) => !allowed(path))).toEqual([]);
});

test('files are written in one place, which writes them whole, and are opened in few', () => {
  const disk = files.filter(({ text }) => /from 'node:fs(?:\/promises)?'/.test(text));
  const imported = (text: string): string =>
    [...text.matchAll(/import \{([^}]*)\} from 'node:fs(?:\/promises)?'/g)].map(([, names]) => names).join();
  const writing = /\b(?:writeFile|appendFile|copyFile|cp|createWriteStream|truncate|link|symlink|write)\b/;
  expect(disk.filter(({ text }) => writing.test(imported(text))).map(({ path }) => path)).toEqual([]);
  // Beside the disk itself: the repository's own folder, fonts of this machine, what is kept, and results of before.
  expect(disk.map(({ path }) => path).filter((path) => !path.startsWith('disk/'))).toEqual([
    'cli/font-files.ts',
    'cli/kept.ts',
    'cli/output.ts',
    'cli/readings.ts',
    'cli/write-folder.ts',
    'git/install.ts',
    'git/repository.ts',
    'git/revision-files.ts',
    'lsp/process-host.ts',
  ]);
});

test('only the extension knows VS Code', () => {
  const wrong = files.filter(({ room, packages }) => room !== 'extension' && packages.includes('vscode'));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the extension holds nothing of the engine, which the server has', () => {
  const engine = rooms
    .slice(rooms.indexOf('language'), rooms.indexOf('workspace') + 1)
    .filter((room) => room !== 'render');
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(['extension/main.node.ts', 'extension/main.web.ts']);
  // A set gives what is added to it while it is gone through.
  for (const path of reached) for (const needed of byPath.get(path)?.needed ?? []) reached.add(needed);
  expect(reached.size).toBeGreaterThan(30);
  // Dates are chosen and views are named in the editor too.
  expect([...reached].filter((path) => engine.includes(roomOf(path))).sort()).toEqual([
    'layout/drawing.ts',
    'model/calendar.ts',
  ]);
});

test('the page holds nothing of the engine, which the server has', () => {
  const engine = rooms
    .slice(rooms.indexOf('language'), rooms.indexOf('workspace') + 1)
    .filter((room) => room !== 'render');
  const byPath = new Map(files.map((file) => [file.path, file]));
  const reached = new Set(['page/main.ts', 'page/service-worker.ts']);
  for (const path of reached) for (const needed of byPath.get(path)?.needed ?? []) reached.add(needed);
  expect(reached.size).toBeGreaterThan(30);
  expect([...reached].filter((path) => engine.includes(roomOf(path))).sort()).toEqual(['layout/drawing.ts']);
});

test('only the page knows its editor', () => {
  const wrong = files.filter(
    ({ room, packages }) => room !== 'page' && packages.some((name) => /^@(?:codemirror|lezer)\//.test(name)),
  );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('from the model to the renderers nobody asks what time it is', () => {
  const pure = ['model', 'edits', 'rules', 'tracking', 'changes', 'views', 'layout', 'render', 'services'];
  const wrong = files
    .filter(({ room }) => pure.includes(room))
    .filter(({ text }) => /\bDate\.now\b|new Date\(\)|Math\.random|performance\.now|\btoday\(\)/.test(text));
  // The calendar has the one function that asks, for the outermost layers.
  expect(wrong.map(({ path }) => path)).toEqual(['model/calendar.ts']);
});

describe('imports lead round in no circle', () => {
  test('of files that need each other to run', () => expect(ringIn(({ needed }) => needed)).toEqual([]));
  test('nor of files that know each other’s types', () => expect(ringIn((file) => file.files)).toEqual([]));
});

/** Files that import each other in a ring; nothing where there is none. */
function ringIn(imports: (file: (typeof files)[number]) => readonly string[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (path: string): string[] => {
    if (done.has(path)) return [];
    const at = way.indexOf(path);
    if (at >= 0) return [...way.slice(at), path];
    way.push(path);
    const file = byPath.get(path);
    for (const next of file === undefined ? [] : imports(file)) {
      const ring = visit(next);
      if (ring.length > 0) return ring;
    }
    way.pop();
    done.add(path);
    return [];
  };
  for (const { path } of files) {
    const ring = visit(path);
    if (ring.length > 0) return ring;
  }
  return [];
}
