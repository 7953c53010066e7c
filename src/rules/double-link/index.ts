import type { Rule } from '../rule.js';
import { representativeMissing } from './representative-missing.js';
import { samePerson } from './same-person.js';

export const doubleLinkRules: readonly Rule[] = [representativeMissing, samePerson];
