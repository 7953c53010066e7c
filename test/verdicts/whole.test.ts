import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOrganisation } from '../../src/rules/check.js';
import { gathered } from '../../src/rules/gathered.js';
import { organisationOf } from '../engine.js';

/*
 * Whole organisations of eight kinds, written down by somebody who knew the method and had not seen the rules. All people
 * are invented. What is found in each, as it is told: every error and warning, with the circle that it is about.
 */

interface Whole {
  readonly which: string;
  readonly file: string;
  /** Every error and warning, as `rule circle`, in the order of the file. */
  readonly finds: readonly string[];
}

const wholes: readonly Whole[] = [
  {
    which: 'a housing association, whose yearly plans forget those who sit there for the circles below',
    file: 'housing-association',
    finds: [
      'circle/too-large Midden',
      'consent/incomplete Bouw',
      'consent/incomplete Groen',
      'consent/incomplete Samen',
      'consent/incomplete Organisatie',
    ],
  },
  {
    which: 'a school, whose teachers and pupils send two each to a circle with a representative of its own',
    file: 'school',
    finds: ['circle/too-large Schoolkring'],
  },
  {
    which: 'home care as an import leaves it, with seats that are recorded and terms that are not',
    file: 'home-care',
    finds: [
      'circle/many-children Kern',
      'election/term-missing Kern',
      'circle/domain-review-missing Kern',
      'circle/domain-review-missing Team0',
      'circle/domain-review-missing Team1',
      'election/term-missing Team1',
      'election/term-missing Team1',
      'circle/domain-review-missing Team2',
      'election/term-missing Team2',
      'circle/domain-review-missing Team3',
      'election/term-missing Team3',
      'circle/domain-review-missing Team4',
      'election/term-missing Team4',
      'circle/domain-review-missing Team5',
      'election/term-missing Team5',
      'election/term-missing Team5',
      'circle/domain-review-missing Team6',
      'circle/domain-review-missing Team7',
      'election/term-missing Team7',
      'election/term-missing Team7',
      'circle/domain-review-missing Team8',
      'election/term-missing Team8',
      'circle/domain-review-missing Team9',
      'election/term-missing Team9',
      'circle/domain-review-missing Team10',
      'election/term-missing Team10',
      'circle/domain-review-missing Team11',
      'election/term-missing Team11',
      'election/term-missing Team11',
    ],
  },
  { which: 'a cooperative whose members elect the board by vote', file: 'bakery-cooperative', finds: [] },
  {
    which: 'eight teams under s3 that link with each other and in a delegate circle',
    file: 'cloud-teams',
    finds: [],
  },
  {
    which: 'a network under sofa of which nothing was heard at the top for a year and a half',
    file: 'learning-network',
    finds: ['circle/long-silent Mission', 'circle/too-large General'],
  },
  { which: 'a factory with two departments and an office', file: 'works', finds: ['circle/long-silent Top'] },
  {
    which: 'an eco-village whose middle circle meets with one away, and counts her consent too',
    file: 'eco-village',
    finds: ['consent/incomplete Midden'],
  },
];

describe('an organisation as a whole:', () => {
  test.each(wholes.map((whole) => [whole.which, whole] as const))('%s', (_which, { file, finds }) => {
    const text = readFileSync(join(import.meta.dirname, 'whole', `${file}.kring`), 'utf8');
    const { findings } = checkOrganisation(organisationOf(text), '2026-11-30');
    expect(
      gathered(findings)
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, circle }) => `${rule} ${circle}`),
    ).toEqual(finds);
  });
});
