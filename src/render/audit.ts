import { auditChapters } from '../messages/template.js';
import { labels, audit as say, shownNames, words } from '../messages/tracking.js';
import type { Language, Words } from '../messages/words.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import type { AskedQuestion, AuditChecklist, Missing } from '../tracking/audit.js';
import { dueWords } from './due.js';
import { fact, type ListLine, type Outline, type OutlinePart, section } from './outline.js';
import { circleName, personName, reasonWords, whomOf } from './progress.js';

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
  const told = (said: Words): string => said[language];
  const subject = circleName(standing, checklist.circle);
  const title = reader === 'auditor' ? say.forAuditor : say.forCircle;
  const { last } = checklist;
  return [
    { kind: 'heading', level: 1, text: told(title(subject, checklist.on)) },
    {
      kind: 'facts',
      facts: [
        ...fact(told(labels.lastAudit), [
          last === undefined ? told(say.never) : `${last.date} (${last.name})`,
        ]),
        ...fact(told(labels.nextAudit), [checklist.next ?? told(say.never)]),
      ],
    },
    ...section(
      2,
      told(labels.openFindings),
      checklist.open.map(({ text, severity, owner, due }) => ({
        text: [
          text,
          ...(severity === undefined ? [] : [severity]),
          ...(owner === undefined ? [] : [personName(standing, owner)]),
          ...(due === undefined ? [] : [told(words.dueOn(due))]),
        ].join(', '),
        depth: 0,
        done: false,
      })),
    ),
    ...(reader === 'auditor'
      ? forAuditor(standing, checklist.questions, language)
      : forCircle(standing, checklist.questions, language)),
  ];
}

function forAuditor(standing: AsOf, questions: readonly AskedQuestion[], language: Language): OutlinePart[] {
  const parts: OutlinePart[] = [];
  let chapter: string | undefined;
  for (const question of questions) {
    const heading = question.chapter === undefined ? say.own : auditChapters[question.chapter];
    if (heading[language] !== chapter) {
      chapter = heading[language];
      parts.push({ kind: 'heading', level: 2, text: chapter });
    }
    parts.push({ kind: 'heading', level: 3, text: question.text[language] });
    parts.push({
      kind: 'facts',
      facts: [
        ...fact(labels.because[language], question.reasons),
        ...fact(
          labels.found[language],
          question.found.map((one) => one[language]),
        ),
        ...fact(
          labels.missing[language],
          question.missing.map((one) => missingText(standing, one, language)),
        ),
        { label: labels.score[language], lines: ['……'] },
      ],
    });
  }
  return parts;
}

function forCircle(standing: AsOf, questions: readonly AskedQuestion[], language: Language): OutlinePart[] {
  const lines = questions.flatMap((question): ListLine[] => [
    { text: question.text[language], depth: 0 },
    ...question.missing.map((one) => ({
      text: missingText(standing, one, language),
      depth: 1,
      done: false,
    })),
  ]);
  return section(2, labels.prepare[language], lines);
}

function missingText(standing: AsOf, missing: Missing, language: Language): string {
  if ('said' in missing) return missing.said[language];
  if ('overdue' in missing)
    return say.overdue(dueWords(standing, missing.overdue, language), missing.overdue.date)[language];
  const { condition, one } = missing;
  const reasons = one.why.map((why) => reasonWords(standing, why)[language]).join(', ');
  return say.lacks(shownNames[condition], whomOf(standing, one, language), reasons)[language];
}
