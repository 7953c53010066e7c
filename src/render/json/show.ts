import { topics, whoDecidesNow } from '../../model/authority.js';
import type { AsOf } from '../../model/lookups.js';
import type {
  Circle,
  Decision,
  Election,
  Measure,
  Meeting,
  MeetingTopic,
  Person,
} from '../../model/organisation.js';
import { spokenIn } from '../../model/own-words.js';
import {
  circleStanding,
  decisionStanding,
  electionFault,
  electionStanding,
  linkFaults,
  meetingStanding,
  seatStanding,
} from '../../model/standing.js';
import { type Loop, loopOf } from '../../model/steering.js';
import { topicStanding } from '../../model/topics.js';
import { type ImplementationProgress, plansOf } from '../../tracking/progress.js';

/**
 * The organisation as JSON: what its files say, and how it stands on the date. Its schema is published in
 * docs/schema/organisation.schema.json. Keys are added under one version, never renamed.
 */
export function organisationJson(standing: AsOf, only?: Circle, person?: Person): unknown {
  const { organisation } = standing;
  const {
    references: _references,
    neighbours: _neighbours,
    linked: _linked,
    unclear: _unclear,
    ...said
  } = organisation;
  const chosen =
    person !== undefined
      ? standing.circlesOf(person.name).map(({ circle }) => circle)
      : only === undefined
        ? standing.circles
        : [only];
  const whole = only === undefined && person === undefined;
  const concerns = (circle: string | undefined, ...people: readonly (string | undefined)[]): boolean =>
    whole || (person === undefined ? circle === only?.name : people.includes(person.name));
  const named = (group: readonly { readonly name: string }[] | undefined): string[] =>
    (group ?? []).map(({ name }) => name);
  const concernsDecision = (decision: Decision): boolean =>
    concerns(
      decision.circle?.name,
      ...decision.responsible.flatMap(({ path }) => (path.length === 1 ? path : [])),
      ...named(decision.consent?.people),
    );
  const concernsTopic = ({ circle, by }: MeetingTopic): boolean => concerns(circle.name, by?.name);
  const concernsMeeting = (meeting: Meeting): boolean =>
    concerns(meeting.circle.name, ...named(meeting.present?.people), ...named(meeting.absent));
  return {
    version: 1,
    asOf: standing.on,
    ...(only === undefined ? {} : { circle: only.name }),
    ...(person === undefined ? {} : { person: person.name }),
    organisation: whole
      ? said
      : {
          ...said,
          circles: chosen,
          people: organisation.people.filter((one) =>
            only === undefined
              ? one.name === person?.name
              : standing.sits(only).some((sitting) => sitting.person === one.name),
          ),
          elections: organisation.elections.filter((election) =>
            concerns(election.circle.name, election.elected?.person?.name),
          ),
          decisions: organisation.decisions.filter((decision) => concernsDecision(decision)),
          implementations: organisation.implementations.filter((implementation) =>
            concerns(implementation.circle?.name, implementation.owner?.name),
          ),
          audits: organisation.audits.filter((audit) => concerns(audit.subject.name)),
          actions: organisation.actions.filter((action) => concerns(action.circle?.name, action.owner?.name)),
          reviews: organisation.reviews.filter((review) => concerns(review.circle?.name, review.person.name)),
          topics: organisation.topics.filter(concernsTopic),
          meetings: organisation.meetings.filter(concernsMeeting),
          deviations: organisation.deviations.filter((deviation) => concerns(deviation.circle?.name)),
        },
    standing: {
      circles: chosen.map((circle) => circleStands(standing, circle)),
      meetings: organisation.meetings
        .filter(concernsMeeting)
        .map((meeting) => meetingStands(standing, meeting)),
      topics: organisation.topics.filter(concernsTopic).map((topic) => topicStands(standing, topic)),
      decisions: organisation.decisions
        .filter((decision) => concernsDecision(decision))
        .map((decision) => {
          const { state, standing: how } = decisionStanding(standing, decision);
          return { name: decision.name, state, standing: how };
        }),
      elections: organisation.elections
        .filter((election) => concerns(election.circle.name, election.elected?.person?.name))
        .map((election) => electionJson(standing, election)),
      steps: plansOf(standing, spokenIn(organisation, organisation.language ?? 'en'))
        .filter((plan) => concerns(plan.circle, plan.owner))
        .flatMap(stepsStand),
    },
  };
}

function circleStands(standing: AsOf, circle: Circle): unknown {
  const loop = loopOf(standing, circle);
  return {
    name: circle.name,
    state: standing.state(circle),
    standing: circleStanding(standing, circle).standing,
    linkFaults: linkFaults(standing, circle),
    wayUp: standing.wayUp(circle).map((above) => above.name),
    below: standing.below(circle).map((below) => below.name),
    seats: standing.allSeats(circle).map(({ standing: held, role, link }) => {
      const { seat, state } = held;
      return {
        office: seat.office,
        ...(role === undefined ? {} : { role: role.name }),
        ...(link === undefined ? {} : { link: link.circle?.name ?? link.organisation }),
        ...(seat.person === undefined ? {} : { person: seat.person.name }),
        ...(seat.from === undefined ? {} : { from: seat.from.date }),
        ...(seat.lastDay === undefined ? {} : { lastDay: seat.lastDay }),
        state,
        standing: seatStanding(circle, held),
      };
    }),
    sits: standing.sits(circle),
    ...(loop === undefined ? {} : { loop: loopJson(loop) }),
    decides: Object.fromEntries(
      topics.map((topic) => [topic, whoDecidesNow(standing, circle, topic).map((one) => one.name)]),
    ),
  };
}

/** Measures are named by their names, or else by their words. */
function loopJson({ parts, closed, late, unanswered }: Loop): unknown {
  const called = ({ name, text }: Measure): string => name ?? text;
  return {
    closed,
    ...parts,
    late: late.map(({ measure, due }) => ({ measure: called(measure), due })),
    unanswered: unanswered.map(({ measure, since }) => ({ measure: called(measure), since })),
  };
}

function topicStands(standing: AsOf, topic: MeetingTopic): unknown {
  const { standing: stands, returns } = topicStanding(standing, topic);
  return { name: topic.name, standing: stands, returns };
}

function meetingStands(standing: AsOf, meeting: Meeting): unknown {
  return { name: meeting.name, standing: meetingStanding(standing, meeting) };
}

function stepsStand(plan: ImplementationProgress): readonly unknown[] {
  return plan.phases.flatMap(({ stage, steps }) =>
    steps.map((step) => ({
      implementation: plan.name,
      stage,
      step: step.name,
      done: step.status === 'done',
      derived: step.each.map(({ circle, office, role, person, status, done }) => ({
        circle,
        office,
        role,
        person,
        done: status === 'done',
        date: done,
      })),
    })),
  );
}

/** How an election stands; and why it elected nobody, where it was held and did not. */
function electionJson(standing: AsOf, election: Election) {
  const fault = electionFault(standing, election);
  return {
    name: election.name,
    standing: electionStanding(standing, election),
    ...(fault === undefined ? {} : { fault }),
  };
}
