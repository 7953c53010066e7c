import { inColumns } from '../ground/columns.js';
import { lowered } from '../ground/texts.js';
import { written as say } from '../messages/actions.js';
import { type Language, sayIn } from '../messages/words.js';
import { after, type CalendarDate, lastDay, mayBeAfter, writtenDate } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Declared, Office, Role, Seat } from '../model/organisation.js';
import type { CircleOffice } from '../vocabulary/offices.js';
import { declareAfter, freeName, quoted, spaced, usualTerm, writeSeat } from './circle-edits.js';
import { endOf, replace, type TextEdit } from './edit.js';

/* Records of what circles do, as edits: elections, decisions, deviations, steps that are done. */

/** An office whose term is renewed: in a circle, by a seat as it is written. */
export interface Held {
  readonly circle: Circle;
  readonly seat: Seat;
  readonly role?: Role;
}

/**
 * Puts records where those of their kind live: behind the last one of the circle, else behind the last one in the file
 * that has most of them, else behind the circle.
 */
function declareAmong<Kind extends Declared>(
  records: readonly Kind[],
  circle: Circle,
  isOf: (record: Kind) => boolean,
  texts: readonly string[],
): TextEdit {
  const own = records.filter(isOf);
  const of = own.length > 0 ? own : records;
  const counts = new Map<string, number>();
  for (const { whole } of of) counts.set(whole.file, (counts.get(whole.file) ?? 0) + 1);
  const [home] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return declareAfter(of.findLast(({ whole }) => whole.file === home) ?? circle, texts);
}

function declareElection(standing: AsOf, circle: Circle, text: string): TextEdit {
  return declareAmong(standing.organisation.elections, circle, (one) => one.circle.name === circle.name, [
    text,
  ]);
}

function declareDecision(standing: AsOf, circle: Circle, texts: readonly string[]): TextEdit {
  return declareAmong(
    standing.organisation.decisions,
    circle,
    (one) => one.circle?.name === circle.name,
    texts,
  );
}

const oneYear = { years: 1, months: 0, weeks: 0, days: 0 };
const oneDay = { years: 0, months: 0, weeks: 0, days: 1 };

/**
 * Renews a term: the seat gets the next term, from the day after the last one or from today, and a record of the
 * election stands behind the circle, for people to fill in: it says who was elected, and not who consented. A term that still runs keeps its line, with the next one
 * below it; there is nothing to renew where a later one is on record.
 */
export function renewTerm(standing: AsOf, held: Held, language: Language): TextEdit[] | undefined {
  const { circle, seat, role } = held;
  const { person, lastDay, at } = seat;
  if (person === undefined) return undefined;
  const others = standing.allSeats(circle).filter((one) => one.role === role);
  const isLater = (other: Seat): boolean =>
    other.office === seat.office &&
    other.person?.name === person.name &&
    lastDay !== undefined &&
    other.from !== undefined &&
    mayBeAfter(other.from.date, lastDay);
  if (others.some((one) => isLater(one.standing.seat))) return undefined;
  const next = lastDay === undefined ? standing.on : after(lastDay, oneDay);
  const from = next < standing.on ? standing.on : next;
  const length = seat.length === undefined ? '2 years' : spaced(seat.length.written);
  const office = role?.name ?? seat.office;
  const year = from.slice(0, 4);
  const name = freeName(
    `${lowered(circle.name)}-${lowered(office)}-${year}`,
    (one) => standing.election(one) !== undefined,
  );
  const words = seat.office === 'role' ? 'held by' : seat.office;
  const line = `${words} ${person.name} from ${writtenDate(from)} for ${length} by ${name}`;
  const runs = lastDay !== undefined && lastDay >= standing.on;
  return [
    runs ? { at: endOf(at), text: `\n${' '.repeat(at.column - 1)}${line}` } : replace(at, line),
    declareElection(
      standing,
      circle,
      electionText(standing, { name, office, circle, person: person.name, length, language }),
    ),
  ];
}

/** A record of an election that is being held today, for people to fill in. */
export function recordElection(
  standing: AsOf,
  circle: Circle,
  office: Office | string,
  language: Language,
): TextEdit[] {
  const name = freeName(
    `${lowered(circle.name)}-${lowered(office)}-${standing.on.slice(0, 4)}`,
    (one) => standing.election(one) !== undefined,
  );
  return [
    declareElection(
      standing,
      circle,
      electionText(standing, { name, office, circle, length: usualTerm(office), language }),
    ),
  ];
}

/**
 * A record that somebody was elected to an office today, with the seat. Whether all consented, who accepted and who
 * confirmed it is not written, as nobody has said so; the check tells what lacks.
 */
export function recordOutcome(
  standing: AsOf,
  circle: Circle,
  office: CircleOffice,
  person: string,
  language: Language,
): TextEdit[] {
  const name = freeName(
    `${lowered(circle.name)}-${lowered(office)}-${standing.on.slice(0, 4)}`,
    (one) => standing.election(one) !== undefined,
  );
  const length = usualTerm(office);
  return [
    writeSeat(standing, circle, office, `${office} ${person} from ${standing.on} for ${length} by ${name}`),
    declareElection(
      standing,
      circle,
      electionText(standing, { name, office, circle, person, length, language }),
    ),
  ];
}

function electionText(
  standing: AsOf,
  said: {
    readonly name: string;
    readonly office: string;
    readonly circle: Circle;
    readonly person?: string;
    readonly length: string;
    readonly language: Language;
  },
): string {
  const { name, office, circle, person, length, language } = said;
  const above = standing.above(circle);
  const electing = office === 'leader' && above !== undefined ? above : circle;
  const facilitator = standing.officers(electing, 'facilitator')[0]?.seat.person?.name;
  const row = (word: string, value: string | undefined): [string, string][] =>
    value === undefined ? [] : [[word, value]];
  return [
    [
      ...['election', name, 'of', office, 'in', circle.name],
      ...(electing === circle ? [] : ['by', electing.name]),
      '{',
    ].join(' '),
    ...inColumns([
      ['on', standing.on],
      ['duty', quoted(sayIn(say.duty, language))],
      ['quality', quoted(sayIn(say.quality, language))],
      ['term', length],
      ...row('facilitator', facilitator),
      ...row('elected', person),
    ]).map((line) => `  ${line}`),
    '}',
  ].join('\n');
}

/** A record of a decision of a circle about something, a draft for people to fill in: no round of it was held yet. */
export function recordDecision(
  standing: AsOf,
  circle: Circle,
  subject: string,
  language: Language,
): TextEdit[] {
  const name = decisionName(standing, subject);
  const responsible = standing.leaders(circle)[0]?.seat.person?.name;
  return [
    declareDecision(standing, circle, [
      decisionText(standing, {
        name,
        title: sayIn(say.decisionTitle(subject), language),
        circle: circle.name,
        subject,
        responsible,
        language,
      }),
    ]),
  ];
}

/**
 * Sets a rule aside for a circle until a year from now, under a decision of the circle that may grant it; both are
 * written for people to fill in, and the decision is a draft until it is taken.
 */
export function recordDeviation(
  standing: AsOf,
  circle: Circle,
  rule: { readonly id: string; readonly title: string },
  byAbove: boolean,
  language: Language,
): TextEdit[] {
  const short = rule.id.slice(rule.id.indexOf('/') + 1);
  const granting = (byAbove ? standing.above(circle) : undefined) ?? circle;
  const name = freeName(`${lowered(circle.name)}-${short}`, (one) => standing.decision(one) !== undefined);
  const until = lastDay(standing.on, oneYear);
  return [
    declareDecision(standing, granting, [
      decisionText(standing, {
        name,
        title: sayIn(say.deviationTitle(circle.title ?? circle.name), language),
        text: sayIn(say.deviationText(circle.title ?? circle.name, rule.title, until), language),
        circle: granting.name,
        subject: circle.name,
        responsible: standing.leaders(granting)[0]?.seat.person?.name,
        language,
        until,
      }),
      `deviation ${short} in ${circle.name} under ${name} until ${until}\n  because ${quoted(sayIn(say.because, language))}`,
    ]),
  ];
}

function decisionName(standing: AsOf, subject: string): string {
  return freeName(
    `${lowered(subject.replaceAll('.', '-'))}-${standing.on.slice(0, 4)}`,
    (one) => standing.decision(one) !== undefined,
  );
}

function decisionText(
  standing: AsOf,
  said: {
    readonly name: string;
    readonly title: string;
    readonly circle: string;
    readonly subject: string;
    readonly responsible: string | undefined;
    readonly language: Language;
    readonly until?: CalendarDate;
    /** What is decided, where that is known. */
    readonly text?: string;
  },
): string {
  const { name, title, circle, subject, responsible, language, until } = said;
  return [
    `decision ${name} ${quoted(title)} {`,
    `  circle ${circle}`,
    '  state draft',
    `  concerns ${subject}`,
    `  text ${quoted(said.text ?? sayIn(say.decisionText, language))}`,
    `  because ${quoted(sayIn(say.because, language))}`,
    ...(responsible === undefined ? [] : [`  responsible ${responsible}`]),
    `  measure ${quoted(sayIn(say.measure, language))}`,
    ...(until === undefined ? [] : [`  term until ${until}`]),
    `  review ${until ?? after(standing.on, oneYear)}`,
    '}',
  ].join('\n');
}

/** An audit of a circle or the organisation that is planned for a day, put behind the last one or behind the circle. */
export function planAudit(
  standing: AsOf,
  subject: string,
  date: CalendarDate,
  beside: Pick<Declared, 'whole' | 'comments'>,
): TextEdit[] {
  const taken = (one: string): boolean => standing.organisation.audits.some(({ name }) => name === one);
  const name = freeName(`${lowered(subject)}-audit-${date.slice(0, 4)}`, taken);
  return [
    declareAfter(
      standing.organisation.audits.findLast((one) => one.subject.name === subject) ??
        standing.organisation.audits.at(-1) ??
        beside,
      [`audit ${name} of ${subject} {\n  planned ${date}\n}`],
    ),
  ];
}
