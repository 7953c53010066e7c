import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { threadStart } from '../../src/extension/thread-start.js';
import { examples } from '../../src/messages/extension.js';
import { root } from '../house/source.js';

let bytes: Buffer;
let files: Readonly<Record<string, Uint8Array>>;

beforeAll(() => {
  const run = spawnSync(process.execPath, ['scripts/package.mjs'], { cwd: root, encoding: 'utf8' });
  expect(run.status, run.stderr).toBe(0);
  bytes = readFileSync(join(root, `kring-${packageJson.version}.vsix`));
  files = unzipSync(bytes);
}, 180_000);

describe('the packed extension', () => {
  test('is at most 1.5 MB', () => {
    expect(bytes.length).toBeLessThanOrEqual(1.5 * 1024 * 1024);
  });

  test('holds what belongs to it and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/CHANGELOG.md',
      'extension/LICENSE.txt',
      'extension/README.md',
      'extension/THIRD-PARTY-LICENCES.txt',
      'extension/dist/comparison.js',
      'extension/dist/examples.json',
      'extension/dist/extension.js',
      'extension/dist/extension.web.js',
      'extension/dist/holding.js',
      'extension/dist/importing.js',
      'extension/dist/panel.js',
      'extension/dist/server.js',
      'extension/dist/server.web.js',
      'extension/images/activity.svg',
      'extension/images/begin.png',
      'extension/images/check.png',
      'extension/images/file-dark.svg',
      'extension/images/file-light.svg',
      'extension/images/keep.png',
      'extension/images/kring.png',
      'extension/images/picture.png',
      'extension/language-configuration.json',
      'extension/package.json',
      'extension/package.nls.json',
      'extension/package.nls.nl.json',
      'extension/syntaxes/kring.tmLanguage.json',
    ]);
  });

  test('holds the server once, for a page and for a process', () => {
    expect((files['extension/dist/server.js'] as Uint8Array).length).toBeLessThan(20_000);
  });

  test('needs nothing of Node on a web page', () => {
    for (const name of ['extension.web.js', 'server.web.js', 'panel.js']) {
      const text = strFromU8(files[`extension/dist/${name}`] as Uint8Array);
      const asked = [...text.matchAll(/(?<![.\w])require\("([^"]+)"\)/g)].map(([, what]) => what);
      expect(
        [...new Set(asked)].filter((what) => what !== 'vscode'),
        name,
      ).toEqual([]);
      expect(text, name).not.toMatch(/\bfrom ?"node:/);
    }
  });

  test('holds the examples that it offers, word for word', () => {
    const packed = JSON.parse(strFromU8(files['extension/dist/examples.json'] as Uint8Array));
    expect(Object.keys(packed)).toEqual(examples.map(({ name }) => name));
    for (const { name, shown } of examples) {
      expect(Object.keys(packed[name])).toContain(shown);
      for (const [path, text] of Object.entries(packed[name]))
        expect(text).toBe(readFileSync(join(root, 'examples', name, path), 'utf8'));
    }
  });

  test('has an entry for each file that its manifest names', () => {
    const manifest = strFromU8(files['extension/package.json'] as Uint8Array);
    const named = [...manifest.matchAll(/"\.\/([^"*]+)"/g)].map(([, path]) => `extension/${path}`);
    expect(named.length).toBeGreaterThan(8);
    for (const path of named) expect(files, path).toHaveProperty([path]);
  });

  test('says its name and version as the product does', () => {
    const description = strFromU8(files['extension.vsixmanifest'] as Uint8Array);
    expect(description).toContain(`Id="kring" Version="${packageJson.version}" Publisher="kring"`);
  });
});

const text = 'organisation Garden "The Garden"\ncircle Growers "Growers" { aim "To grow vegetables" }\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kring-server-'));
  for (const name of ['server.js', 'server.web.js'])
    writeFileSync(join(folder, name), files[`extension/dist/${name}`] as Uint8Array);
  mkdirSync(join(folder, 'garden'));
  writeFileSync(join(folder, 'garden', 'garden.kring'), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the server of a web page, which has no disk', () => {
  let worker: Worker;
  afterEach(() => worker.terminate());

  test('reads the files by asking for them, and answers about the organisation', async () => {
    // As the extension starts it where no process may be started.
    worker = new Worker(threadStart(join(folder, 'server.web.js')), { eval: true });
    const root = 'vscode-vfs://github/someone/garden';
    const address = `${root}/garden.kring`;
    const read: string[] = [];
    const client = new Client(
      (message) => worker.postMessage(message),
      (take) => worker.on('message', take),
      (method, { uri }) => {
        if (method === 'kring/files') return [address];
        if (method !== 'kring/read') return null;
        read.push(uri ?? '');
        return uri === address ? text : null;
      },
    );
    await expectGarden(client, root, address);
    expect(read).toContain(address);
  });

  test('has pictures laid out in a second worker, once it has asked for one, and lays them out itself without', async () => {
    const program = threadStart(join(folder, 'server.web.js'));
    worker = new Worker(program, { eval: true });
    const drawer = new Worker(program, { eval: true });
    const ordered: unknown[] = [];
    let asked = 0;
    const client = new Client(
      (message) => worker.postMessage(message),
      (take) => worker.on('message', take),
      async (method) => {
        if (method === 'kring/files') return ['vscode-vfs://github/garden/garden.kring'];
        if (method === 'kring/read') return text;
        if (method !== 'kring/drawer') return null;
        asked++;
        // All that goes over the way between the two passes here.
        const [toServer, toDrawer] = [new MessageChannel(), new MessageChannel()];
        toServer.port2.on('message', (order: { as: string }) => {
          ordered.push(order.as);
          toDrawer.port1.postMessage(order);
        });
        toDrawer.port1.on('message', (drawn) => toServer.port2.postMessage(drawn));
        const draws = new Promise((done) => drawer.once('message', done));
        drawer.postMessage({ kring: 'draw', port: toDrawer.port2 }, [toDrawer.port2]);
        expect(await draws).toEqual({ kring: 'drawing' });
        worker.postMessage({ kring: 'drawer', port: toServer.port1 }, [toServer.port1]);
        return true;
      },
    );
    const root = 'vscode-vfs://github/garden';
    await expectGarden(client, root, `${root}/garden.kring`, { givesDrawer: true });
    expect(ordered).toEqual(['sheet']);
    await client.request('kring/drawing', { view: 'tree' });
    expect(ordered).toEqual(['sheet', 'drawing']);
    await drawer.terminate();
    worker.postMessage({ kring: 'drawer', port: null });
    const { svg } = (await client.request('kring/view', { view: 'circles' })) as { svg: string };
    expect(svg).toContain('data-circle="Growers"');
    expect([asked, ordered.length]).toEqual([1, 2]);
  });
});

describe('the server in a process of its own', () => {
  let server: ChildProcess;
  afterEach(() => void server.kill('SIGKILL'));

  test('reads the disk by itself, answers over the channel, and ends with it', async () => {
    server = fork(join(folder, 'server.js'), ['--node-ipc'], { execArgv: [], stdio: 'pipe' });
    const said: string[] = [];
    server.stderr?.on('data', (bytes) => said.push(String(bytes)));
    const client = new Client(
      (message) => void server.send(message as object),
      (take) => void server.on('message', take),
      () => null,
    );
    const root = pathToFileURL(join(folder, 'garden')).href;
    await expectGarden(client, root, `${root}/garden.kring`);
    const ended = new Promise<number | null>((done) => void server.once('exit', done));
    server.disconnect();
    expect(await ended).toBe(0);
    expect(said).toEqual([]);
  });
});

type Said = { id?: number; method?: string; params?: { uri?: string }; result?: unknown };

/** A client that sends whole messages, and answers each request of the server at once. */
class Client {
  private readonly asked = new Map<number, (result: unknown) => void>();
  readonly changed: Promise<void>;

  constructor(
    private readonly send: (message: unknown) => void,
    listen: (take: (said: Said) => void) => void,
    answer: (method: string, params: { uri?: string }) => unknown,
  ) {
    let quiet = (): void => undefined;
    this.changed = new Promise((done) => {
      quiet = done;
    });
    listen(({ id, method, params = {}, result }) => {
      if (method === 'kring/changed') quiet();
      else if (method !== undefined && id !== undefined)
        void Promise.resolve(answer(method, params)).then((result) => send({ jsonrpc: '2.0', id, result }));
      else if (id !== undefined) this.asked.get(id)?.(result);
    });
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = this.asked.size + 1;
    return new Promise((done) => {
      this.asked.set(id, done);
      this.send({ jsonrpc: '2.0', id, method, params });
    });
  }

  notify(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }
}

async function expectGarden(
  client: Client,
  root: string,
  address: string,
  options: object = {},
): Promise<void> {
  await client.request('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'garden' }],
    capabilities: {},
    locale: 'nl-NL',
    initializationOptions: { answersFiles: true, asOf: '2026-11-23', ...options },
  });
  client.notify('initialized', {});
  await client.changed;
  const [organisation] = (await client.request('kring/organisations', {})) as unknown[];
  expect(organisation).toMatchObject({ title: 'The Garden', language: 'nl', files: [address] });
  const shown = (await client.request('kring/view', { view: 'circles' })) as { svg: string };
  expect(shown.svg).toContain('data-circle="Growers"');
}
