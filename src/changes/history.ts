import type { Change } from './change.js';
import { partsOf } from './subjects.js';

/**
 * What a step of a history did to a circle, or to the circles out of which it was made, and what those were called
 * before it: nothing where the circle began with the step, so that another that had its name earlier is not taken for
 * it. Where organisations begin, so do all of their circles.
 */
export function stepOfCircles<C extends Change>(
  changes: readonly C[],
  circles: readonly string[],
): { readonly changes: readonly C[]; readonly before: readonly string[] } {
  const found = changes.filter((change) => circles.some((circle) => isAbout(change, circle)));
  const before = circles.flatMap((circle) => [...listOf(earlier(found, circle)), ...madeOf(found, circle)]);
  return { changes: found, before: [...new Set(before)] };
}

/**
 * What a step of a history did to a person: seats, elections, roles and what was asked of them, that they joined or
 * left; and by which name the files knew them before it. Nothing where they came with the step, so that another who had
 * the name earlier is not taken for them.
 */
export function stepOfPerson<C extends Change>(
  changes: readonly C[],
  person: string,
): { readonly changes: readonly C[]; readonly before: string | undefined } {
  const found = changes.filter((change) => isAboutPerson(change, person));
  const renamed = found.find(({ kind, subject }) => kind === 'person-renamed' && subject === person);
  const came = found.some(({ kind }) => kind === 'person-added');
  return { changes: found, before: came ? undefined : (renamed?.called ?? person) };
}

/** What a person whom the files knew by a name once is called at the end of a history; nothing where none had it. */
export function laterPerson(
  history: readonly { readonly changes: readonly Change[] }[],
  name: string,
): string | undefined {
  let called: string | undefined;
  for (const { changes } of history)
    called =
      changes.find(
        ({ kind, called: before, subject }) =>
          kind === 'person-renamed' && before === (called ?? name) && before !== subject,
      )?.subject ?? called;
  return called;
}

/** Whether a step put a person of that name on record or took them off it. */
export function isToldOfPerson(changes: readonly Change[], person: string): boolean {
  return changes.some(
    ({ kind, subject }) => (kind === 'person-added' || kind === 'person-removed') && subject === person,
  );
}

/** Kinds of change of a seat that tell who was in it before and who is from now on. */
const seating = /-(?:seated|changed|vacated|added|removed)$/;

function isAboutPerson(change: Change, person: string): boolean {
  const { kind, subject, office, before, after } = change;
  if (kind === 'organisation-begun' || kind === 'organisation-ended') return true;
  if (kind.startsWith('person-')) return subject === person;
  if (change.person === person || change.people?.includes(person) === true) return true;
  return (
    office !== undefined &&
    kind !== 'seat-changed' &&
    seating.test(kind) &&
    (before === person || after === person)
  );
}

/**
 * What a circle that had a name once is called at the end of a history; nothing where none had it, or it has ended.
 *
 * @param history what each step changed, the oldest first
 */
export function laterName(
  history: readonly { readonly changes: readonly Change[] }[],
  name: string,
): string | undefined {
  let called: string | undefined;
  for (const { changes } of history) {
    const renamed = changes.find(
      ({ kind, before }) => kind === 'circle-renamed' && before === (called ?? name),
    );
    called = renamed?.circle ?? called;
  }
  return called;
}

/** The circle or person whose title somebody knew once, by the name at the end of a history; nothing where none had it. */
export function laterTitled(
  history: readonly { readonly changes: readonly Change[] }[],
  title: string,
): { readonly circle: string } | { readonly person: string } | undefined {
  for (const [i, { changes }] of history.entries()) {
    const found = changes.find(
      ({ kind, before }) => (kind === 'circle-retitled' || kind === 'person-renamed') && before === title,
    );
    if (found === undefined) continue;
    const since = history.slice(i + 1);
    return found.kind === 'circle-retitled'
      ? { circle: laterName(since, found.subject) ?? found.subject }
      : { person: laterPerson(since, found.subject) ?? found.subject };
  }
  return undefined;
}

/** Whether a step changed something about a circle, so that there was one of that name. */
export function isToldOf(changes: readonly Change[], circle: string): boolean {
  return changes.some((change) => change.kind !== 'organisation-begun' && isAbout(change, circle));
}

/** What the one circle was called before a step; nothing where it began with it. */
export function earlier(changes: readonly Change[], circle: string): string | undefined {
  let began = false;
  for (const { kind, circle: of, before, was } of changes) {
    if (of !== circle) continue;
    if (kind === 'circle-renamed' && before !== undefined) return before;
    if (kind === 'role-became-circle' || (kind === 'circle-begun' && was === undefined)) began = true;
  }
  const made = madeOf(changes, circle);
  return began || (made.length > 0 && !made.includes(circle)) ? undefined : circle;
}

function listOf(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

/** The circles that a circle was made of by a step that split or merged them. */
function madeOf(changes: readonly Change[], circle: string): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'circle-split' && partsOf(change).includes(circle))
      return change.before === undefined ? [] : [change.before];
    return change.kind === 'circle-merged' && change.after === circle ? partsOf(change) : [];
  });
}

function isAbout(change: Change, circle: string): boolean {
  return (
    change.circle === circle ||
    change.other === circle ||
    change.kind === 'organisation-begun' ||
    partsOf(change).includes(circle)
  );
}
