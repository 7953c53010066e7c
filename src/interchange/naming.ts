import type { KringServices } from '../language/module.js';
import { nameFault } from '../language/name.js';
import type { Organisation } from '../model/organisation.js';
import { Names, nameFor } from './names.js';
import type { Said } from './said.js';

/** What each thing of a source is called in the files, by its key. */
export interface Naming {
  readonly people: ReadonlyMap<string, string>;
  readonly circles: ReadonlyMap<string, string>;
  /** Names of roles, which only have to differ within their circle. */
  readonly roles: ReadonlyMap<string, string>;
  readonly policies: ReadonlyMap<string, string>;
}

/**
 * Gives everything of a source a name: the one by which the files know it, or one out of its title that nothing in the
 * files bears yet.
 *
 * @param known names of what was found to be in the files already
 */
export function namesOf(
  services: KringServices,
  said: Said,
  organisation: Organisation | undefined,
  known: Naming,
): Naming {
  const declared = organisation ?? {
    people: [],
    circles: [],
    decisions: [],
    elections: [],
    actions: [],
    audits: [],
  };
  const people = new Names(declared.people.map(({ name }) => name));
  const circles = new Names([
    ...declared.circles.map(({ name }) => name),
    ...(organisation === undefined ? [] : [organisation.name]),
  ]);
  const policies = new Names(
    [...declared.decisions, ...declared.elections, ...declared.actions, ...declared.audits].map(
      ({ name }) => name,
    ),
  );
  const give = (
    things: readonly { readonly key: string; readonly title: string; readonly name?: string | undefined }[],
    own: ReadonlyMap<string, string>,
    names: Names,
    otherwise: string,
    small: boolean,
  ): Map<string, string> =>
    new Map(
      things.map(({ key, title, name }) => [
        key,
        own.get(key) ?? names.free(asGiven(services, name) ?? nameFor(services, title, otherwise, small)),
      ]),
    );
  const given = {
    people: give(said.people, known.people, people, 'somebody', true),
    circles: give(said.circles, known.circles, circles, 'Circle', false),
    policies: give(said.policies, known.policies, policies, 'policy', true),
  };
  const roles = new Map<string, string>();
  const inCircle = new Map<string, Names>();
  for (const { key, circle, title, name } of said.roles) {
    const owner = given.circles.get(circle) ?? '';
    let names = inCircle.get(owner);
    if (names === undefined) {
      names = new Names(
        declared.circles.find(({ name }) => name === owner)?.roles.map(({ name }) => name) ?? [],
      );
      inCircle.set(owner, names);
    }
    roles.set(
      key,
      known.roles.get(key) ?? names.free(asGiven(services, name) ?? nameFor(services, title, 'Role', false)),
    );
  }
  return { ...given, roles };
}

/** A name that a source gives, where it can be one. */
function asGiven(services: KringServices, name: string | undefined): string | undefined {
  return name !== undefined && nameFault(services, name) === undefined ? name : undefined;
}
