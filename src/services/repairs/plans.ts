import { declareAfter, extentOf, freeName, quoted } from '../../edits/circle-edits.js';
import { addLine, removeLines, replace, type TextEdit } from '../../edits/edit.js';
import { planAudit, recordDecision } from '../../edits/record-edits.js';
import { lowered } from '../../ground/texts.js';
import { blanks, repairs as say } from '../../messages/repairs.js';
import { sayIn, type Words } from '../../messages/words.js';
import type { Implementation, Step } from '../../model/organisation.js';
import { hasPassed, inForce, isHighest } from '../../model/standing.js';
import { titleOfCircle } from '../../model/titles.js';
import { nameOf } from './records.js';
import { behind, holds, opening, peopleIn, type Repairing, repair, type ToRepair } from './repair.js';

/* Repairs about the introduction of the method, audits and reviews of people. */

function text({ language }: ToRepair, words: Words): string {
  return quoted(sayIn(words, language));
}

const auditOverdue: Repairing = (asked) => {
  const { standing } = asked;
  const audit = standing.organisation.audits.find(({ whole }) => holds(whole, asked.at));
  if (audit === undefined) return [];
  const date = asked.in(0, 1);
  const { name } = audit.subject;
  const subject =
    standing.circle(name) === undefined
      ? (standing.organisation.title ?? name)
      : titleOfCircle(standing, name);
  const late = audit.findings.find((one) => holds(one.due?.at ?? one.at, asked.at));
  if (late !== undefined)
    return [
      repair(
        say.resolved(asked.on),
        addLine(extentOf(late), `resolved ${asked.on} ${text(asked, blanks.found)}`),
      ),
      late.due === undefined ? undefined : repair(say.later(date), replace(late.due.at, date)),
    ];
  if (audit.planned !== undefined && holds(audit.planned.at, asked.at))
    return [
      repair(say.held(asked.on), addLine(extentOf(audit), `on ${audit.planned.date}`)),
      repair(say.later(date), replace(audit.planned.at, date)),
    ];
  return [repair(say.planAudit(subject, date), planAudit(standing, audit.subject.name, date, audit))];
};

const unowned: Repairing = (asked) => {
  const { circle, standing } = asked;
  const finding = standing.organisation.audits
    .flatMap(({ findings }) => findings)
    .find(({ whole }) => holds(whole, asked.at));
  if (finding === undefined) return [];
  const date = asked.in(0, 1);
  const leader = circle === undefined ? undefined : standing.leaders(circle)[0]?.seat.person?.name;
  const people = [
    ...new Set([...(leader === undefined ? [] : [leader]), ...peopleIn(standing, circle)]),
  ].slice(0, 4);
  if (finding.owner !== undefined)
    return [
      repair(say.owner(asked.name(finding.owner.name), date), addLine(extentOf(finding), `due ${date}`)),
    ];
  return people.map((person) =>
    repair(
      say.owner(asked.name(person), date),
      addLine(
        extentOf(finding),
        finding.due === undefined ? `owner ${person} due ${date}` : `owner ${person}`,
      ),
    ),
  );
};

/** The plan in which a finding stands. */
function planAt({ standing, at }: ToRepair): Implementation | undefined {
  return standing.organisation.implementations.find(({ whole }) => holds(whole, at));
}

function stepAt(asked: ToRepair): Step | undefined {
  return planAt(asked)
    ?.phases.flatMap(({ steps }) => steps)
    .find(({ whole }) => holds(whole, asked.at));
}

const withoutReference: Repairing = (asked) => {
  const step = stepAt(asked);
  return step?.done === undefined
    ? []
    : [repair(say.addEvidence, addLine(extentOf(step), `evidence ${text(asked, blanks.evidence)}`))];
};

const notDoneYet: Repairing = (asked) => {
  const step = stepAt(asked);
  return step?.done === undefined ? [] : [repair(say.stillOpen, removeLines(asked.at))];
};

const mandate: Repairing = (asked) => {
  const plan = planAt(asked);
  const { standing } = asked;
  if (plan === undefined) return [];
  const decisions = standing.organisation.decisions.filter(
    (one) => inForce(standing, one) && standing.byConsent(one) && one.name !== plan.mandate?.name,
  );
  const own = decisions.filter(({ circle }) => circle?.name === plan.circle?.name);
  const name = (one: string): TextEdit =>
    plan.mandate === undefined ? addLine(extentOf(plan), `mandate ${one}`) : replace(plan.mandate.at, one);
  const circle =
    standing.circle(plan.circle?.name) ?? standing.circles.find((one) => isHighest(standing, one));
  const draft = circle === undefined ? [] : recordDecision(standing, circle, circle.name, asked.language);
  const called = nameOf(draft);
  return [
    ...[...new Set([...own, ...decisions])]
      .slice(0, 4)
      .map((one) => repair(say.mandate(one.title ?? one.name), name(one.name))),
    called === undefined || circle === undefined
      ? undefined
      : opening(say.allow(titleOfCircle(standing, circle)), draft, name(called)),
  ];
};

const notEvaluated: Repairing = (asked) => {
  const plan = planAt(asked);
  if (plan?.evaluation === undefined) return [];
  const later = asked.in(0, 1);
  if (!hasPassed(asked.standing, plan.evaluation))
    return [repair(say.addCriterion, addLine(extentOf(plan), `criterion ${text(asked, blanks.measure)}`))];
  return [
    repair(
      say.evaluated(asked.on),
      addLine(extentOf(plan), `evaluated ${asked.on} ${text(asked, blanks.found)}`),
    ),
    repair(say.evaluateOn(later), replace(plan.evaluation.at, `${later}`)),
  ];
};

const withoutReason: Repairing = (asked) => {
  const all = planAt(asked)?.without ?? [];
  const left = all.find(({ at }) => holds(at, asked.at));
  // One reason stands behind all that a line leaves out.
  const last = all.findLast(({ at }) => at.line === left?.at.line && at.file === left.at.file);
  const place = last?.circles.at(-1)?.at ?? last?.at;
  return place === undefined
    ? []
    : [repair(say.addReason, behind(place, ` because ${text(asked, blanks.because)}`))];
};

const leftOutForOne: Repairing = (asked) => {
  const left = planAt(asked)?.without.find(({ at }) => holds(at, asked.at));
  const last = left?.circles.at(-1)?.at;
  if (left === undefined || last === undefined) return [];
  return [
    repair(say.forAll, replace({ ...left.at, endLine: last.endLine, endColumn: last.endColumn }, left.name)),
  ];
};

const personReview: Repairing = (asked) => {
  const { standing, on } = asked;
  const review = standing.organisation.reviews.find(({ whole }) => holds(whole, asked.at));
  const seat =
    asked.circle === undefined
      ? undefined
      : standing
          .allSeats(asked.circle)
          .map(({ standing: one }) => one.seat)
          .find(({ at }) => holds(at, asked.at));
  const person = review?.person.name ?? seat?.person?.name;
  const place = review ?? asked.circle;
  if (person === undefined || place === undefined) return [];
  const taken = (one: string): boolean => standing.organisation.reviews.some(({ name }) => name === one);
  const name = freeName(`${lowered(person)}-${on.slice(0, 4)}`, taken);
  const lines = [
    `review ${name} of ${person} on ${on} {`,
    `  agreed ${text(asked, blanks.found)}`,
    `  next ${asked.in(1)}`,
    '}',
  ];
  return [
    repair(
      say.recordReview(asked.name(person), on),
      declareAfter({ whole: place.whole, comments: undefined }, [lines.join('\n')]),
    ),
  ];
};

export const planRepairs: Readonly<Record<string, Repairing>> = {
  'implementation/audit-overdue': auditOverdue,
  'implementation/audit-finding-unowned': unowned,
  'implementation/statutes-without-reference': withoutReference,
  'implementation/training-incomplete': notDoneYet,
  'implementation/step-before-its-phase': notDoneYet,
  'implementation/mandate-missing': mandate,
  'implementation/plan-not-evaluated': notEvaluated,
  'implementation/left-out-without-reason': withoutReason,
  'implementation/left-out-in-vain': leftOutForOne,
  'implementation/review-overdue': personReview,
};
