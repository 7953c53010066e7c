import { never } from '../ground/never.js';
import type { CalendarDate } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import { asOf } from '../model/lookups.js';
import type { Circle, Organisation, Origin, Reference } from '../model/organisation.js';
import type { Reported, Rule } from './rule.js';

/**
 * Tells which findings have to wait. What a rule concludes from who sits where, or who decided what, rests on the names
 * and lines around its subject. While one of these means nothing, the conclusion would be a second finding about the
 * same mistake, and mostly a wrong one. A rule says itself that it rests on them; all others are told as they are.
 */
export class Waiting {
  private readonly standing: AsOf;
  private known: Unresolved | undefined;

  constructor(
    private readonly organisation: Organisation,
    on: CalendarDate,
  ) {
    this.standing = asOf(organisation, on);
  }

  waits(rule: Rule, found: Reported): boolean {
    if (rule.rests === undefined) return false;
    if ((rule.rests === 'whole files' || rule.rests === 'every circle') && this.isCutOff()) return true;
    if (rule.rests === 'whole files') return false;
    if (rule.rests === 'every line' && this.organisation.unreadable.length > 0) return true;
    this.known ??= unresolvedIn(this.organisation, this.standing);
    const { lines: all, names, circles: around, outside, circlesLost } = this.known;
    if (all.size === 0) return false;
    if (rule.rests === 'its steps')
      return [found.at, ...(found.related ?? []).map(({ at }) => at)].some((at) =>
        this.isInTornStep(at, all),
      );
    // A circle that is lost takes those with it whom it seats and links, and what it holds.
    if (circlesLost && rule.rests === 'every line') return true;
    if (circlesLost && (rule.rests === 'every circle' || found.names?.stranger !== undefined)) return true;
    const lines = rule.names === true ? names : all;
    const circles = rule.names === true ? outside : around;
    // Whoever sits nowhere may sit in the circle that nobody declares, or above it.
    const stranger = found.names?.stranger;
    if (stranger !== undefined && outside.size > 0 && this.standing.circlesOf(stranger).length === 0)
      return true;
    // A name that nobody declares is told as such; what is missing because of it is the same mistake.
    if (found.circle !== undefined && (circles.has(found.circle) || outside.has(found.circle))) return true;
    return this.declarationsAt(found.at).some((whole) => touches(lines, whole)) || touches(lines, found.at);
  }

  private cutOff: boolean | undefined;

  /** Whether a block is not closed to the end of its file, or its last lines say nothing: nobody knows what else stood there. */
  private isCutOff(): boolean {
    this.cutOff ??= this.organisation.unreadable.some(
      ({ replacement, at }) => replacement?.trim() === '}' || this.isLast(at),
    );
    return this.cutOff;
  }

  /** Whether nothing in its file is declared below a place. */
  private isLast({ file, line }: Origin): boolean {
    return this.wholesIn(file).every((whole) => whole.line < line);
  }

  private isInTornStep(place: Origin, lines: ReadonlyMap<string, readonly number[]>): boolean {
    return this.standing.steps.some(
      ({ step: { whole } }) =>
        whole.file === place.file &&
        whole.line <= place.line &&
        place.line <= whole.endLine &&
        touches(lines, whole),
    );
  }

  private wholes: Map<string, Origin[]> | undefined;

  /** The declarations in which a place lies. */
  private declarationsAt(at: Origin): readonly Origin[] {
    const wholes = this.wholesIn(at.file);
    let low = 0;
    for (let high = wholes.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((wholes[middle] as Origin).line <= at.line) low = middle + 1;
      else high = middle;
    }
    const whole = wholes[low - 1];
    return whole !== undefined && at.line <= whole.endLine ? [whole] : [];
  }

  /** The declarations of a file, in their order. */
  private wholesIn(file: string): readonly Origin[] {
    if (this.wholes === undefined) {
      this.wholes = new Map();
      const { circles, people, elections, decisions, implementations, audits, actions, reviews } =
        this.organisation;
      for (const list of [circles, people, elections, decisions, implementations, audits, actions, reviews])
        for (const { whole } of list) {
          const wholes = this.wholes.get(whole.file);
          if (wholes === undefined) this.wholes.set(whole.file, [whole]);
          else wholes.push(whole);
        }
      for (const wholes of this.wholes.values()) wholes.sort((a, b) => a.line - b.line);
    }
    return this.wholes.get(file) ?? [];
  }
}

interface Unresolved {
  /** The lines of each file on which something means nothing, in their order. */
  readonly lines: ReadonlyMap<string, readonly number[]>;
  /** The same, for names that nobody declares alone. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  /** Circles in which, directly above which or directly below which something means nothing. */
  readonly circles: ReadonlySet<string>;
  /** Circles that somebody may have meant by a name that no circle has. */
  readonly outside: ReadonlySet<string>;
  /** Whether a name of a circle means nothing. */
  readonly circlesLost: boolean;
}

function unresolvedIn(organisation: Organisation, standing: AsOf): Unresolved {
  const lines = new Map<string, number[]>();
  const names = new Map<string, number[]>();
  const take = ({ file, line }: Origin, into = lines): void => {
    const taken = into.get(file);
    if (taken === undefined) into.set(file, [line]);
    else taken.push(line);
  };
  const lost = new Set<string>();
  for (const reference of organisation.references) {
    const root = unknownRoot(reference, standing);
    if (root === undefined) continue;
    take(reference.at);
    take(reference.at, names);
    if (reference.kind === 'circle' || reference.kind === 'domain item') lost.add(root);
  }
  for (const { subject } of standing.steps.flatMap(({ step }) => step.entries)) {
    if (standing.circle(subject.name) !== undefined || standing.person(subject.name) !== undefined) continue;
    take(subject.at);
    lost.add(subject.name);
  }
  for (const { at } of organisation.unreadable)
    for (let line = at.line; line <= Math.min(at.endLine, at.line + 1000); line++)
      take({ ...at, line, endLine: line });
  for (const { at, kind } of organisation.mistakes) if (kind !== 'reads on') take(at);
  for (const all of [...lines.values(), ...names.values()]) all.sort((a, b) => a - b);

  const circles = new Set<string>();
  const outside = new Set<string>();
  const circlesLost = lost.size > 0;
  if (lines.size === 0) return { lines, names, circles, outside, circlesLost };
  const touched = (circle: Circle): boolean => touches(lines, circle.whole);
  const named = new Set<string>();
  for (const { kind, name } of organisation.references) if (kind === 'circle') named.add(name);
  for (const circle of organisation.circles) {
    if (touched(circle)) {
      circles.add(circle.name);
      if (circle.parent !== undefined) circles.add(circle.parent.name);
    } else if (circle.parent !== undefined) {
      const parent = standing.circle(circle.parent.name);
      if (parent !== undefined && touched(parent)) circles.add(circle.name);
    }
    // Where names of circles mean nothing, one that nobody names may well be the one that is meant.
    if (lost.size > 0 && !named.has(circle.name)) outside.add(circle.name);
  }
  for (const name of lost) outside.add(name);
  return { lines, names, circles, outside, circlesLost };
}

/** The first part of a name that nobody declares; nothing where it means something, or where a line that declares it could not be read. */
function unknownRoot({ kind, name }: Reference, standing: AsOf): string | undefined {
  if (name === '') return undefined;
  const root = name.split('.')[0] ?? name;
  switch (kind) {
    case 'person':
      return standing.person(name) === undefined ? name : undefined;
    case 'circle':
      return standing.circle(name) === undefined ? name : undefined;
    case 'domain item':
      return standing.circle(root) === undefined ? root : undefined;
    case 'decision':
      return standing.decision(name) === undefined ? name : undefined;
    case 'election':
      return standing.election(name) === undefined ? name : undefined;
    case 'action':
    case 'step':
    case 'template':
    case 'closing question':
    case 'review':
    case 'topic':
    case 'meeting':
    case 'question':
      return undefined;
    default:
      return never(kind);
  }
}

function touches(lines: ReadonlyMap<string, readonly number[]>, { file, line, endLine }: Origin): boolean {
  const sorted = lines.get(file);
  if (sorted === undefined) return false;
  let low = 0;
  for (let high = sorted.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < line) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) <= endLine;
}
