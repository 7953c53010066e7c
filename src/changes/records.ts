import * as words from '../messages/changes.js';
import { same, type Words } from '../messages/words.js';
import type { Day } from '../model/organisation.js';
import type { Difference } from './said.js';

/** Whether what was to be looked at again on a day is to be so on a later one, or on none. */
export function isPutOff(before: Day | undefined, after: Day | undefined): boolean {
  return before !== undefined && (after === undefined || after.date > before.date);
}

/** What is told of an objection that is no longer on record. */
export function objectionGone({ aspect, before, after }: Difference, of: Words): Words | undefined {
  return aspect === 'objection' && before !== undefined && after === undefined
    ? words.objectionGone(of, before.words ?? same(before.value))
    : undefined;
}
