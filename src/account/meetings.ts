import {
  loopDetails,
  loopSaid,
  measureWords,
  meetingWords,
  pointKindNames,
  targetSaid,
  yieldSaid,
} from '../messages/meetings.js';
import { everyLength, words as showWords } from '../messages/show.js';
import { before } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import { reached, valuesUntil } from '../model/measures.js';
import { meetingsIn } from '../model/meetings.js';
import type { Circle, Measure, MeasuredValue, Meeting, MeetingTopic } from '../model/organisation.js';
import { meetingStanding } from '../model/standing.js';
import { loopOf } from '../model/steering.js';
import { closingQuestionNamed } from '../model/templates.js';
import { openTopics, topicStanding } from '../model/topics.js';
import { type Fact, type Line, line, type Piece, remark } from './line.js';
import type { Names } from './names.js';

const year = { years: 1, months: 0, weeks: 0, days: 0 };

/** What a circle meets for and met: topics that wait, and the meetings of a year back and to come, the latest first. */
export function meetingFacts(names: Names, circle: Circle): readonly Fact[] {
  const { standing } = names;
  const since = before(standing.on, year);
  return [
    {
      heading: 'topics',
      lines: openTopics(standing, circle.name).map((topic) => topicLine(names, topic)),
    },
    {
      heading: 'meetings',
      lines: meetingsIn(standing.organisation)
        .of(circle.name)
        .filter(({ on }) => on === undefined || on.date > since)
        .map((meeting) => meetingLine(names, meeting))
        .reverse(),
    },
    { heading: 'closing', lines: scoreLines(names, circle) },
  ];
}

/** How the closing rounds of a year judged the meetings of a circle on one question. */
export interface YearOfScores {
  readonly year: string;
  readonly question: string;
  /** On average, from 0 to 3. */
  readonly average: number;
  readonly meetings: number;
}

/** How the closing rounds judged the meetings of a circle: each question year by year, on average. */
export function scoreLines(names: Names, circle: Circle): Line[] {
  return scoresOf(names.standing, circle).map(({ year: of, question, average, meetings }) => {
    const asked = closingQuestionNamed(names.standing.organisation, question);
    const text = asked === undefined ? question : names.say(asked.text);
    return line(names.say(meetingWords.scores(`${of}: ${text}`, average.toFixed(1), meetings)));
  });
}

/** The scores of the closing rounds of a circle that were held, by year and question, in the order of time. */
export function scoresOf(standing: AsOf, circle: Circle): readonly YearOfScores[] {
  const scores = new Map<string, { year: string; question: string; points: number[] }>();
  for (const meeting of meetingsIn(standing.organisation).of(circle.name)) {
    const day = meeting.on?.date;
    if (day === undefined || meetingStanding(standing, meeting) === 'planned') continue;
    for (const { question, score } of meeting.closing?.answers ?? []) {
      if (score === undefined) continue;
      const of = { year: day.slice(0, 4), question: question.name };
      const key = `${of.year} ${of.question}`;
      const known = scores.get(key);
      if (known === undefined) scores.set(key, { ...of, points: [score.points] });
      else known.points.push(score.points);
    }
  }
  return [...scores.values()].map(({ year: of, question, points }) => ({
    year: of,
    question,
    average: points.reduce((all, one) => all + one, 0) / points.length,
    meetings: points.length,
  }));
}

/** A topic with who wants what of it since when, and how often it came back. */
export function topicLine(names: Names, topic: MeetingTopic): Line {
  const stands = topicStanding(names.standing, topic);
  const on = stands.plannedIn?.on;
  const pieces: Piece[] = [
    names.say(
      meetingWords.topic(
        topic.title ?? topic.name,
        topic.kind && pointKindNames[topic.kind.kind],
        topic.by && names.person(topic.by.name).text,
        topic.on && names.dayWithin(topic.on.date),
      ),
    ),
  ];
  if (on !== undefined) pieces.push(`, ${names.say(meetingWords.onAgendaOf(names.dayWithin(on.date)))}`);
  if (stands.returns > 0) {
    const said = names.say(meetingWords.returns(stands.returns));
    pieces.push(', ', stands.returns < 3 ? said : remark(said, 'unsound'));
  }
  return line(...pieces);
}

/** A meeting with its day, what came of it, and whether its minutes wait. */
function meetingLine(names: Names, meeting: Meeting): Line {
  const day = meeting.on === undefined ? names.say(meetingWords.withoutDay) : names.day(meeting.on.date);
  const stands = meetingStanding(names.standing, meeting);
  if (stands === 'planned') return line(remark(names.say(meetingWords.planned(day)), 'past'));
  if (stands === 'overdue') return line(remark(names.say(meetingWords.overdue(day)), 'unsound'));
  const { decisions, elections, actions, reviews } = meetingsIn(names.standing.organisation).madeIn(meeting);
  const came = yieldSaid({
    decisions: decisions.length,
    elections: elections.length,
    actions: actions.length,
    reviews: reviews.length,
  });
  const said = names.say(meetingWords.held(day, came));
  return stands === 'consented' ? line(said) : line(`${said}; ${names.say(meetingWords.minutesWait)}`);
}

/** Whether the circle process comes full round, and what keeps it from doing so. */
export function loopLines(names: Names, circle: Circle): Line[] {
  const loop = loopOf(names.standing, circle);
  if (loop === undefined) return [];
  const said = names.say(loopSaid(loop.closed, loop.parts, loop.late.length > 0));
  return [
    loop.closed ? line(said) : line(remark(said, 'unsound')),
    ...loop.late.map(({ measure, due }) => ({
      ...line(names.say(loopDetails.late(measure.text, names.day(due)))),
      depth: 1,
    })),
    ...loop.unanswered.map(({ measure, since }) => ({
      ...line(names.say(loopDetails.unanswered(measure.text, names.day(since)))),
      depth: 1,
    })),
  ];
}

/** The same among what else is told of a circle: of one that says nothing of its process, that is told once, by the check. */
export function steeringLines(names: Names, circle: Circle): Line[] {
  const { lead, does, measures } = circle;
  return lead.length + does.length + measures.length === 0 ? [] : loopLines(names, circle);
}

/** A measure with its target and rhythm, and what was measured last. */
export function measureLine(names: Names, measure: Measure): Line {
  const { text, every } = measure;
  const target = targetOf(names, measure);
  const head = [
    text,
    target && names.say(showWords.target(target)),
    every && names.say(everyLength(every.written)),
  ]
    .filter(Boolean)
    .join(', ');
  const last = valuesUntil(measure, names.standing.on).at(-1);
  if (last === undefined) return line(head);
  const value = names.say(measureWords.latest(valueWritten(last), names.dayWithin(last.date)));
  const hit = reached(measure, last);
  return line(
    head,
    ': ',
    value,
    ...(hit === undefined
      ? []
      : hit
        ? [`, ${names.say(measureWords.onTarget)}`]
        : [', ', remark(names.say(measureWords.offTarget), 'unsound')]),
  );
}

/** The target of a measure: in words as written, or its bounds. */
export function targetOf(names: Names, { target, least, most }: Measure): string | undefined {
  if (target !== undefined) return target;
  const said = targetSaid(least?.written, most?.written);
  return said && names.say(said);
}

/** A value as it was measured: its number, or else its words. */
export function valueWritten({ amount, text }: MeasuredValue): string {
  return amount?.written ?? text ?? '?';
}
