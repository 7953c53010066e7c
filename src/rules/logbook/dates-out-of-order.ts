import { type LifeMoment, type Moment, datesOutOfOrder as words } from '../../messages/rules/logbook.js';
import type { Words } from '../../messages/words.js';
import { compareOrigins } from '../../model/build.js';
import { after, type CalendarDate, type Length } from '../../model/calendar.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Circle, Day, Decision, Organisation, Origin, Seat } from '../../model/organisation.js';
import { titleOf } from '../../model/steps.js';
import { ownPhases } from '../../model/templates.js';
import { circleName, decisionName, personName } from '../names.js';
import { type Reported, rule } from '../rule.js';

const oneYear: Length = { years: 1, months: 0, weeks: 0, days: 0 };
const oneDay: Length = { years: 0, months: 0, weeks: 0, days: 1 };

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
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const { early, late, circle, subject } of outOfOrderElsewhere(organisation, standing)) {
      if (early.date <= late.date) continue;
      const [first, second] = compareOrigins(early.at, late.at) <= 0 ? [early, late] : [late, early];
      report({
        at: second.at,
        ...(circle === undefined ? {} : { circle }),
        message: words.beforeElsewhere(subject, late.moment, late.date, early.moment, early.date),
        related: [{ at: first.at, message: words.otherMoment(first.moment, first.date) }],
        names: { here: second.date, there: first.date },
      });
    }
    for (const { done, decision: ref, circle } of organisation.actions) {
      if (done === undefined || ref === undefined) continue;
      const decision = standing.decision(ref.name);
      const decided = decision && decidedOn(decision);
      if (decision === undefined || decided === undefined || done.date >= decided.date) continue;
      report({
        at: done.at,
        ...(circle === undefined ? {} : { circle: circle.name }),
        message: words.before(decisionName(standing, decision), 'done', done.date, 'decided', decided.date),
        related: [{ at: decided.at, message: words.otherHere('decided', decided.date) }],
        names: { here: done.date, there: decided.date },
      });
    }
  },
  checkDecision(decision, standing, report) {
    const tell = (one: Dated, other: Dated, message: Words, named?: Reported['names']): void => {
      // The line written later is the one that was typed with the other in sight.
      const [first, second] = compareOrigins(one.at, other.at) <= 0 ? [one, other] : [other, one];
      report({
        at: second.at,
        ...(decision.circle === undefined ? {} : { circle: decision.circle.name }),
        message,
        related: [{ at: first.at, message: words.otherHere(first.moment, first.date) }],
        names: named ?? { here: second.date, there: first.date },
      });
    };
    for (const [early, late] of outOfOrder(decision)) {
      tell(
        early,
        late,
        words.before(decisionName(standing, decision), late.moment, late.date, early.moment, early.date),
      );
    }
    const { review, term } = decision;
    if (review === undefined) return;
    const decided = decidedOn(decision);
    if (decided !== undefined && review.date === decided.date) {
      const next = after(decided.date, oneYear);
      tell(decided, dated('review', review), words.sameDay(decisionName(standing, decision), review.date), {
        review: term?.lastDay !== undefined && term.lastDay < next ? term.lastDay : next,
      });
    }
    if (
      term?.lastDay !== undefined &&
      // Whoever looks at it on the day after its last one does so when it ends.
      review.date > after(term.lastDay, oneDay) &&
      (decided === undefined || term.lastDay >= decided.date)
    ) {
      const end: Dated = { moment: 'term', date: term.lastDay, at: term.until?.at ?? term.at };
      tell(
        dated('review', review),
        end,
        words.afterTerm(decisionName(standing, decision), review.date, term.lastDay),
        {
          review: term.lastDay,
        },
      );
    }
  },
});

interface LifeDate {
  readonly moment: LifeMoment;
  readonly date: CalendarDate;
  readonly at: Origin;
}

interface Pair {
  readonly early: LifeDate;
  readonly late: LifeDate;
  readonly circle?: string;
  readonly subject: Words;
}

/** The beginnings and ends, outside decisions, that are both written: of people, circles, seats and elections. */
function* outOfOrderElsewhere(organisation: Organisation, standing: AsOf): Iterable<Pair> {
  for (const { name, periods } of organisation.people) {
    const moves = periods.flatMap(({ from, until }): LifeDate[] => [
      ...(from === undefined ? [] : [{ ...from, moment: 'joined' as const }]),
      ...(until === undefined ? [] : [{ ...until, moment: 'left' as const }]),
    ]);
    for (const [i, late] of moves.entries()) {
      const early = moves[i - 1];
      if (early !== undefined) yield { early, late, subject: words.ofPerson(personName(standing, name)) };
    }
  }
  for (const circle of organisation.circles) {
    const name = circleName(standing, circle);
    const { begun, ended } = circle;
    if (begun !== undefined && ended !== undefined) {
      yield {
        early: { ...begun, moment: 'begun' },
        late: { ...ended, moment: 'ended' },
        circle: circle.name,
        subject: words.ofCircle(name),
      };
    }
    for (const { person, from, until } of everySeat(circle)) {
      if (from === undefined || until === undefined) continue;
      yield {
        early: { ...from, moment: 'from' },
        late: { ...until, moment: 'until' },
        circle: circle.name,
        subject:
          person === undefined ? words.ofCircle(name) : words.ofSeat(personName(standing, person.name), name),
      };
    }
  }
  yield* outOfOrderInPlans(organisation);
  for (const { name, circle, on, accepted } of organisation.elections) {
    if (on === undefined || accepted?.date === undefined) continue;
    yield {
      early: { ...on, moment: 'held' },
      late: { moment: 'accepted', date: accepted.date, at: accepted.at },
      circle: circle.name,
      subject: words.ofElection(name),
    };
  }
}

/** Beginnings and ends in the introduction of the method, days of its steps beside that of their phase, and findings. */
function* outOfOrderInPlans(organisation: Organisation): Iterable<Pair> {
  for (const plan of organisation.implementations) {
    const circle = plan.circle === undefined ? {} : { circle: plan.circle.name };
    const order = (
      [early, first]: readonly [LifeMoment, Day | undefined],
      [late, last]: readonly [LifeMoment, Day | undefined],
      subject: Words,
    ): Pair[] =>
      first === undefined || last === undefined
        ? []
        : [
            {
              early: { moment: early, date: first.date, at: first.at },
              late: { moment: late, date: last.date, at: last.at },
              ...circle,
              subject,
            },
          ];
    const whole = words.ofPlan(titleOf(plan));
    yield* order(['begun', plan.begun], ['ended', plan.ended], whole);
    yield* order(['begun', plan.begun], ['evaluation', plan.evaluation], whole);
    for (const day of plan.evaluated) yield* order(['begun', plan.begun], ['evaluation', day], whole);
    for (const phase of ownPhases(organisation, plan)) {
      const stage = phase.title ?? phase.name ?? phase.stage;
      yield* order(['begun', phase.begun], ['ended', phase.ended], words.ofPlan(stage));
      yield* order(['begun', phase.begun], ['due', phase.due], words.ofPlan(stage));
      for (const step of phase.steps) {
        const title = words.ofPlan(titleOf(step));
        yield* order(['begun', step.begun], ['done', step.done], title);
        // Of what is done, or comes back, the day by which it was due says nothing of the phase any more.
        if (step.done === undefined && step.every === undefined)
          yield* order(['due', step.due], ['phase end', phase.ended ?? phase.due], title);
        for (const entry of step.entries) {
          const whom = words.ofStepFor(titleOf(step), entry.subject.name);
          yield* order(['begun', entry.begun], ['done', entry.done], whom);
          if (entry.done === undefined && step.every === undefined)
            yield* order(['due', entry.due], ['phase end', phase.ended ?? phase.due], whom);
        }
      }
    }
  }
  for (const audit of organisation.audits) {
    const circle = organisation.circles.some(({ name }) => name === audit.subject.name)
      ? { circle: audit.subject.name }
      : {};
    const after = (late: LifeMoment, day: Day | undefined, subject: Words): Pair[] =>
      audit.on === undefined || day === undefined
        ? []
        : [{ early: { ...audit.on, moment: 'audit' }, late: { ...day, moment: late }, ...circle, subject }];
    yield* after('next', audit.next, words.ofPlan(audit.name));
    for (const finding of audit.findings) {
      const subject = words.ofPlan(finding.text ?? finding.name);
      yield* after('resolved', finding.resolved, subject);
      yield* after('due', finding.due, subject);
    }
  }
  for (const { name, on, next, circle } of organisation.reviews) {
    if (on === undefined || next === undefined) continue;
    yield {
      early: { ...on, moment: 'review' },
      late: { ...next, moment: 'next' },
      ...(circle === undefined ? {} : { circle: circle.name }),
      subject: words.ofPlan(name),
    };
  }
}

function everySeat(circle: Circle): readonly Seat[] {
  return [
    ...[...circle.links, ...circle.crossLinks].flatMap((link) => [...link.leaders, ...link.representatives]),
    ...circle.officers,
    ...circle.members,
    ...circle.experts,
    ...circle.observers,
    ...circle.roles.flatMap((role) => role.holders),
  ];
}

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
  for (const day of decision.renewed) order(decided, dated('renewed', day));
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
