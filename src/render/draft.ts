import { targetOf } from '../account/meetings.js';
import { Names } from '../account/names.js';
import { freeName, quoted } from '../edits/circle-edits.js';
import { addLine, type TextEdit } from '../edits/edit.js';
import { lowered } from '../ground/texts.js';
import { agenda as say } from '../messages/tracking.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { reached, valuesUntil } from '../model/measures.js';
import { meetingsIn, minutesOfDay, timeOfDay, usualName } from '../model/meetings.js';
import type { Circle, Meeting, Organisation, Point } from '../model/organisation.js';
import { measureDue } from '../model/steering.js';
import { titleOfPoint } from '../model/topics.js';
import type { Agenda } from '../tracking/agenda.js';
import type { Due } from '../tracking/due.js';
import type { PointKind } from '../vocabulary/meetings.js';
import { dueWords } from './due.js';
import { circleName } from './progress.js';

/** A point that a draft puts on an agenda. */
interface Drafted {
  readonly topic?: string | undefined;
  readonly title?: string | undefined;
  readonly kind: PointKind;
  readonly by?: string | undefined;
  readonly minutes: number;
  /** Whether somebody said how long it is to take. */
  readonly agreed?: boolean | undefined;
  /** The decision that it is about, as it is named in `concerns`. */
  readonly concerns?: string | undefined;
}

/** What a draft does to the files. */
export interface Draft {
  /** The name of the meeting. */
  readonly name: string;
  readonly edits: readonly TextEdit[];
  /** How many points it adds. */
  readonly added: number;
  /** Whether the meeting is new. */
  readonly isNew: boolean;
  /** A file that the meeting gets for itself, or at the end of which it goes, instead of edits. */
  readonly end?: { readonly file: string; readonly text: string } | undefined;
}

/** How long a point takes where nobody said it, in minutes. */
const usual: Readonly<Record<PointKind, number>> = {
  report: 5,
  explore: 15,
  decide: 15,
  elect: 20,
  review: 10,
};
/** Of the time of a meeting, what its closing round takes. */
const closingMinutes = 10;
/** A meeting of which no earlier one tells how long it lasts. */
const usualLength = 120;

/**
 * The agenda of a meeting as a draft in the files: the parts that every meeting has, in the order of the method, with
 * what is open and due in the circle. A meeting that is there already keeps all that it says and gets what is new.
 * `format` gives a declaration its settled form.
 */
export function draftOf(
  organisation: Organisation,
  circle: Circle,
  agenda: Agenda,
  language: Language,
  format: (text: string) => string,
): Draft {
  const standing = asOf(organisation, agenda.on);
  const meetings = meetingsIn(organisation).of(circle.name);
  const there = meetings.find(({ on }) => on?.date === agenda.on);
  const wanted = pointsOf(standing, circle, agenda, language);
  if (there === undefined) {
    const last = meetings.findLast(({ on }) => on !== undefined && on.date < agenda.on);
    return newMeeting(standing, circle, agenda, last, wanted, format);
  }
  const known = new Set(there.points.flatMap((point) => keysOf(standing, point)));
  const fresh = wanted.filter((point) => !draftKeys(standing, point).some((key) => known.has(key)));
  const waiting = agenda.minutes.filter(
    ({ name }) => !there.minutes.some(({ meeting }) => meeting.name === name),
  );
  const lines = linesOf(
    format(
      `meeting draft of ${circle.name} {\n${[
        ...waiting.map(({ name }) => `minutes ${name}`),
        ...fresh.map(pointText),
      ].join('\n')}\n}\n`,
    ),
  );
  return {
    name: there.name,
    edits: fresh.length + waiting.length === 0 ? [] : [insertion(there, lines)],
    added: fresh.length,
    isNew: false,
  };
}

/** The lines of a block, as they stand in the settled form. */
function linesOf(declaration: string): readonly string[] {
  return declaration.trimEnd().split('\n').slice(1, -1);
}

/** New lines behind the last point, or at the end of the meeting. */
function insertion(meeting: Meeting, lines: readonly string[]): TextEdit {
  const last = meeting.points.at(-1)?.whole;
  const { block } = meeting;
  if (last === undefined || block === undefined || last.endLine >= block.endLine)
    return addLine(meeting, lines.map((line, i) => (i === 0 ? line.trimStart() : line)).join('\n'));
  const line = last.endLine + 1;
  return {
    at: { file: last.file, line, column: 1, endLine: line, endColumn: 1 },
    text: `${lines.join('\n')}\n`,
  };
}

function newMeeting(
  standing: AsOf,
  circle: Circle,
  agenda: Agenda,
  last: Meeting | undefined,
  wanted: readonly Drafted[],
  format: (text: string) => string,
): Draft {
  const name = freeName(usualName(circle, agenda.on), (one) => standing.meeting(one) !== undefined);
  const hours = last?.from;
  const points = fitted(wanted, hours === undefined ? usualLength : lengthOf(hours));
  const [facilitator] = agenda.facilitators;
  const [secretary] = agenda.secretaries;
  const text = [
    `meeting ${name} of ${circle.name} on ${agenda.on} {`,
    ...(hours === undefined
      ? []
      : [
          [
            ...['from', hours.start, 'to', endOf(hours, sum(points) + closingMinutes)],
            ...(hours.place === undefined ? [] : [quoted(hours.place)]),
          ].join(' '),
        ]),
    ...(facilitator === undefined ? [] : [`facilitator ${facilitator}`]),
    ...(secretary === undefined ? [] : [`secretary ${secretary}`]),
    ...agenda.minutes.map((meeting) => `minutes ${meeting.name}`),
    ...points.map(pointText),
    ...(agenda.next === undefined ? [] : [`next ${agenda.next}`]),
    '}',
  ].join('\n');
  const declaration = format(`${text}\n`).trimEnd();
  const drafted = { name, added: points.length, isNew: true };
  const own = last === undefined ? fileOfMeetings(standing.organisation, circle) : undefined;
  if (own !== undefined) return { ...drafted, edits: [], end: { file: own, text: declaration } };
  const { whole } = last ?? { whole: circle.comments ?? circle.whole };
  const at = { ...whole, line: whole.endLine, column: whole.endColumn };
  return { ...drafted, edits: [{ at, text: `\n\n${declaration}` }] };
}

/**
 * The file for the meetings of a circle that has none yet: one of its own beside the file of the organisation. Nothing where
 * all of the organisation stands in one file, which is then meant to hold the meetings, too.
 */
function fileOfMeetings({ files, blocks }: Organisation, circle: Circle): string | undefined {
  if (files.length < 2) return undefined;
  const beside = blocks[0]?.at.file ?? circle.whole.file;
  return `${/^(?:.*\/)?/.exec(beside)?.[0] ?? ''}meetings-${lowered(circle.name)}.kring`;
}

function pointText({ topic, title, kind, by, minutes, concerns }: Drafted): string {
  return [
    `point ${topic ?? quoted(title ?? '')} {`,
    `${kind}${by === undefined ? '' : ` by ${by}`} ${minutes} minutes`,
    ...(concerns === undefined ? [] : [`concerns ${concerns}`]),
    '}',
  ].join('\n');
}

// ---- what is on the agenda ----

function pointsOf(standing: AsOf, circle: Circle, agenda: Agenda, language: Language): readonly Drafted[] {
  const names = new Names(standing, { language });
  const told = (words: Words): string => sayIn(words, language);
  const due = (all: readonly Due[], kind: PointKind): Drafted[] =>
    all.map((one) => ({
      title: told(dueWords(standing, one, language)),
      kind,
      by: one.owner,
      minutes: usual[kind],
      ...(one.kind === 'decision review' || one.kind === 'decision end' ? { concerns: one.name } : {}),
    }));
  const measures = circle.measures.filter((measure) => {
    const last = valuesUntil(measure, agenda.on).at(-1);
    const again = measureDue(standing, circle, measure);
    return (
      (last !== undefined && reached(measure, last) === false) || (again !== undefined && again <= agenda.on)
    );
  });
  const { above } = agenda;
  const found: Drafted[] = [
    { title: told(say.opening), kind: 'report', minutes: 5 },
    { title: told(say.minutes), kind: 'report', minutes: 10 },
    { title: told(say.content), kind: 'decide', minutes: 5 },
    ...agenda.decided.map(({ name, title, responsible }) => ({
      title,
      kind: 'report' as const,
      by: responsible,
      minutes: usual.report,
      concerns: name,
    })),
    ...measures.map((measure) => ({
      title: told(say.measure(measure.text, targetOf(names, measure))),
      kind: 'report' as const,
      by: valuesUntil(measure, agenda.on).at(-1)?.by?.name,
      minutes: usual.report,
    })),
    ...due(
      agenda.carryingOut.filter(({ kind }) => kind !== 'measure'),
      'report',
    ),
    ...[
      ...(above === undefined ? [] : [{ circle: above.circle, people: above.leaders }]),
      ...agenda.below,
    ].flatMap(({ circle: from, people }) =>
      people.length === 0
        ? []
        : [
            {
              title: told(say.reportFrom(circleName(standing, from))),
              kind: 'report' as const,
              by: people[0],
              minutes: usual.report,
            },
          ],
    ),
    ...agenda.decisions.map(({ name, title, stage, proposedBy }) => ({
      title: told(say.point(say.stages[stage], title)),
      kind: stage === 'decision' ? ('decide' as const) : ('explore' as const),
      by: proposedBy,
      minutes: usual.decide,
      concerns: name,
    })),
    ...due(agenda.reviews, 'review'),
    ...agenda.topics.map((topic) => {
      const kind = topic.kind?.kind ?? 'explore';
      const by = topic.by?.name;
      return {
        topic: topic.name,
        kind,
        by,
        minutes: topic.minutes ?? usual[kind],
        agreed: topic.minutes !== undefined,
      };
    }),
    ...due(
      agenda.functions.filter(({ kind }) => kind === 'election'),
      'elect',
    ),
  ];
  const seen = new Set<string>();
  return found.filter((point) => {
    const keys = draftKeys(standing, point);
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** By what a point is known again: its topic, what it concerns and is for, or its words. */
function draftKeys(standing: AsOf, { topic, title, kind, concerns }: Drafted): readonly string[] {
  if (topic !== undefined) return [`topic ${topic}`];
  const stands = concerns === undefined ? undefined : standing.decision(concerns)?.name;
  return [`title ${title}`, ...(stands === undefined ? [] : [`${kind} ${stands}`])];
}

function keysOf(standing: AsOf, point: Point): readonly string[] {
  return [
    ...(point.topic === undefined ? [] : [`topic ${point.topic.name}`]),
    `title ${titleOfPoint(standing, point)}`,
    ...point.concerns.flatMap(({ path }) =>
      point.kind === undefined ? [] : `${point.kind.kind} ${path.join('.')}`,
    ),
  ];
}

// ---- times ----

const sum = (points: readonly Drafted[]): number => points.reduce((all, { minutes }) => all + minutes, 0);

/** The same points in the time that there is: where they take longer, those of which nobody said how long are shortened. */
function fitted(points: readonly Drafted[], length: number): readonly Drafted[] {
  const over = sum(points) + closingMinutes - length;
  if (over <= 0) return points;
  const free = sum(points.filter(({ agreed }) => agreed !== true));
  const share = Math.max(0, free - over) / Math.max(1, free);
  return points.map((point) =>
    point.agreed === true
      ? point
      : { ...point, minutes: Math.max(5, Math.floor((point.minutes * share) / 5) * 5) },
  );
}

function lengthOf({ start, end }: NonNullable<Meeting['from']>): number {
  const length = end === undefined ? usualLength : minutesOfDay(end) - minutesOfDay(start);
  return length > 0 ? length : usualLength;
}

/** When a meeting ends: as the last one did, or later where its points take longer; never past midnight. */
function endOf(hours: NonNullable<Meeting['from']>, needed: number): string {
  const end = Math.min(minutesOfDay(hours.start) + Math.max(lengthOf(hours), needed), 24 * 60 - 1);
  return timeOfDay(end);
}
