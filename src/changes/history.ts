import type { Change } from './change.js';

/**
 * What a step of a history did to a circle, and what the circle was called before it. Where organisations begin, so do
 * all of their circles.
 */
export function stepOfCircle<C extends Change>(
  changes: readonly C[],
  circle: string,
): { readonly changes: readonly C[]; readonly before: string } {
  const found = changes.filter((change) => isAbout(change, circle));
  const renamed = found.find(({ kind, circle: of }) => kind === 'circle-renamed' && of === circle);
  return { changes: found, before: renamed?.before ?? circle };
}

function isAbout(change: Change, circle: string): boolean {
  return (
    change.circle === circle ||
    change.other === circle ||
    change.kind === 'organisation-begun' ||
    (change.kind === 'circle-split' && change.after?.split(', ').includes(circle) === true) ||
    (change.kind === 'circle-merged' && change.before?.split(', ').includes(circle) === true)
  );
}
