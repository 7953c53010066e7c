import * as headings from '../messages/changes.js';
import * as words from '../messages/meetings.js';
import type { AsOf } from '../model/lookups.js';
import { isRecorded, meetingsIn } from '../model/meetings.js';
import type { Meeting, MeetingTopic, Outcome, Point } from '../model/organisation.js';
import { titleOfPoint } from '../model/topics.js';
import { aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import { type Between, byName, type Names } from './match.js';
import { dayValue, type Said, say, sayDay, sayGroup, sayRef, sayTexts } from './said.js';
import { subjectSaid } from './subjects.js';

/** Topics that are handed in, changed, closed or gone. */
export function topicChanges(between: Between): Change[] {
  const { both, gone, come } = byName(between.before.topics, between.after.topics);
  return [
    ...come.map((topic) =>
      change('topic-added', {
        ...concernOf(topic, between.now),
        after: topic.title,
        message: words.topicHandedIn(
          titled(topic),
          titleOf(between.is, topic),
          topic.by && (between.is.person(topic.by.name)?.title ?? topic.by.name),
        ),
        is: topic.at,
      }),
    ),
    ...gone.map((topic) =>
      change('topic-removed', {
        ...concernOf(topic, between.old),
        before: topic.title,
        message: headings.added(words.topicGone, titled(topic)),
        was: topic.at,
      }),
    ),
    ...both.flatMap(([old, now]): Change[] => {
      const { closed } = now;
      const told = old.closed === undefined && closed !== undefined;
      return [
        ...(told
          ? [
              change('topic-closed', {
                ...concernOf(now, between.now),
                after: closed.date,
                message: words.topicClosed(titled(now), closed.date),
                was: old.at,
                is: closed.at,
              }),
            ]
          : []),
        ...aspectChanges(
          saidOfTopic(old, between.old, between.was),
          saidOfTopic(now, between.now, between.is).filter(({ aspect }) => !(told && aspect === 'closed')),
          { of: words.topicCalled(titled(now)), ...concernOf(now, between.now) },
          () => 'topic-changed',
        ),
      ];
    }),
  ];
}

function titled({ name, title }: MeetingTopic): string {
  return title === undefined ? name : headings.quoted(title);
}

function concernOf(
  { name, circle }: MeetingTopic | Meeting,
  names: Names,
): { subject: string; circle: string } {
  return { subject: name, circle: names.circle(circle.name) };
}

function saidOfTopic(topic: MeetingTopic, names: Names, standing: AsOf) {
  return [
    ...say('title', topic.title, topic.at, true),
    ...say('circle', names.circle(topic.circle.name), topic.circle.at),
    ...sayRef('handedIn', topic.by, names.person),
    ...sayDay('on', topic.on),
    ...say(
      'kind',
      topic.kind?.kind,
      topic.kind?.at,
      false,
      topic.kind && words.pointKindNames[topic.kind.kind],
    ),
    ...say('time', minutesOf(topic), topic.kind?.at),
    ...sayTexts('because', topic.reasons),
    ...sayTexts('document', topic.documents),
    ...topic.concerns.flatMap((one) =>
      say('concerns', subjectSaid(one, topic.circle.name, names, standing), one.at),
    ),
    ...sayDay('closed', topic.closed),
  ] satisfies Said[];
}

const minutesOf = ({ minutes }: MeetingTopic | Point): string | undefined =>
  minutes === undefined ? undefined : `${minutes} min.`;

/** Meetings that are planned, held, changed or gone. One that was held is told as one thing, with what came of it. */
export function meetingChanges(between: Between): Change[] {
  const { both, gone, come } = byName(between.before.meetings, between.after.meetings);
  return [
    ...come.map((meeting) =>
      isRecorded(between.after, meeting)
        ? held(between, meeting)
        : change('meeting-planned', {
            ...concernOf(meeting, between.now),
            after: meeting.on?.date,
            message: words.meetingPlanned(titleOf(between.is, meeting), meeting.on?.date),
            is: meeting.at,
          }),
    ),
    ...gone.map((meeting) =>
      change('meeting-removed', {
        ...concernOf(meeting, between.old),
        before: meeting.on?.date,
        message: words.meetingRemoved(meeting.name, titleOf(between.was, meeting)),
        was: meeting.at,
      }),
    ),
    ...both.flatMap(([old, now]): Change[] =>
      !isRecorded(between.before, old) && isRecorded(between.after, now)
        ? [{ ...held(between, now), was: old.at }]
        : aspectChanges(
            saidOfMeeting(old, between.old, between.was),
            saidOfMeeting(now, between.now, between.is),
            {
              of: words.meetingCalled(titleOf(between.is, now), now.on?.date),
              ...concernOf(now, between.now),
            },
            () => 'meeting-changed',
          ),
    ),
  ];
}

function held(between: Between, meeting: Meeting): Change {
  const made = meetingsIn(between.after).madeIn(meeting);
  return change('meeting-held', {
    ...concernOf(meeting, between.now),
    after: meeting.on?.date,
    message: words.meetingHeld(
      titleOf(between.is, meeting),
      meeting.on?.date,
      words.yieldSaid({
        decisions: made.decisions.length,
        elections: made.elections.length,
        actions: made.actions.length,
        reviews: made.reviews.length,
      }),
    ),
    is: meeting.at,
  });
}

function titleOf(standing: Between['is'], { circle }: Meeting | MeetingTopic): string {
  return standing.circle(circle.name)?.title ?? circle.name;
}

function saidOfMeeting(meeting: Meeting, names: Names, standing: AsOf) {
  const { from, closing } = meeting;
  const within = (point: Point, ...rest: readonly (string | undefined)[]): string =>
    [titleOfPoint(standing, point), ...rest.filter((part) => part !== undefined)].join(': ');
  return [
    ...say('circle', names.circle(meeting.circle.name), meeting.circle.at),
    ...sayDay('on', meeting.on),
    ...say('time', from && [from.start, from.end].filter(Boolean).join('–'), from?.at),
    ...say('place', from?.place, from?.at, true),
    ...sayRef('facilitator', meeting.facilitator, names.person),
    ...sayRef('secretary', meeting.secretary, names.person),
    ...sayGroup('present', meeting.present, names),
    ...meeting.absent.flatMap(({ name, because, at }) =>
      say('absent', because === undefined ? names.person(name) : `${names.person(name)} “${because}”`, at),
    ),
    ...meeting.guests.flatMap((guest) => sayRef('guest', guest, names.person)),
    ...sayTexts('guest', meeting.guestTexts),
    ...meeting.minutes.flatMap(({ meeting: other, consented, corrected, at }) =>
      say(
        'minutes',
        [other.name, consented ? 'consented' : undefined, corrected && `“${corrected}”`]
          .filter((part) => part !== undefined)
          .join(' '),
        at,
      ),
    ),
    ...meeting.points.flatMap((point) => [
      ...say(
        'point',
        [
          within(point),
          point.kind?.kind,
          point.by && names.person(point.by.name),
          minutesOf(point),
          point.used === undefined ? undefined : `${point.used} min. used`,
        ]
          .filter((part) => part !== undefined)
          .join(', '),
        point.at,
        true,
      ),
      ...point.concerns.flatMap((one) =>
        say('concerns', within(point, subjectSaid(one, meeting.circle.name, names, standing)), one.at),
      ),
      ...point.rounds.flatMap((round) => [
        ...say('round', within(point, round.name), round.at, true),
        ...round.turns.flatMap(({ person, text, at }) =>
          say('round', within(point, round.name, names.person(person.name), text), at, true),
        ),
      ]),
      ...point.heard.flatMap(({ text, at }) => say('heard', within(point, text), at, true)),
      ...point.documents.flatMap(({ text, at }) => say('document', within(point, text), at, true)),
      ...point.outcomes.flatMap(({ kind, record, text, at }) =>
        say(
          'outcome',
          within(point, record && `${kind} ${recordSaid(kind, record.name, names)}`, text),
          at,
          true,
        ),
      ),
      ...say(
        'carried',
        point.carried && within(point, point.carried.date ?? 'next', point.carried.text),
        point.carried?.at,
        true,
      ),
    ]),
    ...(closing?.answers ?? []).flatMap(({ question, score, text, at }) =>
      say(
        'closing',
        [question.name, score?.points, text].filter((part) => part !== undefined).join(' '),
        at,
        true,
      ),
    ),
    ...(closing?.remarks ?? []).flatMap(({ person, text, at }) =>
      say('remark', person === undefined ? text : `${names.person(person.name)}: ${text}`, at, true),
    ),
    ...say('next', meeting.next && dayValue(meeting.next), meeting.next?.at),
  ] satisfies Said[];
}

function recordSaid(kind: Outcome['kind'], name: string, names: Names): string {
  return kind === 'decision' ? names.decision(name) : kind === 'election' ? names.election(name) : name;
}
