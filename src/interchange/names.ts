import { plain, tricksIn } from '../characters/tricks.js';
import type { KringServices } from '../language/module.js';
import { keywordWords } from '../messages/keywords.js';
import { nameFrom } from '../services/titles.js';

/*
 * Names for the files out of the titles of other programs.
 */

/** A text as it is taken in: without what turns it or is not seen, blanks as one. */
export function cleaned(text: string): string {
  return plain(text.normalize('NFC'))
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** The same of a text of several lines. */
export function cleanedLines(text: string): string {
  return plain(text.normalize('NFC'))
    .replace(/\r\n|\r/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
}

/**
 * A name for a file out of a title: near to it, no word of the language, and of letters that are what they look like.
 * `small` for people and records, whose names begin small.
 *
 * @param otherwise what it is called where the title gives no name, and what stands before one that begins with a digit
 */
export function nameFor(services: KringServices, title: string, otherwise: string, small: boolean): string {
  const short = cutAtWord(small ? title.toLowerCase() : title, 60);
  const name = nameFrom(services, short, otherwise);
  // A name of letters that look like others would be an error in the files.
  if (tricksIn(name).length > 0 || mixed(name)) return otherwise;
  return Object.hasOwn(keywordWords, name) || keywords.has(name) ? `${name}-1` : name;
}

/** The name of a file out of a title, without its ending: none that a system keeps for itself. */
export function fileNameFor(services: KringServices, title: string): string {
  const name = nameFrom(services, cutAtWord(title.toLowerCase(), 60), 'circle').toLowerCase();
  return tricksIn(name).length > 0
    ? 'circle'
    : /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name)
      ? `${name}-1`
      : name;
}

/** Words of the language that begin no line. */
const keywords = new Set([
  'vacant',
  'unrecorded',
  'everyone',
  'only',
  'nobody',
  'in',
  'for',
  'by',
  'to',
  'of',
  'as',
  'on',
]);

function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
}

/** Whether a name has letters of scripts that are mixed in no word of a language. */
function mixed(name: string): boolean {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
  return scripts.filter((script) => script.test(name)).length > 1;
}

/** Gives out names that nobody bears yet. */
export class Names {
  private readonly taken = new Set<string>();

  constructor(taken: Iterable<string>) {
    for (const name of taken) this.taken.add(name.toLowerCase());
  }

  /** The name, or with the first free number behind it; names that differ by capitals only count as one. */
  free(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.taken.has(name.toLowerCase()); number++) name = `${wanted}-${number}`;
    this.taken.add(name.toLowerCase());
    return name;
  }

  has(name: string): boolean {
    return this.taken.has(name.toLowerCase());
  }
}
