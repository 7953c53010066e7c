import { describe, expect, test } from 'vitest';
import { countsBy, progressOf } from '../../src/tracking/progress.js';
import { organisationOf } from '../engine.js';

const day = '2026-06-01';

const plan = (phases: string): string => `organisation Ecodorp "Ecodorp De Brink" {
  language nl
}
person anna "Anna Visser"
person bram "Bram Kok"
person chris "Chris Mulder"
top circle Bestuur "Bestuurskring" {
  aim "To keep the village true to its mission"
  facilitator anna from 2026-01-01 for 2 years
  secretary bram from 2026-01-01 for 2 years
  members anna, bram, chris
}
circle Tuin "Tuinkring" in Bestuur {
  aim "To grow vegetables"
  domain { planting "What is planted where" }
  double link {
    leader anna from 2026-01-01 for 2 years
    representative chris from 2026-02-01 for 3 months
  }
  facilitator bram from 2026-01-01 for 2 years
  members anna, bram, chris
}
implementation invoering "Invoering" {
  circle Bestuur
  owner anna
${phases}
}
`;

const read = (phases: string, on = day) => {
  const [found] = progressOf(organisationOf(plan(phases)), on).implementations;
  if (found === undefined) throw new Error('No implementation was read.');
  return found;
};
const steps = (phases: string, on = day): string[] =>
  read(phases, on).phases.flatMap((phase) =>
    phase.steps.map(
      (step) => `${step.name}: ${step.status}${step.why.map((why) => ` (${why.kind})`).join('')}`,
    ),
  );

describe('a step', () => {
  test('is open until its day has come, and overdue when it should have been done', () => {
    const acquaint = 'phase acquaint {\n step plan "Plan" {\n due 2026-06-10\n done 2026-06-08\n }\n}';
    expect(steps(acquaint, '2026-06-07')).toEqual(['plan: not begun (nothing recorded)']);
    expect(steps(acquaint, '2026-06-08')).toEqual(['plan: done']);
    expect(steps(acquaint.replace('done 2026-06-08', ''), '2026-06-11')).toEqual([
      'plan: overdue (nothing recorded)',
    ]);
  });

  test('says why it is open: blocked, or after a step that is open', () => {
    expect(
      steps(
        'phase acquaint {\n step plan "Plan" {\n blocked "No time"\n }\n step visit "Visit" {\n after plan\n }\n}',
      ),
    ).toEqual(['plan: blocked (blocked)', 'visit: not begun (waits)']);
  });
});

describe('a step for every circle', () => {
  const training = (lines: string): string =>
    `phase introduce {\n training kringen "Kringscholing" for every circle {\n${lines}\n }\n}`;

  test('has one one for each circle, recorded where its line is or to be recorded at the step', () => {
    const [step] = read(training('Tuin done 2026-05-01 evidence "List"')).phases[0]?.steps ?? [];
    expect(step?.status).toBe('under way');
    expect(
      step?.each.map(({ circle, status, evidence, place }) => [circle, status, evidence, place.recorded]),
    ).toEqual([
      ['Bestuur', 'not begun', [], false],
      ['Tuin', 'done', ['List'], true],
    ]);
    expect(step?.each[1]?.place.at.line).toBe((step?.place.at.line ?? 0) + 1);
  });

  test('is done when it is done for all', () => {
    expect(steps(training('Tuin done 2026-05-01\nBestuur done 2026-05-11'))).toEqual(['kringen: done']);
  });

  test('that comes back is to be done again when its time has passed', () => {
    const yearly =
      'phase secure {\n step blik "Terugblik" for every circle every 1 year {\n Tuin done 2025-03-01\n Bestuur done 2026-03-01\n }\n}';
    const [step] = read(yearly).phases[0]?.steps ?? [];
    expect(step?.each.map(({ circle, status, due, again }) => [circle, status, due ?? again])).toEqual([
      ['Bestuur', 'done', '2027-02-28'],
      ['Tuin', 'overdue', '2026-02-28'],
    ]);
  });

  test('and for every leader shows a new holder as open by itself', () => {
    const leaders =
      'phase integrate {\n training leiders "Leiders" for every leader {\n anna done 2026-05-01\n }\n}';
    expect(steps(leaders)).toEqual(['leiders: done']);
    const changed = plan(leaders).replace(
      'leader anna from 2026-01-01 for 2 years',
      'leader anna from 2026-01-01 until 2026-05-20\nleader bram from 2026-05-21 for 2 years',
    );
    const [found] = progressOf(organisationOf(changed), day).implementations;
    expect(found?.phases[0]?.steps[0]?.each.map(({ person, status }) => [person, status])).toEqual([
      ['bram', 'not begun'],
    ]);
  });
});

test('counts are of steps, and of each circle or person for a step for every one', () => {
  const found = read(`phase acquaint {
    begun 2026-01-01
    ended 2026-03-01
    step plan "Plan" { done 2026-02-01 }
  }
  phase introduce {
    due 2026-05-01
    training kringen "Kringscholing" for every circle {
      owner bram due 2026-05-20
      Tuin done 2026-05-01
    }
  }`);
  expect(found.counts).toMatchObject({ all: 3, done: 2, overdue: 1 });
  expect(found.phases.map(({ state, overdue }) => [state, overdue])).toEqual([
    ['ended', false],
    ['under way', true],
  ]);
  expect(countsBy(found, 'owner').map(({ name, counts }) => [name, counts.all])).toEqual([
    ['anna', 1],
    ['bram', 2],
  ]);
  expect(countsBy(found, 'circle').map(({ name, counts }) => [name, counts.all])).toEqual([
    ['Bestuur', 2],
    ['Tuin', 1],
  ]);
});

test('the conditions tell what each circle lacks, and what was set aside', () => {
  const { conditions } = progressOf(organisationOf(plan('')), day);
  const told = conditions.flatMap(({ condition, each }) =>
    each
      .filter(({ status }) => status !== 'done')
      .map(({ circle, person, status, why }) =>
        [
          condition,
          circle,
          person,
          status,
          why.map((one) => (one.kind === 'missing' ? one.what : one.kind)).join(),
        ]
          .filter((part) => part !== undefined)
          .join(' '),
      ),
  );
  expect(told).toEqual([
    'double link Tuin overdue term over',
    'officers Tuin not begun secretary',
    'audits Bestuur not begun nothing recorded',
    'audits Tuin not begun nothing recorded',
    'reviews Bestuur anna not begun nothing recorded',
    'reviews Bestuur bram not begun nothing recorded',
    'reviews Tuin anna not begun nothing recorded',
    'reviews Tuin chris not begun nothing recorded',
    'reviews Tuin bram not begun nothing recorded',
  ]);
});

test('an organisation without a plan has none, and no circle no each', () => {
  expect(progressOf(organisationOf('organisation Leeg\n'), day)).toMatchObject({ implementations: [] });
});
