import type { Rule } from '../rule.js';
import { domainRules } from './domain.js';
import { structureRules } from './structure.js';

export const circleRules: readonly Rule[] = [...structureRules, ...domainRules];
