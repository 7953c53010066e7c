import { meetingWords } from '../messages/meetings.js';
import { words } from '../messages/show.js';
import { valueSaid } from '../messages/values.js';
import { attendance } from '../model/attendance.js';
import { compareText } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf, type StandingSeat } from '../model/lookups.js';
import type { Circle, Decision, DoubleLink, Group, Office, Person, Role } from '../model/organisation.js';
import { comingsAndGoings } from '../model/periods.js';
import { decisionStanding, isToBeDone } from '../model/standing.js';
import { hasCome } from '../model/steps.js';
import { topicStanding } from '../model/topics.js';
import { type ImplementationProgress, plansOf } from '../tracking/progress.js';
import { told, whySits } from './circle.js';
import { type Fact, type Line, line } from './line.js';
import { topicLine } from './meetings.js';
import type { Names } from './names.js';
import { actionLine, decisionLine, electionLine, reviewLine } from './records.js';
import { seatLine, seatName } from './seats.js';

/** A seat that has an end or a beginning, and where it is. */
export interface PersonSeat {
  readonly circle: Circle;
  readonly office: Office;
  readonly role?: Role;
  /** Of an end of a cross link: that link. */
  readonly link?: DoubleLink;
  readonly standing: StandingSeat;
}

/**
 * The seats that each person holds, held or will hold, by the person's name: those with a term, and memberships of which
 * the files say since or until when.
 */
export function seatsByPerson(standing: AsOf): ReadonlyMap<string, readonly PersonSeat[]> {
  const found = new Map<string, PersonSeat[]>();
  const take = (seat: PersonSeat): void => {
    const person = seat.standing.seat.person?.name;
    if (person === undefined) return;
    const held = found.get(person) ?? [];
    if (held.length === 0) found.set(person, held);
    held.push(seat);
  };
  for (const circle of standing.circles) {
    for (const { office, role, link, seats } of standing.offices(circle))
      for (const one of seats)
        take({
          circle,
          office,
          ...(role === undefined ? {} : { role }),
          ...(link === undefined ? {} : { link }),
          standing: one,
        });
    for (const one of standing.standing([...circle.members, ...circle.experts, ...circle.observers])) {
      const { office, from, lastDay } = one.seat;
      if (from !== undefined || lastDay !== undefined) take({ circle, office, standing: one });
    }
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
    ...periodFacts(names, person),
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
        .filter((action) => action.owner?.name === name && isToBeDone(standing, action))
        .map((action) => actionLine(names, action)),
    },
    {
      heading: 'owns',
      lines: goingOn(names).flatMap((plan) => ownedIn(names, plan, name)),
    },
    {
      heading: 'handedIn',
      lines: organisation.topics
        .filter((topic) => topic.by?.name === name && topicStanding(standing, topic).standing !== 'closed')
        .map((topic) => topicLine(names, topic)),
    },
    {
      heading: 'attended',
      lines: attendance(standing)
        .filter(({ person: who }) => who === name)
        .map(({ circle, present, all }) =>
          line(names.say(meetingWords.attended(names.circle(circle).text, present, all))),
        ),
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
        .filter((decision) => tookPart(standing, decision, name))
        .map((decision) => decisionLine(names, decision)),
    },
    {
      heading: 'reviews',
      lines: organisation.reviews
        .filter(({ person: of }) => of.name === name)
        .map((review) => reviewLine(names, review)),
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

/** The plans that have not ended. */
function goingOn({ standing, language }: Names): readonly ImplementationProgress[] {
  const { implementations } = standing.organisation;
  return plansOf(standing, language).filter((_, i) => !hasCome(standing, implementations[i]?.ended));
}

/** A plan that somebody owns, or else what is open in it that is theirs. */
function ownedIn(names: Names, plan: ImplementationProgress, person: string): Line[] {
  if (plan.owner === person)
    return [line(names.say(words.stepsDone(plan.title, plan.counts.done, plan.counts.all)))];
  return plan.phases
    .flatMap(({ steps }) => steps)
    .filter(({ owner, status, leftOutForAll }) => owner === person && status !== 'done' && !leftOutForAll)
    .map(({ title }) => line(`${plan.title}: ${title}`));
}

/**
 * When somebody joined and left, or will, as it looks on the date, in the order in which it happened first: whoever left
 * and came back is told so.
 */
export function periodFacts(names: Names, person: Person | undefined): readonly Fact[] {
  const days = comingsAndGoings(person?.periods ?? [], names.standing.on);
  return (['joined', 'left', 'joins', 'leaves'] as const)
    .map((heading) => ({ heading, all: days[heading] }))
    .filter(({ all }) => all.length > 0)
    .sort((a, b) => compareText(a.all[0] ?? '', b.all[0] ?? ''))
    .map(({ heading, all }) => ({ heading, lines: all.map((day) => line(names.day(day))) }));
}

/**
 * Whether the person gave consent to a decision: its record names them, or says that everyone did and the files say
 * since when the person sat in the circle.
 */
function tookPart(standing: AsOf, decision: Decision, name: string): boolean {
  const { consent, circle, decided } = decision;
  if (names(consent).includes(name)) return true;
  const day = decided?.date;
  if (consent?.everyone !== true || day === undefined || isProposed(standing, decision)) return false;
  const sat = standing.circle(circle?.name);
  return (
    sat !== undefined && isSeatedOn(sat, name, day) && asOf(standing.organisation, day).hasConsent(sat, name)
  );
}

function isProposed(standing: AsOf, decision: Decision): boolean {
  return decisionStanding(standing, decision).standing === 'proposed';
}

/** Whether a line of a circle says that the person had sat there on a day, and since when. */
function isSeatedOn(circle: Circle, name: string, day: CalendarDate): boolean {
  const links = [...circle.links, ...circle.crossLinks];
  return [
    ...links.flatMap(({ leaders, representatives }) => [...leaders, ...representatives]),
    ...circle.officers,
    ...circle.members,
  ].some(({ person, from }) => person?.name === name && from !== undefined && from.date <= day);
}

function names(group: Group | undefined): readonly string[] {
  return group?.people.map((one) => one.name) ?? [];
}

/** A seat of a person: which office of which circle, and how it stands. */
function personSeatLine(names: Names, { circle, standing, ...place }: PersonSeat): Line {
  const office = seatName(names, { seat: standing.seat, ...place });
  const where = names.say(words.officeIn(office, names.circle(circle.name).text));
  const said = seatLine(names, circle, standing);
  // The person is known here; what is said of the seat behind the name is what counts.
  const [first, ...rest] = said.pieces;
  const behind = typeof first === 'object' && first.kind === 'person' ? rest : [': ', ...said.pieces];
  const [between, ...more] = behind;
  const pieces = between === ', ' ? [': ', ...more] : behind;
  return { ...said, pieces: [{ ...names.circle(circle.name), text: where }, ...pieces] };
}
