import type { Rule } from '../rule.js';

/** Rules on aims and domains. */
export const domainRules: readonly Rule[] = [];
