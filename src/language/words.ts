import { type IToken, type TokenType, tokenMatcher } from 'chevrotain';
import type { Wanted } from '../messages/syntax.js';
import { Cutter } from './cutter.js';
import { type Block, beginsIn, linesOf, next, type Place, wantedAt } from './lines.js';
import type { KringServices } from './module.js';

/*
 * A text word by word, each with what it stands for by the grammar, and what may stand at a place. It goes through
 * the words alone, so it answers in half-typed text too, and gives plain data.
 */

/** What a word stands for: a word of the language, a reference of a kind, a name that is being given, a text … */
export type WordRole = Wanted['kind'] | 'comment' | 'mark' | 'unknown';

export interface WrittenWord {
  readonly image: string;
  readonly role: WordRole;
  /** Offset of its first character, and behind its last. */
  readonly start: number;
  readonly end: number;
  /** The rule of the grammar whose block it stands in. */
  readonly block: string;
  /** The first word of its statement. */
  readonly statement: string;
  /** Whether it is that first word. */
  readonly begins: boolean;
}

/** What may stand at a place of a text. */
export interface Expected {
  /** What may go on with the statement. */
  readonly wanted: readonly Wanted[];
  /** What a new statement may begin with here; empty within a line. */
  readonly begins: readonly Wanted[];
  /** Whether the statement before the place may end there. */
  readonly complete: boolean;
  /** The words of the statement before the place. */
  readonly statement: readonly string[];
  /** The blocks around the place, the outermost first: the rule of the grammar, and the words before the brace. */
  readonly blocks: readonly { readonly rule: string; readonly head: readonly string[] }[];
  /** The first words of the lines that the block around the place has, before it and behind it. */
  readonly said: readonly string[];
  /** What stands right before the place and is still being typed, and where it begins. */
  readonly typed: string;
  readonly from: number;
  /** Offset at which the declaration around the place begins. */
  readonly declaration: number;
}

/** A block that is open while words are read; nothing is known of a block that the grammar has not. */
interface Open {
  readonly block: Block | undefined;
  readonly head: readonly string[];
  /** The first words of its lines so far. */
  readonly said: string[];
}

/** Goes through words one after the other, and knows at each which places of the grammar it stands at. */
class Reader {
  readonly open: Open[];
  statement: IToken[] = [];
  places: readonly Place[] = [];
  private previous: IToken | undefined;

  constructor(services: KringServices) {
    this.open = [{ block: linesOf(services).file, head: [], said: [] }];
  }

  get block(): Block | undefined {
    return this.open.at(-1)?.block;
  }

  take(token: IToken): WordRole {
    const atHead = this.previous === undefined || token.startLine !== this.previous.endLine;
    this.previous = token;
    if (token.image === '{') {
      const opens = this.places.find((place) => place.opens !== undefined)?.opens;
      this.open.push({ block: opens, head: this.statement.map((one) => one.image), said: [] });
      this.end();
      return 'mark';
    }
    if (token.image === '}') {
      if (this.open.length > 1) this.open.pop();
      this.end();
      return 'mark';
    }
    const on = next(this.places, token);
    const { block } = this;
    if (on.length > 0) {
      const role = roleOf(this.places, token);
      this.statement.push(token);
      this.places = on;
      return role;
    }
    if (block !== undefined && beginsIn(block, token)) {
      this.statement = [token];
      this.open.at(-1)?.said.push(token.image);
      this.places = next([block.start], token);
      return roleOf([block.start], token);
    }
    if (atHead) this.statement = [];
    this.statement.push(token);
    this.places = [];
    return 'unknown';
  }

  private end(): void {
    this.statement = [];
    this.places = [];
  }
}

function roleOf(places: readonly Place[], token: IToken): WordRole {
  let role: WordRole | undefined;
  for (const place of places) {
    for (const move of place.moves) {
      if (!tokenMatcher(token, move.type)) continue;
      if (move.keyword !== undefined) return move.keyword === '.' || move.keyword === ',' ? 'mark' : 'word';
      role ??= move.wanted?.kind;
    }
  }
  return role ?? 'unknown';
}

/** Every word and comment of a text from an offset to another, with what it stands for. Begins must be those of a declaration. */
export function wordsIn(services: KringServices, text: string, from = 0, to = text.length): WrittenWord[] {
  const result = services.parser.Lexer.tokenize(text.slice(from, to));
  const reader = new Reader(services);
  const words = result.tokens.map((token): WrittenWord => {
    const block = reader.block?.rule ?? '';
    const role = reader.take(token);
    const begins = reader.statement[0] === token;
    return { ...placed(token), role, block, statement: reader.statement[0]?.image ?? '', begins };
  });
  const comments = result.hidden
    .filter((token) => token.image.startsWith('/'))
    .map(
      (token): WrittenWord => ({
        ...placed(token),
        role: 'comment',
        block: '',
        statement: '',
        begins: false,
      }),
    );
  return comments.length === 0 ? words : [...words, ...comments].sort((a, b) => a.start - b.start);

  function placed(token: IToken): { image: string; start: number; end: number } {
    return {
      image: token.image,
      start: from + token.startOffset,
      end: from + token.startOffset + token.image.length,
    };
  }
}

/** Where the declarations of a text begin and end, comments before them included. */
export function declarationsOf(
  services: KringServices,
  text: string,
): readonly { start: number; end: number }[] {
  let cutter = cutters.get(services);
  if (cutter === undefined) {
    cutter = new Cutter(0, true);
    cutters.set(services, cutter);
  }
  return cutter.of(text).stretches;
}

/** An editor asks many things about one text and what becomes of it, and going through a large one takes a while. */
const cutters = new WeakMap<KringServices, Cutter>();

const typedBefore = /[\p{L}\p{N}\p{M}_./-]*$/u;

/** What may stand at an offset of a text; nothing within a text or comment. */
export function expectedAt(services: KringServices, text: string, offset: number): Expected | undefined {
  const around = declarationsOf(services, text).findLast(({ start }) => start <= offset);
  const declaration = around?.start ?? 0;
  // A declaration that is still open is cut off where another begins, and may go on behind it.
  const end = Math.min(text.length, Math.max(offset, around?.end ?? offset));
  const before = text.slice(declaration, offset);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const typed = typedBefore.exec(before.slice(lineStart))?.[0] ?? '';
  const from = offset - typed.length;
  const result = services.parser.Lexer.tokenize(text.slice(declaration, from));
  const inside = result.tokens.at(-1);
  if (endsInside(text.slice(declaration, from))) return undefined;

  const reader = new Reader(services);
  for (const token of result.tokens) reader.take(token);
  const { block } = reader;
  const between = inside === undefined ? before : before.slice((inside.endOffset as number) + 1);
  const atHead =
    inside === undefined || inside.image === '{' || inside.image === '}' || /[\r\n]/.test(between);
  const afterNumber = inside !== undefined && /^\d+$/.test(inside.image);
  return {
    wanted: wantedAt(reader.places, afterNumber),
    begins: atHead && block !== undefined ? wantedAt([block.start]) : [],
    complete: reader.places.length === 0 || reader.places.some((place) => place.ends),
    statement: reader.statement.map((token) => token.image),
    said: [...(reader.open.at(-1)?.said ?? []), ...saidBehind(services, text.slice(offset, end))],
    blocks: reader.open.map(({ block: one, head }) => ({ rule: one?.rule ?? '', head })),
    typed,
    from,
    declaration,
  };
}

/** The first words of the lines behind a place in a block, up to where the block ends. */
function saidBehind(services: KringServices, text: string): string[] {
  const said: string[] = [];
  let depth = 0;
  let line: number | undefined = 1;
  for (const token of services.parser.Lexer.tokenize(text).tokens) {
    if (token.image === '}' && --depth < 0) return said;
    if (token.image === '{') depth++;
    else if (depth === 0 && token.image !== '}' && token.startLine !== line) said.push(token.image);
    line = token.endLine;
  }
  return [];
}

/** Whether a text ends within a quoted text or a comment. */
function endsInside(text: string): boolean {
  const marks =
    /"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\r\n])*("|$|(?=[\r\n]))|\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;
  for (const match of text.matchAll(marks)) {
    if (match.index + match[0].length < text.length) continue;
    const mark = match[0];
    if (mark.startsWith('//')) return true;
    if (mark.startsWith('/*')) return !mark.endsWith('*/') || mark.length < 4;
    if (mark.startsWith('"""')) return !mark.endsWith('"""') || mark.length < 6;
    return !mark.endsWith('"') || mark.length < 2;
  }
  return false;
}

/** The words of the language. */
export function keywordsOf(services: KringServices): ReadonlySet<string> {
  const types = Object.values(services.parser.Lexer.definition) as TokenType[];
  return new Set(
    types.flatMap(({ PATTERN }) => (typeof PATTERN === 'string' && /^[a-z]/.test(PATTERN) ? [PATTERN] : [])),
  );
}
