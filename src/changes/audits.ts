import * as words from '../messages/changes.js';
import type { Audit, AuditFinding } from '../model/organisation.js';
import { aspectChanges } from './aspect.js';
import { type Change, change } from './change.js';
import { type Between, byName, type Names } from './match.js';
import { type Said, say, sayDay, sayRef, sayTexts, sayValue } from './said.js';

/** Audits that are planned and held, and what becomes of their findings. */
export function auditChanges(between: Between): Change[] {
  const { both, gone, come } = byName(between.before.audits, between.after.audits);
  return [
    ...come.map((audit) => begun(between, audit)),
    ...gone.map((audit) =>
      change('audit-removed', {
        ...concern(audit, between.old),
        before: audit.on?.date,
        message: words.auditRemoved(
          audit.name,
          subjectTitle(between, between.old.circle(audit.subject.name)),
        ),
        was: audit.at,
      }),
    ),
    ...both.flatMap(([old, now]) => auditChange(between, old, now)),
  ];
}

function concern(audit: Audit, names: Names): { subject: string; circle: string } {
  return { subject: audit.name, circle: names.circle(audit.subject.name) };
}

/** What an audit is of, as people call it: a circle, or the organisation. */
function subjectTitle({ title, after }: Between, name: string): string {
  return name === after.name ? (after.title ?? name) : title(name);
}

function begun(between: Between, audit: Audit): Change {
  const of = subjectTitle(between, audit.subject.name);
  const about = { subject: audit.name, circle: audit.subject.name, is: audit.at };
  return audit.on === undefined
    ? change('audit-added', {
        ...about,
        after: audit.planned?.date,
        message: words.auditPlanned(of, audit.planned?.date),
      })
    : change('audit-held', {
        ...about,
        after: audit.on.date,
        message: words.auditHeld(of, audit.on.date, audit.findings.length),
      });
}

function auditChange(between: Between, old: Audit, now: Audit): Change[] {
  const about = concern(now, between.now);
  const held = old.on === undefined && now.on !== undefined;
  const findings = byName(old.findings, now.findings);
  return [
    ...(held ? [{ ...begun(between, now), was: old.at }] : []),
    ...aspectChanges(
      said(old, between.old),
      said(now, between.now).filter(({ aspect }) => !(held && aspect === 'on')),
      { of: now.name, ...about },
      () => 'audit-changed',
    ),
    ...(held ? [] : findings.come).map((one) =>
      change('finding-added', {
        ...about,
        subject: one.name,
        after: one.text,
        message: words.added(words.newFinding, titled(one)),
        is: one.at,
      }),
    ),
    ...findings.gone.map((one) =>
      change('finding-removed', {
        ...about,
        subject: one.name,
        before: one.text,
        message: words.added(words.findingGone, titled(one)),
        was: one.at,
      }),
    ),
    ...findings.both.flatMap(([a, b]) => findingChange(between, about, a, b)),
  ];
}

function titled({ name, text }: AuditFinding): string {
  return text === undefined ? name : words.quoted(text);
}

function findingChange(
  between: Between,
  about: { readonly circle: string },
  old: AuditFinding,
  now: AuditFinding,
): Change[] {
  const told = old.resolved === undefined && now.resolved !== undefined;
  return [
    ...(told
      ? [
          change('finding-resolved', {
            ...about,
            subject: now.name,
            after: now.resolved.date,
            message: words.findingResolved(titled(now), now.resolved.date),
            was: old.at,
            is: now.resolved.at,
          }),
        ]
      : []),
    ...aspectChanges(
      saidOfFinding(old, between.old),
      saidOfFinding(now, between.now).filter(({ aspect }) => !(told && aspect === 'resolved')),
      { of: words.findingCalled(titled(now)), ...about, subject: now.name },
      () => 'finding-changed',
    ),
  ];
}

function said(audit: Audit, names: Names) {
  return [
    ...say('subject', names.circle(audit.subject.name), audit.subject.at),
    ...sayDay('on', audit.on),
    ...sayDay('planned', audit.planned),
    ...sayRef('auditor', audit.auditor, names.person),
    ...say('auditor', audit.auditorText, audit.at, true),
    ...sayTexts('scope', audit.scope),
    ...sayTexts('evidence', audit.evidence),
    ...audit.answers.flatMap(({ question, score, text, at }) =>
      say(
        'answer',
        [question.name, score?.points, text === undefined ? undefined : `“${text}”`]
          .filter((part) => part !== undefined)
          .join(' '),
        at,
      ),
    ),
    ...sayDay('next', audit.next),
  ] satisfies Said[];
}

function saidOfFinding(one: AuditFinding, names: Names) {
  return [
    ...say('text', one.text, one.at, true),
    ...sayRef('question', one.question, (name) => name),
    ...sayValue('severity', one.severity),
    ...sayRef('owner', one.owner, names.person),
    ...sayDay('due', one.due),
    ...sayDay('resolved', one.resolved),
    ...sayRef('action', one.action, (name) => name),
  ] satisfies Said[];
}
