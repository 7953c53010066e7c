import type { JudgedChange } from './authority.js';
import { earlier } from './history.js';

/** A fact that stands, with the step of the history by which it came. */
export interface Since<T> {
  readonly step: T;
  readonly change: JudgedChange;
}

/**
 * Since which step of a history each fact about a circle stands: of every change that no later one undid or went
 * beyond, the latest. What was so from the beginning stands since the circle or the organisation was put on record.
 *
 * @param history the oldest first
 * @param circle as it is called at the end
 */
export function sinceWhen<T>(
  history: readonly { readonly step: T; readonly changes: readonly JudgedChange[] }[],
  circle: string,
): readonly Since<T>[] {
  const standing = new Map<string, Since<T>>();
  const called = namesAfter(history, circle);
  for (const [i, { step, changes }] of history.entries()) {
    for (const change of changes) {
      const whole = change.kind === 'organisation-begun';
      if (!whole && (change.circle === undefined || change.circle !== called[i])) continue;
      const [before, after] = keysOf(change);
      for (const key of before) standing.delete(key);
      // Set anew, so that what came last stands last.
      if (after === undefined) continue;
      standing.delete(after);
      standing.set(after, { step, change });
    }
  }
  return [...standing.values()];
}

/** What a circle was called after each step; nothing before it began, when another may have had its name. */
function namesAfter(
  history: readonly { readonly changes: readonly JudgedChange[] }[],
  circle: string,
): readonly (string | undefined)[] {
  const names: (string | undefined)[] = [];
  let name: string | undefined = circle;
  for (const { changes } of [...history].reverse()) {
    names.push(name);
    if (name !== undefined) name = earlier(changes, name);
  }
  return names.reverse();
}

/** What a change takes away, and what it makes stand. */
function keysOf(change: JudgedChange): readonly [readonly string[], string | undefined] {
  const { kind, subject, before, after, office, role, person, item } = change;
  const act = kind.slice(kind.lastIndexOf('-') + 1);
  const about = kind.slice(0, kind.lastIndexOf('-'));
  if (kind === 'seat-changed' && after === undefined) return [[], undefined];
  if (about === 'term' || kind === 'seat-changed')
    return [[], `${kind} ${office} ${role ?? ''} ${person ?? ''}`];
  if (office !== undefined) {
    const seat = `seat ${office} ${role ?? ''}`;
    const gone = act === 'renewed' ? person : before;
    const left =
      gone === undefined
        ? []
        : [
            `${seat} ${gone}`,
            `term-extended ${office} ${role ?? ''} ${gone}`,
            `term-shortened ${office} ${role ?? ''} ${gone}`,
          ];
    const taken = act === 'renewed' ? person : after;
    return [left, taken === undefined ? undefined : `${seat} ${taken}`];
  }
  // The text of a value tells one aim or limit from another; a circle has one place and one title.
  const single = kind === 'circle-moved' || kind === 'circle-retitled' || kind === 'circle-kind-changed';
  const of = item ?? subject;
  const key = (value: string): string => (single ? `${kind} ${of}` : `${about} ${of} ${value}`);
  return [
    before === undefined ? [] : [key(before)],
    act === 'removed' || act === 'broken' || act === 'ended' || after === undefined ? undefined : key(after),
  ];
}
