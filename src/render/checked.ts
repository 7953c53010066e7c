import { acceptedBy } from '../messages/accepted.js';
import { deviation as deviationSaid } from '../messages/check.js';
import type { Language, Words } from '../messages/words.js';
import { compareOrigins, compareText } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Deviation, Organisation, Origin } from '../model/organisation.js';
import { titleOfCircle, titleOfDecision } from '../model/titles.js';
import type { AcceptedFinding, Checked, Finding } from '../rules/check.js';
import { type Severity, severities } from '../rules/levels.js';
import type { Fix, Rule } from '../rules/rule.js';

/** An organisation with what was found in it. */
export interface CheckedOrganisation extends Checked {
  readonly organisation: Organisation;
  /** In which to speak of it. */
  readonly language: Language;
  /** Its folder, where another organisation bears the same name. */
  readonly variant?: string;
}

/** All that a check has found, as the renderers of every format are given it. */
export interface CheckReport {
  /** Of Kring. */
  readonly version: string;
  readonly asOf: CalendarDate;
  /** In which to speak of what concerns no organisation. */
  readonly language: Language;
  readonly organisations: readonly CheckedOrganisation[];
  /** Files that could not be read, which belong to no organisation. */
  readonly unreadable: readonly Finding[];
  /** The rules that were looked at. */
  readonly rules: readonly Rule[];
  /** The revision since which rules on changes looked at what changed; nothing where they did not. */
  readonly since?: {
    readonly revision: string;
    readonly date?: CalendarDate;
    /** So many days before it were looked at for what was put on record then. */
    readonly nearby?: number;
  };
  /** The way from the root of the repository to where paths begin: `organisation`. */
  readonly fromRoot?: string;
}

/** One finding with the organisation that it was found in. */
export interface Placed {
  readonly finding: Finding;
  readonly language: Language;
  readonly owner?: CheckedOrganisation;
}

/** All findings of all organisations, in the order of file, line and column. */
export function allFindings(report: CheckReport): Placed[] {
  const all: Placed[] = [];
  for (const finding of report.unreadable) all.push({ finding, language: report.language });
  for (const owner of report.organisations) {
    for (const finding of owner.findings) all.push({ finding, language: owner.language, owner });
  }
  return all.sort(
    (a, b) =>
      compareOrigins(a.finding.at, b.finding.at) ||
      compareText(a.finding.code, b.finding.code) ||
      compareText(a.finding.rule, b.finding.rule),
  );
}

export type Counts = Readonly<Record<Severity, number>>;

/** How many findings there are of each severity. */
export function countsOf(findings: Iterable<Finding>): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Whether a finding is at least as severe as a severity. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** A deviation on record, with what it sets aside. */
export interface Recorded {
  readonly deviation: Deviation;
  readonly findings: readonly Finding[];
}

/** The deviations that set something aside, each once, in the order of their places. */
export function recordedDeviations({ deviations }: Checked): Recorded[] {
  const byDeviation = new Map<Deviation, Finding[]>();
  for (const { finding, deviation } of deviations) {
    const findings = byDeviation.get(deviation);
    if (findings === undefined) byDeviation.set(deviation, [finding]);
    else findings.push(finding);
  }
  return [...byDeviation]
    .map(([deviation, findings]) => ({ deviation, findings }))
    .sort((a, b) => compareOrigins(a.deviation.at, b.deviation.at));
}

/** A deviation on record as everybody is told of it: what it sets aside, where, on which decision and until when. */
export function deviationWords(
  { organisation }: CheckedOrganisation,
  { deviation, findings }: Recorded,
  on: CalendarDate,
): Words {
  const { rule, circle, decision, until, because } = deviation;
  const standing = asOf(organisation, on);
  return deviationSaid({
    rule: findings[0]?.rule ?? rule.name,
    circle: circle && titleOfCircle(standing, circle.name),
    decision: decision && titleOfDecision(standing, decision.name),
    until: until?.date,
    because: because?.text,
  });
}

/** What was changed without a decision, and by whom and why that is accepted. */
export function acceptedWords({ change, accepted: { by, date, because, recorded } }: AcceptedFinding): Words {
  const said = acceptedBy(by, date, because, recorded);
  return { en: `${change.en} ${said.en}`, nl: `${change.nl} ${said.nl}` };
}

/** What a rule would do about a finding. */
export function fixOf({ finding, owner }: Placed, rules: ReadonlyMap<string, Rule>): Fix | undefined {
  if (!finding.fixable || owner === undefined) return undefined;
  return rules.get(finding.rule)?.fix?.(owner.organisation, finding);
}

/** Rules by their ids. */
export function byId(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

/** A place as compilers write it: `circles/board.kring:12:3`. */
export function placeText({ file, line, column }: Origin): string {
  return `${file}:${line}:${column}`;
}

/**
 * The path of a file from the root of the repository, from which code scanners read paths; nothing for one that lies
 * elsewhere, as an absolute path may.
 *
 * @param fromRoot the way from that root to where paths begin
 */
export function pathFromRoot(file: string, fromRoot = ''): string | undefined {
  if (/^(?:\/|[A-Za-z]:)/.test(file)) return undefined;
  const parts: string[] = [];
  for (const part of `${fromRoot}/${file}`.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
