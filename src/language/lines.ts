import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import { GrammarAST, type LangiumCoreServices } from 'langium';
import type { Wanted } from '../messages/syntax.js';

/** A place in a line: what may come next there, whether the line may end, and which block may open. */
export interface Place {
  readonly moves: readonly Move[];
  readonly ends: boolean;
  readonly opens: Block | undefined;
}

/** One word that may come next. */
export interface Move {
  readonly type: TokenType;
  /** The word itself, where it is a word of the language. */
  readonly keyword: string | undefined;
  /** How to speak of it; nothing, for what a reader need not be told. */
  readonly wanted: Wanted | undefined;
  readonly to: () => Place;
}

/** A block between braces, or the whole file: what its lines may begin with. */
export interface Block {
  /** The rule of the grammar that holds the block. */
  readonly rule: string;
  readonly start: Place;
}

/** All that a line of Kring may be, derived from the grammar, so that no list of words is kept beside it. */
export interface Lines {
  readonly file: Block;
  readonly blocks: readonly Block[];
  /** The blocks in which each word of the language may begin a line. */
  readonly begins: ReadonlyMap<string, readonly Block[]>;
}

const known = new WeakMap<object, Lines>();

/**
 * The lines of the language; worked out at the first mistake in any file. They hold the kinds of word of one lexer,
 * of which each set of services has its own, while they share the grammar.
 */
export function linesOf(services: LangiumCoreServices): Lines {
  const { Lexer } = services.parser;
  const found = known.get(Lexer) ?? derive(services);
  known.set(Lexer, found);
  return found;
}

/** The places that the word leads to from any of these places. */
export function next(places: readonly Place[], token: IToken): Place[] {
  const found: Place[] = [];
  for (const place of places) {
    for (const move of place.moves) {
      if (!tokenMatcher(token, move.type)) continue;
      const to = move.to();
      if (!found.includes(to)) found.push(to);
    }
  }
  return found;
}

/** Whether the word stands where a line has the name of what it declares. */
export function namedBy(places: readonly Place[], token: IToken): boolean {
  return places.some((place) =>
    place.moves.some((move) => move.wanted?.kind === 'name' && tokenMatcher(token, move.type)),
  );
}

/** The name of what a line declares, if it declares anything. */
export function declaredBy(lines: Lines, line: readonly IToken[]): string | undefined {
  for (const block of lines.begins.get(line[0]?.image ?? '') ?? []) {
    let here: readonly Place[] = [block.start];
    for (const token of line) {
      if (namedBy(here, token)) return token.image.normalize('NFC');
      here = next(here, token);
    }
  }
  return undefined;
}

/** Whether a line in the block may begin with the word. */
export function beginsIn(block: Block, token: IToken): boolean {
  return block.start.moves.some((move) => tokenMatcher(token, move.type));
}

/** What may come next, each said once; words that always go together are said together (`double link`). */
export function wantedAt(places: readonly Place[], afterNumber = false): Wanted[] {
  const found = new Map<string, Wanted>();
  for (const place of places) {
    for (const move of place.moves) {
      let wanted = move.wanted;
      if (wanted === undefined) continue;
      if (wanted.kind === 'word') wanted = together(move);
      if (wanted.kind === 'length' && afterNumber) wanted = { kind: 'unit' };
      found.set(wanted.kind === 'word' ? `word ${wanted.word}` : wanted.kind, wanted);
    }
    if (place.opens !== undefined) found.set('{', { kind: 'word', word: '{' });
  }
  return [...found.values()];
}

function together(move: Move): Wanted {
  let word = move.keyword ?? '';
  for (let place = move.to(); ; ) {
    const only = place.moves[0];
    if (place.moves.length !== 1 || place.ends || place.opens !== undefined || only?.keyword === undefined) {
      const then = onlyThen(place);
      return { kind: 'word', word, ...(then === undefined ? {} : { then }) };
    }
    word += ` ${only.keyword}`;
    place = only.to();
  }
}

/** What must come at a place, where that is a text or a block. */
function onlyThen({ moves, ends, opens }: Place): 'text' | 'block' | undefined {
  if (ends) return undefined;
  if (moves.length === 0) return opens === undefined ? undefined : 'block';
  return opens === undefined && moves.every(({ wanted }) => wanted?.kind === 'text') ? 'text' : undefined;
}

/** A place under construction: also leads on to other places without a word. */
interface Draft {
  readonly moves: Move[];
  readonly skips: Draft[];
  ends: boolean;
  opens: Block | undefined;
  place: Place | undefined;
}

/** Where in the grammar an element stands, as far as it tells what a name there is a name of. */
interface Standing {
  readonly rule: string;
  readonly value: string;
  readonly feature: string;
  readonly reference: string;
}

function derive(services: LangiumCoreServices): Lines {
  const types = services.parser.Lexer.definition as Record<string, TokenType>;
  const blocks = new Map<string, { rule: string; start: Place }>();
  const entry = services.Grammar.rules.find(
    (rule) => GrammarAST.isParserRule(rule) && rule.entry,
  ) as GrammarAST.ParserRule;

  const file = blockOf(entry.name, [entry.definition as GrammarAST.AbstractElement]);
  const begins = new Map<string, Block[]>();
  for (const block of blocks.values()) {
    for (const { keyword } of block.start.moves) {
      if (keyword === undefined) continue;
      const places = begins.get(keyword) ?? [];
      if (!places.includes(block)) places.push(block);
      begins.set(keyword, places);
    }
  }
  return { file, blocks: [...blocks.values()], begins };

  /** The block of a rule; made once, for a rule may be reached on many ways. */
  function blockOf(rule: string, content: readonly GrammarAST.AbstractElement[]): Block {
    const made = blocks.get(rule);
    if (made !== undefined) return made;
    const start = draft();
    const block = {
      rule,
      get start(): Place {
        return placeOf(start);
      },
    };
    blocks.set(rule, block);
    const standing = { rule, value: '', feature: '', reference: '' };
    for (const element of content) once(element, start, standing).ends = true;
    return block;
  }

  function draft(): Draft {
    return { moves: [], skips: [], ends: false, opens: undefined, place: undefined };
  }

  function placeOf(from: Draft): Place {
    if (from.place !== undefined) return from.place;
    const reached = new Set([from]);
    for (const one of reached) for (const other of one.skips) reached.add(other);
    const all = [...reached];
    from.place = {
      moves: all.flatMap((one) => one.moves),
      ends: all.some((one) => one.ends),
      opens: all.find((one) => one.opens !== undefined)?.opens,
    };
    return from.place;
  }

  /** Adds the ways through an element behind a place, and answers the place behind it. */
  function through(element: GrammarAST.AbstractElement, from: Draft, standing: Standing): Draft {
    const { cardinality } = element;
    if (cardinality === undefined) return once(element, from, standing);
    const before = draft();
    from.skips.push(before);
    const behind = once(element, before, standing);
    const end = draft();
    behind.skips.push(end);
    if (cardinality !== '+') before.skips.push(end);
    if (cardinality !== '?') behind.skips.push(before);
    return end;
  }

  function once(element: GrammarAST.AbstractElement, from: Draft, standing: Standing): Draft {
    if (GrammarAST.isGroup(element)) return inOrder(element.elements, from, standing);
    if (GrammarAST.isAlternatives(element)) {
      const end = draft();
      for (const one of element.elements) {
        const start = draft();
        from.skips.push(start);
        through(one, start, standing).skips.push(end);
      }
      return end;
    }
    if (GrammarAST.isAssignment(element))
      return through(element.terminal, from, { ...standing, feature: element.feature });
    if (GrammarAST.isCrossReference(element)) {
      const reference = element.type.$refText;
      return through(element.terminal as GrammarAST.AbstractElement, from, { ...standing, reference });
    }
    if (GrammarAST.isKeyword(element)) {
      return step(
        from,
        types[element.value] as TokenType,
        element.value,
        wantedKeyword(element.value, standing),
      );
    }
    if (GrammarAST.isRuleCall(element)) {
      const rule = element.rule.ref;
      if (GrammarAST.isTerminalRule(rule))
        return step(from, types[rule.name] as TokenType, undefined, wantedName(rule.name, standing));
      if (!GrammarAST.isParserRule(rule))
        throw new Error(`The grammar has no rule for ${element.rule.$refText}.`);
      const inside =
        rule.dataType !== undefined ? { ...standing, value: rule.name } : { ...standing, rule: rule.name };
      return through(rule.definition, from, rule.fragment ? standing : inside);
    }
    throw new Error(
      `The grammar uses ${element.$type}, which the sentences about mistakes cannot speak of yet.`,
    );
  }

  /** A block is the end of its line; what stands between its braces are lines of their own. */
  function inOrder(elements: readonly GrammarAST.AbstractElement[], from: Draft, standing: Standing): Draft {
    let at = from;
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i] as GrammarAST.AbstractElement;
      if (!isBrace(element)) {
        at = through(element, at, standing);
        continue;
      }
      // A place of its own: what leads back into the place before it must not open the block too.
      const opening = draft();
      at.skips.push(opening);
      opening.opens = blockOf(standing.rule, elements.slice(i + 1, -1));
      return draft();
    }
    return at;
  }

  function step(
    from: Draft,
    type: TokenType,
    keyword: string | undefined,
    wanted: Wanted | undefined,
  ): Draft {
    const to = draft();
    from.moves.push({ type, keyword, wanted, to: () => placeOf(to) });
    return to;
  }
}

function isBrace(element: GrammarAST.AbstractElement): boolean {
  const inner = GrammarAST.isAssignment(element) ? element.terminal : element;
  return GrammarAST.isKeyword(inner) && inner.value === '{';
}

function wantedKeyword(word: string, standing: Standing): Wanted | undefined {
  if (standing.value === 'Amount') return { kind: 'amount' };
  if (standing.value === 'Unit') return { kind: standing.feature === 'unit' ? 'unit' : 'length' };
  // The parts of a path, and the words before `of` in a subject, are more than a reader needs at this place.
  if (word === '.' || word === '/' || standing.value === 'Aspect') return undefined;
  return { kind: 'word', word };
}

const namesByFeature: Readonly<Record<string, Wanted>> = {
  organisation: { kind: 'organisation' },
  office: { kind: 'office' },
  offices: { kind: 'office' },
  source: { kind: 'domainPart' },
  path: { kind: 'subject' },
  subject: { kind: 'subject' },
  method: { kind: 'method' },
  rule: { kind: 'rule' },
  steps: { kind: 'step' },
  template: { kind: 'template' },
  question: { kind: 'question' },
  words: { kind: 'plainWord' },
  language: { kind: 'plainWord' },
};

const namesByReference: Readonly<Record<string, Wanted>> = {
  Person: { kind: 'person' },
  Circle: { kind: 'circle' },
  Decision: { kind: 'decision' },
  Election: { kind: 'election' },
  Action: { kind: 'action' },
  Review: { kind: 'review' },
  Topic: { kind: 'topic' },
  Meeting: { kind: 'meeting' },
};

/** What a word stands for that is not a word of the language. */
function wantedName(terminal: string, standing: Standing): Wanted {
  if (standing.value === 'Amount') return { kind: 'amount' };
  if (terminal === 'TIME') return { kind: 'time' };
  if (terminal === 'DATE' || terminal === 'YEAR') return { kind: 'date' };
  if (terminal === 'NUMBER') return { kind: standing.value === 'Length' ? 'length' : 'number' };
  if (terminal === 'STRING' || terminal === 'BLOCK') return { kind: 'text' };
  return namesByReference[standing.reference] ?? namesByFeature[standing.feature] ?? { kind: 'name' };
}
