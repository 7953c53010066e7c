import { AstUtils, GrammarAST } from 'langium';
import { describe, expect, test } from 'vitest';
import { headWords } from '../../src/edits/tick.js';
import { declarationLine, declarationWords, lineOfBlock } from '../../src/language/declarations.js';
import {
  alone,
  clauses,
  clausesOfEntries,
  firstOfPair,
  lists,
  ownLineAfter,
  tableOf,
  tables,
  typesOfNames,
} from '../../src/language/format-tables.js';
import { blocksOfNames, reservedWords } from '../../src/language/heads.js';
import { type Block, linesOf, type Move } from '../../src/language/lines.js';
import { valued } from '../../src/language/mending/repairs.js';
import { keywordWords } from '../../src/messages/keywords.js';
import { hasBlockWords, likelyWords } from '../../src/messages/syntax.js';
import { repeated, saidOnce, severalPeople, usual } from '../../src/services/completion.js';
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

const parserRules = kring.Grammar.rules
  .filter(GrammarAST.isParserRule)
  .filter(({ dataType }) => dataType === undefined);

/** The word of the language that an element is, if it is one. */
function keywordOf(element: GrammarAST.AbstractElement | undefined): string | undefined {
  const inner = GrammarAST.isAssignment(element) ? element.terminal : element;
  return GrammarAST.isKeyword(inner) && /^[a-z]/.test(inner.value) ? inner.value : undefined;
}

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
      const kind = circleKinds.find((one) => one !== word && one.startsWith(`${word} `));
      const line =
        word === 'review' ? 'review 2027-01-01' : kind === undefined ? `${word} garden` : `${kind} "garden"`;
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

const beginsWithName = ({ keyword, wanted }: Move): boolean =>
  keyword === undefined && wanted?.kind !== 'date';

describe('the lexer', () => {
  test('knows the blocks whose lines begin with a name', () => {
    const heads = new Set<string>();
    for (const block of lines.blocks) {
      for (const { keyword, to } of block.start.moves) {
        if (keyword === undefined) continue;
        const reached = new Set([to()]);
        for (const place of reached) {
          if (place.opens?.start.moves.some(beginsWithName)) heads.add(keyword);
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

  test('aligns every other statement, or has it stand alone', () => {
    const left = lines.blocks.flatMap((block) => {
      const said = beginnings(block).filter((word) => !aligned(block.rule, word));
      return missing(said, alone[block.rule] ?? []).map((word) => `${block.rule} ${word}`);
    });
    expect(left).toEqual([]);
    const idle = Object.entries(alone).flatMap(([rule, words]) => {
      const block = lines.blocks.find((one) => one.rule === rule);
      const said = block === undefined ? [] : beginnings(block);
      return words
        .filter((word) => !said.includes(word) || aligned(rule, word))
        .map((word) => `${rule} ${word}`);
    });
    expect(idle).toEqual([]);
  });

  test('breaks statements before the clauses of the grammar', () => {
    expect([...clauses].sort()).toEqual(missing(clauseWords(), clausesWithin).sort());
  });

  test('keeps a clause with the word that leads to it', () => {
    const pairs = parserRules.flatMap(({ definition }) =>
      AstUtils.streamAst(definition)
        .filter(GrammarAST.isGroup)
        .toArray()
        .flatMap(({ elements }) =>
          elements.flatMap((one, at) => {
            const [first, second] = [keywordOf(elements[at - 1]), keywordOf(one)];
            if (first === undefined || second === undefined || one.cardinality !== undefined) return [];
            return clauses.has(second) ? first : [];
          }),
        ),
    );
    expect([...firstOfPair].sort()).toEqual([...new Set(pairs)].sort());
  });

  test('keeps a clause on a line of its own that is a statement of its block as well', () => {
    const both = lines.blocks.flatMap((block) =>
      beginnings(block).flatMap((first) => {
        const others = new Set(beginnings(block));
        return clausesBehind(block, first)
          .filter((clause) => clause !== first && clauses.has(clause) && others.has(clause))
          .map((clause) => `${first} ${clause}`);
      }),
    );
    expect([...ownLineAfter].map((pair) => pair.join(' ')).sort()).toEqual([...new Set(both)].sort());
  });

  test('knows the blocks whose lines begin with a name', () => {
    const types = lines.blocks
      .filter(({ start }) => start.moves.some(beginsWithName))
      .map(({ rule }) => rule);
    expect([...typesOfNames].sort()).toEqual(types.sort());
  });

  test('knows the clauses of what is said of one circle or person below a step', () => {
    const own = keywordsOf('Entry');
    const also = lines.blocks.find(({ rule }) => rule === 'Step') as Block;
    expect([...clausesOfEntries].sort()).toEqual(
      own.filter((word) => beginnings(also).includes(word)).sort(),
    );
  });
});

/** Whether a statement of a block is in a table of the formatter. */
const aligned = (rule: string, word: string): boolean => tableOf.has(`${rule} ${word}`) || tableOf.has(word);

/** The words that may follow in a line where it could as well end. */
function clausesBehind(block: Block, first: string): string[] {
  const reached = new Set(block.start.moves.filter(({ keyword }) => keyword === first).map(({ to }) => to()));
  const found: string[] = [];
  for (const place of reached) {
    for (const { keyword, to } of place.moves) {
      reached.add(to());
      if (place.ends && keyword !== undefined) found.push(keyword);
    }
  }
  return found;
}

/** Every keyword with which a part of a statement begins that may be left out, or that may stand in any order. */
function clauseWords(): string[] {
  const found = new Set<string>();
  for (const { definition } of parserRules) {
    for (const element of AstUtils.streamAst(definition).filter(GrammarAST.isAbstractElement)) {
      if (element.cardinality === undefined) continue;
      const parts = GrammarAST.isAlternatives(element) ? element.elements : [element];
      for (const part of parts) {
        const group = GrammarAST.isGroup(part) ? part.elements : [];
        const word = keywordOf(group[0] ?? (GrammarAST.isAlternatives(element) ? part : undefined));
        if (word !== undefined && (group.length !== 1 || GrammarAST.isAlternatives(element))) found.add(word);
      }
    }
  }
  return [...found];
}

/** Clauses before which no line is broken, as they are a part of the word before. */
const clausesWithin = ['of', 'review'];

describe('completion', () => {
  test('puts words first that there are', () => {
    const known = [...keywords, ...circleKinds, 'double link'];
    expect(missing(usual, known)).toEqual([]);
    expect(missing(repeated, keywords)).toEqual([]);
    expect(
      missing(saidOnce, lines.blocks.filter(({ rule }) => rule === 'Circle').flatMap(beginnings)),
    ).toEqual([]);
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
    const several = [...keywordsOf('People'), ...keywordsOf('ElectionPeople'), ...keywordsOf('Guest')].filter(
      (word) => /^[a-z]/.test(word) && !reservedWords.has(word) && !clauses.has(word),
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
