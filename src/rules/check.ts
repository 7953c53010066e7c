import type { Accepted } from '../changes/accepted.js';
import { type JudgedChange, judged } from '../changes/authority.js';
import { changesBetween } from '../changes/compare.js';
import type { Window } from '../changes/evidence.js';
import { type Between, match, type States } from '../changes/match.js';
import { visible } from '../characters/tricks.js';
import type { Words } from '../messages/words.js';
import { compareOrigins, compareText } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import { asOf } from '../model/lookups.js';
import type { Deviation, Organisation } from '../model/organisation.js';
import { acceptedBy, type Level, levelOf, type Severity } from './levels.js';
import { otherWays } from './open-dates.js';
import { isRefuted } from './refuted.js';
import { rules as allRules } from './registry.js';
import type { Base, Reported, Rule } from './rule.js';
import { type Running, runInSteps } from './run.js';
import { grantedBy, titleOfRule } from './titles.js';
import { Waiting } from './waiting.js';

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
  /** Findings about changes that somebody accepted without a decision, with the change in words. */
  readonly accepted?: readonly AcceptedFinding[];
}

/** A finding about a change, and by whom and why that is accepted. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly change: Words;
  readonly accepted: Accepted;
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
  let { findings, deviations } = yield* checkOneWay(organisation, on, settings);
  // Where days are known by their month only, what is wrong is wrong however they lie; see open-dates.ts.
  for (const way of otherWays(organisation)) {
    if (findings.length === 0) break;
    const other = new Map<string, Finding>();
    for (const one of (yield* checkOneWay(way, on, settings)).findings) other.set(whatAndWhere(one), one);
    findings = findings.flatMap((finding) => {
      const there = other.get(whatAndWhere(finding));
      if (there === undefined) return [];
      // Of a list of which some may be right, those are told that are wrong in each way.
      return [there.message.en.length < finding.message.en.length ? { ...finding, ...there } : finding];
    });
  }
  return { findings, deviations };
}

function whatAndWhere({ rule, at }: Finding): string {
  return `${rule} ${at.line}:${at.column} ${at.file}`;
}

function* checkOneWay(
  organisation: Organisation,
  on: CalendarDate,
  settings: CheckSettings,
): Generator<void, Checked> {
  const found = new Found(organisation, on, settings);
  const chosen = settings.rules ?? allRules;
  for (const afterwards of [false, true]) {
    const running = chosen
      .filter((rule) => (rule.afterwards === true) === afterwards)
      .flatMap((rule) => found.running(rule));
    yield* runInSteps(organisation, on, running, { used: found.used, rules: allRules });
  }
  return found.checked();
}

/**
 * Runs the rules on changes over what changed between two states. Deviations that the newer state has on record set
 * findings aside, as they do in it.
 */
export function checkChanges(
  changes: readonly JudgedChange[],
  between: Between,
  settings: CheckSettings = {},
): Checked {
  const found = new Found(between.after, between.on, settings);
  const running = (settings.rules ?? allRules)
    .filter((rule) => rule.checkChange !== undefined)
    .flatMap((rule) => found.running(rule));
  for (const { rule, report } of running)
    for (const change of changes)
      rule.checkChange?.(
        change,
        between,
        change.verdict === 'accepted' ? found.accepting(rule, change) : report,
      );
  return found.checked();
}

/**
 * What rules on changes find between two states of an organisation, and which findings of the newer state alone are
 * wrong, as things stood before.
 */
export function checkBetween(
  before: Organisation,
  after: Organisation,
  on: CalendarDate,
  settings: CheckSettings & { readonly window?: Window; readonly beside?: readonly States[] } = {},
): Checked & { readonly refutes: (finding: Finding) => boolean } {
  const between = match(before, after, on, settings.beside, titleOfRule);
  const changes = judged(between, changesBetween(between), settings.window ?? {}, grantedBy);
  return {
    ...checkChanges(changes, between, settings),
    refutes: (finding) => isRefuted(finding, changes, between),
  };
}

/** Rules that ask of a circle what they do not ask of a helping circle. */
const notOfHelpingCircles: ReadonlySet<string> = new Set([
  'circle/domain-missing',
  'circle/sibling-is-no-link',
  'double-link/leader-not-member',
  'double-link/representative-missing',
  'election/facilitator-missing',
  'election/secretary-missing',
]);

/** Gathers what rules find in an organisation, weighed, and apart from it what a deviation sets aside. */
class Found {
  readonly used = new Set<Deviation>();
  private readonly findings: Finding[] = [];
  private readonly deviations: { finding: Finding; deviation: Deviation }[] = [];
  private readonly accepted: AcceptedFinding[] = [];
  private readonly waiting: Waiting;

  constructor(
    private readonly organisation: Organisation,
    private readonly on: CalendarDate,
    private readonly settings: CheckSettings,
  ) {
    this.waiting = new Waiting(organisation, on);
  }

  /** The rule with where it reports; nothing for one that is off. */
  running(rule: Rule): Running[] {
    const { organisation, on, settings } = this;
    const level = levelOf(rule.id, organisation.profile, settings.levels);
    if (level === 'off') return [];
    const report = (found: Reported): void => {
      const weight =
        found.department === true ? levelOf(rule.id, organisation.profile, settings.levels, true) : level;
      if (weight === 'off') return;
      const deviation = acceptedBy(organisation, on, rule, found);
      // What waits is neither found nor set aside, but a deviation for it is not one for nothing.
      if (this.waiting.waits(rule, found)) {
        if (deviation !== undefined) this.used.add(deviation);
        return;
      }
      const finding = findingOf(rule, this.withHelping(rule, found), weight, organisation);
      if (deviation === undefined) this.findings.push(finding);
      else {
        this.used.add(deviation);
        this.deviations.push({ finding, deviation });
      }
    };
    return [{ rule, report }];
  }

  /**
   * What is found, with the circle that reports back as helping circles do but is not said to be one: what a circle needs
   * and a helping circle does not is lacking there for that one reason.
   */
  private withHelping(rule: Rule, found: Reported): Reported {
    if (found.circle === undefined || !notOfHelpingCircles.has(rule.id)) return found;
    const circle = asOf(this.organisation, this.on).circle(found.circle);
    if (circle?.kind !== 'circle' || circle.reports === undefined) return found;
    return { ...found, names: { ...found.names, helping: circle.title ?? circle.name } };
  }

  /** Puts aside what a rule finds in a change that somebody accepted. */
  accepting(rule: Rule, { message, accepted }: JudgedChange): (found: Reported) => void {
    const { organisation, settings } = this;
    const level = levelOf(rule.id, organisation.profile, settings.levels);
    return (found) => {
      if (level === 'off' || accepted === undefined) return;
      this.accepted.push({
        finding: findingOf(rule, found, level, organisation),
        change: message,
        accepted,
      });
    };
  }

  checked(): Checked {
    return {
      ...(this.accepted.length === 0
        ? {}
        : { accepted: this.accepted.sort((a, b) => compareFindings(a.finding, b.finding)) }),
      findings: this.findings.sort(compareFindings),
      deviations: this.deviations.sort((a, b) => compareFindings(a.finding, b.finding)),
    };
  }
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
  // A sentence may hold names and titles, and those who read it see all that stands in them.
  const message = { en: visible(found.message.en), nl: visible(found.message.nl) };
  return { rule: rule.id, code: rule.code, base: rule.base, severity, fixable, ...found, message };
}

export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareOrigins(a.at, b.at) ||
    compareText(a.code, b.code) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en)
  );
}
