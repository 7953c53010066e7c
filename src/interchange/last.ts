import { sourceFaults } from '../messages/import.js';
import { type Json, listOf, membersOf, readJson } from './json.js';
import type { Naming } from './naming.js';
import type { Said } from './said.js';

/*
 * What the last import took in, kept beside the files it wrote: by it the next one tells what changed at the source from
 * what people changed in the files.
 */

export interface Last {
  readonly said: Said;
  readonly naming: Naming;
}

const version = 1;

/** What was taken in, as a file: one thing a line, so that git shows what a source changed. */
export function lastText(said: Said, naming: Naming): string {
  const plain = (things: readonly object[]): string =>
    things.length === 0
      ? '[]'
      : `[\n${things.map((thing) => `    ${JSON.stringify({ ...thing, at: undefined })}`).join(',\n')}\n  ]`;
  const names = (given: ReadonlyMap<string, string>): string => JSON.stringify(Object.fromEntries(given));
  return `{
  "version": ${version},
  "system": ${JSON.stringify(said.system)},
  "people": ${plain(said.people)},
  "circles": ${plain(said.circles)},
  "roles": ${plain(said.roles)},
  "seats": ${plain(said.seats)},
  "policies": ${plain(said.policies)},
  "names": {
    "people": ${names(naming.people)},
    "circles": ${names(naming.circles)},
    "roles": ${names(naming.roles)},
    "policies": ${names(naming.policies)}
  }
}
`;
}

/**
 * Reads what the last import took in. Nothing where the file is of another version or was changed by hand so that it
 * means nothing: then the source is compared with the files alone.
 *
 * @throws SourceRefused where it is no JSON at all
 */
export function readLast(file: string, text: string): Last | undefined {
  const read = membersOf(readJson(file, text, sourceFaults.lastDamaged(file)));
  if (read.version !== version || typeof read.system !== 'string') return undefined;
  const at = { file };
  const list = <T>(key: string): T[] =>
    listOf(read[key]).flatMap((one) => {
      const members = membersOf(one);
      return typeof members.key === 'string' || key === 'seats' ? [{ ...members, at } as T] : [];
    });
  const names = membersOf(read.names);
  const given = (key: string): Map<string, string> =>
    new Map(
      Object.entries(membersOf(names[key] as Json)).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      ),
    );
  return {
    said: {
      system: read.system,
      people: list('people'),
      circles: list('circles'),
      roles: list('roles'),
      seats: list('seats'),
      policies: list('policies'),
      notes: [],
    },
    naming: {
      people: given('people'),
      circles: given('circles'),
      roles: given('roles'),
      policies: given('policies'),
    },
  };
}
