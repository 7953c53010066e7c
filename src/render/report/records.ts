import { never } from '../../ground/never.js';
import { capital } from '../../ground/texts.js';
import { headings } from '../../messages/headings.js';
import { answers, chapters, said } from '../../messages/report.js';
import { circleStates, electionFaults, length, words } from '../../messages/show.js';
import { valueSaid } from '../../messages/values.js';
import { sayIn } from '../../messages/words.js';
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
import {
  actionStanding,
  auditStanding,
  decisionStanding,
  electionFault,
  electionStanding,
  findingStanding,
  type Held,
  reviewStanding,
} from '../../model/standing.js';
import { hasCome, titleOf } from '../../model/steps.js';
import { questionNamed } from '../../model/templates.js';
import { titleOfDecision } from '../../model/titles.js';
import {
  type Block,
  captioned,
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
    title: titleOfDecision(standing, decision),
    aside: tell.stands(decision),
    blocks: [
      ...(decision.documentation === undefined ? [] : textBlocks(decision.documentation)),
      ...facts([
        ...factOf(
          say(headings.text),
          decision.texts.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.circle), [tell.circle(decision.circle?.name)]),
        ...fact(say(headings.kind), [
          decision.kind === 'operations' ? [say(said.kindOperations)] : undefined,
        ]),
        ...fact(say(headings.proposedBy), [tell.person(decision.proposedBy?.name)]),
        ...fact(say(headings.picture), [days(tell, decision.picture)]),
        ...fact(say(headings.opinion), [days(tell, decision.opinion)]),
        ...fact(say(headings.decided), [
          decided === undefined
            ? undefined
            : [
                say(said.decidedOn(decided.date, decided.method ?? 'consent')),
                ...(decided.decision === undefined
                  ? []
                  : [` ${say(said.under)} `, ...tell.decision(decided.decision.name)]),
              ],
        ]),
        ...fact(say(headings.meeting), [meeting(tell, decision.meeting?.name)]),
        ...fact(say(headings.concerns), [joinedSubjects(tell, decision.concerns)]),
        ...factOf(
          say(headings.because),
          decision.reasons.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.responsible), [joinedSubjects(tell, decision.responsible)]),
        ...factOf(
          say(headings.measure),
          decision.measures.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.term), [
          decision.term === undefined
            ? undefined
            : lastDay !== undefined
              ? [say(words.seatUntil(tell.day(lastDay)))]
              : decision.term.length === undefined
                ? undefined
                : [say(length(decision.term.length.written))],
        ]),
        ...fact(say(headings.review), [
          decision.review?.text === undefined
            ? tell.reviewDay(decision)
            : joined(
                [tell.reviewDay(decision) ?? [], [decision.review.text]].filter((part) => part.length > 0),
                ', ',
              ),
        ]),
        ...fact(say(headings.reviewed), [days(tell, decision.reviewed)]),
        ...fact(say(headings.amended), [days(tell, decision.amended)]),
        ...fact(say(headings.renewed), [days(tell, decision.renewed)]),
        ...fact(say(headings.present), [tell.group(decision.present, decision.circle?.name, decided?.date)]),
        ...fact(say(headings.absent), [tell.group(decision.absent)]),
        ...fact(say(headings.consent), [tell.group(decision.consent, decision.circle?.name, decided?.date)]),
        ...factOf(
          say(headings.evidence),
          decision.evidence.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.replaces), [
          joined(
            decision.replaces.map(({ name }) => tell.decision(name)),
            ', ',
          ),
        ]),
        ...fact(say(headings.replacedBy), [tell.decision(replacement)]),
        ...fact(say(headings.referred), [
          decision.referred === undefined
            ? undefined
            : [
                ...tell.circle(decision.referred.circle.name),
                ...(decision.referred.date === undefined ? [] : [`, ${tell.day(decision.referred.date)}`]),
              ],
        ]),
        ...fact(say(headings.withdrawn), [
          decision.withdrawn === undefined
            ? undefined
            : [
                [decision.withdrawn.date && tell.day(decision.withdrawn.date), decision.withdrawn.because]
                  .filter(Boolean)
                  .join(': ') || say(headings.withdrawn),
              ],
        ]),
      ]),
      ...objectionTable(tell, decision.objections),
    ],
    sections: [],
  };
}

/** The meeting in which something was made: its circle and day. */
function meeting(tell: Teller, name: string | undefined): Inlines | undefined {
  if (name === undefined) return undefined;
  const one = tell.standing.meeting(name);
  if (one === undefined) return [name];
  return [...tell.circle(one.circle.name), ...(one.on === undefined ? [] : [`, ${tell.day(one.on.date)}`])];
}

function joinedSubjects(tell: Teller, subjects: Decision['concerns']): Inlines {
  return joined(
    subjects.map((one) => tell.subject(one)),
    ', ',
  );
}

function day(tell: Teller, one: Day | undefined): Inlines | undefined {
  return one === undefined ? undefined : [[tell.day(one.date), one.text].filter(Boolean).join(', ')];
}

function days(tell: Teller, all: readonly Day[]): Inlines | undefined {
  return all.length === 0
    ? undefined
    : [all.map(({ date, text }) => [tell.day(date), text].filter(Boolean).join(', ')).join('; ')];
}

function objectionTable(tell: Teller, objections: readonly Objection[]): Block[] {
  return captioned(
    tell.say(headings.objections),
    [tell.say(headings.person), tell.say(headings.objection), tell.say(headings.answer)],
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

/** When an election was held, or that it is still to be held. */
export function electionWhen(tell: Teller, election: Election): string {
  return heldWhen(tell, electionStanding(tell.standing, election), election.on?.date);
}

/** When something was held; what is planned, or was and has nothing on record, is told as that. */
function heldWhen(tell: Teller, held: Held, date: string | undefined): string {
  if (date === undefined) return held === 'planned' ? tell.say(circleStates.planned) : '';
  switch (held) {
    case 'held':
      return tell.day(date);
    case 'planned':
      return tell.say(said.plannedFor(date));
    case 'overdue':
      return tell.say(said.overdueSince(date));
    default:
      return never(held);
  }
}

/** Who was elected and how, as lines; nothing where nothing is recorded. */
export function electionOutcome(tell: Teller, election: Election): Inlines[] {
  const { elected } = election;
  if (elected === undefined) return [];
  if (elected.person === undefined) return [[tell.say(said.nobodyElected)]];
  const who: Inlines = [
    ...tell.person(elected.person.name),
    ...(elected.method === undefined ? [] : [`, ${tell.say(said.electedBy(elected.method))}`]),
    ...(elected.decision === undefined
      ? []
      : [` ${tell.say(said.under)} `, ...tell.decision(elected.decision.name)]),
  ];
  const fault = electionFault(tell.standing, election);
  return fault === undefined
    ? [who]
    : [[...who, ', ', { kind: 'tone', tone: 'bad', of: [tell.say(electionFaults[fault])] }]];
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
  return {
    id,
    title: capital(say(said.electionTitle(office, tell.circleName(election.circle.name)))),
    aside: electionWhen(tell, election),
    blocks: [
      ...(election.documentation === undefined ? [] : textBlocks(election.documentation)),
      ...facts([
        ...fact(say(headings.circle), [
          [
            ...tell.circle(election.circle.name),
            ...(election.by === undefined
              ? []
              : [` (${say(said.electionBy(tell.circleName(election.by.name)))})`]),
          ],
        ]),
        ...fact(say(headings.elected), electionOutcome(tell, election)),
        ...fact(say(headings.accepted), [
          election.accepted === undefined
            ? undefined
            : [
                election.accepted.date === undefined
                  ? say(headings.accepted)
                  : tell.day(election.accepted.date),
              ],
        ]),
        ...fact(
          say(headings.confirmed),
          election.confirmed.map(({ circle, date }) => [
            ...tell.circle(circle.name),
            ...(date === undefined ? [] : [`, ${tell.day(date)}`]),
          ]),
        ),
        ...factOf(
          say(headings.duties),
          election.duties.map(({ text }) => textBlocks(text)),
        ),
        ...factOf(
          say(headings.qualities),
          election.qualities.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.term), [
          election.term?.length !== undefined
            ? [say(length(election.term.length.written))]
            : election.term?.until === undefined
              ? undefined
              : [say(words.seatUntil(tell.day(election.term.until.date)))],
        ]),
        ...fact(say(headings.meeting), [meeting(tell, election.meeting?.name)]),
        ...fact(say(headings.facilitator), [tell.person(election.facilitator?.name)]),
        ...fact(say(headings.present), [
          tell.group(election.present, election.circle.name, election.on?.date),
        ]),
        ...fact(say(headings.absent), [tell.group(election.absent)]),
        ...fact(say(headings.proposal), [
          election.proposal === undefined
            ? undefined
            : [
                ...tell.person(election.proposal.person.name),
                ...(election.proposal.because === undefined ? [] : [`: ${election.proposal.because}`]),
              ],
        ]),
        ...fact(say(headings.consent), [
          tell.group(election.consent, election.circle.name, election.on?.date),
        ]),
        ...fact(say(headings.replaces), [tell.election(election.replaces?.name)]),
      ]),
      ...nominationTable(tell, say(headings.nominations), election.nominations),
      ...nominationTable(tell, say(headings.changes), election.changes),
      ...objectionTable(tell, election.objections),
    ],
    sections: [],
  };
}

function nominationTable(tell: Teller, caption: string, nominations: readonly Nomination[]): Block[] {
  return captioned(
    caption,
    [tell.say(headings.nominatedBy), tell.say(headings.candidate), tell.say(headings.because)],
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
    aside: heldWhen(tell, auditStanding(standing, audit), audit.on?.date ?? audit.planned?.date),
    blocks: [
      ...(audit.documentation === undefined ? [] : textBlocks(audit.documentation)),
      ...facts([
        ...fact(say(headings.circle), [circle === undefined ? undefined : tell.circle(circle.name)]),
        ...fact(say(headings.auditor), [
          audit.auditor === undefined
            ? audit.auditorText === undefined
              ? undefined
              : [audit.auditorText]
            : tell.person(audit.auditor.name),
        ]),
        ...factOf(
          say(headings.scope),
          audit.scope.map(({ text }) => textBlocks(text)),
        ),
        ...factOf(
          say(headings.evidence),
          audit.evidence.map(({ text }) => textBlocks(text)),
        ),
        ...fact(say(headings.next), [day(tell, audit.next)]),
      ]),
      ...captioned(
        say(headings.answers),
        [say(headings.question), say(headings.score), say(headings.found)],
        audit.answers.map(({ question, score, text }) => [
          [[questionText(tell, question.name)]],
          [[score === undefined ? '' : String(score.points)]],
          [[text ?? '']],
        ]),
      ),
      ...captioned(
        say(headings.findings),
        [
          say(headings.finding),
          say(headings.severity),
          say(headings.owner),
          say(headings.due),
          say(headings.resolved),
        ],
        audit.findings.map((finding) => {
          const action = standing.action(finding.action?.name);
          const due = finding.due ?? action?.due;
          return [
            [
              [finding.text ?? finding.name],
              ...labelled(
                say(headings.question),
                finding.question && questionText(tell, finding.question.name),
              ),
              ...labelled(say(headings.actionPoint), action && titleOf(action)),
            ],
            [[finding.severity === undefined ? '' : say(valueSaid('severity', finding.severity.text))]],
            [tell.person(finding.owner?.name ?? action?.owner?.name)],
            [
              due === undefined
                ? []
                : tell.dueDay(due.date, findingStanding(standing, finding) === 'overdue'),
            ],
            [
              isOpen(standing, finding)
                ? [{ kind: 'tone', tone: 'warn', of: [say(said.openPoint)] }]
                : [tell.day(finding.resolved?.date ?? action?.done?.date ?? '')],
            ],
          ];
        }),
      ),
    ],
    sections: [],
  };
}

/** A question of an audit as it is asked, by its name in a template. */
function questionText(tell: Teller, name: string): string {
  const question = questionNamed(tell.standing.organisation, name);
  return question === undefined ? name : (sayIn(question.text, tell.language) ?? name);
}

/** A further line of a cell, under what it is called; nothing where nothing is said. */
function labelled(label: string, text: string | undefined): Inlines[] {
  return text === undefined ? [] : [[`${label}: ${text}`]];
}

/** Action points, the open ones first. */
function actionTable(tell: Teller, actions: readonly Action[]): Block[] {
  const say = tell.say.bind(tell);
  const { standing } = tell;
  const open = actions.filter(({ done }) => !hasCome(standing, done));
  const done = actions.filter((action) => hasCome(standing, action.done));
  return table(
    say(headings.actionPoints),
    [say(headings.what), say(headings.circle), say(headings.owner), say(headings.due), say(headings.done)],
    [...open, ...done].map((action) => {
      const decision = action.decision?.name;
      return [
        [
          [action.title ?? action.name],
          ...(decision === undefined ? [] : [tell.decision(decision)]),
          ...action.concerns.map((one) => tell.subject(one)),
          ...[meeting(tell, action.meeting?.name)].filter((one) => one !== undefined),
          ...(action.blocked === undefined
            ? []
            : [[{ kind: 'tone' as const, tone: 'warn' as const, of: [action.blocked.text] }]]),
        ],
        [tell.circle(action.circle?.name ?? standing.decision(decision)?.circle?.name)],
        [tell.person(action.owner?.name)],
        [
          action.due === undefined
            ? []
            : tell.dueDay(action.due.date, actionStanding(standing, action) === 'overdue'),
        ],
        [
          [hasCome(standing, action.done) ? tell.day(action.done.date) : say(said.openPoint)],
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
    aside: heldWhen(tell, reviewStanding(tell.standing, review), review.on?.date),
    blocks: facts([
      ...fact(say(headings.person), [tell.person(review.person.name)]),
      ...fact(say(headings.office), [
        review.office === undefined
          ? undefined
          : [role === undefined ? tell.office(review.office) : (role.title ?? role.name)],
      ]),
      ...fact(say(headings.circle), [tell.circle(review.circle?.name)]),
      ...fact(say(headings.meeting), [meeting(tell, review.meeting?.name)]),
      ...fact(say(headings.present), [tell.group(review.present)]),
      ...fact(say(headings.absent), [tell.group(review.absent)]),
      ...fact(say(headings.consent), [tell.group(review.consent)]),
      ...factOf(
        say(headings.agreed),
        review.agreed.map(({ text }) => textBlocks(text)),
      ),
      ...fact(say(headings.next), [day(tell, review.next)]),
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
    ...section(`${id}-actions`, tell.say(headings.actionPoints), actionTable(tell, records.actions)),
    ...section(`${id}-reviews`, tell.say(headings.reviews), [], records.reviews),
  ];
}
