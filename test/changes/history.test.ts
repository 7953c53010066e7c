import { describe, expect, test } from 'vitest';
import { laterTitled } from '../../src/changes/history.js';
import { sinceWhen } from '../../src/changes/since.js';
import { logged, logOutline } from '../../src/render/log.js';
import { compareStates } from '../../src/rules/compared.js';
import { organisationOf } from '../engine.js';

/* What happened to one circle, step by step, whatever it was called and out of which circles it came. */

const state = (circles: string): string => `organisation Boomgaard "De Boomgaard"
person anna
person bram
person chris
person dewi
general circle Raad "Raad" {
  aim "To keep the orchard"
  members anna
}
${circles}`;
const circle = (name: string, aim: string, members: string): string =>
  `circle ${name} in Raad {\n  aim "${aim}"\n  members ${members}\n}\n`;

const steps = (...states: readonly string[]) =>
  states.slice(1).map((after, i) => {
    const [compared] = compareStates(
      [organisationOf(states[i] as string)],
      [organisationOf(after)],
      '2026-11-23',
      {
        findings: false,
      },
    );
    if (compared === undefined) throw new Error('no organisation to compare');
    const commit = { name: `${i + 1}`, date: `2026-0${i + 1}-01`, author: 'anna', subject: `Step ${i + 1}` };
    return { commit, compared };
  });
const history = (all: ReturnType<typeof steps>, of: string): string[] =>
  logged(all, { circle: of, reverse: true }).flatMap(({ name, changes }) =>
    changes.map(({ message }) => `${name}: ${message.en}`),
  );

const whole = circle('Oogst', 'To pick and press the fruit', 'anna, bram, chris, dewi');
const halves =
  circle('Pluk', 'To pick the fruit', 'anna, bram') + circle('Pers', 'To press the fruit', 'chris, dewi');

describe('the history of a circle', () => {
  const split = steps(
    state(whole.replace('To pick and press', 'To pick, press and sell')),
    state(whole),
    state(halves),
    state(halves.replace('To press the fruit', 'To press all the fruit')),
  );
  test('goes back to the circle out of which it was split, and from there to its parts', () => {
    expect(history(split, 'Pers')).toEqual([
      expect.stringContaining('1: Oogst, aim: from'),
      '2: Oogst is split into Pluk and Pers.',
      expect.stringContaining('3: Pers, aim: from'),
    ]);
    expect(history(split.slice(0, 2), 'Oogst')).toEqual([
      expect.stringContaining('1: Oogst, aim: from'),
      '2: Oogst is split into Pluk and Pers.',
    ]);
  });
  test('goes back to all circles that became one', () => {
    const merged = steps(
      state(halves.replace('To pick the fruit', 'To pick').replace('To press the fruit', 'To press')),
      state(halves),
      state(whole),
    );
    expect(history(merged, 'Oogst')).toEqual([
      expect.stringContaining('1: Pluk, aim: from'),
      expect.stringContaining('1: Pers, aim: from'),
      '2: Pluk and Pers become one circle, Oogst.',
    ]);
  });

  test('leads from one that another was joined with to both, and from that one to where it went', () => {
    const shop = circle('Winkel', 'To sell the fruit', 'anna');
    const press = circle('Pers', 'To press the fruit', 'chris, dewi');
    const grown = circle('Winkel', 'To sell and press the fruit', 'anna, chris, dewi');
    const joined = steps(
      state(shop.replace('To sell the', 'To sell') + press.replace('To press the', 'To press')),
      state(shop + press),
      state(grown),
      state(grown.replace('To sell and press the fruit', 'To sell and press all the fruit')),
    );
    const whole = [
      expect.stringContaining('1: Winkel, aim: from'),
      expect.stringContaining('1: Pers, aim: from'),
      '2: Pers merges into Winkel.',
      expect.stringContaining('2: Winkel, aim: from'),
      '2: chris becomes member of Winkel.',
      '2: dewi becomes member of Winkel.',
      expect.stringContaining('3: Winkel, aim: from'),
    ];
    expect(history(joined, 'Winkel')).toEqual(whole);
    expect(history(joined, 'Pers')).toEqual([whole[1], whole[2]]);
    const parted = steps(
      state(grown.replace('and press the fruit', 'and press')),
      state(grown),
      state(shop + press),
      state(shop + press.replace('the', 'all')),
    );
    expect(history(parted, 'Pers')).toEqual([
      expect.stringContaining('1: Winkel, aim: from'),
      '2: Pers is split off from Winkel.',
      expect.stringContaining('3: Pers, aim: from'),
    ]);
    expect(
      sinceWhen(
        joined.map(({ commit, compared }) => ({ step: commit, changes: compared.changes })),
        'Winkel',
      ).map(({ step, change }) => `${step.name}: ${change.kind}`),
    ).toEqual(['2: circle-merged', '2: member-added', '2: member-added', '3: aim-changed']);
  });

  const reused = steps(
    state(circle('Fruit', 'To pick', 'anna, bram')),
    state(circle('Fruit', 'To pick and sell apples', 'anna, bram')),
    state(circle('Oogst', 'To pick and sell apples', 'anna, bram')),
    state(
      circle('Oogst', 'To pick and sell apples', 'anna, bram') +
        circle('Fruit', 'To dry plums', 'chris, dewi'),
    ),
  );
  test('is not that of another that had its name before', () => {
    expect(history(reused, 'Fruit')).toEqual([
      expect.stringContaining('3: Fruit begins as a circle in Raad.'),
    ]);
    expect(history(reused, 'Oogst')).toEqual([
      expect.stringContaining('1: Fruit, aim: from'),
      '2: Fruit is now called Oogst.',
    ]);
  });
  test('tells since when each fact stands, and none of another of its name', () => {
    const since = (of: string): string[] =>
      sinceWhen(
        reused.map(({ commit, compared }) => ({ step: commit, changes: compared.changes })),
        of,
      ).map(({ step, change }) => `${step.name}: ${change.kind}`);
    expect(since('Fruit')).toEqual(['3: circle-begun']);
    expect(since('Oogst')).toEqual(['1: aim-changed', '2: circle-renamed']);
  });
});

describe('the history of a person', () => {
  const village = (people: string, rest = '', seats = ''): string => `organisation Boomgaard "De Boomgaard"
person anna
${people}
general circle Raad "Raad" {
  aim "To keep the orchard"
  ${seats}
  members anna
  role Snoeier { ${rest} }
}
`;
  const told = (states: readonly string[], person: string): string[] =>
    logged(steps(...states), { person, reverse: true }).flatMap(({ name, changes }) =>
      changes.map(({ kind }) => `${name}: ${kind}`),
    );

  const life = [
    village(''),
    village('person bram'),
    village('person bram', 'held by bram from 2026-01-05 for 1 year'),
    `${village(
      'person bram',
      'held by bram from 2026-01-05 for 1 year',
      'secretary bram from 2026-02-02 for 1 year by chosen',
    )}election chosen of secretary in Raad { on 2026-02-01 elected bram }\n`,
    `${village(
      'person bram-bos "Bram Bos"',
      'held by bram-bos from 2026-01-05 for 1 year',
      'secretary bram-bos from 2026-02-02 for 1 year by chosen',
    )}election chosen of secretary in Raad { on 2026-02-01 elected bram-bos }\n`,
    village('person bram-bos "Bram Bos" { left 2026-06-30 }'),
  ];

  test('tells of seats, elections and roles, that they joined and left, under every name that they had', () => {
    const all = told(life, 'bram-bos');
    expect(all).toEqual(
      expect.arrayContaining([
        '1: person-added',
        '2: holder-seated',
        '3: secretary-seated',
        '3: election-added',
        '4: person-renamed',
        '5: person-left',
        '5: holder-vacated',
        '5: secretary-vacated',
        '5: election-removed',
      ]),
    );
    expect(told(life, 'anna').filter((one) => !one.endsWith('organisation-begun'))).toEqual([]);
  });

  test('takes nobody for another who had the name before', () => {
    const states = [
      village('person bram'),
      village(''),
      village('person bram'),
      village('person bram { left 2026-05-31 }'),
    ];
    expect(told(states, 'bram')).toEqual(['2: person-added', '3: person-left']);
  });
});

describe('what somebody knew by its title once', () => {
  const titled = (name: string, title: string): string =>
    `circle ${name} "${title}" in Raad {\n  aim "To pick the fruit"\n  members bram\n}\n`;
  const changes = steps(
    state(titled('Pluk', 'Plukploeg')),
    state(titled('Pluk', 'Plukkring')),
    state(titled('Oogst', 'Plukkring')),
    state(titled('Oogst', 'Oogstkring')),
  ).map(({ compared }) => compared);

  test('is found by the name that it has now', () => {
    expect(laterTitled(changes, 'Plukploeg')).toEqual({ circle: 'Oogst' });
    expect(laterTitled(changes, 'Plukkring')).toEqual({ circle: 'Oogst' });
    expect(laterTitled(changes, 'Perskring')).toBeUndefined();
  });

  test('is found of people as well', () => {
    const people = (title: string): string => state('').replace('person bram', `person bram "${title}"`);
    const renamed = steps(people('Bram Vos'), people('Bram Bos')).map(({ compared }) => compared);
    expect(laterTitled(renamed, 'Bram Vos')).toEqual({ person: 'bram' });
  });
});

test('a history is headed by what people call its circle', () => {
  const organisation = organisationOf(state(circle('Pluk "Plukploeg"', 'To pick the fruit', 'bram')));
  const [heading] = logOutline({ organisation, language: 'en', circle: 'Pluk', shallow: false, commits: [] });
  expect(heading).toMatchObject({ text: 'History of Plukploeg in De Boomgaard' });
});
