import { describe, expect, test } from 'vitest';
import { asOf } from '../../src/model/lookups.js';
import { dueLines } from '../../src/render/due.js';
import { dueOf } from '../../src/tracking/due.js';
import { organisationOf } from '../engine.js';

const day = '2026-06-01';

/** What falls due in a text between two days, as `date kind what cause`. */
function due(text: string, on = day, until = '2027-06-01'): string[] {
  return dueOf(organisationOf(`organisation Bakkerij "Bakkerij De Rijzende Zon"\n${text}`), on, until).map(
    ({ date, kind, circle, name, person, cause, overdue }) =>
      [date, overdue ? 'overdue' : undefined, kind, circle, name, person, cause].filter(Boolean).join(' '),
  );
}

const people = `
person olga "Olga Petrova"
person hans "Hans Vos"
person ria "Ria Smit"
`;
const oven = (lines: string): string => `${people}
circle Winkel "Winkelkring" {
  aim "To sell bread"
  facilitator ria from 2026-01-01 for 5 years
  secretary hans from 2026-01-01 for 5 years
  members olga, hans, ria
}
circle Oven "Ovenkring" in Winkel {
  aim "To bake bread"
  facilitator ria from 2026-01-01 for 5 years
  secretary hans from 2026-01-01 for 5 years
  members olga, hans, ria
${lines}
}
`;
const link = (lines: string): string => oven(`double link {\n${lines}\n}`);
const both = 'representative hans from 2026-01-01 for 5 years';

describe('a term that ends', () => {
  test('asks for an election by its last day, of a leader in the next higher circle', () => {
    const text = link(`leader olga from 2025-01-01 for 2 years\n${both}`);
    expect(due(text)).toEqual(['2026-12-31 election Oven leader olga ending']);
    const [found] = dueOf(organisationOf(`organisation B\n${text}`), day, '2027-06-01');
    expect(found?.meetings).toEqual(['Winkel']);
  });

  test('asks for none once the election is planned, or the next holder is known', () => {
    const ending = link(`leader olga from 2025-01-01 for 2 years\n${both}`);
    expect(due(`${ending}election leider of leader in Oven by Winkel {\n  on 2026-11-30\n}\n`)).toEqual([
      '2026-11-30 election Oven leader planned',
      '2026-12-31 term Oven leader olga planned',
    ]);
    expect(
      due(link(`leader olga from 2025-01-01 for 2 years\nleader ria from 2027-01-01 for 2 years\n${both}`)),
    ).toEqual(['2026-12-31 term Oven leader olga followed']);
  });

  test('of one of several representatives asks for one election', () => {
    expect(
      due(
        link(`leader olga from 2026-01-01 for 5 years
representative hans from 2025-01-01 for 2 years
representative ria  from 2025-02-01 for 2 years
representative olga from 2027-01-01 for 2 years`),
      ),
    ).toEqual([
      '2026-12-31 term Oven representative hans followed',
      '2027-01-31 election Oven representative ria ending',
    ]);
  });

  test('is overdue when it has run out', () => {
    expect(due(link(`leader olga from 2024-01-01 for 2 years\n${both}`))).toEqual([
      '2025-12-31 overdue election Oven leader olga expired',
    ]);
  });

  test('with its helping circle asks for nothing but the end of the circle', () => {
    expect(
      due(`${people}
helping circle Proef "Proefkring" until 2026-12-31 {
  aim "To try a new oven"
  leader olga from 2026-01-01 until 2026-12-31
  members olga, hans
}`),
    ).toEqual(['2026-12-31 circle end Proef Proef']);
  });
});

describe('a seat that nobody holds', () => {
  test('is to be filled now, said to be vacant or not said at all', () => {
    expect(due(link('leader olga from 2026-01-01 for 5 years\nrepresentative vacant'))).toEqual([
      '2026-06-01 election Oven representative vacant',
    ]);
    expect(due(oven(''))).toEqual([
      '2026-06-01 election Oven leader vacant',
      '2026-06-01 election Oven representative vacant',
    ]);
  });

  test('waits as long as a deviation lets it', () => {
    expect(
      due(`${link('leader olga from 2026-01-01 for 5 years\nrepresentative vacant')}
decision later "Later" {
  circle Winkel
  decided 2026-01-05 by consent
}
deviation representative-missing in Oven under later until 2026-10-01 because "New"
`),
    ).toEqual([
      '2026-10-01 election Oven representative vacant',
      '2026-10-01 deviation end Oven representative-missing',
    ]);
  });
});

describe('decisions, domains and roles', () => {
  const circle = (more: string): string =>
    oven(`double link {\nleader olga from 2026-01-01 for 5 years\n${both}\n}\n${more}`);
  test('come to their review, unless it was held', () => {
    const decided = (lines: string): string =>
      `${circle('')}decision prijs "Prijs" {\n circle Oven\n decided 2025-05-04 by consent\n review 2026-05-04\n${lines}\n}`;
    expect(due(decided(''))).toEqual(['2026-05-04 overdue decision review Oven prijs']);
    expect(due(decided('reviewed 2026-05-11'))).toEqual([]);
    expect(due(decided('withdrawn 2026-05-11'))).toEqual([]);
    expect(due(decided('term 2 years'))).toEqual([
      '2026-05-04 overdue decision review Oven prijs',
      '2027-05-03 decision end Oven prijs',
    ]);
  });
  test('of a circle and its roles', () => {
    expect(
      due(
        circle(
          'domain review 2026-09-01 {\n recipes "Recipes" { review 2026-08-01 }\n}\nrole Inkoper {\n review 2026-07-01\n held by ria from 2026-01-01 for 3 years\n}',
        ),
      ),
    ).toEqual([
      '2026-07-01 role review Oven Inkoper',
      '2026-08-01 domain review Oven recipes',
      '2026-09-01 domain review Oven',
    ]);
  });
});

describe('audits, actions, steps and reviews', () => {
  const linked = oven(`double link {\nleader olga from 2026-01-01 for 5 years\n${both}\n}`);
  test('an audit asks for the next one, and for what it found', () => {
    expect(
      due(`${linked}audit oven-2025 of Oven on 2025-10-05 {
  finding logboek "Logboek" { due 2026-01-01 }
  finding klaar "Klaar" {
    due 2026-01-01
    resolved 2025-12-01
  }
  next 2026-10-05
}`),
    ).toEqual(['2026-01-01 overdue audit finding Oven logboek', '2026-10-05 audit Oven oven-2025']);
  });
  test('an action counts for the circle of its decision', () => {
    expect(
      due(`${linked}decision prijs "Prijs" {
  circle Oven
  decided 2026-05-04 by consent
}
action lijst "Prijslijst" {
  from prijs
  owner ria due 2026-07-01
}
action oud "Oud" {
  from prijs
  owner ria due 2026-05-20
  done 2026-05-19
}`),
    ).toEqual(['2026-07-01 action Oven lijst']);
  });
  test('a step for every circle is told of once, and apart for who has a day of their own', () => {
    expect(
      due(`${linked}implementation invoering "Invoering" {
  circle Winkel
  phase introduce {
    due 2026-12-31
    training kringen "Kringscholing" for every circle {
      due 2026-10-01
      Oven owner ria due 2026-08-01
    }
  }
}`),
    ).toEqual([
      '2026-08-01 step Oven kringen',
      '2026-10-01 step Winkel kringen',
      '2026-12-31 phase Winkel introduce',
    ]);
  });
  test('what comes back is due again, a step or a review of a person', () => {
    expect(
      due(`${linked}implementation invoering "Invoering" {
  circle Winkel
  phase secure {
    step terugblik "Terugblik" for every circle every 1 year {
      Oven done 2025-09-01
      Winkel done 2025-09-02
    }
  }
}
review olga-2025 of olga as leader in Oven on 2025-11-02 {
  next 2026-11-02
}`),
    ).toEqual([
      '2026-08-31 step Oven terugblik',
      '2026-09-01 step Winkel terugblik',
      '2026-11-02 performance review Oven olga-2025 olga',
    ]);
  });
});

test('no two have one id, and an id stays when its day is moved', () => {
  const text = (date: string): string =>
    `${oven('')}action lijst "Prijslijst" {\n circle Oven\n owner ria due ${date}\n}`;
  const ids = (date: string): string[] =>
    dueOf(organisationOf(`organisation B\n${text(date)}`), day, '2027-01-01').map(({ id }) => id);
  expect(new Set(ids('2026-07-01')).size).toBe(3);
  expect(ids('2026-07-01')).toEqual(ids('2026-08-01'));
});

test('elections of a circle that come on one day for one reason stand together, each by its own name', () => {
  const small = organisationOf(`organisation Koor "Koor De Stem"
person anna "Anna Visser"
person bram "Bram Kok"
circle Zang "Zangkring" {
  aim "To sing"
  leader      anna from 2026-01-01 for 2 years
  facilitator anna from 2025-01-01 for 1 year
  secretary   bram from 2025-01-01 for 1 year
}
circle Feest "Feestkring" in Zang {
  aim "To feast"
  members anna, bram
}
`);
  const due = dueOf(small, '2026-06-01', '2026-07-01', 'en');
  expect(new Set(due.map(({ id }) => id)).size).toBe(6);
  expect(dueLines(asOf(small, '2026-06-01'), due, 'en')).toEqual([
    '2025-12-31  Elections in Zangkring: facilitator (Anna Visser) and secretary (Bram Kok), their terms are over',
    '2026-06-01  Elections in Feestkring: leader (Zangkring elects), representative, facilitator and secretary, nobody holds them',
  ]);
  // In the meeting of the circle above there is only the leader to choose.
  const above = due.filter(({ meetings, circle }) => circle === 'Feest' && meetings.includes('Zang'));
  expect(dueLines(asOf(small, '2026-06-01'), above, 'nl')).toEqual([
    '2026-06-01  Verkiezing van de leider van Feestkring, de functie is vacant, Zangkring kiest',
  ]);
});

describe('an election that was not held on its day', () => {
  const hall = (seats: string, elections: string): string[] =>
    due(`organisation Hall "The Hall" { language en }
person olga "Olga Ruiz"
person hans "Hans Berg"
person mia "Mia Pol"
general circle Hall "Hall circle" {
  aim "To keep the hall"
  leader olga from 2026-01-05 for 2 years
  facilitator hans from 2026-01-05 for 2 years
  ${seats}
  members olga, hans, mia
}
${elections}`).filter((one) => one.includes('election'));

  test('is told once, with why it is held', () => {
    expect(hall('', 'election pen of secretary in Hall { on 2026-05-01 }')).toEqual([
      '2026-05-01 overdue election Hall secretary vacant',
    ]);
    expect(hall('secretary vacant', 'election pen of secretary in Hall { on 2026-05-01 }')).toEqual([
      '2026-05-01 overdue election Hall secretary vacant',
    ]);
    expect(
      hall(
        'secretary mia from 2024-01-05 for 2 years',
        'election pen of secretary in Hall { on 2026-05-01 }',
      ),
    ).toEqual(['2026-05-01 overdue election Hall secretary mia expired']);
    expect(hall('secretary mia', 'election pen of secretary in Hall { on 2026-05-01 }')).toEqual([
      '2026-05-01 overdue election Hall secretary mia without a term',
    ]);
    expect(
      hall(
        'secretary mia from 2024-07-05 for 2 years',
        'election pen of secretary in Hall { on 2026-05-01 }',
      ),
    ).toEqual(['2026-05-01 overdue election Hall secretary mia ending']);
  });

  test('of a role takes care of that role alone', () => {
    expect(
      hall(
        'secretary mia from 2026-01-05 for 5 years\n  role Keys "Keys"\n  role Bell "Bell"',
        'election k of Keys in Hall { on 2026-05-01 }',
      ),
    ).toEqual(['2026-05-01 overdue election Hall Keys vacant', '2026-06-01 election Hall Bell vacant']);
  });

  test('leaves an empty end of a link across to be told by itself', () => {
    expect(
      hall(
        'secretary mia from 2026-01-05 for 5 years',
        `circle Yard "Yard" in Hall {
  aim "Yard"
  double link { leader olga from 2026-01-05 for 5 years representative hans from 2026-01-05 for 5 years }
  double link to Barn { representative vacant }
  facilitator olga from 2026-01-05 for 5 years
  secretary mia from 2026-01-05 for 5 years
}
circle Barn "Barn" in Hall planned 2027-01-01
election r of representative in Yard { on 2026-05-01 }`,
      ),
    ).toEqual([
      '2026-05-01 overdue election Yard representative hans ending',
      '2026-06-01 election Yard representative vacant',
    ]);
  });
});
