import { topics, whoDecides } from '../../model/authority.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle } from '../../model/organisation.js';
import { plansOf } from '../../tracking/progress.js';

/**
 * The organisation as JSON: what its files say, and how it stands on the date. Its schema is published in
 * docs/schema/organisation.schema.json. Keys are added under one version, never renamed.
 */
export function organisationJson(standing: AsOf, only?: Circle): unknown {
  const { organisation } = standing;
  const {
    references: _references,
    neighbours: _neighbours,
    linked: _linked,
    unclear: _unclear,
    ...said
  } = organisation;
  const chosen = only === undefined ? standing.circles : [only];
  const concerns = (circle: string | undefined): boolean => only === undefined || circle === only.name;
  return {
    version: 1,
    asOf: standing.on,
    ...(only === undefined ? {} : { circle: only.name }),
    organisation:
      only === undefined
        ? said
        : {
            ...said,
            circles: [only],
            people: organisation.people.filter((person) =>
              standing.sits(only).some((sitting) => sitting.person === person.name),
            ),
            elections: organisation.elections.filter((election) => concerns(election.circle.name)),
            decisions: organisation.decisions.filter((decision) => concerns(decision.circle?.name)),
            implementations: organisation.implementations.filter((implementation) =>
              concerns(implementation.circle?.name),
            ),
            audits: organisation.audits.filter((audit) => concerns(audit.subject.name)),
            actions: organisation.actions.filter((action) => concerns(action.circle?.name)),
            reviews: organisation.reviews.filter((review) => concerns(review.circle?.name)),
            deviations: organisation.deviations.filter((deviation) => concerns(deviation.circle?.name)),
          },
    standing: {
      circles: chosen.map((circle) => ({
        name: circle.name,
        state: standing.state(circle),
        wayUp: standing.wayUp(circle).map((above) => above.name),
        below: standing.below(circle).map((below) => below.name),
        seats: standing.allSeats(circle).map(({ standing: { seat, state }, role }) => ({
          office: seat.office,
          ...(role === undefined ? {} : { role: role.name }),
          ...(seat.person === undefined ? {} : { person: seat.person.name }),
          ...(seat.from === undefined ? {} : { from: seat.from.date }),
          ...(seat.lastDay === undefined ? {} : { lastDay: seat.lastDay }),
          state,
        })),
        sits: standing.sits(circle),
        decides: Object.fromEntries(
          topics.map((topic) => [topic, whoDecides(standing, circle, topic).map((one) => one.name)]),
        ),
      })),
      decisions: organisation.decisions
        .filter((decision) => concerns(decision.circle?.name))
        .map((decision) => ({ name: decision.name, state: standing.decisionState(decision) })),
      steps: plansOf(standing, organisation.language ?? 'en')
        .filter((plan) => concerns(plan.circle))
        .flatMap((plan) =>
          plan.phases.flatMap(({ stage, steps }) =>
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
          ),
        ),
    },
  };
}
