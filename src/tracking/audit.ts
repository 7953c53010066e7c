import { isOneOf } from '../ground/one-of.js';
import { audit as say, shownNames } from '../messages/tracking.js';
import type { Language, Words } from '../messages/words.js';
import { type Attendance, attendance } from '../model/attendance.js';
import { isOpen } from '../model/audits.js';
import { after, before, type CalendarDate, type Length } from '../model/calendar.js';
import { type AsOf, asOf, deciding } from '../model/lookups.js';
import { valuesUntil } from '../model/measures.js';
import { meetingsIn } from '../model/meetings.js';
import type {
  Audit,
  AuditAnswer,
  AuditFinding,
  Circle,
  Day,
  Decision,
  Organisation,
  Shown,
} from '../model/organisation.js';
import {
  auditStanding,
  decisionStanding,
  electionFault,
  electionStanding,
  hasPassed,
  inForce,
  isLacking,
  isToSteer,
  makesPolicy,
} from '../model/standing.js';
import { isHeldMeeting, isMeasured } from '../model/steering.js';
import { hasCome } from '../model/steps.js';
import { type AuditQuestion, bestScore, questionNamed, questionsAsked } from '../model/templates.js';
import { titleOfCircle, titleOfDecision } from '../model/titles.js';
import { unfounded } from '../vocabulary/decisions.js';
import { agreementReviews } from '../vocabulary/plans.js';
import { eachOf } from './conditions.js';
import { type Due, dueOf } from './due.js';
import { plansOf } from './progress.js';
import type { ForOne } from './task.js';

/** A question of an audit, with what the organisation's files answer and what the auditors did. */
export interface AskedQuestion extends AuditQuestion {
  /** What the files show. */
  readonly found: readonly Words[];
  /** What the files should show and do not: a thing that a circle lacks, with why. */
  readonly missing: readonly Missing[];
  /** What this audit found. */
  readonly answer?: Answered | undefined;
  /** What the audit before it found. */
  readonly before?: Answered | undefined;
  /** Findings of this audit that belong to the question. */
  readonly findings: readonly AuditFinding[];
}

/** What an audit found of a question: a score from 0 to 3, in words, or both. */
export interface Answered {
  readonly score?: number | undefined;
  readonly text?: string | undefined;
}

/** An audit as a checklist names it. */
export interface NamedAudit {
  readonly name: string;
  readonly date?: CalendarDate | undefined;
  readonly circle?: string | undefined;
  /** What its scores come to, of the most that its scored questions could have. */
  readonly score?: { readonly points: number; readonly most: number } | undefined;
}

/** Something that is not shown: in words, or as one of those that lack it. */
export type Missing =
  | { readonly said: Words }
  | { readonly condition: Shown; readonly one: ForOne }
  /** One of those who are to be trained, by the training's title. */
  | { readonly training: string; readonly one: ForOne }
  | { readonly overdue: Due };

export interface AuditChecklist {
  /** The circle that is audited; nothing for the organisation. */
  readonly circle?: string | undefined;
  readonly on: CalendarDate;
  /** The audit whose answers stand beside the questions, where one has any. */
  readonly audit?: NamedAudit | undefined;
  /** Whether that audit was held. */
  readonly held: boolean;
  /** The audit before it whose answers can be compared. */
  readonly before?: NamedAudit | undefined;
  /** The latest audit that was held; of a circle where that is not the whole organisation. */
  readonly last?: (NamedAudit & { readonly date: CalendarDate }) | undefined;
  /** When the next one is, or was to be; and whether that day has passed. */
  readonly next?: CalendarDate | undefined;
  readonly nextOverdue: boolean;
  /** Findings of earlier audits that are not resolved. */
  readonly open: readonly {
    readonly text: string;
    readonly severity?: string | undefined;
    readonly owner?: string | undefined;
    readonly due?: CalendarDate | undefined;
    /** Whose audit found it, where the whole organisation is audited. */
    readonly circle?: string | undefined;
  }[];
  /** Who was at how many of the meetings of the last year, by circle; empty where no attendance is on record. */
  readonly attendance: readonly Attendance[];
  readonly questions: readonly AskedQuestion[];
}

interface Evidence {
  readonly found: readonly Words[];
  readonly missing: readonly Missing[];
}

/** What is looked at: a circle, or all of them. */
interface Seen {
  readonly standing: AsOf;
  readonly language: Language;
  readonly circles: readonly Circle[];
  readonly names: ReadonlySet<string>;
  /** Those that hold, and those with which something is wrong. */
  readonly decisions: readonly Decision[];
  readonly lacking: readonly Decision[];
  readonly overdue: readonly Due[];
}

/** What answers the questions that come with Kring, beside what shows it. */
const evidenceOf: Readonly<Partial<Record<string, (seen: Seen) => Evidence>>> = {
  consent: consentEvidence,
  election: electionEvidence,
  logbook: logbookEvidence,
  officers: (seen) => overdueEvidence(seen, ['election']),
  decisions: decisionEvidence,
  actions: (seen) => overdueEvidence(seen, ['action', 'audit finding']),
  training: trainingEvidence,
  rounds: meetingEvidence,
  measuring: measureEvidence,
};

/** Of which circle an audit on record is, nothing where of the whole organisation, and as of which day it is told. */
export function scopeOf(
  { name }: Pick<Organisation, 'name'>,
  { subject, on }: Audit,
): { readonly circle: string | undefined; readonly on: CalendarDate | undefined } {
  return { circle: subject.name === name ? undefined : subject.name, on: on?.date };
}

/**
 * The checklist of an audit of a circle, or of the organisation where none is given. The questions are those of the
 * organisation's own templates, where these have any, and else those that come with Kring. Beside them stands what an
 * audit found: that which is given, or else that of the day, or one that is planned and was answered already.
 */
export function auditOf(
  organisation: Organisation,
  on: CalendarDate,
  circle: Circle | undefined,
  language: Language,
  given: Audit | undefined = undefined,
): AuditChecklist {
  const standing = asOf(organisation, on);
  const circles = circle === undefined ? standing.circles.filter((one) => deciding[one.kind]) : [circle];
  const names = new Set(circles.map((one) => one.name));
  const seen: Seen = {
    standing,
    language,
    circles,
    names,
    decisions: organisation.decisions.filter(
      (decision) => names.has(decision.circle?.name ?? '') && inForce(standing, decision),
    ),
    lacking: organisation.decisions.filter(
      (decision) => names.has(decision.circle?.name ?? '') && isLacking(standing, decision),
    ),
    overdue: dueOf(organisation, on, on, language).filter(
      (one) => one.overdue && names.has(one.circle ?? ''),
    ),
  };
  // An audit of the organisation also looks at what the audits of its circles found.
  const audits = (circle === undefined ? [organisation.name, ...names] : [circle.name]).flatMap((subject) =>
    standing.audits(subject),
  );
  const held = audits.filter((audit) => auditStanding(standing, audit) === 'held');
  // Of an audit that is told of itself, that is the one before it.
  const last = held
    .filter((one) => one !== given)
    .reduce<Audit | undefined>(
      (latest, one) => ((one.on?.date ?? '') > (latest?.on?.date ?? '') ? one : latest),
      undefined,
    );
  // One whose day has passed is still to be held, unless a later one was.
  const coming = audits.flatMap((audit) => {
    const how = auditStanding(standing, audit);
    const day = how === 'held' ? audit.next : (audit.on ?? audit.planned);
    if (day === undefined || (how === 'held' && day.date <= on)) return [];
    return how === 'overdue' && day.date <= (last?.on?.date ?? '') ? [] : [day];
  });
  const next =
    coming.reduce<Day | undefined>(
      (first, one) => (first === undefined || one.date < first.date ? one : first),
      undefined,
    ) ?? last?.next;
  const subject = circle?.name ?? organisation.name;
  const own = audits.filter((audit) => audit.subject.name === subject && audit.answers.length > 0);
  const audit = given ?? own.find((one) => one.on === undefined || one.on.date === on);
  const until = audit?.on?.date ?? audit?.planned?.date ?? after(on, day);
  const before = own.find((one) => one !== audit && hasCome(standing, one.on) && one.on.date < until);
  const named = (one: Audit): NamedAudit => ({
    name: one.name,
    date: one.on?.date ?? one.planned?.date,
    circle: names.has(one.subject.name) ? one.subject.name : undefined,
    score: scoreOf(organisation, one),
  });
  return {
    circle: circle?.name,
    on,
    audit: audit && named(audit),
    held: audit !== undefined && auditStanding(standing, audit) === 'held',
    before: before && named(before),
    last: last?.on && { ...named(last), date: last.on.date },
    next: next?.date,
    nextOverdue: hasPassed(standing, next),
    attendance: attendance(standing).filter((one) => names.has(one.circle)),
    open: held
      .flatMap((audit) => audit.findings.map((finding) => ({ audit, finding })))
      .filter(({ finding }) => isOpen(standing, finding))
      .map(({ audit, finding }) => ({
        text: finding.text ?? finding.name,
        severity: finding.severity?.text,
        owner: finding.owner?.name,
        due: finding.due?.date,
        circle: circle === undefined && names.has(audit.subject.name) ? audit.subject.name : undefined,
      })),
    questions: questionsOf(organisation, seen, circle !== undefined, audit, before),
  };
}

const day: Length = { years: 0, months: 0, weeks: 0, days: 1 };

/** What the scores of an audit come to; a score that means nothing does not count. */
function scoreOf(organisation: Organisation, { answers }: Audit): NamedAudit['score'] {
  const scores = answers.flatMap((answer) =>
    questionNamed(organisation, answer.question.name) === undefined ? [] : (scoreIn(answer) ?? []),
  );
  return scores.length === 0
    ? undefined
    : { points: scores.reduce((sum, score) => sum + score, 0), most: scores.length * bestScore };
}

function scoreIn({ score }: AuditAnswer): number | undefined {
  return score === undefined || score.points > bestScore ? undefined : score.points;
}

/** What is asked; and what is not asked any more, or not of a circle, but was answered in the audit that is told of. */
function questionsOf(
  organisation: Organisation,
  seen: Seen,
  ofCircle: boolean,
  audit: Audit | undefined,
  before: Audit | undefined,
): readonly AskedQuestion[] {
  const policy = seen.circles.length === 0 || seen.circles.some(makesPolicy);
  const asked = questionsAsked(organisation).filter(
    (question) => (question.each || !ofCircle) && (policy || !isAboutPolicy(question)),
  );
  const others = (audit?.answers ?? []).flatMap(({ question }) =>
    asked.some(({ name }) => name === question.name)
      ? []
      : (questionNamed(organisation, question.name) ?? []),
  );
  const answered = (one: Audit | undefined, name: string): Answered | undefined => {
    const answer = one?.answers.find(({ question }) => question.name === name);
    if (answer === undefined) return undefined;
    const told = { score: scoreIn(answer), text: answer.text };
    return told.score === undefined && told.text === undefined ? undefined : told;
  };
  return [...asked, ...others].map((question) => ({
    ...question,
    ...evidenceFor(seen, question),
    answer: answered(audit, question.name),
    before: answered(before, question.name),
    findings: (audit?.findings ?? []).filter((finding) => finding.question?.name === question.name),
  }));
}

/** Whether one of the questions that come with Kring asks how policy is made: of a circle that makes none it is not asked. */
function isAboutPolicy({ name, chapter }: AuditQuestion): boolean {
  return chapter !== undefined && (name === 'consent' || name === 'decisions');
}

function evidenceFor(seen: Seen, { name, chapter, shown }: AuditQuestion): Evidence {
  const more = chapter === undefined ? undefined : evidenceOf[name]?.(seen);
  const held = shownEvidence(seen, shown);
  return more === undefined ? held : joined(held, more);
}

function joined(a: Evidence, b: Evidence): Evidence {
  return { found: [...a.found, ...b.found], missing: [...a.missing, ...b.missing] };
}

function shownEvidence({ standing, names }: Seen, shown: readonly Shown[]): Evidence {
  const found: Words[] = [];
  const missing: Missing[] = [];
  for (const condition of shown) {
    const each = eachOf(standing, condition).filter(
      (one) => one.circle === undefined || names.has(one.circle),
    );
    const lacking = each.filter(({ status }) => status !== 'done');
    if (each.length > lacking.length)
      found.push(
        each.length === 1
          ? say.holds[condition]
          : say.holdsFor(shownNames[condition], each.length - lacking.length, each.length),
      );
    missing.push(...lacking.map((one) => ({ condition, one })));
  }
  return { found, missing };
}

function overdueEvidence({ overdue }: Seen, kinds: readonly Due['kind'][]): Evidence {
  const late = overdue.filter(({ kind }) => kinds.includes(kind));
  return { found: [], missing: late.map((one) => ({ overdue: one })) };
}

function consentEvidence(seen: Seen): Evidence {
  const { standing, decisions } = seen;
  const byConsent = decisions.filter((decision) => standing.byConsent(decision)).length;
  const found = byConsent === 0 ? [] : [say.decisions(decisions.length), say.byConsent(byConsent)];
  return { found, missing: decisionsMissing(seen) };
}

/** That no decision is on record, or those that are and do not hold, each with why. */
function decisionsMissing({ standing, circles, decisions, lacking }: Seen): readonly Missing[] {
  if (decisions.length + lacking.length === 0)
    return circles.some(makesPolicy) ? [{ said: say.noDecisions }] : [];
  return lacking.map((decision) => {
    const { standing: how } = decisionStanding(standing, decision);
    return {
      said: say.decisionLacks(titleOfDecision(standing, decision), isOneOf(unfounded, how) ? how : 'lapsed'),
    };
  });
}

function electionEvidence({ standing, names }: Seen): Evidence {
  const { elections } = standing.organisation;
  const held = elections.filter(
    (one) => names.has(one.circle.name) && electionStanding(standing, one) === 'held',
  );
  const missing = held.flatMap((one): Missing[] => {
    const fault = electionFault(standing, one);
    return fault === undefined ? [] : [{ said: say.electionLacks(one.name, fault) }];
  });
  const sound = held.length - missing.length;
  if (held.length === 0) return { found: [], missing: [{ said: say.noElections }] };
  return { found: sound === 0 ? [] : [say.elections(sound)], missing };
}

function logbookEvidence({ circles, decisions, lacking }: Seen): Evidence {
  const none = decisions.length + lacking.length === 0 && circles.some(makesPolicy);
  return {
    found: decisions.length === 0 ? [] : [say.decisions(decisions.length)],
    missing: none ? [{ said: say.noDecisions }] : [],
  };
}

function decisionEvidence(seen: Seen): Evidence {
  const policy = seen.decisions.filter(({ kind }) => kind === 'policy');
  const missing = policy.flatMap((decision): Missing[] => {
    const title = titleOfDecision(seen.standing, decision);
    return [
      ...(decision.responsible.length === 0 ? [{ said: say.without(title, 'responsible') }] : []),
      ...(decision.measures.length === 0 ? [{ said: say.without(title, 'measure') }] : []),
      ...(decision.review === undefined && decision.term === undefined
        ? [{ said: say.without(title, 'review') }]
        : []),
    ];
  });
  return joined(
    { found: policy.length === 0 ? [] : [say.decisions(policy.length)], missing },
    overdueEvidence(seen, agreementReviews),
  );
}

function trainingEvidence({ standing, language, names }: Seen): Evidence {
  const found: Words[] = [];
  const missing: Missing[] = [];
  for (const step of plansOf(standing, language).flatMap((plan) =>
    plan.phases.flatMap(({ steps }) => steps),
  )) {
    if (!step.training) continue;
    const each = step.each.filter(({ circle }) => names.has(circle ?? ''));
    const done = each.filter(({ status }) => status === 'done');
    if (each.length === 1 && done[0]?.done !== undefined) found.push(say.trained(step.title, done[0].done));
    else if (done.length > 0) found.push(say.trainedFor(step.title, done.length, each.length));
    for (const one of each) if (one.status !== 'done') missing.push({ training: step.title, one });
    for (const { circle, because } of step.leftOut)
      if (names.has(circle)) found.push(say.leftOut(step.title, titleOfCircle(standing, circle), because));
  }
  return { found, missing };
}

function meetingEvidence({ standing, circles }: Seen): Evidence {
  const without = circles.filter((circle) => circle.meets === undefined && isToSteer(circle));
  const since = before(standing.on, year);
  const held = circles
    .flatMap((circle) => meetingsIn(standing.organisation).of(circle.name))
    .filter((meeting) => (meeting.on?.date ?? '') > since && isHeldMeeting(standing, meeting));
  const measured = held.filter(isMeasured);
  return {
    found: [
      ...(circles.some(({ meets }) => meets !== undefined) ? [say.meets] : []),
      ...(held.length === 0 ? [] : [say.meetingsHeld(held.length, measured.length)]),
    ],
    missing: without.map((circle) => ({ said: say.notMeets(titleOfCircle(standing, circle)) })),
  };
}

const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };

function measureEvidence(seen: Seen): Evidence {
  const { standing, circles } = seen;
  const without = circles.filter((circle) => circle.measures.length === 0 && isToSteer(circle));
  const measures = circles.flatMap((circle) => circle.measures);
  const found = measures.map((measure) =>
    say.measures(measure.text, valuesUntil(measure, standing.on).length),
  );
  const missing = without.map((circle) => ({ said: say.noMeasures(titleOfCircle(standing, circle)) }));
  return joined({ found, missing }, overdueEvidence(seen, ['measure']));
}
