import {
  Alternation,
  type Alternative,
  getLookaheadPaths,
  type IProduction,
  Option,
  Repetition,
  RepetitionMandatory,
  type Rule,
  type TokenType,
} from 'chevrotain';
import { createLangiumParser, GrammarAST, GrammarUtils } from 'langium';
import { linesOf } from '../src/language/lines.js';
import { createKringServices } from '../src/language/module.js';

/*
 * The grammar as plain functions, one for each rule, for `scripts/parser.mjs`. Langium builds its parser anew at every
 * start, by walking the grammar and working out what each two words may lead to; that took longer than reading most
 * files. Here it is worked out once, by the very code of Chevrotain, so that both parsers take the same way at every
 * word.
 */

/** So many words decide which way is taken, as in `module.ts`. */
const maxLookahead = 2;

const { kring } = createKringServices();
const grammar = kring.Grammar;
const { wrapper } = createLangiumParser(kring) as unknown as {
  wrapper: { getGAstProductions(): Record<string, Rule> };
};
const productions = wrapper.getGAstProductions();

interface Word extends TokenType {
  readonly keyword?: Word;
}

const types = Object.values(kring.parser.Lexer.definition) as Word[];
const terminalRules = grammar.rules.filter(GrammarAST.isTerminalRule);
const hidden = new Set(terminalRules.filter((rule) => rule.hidden).map((rule) => rule.name));
const withinOf = new Map(
  types.flatMap((type): [Word, Word][] => (type.keyword === undefined ? [] : [[type.keyword, type]])),
);
const terminals = types.filter(
  ({ name }) => terminalRules.some((rule) => rule.name === name) && !hidden.has(name) && name !== 'WORD',
);
const keywords = types.filter(
  (type) =>
    !terminals.includes(type) &&
    type.keyword === undefined &&
    !hidden.has(type.name) &&
    !/^(?:WORD|EOF)$/.test(type.name),
);
// Those that may be names come last, so that their kinds follow one another.
keywords.sort((a, b) => Number(withinOf.has(a)) - Number(withinOf.has(b)) || (a.name < b.name ? -1 : 1));
terminals.sort((a, b) => Number(a.name === 'ID') - Number(b.name === 'ID'));
const never = keywords.filter((type) => !withinOf.has(type)).length;
const kinds = new Map([...keywords, ...terminals].map((type, i) => [type, i + 1]));
const kindOf = (type: Word): number => kinds.get(type) as number;
const id = keywords.length + terminals.length;
/** What is added to the kind of a keyword where it may be a name. */
const within = id - never;
for (const [keyword, type] of withinOf) kinds.set(type, kindOf(keyword) + within);
const count = Math.max(...kinds.values()) + 1;

/** The kinds that a type of word accepts. */
function accepted(type: TokenType): number[] {
  return types
    .filter((one) => kinds.has(one))
    .filter((one) => one === type || type.categoryMatches?.includes(one.tokenTypeIdx as number) === true)
    .map(kindOf)
    .sort((a, b) => a - b);
}

/** The tables that are written, by what is in them. */
const tables = new Map<string, string>();

type Choice = 'Alternation' | 'Option' | 'Repetition' | 'RepetitionMandatory';

/**
 * The name of the table of a decision: by the kind of a word its way, 0 for none, and -n for the n-th table of the next
 * word.
 */
function decision(rule: Rule, { idx }: { idx: number }, prodType: Choice): string {
  const paths = getLookaheadPaths({ occurrence: idx, rule, prodType, maxLookahead });
  const ways = prodType === 'Alternation' ? paths : paths.slice(0, 1);
  const first = new Array<number>(count).fill(0);
  const seconds = new Map<string, number>();
  for (let kind = 1; kind < count; kind++) {
    const second = new Array<number>(count).fill(0);
    ways.forEach((alternatives, i) => {
      for (const [one, two, ...more] of alternatives) {
        if (one === undefined || more.length > 0) throw new Error(`No way of ${rule.name} has that length.`);
        if (!accepted(one).includes(kind)) continue;
        // A single word decides also where the text ends behind it.
        const then = two === undefined ? second.keys() : accepted(two);
        for (const next of then) if (second[next] === 0) second[next] = i + 1;
      }
    });
    if (second.every((way) => way === second[0])) first[kind] = second[0] as number;
    else {
      const written = runs(second);
      if (!seconds.has(written)) seconds.set(written, seconds.size + 1);
      first[kind] = -(seconds.get(written) as number);
    }
  }
  const key = `[${[runs(first), ...seconds.keys()].map((table) => `[${table}]`).join(', ')}]`;
  const known = tables.get(key);
  if (known !== undefined) return known;
  const name = `way${tables.size}`;
  tables.set(key, name);
  return name;
}

/** A table as runs of three numbers each: what stands from one kind up to another. */
function runs(table: readonly number[]): string {
  const said: string[] = [];
  for (let from = 0; from < table.length; ) {
    let to = from;
    while (to + 1 < table.length && table[to + 1] === table[from]) to++;
    if (table[from] !== 0) said.push(`${table[from]},${from},${to}`);
    from = to + 1;
  }
  return said.join(',');
}

const interfaces = new Map(grammar.interfaces.map((one) => [one.name, one]));

/** What a tree of a type holds before anything is read: lists are empty, what is or is not so is not. */
function fieldsOf(type: string): [name: string, value: string][] {
  const one = interfaces.get(type) as GrammarAST.Interface;
  const above = one.superTypes.flatMap(({ $refText }) => fieldsOf($refText));
  return [...above, ...one.attributes.map(({ name, type: kind }): [string, string] => [name, emptyOf(kind)])];
}

function emptyOf(type: GrammarAST.TypeDefinition): string {
  if (GrammarAST.isArrayType(type)) return '[]';
  return GrammarAST.isSimpleType(type) && type.primitiveType === 'boolean' ? 'false' : 'undefined';
}

/** Where an element stands, and what is written for it. */
interface State {
  readonly rule: Rule;
  /** Whether the rule makes a text, a tree, or hands on the tree of another. */
  readonly makes: 'text' | 'tree' | 'other';
  readonly body: string[];
  readonly indent: string;
  readonly assignment?: GrammarAST.Assignment;
  /** Whether what is assigned is the name that something else bears. */
  readonly refers?: true;
}

const isData = GrammarUtils.isDataTypeRule;
const written = grammar.rules.filter(GrammarAST.isParserRule).map(functionOf);

function functionOf(rule: GrammarAST.ParserRule): string {
  const production = productions[`${rule.name}\u200b`] as Rule;
  const steps = [...production.definition];
  const body: string[] = [];
  const isWrapper = !rule.fragment && !isData(rule) && !assigns(rule.definition);
  const makes = isData(rule) ? 'text' : isWrapper ? 'other' : 'tree';
  const state: State = { rule: production, makes, body, indent: '  ' };
  element(rule.definition, steps, state);
  if (steps.length > 0) throw new Error(`More of ${rule.name} is left than the grammar has.`);
  const lines = body.join('\n');
  if (rule.fragment) return `function ${rule.name}(it: Tree): void {\n${lines}\n}\n`;
  if (isData(rule))
    return `function ${rule.name}(): string {\n  let said = '';\n${lines}\n  return ${converted(rule.name, 'said')};\n}\n`;
  if (isWrapper)
    return `function ${rule.name}(): Tree {\n  let it: Tree | undefined;\n${lines}\n  return it as Tree;\n}\n`;
  const type = rule.returnType?.$refText ?? rule.name;
  const fields = fieldsOf(type).map(([name, value]) => `${name}: ${value}`);
  return `function ${rule.name}(): Tree {
  const it: Tree = { $type: '${type}', $first: at, $last: at, $parts: [], ${fields.join(', ')} };
${lines}
  it.$last = at - 1;
  return it;
}
`;
}

function assigns(one: GrammarAST.AbstractElement): boolean {
  if (GrammarAST.isAssignment(one)) return true;
  if (GrammarAST.isRuleCall(one)) return GrammarAST.isParserRule(one.rule.ref) && one.rule.ref.fragment;
  return (GrammarAST.isGroup(one) || GrammarAST.isAlternatives(one)) && one.elements.some(assigns);
}

/** What a rule of words makes of them, as the value converter of `module.ts` has it. */
function converted(name: string, said: string): string {
  if (name === 'Text') return `textValue(${said})`;
  return ['Name', 'Path', 'RuleName'].includes(name) ? `composed(${said})` : said;
}

/** Writes what reads an element of the grammar; the steps of Chevrotain's own account of it are gone along with it. */
function element(one: GrammarAST.AbstractElement, steps: IProduction[], state: State): void {
  const { body, indent } = state;
  const { cardinality } = one;
  if (cardinality === undefined) {
    once(one, steps, state);
    return;
  }
  const step = steps.shift();
  const known = { '?': Option, '*': Repetition, '+': RepetitionMandatory }[cardinality];
  if (!(step instanceof known)) throw new Error(`A part of ${state.rule.name} is not what the grammar has.`);
  const inner = [...step.definition];
  const choices = { '?': 'Option', '*': 'Repetition', '+': 'RepetitionMandatory' } as const;
  const table = decision(state.rule, step, choices[cardinality]);
  if (cardinality === '+') body.push(`${indent}if (way(${table}) === 0) stop();`);
  body.push(`${indent}${cardinality === '?' ? 'if' : 'while'} (way(${table}) !== 0) {`);
  once(one, inner, { ...state, indent: `${indent}  ` });
  body.push(`${indent}}`);
  if (inner.length > 0) throw new Error('More is left in a part than the grammar has.');
}

function once(one: GrammarAST.AbstractElement, steps: IProduction[], state: State): void {
  const { body, indent } = state;
  if (GrammarAST.isGroup(one)) {
    for (const each of one.elements) element(each, steps, state);
  } else if (GrammarAST.isAlternatives(one)) {
    const step = steps.shift();
    if (!(step instanceof Alternation))
      throw new Error(`A choice of ${state.rule.name} is not what the grammar has.`);
    const table = decision(state.rule, step, 'Alternation');
    if (one.elements.every((each) => GrammarAST.isKeyword(each))) {
      body.push(`${indent}if (way(${table}) === 0) stop();`);
      take(state, '', false);
      return;
    }
    body.push(`${indent}switch (way(${table})) {`);
    one.elements.forEach((each, i) => {
      const inner = [...(step.definition[i] as Alternative).definition];
      body.push(`${indent}  case ${i + 1}:`);
      element(each, inner, { ...state, indent: `${indent}    ` });
      if (inner.length > 0) throw new Error('More is left in a choice than the grammar has.');
      body.push(`${indent}    break;`);
    });
    body.push(`${indent}  default:`, `${indent}    stop();`, `${indent}}`);
  } else if (GrammarAST.isAssignment(one)) {
    element(one.terminal, steps, { ...state, assignment: one });
  } else if (GrammarAST.isCrossReference(one)) {
    element(one.terminal as GrammarAST.AbstractElement, steps, { ...state, refers: true });
  } else if (GrammarAST.isKeyword(one)) {
    steps.shift();
    take(state, test(one.value), false);
  } else if (GrammarAST.isRuleCall(one)) {
    steps.shift();
    const rule = one.rule.ref;
    if (GrammarAST.isTerminalRule(rule)) take(state, test(rule.name), rule.name === 'NUMBER');
    else call(state, rule as GrammarAST.ParserRule);
  } else throw new Error(`The parser that is generated knows no ${one.$type}.`);
}

/** What tells that a word is not of a type. */
function test(name: string): string {
  const all = accepted(types.find((type) => type.name === name) as Word);
  const from = all[0] as number;
  const to = all.at(-1) as number;
  if (all.length === 1) return `kinds[at] !== ${from}`;
  if (all.length === to - from + 1 && to === count - 1) return `(kinds[at] as number) < ${from}`;
  return all.map((kind) => `kinds[at] !== ${kind}`).join(' && ');
}

/** A single word is taken. */
function take(state: State, wrong: string, isNumber: boolean): void {
  const { body, indent, assignment } = state;
  if (wrong !== '') body.push(`${indent}if (${wrong}) stop();`);
  const number = assignment === undefined ? 'String(Number(image()))' : 'Number(image())';
  const image = isNumber ? number : 'image()';
  if (assignment !== undefined) keep(state, assignment, image, 'at', true);
  else if (state.makes === 'text') body.push(`${indent}said += ${image};`, `${indent}at++;`);
  else body.push(`${indent}at++;`);
}

/** A rule is called. */
function call(state: State, rule: GrammarAST.ParserRule): void {
  const { body, indent, assignment, makes } = state;
  if (rule.fragment) body.push(`${indent}${rule.name}(it);`);
  else if (makes === 'text') body.push(`${indent}said += ${rule.name}();`);
  else if (makes === 'other') body.push(`${indent}it = ${rule.name}();`);
  else if (assignment === undefined) throw new Error(`What ${rule.name} makes would be lost.`);
  else if (isData(rule)) {
    body.push(`${indent}{`, `${indent}  const first = at;`, `${indent}  const value = ${rule.name}();`);
    keep({ ...state, indent: `${indent}  ` }, assignment, 'value', 'first', false);
    body.push(`${indent}}`);
  } else {
    const { operator, feature } = assignment;
    if (operator === '+=') body.push(`${indent}(it.${feature} as unknown[]).push(${rule.name}());`);
    else body.push(`${indent}it.${feature} = ${rule.name}();`);
  }
}

/** What was read is kept in the tree, with the words that said it. */
function keep(
  { body, indent, refers }: State,
  { operator, feature }: GrammarAST.Assignment,
  value: string,
  first: 'at' | 'first',
  goesOn: boolean,
): void {
  const last = first === 'at' ? 'at' : 'at - 1';
  const item = refers === true ? `{ $refText: ${value}, $first: ${first}, $last: ${last} }` : value;
  body.push(`${indent}it.$parts.push('${feature}', ${first}, ${last});`);
  if (operator === '+=') body.push(`${indent}(it.${feature} as unknown[]).push(${item});`);
  else body.push(`${indent}it.${feature} = ${operator === '?=' ? 'true' : item};`);
  if (goesOn) body.push(`${indent}at++;`);
}

const pattern = (name: string): string =>
  GrammarUtils.terminalRegex(terminalRules.find((rule) => rule.name === name) as GrammarAST.TerminalRule)
    .source;
const patternNames = [...terminals.map(({ name }) => name), 'WS'];
const text = `/******************************************************************************
 * This file was generated by scripts/parser.mjs.
 * DO NOT EDIT MANUALLY!
 ******************************************************************************/

import { textValue } from '../text.js';
import type { Tree, WordList } from '../tree.js';

/** What each kind of word looks like. */
export const patterns = {
${patternNames.map((name) => `  ${name}: /${pattern(name)}/y,`).join('\n')}
} as const;

/** The words of the language, each with its kind at the head of a statement. */
export const keywords: ReadonlyMap<string, number> = new Map(
  [${keywords.map((type) => `'${type.name}'`).join(', ')}].map((word, i) => [word, i + 1]),
);

/** The kinds of the words that are none of the language. */
export const terminals = {
${terminals.map((type) => `  ${type.name}: ${kinds.get(type)},`).join('\n')}
} as const;

/** The first of the kinds that may be a name: a word that is none of the language, and all from there on. */
export const firstName = ${id};

/** What is added to the kind of a word of the language where it may be a name. */
export const within = ${within};

/** The first of the words of the language that may be a name at all. */
export const firstThatMayBeName = ${never + 1};

/** The words that may begin a line. */
export const lineWords: ReadonlySet<string> = new Set([__LINE_WORDS__]);

let words: WordList;
let kinds: readonly number[] = [];
let at = 0;

/** Thrown and caught where the words are not as the grammar has them: it is no error of anybody. */
const stopped = new Error('The words stop.');

function stop(): never {
  throw stopped;
}

/**
 * The tree that words make, or the place among them of the first that does not go on with those before.
 *
 * @param given end with two of the kind 0
 */
export function treeOf(given: WordList): Tree | number {
  words = given;
  kinds = given.kinds;
  at = 0;
  try {
    const tree = KringFile();
    return kinds[at] === 0 ? tree : at;
  } catch (error) {
    if (error === stopped) return at;
    throw error;
  }
}

function image(): string {
  return words.image(at);
}

/** A name in the one form that its letters may be written in. */
function composed(name: string): string {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 127) return name.normalize('NFC');
  return name;
}

/** Which way to take: by the next word, or by the next two. */
function way(ways: Ways): number {
  const tables = ways.tables ?? made(ways);
  const first = (tables[0] as Int8Array)[kinds[at] as number] as number;
  return first >= 0 ? first : ((tables[-first] as Int8Array)[kinds[at + 1] as number] as number);
}

interface Ways {
  /** Runs of kinds: the way, the first kind and the last. */
  readonly runs: readonly (readonly number[])[];
  tables: Int8Array[] | undefined;
}

function ways(...runs: (readonly number[])[]): Ways {
  return { runs, tables: undefined };
}

/** The tables of a decision, made when it is first to be taken. */
function made(ways: Ways): Int8Array[] {
  ways.tables = ways.runs.map((runs) => {
    const table = new Int8Array(${count});
    for (let i = 0; i < runs.length; i += 3)
      table.fill(runs[i] as number, runs[i + 1] as number, (runs[i + 2] as number) + 1);
    return table;
  });
  return ways.tables;
}

__TABLES__

__RULES__`;
const tableLines = [...tables].map(
  ([runs, name]) => `const ${name} = /* @__PURE__ */ ways(${runs.slice(1, -1)});`,
);

/** The text of the parser. */
export const parserText = text
  .replace('__LINE_WORDS__', () => [...linesOf(kring).begins.keys()].map((word) => `'${word}'`).join(', '))
  .replace('__TABLES__', () => tableLines.join('\n'))
  .replace('__RULES__', () => written.join('\n'));
