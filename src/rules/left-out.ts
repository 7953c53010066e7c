import type { Finding } from './check.js';

/** Rules that ask for a line which an example leaves out, so that what it is about can be seen. */
export const leftOut: readonly string[] = [
  'circle/aim-missing',
  'circle/domain-missing',
  'circle/domain-review-missing',
  'circle/without-members',
  'circle/single-member',
  'circle/highest-without-leader',
  'circle/top-circle-without-experts',
  'double-link/leader-missing',
  'double-link/representative-missing',
  'election/facilitator-missing',
  'election/secretary-missing',
  'election/unprepared',
  'logbook/review-missing',
  'logbook/responsible-missing',
  'logbook/measure-missing',
  'implementation/secured-without-top-circle',
];

/** Of what is found in an example that is as it should be, the rules that ask for what it leaves out, each once. */
export function left(findings: readonly Finding[]): readonly string[] {
  const found = new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
  return leftOut.filter((id) => found.has(id));
}
