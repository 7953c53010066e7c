import { type Language, sayIn } from '../../messages/words.js';
import { asOf } from '../../model/lookups.js';
import type { Organisation } from '../../model/organisation.js';
import type { AuditChecklist } from '../../tracking/audit.js';
import type { Due } from '../../tracking/due.js';
import type { Progress } from '../../tracking/progress.js';
import { missingTexts } from '../audit.js';
import { dueSentence } from '../due.js';

/** What `kring progress --format json` writes; its schema is docs/schema/progress.schema.json. */
export function progressJson(progress: Progress): unknown {
  const { on, ...told } = progress;
  return { version: 1, asOf: on, ...told };
}

/** What `kring due --format json` writes; its schema is docs/schema/due.schema.json. */
export function dueJson(
  organisation: Organisation,
  due: readonly Due[],
  on: string,
  until: string,
  language: Language,
): unknown {
  const standing = asOf(organisation, on);
  return {
    version: 1,
    asOf: on,
    until,
    organisation: organisation.name,
    due: due.map((one) => ({ ...one, message: dueSentence(standing, one, language) })),
  };
}

/** What `kring audit --format json` writes; its schema is docs/schema/audit.schema.json. */
export function auditJson(
  organisation: Organisation,
  checklist: AuditChecklist,
  language: Language,
): unknown {
  const standing = asOf(organisation, checklist.on);
  const { on, questions, ...told } = checklist;
  return {
    version: 1,
    asOf: on,
    organisation: organisation.name,
    ...told,
    questions: questions.map(
      ({ name, chapter, text, reasons, found, missing, answer, before, findings }) => ({
        name,
        ...(chapter === undefined ? {} : { chapter }),
        text: sayIn(text, language),
        reasons,
        found: found.map((one) => sayIn(one, language)),
        missing: missingTexts(standing, missing, language),
        ...(answer === undefined ? {} : { answer }),
        ...(before === undefined ? {} : { before }),
        findings: findings.map((finding) => finding.name),
      }),
    ),
  };
}
