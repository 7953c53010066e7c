import { originKey } from '../../model/build.js';
import type { Deception, Organisation, Origin } from '../../model/organisation.js';

const indexes = new WeakMap<Organisation, ReadonlyMap<string, Deception>>();
const taken = new WeakMap<Organisation, ReadonlySet<string>>();

/** What reads otherwise than it is at a place. */
export function deceptionAt(organisation: Organisation, at: Origin): Deception | undefined {
  let index = indexes.get(organisation);
  if (index === undefined) {
    index = new Map(organisation.deceptions.map((one) => [originKey(one.at), one]));
    indexes.set(organisation, index);
  }
  return index.get(originKey(at));
}

/** Whether something bears a name, so that writing it elsewhere would make two things one. */
export function isBorne(organisation: Organisation, name: string): boolean {
  let names = taken.get(organisation);
  if (names === undefined) {
    const { people, circles, decisions, elections, actions } = organisation;
    names = new Set(
      [people, circles, decisions, elections, actions].flatMap((all) => all.map((one) => one.name)),
    );
    taken.set(organisation, names);
  }
  return names.has(name);
}
