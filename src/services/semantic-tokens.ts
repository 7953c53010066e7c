import type { KringServices } from '../language/module.js';
import { declarationsOf, type WordRole, type WrittenWord, wordsIn } from '../language/words.js';
import type { AsOf } from '../model/lookups.js';
import type { TokenKind } from '../vocabulary/kinds.js';
import type { SourceText } from './source-text.js';

export { type TokenKind, tokenKinds } from '../vocabulary/kinds.js';

export interface Token {
  readonly start: number;
  readonly length: number;
  readonly kind: TokenKind;
  readonly declares: boolean;
  /** It has ended, left or been replaced. */
  readonly over: boolean;
}

/** What each word is, declaration by declaration, in the order of the text; a word over several lines is several. */
export function* tokensIn(
  services: KringServices,
  source: SourceText,
  standing: AsOf | undefined,
  from = 0,
  to = source.text.length,
): Generator<readonly Token[]> {
  for (const { start, end } of declarationsOf(services, source.text)) {
    if (end <= from || start >= to) continue;
    yield wordsIn(services, source.text, start, end).flatMap((word, i, words) => {
      // A circle of another organisation may be called as one that has ended here.
      const isAcross = word.role === 'circle' && word.statement === 'double' && words[i + 1]?.image === 'of';
      return tokenOf(source, word, isAcross ? undefined : standing);
    });
  }
}

function tokenOf(source: SourceText, word: WrittenWord, standing: AsOf | undefined): Token[] {
  const kind = kindOf(word);
  if (kind === undefined) return [];
  const declares = word.role === 'name';
  const over = standing !== undefined && isOver(kind, word, standing);
  const tokens: Token[] = [];
  for (const match of source.text.slice(word.start, word.end).matchAll(/[^\r\n]+/g))
    tokens.push({ start: word.start + match.index, length: match[0].length, kind, declares, over });
  return tokens;
}

const byRole: Readonly<Partial<Record<WordRole, TokenKind>>> = {
  word: 'keyword',
  person: 'person',
  circle: 'circle',
  decision: 'record',
  election: 'record',
  action: 'record',
  step: 'record',
  question: 'record',
  organisation: 'organisation',
  office: 'role',
  domainPart: 'domain',
  subject: 'domain',
  rule: 'rule',
  method: 'word',
  plainWord: 'word',
  date: 'date',
  number: 'number',
  length: 'number',
  unit: 'keyword',
  text: 'string',
  comment: 'comment',
};

const byStatement: Readonly<Record<string, TokenKind>> = {
  organisation: 'organisation',
  person: 'person',
  assembly: 'circle',
  top: 'circle',
  general: 'circle',
  circle: 'circle',
  helping: 'circle',
  working: 'circle',
  role: 'role',
};

function kindOf(word: WrittenWord): TokenKind | undefined {
  if (word.role !== 'name') return byRole[word.role];
  if (word.block === 'Domain') return 'domain';
  return Object.hasOwn(byStatement, word.statement) ? byStatement[word.statement] : 'record';
}

function isOver(kind: TokenKind, { image }: WrittenWord, standing: AsOf): boolean {
  const name = image.normalize('NFC');
  if (kind === 'person') return standing.hasLeft(name);
  if (kind !== 'circle') return false;
  const circle = standing.circle(name);
  return circle !== undefined && standing.state(circle) === 'ended';
}
