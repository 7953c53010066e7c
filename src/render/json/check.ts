import { sayIn } from '../../messages/words.js';
import type { Origin } from '../../model/organisation.js';
import {
  allFindings,
  byId,
  type CheckReport,
  countsOf,
  fixOf,
  type Placed,
  recordedDeviations,
} from '../checked.js';
import { rulePage } from '../rule-page.js';
import { jsonText } from './write.js';

/** The report as JSON of version 1, one finding a line. Keys are added to it, never renamed. */
export function* checkJson(report: CheckReport): Generator<string> {
  const rules = byId(report.rules);
  const placed = allFindings(report);
  const recorded = report.organisations.flatMap((owner) =>
    recordedDeviations(owner).map((one) => ({ owner, ...one })),
  );
  const organisations = report.organisations.map(({ organisation, variant, findings }) => ({
    name: organisation.name,
    title: organisation.title ?? null,
    circles: organisation.circles.length,
    people: organisation.people.length,
    files: organisation.files,
    folder: organisation.home === '' ? '.' : organisation.home,
    variant: variant !== undefined,
    profile: organisation.profile,
    language: organisation.language ?? null,
    summary: countsOf(findings),
  }));
  yield `{\n  "version": 1,\n  "asOf": ${jsonText(report.asOf)},\n`;
  yield `  "kring": ${jsonText(report.version)},\n`;
  if (report.since !== undefined) yield `  "since": ${jsonText(report.since)},\n`;
  yield* list('organisations', organisations);
  yield* list(
    'findings',
    mapped(placed, (one) => findingJson(one, sayIn(fixOf(one, rules)?.title, one.language))),
  );
  yield* list(
    'deviations',
    recorded.map(({ owner, deviation, findings }) => ({
      rule: findings[0]?.rule ?? deviation.rule.name,
      code: findings[0]?.code ?? null,
      organisation: owner.organisation.name,
      circle: deviation.circle?.name ?? null,
      decision: deviation.decision?.name ?? null,
      until: deviation.until?.date ?? null,
      because: deviation.because?.text ?? null,
      ...place(deviation.at),
      findings: findings.map((finding) =>
        findingJson({ finding, language: owner.language, owner }, undefined),
      ),
    })),
  );
  const accepted = report.organisations.flatMap((owner) =>
    (owner.accepted ?? []).map((one) => ({ owner, ...one })),
  );
  yield* list(
    'accepted',
    accepted.map(({ owner, finding, change, accepted: { by, date, because, at } }) => ({
      organisation: owner.organisation.name,
      change: sayIn(change, owner.language),
      by,
      date,
      because,
      ...place(at),
      finding: findingJson({ finding, language: owner.language, owner }, undefined),
    })),
  );
  const summary = {
    ...countsOf(placed.map(({ finding }) => finding)),
    deviations: recorded.length,
    accepted: accepted.length,
    fixable: placed.filter(({ finding }) => finding.fixable).length,
  };
  yield `  "summary": ${jsonText(summary)}\n}\n`;
}

function* list(key: string, entries: Iterable<unknown>): Generator<string> {
  let first = true;
  yield `  ${jsonText(key)}: [`;
  for (const entry of entries) {
    yield `${first ? '' : ','}\n    ${jsonText(entry)}`;
    first = false;
  }
  yield first ? '],\n' : '\n  ],\n';
}

function* mapped<T>(entries: Iterable<T>, as: (entry: T) => unknown): Generator<unknown> {
  for (const entry of entries) yield as(entry);
}

/** One finding with the keys of version 1. */
export function findingJson({ finding, owner, language }: Placed, fix: string | undefined): object {
  return {
    rule: finding.rule,
    code: finding.code,
    url: rulePage(finding.rule, language),
    base: finding.base,
    severity: finding.severity,
    message: sayIn(finding.message, language),
    organisation: owner?.organisation.name ?? null,
    circle: finding.circle ?? null,
    ...place(finding.at),
    fixable: finding.fixable,
    ...(fix === undefined ? {} : { fix }),
    ...(owner?.variant === undefined ? {} : { folder: owner.variant }),
    related: (finding.related ?? []).map(({ at, message }) => ({
      message: sayIn(message, language),
      ...place(at),
    })),
  };
}

function place({ file, line, column, endLine, endColumn }: Origin): Origin {
  return { file, line, column, endLine, endColumn };
}
