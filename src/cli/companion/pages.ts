import { told, withheld } from '../../messages/companion.js';
import { type Language, sayIn } from '../../messages/words.js';
import { safe } from '../../render/terminal/safe.js';
import { Refusal } from '../refusal.js';

/** So many characters a page has at most: some thousand words of a model. */
const longest = 4000;

export interface AnswerPage {
  readonly text: string;
  readonly page: number;
  readonly pages: number;
}

/** One page of an answer, cut at its lines. @throws Refusal where it has no such page */
export function pageOf(answer: string, page: number, language: Language): AnswerPage {
  const pages = pagesOf(answer);
  const text = pages[page - 1];
  if (text === undefined) throw new Refusal(told.noPage(page, pages.length));
  const foot = pages.length === 1 ? '' : `\n\n${sayIn(told.page(page, pages.length), language)}`;
  return { text: `${text}${foot}`, page, pages: pages.length };
}

function pagesOf(answer: string): readonly string[] {
  const pages: string[] = [];
  let page = '';
  for (const line of answer.trimEnd().split('\n').flatMap(piecesOf)) {
    if (page !== '' && page.length + line.length >= longest) {
      pages.push(page.trimEnd());
      page = '';
    }
    page += page === '' ? line : `\n${line}`;
  }
  return [...pages, page];
}

/** A line in pieces that fit on a page. */
function piecesOf(line: string): readonly string[] {
  if (line.length < longest) return [line];
  const pieces: string[] = [];
  for (let at = 0; at < line.length; at += longest - 1) pieces.push(line.slice(at, at + longest - 1));
  return pieces;
}

/** What an address of a person looks like, wherever it stands: also in a note, or where it was mistyped. */
const address = /[^\s"'<>(),;:[\]{}]+@[^\s"'<>(),;:[\]{}]+/g;

/**
 * A text without the addresses of people. Every answer goes through here, so that no tool can forget it.
 *
 * @param known those on record, which may look otherwise than addresses do
 */
export function withoutAddresses(text: string, known: readonly string[], language: Language): string {
  const mark = sayIn(withheld, language);
  return known.reduce((told, one) => told.replaceAll(one, mark), text).replace(address, mark);
}

/** Lines of a file as they may be shown, each with nothing in it that turns or hides what follows. */
export function sourceLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => safe(line.replaceAll('\t', '  ')));
}
