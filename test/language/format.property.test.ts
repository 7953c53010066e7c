import fc from 'fast-check';
import { type AstNode, AstUtils, isReference } from 'langium';
import { describe, expect, it } from 'vitest';
import { formatEdits, formatText } from '../../src/language/format.js';
import { linesOf } from '../../src/language/lines.js';
import { createKringServices } from '../../src/language/module.js';
import { brokenFile, strewnFile } from './format/strewn.js';

const { kring } = createKringServices();
const format = (text: string): string => formatText(kring, text);

function isValid(text: string): boolean {
  const result = kring.parser.LangiumParser.parse(text);
  return result.lexerErrors.length === 0 && result.parserErrors.length === 0;
}

/** What a text says, with the documentation of each statement, without places. An empty block says nothing. */
function meaning(text: string): unknown {
  const comments = kring.documentation.CommentProvider;
  const told = (said: unknown): unknown => {
    if (Array.isArray(said)) return said.map(told);
    if (isReference(said)) return said.$refText;
    if (typeof said === 'string') return said.replace(/\r\n|\r/g, '\n');
    if (typeof said !== 'object' || said === null) return said;
    const parts: Record<string, unknown> = {};
    const comment = comments.getComment(said as AstNode);
    if (comment !== undefined) parts.told = unindented(comment);
    for (const [key, value] of Object.entries(said)) {
      if (key === '$type' || !(key.startsWith('$') || key === 'block')) parts[key] = told(value);
    }
    return parts;
  };
  return told(kring.parser.LangiumParser.parse(text).value);
}

function unindented(comment: string): string {
  return comment
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .join('\n');
}

/** The comments of a text; a comment before an opening brace may have moved behind it, so their order is left out. */
function commentsOf(text: string): string[] {
  const { hidden } = kring.parser.Lexer.tokenize(text);
  return hidden.map((comment) => unindented(comment.image)).sort();
}

function applied(text: string, edits: ReturnType<typeof formatEdits>): string {
  let at = 0;
  let result = '';
  for (const edit of edits) {
    expect(edit.start).toBeGreaterThanOrEqual(at);
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

const validFile = strewnFile.filter(isValid);

function each(file: fc.Arbitrary<string>, holds: (text: string) => void): void {
  fc.assert(
    fc.property(file, (text) => {
      holds(text);
    }),
    { numRuns: 300 },
  );
}

describe('The files that are made at random', () => {
  it('have every statement of the grammar, and nearly all of them are valid', () => {
    const files = fc.sample(strewnFile, { seed: 2, numRuns: 1200 });
    const found = new Set<string>();
    const valid = files.filter((file) => isValid(file));
    for (const file of valid)
      for (const one of AstUtils.streamAllContents(kring.parser.LangiumParser.parse(file).value))
        if ('keyword' in one) found.add(`${one.$container?.$type} ${one.keyword}`);
        // The lines of own words begin with the terms that they are for, some of them of two words.
        else if ('term' in one)
          found.add(`${one.$container?.$type} ${one.$cstNode?.text.match(/^\S+/)?.[0]}`);
    const all = linesOf(kring).blocks.flatMap(({ rule, start }) =>
      rule === 'KringFile'
        ? []
        : start.moves.flatMap(({ keyword }) =>
            keyword === undefined || keyword === 'for' ? [] : `${rule} ${keyword}`,
          ),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((one) => !found.has(one))).toEqual([]);
    expect(valid.length).toBeGreaterThan(files.length * 0.8);
  });
});

describe('Formatting any valid file', () => {
  it('changes nothing the second time', () => {
    each(validFile, (text) => {
      expect(format(format(text))).toBe(format(text));
    });
  });

  it('keeps what it says, and what its documentation is about', () => {
    each(validFile, (text) => {
      expect(meaning(format(text))).toEqual(meaning(text));
    });
  });

  it('keeps it valid', () => {
    each(validFile, (text) => {
      expect(isValid(format(text))).toBe(true);
    });
  });

  it('keeps every comment', () => {
    each(validFile, (text) => {
      expect(commentsOf(format(text))).toEqual(commentsOf(text));
    });
  });

  it('leaves no blanks at the end of a line, no two empty lines, and one line end at the end', () => {
    each(validFile, (text) => {
      const formatted = format(text)
        .replace(/"""[\s\S]*?"""/g, '"""')
        .replaceAll('\r\n', '\n');
      expect(formatted).not.toMatch(/[ \t\r]\n|\n\n\n|^\s|\n\n$|\uFEFF/);
      expect(formatted === '' || formatted.endsWith('\n')).toBe(true);
    });
  });
});

describe('Formatting any text at all', () => {
  it('never throws, and changes nothing the second time', () => {
    each(brokenFile, (text) => {
      expect(format(format(text))).toBe(format(text));
    });
  });

  it('keeps every character but blanks and empty blocks', () => {
    const marks = (text: string): string => [...text.replace(/[\s\uFEFF{}]/g, '')].sort().join('');
    each(brokenFile, (text) => {
      expect(marks(format(text))).toBe(marks(text));
    });
  });

  it('comes to the same by edits as in one go', () => {
    each(brokenFile, (text) => {
      expect(applied(text, formatEdits(kring, text))).toBe(format(text));
    });
  });
});
