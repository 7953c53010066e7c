import fc from 'fast-check';
import { GrammarAST } from 'langium';
import { createKringServices } from '../../../src/language/module.js';

/*
 * Random Kring files: statements of every kind, with names in many scripts, and blanks and comments strewn between
 * their words. Now and then a file comes out that is not Kring; who asks for valid ones has to look.
 */

/** A word of a file. A keyword used as a name must not begin a line. */
interface Strewn {
  readonly text: string;
  readonly stays: boolean;
}

type Phrase = fc.Arbitrary<readonly Strewn[]>;

const plainName = fc.constantFrom(
  'anna',
  'Bram',
  'els-2',
  'Zorgpad',
  'Überlegung',
  'Ελένη',
  'Ирина',
  '王芳',
  'ليلى',
  'a',
  'a-name-that-is-rather-long-for-a-table',
);
const keywordName = fc.constantFrom('leader', 'from', 'step', 'domain', 'because', 'circle', 'due', 'every');

function word(text: string): Phrase {
  return fc.constant([{ text, stays: false }]);
}

const name: Phrase = fc.oneof(
  { weight: 12, arbitrary: plainName.map((text) => [{ text, stays: false }]) },
  { weight: 1, arbitrary: keywordName.map((text) => [{ text, stays: true }]) },
);

const date = fc
  .tuple(
    fc.integer({ min: 2024, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => [{ text: `${year}-${String(month).padStart(2, '0')}-${day}`, stays: false }]);

const sentence = fc.constantFrom(
  '',
  'Care near home',
  'Say \\"yes\\" // not a comment',
  '€ 5,000',
  '助産師の会',
  'é 👩🏽‍⚕️ /* no */',
  'x { y }',
  'To provide parents in the region with one coordinated path of maternity care from the first week on',
);

const text: Phrase = fc.oneof(
  { weight: 10, arbitrary: sentence.map((said) => [{ text: `"${said}"`, stays: false }]) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(
        '"""short"""',
        '"""\n  Two lines,  \n    one deeper\n\n\n  """',
        '"""\r\ncircle X\r\n\t} // no\r\n"""',
      )
      .map((block) => [{ text: block, stays: false }]),
  },
);

const length: Phrase = fc
  .constantFrom(['2', 'years'], ['1', 'year', 'and', '6', 'months'], ['week'])
  .map((words) => words.map((each) => ({ text: each, stays: false })));

/** Phrases one behind the other. */
function all(...phrases: (Phrase | string)[]): Phrase {
  return fc
    .tuple(...phrases.map((phrase) => (typeof phrase === 'string' ? word(phrase) : phrase)))
    .map((parts) => parts.flat());
}

function maybe(...phrases: (Phrase | string)[]): Phrase {
  return fc.option(all(...phrases), { nil: [] }).map((found) => found ?? []);
}

const blank = fc.oneof(
  { weight: 40, arbitrary: fc.constant(' ') },
  { weight: 4, arbitrary: fc.constantFrom('   ', '\t', ' \u00a0 ') },
  { weight: 3, arbitrary: fc.constantFrom(' /* why */ ', '/**/', ' /** told */') },
);

const lineBreak = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('\n', '\n  ', '\r\n\t', '\n\n', ' \n \n\n   ') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ' // aside\n',
      '//\n',
      '\n// alone\n',
      '\n  /* over\n   two lines */\n',
      ' /* at the end\n  of */ ',
      '\n/** Told of it. */\n  ',
    ),
  },
);

/** Words with blanks, and now and then a line break, between them. */
function strewn(phrase: Phrase): fc.Arbitrary<string> {
  return phrase.chain((words) =>
    fc
      .tuple(
        ...words.map((each) =>
          each.stays
            ? blank
            : fc.oneof({ weight: 15, arbitrary: blank }, { weight: 1, arbitrary: lineBreak }),
        ),
      )
      .map((gaps) => words.map((each, i) => (i === 0 ? each.text : `${gaps[i]}${each.text}`)).join('')),
  );
}

/** Statements, each on a line of its own, or now and then behind the one before. */
function lines(statement: fc.Arbitrary<string>, maxLength = 6): fc.Arbitrary<string> {
  const apart = fc.oneof(
    { weight: 12, arbitrary: lineBreak.map((each) => (each.includes('\n') ? each : `${each}\n`)) },
    { weight: 1, arbitrary: blank },
  );
  return fc
    .array(fc.tuple(statement, apart), { maxLength })
    .map((each) => each.map(([said, gap]) => said + gap).join(''));
}

function block(statement: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const opening = fc.oneof(
    { weight: 5, arbitrary: lineBreak },
    { weight: 2, arbitrary: blank },
    fc.constant(''),
  );
  return fc
    .tuple(opening, opening, lines(statement))
    .map(([before, behind, inner]) => `${before.includes('//') ? before : ` ${before}`}{${behind}${inner}}`);
}

function withBlock(head: Phrase, statement: fc.Arbitrary<string>, optional = true): fc.Arbitrary<string> {
  const inner = optional ? fc.option(block(statement), { nil: '' }) : block(statement);
  return fc.tuple(strewn(head), inner).map(([said, held]) => said + held);
}

/*
 * What is written is derived from the grammar, so that a statement which is added to it is written at once.
 */

const grammar = createKringServices().kring.Grammar;

/** What is written for a rule of a single word, or of words that stand for one thing. */
const values: Readonly<Record<string, Phrase>> = { Name: name, Text: text, Length: length, DATE: date };

const oneOf = (...words: readonly string[]): Phrase =>
  fc.constantFrom(...words).map((each) => [{ text: each, stays: false }]);

const terminals: Readonly<Record<string, Phrase>> = {
  NUMBER: oneOf('1', '2', '5'),
  TIME: oneOf('19:30', '9:05'),
  YEAR: oneOf('1999', '2024'),
  SIGN: oneOf('%', '€'),
  ID: oneOf('births', 'kg'),
};

function ruleOf(element: GrammarAST.RuleCall): GrammarAST.AbstractRule {
  const rule = element.rule.ref;
  if (rule === undefined || GrammarAST.isInfixRule(rule))
    throw new Error(`No rule ${element.rule.$refText}.`);
  return rule;
}

/** The words of an element of the grammar, of which a part in brackets comes now and then. */
function phraseOf(element: GrammarAST.AbstractElement): Phrase {
  const one = phraseOnce(element);
  if (element.cardinality === '?') return maybe(one);
  if (element.cardinality === undefined) return one;
  const least = element.cardinality === '+' ? 1 : 0;
  return fc
    .oneof(
      { weight: 9, arbitrary: fc.array(one, { minLength: least, maxLength: 3 }) },
      fc.array(one, { minLength: 7, maxLength: 15 }),
    )
    .map((each) => each.flat());
}

function phraseOnce(element: GrammarAST.AbstractElement): Phrase {
  if (GrammarAST.isGroup(element)) return all(...element.elements.map(phraseOf));
  if (GrammarAST.isAlternatives(element)) return fc.oneof(...element.elements.map(phraseOf));
  if (GrammarAST.isAssignment(element)) return phraseOf(element.terminal);
  if (GrammarAST.isCrossReference(element)) return name;
  if (GrammarAST.isKeyword(element)) return word(element.value);
  if (!GrammarAST.isRuleCall(element)) throw new Error(`The grammar uses ${element.$type}.`);
  const rule = ruleOf(element);
  const value = values[rule.name];
  if (value !== undefined) return value;
  const terminal = terminals[rule.name];
  if (terminal !== undefined) return terminal;
  if (!GrammarAST.isParserRule(rule)) throw new Error(`Nothing is written for ${rule.name}.`);
  return phraseOf(rule.definition);
}

/** The elements between the braces of a block; nothing for an element that is none. */
function blockIn(
  elements: readonly GrammarAST.AbstractElement[],
): readonly GrammarAST.AbstractElement[] | undefined {
  const [first, ...rest] = elements;
  const opening = GrammarAST.isAssignment(first) ? first.terminal : first;
  return GrammarAST.isKeyword(opening) && opening.value === '{' ? rest.slice(0, -1) : undefined;
}

/** The statements of a rule: each with as much chance as any other, whatever rules they are gathered in. */
function statementsOf(element: GrammarAST.AbstractElement): fc.Arbitrary<string>[] {
  if (GrammarAST.isAssignment(element)) return statementsOf(element.terminal);
  if (GrammarAST.isAlternatives(element)) return element.elements.flatMap(statementsOf);
  if (GrammarAST.isGroup(element)) return [statement(element.elements)];
  if (!GrammarAST.isRuleCall(element))
    throw new Error(`A block holds ${element.$type}, which is no statement.`);
  const rule = ruleOf(element);
  if (!GrammarAST.isParserRule(rule)) throw new Error(`A block holds the word ${rule.name}.`);
  // A rule of one word only, such as `external`.
  return GrammarAST.isAssignment(rule.definition)
    ? [strewn(phraseOf(rule.definition))]
    : statementsOf(rule.definition);
}

function statement(elements: readonly GrammarAST.AbstractElement[]): fc.Arbitrary<string> {
  for (let at = 0; at < elements.length; at++) {
    const one = elements[at] as GrammarAST.AbstractElement;
    const optional = GrammarAST.isGroup(one);
    const inner = blockIn(optional ? one.elements : elements.slice(at));
    if (inner === undefined) continue;
    const head = all(...elements.slice(0, at).map(phraseOf));
    return withBlock(head, fc.oneof(...inner.flatMap(statementsOf)), optional);
  }
  return strewn(all(...elements.map(phraseOf)));
}

const file = grammar.rules.find(
  (rule) => GrammarAST.isParserRule(rule) && rule.entry,
) as GrammarAST.ParserRule;
const declaration = fc.oneof(...statementsOf(file.definition));

/** Files that are nearly always valid. */
export const strewnFile: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom('', '\uFEFF', '\n\n', '// first\n'),
    lines(declaration, 5),
    fc.constantFrom('', '// last', '/* last */\n\n\n'),
  )
  .map((parts) => parts.join(''));

/** Texts made of pieces of Kring and of anything else. */
export const brokenFile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: strewnFile },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          '{',
          '}',
          '"',
          '"""',
          '/*',
          '*/',
          '//',
          '\n',
          '\r',
          '\r\n',
          '\n\n\n',
          ',',
          '\\',
          '\u0000',
          '\uD800',
        ),
      },
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc
        .tuple(strewnFile, fc.nat(400), fc.nat(40))
        .map(([file, at, length]) => file.slice(0, at) + file.slice(at + length)),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
