import {
  after,
  before,
  type CalendarDate,
  daysBetween,
  earliest,
  type Length,
  latest,
} from '../model/calendar.js';
import { type AsOf, asOf, type OfficeSeats as Offices, type StandingSeat } from '../model/lookups.js';
import type { Circle, Organisation } from '../model/organisation.js';
import { isWithoutTerm, vacantSince } from '../model/standing.js';
import { titleOfCircle, titleOfPerson } from '../model/titles.js';
import { type Due, type DueKind, dueOf } from '../tracking/due.js';
import { eventKinds } from '../vocabulary/plans.js';
import type { SeatState } from '../vocabulary/seats.js';
import { type CircleMark, circlesView, type Hierarchy, type HierarchySettings } from './circles.js';
import { nearUntil, type Office } from './seats.js';

/** The seats of an office that has a term; experts and observers have one where the files say when they come or go. */
interface OfficeSeats extends Omit<Offices, 'office'> {
  readonly office: Exclude<Office, 'member'>;
}

/** A time of the calendar as days from the first day that is shown. */
export interface DayRange {
  readonly start: number;
  /** The day after the last. */
  readonly end: number;
}

/** Somebody in a seat, or a seat without anybody, for the part of its time that is shown. */
export interface TermBar extends DayRange {
  readonly office: Office;
  readonly person?: string;
  readonly name?: string;
  readonly acting: boolean;
  /** Whether no end was agreed for it, and should be. */
  readonly endless?: boolean;
  /**
   * `coming`: begins after the date. `ending`: ends within the organisation's notice. `expired`: the term is over and
   * nobody else is chosen.
   */
  readonly state: Exclude<SeatState, 'void'> | 'ending';
  readonly from?: CalendarDate;
  readonly lastDay?: CalendarDate;
  /** For somebody who went on after the last day: the day from which, in days; until `end`. */
  readonly over?: number;
  /** Whether it began before what is shown, or on a day that nobody says; and whether it goes on after it. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** An office of a circle with those who hold it one after the other. */
export interface TermRow {
  readonly office: Office;
  /** The role's title, where the office is one of the circle's own. */
  readonly role?: string;
  /** The title of the circle that it links to, for an office of a cross link. */
  readonly link?: string;
  readonly bars: readonly TermBar[];
}

/** A day on which something comes: an election, a review, an audit. */
export interface TermEvent {
  readonly kind: DueKind;
  readonly day: number;
  readonly date: CalendarDate;
  readonly overdue: boolean;
  readonly name: string;
  readonly title: string;
  readonly office?: Office;
  readonly role?: string;
  readonly person?: string;
}

export interface TermsCircle {
  /** Nothing for what concerns the whole organisation. */
  readonly circle?: CircleMark;
  readonly level: number;
  readonly above?: string;
  readonly rows: readonly TermRow[];
  readonly events: readonly TermEvent[];
}

/** A part of the calendar with its name. */
export interface ShownPeriod extends DayRange {
  readonly year: number;
  /** From 1 to 4, of a quarter. */
  readonly quarter?: number;
}

/** Who holds what until when, circle by circle. */
export interface TermsView extends Omit<Hierarchy, 'roots' | 'crossLinks'> {
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Days that are shown. */
  readonly days: number;
  /** The day of the date. */
  readonly today: number;
  readonly years: readonly ShownPeriod[];
  readonly quarters: readonly ShownPeriod[];
  readonly circles: readonly TermsCircle[];
  /** How many terms and days lie outside of what is shown. */
  readonly outside: number;
}

const oneYear: Length = { years: 1, months: 0, weeks: 0, days: 0 };
const twoYears: Length = { years: 2, months: 0, weeks: 0, days: 0 };
const threeYears: Length = { years: 3, months: 0, weeks: 0, days: 0 };
const halfYear: Length = { years: 0, months: 6, weeks: 0, days: 0 };
const quarterYear: Length = { years: 0, months: 3, weeks: 0, days: 0 };
const oneDay: Length = { years: 0, months: 0, weeks: 0, days: 1 };

/** A term has its bar, and work to do is told of elsewhere. */
const events: ReadonlySet<DueKind> = new Set<DueKind>(eventKinds);

export function termsView(
  organisation: Organisation,
  on: CalendarDate,
  settings: HierarchySettings = {},
): TermsView {
  const standing = asOf(organisation, on);
  const hierarchy = circlesView(organisation, on, settings);
  const shown = inOrder(hierarchy.roots);
  const offices = new Map(
    shown.map(({ mark }) => {
      const circle = standing.circle(mark.name);
      return [mark.name, circle === undefined ? [] : officesOf(standing, circle)] as const;
    }),
  );
  const due = dueOf(organisation, on, after(on, threeYears)).filter(
    (one) => events.has(one.kind) || (one.kind === 'election' && one.cause === 'planned'),
  );
  const whole = settings.of === undefined;
  const names = new Set(shown.map(({ mark }) => mark.name));
  const told = due.filter((one) => (one.circle === undefined ? whole : names.has(one.circle)));
  const range = rangeOf(on, [...offices.values()].flat(), told);
  const days = daysBetween(range.from, range.until) + 1;
  const near = nearUntil(standing);
  let outside = 0;
  const byCircle = new Map<string, TermEvent[]>();
  for (const one of told) {
    const day = daysBetween(range.from, one.date);
    if (day < 0 || day >= days) {
      outside++;
      continue;
    }
    const list = byCircle.get(one.circle ?? '');
    const event = eventOf(one, day);
    if (list === undefined) byCircle.set(one.circle ?? '', [event]);
    else list.push(event);
  }
  const rowOf = (office: OfficeSeats, circle: Circle | undefined): TermRow => {
    const bars = barsOf(standing, circle, office, range.from, days, near);
    outside += office.seats.length - bars.length;
    const linked = office.link?.circle?.name;
    return {
      office: office.office,
      ...(office.role === undefined ? {} : { role: office.role.title ?? office.role.name }),
      ...(linked === undefined ? {} : { link: titleOfCircle(standing, linked) }),
      bars,
    };
  };
  const circles = shown.map(({ mark, level, above }): TermsCircle => {
    const circle = standing.circle(mark.name);
    const rows = (offices.get(mark.name) ?? []).map((office) => rowOf(office, circle));
    // An office of the double link that nobody speaks of is as empty as one that is said to be.
    const missing: TermRow[] =
      circle !== undefined && mark.standing !== 'planned' && mark.standing !== 'overdue'
        ? standing
            .linkOffices(circle)
            .filter((office) => !rows.some((row) => row.office === office && row.link === undefined))
            .map((office) => ({ office, bars: [vacancy(office, range.from, on, days)] }))
        : [];
    return {
      circle: mark,
      level,
      ...(above === undefined ? {} : { above }),
      rows: [...missing, ...rows]
        .filter((row) => row.bars.length > 0)
        .sort((a, b) => placeOf(a) - placeOf(b)),
      events: byCircle.get(mark.name) ?? [],
    };
  });
  const own = byCircle.get('') ?? [];
  return {
    title: hierarchy.title,
    on,
    shown: hierarchy.shown,
    all: hierarchy.all,
    cut: hierarchy.cut,
    from: range.from,
    until: range.until,
    days,
    today: daysBetween(range.from, on),
    ...periodsOf(range.from, range.until),
    circles: own.length === 0 ? circles : [{ level: 0, rows: [], events: own }, ...circles],
    outside,
  };
}

/** Leader and representative come first, also where nobody is said to be either. */
function placeOf({ office, link }: TermRow): number {
  return link !== undefined ? 2 : office === 'leader' ? 0 : office === 'representative' ? 1 : 2;
}

interface Shown {
  readonly mark: CircleMark;
  readonly level: number;
  readonly above?: string;
}

/** Circles with those below them right after them. */
function inOrder(roots: readonly CircleMark[]): readonly Shown[] {
  const found: Shown[] = [];
  const waiting: Shown[] = [...roots].reverse().map((mark) => ({ mark, level: 0 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    const { mark, level } = next;
    for (const child of [...mark.below].reverse())
      waiting.push({ mark: child, level: level + 1, above: mark.name });
  }
  return found;
}

/**
 * From a year back to two years on, in whole quarters: less where nothing is known of the ends, and up to three years
 * on where terms end there.
 */
function rangeOf(
  on: CalendarDate,
  offices: readonly OfficeSeats[],
  due: readonly Due[],
): { readonly from: CalendarDate; readonly until: CalendarDate } {
  let [first, last] = [before(on, quarterYear), after(on, halfYear)];
  const take = (day: CalendarDate | undefined): void => {
    if (day === undefined) return;
    if (day < first) first = earliest(day);
    if (day > last) last = latest(day);
  };
  for (const { seats } of offices)
    for (const { seat } of seats) {
      take(seat.from?.date);
      take(seat.lastDay);
    }
  for (const { date } of due) take(date);
  const furthest = last <= after(on, threeYears) ? last : after(on, twoYears);
  const back = before(on, oneYear);
  return { from: quarterStart(first > back ? first : back), until: quarterEnd(furthest) };
}

function quarterStart(day: CalendarDate): CalendarDate {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % 3);
  return `${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
}

function quarterEnd(day: CalendarDate): CalendarDate {
  return before(after(quarterStart(day), quarterYear), oneDay);
}

function periodsOf(
  from: CalendarDate,
  until: CalendarDate,
): { years: readonly ShownPeriod[]; quarters: readonly ShownPeriod[] } {
  const quarters: ShownPeriod[] = [];
  const years: ShownPeriod[] = [];
  for (let day = from; day <= until; ) {
    const next = after(day, quarterYear);
    const [start, end] = [daysBetween(from, day), daysBetween(from, next)];
    const year = Number(day.slice(0, 4));
    quarters.push({ year, quarter: (Number(day.slice(5, 7)) + 2) / 3, start, end });
    const last = years.at(-1);
    if (last?.year === year) years[years.length - 1] = { ...last, end };
    else years.push({ year, start, end });
    // The calendar's last day has no next.
    if (next <= day || next.slice(5) === '12-31') break;
    day = next;
  }
  return { years, quarters };
}

/** The offices of a circle, and its experts and observers where the files say when they come or go. */
function officesOf(standing: AsOf, circle: Circle): readonly OfficeSeats[] {
  const dated = (seats: readonly StandingSeat[]): boolean =>
    seats.some(({ seat }) => seat.from !== undefined || seat.lastDay !== undefined);
  const advising = (['expert', 'observer'] as const)
    .map((office) => ({ office, seats: standing.standing(circle[`${office}s`]) }))
    .filter(({ seats }) => dated(seats));
  return advising.length === 0 ? standing.offices(circle) : [...standing.offices(circle), ...advising];
}

function barsOf(
  standing: AsOf,
  circle: Circle | undefined,
  { office, seats }: OfficeSeats,
  rangeFrom: CalendarDate,
  days: number,
  near: CalendarDate,
): TermBar[] {
  const begins = seats.flatMap(({ seat }) => seat.from?.date ?? []).sort();
  const coming = seats
    .flatMap(({ seat, state }) => (state === 'coming' ? (seat.from?.date ?? []) : []))
    .sort();
  const today = daysBetween(rangeFrom, standing.on);
  const bars = seats.flatMap((one): TermBar[] => {
    const { seat, lastDay } = one;
    const { person } = seat;
    // Who has not joined has held nothing that could be over.
    if (one.state === 'void' && one.cut?.why === 'not joined') return [];
    // What its line gives to somebody who left is over; that nobody holds it since then has a bar of its own.
    const state = one.state === 'void' ? 'past' : one.state;
    const from = seat.from?.date;
    const day = (date: CalendarDate): number => daysBetween(rangeFrom, date);
    if (person === undefined) {
      if (state === 'past') return [];
      const since = from ?? standing.on;
      const next = coming.find((begin) => begin > since);
      const empty = vacancy(office, rangeFrom, since, days, next ?? lastDay);
      const bar: TermBar = state === 'unrecorded' ? { ...empty, state } : empty;
      return bar.end > bar.start ? [bar] : [];
    }
    const lastEnd = lastDay === undefined ? undefined : day(lastDay) + 1;
    // Who was not followed at once went on until somebody was, or still does.
    const next = lastDay === undefined ? undefined : begins.find((begin) => begin > (from ?? lastDay));
    const overEnd =
      state === 'expired' ? today + 1 : state === 'past' && next !== undefined ? day(next) : undefined;
    const over =
      lastEnd !== undefined && overEnd !== undefined && overEnd > lastEnd && isOffice(office)
        ? { from: lastEnd, until: overEnd }
        : undefined;
    const start = from === undefined ? 0 : Math.max(0, day(from));
    const end = Math.min(days, over?.until ?? lastEnd ?? days);
    if (end <= 0 || start >= days || end <= start) return [];
    return [
      {
        office,
        person: person.name,
        name: titleOfPerson(standing, person.name),
        acting: seat.acting,
        ...(state === 'held' && !seat.acting && circle !== undefined && isWithoutTerm(circle, seat)
          ? { endless: true }
          : {}),
        state:
          state === 'held' || state === 'unrecorded'
            ? lastDay !== undefined && lastDay <= near
              ? 'ending'
              : 'held'
            : state,
        ...(from === undefined ? {} : { from }),
        ...(lastDay === undefined ? {} : { lastDay }),
        ...(over === undefined || over.from >= days ? {} : { over: Math.max(start, over.from) }),
        start,
        end,
        openStart: from === undefined || day(from) < 0,
        openEnd: lastEnd === undefined || (over?.until ?? lastEnd) > days,
      },
    ];
  });
  const since = seats.some(({ state }) => state === 'void') ? vacantSince(standing, seats) : undefined;
  if (since !== undefined && isOffice(office) && !seats.some(({ state }) => state === 'vacant')) {
    const bar = vacancy(office, rangeFrom, since, days, coming[0]);
    if (bar.end > bar.start) bars.push(bar);
  }
  return bars;
}

/** A role or other office, whose holder goes on until somebody else is chosen. */
function isOffice(office: Office): boolean {
  return office !== 'member' && office !== 'expert' && office !== 'observer';
}

function vacancy(
  office: Office,
  rangeFrom: CalendarDate,
  from: CalendarDate,
  days: number,
  until?: CalendarDate,
): TermBar {
  const start = daysBetween(rangeFrom, from);
  const end = until === undefined ? days : Math.min(days, daysBetween(rangeFrom, until));
  return {
    office,
    acting: false,
    state: 'vacant',
    start: Math.max(0, start),
    end,
    openStart: start < 0,
    openEnd: until === undefined,
  };
}

function eventOf({ kind, date, overdue, name, title, office, role, person }: Due, day: number): TermEvent {
  return {
    kind,
    day,
    date,
    overdue,
    name,
    title,
    ...(office === undefined ? {} : { office }),
    ...(role === undefined ? {} : { role }),
    ...(person === undefined ? {} : { person }),
  };
}
