import * as words from '../messages/changes.js';
import type { Circle, DoubleLink, Organisation } from '../model/organisation.js';
import { type Change, change } from './change.js';
import { type Between, byKey, type Names, type Pairs } from './match.js';

/** Double links that are made or broken, with the next higher circle and across. Who sits in them, seats.ts says. */
export function linkChanges(between: Between): Change[] {
  return between.circles.both.flatMap(([old, now]) => [
    ...upward(between, old, now),
    ...crossLinks(between, old, now).come.map((link) =>
      change('cross-link-made', {
        circle: now.name,
        subject: otherEnd(link, between.now),
        after: otherEnd(link, between.now),
        link: linkWithin(link, between.now),
        other: linkWithin(link, between.now),
        message: words.linkMade(between.title(now.name), endTitle(between, link, between.now)),
        is: link.at,
      }),
    ),
    ...crossLinks(between, old, now).gone.map((link) =>
      change('cross-link-broken', {
        circle: now.name,
        subject: otherEnd(link, between.old),
        before: otherEnd(link, between.old),
        link: linkWithin(link, between.old),
        other: linkWithin(link, between.old),
        message: words.linkBroken(between.title(now.name), endTitle(between, link, between.old)),
        was: link.at,
      }),
    ),
  ]);
}

/** The circle at the other end, where it is one of this organisation. */
function linkWithin({ circle, organisation }: DoubleLink, names: Names): string | undefined {
  return circle === undefined || organisation !== undefined ? undefined : names.circle(circle.name);
}

function upward({ old: names, title }: Between, old: Circle, now: Circle): Change[] {
  const [before, after] = [old.links[0], now.links[0]];
  if ((before === undefined) === (after === undefined)) return [];
  const above =
    (after === undefined ? old.parent && names.circle(old.parent.name) : now.parent?.name) ??
    words.nextHigherCircle.en;
  const called = above === words.nextHigherCircle.en ? above : title(above);
  const common = { circle: now.name, subject: now.name, was: before?.at, is: after?.at };
  return after === undefined
    ? [
        change('link-broken', {
          ...common,
          before: above,
          message: words.linkBroken(title(now.name), called),
        }),
      ]
    : [change('link-made', { ...common, after: above, message: words.linkMade(title(now.name), called) })];
}

/** The cross links of a circle in both states, by the circle at the other end. */
export function crossLinks(
  between: Between,
  old: Circle | undefined,
  now: Circle | undefined,
): Pairs<DoubleLink> {
  return byKey(
    old?.crossLinks ?? [],
    now?.crossLinks ?? [],
    (link) => otherEnd(link, between.old),
    (link) => otherEnd(link, between.now),
  );
}

/** The circle at the other end of a cross link, with its organisation where that is another. */
export function otherEnd({ circle, organisation }: DoubleLink, names: Names): string {
  const name = circle?.name ?? '';
  if (organisation === undefined) return names.circle(name);
  const across = names.across(name, organisation);
  return `${across.circle} (${across.organisation})`;
}

/** The other end of a cross link as people call it. */
export function endTitle(between: Between, link: DoubleLink, names: Names): string {
  const end = otherEnd(link, names);
  return link.organisation === undefined ? between.title(end) : end;
}

/** The older state with circles of other organisations called as they are now. */
export function withNamesAcross({ before, old }: Between): Organisation {
  const isAcross = ({ organisation }: DoubleLink): boolean => organisation !== undefined;
  const circles = before.circles.map((circle) =>
    circle.crossLinks.some(isAcross)
      ? { ...circle, crossLinks: circle.crossLinks.map((link) => renamedAcross(link, old)) }
      : circle,
  );
  return { ...before, circles };
}

function renamedAcross(link: DoubleLink, names: Names): DoubleLink {
  if (link.organisation === undefined || link.circle === undefined) return link;
  const { circle, organisation } = names.across(link.circle.name, link.organisation);
  return { ...link, circle: { ...link.circle, name: circle }, organisation };
}
