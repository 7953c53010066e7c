import * as words from '../messages/changes.js';
import type { Deviation } from '../model/organisation.js';
import { aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import { type Between, byKey, type Names } from './match.js';
import { isPutOff } from './records.js';
import { type Said, sayDay, sayRef, sayText } from './said.js';

/** Deviations from rules that circles put on record, change or end. */
export function deviationChanges(between: Between): Change[] {
  const { both, gone, come } = byKey(
    between.before.deviations,
    between.after.deviations,
    (one) => key(one, between.rule, between.old),
    (one) => key(one, between.rule, between.now),
  );
  return [
    ...come.map((one) =>
      change('deviation-added', {
        ...concern(one, between.now),
        after: one.until?.date,
        message: words.deviationAdded(
          between.rule(one.rule.name),
          one.circle && between.title(one.circle.name),
          one.until?.date,
        ),
        is: one.at,
      }),
    ),
    ...gone.map((one) =>
      change('deviation-removed', {
        ...concern(one, between.old),
        before: one.until?.date,
        message: words.deviationRemoved(
          between.rule(one.rule.name),
          one.circle && between.title(between.old.circle(one.circle.name)),
        ),
        was: one.at,
      }),
    ),
    ...both.flatMap(([old, now]) =>
      aspectChanges(
        said(old, between.old),
        said(now, between.now),
        {
          of: words.deviationName(between.rule(now.rule.name), now.circle && between.title(now.circle.name)),
          ...concern(now, between.now),
        },
        () => 'deviation-changed',
        ({ aspect }) => {
          if (aspect === 'under') return { topic: 'policy' };
          if (aspect !== 'holds' || !isPutOff(old.until, now.until)) return { decision: undefined };
          // What allowed it until a day does not allow it for longer, unless it was decided again.
          return isNewlyUnder(between, old, now)
            ? { topic: 'policy', putsOff: true }
            : { topic: 'policy', putsOff: true, decision: undefined };
        },
      ),
    ),
  ];
}

function isNewlyUnder({ was, is, old: names }: Between, old: Deviation, now: Deviation): boolean {
  if ((old.decision && names.decision(old.decision.name)) !== now.decision?.name) return true;
  const [before, after] = [was.decision(old.decision?.name), is.decision(now.decision?.name)];
  return (after?.decided?.date ?? '') > (before?.decided?.date ?? '');
}

/** Whatever name of the rule a deviation has. */
function key({ rule, circle }: Deviation, called: Between['rule'], names: Names): string {
  return `${called(rule.name).en} ${circle === undefined ? '' : names.circle(circle.name)}`;
}

function concern(
  { rule, circle, decision }: Deviation,
  names: Names,
): { subject: string; circle: string | undefined; decision: string | undefined } {
  return {
    subject: rule.name,
    circle: circle && names.circle(circle.name),
    decision: decision && names.decision(decision.name),
  };
}

function said(deviation: Deviation, names: Names) {
  return [
    ...sayRef('under', deviation.decision, names.decision),
    ...sayDay('holds', deviation.until),
    ...sayText('because', deviation.because),
  ] satisfies Said[];
}
