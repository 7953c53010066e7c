import { never } from '../ground/never.js';
import { isOneOf } from '../ground/one-of.js';
import { after, type CalendarDate, type Length } from '../model/calendar.js';
import { type AsOf, deciding } from '../model/lookups.js';
import type { Audit, Circle, Office, Origin, Review, Seat, Shown } from '../model/organisation.js';
import {
  auditStanding,
  inForce,
  isGoneWithItsEnd,
  isWithoutTerm,
  linkFaults,
  reviewStanding,
} from '../model/standing.js';
import { type ElectedOffice, reviewedOffices } from '../vocabulary/offices.js';
import { type Condition, conditions } from '../vocabulary/plans.js';
import { type ForOne, type StepCounts, statusOf, stepCountsOf, type Why } from './task.js';

export type { Condition } from '../vocabulary/plans.js';

/** A condition with what it asks of each circle or office holder on the date. */
export interface StandingCondition {
  readonly condition: Condition;
  readonly counts: StepCounts;
  readonly each: readonly ForOne[];
}

const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };

/** How each condition stands, circle by circle; what a circle of its kind does without is not asked of it. */
export function standingConditions(standing: AsOf): readonly StandingCondition[] {
  return conditions.map((condition) => {
    const each = eachOf(standing, condition);
    return { condition, counts: stepCountsOf(each), each };
  });
}

const shown = new WeakMap<AsOf, Map<Shown, readonly ForOne[]>>();

/** What one condition asks for, in the order of the circles in the files; worked out once for a date. */
export function eachOf(standing: AsOf, condition: Shown): readonly ForOne[] {
  let kept = shown.get(standing);
  if (kept === undefined) {
    kept = new Map();
    shown.set(standing, kept);
  }
  let each = kept.get(condition);
  if (each === undefined) {
    each = findEach(standing, condition);
    kept.set(condition, each);
  }
  return each;
}

function findEach(standing: AsOf, condition: Shown): readonly ForOne[] {
  const circles = standing.circles.filter((circle) => deciding[circle.kind]);
  switch (condition) {
    case 'aim':
      return circles.map((circle) =>
        forCircle(
          standing,
          circle,
          circle.aims[0]?.at,
          circle.aims.length > 0 ? [] : [{ kind: 'missing', what: 'aim' }],
        ),
      );
    case 'domain':
      return circles
        .filter((circle) => standing.needsDomain(circle))
        .map((circle) =>
          forCircle(
            standing,
            circle,
            circle.domain?.at,
            (circle.domain?.items.length ?? 0) > 0 ? [] : [{ kind: 'missing', what: 'domain' }],
          ),
        );
    case 'double link':
      return circles
        .filter((circle) => standing.linkOffices(circle).length > 0)
        .map((circle) => ({ circle, one: linkOf(standing, circle) }))
        .filter(({ circle, one }) => isAsked(standing, circle, ['leader', 'representative'], one))
        .map(({ one }) => one);
    case 'officers':
      return circles
        .filter((circle) => circle.kind !== 'helping circle')
        .map((circle) => ({
          circle,
          one: officesOf(standing, circle, ['facilitator', 'secretary'], circle.officers[0]?.at),
        }))
        .filter(({ circle, one }) => isAsked(standing, circle, ['facilitator', 'secretary'], one))
        .map(({ one }) => one);
    case 'audits': {
      const audits = audited(standing);
      return circles.map((circle) => auditOf(standing, circle, audits.get(circle.name)));
    }
    case 'reviews':
      return reviewsOf(standing);
    case 'statutes':
      return [statutesOf(standing)];
    default:
      return never(condition);
  }
}

/** Whether offices are asked of a circle: of one past its end, those that went with it are neither held nor lacking. */
function isAsked(standing: AsOf, circle: Circle, offices: readonly ElectedOffice[], one: ForOne): boolean {
  return one.status !== 'done' || !offices.some((office) => isGoneWithItsEnd(standing, circle, office));
}

/** Whether the organisation's statutes are on record and hold. */
function statutesOf(standing: AsOf): ForOne {
  const block = standing.organisation.blocks.find((one) => one.statutes !== undefined);
  const { from } = block?.statutes ?? {};
  const holds = block !== undefined && (from === undefined || from <= standing.on);
  const at = block?.statutes?.at ?? standing.organisation.blocks[0]?.at ?? nowhere(standing);
  return {
    status: holds ? 'done' : 'not begun',
    done: holds ? from : undefined,
    evidence: holds ? [block.statutes?.text ?? ''] : [],
    why: holds ? [] : [{ kind: 'missing', what: 'statutes' }],
    place: { at, recorded: block !== undefined },
  };
}

/** The first place of an organisation that no block declares. */
function nowhere({ organisation }: AsOf): Origin {
  return { file: organisation.files[0] ?? '', line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function forCircle(standing: AsOf, circle: Circle, at: Origin | undefined, why: readonly Why[]): ForOne {
  const aside = why.length === 0 ? [] : setAside(standing, circle, why);
  return {
    circle: circle.name,
    status: why.length === 0 ? 'done' : 'not begun',
    evidence: [],
    why: [...why, ...aside],
    place: { at: at ?? circle.at, recorded: at !== undefined },
  };
}

/** Whether the double link of a circle is sound, or why not. */
function linkOf(standing: AsOf, circle: Circle): ForOne {
  const held = officesOf(standing, circle, ['leader', 'representative'], circle.links[0]?.at);
  const faults = linkFaults(standing, circle);
  if (faults.length === 0 || held.why.some(({ kind }) => kind !== 'set aside')) return held;
  const why = faults.flatMap((fault): Why[] =>
    fault.why === 'single' || fault.why === 'without a term' || fault.why === 'no member'
      ? [{ kind: 'unsound', fault }]
      : [],
  );
  return why.length === 0 ? held : { ...held, status: 'not begun', why };
}

/** Whether each of the offices is held in term. */
function officesOf(
  standing: AsOf,
  circle: Circle,
  offices: readonly ElectedOffice[],
  at: Origin | undefined,
): ForOne {
  const why: Why[] = [];
  let place: Origin | undefined;
  let overdue: CalendarDate | undefined;
  for (const office of offices) {
    if (isGoneWithItsEnd(standing, circle, office)) continue;
    const holders = standing.holders(standing.seatsOf(circle, office));
    const expired = holders.find(({ state }) => state === 'expired')?.seat;
    const unrecorded = holders.length === 0 && standing.isUnrecorded(standing.seatsOf(circle, office));
    if (unrecorded) {
      why.push({ kind: 'nothing recorded' });
      place ??= vacantPlace(standing, circle, office);
    } else if (holders.length === 0) {
      why.push({ kind: 'missing', what: office });
      place ??= vacantPlace(standing, circle, office);
    } else if (expired !== undefined && holders.every(({ state }) => state === 'expired')) {
      const date = expired.lastDay ?? standing.on;
      why.push({ kind: 'term over', office, person: expired.person?.name ?? '', date });
      place ??= expired.at;
      overdue = overdue === undefined || date < overdue ? date : overdue;
    } else if (
      (office === 'facilitator' || office === 'secretary') &&
      holders.every(({ seat }) => isWithoutTerm(circle, seat))
    ) {
      const [holder] = holders;
      why.push({
        kind: 'unsound',
        fault: { why: 'without a term', office, person: holder?.seat.person?.name ?? '' },
      });
      place ??= holder?.seat.at;
    }
  }
  const one = forCircle(standing, circle, place ?? at, why);
  return overdue === undefined ? one : { ...one, status: 'overdue', due: overdue };
}

function vacantPlace(standing: AsOf, circle: Circle, office: ElectedOffice): Origin | undefined {
  return standing.standing(standing.seatsOf(circle, office)).find(({ seat }) => seat.person === undefined)
    ?.seat.at;
}

/** The rules that a deviation may name to let a circle go on without something. */
const ruleOf: Readonly<Record<string, readonly string[]>> = {
  aim: ['aim-missing', 'AD01'],
  domain: ['domain-missing', 'AD02'],
  leader: ['leader-missing', 'DL01'],
  representative: ['representative-missing', 'DL02'],
  facilitator: ['facilitator-missing', 'RE01'],
  secretary: ['secretary-missing', 'RE01'],
};

/** The deviation under which a circle goes on without something, if one has not run out. */
export function deviationFor(
  standing: AsOf,
  circle: string,
  what: string,
): { readonly decision?: string | undefined; readonly until?: CalendarDate | undefined } | undefined {
  const names = ruleOf[what] ?? [];
  const found = standing.organisation.deviations.find((deviation) => {
    const rule = deviation.rule.name.slice(deviation.rule.name.indexOf('/') + 1);
    const decision = standing.decision(deviation.decision?.name);
    return (
      names.includes(rule) &&
      (deviation.circle === undefined || deviation.circle.name === circle) &&
      deviation.until !== undefined &&
      deviation.until.date >= standing.on &&
      decision !== undefined &&
      inForce(standing, decision)
    );
  });
  return found && { decision: found.decision?.name, until: found.until?.date };
}

function setAside(standing: AsOf, circle: Circle, why: readonly Why[]): Why[] {
  return why.flatMap((one): Why[] => {
    if (one.kind !== 'missing') return [];
    const deviation = deviationFor(standing, circle.name, one.what);
    return deviation === undefined ? [] : [{ kind: 'set aside', ...deviation }];
  });
}

/** The audits of each circle, the latest first. */
function audited(standing: AsOf): ReadonlyMap<string, readonly Audit[]> {
  const found = new Map<string, Audit[]>();
  for (const audit of standing.organisation.audits) {
    const list = found.get(audit.subject.name);
    if (list === undefined) found.set(audit.subject.name, [audit]);
    else list.push(audit);
  }
  for (const list of found.values()) list.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  return found;
}

function dayOf({ on, planned }: Audit): CalendarDate {
  return (on ?? planned)?.date ?? '';
}

function auditOf(standing: AsOf, circle: Circle, audits: readonly Audit[] = []): ForOne {
  const whom = { circle: circle.name };
  const last = audits.find((audit) => auditStanding(standing, audit) === 'held');
  const since = last?.on?.date ?? '';
  const plan = audits.find(
    (audit) => dayOf(audit) > since && auditStanding(standing, audit) !== 'held' && dayOf(audit) !== '',
  );
  const planned = plan === undefined ? undefined : { date: dayOf(plan), at: plan.at };
  if (last?.on === undefined) return awaited(standing, whom, circle.at, planned);
  return repeated(standing, whom, last.on.date, last.next?.date, last.at, planned);
}

/** What is written down to be held, and was not yet. */
interface Planned {
  readonly date: CalendarDate;
  readonly at: Origin;
}

/** Something of which nothing is on record but, perhaps, the day for which it is planned. */
function awaited(standing: AsOf, whom: Partial<Whom>, at: Origin, planned: Planned | undefined): ForOne {
  return {
    ...whom,
    status: statusOf({ done: false, due: planned?.date }, standing.on),
    ...(planned === undefined ? {} : { due: planned.date }),
    evidence: [],
    why: [planned === undefined ? { kind: 'nothing recorded' } : plannedWhy(standing, planned)],
    place: { at: planned?.at ?? at, recorded: false },
  };
}

function plannedWhy(standing: AsOf, { date }: Planned): Why {
  return { kind: 'planned', date, overdue: date < standing.on };
}

function reviewsOf(standing: AsOf): readonly ForOne[] {
  const byPerson = new Map<string, Review[]>();
  for (const review of standing.organisation.reviews) {
    if (review.on === undefined) continue;
    const list = byPerson.get(review.person.name);
    if (list === undefined) byPerson.set(review.person.name, [review]);
    else list.push(review);
  }
  return standing.circles.flatMap((circle) =>
    standing.offices(circle).flatMap(({ office, role, link, seats }): ForOne[] => {
      if (!isOneOf(reviewedOffices, office) || link !== undefined) return [];
      return seats.flatMap(({ seat, state }): ForOne[] => {
        const person = seat.person?.name;
        if (person === undefined || (state !== 'held' && state !== 'expired') || standing.hasLeft(person))
          return [];
        const whom = { circle: circle.name, office, role: role?.name, person };
        return [reviewOf(standing, whom, seat, byPerson.get(person) ?? [])];
      });
    }),
  );
}

interface Whom {
  readonly circle: string;
  readonly office?: Office;
  readonly role?: string | undefined;
  readonly person?: string;
}

function reviewOf(standing: AsOf, whom: Whom, seat: Seat, reviews: readonly Review[]): ForOne {
  const day = (review: Review | undefined): CalendarDate => review?.on?.date ?? '';
  const about = reviews.filter(
    (review) =>
      (review.circle === undefined || review.circle.name === whom.circle) &&
      (review.office === undefined || review.office === whom.office || review.office === whom.role),
  );
  const newest = (held: boolean): Review | undefined =>
    about
      .filter((review) => (reviewStanding(standing, review) === 'held') === held)
      .reduce<Review | undefined>(
        (latest, review) => (day(review) >= day(latest) ? review : latest),
        undefined,
      );
  const last = newest(true);
  const plan = newest(false);
  const planned = plan !== undefined && day(plan) > day(last) ? { date: day(plan), at: plan.at } : undefined;
  if (last?.on === undefined) return awaited(standing, whom, seat.at, planned);
  return repeated(standing, whom, last.on.date, last.next?.date, last.at, planned);
}

/** Something that was done and comes back: on the day for which it is planned or that was set for it, or a year after. */
function repeated(
  standing: AsOf,
  whom: Whom,
  last: CalendarDate,
  next: CalendarDate | undefined,
  at: Origin,
  planned: Planned | undefined,
): ForOne {
  const until = next ?? after(last, year);
  const done = until >= standing.on;
  const day = planned?.date ?? until;
  return {
    ...whom,
    status: statusOf({ done, due: day }, standing.on),
    done: last,
    ...(done ? { again: day } : { due: day }),
    evidence: [],
    why: done
      ? []
      : [{ kind: 'lapsed', last, until }, ...(planned === undefined ? [] : [plannedWhy(standing, planned)])],
    place: { at, recorded: true },
  };
}
