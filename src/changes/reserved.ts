import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type {
  Circle,
  Decision,
  Election,
  Group,
  Meeting,
  Organisation,
  Origin,
  Point,
  Review,
  Seat,
} from '../model/organisation.js';
import { decisionStanding, electionFault } from '../model/standing.js';
import type { ReservedKind } from '../vocabulary/reserved.js';

/** Something that only people do, and that is otherwise in the newer of two states. */
export interface Reserved {
  readonly kind: ReservedKind;
  /** What it is called: the name of a decision, election, person …; `Circle.office` of a seat. */
  readonly name: string;
  /** Where the newer state has it, or else the older. */
  readonly at: Origin;
}

/**
 * What is otherwise in the newer state of that which people do together and nobody can do for them: consent, objections,
 * the outcomes of elections, who holds an office, what was agreed in a meeting; and how decisions and elections stand
 * on the date, whatever changed it. It is looked for in the model and not in the text, so that no way of writing gets
 * round it: what is on record has to be the very same in both, in whichever file and order. What is only being prepared
 * (a draft, an election to come, points of an agenda) is not among it. Pure; empty where nothing of the kind changed.
 *
 * @param touched the files that were changed: in them nothing may be left that cannot be read, as nobody can tell what
 *   it puts on record
 */
export function reservedBetween(
  before: readonly Organisation[],
  after: readonly Organisation[],
  on: CalendarDate,
  touched: readonly string[],
): readonly Reserved[] {
  const [was, is] = [actsIn(before, on), actsIn(after, on)];
  const found = new Map<string, Reserved>();
  const tell = ({ kind, name, at }: Reserved): void => {
    const key = JSON.stringify([kind, name]);
    if (!found.has(key)) found.set(key, { kind, name, at });
  };
  for (const act of without(is, was)) tell(act);
  for (const act of unreadIn(after, touched)) tell(act);
  for (const act of without(was, is)) tell(act);
  return [...found.values()];
}

/** Something that people did, with all that is on record of it, so that two are the same where the records are. */
interface Act extends Reserved {
  readonly record: string;
}

/** Whether a part of a record says that something was done, only what it is to be about, or where it stands. */
type Part = 'act' | 'subject' | 'place';

/* A part that is new to the language does not compile until it is said here which it is. */

const declared = { name: 'subject', at: 'place', whole: 'place', block: 'place' } as const;

const inDecision: Readonly<Record<keyof Decision, Part>> = {
  ...declared,
  documentation: 'subject',
  comments: 'place',
  known: 'subject',
  title: 'subject',
  circle: 'subject',
  kind: 'subject',
  kindWritten: 'subject',
  state: 'subject',
  picture: 'act',
  opinion: 'act',
  decided: 'act',
  concerns: 'subject',
  texts: 'subject',
  reasons: 'subject',
  evidence: 'subject',
  responsible: 'subject',
  measures: 'subject',
  term: 'subject',
  review: 'subject',
  reviewed: 'act',
  amended: 'act',
  renewed: 'act',
  objections: 'act',
  present: 'act',
  absent: 'act',
  consent: 'act',
  meeting: 'act',
  proposedBy: 'subject',
  referred: 'act',
  withdrawn: 'act',
  replacedBy: 'act',
  replaces: 'subject',
};

const inElection: Readonly<Record<keyof Election, Part>> = {
  ...declared,
  documentation: 'subject',
  comments: 'place',
  office: 'subject',
  role: 'subject',
  officeAt: 'place',
  circle: 'subject',
  by: 'subject',
  on: 'subject',
  duties: 'subject',
  qualities: 'subject',
  term: 'subject',
  facilitator: 'subject',
  present: 'act',
  absent: 'act',
  consent: 'act',
  nominations: 'act',
  changes: 'act',
  proposal: 'act',
  objections: 'act',
  meeting: 'act',
  elected: 'act',
  accepted: 'act',
  confirmed: 'act',
  replaces: 'subject',
};

const inReview: Readonly<Record<keyof Review, Part>> = {
  ...declared,
  documentation: 'subject',
  comments: 'place',
  person: 'subject',
  office: 'subject',
  circle: 'subject',
  on: 'subject',
  present: 'act',
  absent: 'act',
  consent: 'act',
  agreed: 'act',
  next: 'subject',
  meeting: 'act',
};

const inMeeting: Readonly<Record<keyof Meeting, Part>> = {
  ...declared,
  documentation: 'subject',
  comments: 'place',
  circle: 'subject',
  on: 'subject',
  from: 'subject',
  facilitator: 'subject',
  secretary: 'subject',
  present: 'act',
  absent: 'act',
  guests: 'act',
  guestTexts: 'act',
  minutes: 'act',
  points: 'subject',
  closing: 'act',
  next: 'subject',
};

const inPoint: Readonly<Record<keyof Point, Part>> = {
  topic: 'subject',
  title: 'subject',
  kind: 'subject',
  by: 'subject',
  minutes: 'subject',
  used: 'act',
  concerns: 'subject',
  rounds: 'act',
  heard: 'act',
  documents: 'subject',
  outcomes: 'act',
  carried: 'act',
  at: 'place',
  whole: 'place',
  block: 'place',
};

function actsIn(organisations: readonly Organisation[], on: CalendarDate): readonly Act[] {
  return organisations.flatMap((organisation) => {
    const standing = asOf(organisation, on);
    const records = recordsIn(organisation, standing);
    return [
      ...records,
      ...organisation.circles.flatMap(officesHeld),
      ...standings(organisation, standing),
      ...voices(organisation, records),
    ].map((act) => ({ ...act, record: `${organisation.name}\n${act.record}` }));
  });
}

/** Records of which some part says that something was done, or that stand by themselves. */
function recordsIn(organisation: Organisation, standing: AsOf): readonly (Act & { whole: Origin })[] {
  const { decisions, elections, reviews, meetings, deviations, blocks } = organisation;
  return [
    ...decisions
      .filter((one) => tells(one, inDecision) || decisionStanding(standing, one).standing !== 'proposed')
      .map((one) =>
        recordOf(
          'decision',
          one.name,
          one,
          everyoneIn(organisation, one, one.circle?.name, one.decided?.date),
        ),
      ),
    ...elections
      .filter((one) => tells(one, inElection))
      .map((one) =>
        recordOf(
          'election',
          one.name,
          one,
          everyoneIn(organisation, one, (one.by ?? one.circle).name, one.on?.date),
        ),
      ),
    ...reviews
      .filter((one) => tells(one, inReview))
      .map((one) =>
        recordOf('review', one.name, one, everyoneIn(organisation, one, one.circle?.name, one.on?.date)),
      ),
    ...meetings
      .filter((one) => tells(one, inMeeting) || one.points.some((point) => tells(point, inPoint)))
      .map((one) =>
        recordOf('meeting', one.name, one, everyoneIn(organisation, one, one.circle.name, one.on?.date)),
      ),
    ...deviations.map((one) => ({
      ...recordOf('deviation', one.rule.name, { ...one, whole: one.at }),
      at: one.at,
    })),
    ...blocks.flatMap(({ absence, accepted, whole }) => [
      ...(absence === undefined ? [] : [recordOf('absence', absence.text, { ...absence, whole })]),
      ...accepted.map((one) => recordOf('acceptance', one.by.name, { ...one, whole: one.at })),
    ]),
  ];
}

function recordOf(
  kind: ReservedKind,
  name: string,
  said: { readonly at: Origin; readonly whole: Origin },
  everyone: readonly string[] = [],
): Act & { readonly whole: Origin } {
  return { kind, name, at: said.at, whole: said.whole, record: bare([kind, said, everyone]) };
}

/** Whether a part of a record that is an act says anything. */
function tells<T extends object>(record: T, parts: Readonly<Record<keyof T, Part>>): boolean {
  return (Object.keys(parts) as (keyof T)[]).some((part) => {
    const said = record[part];
    return parts[part] === 'act' && said !== undefined && !(Array.isArray(said) && said.length === 0);
  });
}

/** Whom `everyone` means in a record: who sat in the circle on its day. So nobody is put among those who consented. */
function everyoneIn(
  organisation: Organisation,
  {
    consent,
    present,
    absent,
  }: {
    readonly consent?: Group | undefined;
    readonly present?: Group | undefined;
    readonly absent?: unknown;
  },
  circle: string | undefined,
  day: CalendarDate | undefined,
): readonly string[] {
  const groups = [consent, present, absent as Group | undefined];
  if (day === undefined || !groups.some((group) => group?.everyone === true)) return [];
  const then = asOf(organisation, day);
  const meant = then.circle(circle);
  return meant === undefined
    ? []
    : then
        .sits(meant)
        .map(({ person }) => person)
        .sort();
}

/** Who holds the offices and roles of a circle: that is what an election, or whoever else may choose, brought about. */
function officesHeld(circle: Circle): readonly Act[] {
  const { links, crossLinks, officers, members, experts, observers, roles } = circle;
  const of = (seats: readonly Seat[], place: string): Act[] =>
    seats
      .filter(({ person }) => person !== undefined)
      .map((seat) => ({
        kind: 'seat',
        name: `${circle.name}.${place === '' ? seat.office : place}`,
        at: seat.at,
        record: bare([circle.name, place, seat]),
      }));
  const elected = (seats: readonly Seat[]): Seat[] => seats.filter(({ election }) => election !== undefined);
  return [
    ...links.flatMap(({ leaders, representatives }) => of([...leaders, ...representatives], '')),
    ...crossLinks.flatMap(({ circle: other, organisation = '', leaders, representatives }) =>
      of([...leaders, ...representatives], `${organisation} ${other?.name ?? ''}`.trim()),
    ),
    ...of(officers, ''),
    ...of(elected([...members, ...experts, ...observers]), ''),
    ...roles.flatMap(({ name, holders }) => of(holders, name)),
  ];
}

/** How decisions and elections stand: also what is written elsewhere may let one stand or fall. */
function standings({ decisions, elections }: Organisation, standing: AsOf): readonly Act[] {
  const act = ({ name, at }: Decision | Election, how: readonly string[]): Act => ({
    kind: 'standing',
    name,
    at,
    record: bare([name, ...how]),
  });
  return [
    ...decisions.flatMap((one) => {
      const { standing: how, state } = decisionStanding(standing, one);
      return state === 'draft' ? [] : [act(one, [how, state])];
    }),
    ...elections.flatMap((one) => {
      const fault = electionFault(standing, one);
      return fault === undefined ? [] : [act(one, [fault])];
    }),
  ];
}

/** Who the people are that records name: a voice on record stays the voice of the same person. */
function voices(
  { people, references }: Organisation,
  records: readonly { readonly whole: Origin }[],
): readonly Act[] {
  const byFile = new Map<string, Origin[]>();
  for (const { whole } of records) {
    const known = byFile.get(whole.file);
    if (known === undefined) byFile.set(whole.file, [whole]);
    else known.push(whole);
  }
  const named = new Set(
    references
      .filter(
        ({ kind, at }) =>
          kind === 'person' &&
          (byFile.get(at.file) ?? []).some(({ line, endLine }) => line <= at.line && at.line <= endLine),
      )
      .map(({ name }) => name),
  );
  return people
    .filter(({ name }) => named.has(name))
    .map(({ name, title, known, at }) => ({ kind: 'voice', name, at, record: bare([name, title, known]) }));
}

/** What is written in some files and says nothing to the model: what is said twice, and what is not Kring. */
function unreadIn(organisations: readonly Organisation[], files: readonly string[]): readonly Reserved[] {
  return organisations.flatMap(({ mistakes, unreadable }) =>
    [
      ...mistakes.map(({ written, at }) => ({ kind: 'unread' as const, name: written, at })),
      ...unreadable.map(({ message, at }) => ({ kind: 'unread' as const, name: message.en, at })),
    ].filter(({ at }) => files.includes(at.file)),
  );
}

/** A record without the places at which it is written. */
function bare(said: unknown): string {
  return JSON.stringify(said, (_, value) =>
    typeof value === 'object' && value !== null && 'endColumn' in value && 'file' in value
      ? undefined
      : value,
  );
}

/** Those that are in one list more often than in the other, as often as that. */
function without(these: readonly Act[], those: readonly Act[]): readonly Act[] {
  const left = new Map<string, number>();
  const key = ({ kind, record }: Act): string => `${kind}\n${record}`;
  for (const one of those) left.set(key(one), (left.get(key(one)) ?? 0) + 1);
  return these.filter((one) => {
    const count = left.get(key(one)) ?? 0;
    left.set(key(one), count - 1);
    return count <= 0;
  });
}
