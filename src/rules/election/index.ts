import type { Rule } from '../rule.js';

export const electionRules: readonly Rule[] = [];
