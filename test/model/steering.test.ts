import { describe, expect, test } from 'vitest';
import { attendance } from '../../src/model/attendance.js';
import { asOf } from '../../src/model/lookups.js';
import { loopOf, measureDue, missedMeetings } from '../../src/model/steering.js';
import { organisationOf } from '../engine.js';

const bakery = (measures: string, records = '') =>
  organisationOf(`organisation Bakkerij "Buurtbakkerij"
person bea "Bea Smit"
person joost "Joost de Vries"
circle Oven "Oven circle" {
  members bea, joost
  lead "Plan the week on Monday"
  do "Bake"
  meets every 4 weeks
  ${measures}
}
${records}
`);

function loop(measures: string, records = '', on = '2026-11-23') {
  const organisation = bakery(measures, records);
  const standing = asOf(organisation, on);
  const found = loopOf(standing, standing.circle('Oven') as never);
  return found && { ...found.parts, closed: found.closed };
}

const all = { led: 'yes', done: 'yes', measured: 'yes', answered: 'yes', closed: true };
const low = 'measure loaves "Loaves sold" target at least 90 % every 3 months { 2026-09-30 80 % by bea }';

describe('the loop of a circle', () => {
  test('closes where it leads, does, measures in its rhythm and is on target', () => {
    expect(
      loop('measure loaves "Loaves sold" target at least 90 % every 3 months { 2026-09-30 95 % }'),
    ).toEqual(all);
  });

  test('stays open where a measure is late', () => {
    expect(
      loop('measure loaves "Loaves sold" target at least 90 % every month { 2026-09-30 95 % }'),
    ).toMatchObject({ measured: 'no', answered: 'yes', closed: false });
  });

  test('stays open where nothing answers what is off target, and is closed by an action point or a decision', () => {
    expect(loop(low)).toEqual({ ...all, answered: 'no', closed: false });
    expect(loop(low, 'action flour "Other flour" { owner bea due 2026-12-01 concerns Oven.loaves }')).toEqual(
      all,
    );
    expect(
      loop(
        low,
        'decision flour "Other flour" { circle Oven decided 2026-10-05 by consent concerns measure of Oven }',
      ),
    ).toEqual(all);
  });

  test('is not closed by a decision of before, by a proposal, or by one against an open objection', () => {
    const open = { ...all, answered: 'no', closed: false };
    for (const said of [
      'decided 2026-09-29 by consent',
      'picture 2026-10-05',
      'decided 2026-10-05 by consent objection joost "Dear"',
      'decided 2026-10-05 by consent withdrawn 2026-11-02',
    ])
      expect(
        loop(low, `decision flour "Other flour" { circle Oven ${said} concerns Oven.loaves }`),
        said,
      ).toEqual(open);
  });

  test('is closed by what came of a point about the measure', () => {
    const meeting = `meeting oven-10 of Oven on 2026-10-05 {
      present bea, joost
      point "Loaves" { concerns Oven.loaves outcome action flour }
    }
    action flour "Other flour" { owner bea due 2026-10-19 done 2026-10-18 }`;
    expect(loop(low, meeting)).toEqual(all);
  });

  test('says nothing of answers to values that no target judges', () => {
    expect(loop('measure "Gladness" target "More than last year" { 2026-09-30 "Glad" }')).toEqual({
      ...all,
      answered: 'unknown',
      closed: false,
    });
  });

  test('is not told of where nobody puts values on record, nor of who makes no policy', () => {
    expect(loop('measure loaves "Loaves sold" target at least 90 % every month')).toBeUndefined();
    const group = organisationOf(
      'organisation B "B"\ncircle Oven { measure "Loaves" { 2026-09-30 80 % } }\nworking group Cart in Oven { }\n',
    );
    const standing = asOf(group, '2026-11-23');
    expect(loopOf(standing, standing.circle('Cart') as never)).toBeUndefined();
  });
});

test('a measure that was never taken is due a rhythm after the first value that anybody put on record', () => {
  const organisation = bakery(`measure loaves "Loaves" { 2026-02-28 80 % }
  measure crumbs "Crumbs" every 3 months`);
  const standing = asOf(organisation, '2026-11-23');
  const circle = standing.circle('Oven');
  expect(circle?.measures.map((one) => measureDue(standing, circle, one))).toEqual([undefined, '2026-05-28']);
});

describe('meetings that a circle missed', () => {
  const missed = (records: string) => {
    const standing = asOf(bakery('', records), '2026-11-23');
    return missedMeetings(standing, standing.circle('Oven') as never);
  };

  test('are those of its rhythm since the last on record', () => {
    expect(missed('meeting a of Oven on 2026-08-31 { present bea }')).toEqual(['2026-09-28', '2026-10-26']);
    expect(missed('meeting a of Oven on 2026-10-26 { present bea }')).toEqual([]);
    expect(missed('meeting a of Oven on 2026-08-31 { facilitator bea }')).toEqual([]);
  });

  test('begin with the day that was agreed for the next', () => {
    expect(missed('meeting a of Oven on 2026-06-29 { present bea next 2026-10-05 }')).toEqual([
      '2026-10-05',
      '2026-11-02',
    ]);
  });
});

test('attendance counts who was present and absent in the year behind, by circle and person', () => {
  const records = `meeting a of Oven on 2025-11-20 { present bea, joost }
meeting b of Oven on 2026-09-28 { present everyone }
meeting c of Oven on 2026-10-26 { present bea absent joost "ill" }
meeting d of Oven on 2026-12-07 { present bea, joost }`;
  expect(attendance(asOf(bakery('', records), '2026-11-23'))).toEqual([
    { circle: 'Oven', person: 'bea', present: 2, all: 2 },
    { circle: 'Oven', person: 'joost', present: 1, all: 2 },
  ]);
});
