import { circleFunctions } from '../vocabulary/offices.js';
import type { AsOf } from './lookups.js';
import type { Circle, Seat } from './organisation.js';

/** Offices by which alone nobody sits in a circle where the files say who its members are. */
const served: ReadonlySet<string> = new Set([
  ...circleFunctions,
  'representative',
  'leader across',
  'representative across',
]);

const forTask: ReadonlySet<Circle['kind']> = new Set(['helping circle', 'working group']);

/**
 * Whether somebody who serves a circle comes from another one: the files name the circle's members, the person is none
 * of them nor sits there for any other reason than the office, and sits elsewhere. Where nobody names the members, or
 * the person sits nowhere else, the office itself tells of a member. It is sure where the list of members names all others
 * who serve the circle too, or the record of the election names who was there without the person.
 */
export function isFromElsewhere(
  standing: AsOf,
  circle: Circle,
  { person: held, election }: Seat,
): 'surely' | 'perhaps' | undefined {
  const named = standing.namedMembers(circle);
  const person = held?.name;
  if (circle.everyone || named.size === 0 || person === undefined) return undefined;
  if (circle.only !== undefined) return standing.isLeftOut(circle, person) ? 'surely' : undefined;
  if (!standing.isRecorded(circle)) return undefined;
  const here = standing.sits(circle).find((one) => one.person === person);
  const [reason, ...others] = here?.reasons ?? [];
  // Whoever serves a circle in two ways is at home there.
  if (reason === undefined || others.length > 0 || !served.has(reason.why)) return undefined;
  // Circles above and below are one line, in which people link; and everybody sits in an assembly of all.
  const near = standing.wayUp(circle);
  const elsewhere = standing
    .circlesOf(person)
    .filter(
      ({ circle: other }) =>
        other !== circle &&
        other.kind !== 'assembly' &&
        !other.everyone &&
        !near.includes(other) &&
        !standing.wayUp(other).includes(circle),
    );
  if (elsewhere.length === 0) return undefined;
  // People from anywhere come together in a helping circle and a working group for a task, and are at home in another.
  if (elsewhere.every(({ circle: other }) => forTask.has(other.kind))) return 'perhaps';
  // Where the list of members names all others who serve the circle, it names everybody but those whom links bring in.
  const isLinked = reason.why !== 'leader' && !circleFunctions.some((office) => office === reason.why);
  const servers = standing
    .offices(circle)
    .filter(({ office, link }) => office !== 'role' && link === undefined)
    .flatMap(({ seats }) => seats.filter(({ state }) => state === 'held'))
    .flatMap(({ seat }) => seat.person?.name ?? [])
    .filter((name) => name !== person);
  const whole = !isLinked && servers.length > 0 && servers.every((name) => named.has(name));
  const record = standing.election(election?.name);
  const took = [...(record?.present?.people ?? []), ...(record?.consent?.people ?? [])];
  const absent = took.length > 0 && !took.some(({ name }) => name === person);
  return whole || absent ? 'surely' : 'perhaps';
}
