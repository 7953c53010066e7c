import MarkdownIt, { type Token } from 'markdown-it';
import type { Block, Inline, Inlines } from './document.js';
import { paragraph } from './document.js';

/**
 * Reads Markdown; what looks like HTML is text. Nesting is bounded, so that a hostile text cannot exhaust what walks
 * over it. Images are not loaded: a handbook shows nothing that is not in it.
 */
const reader = new MarkdownIt('commonmark', { html: false, linkify: false, maxNesting: 12 }).enable('table');
reader.validateLink = () => true;

/**
 * A text of a file as blocks. One that stands on one line is what it is; one of several lines may be Markdown, and is
 * read as such.
 */
export function textBlocks(text: string): readonly Block[] {
  if (!text.includes('\n')) return text.trim() === '' ? [] : [paragraph(text)];
  return blocksOf(reader.parse(text, {}));
}

interface Open {
  readonly kind: string;
  readonly blocks: Block[];
  readonly entries: (readonly Block[])[];
}

function blocksOf(tokens: readonly Token[]): readonly Block[] {
  const root: Open = { kind: 'root', blocks: [], entries: [] };
  const open: Open[] = [root];
  const top = (): Open => open.at(-1) ?? root;
  let heading = false;
  let row: Inlines[] = [];
  let rows: Inlines[][] = [];
  for (const token of tokens) {
    switch (token.type) {
      case 'bullet_list_open':
      case 'ordered_list_open':
      case 'list_item_open':
      case 'blockquote_open':
        open.push({ kind: token.type, blocks: [], entries: [] });
        break;
      case 'list_item_close': {
        const closed = open.pop() ?? root;
        top().entries.push(closed.blocks);
        break;
      }
      case 'bullet_list_close':
      case 'ordered_list_close': {
        const closed = open.pop() ?? root;
        top().blocks.push({
          kind: 'list',
          ordered: token.type === 'ordered_list_close',
          entries: closed.entries,
        });
        break;
      }
      case 'blockquote_close': {
        const closed = open.pop() ?? root;
        top().blocks.push({ kind: 'quote', of: closed.blocks });
        break;
      }
      // Headings of a text stand below ours, which tell the order of the handbook, so they are only strong.
      case 'heading_open':
        heading = true;
        break;
      case 'heading_close':
        heading = false;
        break;
      case 'fence':
      case 'code_block':
        top().blocks.push({ kind: 'code', text: token.content.replace(/\n$/, '') });
        break;
      case 'table_open':
        rows = [];
        break;
      case 'tr_open':
        row = [];
        break;
      case 'tr_close':
        rows.push(row);
        break;
      case 'table_close': {
        const [head = [], ...others] = rows;
        top().blocks.push({
          kind: 'table',
          caption: '',
          head: head.map(wordsOf),
          rows: others.map((cells) => cells.map((cell) => [cell])),
        });
        rows = [];
        break;
      }
      case 'inline': {
        const of = inlinesOf(token.children ?? []);
        if (row !== undefined && isInCell(tokens, token)) row.push(of);
        else top().blocks.push({ kind: 'paragraph', of: heading ? [{ kind: 'strong', of }] : of });
        break;
      }
      default:
        break;
    }
  }
  return root.blocks;
}

const cells = new WeakMap<readonly Token[], ReadonlySet<Token>>();

function isInCell(tokens: readonly Token[], token: Token): boolean {
  let known = cells.get(tokens);
  if (known === undefined) {
    known = new Set(
      tokens.filter((_, i) => tokens[i - 1]?.type === 'th_open' || tokens[i - 1]?.type === 'td_open'),
    );
    cells.set(tokens, known);
  }
  return known.has(token);
}

function inlinesOf(tokens: readonly Token[]): Inlines {
  const root: Inline[] = [];
  const open: { readonly of: Inline[]; readonly close: (of: Inlines) => Inline }[] = [];
  const put = (one: Inline): void => {
    (open.at(-1)?.of ?? root).push(one);
  };
  for (const token of tokens) {
    switch (token.type) {
      case 'text':
        if (token.content !== '') put(token.content);
        break;
      case 'softbreak':
        put(' ');
        break;
      case 'hardbreak':
        put({ kind: 'break' });
        break;
      case 'code_inline':
        put({ kind: 'code', text: token.content });
        break;
      case 'strong_open':
        open.push({ of: [], close: (of) => ({ kind: 'strong', of }) });
        break;
      case 'em_open':
        open.push({ of: [], close: (of) => ({ kind: 'emphasis', of }) });
        break;
      case 'link_open': {
        const address = String(token.attrGet('href') ?? '');
        open.push({ of: [], close: (of) => linked(address, of) });
        break;
      }
      case 'image': {
        const address = String(token.attrGet('src') ?? '');
        put(linked(address, [token.content === '' ? address : token.content]));
        break;
      }
      case 'strong_close':
      case 'em_close':
      case 'link_close': {
        const closed = open.pop();
        if (closed !== undefined) put(closed.close(closed.of));
        break;
      }
      default:
        break;
    }
  }
  // What was never closed is shown all the same.
  for (const left of open) root.push(...left.of);
  return root;
}

/** A link to where a browser may go; any other address is shown behind its words. */
function linked(address: string, of: Inlines): Inline {
  if (/^(?:https?:\/\/|mailto:)[^\s<>"'`]+$/i.test(address)) return { kind: 'web', address, of };
  const shown = wordsOf(of);
  return {
    kind: 'tone',
    tone: 'quiet',
    of: shown === address || address === '' ? of : [...of, ` (${address})`],
  };
}

/** The words of inlines, without their form. */
export function wordsOf(of: Inlines): string {
  let said = '';
  const waiting: Inline[] = [...of].reverse();
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (typeof one === 'string') said += one;
    else if (one.kind === 'code') said += one.text;
    else if (one.kind === 'break') said += ' ';
    else if (one.kind !== 'box') waiting.push(...[...one.of].reverse());
  }
  return said;
}
