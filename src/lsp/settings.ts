import { settingFaults as say } from '../messages/lsp.js';
import { languages, type Words } from '../messages/words.js';
import { compareText } from '../model/build.js';
import { isCalendarDate } from '../model/calendar.js';
import { rules } from '../rules/registry.js';
import { type Level, levels, profiles } from '../vocabulary/findings.js';
import type { KringSettings } from './protocol.js';

/** What a client says in its settings, as far as it can be, and what of it cannot, in words for whoever wrote it. */
interface TakenSettings {
  readonly settings: KringSettings;
  readonly faults: readonly Words[];
}

type Said = Readonly<Record<string, unknown>>;

/** Reads settings, whatever a client says: what cannot be is left out and told. */
export function readSettings(said: unknown): TakenSettings {
  const given: Said = typeof said === 'object' && said !== null ? (said as Said) : {};
  const faults: Words[] = [];
  const oneOf = <One extends string>(name: string, known: readonly One[]): One | undefined => {
    const value = given[name];
    const found = known.find((one) => one === value);
    if (found === undefined && isSet(value) && value !== 'auto')
      faults.push(say.unknown(name, written(value), ['auto', ...known]));
    return found;
  };
  const truth = (name: string): boolean | undefined => {
    const value = given[name];
    if (typeof value === 'boolean') return value;
    if (isSet(value)) faults.push(say.unknown(name, written(value), ['true', 'false']));
    return undefined;
  };
  const language = oneOf('language', languages);
  const profile = oneOf('profile', profiles);
  const asOf = given.asOf;
  const isDate = typeof asOf === 'string' && isCalendarDate(asOf);
  if (!isDate && isSet(asOf)) faults.push(say.noDate(written(asOf)));
  const weights = levelsIn(given.levels, faults);
  const [inlayHints, codeLenses] = [truth('inlayHints'), truth('codeLenses')];
  return {
    settings: {
      ...(language === undefined ? {} : { language }),
      ...(isDate ? { asOf } : {}),
      ...(profile === undefined ? {} : { profile }),
      ...(weights === undefined ? {} : { levels: weights }),
      ...(inlayHints === undefined ? {} : { inlayHints }),
      ...(codeLenses === undefined ? {} : { codeLenses }),
    },
    faults,
  };
}

/** What clients say of a setting that is not set. */
function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

const known: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

function levelsIn(said: unknown, faults: Words[]): KringSettings['levels'] {
  if (!isSet(said)) return undefined;
  if (typeof said !== 'object' || said === null || Array.isArray(said)) {
    faults.push(say.noLevels(written(said)));
    return undefined;
  }
  const found: [string, Level][] = [];
  for (const [rule, value] of Object.entries(said)) {
    const level = levels.find((one) => one === value);
    if (!known.has(rule)) faults.push(say.noRule(rule));
    else if (level !== undefined) found.push([rule, level]);
    else if (isSet(value)) faults.push(say.unknown(`levels: ${rule}`, written(value), levels));
  }
  return Object.fromEntries(found.sort(([a], [b]) => compareText(a, b)));
}

/** A value as it stands in a file of settings, no longer than can be read at once. */
function written(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
