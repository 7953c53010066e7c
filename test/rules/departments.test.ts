import { expect, test } from 'vitest';
import { checkOrganisation } from '../../src/rules/check.js';
import { organisationOf } from '../engine.js';

const text = (method: string): string => `organisation Network "Food network" { method ${method} }
person amara "Amara Bell"
person boris "Boris Lund"
general circle General "General circle" { members amara }
circle Distribution "Distribution circle" in General {
  double link {
    leader boris from 2026-03-02 for 1 year
    representative vacant
  }
}
circle Store "Store circle" in Distribution {
  double link {
    leader amara from 2026-03-02 for 1 year
    representative vacant
  }
}
`;

test.each([
  ['skm', ['Distribution error', 'Store error']],
  ['sofa', ['Distribution error', 'Store warning']],
])('under %s a missing representative weighs so for a department and below it', (method, expected) => {
  const { findings } = checkOrganisation(organisationOf(text(method)), '2026-11-23');
  const missing = findings.filter((finding) => finding.rule === 'double-link/representative-missing');
  expect(missing.map(({ circle, severity }) => `${circle} ${severity}`)).toEqual(expected);
});
