import type { Between } from '../changes/match.js';
import { asItIs, calledAlike } from '../changes/renamed.js';
import { plainLengths } from '../changes/said.js';
import type { Finding } from './check.js';

/** The findings of a newer state that the older had not, and those of the older that the newer has not. */
export interface Turnover {
  readonly fresh: readonly Finding[];
  readonly resolved: readonly Finding[];
}

/**
 * What is new among the findings of the newer state, and what of the older is resolved. A finding persists where the
 * same rule tells the same of the same circle; where it stands, what things are called, in which order they are named
 * and how a length is written makes it no other.
 */
export function turnover(was: readonly Finding[], is: readonly Finding[], between: Between): Turnover {
  const called = calledAlike(between);
  const exact = ({ rule, circle, message }: Finding): string =>
    `${rule} ${called(circle ?? '')} ${plainLengths(called(message.en))}`;
  // Names sorted anew by a renaming: the same words in another order.
  const sorted = (finding: Finding): string =>
    exact(finding)
      .split(/[^\p{L}\p{N}\u0001.-]+/u)
      .sort()
      .join(' ');
  const first = unmatched(was, is, exact);
  const isRenamed = called !== asItIs;
  return isRenamed ? unmatched(first.resolved, first.fresh, sorted) : first;
}

/** What is left of two lists when equals are taken from both, as often as they occur. */
function unmatched(
  was: readonly Finding[],
  is: readonly Finding[],
  key: (finding: Finding) => string,
): Turnover {
  const times = new Map<string, number>();
  for (const one of was) times.set(key(one), (times.get(key(one)) ?? 0) + 1);
  const same = new Map<string, number>();
  const fresh = is.filter((one) => {
    const of = key(one);
    const left = times.get(of) ?? 0;
    if (left === 0) return true;
    times.set(of, left - 1);
    same.set(of, (same.get(of) ?? 0) + 1);
    return false;
  });
  const resolved = was.filter((one) => {
    const of = key(one);
    const left = same.get(of) ?? 0;
    if (left > 0) same.set(of, left - 1);
    return left === 0;
  });
  return { fresh, resolved };
}
