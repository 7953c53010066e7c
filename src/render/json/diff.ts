import type { JudgedChange } from '../../changes/authority.js';
import { sayIn } from '../../messages/words.js';
import type { Origin } from '../../model/organisation.js';
import { countChanges, type DiffedOrganisation, type DiffReport } from '../diffed.js';
import { findingJson } from './check.js';
import { jsonText } from './write.js';

/** The comparison as JSON of version 1. Keys are added to it, never renamed. */
export function diffJson(report: DiffReport): string {
  const { organisations } = report;
  const findings = (of: (one: DiffedOrganisation) => DiffedOrganisation['fresh']) =>
    organisations.flatMap((one) =>
      of(one).map((finding) => ({
        ...findingJson({ finding, language: one.language }, undefined),
        organisation: one.organisation.name,
      })),
    );
  return `${jsonText(
    {
      version: 1,
      from: report.from.en,
      to: report.to.en,
      asOf: report.asOf,
      nearbyDays: report.nearby ?? null,
      kring: report.version,
      unread: report.unread.map(({ called, at, message }) => ({
        state: called.en,
        file: at.file,
        line: at.line,
        message: sayIn(message, report.language),
      })),
      organisations: organisations.map(({ organisation, changes, impact }) => ({
        name: organisation.name,
        title: organisation.title ?? null,
        summary: countChanges(changes),
        impact,
      })),
      changes: organisations.flatMap((one) => one.changes.map((change) => changeJson(change, one))),
      findings: {
        new: findings(({ fresh }) => fresh),
        resolved: findings(({ resolved }) => resolved),
        // Each is told with its change, and counted there.
        breaches: findings(({ breaches }) => breaches),
      },
      summary: countChanges(organisations.flatMap(({ changes }) => changes)),
    },
    2,
  )}\n`;
}

/** One change with the keys of version 1; `file` and `line` are of the newer state, or else of the older. */
export function changeJson(
  change: JudgedChange,
  { organisation, language }: Pick<DiffedOrganisation, 'organisation' | 'language'>,
): object {
  const { kind, level, topic, circle, subject, before, after, verdict, message, was, is } = change;
  const place = is ?? was;
  return {
    kind,
    level,
    topic: topic ?? null,
    organisation: organisation.name,
    circle: circle ?? null,
    subject,
    before: before ?? null,
    after: after ?? null,
    decidedBy: change.decidedBy,
    evidence: change.evidence.map((one) => ({
      [one.kind]: one.name,
      circle: one.circle ?? null,
      date: one.date ?? null,
      recorded: one.recorded === undefined ? null : { commit: one.recorded.name, date: one.recorded.date },
    })),
    missing: change.missing,
    accepted:
      change.accepted === undefined
        ? null
        : { by: change.accepted.by, date: change.accepted.date, because: change.accepted.because },
    inVain: change.inVain?.map(({ subject: of, why }) => ({ subject: of, why })) ?? null,
    verdict,
    evidenced: verdict === 'evidenced' || verdict === 'none needed',
    message: sayIn(message, language),
    difference: change.difference?.map(({ text, in: side }) => ({ text, in: side })) ?? null,
    file: place?.file ?? null,
    line: place?.line ?? null,
    was: placed(was),
    is: placed(is),
  };
}

function placed(at: Origin | undefined): Origin | null {
  if (at === undefined) return null;
  const { file, line, column, endLine, endColumn } = at;
  return { file, line, column, endLine, endColumn };
}
