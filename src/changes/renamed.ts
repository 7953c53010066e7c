import { compareText } from '../model/build.js';
import type { Between } from './match.js';

/**
 * Makes texts of both states alike in what things are called: whatever has another name or title in the newer state
 * is called by one mark of its own. A text that differs in nothing but names is then the same in both.
 */
export function calledAlike(between: Between): Called {
  const known = alike.get(between);
  if (known !== undefined) return known;
  const made = marking(renamings(between));
  alike.set(between, made);
  return made;
}

export type Called = (text: string) => string;

/** Where nothing has another name. */
export const asItIs: Called = (text) => text;

const alike = new WeakMap<Between, Called>();

interface Named {
  readonly name: string;
  readonly title?: string | undefined;
}

function renamings(between: Between): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  const add = (old: Named, now: Named): void => {
    if (old.name !== now.name) found.push([old.name, now.name]);
    const [before, after] = [old.title ?? old.name, now.title ?? now.name];
    if (before !== after) found.push([before, after]);
  };
  add(between.before, between.after);
  for (const pairs of [between.people, between.circles, between.elections, between.decisions])
    for (const [old, now] of pairs.both) add(old, now);
  for (const [old, now] of between.roles.both) add(old.role, now.role);
  for (const [old, now] of between.items.both) add(old.item, now.item);
  return found;
}

function marking(renamed: readonly (readonly [string, string])[]): Called {
  if (renamed.length === 0) return asItIs;
  // Names that were passed on from one thing to another are one mark, as the texts cannot be told apart by them.
  const marks = new Map<string, { text: string }>();
  for (const [old, now] of renamed) {
    const [one, other] = [marks.get(old), marks.get(now)];
    if (one === undefined || other === undefined) {
      const mark = one ?? other ?? { text: `\u0001${marks.size}\u0001` };
      marks.set(old, mark);
      marks.set(now, mark);
    } else if (one.text !== other.text) {
      const taken = other.text;
      for (const mark of marks.values()) if (mark.text === taken) mark.text = one.text;
    }
  }
  const names = [...marks.keys()].sort((a, b) => b.length - a.length || compareText(a, b));
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}_-])`,
    'gu',
  );
  return (text) => text.replace(any, (name) => marks.get(name)?.text ?? name);
}
