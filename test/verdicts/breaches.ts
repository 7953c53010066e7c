import { association, bakery, network, teams } from './organisations.js';
import type { Verdict } from './verdict.js';

const shopLeader = '    leader cor from 2026-03-02 for 2 years\n';
const noLeader = [[shopLeader, '    leader vacant\n']] as const;
const grant = (more: string, circle = 'General'): string => `
decision apart "The shop goes on without a leader" {
  circle ${circle}
  kind policy
  because "Nobody has time"
  responsible ada
  measure "Questions that wait"
  review 2027-01-11
  ${more}
}
`;
const apart = (until = 'until 2027-01-31', rule = 'leader-missing', circle = 'Shop'): string =>
  `deviation ${rule} in ${circle} under apart ${until} because "Nobody has time"\n`;

const decision = (lines: string, name = 'stall'): string => `
decision ${name} "A stall" {
  responsible ada
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

export const consent: Verdict[] = [
  {
    right: 'nobody sets aside that an objection has to be met, not even the next higher circle',
    base: bakery,
    also: `${decision('circle Shop kind policy concerns Shop.counter decided 2026-09-07 by consent objection ivo "It costs sleep"')}
${grant('concerns Shop decided 2026-09-14 by consent')}${apart(undefined, 'objection-open')}`,
    finds: ['consent/deviation-from-nothing'],
  },
  {
    right: 'a circle cannot free itself from having a leader',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop decided 2026-09-14 by consent', 'Shop') + apart(),
    finds: ['consent/deviation-not-granted'],
  },
  {
    right: 'a circle beside it cannot free a circle from having a leader',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop decided 2026-09-14 by consent', 'Bakery') + apart(),
    finds: ['consent/deviation-not-granted'],
  },
  {
    right: 'a circle below cannot free the next higher one from having a leader',
    base: bakery,
    otherwise: [['    leader ben from 2026-03-02 for 2 years by bakery-leader\n', '    leader vacant\n']],
    also:
      grant('concerns Bakery decided 2026-09-14 by consent', 'Ovens') +
      apart(undefined, 'leader-missing', 'Bakery'),
    finds: ['consent/deviation-not-granted'],
  },
  {
    right: 'a deviation without an end is none',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop decided 2026-09-14 by consent') + apart(''),
    finds: ['double-link/leader-missing'],
  },
  {
    right: 'a deviation has ended on the day after its last',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop decided 2026-09-14 by consent') + apart('until 2026-11-29'),
    finds: ['consent/deviation-expired'],
  },
  {
    right: 'a decision to which an objection stands open grants nothing',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop decided 2026-09-14 by consent objection cor "Nobody decides"') + apart(),
    finds: ['double-link/leader-missing'],
  },
  {
    right: 'a decision taken by majority without consent on that grants nothing',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop decided 2026-09-14 by majority') + apart(),
    finds: ['double-link/leader-missing'],
  },
  {
    right: 'a decision about another circle grants nothing',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Bakery decided 2026-09-14 by consent') + apart(),
    finds: ['double-link/leader-missing'],
  },
  {
    right: 'a decision about the aim of the circle does not say that it goes on without a leader',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns aim of Shop decided 2026-09-14 by consent') + apart(),
    finds: ['double-link/leader-missing'],
  },
  {
    right: 'a decision that was withdrawn grants nothing any more',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop decided 2026-09-14 by consent withdrawn 2026-10-05') + apart(),
    finds: ['double-link/leader-missing'],
  },
  {
    right: 'a proposal grants nothing yet',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop picture 2026-11-16') + apart(),
    finds: ['double-link/leader-missing'],
  },
  {
    right: 'a decision whose term is over grants nothing',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop decided 2026-01-12 by consent term 6 months reviewed 2027-01-11') + apart(),
    finds: ['double-link/leader-missing'],
  },
  {
    right: 'a working group grants nothing',
    base: bakery,
    otherwise: noLeader,
    also: grant('concerns Shop decided 2026-09-14 by consent', 'Feast') + apart(),
    finds: ['double-link/leader-missing'],
  },
  {
    right: 'nobody sets aside for all circles that another method takes consent',
    base: bakery,
    also: `${grant('concerns Shop, Bakery decided 2026-09-14 by consent', 'Council')}
deviation method-without-consent under apart until 2027-01-31 because "It is quicker"
${decision('circle Shop kind policy concerns Shop.counter decided 2026-09-21 by majority')}`,
    finds: ['consent/deviation-from-nothing'],
  },
  {
    right: 'een kring kan zichzelf geen dubbele koppeling kwijtschelden',
    base: association,
    otherwise: [['    representative guus from 2026-03-09 for 2 years\n', '    representative vacant\n']],
    also: `decision zonder "Geen afgevaardigde" {
  circle Kantine
  kind policy
  decided 2026-09-14 by consent
  concerns Kantine
  responsible bas
  measure "Vragen"
  review 2027-01-11
}
deviation representative-missing in Kantine under zonder until 2027-02-01 because "Niemand wil"
`,
    finds: ['consent/deviation-not-granted'],
  },
  {
    right: 'a majority needs a consent decision that allows it, and one by majority does not',
    base: bakery,
    also:
      decision('circle Shop kind policy decided 2026-08-03 by majority', 'method') +
      decision('circle Shop kind policy decided 2026-09-07 by majority under method'),
    finds: ['consent/method-without-consent'],
  },
  {
    right: 'a decision of the circle beside it does not allow a majority',
    base: bakery,
    also:
      decision('circle Bakery kind policy decided 2026-08-03 by consent', 'method') +
      decision('circle Shop kind policy decided 2026-09-07 by majority under method'),
    finds: ['consent/method-without-consent'],
  },
  {
    right: 'a mandate that came later does not allow a majority',
    base: bakery,
    also:
      decision('circle Shop kind policy decided 2026-10-05 by consent concerns Shop', 'method') +
      decision('circle Shop kind policy decided 2026-09-07 by majority under method'),
    finds: ['consent/method-without-consent'],
  },
  {
    right: 'a mandate that had ended does not allow a majority',
    base: bakery,
    also:
      decision(
        'circle Shop kind policy decided 2025-10-06 by consent concerns Shop term 6 months reviewed 2027-04-05',
        'method',
      ) + decision('circle Shop kind policy decided 2026-09-07 by majority under method'),
    finds: ['consent/method-without-consent'],
  },
  {
    right: 'a mandate that was withdrawn before does not allow a majority',
    base: bakery,
    also:
      decision(
        'circle Shop kind policy decided 2025-10-06 by consent concerns Shop withdrawn 2026-06-01',
        'method',
      ) + decision('circle Shop kind policy decided 2026-09-07 by majority under method'),
    finds: ['consent/method-without-consent'],
  },
  {
    right: 'a decision about buying flour allows no majority in the shop',
    base: bakery,
    also:
      decision('circle Shop kind policy decided 2026-08-03 by consent concerns Bakery.bread', 'method') +
      decision('circle Shop kind policy concerns Shop.counter decided 2026-09-07 by majority under method'),
    finds: ['consent/method-without-consent'],
  },
  {
    right: 'that the leader decided takes a mandate as a majority does',
    base: bakery,
    also: decision('circle Bakery kind policy concerns Bakery.cake decided 2026-09-07 by leader'),
    finds: ['consent/method-without-consent'],
  },
];

consent.push(
  {
    right: 'a decision about one circle sets nothing aside for all of them',
    base: bakery,
    otherwise: noLeader,
    also: `${grant('concerns General decided 2026-09-14 by consent', 'Council')}
deviation leader-missing under apart until 2027-01-31 because "Nobody has time"
`,
    finds: ['consent/deviation-not-granted'],
  },
  {
    right: 'a decision that was replaced grants nothing any more',
    base: bakery,
    otherwise: noLeader,
    also: `${grant('concerns Shop decided 2026-09-14 by consent')}${apart()}
${decision('circle General kind policy concerns Shop decided 2026-10-12 by consent replaces apart')}`,
    finds: ['consent/deviation-not-granted'],
  },
);

export const policy: readonly Verdict[] = [
  ...(
    [
      ['the aim of a circle below', 'aim of Ovens', 'Bakery'],
      ['a constraint of the circle itself', 'constraint of Bakery', 'Bakery'],
      ['who leads a circle below', 'leader of Ovens', 'Bakery'],
      ['who its representative is', 'representative of Shop', 'Shop'],
      ['a role', 'role of Bakery', 'Bakery'],
      ['a role by its name', 'Bakery.Miller', 'Bakery'],
      ['a domain item of another circle', 'General.money', 'Shop'],
      ['its own domain as a whole', 'domain of Shop', 'Shop'],
      ['who its members are', 'members of Shop', 'Shop'],
    ] as const
  ).map(
    ([what, subject, circle]): Verdict => ({
      right: `a decision about ${what} is policy, though it says operations, and is not taken by majority`,
      base: bakery,
      also: decision(`circle ${circle} kind operations concerns ${subject} decided 2026-09-07 by majority`),
      finds: ['consent/method-without-consent'],
    }),
  ),
  {
    right: 'een werkgroep beslist niet over de doelstelling van haar kring',
    base: association,
    also: `decision doel "Ook schommels" {
  circle Schilders
  kind operations
  decided 2026-09-07 by consent
  concerns aim of Techniek
  responsible els
  measure "Schommels"
  review 2027-01-11
}
`,
    finds: ['logbook/outside-domain'],
  },
  {
    right: 'a working group makes no policy about its own domain item either',
    base: bakery,
    also: decision('circle Feast kind policy decided 2026-10-05 by consent'),
    finds: ['logbook/outside-domain'],
  },
  {
    right: 'a circle does not decide about the budget of the next higher one',
    base: bakery,
    also: decision('circle Shop kind operations concerns General.money decided 2026-10-05 by consent'),
    finds: ['logbook/outside-domain'],
  },
];

const left = (person: string, day = '2026-06-30'): readonly [string, string] => {
  const line = bakery.split('\n').find((one) => one.startsWith(`person ${person} `)) ?? '';
  return [
    `${line}\n`,
    line.endsWith('}') ? `${line.slice(0, -1)}left ${day} }\n` : `${line} { left ${day} }\n`,
  ];
};
const joined = (person: string, day: string): readonly [string, string] => {
  const [line, other] = left(person);
  return [line, other.replace(/left \S+/, `joined ${day}`)];
};

export const belonging: readonly Verdict[] = [
  ...(
    [
      [
        'the leader of a helping circle',
        'max',
        [
          ['leader ben from 2026-09-01 until', 'leader max from 2026-09-01 until'],
          ['members max, lena', 'members lena'],
        ],
      ],
      [
        'the secretary',
        'fem',
        [
          [
            '    held by fem from 2026-03-09 for 2 years\n',
            '    held by egbert from 2026-03-09 for 2 years\n',
          ],
          ['  responsible fem\n', '  responsible ben\n'],
          ['  consent ben, dora, egbert, fem, joke\n', ''],
        ],
      ],
      ['the leader of the highest circle', 'olga', []],
      ['a member', 'max', []],
      ['the facilitator', 'kees', []],
      [
        'the leader of a working group',
        'gijs',
        [
          [
            '  facilitator gijs from 2026-03-09 for 2 years\n',
            '  facilitator ivo from 2026-03-09 for 2 years\n',
          ],
        ],
      ],
    ] as const
  ).map(
    ([what, person, otherwise]): Verdict => ({
      right: `who left the organisation is not ${what} any more`,
      base: bakery,
      otherwise: [left(person), ...otherwise],
      finds: ['election/holder-not-member'],
    }),
  ),
  {
    right: 'who left the organisation is not the representative any more',
    base: bakery,
    otherwise: [left('joke'), ['  consent ben, dora, egbert, fem, joke\n', '']],
    finds: ['double-link/representative-not-member'],
  },
  {
    right: 'who is not among the members that a circle names holds none of its roles without a word',
    base: bakery,
    otherwise: [
      ['  role Miller', '  members ben, dora, egbert, fem\n  role Miller'],
      ['held by fem from 2026-03-09 for 2 years', 'held by ivo from 2026-03-09 for 2 years'],
    ],
    finds: ['election/role-outside'],
  },
  {
    right: 'who left holds no role',
    base: bakery,
    otherwise: [
      ['person max "Max"\n', 'person max "Max" { left 2026-10-31 }\n'],
      ['members max, lena', 'members lena'],
      ['held by fem from 2026-03-09 for 2 years', 'held by max from 2026-03-09 for 2 years'],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'who left is no observer',
    base: bakery,
    otherwise: [left('max'), ['members max, lena', 'members lena\n  observers max']],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'who left holds no end of a link across',
    base: bakery,
    otherwise: [
      left('max'),
      ['members max, lena', 'members lena'],
      [
        '  role Miller',
        '  double link to Shop {\n    representative max from 2026-03-09 for 2 years\n  }\n  role Miller',
      ],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'who has not joined yet does not facilitate',
    base: bakery,
    otherwise: [joined('kees', '2027-01-04')],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'wie de vereniging verlaten heeft is geen secretaris meer',
    base: association,
    otherwise: [
      ['person fons "Fons"\n', 'person fons "Fons" { left 2026-08-31 }\n'],
      ['  members fons\n', ''],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'who left is not responsible for a decision in force',
    base: bakery,
    otherwise: [
      left('max'),
      ['members max, lena', 'members lena'],
      ['  responsible fem\n', '  responsible max\n'],
    ],
    finds: ['logbook/responsible-missing'],
  },
  {
    right: 'who left owns no open action',
    base: bakery,
    otherwise: [left('max'), ['members max, lena', 'members lena']],
    also: 'action sacks "Count the sacks" { circle Bakery owner max due 2027-01-11 }\n',
    finds: ['logbook/owner-left'],
  },
  {
    right: 'who left owns no open step of the introduction',
    base: bakery,
    otherwise: [left('max'), ['members max, lena', 'members lena']],
    also: `implementation plan "Plan" { circle General mandate rotas owner ada begun 2026-05-04 evaluation 2027-05-03 criterion "Calm"
  phase acquaint { begun 2026-05-04 step read "Read the book" { owner max due 2027-01-11 } }
}
`,
    finds: ['logbook/owner-left'],
  },
  {
    right: 'who had left nominates nobody',
    base: bakery,
    otherwise: [
      ['person max "Max"\n', 'person max "Max" { left 2026-01-31 }\n'],
      ['members max, lena', 'members lena'],
      ['    egbert for dora because', '    max for dora because "She is frank"\n    egbert for dora because'],
    ],
    finds: ['consent/outsider'],
  },
  {
    right: 'who had left does not consent in an election',
    base: bakery,
    otherwise: [
      ['person max "Max"\n', 'person max "Max" { left 2026-01-31 }\n'],
      ['members max, lena', 'members lena'],
      ['  consent ben, dora, egbert, fem\n', '  consent ben, dora, egbert, fem, max\n'],
    ],
    finds: ['election/without-consent', 'consent/incomplete'],
  },
  {
    right: 'who had left is not elected',
    base: bakery,
    otherwise: [
      ['person max "Max"\n', 'person max "Max" { left 2026-08-31 }\n'],
      ['members max, lena', 'members lena'],
    ],
    also: election(
      'of logbook in Bakery',
      'on 2026-10-05 present ben, dora, egbert, fem, joke nominations { dora for max because "Neat" } proposal max because "Neat" consent ben, dora, egbert, fem, joke elected max accepted 2026-10-05',
    ),
    finds: [
      'election/nomination-without-reason',
      'election/without-consent',
      'election/outcome-not-seated',
      'election/holder-not-member',
    ],
  },
  {
    right: 'who had left was not present at a decision',
    base: bakery,
    otherwise: [
      ['person max "Max"\n', 'person max "Max" { left 2026-01-31 }\n'],
      ['members max, lena', 'members lena'],
    ],
    also: decision(
      'circle Bakery kind policy concerns Bakery.cake decided 2026-09-07 by consent present ben, dora, egbert, fem, joke, max consent ben, dora, egbert, fem, joke',
    ),
    finds: ['consent/outsider'],
  },
  {
    right: 'a proposal does not come from somebody who had left',
    base: bakery,
    otherwise: [
      ['person max "Max"\n', 'person max "Max" { left 2026-01-31 }\n'],
      ['members max, lena', 'members lena'],
    ],
    also: decision(
      'circle Bakery kind policy concerns Bakery.cake proposed by max picture 2026-08-24 decided 2026-09-07 by consent',
    ),
    finds: ['consent/outsider'],
  },
  {
    right: 'who had left leads no election',
    base: bakery,
    otherwise: [
      ['person max "Max"\n', 'person max "Max" { left 2026-01-31 }\n'],
      ['members max, lena', 'members lena'],
      ['  present ben, dora, egbert, fem\n', '  facilitator max\n  present ben, dora, egbert, fem\n'],
    ],
    finds: ['consent/outsider'],
  },
  {
    right: 'a circle decides nothing before it has begun',
    base: bakery,
    also: decision('circle Move kind policy decided 2026-08-24 by consent'),
    finds: ['circle/acts-outside-its-life'],
  },
  {
    right: 'a circle elects nobody before it has begun',
    base: bakery,
    also: election(
      'of facilitator in Move',
      'on 2026-06-15 present ben, max, lena nominations { lena for max because "Calm" } proposal max because "Calm" consent ben, max, lena elected max accepted 2026-06-15',
    ),
    finds: ['circle/acts-outside-its-life'],
  },
  {
    right: 'a helping circle decides nothing after the day until which it was made',
    base: bakery,
    on: '2027-07-01',
    also: decision('circle Move kind policy decided 2027-06-07 by consent'),
    finds: ['circle/acts-outside-its-life'],
  },
  {
    right: 'een kring die is opgeheven besluit niets meer',
    base: association,
    otherwise: [
      ['  aim "Bezoekers van eten', '  ended 2026-08-31 because "Geen animo"\n  aim "Bezoekers van eten'],
    ],
    also: `decision thee "Ook thee" {
  circle Kantine
  kind policy
  decided 2026-10-05 by consent
  responsible anke
  measure "Kopjes"
  review 2027-04-05
}
`,
    finds: ['circle/acts-outside-its-life'],
  },
  {
    right: 'a circle that is only planned decides nothing',
    base: bakery,
    also: `circle Garden "Garden Circle" in General { planned 2027-02-01 aim "To grow herbs for the bakery" domain review 2027-06-01 { herbs "Herbs" from General.baking { limit "No poison" } } }
${decision('circle Garden kind policy decided 2026-10-05 by consent')}`,
    finds: ['circle/acts-outside-its-life'],
  },
  {
    right: 'who had left the circle does not consent in it',
    base: bakery,
    otherwise: [['members max, lena', 'members lena\n  member max from 2026-09-01 until 2026-09-30']],
    also: decision(
      'circle Move kind policy decided 2026-10-19 by consent present ben, lena, max consent ben, lena, max',
    ),
    finds: ['consent/incomplete'],
  },
  {
    right: 'who joined the circle later does not consent in it before',
    base: bakery,
    otherwise: [['members max, lena', 'members lena\n  member max from 2026-11-01']],
    also: decision(
      'circle Move kind policy decided 2026-10-19 by consent present ben, lena, max consent ben, lena, max',
    ),
    finds: ['consent/incomplete'],
  },
  {
    right: 'an observer has no consent to give',
    base: bakery,
    otherwise: [['members max, lena', 'members lena\n  observers max']],
    also: decision(
      'circle Move kind policy decided 2026-10-19 by consent present ben, lena, max consent ben, lena, max',
    ),
    finds: ['consent/incomplete'],
  },
  {
    right: 'a circle does not count on one that has ended for what it is responsible for',
    base: bakery,
    also: `circle Old "Old Circle" in General { ended 2026-03-31 because "Done" aim "To paint the walls of the bakery" domain review 2027-06-01 { walls "Walls" from General.baking { limit "White" } } }
${decision('circle General kind policy concerns General.money decided 2026-10-05 by consent responsible Old').replace('responsible ada', '')}`,
    finds: ['logbook/responsible-missing', 'circle/ended-still-holds'],
  },
];

export const seats: readonly Verdict[] = [
  {
    right: 'another person sits than the election named by the seat has chosen',
    base: bakery,
    otherwise: [
      [
        'representative dora from 2026-03-09 for 2 years by',
        'representative fem from 2026-03-09 for 2 years by',
      ],
    ],
    finds: ['election/seat-differs'],
  },
  {
    right: 'another person sits than was elected last, though the seat names no election',
    base: bakery,
    otherwise: [
      [
        'representative dora from 2026-03-09 for 2 years by bakery-representative',
        'representative fem from 2026-03-09 for 2 years',
      ],
    ],
    finds: ['election/seat-differs'],
  },
  {
    right: 'an election to another office seats nobody',
    base: bakery,
    otherwise: [
      [
        '  facilitator egbert from 2026-03-09 for 2 years\n',
        '  facilitator dora from 2026-03-09 for 2 years by bakery-representative\n',
      ],
    ],
    finds: ['election/seat-differs'],
  },
  {
    right: 'an election in another circle seats nobody',
    base: bakery,
    otherwise: [
      [
        '    leader cor from 2026-03-02 for 2 years\n',
        '    leader ben from 2026-03-02 for 2 years by bakery-leader\n',
      ],
    ],
    finds: ['election/seat-differs'],
  },
  {
    right: 'another holds a role than was elected to it',
    base: bakery,
    also: election(
      'of Miller in Bakery',
      'on 2026-03-09 present ben, dora, egbert, fem nominations { ben for dora because "Strong" } proposal dora because "Strong" consent ben, dora, egbert, fem elected dora accepted 2026-03-09',
    ),
    finds: ['election/seat-differs', 'election/outcome-not-seated'],
  },
  {
    right: 'who was elected expert does not sit there',
    base: bakery,
    also: election(
      'of expert in Council',
      'on 2026-09-07 present ada, hanna, olga, piet nominations { ada for max because "Knows mills" } proposal max because "Knows mills" consent ada, hanna, max, olga, piet elected max accepted 2026-09-07',
    ),
    finds: ['election/seat-differs', 'election/outcome-not-seated'],
  },
  {
    right: 'a leader is not elected by the circle itself',
    base: bakery,
    otherwise: [
      ['of leader in Bakery by General {', 'of leader in Bakery {'],
      ['  present ada, hanna, cor\n', '  present egbert, fem\n'],
      ['    ada for ben because "He is early"\n    cor for', '    fem for'],
      ['  consent ada, ben, hanna, cor\n', '  consent ben, egbert, fem\n'],
    ],
    finds: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'a leader is not elected by the circle itself, also where it says so',
    base: bakery,
    otherwise: [['of leader in Bakery by General {', 'of leader in Bakery by Bakery {']],
    finds: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'a leader is not elected by a circle two levels above',
    base: bakery,
    otherwise: [['of leader in Bakery by General {', 'of leader in Bakery by Council {']],
    finds: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'the leader of the general circle is elected by the top circle above it, not by a circle below',
    base: bakery,
    otherwise: [['of leader in General by Council {', 'of leader in General by Shop {']],
    finds: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'a representative is not elected by the next higher circle',
    base: bakery,
    otherwise: [['of representative in Bakery {', 'of representative in Bakery by General {']],
    finds: ['double-link/representative-elected-elsewhere'],
  },
  {
    right: 'een afgevaardigde wordt door de eigen kring gekozen, niet door het bestuur',
    base: association,
    also: `election guus-2026 of representative in Kantine by Bestuur {
  on 2026-03-09
  duty "Spreekt voor de kring" quality "Open" term 2 years
  present anke, bas, cees
  nominations { anke for guus because "Open" }
  proposal guus because "Open"
  consent anke, bas, cees, guus
  elected guus
  accepted 2026-03-09
}
`,
    finds: ['double-link/representative-elected-elsewhere'],
  },
  {
    right: 'a representative comes from among those who elect',
    base: bakery,
    otherwise: [
      [
        '    representative joke from 2026-03-16 for 2 years\n',
        '    representative ivo from 2026-03-16 for 2 years\n',
      ],
      [
        '  facilitator kees from 2026-03-16 for 2 years\n',
        '  facilitator kees from 2026-03-16 for 2 years\n  members only egbert, kees, lena, joke\n',
      ],
    ],
    finds: ['double-link/representative-not-member'],
  },
  {
    right: 'a facilitator who is not among the only members of the circle is none of it',
    base: bakery,
    otherwise: [
      [
        '  secretary lena from 2026-03-16 for 2 years\n',
        '  secretary lena from 2026-03-16 for 2 years\n  members only egbert, joke, lena\n',
      ],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right:
      'a leader who is not among the only members of the next higher circle does not bring its policy down',
    base: bakery,
    otherwise: [
      [
        '  facilitator egbert from 2026-03-09 for 2 years\n',
        '  facilitator fem from 2026-03-09 for 2 years\n  members only ben, dora, fem, joke\n',
      ],
      ['  consent ben, dora, egbert, fem, joke\n', ''],
    ],
    finds: ['double-link/leader-not-member'],
  },
  {
    right: 'an external expert does not represent a circle',
    base: bakery,
    otherwise: [
      [
        '    representative joke from 2026-03-16 for 2 years\n',
        '    representative piet from 2026-03-16 for 2 years\n',
      ],
    ],
    finds: ['double-link/representative-not-member'],
  },
  {
    right: 'who sits elsewhere does not nominate',
    base: bakery,
    otherwise: [
      ['    egbert for dora because', '    ivo for dora because "She is frank"\n    egbert for dora because'],
    ],
    finds: ['consent/outsider'],
  },
  {
    right: 'who sits elsewhere does not consent in an election',
    base: bakery,
    otherwise: [['  consent ben, dora, egbert, fem\n', '  consent ben, dora, egbert, fem, ivo\n']],
    finds: ['election/without-consent', 'consent/incomplete'],
  },
  {
    right: 'who was elected consents as well',
    base: bakery,
    otherwise: [
      ['  consent ben, dora, egbert, fem\n', '  consent ben, egbert, fem\n'],
      ['  accepted 2026-03-09\n', ''],
    ],
    finds: ['election/without-consent'],
  },
  {
    right: 'an election by majority takes a consent decision that allows it',
    base: bakery,
    otherwise: [['  elected dora\n', '  elected dora by majority\n']],
    finds: ['election/by-majority'],
  },
  {
    right: 'an election by majority is not allowed by a decision that was itself by majority',
    base: bakery,
    otherwise: [['  elected dora\n', '  elected dora by majority under method\n']],
    also: decision('circle Bakery kind policy decided 2026-02-02 by majority', 'method'),
    finds: ['election/by-majority'],
  },
  {
    right: 'an election by majority is not allowed by a mandate that had ended',
    base: bakery,
    otherwise: [['  elected dora\n', '  elected dora by majority under method\n']],
    also: decision(
      'circle Bakery kind policy concerns Bakery decided 2025-02-03 by consent term 6 months reviewed 2027-04-05',
      'method',
    ),
    finds: ['election/by-majority'],
  },
  {
    right: 'an election by lot takes a consent decision that allows it',
    base: bakery,
    otherwise: [['  elected dora\n', '  elected dora by chance\n']],
    finds: ['election/by-majority'],
  },
  {
    right: 'a seat is not held longer than its election says',
    base: bakery,
    otherwise: [
      [
        'representative dora from 2026-03-09 for 2 years by',
        'representative dora from 2026-03-09 for 5 years by',
      ],
    ],
    finds: ['election/seat-differs'],
  },
  {
    right: 'a seat does not begin before its election',
    base: bakery,
    otherwise: [
      [
        'representative dora from 2026-03-09 for 2 years by',
        'representative dora from 2025-11-03 for 2 years by',
      ],
    ],
    finds: ['election/seat-differs', 'logbook/dates-out-of-order'],
  },
  {
    right: 'an election in which nobody was elected seats nobody',
    base: bakery,
    otherwise: [
      ['  elected dora\n  accepted 2026-03-09\n  confirmed by General on 2026-03-16\n', '  elected nobody\n'],
      ['  proposal dora because "She is frank"\n', ''],
    ],
    finds: ['election/seat-differs'],
  },
  {
    right: 'a new term needs an election of its own',
    base: bakery,
    otherwise: [
      [
        '    leader ben from 2026-03-02 for 2 years by bakery-leader\n',
        '    leader ben from 2026-03-02 for 2 years by bakery-leader\n    leader ben from 2028-03-02 for 2 years by bakery-leader\n',
      ],
    ],
    on: '2028-06-01',
    finds: ['election/seat-differs', 'logbook/dates-out-of-order'],
  },
  {
    right: 'the elected one objected, and nobody met it',
    base: bakery,
    otherwise: [
      [
        '  consent ben, dora, egbert, fem\n  elected dora',
        '  objections { dora "I have no time" }\n  consent ben, egbert, fem\n  elected dora',
      ],
    ],
    finds: ['election/without-consent'],
  },
];

export const highest: readonly Verdict[] = [
  {
    right: 'a general circle that is the highest needs a leader',
    base: association,
    otherwise: [['  leader anke from 2026-03-02 for 2 years\n', '']],
    finds: ['circle/highest-without-leader'],
  },
  {
    right: 'a top circle whose leader is vacant needs one',
    base: bakery,
    otherwise: [['  leader olga from 2026-02-02 for 2 years\n', '  leader vacant\n']],
    finds: ['circle/highest-without-leader'],
  },
  {
    right: 'the term of the leader of the highest circle has run out',
    base: bakery,
    otherwise: [
      ['  leader olga from 2026-02-02 for 2 years\n', '  leader olga from 2024-02-05 for 2 years\n'],
    ],
    finds: ['election/term-expired', 'election/link-term-expired'],
  },
  {
    right: 'the leader of the highest circle has a term too',
    base: bakery,
    otherwise: [['  leader olga from 2026-02-02 for 2 years\n', '  leader olga\n']],
    finds: ['election/term-missing'],
  },
  {
    right: 'the highest circle has a facilitator',
    base: bakery,
    otherwise: [['  facilitator piet from 2026-02-02 for 2 years\n', '']],
    finds: ['election/facilitator-missing'],
  },
  {
    right: 'de hoogste kring heeft een secretaris',
    base: association,
    otherwise: [['  secretary bas from 2026-03-02 for 2 years\n', '']],
    finds: ['election/secretary-missing'],
  },
  {
    right: 'the general circle is linked with the top circle',
    base: bakery,
    otherwise: [['    representative hanna from 2026-02-16 for 2 years\n', '']],
    finds: ['double-link/representative-missing', 'circle/top-circle-not-linked'],
  },
  {
    right: 'the leader of the highest circle acts for years',
    base: bakery,
    otherwise: [['  leader olga from 2026-02-02 for 2 years\n', '  leader olga acting from 2023-02-06\n']],
    finds: ['election/acting-without-end'],
  },
  {
    right: 'the highest circle sends nobody upwards',
    base: bakery,
    otherwise: [
      [
        '  leader olga from 2026-02-02 for 2 years\n',
        '  double link {\n    leader olga from 2026-02-02 for 2 years\n    representative piet from 2026-02-02 for 2 years\n  }\n',
      ],
    ],
    finds: ['double-link/root-representative'],
  },
];

export const records: readonly Verdict[] = [
  {
    right: 'a decision that says nothing but its day is incomplete',
    base: bakery,
    also: 'decision bare { circle Shop decided 2026-10-05 }\n',
    finds: ['logbook/decision-incomplete'],
  },
  {
    right: 'an election that says nothing but who was elected is incomplete',
    base: bakery,
    also: 'election bare of facilitator in Shop { on 2026-03-09 elected gijs }\n',
    finds: ['election/unprepared'],
  },
  {
    right: 'nobody is both absent and present',
    base: bakery,
    also: decision(
      'circle Shop kind policy decided 2026-10-05 by consent present cor, gijs, hanna, ivo absent ivo',
    ),
    finds: ['language/named-twice'],
  },
  {
    right: 'nobody is both absent and present in an election',
    base: bakery,
    otherwise: [['  present ben, dora, egbert, fem\n', '  present ben, dora, egbert, fem\n  absent fem\n']],
    finds: ['consent/incomplete', 'election/without-consent'],
  },
  {
    right: 'nobody absent consents in an election where no way is agreed',
    base: bakery,
    otherwise: [['  present ben, dora, egbert, fem\n', '  present ben, dora, egbert\n  absent fem\n']],
    finds: ['consent/incomplete', 'election/without-consent'],
  },
  {
    right: 'an objection in an election counts by its argument',
    base: bakery,
    otherwise: [
      [
        '  consent ben, dora, egbert, fem\n  elected dora',
        '  objections { fem met by term "One year" }\n  consent ben, dora, egbert, fem\n  elected dora',
      ],
    ],
    finds: ['consent/objection-met-nowhere', 'election/without-consent'],
  },
  {
    right: 'who objected and was not answered has not consented',
    base: bakery,
    also: decision(
      'circle Shop kind policy decided 2026-10-05 by consent objection ivo "It is cold" consent cor, gijs, hanna, ivo',
    ),
    finds: ['consent/objection-open'],
  },
  {
    right: 'who acts as facilitator has an end',
    base: bakery,
    otherwise: [
      ['  facilitator gijs from 2026-03-09 for 2 years\n', '  facilitator gijs acting from 2026-03-09\n'],
    ],
    finds: ['election/acting-without-end'],
  },
  {
    right: 'who acts in a role for three years was never elected',
    base: bakery,
    otherwise: [
      ['held by fem from 2026-03-09 for 2 years', 'held by fem acting from 2023-03-06 until 2027-03-05'],
    ],
    finds: ['election/acting-without-end'],
  },
  {
    right: 'a proposal that has waited for two years waits for somebody',
    base: bakery,
    also: decision('circle Shop kind policy picture 2024-10-07'),
    finds: ['consent/proposal-waiting'],
  },
  {
    right: 'a proposal that has been in consent for a year waits for somebody',
    base: bakery,
    also: decision('circle Shop kind policy state in consent picture 2025-09-01 opinion 2025-10-06'),
    finds: ['consent/proposal-waiting'],
  },
  {
    right: 'a decision is not taken before the round in which its picture was formed',
    base: bakery,
    also: decision('circle Shop kind policy picture 2026-10-19 decided 2026-10-05 by consent'),
    finds: ['logbook/dates-out-of-order'],
  },
  {
    right: 'somebody from outside the circle objects, and has no consent right there',
    base: bakery,
    also: decision(
      'circle Shop kind policy decided 2026-10-05 by consent objection kees "It is cold" met by change "A tent"',
    ),
    finds: ['consent/outsider'],
  },
  {
    right: 'een besluit met een openstaand overwegend bezwaar is niet genomen',
    base: association,
    otherwise: [
      [
        '  decided 2026-04-06 by consent\n',
        '  decided 2026-04-06 by consent\n  objection door "Twee is te weinig"\n',
      ],
    ],
    finds: ['consent/objection-open'],
  },
];

export const domains: readonly Verdict[] = [
  {
    right: 'two circles side by side hold the same words',
    base: bakery,
    otherwise: [
      [
        '    counter "The counter" from General.selling { limit "Open from seven" }\n',
        '    counter "The counter" from General.selling { limit "Open from seven" }\n    gateaux "The cakes" from General.selling { limit "Fresh" }\n',
      ],
    ],
    finds: ['circle/domain-overlap'],
  },
  {
    right: 'a circle holds the words of the next higher one without having them from there',
    base: bakery,
    otherwise: [
      [
        '    ovens "The ovens" from Bakery.bread { limit "Wood from the village" }\n',
        '    ovens "The ovens" from Bakery.bread { limit "Wood from the village" }\n    loaves "The bread" { limit "Organic" }\n',
      ],
    ],
    finds: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'an item comes from nowhere',
    base: bakery,
    otherwise: [
      ['    counter "The counter" from General.selling { limit', '    counter "The counter" { limit'],
    ],
    finds: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'an item comes from the circle beside it',
    base: bakery,
    otherwise: [
      [
        '    counter "The counter" from General.selling { limit',
        '    counter "The counter" from Bakery.cake { limit',
      ],
    ],
    finds: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'an item comes from two levels above',
    base: bakery,
    otherwise: [
      [
        '    ovens "The ovens" from Bakery.bread { limit',
        '    ovens "The ovens" from General.baking { limit',
      ],
    ],
    finds: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'an item comes from one that the next higher circle does not hold',
    base: bakery,
    otherwise: [
      ['    ovens "The ovens" from Bakery.bread { limit', '    ovens "The ovens" from Bakery.wood { limit'],
    ],
    finds: ['language/unknown-name', 'circle/domain-from-elsewhere'],
  },
  {
    right: 'dezelfde koffie bij twee kringen',
    base: association,
    otherwise: [
      [
        '    keuring "De keuring" from Bestuur.toestellen { limit "Elk jaar" }\n',
        '    keuring "De keuring" from Bestuur.toestellen { limit "Elk jaar" }\n    koffie "Koffie" from Bestuur.kantine { limit "Warm" }\n',
      ],
    ],
    finds: ['circle/domain-overlap'],
  },
  {
    right: 'a role that nobody holds is responsible',
    base: bakery,
    otherwise: [
      ['    held by fem from 2026-03-09 for 2 years\n', '    held vacant\n'],
      ['  responsible fem\n', '  responsible Bakery.Miller\n'],
    ],
    finds: ['logbook/responsible-missing'],
  },
  {
    right: 'a role that names no holder is responsible',
    base: bakery,
    otherwise: [
      ['    held by fem from 2026-03-09 for 2 years\n', ''],
      ['  responsible fem\n', '  responsible Bakery.Miller\n'],
    ],
    finds: ['logbook/responsible-missing'],
  },
  {
    right: 'a role whose holder has left is responsible',
    base: bakery,
    otherwise: [
      left('max'),
      ['members max, lena', 'members lena'],
      ['held by fem from 2026-03-09 for 2 years', 'held by max from 2026-03-09 for 2 years'],
      ['  responsible fem\n', '  responsible Bakery.Miller\n'],
    ],
    finds: ['logbook/responsible-missing', 'election/holder-not-member'],
  },
  {
    right: 'a circle decides about an item of the circle beside it',
    base: bakery,
    also: decision('circle Shop kind policy concerns Bakery.cake decided 2026-10-05 by consent'),
    finds: ['logbook/outside-domain'],
  },
  {
    right: 'a circle without a domain decides about nothing of its own',
    base: bakery,
    otherwise: [
      [
        '  domain review 2027-06-01 {\n    counter "The counter" from General.selling { limit "Open from seven" }\n  }\n',
        '',
      ],
    ],
    finds: ['circle/domain-missing'],
  },
];

const across = (lines: string): readonly [string, string] => [
  '  role Miller',
  `  double link to Shop {\n${lines}  }\n  role Miller`,
];

export const crossLinks: readonly Verdict[] = [
  {
    right: 'a link across without seats links nobody',
    base: bakery,
    otherwise: [across('')],
    finds: ['double-link/cross-link-empty'],
  },
  {
    right: 'a link across whose seat is vacant links nobody',
    base: bakery,
    otherwise: [across('    representative vacant\n')],
    finds: ['double-link/cross-link-empty'],
  },
  {
    right: 'a link across whose term is over links nobody',
    base: bakery,
    otherwise: [across('    representative fem from 2024-03-04 for 1 year\n')],
    finds: ['election/link-term-expired', 'election/term-expired', 'double-link/cross-link-empty'],
  },
  {
    right: 'a link across with an end has one',
    base: bakery,
    otherwise: [across('    representative fem\n')],
    finds: ['election/term-missing'],
  },
  {
    right: 'a link across leads to no circle that has ended',
    base: bakery,
    otherwise: [
      [
        '  role Miller',
        '  double link to Old {\n    representative fem from 2026-03-09 for 2 years\n  }\n  role Miller',
      ],
    ],
    also: 'circle Old "Old Circle" in General { ended 2026-03-31 because "Done" aim "To paint the walls of the bakery" domain review 2027-06-01 { walls "Walls" from General.baking { limit "White" } } }\n',
    finds: ['double-link/cross-link-empty', 'circle/ended-still-holds'],
  },
  {
    right: 'one person is not both ends of a link across',
    base: bakery,
    otherwise: [
      across(
        '    leader fem from 2026-03-09 for 2 years\n    representative fem from 2026-03-09 for 2 years\n',
      ),
    ],
    finds: ['double-link/same-person'],
  },
  {
    right: 'een dwarse koppeling zonder iemand koppelt niets',
    base: association,
    otherwise: [
      [
        '  facilitator els from 2026-03-09 for 2 years\n',
        '  facilitator els from 2026-03-09 for 2 years\n  double link to Kantine { representative vacant }\n',
      ],
    ],
    finds: ['double-link/cross-link-empty'],
  },
];

export const silence: readonly Verdict[] = [
  {
    right: 'a circle of which nothing is on record for years',
    base: bakery,
    on: '2028-01-31',
    finds: ['circle/silent'],
  },
  {
    right: 'a circle that says neither how it leads, does, measures nor meets',
    base: bakery,
    otherwise: [['  lead "The rota"\n  do "Sell"\n  measure "Queues"\n  meets every 4 weeks\n', '']],
    finds: ['circle/steering-not-recorded'],
  },
  {
    right: 'the same name twice in a list',
    base: bakery,
    otherwise: [['members max, lena', 'members max, lena, max']],
    finds: ['language/named-twice'],
  },
  {
    right: 'the same name twice among those who consent',
    base: bakery,
    otherwise: [
      ['  consent ben, dora, egbert, fem, joke\n', '  consent ben, dora, egbert, fem, joke, ben\n'],
    ],
    finds: ['language/named-twice'],
  },
  {
    right: 'the same seat twice',
    base: bakery,
    otherwise: [
      [
        '  secretary ivo from 2026-03-09 for 2 years\n',
        '  secretary ivo from 2026-03-09 for 2 years\n  secretary ivo from 2026-03-09 for 2 years\n',
      ],
    ],
    finds: ['language/named-twice'],
  },
  {
    right: 'two people hold one office',
    base: bakery,
    otherwise: [
      [
        '  secretary ivo from 2026-03-09 for 2 years\n',
        '  secretary ivo from 2026-03-09 for 2 years\n  secretary gijs from 2026-03-09 for 2 years\n',
      ],
    ],
    finds: ['election/two-holders'],
  },
  {
    right: 'somebody whom only the assembly of everyone keeps from being in no circle',
    base: association,
    also: 'person ilse "Ilse"\n',
    finds: ['circle/person-in-none'],
  },
  {
    right: 'somebody who sits in no circle',
    base: bakery,
    also: 'person nina "Nina"\n',
    finds: ['circle/person-in-none'],
  },
];

export const traditions: readonly Verdict[] = [
  {
    right: 'under sofa a leader whom the circle chose is confirmed by the next higher one',
    base: network,
    otherwise: [['  confirmed by General on 2026-05-25\n', '']],
    finds: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'under sofa a department has a representative',
    base: network,
    otherwise: [['    representative gil from 2026-05-18 for 1 year\n', '']],
    finds: ['double-link/representative-missing'],
  },
  {
    right: 'under sofa every member consents, not only those who were there',
    base: network,
    otherwise: [[' absence "Whoever is absent can object within two days"', '']],
    also: decision(
      'circle Events kind policy decided 2026-10-05 by consent present ben, gil consent ben, gil',
    ).replace('responsible ada', 'responsible gil'),
    finds: ['consent/incomplete'],
  },
  {
    right: 'under s3 an objection that stands open is met before the decision',
    base: teams,
    also: decision('circle Web kind policy decided 2026-10-05 by consent objection dee "Too slow"').replace(
      'responsible ada',
      'responsible cas',
    ),
    finds: ['consent/objection-open'],
  },
  {
    right: 'under s3 a majority takes a consent decision too',
    base: teams,
    also: decision('circle Web kind policy decided 2026-10-05 by majority').replace(
      'responsible ada',
      'responsible cas',
    ),
    finds: ['consent/method-without-consent'],
  },
  {
    right: 'under s3 the term of a link runs out',
    base: teams,
    otherwise: [
      [
        '    representative eli from 2026-06-01 for 1 year\n',
        '    representative eli from 2025-06-02 for 1 year\n',
      ],
    ],
    finds: ['election/link-term-expired', 'election/term-expired'],
  },
];
