import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, gardens, kring } from '../cli/kring.js';

const partnership = resolve(import.meta.dirname, '../../examples/birth-care');
const day = ['--as-of', '2026-06-01'];

describe('kring report', () => {
  test('writes Markdown to standard output, in the organisation’s language or another', () => {
    const dutch = resolve(partnership, '../geboortezorg');
    const { status, out, err } = kring(['report', '--as-of', '2026-11-23'], { in: dutch });
    expect([status, err]).toEqual([0, '']);
    expect(out).toMatch(/^# Handboek van Geboortezorg Rijnstreek\n/);
    expect(out).toContain('[Bram Kok](#person-bram)');
    expect(kring(['report', '--language', 'en'], { in: dutch }).out).toMatch(/^# Handbook of /);
  });

  test('writes one page that needs nothing beside it, with its pictures', () => {
    const folder = folderWith({ 'a.kring': gardens });
    const { status, out } = kring(['report', ...day, '-o', 'book.html'], { in: folder });
    expect([status, out]).toEqual([0, '']);
    const page = readFileSync(join(folder, 'book.html'), 'utf8');
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<svg /g)).toHaveLength(6);
    expect(page).not.toMatch(/<script|<link |\ssrc=/);
    expect(page).toContain('prefers-color-scheme:dark');
  });

  test('draws its pictures in a theme', () => {
    const folder = folderWith({ 'a.kring': gardens });
    kring(['report', ...day, '--theme', 'print', '-o', 'book.html'], { in: folder });
    expect(readFileSync(join(folder, 'book.html'), 'utf8')).not.toContain('prefers-color-scheme:dark){.');
  });

  test('writes Markdown where the name ends in .md', () => {
    const folder = folderWith({ 'a.kring': gardens });
    expect(kring(['report', ...day, '-o', 'book.md'], { in: folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'book.md'), 'utf8')).toMatch(/^# Handbook of Stadstuinen Zuid\n/);
  });

  test('of one circle, by name or title', () => {
    const { out } = kring(['report', '--of', 'circle of home care', '--as-of', '2026-11-23'], {
      in: partnership,
    });
    expect(out).toContain('# Handbook of Circle of home care, Birth care Rijnstreek');
    expect(out).not.toContain('<a id="circle-Strategy">');
    const wrong = kring(['report', '--of', 'HomeCaree', '--language', 'en'], { in: partnership });
    expect([wrong.status, wrong.err]).toEqual([2, expect.stringContaining('Did you mean HomeCare?')]);
  });

  test('is the same to the byte each time', () => {
    const folder = folderWith({ 'a.kring': gardens });
    for (const name of ['a.html', 'b.html']) kring(['report', ...day, '-o', name], { in: folder });
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe(readFileSync(join(folder, 'b.html'), 'utf8'));
  });

  test('refuses a name that ends otherwise', () => {
    const { status, err } = kring(['report', '-o', 'book.odt'], { in: folderWith({ 'a.kring': gardens }) });
    expect(status).toBe(2);
    expect(err).toContain('book.odt does not end in .html, .pdf, .docx or .md');
  });

  test('ends with status 2 where a file could not be read, and says so in the handbook', () => {
    const folder = folderWith({ 'a.kring': gardens, 'b.kring': new Uint8Array([0x61, 0xff, 0xfe, 0x0a]) });
    const { status, out } = kring(['report', ...day], { in: folder });
    expect(status).toBe(2);
    expect(out).toContain('could not be read');
    expect(out).toContain('b.kring');
  });
});

describe('kring report into a folder', () => {
  const pagesIn = (folder: string): string[] => readdirSync(join(folder, 'book')).sort();

  test('writes linked pages, with one for each circle', () => {
    const folder = folderWith({ 'a.kring': gardens });
    const { status, err } = kring(['report', ...day, '-o', 'book/'], { in: folder });
    expect(status).toBe(0);
    expect(err).toContain('pages in book/');
    expect(pagesIn(folder)).toContain('index.html');
    expect(pagesIn(folder)).toContain('circle-Tuin.html');
    expect(pagesIn(folder).filter((name) => !name.endsWith('.html'))).toEqual([]);
    expect(kring(['report', ...day, '-o', 'other'], { in: folder }).status).toBe(0);
    expect(existsSync(join(folder, 'other', 'index.html'))).toBe(true);
  });

  test('takes away pages of a former report that are no longer among them, and nothing else', () => {
    const folder = folderWith({ 'a.kring': gardens });
    kring(['report', ...day, '-o', 'book/'], { in: folder });
    writeFileSync(join(folder, 'book', 'mine.html'), '<p>Mine</p>');
    writeFileSync(join(folder, 'book', 'notes.txt'), 'Mine');
    writeFileSync(join(folder, 'a.kring'), gardens.replace('circle Tuin', 'circle Moestuin'));
    expect(kring(['report', ...day, '-o', 'book/'], { in: folder }).status).toBe(0);
    const pages = pagesIn(folder);
    expect(pages).not.toContain('circle-Tuin.html');
    for (const name of ['circle-Moestuin.html', 'mine.html', 'notes.txt']) expect(pages).toContain(name);
  });

  test('writes over no page that is not its own, and then leaves all as it was', () => {
    const folder = folderWith({ 'a.kring': gardens, 'book/index.html': '<p>Our site</p>' });
    const { status, err } = kring(['report', ...day, '-o', 'book/'], { in: folder });
    expect(status).toBe(2);
    expect(err).toContain('no page of a handbook');
    expect(pagesIn(folder)).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'book', 'index.html'), 'utf8')).toBe('<p>Our site</p>');
  });

  test('follows no link out of the folder', () => {
    const folder = folderWith({ 'a.kring': gardens, 'elsewhere.html': 'Mine' });
    mkdirSync(join(folder, 'book'));
    symlinkSync('../elsewhere.html', join(folder, 'book', 'people.html'));
    expect(kring(['report', ...day, '-o', 'book/'], { in: folder }).status).toBe(0);
    expect(readFileSync(join(folder, 'elsewhere.html'), 'utf8')).toBe('Mine');
    expect(lstatSync(join(folder, 'book', 'people.html')).isSymbolicLink()).toBe(false);
  });

  test('refuses a name that is a file', () => {
    const folder = folderWith({ 'a.kring': gardens, book: 'Mine' });
    const { status, err } = kring(['report', ...day, '-o', 'book'], { in: folder });
    expect(status).toBe(2);
    expect(err).toContain('book is a file');
  });
});
