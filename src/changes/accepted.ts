import * as words from '../messages/accepted.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Acceptance, Origin, Subject } from '../model/organisation.js';
import { aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import type { HistoryStep, Window } from './evidence.js';
import { type Between, byKey, type Names } from './match.js';
import { type Said, say, sayDay, sayRef } from './said.js';
import { concerns, pathsOf } from './subjects.js';

/** That somebody knows of a change without a decision on record, and why it stands all the same. */
export interface Accepted {
  /** As people call them. */
  readonly by: string;
  readonly date: CalendarDate;
  readonly because: string;
  readonly at: Origin;
  /** The later step of the history that put it on record. */
  readonly recorded?: HistoryStep | undefined;
}

/** What an acceptance names and does nothing for. */
export interface AcceptedInVain {
  readonly subject: string;
  /** Nothing lacks a decision there, or what was decided by another circle cannot be accepted. */
  readonly why: 'nothing lacks' | 'decided elsewhere';
}

/** The acceptances that the newer state has and the older had not. */
export function newAcceptances(between: Between): readonly Acceptance[] {
  return acceptances(between).come;
}

function acceptances(between: Between) {
  const all = ({ blocks }: Between['before']): Acceptance[] => blocks.flatMap(({ accepted }) => accepted);
  const key = (one: Acceptance, names: Names): string =>
    [
      ...one.subjects.map(
        (subject) => `${subject.aspect ?? ''} ${pathsOf(between, undefined, subject)[0]?.join('.')}`,
      ),
      names.person(one.by.name),
      one.on.date,
    ].join(' ');
  return byKey(
    all(between.before),
    all(between.after),
    (one) => key(one, between.old),
    (one) => key(one, between.now),
  );
}

/** What was accepted without a decision, is no longer so, or for another reason. */
export function acceptanceChanges(between: Between): Change[] {
  const { both, gone, come } = acceptances(between);
  const subject = between.after.name;
  const who = (one: Acceptance, standing: Between['is']): string =>
    standing.person(one.by.name)?.title ?? one.by.name;
  return [
    ...come.map((one) =>
      change('acceptance-added', {
        subject,
        after: one.on.date,
        message: words.acceptanceAdded(subjectsWords(one), who(one, between.is), one.on.date, one.because),
        is: one.at,
      }),
    ),
    ...gone.map((one) =>
      change('acceptance-removed', {
        subject,
        before: one.on.date,
        message: words.acceptanceRemoved(subjectsWords(one), who(one, between.was), one.on.date),
        was: one.at,
      }),
    ),
    ...both.flatMap(([old, now]) =>
      aspectChanges(
        said(old, between.old),
        said(now, between.now),
        { of: words.acceptanceOf(subjectsWords(now)), subject },
        () => 'acceptance-changed',
      ),
    ),
  ];
}

function subjectsWords({ subjects }: Acceptance): words.AcceptedSubject[] {
  return subjects.map(({ aspect, path }) => ({ aspect, of: path.join('.') }));
}

function said({ by, on, because, at }: Acceptance, names: Names) {
  return [
    ...sayRef('person', by, names.person),
    ...sayDay('accepted', on),
    ...say('because', because, at, true),
  ] satisfies Said[];
}

/** By whom and why a change is accepted by what was put on record with it, or for it a little later. */
export function acceptedFor(
  between: Between,
  change: Change,
  { until, nearby }: Window,
): Accepted | undefined {
  const found = newAcceptances(between).find(
    ({ subjects, on }) =>
      !(until !== undefined && on.date > until) && subjects.some((one) => isAbout(between, change, one)),
  );
  return (
    found && {
      by: between.is.person(found.by.name)?.title ?? found.by.name,
      date: found.on.date,
      because: found.because,
      at: found.at,
      recorded: nearby?.acceptances?.get(found),
    }
  );
}

/** A subject as it is written: `aim of Garden`. */
export function subjectText({ aspect, path }: Subject): string {
  return [aspect, path.join('.')].filter(Boolean).join(' of ');
}

/** Whether a subject names this very change, and not more. */
export function isAbout(between: Between, change: Change, subject: Subject): boolean {
  const { kind, circle, other, topic } = change;
  return pathsOf(between, undefined, subject).some((path) => {
    const isWhole = path.length === 1 && subject.aspect === undefined;
    const [first] = path;
    if (kind.startsWith('decision-'))
      return isWhole && (first === change.subject || first === change.decision);
    if (kind.startsWith('election-'))
      return isWhole && (first === change.subject || first === change.election);
    if (kind.startsWith('deviation-')) return isWhole && first === circle;
    if (kind.startsWith('cross-link-')) return isWhole && (first === circle || first === other);
    if (isWhole && topic === 'existence' && first === circle) return true;
    return concerns(between, change, { ...subject, path }) === 'this';
  });
}
