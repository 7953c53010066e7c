import type { Rule } from '../rule.js';

export const logbookRules: readonly Rule[] = [];
