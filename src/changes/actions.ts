import * as words from '../messages/changes.js';
import type { AsOf } from '../model/lookups.js';
import type { Action, Review } from '../model/organisation.js';
import { aspectChanges, titled } from './aspect.js';
import { type Change, change } from './change.js';
import { type Between, byName, type Names } from './match.js';
import { type Said, say, sayDay, sayGroup, sayPerson, sayRef, sayText, sayTexts } from './said.js';
import { subjectSaid } from './subjects.js';

/** Action points that are given, done, changed or dropped. */
export function actionChanges(between: Between): Change[] {
  const { both, gone, come } = byName(between.before.actions, between.after.actions);
  return [
    ...come.map((action) =>
      change('action-added', {
        ...concern(action, between.now),
        after: action.title,
        message: words.actionAdded(
          titled(action),
          action.owner && (between.is.person(action.owner.name)?.title ?? action.owner.name),
          action.due?.date,
        ),
        is: action.at,
      }),
    ),
    ...gone.map((action) =>
      change('action-removed', {
        ...concern(action, between.old),
        before: action.title,
        message: words.added(words.actionGone, titled(action)),
        was: action.at,
      }),
    ),
    ...both.flatMap(([old, now]): Change[] => {
      const { done } = now;
      const told = old.done === undefined && done !== undefined;
      return [
        ...(told
          ? [
              change('action-done', {
                ...concern(now, between.now),
                after: done.date,
                message: words.actionDone(titled(now), done.date),
                was: old.at,
                is: done.at,
              }),
            ]
          : []),
        ...aspectChanges(
          said(old, between.old, between.was),
          said(now, between.now, between.is).filter(({ aspect }) => !(told && aspect === 'done')),
          { of: words.actionCalled(titled(now)), ...concern(now, between.now) },
          () => 'action-changed',
          () => ({ people: [...ownerOf(old, between.old), ...ownerOf(now, between.now)] }),
        ),
      ];
    }),
  ];
}

function ownerOf({ owner }: Pick<Action, 'owner'>, names: Names): readonly string[] {
  return owner === undefined ? [] : [names.person(owner.name)];
}

function concern(
  { name, circle, decision, owner }: Action,
  names: Names,
): {
  subject: string;
  circle: string | undefined;
  decision: string | undefined;
  people: readonly string[];
} {
  return {
    subject: name,
    people: ownerOf({ owner }, names),
    circle: circle && names.circle(circle.name),
    decision: decision && names.decision(decision.name),
  };
}

function said(action: Action, names: Names, standing: AsOf) {
  return [
    ...say('title', action.title, action.at, true),
    ...sayRef('circle', action.circle, names.circle),
    ...sayPerson('owner', action.owner, names),
    ...sayDay('due', action.due),
    ...sayDay('done', action.done),
    ...sayTexts('evidence', action.evidence),
    ...sayRef('under', action.decision, names.decision),
    ...sayText('blocked', action.blocked),
    ...action.concerns.flatMap((one) =>
      say('concerns', subjectSaid(one, action.circle?.name ?? '', names, standing), one.at),
    ),
    ...say('meeting', action.meeting?.name, action.meeting?.at),
  ] satisfies Said[];
}

/** Performance reviews that are held and what was agreed in them. */
export function reviewChanges(between: Between): Change[] {
  const { both, gone, come } = byName(between.before.reviews, between.after.reviews);
  const of = (review: Review, standing: Between['is']): string =>
    standing.person(review.person.name)?.title ?? review.person.name;
  return [
    ...come.map((review) =>
      change('review-added', {
        circle: review.circle?.name,
        subject: review.name,
        after: review.on?.date,
        people: [review.person.name],
        message: words.reviewAdded(of(review, between.is), review.on?.date),
        is: review.at,
      }),
    ),
    ...gone.map((review) =>
      change('review-removed', {
        circle: review.circle && between.old.circle(review.circle.name),
        subject: review.name,
        before: review.on?.date,
        people: [between.old.person(review.person.name)],
        message: words.reviewRemoved(review.name, of(review, between.was)),
        was: review.at,
      }),
    ),
    ...both.flatMap(([old, now]) =>
      aspectChanges(
        saidOfReview(old, between.old),
        saidOfReview(now, between.now),
        { of: now.name, subject: now.name, circle: now.circle?.name },
        () => 'review-changed',
        () => ({ people: [between.old.person(old.person.name), now.person.name] }),
      ),
    ),
  ];
}

function saidOfReview(review: Review, names: Names) {
  return [
    ...sayPerson('person', review.person, names),
    ...say('office', review.office, review.at),
    ...sayRef('circle', review.circle, names.circle),
    ...sayDay('on', review.on),
    ...sayGroup('present', review.present, names),
    ...sayGroup('absent', review.absent, names),
    ...sayGroup('consent', review.consent, names),
    ...sayTexts('agreed', review.agreed),
    ...sayDay('next', review.next),
    ...say('meeting', review.meeting?.name, review.meeting?.at),
  ] satisfies Said[];
}
