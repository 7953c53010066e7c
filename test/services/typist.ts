import { type Choice, choicesAt } from '../../src/services/completion.js';
import { services } from '../engine.js';
import { at } from './setting.js';

/*
 * Somebody who types as people do in VS Code: a letter or two, then the key that takes what is offered first, and the
 * same key from one place of a snippet to the next. What the editor does by itself costs nothing: indentation, the
 * second of two quotes or braces as far as it is passed by with a key of its own, and columns, which the formatter
 * lays out.
 */

export interface Typed {
  readonly text: string;
  readonly keys: number;
}

/** Types a text from its beginning to its end. */
export function typeOut(target: string): Typed {
  const typist = new Typist(target);
  typist.run();
  return { text: typist.done, keys: typist.keys };
}

/** A stretch of a snippet: what is written as it stands, or a place to fill in. */
type Stretch = { readonly text: string } | Gap;

interface Gap {
  readonly place: number;
  readonly default: string;
  readonly choices?: readonly string[];
}

export function stretchesOf(snippet: string): Stretch[] {
  const parts = /\$\{(\d+):((?:\\.|[^}\\])*)\}|\$\{(\d+)\|([^|]*)\|\}|\$(\d+)/g;
  const found: Stretch[] = [];
  let from = 0;
  for (const match of snippet.matchAll(parts)) {
    if (match.index > from) found.push({ text: snippet.slice(from, match.index) });
    from = match.index + match[0].length;
    const choices = match[4]?.split(',');
    found.push({
      place: Number(match[1] ?? match[3] ?? match[5]),
      default: choices?.[0] ?? match[2]?.replace(/\\(.)/g, '$1') ?? '',
      ...(choices === undefined ? {} : { choices }),
    });
  }
  if (from < snippet.length) found.push({ text: snippet.slice(from) });
  return found;
}

class Typist {
  done = '';
  keys = 0;

  constructor(private readonly target: string) {}

  run(): void {
    while (this.done.length < this.target.length) {
      const at = this.done.length;
      const next = this.target[at] as string;
      if (next === '\n') {
        const indented = /^\n */.exec(this.target.slice(at))?.[0] ?? '\n';
        this.write(indented, 1);
      } else if (!/[\p{L}\p{N}]/u.test(next)) this.write(next, 1);
      else if (!this.takeOffered()) this.write(next, 1);
    }
  }

  private write(text: string, keys: number): void {
    this.done += text;
    this.keys += keys;
  }

  /** Takes what is offered, where that costs fewer keys than typing it; `false` where it does not. */
  private takeOffered(): boolean {
    const from = this.done.length;
    const word = /^[\p{L}\p{N}_.-]+/u.exec(this.target.slice(from))?.[0] ?? '';
    // A list opens by itself behind a blank or a dot, or at the first letter.
    const first =
      /[ .]$/.test(this.done) && !/^ *$/.test(this.done.slice(this.done.lastIndexOf('\n') + 1)) ? 0 : 1;
    let best: { text: string; keys: number } | undefined;
    for (let letters = first; letters < Math.min(word.length, first + 4); letters++) {
      const offered = offeredAt(`${this.done}${word.slice(0, letters)}`, '', word.slice(0, letters));
      for (const [rank, choice] of offered.slice(0, 8).entries()) {
        const taken = this.taking(choice, from);
        if (taken === undefined) continue;
        const keys = letters + rank + 1 + taken.keys;
        const saved = (one: { text: string; keys: number }): number => one.text.length - one.keys;
        if (best === undefined || saved({ text: taken.text, keys }) > saved(best))
          best = { text: taken.text, keys };
      }
    }
    if (best === undefined || best.keys >= best.text.length) return false;
    this.write(best.text, best.keys);
    return true;
  }

  /** What a choice writes of the target, and the keys that it takes to fill in its places; nothing where it differs. */
  private taking(choice: Choice, from: number): { text: string; keys: number } | undefined {
    const snippet = choice.snippet;
    const ahead = this.target.slice(from);
    if (snippet === undefined) {
      const text = choice.text ?? choice.label;
      const isWhole = !/^[\p{L}\p{N}_-]/u.test(ahead.slice(text.length));
      return ahead.startsWith(text) && isWhole ? { text, keys: 0 } : undefined;
    }
    return this.filling(stretchesOf(indented(snippet, this.indent)), ahead);
  }

  private get indent(): string {
    return /^ */.exec(this.done.slice(this.done.lastIndexOf('\n') + 1))?.[0] ?? '';
  }

  private filling(stretches: readonly Stretch[], ahead: string): { text: string; keys: number } | undefined {
    let text = '';
    let keys = 0;
    const filled = new Map<number, string>();
    for (const [i, stretch] of stretches.entries()) {
      const left = ahead.slice(text.length);
      if ('text' in stretch) {
        // The last key goes on to a line of its own, unless the block ends there.
        const isLast = i === stretches.length - 2;
        const goesOn =
          left.startsWith(stretch.text) && !(isLast && left.startsWith('}', stretch.text.length));
        const written = isLast && !goesOn ? stretch.text.replace(/\n *$/, '') : stretch.text;
        if (!left.startsWith(written)) return undefined;
        text += written;
        continue;
      }
      if (stretch.place === 0) continue;
      const again = filled.get(stretch.place);
      const here = again ?? this.valueOf(left, stretches[i + 1]);
      if (here === undefined || !left.startsWith(here)) return undefined;
      if (again === undefined) {
        filled.set(stretch.place, here);
        keys += 1 + this.toFill(here, stretch, text, stretches.slice(i + 1));
      }
      text += here;
    }
    return { text, keys };
  }

  /** What of the target stands in a place of a snippet: up to what the snippet has behind it. */
  private valueOf(left: string, next: Stretch | undefined): string | undefined {
    const stop = next !== undefined && 'text' in next ? next.text : '\n';
    const end = stop.startsWith('"')
      ? left.indexOf('"')
      : (/^[\p{L}\p{N}_.-]+/u.exec(left)?.[0].length ?? -1);
    return end < 0 ? undefined : left.slice(0, end);
  }

  private toFill(
    value: string,
    { default: stands, choices }: Gap,
    before: string,
    behind: readonly Stretch[],
  ): number {
    if (value === stands) return 0;
    if (choices?.includes(value)) return choices.indexOf(value) + 1;
    if (!/^[\p{L}\p{N}_.-]+$/u.test(value)) return value.length;
    const tail = behind.map((one) => ('text' in one ? one.text : one.default)).join('');
    let fewest: number | undefined;
    for (let letters = 1; letters <= value.length; letters++) {
      const typed = value.slice(0, letters);
      const offered = offeredAt(`${this.done}${before}${typed}`, tail, typed);
      const rank = offered.findIndex((one) => (one.text ?? one.label) === value);
      const taken = rank < 0 ? undefined : letters + rank + 1;
      if (taken !== undefined && (fewest === undefined || taken < fewest)) fewest = taken;
      // The key that goes on would take what is offered in place of a name that is typed whole: the list is closed first.
      if (letters === value.length) {
        const typing = letters + (offered.length > 0 && rank !== 0 ? 1 : 0);
        if (fewest === undefined || typing < fewest) fewest = typing;
      }
    }
    return fewest ?? value.length;
  }
}

/** A snippet at its place; the formatter lays its columns out. */
function indented(snippet: string, indent: string): string {
  return snippet.replace(/(?<=[^\s]) {2,}/g, ' ').replaceAll('\n', `\n${indent}`);
}

/** What a list shows, in its order: what begins as was typed, then what has a word that does, then the rest. */
function offeredAt(before: string, behind: string, typed: string): Choice[] {
  const { source, scene, spot } = at(`${before}|${behind}`);
  const choices = choicesAt(services, source, scene, spot)?.choices ?? [];
  const wanted = typed.toLowerCase();
  const place = ({ filter, label }: Choice): number => {
    const text = (filter ?? label).toLowerCase();
    return text.startsWith(wanted) ? 0 : text.includes(` ${wanted}`) ? 1 : 2;
  };
  return [...choices].sort((a, b) => place(a) - place(b));
}
