import type { Between } from '../changes/match.js';
import { sides as say } from '../messages/comparison.js';
import type { Language } from '../messages/words.js';
import { listed, sayIn, type Words } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import { linkFaults } from '../model/standing.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import type { Finding } from '../rules/check.js';
import { severities } from '../vocabulary/findings.js';

/** A row of both states side by side: how many there are in each, and which came and went. */
export interface SideBySide {
  readonly what: string;
  readonly before: number;
  readonly after: number;
  readonly come: readonly string[];
  readonly gone: readonly string[];
}

/** So many are named of those that came or went. */
const mostNamed = 12;

/**
 * What whoever chooses between two states compares first: circles, people, sound links, seats that nobody holds, and
 * what a check finds in each as of one day.
 */
export function sideBySide(
  between: Between,
  found: { readonly before: readonly Finding[]; readonly after: readonly Finding[] },
  language: Language,
): readonly SideBySide[] {
  const { was, is } = between;
  const names = (one: Words): string => sayIn(one, language);
  const came = (
    what: Words,
    before: ReadonlyMap<string, string>,
    after: ReadonlyMap<string, string>,
    count: readonly [number, number] = [before.size, after.size],
  ): SideBySide => ({
    what: names(what),
    before: count[0],
    after: count[1],
    come: [...after].flatMap(([key, title]) => (before.has(key) ? [] : [title])),
    gone: [...before].flatMap(([key, title]) => (after.has(key) ? [] : [title])),
  });
  return [
    came(say.circles, circlesIn(was, between.old.circle), circlesIn(is)),
    came(say.people, peopleIn(was, between.old.person), peopleIn(is)),
    came(say.links, linksIn(was, between.old.circle), linksIn(is)),
    came(say.vacant, vacantIn(was, between.old.circle, language), vacantIn(is, undefined, language)),
    ...severities.map((severity): SideBySide => {
      const of = (all: readonly Finding[]): number => all.filter((one) => one.severity === severity).length;
      return {
        what: names(say[severity]),
        before: of(found.before),
        after: of(found.after),
        come: [],
        gone: [],
      };
    }),
  ];
}

type Renamed = (name: string) => string;
const same: Renamed = (name) => name;

function circlesIn(standing: AsOf, now: Renamed = same): Map<string, string> {
  return new Map(standing.circles.map(({ name }) => [now(name), titleOfCircle(standing, name)]));
}

function peopleIn(standing: AsOf, now: Renamed = same): Map<string, string> {
  const sitting = standing.organisation.people.filter(
    (person) => standing.belongs(person) && standing.circlesOf(person.name).length > 0,
  );
  return new Map(sitting.map(({ name }) => [now(name), titleOfPerson(standing, name)]));
}

function linksIn(standing: AsOf, now: Renamed = same): Map<string, string> {
  const sound = standing.circles.filter(
    (circle) => standing.linkOffices(circle).length > 0 && linkFaults(standing, circle).length === 0,
  );
  return new Map(sound.map(({ name }) => [now(name), titleOfCircle(standing, name)]));
}

function vacantIn(standing: AsOf, now: Renamed = same, language: Language): Map<string, string> {
  const found = new Map<string, string>();
  for (const circle of standing.circles)
    for (const { standing: seat, role } of standing.allSeats(circle)) {
      if (seat.state !== 'vacant') continue;
      const office = role?.title ?? role?.name ?? sayIn(say.office(seat.seat.office), language);
      const where = sayIn(say.seatIn(office, titleOfCircle(standing, circle)), language);
      found.set(`${now(circle.name)} ${role?.name ?? seat.seat.office}`, where);
    }
  return found;
}

/** Which came and which went, in words; empty where nothing did. */
export function differenceSaid({ come, gone }: SideBySide, language: Language): string {
  const few = (all: readonly string[]): string => {
    const named = all.slice(0, mostNamed);
    const more = all.length - named.length;
    return sayIn(listed(more === 0 ? named : [...named, sayIn(say.more(more), language)]), language);
  };
  return [
    ...(come.length === 0 ? [] : [sayIn(say.come(few(come)), language)]),
    ...(gone.length === 0 ? [] : [sayIn(say.gone(few(gone)), language)]),
  ].join(' ');
}
