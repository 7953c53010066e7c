import type { Change } from './change.js';

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
  const before = circles.flatMap((circle) => earlier(found, circle) ?? madeOf(found, circle));
  return { changes: found, before: [...new Set(before)] };
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
  return began || madeOf(changes, circle).length > 0 ? undefined : circle;
}

/** The circles that a circle was made of by a step that split or merged them. */
function madeOf(changes: readonly Change[], circle: string): readonly string[] {
  return changes.flatMap((change) => {
    if (change.kind === 'circle-split' && isPart(change.after, circle)) return namesIn(change.before);
    return change.kind === 'circle-merged' && change.after === circle ? namesIn(change.before) : [];
  });
}

function isAbout(change: Change, circle: string): boolean {
  return (
    change.circle === circle ||
    change.other === circle ||
    change.kind === 'organisation-begun' ||
    (change.kind === 'circle-split' && isPart(change.after, circle)) ||
    (change.kind === 'circle-merged' && isPart(change.before, circle))
  );
}

function isPart(names: string | undefined, circle: string): boolean {
  return namesIn(names).includes(circle);
}

function namesIn(names: string | undefined): readonly string[] {
  return names === undefined ? [] : names.split(', ');
}
