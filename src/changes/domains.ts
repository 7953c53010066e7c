import * as words from '../messages/changes.js';
import type { Topic } from '../model/authority.js';
import { mayBeSame } from '../model/calendar.js';
import type { Circle, Domain, DomainItem, Role } from '../model/organisation.js';
import { actOf, aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import { type Between, type Held, type Names, touched } from './match.js';
import { isPutOff } from './records.js';
import { type Said, say, sayDay, sayDays, sayTexts } from './said.js';

/** Items of domains that come, go, move or are limited otherwise. What a circle begins or ends with is part of that. */
export function domainChanges(between: Between): Change[] {
  const { items, circles, roles, grown, shrunk } = between;
  const begun = new Set<unknown>([
    ...circles.come,
    ...roles.come.map(({ role }) => role),
    ...shrunk.map(([, { role }]) => role),
  ]);
  const ended = new Set<unknown>([
    ...circles.gone,
    ...roles.gone.map(({ role }) => role),
    ...grown.map(([{ role }]) => role),
  ]);
  const rolesNow = new Map(roles.both.map(([old, now]) => [old.role, now.role]));
  // A role that went to another circle took its items along.
  const isBegun = ({ circle, role }: Held): boolean => begun.has(role ?? circle) || begunWith(circle, role);
  const isEnded = ({ circle, role }: Held): boolean => ended.has(role ?? circle) || endedWith(circle, role);
  const kept = new Set<Role>([...rolesNow.keys(), ...rolesNow.values()]);
  const begunWith = (circle: Circle, role?: Role): boolean =>
    role !== undefined && !kept.has(role) && begun.has(circle);
  const endedWith = (circle: Circle, role?: Role): boolean =>
    role !== undefined && !kept.has(role) && ended.has(circle);
  return [
    ...items.come.filter((held) => !isBegun(held)).map((held) => added(between, held)),
    ...items.gone
      .filter((held) => !isEnded(held))
      .map((held) =>
        change('domain-item-removed', {
          ...concerned(held, between.old.circle(held.circle.name)),
          before: held.item.text ?? held.item.name,
          message: words.domainItemRemoved(
            holderTitle(between, between.old.circle(held.circle.name), held),
            held.item.name,
            held.item.text,
          ),
          was: held.item.at,
        }),
      ),
    ...touched(between, items.both, isSameHeld)
      .filter(([old, now]) => !(isEnded(old) && isBegun(now)))
      .flatMap(([old, now]) =>
        itemChanges(between, old, now, old.role === undefined ? undefined : rolesNow.get(old.role)),
      ),
    ...touched(between, circles.both).flatMap(([old, now]) =>
      reviewChanges(between, old.domain, now.domain, now, 'domain'),
    ),
    ...touched(between, roles.both, isSameHeld).flatMap(([old, now]) =>
      reviewChanges(between, old.role.domain, now.role.domain, now.circle, 'role'),
    ),
  ];
}

function isSameHeld(
  old: Omit<Held, 'item'> & Partial<Held>,
  now: Omit<Held, 'item'> & Partial<Held>,
): boolean {
  return old.circle === now.circle && old.role === now.role && old.item === now.item;
}

/** Items of a role's domain are for the circle itself to delegate. */
function concerned(
  { role, item }: Held,
  circle: string,
): { subject: string; circle: string; item: string; topic?: Topic; role?: string } {
  return {
    subject: `${circle}.${item.name}`,
    circle,
    item: item.name,
    ...(role === undefined ? {} : { topic: 'role', role: role.name }),
  };
}

function added(between: Between, held: Held): Change {
  const { circle, item } = held;
  return change('domain-item-added', {
    ...concerned(held, circle.name),
    after: item.text ?? item.name,
    other: item.source?.circle,
    message: words.domainItemAdded(
      holderTitle(between, circle.name, held),
      item.name,
      item.text,
      item.source && words.partOf(item.source.item, between.title(item.source.circle)).en,
    ),
    is: item.at,
  });
}

/** @param roleNow what the role that held it is in the newer state */
function itemChanges(between: Between, old: Held, now: Held, roleNow: Role | undefined): Change[] {
  const concern = concerned(now, now.circle.name);
  const found: Change[] = [];
  const oldCircle = between.old.circle(old.circle.name);
  const places = { was: old.item.at, is: now.item.at };
  const sameHolder =
    old.role === undefined && now.role === undefined
      ? oldCircle === now.circle.name
      : now.role !== undefined && roleNow === now.role;
  if (!sameHolder) {
    const [from, to] = [holder(oldCircle, old), holder(now.circle.name, now)];
    found.push(
      change('domain-item-moved', {
        ...concern,
        before: from,
        after: to,
        other: oldCircle,
        message: words.domainItemMoved(
          now.item.name,
          now.item.text,
          holderTitle(between, oldCircle, old),
          holderTitle(between, now.circle.name, now),
        ),
        ...places,
      }),
    );
  } else if (old.item.name !== now.item.name) {
    found.push(
      change('domain-item-renamed', {
        ...concern,
        before: old.item.name,
        after: now.item.name,
        message: words.domainItemRenamed(`${oldCircle}.${old.item.name}`, concern.subject),
        ...places,
      }),
    );
  }
  const putsOff = isPutOff(old.item.review, now.item.review) && !isEvaluated(old.item, now.item);
  return [
    ...found,
    ...aspectChanges(
      said(old, between.old),
      said(now, between.now),
      { of: words.partOf(now.item.name, holderTitle(between, now.circle.name, now)), ...concern },
      (difference) => {
        const { aspect } = difference;
        if (aspect === 'text') return 'domain-item-changed';
        if (aspect === 'review' || aspect === 'reviewed') return 'domain-review-changed';
        return actOf(aspect, difference);
      },
      ({ aspect }) => ({
        ...(aspect === 'review' && putsOff ? { ...putOff, topic: concern.topic ?? 'domain' } : {}),
        ...(concern.topic === undefined || aspect === 'review' || aspect === 'reviewed'
          ? {}
          : { topic: concern.topic }),
        ...(aspect === 'delegation' ? { other: now.item.source?.circle } : {}),
      }),
    ),
  ];
}

/** A day of evaluation that is moved on takes the consent of those who agreed on it. */
const putOff = { level: 'authority', putsOff: true } as const;

function isEvaluated(old: DomainItem, now: DomainItem): boolean {
  return now.reviewed.some(({ date }) => old.reviewed.every((one) => !mayBeSame(one.date, date)));
}

/** Who decides about an item, as people call it: the circle, or its role. */
function holderTitle({ title }: Between, circle: string, { role }: Held): string {
  return role === undefined ? title(circle) : words.partOf(role.title ?? role.name, title(circle)).en;
}

function holder(circle: string, { role }: Held): string {
  return role === undefined ? circle : `${circle}.${role.name}`;
}

function said({ item }: Held, names: Names) {
  const { source } = item;
  return [
    ...say('text', item.text, item.at, true),
    ...say('delegation', source && names.item(source.circle, source.item), source?.at),
    ...sayTexts('limit', item.limits),
    ...sayTexts('budget', item.budgets),
    ...sayTexts('resource', item.resources),
    ...sayTexts('metric', item.metrics),
    ...sayDay('review', item.review),
    ...sayDays('reviewed', item.reviewed),
  ] satisfies Said[];
}

function reviewChanges(
  { title }: Between,
  old: Domain | undefined,
  now: Domain | undefined,
  circle: Circle,
  topic: Topic,
): Change[] {
  return aspectChanges(
    sayDay('domainReview', old?.review),
    sayDay('domainReview', now?.review),
    { of: title(circle.name), subject: circle.name, circle: circle.name },
    () => 'domain-review-changed',
    () =>
      isPutOff(old?.review, now?.review) &&
      !(now?.items ?? []).some((item) => {
        const before = old?.items.find(({ name }) => name === item.name);
        return before !== undefined && isEvaluated(before, item);
      })
        ? { ...putOff, topic }
        : {},
  );
}
