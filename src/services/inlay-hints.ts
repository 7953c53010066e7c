import { Names } from '../account/names.js';
import { cutSaid } from '../account/seats.js';
import { seatGroupsIn } from './hover.js';
import { meaningOf, mentionsIn } from './mentions.js';
import type { Scene } from './scene.js';

/** What stands behind a word without being asked for. */
export interface Hint {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly kind: 'last day' | 'full name';
}

/** Behind the seats of some lines (from 1, both included): the last day of a term that is said as a length, and full names. */
export function hintsIn({ fragment, standing, language }: Scene, first: number, last: number): Hint[] {
  const hints: Hint[] = [];
  const names = new Names(standing, { language });
  for (const held of seatGroupsIn(fragment.circles).flatMap((seats) => standing.standing(seats))) {
    const { seat } = held;
    const { length, lastDay } = seat;
    if (length === undefined || lastDay === undefined || seat.until !== undefined) continue;
    if (length.at.endLine < first || length.at.line > last) continue;
    hints.push({
      line: length.at.endLine,
      column: length.at.endColumn,
      text: [`→ ${lastDay}`, ...cutSaid(names, held)].join(', '),
      kind: 'last day',
    });
  }
  for (const mention of mentionsIn(fragment)) {
    const { at } = mention;
    if (mention.declares || at.line < first || at.line > last) continue;
    const named = meaningOf(mention, standing);
    if (named?.kind !== 'person') continue;
    const title = standing.person(named.name)?.title;
    if (title !== undefined && title !== '')
      hints.push({ line: at.endLine, column: at.endColumn, text: title, kind: 'full name' });
  }
  return hints.sort((a, b) => a.line - b.line || a.column - b.column);
}
