import { after, latest } from './calendar.js';
import type { Circle, Day, Decision, OrganisationBlock } from './organisation.js';

/*
 * Where an organisation or a circle says `reviews every 2 years`, each policy that says nothing of its review is looked
 * at again so long after it was taken, reviewed or renewed last. It has that day as if it said it, so that everything
 * that knows of reviews knows of it.
 */

/** The decisions with the day of their next review, where a rhythm tells it. */
export function withRhythm(
  decisions: readonly Decision[],
  circles: readonly Circle[],
  blocks: readonly OrganisationBlock[],
): readonly Decision[] {
  const everywhere = blocks.find(({ reviews }) => reviews !== undefined)?.reviews;
  const own = new Map(
    circles.flatMap(({ name, reviews }) => (reviews === undefined ? [] : [[name, reviews] as const])),
  );
  if (everywhere === undefined && own.size === 0) return decisions;
  return decisions.map((decision) => {
    const { review, decided, kind, circle, term, reviewed, amended, renewed, at } = decision;
    const rhythm = own.get(circle?.name ?? '') ?? everywhere;
    if (rhythm === undefined || review !== undefined || decided?.date === undefined || kind !== 'policy')
      return decision;
    const last = [decided.date, ...[...reviewed, ...amended, ...renewed].map(({ date }) => date)]
      .sort((a, b) => (latest(a) < latest(b) ? -1 : 1))
      .at(-1);
    const date = after(last ?? decided.date, rhythm.length);
    const ends = renewed.at(-1)?.lastDay ?? term?.lastDay;
    // What ends before is looked at when it ends.
    if (ends !== undefined && ends <= date) return decision;
    const day: Day = { date, byRhythm: true, at };
    return { ...decision, review: day };
  });
}
