import * as words from '../messages/changes.js';
import { officeNames } from '../messages/names.js';
import { same, type Words } from '../messages/words.js';
import { compareText } from '../model/build.js';
import { mayBeSame } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Office, Role, Seat } from '../model/organisation.js';
import { inForce } from '../model/standing.js';
import type { CircleOffice, OfficeWithTerm } from '../vocabulary/offices.js';
import { aspectChanges } from './aspect.js';
import { type Change, type ChangeKind, change } from './change.js';
import { crossLinks, endTitle, otherEnd } from './links.js';
import { type Between, type Names, touched } from './match.js';
import { type Said, say, sayRef, spanValue } from './said.js';

/** One office in both states: the seats that were said of it, and those that are. */
interface OfficeBetween {
  readonly office: OfficeWithTerm;
  readonly circle: string;
  readonly role?: string | undefined;
  readonly link?: string | undefined;
  readonly called: Words;
  readonly before: readonly Seat[];
  readonly after: readonly Seat[];
}

/** Who comes to sit where, who goes, and for how long: offices, roles and membership. */
export function seatChanges(between: Between): Change[] {
  const { circles } = between;
  const { earlier } = rolesBetween(between);
  const pairs: readonly (readonly [Circle | undefined, Circle | undefined])[] = [
    ...touched(
      between,
      circles.both,
      (old, now) => old === now && now.roles.every((role) => earlier.get(role) === role),
    ),
    ...circles.come.map((now) => [undefined, now] as const),
    ...circles.gone
      .filter((circle) => between.was.state(circle) !== 'ended')
      .map((old) => [old, undefined] as const),
  ];
  return pairs.flatMap(([old, now]) => [
    ...officesOf(between, old, now).flatMap((office) => officeChanges(between, office)),
    ...(old === undefined || now === undefined ? [] : membership(between, old, now)),
  ]);
}

function officesOf(between: Between, old: Circle | undefined, now: Circle | undefined): OfficeBetween[] {
  const circle = now?.name ?? between.old.circle(old?.name ?? '');
  const inCircle = (office: CircleOffice) => ({
    office,
    circle,
    called: words.seatName(officeNames[office], between.title(circle)),
    before: old === undefined ? [] : between.was.seatsOf(old, office),
    after: now === undefined ? [] : between.is.seatsOf(now, office),
  });
  const cross = crossLinks(between, old, now);
  const links = [
    ...cross.both.map(([a, b]) => ({ names: between.now, of: b, a, b })),
    ...cross.gone.map((a) => ({ names: between.old, of: a, a, b: undefined })),
    ...cross.come.map((b) => ({ names: between.now, of: b, a: undefined, b })),
  ].flatMap(({ names, of, a, b }) =>
    (['leader', 'representative'] as const).map((office) => ({
      office,
      circle,
      link: of.organisation === undefined ? otherEnd(of, names) : undefined,
      called: words.seatInLink(officeNames[office], between.title(circle), endTitle(between, of, names)),
      before: (office === 'leader' ? a?.leaders : a?.representatives) ?? [],
      after: (office === 'leader' ? b?.leaders : b?.representatives) ?? [],
    })),
  );
  return [
    inCircle('leader'),
    inCircle('representative'),
    inCircle('facilitator'),
    inCircle('secretary'),
    inCircle('logbook'),
    ...links,
    ...rolesOf(between, circle, old, now),
  ];
}

/** The roles of a circle as it is now, also those that came from another, and those that it had and that ended. */
function rolesOf(
  between: Between,
  circle: string,
  old: Circle | undefined,
  now: Circle | undefined,
): OfficeBetween[] {
  const of = (role: Role): Pick<OfficeBetween, 'office' | 'circle' | 'role' | 'called'> => {
    const called = role.title ?? role.name;
    return {
      office: 'role',
      circle,
      role: role.name,
      called: words.seatName(same(called), between.title(circle)),
    };
  };
  const { earlier, later } = rolesBetween(between);
  return [
    ...(now?.roles ?? []).map((role) => ({
      ...of(role),
      before: earlier.get(role)?.holders ?? [],
      after: role.holders,
    })),
    ...(old?.roles ?? [])
      .filter((role) => !later.has(role))
      .map((role) => ({ ...of(role), before: role.holders, after: [] })),
  ];
}

interface RolesBetween {
  readonly earlier: ReadonlyMap<Role, Role>;
  readonly later: ReadonlySet<Role>;
}

const rolesOfStates = new WeakMap<Between, RolesBetween>();

/** What each role of the newer state was in the older, and the older ones that are still there. */
function rolesBetween(between: Between): RolesBetween {
  let found = rolesOfStates.get(between);
  if (found === undefined) {
    const { both } = between.roles;
    found = {
      earlier: new Map(both.map(([old, now]) => [now.role, old.role])),
      later: new Set(both.map(([old]) => old.role)),
    };
    rolesOfStates.set(between, found);
  }
  return found;
}

function officeChanges(between: Between, office: OfficeBetween): Change[] {
  const { called } = office;
  const { was, is } = between;
  const seat = office.office === 'role' ? 'holder' : office.office;
  const concern = {
    circle: office.circle,
    subject: office.role ?? office.office,
    office: office.office,
    role: office.role,
    link: office.link,
  };
  const old = office.before.filter(hasPerson);
  const now = office.after.filter(hasPerson);
  const pairs = samePeople(between, old, now);
  const found: Change[] = [];
  for (const [a, b] of pairs) {
    if (a.from !== undefined && b.from !== undefined && !mayBeSame(a.from.date, b.from.date))
      found.push(renewal(between, concern, seat, called, a, b));
    else found.push(...termChanges(between, concern, called, a, b));
  }
  const paired = new Set(pairs.flat());
  const stood = (seats: readonly Seat[], standing: AsOf) =>
    new Map(standing.standing(seats).map(({ seat: one, state }) => [one, state]));
  const [stoodBefore, standsNow] = [stood(office.before, was), stood(office.after, is)];
  const gone: Taken[] = [];
  const come: Taken[] = [];
  for (const a of old) {
    if (paired.has(a)) continue;
    const earlier = earlierTerm(between, pairs, a, 'was');
    if (earlier !== undefined) found.push(termGone(between, concern, seat, called, a, earlier[1]));
    else if (stoodBefore.get(a) === 'past') found.push(history(between, concern, called, a, undefined));
    else gone.push(a);
  }
  for (const b of now) {
    if (paired.has(b)) continue;
    const earlier = earlierTerm(between, pairs, b, 'is');
    const held = earlier && stoodBefore.get(earlier[0]);
    if (earlier !== undefined && (held === 'held' || held === 'expired' || held === 'coming'))
      found.push(renewal(between, concern, seat, called, earlier[0], b));
    else if (standsNow.get(b) === 'past') found.push(history(between, concern, called, undefined, b));
    else come.push(b);
  }
  gone.sort(byStart);
  come.sort(byStart);
  found.push(...onRecord(between, concern, called, office, gone, come));
  for (let i = 0; i < Math.max(gone.length, come.length); i++) {
    const [a, b] = [gone[i], come[i]];
    if (b === undefined && a !== undefined) {
      // Whose term had run out had left the seat already.
      const follower = stillThere(between, office, pairs, 'was', a);
      if (follower !== undefined) {
        found.push(
          change(`${seat}-changed`, {
            ...concern,
            before: a.person.name,
            after: follower.person.name,
            ...sitting(follower),
            message: words.followed(
              name(is, follower),
              name(was, a),
              calledOf(follower, called),
              ...termOf(follower),
            ),
            was: a.at,
            is: follower.at,
          }),
        );
        continue;
      }
      found.push(
        change(`${seat}-vacated`, {
          ...concern,
          before: a.person.name,
          message: words.vacated(name(was, a), calledOf(a, called), endOf(between, a, concern.circle)),
          was: a.at,
          ...removal(between, concern, name(was, a), calledOf(a, called)),
        }),
      );
    } else if (b !== undefined) {
      const before = a ?? stillThere(between, office, pairs, 'is', b);
      const acting = calledOf(b, called);
      found.push(
        change(before === undefined ? `${seat}-seated` : `${seat}-changed`, {
          ...concern,
          before: before?.person.name,
          after: b.person.name,
          ...sitting(b),
          message:
            before === undefined
              ? words.seated(name(is, b), acting, ...termOf(b))
              : words.followed(name(is, b), name(was, before), acting, ...termOf(b)),
          was: a?.at,
          is: b.at,
        }),
      );
    }
  }
  return found;
}

/**
 * What changed only in what is on record: who is in a seat was not, and is from now on, or the other way round. Nobody
 * comes or goes by that, as far as the files tell. Whom it tells of is taken out of the lists.
 */
function onRecord(
  { was, is }: Between,
  concern: Concern,
  called: Words,
  { before, after }: Pick<OfficeBetween, 'before' | 'after'>,
  gone: Taken[],
  come: Taken[],
): Change[] {
  const [unknown, now] = [was.isUnrecorded(before), is.isUnrecorded(after)];
  if (unknown === now) return [];
  const line = (seats: readonly Seat[]): Seat['at'] | undefined =>
    seats.find(({ unrecorded, person }) => unrecorded === true || person === undefined)?.at;
  const vacant = (standing: AsOf, seats: readonly Seat[]): boolean =>
    standing.standing(seats).some(({ state }) => state === 'vacant');
  const told = { ...concern, level: 'wording', topic: undefined } as const;
  if (now) {
    const left = gone.splice(0);
    const shown = left.length > 0 ? left : [undefined];
    return shown.map((a) =>
      change('seat-changed', {
        ...told,
        before: a?.person.name,
        message: words.nowUnrecorded(
          called,
          a !== undefined ? name(was, a) : vacant(was, before) ? 'vacant' : undefined,
        ),
        was: a?.at ?? line(before),
        is: line(after),
      }),
    );
  }
  if (come.length === 0)
    return [
      change('seat-changed', {
        ...told,
        message: words.noLongerUnrecorded(called, vacant(is, after)),
        was: line(before),
        is: line(after),
      }),
    ];
  return come.splice(0).map((b) =>
    change('seat-changed', {
      ...told,
      after: b.person.name,
      ...sitting(b),
      message: words.nowRecorded(name(is, b), calledOf(b, called), ...termOf(b)),
      was: line(before),
      is: b.at,
    }),
  );
}

/** The function as who stands in for it has it. */
function calledOf({ acting }: Seat, called: Words): Words {
  return acting ? words.actingSeat(called) : called;
}

/** Why somebody is no longer in a seat, as far as the files say it. */
function endOf({ is, on, old }: Between, seat: Taken, circle?: string): words.SeatEnd {
  // Whoever sat in a circle that is no more has not gone by themselves.
  if (circle !== undefined && is.circle(circle) === undefined) return { why: 'circle gone' };
  const left = is.person(old.person(seat.person.name))?.left;
  if (left !== undefined && left.date <= on) return { why: 'left', date: left.date };
  if (seat.lastDay === undefined) return { why: 'not said' };
  return { why: seat.lastDay < on ? 'term over' : 'early', date: seat.lastDay };
}

/**
 * Who goes by a decision that is new on record and about this function: then a circle has ended the seat, and it is to
 * be one that may.
 */
function removal(
  { decisions, was, is, title }: Between,
  { circle, office, role }: Concern,
  person: string,
  seat: Words,
  on?: string,
): Partial<Change> {
  const plural = office === 'member' || office === 'expert' || office === 'observer';
  const decision = [
    ...decisions.come,
    ...decisions.both.flatMap(([a, b]) => (inForce(was, a) ? [] : [b])),
  ].find(
    (one) =>
      inForce(is, one) &&
      one.concerns.some(({ aspect, path }) =>
        role === undefined
          ? path.length === 1 && path[0] === circle && aspect === (plural ? 'members' : office)
          : aspect === undefined && path.length > 1 && path[0] === circle && path.at(-1) === role,
      ),
  );
  if (decision === undefined) return {};
  return {
    topic: topicOf(office),
    decision: decision.name,
    message: words.seatEnded(person, seat, decision.circle && title(decision.circle.name), decision.name, on),
  };
}

/** The term that somebody has in both states, before another of theirs that only one of the states has. */
function earlierTerm(
  { old }: Between,
  pairs: readonly (readonly [Taken, Taken])[],
  one: Taken,
  state: 'was' | 'is',
): readonly [Taken, Taken] | undefined {
  const person = state === 'is' ? one.person.name : old.person(one.person.name);
  const from = one.from?.date;
  if (from === undefined) return undefined;
  let found: readonly [Taken, Taken] | undefined;
  for (const pair of pairs) {
    const [, b] = pair;
    const begins = b.from?.date;
    if (b.person.name !== person || begins === undefined || begins >= from) continue;
    if (found === undefined || begins > (found[1].from?.date ?? '')) found = pair;
  }
  return found;
}

/** A further term that is no longer on record, where the one before it still is. */
function termGone(
  { was }: Between,
  concern: Concern,
  seat: SeatKind,
  called: Words,
  a: Taken,
  earlier: Taken,
): Change {
  return change(`${seat}-renewed`, {
    ...concern,
    before: a.from?.date,
    after: earlier.from?.date,
    person: earlier.person.name,
    topic: undefined,
    message: words.termGone(name(was, a), called, ...termOf(a)),
    was: a.at,
    is: earlier.at,
  });
}

/** Who once had the seat, in a line that is new on record or no longer on it: nobody comes or goes by that. */
function history(
  { was, is, old }: Between,
  concern: Concern,
  called: Words,
  a: Taken | undefined,
  b: Taken | undefined,
): Change {
  const seat = b ?? (a as Taken);
  const who = b === undefined ? name(was, seat) : name(is, seat);
  const term = [seat.from?.date, seat.lastDay].map((day) => day ?? '…').join(' – ');
  return change('seat-changed', {
    ...concern,
    level: 'wording',
    before: a && term,
    after: b && term,
    person: b?.person.name ?? old.person(seat.person.name),
    message: (b === undefined ? words.onceSeatedGone : words.onceSeated)(who, called, ...termOf(seat)),
    was: a?.at,
    is: b?.at,
  });
}

type Concern = Pick<Change, 'circle' | 'subject' | 'office' | 'role' | 'link'> & { readonly subject: string };
type SeatKind = CircleOffice | 'holder';

type Taken = Seat & { readonly person: NonNullable<Seat['person']> };

function hasPerson(seat: Seat): seat is Taken {
  return seat.person !== undefined;
}

function name(standing: AsOf, { person }: Taken): string {
  return standing.person(person.name)?.title ?? person.name;
}

function termOf(seat: Seat): [string | undefined, string | undefined] {
  return [seat.from?.date, seat.lastDay];
}

/** Who sits, for how long and by which election, as a change tells it. */
function sitting(
  seat: Taken,
): Pick<Change, 'person' | 'from' | 'until' | 'election'> & { readonly acting?: true } {
  return {
    person: seat.person.name,
    from: seat.from?.date,
    until: seat.lastDay,
    election: seat.election?.name,
    ...(seat.acting ? { acting: true } : {}),
  };
}

function byStart(a: Taken, b: Taken): number {
  return compareText(a.from?.date ?? '', b.from?.date ?? '') || compareText(a.person.name, b.person.name);
}

/** Seats of one person in both states: those that begin on one day first, the others in the order of their terms. */
function samePeople(
  { old: names }: Between,
  before: readonly Taken[],
  after: readonly Taken[],
): [Taken, Taken][] {
  const pairs: [Taken, Taken][] = [];
  const left = new Set(after);
  const rest: Taken[] = [];
  const take = (a: Taken, fits: (b: Taken) => boolean): boolean => {
    for (const b of left) {
      if (b.person.name !== names.person(a.person.name) || !fits(b)) continue;
      left.delete(b);
      pairs.push([a, b]);
      return true;
    }
    return false;
  };
  for (const a of before) if (!take(a, (b) => b.from?.date === a.from?.date)) rest.push(a);
  for (const a of rest.splice(0)) {
    const from = a.from?.date;
    const isOneDay = (b: Taken): boolean =>
      from !== undefined && b.from !== undefined && mayBeSame(from, b.from.date);
    if (!take(a, isOneDay)) rest.push(a);
  }
  // From the end, as what has been added or dropped at the beginning is history.
  const late = [...left].sort(byStart).reverse();
  left.clear();
  for (const b of late) left.add(b);
  for (const a of rest.sort(byStart).reverse()) take(a, () => true);
  return pairs;
}

/**
 * Who had the seat before, where the text goes on to tell of it as history: a line that stands in both states and
 * was held in the one without the new line.
 */
function stillThere(
  { was, is }: Between,
  { before, after }: OfficeBetween,
  pairs: readonly (readonly [Taken, Taken])[],
  newer: 'was' | 'is',
  one: Taken,
): Taken | undefined {
  const [standing, all, other, others] =
    newer === 'is' ? ([is, after, was, before] as const) : ([was, before, is, after] as const);
  for (const [a, b] of pairs) {
    const [here, there] = newer === 'is' ? [b, a] : [a, b];
    if (here.person.name === one.person.name) continue;
    const state = standing.standing(all).find(({ seat }) => seat === here)?.state;
    const held = other.standing(others).find(({ seat }) => seat === there)?.state;
    if (state === 'past' && (held === 'held' || held === 'expired')) return newer === 'is' ? a : b;
  }
  return undefined;
}

function renewal(
  { is }: Between,
  concern: Concern,
  seat: SeatKind,
  called: Words,
  a: Taken,
  b: Taken,
): Change {
  const [before, after] = [a.from?.date, b.from?.date];
  const message =
    a.acting && !b.acting
      ? words.noLongerActing(name(is, b), called, ...termOf(b))
      : before !== undefined && after !== undefined && after < before
        ? words.termFrom(name(is, b), calledOf(b, called), before, after)
        : words.seatRenewed(name(is, b), calledOf(b, called), ...termOf(b));
  return change(`${seat}-renewed`, {
    ...concern,
    before,
    after,
    ...sitting(b),
    message,
    was: a.at,
    is: b.at,
  });
}

function termChanges(between: Between, concern: Concern, called: Words, a: Taken, b: Taken): Change[] {
  const person = name(between.is, b);
  const found: Change[] = [];
  if (a.lastDay !== b.lastDay && !isSameLength(a, b)) {
    const [before, after] = [a.lastDay, b.lastDay];
    const shorter = after !== undefined && (before === undefined || after < before);
    const seat = calledOf(b, called);
    found.push(
      change(shorter ? 'term-shortened' : 'term-extended', {
        ...concern,
        before,
        after,
        ...sitting(b),
        // Who goes early, resigns or is asked to go is not elected for that; who stays longer is.
        topic: shorter ? undefined : topicOf(concern.office),
        message: shorter
          ? shortened(between, person, seat, before, after, b)
          : words.termExtended(person, seat, before ?? '', after),
        was: a.until?.at ?? a.length?.at ?? a.at,
        is: b.until?.at ?? b.length?.at ?? b.at,
        election: shorter ? undefined : b.election?.name,
        ...(shorter ? removal(between, concern, person, seat, after) : {}),
      }),
    );
  }
  return [
    ...found,
    ...aspectChanges(
      said(a, between.old),
      said(b, between.now),
      { of: { en: `${person}, ${called.en}`, nl: `${person}, ${called.nl}` }, ...concern },
      () => 'seat-changed',
      ({ aspect, before, after }) => ({
        ...(aspect === 'election' ? { level: 'wording' } : {}),
        ...sitting(b),
        ...(aspect === 'acting'
          ? {
              // Who only stood in is in the seat from now on, which takes an election.
              topic: b.acting ? undefined : topicOf(concern.office),
              election: b.acting ? undefined : b.election?.name,
              message: b.acting
                ? words.nowActing(person, called, ...termOf(b))
                : words.noLongerActing(person, called, ...termOf(b)),
            }
          : { message: words.seatChanged(aspect, person, called, before?.value, after?.value) }),
      }),
    ),
  ];
}

/** Whether two terms are as long and begin on what can be one day, of which the one is told more exactly. */
function isSameLength(a: Taken, b: Taken): boolean {
  return (
    a.length !== undefined &&
    b.length !== undefined &&
    spanValue(a.length) === spanValue(b.length) &&
    a.from !== undefined &&
    b.from !== undefined &&
    mayBeSame(a.from.date, b.from.date)
  );
}

/** A term that ends earlier: it has ended by now, or will; because its holder left, or nothing is said of why. */
function shortened(
  { is, on }: Between,
  person: string,
  seat: Words,
  before: string | undefined,
  after: string,
  b: Taken,
): Words {
  if (before === undefined) return words.termShortened(person, seat, before, after);
  const left = is.person(b.person.name)?.left?.date;
  if (left !== undefined && left <= after) return words.endedByLeaving(person, seat, before, after, left);
  return (after < on ? words.endedEarly : words.endsEarly)(person, seat, before, after);
}

function topicOf(office: Office | undefined): Exclude<Office, 'observer'> | undefined {
  return office === 'observer' ? 'member' : office;
}

function said(seat: Taken, names: Names) {
  return [
    ...say('from', seat.from?.date, seat.from?.at),
    ...say('acting', seat.acting ? 'yes' : undefined, seat.at),
    ...sayRef('election', seat.election, names.election),
  ] satisfies Said[];
}

/** Members, experts and observers who come and go, and whether everybody is a member. */
function membership(between: Between, old: Circle, now: Circle): Change[] {
  const { was, is, old: names } = between;
  const groups = [
    { office: 'member', before: old.members, after: now.members },
    { office: 'expert', before: old.experts, after: now.experts },
    { office: 'observer', before: old.observers, after: now.observers },
  ] as const;
  const joining = new Set(
    between.merged
      .filter(({ into }) => into === now)
      .flatMap(({ from }) => from.flatMap((one) => [...people(was, one, names.person)])),
  );
  const found = groups.flatMap(({ office, before, after }): Change[] => {
    const called = words.seatName(officeNames[office], between.title(now.name));
    const concern: Concern = { circle: now.name, subject: office, office };
    const [a, b] = [before.filter(hasPerson), after.filter(hasPerson)];
    const pairs = samePeople(between, a, b);
    const paired = new Set(pairs.flat());
    // Who sits in the circle by another function too is no less and no more in it.
    const stays = (name: string): boolean =>
      sits(was, old, names.person, name) === 'with consent' &&
      sits(is, now, undefined, name) === 'with consent';
    const told = office === 'observer' ? () => true : (name: string) => !stays(name);
    const one = (kind: ChangeKind, made: Partial<Change> & Pick<Change, 'message'>): Change =>
      change(kind, { ...concern, ...made });
    const come = b.filter((seat) => !paired.has(seat) && told(seat.person.name));
    const gone = a.filter((seat) => !paired.has(seat) && told(names.person(seat.person.name)));
    return [
      ...onRecord(between, concern, called, { before, after }, gone, come),
      ...come.map((seat) =>
        one(`${office}-added`, {
          subject: seat.person.name,
          ...sitting(seat),
          after: seat.person.name,
          message: words.seated(name(is, seat), called, ...termOf(seat)),
          is: seat.at,
          // Who sat in a circle that goes on in this one comes along with it.
          ...(joining.has(seat.person.name) ? { topic: undefined } : {}),
        }),
      ),
      ...gone.map((seat) =>
        one(`${office}-removed`, {
          subject: seat.person.name,
          before: seat.person.name,
          message: words.vacated(name(was, seat), called, endOf(between, seat)),
          was: seat.at,
          ...removal(between, concern, name(was, seat), called),
        }),
      ),
      ...pairs.flatMap(([x, y]) => termChanges(between, concern, called, x, y)),
    ];
  });
  const common = { circle: now.name, subject: now.name, was: old.at, is: now.at };
  if ((old.only === undefined) !== (now.only === undefined)) {
    const [before, after] = [people(was, old, names.person), people(is, now, undefined)];
    const same = before.size === after.size && [...before].every((one) => after.has(one));
    found.push(
      change(now.only === undefined ? 'members-opened' : 'members-closed', {
        ...common,
        ...(same ? { level: 'wording' as const, topic: undefined } : {}),
        message: (now.only === undefined ? words.membersOpened : words.membersClosed)(
          between.title(now.name),
        ),
        was: old.only ?? old.at,
        is: now.only ?? now.at,
      }),
    );
  }
  if (old.everyone === now.everyone) return found;
  return [
    now.everyone
      ? change('everyone-added', { ...common, message: words.everyoneAdded(between.title(now.name)) })
      : change('everyone-removed', { ...common, message: words.everyoneRemoved(between.title(now.name)) }),
    ...found,
  ];
}

/** Who sits in a circle as of the date, by the newer names. */
function people(
  standing: AsOf,
  circle: Circle,
  called: ((name: string) => string) | undefined,
): ReadonlySet<string> {
  return new Set(standing.sits(circle).map(({ person }) => called?.(person) ?? person));
}

/** Whether somebody, by the newer name, sits in a circle as of the date. */
function sits(
  standing: AsOf,
  circle: Circle,
  called: ((name: string) => string) | undefined,
  person: string,
): 'with consent' | 'without consent' | undefined {
  if (standing.state(circle) !== 'working') return undefined;
  const sitting = standing
    .sits(circle)
    .find((one) => (called === undefined ? one.person : called(one.person)) === person);
  return sitting && (sitting.consent ? 'with consent' : 'without consent');
}
