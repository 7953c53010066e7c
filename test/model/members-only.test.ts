import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/model/lookups.js';
import { linkFaults } from '../../src/model/standing.js';
import { compareStates } from '../../src/rules/compared.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { progressOf } from '../../src/tracking/progress.js';
import { organisationOf } from '../engine.js';

/* A list of members that is said to be whole. */

const on = '2026-11-23';

const school = (members: string): string => `organisation Linde "Vrije school De Linde"
person joris "Joris van Dam"
person fatma "Fatma Yılmaz"
person petra "Petra Hoek"
general circle School {
  ${members}
}
circle Kleuters in School {
  members fatma
  double link {
    leader         joris from 2026-08-24 for 2 years
    representative fatma from 2026-08-31 for 2 years
  }
}
`;
const asWritten = (members: string) => {
  const organisation = organisationOf(school(members));
  const standing = asOf(organisation, on);
  const circle = (name: string) => standing.circle(name) as NonNullable<ReturnType<typeof standing.circle>>;
  return { organisation, standing, above: circle('School'), below: circle('Kleuters') };
};
const sit = (members: string): string[] => {
  const { standing, above } = asWritten(members);
  return standing.sits(above).map(({ person }) => person);
};

describe('who sits in a circle', () => {
  test.each([
    ['members petra', ['petra', 'joris', 'fatma']],
    ['members only petra', ['petra']],
    ['members only petra, fatma', ['petra', 'fatma']],
    ['members only petra\n  expert joris', ['petra', 'joris']],
    ['members only petra\n  member fatma from 2026-01-01 until 2026-10-31', ['petra']],
    ['members only petra\n  facilitator joris from 2026-01-01 for 1 year', ['petra']],
  ])('%s', (members, people) => {
    expect(sit(members)).toEqual(people);
  });

  test('by all reasons that somebody on the list has', () => {
    const { standing, above } = asWritten('members only petra, fatma');
    expect(standing.sits(above).find(({ person }) => person === 'fatma')?.reasons).toEqual([
      { why: 'member' },
      { why: 'representative below', circle: 'Kleuters' },
    ]);
  });
});

describe('a link whose leader is not on the list of the circle above', () => {
  test('does not hold, for the check and the introduction alike', () => {
    const { organisation, standing, below } = asWritten('members only petra, fatma');
    expect(linkFaults(standing, below)).toEqual([
      { why: 'no member', office: 'leader', person: 'joris', circle: 'School' },
    ]);
    const links = progressOf(organisation, on)
      .conditions.find(({ condition }) => condition === 'double link')
      ?.each.map(({ status }) => status);
    expect(links).toEqual(['not begun']);
  });

  test('lets only those report who sit there', () => {
    const { organisation, above, below } = asWritten('members only petra, fatma');
    expect(agendaOf(organisation, above, on).below).toEqual([{ circle: 'Kleuters', people: ['fatma'] }]);
    expect(agendaOf(organisation, below, on).above).toEqual({
      circle: 'School',
      leaders: [],
      representatives: ['fatma'],
    });
  });

  test('is not judged while a name on the list means nobody, or the rest is not recorded', () => {
    for (const members of ['members only petra, jorris', 'members only petra\n  members unrecorded']) {
      const { standing, below } = asWritten(members);
      expect(linkFaults(standing, below)).toEqual([]);
    }
  });
});

describe('between two states', () => {
  const told = (before: string, after: string) =>
    compareStates([organisationOf(school(before))], [organisationOf(school(after))], on, { findings: false })
      .flatMap(({ changes }) => changes)
      .map(({ kind, level, message }) => [kind, level, message.en]);

  test('a list that is closed takes those who are not on it out of the circle', () => {
    expect(told('members petra', 'members only petra')).toEqual([
      [
        'members-closed',
        'people',
        'The members of School are from now on those on its list and nobody else: an office or a link makes nobody a member.',
      ],
    ]);
  });

  test('a list that names everybody anyway is only said more exactly', () => {
    expect(told('members petra, joris, fatma', 'members only petra, joris, fatma')).toEqual([
      ['members-closed', 'wording', expect.any(String)],
    ]);
    expect(told('members only petra, joris, fatma', 'members petra, joris, fatma')).toEqual([
      ['members-opened', 'wording', expect.any(String)],
    ]);
  });
});
