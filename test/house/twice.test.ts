import { describe, expect, test } from 'vitest';
import { isSyntax, lineAt, nameOf, partsOf, type Syntax, sourceFiles, syntaxOf } from './source.js';

/*
 * What is written twice is mended once. Functions that do the same are one function: in the room of what they know, or
 * on the ground floor (src/ground) where they know nothing of the domain.
 */

/** Functions with fewer parts than this are no more than the call of another. */
const fewest = 14;

/** Functions that are alike by chance, by their places, with why they stay apart. */
const byChance: Readonly<Record<string, string>> = {
  'extension/checklist.ts dispose = extension/due.ts dispose':
    'two views, each with parts of its own to give back',
  'interchange/builder.ts note = interchange/merge.ts note = interchange/roster-table.ts note':
    'three classes, each with a report of its own',
  'extension/kring.ts give = git/blobs.ts failAll': 'who waits is told something else',
};

/** A sentence in both languages: each is read where it is said, so that one may be reworded without the other. */
function isSentence({ body }: Syntax): boolean {
  const keys =
    isSyntax(body) && body.type === 'ObjectExpression' ? (body.properties as Syntax[]).map(nameOf) : [];
  return keys.includes('en') && keys.includes('nl');
}

/** Parts that say nothing of what a function does when it runs. */
const unsaid = new Set([
  'start',
  'end',
  'range',
  'loc',
  'type',
  'raw',
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'optional',
  'definite',
  'declare',
  'accessibility',
  'id',
]);

/** What a function does, whatever it and its own names are called; and how many parts that has. */
function doing(part: Syntax): { text: string; parts: number } {
  const names = new Map<string, string>();
  let parts = 0;
  const own = (name: string): string => {
    const known = names.get(name) ?? `own ${names.size}`;
    names.set(name, known);
    return known;
  };
  // Names that the function declares: its parameters, and what is declared in it.
  for (const { part: inner, around } of partsOf(part)) {
    if (inner.type !== 'Identifier' || around === undefined) continue;
    const binds =
      (around.type === 'VariableDeclarator' && around.id === inner) ||
      (/Function/.test(around.type) &&
        ((around.params as unknown[]).includes(inner) || (around !== part && around.id === inner))) ||
      (around.type === 'Property' && around.value === inner && isPattern(part, around)) ||
      (around.type === 'AssignmentPattern' && around.left === inner) ||
      around.type === 'ArrayPattern' ||
      around.type === 'RestElement';
    if (binds) own(inner.name as string);
  }
  const told = (value: unknown, key: string, around: Syntax | undefined): string => {
    if (Array.isArray(value)) return `[${value.map((one) => told(one, key, around)).join()}]`;
    if (!isSyntax(value)) return typeof value === 'bigint' ? `${value}` : (JSON.stringify(value) ?? '');
    parts++;
    if (value.type === 'Identifier') {
      const name = value.name as string;
      const isName = (key === 'property' || key === 'key') && around?.computed !== true;
      return isName ? name : (names.get(name) ?? name);
    }
    if (value.type.startsWith('TS') && isSyntax(value.expression)) return told(value.expression, key, around);
    const inner = Object.keys(value)
      .filter((one) => !unsaid.has(one) && !(one === 'shorthand'))
      .map((one) => `${one}:${told(value[one], one, value)}`);
    return `${value.type}(${inner.join()})`;
  };
  const text = `${told(part.params, 'params', part)} ${String(part.async)} ${told(part.body, 'body', part)}`;
  return { text, parts };
}

/** Whether a property stands in a pattern, so that its value is a name that is declared. */
function isPattern(within: Syntax, property: Syntax): boolean {
  return partsOf(within).some(
    ({ part }) => part.type === 'ObjectPattern' && (part.properties as unknown[]).includes(property),
  );
}

/** The functions of texts that do the same, by their places. */
function twice(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  const found = new Map<string, string[]>();
  for (const { path, text } of files) {
    for (const { part, around } of partsOf(syntaxOf(text))) {
      if (!/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(part.type)) continue;
      const name = nameOf(part) ?? nameOf(around);
      if (name === undefined || !isSyntax(part.body) || isSentence(part)) continue;
      const { text: does, parts } = doing(part);
      if (parts < fewest) continue;
      const place = `${path}:${lineAt(text, part.start)} ${name}`;
      found.set(does, [...(found.get(does) ?? []), place]);
    }
  }
  return [...found.values()].filter((places) => places.length > 1).map((places) => places.join(' = '));
}

describe('functions that do the same', () => {
  test('are found, whatever they and what is in them are called', () => {
    const one =
      'function add(all: Map<string, V[]>, key: string, it: V) { const l = all.get(key); if (l === undefined) all.set(key, [it]); else l.push(it); }';
    const two =
      'const push = <K>(lists: Map<K, K[]>, at: K, one: K): void => { const list = lists.get(at); if (list === undefined) lists.set(at, [one]); else list.push(one); };';
    const other = two.replace('push(one)', 'unshift(one)');
    expect(
      twice([
        { path: 'a.ts', text: one },
        { path: 'b.ts', text: two },
        { path: 'c.ts', text: other },
      ]),
    ).toEqual(['a.ts:1 add = b.ts:1 push']);
  });

  test('are one', () => {
    expect(twice(sourceFiles()).filter((one) => !Object.hasOwn(byChance, one.replace(/:\d+/g, '')))).toEqual(
      [],
    );
  });
});

test('what is the same in both languages is said by one function', () => {
  const apart = new Set(['messages/words.ts', 'render/json/schema.ts']);
  const wrong = sourceFiles()
    .filter(({ path, text }) => !apart.has(path) && /\{ en: ([a-zA-Z_][\w.]*), nl: \1 \}/.test(text))
    .map(({ path }) => path);
  expect(wrong).toEqual([]);
});
