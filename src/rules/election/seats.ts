import { voided } from '../../messages/rules/election.js';
import type { Words } from '../../messages/words.js';
import { writtenLength } from '../../model/calendar.js';
import type { AsOf, Voided } from '../../model/lookups.js';
import type { Circle, Election, Office, Origin, Role, Seat, Span } from '../../model/organisation.js';
import { circleFunctions } from '../../vocabulary/offices.js';

/** An office as the messages know it: its word, or `role Treasurer`. */
export function officeWord(office: Office, role?: string): string {
  return office === 'role' ? `role ${role ?? ''}` : office;
}

/** Where the line of a seat tells its end, or the person where it tells none. */
export function endPlace(seat: Seat): Origin {
  return seat.until?.at ?? seat.length?.at ?? seat.person?.at ?? seat.at;
}

/** Whether a seat says anything about its end. */
export function hasEnd(seat: Seat): boolean {
  return seat.until !== undefined || seat.length !== undefined;
}

/** In a helping circle that works until a set day, whoever serves it does so as long as it works. */
export function endsWithCircle(circle: Circle): boolean {
  return circle.kind === 'helping circle' && circle.until !== undefined;
}

/** The office that an election is for, where its circle works on the date and has that office. */
export function officeElected(
  standing: AsOf,
  election: Election,
): { readonly circle: Circle; readonly role?: Role } | undefined {
  const circle = standing.circle(election.circle.name);
  if (circle === undefined || standing.state(circle) !== 'working') return undefined;
  if (election.office !== 'role') return { circle };
  const role = circle.roles.find((one) => one.name === election.role);
  return role === undefined ? { circle } : { circle, role };
}

/** The clause that ends a seat: `for 2 years` or `until 2028-02-08`. */
export function endClause(
  term:
    | { readonly length?: Span | undefined; readonly until?: { readonly date: string } | undefined }
    | undefined,
): string | undefined {
  if (term?.length !== undefined) return `for ${writtenLength(term.length.length)}`;
  return term?.until === undefined ? undefined : `until ${term.until.date}`;
}

/** Offices by which alone nobody sits in a circle where the files say who its members are. */
const served: ReadonlySet<string> = new Set([...circleFunctions, 'representative']);

/**
 * Whether somebody who serves a circle comes from another one: the files name the circle's members, the person is none
 * of them nor sits there for any other reason than the office, and sits elsewhere. Where nobody names the members, or
 * the person sits nowhere else, the office itself tells of a member. It is sure where the list of members names others
 * who serve the circle too, or the record of the election names who was there without the person.
 */
export function isFromElsewhere(
  standing: AsOf,
  circle: Circle,
  { person: held, election }: Seat,
): 'surely' | 'perhaps' | undefined {
  const members = standing.holders(circle.members);
  const person = held?.name;
  if (circle.everyone || members.length === 0 || person === undefined) return undefined;
  if (circle.only !== undefined) return standing.isLeftOut(circle, person) ? 'surely' : undefined;
  if (!standing.isRecorded(circle)) return undefined;
  const here = standing.sits(circle).find((one) => one.person === person);
  const [reason, ...others] = here?.reasons ?? [];
  // Whoever serves a circle in two ways is at home there.
  if (reason === undefined || others.length > 0 || !served.has(reason.why)) return undefined;
  // A representative sits in the circles above as well, and may hold an office there: that is not elsewhere.
  const near = reason.why === 'representative' ? standing.wayUp(circle) : [];
  const elsewhere = standing
    .circlesOf(person)
    .some(({ circle: other }) => other !== circle && !near.includes(other));
  if (!elsewhere) return undefined;
  const named = new Set(members.map(({ seat }) => seat.person?.name));
  // Where the list of members names those who serve the circle too, it names everybody.
  const whole = standing
    .offices(circle)
    .some(({ office, link, seats }) =>
      office === 'role' || link !== undefined
        ? false
        : seats.some(({ seat, state }) => state === 'held' && named.has(seat.person?.name)),
    );
  const record = standing.election(election?.name);
  const took = [...(record?.present?.people ?? []), ...(record?.consent?.people ?? [])];
  const absent = took.length > 0 && !took.some(({ name }) => name === person);
  return whole || absent ? 'surely' : 'perhaps';
}

/** The line that tells why nobody holds a seat: that the person left, or joins later. */
export function voidedHere(
  standing: AsOf,
  { person }: Seat,
  { why, day }: Voided,
): readonly { readonly at: Origin; readonly message: Words }[] {
  const { periods = [] } = standing.person(person?.name) ?? {};
  const left = periods.find(({ until }) => until?.date === day)?.until;
  const joined = periods.find(({ from }) => from?.date === day)?.from;
  if (why === 'left' && left !== undefined) return [{ at: left.at, message: voided.leftHere }];
  if (why === 'not joined' && joined !== undefined) return [{ at: joined.at, message: voided.joinsHere }];
  return [];
}

/** The first place in the order of lines and columns of one file. */
export function comesFirst(a: Origin, b: Origin): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
