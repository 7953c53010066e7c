import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { folderWith, gardens, kring } from './kring.js';

/* What a file says by its name to be, it is, whatever command writes it. */

const meeting = `meeting tuin-10 of Tuin on 2026-10-05 { present everyone }\n`;
const folder = folderWith({
  'tuin.kring': gardens,
  'other/tuin.kring': gardens.replace('Vegetables', 'Fruit'),
});
const words: Readonly<Record<string, readonly string[]>> = {
  agenda: ['Tuin'],
  audit: ['Tuin'],
  minutes: ['tuin-10'],
  who: ['vegetables'],
  diff: ['.', 'other'],
};
const endings: Readonly<Record<string, string>> = {
  html: 'html',
  markdown: 'md',
  json: 'json',
  sarif: 'sarif',
  junit: 'xml',
  ics: 'ics',
  csv: 'csv',
  vcf: 'vcf',
};
const begins: Readonly<Record<string, RegExp>> = {
  html: /^<!doctype html>/i,
  markdown: /^(#|!?\[|\*\*|>|<a )/,
  json: /^\{/,
  sarif: /^\{[\s\S]*sarif/,
  junit: /^<\?xml/,
  ics: /^BEGIN:VCALENDAR/,
  csv: /^[^\n]*[;,]/,
  vcf: /^BEGIN:VCARD/,
};

const all = await Promise.all(Object.values(commands).map((load) => load()));
const withFormats = all.flatMap(({ name, options }) => {
  const choices = options.format?.choices;
  // Of a history there has to be one, and an import writes by itself.
  return choices?.includes('text') === true && !['log', 'import'].includes(name) ? [{ name, choices }] : [];
});

test('there are commands with formats', () => expect(withFormats.length).toBeGreaterThan(9));

describe.each(withFormats)('kring $name', ({ name, choices }) => {
  const asked = choices.filter((format) => Object.hasOwn(endings, format));
  test.each(asked)('writes %s where the name of the file ends so', (format) => {
    const file = `${name}-${format}.${endings[format]}`;
    const inside = folderWith({
      'tuin.kring': `${gardens}${name === 'minutes' ? meeting : ''}`,
      'other/tuin.kring': gardens.replace('Vegetables', 'Fruit'),
    });
    const ended = kring([name, ...(words[name] ?? []), '-o', file, '--as-of', '2026-11-23'], { in: inside });
    expect(ended.status, ended.err).toBeLessThan(2);
    expect(readFileSync(join(inside, file), 'utf8')).toMatch(begins[format] as RegExp);
  });

  const others = ['html', 'json', 'ics', 'csv'].filter((format) => !choices.includes(format));
  test.each(others)('refuses a name that ends as %s, and writes nothing', (format) => {
    const file = `${name}-none.${endings[format]}`;
    const ended = kring([name, ...(words[name] ?? []), '-o', file, '--as-of', '2026-11-23'], { in: folder });
    expect([ended.status, ended.err]).toEqual([2, expect.stringContaining(file)]);
  });

  test('writes what `--format` says, whatever the name ends in', () => {
    const inside = folderWith({
      'tuin.kring': `${gardens}${name === 'minutes' ? meeting : ''}`,
      'other/tuin.kring': gardens.replace('Vegetables', 'Fruit'),
    });
    const said = ['--format', 'text', '-o', 'it.html', '--as-of', '2026-11-23'];
    const ended = kring([name, ...(words[name] ?? []), ...said], { in: inside });
    expect(ended.status, ended.err).toBeLessThan(2);
    expect(readFileSync(join(inside, 'it.html'), 'utf8')).not.toMatch(/^</);
  });
});
