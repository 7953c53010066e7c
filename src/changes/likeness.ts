import type {
  Circle,
  Decision,
  DomainItem,
  Election,
  Organisation,
  Person,
  Role,
  Seat,
} from '../model/organisation.js';

/*
 * How far two declarations of two states are one thing. Only what is said on both sides speaks for it: two things of
 * which nothing is said have nothing in common.
 */

/** From here on two declarations of different names are one thing under another name. */
export const oneThing = 0.5;

/** Adds up how far things agree, each by its weight. */
class Agreement {
  private all = 0;
  private same = 0;

  /** @param much from 0 to 1; nothing where neither side says anything of it */
  add(weight: number, much: number | undefined): void {
    if (much === undefined) return;
    this.all += weight;
    this.same += weight * much;
  }

  get total(): number {
    return this.all === 0 ? 0 : this.same / this.all;
  }

  get isEmpty(): boolean {
    return this.all === 0;
  }
}

/** The words of a text that carry its meaning: those of four letters and more, or all where there are none. */
function words(text: string): ReadonlySet<string> {
  const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = all.filter((word) => word.length > 3);
  return new Set(long.length > 0 ? long : all);
}

/** How much of what two texts are about is the same; nothing where neither says anything. */
export function sameWords(a: string, b: string): number | undefined {
  if (a === '' && b === '') return undefined;
  if (a === b) return 1;
  const [one, other] = [words(a), words(b)];
  if (one.size === 0 || other.size === 0) return 0;
  return (2 * inBoth(one, other)) / (one.size + other.size);
}

/** How much of what a text is about another one says too. */
export function within(part: string, whole: string): number {
  const [one, all] = [words(part), words(whole)];
  return one.size === 0 ? 0 : inBoth(one, all) / one.size;
}

/** The part of two groups that is in both; nothing where both are empty. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number | undefined {
  if (a.size + b.size === 0) return undefined;
  const both = inBoth(a, b);
  return both / (a.size + b.size - both);
}

/** Whether most of a group that has anybody is in another. */
export function mostly(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return part.size > 0 && inBoth(part, whole) * 2 > part.size;
}

function inBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const one of a) if (b.has(one)) both++;
  return both;
}

function sameTitle(a: string | undefined, b: string | undefined): number | undefined {
  return a === undefined && b === undefined ? undefined : a === b ? 1 : 0;
}

type Called = (name: string) => string;
const asItIs: Called = (name) => name;

/** What a circle is for, who is in it, and where it stands. */
export interface CircleTraits {
  readonly title: string | undefined;
  readonly kind: string;
  readonly parent: string;
  readonly aims: string;
  readonly begun: string | undefined;
  readonly people: ReadonlySet<string>;
  /** Seats with the day on which their term begins. */
  readonly terms: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
}

export function traitsOfCircle(circle: Circle, person: Called = asItIs): CircleTraits {
  const seats = seatsIn(circle);
  return {
    title: circle.title,
    kind: circle.kind,
    parent: circle.parent?.name ?? '',
    aims: textOf(circle.aims),
    begun: circle.begun?.date,
    people: new Set(seats.flatMap(({ person: who }) => (who === undefined ? [] : [person(who.name)]))),
    terms: termsOf(seats, person),
    items: new Set((circle.domain?.items ?? []).map(calledItem)),
  };
}

/** An item by its words, or else by its name. */
function calledItem({ name, text }: DomainItem): string {
  return text ?? name;
}

function textOf(texts: readonly { readonly text: string }[]): string {
  return texts.map(({ text }) => text).join('\n');
}

/** All seats that a circle's block names. */
function seatsIn(circle: Circle): readonly Seat[] {
  return [
    ...circle.members,
    ...circle.experts,
    ...circle.officers,
    ...circle.links.flatMap((link) => [...link.leaders, ...link.representatives]),
    ...circle.roles.flatMap((role) => role.holders),
  ];
}

function termsOf(seats: readonly Seat[], person: Called): ReadonlySet<string> {
  return new Set(
    seats.flatMap(({ office, person: who, from }) =>
      who === undefined || from === undefined ? [] : [`${office} ${person(who.name)} ${from.date}`],
    ),
  );
}

/**
 * How far two circles of different names are one. What a circle is for tells it from others: its title, aim and
 * domain; the same people may well meet in another. Where nothing is said of that on either side, its seats decide.
 */
export function sameCircle(a: CircleTraits, b: CircleTraits): number {
  const [purpose, whole] = [new Agreement(), new Agreement()];
  const aims = sameWords(a.aims, b.aims);
  const items = shared(a.items, b.items);
  for (const [weight, much] of [
    [3, sameTitle(a.title, b.title)],
    [2, aims],
    [2, items],
  ] as const) {
    purpose.add(weight, much);
    whole.add(weight, much);
  }
  const people = shared(a.people, b.people);
  whole.add(2, people);
  whole.add(1, a.parent === b.parent ? 1 : 0);
  whole.add(0.5, a.kind === b.kind ? 1 : 0);
  const titled = a.title !== undefined && a.title === b.title;
  // What began on another day, or is now said to begin, is another circle unless it says that it is the same.
  if (a.begun !== b.begun && !titled && !(a.aims !== '' && a.aims === b.aims)) return 0;
  if (purpose.isEmpty) return (people ?? 0) > 0.7 || (shared(a.terms, b.terms) ?? 0) > 0.5 ? whole.total : 0;
  const same = titled || aims === 1 || (items ?? 0) > 0.7;
  return same || purpose.total >= oneThing ? whole.total : 0;
}

export interface RoleTraits {
  readonly name: string;
  readonly title: string | undefined;
  readonly words: string;
  readonly holders: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly items: ReadonlySet<string>;
}

export function traitsOfRole(role: Role, person: Called = asItIs): RoleTraits {
  return {
    name: role.name,
    title: role.title,
    words: textOf([...role.aims, ...role.duties, ...role.qualities, ...role.constraints]),
    holders: new Set(
      role.holders.flatMap(({ person: who }) => (who === undefined ? [] : [person(who.name)])),
    ),
    terms: termsOf(role.holders, person),
    items: new Set((role.domain?.items ?? []).map(calledItem)),
  };
}

/** How far two roles of one circle are one under different names: by title, words, domain and holders. */
export function sameRole(a: RoleTraits, b: RoleTraits): number {
  const all = new Agreement();
  all.add(3, sameTitle(a.title, b.title));
  const words = sameWords(a.words, b.words);
  // The very same words are more than a likeness.
  all.add(words === 1 ? 4 : 2, words);
  all.add(2, shared(a.items, b.items));
  // Who goes on in the very same term goes on in the same role; that a holder is another tells little.
  const terms = shared(a.terms, b.terms) ?? 0;
  if (terms > 0) all.add(3, terms);
  else all.add(1, shared(a.holders, b.holders));
  return all.total;
}

/** How far a role went from one circle to another: its name and title are not enough, as many circles have such roles. */
export function movedRole(a: RoleTraits, b: RoleTraits): number {
  const called = a.name === b.name || (a.title !== undefined && a.title === b.title);
  const holds = (shared(a.terms, b.terms) ?? 0) > 0;
  const does = (sameWords(a.words, b.words) ?? 0) >= oneThing;
  const has = (shared(a.items, b.items) ?? 0) >= oneThing;
  const held = (shared(a.holders, b.holders) ?? 0) > 0;
  const reasons = [called, holds || held, does, has].filter((one) => one).length;
  if (called ? reasons < 2 : !(does || has) || reasons < 2) return 0;
  return 0.5 + reasons / 10 + (a.name === b.name ? 0.05 : 0);
}

/** How far a role goes on as a circle: called the same, or with the same work and domain. */
export function roleAsCircle(
  role: RoleTraits,
  { name, traits }: { name: string; traits: CircleTraits },
): number {
  const lower = (text: string | undefined): string => (text ?? '').toLowerCase();
  const called =
    lower(role.name) === lower(name) ||
    (role.title !== undefined && traits.title !== undefined && lower(role.title) === lower(traits.title));
  const does = (sameWords(role.words, traits.aims) ?? 0) >= oneThing;
  const has = (shared(role.items, traits.items) ?? 0) >= oneThing;
  const held = (shared(role.holders, traits.people) ?? 0) > 0;
  const reasons = [called, does, has, held].filter((one) => one).length;
  return reasons >= 2 && (called || does || has) ? reasons / 4 : 0;
}

/** How far two items of domains are one: by their words; without any, by their names. */
export function sameInDomain(a: DomainItem, b: DomainItem): number {
  if (a.text === undefined && b.text === undefined) return a.name === b.name ? 0.8 : 0;
  if (a.text === undefined || b.text === undefined) return 0;
  return a.text === b.text ? (a.name === b.name ? 1 : 0.95) : (sameWords(a.text, b.text) ?? 0) * 0.9;
}

/** Where everybody sits, by names: which seat of which circle, from when. */
export function seatsByPerson({ circles }: Organisation): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const circle of circles)
    for (const { person, office, from } of seatsIn(circle)) {
      if (person === undefined) continue;
      const seat = `${circle.name} ${office} ${from?.date ?? ''}`;
      const seats = found.get(person.name);
      if (seats === undefined) found.set(person.name, new Set([seat]));
      else seats.add(seat);
    }
  return found;
}

/**
 * How far two people of different names are one: by full name or address; else where one sits in the very seats, from
 * the very days, in which the other sat, and their names are not wholly other ones.
 */
export function samePerson(
  a: Person,
  b: Person,
  seatsBefore: ReadonlySet<string>,
  seatsAfter: ReadonlySet<string>,
): number {
  const names = shared(namesOf(a), namesOf(b)) ?? 0;
  // An address may be one that several people read.
  if (a.email !== undefined && a.email === b.email && (a.title === b.title || names > 0)) return 1;
  if (a.title !== undefined && a.title === b.title)
    return a.email === undefined || b.email === undefined ? 0.95 : 0.9;
  if (seatsBefore.size === 0 || shared(seatsBefore, seatsAfter) !== 1) return 0;
  if (a.title === undefined && b.title === undefined) return seatsBefore.size > 1 ? 0.6 : 0;
  return names > 0 ? 0.6 + names / 10 : 0;
}

function namesOf({ title, name }: Person): ReadonlySet<string> {
  return new Set(((title ?? name).toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((one) => one.length > 2));
}

/** Who nominated whom, with the reasons. */
function nominationsIn({ nominations }: Election, called: Called): ReadonlySet<string> {
  return new Set(
    nominations.map(
      ({ by, candidate, because }) =>
        `${called(by?.name ?? '')} ${called(candidate?.name ?? '')} ${because ?? ''}`,
    ),
  );
}

/**
 * How far two elections of different names are one: of the same function, held on the same day or with some of the
 * very same nominations and the same outcome.
 */
export function sameElection(a: Election, b: Election, person: Called, circle: Called): number {
  if (a.office !== b.office || a.role !== b.role || circle(a.circle.name) !== b.circle.name) return 0;
  const elected = person(a.elected?.person?.name ?? '') === (b.elected?.person?.name ?? '');
  const day = a.on !== undefined && a.on.date === b.on?.date;
  if (day) return elected ? 1 : 0.7;
  const nominated = shared(nominationsIn(a, person), nominationsIn(b, asItIs)) ?? 0;
  return nominated > 0.25 && elected ? 0.6 : 0;
}

/** Whether two elections under one name are two: held on other days, with another outcome or other nominations. */
export function otherElection(a: Election, b: Election, person: Called): boolean {
  if (a.on === undefined || b.on === undefined || a.on.date === b.on.date) return false;
  const elected = [a.elected?.person?.name, b.elected?.person?.name] as const;
  const [before, after] = [nominationsIn(a, person), nominationsIn(b, asItIs)];
  const otherOutcome =
    elected[0] !== undefined && elected[1] !== undefined && person(elected[0]) !== elected[1];
  if (before.size === 0 || after.size === 0) return otherOutcome;
  return shared(before, after) === 0;
}

/**
 * How far two decisions of different names are one: those of which two of title, text, circle and day are the same, a
 * title or text among them.
 */
export function sameDecision(a: Decision, b: Decision, circle: Called): number {
  const texts = [a, b].map((one) => textOf(one.texts)) as [string, string];
  const title = a.title !== undefined && a.title === b.title;
  const text = texts[0] !== '' && texts[0] === texts[1];
  if (!title && !text) return 0;
  const of = circle(a.circle?.name ?? '') === (b.circle?.name ?? '');
  const day = a.decided?.date === b.decided?.date;
  const same = [title, text, of, day].filter((one) => one).length;
  return same < 2 ? 0 : 0.4 + same * 0.15;
}
