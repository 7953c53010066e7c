import { type Moment, datesOutOfOrder as words } from '../../messages/rules/logbook.js';
import type { Words } from '../../messages/words.js';
import { compareOrigins } from '../../model/build.js';
import type { CalendarDate } from '../../model/calendar.js';
import { asOf } from '../../model/lookups.js';
import type { Day, Decision, Origin } from '../../model/organisation.js';
import { rule } from '../rule.js';

interface Dated {
  readonly moment: Moment;
  readonly date: CalendarDate;
  readonly at: Origin;
}

export const datesOutOfOrder = rule({
  id: 'logbook/dates-out-of-order',
  base: 'all',
  code: 'DE11',
  words,
  doc: {
    bad: `
organisation Zwaluw "Kinderopvang de Zwaluw"

circle Team

decision outside "Every group is outside for two hours a day" {
  circle Team
  picture 2026-03-02
  opinion 2026-03-16
  decided 2026-03-09 by consent
  review 2027-03-09
}
`,
    good: `
organisation Zwaluw "Kinderopvang de Zwaluw"

circle Team

decision outside "Every group is outside for two hours a day" {
  circle Team
  picture 2026-03-02
  opinion 2026-03-16
  decided 2026-03-30 by consent
  review 2027-03-29
}
`,
    sources: [{ key: 'DRAH' }, { key: 'KRING' }],
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const { done, decision: ref, circle } of organisation.actions) {
      if (done === undefined || ref === undefined) continue;
      const decision = standing.decision(ref.name);
      const decided = decision && decidedOn(decision);
      if (decision === undefined || decided === undefined || done.date >= decided.date) continue;
      report({
        at: done.at,
        ...(circle === undefined ? {} : { circle: circle.name }),
        message: words.before(decision.name, 'done', done.date, 'decided', decided.date),
        related: [{ at: decided.at, message: words.otherHere('decided', decided.date) }],
      });
    }
  },
  checkDecision(decision, _standing, report) {
    const tell = (one: Dated, other: Dated, message: Words): void => {
      // The line written later is the one that was typed with the other in sight.
      const [first, second] = compareOrigins(one.at, other.at) <= 0 ? [one, other] : [other, one];
      report({
        at: second.at,
        ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
        message,
        related: [{ at: first.at, message: words.otherHere(first.moment, first.date) }],
      });
    };
    for (const [early, late] of outOfOrder(decision)) {
      tell(early, late, words.before(decision.name, late.moment, late.date, early.moment, early.date));
    }
    const { review, term } = decision;
    if (review === undefined) return;
    const decided = decidedOn(decision);
    if (decided !== undefined && review.date === decided.date) {
      tell(decided, dated('review', review), words.sameDay(decision.name, review.date));
    }
    if (
      term?.lastDay !== undefined &&
      review.date > term.lastDay &&
      (decided === undefined || term.lastDay >= decided.date)
    ) {
      const end: Dated = { moment: 'term', date: term.lastDay, at: term.until?.at ?? term.at };
      tell(dated('review', review), end, words.afterTerm(decision.name, review.date, term.lastDay));
    }
  },
});

function dated(moment: Moment, { date, at }: Day): Dated {
  return { moment, date, at };
}

function decidedOn({ decided }: Decision): Dated | undefined {
  return decided?.date === undefined ? undefined : { moment: 'decided', date: decided.date, at: decided.at };
}

/** Pairs of dates of which the first lies after the second, but should not. */
function outOfOrder(decision: Decision): [early: Dated, late: Dated][] {
  const found: [Dated, Dated][] = [];
  const order = (early: Dated | undefined, late: Dated | undefined): boolean => {
    if (early === undefined || late === undefined || early.date <= late.date) return true;
    found.push([early, late]);
    return false;
  };
  const decided = decidedOn(decision);
  const pictures = decision.picture.map((day) => dated('picture', day));
  const opinions = decision.opinion.map((day) => dated('opinion', day));
  const inOrder = order(earliest(pictures), earliest(opinions));
  // A decision that was amended was talked over again in between.
  if (decision.amended.length === 0) {
    const opinionInOrder = order(latest(opinions), decided);
    // One wrong date is told of once.
    if (inOrder && opinionInOrder) order(latest(pictures), decided);
  }
  for (const day of decision.amended) order(decided, dated('amended', day));
  for (const day of decision.reviewed) order(decided, dated('reviewed', day));
  if (decision.review !== undefined) order(decided, dated('review', decision.review));
  const { term, withdrawn } = decision;
  if (term?.until !== undefined) order(decided, dated('term', term.until));
  if (withdrawn?.date !== undefined)
    order(decided, { moment: 'withdrawn', date: withdrawn.date, at: withdrawn.at });
  return found;
}

function earliest(days: readonly Dated[]): Dated | undefined {
  return days.reduce<Dated | undefined>(
    (first, day) => (first === undefined || day.date < first.date ? day : first),
    undefined,
  );
}

function latest(days: readonly Dated[]): Dated | undefined {
  return days.reduce<Dated | undefined>(
    (last, day) => (last === undefined || day.date > last.date ? day : last),
    undefined,
  );
}
