import { readFileSync } from 'node:fs';
import { AstUtils } from 'langium';
import { createKringServices } from '../../src/language/module.js';
import { parseText } from '../../src/language/parse.js';
import type { SyntaxProblem } from '../../src/language/problems.js';

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
  const problems = parseText(kring, text, ({ tree, offset }) => {
    for (const one of AstUtils.streamAllContents(tree)) {
      const written = one.$cstNode;
      const around = one.$container as { keyword?: string; name?: string; $type: string } | undefined;
      // What stands inside a statement (a subject, an objection) is part of it.
      if (written === undefined || around === undefined || !blocks.has(one.$containerProperty ?? ''))
        continue;
      const leaf = !('block' in one && one.block === true);
      const inside = AstUtils.streamContents(one).find(({ $containerProperty }) =>
        blocks.has($containerProperty ?? ''),
      );
      const until =
        inside?.$cstNode === undefined ? written.text.length : inside.$cstNode.offset - written.offset;
      const own = leaf ? written.text : written.text.slice(0, until).replace(/\{.*$/s, '');
      const block =
        around.$type === 'KringFile' ? '' : `${around.keyword ?? around.$type} ${around.name ?? ''}`.trim();
      const statement = `${block} > ${own.replace(/\s+/g, ' ').trim()}`;
      places.push({ statement, start: offset + written.offset, end: offset + written.end, leaf });
    }
  });
  return {
    statements: places.map(({ statement }) => statement),
    places,
    problems,
    said: problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`),
  };
}
