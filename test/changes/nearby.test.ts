import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedChange } from '../../src/changes/authority.js';
import { noneNearby } from '../../src/changes/evidence.js';
import { NearbyRecords } from '../../src/changes/nearby.js';
import { compareStates } from '../../src/rules/compared.js';
import { grantedBy } from '../../src/rules/titles.js';
import { organisationOf } from '../engine.js';

/* Minutes are often committed apart from what they decided: a little earlier, or a little later. */

interface Said {
  readonly limit?: string;
  readonly name?: string;
  readonly seats?: string;
  readonly more?: string;
}
const kitchen = ({ limit = 'Up to € 50', name = 'Keuken', seats = '', more = '' }: Said): string => `
organisation Hof "De Hof"
person anna "Anna Visser"
person bram "Bram Kok"
person dewi "Dewi Tan"
general circle Raad {
  aim "To run the court"
  members anna
  domain { food "Food" }
}
circle ${name} in Raad {
  aim "To cook"
  members anna, bram, dewi
  domain { meals "Meals" from Raad.food { limit "${limit}" } }
${seats}}
${more}`;
const decision = (
  circle: string,
  { concerns = `${circle === 'Raad' ? 'Keuken' : circle}.meals`, date = '2026-03-02', more = '' } = {},
): string => `decision ${circle.toLowerCase()}-${date} {
  circle ${circle}
  decided ${date} by consent
  concerns ${concerns}
${more}}
`;
const both = decision('Raad') + decision('Keuken');
const election = (elected = 'bram', more = ''): string => `election helper of secretary in Keuken {
  on 2026-03-02
  term 1 year
  consent everyone
  elected ${elected}
${more}}
`;

type Step = readonly [date: string, state: Said | string];

/** What each step changed, with all that the others have on record. */
function history(...steps: readonly Step[]): readonly (readonly JudgedChange[])[] {
  const records = new NearbyRecords(grantedBy);
  const states = steps.map(([, said]) => organisationOf(typeof said === 'string' ? said : kitchen(said)));
  const [first] = states;
  const [[began] = ['']] = steps;
  if (first !== undefined) records.begin({ name: 'c0', date: began }, first.elections, first.decisions);
  const told = states.slice(1).map((after, i) => {
    const [date] = steps[i + 1] as Step;
    const window = { since: steps[i]?.[0], until: date, nearby: noneNearby };
    const [one] = compareStates([states[i] as typeof after], [after], date, { window, changesOnly: true });
    if (one?.between === undefined) return { changes: [] };
    return records.add({ name: `c${i + 1}`, date }, one.between, one.changes, window);
  });
  return told.map(({ changes }) => changes);
}

const judged = (all: readonly (readonly JudgedChange[])[], kind: string) =>
  all.flatMap((changes, i) =>
    changes
      .filter((change) => change.kind === kind)
      .map(
        ({ verdict, evidence }) =>
          `${i + 1} ${verdict}${evidence.map(({ name, recorded }) => ` ${name}${recorded === undefined ? '' : ` in ${recorded.name}`}`).join('')}`,
      ),
  );

const wider = { limit: 'Up to € 80' };

describe('a change counts as decided by what another commit put on record', () => {
  test('a week earlier', () => {
    const all = history(
      ['2026-02-16', {}],
      ['2026-03-02', { more: both }],
      ['2026-03-09', { ...wider, more: both }],
    );
    expect(judged(all, 'limit-changed')).toEqual([
      '2 evidenced raad-2026-03-02 in c1 keuken-2026-03-02 in c1',
    ]);
  });
  test('a week later', () => {
    const all = history(['2026-02-16', {}], ['2026-03-02', wider], ['2026-03-09', { ...wider, more: both }]);
    expect(judged(all, 'limit-changed')).toEqual([
      '1 evidenced raad-2026-03-02 in c2 keuken-2026-03-02 in c2',
    ]);
  });
  test('partly here and partly later', () => {
    const raad = decision('Raad');
    const all = history(
      ['2026-02-16', {}],
      ['2026-03-02', { ...wider, more: raad }],
      ['2026-03-09', { ...wider, more: both }],
    );
    expect(judged(all, 'limit-changed')).toEqual(['1 evidenced raad-2026-03-02 keuken-2026-03-02 in c2']);
  });
  test('a draft that is adopted later', () => {
    const draft = both.replaceAll(/ {2}decided .*\n/g, '  proposed 2026-02-23\n');
    const all = history(
      ['2026-02-16', { more: draft }],
      ['2026-03-02', { ...wider, more: draft }],
      ['2026-03-09', { ...wider, more: both }],
    );
    expect(judged(all, 'limit-changed')).toEqual([
      '1 evidenced raad-2026-03-02 in c2 keuken-2026-03-02 in c2',
    ]);
  });
  test('an election later or earlier than the seat', () => {
    const seats = '  secretary bram from 2026-03-09 for 1 year\n';
    const later = history(
      ['2026-02-16', {}],
      ['2026-03-09', { seats }],
      ['2026-03-16', { seats, more: election() }],
    );
    expect(judged(later, 'secretary-seated')).toEqual(['1 evidenced helper in c2']);
    const none = history(['2026-02-16', {}], ['2026-03-09', { seats }]);
    expect(judged(none, 'secretary-seated')).toEqual(['1 unevidenced']);
    const undated = '  secretary bram\n';
    const earlier = history(
      ['2026-02-16', {}],
      ['2026-03-02', { more: election() }],
      ['2026-03-09', { seats: undated, more: election() }],
    );
    expect(judged(earlier, 'secretary-seated')).toEqual(['2 evidenced helper in c1']);
  });
  test('by the later name of the circle', () => {
    const renamed = { ...wider, name: 'Kombuis' };
    const all = history(
      ['2026-02-16', {}],
      ['2026-03-02', wider],
      ['2026-03-09', renamed],
      [
        '2026-03-16',
        { ...renamed, more: decision('Kombuis') + decision('Raad', { concerns: 'Kombuis.meals' }) },
      ],
    );
    expect(judged(all, 'limit-changed')).toEqual([
      '1 evidenced kombuis-2026-03-02 in c3 raad-2026-03-02 in c3',
    ]);
  });
  test('thirty days away and no more, on either side', () => {
    const later = (date: string) =>
      judged(
        history(['2026-02-16', {}], ['2026-03-01', wider], [date, { ...wider, more: both }]),
        'limit-changed',
      );
    expect(later('2026-03-31')).toEqual([expect.stringContaining('evidenced raad')]);
    expect(later('2026-04-01')).toEqual(['1 unevidenced']);
    const earlier = (date: string) =>
      judged(
        history(['2026-02-16', {}], ['2026-03-02', { more: both }], [date, { ...wider, more: both }]),
        'limit-changed',
      );
    expect(earlier('2026-04-01')).toEqual([expect.stringContaining('evidenced raad')]);
    expect(earlier('2026-04-02')).toEqual(['2 unevidenced']);
  });
});

describe('it does not count', () => {
  test('for what changes again what it decided', () => {
    const all = history(
      ['2026-02-16', {}],
      ['2026-03-02', { ...wider, more: both }],
      ['2026-03-09', { limit: 'Up to € 500', more: both }],
      ['2026-03-16', { limit: 'Up to € 90', more: both }],
    );
    expect(judged(all, 'limit-changed')).toEqual([
      '1 evidenced raad-2026-03-02 keuken-2026-03-02',
      '2 unevidenced',
      '3 unevidenced',
    ]);
  });
  test('for what was changed before by nobody, where it decided what came after', () => {
    const all = history(
      ['2026-02-16', {}],
      ['2026-03-02', { limit: 'Up to € 500' }],
      ['2026-03-09', { ...wider, more: both }],
    );
    expect(judged(all, 'limit-changed')).toEqual([
      '1 unevidenced',
      '2 evidenced raad-2026-03-02 keuken-2026-03-02',
    ]);
  });
  test('for a second seat or another person', () => {
    const seats = '  secretary bram from 2026-03-09 for 1 year\n';
    const undated = '  secretary bram\n';
    const again = history(
      ['2026-02-16', {}],
      ['2026-03-09', { seats: undated, more: election() }],
      ['2026-03-16', { more: election() }],
      ['2026-03-23', { seats: undated, more: election() }],
    );
    expect(judged(again, 'secretary-seated').map((one) => one.split(' ')[1])).toEqual([
      'evidenced',
      'unevidenced',
    ]);
    const other = history(
      ['2026-02-16', {}],
      ['2026-03-09', { seats }],
      ['2026-03-16', { seats, more: election('dewi') }],
    );
    expect(judged(other, 'secretary-seated')).toEqual(['1 unevidenced']);
  });
  test('where an objection is open, another circle took it, or it was written otherwise meanwhile', () => {
    const judgedBy = (recorded: string, then = recorded) =>
      judged(
        history(
          ['2026-02-16', {}],
          ['2026-03-02', { more: recorded }],
          ['2026-03-09', { ...wider, more: then }],
        ),
        'limit-changed',
      );
    const open = '  objection dewi "Too much"\n';
    expect(judgedBy(decision('Raad', { more: open }) + decision('Keuken', { more: open }))).toEqual([
      '2 unevidenced',
    ]);
    const elsewhere = `circle Tuin in Raad {\n  members dewi\n}\n${decision('Tuin', { concerns: 'Keuken.meals' })}`;
    expect(judgedBy(elsewhere)).toEqual(['2 unevidenced']);
    const about = (what: string) =>
      decision('Raad', { concerns: what }) + decision('Keuken', { concerns: what });
    expect(judgedBy(about('aim of Keuken'), about('Keuken.meals'))).toEqual(['2 unevidenced']);
  });
  test('for a change of another matter, where it is about the circle as a whole and brought what it decided', () => {
    const whole = decision('Raad', { concerns: 'Keuken' }) + decision('Keuken', { concerns: 'Keuken' });
    const text = kitchen({}).replace('To cook', 'To cook and bake');
    const all = history(
      ['2026-02-16', {}],
      ['2026-03-02', text + whole],
      ['2026-03-09', text.replace('€ 50', '€ 80') + whole],
    );
    expect(judged(all, 'aim-changed')).toEqual(['1 evidenced raad-2026-03-02 keuken-2026-03-02']);
    expect(judged(all, 'limit-changed')).toEqual(['2 unevidenced']);
  });
  test('where it came with the organisation, and is old', () => {
    const old = both.replaceAll('2026-03-02', '2024-03-04');
    const all = history(['2026-03-02', { more: old }], ['2026-03-09', { ...wider, more: old }]);
    expect(judged(all, 'limit-changed')).toEqual(['1 unevidenced']);
    const young = history(['2026-03-02', { more: both }], ['2026-03-09', { ...wider, more: both }]);
    expect(judged(young, 'limit-changed')).toEqual([
      '1 evidenced raad-2026-03-02 in c0 keuken-2026-03-02 in c0',
    ]);
  });
});

test('in whatever order minutes and change are committed, it is decided; without the minutes it is not', () => {
  const parts = ['change', 'raad', 'keuken', 'rest'] as const;
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...parts], { minLength: 4 }),
      fc.constantFrom('raad', 'keuken', undefined),
      fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 4, maxLength: 4 }),
      (order, without, gaps) => {
        let day = 2;
        const done = new Set<string>();
        const steps = order.map((part, i): Step => {
          day += gaps[i] as number;
          done.add(part);
          const more = [
            done.has('raad') && without !== 'raad' ? decision('Raad') : '',
            done.has('keuken') && without !== 'keuken' ? decision('Keuken') : '',
            done.has('rest') ? 'person els\n' : '',
          ].join('');
          return [`2026-03-${String(day).padStart(2, '0')}`, { ...(done.has('change') ? wider : {}), more }];
        });
        const all = history(['2026-03-02', {}], ...steps);
        expect(judged(all, 'limit-changed').map((one) => one.split(' ')[1])).toEqual([
          without === undefined ? 'evidenced' : 'partly',
        ]);
      },
    ),
  );
});
