import { after, before, type CalendarDate, earliest, type Length } from '../model/calendar.js';
import { type AsOf, asOf, type Sitting } from '../model/lookups.js';
import type {
  Action,
  Circle,
  Decision,
  Measure,
  Meeting,
  MeetingTopic,
  Organisation,
} from '../model/organisation.js';
import { actionStanding, decisionStanding, inForce, isToBeDone, minutesWaiting } from '../model/standing.js';
import { titleOf } from '../model/steps.js';
import { titleOfDecision } from '../model/titles.js';
import { openTopics, topicStanding } from '../model/topics.js';
import type { DecisionStage } from '../vocabulary/decisions.js';
import { reviewKinds, workKinds } from '../vocabulary/plans.js';
import { type Due, dueInMeetings, dueOf, responsibleFor } from './due.js';

export type { DecisionStage } from '../vocabulary/decisions.js';

/** What a circle has to deal with in a meeting, in the order of the method (domain 0b, 2.3). */
export interface Agenda {
  readonly circle: string;
  readonly on: CalendarDate;
  readonly people: readonly Sitting[];
  readonly facilitators: readonly string[];
  readonly secretaries: readonly string[];
  /** When the circle meets again, as far as its rhythm tells. */
  readonly next?: CalendarDate | undefined;
  /** Action points that are open, the earliest first; those without a day at the end. */
  readonly actions: readonly OpenAction[];
  /** Held meetings whose minutes wait for consent, the oldest first. */
  readonly minutes: readonly Meeting[];
  readonly measures: readonly Measure[];
  /** What was handed in and is not closed, the oldest first; what was carried to a later day waits. */
  readonly topics: readonly MeetingTopic[];
  /** What was decided since the meeting before: how it is carried out, by whom, and what tells whether it works. */
  readonly decided: readonly {
    readonly name: string;
    readonly title: string;
    readonly date: CalendarDate;
    readonly responsible?: string | undefined;
    readonly measures: readonly string[];
  }[];
  /** Steps, findings and reviews of people that fall due before the next meeting. */
  readonly carryingOut: readonly Due[];
  /** The next higher circle, with the leader who reports from it and the representatives who report to it. */
  readonly above?:
    | {
        readonly circle: string;
        readonly leaders: readonly string[];
        readonly representatives: readonly string[];
      }
    | undefined;
  /** What the next higher circle has in hand, so that its members here can take along what this circle thinks. */
  readonly asked: readonly { readonly name: string; readonly title: string; readonly stage: DecisionStage }[];
  /** The circles directly below, with who reports from them. */
  readonly below: readonly { readonly circle: string; readonly people: readonly string[] }[];
  readonly decisions: readonly {
    readonly name: string;
    readonly title: string;
    readonly stage: DecisionStage;
    readonly proposedBy?: string | undefined;
  }[];
  /** Decisions, domains and roles to review, and what runs out. */
  readonly reviews: readonly Due[];
  /** Elections to hold and terms that end. */
  readonly functions: readonly Due[];
}

export interface OpenAction {
  readonly name: string;
  readonly title: string;
  readonly owner?: string | undefined;
  readonly due?: CalendarDate | undefined;
  readonly overdue: boolean;
  readonly blocked?: string | undefined;
}

const fourWeeks: Length = { years: 0, months: 0, weeks: 4, days: 0 };
/** How long before its end a term is announced, where the organisation says nothing of it. */
const usualNotice: Length = { years: 0, months: 0, weeks: 0, days: 60 };

/** Due lists that were worked out for an organisation, by their dates: a year of meetings asks for each many times. */
const lists = new WeakMap<Organisation, Map<string, DueByMeeting>>();

/** What falls due at one date: of the circles that were asked for, and of all as soon as many were. */
interface DueByMeeting {
  readonly asked: Map<string, readonly Due[]>;
  all?: ReadonlyMap<string, readonly Due[]>;
}

/** Where more circles meet on a day, one list for all of them costs less than a list for each. */
const mostAlone = 8;

/** The agenda of a circle's meeting on a day: what is open, overdue or falls due before the circle meets again. */
export function agendaOf(organisation: Organisation, circle: Circle, on: CalendarDate): Agenda {
  const standing = asOf(organisation, on);
  const next = circle.meets?.every === undefined ? undefined : after(on, circle.meets.every.length);
  const last = before(on, circle.meets?.every?.length ?? fourWeeks);
  const soon = next ?? after(on, fourWeeks);
  const notice =
    organisation.blocks.find((block) => block.notice !== undefined)?.notice?.length ?? usualNotice;
  const announced = after(on, notice);
  const far = announced > soon ? announced : soon;
  const due = dueFor(organisation, circle, on, far);
  const isKind = (one: Due, kinds: readonly Due['kind'][]): boolean => kinds.includes(one.kind);
  const names = (
    seats: readonly { readonly seat: { readonly person?: { readonly name: string } | undefined } }[],
  ) => seats.flatMap(({ seat }) => seat.person?.name ?? []);
  const above = standing.above(circle);
  // Who is surely no member of a circle neither reports from it nor to it.
  const sitsIn = (there: Circle, person: string): boolean => !standing.isLeftOut(there, person);
  const sitting = new Set(standing.sits(circle).map(({ person }) => person));
  return {
    circle: circle.name,
    on,
    people: standing.sits(circle),
    facilitators: names(standing.officers(circle, 'facilitator')),
    secretaries: names(standing.officers(circle, 'secretary')),
    next,
    actions: actionsOf(standing, circle),
    decided: organisation.decisions.flatMap((decision) => {
      const date = decision.decided?.date;
      return decision.circle?.name === circle.name &&
        date !== undefined &&
        date < on &&
        date >= last &&
        inForce(standing, decision)
        ? [
            {
              name: decision.name,
              title: titleOfDecision(standing, decision),
              date,
              responsible: responsibleFor(standing, decision),
              measures: decision.measures.map(({ text }) => text),
            },
          ]
        : [];
    }),
    minutes: minutesWaiting(standing, circle.name),
    measures: circle.measures,
    topics: [...standing.answersFor(circle.name)]
      .flatMap((name) => openTopics(standing, name))
      .filter((topic) => {
        const { notBefore } = topicStanding(standing, topic);
        return notBefore === undefined || notBefore <= on;
      }),
    carryingOut: due.filter((one) => earliest(one.date) <= soon && isKind(one, workKinds)),
    above:
      above === undefined
        ? undefined
        : {
            circle: above.name,
            leaders: names(standing.leaders(circle)).filter((one) => sitsIn(above, one)),
            representatives: names(standing.representatives(circle)).filter((one) => sitsIn(above, one)),
          },
    below: standing.below(circle).map((child) => {
      const reporting = new Set([
        ...(child.reports?.person === undefined ? [] : [child.reports.person.name]),
        ...[...names(standing.leaders(child)), ...names(standing.representatives(child))].filter((one) =>
          sitsIn(circle, one),
        ),
      ]);
      // Where no link is expected, whoever sits in both can report.
      const either =
        reporting.size > 0 || standing.linkOffices(child).length > 0
          ? []
          : standing.sits(child).filter(({ person }) => sitting.has(person));
      return { circle: child.name, people: [...reporting, ...either.map(({ person }) => person)] };
    }),
    asked: (above === undefined ? [] : pending(standing, above)).filter(({ stage }) => stage !== 'decision'),
    decisions: pending(standing, circle),
    reviews: due.filter((one) => earliest(one.date) <= far && isKind(one, reviewKinds)),
    functions: due.filter((one) => isKind(one, ['election', 'term'])),
  };
}

/** The decisions that come to a circle's meeting, at the stage that they have reached. */
function pending(standing: AsOf, circle: Circle): Agenda['decisions'] {
  const here = standing.answersFor(circle.name);
  return standing.organisation.decisions
    .filter((decision) => here.has(decision.circle?.name ?? ''))
    .flatMap((decision) => {
      const stage = stageOf(standing, decision);
      const { name, proposedBy } = decision;
      return stage === undefined
        ? []
        : [{ name, title: titleOfDecision(standing, decision), stage, proposedBy: proposedBy?.name }];
    });
}

function dueFor(
  organisation: Organisation,
  circle: Circle,
  on: CalendarDate,
  until: CalendarDate,
): readonly Due[] {
  let kept = lists.get(organisation);
  if (kept === undefined) {
    kept = new Map();
    lists.set(organisation, kept);
  }
  const key = `${on}/${until}`;
  let found = kept.get(key);
  if (found === undefined) {
    if (kept.size > 16) kept.clear();
    found = { asked: new Map() };
    kept.set(key, found);
  }
  const { asked } = found;
  let due = asked.get(circle.name);
  if (due === undefined && found.all === undefined && asked.size < mostAlone) {
    due = dueInMeetings(organisation, circle, on, until);
    asked.set(circle.name, due);
  }
  if (due !== undefined) return due;
  found.all ??= byMeeting(dueOf(organisation, on, until));
  return found.all.get(circle.name) ?? [];
}

function byMeeting(due: readonly Due[]): ReadonlyMap<string, readonly Due[]> {
  const meetings = new Map<string, Due[]>();
  for (const one of due)
    for (const meeting of one.meetings) {
      const list = meetings.get(meeting);
      if (list === undefined) meetings.set(meeting, [one]);
      else list.push(one);
    }
  return meetings;
}

function actionsOf(standing: AsOf, circle: Circle): readonly OpenAction[] {
  const circleOf = (action: Action): string | undefined =>
    action.circle?.name ?? standing.decision(action.decision?.name)?.circle?.name;
  const here = standing.answersFor(circle.name);
  return standing.organisation.actions
    .filter((action) => here.has(circleOf(action) ?? '') && isToBeDone(standing, action))
    .map((action) => ({
      name: action.name,
      title: titleOf(action),
      owner: action.owner?.name,
      due: action.due?.date,
      overdue: actionStanding(standing, action) === 'overdue',
      blocked: action.blocked?.text,
    }))
    .sort((a, b) =>
      (a.due ?? '9999-12-31') < (b.due ?? '9999-12-31') ? -1 : (a.due ?? '') === (b.due ?? '') ? 0 : 1,
    );
}

/** The stage at which a decision comes to a meeting on the date; nothing where it was decided, or has not come up. */
function stageOf(standing: AsOf, decision: Decision): DecisionStage | undefined {
  const { on } = standing;
  const decided = decision.decided?.date;
  if (decided !== undefined && decided < on) return undefined;
  if (decided === on) return 'decision';
  // What was taken on a day that nobody wrote down has been taken all the same.
  if (decisionStanding(standing, decision).standing !== 'proposed') return undefined;
  if (standing.decisionState(decision) === 'referred') return undefined;
  if (decision.decided !== undefined && decided === undefined) return undefined;
  const days = [...decision.picture, ...decision.opinion].map((day) => day.date);
  if (days.length > 0 && days.every((day) => day > on)) return undefined;
  if (days.length === 0 && decided !== undefined) return undefined;
  if (decision.opinion.some((day) => day.date < on)) return 'decision';
  return decision.picture.some((day) => day.date < on) ? 'opinion' : 'picture';
}
