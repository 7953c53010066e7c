import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IToken, TokenType } from 'chevrotain';
import fc from 'fast-check';
import {
  type AstNode,
  type CstNode,
  CstUtils,
  createLangiumParser,
  isLeafCstNode,
  type LangiumParser,
  type LexerResult,
} from 'langium';
import { describe, expect, test } from 'vitest';
import { keywords, lineWords, terminals, treeOf, within } from '../../src/language/generated/parser.js';
import { linesOf } from '../../src/language/lines.js';
import { wordsOf } from '../../src/language/scan.js';
import { NotedWords, type Place, type Tree, type WordList } from '../../src/language/tree.js';
import { root } from '../house/source.js';
import { brokenFile, strewnFile } from './format/strewn.js';
import { kring } from './reading.js';

/*
 * The parser that is generated reads what the one of Langium reads, word by word: the same trees at the same places,
 * and where something is wrong, it stops at the same word.
 */

const { Lexer } = kring.parser;
const langium = createLangiumParser(kring);

/** What Langium makes of words, which may be others than those of the text. */
function parsedByLangium(text: string, tokenize: () => LexerResult): ReturnType<LangiumParser['parse']> {
  (langium as unknown as { lexer: Pick<typeof Lexer, 'tokenize'> }).lexer = { tokenize };
  return langium.parse(text);
}

/** Every file of Kring in a folder, those of its tests included. */
function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.kring'))
    .sort()
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
}

const written = ['examples', 'test/rules/fixtures', 'test/language/fixtures'].flatMap(filesIn);

type Said = { readonly [key: string]: unknown };

/** From the first character of words to behind their last one, by line and column from 0. */
function spanOf(words: WordList, { $first, $last }: Place): string {
  const from = `${words.lines[$first]}:${words.columns[$first]}`;
  return `${from}-${words.endLines[$last]}:${words.endColumns[$last]}`;
}

function rangeOf({ range: { start, end } }: CstNode): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && '$parts' in value;
}

/** A tree with the places of all that it says, in a form that both parsers can be told in. */
function ours(words: WordList, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => ours(words, one));
  if (isTree(value)) {
    const said: Record<string, unknown> = {};
    for (const [key, one] of Object.entries(value))
      if (!key.startsWith('$') && one !== undefined) said[key] = ours(words, one);
    const places: string[] = [];
    for (let i = 0; i < value.$parts.length; i += 3) {
      const [name, $first, $last] = value.$parts.slice(i, i + 3) as [string, number, number];
      places.push(`${name} ${spanOf(words, { $first, $last })}`);
    }
    const isEmpty = value.$last < value.$first;
    return {
      ...said,
      type: value.$type,
      at: isEmpty ? 'nowhere' : spanOf(words, value),
      places: places.sort(),
      told: value.$type === 'KringFile' ? undefined : words.remarks.get(value.$first),
    };
  }
  if (typeof value === 'object' && value !== null && '$refText' in value)
    return { name: value.$refText, at: spanOf(words, value as unknown as Place) };
  return value;
}

const assignedTo = (cst: CstNode): string | undefined => {
  let source: AstNode | undefined = cst.grammarSource;
  for (; source !== undefined && source.$type !== 'ParserRule'; source = source.$container)
    if (source.$type === 'Assignment') return (source as AstNode & { feature: string }).feature;
  return undefined;
};

function placesIn(content: readonly CstNode[], node: AstNode): string[] {
  return content.flatMap((child) => {
    const name = assignedTo(child);
    // What is a tree by itself has its places by itself.
    if (name === undefined) return 'content' in child ? placesIn(child.content as CstNode[], node) : [];
    return child.astNode === node ? [`${name} ${rangeOf(child)}`] : [];
  });
}

function theirs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(theirs);
  if (typeof value !== 'object' || value === null) return value;
  if ('$refText' in value)
    return { name: value.$refText, at: rangeOf((value as unknown as { $refNode: CstNode }).$refNode) };
  const node = value as AstNode;
  const said: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(node))
    if (!key.startsWith('$') && one !== undefined) said[key] = theirs(one);
  const cst = node.$cstNode as CstNode & { content: CstNode[] };
  const isEmpty = !CstUtils.flattenCst(cst).some(({ hidden }) => !hidden);
  const previous = CstUtils.getPreviousNode(cst, true);
  const isTold = previous !== undefined && isLeafCstNode(previous) && previous.hidden;
  return {
    ...said,
    type: node.$type,
    at: isEmpty ? 'nowhere' : rangeOf(cst),
    places: placesIn(cst.content, node).sort(),
    told: isTold && previous.text.startsWith('/**') ? previous.text : undefined,
  };
}

const kindOf = (type: TokenType): number =>
  terminals[type.name as keyof typeof terminals] ??
  keywords.get(type.name) ??
  (keywords.get(type.name.slice(0, -1)) as number) + within;

function wordsOfTokens(text: string, tokens: readonly IToken[]): WordList {
  const words = new NotedWords(text);
  for (const token of tokens) {
    words.kinds.push(kindOf(token.tokenType));
    words.starts.push(token.startOffset);
    words.ends.push((token.endOffset as number) + 1);
  }
  return words.close();
}

function expectAlike(text: string): void {
  const { tokens, errors } = Lexer.tokenize(text);
  const words = wordsOf(text);
  expect(words === undefined, text).toBe(errors.length > 0);
  if (words === undefined) return;
  const found = tokens.map((token, i) => {
    const at = `${(token.startLine as number) - 1}:${(token.startColumn as number) - 1}`;
    return `${i} ${kindOf(token.tokenType)} ${token.image} ${at}-${(token.endLine as number) - 1}:${token.endColumn}`;
  });
  expect(
    words.starts.map(
      (_, i) => `${i} ${words.kinds[i]} ${words.image(i)} ${spanOf(words, { $first: i, $last: i })}`,
    ),
    text,
  ).toEqual(found);
  const tree = treeOf(words);
  const parsed = parsedByLangium(text, () => Lexer.tokenize(text));
  const [error] = parsed.parserErrors;
  if (typeof tree === 'number') {
    expect(error, text).toBeDefined();
    const stop = tokens.findIndex(({ startOffset }) => startOffset === error?.token.startOffset);
    expect(tree, text).toBe(stop < 0 ? tokens.length : stop);
    return;
  }
  expect(error, text).toBeUndefined();
  expect(ours(words, tree) as Said, text).toEqual(theirs(parsed.value));
}

describe('the parser that is generated', () => {
  test('reads every file of the examples and of the tests as Langium does', () => {
    expect(written.length).toBeGreaterThan(100);
    for (const text of written) expectAlike(text);
  });

  test('reads files that are made at random from the grammar', () => {
    fc.assert(fc.property(strewnFile, expectAlike), { numRuns: 150 });
  });

  test('reads, or does not read, whatever is no Kring', () => {
    fc.assert(fc.property(brokenFile, expectAlike), { numRuns: 150 });
  });

  test('stops at the same word where words are missing, stand twice or stand elsewhere', () => {
    const slip = fc.record({
      at: fc.nat(),
      to: fc.nat(),
      what: fc.constantFrom('missing', 'twice', 'moved'),
    });
    fc.assert(
      fc.property(strewnFile, fc.array(slip, { minLength: 1, maxLength: 3 }), (text, slips) => {
        const { tokens, errors, hidden } = Lexer.tokenize(text);
        if (errors.length > 0 || tokens.length === 0) return;
        for (const { at, to, what } of slips) {
          const [word] = tokens.splice(at % tokens.length, what === 'twice' ? 0 : 1);
          const moved = word ?? tokens[at % tokens.length];
          if (what !== 'missing' && moved !== undefined)
            tokens.splice(to % (tokens.length + 1), 0, { ...moved });
          if (tokens.length === 0) return;
        }
        const [error] = parsedByLangium(text, () => ({ tokens, errors, hidden })).parserErrors;
        const tree = treeOf(wordsOfTokens(text, tokens));
        if (error === undefined) expect(tree).not.toBeTypeOf('number');
        else {
          expect(tree).toBeTypeOf('number');
          // Behind the last word Langium stops at one that is none.
          const stop = tokens.indexOf(error.token);
          expect(tree).toBe(stop < 0 ? tokens.length : stop);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('knows the words that may begin a line', () => {
    expect([...lineWords].sort()).toEqual([...linesOf(kring).begins.keys()].sort());
  });
});
