import { everyLength, length } from '../messages/show.js';
import { everyone, type Valued, valueName } from '../messages/values.js';
import { listed, same, type Words } from '../messages/words.js';
import { compareText } from '../model/build.js';
import type { Day, Group, Origin, Ref, Span, Text } from '../model/organisation.js';
import { asSaid } from './wording.js';

/** One thing that a declaration says, made comparable. */
export interface Said<A extends string = string> {
  readonly aspect: A;
  readonly value: string;
  /** Whether it is said in somebody's own words, which are quoted. */
  readonly quoted: boolean;
  /** How a sentence tells it, where that is not as it is written. */
  readonly words?: Words | undefined;
  readonly at: Origin;
}

/** What is said otherwise about one aspect: anew, no longer, or in other words. */
export interface Difference<A extends string = string> {
  readonly aspect: A;
  readonly before?: Said<A>;
  readonly after?: Said<A>;
}

export const say = <A extends string>(
  aspect: A,
  value: string | undefined,
  at: Origin | undefined,
  quoted = false,
  words?: Words,
): Said<A>[] => (value === undefined || at === undefined ? [] : [{ aspect, value, quoted, words, at }]);

export const sayTexts = <A extends string>(aspect: A, texts: readonly Text[]): Said<A>[] =>
  texts.map(({ text, at }) => ({ aspect, value: text, quoted: true, at }));

export const sayText = <A extends string>(aspect: A, text: Text | undefined): Said<A>[] =>
  text === undefined ? [] : sayTexts(aspect, [text]);

/** A value that may be a word of the language, which is told in that of the reader. */
export const sayValue = <A extends Valued>(aspect: A, text: Text | undefined): Said<A>[] =>
  text === undefined ? [] : say(aspect, text.text, text.at, true, valueName(aspect, text.text));

/** Several of them at once, of which each has its words. */
export const sayNamed = <A extends string, N extends string>(
  aspect: A,
  names: readonly N[],
  words: Readonly<Record<N, Words>>,
  at: Origin | undefined,
): Said<A>[] => {
  const sorted = [...names].sort(compareText).map((name) => words[name]);
  return names.length === 0
    ? []
    : say(aspect, list(names), at, false, {
        en: listed(sorted.map(({ en }) => en)).en,
        nl: listed(sorted.map(({ nl }) => nl)).nl,
      });
};

/** A day, with the words and the decision that go with it. */
export function dayValue(day: Day, decisionName: (name: string) => string = (name) => name): string {
  const text = day.text === undefined ? '' : ` “${day.text}”`;
  return `${day.date}${text}${day.decision === undefined ? '' : ` (${decisionName(day.decision.name)})`}`;
}

export const sayDay = <A extends string>(
  aspect: A,
  day: Day | undefined,
  decisionName?: (name: string) => string,
): Said<A>[] => (day === undefined ? [] : say(aspect, dayValue(day, decisionName), day.at));

export const sayDays = <A extends string>(aspect: A, days: readonly Day[]): Said<A>[] =>
  days.flatMap((day) => sayDay(aspect, day));

export const sayRef = <A extends string>(
  aspect: A,
  ref: Ref | undefined,
  name: (name: string) => string,
): Said<A>[] => (ref === undefined ? [] : say(aspect, name(ref.name), ref.at));

export const saySpan = <A extends string>(aspect: A, span: Span | undefined): Said<A>[] =>
  span === undefined ? [] : say(aspect, spanValue(span), span.at, false, spanWords(span));

/** How often decisions are looked at again that say nothing of it themselves. */
export const sayReviews = (span: Span | undefined): Said<'reviews'>[] =>
  span === undefined
    ? []
    : say(
        'reviews',
        `every ${spanValue(span)}`,
        span.at,
        false,
        everyLength(spanValue(span).replace(/ /g, '')),
      );

/** A length in the order of its units, however it was written: `1 year and 6 months`, and `4 weeks` for 28 days. */
export function spanValue({ length, written }: Span): string {
  const parts = lengthParts(length.years * 12 + length.months, length.weeks * 7 + length.days);
  return parts === '' ? written : parts;
}

function lengthParts(months: number, days: number): string {
  const weekly = days % 7 === 0;
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
    [weekly ? days / 7 : 0, 'week'],
    [weekly ? 0 : days, 'day'],
  ];
  return parts
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${amount === 1 ? unit : `${unit}s`}`)
    .join(' and ');
}

const unit = '(?:day|week|month|quarter|year)s?';
const lengths = new RegExp(`(?:\\b\\d+ |\\bevery )${unit}\\b(?: and \\d+ ${unit}\\b)*`, 'g');
const inMonths: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** An English text with its lengths written in one way, so that 28 days are 4 weeks. */
export function plainLengths(text: string): string {
  return text.replace(lengths, (written) => {
    let [months, days] = [0, 0];
    for (const [, amount = '1', of = ''] of written.matchAll(/(\d+)? ?(day|week|month|quarter|year)/g)) {
      if (of === 'day' || of === 'week') days += Number(amount) * (of === 'week' ? 7 : 1);
      else months += Number(amount) * (inMonths[of] ?? 0);
    }
    return `${written.startsWith('every') ? 'every ' : ''}${lengthParts(months, days)}`;
  });
}

function spanWords(span: Span): Words {
  return length(spanValue(span).replace(/ /g, ''));
}

/** What people are called in the newer state, and by people. */
interface PersonNames {
  person(name: string): string;
  called(name: string): string;
}

/** A person by name, told by title. */
export const sayPerson = <A extends string>(
  aspect: A,
  ref: Ref | undefined,
  { person, called }: PersonNames,
): Said<A>[] =>
  ref === undefined ? [] : say(aspect, person(ref.name), ref.at, false, same(called(ref.name)));

export const sayGroup = <A extends string>(
  aspect: A,
  group: Group | undefined,
  { person: name, called }: PersonNames,
): Said<A>[] =>
  group === undefined
    ? []
    : say(
        aspect,
        group.everyone ? 'everyone' : list(group.people.map((person) => name(person.name))),
        group.at,
        false,
        group.everyone ? everyone : same(list(group.people.map((person) => called(person.name)))),
      );

/** Names in an order that is always the same. */
export function list(names: readonly string[]): string {
  return [...names].sort(compareText).join(', ');
}

/** How much of their words two texts share: from 0 to 1. */
export function alike(a: string, b: string): number {
  if (a === b) return 1;
  const [one, other] = [words(a), words(b)];
  if (one.size + other.size === 0) return 0;
  let both = 0;
  for (const word of one) if (other.has(word)) both++;
  return (2 * both) / (one.size + other.size);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/**
 * What is said otherwise, whatever the order. Of what is gone and what is new under one aspect, those that share
 * most of their words are one thing in other words; a single one of each always is.
 */
export function differences<A extends string>(
  before: readonly Said<A>[],
  after: readonly Said<A>[],
): Difference<A>[] {
  const gone = byAspect(before);
  const come = byAspect(after);
  const found: Difference<A>[] = [];
  for (const aspect of new Set([...gone.keys(), ...come.keys()])) {
    const [old, fresh] = withoutSame(gone.get(aspect) ?? [], come.get(aspect) ?? []);
    const { pairs, left, right } = paired(old, fresh, (a, b) => alike(a.value, b.value), {
      least: 0.3,
      name: ({ value }) => value,
    });
    for (const [a, b] of pairs) found.push({ aspect, before: a, after: b });
    if (left.length === 1 && right.length === 1)
      found.push({ aspect, before: left[0] as Said<A>, after: right[0] as Said<A> });
    else {
      for (const one of left) found.push({ aspect, before: one });
      for (const one of right) found.push({ aspect, after: one });
    }
  }
  return found;
}

function byAspect<A extends string>(all: readonly Said<A>[]): Map<A, Said<A>[]> {
  const found = new Map<A, Said<A>[]>();
  for (const one of all) {
    const list = found.get(one.aspect);
    if (list === undefined) found.set(one.aspect, [one]);
    else list.push(one);
  }
  return found;
}

/** Both lists without what stands in both, as often as it does. */
function withoutSame<A extends string>(
  before: readonly Said<A>[],
  after: readonly Said<A>[],
): readonly [readonly Said<A>[], readonly Said<A>[]] {
  const times = new Map<string, number>();
  const said = ({ value, quoted }: Said<A>): string => (quoted ? asSaid(value) : value);
  for (const one of after) times.set(said(one), (times.get(said(one)) ?? 0) + 1);
  const same = new Map<string, number>();
  const gone = before.filter((one) => {
    const value = said(one);
    const left = times.get(value) ?? 0;
    if (left === 0) return true;
    times.set(value, left - 1);
    same.set(value, (same.get(value) ?? 0) + 1);
    return false;
  });
  const come = after.filter((one) => {
    const value = said(one);
    const left = same.get(value) ?? 0;
    if (left > 0) same.set(value, left - 1);
    return left === 0;
  });
  return [gone, come];
}

/**
 * Pairs the most alike first. The same pairs are found whichever list comes first: where several are equally alike,
 * names decide. Lists too long to compare each with each are paired only where all is alike.
 */
export function paired<T>(
  before: readonly T[],
  after: readonly T[],
  likeness: (a: T, b: T) => number,
  { least, name }: { readonly least: number; readonly name: (one: T) => string },
): {
  readonly pairs: readonly (readonly [T, T])[];
  readonly left: readonly T[];
  readonly right: readonly T[];
} {
  const candidates: { a: T; b: T; alike: number; first: string; second: string }[] = [];
  if (before.length * after.length <= mostCompared) {
    for (const a of before) {
      for (const b of after) {
        const much = likeness(a, b);
        if (much < least) continue;
        const [first, second] = [name(a), name(b)].sort(compareText) as [string, string];
        candidates.push({ a, b, alike: much, first, second });
      }
    }
  }
  candidates.sort(
    (x, y) => y.alike - x.alike || compareText(x.first, y.first) || compareText(x.second, y.second),
  );
  const taken = new Set<T>();
  const pairs: [T, T][] = [];
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a);
    taken.add(b);
    pairs.push([a, b]);
  }
  return {
    pairs,
    left: before.filter((one) => !taken.has(one)),
    right: after.filter((one) => !taken.has(one)),
  };
}

/** Pairs that are looked at one by one: some tenths of a second. */
export const mostCompared = 250_000;
