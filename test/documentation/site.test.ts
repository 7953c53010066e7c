import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layOutSite } from '../../scripts/site.mjs';
import { linkedIn, longestLink } from '../../src/page/link.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { organisationsOf, services } from '../engine.js';

/* The site that is made of docs/: every page is there, every link leads somewhere, every block of Kring opens. */

const folder = mkdtempSync(join(tmpdir(), 'kring-site-'));
const docs = join(import.meta.dirname, '../../docs');
let pages: Awaited<ReturnType<typeof layOutSite>> = [];
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const unescaped = (text: string): string =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))).replaceAll('&amp;', '&');

beforeAll(async () => {
  pages = await layOutSite(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds every page of docs/, in its language, with a title', () => {
  const all = readdirSync(docs, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  expect(pages.map(({ source }) => source).sort()).toEqual(
    all.map((name) => name.replaceAll('\\', '/')).sort(),
  );
  for (const { path, tongue, title } of pages) {
    expect(title, path).not.toBe('');
    expect(read(path)).toContain(`<html lang="${tongue}">`);
  }
});

test('leads nowhere that is not there: to pages, places in them, pictures, schemas', () => {
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (path: string): Set<string> => {
    const known =
      anchors.get(path) ?? new Set([...read(path).matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id));
    anchors.set(path, known);
    return known;
  };
  const broken: string[] = [];
  let count = 0;
  for (const { path } of pages)
    for (const [, given = ''] of read(path).matchAll(/ (?:href|src)="([^"]*)"/g)) {
      const href = unescaped(given);
      if (/^(?:https?|mailto):/.test(href) || href.includes('try/kring.html')) continue;
      count++;
      const [file = '', anchor] = href.split('#');
      const target =
        file === '' ? path : posix.normalize(posix.join(posix.dirname(path), decodeURIComponent(file)));
      if (!existsSync(join(folder, target)) || target.startsWith('..')) broken.push(`${path}: ${href}`);
      else if (anchor !== undefined && !anchorsOf(target).has(decodeURIComponent(anchor)))
        broken.push(`${path}: ${href}`);
    }
  expect(count).toBeGreaterThan(1_000);
  expect(broken).toEqual([]);
});

test('opens each block of Kring on the page to try it: whole, and with nothing that cannot be read', () => {
  let blocks = 0;
  for (const { source, path } of pages) {
    const written = [
      ...readFileSync(join(docs, source), 'utf8').matchAll(/^```kring.*\n([\s\S]*?)^```$/gm),
    ].map(([, text = '']) => text);
    const links = [...read(path).matchAll(/try\/kring\.html#([^"]+)"/g)].map(([, packed = '']) => packed);
    for (const packed of links) expect(packed.length).toBeLessThanOrEqual(longestLink);
    expect(links).toHaveLength(written.length);
    for (const packed of links) {
      const linked = linkedIn(packed);
      if (linked === undefined || 'fault' in linked) throw new Error(`${source}: ${packed}`);
      // The rule on what cannot be read shows what cannot.
      for (const text of /rules\/(?:nl\/)?language\/syntax/.test(source) ? [] : Object.values(linked.files)) {
        const { lexerErrors, parserErrors } = services.parser.LangiumParser.parse(text);
        expect(
          [...lexerErrors, ...parserErrors].map(({ message }) => message),
          `${source}\n${text}`,
        ).toEqual([]);
      }
      // What begins from something is opened with that: nothing in it is named that is not there.
      if (!/recipes|recepten|tutorial|leerpad|cheatsheet|spiekblad/.test(source)) continue;
      for (const organisation of organisationsOf(linked.files))
        expect(
          checkOrganisation(organisation, '2026-06-15')
            .findings.filter(({ rule }) => rule.startsWith('language/'))
            .map(({ rule, message }) => `${rule} ${message.en}`),
          `${source}\n${Object.values(linked.files).join('\n')}`,
        ).toEqual([]);
    }
    blocks += links.length;
  }
  expect(blocks).toBeGreaterThan(700);
  expect(existsSync(join(folder, 'try/kring.html'))).toBe(true);
});

test('leads from each page that has one to the same in the other language, and back', () => {
  const turns = pages.flatMap(({ path }) => {
    const [, href] = /<a href="([^"]*)" lang="(?:en|nl)" hreflang/.exec(read(path)) ?? [];
    return href === undefined
      ? []
      : [[path, posix.normalize(posix.join(posix.dirname(path), href))] as const];
  });
  const byPage = new Map(turns);
  expect(byPage.get('index.html')).toBe('nl/index.html');
  expect(byPage.get('recipes.html')).toBe('nl/recepten.html');
  expect(turns.length).toBeGreaterThan(200);
  for (const [from, to] of turns) expect(byPage.get(to), to).toBe(from);
});

test('has what can be searched for, in each language by itself', () => {
  for (const [tongue, words, address] of [
    ['en', 'Somebody leaves', 'recipes.html#somebody-leaves'],
    ['nl', 'Iemand vertrekt', 'nl/recepten.html#iemand-vertrekt'],
  ] as const) {
    const said = JSON.parse(/=(.*);\n$/s.exec(read(`search-${tongue}.js`))?.[1] ?? '[]') as string[][];
    expect(said.find(([, heading]) => heading === words)?.[3]).toBe(address);
    expect(said.every((one) => one.length === 4)).toBe(true);
  }
});

test('runs nothing but its own, and loads nothing from elsewhere', () => {
  for (const { path } of pages) {
    const text = read(path);
    expect([...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag.replace(/(?:\.\.\/)+/, ''))).toEqual([
      '<script src="site.js" defer>',
    ]);
    expect(text).not.toMatch(/ (?:src|href)="https?:[^"]*\.(?:js|css|png|svg|woff2?)"/);
    expect(text).not.toMatch(/ on\w+="/);
  }
});
