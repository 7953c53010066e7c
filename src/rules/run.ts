import type { CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import type { Earlier, Reported, Rule } from './rule.js';

/** A rule with what is to be done with its findings. */
export interface Running {
  readonly rule: Rule;
  readonly report: (found: Reported) => void;
}

/** Runs rules over an organisation, as {@link runInSteps} does, in one go. */
export function runRules(
  organisation: Organisation,
  on: CalendarDate,
  running: readonly Running[],
  earlier: Earlier,
): void {
  for (const _ of runInSteps(organisation, on, running, earlier));
}

/**
 * Runs rules over an organisation: those that look at the whole first, then all that look at one circle, election or
 * decision, together, one circle, election or decision after the other. It stops at every rule and at every hundredth
 * circle, so that whoever must answer others meanwhile can.
 */
export function* runInSteps(
  organisation: Organisation,
  on: CalendarDate,
  running: readonly Running[],
  earlier: Earlier,
): Generator<void> {
  for (const { rule, report } of running) {
    if (rule.check === undefined) continue;
    rule.check(organisation, on, report, earlier);
    yield;
  }
  const standing = asOf(organisation, on);
  yield* each(running, 'checkCircle', standing.circles, (check, circle, report) =>
    check(circle, standing, report),
  );
  // What came of an election is not judged as of a day before it; one that is only planned may be looked at.
  const elections = organisation.elections.filter(
    (one) => one.on === undefined || one.on.date <= on || one.elected === undefined,
  );
  yield* each(running, 'checkElection', elections, (check, election, report) =>
    check(election, standing, report),
  );
  yield* each(running, 'checkDecision', organisation.decisions, (check, decision, report) =>
    check(decision, standing, report),
  );
}

type Part = 'checkCircle' | 'checkElection' | 'checkDecision';

function* each<P extends Part, T>(
  running: readonly Running[],
  part: P,
  all: readonly T[],
  look: (check: NonNullable<Rule[P]>, one: T, report: Running['report']) => void,
): Generator<void> {
  const looking = running.flatMap(({ rule, report }) => {
    const check = rule[part];
    return check === undefined ? [] : [{ check: check as NonNullable<Rule[P]>, report }];
  });
  if (looking.length === 0) return;
  let done = 0;
  for (const one of all) {
    for (const { check, report } of looking) look(check, one, report);
    if (++done % 100 === 0) yield;
  }
}
