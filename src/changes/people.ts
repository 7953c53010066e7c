import * as words from '../messages/changes.js';
import { yes } from '../messages/values.js';
import type { Person } from '../model/organisation.js';
import { aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import { type Between, touched } from './match.js';
import { type Said, say, sayDay, sayValue } from './said.js';

/** Who came, left or is described otherwise. */
export function peopleChanges(between: Between): Change[] {
  const { people } = between;
  return [
    ...people.come.map((person) =>
      change('person-added', {
        subject: person.name,
        person: person.name,
        after: fullName(person),
        message: (person.external ? words.outsiderAdded : words.personAdded)(fullName(person)),
        is: person.at,
      }),
    ),
    ...people.gone.map((person) =>
      change('person-removed', {
        subject: person.name,
        before: fullName(person),
        message: words.personRemoved(fullName(person)),
        was: person.at,
      }),
    ),
    ...touched(between, people.both).flatMap(([old, now]) => personChanges(old, now)),
  ];
}

function personChanges(old: Person, now: Person): Change[] {
  const found: Change[] = [];
  if (old.name !== now.name || old.title !== now.title) {
    const nameToo = old.title === now.title;
    found.push(
      change('person-renamed', {
        subject: now.name,
        before: nameToo ? old.name : fullName(old),
        after: nameToo ? now.name : fullName(now),
        called: old.name,
        message: nameToo ? words.renamed(old.name, now.name) : words.renamed(fullName(old), fullName(now)),
        was: old.at,
        is: now.at,
      }),
    );
  }
  // Whoever is said to have left for one more time than before has left, or come back and left again, since.
  const ends = now.periods.flatMap(({ until }) => until ?? []);
  const gone =
    now.left !== undefined && ends.length > old.periods.filter(({ until }) => until !== undefined).length
      ? now.left
      : undefined;
  if (gone !== undefined) {
    found.push(
      change('person-left', {
        subject: now.name,
        after: gone.date,
        message: words.personLeft(fullName(now), gone.date),
        was: old.at,
        is: gone.at,
      }),
    );
  }
  return [
    ...found,
    ...aspectChanges(
      said(old),
      said(now).filter(({ aspect, at }) => aspect !== 'left' || at !== gone?.at),
      { of: fullName(now), subject: now.name },
      () => 'person-changed',
      ({ aspect }) => (aspect === 'email' ? { level: 'wording' } : {}),
    ),
  ];
}

function said(person: Person) {
  return [
    ...say('email', person.email, person.at),
    ...say('external', person.external ? 'yes' : undefined, person.at, false, yes),
    ...person.expertise.flatMap((one) => sayValue('expertise', one)),
    ...person.periods.flatMap(({ from, until }) => [...sayDay('joined', from), ...sayDay('left', until)]),
  ] satisfies Said[];
}

function fullName(person: Person): string {
  return person.title ?? person.name;
}
