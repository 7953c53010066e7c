import { auditChapters } from '../messages/template.js';
import { labels, audit as say, words } from '../messages/tracking.js';
import type { Language, Words } from '../messages/words.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import type { AskedQuestion, AuditChecklist, Missing } from '../tracking/audit.js';
import type { ForOne } from '../tracking/task.js';
import { dueWords } from './due.js';
import { fact, type ListLine, type Outline, type OutlinePart, section } from './outline.js';
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
          last === undefined
            ? told(say.never)
            : `${last.date} (${[...(last.circle === undefined || checklist.circle !== undefined ? [] : [circleName(standing, last.circle)]), last.name].join(', ')})`,
        ]),
        ...fact(told(labels.nextAudit), [checklist.next ?? told(say.never)]),
      ],
    },
    ...section(
      2,
      told(labels.openFindings),
      checklist.open.map(({ text, severity, owner, due, circle }) => ({
        text: [
          text,
          ...(circle === undefined ? [] : [circleName(standing, circle)]),
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
        ...fact(labels.missing[language], missingTexts(standing, question.missing, language)),
        { label: labels.score[language], lines: ['……'] },
      ],
    });
  }
  return parts;
}

function forCircle(standing: AsOf, questions: readonly AskedQuestion[], language: Language): OutlinePart[] {
  const lines = questions.flatMap((question): ListLine[] => [
    { text: question.text[language], depth: 0 },
    ...missingTexts(standing, question.missing, language).map((text) => ({ text, depth: 1, done: false })),
  ]);
  return section(2, labels.prepare[language], lines);
}

/** What is missing, line by line; people of one circle who lack the same on one. */
export function missingTexts(standing: AsOf, missing: readonly Missing[], language: Language): string[] {
  const alike = new Map<string, { first: Missing & { readonly one: ForOne }; all: ForOne[] }>();
  const lines: (string | { first: Missing & { readonly one: ForOne }; all: ForOne[] })[] = [];
  for (const one of missing) {
    if ('said' in one) lines.push(one.said[language]);
    else if ('overdue' in one)
      lines.push(say.overdue(dueWords(standing, one.overdue, language), one.overdue.date)[language]);
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
      if ('training' in line.first) return say.untrained(line.first.training, whom)[language];
      const reasons = group[0].why.map((why) => reasonWords(standing, why)[language]).join(', ');
      return say.lacks(whom, reasons)[language];
    });
  });
}
