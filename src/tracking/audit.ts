import { type auditChapters, auditQuestions } from '../messages/template.js';
import { audit as say, shownNames } from '../messages/tracking.js';
import type { Language, Words } from '../messages/words.js';
import { isOpen } from '../model/audits.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf, deciding } from '../model/lookups.js';
import type { Audit, Circle, Decision, Organisation, Shown } from '../model/organisation.js';
import { hasCome, titleOf } from '../model/steps.js';
import { eachOf } from './conditions.js';
import { type Due, dueOf } from './due.js';
import { plansOf } from './progress.js';
import type { ForOne } from './task.js';

/** A question of an audit, with what the organisation's files answer. */
export interface AskedQuestion {
  readonly name: string;
  /** What the question belongs to; an organisation's own questions stand by themselves. */
  readonly chapter?: keyof typeof auditChapters | undefined;
  readonly text: Words;
  readonly reasons: readonly string[];
  /** What the files show. */
  readonly found: readonly Words[];
  /** What the files should show and do not: a thing that a circle lacks, with why. */
  readonly missing: readonly Missing[];
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
  /** The latest audit that was held; of a circle where that is not the whole organisation. */
  readonly last?:
    | { readonly name: string; readonly date: CalendarDate; readonly circle?: string | undefined }
    | undefined;
  readonly next?: CalendarDate | undefined;
  /** Findings of earlier audits that are not resolved. */
  readonly open: readonly {
    readonly text: string;
    readonly severity?: string | undefined;
    readonly owner?: string | undefined;
    readonly due?: CalendarDate | undefined;
    /** Whose audit found it, where the whole organisation is audited. */
    readonly circle?: string | undefined;
  }[];
  readonly questions: readonly AskedQuestion[];
}

interface Answer {
  readonly found: readonly Words[];
  readonly missing: readonly Missing[];
}

interface Packaged {
  readonly name: keyof typeof auditQuestions;
  readonly chapter: keyof typeof auditChapters;
  /** Whether it is asked of a circle; else of the organisation alone. */
  readonly each: boolean;
  readonly answer: (seen: Seen) => Answer;
}

/** What is looked at: a circle, or all of them. */
interface Seen {
  readonly standing: AsOf;
  readonly language: Language;
  readonly circles: readonly Circle[];
  readonly names: ReadonlySet<string>;
  readonly decisions: readonly Decision[];
  readonly overdue: readonly Due[];
}

/** The questions that come with Kring, in the order of an audit (domain 3.2). */
const packaged: readonly Packaged[] = [
  { name: 'consent', chapter: 'rules', each: true, answer: consentAnswer },
  { name: 'aim', chapter: 'rules', each: true, answer: (seen) => shownAnswer(seen, ['aim', 'domain']) },
  { name: 'link', chapter: 'rules', each: true, answer: (seen) => shownAnswer(seen, ['double link']) },
  { name: 'election', chapter: 'rules', each: true, answer: electionAnswer },
  { name: 'logbook', chapter: 'logbook', each: true, answer: logbookAnswer },
  {
    name: 'officers',
    chapter: 'terms',
    each: true,
    answer: (seen) => joined(shownAnswer(seen, ['officers']), overdueAnswer(seen, ['election'])),
  },
  { name: 'decisions', chapter: 'decisions', each: true, answer: decisionAnswer },
  {
    name: 'actions',
    chapter: 'decisions',
    each: true,
    answer: (seen) => overdueAnswer(seen, ['action', 'audit finding']),
  },
  { name: 'training', chapter: 'training', each: true, answer: trainingAnswer },
  { name: 'statutes', chapter: 'statutes', each: false, answer: (seen) => shownAnswer(seen, ['statutes']) },
  { name: 'reviews', chapter: 'people', each: true, answer: (seen) => shownAnswer(seen, ['reviews']) },
  { name: 'pay', chapter: 'people', each: false, answer: () => ({ found: [], missing: [] }) },
  { name: 'rounds', chapter: 'meetings', each: true, answer: meetingAnswer },
  { name: 'measuring', chapter: 'meetings', each: true, answer: measureAnswer },
];

/**
 * The checklist of an audit of a circle, or of the organisation where none is given. The questions are those of the
 * organisation's own templates, where these have any, and else those that come with Kring.
 */
export function auditOf(
  organisation: Organisation,
  on: CalendarDate,
  circle: Circle | undefined,
  language: Language,
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
      (decision) => names.has(decision.circle?.name ?? '') && standing.inForce(decision),
    ),
    overdue: dueOf(organisation, on, on, language).filter(
      (one) => one.overdue && names.has(one.circle ?? ''),
    ),
  };
  // An audit of the organisation also looks at what the audits of its circles found.
  const audits = (circle === undefined ? [organisation.name, ...names] : [circle.name]).flatMap((subject) =>
    standing.audits(subject),
  );
  const held = audits.filter((audit) => hasCome(standing, audit.on));
  const last = held.reduce<Audit | undefined>(
    (latest, one) => ((one.on?.date ?? '') > (latest?.on?.date ?? '') ? one : latest),
    undefined,
  );
  const coming = audits.flatMap((audit) => {
    const day = hasCome(standing, audit.on) ? audit.next : (audit.on ?? audit.planned);
    return day !== undefined && day.date > on ? [day.date] : [];
  });
  return {
    circle: circle?.name,
    on,
    last: last?.on && {
      name: last.name,
      date: last.on.date,
      circle: names.has(last.subject.name) ? last.subject.name : undefined,
    },
    next: coming.sort()[0] ?? last?.next?.date,
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
    questions: questionsOf(organisation, seen, circle !== undefined),
  };
}

function questionsOf(organisation: Organisation, seen: Seen, ofCircle: boolean): readonly AskedQuestion[] {
  const own = organisation.templates.flatMap((template) => template.questions);
  if (own.length > 0)
    return own
      .filter((question) => question.each || !ofCircle)
      .map((question) => {
        const text = question.text ?? question.name;
        return {
          name: question.name,
          text: { en: text, nl: text },
          reasons: question.reasons.map((reason) => reason.text),
          ...shownAnswer(seen, question.shown),
        };
      });
  return packaged
    .filter((question) => question.each || !ofCircle)
    .map(({ name, chapter, answer }) => ({
      name,
      chapter,
      text: auditQuestions[name],
      reasons: [],
      ...answer(seen),
    }));
}

function joined(a: Answer, b: Answer): Answer {
  return { found: [...a.found, ...b.found], missing: [...a.missing, ...b.missing] };
}

function shownAnswer({ standing, names }: Seen, shown: readonly Shown[]): Answer {
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

function overdueAnswer({ overdue }: Seen, kinds: readonly Due['kind'][]): Answer {
  const late = overdue.filter(({ kind }) => kinds.includes(kind));
  return { found: [], missing: late.map((one) => ({ overdue: one })) };
}

function consentAnswer({ standing, decisions }: Seen): Answer {
  const byConsent = decisions.filter((decision) => standing.byConsent(decision)).length;
  return decisions.length === 0
    ? { found: [], missing: [{ said: say.noDecisions }] }
    : { found: [say.decisions(decisions.length), say.byConsent(byConsent)], missing: [] };
}

function electionAnswer({ standing, names }: Seen): Answer {
  const { elections } = standing.organisation;
  const held = elections.filter((one) => names.has(one.circle.name) && hasCome(standing, one.on)).length;
  return held === 0
    ? { found: [], missing: [{ said: say.noElections }] }
    : { found: [say.elections(held)], missing: [] };
}

function logbookAnswer(seen: Seen): Answer {
  const { decisions } = seen;
  const missing: Missing[] = decisions.length === 0 ? [{ said: say.noDecisions }] : [];
  return joined(shownAnswer(seen, ['aim', 'domain']), {
    found: decisions.length === 0 ? [] : [say.decisions(decisions.length)],
    missing,
  });
}

function decisionAnswer(seen: Seen): Answer {
  const policy = seen.decisions.filter(({ kind }) => kind === 'policy');
  const missing = policy.flatMap((decision): Missing[] => {
    const title = titleOf(decision);
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
    overdueAnswer(seen, ['decision review', 'domain review', 'role review']),
  );
}

function trainingAnswer({ standing, language, names }: Seen): Answer {
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
      if (names.has(circle))
        found.push(say.leftOut(step.title, standing.circle(circle)?.title ?? circle, because));
  }
  return { found, missing };
}

function meetingAnswer({ circles }: Seen): Answer {
  const without = circles.filter((circle) => circle.meets === undefined && circle.kind !== 'helping circle');
  return {
    found: without.length < circles.length ? [say.meets] : [],
    missing: without.map((circle) => ({ said: say.notMeets(circle.title ?? circle.name) })),
  };
}

function measureAnswer({ circles }: Seen): Answer {
  const without = circles.filter(
    (circle) => circle.measures.length === 0 && circle.kind !== 'helping circle',
  );
  return {
    found: circles.flatMap((circle) => circle.measures.map(({ text }) => say.measures(text))),
    missing: without.map((circle) => ({ said: say.noMeasures(circle.title ?? circle.name) })),
  };
}
