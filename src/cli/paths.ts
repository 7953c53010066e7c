import { nearest } from '../ground/nearest.js';
import { fold } from '../ground/word-forms.js';
import { words } from '../messages/show.js';
import type { Words } from '../messages/words.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Person } from '../model/organisation.js';
import type { Files } from '../workspace/files.js';
import { Refusal } from './refusal.js';

/** Whether a word of the command line names a file or folder; if not, it names a circle. */
export async function isPath(files: Files, word: string): Promise<boolean> {
  try {
    await files.look(word);
    return true;
  } catch {
    return false;
  }
}

/** A circle or a person that a command is asked about. */
export type Thing =
  | { readonly kind: 'circle'; readonly circle: Circle }
  | { readonly kind: 'person'; readonly person: Person };

/**
 * The circle of a name or title, written as in the file or with other capitals. `others` are names that may have been
 * meant too.
 *
 * @throws Refusal where there is none, or several could be meant
 */
export function circleNamed(standing: AsOf, name: string, others: readonly string[] = []): Circle {
  const circles = standing.organisation.circles.map((circle) => ({ kind: 'circle' as const, circle }));
  return named(circles, name, (near) => words.unknownCircle(name, near), others).circle;
}

/**
 * The circle or the person of a name or title, written as in the file or with other capitals; of a person a part of
 * the full name will do.
 *
 * @throws Refusal where there is none, or several could be meant
 */
export function thingNamed(standing: AsOf, name: string): Thing {
  const things: Thing[] = [
    ...standing.organisation.circles.map((circle) => ({ kind: 'circle' as const, circle })),
    ...peopleOf(standing),
  ];
  return named(things, name, (near) => words.unknownThing(name, near), []);
}

function named<T extends Thing>(
  things: readonly T[],
  name: string,
  unknown: (near: string | undefined) => Words,
  others: readonly string[],
): T {
  const found = fitting(things, name);
  const [first] = found;
  if (found.length === 1 && first !== undefined) return first;
  if (first !== undefined) throw new Refusal(words.severalNamed(name, found.map(calledInFull)));
  const names = things.map((thing) => declaredOf(thing).name);
  const titles = things.flatMap((thing) => declaredOf(thing).title ?? []);
  throw new Refusal(unknown(nearest(name, [...names, ...others]) ?? nearest(name, titles)));
}

/**
 * The things that a name or title may mean: those that bear it as it is written, or else in other capitals, without
 * accents, or as a part of their title. A thing that is declared twice is one, of which the check tells.
 */
export function fitting<T extends Thing>(things: readonly T[], name: string): readonly T[] {
  const wanted = folded(name);
  const bare = fold(name);
  const asked = bare.split(/\s+/);
  const ways: ((declared: Circle | Person) => boolean)[] = [
    (declared) => declared.name === name,
    (declared) => folded(declared.name) === wanted,
    ({ title }) => title !== undefined && folded(title) === wanted,
    ({ name: written, title }) => fold(written) === bare || (title !== undefined && fold(title) === bare),
    ({ title }) => {
      const said = new Set(fold(title ?? '').split(/[\s,.;:()-]+/));
      return asked.every((word) => said.has(word));
    },
  ];
  for (const fits of ways) {
    const found = new Map<string, T>();
    for (const thing of things)
      if (fits(declaredOf(thing)) && !found.has(nameOf(thing))) found.set(nameOf(thing), thing);
    if (found.size > 0) return [...found.values()];
  }
  return [];
}

/** The people of an organisation, as things to ask about. */
export function peopleOf({ organisation }: AsOf): readonly (Thing & { readonly kind: 'person' })[] {
  return organisation.people.map((person) => ({ kind: 'person' as const, person }));
}

function declaredOf(thing: Thing): Circle | Person {
  return thing.kind === 'circle' ? thing.circle : thing.person;
}

function nameOf(thing: Thing): string {
  return `${thing.kind} ${declaredOf(thing).name}`;
}

/** A thing by its name, with its title behind. */
export function calledInFull(thing: Thing): string {
  const { name, title } = declaredOf(thing);
  return title === undefined ? name : `${name} (${title})`;
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
