import { dayIn, dayWords } from '../messages/dates.js';
import { headings } from '../messages/headings.js';
import { meetingWords } from '../messages/meetings.js';
import { auditChapters } from '../messages/template.js';
import { audit as say, words } from '../messages/tracking.js';
import { valueSaid } from '../messages/values.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import { findingName, isOpen } from '../model/audits.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { AuditFinding, Organisation } from '../model/organisation.js';
import type { Answered, AskedQuestion, AuditChecklist, Missing, NamedAudit } from '../tracking/audit.js';
import type { ForOne } from '../tracking/task.js';
import { dueWords } from './due.js';
import { blank, fact, type ListLine, type Outline, type OutlinePart, section } from './outline.js';
import { circleName, groupsOf, peopleOf, personName, reasonWords, whomOf } from './progress.js';

/**
 * The checklist of an audit: for the auditor every question with the evidence, and a place for score and finding; for
 * the circle what it can put in order before.
 */
export function auditOutline(
  organisation: Organisation,
  checklist: AuditChecklist,
  reader: 'auditor' | 'circle',
  language: Language,
): Outline {
  const standing = asOf(organisation, checklist.on);
  const told = (said: Words): string => sayIn(said, language);
  const subject = circleName(standing, checklist.circle);
  const { last, audit, before } = checklist;
  const title = reader === 'circle' ? say.forCircle : checklist.held ? say.ofAudit : say.forAuditor;
  const scored = (one: NamedAudit | undefined): string | undefined =>
    one?.score &&
    told(
      say.sum(
        one.score.points,
        one.score.most,
        [one.date && told(dayWords(one.date)), one.name].filter(Boolean).join(', '),
      ),
    );
  return [
    { kind: 'heading', level: 1, text: told(title(subject, checklist.on)) },
    {
      kind: 'facts',
      facts: [
        ...fact(told(headings.scored), [scored(audit)]),
        ...fact(told(headings.scoredBefore), [scored(before)]),
        ...fact(told(headings.lastAudit), [
          last === undefined
            ? told(say.never)
            : `${told(dayWords(last.date))} (${[...(last.circle === undefined || checklist.circle !== undefined ? [] : [circleName(standing, last.circle)]), last.name].join(', ')})`,
        ]),
        ...fact(told(headings.nextAudit), [nextTold(checklist, language)]),
      ],
    },
    ...section(
      2,
      told(headings.openFindings),
      checklist.open.map(({ text, severity, owner, due, circle }) => ({
        text: [
          text,
          ...(circle === undefined ? [] : [circleName(standing, circle)]),
          ...(severity === undefined ? [] : [told(valueSaid('severity', severity))]),
          ...(owner === undefined ? [] : [personName(standing, owner)]),
          ...(due === undefined ? [] : [told(words.dueOn(due))]),
        ].join(', '),
        depth: 0,
        done: false,
      })),
    ),
    ...(reader === 'auditor'
      ? forAuditor(standing, checklist, language)
      : forCircle(standing, checklist, language)),
    ...section(2, told(headings.attended), attendanceLines(standing, checklist, language)),
  ];
}

function forAuditor(
  standing: AsOf,
  { questions, before }: AuditChecklist,
  language: Language,
): OutlinePart[] {
  const parts: OutlinePart[] = [];
  let chapter: string | undefined;
  for (const question of questions) {
    const heading = question.chapter === undefined ? say.own : auditChapters[question.chapter];
    if (sayIn(heading, language) !== chapter) {
      chapter = sayIn(heading, language);
      parts.push({ kind: 'heading', level: 2, text: chapter });
    }
    parts.push({ kind: 'heading', level: 3, text: sayIn(question.text, language) });
    parts.push({
      kind: 'facts',
      facts: [
        ...fact(sayIn(headings.why, language), question.reasons),
        ...fact(
          sayIn(headings.evidenceFound, language),
          question.found.map((one) => sayIn(one, language)),
        ),
        ...fact(
          sayIn(headings.evidenceMissing, language),
          missingTexts(standing, question.missing, language),
        ),
        {
          label: sayIn(headings.scoreAndFinding, language),
          lines: [question.answer === undefined ? blank : answerTold(question.answer, language)],
        },
        ...fact(sayIn(headings.lastTime, language), [lastTime(question, before, language)]),
        ...fact(
          sayIn(headings.finding, language),
          question.findings.map((finding) => findingTold(standing, finding, language)),
        ),
      ],
    });
  }
  return parts;
}

/** Who was at how many meetings of the last year; of several circles, circle by circle. */
function attendanceLines(
  standing: AsOf,
  { attendance, circle }: AuditChecklist,
  language: Language,
): ListLine[] {
  let of = circle;
  return attendance.flatMap((one) => {
    const begins = one.circle !== of;
    of = one.circle;
    const said = meetingWords.wasPresent(personName(standing, one.person), one.present, one.all);
    return [
      ...(begins ? [{ text: circleName(standing, one.circle), depth: 0 }] : []),
      { text: sayIn(said, language), depth: circle === undefined ? 1 : 0 },
    ];
  });
}

/** When the next audit is, and that it is overdue where that day has passed. */
function nextTold({ next, nextOverdue }: AuditChecklist, language: Language): string {
  if (next === undefined) return sayIn(say.never, language);
  const day = dayIn(next, language);
  return nextOverdue ? `${day}, ${sayIn(headings.overdue, language).toLowerCase()}` : day;
}

function answerTold({ score, text }: Answered, language: Language): string {
  return sayIn(say.answer(score, text), language);
}

/** What the audit before found of a question. */
function lastTime(
  { before: answer }: AskedQuestion,
  audit: NamedAudit | undefined,
  language: Language,
): string | undefined {
  if (answer === undefined || audit === undefined) return undefined;
  return sayIn(say.answerOn(audit.date ?? audit.name, say.answer(answer.score, answer.text)), language);
}

/** A finding with how much it weighs, who takes it up, by when, or when it was resolved. */
function findingTold(standing: AsOf, finding: AuditFinding, language: Language): string {
  const action = standing.action(finding.action?.name);
  const owner = finding.owner ?? action?.owner;
  const due = finding.due ?? action?.due;
  const resolved = finding.resolved ?? action?.done;
  return [
    findingName(finding),
    finding.severity && sayIn(valueSaid('severity', finding.severity.text), language),
    owner && personName(standing, owner.name),
    ...(isOpen(standing, finding)
      ? [due && sayIn(words.dueOn(due.date), language)]
      : [resolved && sayIn(say.resolved(resolved.date), language)]),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

function forCircle(standing: AsOf, { questions, before }: AuditChecklist, language: Language): OutlinePart[] {
  const lines = questions.flatMap((question): ListLine[] => [
    { text: sayIn(question.text, language), depth: 0 },
    ...[lastTime(question, before, language)].flatMap((told) =>
      told === undefined ? [] : [{ text: `${sayIn(headings.lastTime, language)}: ${told}`, depth: 1 }],
    ),
    ...missingTexts(standing, question.missing, language).map((text) => ({ text, depth: 1, done: false })),
  ]);
  return section(2, sayIn(headings.prepare, language), lines);
}

/** What is missing, line by line; people of one circle who lack the same on one. */
export function missingTexts(standing: AsOf, missing: readonly Missing[], language: Language): string[] {
  const alike = new Map<string, { first: Missing & { readonly one: ForOne }; all: ForOne[] }>();
  const lines: (string | { first: Missing & { readonly one: ForOne }; all: ForOne[] })[] = [];
  for (const one of missing) {
    if ('said' in one) lines.push(sayIn(one.said, language));
    else if ('overdue' in one)
      lines.push(sayIn(say.overdue(dueWords(standing, one.overdue, language), one.overdue.date), language));
    else {
      const key = 'training' in one ? `training/${one.training}` : one.condition;
      const known = alike.get(key);
      if (known === undefined) {
        const made = { first: one, all: [one.one] };
        alike.set(key, made);
        lines.push(made);
      } else known.all.push(one.one);
    }
  }
  return lines.flatMap((line) => {
    if (typeof line === 'string') return [line];
    return groupsOf(line.all).map((group) => {
      const whom =
        group.length === 1 ? whomOf(standing, group[0], language) : peopleOf(standing, group, language);
      if ('training' in line.first) return sayIn(say.untrained(line.first.training, whom), language);
      const reasons = group[0].why.map((why) => sayIn(reasonWords(standing, why), language)).join(', ');
      return sayIn(say.lacks(whom, reasons), language);
    });
  });
}
