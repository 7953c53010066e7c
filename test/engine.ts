import { createKringServices } from '../src/language/module.js';
import type { Fragment, Organisation } from '../src/model/organisation.js';
import { readFragment } from '../src/workspace/fragment.js';
import { groupOrganisations } from '../src/workspace/organisations.js';

/** The language's services, made once for all tests of a file. */
export const { kring: services } = createKringServices();

export function fragmentOf(text: string, file = 'organisation.kring'): Fragment {
  return readFragment(services, file, text);
}

/** The organisation that a text tells of. */
export function organisationOf(text: string): Organisation {
  return organisationsOf({ 'organisation.kring': text })[0] ?? fail();
}

/** The organisations that several files tell of, by their paths. */
export function organisationsOf(files: Readonly<Record<string, string>>): Organisation[] {
  return groupOrganisations(Object.entries(files).map(([file, text]) => fragmentOf(text, file)));
}

function fail(): never {
  throw new Error('The text holds no organisation.');
}
