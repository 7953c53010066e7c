import type { Deviation, Organisation, Origin } from '../../model/organisation.js';
import { readInFull } from '../../model/unread.js';
import type { DeviationPart } from '../../vocabulary/decisions.js';
import { isNamed } from '../levels.js';
import type { Rule } from '../rule.js';

/*
 * What the rules on deviations share. They are given the list of all rules, which holds them too.
 */

/** The rules that a deviation names; several may share a number or the last part of their ids. */
export function rulesNamed(rules: readonly Rule[], name: string): readonly Rule[] {
  return name === '' ? [] : rules.filter((rule) => isNamed(rule, name));
}

/** The shortest name that means this rule alone. */
function shortName(rules: readonly Rule[], rule: Rule): string {
  const last = rule.id.slice(rule.id.indexOf('/') + 1);
  return rulesNamed(rules, last).length === 1 ? last : rule.id;
}

/** Every name by which a rule can be called. */
export function ruleNames(rules: readonly Rule[]): readonly string[] {
  return rules.flatMap((rule) => (rule.firm !== undefined ? [] : [shortName(rules, rule), rule.id]));
}

/** The rules that a deviation is really about: known, and not at fault already for being firm or incomplete. */
export function rulesDeviatedFrom(
  rules: readonly Rule[],
  organisation: Organisation,
  deviation: Deviation,
): readonly Rule[] {
  if (partsMissing(organisation, deviation).length > 0) return [];
  return rulesNamed(rules, deviation.rule.name).filter((rule) => rule.firm === undefined);
}

/** What a deviation lacks of the three that it needs. What was garbled was not left out. */
export function partsMissing(organisation: Organisation, deviation: Deviation): readonly DeviationPart[] {
  if (!readInFull(organisation, deviation.at)) return [];
  const missing: DeviationPart[] = [];
  if (deviation.decision === undefined) missing.push('under');
  if (deviation.until === undefined && !organisation.mistakes.some(({ at }) => lies(at, deviation.at)))
    missing.push('until');
  if (deviation.because === undefined) missing.push('because');
  return missing;
}

function lies(at: Origin, within: Origin): boolean {
  if (at.file !== within.file || at.line < within.line || at.endLine > within.endLine) return false;
  if (at.line === within.line && at.column < within.column) return false;
  return at.endLine !== within.endLine || at.endColumn <= within.endColumn;
}
