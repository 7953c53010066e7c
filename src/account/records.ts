import { never } from '../ground/never.js';
import { isOneOf } from '../ground/one-of.js';
import { acceptanceLine as acceptanceWords } from '../messages/accepted.js';
import { openPoint } from '../messages/editor.js';
import { decisionSaid, electionFaults, words } from '../messages/show.js';
import { isOpen } from '../model/audits.js';
import type { AsOf, StandingSeat } from '../model/lookups.js';
import type {
  Acceptance,
  Action,
  Audit,
  AuditFinding,
  Circle,
  Day,
  Decision,
  Deviation,
  Election,
  Review,
  Role,
} from '../model/organisation.js';
import {
  actionStanding,
  auditStanding,
  circleStanding,
  crossLinkFaults,
  decisionStanding,
  type EmptyOffice,
  electionFault,
  electionStanding,
  emptyOffices,
  findingStanding,
  inForce,
  isElectionOverdue,
  isKept,
  isLacking,
  isToBeDone,
  linkFaults,
  reviewStanding,
  seatStanding,
  vacantSince,
} from '../model/standing.js';
import { titleOfDecision } from '../model/titles.js';
import { unfounded } from '../vocabulary/decisions.js';
import { offices } from '../vocabulary/offices.js';
import { told } from './circle.js';
import { type Fact, type Line, line, type Piece, remark, wordsOf } from './line.js';
import { meetingFacts } from './meetings.js';
import type { Names } from './names.js';
import { faultSaid } from './seats.js';

/** What a circle has on record: decisions that are to be kept, elections, what is to be done, audits and deviations. */
export function recordFacts(names: Names, circle: Circle): readonly Fact[] {
  const { standing } = names;
  const { organisation } = standing;
  const here = standing.answersFor(circle.name);
  return told([
    {
      heading: 'decisions',
      lines: decisionsHere(names, circle, inForce),
    },
    {
      heading: 'decisionsLacking',
      lines: decisionsHere(names, circle, isLacking),
    },
    {
      heading: 'elections',
      lines: organisation.elections
        .filter((election) => election.circle.name === circle.name)
        .map((election) => electionLine(names, election)),
    },
    {
      heading: 'actions',
      lines: organisation.actions
        .filter((action) => here.has(action.circle?.name ?? '') && isToBeDone(standing, action))
        .map((action) => actionLine(names, action)),
    },
    ...meetingFacts(names, circle),
    { heading: 'audits', lines: standing.audits(circle.name).map((audit) => auditLine(names, audit)) },
    {
      heading: 'deviations',
      lines: standing.deviations
        .filter((deviation) => deviation.circle?.name === circle.name)
        .map((deviation) => deviationLine(names, deviation)),
    },
  ]);
}

/** Some of the decisions for which a circle answers; of one that another circle took before it ended, by which. */
function decisionsHere(
  names: Names,
  circle: Circle,
  told: (standing: AsOf, decision: Decision) => boolean,
): Line[] {
  const { standing } = names;
  const here = standing.answersFor(circle.name);
  return standing.organisation.decisions
    .filter((decision) => here.has(decision.circle?.name ?? '') && told(standing, decision))
    .map((decision) => {
      const said = decisionLine(names, decision);
      const by = decision.circle?.name ?? '';
      return by === circle.name ? said : line(...said.pieces, ` (`, names.circle(by), ')');
    });
}

/** A decision with when and how it was taken, and how it stands. */
export function decisionLine(names: Names, decision: Decision): Line {
  const { decided } = decision;
  const how: Piece[] = [
    ...(decided === undefined
      ? []
      : [names.say(words.decidedOn(names.day(decided.date ?? '?'), decided.method ?? 'consent'))]),
    ...standingWords(names, decision).map((said) =>
      isSound(names, decision) ? said : remark(said, 'unsound'),
    ),
  ];
  return line(names.decision(decision.name), ...how.flatMap((said) => [', ', said]));
}

function isSound(names: Names, decision: Decision): boolean {
  const { standing } = decisionStanding(names.standing, decision);
  return standing !== 'review overdue' && !isOneOf(unfounded, standing);
}

/** How a decision stands, where it does not simply hold. */
export function standingWords(names: Names, decision: Decision): string[] {
  const stands = decisionStanding(names.standing, decision);
  if (stands.standing === 'in force' && stands.renewed === undefined) return [];
  return [decisionWords(names, decision)];
}

/** How a decision stands. */
export function decisionWords(names: Names, decision: Decision): string {
  const stands = decisionStanding(names.standing, decision);
  const day = (date: string | undefined): string | undefined =>
    date === undefined ? undefined : names.day(date);
  return names.say(decisionSaid({ ...stands, since: day(stands.since), renewed: day(stands.renewed) }));
}

/** An election with its outcome, or when it is or was to be held. */
export function electionLine(names: Names, election: Election): Line {
  const { standing } = names;
  const role = election.role === undefined ? undefined : standing.role(election.circle.name, election.role);
  const office =
    role === undefined ? (election.role ?? names.office(election.office)) : names.office('role', role);
  const day = election.on === undefined ? '?' : names.day(election.on.date);
  const stands = electionStanding(standing, election);
  switch (stands) {
    case 'planned':
      return line(remark(names.say(words.electionPlanned(office, day)), 'past'));
    case 'overdue':
      return line(remark(names.say(words.electionOverdue(office, day)), 'unsound'));
    case 'held': {
      const person = election.elected?.person;
      const fault = electionFault(standing, election);
      return line(
        names.say(
          person === undefined
            ? words.nobodyElected(office, day)
            : words.electedOn(office, names.person(person.name).text, day),
        ),
        ...(fault === undefined ? [] : [', ', remark(names.say(electionFaults[fault]), 'unsound')]),
      );
    }
    default:
      return never(stands);
  }
}

/** What is to be said of an election beside its outcome: that it is planned or overdue, or why nobody is elected. */
export function electionState(names: Names, election: Election): readonly string[] {
  const stands = electionStanding(names.standing, election);
  const fault = electionFault(names.standing, election);
  if (stands === 'held') return fault === undefined ? [] : [names.say(electionFaults[fault])];
  return [wordsOf(electionLine(names, election))];
}

/** Whether an election is to be held, or held again, since its day passed without an outcome that holds. */
function isToRepeat(standing: AsOf, election: Election): boolean {
  if (isElectionOverdue(standing, election)) return true;
  const { circle, office, role, on } = election;
  const where = standing.circle(circle.name);
  if (where !== undefined && standing.state(where) === 'ended') return false;
  const open = electionFault(standing, election) !== undefined;
  const later = (one: Election): boolean =>
    (one.on?.date ?? '') > (on?.date ?? '') &&
    electionStanding(standing, one) === 'held' &&
    electionFault(standing, one) === undefined;
  return open && !standing.elections(circle.name, office, role).some(later);
}

/** An action point with who does it and until when. */
export function actionLine(names: Names, action: Action): Line {
  const title = action.title ?? action.name;
  const owner = action.owner === undefined ? undefined : names.person(action.owner.name);
  const overdue = actionStanding(names.standing, action) === 'overdue';
  return line(
    title,
    ...(owner === undefined ? [] : [': ', owner]),
    ...dueBy(names, action.due, overdue).flatMap((said): Piece[] => [', ', said]),
    ...(action.blocked === undefined ? [] : [`, ${action.blocked.text}`]),
  );
}

/** What an audit found, with who takes it up and until when, or that it is resolved. */
export function findingLine(names: Names, audit: Audit, finding: AuditFinding): Line {
  const action = names.standing.action(finding.action?.name);
  const owner = finding.owner ?? action?.owner;
  const due = finding.due ?? action?.due;
  const stands = findingStanding(names.standing, finding);
  const resolved = finding.resolved ?? action?.done;
  const when: readonly Piece[] =
    stands === 'done'
      ? [names.say(words.resolvedOn(names.day(resolved?.date ?? '?')))]
      : dueBy(names, due, stands === 'overdue');
  return line(
    { kind: 'audit', name: audit.name, text: finding.text ?? finding.name },
    ...(owner === undefined ? [] : [': ', names.person(owner.name)]),
    ...when.flatMap((said): Piece[] => [', ', said]),
  );
}

function dueBy(names: Names, due: Day | undefined, overdue: boolean): readonly Piece[] {
  if (due === undefined) return [];
  const said = names.say(words.dueOn(names.day(due.date), overdue));
  return [overdue ? remark(said, 'unsound') : said];
}

/** An audit as it stands: planned, overdue, or held with what of it is still open. */
export function auditLine(names: Names, audit: Audit): Line {
  const day = audit.on ?? audit.planned;
  const when = day === undefined ? '?' : names.day(day.date);
  const stands = auditStanding(names.standing, audit);
  switch (stands) {
    case 'planned':
      return line(remark(names.say(words.auditPlanned(audit.name, when)), 'past'));
    case 'overdue':
      return line(remark(names.say(words.auditOverdue(audit.name, when)), 'unsound'));
    case 'held': {
      const open = audit.findings.filter((finding) => isOpen(names.standing, finding)).length;
      return line(names.say(words.auditOn(audit.name, when, open)));
    }
    default:
      return never(stands);
  }
}

/** A performance review as it stands: planned, overdue, or held with what was agreed. */
export function reviewLine(names: Names, review: Review): Line {
  const circle = review.circle === undefined ? undefined : names.circle(review.circle.name);
  const role =
    review.circle === undefined || review.office === undefined
      ? undefined
      : names.standing.role(review.circle.name, review.office);
  const office = review.office === undefined ? undefined : officeOf(names, review.office, role);
  const day = review.on === undefined ? '?' : names.day(review.on.date);
  const about = [office, circle?.text].filter((said) => said !== undefined).join(', ');
  const stands = reviewStanding(names.standing, review);
  switch (stands) {
    case 'planned':
      return line(remark(names.say(words.reviewPlanned(about, day)), 'past'));
    case 'overdue':
      return line(remark(names.say(words.reviewOverdue(about, day)), 'unsound'));
    case 'held':
      return line(
        [names.say(words.reviewHeld(about, day)), ...review.agreed.map(({ text }) => text)].join(': '),
      );
    default:
      return never(stands);
  }
}

function officeOf(names: Names, written: string, role: Role | undefined): string {
  const office = offices.find((known) => known === written);
  return role !== undefined || office === undefined ? (role?.title ?? written) : names.office(office);
}

export function deviationLine(names: Names, { rule, decision, until }: Deviation): Line {
  return line(
    names.say(
      words.deviation(
        rule.name,
        decision === undefined ? '?' : names.decision(decision.name).text,
        until === undefined ? '?' : names.day(until.date),
      ),
    ),
  );
}

/** A change that stands without a decision on record, with who accepted that and why. */
export function acceptanceLine(names: Names, { subjects, by, on, because }: Acceptance): Line {
  return line(
    names.say(
      acceptanceWords(
        subjects.map(({ aspect, path }) => ({ aspect, of: path.join('.') })),
        because,
        names.person(by.name).text,
        names.day(on.date),
      ),
    ),
  );
}

/** What of a circle waits to be put right or done: seats, links, decisions, audits and what was to be done. */
export function openPoints(names: Names, circle: Circle): readonly Line[] {
  const { standing } = names;
  const { organisation } = standing;
  const here = standing.answersFor(circle.name);
  const unsound = (text: string): Line => line(remark(text, 'unsound'));
  return [
    ...[...circlePoints(names, circle), ...seatAndLinkPoints(names, circle)].map(unsound),
    ...organisation.actions
      .filter((action) => here.has(action.circle?.name ?? '') && isToBeDone(standing, action))
      .map((action) => actionLine(names, action)),
    ...organisation.decisions
      .filter((decision) => here.has(decision.circle?.name ?? '') && isKept(standing, decision))
      .filter((decision) => !isSound(names, decision))
      .map((decision) =>
        unsound(`${titleOfDecision(standing, decision)}: ${decisionWords(names, decision)}`),
      ),
    ...organisation.elections
      .filter((election) => election.circle.name === circle.name && isToRepeat(standing, election))
      .map((election) => electionLine(names, election)),
    ...standing
      .audits(circle.name)
      .filter((audit) => auditStanding(standing, audit) === 'overdue')
      .map((audit) => auditLine(names, audit)),
    ...standing
      .audits(circle.name)
      .flatMap((audit) =>
        audit.findings
          .filter((finding) => isOpen(standing, finding))
          .map((finding) => findingLine(names, audit, finding)),
      ),
  ];
}

/** That a circle should have begun, or ended. */
export function circlePoints(names: Names, circle: Circle): readonly string[] {
  const { standing, day } = circleStanding(names.standing, circle);
  return standing === 'overdue' || standing === 'past its end'
    ? [names.say(openPoint.circle(standing, names.day(day ?? '?')))]
    : [];
}

/** What is wrong with the seats and the links of a circle. */
export function seatAndLinkPoints(names: Names, circle: Circle): readonly string[] {
  const { standing } = names;
  const faults = linkFaults(standing, circle).filter(({ why }) => why === 'single' || why === 'no member');
  const across = circle.crossLinks.flatMap((link) => crossLinkFaults(standing, circle, link));
  return [...seatPoints(names, circle), ...[...faults, ...across].map((fault) => faultSaid(names, fault))];
}

/** That nobody holds an office: since when, or until who comes. */
function emptyPoint(names: Names, title: string, seats: readonly StandingSeat[]): string {
  const coming = seats.find(({ seat, state }) => state === 'coming' && seat.person !== undefined)?.seat;
  const since = vacantSince(names.standing, seats);
  return names.say(
    coming?.person === undefined || coming.from === undefined
      ? openPoint.vacant(title, since === undefined ? undefined : names.day(since))
      : openPoint.vacantUntil(title, names.person(coming.person.name).text, names.day(coming.from.date)),
  );
}

/** What is wrong with the seats of a circle: nobody holds one that somebody is to hold, or it is held out of term. */
function seatPoints(names: Names, circle: Circle): string[] {
  const { standing } = names;
  const empty = emptyOffices(standing, circle);
  const toldEmpty = ({ office, role, seats }: EmptyOffice): string =>
    emptyPoint(names, names.office(office, role), seats);
  const offices = standing.offices(circle).filter(({ link }) => link === undefined);
  const [said, missing] = [true, false].map((written) =>
    empty.filter(
      ({ office, role }) => written === offices.some((one) => one.office === office && one.role === role),
    ),
  ) as [EmptyOffice[], EmptyOffice[]];
  return [
    ...offices.flatMap(({ office, role, seats }) => {
      const title = names.office(office, role);
      const none = said.find((one) => one.office === office && one.role === role);
      if (none !== undefined) return [toldEmpty(none)];
      return seats
        .filter(({ state }) => state === 'held' || state === 'expired')
        .flatMap((one) => heldPoint(names, circle, title, one));
    }),
    ...missing.map(toldEmpty),
  ];
}

/** What is wrong with a seat that somebody holds. */
function heldPoint(names: Names, circle: Circle, title: string, held: StandingSeat): string[] {
  const person = names.person(held.seat.person?.name ?? '').text;
  const stands = seatStanding(circle, held);
  switch (stands) {
    case 'expired':
      return [names.say(openPoint.expired(title, person, names.day(held.seat.lastDay ?? '?')))];
    case 'without a term':
      return [names.say(openPoint.withoutTerm(title, person))];
    case 'to come':
    case 'standing':
    case 'acting':
    case 'vacant':
    case 'unrecorded':
    case 'void':
    case 'past':
      return [];
    default:
      return never(stands);
  }
}
