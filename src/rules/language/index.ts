import type { Rule } from '../rule.js';

export const languageRules: readonly Rule[] = [];
