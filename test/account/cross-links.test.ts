import { expect, test } from 'vitest';
import { wordsOf } from '../../src/account/line.js';
import { Names } from '../../src/account/names.js';
import { crossLinkFacts } from '../../src/account/seats.js';
import { asOf } from '../../src/model/lookups.js';
import { organisationOf } from '../engine.js';

/* A link across the hierarchy is told in both circles, whichever of them writes it. */

const told = (circle: string, link: string): string[] => {
  const standing = asOf(
    organisationOf(`organisation Haven "De Haven"
person ann "Ann Bos"
person cor "Cor Vis"
general circle Top "Haven" { members ann, cor }
circle Yard "The yard" in Top {
  members cor
  double link to Quay { ${link} }
}
circle Quay "The quay" in Top { members ann }
`),
    '2026-11-30',
  );
  const names = new Names(standing, { language: 'en' });
  const one = standing.circle(circle);
  if (one === undefined) throw new Error(`no circle ${circle}`);
  return crossLinkFacts(names, one).map(
    ({ heading, about, lines }) => `${heading} ${about}: ${lines.map(wordsOf).join('; ')}`,
  );
};

test.each([
  [
    'held',
    'representative cor from 2026-01-01 for 1 year',
    'representative: Cor Vis, 2026-01-01 to 2026-12-31',
  ],
  ['vacant', 'representative vacant', 'representative: vacant'],
  [
    'whose term is over',
    'representative cor from 2025-01-01 for 1 year',
    'representative: Cor Vis, 2025-01-01 to 2025-12-31, term ended',
  ],
])('a link that is %s', (_, link, said) => {
  expect(told('Yard', link)).toEqual([`crossLink The quay: ${said}`]);
  expect(told('Quay', link)).toEqual([`crossLinkFrom The yard: ${said}`]);
  expect(told('Top', link)).toEqual([]);
});
