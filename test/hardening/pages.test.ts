import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../house/source.js';

/* Whatever a renderer might let through, no page that Kring makes would run it: each has a policy of its own. */

const src = join(root, 'src');
const texts = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name))
    .map((name) => [name, readFileSync(join(src, name), 'utf8')]),
);
const pages = [...texts].filter(([, text]) => /`[^`]*<!doctype html>/i.test(text));

test('each page that is made has a policy that allows nothing by itself', () => {
  expect(pages.map(([name]) => name)).toContain('render/html/page.ts');
  for (const [name, text] of pages) {
    expect(text, name).toMatch(/Content-Security-Policy/);
    expect(text, name).toMatch(/default-src(?:': none| 'none')/);
  }
});

test('scripts run by their hash or by a word of that day only, and none that is written in a page', () => {
  for (const [name, text] of pages)
    for (const [policy] of text.matchAll(/script-src[^;"]*/g))
      expect([name, policy]).toEqual([name, expect.not.stringMatching(/unsafe-(?:inline|eval)|\*|https?:/)]);
});

test('each panel of VS Code says what it may load, and runs scripts only where it says so', () => {
  const panels = [...texts].filter(([, text]) => /createWebviewPanel/.test(text));
  expect(panels.length).toBeGreaterThan(0);
  for (const [name, text] of panels) {
    expect(text, name).toMatch(/enableScripts: (?:true|false)/);
    expect(text, name).toMatch(/localResourceRoots: \[/);
    expect(text, name).not.toMatch(/enableCommandUris: true|supportHtml|isTrusted = true/);
  }
});
