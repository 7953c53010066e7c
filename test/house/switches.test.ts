import { describe, expect, test } from 'vitest';
import { lineAt, partsOf, type Syntax, sourceFiles, syntaxOf } from './source.js';

/*
 * A switch over what something can be ends in `never`, so that it does not compile while a kind has no case: who adds
 * a kind to the grammar or the model is led to each place that has to know it.
 */

/** Switches over words that are not ours, of which there may be any number, with whose they are. */
const foreign: Readonly<Record<string, string>> = {
  'cli/font-files.ts process.platform': 'systems that Node runs on',
  'extension/git.ts status': 'states of a file, of VS Code’s git extension',
  'language/module.ts rule.name': 'terminals of the grammar; others are read as Langium reads them',
  'render/report/texts.ts token.type': 'tokens of markdown-it',
  'webview/hierarchy.ts key': 'keys of a keyboard',
};

interface Found {
  readonly name: string;
  readonly line: number;
  readonly ends: boolean;
}

/** Every switch of a text, by what it looks at, and whether it ends in `never`. */
function switchesIn(text: string): Found[] {
  return partsOf(syntaxOf(text)).flatMap(({ part }) => {
    if (part.type !== 'SwitchStatement') return [];
    const looksAt = part.discriminant as Syntax;
    const end = (part.cases as readonly Syntax[]).find((one) => one.test === null);
    const last = end === undefined ? '' : text.slice(end.start, end.end);
    return [
      {
        name: text.slice(looksAt.start, looksAt.end),
        line: lineAt(text, part.start),
        ends: /\bnever\(|\bsatisfies never\b/.test(last),
      },
    ];
  });
}

const switches = sourceFiles().flatMap(({ path, text }) =>
  switchesIn(text).map((one) => ({ ...one, name: `${path} ${one.name}`, path })),
);

describe('a switch', () => {
  test('is seen for what it is', () => {
    const one = (end: string): boolean | undefined =>
      switchesIn(`switch (kind) { case 'circle': break; ${end} }`)[0]?.ends;
    expect([one(''), one('default: break;'), one('default: never(kind);')]).toEqual([false, false, true]);
    expect(switches.length).toBeGreaterThan(80);
  });

  test('over what something can be ends in `never`', () => {
    const open = switches
      .filter(({ name, ends }) => !ends && !Object.hasOwn(foreign, name))
      .map(({ name, line }) => `${name}, line ${line}`);
    expect(open).toEqual([]);
  });

  test('none is held to be over foreign words that is gone', () => {
    const open = new Set(switches.filter(({ ends }) => !ends).map(({ name }) => name));
    expect(Object.keys(foreign).filter((name) => !open.has(name))).toEqual([]);
  });
});
