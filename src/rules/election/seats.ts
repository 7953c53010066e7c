import { voided } from '../../messages/rules/election.js';
import type { Words } from '../../messages/words.js';
import { writtenLength } from '../../model/calendar.js';
import type { AsOf, Voided } from '../../model/lookups.js';
import type { Circle, Election, Office, Origin, Role, Seat, Span } from '../../model/organisation.js';

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
