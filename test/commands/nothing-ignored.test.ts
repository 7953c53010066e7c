import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, kring } from '../cli/kring.js';

/* An option that could change nothing is refused with the reason, and nothing is written. */

const bakery = `organisation Bakery "The bakery"
person ann "Ann"
general circle Oven "Oven circle" {
  members ann
  measure loaves "Loaves" every month
}
`;

test.each([
  ['measure --dry-run', '`--from` alone'],
  ['measure --from values.csv --format html', '`--format`'],
  ['measure --from values.csv -o told.html', '`-o`'],
  ['agenda Oven --draft --format html', '`--format`'],
  ['agenda Oven --draft -o agenda.md', '`-o`'],
  ['agenda Oven --draft --paper a4', '`--paper`'],
  ['diagram --all', '`-o pictures/`'],
  ['diagram --all --view tree -o pictures', '`--view`'],
  ['diagram --all --about loaves -o pictures', '`--about`'],
  ['diagram --all --paper A4 -o pictures', '`--paper`'],
  ['diagram --format svg --scale 2 -o circles.png', '`--scale`'],
  ['mcp -o answers.json', '`--output`'],
  ['studio -o page.html', '`--output`'],
])('kring %s', (typed, said) => {
  const folder = folderWith({
    'bakery.kring': bakery,
    'values.csv': 'date,measure,value\n2026-10-31,loaves,200\n',
  });
  const before = readdirSync(folder);
  const { status, out, err } = kring([...typed.split(' '), '--language', 'en'], { in: folder });
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(said);
  expect(readdirSync(folder)).toEqual(before);
});
