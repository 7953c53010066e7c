import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { markdown, withinLine } from '../../src/render/markdown/escape.js';

const reader = new MarkdownIt({ html: true, linkify: true });
/** The elements that a reader's program makes of a text, and the words that it shows. */
const read = (source: string) => {
  const tokens = reader.parse(source, {});
  return {
    elements: tokens.filter(({ nesting }) => nesting === 1).map(({ tag }) => tag),
    // The joiner that keeps a sign and a number apart for platforms is not seen.
    shown: tokens
      .flatMap(({ children }) => children ?? [])
      .map(({ content }) => content.replaceAll('\u2060', '')),
  };
};

test.each(['1. Opening round', '12) Closing', '- a dash', '= a sign', '# 3', '2026. A year'])(
  '%s begins no list and no heading where it begins a line',
  (text) => {
    const { elements, shown } = read(markdown(text));
    expect([elements, shown.join('')]).toEqual([['p'], text]);
  },
);

test.each([
  ['@anna', '@\u2060anna'],
  ['#12', '\\#\u206012'],
  ['see #12 and GH-12', 'see \\#\u206012 and GH-\u206012'],
  ['!3 and &5', '\\!\u20603 and &amp;\u20605'],
  [':tada:', ':\u2060tada:'],
  ['/close', '\\/close'],
  ['//elsewhere.org', '\\//elsewhere.org'],
  ['mailto:a', 'mailto\\:a'],
  ['10:30 and 50 % of # and !', '10:30 and 50 % of \\# and \\!'],
])('%s mentions nobody and nothing, and commands nothing', (text, written) => {
  expect(markdown(text)).toBe(written);
});

test('a heading that begins with a number is written as it is read', () => {
  expect(`## ${withinLine('1. Opening round')}`).toBe('## 1. Opening round');
});

test('whatever a text holds, a reader sees it, and nothing else comes of it', () => {
  const signs = fc.constantFrom(...'1.)-=+#*_`[]()!<>&|~\\ ab', ' ', '. ', '10', '---');
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (parts) => {
      const text = parts.join('').replace(/\s+/g, ' ').trim();
      fc.pre(text !== '');
      const line = read(markdown(text));
      expect([line.elements, line.shown.join('')]).toEqual([['p'], text]);
      const heading = read(`## ${withinLine(text)}`);
      expect([heading.elements, heading.shown.join('')]).toEqual([['h2'], text]);
    }),
    { numRuns: 1000 },
  );
});
