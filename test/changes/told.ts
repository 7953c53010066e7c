import { judged } from '../../src/changes/authority.js';
import { changesBetween } from '../../src/changes/compare.js';
import { match } from '../../src/changes/match.js';
import { grantedBy, titleOfRule } from '../../src/rules/titles.js';
import { organisationOf } from '../engine.js';

export type Edit = readonly [from: string | RegExp, to: string];

/** A text after some edits, each of which has to find what it changes. */
export function edited(base: string, edits: readonly Edit[]): string {
  let text = base;
  for (const [from, to] of edits) {
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`${from} is not in the text`);
    text = next;
  }
  return text;
}

/** The text of a declaration, up to the brace that ends it. */
export function block(base: string, head: string): string {
  const start = base.indexOf(head);
  if (start < 0) throw new Error(`There is no ${head}`);
  return base.slice(start, base.indexOf('\n}\n', start) + 3);
}

/**
 * Every change between two texts as `kind circle/subject: verdict [whose consent it takes] lacks whose is missing`, and
 * what is named or about one and does not count as `election or decision: why`. What is only new on record is left out.
 */
export function told(older: string, newer: string, on: string): string {
  const between = match(organisationOf(older), organisationOf(newer), on, [], titleOfRule);
  const changes = judged(between, changesBetween(between), { until: on }, grantedBy).filter(
    ({ kind, verdict }) =>
      verdict !== 'none needed' || (kind !== 'decision-adopted' && kind !== 'election-added'),
  );
  const lines = changes.map(({ kind, circle, subject, verdict, decidedBy, missing }) => {
    const of = circle === undefined ? `/${subject}` : circle === subject ? circle : `${circle}/${subject}`;
    const by = decidedBy.length === 0 ? '' : ` [${decidedBy.join(' + ')}]`;
    return `${kind} ${of}: ${verdict}${by}${missing.length === 0 ? '' : ` lacks ${missing.join(', ')}`}`;
  });
  const discounted = changes.flatMap((one) => one.discounted.map(({ name, why }) => `${name}: ${why}`));
  return [...lines.sort(), ...discounted.sort()].join('\n');
}
