import type { Rule } from '../rule.js';

export const consentRules: readonly Rule[] = [];
