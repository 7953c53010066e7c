import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/lsp/addresses.js';
import { type Around, belongings, filesIn } from '../../src/lsp/belonging.js';
import { InsideClient } from './hostile/inside-client.js';
import { MemoryDisk } from './hostile/memory-disk.js';

/** A workspace with a choir in it, and what it makes of open texts. */
function choir(alikeLetters = false): { disk: MemoryDisk; look: typeof look } {
  const disk = new MemoryDisk(alikeLetters);
  disk.write('/choir/people.kring', 'organisation Choir\nperson eline "Eline"\n');
  disk.write('/choir/circles/voices.kring', 'circle Voices { leader eline }\n');
  return { disk, look };

  /** The files that are found, and for each open text its file; `alone` where it is none of an organisation. */
  async function look(
    open: readonly string[] = [],
    folders: readonly string[] = ['/choir'],
    text = 'circle New { }\n',
  ): Promise<{ files: string[]; open: Record<string, string> }> {
    const opened = open.map((path) => ({ uri: path.includes(':') ? path : addressOf(path), text }));
    const around: Around = { disk, listed: async () => [], holds: (file, said) => disk.text(file) === said };
    const found = await filesIn(folders.map(addressOf), opened, around);
    const placed = await belongings(opened, found, around);
    return {
      files: [...found.files.values()].sort(),
      open: Object.fromEntries(
        open.map((path, i) => {
          const { file, alone } = placed.get(opened[i]?.uri ?? '') ?? { file: '', alone: false };
          return [path, alone ? 'alone' : file];
        }),
      ),
    };
  }
}

const both = ['/choir/circles/voices.kring', '/choir/people.kring'];

describe('an address', () => {
  test('is the file of its folder, also before it is saved for the first time', async () => {
    const { look } = choir();
    expect(await look(['/choir/people.kring', '/choir/new.kring'])).toEqual({
      files: both,
      open: { '/choir/people.kring': '/choir/people.kring', '/choir/new.kring': '/choir/new.kring' },
    });
  });

  test('that is a link to a file is that file; a second address of an open file is alone', async () => {
    const { disk, look } = choir();
    disk.link('/choir/who.kring', '/choir/people.kring');
    expect((await look(['/choir/who.kring'])).open).toEqual({ '/choir/who.kring': '/choir/people.kring' });
    expect(await look(['/choir/who.kring', '/choir/people.kring'])).toEqual({
      files: both,
      open: { '/choir/who.kring': 'alone', '/choir/people.kring': '/choir/people.kring' },
    });
  });

  test('in other letters is the same file where the disk takes them for the same', async () => {
    expect((await choir(true).look(['/Choir/PEOPLE.kring'])).open).toEqual({
      '/Choir/PEOPLE.kring': '/choir/people.kring',
    });
    expect((await choir().look(['/choir/PEOPLE.kring'])).open).toEqual({
      '/choir/PEOPLE.kring': '/choir/PEOPLE.kring',
    });
  });

  test('in another form of Unicode is the same file where the disk takes them for the same', async () => {
    const { disk, look } = choir(true);
    disk.write('/choir/zoë.kring', 'person zoe "Zoë"\n');
    expect((await look(['/choir/zoe\u0308.kring'])).open).toEqual({
      '/choir/zoe\u0308.kring': '/choir/zoë.kring',
    });
  });

  test('of a copy, of another program’s file, or of no file is alone', async () => {
    const { disk, look } = choir();
    const others = [
      '/choir/._people.kring',
      '/choir/.history/people_1.kring',
      '/choir/node_modules/a/b.kring',
    ];
    for (const one of others) disk.write(one, 'organisation Choir\nperson eline "Eline"\n');
    expect(await look([...others, 'untitled:Untitled-1'])).toEqual({
      files: both,
      open: Object.fromEntries([...others, 'untitled:Untitled-1'].map((one) => [one, 'alone'])),
    });
  });

  test('of a file that has moved with all that it says, or whose folder is gone, is alone', async () => {
    const { disk, look } = choir();
    disk.rename('/choir/people.kring', '/choir/who.kring');
    const text = disk.text('/choir/who.kring') ?? '';
    expect((await look(['/choir/people.kring'], ['/choir'], text)).open).toEqual({
      '/choir/people.kring': 'alone',
    });
    disk.rename('/choir/circles', '/choir/groups');
    expect(await look(['/choir/circles/voices.kring'])).toEqual({
      files: ['/choir/groups/voices.kring', '/choir/who.kring'],
      open: { '/choir/circles/voices.kring': 'alone' },
    });
  });

  test('outside of the workspace brings the files around it, for as long as it is open', async () => {
    const { look } = choir();
    expect(await look(['/choir/people.kring'], [])).toEqual({
      files: both,
      open: { '/choir/people.kring': '/choir/people.kring' },
    });
    expect((await look([], [])).files).toEqual([]);
  });

  test('in nested folders of the workspace is one file', async () => {
    expect((await choir().look([], ['/choir/circles', '/choir'])).files).toEqual(both);
  });
});

describe('a request', () => {
  const document = { textDocument: { uri: addressOf('/choir/people.kring') } };
  test.each([
    ['textDocument/hover', undefined],
    ['textDocument/hover', {}],
    ['textDocument/hover', { ...document, position: 'here' }],
    ['textDocument/rename', { ...document, position: { line: 0, character: 0 } }],
    ['textDocument/semanticTokens/range', document],
    ['callHierarchy/incomingCalls', { item: null }],
    ['workspace/symbol', { query: 7 }],
    ['kring/agenda', undefined],
    ['kring/state', { state: 'a' }],
    ['kring/view', { closed: 'all' }],
  ])('%s with %j is answered by invalid parameters', async (method, params) => {
    const client = await InsideClient.start(choir().disk, [addressOf('/choir')]);
    expect(await client.request(method, params)).toMatchObject({ code: -32602 });
    client.end();
  });

  test('of which every part may be left out is answered without parameters', async () => {
    const client = await InsideClient.start(choir().disk, [addressOf('/choir')]);
    await client.quiet();
    expect(await client.request('kring/organisations', undefined)).toMatchObject([{ name: 'Choir' }]);
    client.end();
  });
});

test.each(['didOpen', 'didChange', 'didClose'])(
  'a notification %s without parameters is passed by',
  async (what) => {
    const client = await InsideClient.start(choir().disk, [addressOf('/choir')]);
    client.notify(`textDocument/${what}`, {});
    client.notify(`textDocument/${what}`, { textDocument: { uri: 7 } });
    client.notify('workspace/didChangeWatchedFiles', { changes: [{}] });
    client.notify('workspace/didChangeWorkspaceFolders', {});
    await client.quiet();
    expect(client.logged).toEqual([]);
    client.end();
  },
);

test('a text that a link leads to keeps its place when its own file is opened as well', async () => {
  const { disk } = choir();
  disk.link('/choir/node_modules/people.kring', '/choir/people.kring');
  const client = await InsideClient.start(disk, [addressOf('/choir')]);
  const text = 'organisation Choir\nperson eline "Eline"\ncircle Voices {\n';
  for (const path of ['/choir/node_modules/people.kring', '/choir/people.kring']) {
    client.notify('textDocument/didOpen', {
      textDocument: { uri: addressOf(path), languageId: 'kring', version: 1, text },
    });
    await client.quiet();
  }
  expect([...client.diagnostics.keys()].sort()).toEqual(
    expect.arrayContaining([addressOf('/choir/node_modules/people.kring'), addressOf('/choir/people.kring')]),
  );
  client.end();
});
