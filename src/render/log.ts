import type { JudgedChange } from '../changes/authority.js';
import { nearbyDays } from '../changes/evidence.js';
import { stepOfCircles, stepOfPerson } from '../changes/history.js';
import type { Since } from '../changes/since.js';
import * as words from '../messages/diff.js';
import { shallowHistory } from '../messages/git.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Organisation } from '../model/organisation.js';
import { basisOf, changeLines, countChanges } from './diffed.js';
import { changeJson } from './json/diff.js';
import { jsonText } from './json/write.js';
import type { Outline } from './outline.js';

/** A commit as the history tells it. */
export interface LoggedCommit {
  readonly name: string;
  readonly date: CalendarDate;
  readonly author: string;
  readonly subject: string;
  readonly changes: readonly JudgedChange[];
  /** Files of which this step brought a version that cannot be read. */
  readonly unread: readonly { readonly file: string; readonly message: Words }[];
}

export interface LogReport {
  readonly organisation: Organisation;
  readonly language: Language;
  /** The circle that the history is of; nothing for the whole organisation. */
  readonly circle?: string | undefined;
  /** The person that it is of, by the name in the files and by the full name. */
  readonly person?: { readonly name: string; readonly called: string } | undefined;
  /** Whether older commits are missing in this clone. */
  readonly shallow: boolean;
  readonly commits: readonly LoggedCommit[];
}

/**
 * The commits that are asked for, the latest first unless `reverse`. Of a circle or a person that has had other names, or
 * of a circle that was made of others, what happened under those names and to those is told too.
 */
export function logged(
  history: readonly {
    readonly commit: Author;
    readonly compared: { readonly changes: readonly JudgedChange[] };
    readonly unread?: LoggedCommit['unread'];
  }[],
  asked: {
    readonly circle?: string | undefined;
    readonly person?: string | undefined;
    readonly since?: CalendarDate | undefined;
    readonly reverse: boolean;
  },
): readonly LoggedCommit[] {
  const found: LoggedCommit[] = [];
  let circles: readonly string[] | undefined = asked.circle === undefined ? undefined : [asked.circle];
  let person = asked.person;
  for (const { commit, compared, unread = [] } of [...history].reverse()) {
    const { name, date, author, subject } = commit;
    const step = circles === undefined ? undefined : stepOfCircles(compared.changes, circles);
    const life = asked.person === undefined ? undefined : lifeIn(compared.changes, person);
    const { changes } = step ?? life ?? compared;
    circles = step?.before;
    person = life?.before;
    if (changes.length + unread.length === 0 || (asked.since !== undefined && date < asked.since)) continue;
    found.push({ name, date, author, subject, changes, unread });
  }
  return asked.reverse ? found.reverse() : found;
}

function lifeIn(changes: readonly JudgedChange[], person: string | undefined) {
  return person === undefined ? { changes: [], before: undefined } : stepOfPerson(changes, person);
}

/** What people call the circle that a history is of, also where it is no more. */
function circleSaid({ circle, organisation }: LogReport): string | undefined {
  return organisation.circles.find(({ name }) => name === circle)?.title ?? circle;
}

/** The history as minutes: a heading for each commit, and what changed with what it was decided by. */
export function logOutline(report: LogReport): Outline {
  const { organisation, language, commits } = report;
  const circle = report.person?.called ?? circleSaid(report);
  const title = organisation.title ?? organisation.name;
  return [
    { kind: 'heading', level: 1, text: sayIn(words.historyTitle(title, circle), language) },
    ...(commits.length === 0
      ? [
          {
            kind: 'paragraph' as const,
            text: sayIn(circle === undefined ? words.noHistory : words.noHistoryOf(circle), language),
          },
        ]
      : []),
    ...commits.flatMap(
      ({ name, date, author, subject, changes, unread }): Outline => [
        { kind: 'heading', level: 2, text: sayIn(words.commitHeading(date, subject), language) },
        { kind: 'paragraph', text: sayIn(words.commitLine(name.slice(0, 10), author), language) },
        ...(unread.length === 0
          ? []
          : [
              {
                kind: 'list' as const,
                lines: unread.map((one) => ({
                  text: sayIn(words.unreadStep(one.file, one.message), language),
                  depth: 0,
                })),
              },
            ]),
        { kind: 'list', lines: changes.flatMap((change) => changeLines(change, language)) },
      ],
    ),
    ...(commits.length === 0
      ? []
      : [{ kind: 'paragraph' as const, text: sayIn(words.nearbyEitherWay(nearbyDays), language) }]),
    ...(report.shallow ? [{ kind: 'paragraph' as const, text: sayIn(shallowHistory, language) }] : []),
  ];
}

/** The history as JSON of version 1. */
export function logJson({ organisation, language, circle, person, shallow, commits }: LogReport): string {
  return `${jsonText(
    {
      version: 1,
      organisation: organisation.name,
      circle: circle ?? null,
      person: person?.name ?? null,
      shallow,
      nearbyDays,
      commits: commits.map(({ name, date, author, subject, changes, unread }) => ({
        commit: name,
        date,
        author,
        subject,
        unread: unread.map(({ file, message }) => ({ file, message: sayIn(message, language) })),
        changes: changes.map((change) => changeJson(change, { organisation, language })),
        summary: countChanges(changes),
      })),
    },
    2,
  )}\n`;
}

type Author = Omit<LoggedCommit, 'changes' | 'unread'>;

/** Since which commit each fact about a circle stands, and by what it was decided. */
export function sinceOutline(all: readonly Since<Author>[], language: Language): Outline {
  return [
    { kind: 'heading', level: 2, text: sayIn(words.sinceHeading, language) },
    {
      kind: 'list',
      lines: all.flatMap(({ step, change }) => {
        const basis = basisOf(change);
        const commit = sayIn(words.commitLine(step.name.slice(0, 10), step.author), language);
        return [
          { text: sayIn(words.sinceLine(step.date, sayIn(change.message, language)), language), depth: 0 },
          { text: basis === undefined ? `${commit}.` : `${sayIn(basis, language)} ${commit}.`, depth: 1 },
        ];
      }),
    },
    { kind: 'paragraph', text: sayIn(words.nearbyEitherWay(nearbyDays), language) },
  ];
}

/** The same for JSON of version 1. */
export function sinceJson(
  all: readonly Since<Author>[],
  organisation: Organisation,
  language: Language,
): readonly object[] {
  return all.map(({ step, change }) => ({
    commit: step.name,
    date: step.date,
    author: step.author,
    subject: step.subject,
    change: changeJson(change, { organisation, language }),
  }));
}
