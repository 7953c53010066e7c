import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Organisation } from '../../src/model/organisation.js';
import { compareStates } from '../../src/rules/compared.js';
import { organisationOf } from '../engine.js';

/* What is the same thing in two states, and what only looks like it. */

const on = '2026-11-23';

const compared = (before: string, after: string) => {
  const [found] = compareStates([organisationOf(before)], [organisationOf(after)], on);
  if (found === undefined) throw new Error('no organisation to compare');
  return found;
};
const told = (before: string, after: string): string[] =>
  compared(before, after).changes.map(({ message }) => message.en);
const kinds = (before: string, after: string): string[] =>
  compared(before, after)
    .changes.map(({ kind }) => kind)
    .sort();

const orchard = (circles: string): string => `organisation Boomgaard "De Boomgaard"
person anna "Anna Visser"
person bram "Bram Kok"
person chris "Chris Bos"
person dewi "Dewi Tan"
general circle Raad "Raad" {
  aim "To keep the orchard"
  members anna
  domain {
    trees "The trees"
    money "The money"
  }
}
${circles}
`;

describe('a role', () => {
  const roles = (text: string): string =>
    orchard(`circle Fruit "Fruitkring" in Raad {\n  members anna, bram\n${text}}\n`);

  test('that ends beside a new one is followed by nobody', () => {
    expect(
      kinds(
        roles('  role treasurer "Treasurer" { held by bram from 2026-01-05 for 1 year }\n'),
        roles('  role cook "Cook" { held by anna from 2026-02-02 for 1 year }\n'),
      ),
    ).toEqual(['holder-seated', 'holder-vacated', 'role-added', 'role-removed']);
    expect(kinds(roles('  role treasurer\n'), roles('  role cook\n'))).toEqual([
      'role-added',
      'role-removed',
    ]);
  });

  test('keeps its own items, whatever those of other roles are called', () => {
    const seeds = '  role seeds "Seeds" { aim "To buy seeds" domain { budget "What seeds cost" } }\n';
    const books = '  role books "Books" { aim "To keep the books" domain { budget "The ledger" } }\n';
    expect(told(roles(books + seeds), roles(seeds))).toEqual(['The role Books of Fruitkring is gone.']);
    expect(told(roles(seeds), roles(books + seeds))).toEqual([
      'Fruitkring makes a role of its own, Books: “To keep the books”.',
    ]);
    expect(told(roles(books + seeds), roles(seeds + books))).toEqual([]);
  });

  test.each([
    ['its title', '"Steward" { aim "To look after the shed" }', '"Steward" { aim "To lend the tools" }'],
    [
      'its work',
      '"Steward" { aim "To look after the shed and its tools" }',
      '"Keeper" { aim "To look after the shed and its tools" domain { } }',
    ],
    [
      'its term',
      '"Steward" { held by bram from 2026-01-05 for 1 year }',
      '"Keeper" { held by bram from 2026-01-05 for 1 year }',
    ],
  ])('under another name is known by %s', (_, before, after) => {
    const found = kinds(roles(`  role steward ${before}\n`), roles(`  role keeper ${after}\n`));
    expect(found).toContain('role-renamed');
    expect(found).not.toContain('role-added');
    expect(found).not.toContain('holder-vacated');
  });

  test('goes to another circle with its domain and holder', () => {
    const role = `  role Cellar "Cellar keeper" {
    aim "To keep the cider"
    domain { cellar "The cellar" }
    held by bram from 2026-01-05 for 1 year
  }
`;
    const two = (fruit: string, press: string): string =>
      orchard(
        `circle Fruit "Fruitkring" in Raad {\n  aim "To pick"\n${fruit}}\ncircle Press "Perskring" in Raad {\n  aim "To press"\n${press}}\n`,
      );
    expect(told(two(role, ''), two('', role))).toEqual([
      'The role Cellar keeper goes from Fruitkring to Perskring.',
    ]);
    const bare = '  role Secretary "Secretary"\n';
    expect(kinds(two(bare, ''), two('', bare))).toEqual(['role-added', 'role-removed']);
  });

  test('that becomes a circle, and a circle that becomes a role, are told as that', () => {
    const role = `  role Cellar "Cellar" {
    aim "To keep the cider of the orchard"
    domain { cellar "The cellar" }
  }
`;
    const asRole = orchard(`circle Fruit "Fruitkring" in Raad {\n${role}}\n`);
    const asCircle = orchard(
      'circle Fruit "Fruitkring" in Raad {\n}\ncircle Cellar "Cellar" in Fruit {\n  aim "To keep the cider of the orchard"\n  domain { cellar "The cellar" }\n}\n',
    );
    expect(told(asRole, asCircle)).toEqual(['The role Cellar of Fruitkring becomes a circle, Cellar.']);
    expect(told(asCircle, asRole)).toEqual(['Cellar becomes a role of Fruitkring, Cellar.']);
  });
});

describe('a circle', () => {
  test('of the same people for something else is another one', () => {
    const party = (name: string, title: string, aim: string): string =>
      orchard(`helping circle ${name} ${title} in Raad {\n  aim "${aim}"\n  members bram, chris, dewi\n}\n`);
    for (const title of ['', '"Feestcommissie"'])
      expect(
        kinds(
          party('Jubileum', title, 'To organise the jubilee of the orchard in 2025'),
          party('Route', title === '' ? '' : '"Routecommissie"', 'To mark a path for visitors'),
        ),
      ).toEqual(['circle-begun', 'circle-ended']);
  });

  test('with another title and the same aim and domain is the same one', () => {
    const fruit = (name: string): string =>
      orchard(
        `circle ${name} "${name}kring" in Raad {\n  aim "To pick and sell fruit"\n  domain { trees "The trees" from Raad.trees }\n  members bram\n}\n`,
      );
    expect(kinds(fruit('Fruit'), fruit('Oogst'))).toEqual(['circle-renamed', 'circle-retitled']);
  });

  test('that takes the name of one that was renamed is a new one', () => {
    const first = (name: string): string =>
      `circle ${name} "Fruitkring" in Raad {\n  aim "To pick and sell fruit"\n  domain { trees "The trees" from Raad.trees }\n  members bram, chris\n}\n`;
    const second = 'circle Fruit "Schuurkring" in Raad {\n  aim "To build sheds"\n  members dewi\n}\n';
    expect(told(orchard(first('Fruit')), orchard(first('Oogst') + second))).toEqual([
      expect.stringContaining('Schuurkring begins as a circle in Raad.'),
      'Fruit is now called Oogst.',
    ]);
    expect(kinds(orchard(first('Oogst') + second), orchard(first('Fruit')))).toEqual([
      'circle-ended',
      'circle-renamed',
    ]);
  });

  test('that begins after one of its name had ended is a new one', () => {
    const circle = (life: string, aim: string): string =>
      orchard(`circle Feest "Feestkring" in Raad {\n  aim "${aim}"\n  ${life}\n  members bram\n}\n`);
    expect(
      kinds(
        circle('begun 2024-01-08 ended 2024-12-16', 'To celebrate forty years'),
        circle('begun 2026-01-12', 'To celebrate the new barn'),
      ),
    ).toEqual(['circle-begun']);
  });

  const whole = (life = ''): string => `circle Oogst "Oogstkring" in Raad {
  aim "To pick and press the fruit"
  ${life}
  members anna, bram, chris, dewi
}
`;
  const halves = `circle Pluk "Plukkring" in Raad {
  aim "To pick the fruit"
  begun 2026-10-05 under two-circles
  members anna, bram
}
circle Pers "Perskring" in Raad {
  aim "To press the fruit"
  begun 2026-10-05 under two-circles
  members chris, dewi
}
decision two-circles "Two circles instead of one" {
  circle Raad
  decided 2026-09-21
}
`;
  test('that is divided is told as split, whether it is gone or told as ended', () => {
    const split = 'Oogstkring is split into Plukkring and Perskring.';
    expect(told(orchard(whole()), orchard(halves))[0]).toBe(split);
    expect(told(orchard(whole()), orchard(whole('ended 2026-10-05 under two-circles') + halves))[0]).toBe(
      split,
    );
    expect(told(orchard(halves), orchard(whole()))[0]).toBe(
      'Plukkring and Perskring become one circle, Oogstkring.',
    );
  });
});

describe('a domain item', () => {
  const items = (fruit: string, press: string): string =>
    orchard(
      `circle Fruit "Fruitkring" in Raad {\n  domain {\n${fruit}  }\n}\ncircle Press "Perskring" in Raad {\n  domain {\n${press}  }\n}\n`,
    );
  test('goes elsewhere by its words and not by its name alone', () => {
    expect(
      kinds(items('    stock "The jars and bottles"\n', ''), items('', '    stock "The jars and bottles"\n')),
    ).toEqual(['domain-item-moved']);
    expect(
      kinds(items('    budget "Money for ladders"\n', ''), items('', '    budget "What pressing costs"\n')),
    ).toEqual(['domain-item-added', 'domain-item-removed']);
  });
  test('that takes the name of one that was renamed is a new one', () => {
    expect(
      kinds(
        items('    stock "The jars and bottles"\n', ''),
        items('    jars "The jars and bottles"\n    stock "Apples that are kept for winter"\n', ''),
      ),
    ).toEqual(['domain-item-added', 'domain-item-renamed']);
  });
});

describe('a person', () => {
  test('who takes the name of one who was renamed is a new one', () => {
    const people = (text: string): string => `organisation Boomgaard\n${text}circle Raad\n`;
    expect(
      kinds(people('person jan "Jan Smit"\n'), people('person jan-smit "Jan Smit"\nperson jan "Jan Boer"\n')),
    ).toEqual(['person-added', 'person-renamed']);
  });
  test('is not somebody else who reads the same mail', () => {
    const person = (name: string, title: string): string =>
      `organisation Boomgaard\nperson ${name} "${title}" { email "post@boomgaard.example" }\ncircle Raad\n`;
    expect(kinds(person('jan', 'Jan Smit'), person('els', 'Els Boer'))).toEqual([
      'person-added',
      'person-removed',
    ]);
    expect(kinds(person('jan', 'Karin Smit'), person('karin', 'Karin de Wit'))).toEqual(['person-renamed']);
  });
});

test('an election under the name of an earlier one is another', () => {
  const election = (date: string, candidate: string): string =>
    orchard(`election lead of leader in Raad {
  on ${date}
  nominations { anna for ${candidate} because "Knows the trees" }
  elected ${candidate}
}
`);
  expect(kinds(election('2024-03-04', 'bram'), election('2026-03-02', 'chris'))).toEqual([
    'election-added',
    'election-removed',
  ]);
  expect(kinds(election('2024-03-04', 'bram'), election('2024-03-05', 'bram'))).toEqual(['election-changed']);
});

describe('what is only written otherwise', () => {
  const rhythm = (every: string, term: string): string =>
    orchard(
      `circle Fruit in Raad {\n  meets every ${every}\n  facilitator bram from 2026-02-02 ${term}\n}\n`,
    );
  test('is no change: a length in other units', () => {
    expect(told(rhythm('4 weeks', 'for 2 years'), rhythm('28 days', 'until 2028-02-01'))).toEqual([]);
    expect(told(rhythm('year', 'for 1 year'), rhythm('12 months', 'for 12 months'))).toEqual([]);
    expect(kinds(rhythm('4 weeks', 'for 2 years'), rhythm('1 month', 'for 2 years'))).toEqual([
      'meets-changed',
    ]);
  });
});

// ---- findings ----

const examples = join(import.meta.dirname, '../../examples');
const textOf = (example: string): string => {
  const folder = join(examples, example);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.kring'))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
};
const wholes = ['birth-care', 'ecodorp', 'food-access', 'installatiebedrijf', 'permaculture'];

const turnover = (before: Organisation, after: Organisation): { changes: string[]; findings: string[] } => {
  const [found] = compareStates([before], [after], on);
  return {
    changes: (found?.changes ?? []).map(({ kind }) => kind),
    findings: [
      ...(found?.fresh ?? []).map(({ message }) => `new: ${message.en}`),
      ...(found?.resolved ?? []).map(({ message }) => `resolved: ${message.en}`),
    ],
  };
};

/** The declarations of a text, each with the comments behind it. */
const declarations = (text: string): readonly string[] =>
  text.split(
    /\n(?=(?:organisation|person|assembly|top circle|general circle|circle|helping circle|working group|election|decision|implementation|template|audit|action|review|deviation) )/,
  );

/** A text with a name replaced wherever it is no part of somebody's own words. */
const renamed = (text: string, name: string, other: string): string =>
  text
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(new RegExp(`(?<![\\p{L}\\p{N}_-])${name}(?![\\p{L}\\p{N}_-])`, 'gu'), other),
    )
    .join('');

describe.each(wholes)('the findings of %s', (example) => {
  const text = textOf(example);
  const before = organisationOf(text);

  test('are the same in any order of the declarations', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...declarations(text).keys()], { minLength: declarations(text).length }),
        (order) => {
          const shuffled = organisationOf(order.map((i) => declarations(text)[i]).join('\n'));
          expect(turnover(before, shuffled)).toEqual({ changes: [], findings: [] });
        },
      ),
      { numRuns: 6 },
    );
  });

  test('are the same when a circle, a person, a decision or an election gets another name', () => {
    const { circles, people, decisions, elections } = before;
    for (const [kind, all] of Object.entries({
      circle: circles,
      person: people,
      decision: decisions,
      election: elections,
    }))
      for (const { name } of all.slice(0, 4))
        for (const other of ['aaa-first', 'Zzz-last'])
          expect([name, turnover(before, organisationOf(renamed(text, name, other)))]).toEqual([
            name,
            { changes: [`${kind}-renamed`], findings: [] },
          ]);
  });
});

test('a rule that names the second of two circles finds nothing new when they are told the other way round', () => {
  const circle = (name: string): string =>
    `circle ${name} "${name}kring" in Raad {\n  domain {\n    wood "The wood" from Raad.trees\n  }\n}\n`;
  const before = organisationOf(orchard(circle('Fruit') + circle('Hout')));
  expect(turnover(before, organisationOf(orchard(circle('Hout') + circle('Fruit'))))).toEqual({
    changes: [],
    findings: [],
  });
});
