import type { AsOf } from '../model/lookups.js';

/** What a rule needs of a whole organisation on a date: worked out when it is first asked for, and then kept. */
export function once<T>(work: (standing: AsOf) => T): (standing: AsOf) => T {
  const answers = new WeakMap<AsOf, { readonly answer: T }>();
  return (standing) => {
    let kept = answers.get(standing);
    if (kept === undefined) {
      kept = { answer: work(standing) };
      answers.set(standing, kept);
    }
    return kept.answer;
  };
}
