import type { CalendarDate } from '../model/calendar.js';
import type { Organisation } from '../model/organisation.js';
import { acceptanceChanges } from './accepted.js';
import { actionChanges, reviewChanges } from './actions.js';
import { auditChanges } from './audits.js';
import { type Change, type ChangeKind, kinds } from './change.js';
import { circleChanges } from './circles.js';
import { decisionChanges } from './decisions.js';
import { deviationChanges } from './deviations.js';
import { domainChanges } from './domains.js';
import { electionChanges } from './elections.js';
import { implementationChanges, templateChanges } from './implementations.js';
import { linkChanges } from './links.js';
import { type Between, match } from './match.js';
import { meetingChanges, topicChanges } from './meetings.js';
import { organisationChanges } from './organisation.js';
import { peopleChanges } from './people.js';
import { purposeChanges } from './purpose.js';
import { roleChanges } from './roles.js';
import { seatChanges } from './seats.js';

/**
 * What is otherwise in the newer of two states of an organisation, in the order of the list of kinds and then of
 * what is said. Both are looked at as of one date, so that time alone makes no change. Pure and total.
 */
export function changesBetween(between: Between): readonly Change[] {
  const found = [
    organisationChanges,
    acceptanceChanges,
    circleChanges,
    purposeChanges,
    domainChanges,
    linkChanges,
    seatChanges,
    roleChanges,
    peopleChanges,
    electionChanges,
    decisionChanges,
    deviationChanges,
    templateChanges,
    implementationChanges,
    auditChanges,
    actionChanges,
    reviewChanges,
    meetingChanges,
    topicChanges,
  ].flatMap((changes) => changes(between));
  // Sorting is stable: changes of one kind stay in the order of the files.
  return found.sort((a, b) => rank[a.kind] - rank[b.kind]);
}

export function compareOrganisations(
  before: Organisation,
  after: Organisation,
  on: CalendarDate,
): readonly Change[] {
  return changesBetween(match(before, after, on));
}

const rank = Object.fromEntries(Object.keys(kinds).map((kind, i) => [kind, i])) as Readonly<
  Record<ChangeKind, number>
>;
