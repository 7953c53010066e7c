import type { JudgedChange } from '../changes/authority.js';
import type { Between } from '../changes/match.js';
import { concerns, pathsOf } from '../changes/subjects.js';
import type { Origin } from '../model/organisation.js';
import { outsideDomain } from './logbook/outside-domain.js';

/**
 * Whether a decision is said to be about what is not its circle's, by the newer state alone, and it was theirs as things
 * stood when it was taken: it is on record for a change that they may decide.
 */
export function isRefuted(
  { rule, at }: { readonly rule: string; readonly at: Origin },
  changes: readonly JudgedChange[],
  between: Between,
): boolean {
  if (rule !== outsideDomain.id) return false;
  const decision = between.after.decisions.find(({ whole }) => holds(whole, at));
  if (decision === undefined) return false;
  const subject = decision.concerns.find((one) => one.at.line === at.line && one.at.column === at.column);
  const paths = subject === undefined ? [] : pathsOf(between, decision.circle?.name, subject);
  return changes.some(
    (change) =>
      (change.verdict === 'evidenced' || change.verdict === 'partly') &&
      change.evidence.some(({ kind, name }) => kind === 'decision' && name === decision.name) &&
      (subject === undefined ||
        change.decision === decision.name ||
        paths.some((path) => concerns(between, change, { ...subject, path }) !== undefined)),
  );
}

/** Whether a place lies within a declaration. */
export function holds(whole: Origin, at: Origin): boolean {
  return (
    whole.file === at.file &&
    (whole.line < at.line || (whole.line === at.line && whole.column <= at.column)) &&
    (at.line < whole.endLine || (at.line === whole.endLine && at.column <= whole.endColumn))
  );
}
