import type { Rule } from '../rule.js';

export const implementationRules: readonly Rule[] = [];
