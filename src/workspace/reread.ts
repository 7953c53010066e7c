import { lineWordsOf, stretchSize } from '../language/clean.js';
import { type Cuts, Cutter } from '../language/cutter.js';
import type { Reading } from '../language/declarations.js';
import { settled } from '../language/merge.js';
import type { KringServices } from '../language/module.js';
import {
  boundedProblems,
  type FaultyDeclaration,
  type Piece,
  parsePiece,
  piecesOf,
} from '../language/parse.js';
import { placed, type SyntaxProblem } from '../language/problems.js';
import type { Fragment, Origin } from '../model/organisation.js';
import { FragmentReader } from '../model/read.js';

/** A part of a file, and what it says where it stands. */
export interface ReadPart {
  /** Line of the file, from 0, on which it begins. */
  readonly line: number;
  /** The very one of before where the part is as it was, and stands where it stood. */
  readonly fragment: Fragment;
}

/** A piece of a file that was read. */
interface Read extends ReadPart {
  readonly faulty: readonly FaultyDeclaration[];
}

/** The pieces of one stretch; nothing, while it has not been read. */
type Stretched = readonly Read[] | undefined;

/**
 * Reads a file that is being edited again and again. Only the pieces whose text is new are parsed; those that moved
 * up or down get their places moved, and the others are taken as they are. The text that was read last is kept.
 */
export class Rereader {
  private readonly cutter: Cutter;
  private text = '';
  private merges: readonly SyntaxProblem[] = [];
  private cuts: Cuts | undefined;
  private reads: Stretched[] = [];
  /** What all pieces say together, once they are read. */
  private fragment: Fragment | undefined;
  /** Whether what stands behind the difference has moved up or down. */
  private isMoved = false;

  constructor(
    private readonly services: KringServices,
    private readonly file: string,
  ) {
    this.cutter = new Cutter(stretchSize);
  }

  read(text: string): Fragment {
    const { fragment, reads } = this;
    for (const _ of this.steps(text));
    this.fragment = this.together(fragment, reads);
    return this.fragment;
  }

  /**
   * Reads a text that is known already, so that the first change to it costs one piece too. It gives way after each
   * piece; where it is not gone on with, what was read so far is kept.
   */
  *prepare(text: string): Generator<void, void> {
    yield* this.steps(text);
  }

  /** The parts of the text that was read last, in their order. */
  get parts(): readonly ReadPart[] {
    return readIn(this.reads);
  }

  private *steps(written: string): Generator<void, void> {
    const { text, problems } = settled(written, lineWordsOf);
    this.merges = problems;
    const cuts = this.cutter.of(text);
    const { stretches, reading, head, tail } = cuts;
    const before = this.reads;
    const known = this.known(cuts, before);
    const reads: Stretched[] = stretches.map((_, i) =>
      i < head
        ? before[i]
        : i >= stretches.length - tail
          ? before[before.length - stretches.length + i]
          : undefined,
    );
    this.text = text;
    this.cuts = cuts;
    this.reads = reads;
    this.fragment = undefined;
    this.isMoved = false;
    for (const [i, stretch] of stretches.entries()) {
      const there = reads[i];
      if (there !== undefined) {
        const lines = stretch.line - (there[0]?.line ?? stretch.line);
        if (lines === 0) continue;
        this.isMoved = true;
        reads[i] = there.map((read) => movedBy(read, lines));
        continue;
      }
      const read: Read[] = [];
      let isNew = false;
      for (const piece of piecesOf(text, stretch, reading)) {
        const same = known.get(keyOf(piece))?.shift();
        isNew ||= same === undefined;
        read.push(
          same === undefined ? this.readPiece(piece, reading) : movedBy(same, piece.line - same.line),
        );
      }
      reads[i] = read;
      if (isNew) yield;
    }
  }

  /** What was read of the text before and is not where it was, by its text. */
  private known(now: Cuts, before: readonly Stretched[]): Map<string, Read[]> {
    const known = new Map<string, Read[]>();
    // Where quotes have no partner, a piece may mean something else than before.
    if (this.cuts === undefined || this.cuts.reading !== now.reading) return known;
    const { stretches, reading } = this.cuts;
    for (const [i, stretch] of stretches.slice(now.head, stretches.length - now.tail).entries()) {
      const reads = before[now.head + i];
      if (reads === undefined) continue;
      for (const [n, piece] of piecesOf(this.text, stretch, reading).entries()) {
        const key = keyOf(piece);
        const same = known.get(key);
        if (same === undefined) known.set(key, [reads[n] as Read]);
        else same.push(reads[n] as Read);
      }
    }
    return known;
  }

  private readPiece({ text, single, line }: Piece, reading: Reading): Read {
    const reader = new FragmentReader(this.file);
    const faulty = parsePiece(this.services, apart(text), single, reading, (part) =>
      reader.read({ ...part, line: part.line + line }),
    );
    return { line, fragment: reader.result, faulty };
  }

  /** What all pieces say, where before some of them said something else. */
  private together(before: Fragment | undefined, others: readonly Stretched[]): Fragment {
    const { head, tail } = before === undefined || this.cuts === undefined ? { head: 0, tail: 0 } : this.cuts;
    const first = readIn(this.reads.slice(0, head));
    const between = readIn(this.reads.slice(head, this.reads.length - tail));
    const last = this.isMoved ? readIn(this.reads.slice(this.reads.length - tail)) : [];
    const gone = readIn(others.slice(head, others.length - tail));
    const list = <K extends ListName>(name: K): Fragment[K] => {
      const said = (reads: readonly Read[]) =>
        reads.flatMap(({ fragment }): readonly unknown[] => fragment[name]);
      const count = (reads: readonly Read[]) =>
        reads.reduce((sum, { fragment }) => sum + fragment[name].length, 0);
      const known: readonly unknown[] = before?.[name] ?? [];
      const now = said(between);
      const was = count(gone);
      // A list of which nothing changed is the very one of before, so that what was worked out about it holds.
      if (now.length === 0 && was === 0 && !this.isMoved) return known as Fragment[K];
      const at = count(first);
      const behind = this.isMoved ? said(last) : known.slice(at + was);
      return known.slice(0, at).concat(now, behind) as Fragment[K];
    };
    const reader = new FragmentReader(this.file);
    const problems = readIn(this.reads).flatMap(({ faulty, line }) =>
      faulty.map((one): SyntaxProblem[] => placed(one.faults, one.text, line + one.line, 0)),
    );
    for (const problem of boundedProblems([this.merges, ...problems])) reader.unreadable(problem);
    return {
      file: this.file,
      organisations: list('organisations'),
      people: list('people'),
      circles: list('circles'),
      elections: list('elections'),
      decisions: list('decisions'),
      implementations: list('implementations'),
      templates: list('templates'),
      audits: list('audits'),
      actions: list('actions'),
      reviews: list('reviews'),
      topics: list('topics'),
      meetings: list('meetings'),
      deviations: list('deviations'),
      references: list('references'),
      mistakes: list('mistakes'),
      deceptions: list('deceptions'),
      blanks: list('blanks'),
      openDates: list('openDates'),
      unreadable: reader.result.unreadable,
    };
  }
}

function readIn(stretches: readonly Stretched[]): Read[] {
  return stretches.flatMap((reads) => reads ?? []);
}

type ListName = Exclude<keyof Fragment, 'file' | 'unreadable'>;

/** Two pieces with one key are read alike. */
function keyOf(piece: Piece): string {
  return `${piece.single ? '1' : '0'}${piece.text}`;
}

/** A text that shares no memory with the one that it was cut from: what it says would else keep whole old files. */
function apart(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function movedBy(read: Read, lines: number): Read {
  return lines === 0 ? read : { ...read, line: read.line + lines, fragment: moved(read.fragment, lines) };
}

/** The same plain data with every place in it so many lines further down. What holds no place is taken as it is. */
function moved<T>(said: T, lines: number): T {
  if (typeof said !== 'object' || said === null) return said;
  if (Array.isArray(said)) {
    return (said.length === 0 ? said : said.map((one: unknown) => moved(one, lines))) as T;
  }
  if (isOrigin(said)) {
    const { file, line, column, endLine, endColumn } = said;
    return { file, line: line + lines, column, endLine: endLine + lines, endColumn } as T & Origin;
  }
  let copy: T | undefined;
  for (const key in said) {
    const value = said[key];
    const other = moved(value, lines);
    if (other === value) continue;
    // Copied in one go, it has the shape of what it is a copy of, and is as quick to look at.
    copy ??= { ...said };
    copy[key] = other;
  }
  return copy ?? said;
}

function isOrigin(said: object): said is Origin {
  return 'endLine' in said;
}
