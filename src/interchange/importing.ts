import type { KringServices } from '../language/module.js';
import { nameFault } from '../language/name.js';
import { importNotes as say } from '../messages/import.js';
import type { AsOf } from '../model/lookups.js';
import { type Last, lastText } from './last.js';
import { type Mapping, mappingText } from './mapping.js';
import { matched } from './matching.js';
import { type FileChange, merged } from './merge.js';
import { nameFor } from './names.js';
import { type Naming, namesOf } from './naming.js';
import type { Note, Said } from './said.js';
import type { Parsers, ReadSettings, SourceFile } from './source.js';
import { readSources } from './sources.js';
import type { Used } from './table-rows.js';
import { firstFilesOf, Writer } from './writer.js';

/** What an import is made of. */
export interface ImportGiven {
  readonly services: KringServices;
  readonly files: readonly SourceFile[];
  /** The program that they are of, where a person says it. */
  readonly from?: string | undefined;
  readonly mapping: Mapping;
  readonly parsers?: Parsers | undefined;
  /** The organisation in the folder as it stands; nothing where there is none yet. */
  readonly standing?: AsOf | undefined;
  /** The texts of its files, by their paths. */
  readonly texts: ReadonlyMap<string, string>;
  /** The folder of new files, as paths begin; empty for the current one. */
  readonly folder: string;
  readonly last?: Last | undefined;
  /** What the organisation is called where nothing else says so. */
  readonly title: string;
  /** Whether that goes before what a source says. */
  readonly titleGiven: boolean;
  readonly language?: 'en' | 'nl' | undefined;
}

/** How much of what the last import took the source has no more. */
export interface Removals {
  readonly people: Share;
  readonly circles: Share;
  readonly seats: Share;
}

interface Share {
  readonly gone: number;
  readonly of: number;
}

export interface Imported {
  readonly said: Said;
  readonly changes: readonly FileChange[];
  readonly notes: readonly Note[];
  /** The mapping that was used, as a file. */
  readonly mapping: string;
  /** What was taken in, as a file for the next import. */
  readonly last: string;
  readonly removals: Removals;
}

/**
 * Reads sources and works out what is to be written. Pure: the same files give the same bytes.
 *
 * @throws SourceRefused where a source cannot be taken in
 */
export function importOf(given: ImportGiven): Imported {
  const { services, standing, last, mapping, texts, folder } = given;
  const settings: ReadSettings = {
    mapping,
    language: standing?.organisation.language ?? given.language,
    parsers: given.parsers,
  };
  const { said, used } = readSources(given.files, settings, given.from);
  const match = matched(standing, last, said, mapping);
  const naming = namesOf(services, said, standing?.organisation, match.known);
  const kept = {
    said: clear(said, match.unclear, last, match.spared),
    naming: withSpared(naming, last, match.spared),
  };
  const common = {
    said,
    mapping: mappingText(withUsed(mapping, used)),
    last: lastText(kept.said, kept.naming),
    removals: removalsOf(last, said, naming, match.spared),
  };
  if (standing !== undefined) {
    const merge = merged({ services, standing, texts, folder, said, naming, matched: match, last });
    return { ...common, changes: merge.changes, notes: [...said.notes, ...match.notes, ...merge.notes] };
  }
  const writer = new Writer(services, said, naming);
  const title = given.titleGiven ? given.title : (said.title ?? given.title);
  const unnamed: Note[] =
    given.titleGiven || said.title !== undefined
      ? []
      : [{ kind: 'guessed', what: say.namedAfter(title), at: { file: given.files[0]?.name ?? '' } }];
  const name =
    said.name !== undefined && nameFault(services, said.name) === undefined
      ? said.name
      : nameFor(services, title, 'Organisation', false);
  const files = firstFilesOf(services, writer, {
    name:
      said.name === undefined && [...naming.circles.values()].includes(name) ? `${name}-organisation` : name,
    title,
    language: given.language ?? said.language,
  });
  const changes = files.map(({ name: file, text }) => ({
    file: folder === '' ? file : `${folder}/${file}`,
    text,
  }));
  return { ...common, changes, notes: [...unnamed, ...said.notes, ...writer.notes] };
}

function withUsed(mapping: Mapping, used: Used | undefined): Mapping {
  if (used === undefined) return mapping;
  return {
    ...mapping,
    columns: { ...mapping.columns, ...used.columns },
    offices: { ...mapping.offices, ...used.offices },
    kinds: { ...mapping.kinds, ...used.kinds },
    days: mapping.days ?? used.days,
  };
}

/**
 * What the next import is to take for the last: without what was not clear, and with what that may have been, so that
 * it is as if that had not been looked at.
 */
function clear(
  said: Said,
  unclear: ReadonlySet<string>,
  last: Last | undefined,
  spared: ReadonlySet<string>,
): Said {
  if (unclear.size === 0) return said;
  const old = last?.said;
  const sparedPeople = (old?.people ?? []).filter(({ key }) =>
    spared.has(last?.naming.people.get(key) ?? ''),
  );
  const sparedCircles = (old?.circles ?? []).filter(({ key }) =>
    spared.has(last?.naming.circles.get(key) ?? ''),
  );
  const people = new Set(sparedPeople.map(({ key }) => key));
  const circles = new Set(sparedCircles.map(({ key }) => key));
  const isSpared = ({ circle, holder }: Said['seats'][number]): boolean =>
    circles.has(circle) || (typeof holder !== 'string' && people.has(holder.person));
  return {
    ...said,
    people: [...said.people.filter(({ key }) => !unclear.has(key)), ...sparedPeople],
    circles: [...said.circles.filter(({ key }) => !unclear.has(key)), ...sparedCircles],
    roles: [
      ...said.roles.filter(({ circle }) => !unclear.has(circle)),
      ...(old?.roles ?? []).filter(({ circle }) => circles.has(circle)),
    ],
    seats: [
      ...said.seats.filter(
        ({ circle, holder }) =>
          !unclear.has(circle) && (typeof holder === 'string' || !unclear.has(holder.person)),
      ),
      ...(old?.seats ?? []).filter(isSpared),
    ],
  };
}

function withSpared(naming: Naming, last: Last | undefined, spared: ReadonlySet<string>): Naming {
  if (last === undefined || spared.size === 0) return naming;
  const kept = (own: ReadonlyMap<string, string>, old: ReadonlyMap<string, string>): Map<string, string> =>
    new Map([...own, ...[...old].filter(([, name]) => spared.has(name))]);
  return {
    ...naming,
    people: kept(naming.people, last.naming.people),
    circles: kept(naming.circles, last.naming.circles),
    roles: new Map([...last.naming.roles, ...naming.roles]),
  };
}

function removalsOf(
  last: Last | undefined,
  said: Said,
  naming: Naming,
  spared: ReadonlySet<string>,
): Removals {
  const seatsOf = (of: Said, names: Naming): Set<string> =>
    new Set(
      of.seats.flatMap(({ circle, office, role, holder }) =>
        typeof holder === 'string'
          ? []
          : [
              JSON.stringify([
                names.circles.get(circle),
                office,
                names.roles.get(role ?? ''),
                names.people.get(holder.person),
              ]),
            ],
      ),
    );
  const share = (old: Iterable<string>, now: ReadonlySet<string>): Share => {
    const all = [...new Set(old)];
    return { gone: all.filter((name) => !now.has(name) && !spared.has(name)).length, of: all.length };
  };
  if (last === undefined) return { people: none, circles: none, seats: none };
  const named = (
    names: ReadonlyMap<string, string>,
    things: readonly { readonly key: string }[],
  ): Set<string> => new Set(things.flatMap(({ key }) => names.get(key) ?? []));
  return {
    people: share(named(last.naming.people, last.said.people), named(naming.people, said.people)),
    circles: share(named(last.naming.circles, last.said.circles), named(naming.circles, said.circles)),
    seats: share(seatsOf(last.said, last.naming), seatsOf(said, naming)),
  };
}

const none: Share = { gone: 0, of: 0 };

/** Whether so much is gone that it may be a mistake: more than a fifth of the people, the circles or the seats. */
export function isMassRemoval({ people, circles, seats }: Removals): boolean {
  return [people, circles, seats].some(({ gone, of }) => gone > 1 && gone * 5 > of);
}
