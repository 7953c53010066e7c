import { describe, expect, test } from 'vitest';
import * as circles from '../../src/vocabulary/circles.js';
import * as decisions from '../../src/vocabulary/decisions.js';
import * as findings from '../../src/vocabulary/findings.js';
import * as kinds from '../../src/vocabulary/kinds.js';
import * as links from '../../src/vocabulary/links.js';
import * as offices from '../../src/vocabulary/offices.js';
import * as pictures from '../../src/vocabulary/pictures.js';
import * as plans from '../../src/vocabulary/plans.js';
import * as seats from '../../src/vocabulary/seats.js';
import { lineAt, literal, partsOf, type Syntax, sourceFiles, syntaxOf } from './source.js';

/*
 * A list of words that the method or Kring has (offices, kinds of circle, states, severities, views) stands once, in
 * src/vocabulary, as a value with its type. Who adds a word to it is then led by the compiler to all that has to know.
 */

const lists = Object.entries({
  ...circles,
  ...decisions,
  ...findings,
  ...kinds,
  ...links,
  ...offices,
  ...pictures,
  ...plans,
  ...seats,
}).map(([name, words]) => ({ name, words: new Set<string>(words) }));

/**
 * Lists outside the vocabulary whose words are others that look the same, each with what they are. Nothing is added
 * here that could be taken from the vocabulary.
 */
const others: Readonly<Record<string, string>> = {
  'language/format-tables.ts because under met evidence target from until by in for every as on to owner due begun done blocked acting consented corrected plural':
    'the clauses of all statements',
  'messages/syntax.ts organisation person circle election decision action':
    'words that begin a line, in the order in which a reader needs them',
  'services/completion.ts circle person election decision action':
    'words that begin a line, those first that are written most',
  'services/completion.ts aim domain double link leader representative facilitator secretary members meets':
    'words that begin a line, those first that are written most',
};

/** The words of every list that is written out: an array of texts, or alternatives of texts in a type. */
function writtenOut(text: string): { words: string[]; line: number }[] {
  return partsOf(syntaxOf(text)).flatMap(({ part }) => {
    const members =
      part.type === 'TSUnionType' ? part.types : part.type === 'ArrayExpression' ? part.elements : undefined;
    if (members === undefined) return [];
    const words = (members as readonly (Syntax | null)[]).flatMap((one) => literal(one) ?? []);
    return words.length < 3 ? [] : [{ words, line: lineAt(text, part.start) }];
  });
}

/** The list of the vocabulary that these words repeat, in whole or in part, with or without more. */
function repeats(words: readonly string[]): string | undefined {
  const said = new Set(words);
  return lists.find(
    (list) => words.every((word) => list.words.has(word)) || [...list.words].every((word) => said.has(word)),
  )?.name;
}

describe('lists of words', () => {
  test('are found in code and in types', () => {
    const found = writtenOut(
      `type A = 'leader' | 'secretary' | 'logbook' | B;\nconst c = ['error', 'warning', 'info'];`,
    );
    expect(found.map(({ words, line }) => [repeats(words), line])).toEqual([
      ['circleOffices', 1],
      ['severities', 2],
    ]);
  });

  test('stand in the vocabulary, and nowhere else', () => {
    const repeated = sourceFiles()
      .filter(({ room }) => room !== 'vocabulary')
      .flatMap(({ path, text }) =>
        writtenOut(text).flatMap(({ words, line }) => {
          const list = repeats(words);
          return list === undefined || Object.hasOwn(others, `${path} ${words.join(' ')}`)
            ? []
            : [`${path}:${line} ${list}: ${words.join(' ')}`];
        }),
      );
    expect(repeated).toEqual([]);
  });

  test('are values with their types', () => {
    const plain = sourceFiles()
      .filter(({ room }) => room === 'vocabulary')
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^export const (\w+)[^;]*;/gm)]
          .filter(([declared]) => !/\] as const(?: satisfies [^;]+)?;$/.test(declared))
          .map(([, name]) => `${path} ${name}`),
      );
    expect(plain).toEqual([]);
  });

  test('nothing is held to be another list that is not there', () => {
    const there = new Set(
      sourceFiles().flatMap(({ path, text }) =>
        writtenOut(text).map(({ words }) => `${path} ${words.join(' ')}`),
      ),
    );
    expect(Object.keys(others).filter((one) => !there.has(one))).toEqual([]);
  });
});
