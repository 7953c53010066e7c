import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChangeKind } from '../../src/changes/change.js';
import { compareOrganisations } from '../../src/changes/compare.js';
import type { Fragment, Organisation } from '../../src/model/organisation.js';
import { groupOrganisations } from '../../src/workspace/organisations.js';
import { fragmentOf, organisationOf } from '../engine.js';

/* Edits in roles, links, items of domains and records: however many, each is told as itself and nothing else is. */

const on = '2026-11-23';

const coop = `organisation Molen "De Molen"
person anna "Anna Visser"
person bram "Bram Kok"
person chris "Chris Bos"
person dewi "Dewi Tan"
general circle Raad "Raad" {
  aim "To keep the mill for the village"
  members anna, dewi
  domain {
    grain "Which grain is ground"
    bread "Which bread is baked"
    money "How money is spent"
  }
  role Archive "Archivist" {
    aim "To keep the papers of the mill"
    domain { papers "The papers" }
    held by dewi from 2026-02-02 for 1 year
  }
}
circle Maal "Maalkring" in Raad {
  aim "To grind grain"
  double link {
    leader bram from 2026-03-02 for 2 years
    representative chris from 2026-03-02 for 2 years
  }
  double link to Bak {
    representative bram from 2026-04-06 for 1 year
  }
  domain {
    stones "The millstones" from Raad.grain { limit "No new ones without Raad" }
    sacks  "The sacks"
  }
  role Safety "Safety keeper" {
    aim "To keep everybody safe"
    duty "Looks at the stones each week"
    domain { alarm "The alarm" budget "What safety costs" }
    held by chris from 2026-01-05 for 1 year
  }
  role Guide "Guide" {
    aim "To show visitors round"
    duty "Leads a walk each month"
    domain { walks "The walks" budget "What visitors pay" }
    held by anna from 2026-05-04 for 1 year
  }
}
circle Bak "Bakkring" in Raad {
  aim "To bake bread"
  members dewi
  domain { ovens "The ovens" from Raad.bread }
}
election maal-leider of leader in Maal by Raad {
  on 2026-02-23
  term 2 years
  nominations {
    anna for bram because "He knows the stones"
    dewi for bram because "He asks before he acts"
  }
  objection anna "Too much work" met by term "Two years, not three"
  consent everyone
  elected bram
}
decision flour "One price for flour" {
  circle Raad
  decided 2026-03-09
  concerns Raad.money
  text "Flour costs two euro."
  responsible anna
  measure "Sacks sold"
  review 2027-03-08
  objection dewi "Dear for families" met by measure "Half price on Fridays"
  consent everyone
}
deviation too-small in Bak under flour until 2027-01-31 because "Two bakers left"
`;

type Edit = readonly [from: string, to: string, kind: ChangeKind, undone?: ChangeKind];

const edits: readonly Edit[] = [
  ['role Archive "Archivist"', 'role Papers "Archivist"', 'role-renamed'],
  ['"To keep everybody safe"', '"To keep everybody at the mill safe"', 'role-changed'],
  ['  duty "Leads a walk each month"', '  duty "Leads a walk each week"', 'role-changed'],
  [
    '  role Guide "Guide" {',
    '  role Keys "Keeper of the keys" { aim "To open and close" }\n  role Guide "Guide" {',
    'role-added',
    'role-removed',
  ],
  ['held by anna from 2026-05-04 for 1 year', 'held by dewi from 2026-11-02 for 1 year', 'holder-changed'],
  ['alarm "The alarm"', 'bell "The alarm"', 'domain-item-renamed'],
  ['budget "What safety costs"', '', 'domain-item-removed', 'domain-item-added'],
  ['budget "What visitors pay"', 'budget "What visitors give"', 'domain-item-changed'],
  ['limit "No new ones without Raad"', '', 'limit-removed', 'limit-added'],
  ['sacks  "The sacks"', 'sacks  "The sacks" from Raad.money', 'delegation-added', 'delegation-removed'],
  [
    'double link to Bak {\n    representative bram from 2026-04-06 for 1 year\n  }\n',
    'double link to Bak {\n    representative chris from 2026-10-05 for 1 year\n  }\n',
    'representative-changed',
  ],
  [
    'leader bram from 2026-03-02 for 2 years',
    'leader bram from 2026-03-02 for 3 years',
    'term-extended',
    'term-shortened',
  ],
  ['  members dewi\n', '  members dewi\n  double link to Raad { }\n', 'cross-link-made', 'cross-link-broken'],
  ['anna for bram because "He knows the stones"', 'anna for dewi because "She counts"', 'election-changed'],
  ['  on 2026-02-23', '  on 2026-02-24', 'election-changed'],
  [' met by term "Two years, not three"', '', 'election-changed'],
  ['text "Flour costs two euro."', 'text "Flour costs three euro."', 'decision-changed'],
  ['  objection dewi "Dear for families" met by measure "Half price on Fridays"\n', '', 'decision-changed'],
  ['  review 2027-03-08', '  review 2028-03-08', 'decision-changed'],
  ['until 2027-01-31', 'until 2027-06-30', 'deviation-changed'],
];

const edited = (chosen: readonly number[]): string =>
  chosen.reduce((text, i) => {
    const [from, to] = edits[i] as Edit;
    if (text.split(from).length !== 2) throw new Error(`not once in the text: ${from}`);
    return text.replace(from, () => to);
  }, coop);
const kinds = (before: string, after: string): string[] =>
  compareOrganisations(organisationOf(before), organisationOf(after), on)
    .map(({ kind }) => kind)
    .sort();
const some = fc.uniqueArray(fc.nat({ max: edits.length - 1 }), { maxLength: 8 });

test.each(edits.map(([from, to, kind, undone], i) => [kind, from.trim(), to.trim(), undone, i] as const))(
  'an edit is told as %s: %s → %s',
  (kind, _from, _to, undone, i) => {
    expect(kinds(coop, edited([i]))).toEqual([kind]);
    expect(kinds(edited([i]), coop)).toEqual([undone ?? kind]);
  },
);

test('several are told as exactly those, one way and the other', () => {
  fc.assert(
    fc.property(some, (chosen) => {
      const made = chosen.map((i) => edits[i] as Edit);
      expect(kinds(coop, edited(chosen))).toEqual(made.map(([, , kind]) => kind).sort());
      expect(kinds(edited(chosen), coop)).toEqual(made.map(([, , kind, undone]) => undone ?? kind).sort());
    }),
    { numRuns: 60 },
  );
});

test('the same is told both ways, with what was before one way after the other way', () => {
  const values = (before: string, after: string, turned: boolean): string[] =>
    compareOrganisations(organisationOf(before), organisationOf(after), on)
      .map(({ subject, before: was = '', after: is = '' }) =>
        [subject, ...(turned ? [is, was] : [was, is])].join(' | '),
      )
      .sort();
  fc.assert(
    fc.property(some, (chosen) => {
      // A name that is another is told by the one that it has now.
      const kept = chosen.filter((i) => !/renamed/.test((edits[i] as Edit)[2]));
      const after = edited(kept);
      expect(values(after, coop, true)).toEqual(values(coop, after, false));
    }),
    { numRuns: 40 },
  );
});

test('two steps tell together what one step over both tells', () => {
  fc.assert(
    fc.property(some, some, (first, second) => {
      const more = second.filter((i) => !first.includes(i));
      const [between, after] = [edited(first), edited([...first, ...more])];
      expect([...kinds(coop, between), ...kinds(between, after)].sort()).toEqual(kinds(coop, after));
    }),
    { numRuns: 40 },
  );
});

test('names alone bring nothing but themselves, beside other edits too', () => {
  const names = [
    ['Maal', 'circle-renamed'],
    ['Bak', 'circle-renamed'],
    ['chris', 'person-renamed'],
    ['flour', 'decision-renamed'],
    ['maal-leider', 'election-renamed'],
    ['stones', 'domain-item-renamed'],
    ['Safety', 'role-renamed'],
  ] as const;
  const renamed = (text: string, name: string): string =>
    text
      .split(/("[^"]*")/)
      .map((part, i) =>
        i % 2 === 1 ? part : part.replace(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g'), `other-${name}`),
      )
      .join('');
  fc.assert(
    fc.property(some, fc.subarray([...names]), (chosen, called) => {
      const after = called.reduce((text, [name]) => renamed(text, name), edited(chosen));
      const made = chosen.map((i) => (edits[i] as Edit)[2]);
      expect(kinds(coop, after)).toEqual([...made, ...called.map(([, kind]) => kind)].sort());
    }),
    { numRuns: 60 },
  );
});

test('files that a step leaves alone are passed over, and what changed is told as if all were read anew', () => {
  const read = new Map<string, Fragment>();
  const state = (text: string): Organisation => {
    const pieces = text.split(
      /^(?=(?:organisation|person|general circle|circle|election|decision|deviation) )/m,
    );
    const fragments = pieces.map((piece, i) => {
      const key = `${i} ${piece}`;
      const known = read.get(key) ?? fragmentOf(piece, `${String(i).padStart(2, '0')}.kring`);
      read.set(key, known);
      return known;
    });
    return groupOrganisations(fragments)[0] as Organisation;
  };
  const others: readonly (readonly [string, string])[] = [
    ['Maal', 'Maalderij'],
    ['chris', 'christiaan'],
    ['stones', 'millstones'],
  ];
  const replaced = coop
    .replace('until 2027-01-31', 'until 2027-06-30')
    .concat(`decision dear "Flour at cost" {
  circle Raad
  decided 2026-10-05 by consent
  replaces flour
  responsible anna
  review 2027-03-08
}
`);
  fc.assert(
    fc.property(some, fc.subarray([...others]), fc.boolean(), (chosen, called, isReplaced) => {
      const [before, edit] = [state(coop), edited(chosen)];
      const text = called.reduce(
        (all, [from, to]) => all.replace(new RegExp(`(?<![\\w"-])${from}(?![\\w"-])`, 'g'), to),
        isReplaced && chosen.length === 0 ? replaced : edit,
      );
      const after = state(text);
      expect(after.circles.length).toBe(before.circles.length);
      expect(compareOrganisations(before, after, on)).toEqual(
        compareOrganisations(structuredClone(before), after, on),
      );
    }),
    { numRuns: 60 },
  );
});
