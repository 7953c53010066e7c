import type { AsOf } from '../../model/lookups.js';
import type { Circle, CircleKind } from '../../model/organisation.js';

/** Which kind of circle is the likeliest to be the highest. */
const rank: Readonly<Record<CircleKind, number>> = {
  assembly: 0,
  'top circle': 1,
  'general circle': 2,
  circle: 3,
  'helping circle': 4,
  'working group': 4,
};

/**
 * The circle that counts as the highest among those without a next higher circle: the members' assembly, the top
 * circle or the general circle, else the one with the most circles below it, else the first.
 */
export function highestCircle(standing: AsOf): Circle | undefined {
  let answer = answers.get(standing);
  if (answer === undefined) {
    answer = { circle: findHighest(standing) };
    answers.set(standing, answer);
  }
  return answer.circle;
}

/** Whether a circle lacks its next higher one, which is told by itself: what it is below is not known. */
export function isAdrift(standing: AsOf, circle: Circle | undefined): boolean {
  return circle !== undefined && circle.parent === undefined && circle !== highestCircle(standing);
}

const answers = new WeakMap<AsOf, { readonly circle: Circle | undefined }>();

function findHighest(standing: AsOf): Circle | undefined {
  const { roots } = standing;
  const best = roots.reduce(
    (lowest, circle) => Math.min(lowest, rank[circle.kind]),
    Number.POSITIVE_INFINITY,
  );
  const candidates = roots.filter((circle) => rank[circle.kind] === best);
  if (candidates.length <= 1) return candidates[0];
  let highest: Circle | undefined;
  let most = -1;
  for (const circle of candidates) {
    const count = countBelow(standing, circle);
    if (count > most) {
      highest = circle;
      most = count;
    }
  }
  return highest;
}

/** How many circles work below, at any depth. A circle without a next higher one is in no ring, so this ends. */
function countBelow(standing: AsOf, root: Circle): number {
  let count = 0;
  const waiting = [...standing.below(root)];
  for (let circle = waiting.pop(); circle !== undefined; circle = waiting.pop()) {
    count++;
    for (const below of standing.below(circle)) waiting.push(below);
  }
  return count;
}
