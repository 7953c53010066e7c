import type { KringServices } from '../language/module.js';
import {
  boundedProblems,
  type FaultyDeclaration,
  parsePiece,
  piecesOf,
  readingOf,
} from '../language/parse.js';
import { placed, type SyntaxProblem } from '../language/problems.js';
import type { Fragment } from '../model/organisation.js';
import { FragmentReader } from '../model/read.js';

/** A piece of a file that was read, and what it says where it stands. */
interface Read {
  readonly line: number;
  readonly fragment: Fragment;
  readonly faulty: readonly FaultyDeclaration[];
}

/**
 * Reads a file that is being edited again and again. Only the pieces whose text is new are parsed; those that moved
 * up or down get their places moved, and the others are taken as they are.
 */
export class Rereader {
  private known = new Map<string, Read[]>();
  private oddQuotes = false;

  constructor(
    private readonly services: KringServices,
    private readonly file: string,
  ) {}

  read(text: string): Fragment {
    const steps = this.steps(text);
    for (let step = steps.next(); ; step = steps.next())
      if (step.done === true) return this.together(step.value);
  }

  /**
   * Reads a text that is known already, so that the first change to it costs one piece too. It gives way after each
   * piece; where it is not gone on with, what was read so far is kept.
   */
  *prepare(text: string): Generator<void, void> {
    yield* this.steps(text);
  }

  private *steps(text: string): Generator<void, readonly Read[]> {
    const reading = readingOf(this.services, text);
    // Where quotes have no partner, a piece may mean something else than before.
    const before = reading.oddQuotes === this.oddQuotes ? this.known : new Map<string, Read[]>();
    const now = new Map<string, Read[]>();
    const all: Read[] = [];
    this.known = now;
    this.oddQuotes = reading.oddQuotes;
    for (const piece of piecesOf(text, reading)) {
      const key = `${piece.single ? '1' : '0'}${piece.text}`;
      const kept = before.get(key)?.shift();
      const read =
        kept === undefined
          ? this.readPiece(apart(piece.text), piece.single, piece.line, reading)
          : movedTo(kept, piece.line);
      all.push(read);
      const same = now.get(key);
      if (same === undefined) now.set(key, [read]);
      else same.push(read);
      if (kept === undefined) yield;
    }
    return all;
  }

  private readPiece(
    text: string,
    single: boolean,
    line: number,
    reading: ReturnType<typeof readingOf>,
  ): Read {
    const reader = new FragmentReader(this.file);
    const faulty = parsePiece(this.services, text, single, reading, (part) =>
      reader.read({ ...part, line: part.line + line }),
    );
    return { line, fragment: reader.result, faulty };
  }

  private together(all: readonly Read[]): Fragment {
    const fragments = all.map((one) => one.fragment);
    const reader = new FragmentReader(this.file);
    const problems = all.flatMap(({ faulty, line }) =>
      faulty.map((one): SyntaxProblem[] => placed(one.faults, one.text, line + one.line, 0)),
    );
    for (const problem of boundedProblems(problems)) reader.unreadable(problem);
    return {
      file: this.file,
      organisations: fragments.flatMap((one) => one.organisations),
      people: fragments.flatMap((one) => one.people),
      circles: fragments.flatMap((one) => one.circles),
      elections: fragments.flatMap((one) => one.elections),
      decisions: fragments.flatMap((one) => one.decisions),
      implementations: fragments.flatMap((one) => one.implementations),
      templates: fragments.flatMap((one) => one.templates),
      audits: fragments.flatMap((one) => one.audits),
      actions: fragments.flatMap((one) => one.actions),
      reviews: fragments.flatMap((one) => one.reviews),
      deviations: fragments.flatMap((one) => one.deviations),
      references: fragments.flatMap((one) => one.references),
      mistakes: fragments.flatMap((one) => one.mistakes),
      unreadable: reader.result.unreadable,
    };
  }
}

/** A text that shares no memory with the one that it was cut from: what it says would else keep whole old files. */
function apart(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function movedTo(read: Read, line: number): Read {
  if (read.line === line) return read;
  return { ...read, line, fragment: moved(read.fragment, line - read.line) };
}

/** The same plain data with every place in it so many lines further down. */
function moved<T>(said: T, lines: number): T {
  if (Array.isArray(said)) return said.map((one: unknown) => moved(one, lines)) as T;
  if (typeof said !== 'object' || said === null) return said;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(said)) {
    copy[key] =
      (key === 'line' || key === 'endLine') && typeof value === 'number'
        ? value + lines
        : moved(value, lines);
  }
  return copy as T;
}
