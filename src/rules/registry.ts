import { circleRules } from './circle/index.js';
import { consentRules } from './consent/index.js';
import { doubleLinkRules } from './double-link/index.js';
import { electionRules } from './election/index.js';
import { implementationRules } from './implementation/index.js';
import { languageRules } from './language/index.js';
import { logbookRules } from './logbook/index.js';
import type { Rule } from './rule.js';

/** Every rule, in the order of the families: the base rules first, the language itself last. */
export const rules: readonly Rule[] = [
  ...consentRules,
  ...circleRules,
  ...doubleLinkRules,
  ...electionRules,
  ...logbookRules,
  ...implementationRules,
  ...languageRules,
];

export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
