import { nearest } from '../ground/nearest.js';
import { notALevel, unknownRule } from '../messages/check.js';
import { isNamed, type Level, severities } from '../rules/levels.js';
import { rules as allRules } from '../rules/registry.js';
import type { Rule } from '../rules/rule.js';
import { Refusal } from './refusal.js';

/** The rules that names mean: an id, its last part, a number, or a whole family. @throws Refusal for any other name */
export function chosenRules(names: readonly string[]): readonly Rule[] {
  if (names.length === 0) return allRules;
  const chosen = new Set(names.flatMap(rulesNamed));
  return allRules.filter((rule) => chosen.has(rule));
}

function rulesNamed(name: string): readonly Rule[] {
  const found = allRules.filter(
    (rule) => isNamed(rule, name) || rule.code === name.toUpperCase() || rule.id.startsWith(`${name}/`),
  );
  if (found.length > 0) return found;
  const known = allRules.flatMap(({ id, code }) => [id, id.slice(id.indexOf('/') + 1), code]);
  throw new Refusal(unknownRule(name, nearest(name, known)));
}

/** What `--level RULE=LEVEL` asks. @throws Refusal for what is neither rule nor level */
export function chosenLevels(settings: readonly string[]): Readonly<Record<string, Level>> {
  const levels: Record<string, Level> = {};
  for (const setting of settings) {
    const [, name, level] = /^(.+)=(.+)$/.exec(setting) ?? [];
    if (name === undefined || !isLevel(level)) throw new Refusal(notALevel(setting));
    for (const { id } of rulesNamed(name)) levels[id] = level;
  }
  return levels;
}

function isLevel(word: string | undefined): word is Level {
  return word === 'off' || severities.some((severity) => severity === word);
}
