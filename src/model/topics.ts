import type { TopicStanding } from '../vocabulary/meetings.js';
import type { AsOf } from './lookups.js';
import { isTreated } from './meetings.js';
import type { Meeting, MeetingTopic, Organisation, Point } from './organisation.js';
import { meetingStanding } from './standing.js';

/** How a topic stands on a date. */
export interface TopicStands {
  readonly standing: TopicStanding;
  /** On how many agendas of meetings that were held it was, without being closed. */
  readonly returns: number;
  /** The meeting that closed it, where one did. */
  readonly closedIn?: Meeting | undefined;
  /** The next meeting that has it on its agenda. */
  readonly plannedIn?: Meeting | undefined;
  /** The day before which it is not to come back, as the last meeting said. */
  readonly notBefore?: string | undefined;
}

interface OnAgenda {
  readonly meeting: Meeting;
  readonly point: Point;
}

const known = new WeakMap<Organisation, ReadonlyMap<string, readonly OnAgenda[]>>();

/** The points of meetings that are about each topic, in the order of the days of the meetings. */
function agendas(organisation: Organisation): ReadonlyMap<string, readonly OnAgenda[]> {
  let found = known.get(organisation);
  if (found === undefined) {
    const lists = new Map<string, OnAgenda[]>();
    for (const meeting of organisation.meetings)
      for (const point of meeting.points) {
        if (point.topic === undefined) continue;
        const list = lists.get(point.topic.name);
        if (list === undefined) lists.set(point.topic.name, [{ meeting, point }]);
        else list.push({ meeting, point });
      }
    const day = ({ meeting }: OnAgenda): string => meeting.on?.date ?? '9999-12-31';
    for (const list of lists.values()) list.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
    found = lists;
    known.set(organisation, found);
  }
  return found;
}

/**
 * A topic is open from the day on which it was handed in. A meeting closes it that deals with it and does not carry it
 * on; one that had it on its agenda and did not come to it leaves it open, and it comes back.
 */
export function topicStanding(standing: AsOf, topic: MeetingTopic): TopicStands {
  const { organisation, on } = standing;
  let returns = 0;
  let closedIn: Meeting | undefined;
  let plannedIn: Meeting | undefined;
  let notBefore: string | undefined;
  for (const { meeting, point } of agendas(organisation).get(topic.name) ?? []) {
    const stands = meetingStanding(standing, meeting);
    if (stands === 'planned') plannedIn ??= meeting;
    if (stands !== 'held' && stands !== 'consented') continue;
    if (isTreated(point) && point.carried === undefined) closedIn ??= meeting;
    else if (closedIn === undefined) {
      returns++;
      notBefore = point.carried?.date;
    }
  }
  const closed = closedIn !== undefined || (topic.closed !== undefined && topic.closed.date <= on);
  return {
    standing: closed ? 'closed' : plannedIn !== undefined ? 'planned' : 'open',
    returns,
    closedIn,
    plannedIn,
    notBefore,
  };
}

/** The topics of a circle that are to come up in its meetings, the oldest first; those without a day come last. */
export function openTopics(standing: AsOf, circle: string): readonly MeetingTopic[] {
  const day = ({ on }: MeetingTopic): string => on?.date ?? '9999-12-31';
  return standing.organisation.topics
    .filter(
      (topic) => topic.circle.name === circle && (topic.on === undefined || topic.on.date <= standing.on),
    )
    .filter((topic) => topicStanding(standing, topic).standing !== 'closed')
    .sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** How people call a point of a meeting: by its own words, or those of its topic. */
export function titleOfPoint(standing: AsOf, { title, topic }: Point): string {
  return title ?? standing.topic(topic?.name)?.title ?? topic?.name ?? '';
}
