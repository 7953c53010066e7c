import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/model/lookups.js';
import {
  auditStanding,
  circleStanding,
  crossLinkFaults,
  decisionStanding,
  electionStanding,
  linkFaults,
  reviewStanding,
  seatStanding,
  vacantSince,
} from '../../src/model/standing.js';
import { organisationOf } from '../engine.js';

const on = (date: string, text: string) => asOf(organisationOf(`organisation Tuin\n${text}`), date);

const people = `
person anna
person bram { left 2026-06-30 }
person carla { joined 2027-01-01 }
person dirk`;

describe('a seat', () => {
  const seats = (date: string, line: string): string[] => {
    const standing = on(date, `${people}\ncircle Kas { ${line} }`);
    const circle = standing.organisation.circles[0];
    if (circle === undefined) return [];
    return standing
      .offices(circle)
      .flatMap((office) =>
        office.seats.map((seat) =>
          [
            seat.seat.person?.name ?? 'nobody',
            seatStanding(circle, seat),
            seat.lastDay ?? 'without end',
          ].join(', '),
        ),
      );
  };

  test.each([
    ['2025-12-31', 'secretary anna from 2026-01-01 for 2 years', 'anna, to come, 2027-12-31'],
    ['2026-01-01', 'secretary anna from 2026-01-01 for 2 years', 'anna, standing, 2027-12-31'],
    ['2028-01-01', 'secretary anna from 2026-01-01 for 2 years', 'anna, expired, 2027-12-31'],
    ['2026-01-01', 'secretary anna from 2026-01-01', 'anna, without a term, without end'],
    ['2026-01-01', 'secretary anna acting from 2026-01-01 until 2026-03-31', 'anna, acting, 2026-03-31'],
    ['2026-01-01', 'secretary vacant from 2025-11-01', 'nobody, vacant, without end'],
    // Who will leave is known beforehand, and the day of leaving is the last.
    ['2026-01-01', 'secretary bram from 2026-01-01 for 2 years', 'bram, standing, 2026-06-30'],
    ['2026-06-30', 'secretary bram from 2026-01-01 for 2 years', 'bram, standing, 2026-06-30'],
    ['2026-07-01', 'secretary bram from 2026-01-01 for 2 years', 'bram, void, 2026-06-30'],
    // Advice that was followed leaves nothing to end.
    ['2026-07-01', 'secretary bram from 2026-01-01 until 2026-06-30', 'bram, past, 2026-06-30'],
    ['2026-07-01', 'secretary bram from 2024-01-01 for 1 year', 'bram, past, 2024-12-31'],
    ['2026-07-01', 'secretary carla from 2026-01-01 for 2 years', 'carla, void, 2027-12-31'],
    ['2027-01-01', 'secretary carla from 2026-01-01 for 2 years', 'carla, standing, 2027-12-31'],
    [
      '2026-07-01',
      'planned 2027-01-01 secretary anna from 2026-01-01 for 2 years',
      'anna, to come, 2027-12-31',
    ],
    ['2026-07-01', 'ended 2026-05-31 secretary anna from 2026-01-01 for 2 years', 'anna, void, 2026-05-31'],
  ])('on %s, `%s`: %s', (date, line, told) => {
    expect(seats(date, line)).toEqual([told]);
  });

  test('falls vacant on the day after its holder left, ended or was said to be gone', () => {
    const since = (line: string) => {
      const standing = on('2026-11-23', `${people}\ncircle Kas { ${line} }`);
      return vacantSince(standing, standing.standing(standing.organisation.circles[0]?.officers ?? []));
    };
    expect(since('secretary bram from 2026-01-01 for 2 years')).toBe('2026-07-01');
    expect(since('secretary bram from 2026-01-01 until 2026-03-31')).toBe('2026-04-01');
    expect(since('secretary vacant from 2026-09-01')).toBe('2026-09-01');
    expect(since('secretary vacant')).toBeUndefined();
    expect(since('secretary anna from 2024-01-01 for 1 year')).toBeUndefined();
  });
});

describe('a double link', () => {
  const faults = (link: string): string[] => {
    const standing = on(
      '2026-11-23',
      `${people}\ngeneral circle Top { members anna, dirk }\ncircle Kas in Top { double link { ${link} } }`,
    );
    const circle = standing.circle('Kas');
    return circle === undefined
      ? []
      : linkFaults(standing, circle).map((fault) =>
          fault.why === 'single' ? `single: ${fault.person}` : `${fault.office} ${fault.why}`,
        );
  };

  test.each([
    ['leader anna from 2026-01-01 for 2 years representative dirk from 2026-01-01 for 2 years', []],
    [
      'leader anna from 2026-01-01 for 2 years representative anna from 2026-01-01 for 2 years',
      ['single: anna'],
    ],
    [
      'leader bram from 2026-01-01 for 2 years representative dirk from 2026-01-01 for 2 years',
      ['leader void'],
    ],
    ['leader anna from 2026-01-01 for 2 years', ['representative missing']],
    ['leader anna from 2026-01-01 for 2 years representative vacant', ['representative vacant']],
    ['leader anna representative dirk', ['leader without a term', 'representative without a term']],
    [
      'leader anna from 2024-01-01 for 1 year representative dirk from 2026-01-01 for 2 years',
      ['leader expired'],
    ],
    [
      'leader anna from 2026-01-01 for 2 years representative dirk from 2027-01-01 for 2 years',
      ['representative to come'],
    ],
  ])('`%s`: %j', (link, told) => {
    expect(faults(link)).toEqual(told);
  });

  test('across that names nobody lacks both', () => {
    const standing = on('2026-11-23', 'circle Kas { double link to Winkel { } }\ncircle Winkel');
    const [circle] = standing.organisation.circles;
    const [link] = circle?.crossLinks ?? [];
    expect(circle && link && crossLinkFaults(standing, circle, link).map(({ why }) => why)).toEqual([
      'missing',
      'missing',
    ]);
  });
});

describe('a decision', () => {
  const how = (date: string, lines: string, beside = ''): string => {
    const standing = on(
      date,
      `${people}\ngeneral circle Top { members anna, dirk }\ndecision d { circle Top ${lines} }\n${beside}`,
    );
    const decision = standing.decision('d');
    if (decision === undefined) return '';
    const { standing: told, since } = decisionStanding(standing, decision);
    return since === undefined ? told : `${told} since ${since}`;
  };

  test.each([
    ['2026-11-23', 'picture 2026-11-01', 'proposed'],
    ['2026-11-23', 'decided 2026-12-01', 'proposed'],
    ['2026-11-23', 'decided 2026-01-05', 'in force since 2026-01-05'],
    ['2026-11-23', 'decided 2026-01-05 review 2026-11-22', 'review overdue since 2026-11-23'],
    ['2026-11-23', 'decided 2026-01-05 review 2026-11-22 reviewed 2026-11-23', 'in force since 2026-01-05'],
    ['2026-11-23', 'decided 2026-01-05 term 6 months review 2026-05-01', 'lapsed since 2026-07-05'],
    ['2026-11-23', 'decided 2026-01-05 term 6 months', 'over since 2026-07-05'],
    [
      '2026-11-23',
      'decided 2026-01-05 term 6 months review 2026-05-01 reviewed 2026-05-02',
      'over since 2026-07-05',
    ],
    [
      '2026-11-23',
      'decided 2026-01-05 term 6 months renewed 2026-07-01 for 1 year',
      'in force since 2026-01-05',
    ],
    ['2026-11-23', 'decided 2026-01-05 term 6 months renewed 2026-07-01', 'in force since 2026-01-05'],
    ['2027-02-01', 'decided 2026-01-05 term 6 months renewed 2026-07-01', 'over since 2027-01-01'],
    ['2026-11-23', 'decided 2026-01-05 objection anna "Too dear"', 'void since 2026-01-05'],
    ['2026-11-23', 'decided 2026-01-05 by majority', 'without mandate since 2026-01-05'],
    ['2026-11-23', 'decided 2026-01-05 withdrawn 2026-05-01', 'withdrawn since 2026-05-01'],
  ])('on %s, `%s`: %s', (date, lines, told) => {
    expect(how(date, lines)).toBe(told);
  });

  test('whose state is no word of the language stands as if none were written', () => {
    expect(how('2026-11-23', 'state adoptd')).toBe('proposed');
    expect(how('2026-11-23', 'state adoptd decided 2026-03-02 by consent')).toBe('in force since 2026-03-02');
  });

  test('by another method holds under a consent decision of its circle, and not under one with an open objection', () => {
    const under = 'decided 2026-03-05 by majority under vote';
    expect(how('2026-11-23', under, 'decision vote { circle Top decided 2026-01-05 }')).toBe(
      'in force since 2026-03-05',
    );
    expect(
      how('2026-11-23', under, 'decision vote { circle Top decided 2026-01-05 objection anna "No" }'),
    ).toBe('without mandate since 2026-03-05');
  });
});

test('a circle begins when the files say so, not when its planned day passes', () => {
  const how = (lines: string) => {
    const standing = on('2026-11-23', `circle Kas ${lines}`);
    const [circle] = standing.organisation.circles;
    return circle && circleStanding(standing, circle).standing;
  };
  expect(how('')).toBe('working');
  expect(how('{ planned 2027-01-01 }')).toBe('planned');
  expect(how('{ planned 2026-08-01 }')).toBe('overdue');
  expect(how('{ planned 2026-08-01 begun 2026-09-01 }')).toBe('working');
  expect(how('until 2026-10-31')).toBe('past its end');
  expect(how('until 2026-10-31 { ended 2026-10-31 }')).toBe('ended');
});

test('an audit, a review of a person and an election are plans until something is on record', () => {
  const audit = (lines: string) => {
    const standing = on('2026-11-23', `circle Kas\naudit a of Kas ${lines}`);
    const [one] = standing.organisation.audits;
    return one && auditStanding(standing, one);
  };
  expect(audit('on 2027-01-18 { }')).toBe('planned');
  expect(audit('on 2026-11-23 { }')).toBe('planned');
  expect(audit('on 2026-11-02 { auditor "X" }')).toBe('overdue');
  expect(audit('on 2026-11-02 { finding f "No minutes" }')).toBe('held');
  expect(audit('{ planned 2026-11-02 }')).toBe('overdue');
  const review = (lines: string) => {
    const standing = on('2026-11-23', `${people}\nreview r of anna ${lines}`);
    const [one] = standing.organisation.reviews;
    return one && reviewStanding(standing, one);
  };
  expect(review('on 2026-11-02 { }')).toBe('overdue');
  expect(review('on 2026-11-02 { agreed "Fewer evenings" }')).toBe('held');
  const election = (lines: string) => {
    const standing = on('2026-11-23', `${people}\ncircle Kas\nelection e of secretary in Kas { ${lines} }`);
    const [one] = standing.organisation.elections;
    return one && electionStanding(standing, one);
  };
  expect(election('on 2026-11-02')).toBe('overdue');
  expect(election('on 2026-11-02 elected nobody')).toBe('held');
  expect(election('on 2027-01-02')).toBe('planned');
});
