import { readFileSync } from 'node:fs';
import { createKringServices } from '../../src/language/module.js';
import { parseText } from '../../src/language/parse.js';
import type { SyntaxProblem } from '../../src/language/problems.js';
import type { Tree, WordList } from '../../src/language/tree.js';

export const { kring } = createKringServices();

export const partnership = readFileSync(new URL('./fixtures/partnership.kring', import.meta.url), 'utf8');

const blocks = new Set(['declarations', 'statements', 'items', 'nominations', 'objections']);

interface Read {
  /** Every statement that kept its meaning, as `block > statement`, in the order of the text. */
  readonly statements: string[];
  /** Where each of them stands in the text. */
  readonly places: {
    readonly statement: string;
    readonly start: number;
    readonly end: number;
    readonly leaf: boolean;
  }[];
  readonly problems: SyntaxProblem[];
  /** Each problem as `line:column sentence`. */
  readonly said: string[];
}

/** Reads a text as the tools do. */
export function read(text: string): Read {
  const places: Read['places'] = [];
  const problems = parseText(kring, text, ({ tree, words, offset }) => {
    const startOf = (one: Tree): number => words.starts[one.$first] as number;
    const endOf = (one: Tree): number => words.ends[one.$last] as number;
    const note = (around: Tree): void => {
      for (const [list, one] of treesIn(around)) {
        // What stands inside a statement (a subject, an objection) is part of it.
        if (blocks.has(list)) {
          const leaf = one.block !== true;
          const inside = treesIn(one).find(([name]) => blocks.has(name))?.[1];
          const own = leaf
            ? writtenBetween(words, startOf(one), endOf(one))
            : writtenBetween(
                words,
                startOf(one),
                inside === undefined ? endOf(one) : startOf(inside),
              ).replace(/\{.*$/s, '');
          const name = `${around.keyword ?? around.$type} ${around.name ?? ''}`.trim();
          const block = around.$type === 'KringFile' ? '' : name;
          const statement = `${block} > ${own.replace(/\s+/g, ' ').trim()}`;
          places.push({ statement, start: offset + startOf(one), end: offset + endOf(one), leaf });
        }
        note(one);
      }
    };
    note(tree as unknown as Tree);
  });
  return {
    statements: places.map(({ statement }) => statement),
    places,
    problems,
    said: problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`),
  };
}

/** The trees that a tree holds, in the order of the text, each with the list that it is in. */
function treesIn(tree: Tree): [list: string, tree: Tree][] {
  const found = Object.entries(tree).flatMap(([list, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one): one is Tree => typeof one === 'object' && one !== null && '$parts' in one)
      .map((one): [string, Tree] => [list, one]),
  );
  return found.sort(([, a], [, b]) => a.$first - b.$first);
}

function writtenBetween(words: WordList, from: number, to: number): string {
  return words.text.slice(from, to);
}
