import { isOneOf } from '../ground/one-of.js';
import { mappingFaults } from '../messages/import.js';
import type { CircleKind, Office } from '../model/organisation.js';
import { circleKinds } from '../vocabulary/circles.js';
import { offices } from '../vocabulary/offices.js';
import { type DayOrder, dayOrders } from './days.js';
import { readJson } from './json.js';
import { SourceRefused } from './refused.js';
import { type ColumnKind, columnKinds } from './words.js';

/**
 * What the words of a source mean, kept beside the files so that the next import reads them alike: of columns by their
 * headings, of offices, roles and kinds of circle by their names, in which order days stand, and which people and circles
 * of the source are which of the files, where nothing else tells.
 */
export interface Mapping {
  readonly columns: Readonly<Record<string, ColumnKind | 'left out'>>;
  readonly offices: Readonly<Record<string, Office>>;
  readonly kinds: Readonly<Record<string, CircleKind>>;
  readonly days?: DayOrder | undefined;
  readonly people: Readonly<Record<string, string>>;
  readonly circles: Readonly<Record<string, string>>;
}

export const noMapping: Mapping = { columns: {}, offices: {}, kinds: {}, people: {}, circles: {} };

const tables = ['columns', 'offices', 'kinds', 'people', 'circles'] as const;

/** Reads a mapping. @throws SourceRefused where it is none, with what is wrong with it */
export function readMapping(file: string, text: string): Mapping {
  const said = readJson(file, text, mappingFaults.notAMapping(file));
  if (typeof said !== 'object' || said === null || Array.isArray(said))
    throw new SourceRefused(mappingFaults.notAMapping(file));
  const found: Record<(typeof tables)[number], Record<string, string>> = {
    columns: {},
    offices: {},
    kinds: {},
    people: {},
    circles: {},
  };
  let days: DayOrder | undefined;
  for (const [key, value] of Object.entries(said)) {
    if (key === 'version') continue;
    if (key === 'days' && typeof value === 'string') {
      if (!isOneOf(dayOrders, value))
        throw new SourceRefused(mappingFaults.unknownWord(file, key, value, dayOrders));
      days = value;
      continue;
    }
    if (!isOneOf(tables, key) || typeof value !== 'object' || value === null)
      throw new SourceRefused(mappingFaults.unknownKey(file, key, [...tables, 'days']));
    const allowed = allowedIn(key);
    for (const [word, meaning] of Object.entries(value)) {
      if (typeof meaning !== 'string' || (allowed !== undefined && !allowed.includes(meaning)))
        throw new SourceRefused(
          mappingFaults.unknownWord(file, `${key}: ${word}`, String(meaning), allowed ?? []),
        );
      found[key][word] = meaning;
    }
  }
  return { ...(found as unknown as Mapping), ...(days === undefined ? {} : { days }) };
}

function allowedIn(table: (typeof tables)[number]): readonly string[] | undefined {
  if (table === 'columns') return [...columnKinds, 'left out'];
  if (table === 'offices') return offices;
  return table === 'kinds' ? circleKinds : undefined;
}

/** The mapping as a file for people: one line for each word. */
export function mappingText(mapping: Mapping): string {
  const { columns, offices: named, kinds, days, people, circles } = mapping;
  const said = {
    version: 1,
    columns,
    offices: named,
    kinds,
    ...(days === undefined ? {} : { days }),
    people,
    circles,
  };
  return `${JSON.stringify(said, null, 2)}\n`;
}
