import type { IToken, TokenType } from 'chevrotain';
import type { Wanted } from '../messages/syntax.js';
import * as say from '../messages/syntax.js';
import { type Block, beginsIn, type Lines, namedBy, next, type Place, wantedAt } from './lines.js';
import { dateMeant, meantInTwo, meantOtherwise, numberMeant, rhythmMeant } from './otherwise.js';
import type { Fault } from './problems.js';

/** The words of a text that make whole statements, and what is wrong with the others. */
export interface Mended {
  readonly tokens: IToken[];
  /** The words that begin a statement. */
  readonly firsts: ReadonlySet<IToken>;
  /** By the place of each word in the text's own list: whether it was kept. */
  readonly kept: boolean[];
  readonly faults: Fault[];
}

/** A block that is open while the text is read. */
interface Open {
  readonly block: Block;
  /** Place of the word that begins its statement, and of its brace; -1 for the file itself. */
  readonly head: number;
  readonly brace: number;
  /** Column of the first word of the line on which its statement begins. */
  readonly column: number;
  /** Whether its statements reach the tree; not, where its head could not be saved. */
  readonly kept: boolean;
  /** Whether its opening brace is missing in the text. */
  readonly implied: boolean;
  /** Place of its first word, once there is one. */
  first: number;
  /** The last whole statement: where it began, and what could have gone on with it. */
  last: { readonly column: number; readonly places: readonly Place[] } | undefined;
  /** Whether the statement before was of words that mean nothing at all; prose is reported once. */
  prose: boolean;
}

/** What puts a fault right. */
type Repair = Pick<Fault, 'fix' | 'fixAt'>;

/** How far the words from a place on make a statement of a block. */
interface Run {
  /** Place of the first word that does not fit. */
  readonly end: number;
  /** The places in the grammar before each word, and before `end`. */
  readonly places: readonly (readonly Place[])[];
  /** The block that the brace at `end` opens. */
  readonly opens: Block | undefined;
}

/**
 * Reads the words of a text statement by statement against the grammar, and leaves out each statement that is
 * broken. Goes through the words once, whatever they are; what the text lacks (a closing brace) is put in.
 * @param others places and reach of problems that are reported already; a statement broken by one is not reported again
 */
export function mend(
  text: string,
  tokens: readonly IToken[],
  lines: Lines,
  types: Record<string, TokenType>,
  others: Fault[],
): Mended {
  const words = [...tokens];
  const count = words.length;
  const kept: boolean[] = new Array(count).fill(false);
  const output: IToken[] = [];
  const firsts = new Set<IToken>();
  const faults: Fault[] = [];
  const closing = closingBraces(words);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  let { missing, surplus } = balance(words);
  const silenced = new Set<Fault>();
  // For the fault of a statement that declares something: the place of its name, which is perhaps left out.
  const names = new Map<Fault, number>();
  let firstOther = 0;

  const open: Open[] = [opened(lines.file, -1, -1, true, false)];
  let i = 0;
  for (;;) {
    const here = open.at(-1) as Open;
    if (i >= count) {
      if (open.length === 1) break;
      closeMissing(here);
      continue;
    }
    if (here.first < 0) here.first = i;
    if (open.length > 1 && endsByLayout(here, i)) {
      closeMissing(here);
      // A mark of its own on that line was written in place of the brace.
      if (i < count && !isWord(i) && image(i) !== '}' && image(i) !== '{' && (i + 1 >= count || heads(i + 1)))
        i++;
      continue;
    }
    if (image(i) === '}') i = close(here, i);
    else i = statement(here, i);
  }
  faults.push(...others.filter((fault) => !silenced.has(fault)));
  faults.sort((a, b) => a.from - b.from);
  return { tokens: output, firsts, kept, faults: faults.map(withName) };

  // ---- what stands where ----

  function image(at: number): string | undefined {
    return words[at]?.image;
  }

  /** The words as they stand in the text, which an unclosed text or a mended word does not. */
  function written(at: number): string {
    const word = words[at] as IToken;
    return text.slice(word.startOffset, endOf(at));
  }

  /** The words before the brace of a block, as they stand in the text. */
  function headOf(here: Open): string {
    return here.implied ? written(here.head) : text.slice(startOf(here.head), endOf(here.brace - 1));
  }

  /** Where the line of a word ends. */
  function behindLine(at: number): number {
    const rest = /[^\r\n]*/.exec(text.slice(endOf(at)))?.[0] ?? '';
    return endOf(at) + rest.length;
  }

  function startOf(at: number): number {
    return words[at]?.startOffset ?? text.length;
  }

  function endOf(at: number): number {
    return ((words[at] as IToken).endOffset as number) + 1;
  }

  function column(at: number): number {
    return words[at]?.startColumn ?? 0;
  }

  function heads(at: number): boolean {
    return at === 0 || words[at]?.startLine !== words[at - 1]?.endLine;
  }

  function begins(block: Block, at: number): boolean {
    return at < count && beginsIn(block, typed(block, at, at));
  }

  /**
   * A word of the language as it is meant in a block: by itself where it begins a statement, and perhaps a name
   * elsewhere. The lexer tells these apart by the blocks it sees, which a broken text may have in disorder.
   */
  function typed(block: Block, at: number, from: number): IToken {
    const word = words[at] as IToken;
    if (!isWithin(at)) return word;
    const before = image(at - 1);
    const first =
      at === from || ((heads(at) || before === '{' || before === '}') && before !== ',' && before !== '.');
    const itself = first && (!nameBegins(block) || word.image === 'for');
    const type = (itself ? types[word.image] : types[`${word.image} `]) ?? types[word.image];
    return type === undefined || type === word.tokenType ? word : retyped(word, word.image, type);
  }

  function lineColumn(at: number): number {
    let first = at;
    while (first > 0 && !heads(first)) first--;
    return column(first);
  }

  function opened(block: Block, head: number, brace: number, keep: boolean, implied: boolean): Open {
    return {
      block,
      head,
      brace,
      column: head < 0 ? 0 : lineColumn(head),
      kept: keep,
      implied,
      first: -1,
      last: undefined,
      prose: false,
    };
  }

  function run(block: Block, from: number): Run {
    let here: readonly Place[] = [block.start];
    const places = [here];
    for (let at = from; ; at++) {
      const word = words[at];
      if (word === undefined) return { end: at, places, opens: undefined };
      if (word.image === '{') {
        const opens = here.find((place) => place.opens !== undefined)?.opens;
        return { end: at, places, opens: at > from ? opens : undefined };
      }
      const token = typed(block, at, from);
      here = at === from ? firstWord(block, token, at) : next(here, token);
      if (here.length === 0) return { end: at, places, opens: undefined };
      places.push(here);
    }
  }

  /** A first word that may be a name or a word of the language is the latter where the second word fits that. */
  function firstWord(block: Block, token: IToken, at: number): readonly Place[] {
    const all = next([block.start], token);
    if (all.length < 2) return all;
    const asWord = next(
      [{ ...block.start, moves: block.start.moves.filter((move) => move.keyword !== undefined) }],
      token,
    );
    if (asWord.length === 0 || asWord.length === all.length) return all;
    if (at + 1 >= count || next(asWord, typed(block, at + 1, at)).length > 0) return asWord;
    return all.filter((place) => !asWord.includes(place));
  }

  function placesAt(found: Run, from: number, at: number): readonly Place[] {
    return found.places[at - from] ?? [];
  }

  function mayEnd(places: readonly Place[]): boolean {
    return places.some((place) => place.ends);
  }

  /** Whether a statement may end before a word: it begins a line, or a statement of its own, or closes the block. */
  function partsAt(block: Block, at: number): boolean {
    if (at >= count || image(at) === '}') return true;
    return image(at) !== '{' && (heads(at) || begins(block, at));
  }

  // ---- what is kept ----

  function keep(here: Open, from: number, to: number): void {
    if (!here.kept) return;
    for (let at = from; at < to; at++) {
      const word = typed(here.block, at, from);
      if (at === from) firsts.add(word);
      output.push(word);
      kept[at] = true;
    }
  }

  function openBlock(here: Open, block: Block, head: number, brace: number, keeps: boolean): number {
    if (open.length > deepest) return behindBlock(brace);
    const deeper = opened(block, head, brace, here.kept && keeps, false);
    if (deeper.kept) output.push(words[brace] as IToken);
    kept[brace] = deeper.kept;
    here.prose = false;
    here.last = undefined;
    open.push(deeper);
    return brace + 1;
  }

  /** Opens a block whose brace the text lacks, behind the word before `at`. */
  function openImplied(here: Open, block: Block, head: number, at: number): number {
    report(head, at, startOf(at), {
      kind: 'brace',
      message: say.blockNotOpened(written(at - 1)),
      from: startOf(at - 1),
      to: endOf(at - 1),
      fix: `${written(at - 1)} {`,
    });
    if (here.kept) output.push(brace('{', at - 1));
    open.push(opened(block, head, -1, here.kept, true));
    return at;
  }

  /** A brace that the text lacks, behind a word; it is given a place, for the parser drops a word without one. */
  function brace(which: '{' | '}', behind: number): IToken {
    const type = types[which] as TokenType;
    const word = words[behind] as IToken;
    const at = (word.endOffset as number) + 1;
    return {
      image: which,
      tokenType: type,
      tokenTypeIdx: type.tokenTypeIdx as number,
      startOffset: at,
      endOffset: at,
      startLine: word.endLine as number,
      endLine: word.endLine as number,
      startColumn: (word.endColumn as number) + 1,
      endColumn: (word.endColumn as number) + 1,
    };
  }

  // ---- what is reported ----

  /**
   * Reports what is wrong with a statement, unless a problem with its text comes first; such problems behind the
   * place where it broke (`stop`) follow from the same mistake, and are not reported.
   * @param name the place of the name that the statement declares, if it does
   */
  function report(from: number, to: number, stop: number, fault: Fault, name?: number): void {
    const start = startOf(from);
    const end = Math.max(stop, to > from ? endOf(Math.min(to, count) - 1) : 0);
    while (firstOther < others.length && (others[firstOther] as Fault).to <= start) firstOther++;
    for (let at = firstOther; at < others.length; at++) {
      const other = others[at] as Fault;
      if (other.from > end) break;
      if (silenced.has(other)) continue;
      if (other.from <= stop) {
        if (name !== undefined && !names.has(other)) names.set(other, name);
        return;
      }
      silenced.add(other);
    }
    faults.push(fault);
    if (name !== undefined) names.set(fault, name);
  }

  /** A fault, with the name that is not declared because of it. */
  function withName(fault: Fault): Fault {
    const name = names.get(fault);
    if (name === undefined || kept[name] === true) return fault;
    return { ...fault, declares: written(name).normalize('NFC') };
  }

  /** The place of the name that a statement declares, if it has one before `to` and on its first line. */
  function nameIn(block: Block, found: Run, from: number, to = found.end): number | undefined {
    for (let at = from; at < to && (at === from || !heads(at)); at++)
      if (namedBy(placesAt(found, from, at), typed(block, at, from))) return at;
    return undefined;
  }

  /** The place of that name, where the word at `at` is read as the one that was meant. */
  function nameAfter(block: Block, from: number, at: number, meant: string): number | undefined {
    const misspelt = words[at] as IToken;
    words[at] = retyped(misspelt, meant, types[meant] as TokenType);
    const name = nameIn(block, run(block, from), from);
    words[at] = misspelt;
    return name;
  }

  // ---- braces ----

  function closeMissing(here: Open): void {
    open.pop();
    missing--;
    if (here.kept) output.push(brace('}', Math.min(i, count) - 1));
    if (here.implied) return;
    faults.push({
      kind: 'brace',
      message: say.blockNotClosed(headOf(here)),
      from: startOf(here.brace),
      to: endOf(here.brace),
      fix: `${lineBreak}${' '.repeat(here.column - 1)}}`,
      fixAt: { from: behindLine(Math.min(i, count) - 1), to: behindLine(Math.min(i, count) - 1) },
    });
  }

  /** Whether a block whose closing brace is missing ends before a word, as the layout or the word itself tells. */
  function endsByLayout(here: Open, at: number): boolean {
    if (!heads(at)) return false;
    const indented = here.first >= 0 && here.first !== at && column(here.first) > here.column;
    if (here.implied) {
      if (image(at) === '}') return surplus <= 0;
      return indented && column(at) <= here.column && !(surplus > 0 && begins(here.block, at));
    }
    if (missing <= 0) return false;
    if (image(at) === '}') return indented && column(at) < here.column;
    if (indented && column(at) <= here.column) return true;
    if (begins(here.block, at)) return false;
    return open.some((around) => around !== here && around.head >= 0 && keywordBegins(around.block, at));
  }

  function keywordBegins(block: Block, at: number): boolean {
    const word = image(at) ?? '';
    return block.start.moves.some((move) => move.keyword === word);
  }

  function close(here: Open, at: number): number {
    if (open.length === 1) {
      surplus--;
      report(at, at + 1, startOf(at), {
        kind: 'brace',
        message: say.closesNothing(),
        from: startOf(at),
        to: endOf(at),
        ...withoutBrace(at),
      });
      return at + 1;
    }
    const around = open.at(-2) as Open;
    const after = at + 1;
    if (
      surplus > 0 &&
      !here.implied &&
      after < count &&
      heads(after) &&
      begins(here.block, after) &&
      !begins(around.block, after)
    ) {
      surplus--;
      const message = say.closesTooEarly(headOf(here));
      report(at, after, startOf(at), {
        kind: 'brace',
        message,
        from: startOf(at),
        to: endOf(at),
        ...withoutBrace(at),
      });
      return after;
    }
    if (here.implied) surplus--;
    if (here.kept) output.push(words[at] as IToken);
    kept[at] = here.kept;
    open.pop();
    return after;
  }

  // ---- statements ----

  /** Reads the statement that begins at a word, and answers where the next one begins. */
  function statement(here: Open, from: number): number {
    const found = run(here.block, from);
    const stop = found.end;
    if (found.opens !== undefined) {
      keep(here, from, stop);
      return openBlock(here, found.opens, from, stop, true);
    }
    if (stop === from) return unknownStatement(here, from);
    here.prose = false;
    const places = placesAt(found, from, stop);
    const block = unopened(here, from, stop, places);
    if (block !== undefined) {
      keep(here, from, stop);
      return openImplied(here, block, from, stop);
    }
    if (mayEnd(places) && partsAt(here.block, stop) && !misspeltClause(here, stop, places))
      return whole(here, from, stop, places);
    return brokenStatement(here, from, found);
  }

  function whole(here: Open, from: number, to: number, places: readonly Place[]): number {
    keep(here, from, to);
    here.last = { column: column(from), places };
    return to;
  }

  /** Where any word may be the name of a next part, a word that is nearly a clause and says nothing is none. */
  function misspeltClause(here: Open, at: number, places: readonly Place[]): boolean {
    if (
      at + 1 >= count ||
      heads(at) ||
      heads(at + 1) ||
      !nameBegins(here.block) ||
      isWithin(at) ||
      !isWord(at)
    )
      return false;
    return (
      near(written(at), wantedWords(places)) !== undefined &&
      run(here.block, at).end === at + 1 &&
      image(at + 1) !== '}'
    );
  }

  function nameBegins(block: Block): boolean {
    return block.start.moves.some((move) => move.keyword === undefined);
  }

  /** The block that should have been opened before a word: one to which that line can only belong. */
  function unopened(here: Open, from: number, at: number, places: readonly Place[]): Block | undefined {
    const block = places.find((place) => place.opens !== undefined)?.opens;
    if (block === undefined || !begins(block, at)) return undefined;
    if (!heads(at)) return surplus > impliedOpen() && !begins(here.block, at) ? block : undefined;
    if (column(at) <= lineColumn(from)) return undefined;
    if (!mayEnd(places) || surplus > impliedOpen()) return block;
    return begins(here.block, at) || nameBegins(block) ? undefined : block;
  }

  /** How many closing braces too many are already spoken for. */
  function impliedOpen(): number {
    return open.filter((one) => one.implied).length;
  }

  function brokenStatement(here: Open, from: number, found: Run): number {
    let stop = found.end;
    // A line that is whole by itself was taken in by the line before, which lacks a word: `from` … `budget "…"`.
    for (let at = stop - 1, tries = 0; at > from && tries < 3; at--) {
      if (!heads(at) || !begins(here.block, at)) continue;
      tries++;
      const alone = run(here.block, at);
      if (alone.end <= stop && !(alone.end === stop && alone.opens !== undefined)) {
        if (alone.end < at + 2 || !mayEnd(placesAt(alone, at, alone.end))) continue;
      }
      if (mayEnd(placesAt(found, from, at))) return whole(here, from, at, placesAt(found, from, at));
      stop = at;
      break;
    }
    let places = placesAt(found, from, stop);
    // A word of the language was taken for the name that is missing before it: `leader from 2026-03-01`.
    const taken = stop - 1;
    if (stop === found.end && taken > from && isWithin(taken) && !heads(taken)) {
      const before = placesAt(found, from, taken);
      const asWord = (where: readonly Place[]): boolean =>
        where.some((place) => place.moves.some((move) => move.keyword === image(taken)));
      if (asWord(places) && !asWord(before)) {
        stop = taken;
        places = before;
        return leaveOut(here, from, found, stop, places, true);
      }
    }
    const missingWord = stop >= count || image(stop) === '}' || heads(stop);
    return leaveOut(here, from, found, stop, places, missingWord && !(mayEnd(places) && image(stop) === '{'));
  }

  function isWithin(at: number): boolean {
    const word = words[at] as IToken;
    return /^[a-z]/.test(word.image) && Object.hasOwn(types, word.image);
  }

  /** Reports a statement that broke at a word, and saves the block that it opens, if any. */
  function leaveOut(
    here: Open,
    from: number,
    found: Run,
    stop: number,
    places: readonly Place[],
    missingWord: boolean,
  ): number {
    const wanted = wantedAt(places, words[stop - 1]?.tokenType.name === 'NUMBER');
    const after = written(stop - 1);
    const meant = missingWord ? undefined : near(written(stop), wantedWords(places));
    const opening = braceOfStatement(here.block, from, stop);
    const to = opening ?? behindBroken(here.block, from, stop, column(from));
    const name =
      nameIn(here.block, found, from, stop) ??
      (meant === undefined ? undefined : nameAfter(here.block, from, stop, meant));
    const fault = ((): Fault => {
      if (missingWord) {
        return {
          kind: 'missing-word',
          message: say.wordMissing(after, wanted),
          from: startOf(stop - 1),
          to: endOf(stop - 1),
        };
      }
      const date = otherDate(stop, wanted);
      if (date !== undefined) return date;
      const place = { from: startOf(stop), to: endOf(stop) };
      const found = written(stop);
      if (meant !== undefined)
        return { kind: 'unexpected-word', message: say.misspelt(after, found, meant), ...place, fix: meant };
      if (image(stop) === '{' && mayEnd(places))
        return { kind: 'brace', message: say.holdsNoBlock(written(from)), ...place };
      const excess = tooMuch(from, stop);
      if (excess !== undefined) return { kind: 'unexpected-word', ...place, ...excess };
      const repair = repaired(from, stop, wanted, places);
      if (mayEnd(places))
        return {
          kind: 'unexpected-word',
          message: say.nothingMore(after, wanted, found),
          ...place,
          ...repair,
        };
      if (reserved(stop))
        return { kind: 'unexpected-word', message: say.cannotBeName(after, found), ...place };
      return {
        kind: 'unexpected-word',
        message: say.otherWordWanted(after, wanted, found),
        ...place,
        ...repair,
      };
    })();
    report(from, to, startOf(stop), fault, name);
    here.last = undefined;
    if (opening === undefined) return replacedBrace(here, from, found, stop) ?? Math.max(to, from + 1);
    return saveBlock(here, from, found, stop, opening, meant);
  }

  /** What is often written too much in a line: `legal form "…"`, `leader is anna`, `member anna, bo`. */
  function tooMuch(from: number, stop: number): (Repair & Pick<Fault, 'message'>) | undefined {
    const [head, after] = [written(from), written(stop - 1)];
    if (stop !== from + 2) return undefined;
    if (valued.has(head) && image(stop)?.startsWith('"') === true)
      return { message: say.oneValue(head, after, written(stop)), ...withoutWord(stop - 1) };
    if (after === 'is' || after === 'are')
      return { message: say.withoutIs(head, after), ...withoutWord(stop - 1) };
    if (!several.has(head) || image(stop) !== ',') return undefined;
    const fixAt = { from: startOf(from), to: endOf(from) };
    return { message: say.several(head, `${head}s`), fix: `${head}s`, fixAt };
  }

  /** Takes out a word with the blank behind it. */
  function withoutWord(at: number): Repair {
    return { fix: '', fixAt: { from: startOf(at), to: heads(at + 1) ? endOf(at) : startOf(at + 1) } };
  }

  /** Takes out a brace, with its line where it has one to itself. */
  function withoutBrace(at: number): Repair {
    const start = startOf(at) - (column(at) - 1);
    const end = behindLine(at);
    if (text.slice(start, end).trim() !== '}') return { fix: '' };
    const next = /^(?:\r\n|\r|\n)/.exec(text.slice(end))?.[0] ?? '';
    return { fix: '', fixAt: { from: start, to: end + next.length } };
  }

  /** How a line that broke at a word is put right, where it can have been meant in one way only. */
  function repaired(
    from: number,
    stop: number,
    wanted: readonly Wanted[],
    places: readonly Place[],
  ): Repair | undefined {
    const found = written(stop);
    const wants = (kind: Wanted['kind']): boolean => wanted.some((one) => one.kind === kind);
    const follows = stop + 1 < count && !heads(stop + 1);
    if (wants('date')) {
      if (/^"\d{4}-\d\d-\d\d"$/.test(found)) return { fix: found.slice(1, -1) };
      if (/^(on|op|at)$/.test(found) && follows && words[stop + 1]?.tokenType.name === 'DATE')
        return withoutWord(stop);
    }
    const length = wants('length') ? numberMeant(found) : undefined;
    if (length !== undefined) return { fix: length };
    const rhythm = wantedWords(places).includes('every') ? rhythmMeant(found) : undefined;
    if (rhythm !== undefined) return { fix: rhythm };
    if (image(stop) === ',') {
      const ends = !follows || image(stop + 1) === '}' || image(stop + 1) === '{';
      const goesOn = follows && next(places, words[stop + 1] as IToken).length > 0;
      return (ends && mayEnd(places)) || goesOn ? { fix: '' } : undefined;
    }
    if (wanted.some((one) => one.kind === 'word' && one.word === ',') && isWord(stop) && !heads(stop)) {
      const joined = /^(and|en|und|et)$/.test(found);
      const other = joined ? stop + 1 : stop;
      if (joined && (!follows || !isWord(other))) return undefined;
      return {
        fix: `${written(stop - 1)}, ${written(other)}`,
        fixAt: { from: startOf(stop - 1), to: endOf(other) },
      };
    }
    return wants('text') && !wants('name') && !heads(stop) ? quoted(from, stop, places) : undefined;
  }

  /** Puts quotes round words up to the end of their line; those of a person are the whole name. */
  function quoted(from: number, stop: number, places: readonly Place[]): Repair | undefined {
    const start = startOf(stop);
    const line = text.slice(start, behindLine(stop)).replace(/\/\/.*$/, '');
    const [before, brace] = splitBrace(line);
    const said = before.trimEnd();
    const opens = brace !== '';
    // Where a clause could follow, words before a brace may be more than a text.
    if (/["{}]/.test(said) || (opens && wantedWords(places).length > 0)) return undefined;
    const name = image(from) === 'person' && stop === from + 2 ? `${written(from + 1)} ` : '';
    return {
      fix: `"${name}${said.replaceAll('\\', '\\\\')}"`,
      fixAt: { from: start, to: start + said.length },
    };
  }

  /** A date as it is written elsewhere: 12-01-2026, 1/12/2026, 2026.01.12, 12 January 2026. */
  function otherDate(stop: number, wanted: readonly Wanted[]): Fault | undefined {
    const isNumber = words[stop]?.tokenType.name === 'NUMBER';
    const before =
      isNumber && words[stop - 1]?.tokenType.name === 'DATE' && endOf(stop - 1) === startOf(stop);
    if (!before && !wanted.some(({ kind }) => kind === 'date')) return undefined;
    if (!isNumber && !isWord(stop)) return undefined;
    const from = startOf(before ? stop - 1 : stop);
    const meant = dateMeant(text.slice(from, from + 30));
    if (meant === undefined) return undefined;
    const { written: found, date } = meant;
    return {
      kind: 'unexpected-word',
      message: say.otherDate(found),
      from,
      to: from + found.length,
      ...(date === undefined ? {} : { fix: date }),
    };
  }

  /** Opens the block of a head that ends in something else than a brace, where a closing brace tells of the block. */
  function replacedBrace(here: Open, from: number, found: Run, stop: number): number | undefined {
    if (surplus <= impliedOpen()) return undefined;
    let behind = Math.max(stop, from + 1);
    while (behind < count && !heads(behind) && image(behind) !== '}') behind++;
    if (behind >= count || image(behind) === '}') return undefined;
    for (let at = stop; at > from; at--) {
      const block = placesAt(found, from, at).find((place) => place.opens !== undefined)?.opens;
      if (block === undefined || !begins(block, behind)) continue;
      if (begins(here.block, behind) && column(behind) <= lineColumn(from)) return undefined;
      keep(here, from, at);
      if (here.kept) output.push(brace('{', at - 1));
      open.push(opened(block, from, -1, here.kept, true));
      return behind;
    }
    return undefined;
  }

  function reserved(at: number): boolean {
    const word = words[at] as IToken;
    return (
      isWithin(at) &&
      lines.blocks.length > 0 &&
      word.tokenType === types[word.image] &&
      !lines.begins.has(word.image)
    );
  }

  /** Opens the block of a statement whose head is broken, so that its lines keep their meaning and their place. */
  function saveBlock(
    here: Open,
    from: number,
    found: Run,
    stop: number,
    opening: number,
    meant: string | undefined,
  ): number {
    if (meant !== undefined) {
      const misspelt = words[stop] as IToken;
      words[stop] = retyped(misspelt, meant, types[meant] as TokenType);
      const again = run(here.block, from);
      if (again.end === opening && again.opens !== undefined) {
        keep(here, from, opening);
        return openBlock(here, again.opens, from, opening, true);
      }
      words[stop] = misspelt;
    }
    for (let at = stop; at > from; at--) {
      const block = placesAt(found, from, at).find((place) => place.opens !== undefined)?.opens;
      if (block === undefined) continue;
      keep(here, from, at);
      return openBlock(here, block, from, opening, true);
    }
    const block = blockAhead(placesAt(found, from, stop));
    if (block === undefined) return behindBlock(opening);
    return openBlock(here, block, from, opening, false);
  }

  /** A line that no line of this block begins like. */
  function unknownStatement(here: Open, from: number): number {
    const found = written(from);
    const place = { from: startOf(from), to: endOf(from) };
    if (image(from) === '{') {
      report(from, from + 1, startOf(from), { kind: 'brace', message: say.blockOfNothing(), ...place });
      return behindBlock(from);
    }
    const begins = wantedAt([here.block.start]);
    const goesOn = here.last !== undefined && heads(from) ? here.last : undefined;
    const elsewhere = isWithin(from) ? (lines.begins.get(found) ?? []) : [];
    const guessed = isWord(from) && elsewhere.length === 0;
    const meantHere = guessed ? near(found, wantedWords([here.block.start])) : undefined;
    const meant =
      meantHere ?? (goesOn !== undefined && guessed ? near(found, wantedWords(goesOn.places)) : undefined);
    const inTwo =
      guessed && meant === undefined ? meantInTwo(found, wantedWords([here.block.start])) : undefined;
    const opening = braceOfStatement(here.block, from, from);
    const reference =
      meantHere === undefined && meant !== undefined && goesOn !== undefined ? goesOn.column : column(from);
    let to = opening ?? behindBroken(here.block, from, from, reference);

    const silent = here.prose && meant === undefined && elsewhere.length === 0 && here.block === lines.file;
    here.prose = meant === undefined && elsewhere.length === 0;
    if (!silent) {
      const kind = elsewhere.length > 0 ? 'wrong-block' : 'unknown-word';
      const message =
        elsewhere.length > 0
          ? say.wrongBlock(
              found,
              here.block.rule,
              elsewhere.map((block) => block.rule),
            )
          : say.unknownWord(found, here.block.rule, begins, meant ?? inTwo);
      const inLink = elsewhere.length > 0 ? linked(here, from, to) : undefined;
      const name = nameOfUnknown(here.block, from, meantHere, elsewhere);
      report(from, to, startOf(from), { kind, message, ...place, fix: meant ?? inTwo, ...inLink }, name);
    }

    if (meantHere !== undefined) {
      const misspelt = words[from] as IToken;
      words[from] = retyped(misspelt, meantHere, types[meantHere] as TokenType);
      const again = run(here.block, from);
      const found = again.end > from + 1 ? again : undefined;
      if (opening !== undefined && found !== undefined) {
        if (again.opens !== undefined && again.end === opening) {
          keep(here, from, opening);
          return openBlock(here, again.opens, from, opening, true);
        }
        words[from] = misspelt;
        return saveBlock(here, from, again, again.end, opening, undefined);
      }
      words[from] = misspelt;
      if (opening === undefined && mayEnd(placesAt(again, from, again.end)) && partsAt(here.block, again.end))
        to = Math.max(to, again.end);
    } else if (elsewhere.length > 0) {
      const runs = elsewhere.map((block) => run(block, from));
      const best = runs.reduce((a, b) => (b.end > a.end ? b : a));
      if (opening !== undefined && best.opens !== undefined && best.end === opening)
        return openBlock(here, best.opens, from, opening, false);
      if (opening === undefined && mayEnd(placesAt(best, from, best.end)) && partsAt(here.block, best.end))
        to = Math.max(to, best.end);
    }
    if (opening !== undefined) return behindBlock(opening);
    return Math.max(to, from + 1);
  }

  /** Puts a representative who stands in a circle into a double link of it, where the circle has none yet. */
  function linked(here: Open, from: number, to: number): Repair | undefined {
    if (image(from) !== 'representative' || here.block.rule !== 'Circle' || !heads(from)) return undefined;
    const behind = here.brace < 0 ? count : (closing[here.brace] ?? count);
    for (let at = Math.max(here.first, 0); at < behind; at++) if (image(at) === 'double') return undefined;
    const indent = ' '.repeat(column(from) - 1);
    const end = endOf(to - 1);
    const line = text.slice(startOf(from), end);
    if (/[\r\n]/.test(line)) return undefined;
    return {
      fix: ['double link {', `${indent}  ${line}`, `${indent}}`].join(lineBreak),
      fixAt: { from: startOf(from), to: end },
    };
  }

  /** The place of the name in a line whose first word does not belong where it stands. */
  function nameOfUnknown(
    block: Block,
    from: number,
    meant: string | undefined,
    elsewhere: readonly Block[],
  ): number | undefined {
    if (meant !== undefined) return nameAfter(block, from, from, meant);
    for (const other of elsewhere) {
      const name = nameIn(other, run(other, from), from);
      if (name !== undefined) return name;
    }
    // Whatever word a declaration was to begin with, its name is the next one.
    const second = from + 1;
    const hasName = elsewhere.length === 0 && block === lines.file && !heads(second) && isWord(second);
    return hasName ? second : undefined;
  }

  function isWord(at: number): boolean {
    return /^[\p{L}_]/u.test(words[at]?.image ?? '');
  }

  /** The brace that opens the block of a broken statement: on its line, or alone at the head of the next. */
  function braceOfStatement(block: Block, from: number, stop: number): number | undefined {
    for (let at = stop; at < count; at++) {
      const word = image(at);
      if (word === '{') return at > from ? at : undefined;
      if (word === '}' || (at > from && (heads(at) || beginsAgain(block, from, at)))) return undefined;
    }
    return undefined;
  }

  /** Whether a word begins a next statement on the line of a broken one, where several share that line. */
  function beginsAgain(block: Block, from: number, at: number): boolean {
    if (heads(from) && block !== lines.file) return false;
    if (!isWithin(at) || !keywordBegins(block, at)) return false;
    const again = run(block, at);
    return (
      again.opens !== undefined ||
      (again.end > at + 1 && mayEnd(placesAt(again, at, again.end)) && partsAt(block, again.end))
    );
  }

  function behindBlock(opening: number): number {
    const end = closing[opening] as number;
    if (end >= count) missing--;
    return Math.min(end + 1, count);
  }

  /** Where the statement after a broken one begins: at a line that can begin one, or is indented no deeper. */
  function behindBroken(block: Block, from: number, stop: number, reference: number): number {
    let at = Math.max(stop, from + 1);
    while (at < count) {
      const word = image(at);
      if (word === '}') return at;
      if (heads(at) && word !== '{' && (begins(block, at) || column(at) <= reference)) return at;
      if (beginsAgain(block, from, at)) return at;
      if (word === '{') return behindBlock(at);
      at++;
    }
    return at;
  }
}

/** Deeper than any block of the language: what is nested further is nonsense, and is passed over as a whole. */
const deepest = 12;

/** Words behind which stands one value, as a word or as a text. */
const valued: ReadonlySet<string> = new Set(['legal', 'method', 'language']);
/** Words for one person, which have a plural for several. */
const several: ReadonlySet<string> = new Set(['member', 'expert', 'observer']);

/** The block that a broken head was leading to. */
function blockAhead(places: readonly Place[]): Block | undefined {
  const reached = new Set(places);
  for (const place of reached) {
    if (place.opens !== undefined) return place.opens;
    for (const move of place.moves) reached.add(move.to());
  }
  return undefined;
}

function retyped(word: IToken, image: string, type: TokenType): IToken {
  return { ...word, image, tokenType: type, tokenTypeIdx: type.tokenTypeIdx as number };
}

/** For each opening brace the place of the one that closes it, or the number of words. */
function closingBraces(words: readonly IToken[]): readonly number[] {
  const closing: number[] = [];
  const opened: number[] = [];
  words.forEach((word, at) => {
    if (word.image === '{') {
      closing[at] = words.length;
      opened.push(at);
    } else if (word.image === '}') {
      const opening = opened.pop();
      if (opening !== undefined) closing[opening] = at;
    }
  });
  return closing;
}

/** How many blocks are not closed, and how many closing braces close nothing. */
function balance(words: readonly IToken[]): { missing: number; surplus: number } {
  let missing = 0;
  let surplus = 0;
  for (const word of words) {
    if (word.image === '{') missing++;
    else if (word.image === '}' && missing > 0) missing--;
    else if (word.image === '}') surplus++;
  }
  return { missing, surplus };
}

function wantedWords(places: readonly Place[]): string[] {
  return places.flatMap((place) =>
    place.moves.flatMap((move) =>
      move.keyword !== undefined && /^[a-z]/.test(move.keyword) ? [move.keyword] : [],
    ),
  );
}

/** The one word that another was probably meant to be: what it means elsewhere, or misspelt; nothing where two are as near. */
function near(written: string, words: readonly string[]): string | undefined {
  const otherwise = meantOtherwise(written, words);
  if (otherwise !== undefined) return otherwise;
  const lower = written.toLowerCase();
  const most = lower.length <= 2 ? 0 : lower.length <= 4 ? 1 : lower.length <= 7 ? 2 : 3;
  let best: string | undefined;
  let least = most;
  let tied = false;
  for (const word of new Set(words)) {
    if (Math.abs(word.length - lower.length) > least) continue;
    const apart = distance(lower, word);
    if (apart > most || apart * 3 > Math.max(word.length, lower.length) || apart > least) continue;
    tied = apart === least && best !== undefined;
    best = word;
    least = apart;
  }
  if (best !== undefined) return tied ? undefined : best;
  // A word that was cut short: `facil`, `secr`.
  const longer = lower.length < 4 ? [] : [...new Set(words)].filter((word) => word.startsWith(lower));
  return longer.length === 1 ? longer[0] : undefined;
}

/** How many letters differ, are missing, too many, or stand in the wrong order. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (row[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (row[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      current.push(least);
    }
    before = row;
    row = current;
  }
  return row[b.length] as number;
}

/** Written text and the brace at its end, with the blanks before it. */
export function splitBrace(written: string): [text: string, brace: string] {
  const line = written.trimEnd();
  if (!line.endsWith('{')) return [written, ''];
  const text = line.slice(0, -1).trimEnd();
  return [text, line.slice(text.length)];
}
