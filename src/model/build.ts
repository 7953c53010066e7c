import { resolvedByMeetings } from './meetings.js';
import type { Fragment, Linked, Organisation, Origin, Profile } from './organisation.js';
import { withRhythm } from './review-rhythm.js';

/** What can be said of an organisation from outside its files. */
export interface Surroundings {
  readonly home: string;
  readonly neighbours: readonly string[];
  readonly linked?: readonly Linked[];
  readonly unclear?: Organisation['unclear'];
  /** A profile that goes before the one that the organisation names itself. */
  readonly profile?: Profile;
}

/** Puts the fragments of one organisation together. Total: half an organisation gives what it says. */
export function buildOrganisation(fragments: readonly Fragment[], surroundings: Surroundings): Organisation {
  const sorted = [...fragments].sort((a, b) => compareText(a.file, b.file));
  const blocks = sorted.flatMap((fragment) => fragment.organisations);
  const name = blocks[0]?.name ?? '';
  const title = blocks.find((block) => block.title !== undefined)?.title;
  const written = blocks.find((block) => block.method !== undefined)?.method?.text;
  const language = blocks.find((block) => block.language !== undefined)?.language?.text;
  const meetings = sorted.flatMap((fragment) => fragment.meetings);
  const records = resolvedByMeetings({
    meetings,
    elections: sorted.flatMap((fragment) => fragment.elections),
    decisions: sorted.flatMap((fragment) => fragment.decisions),
    actions: sorted.flatMap((fragment) => fragment.actions),
    reviews: sorted.flatMap((fragment) => fragment.reviews),
  });
  return {
    name,
    ...(title === undefined ? {} : { title }),
    home: surroundings.home,
    profile: surroundings.profile ?? profileOf(written),
    ...(language === 'en' || language === 'nl' ? { language } : {}),
    files: sorted.map((fragment) => fragment.file),
    blocks,
    people: sorted.flatMap((fragment) => fragment.people),
    circles: sorted.flatMap((fragment) => fragment.circles),
    elections: records.elections,
    decisions: withRhythm(
      records.decisions,
      sorted.flatMap((fragment) => fragment.circles),
      blocks,
    ),
    implementations: sorted.flatMap((fragment) => fragment.implementations),
    templates: sorted.flatMap((fragment) => fragment.templates),
    audits: sorted.flatMap((fragment) => fragment.audits),
    actions: records.actions,
    reviews: records.reviews,
    topics: sorted.flatMap((fragment) => fragment.topics),
    meetings,
    deviations: sorted.flatMap((fragment) => fragment.deviations),
    references: sorted.flatMap((fragment) => fragment.references),
    mistakes: sorted.flatMap((fragment) => fragment.mistakes),
    deceptions: sorted.flatMap((fragment) => fragment.deceptions),
    blanks: sorted.flatMap((fragment) => fragment.blanks),
    openDates: sorted.flatMap((fragment) => fragment.openDates),
    unreadable: sorted.flatMap((fragment) => fragment.unreadable),
    unclear: surroundings.unclear ?? [],
    neighbours: surroundings.neighbours,
    linked: surroundings.linked ?? [],
  };
}

/** The profile that a word names; the method itself where it names none. */
function profileOf(word: string | undefined): Profile {
  return word === 'sofa' || word === 's3' ? word : 'skm';
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether two things begin at the same place of the same file. */
export function isSameOrigin(one: Origin, other: Origin): boolean {
  return one.file === other.file && one.line === other.line && one.column === other.column;
}

/** A name for a place, other than that of any other place. */
export function originKey({ file, line, column }: Origin): string {
  return `${file}\0${line}\0${column}`;
}

/** Order of file, line and column. */
export function compareOrigins(a: Origin, b: Origin): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
