import type { Drawing } from '../layout/drawing.js';

/*
 * What a command tells in words, before it is text for a terminal or Markdown: headings, facts and lists. Texts in
 * it come from files, so each renderer makes them safe in its own way.
 */

/** A line of facts that is left to be written by hand. */
export const blank = '……';

export type Outline = readonly OutlinePart[];

export type OutlinePart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `ours` where Kring itself says it, so that its words between backquotes are code. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly ours?: true }
  /** Labels with what they hold; several lines of one fact stand below each other. */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[]; readonly ours?: true }
  | { readonly kind: 'list'; readonly lines: readonly ListLine[]; readonly ours?: true }
  /** How much of several things is done, as a bar where there can be one. */
  | { readonly kind: 'bar'; readonly text: string; readonly done: number; readonly all: number }
  | { readonly kind: 'code'; readonly text: string };

export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
}

export interface ListLine {
  readonly text: string;
  /** How far it stands in; a list within a list. */
  readonly depth: number;
  /** For something to be done: whether it is. */
  readonly done?: boolean;
  /** Where to read on: an address of our own choice, never one out of a file. */
  readonly address?: string;
  /** The same text in pieces, of which some lead on, for whoever can show that. */
  readonly pieces?: readonly { readonly text: string; readonly address?: string | undefined }[];
  /** The same text with the words that came and went marked, for whoever can show that. */
  readonly marked?: readonly MarkedText[];
  /** The same as a small picture, which whoever can show it shows in place of the text. */
  readonly drawing?: Drawing;
}

/** A part of a text: words that came or went, or what is the same. */
export interface MarkedText {
  readonly text: string;
  readonly mark?: 'gone' | 'new' | undefined;
}

/** A fact, or nothing where there is nothing to tell. */
export function fact(label: string, lines: readonly (string | undefined)[]): Fact[] {
  const told = lines.filter((line) => line !== undefined && line !== '');
  return told.length === 0 ? [] : [{ label, lines: told as string[] }];
}

/** A heading with a list below it, or nothing where the list is empty. */
export function section(level: 2 | 3, heading: string, lines: readonly (string | ListLine)[]): OutlinePart[] {
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', level, text: heading },
    {
      kind: 'list',
      lines: lines.map((line) => (typeof line === 'string' ? { text: line, depth: 0 } : line)),
    },
  ];
}

/** What the files say of something in a comment, as a paragraph of its own. */
export function notes(documentation: string | undefined): OutlinePart[] {
  return documentation === undefined || documentation === ''
    ? []
    : [{ kind: 'paragraph', text: documentation }];
}
