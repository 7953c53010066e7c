import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deedsIn } from '../../src/edits/told.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { firstFiles } from '../../src/services/first-files.js';
import { organisationsOf, services } from '../engine.js';

const start = '2026-11-23' as const;
const made = (title: string | undefined, language: 'en' | 'nl' = 'en') =>
  firstFiles(services, { language, start, method: 'skm', title });
const organisationIn = (files: ReturnType<typeof made>) => {
  const [organisation, ...others] = organisationsOf(
    Object.fromEntries(files.map(({ name, text }) => [name, text])),
  );
  expect(others).toEqual([]);
  if (organisation === undefined) throw new Error('The files hold no organisation.');
  return organisation;
};

test.each([
  ['Zorg voor jeugd', 'Zorg-voor-jeugd', 'Zorg voor jeugd'],
  ['“De Linde” & co', 'De-Linde-co', '“De Linde” & co'],
  ['Say "yes"', 'Say-yes', 'Say "yes"'],
  [' Two\nlines\t', 'Two-lines', 'Two lines'],
  ['2030', 'Organisation-2030', '2030'],
  ['everyone', 'Organisation-everyone', 'everyone'],
  ['!?', 'Organisation', '!?'],
  ['Ålesund kommune', 'Ålesund-kommune', 'Ålesund kommune'],
])('an organisation that people call %j', (title, name, shown) => {
  expect(organisationIn(made(title))).toMatchObject({ name, title: shown });
});

test('without a title it is the garden of its texts', () => {
  expect(organisationIn(made(undefined)).title).toBe('The Neighbourhood Garden');
  expect(organisationIn(made('  ', 'nl')).title).toBe('De Buurttuin');
});

test('whatever it is called and in either language, no rule finds anything in it', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.constantFrom('circle', 'vacant', 'nobody')),
      fc.constantFrom('en', 'nl'),
      (title, language) => {
        const organisation = organisationIn(made(title, language));
        const shown = title.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
        if (shown !== '') expect(organisation.title).toBe(shown);
        expect(checkOrganisation(organisation, start).findings).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test.each(['en', 'nl'] as const)(
  'it says of nobody that they consented, decided or elected somebody (%s)',
  (language) => {
    const files = made('Zorg voor jeugd', language);
    expect(files.flatMap(({ text }) => deedsIn(text))).toEqual([]);
  },
);
