import { endOf, replace, type TextEdit } from '../../edits/edit.js';
import type { Words } from '../../messages/words.js';
import { after, type CalendarDate } from '../../model/calendar.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Decision, Election, Origin, Seat } from '../../model/organisation.js';
import { personName } from '../../render/show.js';
import type { Finding } from '../../rules/check.js';
import type { Scene } from '../scene.js';

/** One way to put a finding right. */
export interface Remedy {
  readonly title: Words;
  readonly edits: readonly TextEdit[];
  /**
   * It opens what has to be done first, such as the record of an election or a decision: the finding stays until
   * people have elected or decided, as nothing is put right before.
   */
  readonly opens?: true;
  /** It writes that people did something, as its title says: nobody but a person chooses it. */
  readonly tells?: true;
}

/** The repairs of a rule's findings, the likeliest first; nothing in the list for what does not fit. */
export type Repairing = (asked: ToRepair) => readonly (Remedy | undefined)[];

/** A finding that is to be put right, with what stands around its place. */
export class ToRepair {
  readonly standing: AsOf;
  readonly on: CalendarDate;
  readonly at: Origin;

  constructor(
    readonly scene: Scene,
    readonly finding: Finding,
  ) {
    this.standing = scene.standing;
    this.on = scene.standing.on;
    this.at = finding.at;
  }

  get language(): Scene['language'] {
    return this.scene.language;
  }

  /** The circle that the finding concerns, whether it works on the date or not. */
  get circle(): Circle | undefined {
    return this.standing.circle(this.finding.circle);
  }

  get election(): Election | undefined {
    return this.standing.organisation.elections.find(({ whole }) => holds(whole, this.at));
  }

  get decision(): Decision | undefined {
    return this.standing.organisation.decisions.find(({ whole }) => holds(whole, this.at));
  }

  /** A day so many years or months ahead. */
  in(years: number, months = 0): CalendarDate {
    return after(this.on, { years, months, weeks: 0, days: 0 });
  }

  name(person: string): string {
    return personName(this.standing, person);
  }
}

/** So many people are offered by name. */
const mostPeople = 4;

/** People with consent right in a circle who belong to the organisation, without those named, as far as they are offered. */
export function peopleIn(standing: AsOf, circle: Circle | undefined, but: readonly string[] = []): string[] {
  if (circle === undefined) return [];
  return standing
    .sits(circle)
    .filter(({ person, consent }) => consent && !but.includes(person))
    .map(({ person }) => person)
    .filter((person) => standing.person(person) !== undefined && !standing.hasLeft(person))
    .slice(0, mostPeople);
}

/** People of the organisation who sit in no circle, as far as they are offered. */
export function peopleInNone(standing: AsOf): string[] {
  return standing.organisation.people
    .filter(
      (person) =>
        !person.external && standing.belongs(person) && standing.circlesOf(person.name).length === 0,
    )
    .map(({ name }) => name)
    .slice(0, mostPeople);
}

/** A repair, where all that it would write can be written. */
export function repair(
  title: Words,
  ...edits: readonly (TextEdit | readonly TextEdit[] | undefined)[]
): Remedy | undefined {
  const made: TextEdit[] = [];
  for (const edit of edits) {
    if (edit === undefined) return undefined;
    made.push(...[edit].flat());
  }
  return made.length === 0 ? undefined : { title, edits: made };
}

/** The same of a repair that only opens what has to be done first. */
export function opening(
  title: Words,
  ...edits: readonly (TextEdit | readonly TextEdit[] | undefined)[]
): Remedy | undefined {
  const made = repair(title, ...edits);
  return made === undefined ? undefined : { ...made, opens: true };
}

/** Whether one place lies in another, ends included. */
export function holds(outer: Origin, inner: Origin): boolean {
  const begins = outer.line < inner.line || (outer.line === inner.line && outer.column <= inner.column);
  const ends =
    outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn);
  return outer.file === inner.file && begins && ends;
}

/** Puts words right behind a place. */
export function behind(at: Origin, text: string): TextEdit {
  return replace(endOf(at), text);
}

/** Takes one out of a list of names in one statement, with its comma; nothing where it is the only one. */
export function outOfList(
  list: readonly { readonly at: Origin }[],
  one: { readonly at: Origin },
): TextEdit | undefined {
  const index = list.indexOf(one);
  const [before, next] = [list[index - 1], list[index + 1]];
  if (before !== undefined)
    return replace({ ...endOf(before.at), endLine: one.at.endLine, endColumn: one.at.endColumn }, '');
  if (next === undefined) return undefined;
  return replace({ ...one.at, endLine: next.at.line, endColumn: next.at.column }, '');
}

/** Takes somebody out of the members, experts or observers of a circle: out of the list, or the whole line. */
export function unseat(seats: readonly Seat[], seat: Seat): TextEdit {
  const beside = seats.filter((one) => one.at.line === seat.at.line && one.at.file === seat.at.file);
  const line = { ...seat.at, column: 1, endLine: seat.at.endLine + 1, endColumn: 1 };
  return outOfList(beside, seat) ?? replace(line, '');
}
