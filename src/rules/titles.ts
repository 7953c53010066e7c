import { same, type Words } from '../messages/words.js';
import { isNamed } from './levels.js';
import { rules } from './registry.js';

/** What a rule is called, by any of its names; where no rule bears it, the name itself. */
export function titleOfRule(name: string): Words {
  return rules.find((rule) => isNamed(rule, name))?.words.title ?? same(name);
}

/** By whom a deviation from a rule may be granted, by any of the rule's names. */
export function grantedBy(name: string): 'circle' | 'next higher circle' {
  return rules.find((rule) => isNamed(rule, name))?.granted ?? 'circle';
}
