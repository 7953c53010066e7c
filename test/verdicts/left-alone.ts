import { association, bakery, network, teams } from './organisations.js';
import type { Verdict } from './verdict.js';

const decision = (lines: string, name = 'stall', who = 'ada'): string => `
decision ${name} "A stall" {
  responsible ${who}
  because "It was asked for"
  measure "Questions"
  review 2027-04-05
  ${lines}
}
`;
const election = (head: string, lines: string): string => `
election later ${head} {
  duty "What is agreed"
  quality "Calm"
  term 2 years
  ${lines}
}
`;
const shopLeader = '    leader cor from 2026-03-02 for 2 years\n';
const max = ['person max "Max"\n', 'person max "Max" { left 2026-09-30 }\n'] as const;
const moved = ['members max, lena', 'members lena\n  member max from 2026-09-01 until 2026-09-30'] as const;

/** What is right by the method, or not known, and so is left alone: no error and no warning. */
export const leftAlone: readonly Verdict[] = [
  // consent
  {
    right: 'the next higher circle lets a circle go on without a leader for a while',
    base: bakery,
    otherwise: [[shopLeader, '    leader vacant\n']],
    also: `${decision('circle General kind policy concerns Shop decided 2026-09-14 by consent', 'apart')}
deviation leader-missing in Shop under apart until 2027-01-31 because "Nobody has time"
`,
  },
  {
    right: 'the next higher circle says that the seat of the leader may stay empty',
    base: bakery,
    otherwise: [[shopLeader, '    leader vacant\n']],
    also: `${decision('circle General kind policy concerns leader of Shop decided 2026-09-14 by consent objection cor "Nobody decides" met by term "Until the end of January"', 'apart')}
deviation DL01 in Shop under apart until 2027-01-31 because "Nobody has time"
`,
  },
  {
    right: 'a circle far above grants it',
    base: bakery,
    otherwise: [
      ['    representative joke from 2026-03-16 for 2 years\n', '    representative vacant\n'],
      ['  consent ben, dora, egbert, fem, joke\n', ''],
      ['person joke "Joke"\n', 'person joke "Joke" { external }\n'],
    ],
    also: `${decision('circle Council kind policy concerns Ovens decided 2026-09-14 by consent', 'apart', 'olga')}
deviation representative-missing in Ovens under apart until 2027-01-31 because "They are only three"
`,
  },
  {
    right: 'a deviation holds on its last day',
    base: bakery,
    on: '2027-01-31',
    otherwise: [[shopLeader, '    leader vacant\n']],
    also: `${decision('circle General kind policy concerns Shop decided 2026-09-14 by consent', 'apart')}
deviation leader-missing in Shop under apart until 2027-01-31 because "Nobody has time"
`,
  },
  {
    right: 'a circle decides its rota by the majority that consent allowed',
    base: bakery,
    also: decision(
      'circle Shop kind policy concerns Shop.counter decided 2026-09-07 by majority under rotas',
      'stall',
      'cor',
    ),
  },
  {
    right: 'operations within its own domain take no consent',
    base: bakery,
    also: decision(
      'circle Shop kind operations concerns Shop.counter decided 2026-09-07 by leader',
      'stall',
      'cor',
    ),
  },
  {
    right: 'the members decide by majority what the law leaves to them',
    base: association,
    also: `decision rekening "De jaarrekening" {
  circle ALV
  kind policy
  decided 2026-04-20 by majority
  because "De wet vraagt het"
  text "De jaarrekening is goedgekeurd"
  responsible bas
  measure "Vragen"
  review 2027-04-19
}
`,
  },
  {
    right: 'het bestuur is door de leden bij meerderheid gekozen',
    base: association,
    also: `election voorzitter of leader in Bestuur by ALV { on 2026-03-02 term 2 years elected anke by majority accepted 2026-03-02 }
`,
  },
  {
    right: 'under skm those present consent, and who was absent is told',
    base: bakery,
    also: decision(
      'circle Shop kind policy concerns Shop.counter decided 2026-10-05 by consent present cor, gijs, hanna absent ivo consent cor, gijs, hanna',
      'stall',
      'cor',
    ),
  },
  {
    right: 'an absent member consented in the way that is agreed',
    base: network,
    also: decision(
      'circle Events kind policy concerns Events.meetings decided 2026-10-05 by consent present ben, gil absent flo consent ben, gil, flo',
      'stall',
      'gil',
    ),
  },
  {
    right: 'an objection was met by a shorter term',
    base: bakery,
    also: decision(
      'circle Shop kind policy concerns Shop.counter decided 2026-10-05 by consent term 1 year objection ivo "It is cold" met by term "Half a year"',
      'stall',
      'cor',
    ),
  },
  {
    right: 'a decision that is still to come is not judged',
    base: bakery,
    on: '2026-11-30',
    also: decision('circle Move kind policy decided 2027-03-01 by consent', 'stall', 'ben'),
  },
  {
    right: 'an election that is planned is not judged',
    base: bakery,
    also: 'election coming of secretary in Shop { on 2027-02-08 }\n',
  },
  // seats
  {
    right: 'the seat was ended as advised, and somebody follows',
    base: bakery,
    otherwise: [
      [
        '  facilitator gijs from 2026-03-09 for 2 years\n',
        '  facilitator gijs from 2026-03-09 until 2026-10-31\n  facilitator hanna from 2026-11-01 for 2 years\n',
      ],
    ],
  },
  {
    right: 'one follows another on one day',
    base: bakery,
    otherwise: [
      [
        shopLeader,
        '    leader gijs from 2024-03-02 until 2026-03-02\n    leader cor from 2026-03-02 for 2 years\n',
      ],
    ],
  },
  {
    right: 'who left had resigned from her seat before',
    base: bakery,
    otherwise: [
      max,
      moved,
      [
        '  facilitator kees from 2026-03-16 for 2 years\n',
        '  facilitator max from 2024-03-11 until 2026-03-15\n  facilitator kees from 2026-03-16 for 2 years\n',
      ],
    ],
  },
  {
    right: 'who left and came back sits again',
    base: bakery,
    otherwise: [
      [
        'person kees "Kees"\n',
        'person kees "Kees" { joined 2020-01-01 left 2025-05-31 joined 2026-01-01 }\n',
      ],
    ],
  },
  {
    right: 'who had not left yet consented, nominated and was present',
    base: bakery,
    otherwise: [
      ['person max "Max"\n', 'person max "Max" { left 2026-09-30 }\n'],
      ['members max, lena', 'members lena\n  member max from 2026-09-01 until 2026-09-30'],
    ],
    also: decision(
      'circle Move kind policy decided 2026-09-30 by consent proposed by max present ben, lena, max consent ben, lena, max',
      'stall',
      'ben',
    ),
  },
  {
    right: 'who follows the elected one was put there by an election of his own',
    base: bakery,
    otherwise: [
      [
        'representative dora from 2026-03-09 for 2 years by bakery-representative',
        'representative dora from 2026-03-09 until 2026-09-30 by bakery-representative\n    representative fem from 2026-10-05 for 2 years by later',
      ],
      ['  members max, lena', '  members max, lena, dora'],
    ],
    also: election(
      'of representative in Bakery',
      'on 2026-10-05 present ben, egbert, fem, joke nominations { ben for fem because "Frank" } proposal fem because "Frank" consent ben, egbert, fem, joke elected fem accepted 2026-10-05 confirmed by General on 2026-10-12',
    ),
  },
  {
    right: 'two representatives go at once',
    base: bakery,
    otherwise: [
      [
        '    representative hanna from 2026-03-09 for 2 years\n',
        '    representative hanna from 2026-03-09 for 2 years\n    representative ivo from 2026-03-09 for 2 years\n',
      ],
    ],
  },
  {
    right: 'representatives take turns',
    base: bakery,
    otherwise: [
      [
        '    representative hanna from 2026-03-09 for 2 years\n',
        '    representative hanna from 2026-03-09 until 2026-09-30\n    representative ivo from 2026-10-01 until 2027-03-31\n    representative hanna from 2027-04-01 until 2027-09-30\n',
      ],
      [
        '    representative hanna from 2026-02-16 for 2 years\n',
        '    representative dora from 2026-03-16 for 2 years\n',
      ],
      ['  secretary hanna from 2026-02-02', '  secretary dora from 2026-03-16'],
      ['  consent ada, hanna, olga, piet\n', '  consent everyone\n'],
      ['  present hanna, olga, piet\n', '  present olga, piet\n'],
      ['    hanna for ada because "She asks"\n', ''],
    ],
  },
  {
    right: 'somebody stands in for the facilitator until the election',
    base: bakery,
    otherwise: [
      [
        '  facilitator gijs from 2026-03-09 for 2 years\n',
        '  facilitator gijs acting from 2026-10-05 until 2027-01-31\n',
      ],
    ],
  },
  {
    right: 'a leader is also a representative of the circle above, which is another link',
    base: bakery,
    otherwise: [
      [
        '    representative hanna from 2026-02-16 for 2 years\n',
        '    representative cor from 2026-02-16 for 2 years\n',
      ],
      ['  secretary hanna from 2026-02-02', '  secretary cor from 2026-02-16'],
      ['  consent ada, hanna, olga, piet\n', '  consent everyone\n'],
      ['  present hanna, olga, piet\n', '  present olga, piet\n'],
      ['    hanna for ada because "She asks"\n', ''],
    ],
  },
  {
    right: 'who holds a role need not serve in an office',
    base: bakery,
    otherwise: [
      ['held by fem from 2026-03-09 for 2 years', 'held by max from 2026-03-09 for 2 years'],
      ['  consent ben, dora, egbert, fem, joke\n', ''],
    ],
  },
  {
    right: 'a link across has other people than the link with the next higher circle',
    base: bakery,
    otherwise: [
      [
        '  role Miller',
        '  double link to Shop {\n    representative fem from 2026-03-09 for 2 years\n  }\n  role Miller',
      ],
    ],
  },
  {
    right: 'a general circle chooses its leader through the members, and has no representative above',
    base: association,
    otherwise: [
      [
        '  leader anke from 2026-03-02 for 2 years\n',
        '  leader anke from 2026-03-02 for 2 years by voorzitter\n',
      ],
    ],
    also: 'election voorzitter of leader in Bestuur by ALV { on 2026-03-02 duty "Zit voor" quality "Rustig" term 2 years elected anke by majority accepted 2026-03-02 }\n',
  },
  // unknown is not absent
  {
    right: 'nobody wrote down who keeps the records',
    base: bakery,
    otherwise: [
      ['  secretary ivo from 2026-03-09 for 2 years\n', '  secretary unrecorded\n'],
      ['  members ivo\n', '  members ivo, joke\n'],
    ],
  },
  {
    right: 'nobody wrote down who leads or represents',
    base: bakery,
    otherwise: [
      [shopLeader, '    leader unrecorded\n'],
      ['    representative hanna from 2026-03-09 for 2 years\n', '    representative unrecorded\n'],
    ],
  },
  {
    right: 'nobody wrote down who the members were',
    base: bakery,
    otherwise: [
      ['  members max, lena\n', '  members unrecorded\n'],
      ['person max "Max"\n', 'person max "Max" { external }\n'],
    ],
    also: decision(
      'circle Move kind policy decided 2026-10-19 by consent consent ben, lena, max',
      'stall',
      'ben',
    ),
  },
  {
    right: 'nobody wrote down who holds a role that is responsible',
    base: bakery,
    otherwise: [
      ['    held by fem from 2026-03-09 for 2 years\n', '    held unrecorded\n'],
      ['  responsible fem\n', '  responsible Bakery.Miller\n'],
    ],
  },
  {
    right: 'who sits without a day may not have sat there years ago',
    base: bakery,
    also: decision(
      'circle Shop kind policy concerns Shop.counter decided 2023-10-02 by consent term 5 years consent cor, gijs, hanna',
      'stall',
      'cor',
    ),
    otherwise: [
      [
        '  secretary ivo from 2026-03-09 for 2 years\n',
        '  secretary ivo from 2026-03-09 for 2 years\n  members ivo\n',
      ],
    ],
  },
  {
    right: 'a helping circle until the day of its end has its term',
    base: bakery,
    otherwise: [['  leader ben from 2026-09-01 until 2027-05-31\n', '  leader ben from 2026-09-01\n']],
  },
  {
    right: 'a circle that ended in order',
    base: bakery,
    also:
      'circle Old "Old Circle" in General { begun 2024-01-08 ended 2026-03-31 because "Done" aim "To paint the walls of the bakery" }\n' +
      decision(
        'circle Old kind policy decided 2025-02-03 by consent term 1 year reviewed 2026-02-02',
        'walls',
        'ben',
      ).replace('review 2027-04-05', 'review 2026-02-02'),
  },
  {
    right: 'a circle that is planned has nobody yet',
    base: bakery,
    also: 'circle Garden "Garden Circle" in General { planned 2027-02-01 aim "To grow herbs for the bakery" domain review 2027-06-01 { herbs "Herbs" from General.baking { limit "No poison" } } }\n',
  },
  {
    right: 'the next higher circle elects the first leader before the circle begins',
    base: bakery,
    otherwise: [],
    also: `circle Garden "Garden Circle" in General { begun 2026-11-16 aim "To grow herbs for the bakery" domain review 2027-06-01 { herbs "Herbs" from General.baking { limit "No poison" } }
  double link { leader ivo from 2026-11-16 for 2 years by later representative max from 2026-11-23 for 2 years }
  facilitator joke from 2026-11-23 for 2 years secretary max from 2026-11-23 for 2 years
  lead "Plan" do "Grow" measure "Herbs" meets every 4 weeks
}
${election('of leader in Garden by General', 'on 2026-11-09 present ada, ben, cor, dora, hanna nominations { ada for ivo because "Green" } proposal ivo because "Green" consent ada, ben, cor, dora, hanna, ivo elected ivo accepted 2026-11-09')}`,
  },
  {
    right: 'a circle moved in September sat under another in March',
    base: bakery,
    also: decision(
      'circle Bakery kind policy decided 2026-02-23 by consent consent ben, egbert',
      'stall',
      'ben',
    ),
    otherwise: [],
  },
  // traditions
  {
    right: 'under s3 two teams keep something in common',
    base: teams,
    otherwise: [
      [
        '{ apps "Apps" { limit "Accessible" } }',
        '{ apps "Apps" { limit "Accessible" } pages "Web pages" { limit "Fast" } }',
      ],
    ],
  },
  {
    right: 'who represents a team is brought in by the link, and is not on the list of its other members',
    base: teams,
    otherwise: [['  members fay, gus\n', '  members fay, gus, bob\n']],
  },
  {
    right: 'the highest circle lets all circles go on without a leader for a while',
    base: bakery,
    otherwise: [[shopLeader, '    leader vacant\n']],
    also: `${decision('circle Council kind policy concerns Molenhof decided 2026-09-14 by consent', 'apart', 'olga')}
deviation leader-missing under apart until 2027-01-31 because "Nobody has time"
`,
  },
  {
    right: 'under s3 two share a role',
    base: teams,
    otherwise: [
      [
        '  members fay, gus\n',
        '  members fay, gus\n  role Tester "Tester" { duty "Tests" held by fay from 2026-06-01 for 1 year held by gus from 2026-06-01 for 1 year }\n',
      ],
    ],
  },
  {
    right: 'under s3 two teams exchange members',
    base: teams,
    otherwise: [
      [
        '  members fay, gus\n',
        '  members fay, gus\n  double link to Web {\n    representative fay from 2026-06-01 for 1 year\n  }\n',
      ],
      [
        '  members cas, dee\n',
        '  members cas, dee\n  double link to Apps {\n    representative cas from 2026-06-01 for 1 year\n  }\n',
      ],
    ],
  },
  {
    right: 'under s3 nobody leads from above and nobody represents',
    base: teams,
    otherwise: [
      [
        '  double link {\n    representative eli from 2026-06-01 for 1 year\n  }\n  members fay, gus\n',
        '  members fay, gus, eli\n',
      ],
    ],
  },
  {
    right: 'under sofa somebody who is no member holds an operational role',
    base: network,
    otherwise: [
      [
        '  lead "Plan"\n  do "Write"',
        '  role Layout "Layout" { duty "Sets articles" held by gil from 2026-06-01 for 1 year }\n  lead "Plan"\n  do "Write"',
      ],
    ],
  },
  // sizes
  {
    right: 'a size that consent agreed on is not warned of',
    base: bakery,
    otherwise: [
      ['language en }', 'language en size 3 to 12 }'],
      [
        '  secretary ivo from 2026-03-09 for 2 years\n',
        '  secretary ivo from 2026-03-09 for 2 years\n  members joke, kees, lena, max, fem\n',
      ],
    ],
    also: decision(
      'circle General kind policy concerns size of Molenhof decided 2026-01-12 by consent',
      'big',
    ),
  },
];
