import { acceptedOnRecord } from '../../messages/accepted.js';
import * as say from '../../messages/check.js';
import { type Language, sayIn } from '../../messages/words.js';
import type { Finding } from '../../rules/check.js';
import { severities } from '../../vocabulary/findings.js';
import {
  acceptedWords,
  type CheckedOrganisation,
  type CheckReport,
  countsOf,
  deviationWords,
  placeText,
  recordedDeviations,
} from '../checked.js';
import { organisationLabel } from '../terminal/check.js';
import { markdown, withinLine } from './escape.js';
import { code, sentence } from './sentence.js';

/** A comment on GitHub holds 65,536 characters; this many findings stay well below. */
const most = 150;

/** The report for a comment or a page: each organisation with its findings, and the deviations it has on record. */
export function* checkMarkdown(report: CheckReport): Generator<string> {
  yield `## ${sayIn(say.reportTitle(report.asOf), report.language)}\n`;
  if (report.since !== undefined)
    yield `\n${markdown(sayIn(say.alsoSince(report.since.revision, report.since.date, report.since.nearby), report.language))}\n`;
  if (report.unreadable.length > 0) {
    yield `\n### ${sayIn(say.unreadableFiles, report.language)}\n\n`;
    yield* findingList(report.unreadable, report.language);
  }
  for (const one of report.organisations) yield* chapter(one, report);
}

function* chapter(one: CheckedOrganisation, report: CheckReport): Generator<string> {
  const { organisation, findings, language } = one;
  const size = say.size(organisation.circles.length, organisation.people.length, organisation.files.length);
  yield `\n### ${withinLine(organisationLabel(one))}\n\n`;
  if (findings.length === 0)
    yield `${sayIn((report.unreadable.length === 0 ? say.wellDone : say.wellAsFarAsRead)(report.asOf), language)} (${sayIn(size, language)})\n`;
  else {
    yield `**${sayIn(say.counted(countsOf(findings)), language)}** (${sayIn(size, language)})\n\n`;
    yield* findingList(findings, language);
  }
  if (one.accepted !== undefined && one.accepted.length > 0) {
    yield `\n#### ${sayIn(acceptedOnRecord, language)}\n\n`;
    for (const accepted of one.accepted) yield `- ${sentence(sayIn(acceptedWords(accepted), language))}\n`;
  }
  const recorded = recordedDeviations(one);
  if (recorded.length === 0) return;
  yield `\n#### ${sayIn(say.deviationsOnRecord, language)}\n\n`;
  for (const deviation of recorded)
    yield `- ${sentence(sayIn(deviationWords(one, deviation, report.asOf), language))}\n`;
}

const mark = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

function* findingList(findings: readonly Finding[], language: Language): Generator<string> {
  const worstFirst = severities.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  for (const finding of worstFirst.slice(0, most)) {
    const name = sayIn(say.severityName[finding.severity], language);
    yield `- ${mark[finding.severity]} **${name}** ${code(placeText(finding.at))} ${sentence(sayIn(finding.message, language))} (${code(finding.rule)})\n`;
  }
  if (worstFirst.length > most) yield `\n${sayIn(say.tooManyToShow(worstFirst.length - most), language)}\n`;
}
