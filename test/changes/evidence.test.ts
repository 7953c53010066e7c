import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareStates } from '../../src/rules/compared.js';
import { organisationOf } from '../engine.js';

/* Each change has evidence of its own: taken away, it lacks for that change and for no other. */

const decision = (name: string, circle: string, concerns: string): string => `decision ${name} {
  circle ${circle}
  decided 2026-11-16 by consent
  concerns ${concerns}
}
`;

/** What is changed, as what, and by which records it was decided; each alone is not enough. */
const edits = [
  [
    'limit "Up to € 50"',
    'limit "Up to € 80"',
    'limit-changed',
    [decision('meals-raad', 'Raad', 'Keuken.meals'), decision('meals-keuken', 'Keuken', 'Keuken.meals')],
  ],
  [
    'aim "To cook"',
    'aim "To cook and to bake"',
    'aim-changed',
    [decision('aim-raad', 'Raad', 'aim of Keuken'), decision('aim-keuken', 'Keuken', 'aim of Keuken')],
  ],
  [
    'meets every 4 weeks',
    'meets every 2 weeks',
    'meets-changed',
    [decision('rhythm', 'Tuin', 'meets of Tuin')],
  ],
  [
    'secretary vacant',
    'secretary bram from 2026-11-23 for 1 year',
    'secretary-seated',
    [
      'election helper of secretary in Keuken {\n  on 2026-11-16\n  term 1 year\n  consent everyone\n  elected bram\n}\n',
    ],
  ],
  ['size 3 to 10', 'size 3 to 12', 'organisation-changed', [decision('size', 'Raad', 'Hof')]],
  [
    '  role Cook "Cook"\n',
    '  role Cook "Cook"\n  role Baker "Baker"\n',
    'role-added',
    [decision('baker', 'Keuken', 'Keuken.Baker')],
  ],
  ['circle Kas in Raad {\n  aim "To heat"\n}\n', '', 'circle-ended', [decision('kas', 'Raad', 'Kas')]],
] as const;

const hof = `organisation Hof "De Hof" {
  size 3 to 10
}
person anna "Anna Visser"
person bram "Bram Kok"
person dewi "Dewi Tan"
general circle Raad {
  aim "To run the court"
  members anna
  domain { food "Food" }
}
circle Keuken in Raad {
  aim "To cook"
  secretary vacant
  members anna, bram, dewi
  domain { meals "Meals" from Raad.food { limit "Up to € 50" } }
  role Cook "Cook"
}
circle Tuin in Raad {
  aim "To grow food"
  meets every 4 weeks
  members dewi
}
circle Kas in Raad {
  aim "To heat"
}
`;

const verdicts = (made: readonly number[], without: ReadonlySet<string>) => {
  const records = made.flatMap((i) => edits[i]?.[3] ?? []).filter((one) => !without.has(one));
  const text = made.reduce((all, i) => all.replace(edits[i]?.[0] ?? '', () => edits[i]?.[1] ?? ''), hof);
  const [compared] = compareStates(
    [organisationOf(hof)],
    [organisationOf(text + records.join(''))],
    '2026-11-30',
    {
      window: { since: '2026-11-02', until: '2026-11-30' },
      changesOnly: true,
    },
  );
  return (compared?.changes ?? [])
    .filter(({ kind }) => !/^(?:decision|election)-/.test(kind))
    .map(({ kind, verdict }) => `${kind} ${verdict}`)
    .sort();
};

test('evidence taken away is missed by exactly its change', () => {
  const some = fc.subarray(edits.map((_, i) => i));
  fc.assert(
    fc.property(some, fc.subarray(edits.flatMap(([, , , records]) => [...records])), (made, away) => {
      const without = new Set<string>(away);
      const expected = made.map((i) => {
        const [, , kind, records] = edits[i] as (typeof edits)[number];
        const left = records.filter((one) => !without.has(one)).length;
        return `${kind} ${left === records.length ? 'evidenced' : left === 0 ? 'unevidenced' : 'partly'}`;
      });
      expect(verdicts(made, without)).toEqual(expected.sort());
    }),
    { numRuns: 60 },
  );
});
