import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { headWords } from '../../src/edits/tick.js';
import { declarationLine, declarationWords, lineOfBlock } from '../../src/language/declarations.js';
import {
  clauses,
  clausesOfEntries,
  firstOfPair,
  lists,
  ownLineAfter,
  tables,
} from '../../src/language/format-tables.js';
import { blocksOfNames, reservedWords } from '../../src/language/lexer.js';
import { type Block, linesOf } from '../../src/language/lines.js';
import { valued } from '../../src/language/mending/repairs.js';
import { keywordWords } from '../../src/messages/keywords.js';
import { hasBlockWords, likelyWords } from '../../src/messages/syntax.js';
import { repeated, severalPeople, usual } from '../../src/services/completion.js';
import { circleKinds } from '../../src/vocabulary/circles.js';
import { objectionAnswers } from '../../src/vocabulary/decisions.js';
import { electionOffices, targets } from '../../src/vocabulary/offices.js';
import { shown, stages } from '../../src/vocabulary/plans.js';
import { kring } from './reading.js';

/*
 * What the house knows of the grammar beside the grammar: lists of words for the formatter, for completion, for finding
 * declarations and for sentences. Each is held against the grammar here, so that a word which is added to the one and
 * forgotten in the other is told.
 */

const lines = linesOf(kring);
const rules = new Map(kring.Grammar.rules.map((rule) => [rule.name, rule]));
const keywords = new Set(
  AstUtils.streamAllContents(kring.Grammar)
    .filter(GrammarAST.isKeyword)
    .map(({ value }) => value),
);

/** The words that lines of a block may begin with. */
const beginnings = (block: Block): string[] =>
  block.start.moves.flatMap(({ keyword }) =>
    keyword === undefined || !/^[a-z]/.test(keyword) ? [] : keyword,
  );

/** Every keyword of a rule, those of the rules that it is made of included. */
function keywordsOf(name: string): string[] {
  const found: string[] = [];
  const words = (element: GrammarAST.AbstractElement): void => {
    if (GrammarAST.isKeyword(element)) found.push(element.value);
    for (const inner of AstUtils.streamContents(element)) words(inner as GrammarAST.AbstractElement);
    if (GrammarAST.isRuleCall(element)) {
      const rule = element.rule.ref;
      if (GrammarAST.isParserRule(rule)) words(rule.definition);
    }
  };
  const rule = rules.get(name);
  if (GrammarAST.isParserRule(rule)) words(rule.definition);
  return found;
}

const missing = (some: Iterable<string>, all: Iterable<string>): string[] => {
  const known = new Set(all);
  return [...some].filter((one) => !known.has(one));
};

describe('declarations', () => {
  test('are found by the words that begin them', () => {
    expect([...declarationWords].sort()).toEqual([...new Set(beginnings(lines.file))].sort());
  });

  test('are told from lines of a block that begin alike', () => {
    const both = [...declarationWords].filter((word) =>
      (lines.begins.get(word) ?? []).some((block) => block !== lines.file),
    );
    const told = both.filter((word) => {
      lineOfBlock.lastIndex = 0;
      const line = word === 'review' ? 'review 2027-01-01' : `${word} garden`;
      return lineOfBlock.test(line);
    });
    expect(told).toEqual(both);
  });

  test('are seen inside a text that has no end', () => {
    const heads = [
      ...circleKinds,
      ...[...declarationWords].filter((word) => !/^(?:top|general|helping|working)$/.test(word)),
    ];
    // A line of a domain or decision begins with `review` as well.
    const unseen = heads.filter((head) => !declarationLine.test(`\n${head} garden {`));
    expect(unseen).toEqual(['review']);
  });
});

describe('the vocabulary', () => {
  test.each([
    ['the kinds of circle', 'CircleKind', [...new Set(circleKinds.flatMap((kind) => kind.split(' ')))]],
    ['the stages', 'Stages', stages],
    ['for whom a step is', 'Target', targets],
    ['how an objection is met', 'Answer', objectionAnswers],
    ['what shows a step', 'Record', [...new Set(shown.flatMap((one) => one.split(' ')))]],
  ])('has %s as the grammar has them', (_, rule, words) => {
    expect([...new Set(keywordsOf(rule))].sort()).toEqual([...words].sort());
  });

  test('has the offices that lines of a circle and its link begin with', () => {
    const said = new Set(['Circle', 'DoubleLink'].flatMap(keywordsOf));
    expect(missing(electionOffices, said)).toEqual([]);
  });
});

describe('the lexer', () => {
  test('knows the blocks whose lines begin with a name', () => {
    const heads = new Set<string>();
    for (const block of lines.blocks) {
      for (const { keyword, to } of block.start.moves) {
        if (keyword === undefined) continue;
        const reached = new Set([to()]);
        for (const place of reached) {
          if (place.opens?.start.moves.some((move) => move.keyword === undefined)) heads.add(keyword);
          for (const move of place.moves) reached.add(move.to());
        }
      }
    }
    expect([...blocksOfNames].sort()).toEqual([...heads].sort());
  });
});

describe('the formatter', () => {
  test('goes into every list of the grammar whose members have lines of their own', () => {
    const braced = new Set(['declarations']);
    for (const group of AstUtils.streamAllContents(kring.Grammar).filter(GrammarAST.isGroup)) {
      group.elements.forEach((one, at) => {
        const before = group.elements[at - 1];
        const opening = GrammarAST.isAssignment(before) ? before.terminal : before;
        if (GrammarAST.isKeyword(opening) && opening.value === '{' && GrammarAST.isAssignment(one))
          braced.add(one.feature);
      });
    }
    expect([...lists].sort()).toEqual([...braced].sort());
  });

  test('aligns statements that there are', () => {
    const wrong = tables.flatMap(({ of, within }) =>
      of.filter((word) => {
        if (/^[A-Z]/.test(word)) return !rules.has(word);
        const places = lines.begins.get(word) ?? [];
        return within === undefined ? places.length === 0 : !places.some(({ rule }) => rule === within);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('breaks statements before clauses that there are, and before every clause that may be left out', () => {
    expect(missing(clauses, keywords)).toEqual([]);
    expect(missing(firstOfPair, keywords)).toEqual([]);
    expect(missing([...ownLineAfter].flat(), keywords)).toEqual([]);
    const optional = new Set<string>();
    for (const group of AstUtils.streamAllContents(kring.Grammar).filter(GrammarAST.isGroup)) {
      const [first, second] = group.elements;
      if (group.cardinality !== '?') continue;
      const word = GrammarAST.isAssignment(first) ? first.terminal : first;
      if (!GrammarAST.isKeyword(word) || !/^[a-z]/.test(word.value)) continue;
      // A part of what stands before it: `to Garden of "…"`, `met by`, `times a year`.
      if (second !== undefined) optional.add(word.value);
    }
    expect([...optional].filter((word) => !clauses.has(word)).sort()).toEqual(clausesWithin);
  });

  test('knows the clauses of what is said of one circle or person below a step', () => {
    const own = keywordsOf('Entry');
    const also = lines.blocks.find(({ rule }) => rule === 'Step') as Block;
    expect([...clausesOfEntries].sort()).toEqual(
      own.filter((word) => beginnings(also).includes(word)).sort(),
    );
  });
});

/** Clauses before which no line is broken, as they are a part of the word before. */
const clausesWithin = ['of', 'review'];

describe('completion', () => {
  test('puts words first that there are', () => {
    const known = [...keywords, ...circleKinds, 'double link'];
    expect(missing(usual, known)).toEqual([]);
    expect(missing(repeated, keywords)).toEqual([]);
  });

  test('tells of every word that a line may begin with', () => {
    const said = new Set(Object.keys(keywordWords).map((word) => word.split(' ')[0]));
    // Two words are clauses elsewhere, where they mean another thing: `for bo`, `from rota`.
    expect([...lines.begins.keys()].filter((word) => /^[a-z]/.test(word) && !said.has(word))).toEqual([
      'for',
      'from',
    ]);
    expect(missing([...said] as string[], keywords)).toEqual([]);
  });

  test('knows the lines that name several people', () => {
    const several = [...keywordsOf('People'), ...keywordsOf('ElectionPeople')].filter(
      (word) => /^[a-z]/.test(word) && !reservedWords.has(word),
    );
    expect([...severalPeople].sort()).toEqual(several.sort());
  });
});

describe('sentences about mistakes', () => {
  test('can speak of every block', () => {
    expect(lines.blocks.map(({ rule }) => rule).filter((rule) => !hasBlockWords(rule))).toEqual([]);
  });

  test('name words that lines of the block begin with', () => {
    const wrong = Object.entries(likelyWords).flatMap(([rule, words]) => {
      const block = lines.blocks.find((one) => one.rule === rule);
      const known = block === undefined ? [] : beginnings(block);
      return words
        .filter((word) => !known.includes(word.split(' ')[0] ?? word))
        .map((word) => `${rule} ${word}`);
    });
    expect(wrong).toEqual([]);
  });

  test('know the words behind which one value stands', () => {
    expect([...valued].sort()).toEqual(keywordsOf('OrganisationWord').sort());
  });
});

test('a tick writes no name at the head of a line that means something else there', () => {
  const step = lines.blocks.find(({ rule }) => rule === 'Step') as Block;
  const meant = [...new Set([...beginnings(step), ...keywordsOf('Entry')])];
  expect([...headWords].sort()).toEqual(meant.sort());
});
