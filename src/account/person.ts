import { words } from '../messages/show.js';
import { valueSaid } from '../messages/values.js';
import type { AsOf, StandingSeat } from '../model/lookups.js';
import type { Circle, Decision, Group, Office, Role } from '../model/organisation.js';
import { told, whySits } from './circle.js';
import { type Fact, type Line, line } from './line.js';
import type { Names } from './names.js';
import { actionLine, decisionLine, electionLine } from './records.js';
import { seatLine } from './seats.js';

/** A seat with a term, and where it is. */
export interface PersonSeat {
  readonly circle: Circle;
  readonly office: Office;
  readonly role?: Role;
  readonly standing: StandingSeat;
}

/** The seats with a term that each person holds, held or will hold, by the person's name. */
export function seatsByPerson(standing: AsOf): ReadonlyMap<string, readonly PersonSeat[]> {
  const found = new Map<string, PersonSeat[]>();
  for (const circle of standing.circles)
    for (const { office, role, seats } of standing.offices(circle))
      for (const one of seats) {
        const person = one.seat.person?.name;
        if (person === undefined) continue;
        const held = found.get(person) ?? [];
        if (held.length === 0) found.set(person, held);
        held.push({ circle, office, ...(role === undefined ? {} : { role }), standing: one });
      }
  return found;
}

/** What is to be told of a person: where they sit and why, their seats and terms, and what they took part in. */
export function personFacts(
  names: Names,
  name: string,
  seats: readonly PersonSeat[] = seatsByPerson(names.standing).get(name) ?? [],
): readonly Fact[] {
  const { standing } = names;
  const { organisation } = standing;
  const person = standing.person(name);
  return told([
    { heading: 'kind', lines: person?.external === true ? [line(names.say(words.external))] : [] },
    {
      heading: 'expertise',
      lines: (person?.expertise ?? []).map((one) => line(names.say(valueSaid('expertise', one.text)))),
    },
    { heading: 'email', lines: person?.email === undefined ? [] : [line(person.email)] },
    {
      heading: 'joined',
      lines: (person?.periods ?? []).flatMap(({ from }) =>
        from === undefined ? [] : [line(names.day(from.date))],
      ),
    },
    {
      heading: 'left',
      lines: (person?.periods ?? []).flatMap(({ until }) =>
        until === undefined ? [] : [line(names.day(until.date))],
      ),
    },
    {
      heading: 'sitsIn',
      lines: standing
        .circlesOf(name)
        .map(({ circle, sitting }) => line(names.circle(circle.name), `: ${whySits(names, sitting)}`)),
    },
    { heading: 'seats', lines: seats.map((seat) => personSeatLine(names, seat)) },
    {
      heading: 'actions',
      lines: organisation.actions
        .filter(
          ({ owner, done }) => owner?.name === name && !(done !== undefined && done.date <= standing.on),
        )
        .map((action) => actionLine(names, action)),
    },
    {
      heading: 'responsibleFor',
      lines: organisation.decisions
        .filter(({ responsible }) => responsible.some(({ path }) => path.length === 1 && path[0] === name))
        .map((decision) => decisionLine(names, decision)),
    },
    {
      heading: 'gaveConsent',
      lines: organisation.decisions
        .filter((decision) => tookPart(decision, name))
        .map((decision) => decisionLine(names, decision)),
    },
    {
      heading: 'electedTo',
      lines: organisation.elections
        .filter(({ elected }) => elected?.person?.name === name)
        .map((election) => {
          const said = electionLine(names, election);
          return { ...said, pieces: [names.circle(election.circle.name), ', ', ...said.pieces] };
        }),
    },
  ]);
}

/** Whether the record of a decision names the person among those who gave consent. */
function tookPart({ consent }: Decision, name: string): boolean {
  return names(consent).includes(name);
}

function names(group: Group | undefined): readonly string[] {
  return group?.people.map((one) => one.name) ?? [];
}

/** A seat of a person: which office of which circle, and how it stands. */
function personSeatLine(names: Names, { circle, office, role, standing }: PersonSeat): Line {
  const where = names.say(words.officeIn(names.office(office, role), names.circle(circle.name).text));
  const said = seatLine(names, circle, standing);
  // The person is known here; what is said of the seat behind the name is what counts.
  const [first, ...rest] = said.pieces;
  const behind = typeof first === 'object' && first.kind === 'person' ? rest : [': ', ...said.pieces];
  const [between, ...more] = behind;
  const pieces = between === ', ' ? [': ', ...more] : behind;
  return { ...said, pieces: [{ ...names.circle(circle.name), text: where }, ...pieces] };
}
