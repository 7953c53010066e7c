import type { AsOf } from '../../model/lookups.js';
import type { Decision, Election, Meeting, Point } from '../../model/organisation.js';
import { titleOfPoint } from '../../model/topics.js';

/** By what each point of a meeting is known, in their order: its topic or its words; of several alike, which of them. */
export function keysOfPoints(standing: AsOf, { points }: Pick<Meeting, 'points'>): readonly string[] {
  const seen = new Map<string, number>();
  return points.map((point) => {
    const key =
      point.topic === undefined ? `title ${titleOfPoint(standing, point)}` : `topic ${point.topic.name}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

/** The election that is held in a point: the one that it names as its outcome. */
export function electionIn(standing: AsOf, point: Point): Election | undefined {
  const named = point.outcomes.findLast(({ kind, record }) => kind === 'election' && record !== undefined);
  return standing.election(named?.record?.name);
}

/** The decision that a point is about: its outcome, or the one that it concerns. */
export function decisionIn(standing: AsOf, point: Point): Decision | undefined {
  const named = point.outcomes.findLast(({ kind, record }) => kind === 'decision' && record !== undefined);
  if (named !== undefined) return standing.decision(named.record?.name);
  if (point.kind?.kind !== 'decide' && point.kind?.kind !== 'explore') return undefined;
  for (const { path } of point.concerns) {
    const decision = path.length === 1 ? standing.decision(path[0]) : undefined;
    if (decision !== undefined) return decision;
  }
  return undefined;
}
