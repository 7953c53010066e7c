import { type CalendarDate, daysBetween } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Acceptance, Decision, Election, Ref, Subject } from '../model/organisation.js';
import { isAbout, newAcceptances, subjectText } from './accepted.js';
import { type GrantedBy, isOpen, type JudgedChange, judgedNearby } from './authority.js';
import type { Change } from './change.js';
import { type HistoryStep, type Nearby, nearbyDays, newOnRecord, type Window } from './evidence.js';
import type { Between } from './match.js';

/** An election or decision, with the step of the history by which it came on record. */
interface Recorded {
  readonly kind: 'election' | 'decision';
  readonly record: Election | Decision;
  readonly step: HistoryStep;
  /** It came with the organisation itself, so that its own day tells of what time it is. */
  readonly founding: boolean;
}

/** A change for which something on record counted. */
interface Spent {
  readonly key: string;
  readonly change: Change;
  /** The change came by the very step that put the record there. */
  readonly atOnce: boolean;
  readonly certain: boolean;
  /** What it brought, and what steps since made of that: changes that begin there change the same thing again. */
  readonly values: Set<string | undefined>;
}

/** A step of the history that has changes for which nothing is on record yet. */
interface Open {
  readonly step: HistoryStep;
  readonly between: Between;
  readonly told: Told;
  readonly window: Window;
  /** What counted for it from before, in the names of the step. */
  readonly earlier: readonly Recorded[];
  /** What circles and people of the step are called in later ones, by those later names. */
  readonly circles: Map<string, string>;
  readonly people: Map<string, string>;
  readonly later: Recorded[];
  /** What later steps accepted, by the names of this one, with those steps. */
  readonly accepted: Map<Acceptance, HistoryStep>;
}

interface Told {
  changes: readonly JudgedChange[];
}

/**
 * Goes along a history and finds, for a change of one step, what another step a little earlier or later put on record
 * for it. Minutes and what they decided are often committed apart.
 *
 * Each record counts once for one thing: an election for one seat, a decision for each thing that it is about but not
 * for what changes the same thing again. It has to be earned as within one step, and only ever shows that something was
 * decided by who may: what lies in other steps makes no verdict worse.
 */
export class NearbyRecords {
  private recorded: Recorded[] = [];
  private spent: Spent[] = [];
  private open: Open[] = [];

  constructor(private readonly grantedBy: GrantedBy) {}

  /** What lies a little before a day that is not before the last step, for changes after it. */
  before(day: CalendarDate): Nearby {
    this.forget(day);
    const open = [...this.open];
    return {
      ...this.nearby(this.recorded, day),
      isOpenBefore: (subject) => open.some((one) => opens(one, subject)),
    };
  }

  /** An organisation came on record with all its records. */
  begin(step: HistoryStep, elections: readonly Election[], decisions: readonly Decision[]): void {
    for (const record of elections) this.recorded.push({ kind: 'election', record, step, founding: true });
    for (const record of decisions) this.recorded.push({ kind: 'decision', record, step, founding: true });
  }

  /**
   * Takes in the next step.
   *
   * @returns its changes; those for which a later step puts something on record are told otherwise from then on
   */
  add(step: HistoryStep, between: Between, changes: readonly JudgedChange[], window: Window): Told {
    this.forget(step.date);
    this.rename(between);
    for (const change of changes) {
      for (const { change: one, values } of this.spent)
        if (isSameThing(one, change) && values.has(change.before)) values.add(change.after);
    }
    for (const change of changes) this.spend(change, true);
    const rewritten = new Set(
      changes.flatMap(({ kind, verdict, subject, decision, election }) =>
        /^(?:decision|election)-(?:changed|removed)$/.test(kind) && verdict !== 'evidenced'
          ? [subject, decision, election]
          : [],
      ),
    );
    const fresh = newOnRecord(between);
    const told: Told = { changes };
    // What was rewritten by this step does not say any more what it was recorded for.
    this.recorded = this.recorded.filter(
      ({ kind, record }) =>
        !rewritten.has(record.name) &&
        !(kind === 'election' ? fresh.elections : fresh.decisions).some(({ name }) => name === record.name),
    );
    if (this.recorded.length > 0 && told.changes.some(isOpen))
      told.changes = this.better({ ...between }, told.changes, {
        ...window,
        nearby: this.nearby(this.recorded, step.date),
      });
    const earlier = [...this.recorded];
    const come: Recorded[] = [
      ...fresh.elections.map((record) => ({ kind: 'election' as const, record, step, founding: false })),
      ...fresh.decisions.map((record) => ({ kind: 'decision' as const, record, step, founding: false })),
    ];
    if (come.length > 0) for (const open of this.open) this.lend(open, come, step.date);
    const accepted = newAcceptances(between);
    if (accepted.length > 0) this.accept(step, accepted, told);
    this.recorded.push(...come);
    this.open = this.open.filter(({ told: { changes: all } }) => all.some(isOpen));
    if (told.changes.some(isOpen))
      this.open.push({
        step,
        between,
        told,
        window,
        earlier,
        circles: new Map(),
        people: new Map(),
        later: [],
        accepted: new Map(),
      });
    return told;
  }

  /** Tells the changes of earlier steps that a step accepts, and the step itself by what it accepted in vain. */
  private accept(step: HistoryStep, accepted: readonly Acceptance[], told: Told): void {
    const before = [...this.open];
    told.changes = told.changes.map((change) => {
      const left = change.inVain?.filter(
        ({ subject, why }) =>
          why !== 'nothing lacks' ||
          !before.some((open) =>
            accepted.some(
              ({ at, subjects }) =>
                at === change.is && subjects.some((one) => subjectText(one) === subject && opens(open, one)),
            ),
          ),
      );
      return left === undefined || left.length === change.inVain?.length
        ? change
        : { ...change, inVain: left.length === 0 ? undefined : left };
    });
    for (const open of before) {
      for (const one of accepted) open.accepted.set(acceptedThen(one, open), step);
      this.lend(open, [], step.date);
    }
  }

  /** Tells the changes of an earlier step by what has come on record since. */
  private lend(open: Open, come: readonly Recorded[], until: CalendarDate): void {
    open.later.push(...come);
    const { between, told, step, earlier, window } = open;
    const names = (kind: Recorded['kind']): Map<string, Election | Decision> =>
      new Map(
        open.later
          .filter((one) => one.kind === kind)
          .map(({ record }) => {
            const renamed = calledThen(record, open);
            return [renamed.name, renamed] as const;
          }),
      );
    const [elections, decisions] = [names('election'), names('decision')];
    const { after } = between;
    const lent = {
      ...after,
      blocks: after.blocks.map((block, i) =>
        i === 0 ? { ...block, accepted: [...block.accepted, ...open.accepted.keys()] } : block,
      ),
      elections: [...after.elections.filter(({ name }) => !elections.has(name)), ...elections.values()],
      decisions: [...after.decisions.filter(({ name }) => !decisions.has(name)), ...decisions.values()],
    } as Between['after'];
    told.changes = this.better({ ...between, after: lent, is: asOf(lent, until) }, told.changes, {
      ...window,
      until,
      nearby: { ...this.nearby([...earlier, ...open.later], step.date), acceptances: open.accepted },
    });
  }

  private better(
    between: Between,
    changes: readonly JudgedChange[],
    window: Window,
  ): readonly JudgedChange[] {
    return changes.map((change) => {
      const now = judgedNearby(between, change, window, this.grantedBy);
      if (now !== change) this.spend(now, false);
      return now;
    });
  }

  private nearby(records: readonly Recorded[], day: CalendarDate): Nearby {
    const steps = (kind: Recorded['kind']): Map<string, HistoryStep> =>
      new Map(
        records
          .filter((one) => one.kind === kind && (!one.founding || isNear(dayOf(one), day)))
          .map(({ record, step }) => [record.name, step]),
      );
    return {
      elections: steps('election'),
      decisions: steps('decision'),
      spent: (kind, name, change, certain) => this.isSpent(`${kind} ${name}`, change, certain),
    };
  }

  private spend(change: JudgedChange, atOnce: boolean): void {
    if (change.verdict !== 'evidenced' && change.verdict !== 'partly') return;
    for (const { kind, name, certain } of change.evidence)
      this.spent.push({
        key: `${kind} ${name}`,
        change,
        atOnce,
        certain,
        values: new Set([change.after]),
      });
  }

  private isSpent(key: string, change: Change, certain: boolean): boolean {
    const elects = key.startsWith('election ');
    return this.spent.some(
      (one) =>
        one.key === key &&
        // A change that is judged again is the same one.
        one.change.message !== change.message &&
        (elects || (!certain && one.atOnce) || isSameAgain(one, change)),
    );
  }

  private forget(day: CalendarDate): void {
    const near = ({ step }: { readonly step: HistoryStep }): boolean => isNear(step.date, day);
    this.recorded = this.recorded.filter(near);
    this.open = this.open.filter(near);
    const keys = new Set(
      [...this.recorded, ...this.open.flatMap(({ later }) => later)].map(
        ({ kind, record }) => `${kind} ${record.name}`,
      ),
    );
    this.spent = this.spent.filter(({ key }) => keys.has(key));
  }

  /** Calls all that is kept by the names of the newest state. */
  private rename({ old, circles, people }: Between): void {
    this.recorded = this.recorded.map((one) => {
      const name = one.kind === 'election' ? old.election(one.record.name) : old.decision(one.record.name);
      return name === one.record.name ? one : { ...one, record: { ...one.record, name } };
    });
    this.spent = this.spent.map((one) => {
      const [kind = '', name = ''] = one.key.split(' ');
      const circle = one.change.circle === undefined ? undefined : old.circle(one.change.circle);
      const key = `${kind} ${kind === 'election' ? old.election(name) : old.decision(name)}`;
      return key === one.key && circle === one.change.circle
        ? one
        : { ...one, key, change: { ...one.change, circle } };
    });
    for (const open of this.open) {
      for (const [was, is] of circles.both) follow(open.circles, was.name, is.name);
      for (const [was, is] of people.both) follow(open.people, was.name, is.name);
    }
  }
}

function follow(names: Map<string, string>, was: string, is: string): void {
  if (was !== is) names.set(is, names.get(was) ?? was);
}

/** A record of a later step in the names of an earlier one. */
function calledThen<T extends Election | Decision>(record: T, { circles, people }: Open): T {
  if (circles.size === 0 && people.size === 0) return record;
  const circle = <R extends Ref | undefined>(ref: R): R =>
    ref === undefined ? ref : { ...ref, name: circles.get(ref.name) ?? ref.name };
  if (!('concerns' in record)) {
    const { elected } = record;
    const person = elected?.person;
    return {
      ...record,
      circle: circle(record.circle),
      by: circle(record.by),
      ...(elected === undefined || person === undefined
        ? {}
        : {
            elected: { ...elected, person: { ...person, name: people.get(person.name) ?? person.name } },
          }),
    };
  }
  return {
    ...record,
    circle: circle(record.circle),
    concerns: record.concerns.map((subject) => subjectThen(subject, circles)),
  };
}

function acceptedThen(one: Acceptance, { circles, people }: Open): Acceptance {
  return {
    ...one,
    by: { ...one.by, name: people.get(one.by.name) ?? one.by.name },
    subjects: one.subjects.map((subject) => subjectThen(subject, circles)),
  };
}

function subjectThen(subject: Subject, circles: ReadonlyMap<string, string>): Subject {
  return { ...subject, path: subject.path.map((name, i) => (i === 0 ? (circles.get(name) ?? name) : name)) };
}

/** Whether a step has a change that lacks a decision and that a later subject names. */
function opens({ told, between, circles }: Open, subject: Subject): boolean {
  const then = subjectThen(subject, circles);
  return told.changes.some((change) => isOpen(change) && isAbout(between, change, then));
}

function dayOf({ record, step }: Recorded): CalendarDate {
  const day = 'concerns' in record ? record.decided?.date : record.on?.date;
  return day ?? step.date;
}

function isNear(one: CalendarDate, other: CalendarDate): boolean {
  return Math.abs(daysBetween(one, other)) <= nearbyDays;
}

/**
 * Whether a change goes on from where another ended, or the other way round: the same thing is changed again. Back to
 * what was decided is not.
 */
function isSameAgain({ change: one, values }: Spent, change: Change): boolean {
  if (!isSameThing(one, change)) return false;
  return change.after === one.before || (values.has(change.before) && change.after !== one.after);
}

function isSameThing(one: Change, other: Change): boolean {
  const about = ({ kind }: Change): string => kind.slice(0, kind.lastIndexOf('-'));
  return (
    about(one) === about(other) &&
    one.circle === other.circle &&
    one.item === other.item &&
    one.role === other.role &&
    one.office === other.office
  );
}
