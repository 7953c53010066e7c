import { compareOrigins, compareText } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import type { Deviation, Organisation } from '../model/organisation.js';
import { acceptedBy, type Level, levelOf, type Severity } from './levels.js';
import { rules as allRules } from './registry.js';
import type { Base, Reported, Rule } from './rule.js';
import { type Running, runInSteps } from './run.js';

export interface Finding extends Reported {
  readonly rule: string;
  readonly code: string;
  readonly base: Base;
  readonly severity: Severity;
  readonly fixable: boolean;
}

export interface Checked {
  /** In the order of file, line, column and rule. */
  readonly findings: readonly Finding[];
  /** Findings that a deviation on record sets aside. */
  readonly deviations: readonly { readonly finding: Finding; readonly deviation: Deviation }[];
}

export interface CheckSettings {
  readonly levels?: Readonly<Record<string, Level>>;
  /** The rules to run; all where it is left out. */
  readonly rules?: readonly Rule[];
}

/** Runs the rules over an organisation as of a date. Pure and total. */
export function checkOrganisation(
  organisation: Organisation,
  on: CalendarDate,
  settings: CheckSettings = {},
): Checked {
  const steps = checkInSteps(organisation, on, settings);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** The same a little at a time, for whoever must not be kept from answering. */
export function* checkInSteps(
  organisation: Organisation,
  on: CalendarDate,
  settings: CheckSettings = {},
): Generator<void, Checked> {
  const findings: Finding[] = [];
  const deviations: { finding: Finding; deviation: Deviation }[] = [];
  const used = new Set<Deviation>();
  const reporting = (rule: Rule): Running[] => {
    const level = levelOf(rule.id, organisation.profile, settings.levels);
    if (level === 'off') return [];
    const report = (found: Reported): void => {
      const weight =
        found.department === true ? levelOf(rule.id, organisation.profile, settings.levels, true) : level;
      if (weight === 'off') return;
      const finding = findingOf(rule, found, weight, organisation);
      const deviation = acceptedBy(organisation, on, rule, found);
      if (deviation === undefined) findings.push(finding);
      else {
        used.add(deviation);
        deviations.push({ finding, deviation });
      }
    };
    return [{ rule, report }];
  };
  const chosen = settings.rules ?? allRules;
  for (const afterwards of [false, true]) {
    const running = chosen.filter((rule) => (rule.afterwards === true) === afterwards).flatMap(reporting);
    yield* runInSteps(organisation, on, running, { used, rules: allRules });
  }
  return {
    findings: findings.sort(compareFindings),
    deviations: deviations.sort((a, b) => compareFindings(a.finding, b.finding)),
  };
}

/** A finding of a rule at a level, for findings that come from outside an organisation too. */
export function findingOf(
  rule: Rule,
  found: Reported,
  severity: Severity,
  organisation?: Organisation,
): Finding {
  const fixable =
    organisation !== undefined && rule.proposes !== true && rule.fix?.(organisation, found) !== undefined;
  return { rule: rule.id, code: rule.code, base: rule.base, severity, fixable, ...found };
}

export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareOrigins(a.at, b.at) ||
    compareText(a.code, b.code) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en)
  );
}
