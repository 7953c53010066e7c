import { describe, expect, test } from 'vitest';
import { compareStates } from '../../src/rules/compared.js';
import { organisationOf } from '../engine.js';

/* Who comes, stays and goes, each in its own words. */

const on = '2026-11-23';

const organisation = (seats: string, more = '', left = ''): string => `organisation Boomgaard "De Boomgaard"
person anna "Anna Visser"
person bram "Bram Kok" { ${left} }
general circle Raad "Raad" {
  members anna
}
circle Fruit "Fruitkring" in Raad {
  members anna, bram
  ${seats}
}
${more}`;
const compared = (before: string, after: string) => {
  const [found] = compareStates([organisationOf(before)], [organisationOf(after)], on, { findings: false });
  return (found?.changes ?? []).filter(
    ({ kind }) => !kind.startsWith('person-') && !kind.startsWith('decision-'),
  );
};
const told = (before: string, after: string) => compared(before, after).map(({ message }) => message);
const verdicts = (before: string, after: string) =>
  compared(before, after).map(({ kind, verdict }) => `${kind}: ${verdict}`);

const first = 'secretary bram from 2024-01-10 for 2 years';
const second = 'secretary bram from 2026-01-10 for 2 years';

test('who is elected again begins another term, whether the earlier line stays or not', () => {
  const again = [
    {
      en: 'Bram Kok begins another term as secretary of Fruitkring, from 2026-01-10 until 2028-01-09.',
      nl: 'Bram Kok begint aan een nieuwe termijn als secretaris van Fruitkring, vanaf 2026-01-10 tot en met 2028-01-09.',
    },
  ];
  expect(told(organisation(first), organisation(second))).toEqual(again);
  expect(told(organisation(first), organisation(`${first}\n  ${second}`))).toEqual(again);
  expect(verdicts(organisation(first), organisation(`${first}\n  ${second}`))).toEqual([
    'secretary-renewed: unevidenced',
  ]);
});

test('who comes back after somebody else follows that one', () => {
  const between = 'secretary anna from 2024-09-07 for 2 years';
  const once = 'secretary bram from 2022-09-07 for 2 years';
  expect(
    told(
      organisation(`${once}\n  ${between}`),
      organisation(`${once}\n  ${between}\n  secretary bram from 2026-09-07 for 2 years`),
    ),
  ).toEqual([
    expect.objectContaining({
      en: expect.stringContaining('Bram Kok follows Anna Visser as secretary of Fruit'),
    }),
  ]);
});

describe('a seat that ends early', () => {
  const early = 'secretary bram from 2026-01-10 until 2026-10-31';
  test('is an ending, for which the one who goes is not elected', () => {
    expect(told(organisation(second), organisation(early))).toEqual([
      {
        en: 'Bram Kok stopped as secretary of Fruitkring on 2026-10-31, before the end of the term on 2028-01-09.',
        nl: 'Bram Kok is op 2026-10-31 gestopt als secretaris van Fruitkring, vóór het einde van de termijn op 2028-01-09.',
      },
    ]);
    expect(verdicts(organisation(second), organisation(early))).toEqual(['term-shortened: none needed']);
  });
  test('may be still to come', () => {
    expect(
      told(organisation(second), organisation('secretary bram from 2026-01-10 until 2026-12-31')).map(
        ({ en }) => en,
      ),
    ).toEqual([
      'Bram Kok stops as secretary of Fruitkring on 2026-12-31, before the end of the term on 2028-01-09.',
    ]);
  });
  test('by leaving the organisation is told as that', () => {
    expect(
      told(organisation(second), organisation(early, '', 'left 2026-10-31')).map(({ en }) => en),
    ).toEqual([
      'The term of Bram Kok, who left the organisation on 2026-10-31, as secretary of Fruitkring ended on 2026-10-31 instead of 2028-01-09.',
    ]);
    expect(
      told(organisation(second), organisation('secretary vacant', '', 'left 2026-10-31')).map(({ en }) => en),
    ).toEqual(['Bram Kok, who left the organisation on 2026-10-31, is no longer secretary of Fruitkring.']);
  });
  test('leaves a vacancy that says whether the term was over', () => {
    expect(told(organisation(second), organisation('secretary vacant')).map(({ en }) => en)).toEqual([
      'Bram Kok is no longer secretary of Fruitkring, before the end of the term on 2028-01-09.',
    ]);
    expect(told(organisation(first), organisation('secretary vacant')).map(({ en }) => en)).toEqual([
      'Bram Kok, whose term ended on 2026-01-09, is no longer secretary of Fruitkring.',
    ]);
  });

  const leader = (line: string): string => `double link {\n    leader ${line}\n  }`;
  const dismissal = (circle: string): string => `decision lead "Another leader" {
  circle ${circle}
  decided 2026-10-26
  concerns leader of Fruit
}
`;
  test('by a decision about it is a removal, which asks for the circle that may', () => {
    const before = organisation(leader('bram from 2026-01-10 for 2 years'));
    const ended = (circle: string): string =>
      organisation(leader('bram from 2026-01-10 until 2026-10-31'), dismissal(circle));
    expect(told(before, ended('Raad'))).toEqual([
      {
        en: 'Bram Kok is no longer leader of Fruitkring after 2026-10-31, by the decision lead of Raad.',
        nl: 'Bram Kok is na 2026-10-31 niet langer leider van Fruitkring, door het besluit lead van Raad.',
      },
    ]);
    expect(verdicts(before, ended('Raad'))).toEqual(['term-shortened: evidenced']);
    expect(verdicts(before, ended('Fruit'))).toEqual(['term-shortened: wrong']);
  });
});

describe('who stands in', () => {
  const acting = 'secretary bram acting from 2026-06-01 until 2026-12-31';
  test('is acting, and no follower in the full seat', () => {
    expect(told(organisation(''), organisation(acting))).toEqual([
      {
        en: 'Bram Kok becomes acting secretary of Fruitkring, from 2026-06-01 until 2026-12-31.',
        nl: 'Bram Kok wordt waarnemend secretaris van Fruitkring, vanaf 2026-06-01 tot en met 2026-12-31.',
      },
    ]);
    expect(
      told(organisation('secretary anna from 2026-01-05 for 1 year'), organisation(acting)).map(
        ({ en }) => en,
      ),
    ).toEqual([
      'Bram Kok follows Anna Visser as acting secretary of Fruitkring, from 2026-06-01 until 2026-12-31.',
    ]);
  });
  test('and is elected is in the seat from then on, which takes an election; the other way round takes none', () => {
    const full = 'secretary bram from 2026-06-01 until 2026-12-31';
    expect(told(organisation(acting), organisation(full))).toEqual([
      {
        en: 'Bram Kok, who was acting secretary of Fruitkring, is now secretary of Fruitkring, from 2026-06-01 until 2026-12-31.',
        nl: 'Bram Kok was waarnemend secretaris van Fruitkring en is nu secretaris van Fruitkring, vanaf 2026-06-01 tot en met 2026-12-31.',
      },
    ]);
    expect(verdicts(organisation(acting), organisation(full))).toEqual(['seat-changed: unevidenced']);
    expect(verdicts(organisation(full), organisation(acting))).toEqual(['seat-changed: none needed']);
  });
});

test('a line of history that is added or tidied away seats and unseats nobody', () => {
  const past = 'secretary anna from 2024-01-10 for 2 years';
  const now = organisation(second);
  const withPast = organisation(`${past}\n  ${second}`);
  expect(told(now, withPast)).toEqual([
    {
      en: 'It is put on record that Anna Visser was secretary of Fruitkring, from 2024-01-10 until 2026-01-09.',
      nl: 'Vastgelegd is dat Anna Visser secretaris van Fruitkring was, vanaf 2024-01-10 tot en met 2026-01-09.',
    },
  ]);
  expect(verdicts(withPast, now)).toEqual(['seat-changed: none needed']);
});
