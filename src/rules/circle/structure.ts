import type { Rule } from '../rule.js';

/** Rules on which circles there are and who sits in them. */
export const structureRules: readonly Rule[] = [];
