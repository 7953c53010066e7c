import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Circle, Decision, Election, Fragment } from '../../src/model/organisation.js';
import { fragmentOf, organisationOf, organisationsOf } from '../engine.js';

const firstCircle = (text: string): Circle => only(fragmentOf(text).circles);
const firstElection = (text: string): Election => only(fragmentOf(text).elections);
const firstDecision = (text: string): Decision => only(fragmentOf(text).decisions);

function only<T>(all: readonly T[]): T {
  const [first, second] = all;
  if (first === undefined || second !== undefined) throw new Error(`${all.length} where one was expected`);
  return first;
}

const texts = (all: readonly { readonly text: string }[]): string[] => all.map(({ text }) => text);
const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);

describe('an organisation', () => {
  test('has a name, a title, vision, mission and aims, and all that is agreed for it', () => {
    const [block] = fragmentOf(`organisation Rijnstreek "Geboortezorg Rijnstreek" {
  introduction "Welcome."
  logo "logo.svg"
  vision "Every child has a safe start."
  mission "One path of care."
  aim "To keep care near home"
  aim "To learn from each other"
  legal association
  method skm
  language nl
  statutes "Deed of 12 January 2024" from 2024-01-12
  size 3 to 10
  terms at most 3
  notice 60 days
  absence "Absent members can object within 48 hours"
}`).organisations;
    expect(block).toMatchObject({
      name: 'Rijnstreek',
      title: 'Geboortezorg Rijnstreek',
      introduction: { text: 'Welcome.' },
      logo: { text: 'logo.svg' },
      legal: { text: 'association' },
      method: { text: 'skm' },
      language: { text: 'nl' },
      statutes: { text: 'Deed of 12 January 2024', from: '2024-01-12' },
      size: { least: 3, most: 10 },
      terms: { most: 3 },
      notice: { length: { years: 0, months: 0, weeks: 0, days: 60 } },
      absence: { text: 'Absent members can object within 48 hours' },
    });
    expect(texts(block?.visions ?? [])).toEqual(['Every child has a safe start.']);
    expect(texts(block?.missions ?? [])).toEqual(['One path of care.']);
    expect(texts(block?.aims ?? [])).toEqual(['To keep care near home', 'To learn from each other']);
  });

  test('follows the circle method, unless it says another profile that is known', () => {
    expect(organisationOf('organisation A').profile).toBe('skm');
    expect(organisationOf('organisation A { method sofa }').profile).toBe('sofa');
    expect(organisationOf('organisation A { method s3 }').profile).toBe('s3');
    expect(organisationOf('organisation A { method holacracy }').profile).toBe('skm');
  });

  test('is read in a language that Kring speaks, or says none', () => {
    expect(organisationOf('organisation A { language nl }').language).toBe('nl');
    expect(organisationOf('organisation A { language fr }')).not.toHaveProperty('language');
  });
});

test('a person has a full name, an address, a field of expertise, and comes and goes', () => {
  const [eva, dirk] = fragmentOf(`person eva "Eva de Wit" {
  email "eva@example.org"
  external
  expertise legal, "public finance"
  joined 2025-01-01
  left 2027-01-01
}
person dirk`).people;
  expect(eva).toMatchObject({
    name: 'eva',
    title: 'Eva de Wit',
    email: 'eva@example.org',
    external: true,
    joined: { date: '2025-01-01' },
    left: { date: '2027-01-01' },
  });
  expect(texts(eva?.expertise ?? [])).toEqual(['legal', 'public finance']);
  expect(dirk).toMatchObject({ name: 'dirk', external: false, expertise: [] });
});

describe('somebody who comes and goes', () => {
  const periods = (statements: string) => {
    const { people, mistakes } = fragmentOf(`person frits {\n${statements}\n}`);
    const [frits] = people;
    return {
      periods: frits?.periods.map(({ from, until }) => [from?.date, until?.date]),
      joined: frits?.joined?.date,
      left: frits?.left?.date,
      mistakes: mistakes.map(({ kind, written, at }) => `${kind}: ${written} in line ${at.line}`),
    };
  };

  test('several times says so in turns; the latest period is the one that counts', () => {
    expect(periods('joined 2020-01-01 left 2024-01-01 joined 2025-06-01')).toEqual({
      periods: [
        ['2020-01-01', '2024-01-01'],
        ['2025-06-01', undefined],
      ],
      joined: '2025-06-01',
      left: undefined,
      mistakes: [],
    });
  });

  test('may have been there before anybody wrote it down', () => {
    expect(periods('left 2024-01-01\njoined 2025-06-01').periods).toEqual([
      [undefined, '2024-01-01'],
      ['2025-06-01', undefined],
    ]);
  });

  test('once says it in either order', () => {
    expect(periods('left 2027-01-01\njoined 2025-01-01').periods).toEqual([['2025-01-01', '2027-01-01']]);
  });

  test('and is not told in turns is read in the order of the days', () => {
    expect(periods('joined 2020-01-01\njoined 2025-06-01\nleft 2024-01-01')).toMatchObject({
      periods: [
        ['2020-01-01', '2024-01-01'],
        ['2025-06-01', undefined],
      ],
      mistakes: [],
    });
  });

  test('joins twice without having left in between by a mistake', () => {
    expect(periods('joined 2020-01-01\njoined 2025-06-01')).toMatchObject({
      periods: [['2020-01-01', undefined]],
      mistakes: ['said twice: joined in line 3'],
    });
  });
});

describe('a circle', () => {
  test('is of one of six kinds', () => {
    const { circles } = fragmentOf(`assembly Leden
top circle Bestuur
general circle Strategie
circle Kraamzorg
helping circle Zorgpad
working   group Feest`);
    expect(circles.map(({ kind }) => kind)).toEqual([
      'assembly',
      'top circle',
      'general circle',
      'circle',
      'helping circle',
      'working group',
    ]);
  });

  test('has a next higher circle, and may be meant to work until a day', () => {
    expect(firstCircle('helping circle Zorgpad "Hulpkring" in Strategie until 2027-06-30')).toMatchObject({
      title: 'Hulpkring',
      parent: { name: 'Strategie' },
      until: { date: '2027-06-30' },
    });
  });

  test('is planned, begins and ends, with a reason and under a decision', () => {
    expect(
      firstCircle(`circle Zorgpad {
  planned 2026-08-01
  begun 2026-09-07 under opdracht
  ended 2027-05-31 because "Its task is done" under klaar
}`),
    ).toMatchObject({
      planned: { date: '2026-08-01' },
      begun: { date: '2026-09-07', decision: { name: 'opdracht' } },
      ended: { date: '2027-05-31', text: 'Its task is done', decision: { name: 'klaar' } },
    });
  });

  test('has aims, constraints, and a circle process: lead, do, measure', () => {
    const circle = firstCircle(`circle Tuin {
  aim "To grow vegetables"
  aim "To grow them together"
  constraint "No poison"
  lead "Agree what is sown"
  do "Sow and harvest"
  measure "Kilos" target "800" every 3 months
  measure "Guests"
}`);
    expect(texts(circle.aims)).toEqual(['To grow vegetables', 'To grow them together']);
    expect(texts(circle.constraints)).toEqual(['No poison']);
    expect(texts(circle.lead)).toEqual(['Agree what is sown']);
    expect(texts(circle.does)).toEqual(['Sow and harvest']);
    expect(circle.measures).toMatchObject([
      { text: 'Kilos', target: '800', every: { length: { months: 3 }, written: '3months' } },
      { text: 'Guests' },
    ]);
  });

  test('has a domain of named items with limits, budgets, resources, metrics and reviews', () => {
    const { domain } = firstCircle(`circle Strategie {
  domain review 2027-02-01 {
    budget "The joint budget" from Bestuur.means {
      limit "No loans", "No gifts"
      budget "€ 250,000 a year"
      resource "The bookkeeper"
      metric "Spent of what was planned"
      review 2027-01-04
      reviewed 2026-02-02 "Kept as it is"
    }
    training
  }
}`);
    expect(domain?.review?.date).toBe('2027-02-01');
    expect(names(domain?.items ?? [])).toEqual(['budget', 'training']);
    expect(domain?.items[0]).toMatchObject({
      text: 'The joint budget',
      source: { circle: 'Bestuur', item: 'means' },
      limits: [{ text: 'No loans' }, { text: 'No gifts' }],
      budgets: [{ text: '€ 250,000 a year' }],
      resources: [{ text: 'The bookkeeper' }],
      metrics: [{ text: 'Spent of what was planned' }],
      review: { date: '2027-01-04' },
      reviewed: [{ date: '2026-02-02', text: 'Kept as it is' }],
    });
  });

  test('has a double link with the next higher circle, of one leader and one or more representatives', () => {
    const { links, crossLinks } = firstCircle(`circle Kraamzorg in Strategie {
  double link {
    leader carla from 2026-03-02 for 2 years by leider-2026
    representative gijs from 2026-03-09 for 1 year
    representative vacant
  }
}`);
    expect(crossLinks).toEqual([]);
    expect(links).toMatchObject([
      {
        leaders: [
          {
            office: 'leader',
            person: { name: 'carla' },
            from: { date: '2026-03-02' },
            length: { written: '2years' },
            lastDay: '2028-03-01',
            election: { name: 'leider-2026' },
            acting: false,
          },
        ],
        representatives: [{ person: { name: 'gijs' }, lastDay: '2027-03-08' }, { office: 'representative' }],
      },
    ]);
    expect(links[0]?.representatives[1]).toHaveProperty('person', undefined);
    expect(links[0]).toHaveProperty('circle', undefined);
  });

  test('may have cross links, also with another organisation', () => {
    const { links, crossLinks, ...circle } = firstCircle(`circle Kraamzorg in Strategie {
  double link to Jeugd { leader carla }
  double link to Raad of Gemeente { representative gijs }
  double link to Raad of "Gemeente Zuid" {}
}`);
    expect(circle.name).toBe('Kraamzorg');
    expect(links).toEqual([]);
    expect(crossLinks).toMatchObject([
      { circle: { name: 'Jeugd' }, leaders: [{ person: { name: 'carla' } }], representatives: [] },
      { circle: { name: 'Raad' }, organisation: 'Gemeente', representatives: [{ person: { name: 'gijs' } }] },
      { circle: { name: 'Raad' }, organisation: 'Gemeente Zuid' },
    ]);
    expect(crossLinks[0]).toHaveProperty('organisation', undefined);
  });

  test('refers with a link into another organisation to no circle of its own', () => {
    const { references } = fragmentOf('circle A { double link to Raad of Gemeente { leader carla } }');
    expect(references.map(({ kind, name }) => `${kind} ${name}`)).toEqual(['person carla']);
  });

  test('has officers, members, experts and observers, on lines of their own or in a list', () => {
    const circle = firstCircle(`circle Tuin {
  leader anna
  facilitator bram acting from 2026-05-01 until 2026-07-31
  secretary carla from 2026-05-01 for 1 year
  logbook dirk
  members els, frits
  member gijs from 2026-01-01 until 2026-12-31
  experts hugo, ines
  expert jan from 2026-01-01
  observers karin
  observer lotte
}`);
    expect(circle.officers.map(({ office, person }) => `${office} ${person?.name}`)).toEqual([
      'leader anna',
      'facilitator bram',
      'secretary carla',
      'logbook dirk',
    ]);
    expect(circle.officers[1]).toMatchObject({ acting: true, lastDay: '2026-07-31' });
    expect(circle.members.map(({ person }) => person?.name)).toEqual(['els', 'frits', 'gijs']);
    expect(circle.members[2]).toMatchObject({ office: 'member', lastDay: '2026-12-31' });
    expect(circle.experts.map(({ person }) => person?.name)).toEqual(['hugo', 'ines', 'jan']);
    expect(circle.observers.map(({ person }) => person?.name)).toEqual(['karin', 'lotte']);
    expect(circle.everyone).toBe(false);
  });

  test('may have everyone as members', () => {
    expect(firstCircle('assembly ALV { members everyone }')).toMatchObject({ everyone: true, members: [] });
  });

  test('has roles with aim, duties, qualities, constraints, domain, review, holder and term', () => {
    const [role] = firstCircle(`circle Strategie {
  role Treasurer "Penningmeester" {
    aim "To keep payments in order"
    duty "Pays invoices", "Reports each quarter"
    quality "Careful with money"
    constraint "Two signatures"
    domain { payments "Payments" from Strategie.budget }
    review 2027-03-01
    held by gijs from 2026-03-01 for 2 years by penningmeester-2026
    held vacant from 2028-03-01
  }
}`).roles;
    expect(role).toMatchObject({
      name: 'Treasurer',
      title: 'Penningmeester',
      aims: [{ text: 'To keep payments in order' }],
      duties: [{ text: 'Pays invoices' }, { text: 'Reports each quarter' }],
      qualities: [{ text: 'Careful with money' }],
      constraints: [{ text: 'Two signatures' }],
      domain: { items: [{ name: 'payments', source: { circle: 'Strategie', item: 'budget' } }] },
      review: { date: '2027-03-01' },
      holders: [
        {
          office: 'role',
          person: { name: 'gijs' },
          lastDay: '2028-02-29',
          election: { name: 'penningmeester-2026' },
        },
        { office: 'role', from: { date: '2028-03-01' } },
      ],
    });
  });

  test.each([
    ['meets every 4 weeks "in the barn"', { every: { length: { weeks: 4 } }, text: 'in the barn' }],
    ['meets twice a year', { times: 'twice a year' }],
    ['meets once a month', { times: 'once a month' }],
    ['meets 6 times a year', { times: '6 times a year' }],
    ['meets "on demand"', { text: 'on demand' }],
    ['meets every month', { every: { length: { months: 1 }, written: 'month' } }],
  ])('%s', (line, rhythm) => expect(firstCircle(`circle Tuin { ${line} }`).meets).toMatchObject(rhythm));

  test('reports back, where it is a helping circle', () => {
    expect(
      firstCircle('helping circle A { reports every 8 weeks by els "in writing" }').reports,
    ).toMatchObject({
      every: { length: { weeks: 8 } },
      person: { name: 'els' },
      text: 'in writing',
    });
  });
});

describe('an election', () => {
  const text = `election leider-2026 of leader in Strategie by Bestuur {
  on 2026-02-02
  duty "Leads the plan"
  quality "Trusted", "Keeps to appointments"
  term 2 years
  facilitator gonda
  present eva, frits, gonda
  absent hanna
  nominations {
    eva for hugo because "He unites"
    frits for nobody
    for anna because "She knows"
  }
  changes {
    frits for hugo because "Convinced"
  }
  proposal hugo because "His arguments weigh most"
  objections {
    gonda "Two years is long" met by term "Evaluation after one year"
    eva "He has no time"
  }
  objection frits met by withdrawal
  consent everyone
  elected hugo
  accepted 2026-02-02
  confirmed by Strategie on 2026-02-09
  replaces leider-2024
}`;

  test('carries office, circle, date, preparation, nominations with reasons, and changes of mind', () => {
    const election = firstElection(text);
    expect(election).toMatchObject({
      office: 'leader',
      circle: { name: 'Strategie' },
      by: { name: 'Bestuur' },
      on: { date: '2026-02-02' },
      duties: [{ text: 'Leads the plan' }],
      qualities: [{ text: 'Trusted' }, { text: 'Keeps to appointments' }],
      term: { length: { length: { years: 2 } } },
      facilitator: { name: 'gonda' },
      present: { everyone: false, people: [{ name: 'eva' }, { name: 'frits' }, { name: 'gonda' }] },
      absent: { people: [{ name: 'hanna' }] },
      nominations: [
        { by: { name: 'eva' }, candidate: { name: 'hugo' }, because: 'He unites' },
        { by: { name: 'frits' } },
        { candidate: { name: 'anna' }, because: 'She knows' },
      ],
      changes: [{ by: { name: 'frits' }, candidate: { name: 'hugo' }, because: 'Convinced' }],
    });
    expect(election.nominations[1]).toHaveProperty('candidate', undefined);
    expect(election.nominations[2]).toHaveProperty('by', undefined);
    expect(election).not.toHaveProperty('role');
  });

  test('carries proposal, objections and how each was met, consent, acceptance and confirmation', () => {
    const election = firstElection(text);
    expect(election).toMatchObject({
      proposal: { person: { name: 'hugo' }, because: 'His arguments weigh most' },
      objections: [
        {
          person: { name: 'gonda' },
          text: 'Two years is long',
          met: true,
          way: 'term',
          answer: 'Evaluation after one year',
        },
        { person: { name: 'eva' }, met: false },
        { person: { name: 'frits' }, met: true, way: 'withdrawal' },
      ],
      consent: { everyone: true, people: [] },
      elected: { person: { name: 'hugo' } },
      accepted: { date: '2026-02-02' },
      confirmed: [{ circle: { name: 'Strategie' }, date: '2026-02-09' }],
      replaces: { name: 'leider-2024' },
    });
    expect(election.elected).toHaveProperty('method', undefined);
  });

  test('may be to a role, end without an outcome, or be by another method under a decision', () => {
    const [role, nobody, majority] = fragmentOf(`election a of Treasurer in Strategie
election b of secretary in Strategie { elected nobody }
election c of logbook in Strategie { term until 2027-01-01 elected anna by majority under rota }`).elections;
    expect(role).toMatchObject({ office: 'role', role: 'Treasurer' });
    expect(nobody?.elected).toBeDefined();
    expect(nobody?.elected).toHaveProperty('person', undefined);
    expect(majority).toMatchObject({
      term: { until: { date: '2027-01-01' } },
      elected: { method: 'majority', decision: { name: 'rota' } },
    });
  });
});

describe('a decision', () => {
  test('carries its forming, date and method, what it concerns, its text and all that follows from it', () => {
    expect(
      firstDecision(`decision mandate "Circles spend up to € 5,000" {
  circle Strategie
  kind policy
  state adopted
  proposed by anna
  picture 2026-02-09
  opinion 2026-02-23
  decided 2026-03-09 by consent
  concerns Strategie.budget, aim of Verloskundigen
  text "The exact words"
  because "Small purchases waited"
  responsible gijs, Strategie.Treasurer
  measure "Payments a quarter"
  term 2 years
  review 2027-03-09
  reviewed 2027-03-08 "Kept"
  amended 2027-03-08 "The amount"
  objection els "It hides costs" met by measure "A quarterly list"
  consent everyone
  present anna
  absent bram
  evidence "minutes.md", "list.ods"
  replaces spending-2024, spending-2023
}`),
    ).toMatchObject({
      title: 'Circles spend up to € 5,000',
      circle: { name: 'Strategie' },
      kind: 'policy',
      state: { state: 'adopted' },
      proposedBy: { name: 'anna' },
      picture: [{ date: '2026-02-09' }],
      opinion: [{ date: '2026-02-23' }],
      decided: { date: '2026-03-09', method: 'consent' },
      concerns: [{ path: ['Strategie', 'budget'] }, { aspect: 'aim', path: ['Verloskundigen'] }],
      texts: [{ text: 'The exact words' }],
      reasons: [{ text: 'Small purchases waited' }],
      responsible: [{ path: ['gijs'] }, { path: ['Strategie', 'Treasurer'] }],
      measures: [{ text: 'Payments a quarter' }],
      term: { length: { length: { years: 2 } }, lastDay: '2028-03-08' },
      review: { date: '2027-03-09' },
      reviewed: [{ date: '2027-03-08', text: 'Kept' }],
      amended: [{ date: '2027-03-08', text: 'The amount' }],
      objections: [{ person: { name: 'els' }, met: true, way: 'measure', answer: 'A quarterly list' }],
      consent: { everyone: true },
      present: { people: [{ name: 'anna' }] },
      absent: { people: [{ name: 'bram' }] },
      evidence: [{ text: 'minutes.md' }, { text: 'list.ods' }],
      replaces: [{ name: 'spending-2024' }, { name: 'spending-2023' }],
    });
  });

  test.each([
    ['state draft', { state: { state: 'draft' } }],
    ['state in consent', { state: { state: 'in consent' } }],
    ['kind operations', { kind: 'operations' }],
    ['term until 2027-06-30', { term: { lastDay: '2027-06-30' } }],
    ['referred to Bestuur on 2026-03-09', { referred: { circle: { name: 'Bestuur' }, date: '2026-03-09' } }],
    ['withdrawn 2026-03-09 because "No need"', { withdrawn: { date: '2026-03-09', because: 'No need' } }],
    ['withdrawn', { withdrawn: {} }],
    ['replaced by mandate-2027', { replacedBy: { name: 'mandate-2027' } }],
    [
      'decided 2026-04-27 by majority under rota',
      { decided: { method: 'majority', decision: { name: 'rota' } } },
    ],
  ])('%s', (line, said) => expect(firstDecision(`decision d { ${line} }`)).toMatchObject(said));
});

test('an introduction has phases in any number, steps, and steps for every circle or office', () => {
  const implementation = only(
    fragmentOf(`implementation invoering "Introduction" {
  circle Bestuur
  mandate opdracht
  owner hugo
  planned 2025-10-01
  begun 2025-11-03
  ended 2028-01-01
  evaluation 2027-11-01
  evaluated 2027-11-02 "Well"
  criterion "Every circle decides by consent", "Fewer complaints"
  phase acquaint
  phase introduce second "The second wave" {
    owner els due 2026-12-31
    planned 2026-01-05
    begun 2026-02-02
    ended 2026-12-01
    step structure "Draw the circles" {
      owner hugo due 2026-06-30
      after plan, visit
      done 2026-06-08 evidence "Minutes"
      evidence "drawing.svg"
      blocked "Waits for the notary"
    }
    training kringen "Circle training" for every circle, leader every 1 year {
      due 2026-12-10
      Strategie done 2026-03-14 evidence "List"
      anna as leader in Strategie owner ines due 2026-12-10
      Zorgpad blocked "Waits"
    }
  }
}`).implementations,
  );
  expect(implementation).toMatchObject({
    title: 'Introduction',
    circle: { name: 'Bestuur' },
    mandate: { name: 'opdracht' },
    owner: { name: 'hugo' },
    planned: { date: '2025-10-01' },
    begun: { date: '2025-11-03' },
    ended: { date: '2028-01-01' },
    evaluation: { date: '2027-11-01' },
    evaluated: [{ date: '2027-11-02', text: 'Well' }],
    criteria: [{ text: 'Every circle decides by consent' }, { text: 'Fewer complaints' }],
    phases: [
      { stage: 'acquaint', steps: [] },
      {
        stage: 'introduce',
        name: 'second',
        title: 'The second wave',
        owner: { name: 'els' },
        due: { date: '2026-12-31' },
        planned: { date: '2026-01-05' },
        begun: { date: '2026-02-02' },
        ended: { date: '2026-12-01' },
        steps: [
          {
            name: 'structure',
            training: false,
            targets: [],
            owner: { name: 'hugo' },
            due: { date: '2026-06-30' },
            after: [{ name: 'plan' }, { name: 'visit' }],
            done: { date: '2026-06-08' },
            evidence: [{ text: 'Minutes' }, { text: 'drawing.svg' }],
            blocked: { text: 'Waits for the notary' },
          },
          {
            name: 'kringen',
            training: true,
            targets: ['circle', 'leader'],
            every: { length: { years: 1 } },
            due: { date: '2026-12-10' },
            entries: [
              { subject: { name: 'Strategie' }, done: { date: '2026-03-14' }, evidence: 'List' },
              {
                subject: { name: 'anna' },
                office: 'leader',
                circle: { name: 'Strategie' },
                owner: { name: 'ines' },
                due: { date: '2026-12-10' },
              },
              { subject: { name: 'Zorgpad' }, blocked: 'Waits' },
            ],
          },
        ],
      },
    ],
  });
});

test('an audit has a subject, a date, an auditor, a scope, findings, and when the next is due', () => {
  const [own, outside] = fragmentOf(`audit a-2026 of Strategie on 2026-11-02 {
  auditor "Centre for sociocracy"
  scope "The four base rules"
  evidence "report.pdf"
  finding logbook "The logbook lacks May" {
    severity minor
    owner dirk due 2026-12-01
    action complete
    resolved 2026-11-28 "Copied"
  }
  next 2027-11-01
}
audit b of Strategie {
  on 2027-11-01
  planned 2027-10-01
  auditor anna
}`).audits;
  expect(own).toMatchObject({
    subject: { name: 'Strategie' },
    on: { date: '2026-11-02' },
    auditorText: 'Centre for sociocracy',
    scope: [{ text: 'The four base rules' }],
    evidence: [{ text: 'report.pdf' }],
    findings: [
      {
        name: 'logbook',
        text: 'The logbook lacks May',
        severity: { text: 'minor' },
        owner: { name: 'dirk' },
        due: { date: '2026-12-01' },
        action: { name: 'complete' },
        resolved: { date: '2026-11-28', text: 'Copied' },
      },
    ],
    next: { date: '2027-11-01' },
  });
  expect(outside).toMatchObject({
    on: { date: '2027-11-01' },
    planned: { date: '2027-10-01' },
    auditor: { name: 'anna' },
  });
});

test('an action point has a circle, an owner, a day, and the decision it comes from', () => {
  expect(
    only(
      fragmentOf(`action publish "Tell every circle" {
  circle Strategie
  owner dirk due 2026-05-11
  from mandate
  done 2026-05-04 evidence "Minutes"
  blocked "Waits"
}`).actions,
    ),
  ).toMatchObject({
    title: 'Tell every circle',
    circle: { name: 'Strategie' },
    owner: { name: 'dirk' },
    due: { date: '2026-05-11' },
    decision: { name: 'mandate' },
    done: { date: '2026-05-04' },
    evidence: [{ text: 'Minutes' }],
    blocked: { text: 'Waits' },
  });
});

test('a review of a person says of whom, in which role, when, what was agreed, and when the next is', () => {
  expect(
    only(
      fragmentOf(`review hugo-2026 of hugo as leader in Strategie on 2026-10-12 {
  present hugo, bram
  agreed "Sends papers a week before"
  next 2027-10-11
}`).reviews,
    ),
  ).toMatchObject({
    person: { name: 'hugo' },
    office: 'leader',
    circle: { name: 'Strategie' },
    on: { date: '2026-10-12' },
    present: { people: [{ name: 'hugo' }, { name: 'bram' }] },
    agreed: [{ text: 'Sends papers a week before' }],
    next: { date: '2027-10-11' },
  });
});

test('a deviation says from which rule, where, under which decision, until when and why', () => {
  expect(
    only(
      fragmentOf(`deviation double-link/representative-missing in Jeugd under jeugd-start until 2027-06-01
  because "Its members do not know each other yet"`).deviations,
    ),
  ).toMatchObject({
    rule: { name: 'double-link/representative-missing' },
    circle: { name: 'Jeugd' },
    decision: { name: 'jeugd-start' },
    until: { date: '2027-06-01' },
    because: { text: 'Its members do not know each other yet' },
  });
});

describe('texts', () => {
  const aim = (written: string): string | undefined =>
    firstCircle(`circle Tuin {\n  aim ${written}\n}`).aims[0]?.text;

  test('take a quote and a backslash behind a backslash', () => {
    expect(aim('"To say \\"yes\\" or \\\\ no"')).toBe('To say "yes" or \\ no');
  });

  test('take any other character as it stands', () => {
    expect(aim('"€ 5.000 — «Ελένη» 財務 🌱 // no comment /* none */ { }"')).toBe(
      '€ 5.000 — «Ελένη» 財務 🌱 // no comment /* none */ { }',
    );
  });

  test('over several lines lose the indentation that all lines share, and the empty first and last line', () => {
    expect(aim('"""\n    To grow:\n\n      - beans\n      - "peas"\n    together\n    """')).toBe(
      'To grow:\n\n  - beans\n  - "peas"\ntogether',
    );
  });

  test('over several lines are the same with line ends of Windows', () => {
    expect(aim('"""\r\n    To grow\r\n    together\r\n    """')).toBe('To grow\ntogether');
  });

  test('over several lines may also stand on one', () => {
    expect(aim('"""To grow"""')).toBe('To grow');
    expect(aim('""""""')).toBe('');
    expect(aim('""')).toBe('');
  });
});

describe('a documentation comment', () => {
  test('before a declaration is told with it, without its stars', () => {
    const fragment = fragmentOf(`/** The partnership. */
organisation Rijnstreek
/**
 * The circle that binds the others.
 *
 *   - and keeps the budget
 */
circle Strategie {
  domain {
    /** Money. */
    budget "The budget"
  }
  /** Pays. */
  role Treasurer
}`);
    expect(fragment.organisations[0]?.documentation).toBe('The partnership.');
    expect(fragment.circles[0]?.documentation).toBe(
      'The circle that binds the others.\n\n  - and keeps the budget',
    );
    expect(fragment.circles[0]?.domain?.items[0]?.documentation).toBe('Money.');
    expect(fragment.circles[0]?.roles[0]?.documentation).toBe('Pays.');
  });

  test('is told from other comments, and belongs to what it stands right before', () => {
    const { people, circles } = fragmentOf(`/** Of nobody, as another follows. */
// Midwives
person anna
/* no documentation */
person bram
/** The garden. */

circle Tuin`);
    expect(people.map((person) => person.documentation)).toEqual([undefined, undefined]);
    expect(circles[0]?.documentation).toBe('The garden.');
  });
});

describe('places', () => {
  test('count lines and columns from 1, and end behind the last character', () => {
    const circle = firstCircle('\n  circle Tuin in Huis {\n    aim "a"\n  }\n');
    const file = 'organisation.kring';
    expect(circle.at).toEqual({ file, line: 2, column: 10, endLine: 2, endColumn: 14 });
    expect(circle.whole).toEqual({ file, line: 2, column: 3, endLine: 4, endColumn: 4 });
    expect(circle.block).toEqual({ file, line: 2, column: 23, endLine: 4, endColumn: 4 });
    expect(circle.parent?.at).toEqual({ file, line: 2, column: 18, endLine: 2, endColumn: 22 });
  });

  test('are the same in a file of a thousand declarations, which is read in several parts', () => {
    const people = Array.from(
      { length: 3000 },
      (_, i) => `person lid-${i} "Een lid met een lange naam ${i}"\n`,
    );
    const { people: read } = fragmentOf(people.join(''));
    expect(read).toHaveLength(3000);
    expect(read.every(({ at }, i) => at.line === i + 1 && at.column === 8)).toBe(true);
  });

  test('tell the first of two things that can be said once only, and keep the first', () => {
    const { people, mistakes } = fragmentOf(`person anna {
  email "anna@example.org"
  email "visser@example.org"
  joined 2026-01-05
  joined 2026-02-03
}`);
    expect(people[0]).toMatchObject({ email: 'anna@example.org', joined: { date: '2026-01-05' } });
    expect(mistakes.map(({ kind, written, at, first }) => [kind, written, at.line, first?.line])).toEqual([
      ['said twice', 'email', 3, 2],
      ['said twice', 'joined', 5, 4],
    ]);
  });

  test('tell a date and a length that cannot be, and leave them out', () => {
    const { circles, mistakes } = fragmentOf(`circle Tuin {
  begun 2026-02-30
  facilitator anna from 2026-13-01 for 0 years
}`);
    expect(circles[0]).toHaveProperty('begun', undefined);
    expect(circles[0]?.officers[0]).toEqual({
      office: 'facilitator',
      person: expect.anything(),
      acting: false,
      at: expect.anything(),
    });
    expect(mistakes.map(({ kind, written }) => `${kind} ${written}`)).toEqual([
      'impossible date 2026-02-30',
      'impossible date 2026-13-01',
      'impossible length 0years',
    ]);
  });
});

describe('files', () => {
  const told = (files: Record<string, string>): string[] =>
    organisationsOf(files).map(
      ({ name, home, files: all, people }) =>
        `${name} in "${home}": ${all.join(' ')}: ${people.map((person) => person.name).join(' ')}`,
    );

  test('of one folder are one organisation, in the order of their names', () => {
    expect(
      told({ 'b.kring': 'person bram', 'c.kring': 'organisation Tuin', 'a.kring': 'person anna' }),
    ).toEqual(['Tuin in "": a.kring b.kring c.kring: anna bram']);
  });

  test('in folders below belong to it too', () => {
    expect(
      told({
        'tuin/o.kring': 'organisation Tuin',
        'tuin/kringen/teelt/b.kring': 'person bram',
        'a.kring': 'person anna',
      }),
    ).toEqual([' in "": a.kring: anna', 'Tuin in "tuin": tuin/kringen/teelt/b.kring tuin/o.kring: bram']);
  });

  test('in two folders side by side with the same organisation are two variants, which are never mixed', () => {
    expect(
      told({
        'nu/o.kring': 'organisation Tuin\nperson anna',
        'straks/o.kring': 'organisation Tuin\nperson bram',
        'straks/kringen/k.kring': 'person carla',
      }),
    ).toEqual([
      'Tuin in "nu": nu/o.kring: anna',
      'Tuin in "straks": straks/kringen/k.kring straks/o.kring: carla bram',
    ]);
  });

  test('in a folder and one below it with the same organisation are one', () => {
    expect(
      told({
        'tuin/o.kring': 'organisation Tuin\nperson anna',
        'tuin/kringen/k.kring': 'organisation Tuin\nperson bram',
        'tuin/kringen/diep/d.kring': 'person carla',
      }),
    ).toEqual([
      'Tuin in "tuin": tuin/kringen/diep/d.kring tuin/kringen/k.kring tuin/o.kring: carla bram anna',
    ]);
  });

  test('in a folder below with another organisation are the other’s', () => {
    expect(
      told({
        'o.kring': 'organisation Tuin\nperson anna',
        'feest/o.kring': 'organisation Feest',
        'feest/p.kring': 'person bram',
      }),
    ).toEqual(['Tuin in "": o.kring: anna', 'Feest in "feest": feest/o.kring feest/p.kring: bram']);
  });

  test('without any organisation still make one, without a name', () => {
    expect(told({ 'a.kring': 'person anna', 'b/c.kring': 'person bram' })).toEqual([
      ' in "": a.kring b/c.kring: anna bram',
    ]);
  });

  test('that repeat a name keep all declarations, in the order of file, line and column', () => {
    const [organisation] = organisationsOf({
      'b.kring': 'person anna "Of b"',
      'a.kring': 'organisation Tuin\nperson anna "Of a"\nperson anna "Of a again"',
    });
    expect(organisation?.people.map(({ title }) => title)).toEqual(['Of a', 'Of a again', 'Of b']);
  });

  test('know the names of their neighbours, and when they are unclear', () => {
    const [noord, zuid] = organisationsOf({
      'noord.kring': 'organisation Noord',
      'zuid.kring': 'organisation Zuid',
      'tuin.kring': 'person pim',
    });
    expect(noord).toMatchObject({
      name: 'Noord',
      neighbours: ['Zuid'],
      unclear: [{ names: ['Noord', 'Zuid'] }],
    });
    expect(zuid).toMatchObject({ name: 'Zuid', neighbours: ['Noord'], unclear: [] });
  });
});

describe('an organisation is plain data', () => {
  const examples = join(import.meta.dirname, '../../examples');
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.kring'),
  );
  const organisations = organisationsOf(
    Object.fromEntries(
      files.map((file) => [file.replaceAll('\\', '/'), readFileSync(join(examples, file), 'utf8')]),
    ),
  );

  test.each(organisations.map((one) => [one.home, one] as const))('%s', (_, organisation) => {
    expect(structuredClone(organisation)).toStrictEqual(organisation);
    expect(JSON.parse(JSON.stringify(organisation))).toEqual(organisation);
    expect(keysOf(organisation).filter((key) => key.startsWith('$'))).toEqual([]);
  });

  test('also where a file is half typed', () => {
    const fragment: Fragment = fragmentOf(
      'organisation\nperson\ncircle Tuin in { aim\n double link { leader from',
    );
    expect(JSON.parse(JSON.stringify(fragment))).toEqual(fragment);
  });
});

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [key, ...keysOf(one)]);
}
