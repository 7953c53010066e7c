import { unreadableFiles } from '../../messages/check.js';
import { type Language, sayIn } from '../../messages/words.js';
import type { Finding } from '../../rules/check.js';
import type { Severity } from '../../rules/levels.js';
import {
  acceptedWords,
  atLeast,
  type CheckedOrganisation,
  type CheckReport,
  deviationWords,
  placeText,
  recordedDeviations,
} from '../checked.js';
import { organisationLabel } from '../terminal/check.js';
import { safe } from '../terminal/safe.js';

/**
 * The report as JUnit XML: a suite for each organisation, and in it a case for each rule. A case fails where a
 * finding is severe enough, and counts as skipped where all that was found is set aside by a deviation on record.
 */
export function* checkJunit(report: CheckReport, failOn: Severity | 'never'): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kring">\n';
  for (const one of report.organisations) yield* suite(one, report, failOn);
  if (report.unreadable.length > 0) {
    const { language, unreadable } = report;
    const failures = failOn === 'never' ? 0 : unreadable.length;
    yield `  <testsuite name="${xml(sayIn(unreadableFiles, language))}" tests="${unreadable.length}" failures="${failures}" errors="0" skipped="0">\n`;
    for (const finding of unreadable)
      yield* testCase(finding.at.file, finding.rule, [finding], [], failOn, language);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

function* suite(
  one: CheckedOrganisation,
  report: CheckReport,
  failOn: Severity | 'never',
): Generator<string> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of one.findings) {
    const known = byRule.get(finding.rule);
    if (known === undefined) byRule.set(finding.rule, [finding]);
    else known.push(finding);
  }
  const aside = new Map<string, string[]>();
  for (const recorded of recordedDeviations(one)) {
    const rule = recorded.findings[0]?.rule ?? recorded.deviation.rule.name;
    aside.set(rule, [
      ...(aside.get(rule) ?? []),
      sayIn(deviationWords(one, recorded, report.asOf), one.language),
    ]);
  }
  for (const accepted of one.accepted ?? []) {
    const { rule } = accepted.finding;
    aside.set(rule, [...(aside.get(rule) ?? []), sayIn(acceptedWords(accepted), one.language)]);
  }
  const failed = [...byRule.values()].filter((found) => fails(found, failOn)).length;
  const skipped = [...aside.keys()].filter((rule) => !fails(byRule.get(rule) ?? [], failOn)).length;
  const attributes = `tests="${report.rules.length}" failures="${failed}" errors="0" skipped="${skipped}"`;
  yield `  <testsuite name="${xml(organisationLabel(one))}" ${attributes} timestamp="${report.asOf}T00:00:00">\n`;
  for (const { id } of report.rules) {
    yield* testCase(
      id,
      one.organisation.name,
      byRule.get(id) ?? [],
      aside.get(id) ?? [],
      failOn,
      one.language,
    );
  }
  yield '  </testsuite>\n';
}

function fails(found: readonly Finding[], failOn: Severity | 'never'): boolean {
  return failOn !== 'never' && found.some((finding) => atLeast(finding.severity, failOn));
}

function* testCase(
  name: string,
  group: string,
  found: readonly Finding[],
  aside: readonly string[],
  failOn: Severity | 'never',
  language: Language,
): Generator<string> {
  const head = `    <testcase name="${xml(name)}" classname="${xml(group === '' ? 'kring' : group)}"`;
  if (found.length === 0 && aside.length === 0) {
    yield `${head}/>\n`;
    return;
  }
  yield `${head}>\n`;
  const lines = found.map((one) => `${placeText(one.at)}: ${one.severity}: ${sayIn(one.message, language)}`);
  if (fails(found, failOn)) {
    const first = found.find((one) => failOn !== 'never' && atLeast(one.severity, failOn)) as Finding;
    yield `      <failure type="${first.severity}" message="${xml(sayIn(first.message, language))}">${lines.map(xml).join('\n')}</failure>\n`;
  } else {
    if (aside.length > 0) yield `      <skipped message="${xml(aside.join('; '))}"/>\n`;
    if (lines.length > 0) yield `      <system-out>${lines.map(xml).join('\n')}</system-out>\n`;
  }
  yield '    </testcase>\n';
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A line of text in XML, which has no place at all for control characters. */
function xml(text: string): string {
  return safe(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] as string);
}
