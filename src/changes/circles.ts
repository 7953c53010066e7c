import * as words from '../messages/changes.js';
import { kindNames } from '../messages/names.js';
import type { Circle } from '../model/organisation.js';
import { titleOfCircle } from '../model/titles.js';
import { aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import type { Between } from './match.js';
import { dayValue, type Said, say, sayDay } from './said.js';

/** Circles that begin, end, split, merge, move or are called otherwise. */
export function circleChanges(between: Between): Change[] {
  const { circles, split, merged, grown, shrunk } = between;
  const apart = new Set<Circle>([
    ...split.flatMap(({ from, into }) => [from, ...into]),
    ...merged.flatMap(({ from, into }) => [...from, into]),
  ]);
  const grows = new Set<Circle>(grown.map(([, circle]) => circle));
  const shrinks = new Set<Circle>(shrunk.map(([circle]) => circle));
  return [
    ...merged.map(({ from, into }) =>
      change('circle-merged', {
        circle: into.name,
        subject: into.name,
        other: aboveOf(between, into),
        before: from.map(({ name }) => name).join(', '),
        after: into.name,
        ...mergedInto(between, from, into),
        is: into.at,
      }),
    ),
    ...split.map(({ from, into }) =>
      change('circle-split', {
        circle: between.old.circle(from.name),
        subject: between.old.circle(from.name),
        before: from.name,
        after: into.map(({ name }) => name).join(', '),
        message: splitInto(between, from, into),
        was: from.at,
        is: into[0]?.at,
        decision:
          into.find(({ begun }) => begun?.decision !== undefined)?.begun?.decision?.name ??
          between.is.circle(between.old.circle(from.name))?.ended?.decision?.name,
      }),
    ),
    ...grown.map(([{ role, circle: of }, circle]) =>
      change('role-became-circle', {
        circle: circle.name,
        subject: circle.name,
        before: `${between.old.circle(of.name)}.${role.name}`,
        after: circle.name,
        message: words.roleBecameCircle(
          role.title ?? role.name,
          between.title(between.old.circle(of.name)),
          kindNames[circle.kind],
          between.title(circle.name),
        ),
        was: role.at,
        is: circle.at,
        decision: circle.begun?.decision?.name ?? circle.planned?.decision?.name,
      }),
    ),
    ...shrunk.map(([circle, { role, circle: of }]) =>
      change('circle-became-role', {
        circle: circle.name,
        subject: circle.name,
        before: circle.name,
        after: `${of.name}.${role.name}`,
        message: words.circleBecameRole(
          titleOfCircle(between.was, circle),
          role.title ?? role.name,
          between.title(of.name),
        ),
        was: circle.at,
        is: role.at,
      }),
    ),
    ...circles.come
      .filter((circle) => !apart.has(circle) && !grows.has(circle))
      // What had ended before it was put on record is only history.
      .filter((circle) => between.is.state(circle) !== 'ended')
      .map((circle) => begun(between, circle)),
    ...circles.gone
      .filter((circle) => !apart.has(circle) && !shrinks.has(circle))
      // What had ended before is only tidied away.
      .filter((circle) => between.was.state(circle) !== 'ended')
      .map((circle) => ended(between, circle)),
    ...circles.both.flatMap(([old, now]) => lifeChanges(between, old, now, apart)),
  ];
}

/** What becomes of circles that are joined, in a new one or in one of them that goes on. */
function mergedInto(
  between: Between,
  from: readonly Circle[],
  into: Circle,
): Pick<Change, 'message' | 'was' | 'decision' | 'from'> {
  const goesOn = between.earlier.get(into.name);
  const ends = from.filter((one) => one !== goesOn);
  const called = ends.map((one) => titleOfCircle(between.was, one));
  const title = between.title(into.name);
  if (ends.length === from.length)
    return {
      message: words.circleMerged(called, title),
      was: from[0]?.at,
      decision: into.begun?.decision?.name,
      from: into.begun?.date,
    };
  const end = ends.map((one) => between.is.circle(one.name)?.ended).find((day) => day !== undefined);
  return {
    message: words.circleJoined(called, title),
    was: ends[0]?.at,
    decision: end?.decision?.name,
    from: end?.date,
  };
}

function splitInto(between: Between, from: Circle, into: readonly Circle[]): Change['message'] {
  const begins = into.filter((one) => between.earlier.get(one.name) !== from);
  const called = begins.map(({ name }) => between.title(name));
  return begins.length === into.length
    ? words.circleSplit(titleOfCircle(between.was, from), called)
    : words.circleSplitOff(titleOfCircle(between.was, from), called);
}

function aboveOf({ is }: Between, circle: Circle): string | undefined {
  return is.above(circle)?.name;
}

function begun(between: Between, circle: Circle): Change {
  const { is } = between;
  const planned = is.state(circle) === 'planned' ? (circle.begun ?? circle.planned) : undefined;
  const kind = kindNames[circle.kind];
  return change('circle-begun', {
    circle: circle.name,
    subject: circle.name,
    after: circle.title ?? circle.name,
    message:
      planned === undefined
        ? words.circleBegun(
            kind,
            between.title(circle.name),
            circle.parent && between.title(circle.parent.name),
            circle.aims[0]?.text,
            circle.members.flatMap(({ person }) =>
              person === undefined ? [] : [is.person(person.name)?.title ?? person.name],
            ),
          )
        : words.circlePlanned(kind, between.title(circle.name), planned.date),
    is: circle.at,
    decision: circle.begun?.decision?.name ?? circle.planned?.decision?.name,
    from: circle.begun?.date ?? circle.planned?.date,
  });
}

function ended(between: Between, circle: Circle, now?: Circle): Change {
  const called = now === undefined ? titleOfCircle(between.was, circle) : between.title(now.name);
  return change('circle-ended', {
    circle: now?.name ?? circle.name,
    subject: now?.name ?? circle.name,
    before: circle.title ?? circle.name,
    after: now?.ended?.date,
    message: words.circleEnded(called, now?.ended?.text),
    was: circle.at,
    is: now?.ended?.at,
    decision: now?.ended?.decision?.name,
    from: now?.ended?.date,
  });
}

/** @param apart circles whose beginning or end is told as a split or a merger */
function lifeChanges(between: Between, old: Circle, now: Circle, apart: ReadonlySet<Circle>): Change[] {
  const { was, is } = between;
  const found: Change[] = [];
  const common = { circle: now.name, subject: now.name, was: old.at, is: now.at };
  if (old.name !== now.name)
    found.push(
      change('circle-renamed', {
        ...common,
        before: old.name,
        after: now.name,
        message: words.renamed(old.name, now.name),
      }),
    );
  if (old.title !== now.title)
    found.push(
      change('circle-retitled', {
        ...common,
        before: old.title,
        after: now.title,
        message: words.aspectChanged(
          'title',
          between.title(now.name),
          words.plain(old.title === undefined ? undefined : words.quoted(old.title)),
          words.plain(now.title === undefined ? undefined : words.quoted(now.title)),
        ),
      }),
    );
  const parent = old.parent === undefined ? undefined : between.old.circle(old.parent.name);
  if (parent !== now.parent?.name)
    found.push(
      change('circle-moved', {
        ...common,
        before: parent,
        after: now.parent?.name,
        other: now.parent?.name,
        // Where the one above was joined with others, that says where those below it go.
        ...(between.merged.some(
          ({ from, into }) =>
            into.name === now.parent?.name && from.some(({ name }) => name === old.parent?.name),
        )
          ? { level: 'wording' as const, topic: undefined }
          : {}),
        message: words.circleMoved(
          between.title(now.name),
          parent && between.title(parent),
          now.parent && between.title(now.parent.name),
        ),
        was: old.parent?.at ?? old.at,
        is: now.parent?.at ?? now.at,
      }),
    );
  if (old.kind !== now.kind)
    found.push(
      change('circle-kind-changed', {
        ...common,
        before: old.kind,
        after: now.kind,
        message: words.circleKindChanged(between.title(now.name), kindNames[old.kind], kindNames[now.kind]),
      }),
    );
  // Beginning and ending are told as such; other days as what they are.
  const [before, after] = [was.state(old), is.state(now)];
  const told = new Set<string>();
  if (before !== 'ended' && after === 'ended') {
    if (!apart.has(old)) found.push(ended(between, old, now));
    told.add('ended');
  } else if (before !== 'working' && after === 'working') {
    if (!apart.has(now)) found.push({ ...begun(between, now), was: old.at });
    told.add(before === 'ended' ? 'ended' : 'begun');
  }
  return [
    ...found,
    ...aspectChanges(
      days(old, between.old.decision).filter(({ aspect }) => !told.has(aspect)),
      days(now, between.now.decision).filter(({ aspect }) => !told.has(aspect)),
      { of: between.title(now.name), subject: now.name, circle: now.name },
      () => 'circle-dates-changed',
      ({ aspect }) => {
        const day = aspect === 'until' ? now.until : now[aspect];
        return { decision: day?.decision?.name, from: day?.date };
      },
    ),
  ];
}

function days(circle: Circle, decision: (name: string) => string) {
  return [
    ...sayDay('planned', circle.planned, decision),
    ...sayDay('begun', circle.begun, decision),
    ...say(
      'ended',
      circle.ended === undefined ? undefined : dayValue(circle.ended, decision),
      circle.ended?.at,
    ),
    ...sayDay('until', circle.until, decision),
  ] satisfies Said[];
}
