import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { compareFindings } from '../../src/rules/check.js';
import { Glance } from '../../src/rules/glance.js';
import { Rereader } from '../../src/workspace/reread.js';
import { organisationOf, organisationsOf, services } from '../engine.js';
import { root } from '../house/source.js';

/* What a file that is typed in is told at once, in an organisation that is too large to be checked at every letter. */

const on = '2026-11-23';

const example = join(root, 'examples/birth-care');
const files = Object.fromEntries(
  readdirSync(example, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.kring'))
    .sort()
    .map((file) => [file, readFileSync(join(example, file), 'utf8')]),
);
const organisation = organisationsOf(files)[0] as Organisation;

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(30)),
  text: fc.oneof(
    fc.constantFrom(
      '\n',
      '{',
      '}',
      '"',
      '"""',
      '/*',
      ' ',
      'x',
      '  leader nobody\n',
      '  meets every 2 weeks\n',
    ),
    fc.constantFrom(
      'person nobody "N"\n',
      'organisation Geboortezorg "Twice"\n',
      ' 2026-13-41 ',
      'circle X in Y {}\n',
    ),
  ),
});

test('Of a file that is typed in the same is told as if all of it were looked at for the first time', () => {
  const typed = fc.constantFrom(
    'logbook.kring',
    'introduction.kring',
    'circles/strategy.kring',
    'people.kring',
  );
  const other = asOf(organisationsOf({ ...files, 'people.kring': '' })[0] as Organisation, on);
  fc.assert(
    fc.property(typed, fc.array(edit, { maxLength: 8 }), fc.nat(8), (file, edits, rebuiltAt) => {
      const rereader = new Rereader(services, file);
      const glance = new Glance();
      const settings = {};
      let text = files[file] ?? '';
      for (const [i, { at, cut, text: put }] of [{ at: 0, cut: 0, text: '' }, ...edits].entries()) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + put + text.slice(from + cut);
        const fragment = rereader.read(text);
        const standing = i < rebuiltAt ? asOf(organisation, on) : other;
        const found = glance.at(fragment, rereader.parts, standing, on, settings);
        const anew = new Glance().at(fragment, [{ line: 0, fragment }], standing, on, settings);
        expect(found.sort(compareFindings)).toEqual(anew.sort(compareFindings));
      }
    }),
    { numRuns: 60 },
  );
});

test('A name that the file itself has just begun to declare is none that nobody declares', () => {
  const before = organisationOf('organisation X "X"\ncircle A "A"');
  const told = (text: string): string[] => {
    const rereader = new Rereader(services, 'organisation.kring');
    const fragment = rereader.read(text);
    return new Glance()
      .at(fragment, rereader.parts, asOf(before, on), on, {})
      .map(({ rule, at }) => `${rule} ${at.line}`);
  };
  expect(told('organisation X "X"\ncircle A "A" {\n  leader jan\n}')).toEqual(['language/unknown-name 3']);
  expect(told('organisation X "X"\nperson jan "Jan"\ncircle A "A" {\n  leader jan\n}')).toEqual([]);
  // In a line that could not be read.
  expect(told('organisation X "X"\npersoon jan "Jan"\ncircle A "A" {\n  leader jan\n}')).toEqual([
    'language/syntax 2',
  ]);
});
