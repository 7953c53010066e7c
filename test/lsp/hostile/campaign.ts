import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { addressOf } from '../../../src/lsp/addresses.js';
import { InsideClient } from './inside-client.js';
import { MemoryDisk } from './memory-disk.js';

/*
 * Whatever is typed, opened, closed, saved, moved, linked, asked rightly or wrongly and taken back, in several
 * organisations at once: in the end the server knows what a fresh one knows of the same files and texts, has written no
 * failure of its own on the log, and has answered none.
 */

interface Place {
  readonly line: number;
  readonly character: number;
}

export type Step =
  | {
      readonly kind: 'type';
      readonly file: string;
      readonly from: Place;
      readonly lines: number;
      readonly to: number;
      readonly text: string;
    }
  | { readonly kind: 'replace'; readonly file: string; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'delete' | 'restore'; readonly file: string }
  | { readonly kind: 'write'; readonly file: string; readonly text: string }
  | {
      readonly kind: 'move';
      readonly from: string;
      readonly to: string;
      readonly told: 'files' | 'folder' | 'late';
    }
  | { readonly kind: 'link'; readonly file: string; readonly target: string }
  | { readonly kind: 'join' | 'leave'; readonly folder: string }
  | { readonly kind: 'settings'; readonly settings: object }
  | {
      readonly kind: 'ask';
      readonly method: string;
      readonly file: string;
      readonly at: Place;
      readonly way: 'right' | 'without' | 'wrong' | 'cancelled';
    }
  | { readonly kind: 'tell'; readonly method: string; readonly params: unknown };

const choir = `organisation Choir "Harbour Choir" { language en }
person eline "Eline Vos"
person tomas "Tomas Rood"
general circle Voices "Voices" {
  aim "To sing together"
  leader eline from 2026-01-01 for 2 years
  members eline, tomas
  double link to Strategy of "Geboortezorg" { representative tomas }
}
`;

const examples = join(import.meta.dirname, '../../../examples');

/** The files of the workspace by their paths: organisations side by side, one of them twice. */
function firstFiles(root: string): Map<string, string> {
  const found = new Map<string, string>();
  const take = (example: string, folder: string): void => {
    for (const one of readdirSync(join(root, example), { recursive: true, encoding: 'utf8' }))
      if (one.endsWith('.kring'))
        found.set(`${folder}/${one.replaceAll('\\', '/')}`, readFileSync(join(root, example, one), 'utf8'));
  };
  take('birth-care', '/work/care');
  take('permaculture', '/work/garden');
  found.set('/else/choir.kring', choir);
  found.set('/out/people.kring', 'organisation Out\nperson sam "Sam"\n');
  found.set('/out/circles.kring', 'circle Loose { leader sam }\n');
  return found;
}

/** Files that steps are about: those of the workspace, and some that are none of it. */
const files = [
  '/work/care/people.kring',
  '/work/care/circles/midwives.kring',
  '/work/care/elections.kring',
  '/work/garden/permaculture.kring',
  '/else/choir.kring',
  '/out/circles.kring',
  '/work/care/new.kring',
  '/work/care/._people.kring',
  '/work/care/.history/people_20260101.kring',
  '/work/node_modules/care/people.kring',
  '/work/care/linked.kring',
  '/work/CARE/people.kring',
  'untitled:Untitled-1',
  'untitled:Untitled-2',
] as const;

const folders = ['/work', '/else', '/work/care', '/work/care/circles', '/out'] as const;
const movable = [
  '/work/care',
  '/work/care/circles',
  '/work/garden',
  '/work/moved',
  '/work/care/people.kring',
  '/work/care/.history',
  '/work/care/new.kring',
] as const;

const place = fc.record({ line: fc.nat(60), character: fc.nat(90) });
const texts = fc.oneof(
  fc.constantFrom(
    ...[
      '\n',
      '\r\n',
      '\r',
      '}',
      '{',
      '"',
      '"""',
      '/*',
      '*/',
      '\uD83C',
      '\uDF33',
      '\uFEFF',
      '\u202E',
      '\0',
      '<<<<<<< ours\n',
      '=======\n',
      '>>>>>>> theirs\n',
    ],
    'organisation Geboortezorg "Geboortezorg"\n',
    'organisation Other {\n',
    'circle X in Board {\n  leader anna\n}\n',
    'person anna "Anna"\n',
    'person zoe "Zoë"\n',
    '  double link to X of "Other" {\n    representative anna\n  }\n',
  ),
  fc.string({ maxLength: 8 }),
);
const whole = fc.oneof(
  fc.constantFrom(
    '',
    'organisation Geboortezorg\nperson anna "Anna"\n',
    'circle Nieuw in Board { aim "x" }\n',
    'person anna "Anna"\nperson anna "Anna"\n',
    '\uFEFForganisation O {\n',
  ),
  fc.array(texts, { maxLength: 6 }).map((all) => all.join('')),
);
const file = fc.constantFrom(...files);

const methods = [
  ...[
    'completion',
    'hover',
    'definition',
    'references',
    'documentHighlight',
    'documentSymbol',
    'foldingRange',
  ],
  ...[
    'selectionRange',
    'documentLink',
    'prepareRename',
    'rename',
    'formatting',
    'rangeFormatting',
    'onTypeFormatting',
  ],
  ...[
    'codeAction',
    'codeLens',
    'inlayHint',
    'semanticTokens/full',
    'semanticTokens/full/delta',
    'semanticTokens/range',
  ],
  ...['prepareTypeHierarchy', 'prepareCallHierarchy'],
].map((method) => `textDocument/${method}`);
const others = [
  ...['workspace/symbol', 'completionItem/resolve', 'typeHierarchy/supertypes', 'typeHierarchy/subtypes'],
  ...['callHierarchy/incomingCalls', 'callHierarchy/outgoingCalls'],
  ...[
    'organisations',
    'asOf',
    'rule',
    'rules',
    'firstOrganisation',
    'drawing',
    'picture',
    'view',
    'told',
    'about',
    'locate',
  ].map((one) => `kring/${one}`),
  ...[
    'progress',
    'due',
    'checklist',
    'dueLines',
    'agenda',
    'page',
    'handbook',
    'edit',
    'state',
    'comparison',
  ].map((one) => `kring/${one}`),
  ...['circleChanges', 'circleStep'].map((one) => `kring/${one}`),
];

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      file,
      from: place,
      lines: fc.nat(2),
      to: fc.nat(60),
      text: texts,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('replace' as const), file, text: whole }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        'open' as const,
        'open' as const,
        'close' as const,
        'delete' as const,
        'restore' as const,
      ),
      file,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('write' as const), file, text: whole }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      from: fc.constantFrom(...movable),
      to: fc.constantFrom(...movable),
      told: fc.constantFrom('files' as const, 'folder' as const, 'late' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('link' as const),
      file,
      target: fc.constantFrom(...files, '/work/care', '/nowhere'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('join' as const, 'leave' as const),
      folder: fc.constantFrom(...folders),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settings' as const),
      settings: fc.constantFrom<object[]>(
        {},
        { profile: 's3' },
        { language: 'nl' },
        { levels: { 'language/unknown-name': 'off' } },
        { levels: 7, profile: [] },
      ),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      method: fc.constantFrom(...methods, ...others),
      file,
      at: fc.oneof(place, fc.constant({ line: 9e9, character: -1 })),
      way: fc.constantFrom(
        'right' as const,
        'right' as const,
        'without' as const,
        'wrong' as const,
        'cancelled' as const,
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('tell' as const),
      method: fc.constantFrom(
        'textDocument/didOpen',
        'textDocument/didChange',
        'textDocument/didClose',
        'workspace/didChangeWatchedFiles',
        'workspace/didChangeConfiguration',
        'workspace/didChangeWorkspaceFolders',
        'workspace/didRenameFiles',
      ),
      params: fc.constantFrom<unknown[]>(
        undefined,
        {},
        [],
        { textDocument: {} },
        { textDocument: { uri: 7 } },
        { changes: [{}] },
        { event: {} },
        { files: [{}] },
      ),
    }),
  },
);

export const steps = (most: number): fc.Arbitrary<Step[]> =>
  fc.array(step, { minLength: 1, maxLength: most, size: 'max' });

/** A text after the change that the protocol describes; the client's own account of it. */
function changed(text: string, start: Place, end: Place, put: string): string {
  const offset = ({ line, character }: Place): number => {
    const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
    const begin = starts[line];
    if (begin === undefined) return text.length;
    const lineEnd = /[\r\n]|$/.exec(text.slice(begin))?.index ?? 0;
    return begin + Math.min(character, lineEnd);
  };
  const [from, to] = [offset(start), offset(end)];
  return text.slice(0, Math.min(from, to)) + put + text.slice(Math.max(from, to));
}

const uriOf = (path: string): string => addressOf(path);

/** What somebody does in an editor over files in memory. */
class Desk {
  readonly open = new Map<string, string>();
  readonly folders = new Set<string>(['/work', '/else']);
  settings: object = {};
  private version = 0;

  constructor(
    readonly disk: MemoryDisk,
    private readonly original: ReadonlyMap<string, string>,
    private readonly client: InsideClient,
  ) {}

  do(one: Step): void {
    switch (one.kind) {
      case 'type':
        this.type(one.file, one.from, { line: one.from.line + one.lines, character: one.to }, one.text);
        return;
      case 'replace':
        if (!this.open.has(one.file)) return;
        this.open.set(one.file, one.text);
        this.change(one.file, [{ text: one.text }]);
        return;
      case 'open':
        this.openFile(one.file);
        return;
      case 'close':
        if (!this.open.delete(one.file)) return;
        this.client.notify('textDocument/didClose', { textDocument: { uri: uriOf(one.file) } });
        return;
      case 'delete':
        this.watched(this.disk.remove(one.file), 3);
        return;
      case 'restore':
      case 'write':
        if (one.file.startsWith('untitled:')) return;
        this.disk.write(one.file, one.kind === 'write' ? one.text : (this.original.get(one.file) ?? ''));
        this.watched([one.file], 2);
        return;
      case 'move':
        this.move(one.from, one.to, one.told);
        return;
      case 'link':
        if (one.file.startsWith('untitled:') || one.target.startsWith('untitled:')) return;
        this.disk.link(one.file, one.target);
        this.watched([one.file], 1);
        return;
      case 'join':
        if (this.folders.has(one.folder)) return;
        this.folders.add(one.folder);
        this.foldersChanged([one.folder], []);
        return;
      case 'leave':
        if (!this.folders.delete(one.folder)) return;
        this.foldersChanged([], [one.folder]);
        return;
      case 'settings':
        this.settings = one.settings;
        this.client.notify('workspace/didChangeConfiguration', { settings: { kring: one.settings } });
        return;
      case 'ask':
        this.ask(one.method, one.file, one.at, one.way);
        return;
      case 'tell':
        this.client.notify(one.method, one.params);
        return;
    }
  }

  private type(file: string, from: Place, to: Place, text: string): void {
    const known = this.open.get(file);
    // A client that tells of a text that it never opened is not listened to.
    if (known !== undefined) this.open.set(file, changed(known, from, to, text));
    this.change(file, [{ range: { start: from, end: to }, text }]);
  }

  private change(file: string, contentChanges: readonly object[]): void {
    this.client.notify('textDocument/didChange', {
      textDocument: { uri: uriOf(file), version: ++this.version },
      contentChanges,
    });
  }

  private openFile(file: string): void {
    if (this.open.has(file)) return;
    const text = this.disk.text(file) ?? this.original.get(file) ?? 'person anna "Anna"\n';
    this.open.set(file, text);
    this.client.notify('textDocument/didOpen', {
      textDocument: { uri: uriOf(file), languageId: 'kring', version: ++this.version, text },
    });
  }

  /** A client that watches tells of files; of a folder that is gone some tell by the folder alone. */
  private watched(paths: readonly string[], type: 1 | 2 | 3): void {
    const changes = paths.map((path) => ({ uri: uriOf(path), type }));
    if (changes.length > 0) this.client.notify('workspace/didChangeWatchedFiles', { changes });
  }

  private move(from: string, to: string, told: 'files' | 'folder' | 'late'): void {
    const moved = this.disk.rename(from, to);
    if (moved.length === 0) return;
    const tell = (): void => {
      if (told === 'folder') {
        this.client.notify('workspace/didRenameFiles', {
          files: [{ oldUri: uriOf(from), newUri: uriOf(to) }],
        });
        return;
      }
      this.watched([from, ...moved.map(([before]) => before)], 3);
      this.watched(
        moved.map(([, after]) => after),
        1,
      );
    };
    if (told === 'late') setTimeout(tell, 1);
    else tell();
  }

  private foldersChanged(added: readonly string[], removed: readonly string[]): void {
    const named = (paths: readonly string[]): object[] =>
      paths.map((path) => ({ uri: uriOf(path), name: path }));
    this.client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: named(added), removed: named(removed) },
    });
  }

  private ask(
    method: string,
    file: string,
    at: Place,
    way: 'right' | 'without' | 'wrong' | 'cancelled',
  ): void {
    const uri = uriOf(file);
    const range = { start: at, end: { line: at.line + 2, character: at.character } };
    const right = {
      textDocument: { uri },
      uri,
      position: at,
      positions: [at],
      range,
      context: { diagnostics: [], triggerKind: 1, includeDeclaration: true },
      options: { tabSize: 2, insertSpaces: true },
      newName: 'Nieuw',
      ch: '}',
      query: 'a',
      previousResultId: '1',
      view: 'circles',
      label: 'a',
      name: 'anna',
      kind: 5,
      selectionRange: range,
      item: { name: 'anna', kind: 5, uri, range, selectionRange: range, data: uri },
      until: '2027-11-23',
    };
    const wrong = {
      textDocument: 7,
      position: 'here',
      range: null,
      positions: {},
      uri: {},
      date: 7,
      view: 7,
      item: null,
      query: {},
      data: [],
      context: 7,
      organisation: 9,
      audit: {},
      until: [],
      on: {},
      circle: [],
      edit: 3,
      files: {},
    };
    // Looking at another date would be another state than the fresh server's.
    if (method === 'kring/asOf' && way !== 'wrong' && way !== 'without') return;
    if (way === 'cancelled') void this.client.cancelled(method, right);
    else void this.client.request(method, way === 'right' ? right : way === 'wrong' ? wrong : undefined);
  }
}

/** What the server says of everything, once all is quiet; the same twice in a row. */
async function said(client: InsideClient, open: Iterable<string>): Promise<unknown> {
  let before = '';
  for (let turns = 0; turns < 50; turns++) {
    await client.quiet();
    const answers = [await client.request('kring/organisations', {})];
    for (const file of open)
      answers.push(
        await client.request('textDocument/documentSymbol', { textDocument: { uri: uriOf(file) } }),
      );
    const all = { diagnostics: [...client.diagnostics].sort(([a], [b]) => (a < b ? -1 : 1)), answers };
    const now = JSON.stringify(all);
    if (now === before) return all;
    before = now;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error('The server never came to rest.');
}

/** Codes with which a server says that it failed itself. */
const internalError = -32603;

export interface Outcome {
  readonly found: unknown;
  readonly fresh: unknown;
  /** Failures of our own. */
  readonly failures: readonly string[];
}

export interface World {
  /** Whether the disk takes capital and small letters for the same. */
  readonly alikeLetters: boolean;
}

let original: Map<string, string> | undefined;

/** Does the steps, and has a fresh server look at what came of them. */
export async function outcomeOf(all: readonly Step[], { alikeLetters }: World): Promise<Outcome> {
  original ??= firstFiles(process.env.KRING_EXAMPLES ?? examples);
  const disk = new MemoryDisk(alikeLetters);
  for (const [path, text] of original) disk.write(path, text);
  const client = await InsideClient.start(disk, ['/work', '/else'].map(uriOf));
  const desk = new Desk(disk, original, client);
  for (const [i, one] of all.entries()) {
    desk.do(one);
    // Some steps follow each other before the server has done anything.
    if (i % 3 === 0) await new Promise((done) => setImmediate(done));
  }
  await new Promise((done) => setTimeout(done, 3));
  const found = await said(client, desk.open.keys());
  client.end();
  const fresh = await InsideClient.start(disk, [...desk.folders].map(uriOf), desk.settings);
  for (const [file, text] of desk.open)
    fresh.notify('textDocument/didOpen', {
      textDocument: { uri: uriOf(file), languageId: 'kring', version: 1, text },
    });
  const expected = await said(fresh, desk.open.keys());
  fresh.end();
  const failures = [
    // The library tells what is wrong with a message that has no parameters; that is the client's failure.
    ...[...client.logged, ...fresh.logged]
      .filter((line) => !/^Notification \S+ defines /.test(line))
      .map((line) => `log: ${line}`),
    ...client.failures
      .filter(({ code }) => code === internalError)
      .map(({ method, message }) => `${method}: ${message}`),
  ];
  return { found, fresh: expected, failures };
}
