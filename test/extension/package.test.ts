import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { threadStart } from '../../src/extension/thread-start.js';
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
      'extension/dist/extension.js',
      'extension/dist/extension.web.js',
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

describe('the server of a web page, which has no disk', () => {
  let worker: Worker;
  let folder: string;
  afterEach(async () => {
    await worker.terminate();
    rmSync(folder, { recursive: true, force: true });
  });

  test('reads the files by asking for them, and answers about the organisation', async () => {
    folder = mkdtempSync(join(tmpdir(), 'kring-worker-'));
    const file = join(folder, 'server.web.js');
    writeFileSync(file, files['extension/dist/server.web.js'] as Uint8Array);
    // As the extension starts it where no process may be started.
    worker = new Worker(threadStart(file), { eval: true });
    const text = 'organisation Garden "The Garden"\ncircle Growers "Growers" { aim "To grow vegetables" }\n';
    const address = 'vscode-vfs://github/someone/garden/garden.kring';
    const changed = new Promise<void>((done) => {
      worker.on('message', (said: { id?: number; method?: string; params?: { uri?: string } }) => {
        const answer = (result: unknown): void => worker.postMessage({ jsonrpc: '2.0', id: said.id, result });
        if (said.method === 'kring/files') answer([address]);
        else if (said.method === 'kring/read') answer(said.params?.uri === address ? text : null);
        else if (said.method === 'kring/changed') done();
        else if (said.method !== undefined && said.id !== undefined) answer(null);
      });
    });
    const asked = new Map<number, (result: unknown) => void>();
    worker.on('message', ({ id, method, result }: { id?: number; method?: string; result?: unknown }) => {
      if (method === undefined && id !== undefined) asked.get(id)?.(result);
    });
    let count = 0;
    const request = (method: string, params: unknown): Promise<unknown> =>
      new Promise((done) => {
        asked.set(++count, done);
        worker.postMessage({ jsonrpc: '2.0', id: count, method, params });
      });
    const root = 'vscode-vfs://github/someone/garden';
    await request('initialize', {
      processId: null,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'garden' }],
      capabilities: {},
      locale: 'nl-NL',
      initializationOptions: { answersFiles: true, asOf: '2026-11-23' },
    });
    worker.postMessage({ jsonrpc: '2.0', method: 'initialized', params: {} });
    await changed;
    const [organisation] = (await request('kring/organisations', {})) as {
      title: string;
      language: string;
      files: string[];
    }[];
    expect(organisation).toMatchObject({ title: 'The Garden', language: 'nl', files: [address] });
    const shown = (await request('kring/view', { view: 'circles' })) as { svg: string };
    expect(shown.svg).toContain('data-circle="Growers"');
  });
});
