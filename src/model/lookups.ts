import { addTo } from '../ground/lists.js';
import { never } from '../ground/never.js';
import { isOneOf } from '../ground/one-of.js';
import type { CircleState } from '../vocabulary/circles.js';
import { decisionStates } from '../vocabulary/decisions.js';
import {
  type CircleFunction,
  type CircleOffice,
  circleFunctions,
  circleOffices,
  type OfficeWithTerm,
} from '../vocabulary/offices.js';
import type { SeatState, VoidReason } from '../vocabulary/seats.js';
import { compareText } from './build.js';
import { type CalendarDate, lastDay, mayBeAfter } from './calendar.js';
import { deciding, decisionFault } from './mandate.js';
import { meetingsIn } from './meetings.js';
import type {
  Action,
  Audit,
  Circle,
  Day,
  Decision,
  DecisionState,
  Declared,
  Deviation,
  DomainItem,
  DoubleLink,
  Election,
  Entry,
  Implementation,
  Meeting,
  MeetingTopic,
  Office,
  Organisation,
  Person,
  Renewal,
  Role,
  Seat,
  Step,
  Target,
} from './organisation.js';
import { belongsOn, joinsAfter, leavesAfter, leftBefore } from './periods.js';
import { type FollowedStep, type OwnPhase, ownPhases } from './templates.js';
import { readInFull } from './unread.js';

export { type SeatState, seatStates } from '../vocabulary/seats.js';
export { deciding } from './mandate.js';

/** Why a seat is void, and the day that tells: the last day of a person or circle, or the day on which one joins. */
export interface Voided {
  readonly why: VoidReason;
  readonly day: CalendarDate;
}

export interface StandingSeat {
  readonly seat: Seat;
  readonly state: SeatState;
  /**
   * The last day on which somebody holds it, as far as the files tell: of the term, or the day on which the person
   * leaves or the circle ends, whichever is first. Nothing where none of them is known.
   */
  readonly lastDay?: CalendarDate | undefined;
  /** Of a void seat: why. Of a seat that is held until the person leaves or the circle ends before its term: that. */
  readonly cut?: Voided | undefined;
}

/** An office that has a term, and its seats as they stand. */
export interface OfficeSeats {
  readonly office: OfficeWithTerm;
  readonly role?: Role;
  /** The cross link, where it is an office of one. */
  readonly link?: DoubleLink;
  readonly seats: readonly StandingSeat[];
}

/** Why somebody sits in a circle. */
export type Reason =
  | Exclude<Office, 'role' | 'observer'>
  | 'everyone'
  /** Leader or representative of a circle directly below, or linked by a cross link: named in `circle`. */
  | 'leader below'
  | 'representative below'
  /** By a cross link of the circle itself, to the circle or organisation named in `circle`. */
  | 'leader across'
  | 'representative across'
  /** By an office in `circle` whose holders are members here: `members by …`. */
  | 'by office';

export interface SitReason {
  readonly why: Reason;
  /** Another circle, whose seat brings somebody in. */
  readonly circle?: string;
  /** Where `why` is `by office`: which, and of a role its name. */
  readonly office?: OfficeWithTerm;
  readonly role?: string;
}

export interface Sitting {
  readonly person: string;
  readonly reasons: readonly SitReason[];
  /** Whether the person gives or withholds consent; an observer does not. */
  readonly consent: boolean;
}

/** One of the things a step `for every …` asks for: a circle, a seat or a person, as the organisation stands. */
export interface DerivedStep {
  readonly circle?: string;
  readonly office?: Office;
  readonly role?: string;
  readonly person?: string;
  /** What is recorded of it: the last time that it was done, or else what is said of it last. */
  readonly entry?: Entry;
  /** What is recorded of the time to come, where it is not done yet. */
  readonly next?: Entry;
  readonly done: boolean;
}

/** How many decisions that hang on each other are gone through. */
const farthest = 64;

const standing = new WeakMap<Organisation, Map<CalendarDate, AsOf>>();

/** The organisation as it stands on a date. Answers are worked out once and kept as long as the organisation is. */
export function asOf(organisation: Organisation, on: CalendarDate): AsOf {
  let dates = standing.get(organisation);
  if (dates === undefined) {
    dates = new Map();
    standing.set(organisation, dates);
  }
  let answer = dates.get(on);
  if (answer === undefined) {
    if (dates.size > 8) dates.clear();
    answer = new AsOf(organisation, on);
    dates.set(on, answer);
  }
  return answer;
}

/** Lets a view of an organisation stand as the organisation did: lookups find what they found there. */
export function standAs(organisation: Organisation, like: AsOf): void {
  standing.set(organisation, new Map([[like.on, like]]));
}

export class AsOf {
  /** Circles that work on the date: begun, or not said to begin later, and not ended. */
  readonly circles: readonly Circle[];
  private readonly circleByName: ReadonlyMap<string, Circle>;
  private readonly personByName: ReadonlyMap<string, Person>;
  private readonly decisionByName: ReadonlyMap<string, Decision>;
  private readonly electionByName: ReadonlyMap<string, Election>;
  private readonly actionByName: ReadonlyMap<string, Action>;
  private readonly topicByName: ReadonlyMap<string, MeetingTopic>;
  private readonly children = new Map<string, Circle[]>();
  private readonly crossLinksTo = new Map<string, { circle: Circle; link: DoubleLink }[]>();
  private readonly seats = new Map<readonly Seat[], readonly StandingSeat[]>();
  private readonly named = new Map<Circle, ReadonlySet<string>>();
  private readonly sittings = new Map<Circle, readonly Sitting[]>();
  private readonly derivedSteps = new Map<FollowedStep, readonly DerivedStep[]>();
  private readonly officeSeats = new Map<Circle, readonly OfficeSeats[]>();
  private leavers: ReadonlySet<string> | undefined;
  private replacements: ReadonlyMap<string, readonly Decision[]> | undefined;
  private electionsByCircle: ReadonlyMap<string, Election[]> | undefined;
  private circlesByPerson: ReadonlyMap<string, readonly { circle: Circle; sitting: Sitting }[]> | undefined;

  constructor(
    readonly organisation: Organisation,
    readonly on: CalendarDate,
  ) {
    this.circleByName = firstByName(organisation.circles);
    this.personByName = firstByName(organisation.people);
    this.decisionByName = firstByName(organisation.decisions);
    this.electionByName = firstByName(organisation.elections);
    this.actionByName = firstByName(organisation.actions);
    this.topicByName = firstByName(organisation.topics);
    this.circles = organisation.circles.filter(
      (circle) => this.works(circle) && this.circleByName.get(circle.name) === circle,
    );
    for (const circle of this.circles) {
      if (circle.parent !== undefined) addTo(this.children, circle.parent.name, circle);
      for (const link of circle.crossLinks) {
        if (link.circle !== undefined && link.organisation === undefined)
          addTo(this.crossLinksTo, link.circle.name, { circle, link });
      }
    }
  }

  // ---- by name: the first of that name, where a name is used twice ----

  circle(name: string | undefined): Circle | undefined {
    return name === undefined ? undefined : this.circleByName.get(name);
  }
  person(name: string | undefined): Person | undefined {
    return name === undefined ? undefined : this.personByName.get(name);
  }

  /** Whether any two people have one name. */
  get hasNamesakes(): boolean {
    return this.personByName.size < this.organisation.people.length;
  }

  decision(name: string | undefined): Decision | undefined {
    return name === undefined ? undefined : this.decisionByName.get(name);
  }
  election(name: string | undefined): Election | undefined {
    return name === undefined ? undefined : this.electionByName.get(name);
  }
  action(name: string | undefined): Action | undefined {
    return name === undefined ? undefined : this.actionByName.get(name);
  }
  topic(name: string | undefined): MeetingTopic | undefined {
    return name === undefined ? undefined : this.topicByName.get(name);
  }
  meeting(name: string | undefined): Meeting | undefined {
    return name === undefined ? undefined : meetingsIn(this.organisation).named(name);
  }
  role(circle: string, role: string): Role | undefined {
    return this.circle(circle)?.roles.find((one) => one.name === role);
  }

  /** The item of a circle's domain, or of the domain of one of its roles. */
  domainItem(circle: string, item: string): DomainItem | undefined {
    return this.domainItems(circle).find((one) => one.name === item);
  }

  /** All items that a circle's domain holds, its roles' domains included. */
  domainItems(name: string): readonly DomainItem[] {
    const circle = this.circle(name);
    return circle === undefined
      ? []
      : [...(circle.domain?.items ?? []), ...circle.roles.flatMap((role) => role.domain?.items ?? [])];
  }

  /** The domain items, of circles directly below and of roles, that are delegated from an item of a circle. */
  delegatedFrom(circle: string, item: string): readonly { circle: Circle; role?: Role; item: DomainItem }[] {
    const found: { circle: Circle; role?: Role; item: DomainItem }[] = [];
    const take = (holder: Circle, role?: Role): void => {
      for (const one of (role ?? holder).domain?.items ?? []) {
        if (one.source?.circle === circle && one.source.item === item)
          found.push({ circle: holder, ...(role ? { role } : {}), item: one });
      }
    };
    const near = this.circle(circle);
    for (const holder of near === undefined ? this.circles : [near, ...this.below(near)]) {
      take(holder);
      for (const role of holder.roles) take(holder, role);
    }
    return found;
  }

  // ---- what could not be read ----

  /**
   * Whether everything said in a declaration could be read. Where it could not, what seems to be missing may be what
   * is just being typed, so a rule on something missing does well to wait.
   */
  readInFull(declared: Declared): boolean {
    return readInFull(this.organisation, declared.whole);
  }

  // ---- circles ----

  /**
   * Whether a circle is planned, works, or has ended. One that was planned for a day works as soon as the files say
   * that it has begun, and not because the day has passed: see `circleStanding` in standing.ts.
   */
  state(circle: Circle): CircleState {
    if (circle.ended !== undefined && circle.ended.date <= this.on) return 'ended';
    if (circle.begun !== undefined) return circle.begun.date <= this.on ? 'working' : 'planned';
    return circle.planned === undefined ? 'working' : 'planned';
  }

  private works(circle: Circle): boolean {
    return this.state(circle) === 'working';
  }

  /** The next higher circle. */
  above(circle: Circle): Circle | undefined {
    return this.circle(circle.parent?.name);
  }

  /** Circles that work directly below, in the order of the files. */
  below(circle: Circle): readonly Circle[] {
    return this.circle(circle.name) === circle ? (this.children.get(circle.name) ?? []) : [];
  }

  /** All circles above, nearest first; ends where the way comes back to a circle already passed. */
  wayUp(circle: Circle): readonly Circle[] {
    const way: Circle[] = [];
    const seen = new Set<Circle>([circle]);
    for (let next = this.above(circle); next !== undefined && !seen.has(next); next = this.above(next)) {
      way.push(next);
      seen.add(next);
    }
    return way;
  }

  /**
   * The circle in whose meeting it is decided what becomes of what a circle has on record: its own, or, before it
   * begins and after it has ended, that of the nearest one above that works. Nothing where there is none.
   */
  meetsFor(circle: Circle): Circle | undefined {
    if (this.works(circle)) return circle;
    return this.wayUp(circle).find((above) => this.works(above));
  }

  private answering: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  /** The names of the circles for whose records a circle answers: its own, and those that have ended below it. */
  answersFor(name: string): ReadonlySet<string> {
    if (this.answering === undefined) {
      const found = new Map<string, Set<string>>();
      for (const circle of this.organisation.circles) {
        if (this.state(circle) !== 'ended' || this.circleByName.get(circle.name) !== circle) continue;
        const above = this.meetsFor(circle)?.name;
        if (above === undefined) continue;
        const names = found.get(above) ?? new Set([above]);
        found.set(above, names.add(circle.name));
      }
      this.answering = found;
    }
    return this.answering.get(name) ?? new Set([name]);
  }

  /** Circles without a next higher circle. More than one, or none, is a fault of the structure. */
  get roots(): readonly Circle[] {
    return this.circles.filter((circle) => circle.parent === undefined);
  }

  /**
   * Whether the circle needs a double link upwards: it has a next higher circle in which circle members decide,
   * and is neither a helping circle nor a working group. A board or top circle right below the members' assembly is
   * bound to it by the law's rules, not by a link.
   */
  needsLink(circle: Circle): boolean {
    const above = this.above(circle);
    if (
      circle.kind === 'assembly' ||
      circle.kind === 'top circle' ||
      circle.kind === 'helping circle' ||
      circle.kind === 'working group'
    )
      return false;
    return above !== undefined && above.kind !== 'assembly';
  }

  /** The offices of the link that the circle needs to the next higher one; none where it needs no link. */
  linkOffices(circle: Circle): readonly ('leader' | 'representative')[] {
    // Teams in the tradition of S3 link where they need to, with nobody sent down from above.
    if (this.organisation.profile === 's3') return [];
    return this.needsLink(circle) ? ['leader', 'representative'] : [];
  }

  /**
   * Whether the circle needs a domain of its own. A top circle, and a general circle that answers to the members
   * alone, hold all that nobody delegated to another.
   */
  needsDomain(circle: Circle): boolean {
    if (circle.parent === undefined) return false;
    if (circle.kind === 'circle') return true;
    return circle.kind === 'general circle' && this.above(circle)?.kind !== 'assembly';
  }

  // ---- seats ----

  /** How each of the seats stands; give all seats of one office together, so that one can follow another. */
  standing(seats: readonly Seat[]): readonly StandingSeat[] {
    let answer = this.seats.get(seats);
    if (answer === undefined) {
      answer = seats.map((seat) => this.standingSeat(seat, seats));
      this.seats.set(seats, answer);
    }
    return answer;
  }

  private standingSeat(seat: Seat, seats: readonly Seat[]): StandingSeat {
    const cut = seat.person === undefined ? undefined : this.cutShort(seat);
    const state = this.seatState(seat, seats, cut);
    const lastDay =
      cut !== undefined && cut.why !== 'not joined' && (seat.lastDay === undefined || cut.day < seat.lastDay)
        ? cut.day
        : seat.lastDay;
    const told = state === 'void' || (cut !== undefined && lastDay !== seat.lastDay) ? cut : undefined;
    return told === undefined ? { seat, state, lastDay } : { seat, state, lastDay, cut: told };
  }

  /**
   * What keeps somebody from holding a seat for as long as its line says, by the date or known beforehand: that the
   * person leaves or joins later, or that the circle ends. Whoever came back later has not left.
   */
  private cutShort(seat: Seat): Voided | undefined {
    const person = this.personByName.get(seat.person?.name ?? '');
    const moves = person !== undefined && person.periods.length > 0;
    const joined = moves ? joinsAfter(person, this.on) : undefined;
    if (joined !== undefined) return { why: 'not joined', day: joined.date };
    const left = moves ? (leftBefore(person, this.on) ?? leavesAfter(person, this.on)) : undefined;
    const ends = this.endsOfCircles().get(seat);
    if (left !== undefined && (ends === undefined || left.date <= ends))
      return { why: 'left', day: left.date };
    return ends === undefined ? undefined : { why: 'circle ended', day: ends };
  }

  private toBegin: ReadonlySet<Seat> | undefined;

  /** The seats of circles that have not begun: nobody sits in one before it works. */
  private seatsToBegin(): ReadonlySet<Seat> {
    this.toBegin ??= new Set(
      this.organisation.circles
        .filter((circle) => this.state(circle) === 'planned')
        .flatMap((circle) => seatsIn(circle)),
    );
    return this.toBegin;
  }

  private circleEnds: ReadonlyMap<Seat, CalendarDate> | undefined;

  /** The last day of the circle of each seat in one that has ended or is said to end; few are. */
  private endsOfCircles(): ReadonlyMap<Seat, CalendarDate> {
    if (this.circleEnds === undefined) {
      const found = new Map<Seat, CalendarDate>();
      for (const circle of this.organisation.circles) {
        if (circle.ended === undefined) continue;
        for (const seat of seatsIn(circle)) found.set(seat, circle.ended.date);
      }
      this.circleEnds = found;
    }
    return this.circleEnds;
  }

  private circlesOver: ReadonlyMap<Seat, CalendarDate> | undefined;

  /**
   * Whether a term ran until the day on which the circle itself was meant to end, in a circle that works on: whether
   * it does is one question, and who sat there until then sits there as long as nobody has answered it.
   */
  private endsWithItsCircle(seat: Seat): boolean {
    if (this.circlesOver === undefined) {
      const found = new Map<Seat, CalendarDate>();
      for (const circle of this.circles) {
        if (circle.until === undefined || circle.until.date >= this.on) continue;
        for (const one of seatsIn(circle)) found.set(one, circle.until.date);
      }
      this.circlesOver = found;
    }
    const until = this.circlesOver.get(seat);
    return until !== undefined && seat.lastDay !== undefined && seat.lastDay >= until;
  }

  private seatState(seat: Seat, seats: readonly Seat[], cut: Voided | undefined): SeatState {
    if (seat.from !== undefined && seat.from.date > this.on) return 'coming';
    if (seat.person !== undefined && this.seatsToBegin().has(seat)) return 'coming';
    const ended = seat.lastDay !== undefined && seat.lastDay < this.on;
    if (seat.person === undefined) return ended ? 'past' : seat.unrecorded === true ? 'unrecorded' : 'vacant';
    const lost =
      cut !== undefined &&
      (cut.why === 'not joined' || (cut.why === 'left' ? cut.day < this.on : cut.day <= this.on));
    if (!ended) return lost ? 'void' : 'held';
    // Whose term is over and who cannot hold it any more has nothing left to end.
    if (lost) return 'past';
    const goesOn = this.endsWithItsCircle(seat);
    if (seat.office === 'member' || seat.office === 'expert' || seat.office === 'observer')
      return goesOn ? 'held' : 'past';
    const followed = seats.some(
      (other) =>
        other !== seat &&
        other.office === seat.office &&
        other.from !== undefined &&
        other.from.date <= this.on &&
        (seat.from === undefined || mayBeAfter(other.from.date, seat.from.date)),
    );
    const vacated = seats.some(
      (other) =>
        other !== seat &&
        other.office === seat.office &&
        other.person === undefined &&
        emptyStates.has(this.seatState(other, [], undefined)),
    );
    if (followed || vacated) return 'past';
    return goesOn ? 'held' : 'expired';
  }

  /** Seats of an office that somebody holds on the date, in term or beyond it. */
  holders(seats: readonly Seat[], office?: Office): readonly StandingSeat[] {
    if (seats.length === 0) return nobody;
    return this.standing(seats).filter(
      ({ seat, state }) =>
        (state === 'held' || state === 'expired') && (office === undefined || seat.office === office),
    );
  }

  /** Whether nobody holds an office only because who is written in it cannot. */
  isVoid(seats: readonly Seat[]): boolean {
    return this.standing(seats).some(({ state }) => state === 'void');
  }

  /** Whether it is not recorded who holds an office, or who else does. */
  isUnrecorded(seats: readonly Seat[]): boolean {
    return (
      seats.some(({ unrecorded }) => unrecorded === true) &&
      this.standing(seats).some(({ state }) => state === 'unrecorded')
    );
  }

  /** Whether it is recorded of every seat of the circle, of its links and of the links of those below who sits in it. */
  isRecorded(circle: Circle): boolean {
    return this.unrecordedSeats(circle).length === 0;
  }

  private readonly unrecorded = new Map<Circle, readonly SitReason[]>();

  /** The seats by which somebody sits in the circle of whom nothing is recorded, as a teller says why. */
  unrecordedSeats(circle: Circle): readonly SitReason[] {
    let found = this.unrecorded.get(circle);
    if (found === undefined) {
      found = this.findUnrecorded(circle);
      this.unrecorded.set(circle, found);
    }
    return found;
  }

  private findUnrecorded(circle: Circle): readonly SitReason[] {
    const found: SitReason[] = [];
    const take = (seats: readonly Seat[], why: Reason, from?: string): void => {
      if (this.isUnrecorded(seats)) found.push(from === undefined ? { why } : { why, circle: from });
    };
    for (const office of circleOffices) take(this.kept(circle, office), office);
    for (const link of circle.crossLinks) {
      take(link.leaders, 'leader across', endOf(link));
      take(link.representatives, 'representative across', endOf(link));
    }
    take(circle.members, 'member');
    take(circle.experts, 'expert');
    const linked = [
      ...this.below(circle).flatMap((child) => child.links.map((link) => ({ circle: child, link }))),
      ...this.crossLinksFrom(circle),
    ];
    for (const { circle: from, link } of linked) {
      take(link.leaders, 'leader below', from.name);
      take(link.representatives, 'representative below', from.name);
    }
    for (const { seats, reason } of this.bringingIn(circle)) if (this.isUnrecorded(seats)) found.push(reason);
    return found;
  }

  /** The links across the hierarchy that other circles have with a circle, as they say themselves. */
  crossLinksFrom(circle: Circle): readonly { readonly circle: Circle; readonly link: DoubleLink }[] {
    return this.crossLinksTo.get(circle.name) ?? [];
  }

  /** The seats by which people are members of the circle, as it says `members by …`, those of one office together. */
  private bringingIn(circle: Circle): readonly { seats: readonly Seat[]; reason: SitReason }[] {
    return circle.membersBy.flatMap(({ office, role, within }) =>
      this.withBelow(within === undefined ? circle : this.circle(within.name)).flatMap((from) => {
        const reason = { why: 'by office', circle: from.name, office } as const;
        if (office !== 'role') return [{ seats: this.kept(from, office), reason }];
        return from.roles
          .filter(({ name }) => name === role)
          .map(({ name, holders }) => ({ seats: holders, reason: { ...reason, role: name } }));
      }),
    );
  }

  /** A circle that works and all that work below it, in the order in which one comes to them from above. */
  private withBelow(circle: Circle | undefined): readonly Circle[] {
    if (circle === undefined || !this.works(circle)) return [];
    const found = new Set([circle]);
    for (const one of found) for (const child of this.below(one)) found.add(child);
    return [...found];
  }

  /** Every seat said of an office in the circle: by the double link, or among the officers. */
  seatsOf(circle: Circle, office: CircleOffice): readonly Seat[] {
    if (office === 'representative') return one(circle.links.map((link) => link.representatives));
    const officers = circle.officers.some((seat) => seat.office === office)
      ? circle.officers.filter((seat) => seat.office === office)
      : none;
    if (officers === none && office === 'leader') return one(circle.links.map((link) => link.leaders));
    return office === 'leader' ? [...one(circle.links.map((link) => link.leaders)), ...officers] : officers;
  }

  /** Who leads the circle. */
  leaders(circle: Circle): readonly StandingSeat[] {
    return this.officeOf(circle, 'leader').holders;
  }
  representatives(circle: Circle): readonly StandingSeat[] {
    return this.officeOf(circle, 'representative').holders;
  }
  officers(circle: Circle, office: CircleFunction): readonly StandingSeat[] {
    return this.officeOf(circle, office).holders;
  }

  private readonly circleOffices = new Map<Circle, Partial<Record<CircleOffice, HeldOffice>>>();

  /** Rules ask for the same few seats again and again, so they are worked out once for each circle. */
  private officeOf(circle: Circle, office: CircleOffice): HeldOffice {
    let offices = this.circleOffices.get(circle);
    if (offices === undefined) {
      offices = {};
      this.circleOffices.set(circle, offices);
    }
    let held = offices[office];
    if (held === undefined) {
      const seats = this.seatsOf(circle, office);
      offices[office] = held = { seats, holders: this.holders(seats) };
    }
    return held;
  }

  private kept(circle: Circle, office: CircleOffice): readonly Seat[] {
    return this.officeOf(circle, office).seats;
  }

  /** Every seat of the circle that has a term: leader, representatives, officers and the holders of its roles. */
  allSeats(
    circle: Circle,
  ): readonly { readonly standing: StandingSeat; readonly role?: Role; readonly link?: DoubleLink }[] {
    return [
      ...circleOffices.flatMap((office) =>
        this.standing(this.kept(circle, office)).map((standing) => ({ standing })),
      ),
      ...circle.crossLinks.flatMap((link) =>
        [...this.standing(link.leaders), ...this.standing(link.representatives)].map((standing) => ({
          standing,
          link,
        })),
      ),
      ...circle.roles.flatMap((role) => this.standing(role.holders).map((standing) => ({ standing, role }))),
    ];
  }

  /**
   * The seats that {@link allSeats} gives, those of one office together: an office of the circle, of one of its cross
   * links or a role of its own. Several people in one of these share an office.
   */
  offices(circle: Circle): readonly OfficeSeats[] {
    let answer = this.officeSeats.get(circle);
    if (answer === undefined) {
      const own = circleOffices.map((office) => ({
        office,
        seats: this.standing(this.kept(circle, office)),
      }));
      const cross = circle.crossLinks.flatMap((link) => [
        { office: 'leader' as const, link, seats: this.standing(link.leaders) },
        { office: 'representative' as const, link, seats: this.standing(link.representatives) },
      ]);
      const roles = circle.roles.map((role) => ({
        office: 'role' as const,
        role,
        seats: this.standing(role.holders),
      }));
      answer = [...own, ...cross, ...roles].filter(({ seats }) => seats.length > 0);
      this.officeSeats.set(circle, answer);
    }
    return answer;
  }

  // ---- who sits in a circle, and why ----

  /** People who sit in the circle on the date, in the order in which the file says why. */
  sits(circle: Circle): readonly Sitting[] {
    let answer = this.sittings.get(circle);
    if (answer === undefined) {
      answer = this.findSittings(circle);
      this.sittings.set(circle, answer);
    }
    return answer;
  }

  private findSittings(circle: Circle): readonly Sitting[] {
    const people: string[] = [];
    const reasons: SitReason[][] = [];
    // Most circles are small enough to be looked through; only an assembly of many needs its people by name.
    let places: Map<string, number> | undefined;
    const listed = this.onlyOnes(circle);
    const take = (person: string | undefined, why: Reason, from?: string): void =>
      takeBy(person, from === undefined ? { why } : { why, circle: from });
    const takeBy = (person: string | undefined, reason: SitReason): void => {
      if (person === undefined || this.hasLeft(person)) return;
      if (listed !== undefined && reason.why !== 'everyone' && !listed.has(person)) return;
      let place = places === undefined ? people.indexOf(person) : (places.get(person) ?? -1);
      if (place >= 0) {
        reasons[place]?.push(reason);
        return;
      }
      place = people.push(person) - 1;
      reasons.push([reason]);
      if (places !== undefined) places.set(person, place);
      else if (people.length > 40) places = new Map(people.map((name, i) => [name, i]));
    };
    if (circle.everyone) {
      for (const person of this.organisation.people) {
        if (!person.external && this.belongs(person)) take(person.name, 'everyone');
      }
    }
    for (const { seat } of this.leaders(circle)) take(seat.person?.name, 'leader');
    for (const { seat } of this.representatives(circle)) take(seat.person?.name, 'representative');
    for (const link of circle.crossLinks) {
      const to = endOf(link);
      for (const { seat } of this.holders(link.leaders)) take(seat.person?.name, 'leader across', to);
      for (const { seat } of this.holders(link.representatives))
        take(seat.person?.name, 'representative across', to);
    }
    for (const office of circleFunctions) {
      for (const { seat } of this.officers(circle, office)) take(seat.person?.name, office);
    }
    for (const { seat } of this.holders(circle.members)) take(seat.person?.name, 'member');
    for (const { seat } of this.holders(circle.experts)) take(seat.person?.name, 'expert');
    for (const { seats, reason } of this.bringingIn(circle))
      for (const { seat } of this.holders(seats)) takeBy(seat.person?.name, reason);
    for (const child of this.below(circle)) {
      if (child.links.length === 0) continue;
      for (const { seat } of this.leaders(child)) {
        if (child.links.some((link) => link.leaders.includes(seat)))
          take(seat.person?.name, 'leader below', child.name);
      }
      for (const { seat } of this.representatives(child))
        take(seat.person?.name, 'representative below', child.name);
    }
    for (const { circle: from, link } of this.crossLinksFrom(circle)) {
      for (const { seat } of this.holders(link.leaders)) take(seat.person?.name, 'leader below', from.name);
      for (const { seat } of this.holders(link.representatives))
        take(seat.person?.name, 'representative below', from.name);
    }
    const observers = this.holders(circle.observers).map(({ seat }) => seat.person?.name);
    return people.map((person, i) => ({
      person,
      reasons: reasons[i] ?? [],
      consent: !observers.includes(person),
    }));
  }

  /** Those who alone sit in a circle on the date, where it says `members only …`; nothing where it does not. */
  private onlyOnes(circle: Circle): ReadonlySet<string> | undefined {
    if (circle.only === undefined || circle.everyone) return undefined;
    const experts = this.holders(circle.experts).flatMap(({ seat }) => seat.person?.name ?? []);
    return new Set([...this.namedMembers(circle), ...experts]);
  }

  /** Those whom the circle's own lines make members on the date: by name, or by an office that they hold. */
  namedMembers(circle: Circle): ReadonlySet<string> {
    let answer = this.named.get(circle);
    if (answer === undefined) {
      const seats = [
        ...this.holders(circle.members),
        ...this.bringingIn(circle).flatMap((one) => this.holders(one.seats)),
      ];
      answer = new Set(seats.flatMap(({ seat }) => seat.person?.name ?? []));
      this.named.set(circle, answer);
    }
    return answer;
  }

  /**
   * Whether somebody surely does not sit in a circle that works, as the files name all who do (`members only …`) without
   * the person.
   */
  isLeftOut(circle: Circle, person: string): boolean {
    const listed = this.works(circle) ? this.onlyOnes(circle) : undefined;
    if (listed === undefined || listed.has(person)) return false;
    // A name that nobody declares, or a line that could not be read, may be the person's.
    return (
      this.isRecorded(circle) &&
      this.readInFull(circle) &&
      [...listed].every((name) => this.person(name) !== undefined)
    );
  }

  /** Whether the person has a seat with consent right in the circle. */
  hasConsent(circle: Circle, person: string): boolean {
    return this.sits(circle).some((sitting) => sitting.person === person && sitting.consent);
  }

  /** The circles in which a person sits. */
  circlesOf(person: string): readonly { readonly circle: Circle; readonly sitting: Sitting }[] {
    if (this.circlesByPerson === undefined) {
      const found = new Map<string, { circle: Circle; sitting: Sitting }[]>();
      for (const circle of this.circles)
        for (const sitting of this.sits(circle)) addTo(found, sitting.person, { circle, sitting });
      this.circlesByPerson = found;
    }
    return this.circlesByPerson.get(person) ?? [];
  }

  /** Whether somebody has left; the day of `left` is the last on which a person belongs to the organisation. */
  hasLeft(person: string): boolean {
    // Few leave, and everybody is asked about, so those who left are kept by themselves.
    this.leavers ??= new Set(
      this.organisation.people
        .filter(
          (one) =>
            one.periods.length > 0 && leftBefore(one, this.on) !== undefined && this.person(one.name) === one,
        )
        .map((one) => one.name),
    );
    return this.leavers.size > 0 && this.leavers.has(person);
  }

  /** Whether somebody has joined and not left, or come back. */
  belongs(person: Person): boolean {
    return belongsOn(person, this.on);
  }

  // ---- elections and decisions ----

  /** Elections to an office of a circle, or to one of its roles, the latest first; of one day, the one said last. */
  elections(circle: string, office: Office, role?: string): readonly Election[] {
    if (this.electionsByCircle === undefined) {
      const found = new Map<string, Election[]>();
      for (const election of this.organisation.elections) addTo(found, election.circle.name, election);
      this.electionsByCircle = found;
    }
    return (this.electionsByCircle.get(circle) ?? [])
      .filter((election) => election.office === office && (office !== 'role' || election.role === role))
      .reverse()
      .sort(latestFirst);
  }

  /**
   * The decision that replaces this one on the date. One that was taken without consent, or by those who may not take
   * it, replaces nothing.
   */
  replacement(decision: Decision): Decision | undefined {
    if (this.replacements === undefined) {
      const found = new Map<string, Decision[]>();
      for (const later of this.organisation.decisions) {
        if (later.decided?.date === undefined || this.isToBeDecided(later)) continue;
        for (const ref of later.replaces) if (ref.name !== later.name) addTo(found, ref.name, later);
      }
      this.replacements = found;
    }
    const later = this.replacements.get(decision.name)?.findLast((one) => this.holdsAnything(one));
    if (later !== undefined) return later;
    const named = this.decision(decision.replacedBy?.name);
    return named === undefined ||
      named === decision ||
      this.isToBeDecided(named) ||
      !this.holdsAnything(named)
      ? undefined
      : named;
  }

  private readonly weighed = new Map<Decision, boolean>();
  private readonly weighing = new Set<Decision>();

  /**
   * Whether nothing is wrong with how a decision was taken. That can hang on a decision which allowed its method, and
   * that on what replaced it, and so on; one that leads back to itself, or far away, is taken to be right.
   */
  private holdsAnything(decision: Decision): boolean {
    const known = this.weighed.get(decision);
    if (known !== undefined) return known;
    if (this.weighing.has(decision) || this.weighing.size >= farthest) return true;
    this.weighing.add(decision);
    const answer = decisionFault(this, decision) === undefined;
    this.weighing.delete(decision);
    // What was asked on the way to another answer may have met that one, so it is asked anew.
    if (this.weighing.size === 0) this.weighed.set(decision, answer);
    return answer;
  }

  private isToBeDecided(decision: Decision): boolean {
    return decision.decided?.date !== undefined && decision.decided.date > this.on;
  }

  /** The latest renewal of a decision by the date. */
  renewal(decision: Decision): Renewal | undefined {
    return decision.renewed
      .filter(({ date }) => date <= this.on)
      .reduce<Renewal | undefined>(
        (latest, one) => (latest === undefined || one.date >= latest.date ? one : latest),
        undefined,
      );
  }

  /**
   * The last day of a decision's term, as it was agreed or renewed last; nothing where it has no end, or one that lies
   * before the decision and so cannot be what was agreed.
   */
  lastDayOf(decision: Decision): CalendarDate | undefined {
    const renewal = this.renewal(decision);
    const lastDay = renewal === undefined ? decision.term?.lastDay : renewal.lastDay;
    const since = renewal?.date ?? decision.decided?.date;
    return lastDay !== undefined && since !== undefined && lastDay < since ? undefined : lastDay;
  }

  /** The state of a decision on the date: what happened to it since goes before the state it is written to have. */
  decisionState(decision: Decision): DecisionState {
    // A word that is no state is passed over, which a rule of the language tells.
    const written = isOneOf(decisionStates, decision.state?.state) ? decision.state?.state : undefined;
    if (decision.withdrawn !== undefined && (decision.withdrawn.date ?? '') <= this.on) return 'withdrawn';
    if (this.replacement(decision) !== undefined) return 'replaced';
    // Of one that nobody declares, what it says is all there is.
    const { replacedBy } = decision;
    if (replacedBy !== undefined && this.decision(replacedBy.name) === undefined) return 'replaced';
    const lastDay = this.lastDayOf(decision);
    if (lastDay !== undefined && lastDay < this.on) return 'expired';
    if (written !== undefined && written !== 'adopted') return written;
    if (decision.decided !== undefined)
      return (decision.decided.date ?? '') <= this.on ? 'adopted' : 'in consent';
    if (decision.referred !== undefined) return 'referred';
    return written ?? 'draft';
  }

  /** Whether a decision was taken and its time is not over, be it valid or not. */
  isAdopted(decision: Decision): boolean {
    return this.decisionState(decision) === 'adopted';
  }

  /** Whether a deviation has not come yet: on the date, the decision that grants it was still to be taken. */
  isToCome({ decision }: Deviation): boolean {
    const granting = this.decision(decision?.name);
    return granting !== undefined && this.isToBeDecided(granting);
  }

  /** The deviations that are on record on the date: neither over nor to come. */
  get deviations(): readonly Deviation[] {
    return this.organisation.deviations.filter(
      (deviation) =>
        !(deviation.until !== undefined && deviation.until.date < this.on) && !this.isToCome(deviation),
    );
  }

  /** Whether a decision was taken by consent of its circle; a decision that names no method was. */
  byConsent(decision: Decision): boolean {
    return decision.decided !== undefined && (decision.decided.method ?? 'consent') === 'consent';
  }

  // ---- the introduction of the method ----

  /** Every step that a plan declares, as it is followed, with its phase and implementation. */
  get steps(): readonly { implementation: Implementation; phase: OwnPhase; step: FollowedStep }[] {
    return this.organisation.implementations.flatMap((implementation) =>
      ownPhases(this.organisation, implementation).flatMap((phase) =>
        phase.steps.map((step) => ({ implementation, phase, step })),
      ),
    );
  }

  /**
   * What a step `for every …` asks for as the organisation stands, but for what the plan leaves out; nothing for a step
   * of its own.
   */
  derived(step: FollowedStep): readonly DerivedStep[] {
    let answer = this.derivedSteps.get(step);
    if (answer === undefined) {
      const entries = new Map<string, Entry[]>();
      for (const entry of step.entries) addTo(entries, entry.subject.name, entry);
      const left = new Set(step.leftOut.map(({ circle }) => circle));
      answer = step.targets
        .flatMap((target) => this.derivedFor(step, target, entries))
        .filter(({ circle }) => circle === undefined || !left.has(circle));
      this.derivedSteps.set(step, answer);
    }
    return answer;
  }

  private derivedFor(
    step: Step,
    target: Target,
    bySubject: ReadonlyMap<string, readonly Entry[]>,
  ): DerivedStep[] {
    const ask = (asked: Omit<DerivedStep, 'entry' | 'next' | 'done'>): DerivedStep => {
      const entries = (bySubject.get(asked.person ?? asked.circle ?? '') ?? []).filter((entry) =>
        matches(entry, asked),
      );
      const latest = entries.findLast((entry) => entry.done !== undefined && entry.done.date <= this.on);
      const entry = latest ?? entries.at(-1);
      const next = entries.findLast((one) => one.done === undefined || one.done.date > this.on);
      const since = latest?.done?.date;
      const done =
        since !== undefined && (step.every === undefined || lastDay(since, step.every.length) >= this.on);
      return {
        ...asked,
        ...(entry === undefined ? {} : { entry }),
        ...(next === undefined ? {} : { next }),
        done,
      };
    };
    switch (target) {
      case 'circle':
        return this.circles
          .filter((circle) => deciding[circle.kind])
          .map((circle) => ask({ circle: circle.name }));
      case 'leader':
      case 'representative':
      case 'facilitator':
      case 'secretary':
      case 'logbook':
        return this.circles.flatMap((circle) =>
          this.holders(this.kept(circle, target)).map(({ seat }) =>
            ask({ circle: circle.name, office: target, person: seat.person?.name ?? '' }),
          ),
        );
      case 'role':
        return this.circles.flatMap((circle) =>
          circle.roles.flatMap((role) =>
            this.holders(role.holders).map(({ seat }) =>
              ask({ circle: circle.name, office: 'role', role: role.name, person: seat.person?.name ?? '' }),
            ),
          ),
        );
      case 'member':
        return this.circles
          .filter((circle) => deciding[circle.kind])
          .flatMap((circle) =>
            this.sits(circle).map((sitting) => ask({ circle: circle.name, person: sitting.person })),
          );
      case 'person':
        return this.organisation.people
          .filter((person) => !person.external && this.belongs(person))
          .map((person) => ask({ person: person.name }));
      default:
        return never(target);
    }
  }

  /** Audits of a circle, or of the whole organisation, the latest first; of one day, the one said last. */
  audits(subject: string): readonly Audit[] {
    return this.organisation.audits
      .filter((audit) => audit.subject.name === subject)
      .reverse()
      .sort(latestFirst);
  }
}

/** An entry of the person or circle asked for speaks of what is asked if each other thing that it names is so too. */
function matches(entry: Entry, asked: Omit<DerivedStep, 'entry' | 'next' | 'done'>): boolean {
  if (entry.circle !== undefined && entry.circle.name !== asked.circle) return false;
  return entry.office === undefined || entry.office === asked.office || entry.office === asked.role;
}

/** Whether the circle itself is to end before, or with, a day. */
export function endsBy(circle: Circle, day: CalendarDate): boolean {
  const end = circle.ended?.date ?? circle.until?.date;
  return end !== undefined && end <= day;
}

/** Where a cross link leads to, by its name: a circle, one of another organisation with that, or only the organisation. */
export function endOf({ circle, organisation }: DoubleLink): string {
  if (circle === undefined) return organisation ?? '';
  return organisation === undefined ? circle.name : `${circle.name} (${organisation})`;
}

/** Every seat that a circle's lines give: of its links, officers, members and roles. */
export function seatsIn(circle: Circle): readonly Seat[] {
  return [
    ...[...circle.links, ...circle.crossLinks].flatMap(({ leaders, representatives }) => [
      ...leaders,
      ...representatives,
    ]),
    ...circle.officers,
    ...circle.members,
    ...circle.experts,
    ...circle.observers,
    ...circle.roles.flatMap(({ holders }) => holders),
  ];
}

function latestFirst(a: { readonly on?: Day | undefined }, b: { readonly on?: Day | undefined }): number {
  return compareText(b.on?.date ?? '', a.on?.date ?? '');
}

function firstByName<T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(one.name)) found.set(one.name, one);
  return found;
}

/** What a seat without a person can be as long as it lasts. */
const emptyStates: ReadonlySet<SeatState> = new Set(['vacant', 'unrecorded']);

const none: readonly Seat[] = [];
const nobody: readonly StandingSeat[] = [];

interface HeldOffice {
  readonly seats: readonly Seat[];
  readonly holders: readonly StandingSeat[];
}

/** Keeps the list itself where there is only one, so that what was worked out for it is found again. */
function one(lists: readonly (readonly Seat[])[]): readonly Seat[] {
  return lists.length === 0 ? none : lists.length === 1 ? (lists[0] as readonly Seat[]) : lists.flat();
}
