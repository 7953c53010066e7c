import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/model/lookups.js';
import { reached } from '../../src/model/measures.js';
import { meetingsIn } from '../../src/model/meetings.js';
import { meetingStanding } from '../../src/model/standing.js';
import { openTopics, topicStanding } from '../../src/model/topics.js';
import { organisationOf } from '../engine.js';

const choir = (rest: string) =>
  organisationOf(`
organisation Choir "The choir" { language en }
person ada "Ada"
person bo "Bo"
person cees "Cees"
general circle Board "The board" {
  aim "To sing together"
  members ada, bo, cees
}
${rest}`);

describe('what is made in a meeting', () => {
  const evening = `
meeting march of Board on 2026-03-02 {
  facilitator ada
  present ada, bo
  absent  cees "ill"
  point "The hall" { decide outcome decision hall }
  point "Who keeps the minutes" { elect outcome election minutes }
}`;

  test('a decision has its circle, day and people from the meeting that names it', () => {
    const { decisions } = choir(`${evening}\ndecision hall "A hall" { text "We rent it" consent ada, bo }`);
    expect(decisions[0]).toMatchObject({
      circle: { name: 'Board' },
      decided: { date: '2026-03-02' },
      meeting: { name: 'march' },
      present: { people: [{ name: 'ada' }, { name: 'bo' }] },
      absent: { people: [{ name: 'cees' }] },
    });
  });

  test('what a record says itself stays as it is written', () => {
    const { decisions } = choir(
      `${evening}\ndecision hall { circle Board decided 2026-03-09 present ada, bo, cees }`,
    );
    expect(decisions[0]).toMatchObject({ decided: { date: '2026-03-09' }, absent: undefined });
  });

  test('a decision that is still in draft is not taken by being on an agenda', () => {
    const { decisions } = choir(`${evening}\ndecision hall { state draft in meeting march }`);
    expect(decisions[0]?.decided).toBeUndefined();
  });

  test('an election has its day and facilitator, an action its circle, a review its day', () => {
    const { elections, actions, reviews } = choir(`${evening}
election minutes of secretary in Board { elected bo }
action key "Fetch the key" { in meeting march owner bo }
review talk of bo { in meeting march }`);
    expect(elections[0]).toMatchObject({ on: { date: '2026-03-02' }, facilitator: { name: 'ada' } });
    expect(actions[0]).toMatchObject({ circle: { name: 'Board' } });
    expect(reviews[0]).toMatchObject({ on: { date: '2026-03-02' } });
  });

  test('a meeting that nobody declares gives nothing', () => {
    const { decisions } = choir('decision hall { in meeting nowhere }');
    expect(decisions[0]).toMatchObject({ decided: undefined, circle: undefined });
  });

  test('is told with its meeting', () => {
    const organisation = choir(`${evening}\ndecision hall {}\naction key { in meeting march }`);
    const [march] = organisation.meetings;
    const made = meetingsIn(organisation).madeIn(march as NonNullable<typeof march>);
    expect(made.decisions.map(({ name }) => name)).toEqual(['hall']);
    expect(made.actions.map(({ name }) => name)).toEqual(['key']);
  });
});

describe('a meeting', () => {
  const stands = (rest: string, on: string) => {
    const organisation = choir(rest);
    return organisation.meetings.map((meeting) => meetingStanding(asOf(organisation, on), meeting));
  };

  test('is planned, then overdue while nothing is on record', () => {
    const planned = 'meeting march of Board on 2026-03-02 { point "The hall" { decide 20 minutes } }';
    expect(stands(planned, '2026-03-01')).toEqual(['planned']);
    expect(stands(planned, '2026-03-02')).toEqual(['planned']);
    expect(stands(planned, '2026-03-03')).toEqual(['overdue']);
  });

  test('is held when something is on record, and its minutes wait until a later meeting consents', () => {
    const two = `meeting march of Board on 2026-03-02 { present ada, bo }
meeting april of Board on 2026-04-06 { minutes march consented }`;
    expect(stands(two, '2026-04-05')).toEqual(['held', 'planned']);
    expect(stands(two, '2026-04-06')).toEqual(['consented', 'held']);
  });
});

describe('a topic', () => {
  const topic = 'topic hall "The hall" in Board { by bo on 2026-02-01 decide 20 minutes }';
  const standing = (rest: string, on: string) => {
    const organisation = choir(`${topic}\n${rest}`);
    const here = asOf(organisation, on);
    const [hall] = organisation.topics;
    return topicStanding(here, hall as NonNullable<typeof hall>);
  };

  test('is open from the day on which it was handed in', () => {
    const organisation = choir(topic);
    expect(openTopics(asOf(organisation, '2026-01-31'), 'Board')).toEqual([]);
    expect(openTopics(asOf(organisation, '2026-02-01'), 'Board').map(({ name }) => name)).toEqual(['hall']);
  });

  test('comes back where a meeting carried it on, or did not come to it', () => {
    const two = `meeting a of Board on 2026-03-02 { present ada point hall { heard "So much" carried to next } }
meeting b of Board on 2026-04-06 { present ada point hall { decide 20 minutes } }`;
    expect(standing(two, '2026-05-01')).toMatchObject({ standing: 'open', returns: 2 });
  });

  test('waits on the agenda of a meeting to come', () => {
    expect(standing('meeting a of Board on 2026-03-02 { point hall }', '2026-02-20')).toMatchObject({
      standing: 'planned',
      plannedIn: { name: 'a' },
    });
  });

  test('is closed by a meeting that deals with it, or by its own words', () => {
    const dealt = 'meeting a of Board on 2026-03-02 { present ada point hall { outcome "We rent it" } }';
    expect(standing(dealt, '2026-03-02')).toMatchObject({ standing: 'closed', closedIn: { name: 'a' } });
    const organisation = choir('topic hall in Board { closed 2026-03-01 "Sold" }');
    const [hall] = organisation.topics;
    expect(topicStanding(asOf(organisation, '2026-03-01'), hall as NonNullable<typeof hall>).standing).toBe(
      'closed',
    );
  });
});

describe('a measure', () => {
  const measureOf = (line: string) => {
    const { circles } = organisationOf(`circle Board { ${line} }`);
    return circles[0]?.measures[0] as NonNullable<(typeof circles)[0]['measures'][0]>;
  };

  test.each([
    ['at least 80 %', '80 %', true],
    ['at least 80 %', '79.5 %', false],
    ['at most 3 days', '3 days', true],
    ['at most € 5000', '€ 5001', false],
    ['between 10 and 20 births', '20 births', true],
    ['between 10 and 20 births', '9 births', false],
    ['at most 1500 km', '1600 km', false],
    ['at most € 2000.50', '€ 2000', true],
    ['at least 80 %', '82', true],
    ['at least 80 %', '82 kg', undefined],
    ['"as often as needed"', '3', undefined],
  ])('with target %s and value %s: %s', (target, value, met) => {
    const measure = measureOf(`measure "Singing" target ${target} { 2026-03-01 ${value} }`);
    expect(reached(measure, measure.values[0] as NonNullable<(typeof measure.values)[0]>)).toBe(met);
  });

  test('keeps who measured and what was remarked, and the name it is called by', () => {
    expect(
      measureOf('measure sung "Songs sung" every 1 month { 2026-03-01 12 songs by ada "With rain" }'),
    ).toMatchObject({
      name: 'sung',
      values: [
        {
          date: '2026-03-01',
          amount: { number: 12, unit: 'songs', written: '12 songs' },
          by: { name: 'ada' },
          text: 'With rain',
        },
      ],
    });
  });
});
