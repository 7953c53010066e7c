import { answers, chapters, fields, said } from '../../messages/report.js';
import { decisionSaid, length, words } from '../../messages/show.js';
import { valueSaid } from '../../messages/values.js';
import { isOpen } from '../../model/audits.js';
import type {
  Action,
  Audit,
  Day,
  Decision,
  Election,
  Nomination,
  Objection,
  Review,
} from '../../model/organisation.js';
import { decisionStanding } from '../../model/standing.js';
import { hasCome } from '../../model/steps.js';
import { questionNamed } from '../../model/templates.js';
import {
  type Block,
  fact,
  factOf,
  facts,
  type Inlines,
  joined,
  type Section,
  section,
  table,
} from './document.js';
import type { Teller } from './teller.js';
import { textBlocks } from './texts.js';

/** A decision with its whole record: stages, method, reason, text, objections, measure, review, state. */
export function decisionSection(tell: Teller, decision: Decision, id: string): Section {
  const say = tell.say.bind(tell);
  const { standing } = tell;
  const decided = decision.decided;
  const stands = decisionStanding(standing, decision);
  const { lastDay } = stands;
  const replacement = standing.replacement(decision)?.name ?? decision.replacedBy?.name;
  return {
    id,
    title: decision.title ?? decision.name,
    aside: say(decisionSaid(stands)),
    blocks: [
      ...(decision.documentation === undefined ? [] : textBlocks(decision.documentation)),
      ...facts([
        ...factOf(
          say(fields.text),
          decision.texts.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(fields.circle), [tell.circle(decision.circle?.name)]),
        ...fact(say(fields.kind), [decision.kind === 'operations' ? [say(said.kindOperations)] : undefined]),
        ...fact(say(fields.proposedBy), [tell.person(decision.proposedBy?.name)]),
        ...fact(say(fields.picture), [days(decision.picture)]),
        ...fact(say(fields.opinion), [days(decision.opinion)]),
        ...fact(say(fields.decided), [
          decided === undefined
            ? undefined
            : [
                say(said.decidedOn(decided.date, decided.method ?? 'consent')),
                ...(decided.decision === undefined
                  ? []
                  : [` ${say(said.under)} `, ...tell.decision(decided.decision.name)]),
              ],
        ]),
        ...fact(say(fields.concerns), [joinedSubjects(tell, decision.concerns)]),
        ...factOf(
          say(fields.because),
          decision.reasons.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(fields.responsible), [joinedSubjects(tell, decision.responsible)]),
        ...factOf(
          say(fields.measure),
          decision.measures.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(fields.term), [
          decision.term === undefined
            ? undefined
            : lastDay !== undefined
              ? [say(words.seatUntil(lastDay))]
              : decision.term.length === undefined
                ? undefined
                : [say(length(decision.term.length.written))],
        ]),
        ...fact(say(fields.review), [day(decision.review)]),
        ...fact(say(fields.reviewed), [days(decision.reviewed)]),
        ...fact(say(fields.amended), [days(decision.amended)]),
        ...fact(say(fields.renewed), [days(decision.renewed)]),
        ...fact(say(fields.present), [tell.group(decision.present)]),
        ...fact(say(fields.absent), [tell.group(decision.absent)]),
        ...fact(say(fields.consent), [tell.group(decision.consent)]),
        ...factOf(
          say(fields.evidence),
          decision.evidence.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(fields.replaces), [
          joined(
            decision.replaces.map(({ name }) => tell.decision(name)),
            ', ',
          ),
        ]),
        ...fact(say(fields.replacedBy), [tell.decision(replacement)]),
        ...fact(say(fields.referred), [
          decision.referred === undefined
            ? undefined
            : [
                ...tell.circle(decision.referred.circle.name),
                ...(decision.referred.date === undefined ? [] : [`, ${decision.referred.date}`]),
              ],
        ]),
        ...fact(say(fields.withdrawn), [
          decision.withdrawn === undefined
            ? undefined
            : [
                [decision.withdrawn.date, decision.withdrawn.because].filter(Boolean).join(': ') ||
                  say(fields.withdrawn),
              ],
        ]),
      ]),
      ...objectionTable(tell, decision.objections),
    ],
    sections: [],
  };
}

function joinedSubjects(tell: Teller, subjects: Decision['concerns']): Inlines {
  return joined(
    subjects.map((one) => tell.subject(one)),
    ', ',
  );
}

function day(one: Day | undefined): Inlines | undefined {
  return one === undefined ? undefined : [[one.date, one.text].filter(Boolean).join(', ')];
}

function days(all: readonly Day[]): Inlines | undefined {
  return all.length === 0
    ? undefined
    : [all.map(({ date, text }) => [date, text].filter(Boolean).join(', ')).join('; ')];
}

function objectionTable(tell: Teller, objections: readonly Objection[]): Block[] {
  return table(
    tell.say(fields.objections),
    [tell.say(fields.person), tell.say(fields.objection), tell.say(fields.answer)],
    objections.map(({ person, text, met, way, answer }) => [
      [tell.person(person.name)],
      [[text ?? tell.say(said.withoutText)]],
      [
        met
          ? [tell.say(said.by(way === undefined ? said.met : answers[way], answer))]
          : [{ kind: 'tone', tone: 'bad', of: [tell.say(said.notMet)] }],
      ],
    ]),
  );
}

/** An election with its nominations and their reasons, objections, consent and outcome. */
export function electionSection(tell: Teller, election: Election, id: string): Section {
  const say = tell.say.bind(tell);
  const role =
    election.role === undefined ? undefined : tell.standing.role(election.circle.name, election.role);
  const office = tell.office(
    election.office,
    election.role === undefined ? undefined : (role?.title ?? election.role),
  );
  const { elected } = election;
  return {
    id,
    title: say(said.electionTitle(office, tell.circleName(election.circle.name))),
    ...(election.on === undefined ? {} : { aside: election.on.date }),
    blocks: [
      ...(election.documentation === undefined ? [] : textBlocks(election.documentation)),
      ...facts([
        ...fact(say(fields.circle), [
          [
            ...tell.circle(election.circle.name),
            ...(election.by === undefined
              ? []
              : [` (${say(said.electionBy(tell.circleName(election.by.name)))})`]),
          ],
        ]),
        ...fact(say(fields.elected), [
          elected === undefined
            ? undefined
            : [
                ...(elected.person === undefined ? [say(said.nobody)] : tell.person(elected.person.name)),
                ...(elected.method === undefined ? [] : [`, ${say(said.electedBy(elected.method))}`]),
                ...(elected.decision === undefined
                  ? []
                  : [` ${say(said.under)} `, ...tell.decision(elected.decision.name)]),
              ],
        ]),
        ...fact(say(fields.accepted), [
          election.accepted === undefined ? undefined : [election.accepted.date ?? say(fields.accepted)],
        ]),
        ...fact(
          say(fields.confirmed),
          election.confirmed.map(({ circle, date }) => [
            ...tell.circle(circle.name),
            ...(date === undefined ? [] : [`, ${date}`]),
          ]),
        ),
        ...factOf(
          say(fields.duties),
          election.duties.map(({ text }) => textBlocks(text)),
        ),
        ...factOf(
          say(fields.qualities),
          election.qualities.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(fields.term), [
          election.term?.length !== undefined
            ? [say(length(election.term.length.written))]
            : election.term?.until === undefined
              ? undefined
              : [say(words.seatUntil(election.term.until.date))],
        ]),
        ...fact(say(fields.facilitator), [tell.person(election.facilitator?.name)]),
        ...fact(say(fields.present), [tell.group(election.present)]),
        ...fact(say(fields.absent), [tell.group(election.absent)]),
        ...fact(say(fields.proposal), [
          election.proposal === undefined
            ? undefined
            : [
                ...tell.person(election.proposal.person.name),
                ...(election.proposal.because === undefined ? [] : [`: ${election.proposal.because}`]),
              ],
        ]),
        ...fact(say(fields.consent), [tell.group(election.consent)]),
        ...fact(say(fields.replaces), [tell.election(election.replaces?.name)]),
      ]),
      ...nominationTable(tell, say(fields.nominations), election.nominations),
      ...nominationTable(tell, say(fields.changes), election.changes),
      ...objectionTable(tell, election.objections),
    ],
    sections: [],
  };
}

function nominationTable(tell: Teller, caption: string, nominations: readonly Nomination[]): Block[] {
  return table(
    caption,
    [tell.say(fields.nominatedBy), tell.say(fields.candidate), tell.say(fields.because)],
    nominations.map(({ by, candidate, because }) => [
      [tell.person(by?.name)],
      [candidate === undefined ? [tell.say(said.nobody)] : tell.person(candidate.name)],
      [[because ?? '']],
    ]),
  );
}

/** An audit with its auditor, scope and findings. */
export function auditSection(tell: Teller, audit: Audit, id: string): Section {
  const say = tell.say.bind(tell);
  const { standing } = tell;
  const circle = standing.circle(audit.subject.name);
  const subject =
    circle === undefined ? (standing.organisation.title ?? audit.subject.name) : tell.circleName(circle.name);
  return {
    id,
    title: say(said.auditTitle(subject)),
    aside:
      audit.on !== undefined
        ? audit.on.date
        : audit.planned === undefined
          ? ''
          : say(said.plannedFor(audit.planned.date)),
    blocks: [
      ...(audit.documentation === undefined ? [] : textBlocks(audit.documentation)),
      ...facts([
        ...fact(say(fields.circle), [circle === undefined ? undefined : tell.circle(circle.name)]),
        ...fact(say(fields.auditor), [
          audit.auditor === undefined
            ? audit.auditorText === undefined
              ? undefined
              : [audit.auditorText]
            : tell.person(audit.auditor.name),
        ]),
        ...factOf(
          say(fields.scope),
          audit.scope.map(({ text }) => textBlocks(text)),
        ),
        ...factOf(
          say(fields.evidence),
          audit.evidence.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(fields.next), [day(audit.next)]),
      ]),
      ...table(
        say(fields.answers),
        [say(fields.question), say(fields.score), say(fields.found)],
        audit.answers.map(({ question, score, text }) => [
          [[questionNamed(standing.organisation, question.name)?.text[tell.language] ?? question.name]],
          [[score === undefined ? '' : String(score.points)]],
          [[text ?? '']],
        ]),
      ),
      ...table(
        say(fields.findings),
        [say(fields.finding), say(fields.severity), say(fields.owner), say(fields.due), say(fields.resolved)],
        audit.findings.map((finding) => [
          [[finding.text ?? finding.name]],
          [[finding.severity === undefined ? '' : say(valueSaid('severity', finding.severity.text))]],
          [tell.person(finding.owner?.name ?? standing.action(finding.action?.name)?.owner?.name)],
          [[finding.due?.date ?? '']],
          [
            isOpen(standing, finding)
              ? [{ kind: 'tone', tone: 'warn', of: [say(said.openPoint)] }]
              : [finding.resolved?.date ?? standing.action(finding.action?.name)?.done?.date ?? ''],
          ],
        ]),
      ),
    ],
    sections: [],
  };
}

/** Action points, the open ones first. */
export function actionTable(tell: Teller, actions: readonly Action[]): Block[] {
  const say = tell.say.bind(tell);
  const { standing } = tell;
  const open = actions.filter(({ done }) => !hasCome(standing, done));
  const done = actions.filter((action) => hasCome(standing, action.done));
  return table(
    say(fields.actions),
    [say(fields.what), say(fields.circle), say(fields.owner), say(fields.due), say(fields.done)],
    [...open, ...done].map((action) => {
      const decision = action.decision?.name;
      return [
        [
          [action.title ?? action.name],
          ...(decision === undefined ? [] : [tell.decision(decision)]),
          ...(action.blocked === undefined
            ? []
            : [[{ kind: 'tone' as const, tone: 'warn' as const, of: [action.blocked.text] }]]),
        ],
        [tell.circle(action.circle?.name ?? standing.decision(decision)?.circle?.name)],
        [tell.person(action.owner?.name)],
        [
          action.due !== undefined && action.due.date < standing.on && !hasCome(standing, action.done)
            ? [{ kind: 'tone', tone: 'bad', of: [`${action.due.date}, ${say(said.overdue)}`] }]
            : [action.due?.date ?? ''],
        ],
        [
          [hasCome(standing, action.done) ? action.done.date : say(said.openPoint)],
          ...action.evidence.map(({ text }) => [text]),
        ],
      ];
    }),
  );
}

export function reviewSection(tell: Teller, review: Review, id: string): Section {
  const say = tell.say.bind(tell);
  const role =
    review.circle === undefined || review.office === undefined
      ? undefined
      : tell.standing.role(review.circle.name, review.office);
  return {
    id,
    title: say(said.reviewTitle(tell.personName(review.person.name))),
    ...(review.on === undefined ? {} : { aside: review.on.date }),
    blocks: facts([
      ...fact(say(fields.person), [tell.person(review.person.name)]),
      ...fact(say(fields.office), [
        review.office === undefined
          ? undefined
          : [role === undefined ? tell.office(review.office) : (role.title ?? role.name)],
      ]),
      ...fact(say(fields.circle), [tell.circle(review.circle?.name)]),
      ...fact(say(fields.present), [tell.group(review.present)]),
      ...factOf(
        say(fields.agreed),
        review.agreed.map(({ text }) => textBlocks(text)),
      ),
      ...fact(say(fields.next), [day(review.next)]),
    ]),
    sections: [],
  };
}

/** What the audits, actions and reviews of a handbook's circles are, as one chapter's sections. */
export function auditsSections(
  tell: Teller,
  id: string,
  records: {
    readonly audits: readonly Section[];
    readonly actions: readonly Action[];
    readonly reviews: readonly Section[];
  },
): Section[] {
  return [
    ...section(`${id}-audits`, tell.say(chapters.auditsOnly), [], records.audits),
    ...section(`${id}-actions`, tell.say(fields.actions), actionTable(tell, records.actions)),
    ...section(`${id}-reviews`, tell.say(fields.reviews), [], records.reviews),
  ];
}
