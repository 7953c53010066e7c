import { addLine, replace, type TextEdit } from '../edits/edit.js';
import type { KringServices } from '../language/module.js';
import type { Declared, Origin, Text } from '../model/organisation.js';
import type { SourceText } from '../services/source-text.js';

/** What became of a list of texts between two imports, and in the files. */
export interface TextsCompared {
  readonly edits: readonly TextEdit[];
  /** Texts that both changed, or that the source has no more: left as they are. */
  readonly differing: readonly string[];
  readonly gone: readonly string[];
}

/**
 * Brings the texts that a block says under one word to what the source says now. What the source has no more stays; one
 * that took another's place at the source takes it in the files, unless somebody changed it there.
 */
export function textsEdits(
  of: Declared,
  texts: readonly Text[],
  old: readonly string[] | undefined,
  now: readonly string[],
  line: (text: string) => string,
): TextsCompared {
  const removed = (old ?? []).filter((text) => !now.includes(text));
  const added = now.filter((text) => !(old ?? []).includes(text) && !texts.some((one) => one.text === text));
  const edits: TextEdit[] = [];
  const differing: string[] = [];
  const gone: string[] = [];
  const alone = (text: Text): boolean => texts.filter(({ at }) => at === text.at).length === 1;
  for (const text of removed) {
    const own = texts.find((one) => one.text === text);
    const next = added[0];
    if (next !== undefined && own !== undefined && alone(own)) {
      added.shift();
      edits.push(replace(own.at, indented(line(next), own.at.column - 1)));
    } else if (next !== undefined && own === undefined) {
      // Somebody changed in the files what changed at the source as well.
      added.shift();
      differing.push(next);
    } else if (own !== undefined) gone.push(text);
  }
  // Without a last import, what the files say otherwise is theirs.
  if (old === undefined && texts.length > 0) return { edits, differing: [...differing, ...added], gone };
  for (const text of added) edits.push(addLine(of, indented(line(text), of.whole.column + 1)));
  return { edits, differing, gone };
}

/** A declaration of several lines as it stands within a block. */
export function indented(text: string, columns: number): string {
  return text.replaceAll('\n', `\n${' '.repeat(columns)}`);
}

/** The statement of a block that begins with a keyword and holds a text, such as `email "…"`; or the keyword alone. */
export function statementPlace(
  services: KringServices,
  source: SourceText,
  block: Origin,
  keyword: string,
): Origin | undefined {
  const start = source.offset(block);
  const { tokens } = services.parser.Lexer.tokenize(
    source.text.slice(start, source.offset({ line: block.endLine, column: block.endColumn })),
  );
  for (const [index, token] of tokens.entries()) {
    if (token.image !== keyword) continue;
    const next = tokens[index + 1];
    const isText = next?.image.startsWith('"') === true;
    if (keyword !== 'external' && !isText) continue;
    const last = isText ? next : token;
    return source.origin(start + token.startOffset, start + last.startOffset + last.image.length);
  }
  return undefined;
}
