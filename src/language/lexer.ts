import { Lexer as ChevrotainLexer, type IToken, type TokenType } from 'chevrotain';
import {
  DefaultLexer,
  DefaultTokenBuilder,
  type GrammarAST,
  type LangiumCoreServices,
  type LexerResult,
  type TokenBuilderOptions,
} from 'langium';
import { Heads, reservedWords } from './heads.js';

/** A keyword token that does not stand at the head of a statement, and so may be a name. */
interface WithinTokenType extends TokenType {
  readonly keyword: TokenType;
}

/**
 * Makes every keyword usable as a name. Beside each keyword stands a second token type for the places within a
 * statement ({@link KringLexer}): both the keyword and the category WORD accept it, which the rule `Name` takes
 * beside ID. At the head of a statement a keyword is only itself, so `leader` at the end of a line does not swallow
 * the `facilitator` of the next one. (Categories are inherited, so the head may not be the one derived.)
 */
export class KringTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: GrammarAST.Grammar, options?: TokenBuilderOptions): TokenType[] {
    const tokens = super.buildTokens(grammar, options) as TokenType[];
    const word = tokens.find((token) => token.name === 'WORD');
    const id = tokens.find((token) => token.name === 'ID');
    if (word === undefined || id === undefined)
      throw new Error('The grammar lacks the terminals ID and WORD.');
    word.PATTERN = ChevrotainLexer.NA;
    // A number that can be a year is still a number: `size 1500 to 2000`.
    const year = tokens.find((token) => token.name === 'YEAR');
    const number = tokens.find((token) => token.name === 'NUMBER');
    if (year === undefined || number === undefined)
      throw new Error('The grammar lacks the terminals YEAR and NUMBER.');
    year.CATEGORIES = [number];
    const within: WithinTokenType[] = [];
    for (const token of tokens) {
      if (typeof token.PATTERN !== 'string' || !/^[a-z]/.test(token.PATTERN)) continue;
      token.LONGER_ALT = id;
      if (reservedWords.has(token.PATTERN)) continue;
      within.push({
        name: `${token.name} `,
        PATTERN: ChevrotainLexer.NA,
        CATEGORIES: [token, word],
        keyword: token,
        LABEL: token.name,
      });
    }
    return [...tokens, ...within];
  }
}

/** Tokenises, and tells keywords at the head of a line from keywords elsewhere. */
export class KringLexer extends DefaultLexer {
  private readonly within = new Map<TokenType, TokenType>();

  constructor(services: LangiumCoreServices) {
    super(services);
    for (const type of Object.values(this.definition) as Partial<WithinTokenType>[]) {
      if (type.keyword !== undefined) this.within.set(type.keyword, type as TokenType);
    }
  }

  override tokenize(text: string): LexerResult {
    const result = super.tokenize(text);
    this.markWithin(result.tokens);
    return result;
  }

  private markWithin(tokens: IToken[]): void {
    const heads = new Heads();
    for (const token of tokens) {
      const { image, startLine = 0, endLine = startLine } = token;
      if (!heads.isWithin(image, startLine, endLine)) continue;
      const type = this.within.get(token.tokenType);
      if (type === undefined) continue;
      token.tokenType = type;
      token.tokenTypeIdx = type.tokenTypeIdx as number;
    }
  }
}
