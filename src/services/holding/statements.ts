import type { KringServices } from '../../language/module.js';
import { type WrittenWord, wordsIn } from '../../language/words.js';
import type { Origin } from '../../model/organisation.js';
import type { SourceText } from '../source-text.js';

/*
 * The statements of one declaration as they stand in the text, by offsets: where each begins and ends, what is in its
 * block. By the words alone, so that half-typed text has them too.
 */

/** A statement, or a declaration as a whole. */
export interface WrittenStatement {
  /** Its words up to its block, comments left out. */
  readonly words: readonly WrittenWord[];
  readonly start: number;
  /** Behind its last word, or behind the brace that closes its block. */
  readonly end: number;
  readonly block?: WrittenBlock | undefined;
}

export interface WrittenBlock {
  /** Of the opening brace. */
  readonly start: number;
  readonly statements: readonly WrittenStatement[];
}

interface Growing {
  readonly words: WrittenWord[];
  readonly start: number;
  end: number;
  block?: { readonly start: number; readonly statements: Growing[] };
}

/** The declaration at a place, or nothing where no word stands there. */
export function writtenAt(
  services: KringServices,
  source: SourceText,
  whole: Origin,
): WrittenStatement | undefined {
  const from = source.offset(whole);
  const to = source.offset({ line: whole.endLine, column: whole.endColumn });
  const open: Growing[] = [];
  let current: Growing | undefined;
  let first: Growing | undefined;
  for (const word of wordsIn(services, source.text, from, to)) {
    if (word.role === 'comment') continue;
    if (word.image === '{' && word.role === 'mark') {
      if (current === undefined) continue;
      current.block = { start: word.start, statements: [] };
      current.end = word.end;
      open.push(current);
      current = undefined;
    } else if (word.image === '}' && word.role === 'mark') {
      const closed = open.pop();
      if (closed !== undefined) closed.end = word.end;
      current = undefined;
    } else if (current === undefined || word.begins) {
      current = { words: [word], start: word.start, end: word.end };
      first ??= current;
      open.at(-1)?.block?.statements.push(current);
    } else {
      current.words.push(word);
      current.end = word.end;
    }
  }
  // A block that nobody has closed yet goes on to the last word.
  for (const unclosed of open)
    unclosed.end = Math.max(unclosed.end, unclosed.block?.statements.at(-1)?.end ?? 0);
  return first;
}

/** The first word of a statement. */
export function headOf({ words }: WrittenStatement): string {
  return words[0]?.image ?? '';
}

/** The statements in a block that begin with a word. */
export function statementsOf(owner: WrittenStatement, head: string): readonly WrittenStatement[] {
  return owner.block?.statements.filter((one) => headOf(one) === head) ?? [];
}

/** What is to stand in place of a stretch of a text, by offsets. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A new line in the block of a statement, behind those that come before it in the order of their first words; the
 * block itself where there is none. Lines below the first are as far in as they are given, from the line's own margin.
 */
export function withLine(
  source: SourceText,
  owner: WrittenStatement,
  line: string,
  order: readonly string[] = [],
  gap = false,
): TextChange {
  const margin = /^[ \t]*/.exec(source.line(source.spot(owner.start).line))?.[0] ?? '';
  const inner = `${margin}  `;
  const text = line.replaceAll('\n', `\n${inner}`);
  const { block } = owner;
  if (block === undefined)
    return { start: owner.end, end: owner.end, text: ` {\n${inner}${text}\n${margin}}` };
  const rank = order.indexOf(/^\S+/.exec(line)?.[0] ?? '');
  const before =
    rank < 0
      ? block.statements.at(-1)
      : block.statements.findLast((one) => {
          const other = order.indexOf(headOf(one));
          return other >= 0 && other <= rank;
        });
  const place = before?.end ?? block.start + 1;
  // A comment behind a line belongs to that line.
  const rest = /^[ \t]*(?:\/\/[^\r\n]*|\/\*(?:(?!\*\/)[^\r\n])*\*\/[ \t]*)?(?=[\r\n]|$)/.exec(
    source.text.slice(place, place + 10_000),
  );
  const at = place + (rest?.[0].trimEnd().length ?? 0);
  const head = `\n${gap && before !== undefined ? '\n' : ''}${inner}${text}`;
  if (rest !== null) return { start: at, end: at, text: head };
  const closes = /^[ \t]*\}/.exec(source.text.slice(place, place + 10_000));
  const blanks = /^[ \t]*/.exec(source.text.slice(place, place + 10_000))?.[0].length ?? 0;
  return { start: place, end: place + blanks, text: `${head}\n${closes === null ? inner : margin}` };
}

/** A statement written anew; its block goes with it. */
export function inPlace(statement: WrittenStatement, text: string): TextChange {
  return { start: statement.start, end: statement.end, text };
}

/** A statement taken out, with its line where it stands there alone. */
export function without(source: SourceText, { start, end }: WrittenStatement): TextChange {
  const first = source.spot(start);
  const last = source.spot(end);
  const before = source.line(first.line).slice(0, first.column - 1);
  const behind = source.line(last.line).slice(last.column - 1);
  if (before.trim() !== '' || behind.trim() !== '') return { start, end, text: '' };
  return { start: source.lineStart(first.line), end: source.lineStart(last.line + 1), text: '' };
}

/** A name put at the end of a list of names, before a text that follows it. */
export function withName({ words }: WrittenStatement, name: string): TextChange | undefined {
  const last = words.findLast(({ role }) => role === 'person' || role === 'text');
  const behind = last ?? words.at(-1);
  if (behind === undefined) return undefined;
  return { start: behind.end, end: behind.end, text: `${last === undefined ? ' ' : ', '}${name}` };
}

/** A name taken out of a list, with the comma that goes with it; nothing where it is the only one, or is not there. */
export function withoutName(statement: WrittenStatement, name: string): readonly TextChange[] | undefined {
  const { words } = statement;
  const names = words.filter((word, i) => i > 0 && word.role !== 'mark' && word.image !== ',');
  const listed = names.filter(({ role }) => role === 'person');
  const at = listed.findIndex(({ image }) => image === name);
  const found = listed[at];
  if (found === undefined || names.length < 2) return undefined;
  const commas = words.filter(({ image }) => image === ',');
  const comma =
    commas.findLast(({ end }) => end <= found.start) ?? commas.find(({ start }) => start >= found.end);
  if (comma === undefined) return undefined;
  return [found, comma].map(({ start, end }) => ({ start, end, text: '' }));
}
