import { lowered } from '../ground/texts.js';
import { type CalendarDate, writtenDate } from './calendar.js';
import type {
  Action,
  Decision,
  Election,
  Group,
  Meeting,
  Organisation,
  Origin,
  Outcome,
  Ref,
  Review,
} from './organisation.js';

type Records = Pick<Organisation, 'meetings' | 'decisions' | 'elections' | 'actions' | 'reviews'>;

/**
 * The records of an organisation with what they have from the meeting in which they were made: its circle, day, who
 * facilitated, who was present and absent, where a record does not say its own. A record names its meeting, or is the
 * outcome of one of its points. What comes of it stands where the record or the meeting says that they belong together.
 */
export function resolvedByMeetings(said: Records): Omit<Records, 'meetings'> {
  const { decisions, elections, actions, reviews } = said;
  if (said.meetings.length === 0) return { decisions, elections, actions, reviews };
  const meetings = new Map<string, Meeting>();
  const outcomes = new Map<string, Ref>();
  for (const meeting of said.meetings) {
    if (!meetings.has(meeting.name)) meetings.set(meeting.name, meeting);
    for (const { kind, record } of meeting.points.flatMap((point): readonly Outcome[] => point.outcomes)) {
      if (record === undefined) continue;
      const key = `${kind} ${record.name}`;
      if (!outcomes.has(key)) outcomes.set(key, { name: meeting.name, at: record.at });
    }
  }
  const resolved = <T extends { readonly name: string; readonly meeting?: Ref | undefined }>(
    kind: Outcome['kind'],
    records: readonly T[],
    complete: (record: T, meeting: Meeting, at: Origin) => T,
  ): readonly T[] =>
    records.map((record) => {
      const ref = record.meeting ?? outcomes.get(`${kind} ${record.name}`);
      const meeting = ref === undefined ? undefined : meetings.get(ref.name);
      if (ref === undefined || meeting === undefined) return record;
      return complete({ ...record, meeting: ref }, meeting, ref.at);
    });
  return {
    decisions: resolved('decision', decisions, completeDecision),
    elections: resolved('election', elections, completeElection),
    actions: resolved('action', actions, completeAction),
    reviews: resolved('review', reviews, completeReview),
  };
}

function completeDecision(decision: Decision, meeting: Meeting, at: Origin): Decision {
  const { circle, decided, state, referred } = decision;
  const taken = referred === undefined && (state === undefined || state.state === 'adopted');
  return {
    ...decision,
    circle: circle ?? { ...meeting.circle, at },
    decided:
      decided ??
      (taken && meeting.on !== undefined
        ? { date: meeting.on.date, method: undefined, decision: undefined, at }
        : undefined),
    ...attendance(decision, meeting, at),
  };
}

function completeElection(election: Election, meeting: Meeting, at: Origin): Election {
  return {
    ...election,
    on: election.on ?? (meeting.on && { date: meeting.on.date, at }),
    facilitator: election.facilitator ?? (meeting.facilitator && { ...meeting.facilitator, at }),
    ...attendance(election, meeting, at),
  };
}

function completeAction(action: Action, meeting: Meeting, at: Origin): Action {
  return { ...action, circle: action.circle ?? { ...meeting.circle, at } };
}

function completeReview(review: Review, meeting: Meeting, at: Origin): Review {
  return {
    ...review,
    on: review.on ?? (meeting.on && { date: meeting.on.date, at }),
    ...attendance(review, meeting, at),
  };
}

/** Who was there and who was not, as the meeting says it, of a record that says neither. */
function attendance(
  { present, absent }: { readonly present?: Group | undefined; readonly absent?: Group | undefined },
  meeting: Meeting,
  at: Origin,
): { readonly present: Group | undefined; readonly absent: Group | undefined } {
  if (present !== undefined || absent !== undefined) return { present, absent };
  return {
    present: meeting.present && { ...meeting.present, at },
    absent:
      meeting.absent.length === 0
        ? undefined
        : { everyone: false, people: meeting.absent.map(({ name }) => ({ name, at })), at },
  };
}

/** What was made in a meeting, in the order of the files. */
export interface MadeIn {
  readonly decisions: readonly Decision[];
  readonly elections: readonly Election[];
  readonly actions: readonly Action[];
  readonly reviews: readonly Review[];
}

const nothing: MadeIn = { decisions: [], elections: [], actions: [], reviews: [] };

/** The meetings of an organisation by circle, with what was made in each; worked out once. */
class Meetings {
  private readonly byCircle = new Map<string, Meeting[]>();
  private readonly byName = new Map<string, Meeting>();
  private readonly made = new Map<string, { -readonly [K in keyof MadeIn]: MadeIn[K][number][] }>();
  /** The day of the first meeting that consented to the minutes of another, by the name of that other. */
  private readonly consents = new Map<string, Meeting>();

  constructor(organisation: Organisation) {
    for (const meeting of organisation.meetings) {
      const { name, circle } = meeting;
      if (!this.byName.has(name)) this.byName.set(name, meeting);
      const list = this.byCircle.get(circle.name);
      if (list === undefined) this.byCircle.set(circle.name, [meeting]);
      else list.push(meeting);
    }
    for (const list of this.byCircle.values()) {
      list.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
      for (const meeting of list)
        for (const { meeting: other, consented, corrected } of meeting.minutes)
          if ((consented || corrected !== undefined) && !this.consents.has(other.name))
            this.consents.set(other.name, meeting);
    }
    const lists = ['decisions', 'elections', 'actions', 'reviews'] as const;
    for (const list of lists)
      for (const record of organisation[list]) {
        if (record.meeting === undefined) continue;
        let made = this.made.get(record.meeting.name);
        if (made === undefined) {
          made = { decisions: [], elections: [], actions: [], reviews: [] };
          this.made.set(record.meeting.name, made);
        }
        (made[list] as unknown[]).push(record);
      }
  }

  /** Those of a circle in the order of their days; those without a day come last. */
  of(circle: string): readonly Meeting[] {
    return this.byCircle.get(circle) ?? [];
  }

  named(name: string): Meeting | undefined {
    return this.byName.get(name);
  }

  madeIn(meeting: Meeting): MadeIn {
    return this.made.get(meeting.name) ?? nothing;
  }

  /** The meeting that consented to the minutes of another, as they were or corrected. */
  consentedBy(meeting: Meeting): Meeting | undefined {
    return this.consents.get(meeting.name);
  }
}

const dayOf = ({ on }: Meeting): CalendarDate => on?.date ?? '9999-12-31';

const known = new WeakMap<Organisation, Meetings>();

export function meetingsIn(organisation: Organisation): Meetings {
  let found = known.get(organisation);
  if (found === undefined) {
    found = new Meetings(organisation);
    known.set(organisation, found);
  }
  return found;
}

/** Whether something of what happened in a meeting is on record. */
export function isRecorded(organisation: Organisation, meeting: Meeting): boolean {
  return (
    meeting.present !== undefined ||
    meeting.absent.length > 0 ||
    (meeting.closing !== undefined && meeting.closing.answers.length + meeting.closing.remarks.length > 0) ||
    meeting.points.some(isTreated) ||
    meeting.points.some(({ carried }) => carried !== undefined) ||
    meeting.minutes.some(({ consented, corrected }) => consented || corrected !== undefined) ||
    meetingsIn(organisation).madeIn(meeting) !== nothing
  );
}

/** The minutes of a day up to a time of it, such as `19:30`. */
export function minutesOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** A time of the day, such as `19:30`, from the minutes up to it. */
export function timeOfDay(minutes: number): string {
  const within = minutes % (24 * 60);
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** What a meeting of a circle on a day is called where nobody gave it a name. */
export function usualName(circle: { readonly name: string }, on: CalendarDate): string {
  return `${lowered(circle.name)}-${writtenDate(on)}`;
}

/** Whether something that was said or came of a point is on record. */
export function isTreated(point: Meeting['points'][number]): boolean {
  return (
    point.rounds.some(({ turns }) => turns.length > 0) ||
    point.heard.length > 0 ||
    point.outcomes.length > 0 ||
    point.used !== undefined
  );
}
