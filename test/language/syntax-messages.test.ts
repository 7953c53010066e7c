import { describe, expect, test } from 'vitest';
import { type Block, linesOf, type Place, wantedAt } from '../../src/language/lines.js';
import * as say from '../../src/messages/syntax.js';
import type { Words } from '../../src/messages/words.js';
import { kring } from './reading.js';

const lines = linesOf(kring);
const rules = kring.Grammar.rules.map(({ name }) => name);

/** Every place in every line of the language. */
function* everyPlace(): Generator<{ block: Block; place: Place }> {
  for (const block of lines.blocks) {
    const reached = new Set([block.start]);
    for (const place of reached) {
      yield { block, place };
      for (const move of place.moves) reached.add(move.to());
    }
  }
}

const termsOfParsers = new RegExp(
  `\\b(token|EOF|expecting|parser?|syntax|grammar|undefined|NaN|${rules.filter((rule) => /^[A-Z]+$|[a-z][A-Z]/.test(rule)).join('|')})\\b`,
);

function isPlain({ en, nl }: Words): void {
  for (const sentence of [en, nl]) {
    expect(sentence).not.toMatch(termsOfParsers);
    expect(sentence).toMatch(/[.?]$/);
    expect(sentence).not.toMatch(/ {2}|``|, ,/);
  }
  expect(en).not.toBe(nl);
}

describe('what is said at every place of the grammar', () => {
  test('there are places in every block', () => {
    expect(lines.blocks.map(({ rule }) => rule).sort()).toEqual(
      [
        'KringFile',
        'Organisation',
        'Person',
        'Circle',
        'Domain',
        'DomainItem',
        'DoubleLink',
        'Role',
        'Election',
        'Nominations',
        'Objections',
        'Decision',
        'Implementation',
        'Phase',
        'Step',
        'Template',
        'Question',
        'Audit',
        'AuditFinding',
        'Action',
        'Review',
        'Measure',
        'Topic',
        'Meeting',
        'Point',
        'Round',
        'Closing',
        'OwnWords',
      ].sort(),
    );
  });

  test('is in plain words, in both languages', () => {
    let places = 0;
    for (const { place } of everyPlace()) {
      places++;
      const wanted = wantedAt([place]);
      if (wanted.length > 0) {
        isPlain(say.wordMissing('leader', wanted));
        isPlain(say.otherWordWanted('leader', wanted, '5'));
      }
      isPlain(say.nothingMore('leader', wanted, '5'));
    }
    expect(places).toBeGreaterThan(400);
  });

  test('where nothing but a name can come, no word of the language is offered', () => {
    for (const { place } of everyPlace()) {
      if (place.moves.some((move) => move.keyword !== undefined) || place.opens !== undefined) continue;
      expect(wantedAt([place]).filter(({ kind }) => kind === 'word')).toEqual([]);
    }
  });

  test('speaks of every block by its name', () => {
    for (const { rule, start } of lines.blocks) {
      expect(say.hasBlockWords(rule), rule).toBe(true);
      isPlain(say.unknownWord('xyz', rule, wantedAt([start])));
      isPlain(say.unknownWord('xyz', rule, wantedAt([start]), 'leader'));
    }
    for (const [word, blocks] of lines.begins)
      isPlain(
        say.wrongBlock(
          word,
          'KringFile',
          blocks.map(({ rule }) => rule),
        ),
      );
  });

  test('lists only words that can begin a line there', () => {
    for (const [rule, likely] of Object.entries(say.likelyWords)) {
      const block = lines.blocks.find((one) => one.rule === rule);
      const begins = wantedAt(block === undefined ? [] : [block.start]).flatMap((wanted) =>
        wanted.kind === 'word' ? [wanted.word] : [],
      );
      expect(begins).toEqual(expect.arrayContaining([...likely]));
    }
  });
});

test('every other sentence is in plain words too', () => {
  for (const words of [
    say.misspelt('double', 'lnk', 'link'),
    say.cannotBeName('person', 'vacant'),
    say.otherDate('12-01-2026'),
    say.blockNotClosed('circle Care'),
    say.closesNothing(),
    say.closesTooEarly('circle Care'),
    say.blockNotOpened('Care'),
    say.blockOfNothing(),
    say.holdsNoBlock('aim'),
    say.textNotClosed(),
    say.longTextNotClosed(),
    say.commentNotClosed(),
    say.curlyQuotes(),
    say.strangeCharacter('$'),
    say.notUnderstood('leader'),
    say.restNotReported(),
    say.fileNotReported(),
  ])
    isPlain(words);
});

test('a long text is shown short, and on one line', () => {
  expect(say.nothingMore(`"${'a\n'.repeat(80)}"`, [], '5').en.length).toBeLessThan(160);
});
