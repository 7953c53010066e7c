import type { Words } from '../messages/words.js';
import { compareText } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { organisationMeant } from '../model/neighbours.js';
import type {
  Circle,
  Decision,
  Declared,
  DomainItem,
  Election,
  Organisation,
  Person,
  Role,
} from '../model/organisation.js';
import { alike, mostCompared, paired } from './said.js';

/** What two states have of one kind: the same thing in both, what is gone, and what is new. */
export interface Pairs<T> {
  readonly both: readonly (readonly [T, T])[];
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** An item of a circle's domain, or of the domain of one of its roles. */
export interface Held {
  readonly circle: Circle;
  readonly role?: Role;
  readonly item: DomainItem;
}

/** What names of one state are called in the newer one; a name of the newer state is what it is. */
export interface Names {
  person(name: string): string;
  circle(name: string): string;
  decision(name: string): string;
  election(name: string): string;
  role(circle: string, name: string): string;
  /** As `Circle.item`. */
  item(circle: string, name: string): string;
  /** An item or else a role of a circle, as `Circle.name`. */
  part(circle: string, name: string): string;
  /** A circle of another organisation, and that organisation as it is written. */
  across(circle: string, organisation: string): CircleAcross;
}

export interface CircleAcross {
  readonly circle: string;
  readonly organisation: string;
}

/** Two states of one organisation. */
export type States = readonly [before: Organisation, after: Organisation];

/** Two states of an organisation, and what is the same in both. */
export interface Between {
  readonly before: Organisation;
  readonly after: Organisation;
  readonly on: CalendarDate;
  readonly was: AsOf;
  readonly is: AsOf;
  readonly people: Pairs<Person>;
  readonly circles: Pairs<Circle>;
  readonly roles: Pairs<{ readonly circle: Circle; readonly role: Role }>;
  readonly items: Pairs<Held>;
  readonly elections: Pairs<Election>;
  readonly decisions: Pairs<Decision>;
  /** Circles of the older state that became several, with those; and several that became one. */
  readonly split: readonly { readonly from: Circle; readonly into: readonly Circle[] }[];
  readonly merged: readonly { readonly from: readonly Circle[]; readonly into: Circle }[];
  /** Circles of the older state, by the names that the newer one gives them. */
  readonly earlier: ReadonlyMap<string, Circle>;
  readonly old: Names;
  readonly now: Names;
  /** What a rule is called, by the name that a deviation has of it. */
  readonly rule: (name: string) => Words;
}

/** Names of the newer state are what they are. */
export const itself: Names = {
  person: (name) => name,
  circle: (name) => name,
  decision: (name) => name,
  election: (name) => name,
  role: (_, name) => name,
  item: (circle, name) => `${circle}.${name}`,
  part: (circle, name) => `${circle}.${name}`,
  across: (circle, organisation) => ({ circle, organisation }),
};

/**
 * Finds what is the same in two states: by name first, then what has another name by what it is.
 *
 * @param beside both states of the organisations that links across may mean, which may have other names now
 * @param rule what a rule is called, for whoever knows the rules; else a deviation's own word for it
 */
export function match(
  before: Organisation,
  after: Organisation,
  on: CalendarDate,
  beside: readonly States[] = [],
  rule: Between['rule'] = (name) => ({ en: name, nl: name }),
): Between {
  const was = asOf(before, on);
  const is = asOf(after, on);
  const people = matchPeople(before, after);
  const person = renamed(people);
  const { circles, split, merged } = matchCircles(before, after, person);
  const circle = renamed(circles);
  const roles = matchRoles(circles);
  const roleNames = new Map(
    roles.both.map(([old, now]) => [`${old.circle.name} ${old.role.name}`, now.role.name]),
  );
  const items = matchItems(circles, circle);
  const itemNames = new Map(
    items.both.map(([old, now]) => [
      `${old.circle.name} ${old.item.name}`,
      `${now.circle.name}.${now.item.name}`,
    ]),
  );
  const decisions = withRenamed(byName(before.decisions, after.decisions), (a, b) =>
    a.title !== undefined && a.title === b.title && circle(a.circle?.name ?? '') === (b.circle?.name ?? '')
      ? a.decided?.date === b.decided?.date
        ? 1
        : 0.6
      : 0,
  );
  const elections = withRenamed(byName(before.elections, after.elections), (a, b) =>
    a.office === b.office &&
    a.role === b.role &&
    circle(a.circle.name) === b.circle.name &&
    a.on !== undefined &&
    a.on.date === b.on?.date &&
    person(a.elected?.person?.name ?? '') === (b.elected?.person?.name ?? '')
      ? 1
      : 0,
  );
  const old: Names = {
    person,
    circle,
    decision: renamed(decisions),
    election: renamed(elections),
    role: (of, name) => roleNames.get(`${of} ${name}`) ?? name,
    item: (of, name) => itemNames.get(`${of} ${name}`) ?? `${circle(of)}.${name}`,
    part: (of, name) =>
      itemNames.get(`${of} ${name}`) ?? `${circle(of)}.${roleNames.get(`${of} ${name}`) ?? name}`,
    across: namesAcross(before, beside),
  };
  return {
    before,
    after,
    on,
    was,
    is,
    people,
    circles,
    roles,
    items,
    elections,
    decisions,
    split,
    merged,
    earlier: new Map(circles.both.map(([one, { name }]) => [name, one])),
    old,
    now: itself,
    rule,
  };
}

/** What circles of other organisations are called now; worked out for those that a link means. */
function namesAcross(from: Organisation, beside: readonly States[]): Names['across'] {
  const older = beside.map(([before]) => before);
  const known = new Map<Organisation, (name: string) => string>();
  return (circle, written) => {
    const meant = organisationMeant(from, older, written);
    const now = beside.find(([before]) => before === meant)?.[1];
    if (meant === undefined || now === undefined || meant === now) return { circle, organisation: written };
    let name = known.get(meant);
    if (name === undefined) {
      const person = renamed(matchPeople(meant, now));
      name = renamed(matchCircles(meant, now, person).circles);
      known.set(meant, name);
    }
    const organisation = written === meant.name ? now.name : (now.title ?? now.name);
    return { circle: name(circle), organisation };
  };
}

/** Pairs what has one name; the second of a name with the second. */
export function byName<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
): Pairs<T> {
  return byKey(before, after, ({ name }) => name);
}

export function byKey<T>(
  before: readonly T[],
  after: readonly T[],
  oldKey: (one: T) => string,
  newKey: (one: T) => string = oldKey,
): Pairs<T> {
  const waiting = new Map<string, T[]>();
  for (const one of after) {
    const list = waiting.get(newKey(one));
    if (list === undefined) waiting.set(newKey(one), [one]);
    else list.push(one);
  }
  const both: [T, T][] = [];
  const gone: T[] = [];
  const taken = new Set<T>();
  for (const one of before) {
    const found = waiting.get(oldKey(one))?.shift();
    if (found === undefined) gone.push(one);
    else {
      both.push([one, found]);
      taken.add(found);
    }
  }
  return { both, gone, come: after.filter((one) => !taken.has(one)) };
}

/** Goes on to pair, of what has no namesake, what is alike. */
function withRenamed<T>(
  { both, gone, come }: Pairs<T>,
  likeness: (a: T, b: T) => number,
  name: (one: T) => string = (one) => (one as unknown as Declared).name,
): Pairs<T> {
  const { pairs, left, right } = paired(gone, come, likeness, { least: 0.5, name });
  return { both: [...both, ...pairs], gone: left, come: right };
}

function renamed<T extends { readonly name: string }>({ both }: Pairs<T>): (name: string) => string {
  const names = new Map<string, string>();
  for (const [old, now] of both) if (old.name !== now.name) names.set(old.name, now.name);
  return (name) => names.get(name) ?? name;
}

function matchPeople(before: Organisation, after: Organisation): Pairs<Person> {
  return withRenamed(byName(before.people, after.people), (a, b) =>
    (a.title !== undefined && a.title === b.title) || (a.email !== undefined && a.email === b.email) ? 1 : 0,
  );
}

/** Everybody whom a circle's block names. */
function peopleIn(circle: Circle): readonly string[] {
  const seats = [
    ...circle.members,
    ...circle.experts,
    ...circle.officers,
    ...circle.links.flatMap((link) => [...link.leaders, ...link.representatives]),
    ...circle.roles.flatMap((role) => role.holders),
  ];
  return [...new Set(seats.flatMap(({ person }) => (person === undefined ? [] : [person.name])))];
}

interface Traits {
  readonly title: string | undefined;
  readonly kind: string;
  readonly parent: string;
  readonly aims: string;
  readonly people: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
}

function traitsOf(circle: Circle, person: (name: string) => string): Traits {
  return {
    title: circle.title,
    kind: circle.kind,
    parent: circle.parent?.name ?? '',
    aims: circle.aims.map(({ text }) => text).join('\n'),
    people: new Set(peopleIn(circle).map(person)),
    items: new Set((circle.domain?.items ?? []).map(({ name, text }) => text ?? name)),
  };
}

/** How far two circles with different names are one: by title, aim, people, domain and next higher circle. */
function sameCircle(a: Traits, b: Traits): number {
  let all = 0;
  let same = 0;
  const weigh = (weight: number, much: number | undefined): void => {
    if (much === undefined) return;
    all += weight;
    same += weight * much;
  };
  const titled = a.title !== undefined || b.title !== undefined;
  weigh(3, titled ? (a.title === b.title ? 1 : 0) : undefined);
  weigh(2, a.aims === '' && b.aims === '' ? undefined : alike(a.aims, b.aims));
  weigh(2, shared(a.people, b.people));
  weigh(2, shared(a.items, b.items));
  weigh(1, a.parent === b.parent ? 1 : 0);
  weigh(0.5, a.kind === b.kind ? 1 : 0);
  // A place in the structure alone makes no two circles one.
  return same > 1.5 ? same / all : 0;
}

/** The part of two groups that is in both; nothing where both are empty. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size + b.size === 0) return undefined;
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both / (a.size + b.size - both);
}

function matchCircles(
  before: Organisation,
  after: Organisation,
  person: (name: string) => string,
): Pick<Between, 'circles' | 'split' | 'merged'> {
  const named = byName(before.circles, after.circles);
  const traits = new Map<Circle, Traits>();
  for (const one of named.gone) traits.set(one, traitsOf(one, person));
  for (const one of named.come)
    traits.set(
      one,
      traitsOf(one, (name) => name),
    );
  const of = (circle: Circle): Traits => traits.get(circle) as Traits;
  // Where several took over, none of them is the circle under another name.
  const comparable = named.gone.length * named.come.length <= mostCompared;
  const split = (comparable ? named.gone : []).flatMap((from) => {
    const into = partsOf(from, named.come, of);
    return into.length > 1 ? [{ from, into }] : [];
  });
  const used = new Set<Circle>(split.flatMap(({ from, into }) => [from, ...into]));
  const merged = (comparable ? named.come : []).flatMap((into) => {
    const from = partsOf(into, named.gone, of).filter((one) => !used.has(one));
    return from.length > 1 && !used.has(into) ? [{ from, into }] : [];
  });
  for (const { from, into } of merged) for (const one of [...from, into]) used.add(one);
  const one = withRenamed(
    {
      both: named.both,
      gone: named.gone.filter((circle) => !used.has(circle)),
      come: named.come.filter((circle) => !used.has(circle)),
    },
    (a, b) => sameCircle(of(a), of(b)),
  );
  const circles = {
    both: one.both,
    gone: [...one.gone, ...named.gone.filter((circle) => used.has(circle))],
    come: [...one.come, ...named.come.filter((circle) => used.has(circle))],
  };
  return { circles, split, merged };
}

/** The circles that together take over most of a circle's people or domain, each having most of its own from there. */
function partsOf(whole: Circle, candidates: readonly Circle[], of: (circle: Circle) => Traits): Circle[] {
  const { people, items, title } = of(whole);
  // What has the same title, or most of the people or the domain, is the circle itself.
  const isWhole = (one: Traits): boolean =>
    (title !== undefined && one.title === title) ||
    (shared(one.people, people) ?? 0) > 0.7 ||
    (shared(one.items, items) ?? 0) > 0.7;
  if (candidates.some((one) => isWhole(of(one)))) return [];
  const parts = candidates.filter((one) => {
    const own = of(one);
    return (
      mostly(own.items, items) || (mostly(own.people, people) && (own.items.size === 0 || items.size === 0))
    );
  });
  const covered = (wanted: ReadonlySet<string>, each: (one: Traits) => ReadonlySet<string>): boolean => {
    if (wanted.size === 0) return false;
    const all = new Set(parts.flatMap((one) => [...each(of(one))]));
    return [...wanted].filter((one) => all.has(one)).length * 2 > wanted.size;
  };
  return covered(items, (one) => one.items) || covered(people, (one) => one.people) ? parts : [];
}

function mostly(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && [...part].filter((one) => whole.has(one)).length * 2 > part.size;
}

function matchRoles({ both, gone, come }: Pairs<Circle>): Between['roles'] {
  const all = (circle: Circle) => circle.roles.map((role) => ({ circle, role }));
  const found = both.map(([old, now]) =>
    withRenamed(
      byKey(all(old), all(now), ({ role }) => role.name),
      (a, b) =>
        a.role.title !== undefined && a.role.title === b.role.title
          ? 1
          : alike(wordsOf(a.role), wordsOf(b.role)) * 0.99,
      ({ role }) => role.name,
    ),
  );
  return {
    both: found.flatMap((one) => one.both),
    gone: [...found.flatMap((one) => one.gone), ...gone.flatMap(all)],
    come: [...found.flatMap((one) => one.come), ...come.flatMap(all)],
  };
}

function wordsOf(role: Role): string {
  return [...role.aims, ...role.duties].map(({ text }) => text).join('\n');
}

function itemsOf(circle: Circle): Held[] {
  return [
    ...(circle.domain?.items ?? []).map((item) => ({ circle, item })),
    ...circle.roles.flatMap((role) => (role.domain?.items ?? []).map((item) => ({ circle, role, item }))),
  ];
}

/** Items by their names in one circle; then what has another name there; then what went to another circle. */
function matchItems({ both, gone, come }: Pairs<Circle>, circle: (name: string) => string): Pairs<Held> {
  const found = both.map(([old, now]) => {
    const named = byKey(itemsOf(old), itemsOf(now), ({ item }) => item.name);
    return withRenamed(
      named,
      (a, b) =>
        (a.role === undefined) !== (b.role === undefined) ||
        a.item.text === undefined ||
        b.item.text === undefined
          ? 0
          : alike(a.item.text, b.item.text),
      ({ item }) => item.name,
    );
  });
  const left = [...found.flatMap((one) => one.gone), ...gone.flatMap(itemsOf)];
  const right = [...found.flatMap((one) => one.come), ...come.flatMap(itemsOf)];
  const moved = paired(
    left,
    right,
    (a, b) => {
      const sameName = a.item.name === b.item.name;
      const sameText = a.item.text !== undefined && a.item.text === b.item.text;
      return sameName && sameText
        ? 1
        : sameText
          ? 0.9
          : sameName && circle(a.circle.name) !== b.circle.name
            ? 0.7
            : 0;
    },
    { least: 0.7, name: (one) => `${one.circle.name}.${one.item.name}` },
  );
  return {
    both: [...found.flatMap((one) => one.both), ...moved.pairs],
    gone: moved.left,
    come: moved.right,
  };
}

/**
 * Pairs organisations of two states: by name and folder, by name, and then the only one of each that is left, which
 * has another name now.
 */
export function matchOrganisations(
  before: readonly Organisation[],
  after: readonly Organisation[],
): Pairs<Organisation> {
  const placed = byKey(before, after, ({ name, home }) => `${name} ${home}`);
  const named = byName(placed.gone, placed.come);
  const both = [...placed.both, ...named.both];
  const [old, now] = [named.gone[0], named.come[0]];
  const renamedOne =
    old !== undefined && now !== undefined && named.gone.length === 1 && named.come.length === 1;
  if (renamedOne) return { both: [...both, [old, now]], gone: [], come: [] };
  return {
    both: both.sort((a, b) => compareText(a[1].name, b[1].name)),
    gone: named.gone,
    come: named.come,
  };
}
