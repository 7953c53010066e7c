import { methodWithoutConsent as words } from '../../messages/rules/consent.js';
import type { CalendarDate } from '../../model/calendar.js';
import { type AsOf, deciding } from '../../model/lookups.js';
import type { Circle, Decision } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const methodWithoutConsent = rule({
  id: 'consent/method-without-consent',
  base: 'consent',
  code: 'DE06',
  words,
  doc: {
    bad: `
organisation Havenhof "Woongemeenschap Havenhof"
person doris "Doris Blom"

circle Tuin "Tuinkring" {
  members doris
}

decision fence "A fence round the pond" {
  circle Tuin
  decided 2026-04-14 by majority
  because "There are more small children now"
}
`,
    good: `
organisation Havenhof "Woongemeenschap Havenhof"
person doris "Doris Blom"

circle Tuin "Tuinkring" {
  members doris
}

decision colours-by-vote "Matters of taste are put to the vote" {
  circle Tuin
  decided 2026-01-13 by consent
  because "Nobody has arguments about colours, only preferences"
}

decision fence "A green fence round the pond" {
  circle Tuin
  decided 2026-04-14 by majority under colours-by-vote
  because "There are more small children now"
}
`,
    sources: [{ key: 'SEED' }, { key: 'NLW' }],
  },
  checkDecision(decision, standing, report) {
    const { decided } = decision;
    const method = decided?.method;
    if (decided === undefined || method === undefined || method === 'consent') return;
    // What is carried out in the line needs no consent within the limits that policy has set.
    if (decision.kind === 'operations' || !standing.isAdopted(decision)) return;
    const circle = standing.circle(decision.circle?.name);
    // A members' assembly votes because the law asks it to.
    if (circle === undefined || !deciding[circle.kind]) return;
    const { decision: under, date } = decided;
    if (under === undefined) {
      report({
        at: decided.at,
        circle: circle.name,
        message: words.missing(decision.name, method),
      });
      return;
    }
    const allowing = standing.decision(under.name);
    if (allowing === undefined) return;
    const message = fault(standing, decision, method, circle, date, allowing);
    if (message === undefined) return;
    report({
      at: under.at,
      circle: circle.name,
      message,
      related: [{ at: allowing.at, message: words.decisionHere }],
    });
  },
});

/** Why a decision does not allow another one its method; nothing where it does, or where the dates do not tell. */
function fault(
  standing: AsOf,
  decision: Decision,
  method: string,
  circle: Circle,
  date: CalendarDate | undefined,
  allowing: Decision,
) {
  const { name } = decision;
  if (!standing.byConsent(allowing)) return words.notByConsent(name, method, allowing.name);
  const granting = standing.circle(allowing.circle?.name);
  if (granting !== undefined && granting !== circle && !standing.wayUp(circle).includes(granting)) {
    return words.elsewhere(name, method, allowing.name, circleName(circle), circleName(granting));
  }
  const decided = allowing.decided?.date;
  if (date === undefined) return undefined;
  if (decided !== undefined && decided > date) return words.later(name, method, allowing.name, decided);
  const end = endOf(standing, allowing);
  return end !== undefined && end < date ? words.over(name, method, allowing.name, end) : undefined;
}

/** The last day on which a decision was in force, as far as it is known: of its term, or when it was withdrawn or replaced. */
function endOf(standing: AsOf, decision: Decision): CalendarDate | undefined {
  const ends = [
    decision.term?.lastDay,
    decision.withdrawn?.date,
    standing.replacement(decision)?.decided?.date,
  ];
  return ends.filter((end) => end !== undefined).sort()[0];
}
