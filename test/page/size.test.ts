import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layOutPage, mostAtFirst } from '../../scripts/page.mjs';

/* What the build makes of the page: how much a reader waits for, and what a browser is told to let through. */

const folder = mkdtempSync(join(tmpdir(), 'kring-page-'));
let made: Awaited<ReturnType<typeof layOutPage>> = [];

beforeAll(async () => {
  made = await layOutPage(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what the first visit needs is at most a megabyte, compressed', () => {
  const first = made.filter((one) => one.first);
  expect(first.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['index.html', 'page.css', 'page.js', 'server.js']),
  );
  const bytes = first.reduce((sum, { compressed }) => sum + compressed, 0);
  expect(bytes).toBeLessThanOrEqual(mostAtFirst);
  expect(mostAtFirst).toBe(1_000_000);
});

test('the same sources give the same bytes', async () => {
  const again = mkdtempSync(join(tmpdir(), 'kring-page-again-'));
  try {
    await layOutPage(again);
    const files = readdirSync(folder).sort();
    expect(readdirSync(again).sort()).toEqual(files);
    for (const file of files)
      expect(readFileSync(join(again, file)).equals(readFileSync(join(folder, file)))).toBe(true);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
});

test.each(['index.html', 'kring.html'])('%s lets nothing in from elsewhere and nothing out', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1] ?? '';
  const rules = new Map(
    policy.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ');
      return [name, sources] as const;
    }),
  );
  expect(rules.get('default-src')).toEqual(["'none'"]);
  expect(rules.get('connect-src')).toEqual(["'none'"]);
  expect(rules.get('frame-src')).toEqual(["'none'"]);
  const sources = [...rules.values()].flat();
  expect(sources.filter((one) => !/^(?:'none'|'self'|data:|blob:|'sha256-[\w+/=]+')$/.test(one))).toEqual([
    "'unsafe-inline'",
  ]);
  expect(rules.get('style-src')).toContain("'unsafe-inline'");
  const head = text.slice(0, text.indexOf('<body>'));
  expect(head.match(/(?:src|href)="(?!page\.css"|icon\.svg"|data:)/g)).toBeNull();
});
