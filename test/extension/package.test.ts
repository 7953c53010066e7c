import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
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
