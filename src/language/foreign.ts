import { isBroughtWord } from './otherwise.js';

/** What a text is that is not Kring, as far as its form tells. */
export type Foreign = 'script' | 'json' | 'markup' | 'document' | 'table' | 'markdown' | 'settings' | 'text';

const gap = String.raw`(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)`;
const heads =
  'organisation|person|assembly|top|general|circle|helping|working|election|decision|implementation|template|audit|action|review|topic|meeting|deviation';

/** A declaration with its name and what may follow that, as only Kring has it. */
const declaration = new RegExp(
  `^(?:${heads})(?:${gap}+(?:circle|group))?${gap}+\\p{L}[\\p{L}\\p{N}_-]*(?:\\s*[\\r\\n]|${gap}*(?:$|["\u201C\u201D\u201E\u00AB{/.]|(?:of|in|until|under|${heads})${gap}))`,
  'u',
);

/**
 * What a whole text is, where it is not Kring at all: a table, a page, a script that came to lie under the name of a
 * Kring file. Such a text is neither read in part nor put right word by word, since it was never meant to be Kring. A
 * text that begins with a declaration, and one that is Kring for the greater part of its lines, is Kring, however
 * broken; so is one of which there is too little to tell, as when it is being typed.
 *
 * @param lineWords the words that may begin a line; asked only where the first line does not tell
 */
export function foreignIn(text: string, lineWords: () => ReadonlySet<string>): Foreign | undefined {
  const said = significant(text);
  if (said === '' || declaration.test(said)) return undefined;
  const sure = bySignature(said);
  if (sure !== undefined) return sure;
  const words = lineWords();
  let like = 0;
  let unlike = 0;
  for (const line of significantLines(text)) {
    const told = isLike(line, words);
    if (told === true) like++;
    else if (told === false) unlike++;
  }
  return unlike < 2 || unlike <= like ? undefined : formOf(text);
}

const byEnding: Readonly<Record<string, Foreign>> = {
  csv: 'table',
  tsv: 'table',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  yaml: 'settings',
  yml: 'settings',
  toml: 'settings',
  ini: 'settings',
  html: 'markup',
  htm: 'markup',
  xml: 'markup',
  svg: 'markup',
  sh: 'script',
  rtf: 'document',
};

/**
 * What a text is that is not to be read as Kring, whatever it holds.
 *
 * @param ending of the name that it goes by, where that may tell
 */
export function formOf(text: string, ending = ''): Foreign {
  const sure = bySignature(text.trimStart());
  if (sure !== undefined) return sure;
  const named = ending.toLowerCase();
  if (Object.hasOwn(byEnding, named)) return byEnding[named] as Foreign;
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (/^(?:---|\+\+\+)$/.test(lines[0] ?? '') || lines.some((line) => /^(?:#{1,6} |```)/.test(line)))
    return 'markdown';
  if (lines.length > 0 && lines.every((line) => /^\s*(?:[\w.-]+\s*[:=]|\[[^\]]+\]\s*$|#|- )/.test(line)))
    return 'settings';
  if (isTable(lines)) return 'table';
  return lines.some((line) => /^\s*(?:[-*+] |\d+\. |> )|\]\(/.test(line)) ? 'markdown' : 'text';
}

/** Whether the first thing that a text says is a declaration. */
export function beginsAsKring(text: string): boolean {
  return declaration.test(significant(text));
}

function bySignature(text: string): Foreign | undefined {
  if (text.startsWith('#!')) return 'script';
  if (/^[{[]\s*(?:["{[\]}]|-?\d|true\b|false\b|null\b)/.test(text)) return 'json';
  if (/^<(?:[a-z][\w:-]*[\s/>]|[?!])/i.test(text)) return 'markup';
  return /^(?:\{\\rtf|%PDF-|%!PS)/.test(text) ? 'document' : undefined;
}

/** Whether the lines have as many separators each. */
function isTable(lines: readonly string[]): boolean {
  return [/\t/g, /;/g, /,/g, /\|/g, /[\t;,|]/g].some((mark) => {
    const counts = lines.slice(0, 200).map((line) => line.match(mark)?.length ?? 0);
    const usual = counts[0] ?? 0;
    return (
      usual > 0 && lines.length > 1 && counts.filter((one) => one === usual).length * 5 >= counts.length * 4
    );
  });
}

/** What stands behind the blanks and comments with which a text begins, as far as it tells what the text is. */
function significant(text: string): string {
  const behind = /^(?:\s|\uFEFF|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*/.exec(text)?.[0].length ?? 0;
  return text.slice(behind, behind + 2000);
}

/** The lines outside comments and texts of several lines. */
function* significantLines(text: string): Generator<string> {
  let isLong = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const quotes = line.split('"""').length - 1;
    const written = line.trim();
    if (!isLong && written !== '' && !/^(?:\/\/|\/\*|\*)/.test(written)) yield written;
    if (quotes % 2 === 1) isLong = !isLong;
  }
}

/** Whether a line may have been meant as one of Kring; nothing where it does not tell. */
function isLike(line: string, words: ReadonlySet<string>): boolean | undefined {
  if (/^[{}\s]+$/.test(line) || /^(?:[<=>|]{7})(?:\s|$)/.test(line)) return undefined;
  const [, word = '', rest = ''] = /^\W*(\p{L}[\p{L}\p{N}_-]*)?(.*)$/u.exec(line) ?? [];
  const isWord = words.has(word.toLowerCase()) || isBroughtWord(word);
  if (isWord && /^(?:[\s{([=]|$)/.test(rest) && !/^\W/.test(line)) return true;
  // A name of an item, role or person, and what is said of it.
  if (/^\p{L}[\p{L}\p{N}_.-]*(?:\s+[\p{L}\p{N}_.,-]+){0,3}\s*["\u201C\u201D\u201E\u00AB{]/u.test(line))
    return true;
  if (/^\p{L}[\p{L}\p{N}_-]*\s+for\s+\p{L}[\p{L}\p{N}_-]*(?:\s+because\b|\s*$)/u.test(line)) return true;
  return isWord ? undefined : false;
}
