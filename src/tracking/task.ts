import type { CalendarDate } from '../model/calendar.js';
import type { Office, Origin } from '../model/organisation.js';
import type { Essential, Status } from '../vocabulary/plans.js';

export { type Status, statuses } from '../vocabulary/plans.js';

/** Why something is open, as facts; messages/tracking.ts puts them into words. */
export type Why =
  | { readonly kind: 'nothing recorded' }
  | { readonly kind: 'blocked'; readonly reason: string }
  /** Steps, by their titles, that come before it and are open. */
  | { readonly kind: 'waits'; readonly steps: readonly string[] }
  /** It is written down for a day, and nothing says that it was held. */
  | { readonly kind: 'planned'; readonly date: CalendarDate; readonly overdue: boolean }
  /** It was done, and is to be done again since `until` has passed. */
  | { readonly kind: 'lapsed'; readonly last: CalendarDate; readonly until: CalendarDate }
  /** So many of those for whom it is to be done are open. */
  | { readonly kind: 'some open'; readonly open: number; readonly all: number }
  /** Nobody and nothing stands yet for whom it could be done. */
  | { readonly kind: 'for nobody' }
  /** A circle lacks something that every circle has. */
  | {
      readonly kind: 'missing';
      readonly what: Essential;
    }
  | {
      readonly kind: 'term over';
      readonly office: Office;
      readonly role?: string | undefined;
      readonly person: string;
      readonly date: CalendarDate;
    }
  /** Somebody holds it, and it does not stand all the same: one person in both seats, or no term. */
  | {
      readonly kind: 'unsound';
      readonly fault:
        | { readonly why: 'single'; readonly person: string }
        | {
            readonly why: 'no member';
            readonly office: Office;
            readonly person: string;
            readonly circle: string;
          }
        | { readonly why: 'without a term'; readonly office: Office; readonly person: string };
    }
  /** The circle goes on without it, under a decision. */
  | {
      readonly kind: 'set aside';
      readonly decision?: string | undefined;
      readonly until?: CalendarDate | undefined;
    };

/** Where something is recorded, or would be: the line that says it, or the declaration whose block lacks it. */
export interface Place {
  readonly at: Origin;
  /** Whether anything is recorded of it there already. */
  readonly recorded: boolean;
}

/** Something to be done, and how it stands. */
export interface Task {
  readonly status: Status;
  /** Who is asked for it: its own owner, or that of what it is part of. */
  readonly owner?: string | undefined;
  readonly due?: CalendarDate | undefined;
  /** When it was done last, be it time again or not. */
  readonly done?: CalendarDate | undefined;
  /** For what comes back: the day by which it is to be done again. */
  readonly again?: CalendarDate | undefined;
  readonly evidence: readonly string[];
  readonly blocked?: string | undefined;
  /** Why it is open; empty where it is done. */
  readonly why: readonly Why[];
  readonly place: Place;
}

/** One of those for whom a step or a condition holds: a circle, a seat in it, or a person. */
export interface ForOne extends Task {
  readonly circle?: string | undefined;
  readonly office?: Office | undefined;
  /** The role, where the office is one of the circle's own. */
  readonly role?: string | undefined;
  readonly person?: string | undefined;
}

/** How many of several tasks stand how. */
export interface StepCounts {
  readonly all: number;
  readonly done: number;
  readonly underWay: number;
  readonly blocked: number;
  readonly overdue: number;
  readonly notBegun: number;
}

const keys: Readonly<Record<Status, Exclude<keyof StepCounts, 'all'>>> = {
  done: 'done',
  'under way': 'underWay',
  blocked: 'blocked',
  overdue: 'overdue',
  'not begun': 'notBegun',
};

export function stepCountsOf(tasks: readonly { readonly status: Status }[]): StepCounts {
  const counts = { all: tasks.length, done: 0, underWay: 0, blocked: 0, overdue: 0, notBegun: 0 };
  for (const { status } of tasks) counts[keys[status]]++;
  return counts;
}

/** How a task stands, by what is known of it. */
export function statusOf(
  known: {
    readonly done: boolean;
    readonly due?: CalendarDate | undefined;
    readonly blocked?: string | undefined;
    readonly begun?: boolean;
  },
  on: CalendarDate,
): Status {
  if (known.done) return 'done';
  if (known.due !== undefined && known.due < on) return 'overdue';
  if (known.blocked !== undefined) return 'blocked';
  return known.begun === true ? 'under way' : 'not begun';
}
