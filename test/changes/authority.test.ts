import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JudgedChange, judged, type Verdict } from '../../src/changes/authority.js';
import type { ChangeKind } from '../../src/changes/change.js';
import { changesBetween } from '../../src/changes/compare.js';
import { match } from '../../src/changes/match.js';
import { grantedBy } from '../../src/rules/titles.js';
import { organisationOf } from '../engine.js';

/*
 * Who may decide what, as the method has it, question by question: what was changed, whose consent that takes, what is
 * on record for it, and what follows. The older state is of 2 November 2026, the newer one of 30 November.
 */

const since = '2026-11-02';
const on = '2026-11-30';

const hof = `
organisation Woonhof "Woonhof De Linde" {
  mission "People live here together."
  statutes "Deed of 2024" from 2024-01-12
  size 3 to 10
  terms at most 3
  notice 60 days
  absence "Absent members can object within two days"
}
person ada "Ada"
person bas "Bas"
person cas "Cas"
person dirk "Dirk"
person els "Els"
person fay "Fay"
person gijs "Gijs"
person hans "Hans"

general circle Hof {
  aim "To run the court"
  domain review 2027-03-01 {
    homes "The homes" { limit "No sale" budget "€ 9,000 a year" }
    land "The land"
    money "The money"
  }
  members ada
}
circle Huis in Hof {
  aim "To look after the homes"
  constraint "Within the law on renting"
  meets every 4 weeks
  measure "Repairs in time"
  domain {
    repairs "Repairs of the homes" from Hof.homes { limit "Up to € 500" }
    letting "Letting of the homes" from Hof.homes
  }
  double link {
    leader          ada from 2025-02-03 for 2 years by huis-leider
    representative  bas from 2025-02-10 for 2 years
  }
  facilitator cas from 2025-02-10 for 2 years
  secretary dirk from 2025-02-10 for 2 years by huis-secretaris
  logbook dirk from 2025-02-10 for 2 years
  members gijs
  role Sleutels "Key keeper" {
    aim "To keep the keys"
    domain { keys "The keys" from Huis.letting }
    held by els from 2025-03-03 for 2 years
  }
}
circle Tuin in Hof {
  aim "To look after the garden"
  domain {
    beds "The beds" from Hof.land
    paths "The paths" from Hof.land { limit "No tar" }
  }
  double link {
    leader          fay  from 2025-02-03 for 2 years
    representative  gijs from 2025-02-10 for 2 years
  }
  members hans
}
circle Kas in Tuin {
  aim "To grow plants under glass"
  domain { glass "The greenhouse" from Tuin.beds }
  members hans
}
working group Feest in Hof {
  aim "To prepare the yearly feast"
  members els
}

decision rota "Who repairs when" {
  circle Huis
  decided 2026-03-02 by consent
  concerns Huis.repairs
  text "Two people are on call every week."
  because "Repairs waited"
  responsible ada
  measure "Days until a repair"
  term 2 years
  review 2027-03-01
  objection bas "It is too often" met by measure "A count a month"
}
decision later "The representative of Kas comes later" {
  circle Tuin
  decided 2026-03-02 by consent
  because "It is a small circle"
}
deviation representative-missing in Kas under later until 2027-01-31
  because "It is a small circle"
election huis-leider of leader in Huis by Hof {
  on 2025-02-03
  term 2 years
  nominations { bas for ada because "She knows the homes" }
  objections { cas "It is long" met by measure "A talk after a year" }
  elected ada
}
election huis-secretaris of secretary in Huis {
  on 2025-02-10
  term 2 years
  elected dirk
}
`;

/** A decision taken between the two states, and put on record. */
const decided = (circle: string, concerns: string, more = ''): string => {
  const name = `besluit-${circle}-${concerns}`.replace(/\W+/g, '-').toLowerCase();
  return `decision ${name} "A decision" { circle ${circle} decided 2026-11-16 by consent concerns ${concerns} ${more} }\n`;
};

/** An election held between the two states. */
const elected = (office: string, circle: string, by: string, person: string, more = ''): string =>
  `election gekozen-${circle.toLowerCase()}-${office.toLowerCase()}-${by.toLowerCase()} of ${office} in ${circle} by ${by} { on 2026-11-16 elected ${person} ${more} }\n`;

type Edit = readonly [from: string, to: string];
type Question = readonly [
  says: string,
  edits: readonly Edit[],
  kind: ChangeKind,
  decides: string,
  record: string,
  verdict: Verdict,
];

const moved: Edit = ['    paths "The paths" from Hof.land { limit "No tar" }\n', ''];
const taken: Edit = [
  '    letting "Letting of the homes" from Hof.homes\n',
  '    letting "Letting of the homes" from Hof.homes\n    paths "The paths" from Hof.land { limit "No tar" }\n',
];
const aim: Edit = ['"To look after the homes"', '"To look after all that is built"'];
const leader: Edit = [
  'leader          ada from 2025-02-03 for 2 years by huis-leider',
  'leader          els from 2026-11-23 for 2 years',
];
const leaderNamed: Edit = [leader[0], `${leader[1]} by gekozen-huis-leader-hof`];
const secretary: Edit = [
  'secretary dirk from 2025-02-10 for 2 years by huis-secretaris',
  'secretary fay from 2026-11-23 for 2 years',
];
const again: Edit = [
  'leader          ada from 2025-02-03 for 2 years by huis-leider',
  'leader          ada from 2026-11-23 for 2 years by huis-leider',
];
const kas = hof.slice(hof.indexOf('circle Kas'), hof.indexOf('working group'));
const endKas: Edit = [kas, ''];
const kasMoved: Edit = ['circle Kas in Tuin', 'circle Kas in Huis'];
const shed = 'circle Schuur in Tuin {\n  aim "To keep the tools"\n  members hans\n}\n';
const begin = (circle: string): Edit => ['working group Feest', `${circle}working group Feest`];
const none = '';

const questions: readonly Question[] = [
  // ---- aims, constraints, domains: the next higher circle and the circle ----
  ['an aim is changed and nobody decided it', [aim], 'aim-changed', 'Hof, Huis', none, 'unevidenced'],
  [
    'an aim is changed by both circles',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'aim of Huis') + decided('Huis', 'aim of Huis'),
    'evidenced',
  ],
  [
    'an aim is changed by the next higher circle alone',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'aim of Huis'),
    'partly',
  ],
  [
    'an aim is changed by the circle alone',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Huis', 'aim of Huis'),
    'partly',
  ],
  [
    'an aim is changed by a sibling',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Tuin', 'aim of Huis'),
    'wrong',
  ],
  [
    'a decision about another circle’s aim shows nothing',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'aim of Tuin') + decided('Huis', 'aim of Tuin'),
    'unevidenced',
  ],
  [
    'a decision about the domain shows nothing of the aim',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'domain of Huis') + decided('Huis', 'domain of Huis'),
    'unevidenced',
  ],
  [
    'a decision with an open objection shows nothing',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'aim of Huis', 'objection ada "No"') + decided('Huis', 'aim of Huis'),
    'partly',
  ],
  [
    'a decision by majority that nobody allowed shows nothing',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'aim of Huis').replace('by consent', 'by majority') + decided('Huis', 'aim of Huis'),
    'partly',
  ],
  [
    'a decision by majority that a consent decision allows counts',
    [aim],
    'aim-changed',
    'Hof, Huis',
    `decision stemmen "We may vote" { circle Hof decided 2026-09-07 by consent }\n${decided('Hof', 'aim of Huis').replace('by consent', 'by majority under stemmen')}${decided('Huis', 'aim of Huis')}`,
    'evidenced',
  ],
  [
    'a decision that was withdrawn shows nothing',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'aim of Huis', 'withdrawn 2026-11-20') +
      decided('Huis', 'aim of Huis', 'withdrawn 2026-11-20'),
    'unevidenced',
  ],
  [
    'a decision that another one replaced shows nothing',
    [aim],
    'aim-changed',
    'Hof, Huis',
    `${decided('Hof', 'aim of Huis')}${decided('Huis', 'aim of Huis')}decision weg "Not so" { circle Hof decided 2026-11-20 by consent replaces besluit-hof-aim-of-huis }\n`,
    'partly',
  ],
  [
    'a draft shows nothing',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'aim of Huis').replace('decided 2026-11-16 by consent', 'state draft'),
    'unevidenced',
  ],
  [
    'a decision that comes after the newer state shows nothing',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'aim of Huis').replace('2026-11-16', '2026-12-14') +
      decided('Huis', 'aim of Huis').replace('2026-11-16', '2026-12-14'),
    'unevidenced',
  ],
  [
    'minutes that are committed late count',
    [aim],
    'aim-changed',
    'Hof, Huis',
    decided('Hof', 'aim of Huis').replace('2026-11-16', '2026-10-05') +
      decided('Huis', 'aim of Huis').replace('2026-11-16', '2026-10-12'),
    'evidenced',
  ],
  [
    'a constraint is dropped by both',
    [['  constraint "Within the law on renting"\n', '']],
    'constraint-removed',
    'Hof, Huis',
    decided('Hof', 'constraint of Huis') + decided('Huis', 'constraint of Huis'),
    'evidenced',
  ],
  [
    'a constraint is dropped by the circle alone',
    [['  constraint "Within the law on renting"\n', '']],
    'constraint-removed',
    'Hof, Huis',
    decided('Huis', 'constraint of Huis'),
    'partly',
  ],
  [
    'the highest circle sets its own aim',
    [['"To run the court"', '"To run the court well"']],
    'aim-changed',
    'Hof',
    decided('Hof', 'aim of Hof'),
    'evidenced',
  ],
  [
    'a lower circle sets the aim of the highest',
    [['"To run the court"', '"To run the court well"']],
    'aim-changed',
    'Hof',
    decided('Tuin', 'aim of Hof'),
    'wrong',
  ],
  [
    'a limit is set by both',
    [['limit "Up to € 500"', 'limit "Up to € 900"']],
    'limit-changed',
    'Hof, Huis',
    decided('Hof', 'Huis.repairs') + decided('Huis', 'Huis.repairs'),
    'evidenced',
  ],
  [
    'a circle widens its own limit',
    [['limit "Up to € 500"', 'limit "Up to € 900"']],
    'limit-changed',
    'Hof, Huis',
    decided('Huis', 'Huis.repairs'),
    'partly',
  ],
  [
    'a limit of the highest circle is its own',
    [['limit "No sale"', 'limit "No sale below the price"']],
    'limit-changed',
    'Hof',
    decided('Hof', 'Hof.homes'),
    'evidenced',
  ],
  [
    'a budget of the highest circle is its own',
    [['budget "€ 9,000 a year"', 'budget "€ 12,000 a year"']],
    'budget-changed',
    'Hof',
    decided('Hof', 'Hof.homes'),
    'evidenced',
  ],
  [
    'a budget is raised by who spends it',
    [['budget "€ 9,000 a year"', 'budget "€ 12,000 a year"']],
    'budget-changed',
    'Hof',
    decided('Huis', 'Hof.homes'),
    'wrong',
  ],
  [
    'a decision about the whole domain covers a limit',
    [['limit "Up to € 500"', 'limit "Up to € 900"']],
    'limit-changed',
    'Hof, Huis',
    decided('Hof', 'domain of Huis') + decided('Huis', 'domain of Huis'),
    'evidenced',
  ],
  [
    'a decision about another item shows nothing',
    [['limit "Up to € 500"', 'limit "Up to € 900"']],
    'limit-changed',
    'Hof, Huis',
    decided('Hof', 'Huis.letting'),
    'unevidenced',
  ],
  [
    'an item is put in other words by both',
    [['"Repairs of the homes"', '"Repairs and paint"']],
    'domain-item-changed',
    'Hof, Huis',
    decided('Hof', 'Huis.repairs') + decided('Huis', 'Huis.repairs'),
    'evidenced',
  ],
  // ---- what is delegated, taken back, given and grabbed ----
  [
    'an item is delegated and taken on',
    [['    paths "The', '    hedges "The hedges" from Hof.land\n    paths "The']],
    'domain-item-added',
    'Hof, Tuin',
    decided('Hof', 'Tuin.hedges') + decided('Tuin', 'Tuin.hedges'),
    'evidenced',
  ],
  [
    'an item is delegated by the next higher circle alone',
    [['    paths "The', '    hedges "The hedges" from Hof.land\n    paths "The']],
    'domain-item-added',
    'Hof, Tuin',
    decided('Hof', 'Tuin.hedges'),
    'partly',
  ],
  [
    'a circle takes a part of what the next higher one decides about',
    [['    paths "The', '    hedges "The hedges" from Hof.land\n    paths "The']],
    'domain-item-added',
    'Hof, Tuin',
    decided('Tuin', 'Tuin.hedges'),
    'wrong',
  ],
  [
    'a circle begins to decide about what nobody had',
    [['    paths "The', '    hedges "The hedges"\n    paths "The']],
    'domain-item-added',
    'Hof, Tuin',
    decided('Tuin', 'Tuin.hedges'),
    'partly',
  ],
  [
    'an item is delegated by a decision about what it comes from',
    [['    paths "The', '    hedges "The hedges" from Hof.land\n    paths "The']],
    'domain-item-added',
    'Hof, Tuin',
    decided('Hof', 'Hof.land') + decided('Tuin', 'Tuin.hedges'),
    'evidenced',
  ],
  [
    'an item is withdrawn by both',
    [moved],
    'domain-item-removed',
    'Hof, Tuin',
    decided('Hof', 'Tuin.paths') + decided('Tuin', 'Tuin.paths'),
    'evidenced',
  ],
  [
    'an item is withdrawn by the next higher circle alone',
    [moved],
    'domain-item-removed',
    'Hof, Tuin',
    decided('Hof', 'Tuin.paths'),
    'partly',
  ],
  [
    'an item is dropped by a sibling',
    [moved],
    'domain-item-removed',
    'Hof, Tuin',
    decided('Huis', 'Tuin.paths'),
    'wrong',
  ],
  [
    'an item goes to a sibling by the circle above both',
    [moved, taken],
    'domain-item-moved',
    'Hof',
    decided('Hof', 'Huis.paths'),
    'evidenced',
  ],
  [
    'an item goes to a sibling, named as it was',
    [moved, taken],
    'domain-item-moved',
    'Hof',
    decided('Hof', 'Tuin.paths'),
    'evidenced',
  ],
  [
    'an item goes to a sibling by a decision about the domain of the one',
    [moved, taken],
    'domain-item-moved',
    'Hof',
    decided('Hof', 'domain of Huis'),
    'evidenced',
  ],
  [
    'an item goes to a sibling by a decision about the domain of the other',
    [moved, taken],
    'domain-item-moved',
    'Hof',
    decided('Hof', 'domain of Tuin'),
    'evidenced',
  ],
  [
    'an item is grabbed by a sibling',
    [moved, taken],
    'domain-item-moved',
    'Hof',
    decided('Huis', 'Huis.paths'),
    'wrong',
  ],
  [
    'an item is given away by its holder alone',
    [moved, taken],
    'domain-item-moved',
    'Hof',
    decided('Tuin', 'Tuin.paths'),
    'wrong',
  ],
  [
    'siblings agree without the circle above both',
    [moved, taken],
    'domain-item-moved',
    'Hof',
    decided('Tuin', 'Tuin.paths') + decided('Huis', 'Huis.paths'),
    'wrong',
  ],
  [
    'an item goes to a sibling and nobody decided it',
    [moved, taken],
    'domain-item-moved',
    'Hof',
    none,
    'unevidenced',
  ],
  [
    'an item goes to another branch by the circle above both',
    [
      moved,
      ['{ glass "The greenhouse" from Tuin.beds }', '{ glass "The greenhouse" from Tuin.beds }'],
      taken,
    ],
    'domain-item-moved',
    'Hof',
    decided('Hof', 'Huis.paths'),
    'evidenced',
  ],
  [
    'an item goes down the line by both',
    [moved, ['domain { glass', 'domain { paths "The paths" from Hof.land { limit "No tar" }\n glass']],
    'domain-item-moved',
    'Tuin, Kas',
    decided('Tuin', 'Kas.paths') + decided('Kas', 'Kas.paths'),
    'evidenced',
  ],
  [
    'an item is grabbed down the line',
    [moved, ['domain { glass', 'domain { paths "The paths" from Hof.land { limit "No tar" }\n glass']],
    'domain-item-moved',
    'Tuin, Kas',
    decided('Kas', 'Kas.paths'),
    'wrong',
  ],
  [
    'an item goes up the line by both',
    [moved, ['    money "The money"', '    paths "The paths" { limit "No tar" }\n    money "The money"']],
    'domain-item-moved',
    'Hof, Tuin',
    decided('Hof', 'Hof.paths') + decided('Tuin', 'Hof.paths'),
    'evidenced',
  ],
  [
    'an item goes up the line by the higher circle alone',
    [moved, ['    money "The money"', '    paths "The paths" { limit "No tar" }\n    money "The money"']],
    'domain-item-moved',
    'Hof, Tuin',
    decided('Hof', 'Hof.paths'),
    'partly',
  ],
  [
    'a circle gives an item to a role of its own',
    [
      [
        '    domain { keys "The keys" from Huis.letting }',
        '    domain { keys "The keys" from Huis.letting\n letting "Letting of the homes" from Hof.homes }',
      ],
      ['    letting "Letting of the homes" from Hof.homes\n  }', '  }'],
    ],
    'domain-item-moved',
    'Huis',
    decided('Huis', 'Huis.letting'),
    'evidenced',
  ],
  [
    'the next higher circle gives an item to a role of a circle',
    [
      [
        '    domain { keys "The keys" from Huis.letting }',
        '    domain { keys "The keys" from Huis.letting\n letting "Letting of the homes" from Hof.homes }',
      ],
      ['    letting "Letting of the homes" from Hof.homes\n  }', '  }'],
    ],
    'domain-item-moved',
    'Huis',
    decided('Hof', 'Huis.letting'),
    'wrong',
  ],
  // ---- circles begin, end, split, merge, move ----
  [
    'a circle is made by the next higher one',
    [begin(shed)],
    'circle-begun',
    'Tuin',
    decided('Tuin', 'Schuur'),
    'evidenced',
  ],
  [
    'a circle is made by a decision about a part of the higher one’s domain',
    [begin(shed.replace('{\n', '{\n  begun 2026-11-17 under besluit-tuin-tuin-beds\n'))],
    'circle-begun',
    'Tuin',
    decided('Tuin', 'Tuin.beds'),
    'evidenced',
  ],
  [
    'a circle is made under a decision about something else',
    [begin(shed.replace('{\n', '{\n  begun 2026-11-17 under besluit-tuin-huis-letting\n'))],
    'circle-begun',
    'Tuin',
    decided('Tuin', 'Huis.letting'),
    'unevidenced',
  ],
  ['a circle makes itself', [begin(shed)], 'circle-begun', 'Tuin', decided('Schuur', 'Schuur'), 'wrong'],
  [
    'a circle is made by one above that which is next higher',
    [begin(shed)],
    'circle-begun',
    'Tuin',
    decided('Hof', 'Schuur'),
    'wrong',
  ],
  [
    'a circle is made in one that is new, by the one that was there',
    [
      begin(
        `circle Terrein in Hof {\n aim "All outdoors"\n members fay\n}\n${shed.replace('in Tuin', 'in Terrein')}`,
      ),
    ],
    'circle-begun',
    'Hof',
    decided('Hof', 'Schuur') + decided('Hof', 'Terrein'),
    'evidenced',
  ],
  [
    'a top circle is made by the highest',
    [
      begin('top circle Top {\n aim "The long term"\n members ada\n}\n'),
      ['general circle Hof {', 'general circle Hof in Top {'],
    ],
    'circle-begun',
    'Hof',
    decided('Hof', 'Top'),
    'evidenced',
  ],
  [
    'a circle goes from the text by the next higher one that it had',
    [endKas],
    'circle-ended',
    'Tuin',
    decided('Tuin', 'Kas'),
    'evidenced',
  ],
  [
    'a circle goes from the text by the highest',
    [endKas],
    'circle-ended',
    'Tuin',
    decided('Hof', 'Kas'),
    'wrong',
  ],
  [
    'a circle goes from the text by a sibling of the one above',
    [endKas],
    'circle-ended',
    'Tuin',
    decided('Huis', 'Kas'),
    'wrong',
  ],
  ['a circle ends itself', [endKas], 'circle-ended', 'Tuin', decided('Kas', 'Kas'), 'wrong'],
  [
    'a circle goes from the text and nobody decided it',
    [endKas],
    'circle-ended',
    'Tuin',
    none,
    'unevidenced',
  ],
  [
    'a circle is said to have ended under a decision',
    [['circle Kas in Tuin {', 'circle Kas in Tuin {\n  ended 2026-11-17 under besluit-tuin-kas']],
    'circle-ended',
    'Tuin',
    decided('Tuin', 'Kas'),
    'evidenced',
  ],
  [
    'a circle ends with the one above it, by the one above both',
    [[hof.slice(hof.indexOf('circle Tuin'), hof.indexOf('working group')), '']],
    'circle-ended',
    'Hof | Tuin',
    decided('Hof', 'Tuin') + decided('Hof', 'Kas'),
    'evidenced',
  ],
  [
    'a circle is moved by both next higher circles',
    [kasMoved],
    'circle-moved',
    'Tuin, Huis',
    decided('Tuin', 'Kas') + decided('Huis', 'Kas'),
    'evidenced',
  ],
  [
    'a circle is moved by the one that gives it',
    [kasMoved],
    'circle-moved',
    'Tuin, Huis',
    decided('Tuin', 'Kas'),
    'partly',
  ],
  [
    'a circle is moved by the one that takes it',
    [kasMoved],
    'circle-moved',
    'Tuin, Huis',
    decided('Huis', 'Kas'),
    'wrong',
  ],
  [
    'a circle is moved up by the circle above both, without the one that had it',
    [['circle Kas in Tuin', 'circle Kas in Hof']],
    'circle-moved',
    'Tuin, Hof',
    decided('Hof', 'Kas'),
    'partly',
  ],
  [
    'a circle is moved by the circle above both',
    [kasMoved],
    'circle-moved',
    'Tuin, Huis',
    decided('Hof', 'Kas'),
    'evidenced',
  ],
  [
    'a decision of a circle about itself shows nothing of its move',
    [kasMoved],
    'circle-moved',
    'Tuin, Huis',
    decided('Kas', 'Kas'),
    'unevidenced',
  ],
  [
    'a circle becomes a working group by the next higher one',
    [['circle Kas in Tuin', 'working group Kas in Tuin']],
    'circle-kind-changed',
    'Tuin',
    decided('Tuin', 'Kas'),
    'evidenced',
  ],
  [
    'a circle splits by the next higher one that it had',
    [
      [
        hof.slice(hof.indexOf('circle Huis'), hof.indexOf('circle Tuin')),
        'circle Herstel in Hof {\n aim "Repairs"\n domain { repairs "Repairs of the homes" from Hof.homes { limit "Up to € 500" } }\n members ada, bas\n}\ncircle Verhuur in Hof {\n aim "Letting"\n domain { letting "Letting of the homes" from Hof.homes }\n members cas, dirk\n}\n',
      ],
    ],
    'circle-split',
    'Hof',
    decided('Hof', 'Huis'),
    'evidenced',
  ],
  [
    'a circle splits by itself',
    [
      [
        hof.slice(hof.indexOf('circle Huis'), hof.indexOf('circle Tuin')),
        'circle Herstel in Hof {\n aim "Repairs"\n domain { repairs "Repairs of the homes" from Hof.homes { limit "Up to € 500" } }\n members ada, bas\n}\ncircle Verhuur in Hof {\n aim "Letting"\n domain { letting "Letting of the homes" from Hof.homes }\n members cas, dirk\n}\n',
      ],
    ],
    'circle-split',
    'Hof',
    decided('Huis', 'Huis'),
    'wrong',
  ],
  [
    'two circles become one by the next higher one',
    [
      [
        hof.slice(hof.indexOf('circle Huis'), hof.indexOf('circle Kas')),
        'circle Beheer in Hof {\n aim "To look after all"\n domain {\n repairs "Repairs of the homes" from Hof.homes\n letting "Letting of the homes" from Hof.homes\n beds "The beds" from Hof.land\n paths "The paths" from Hof.land\n }\n members ada, bas, cas, dirk, fay, gijs, hans\n}\n',
      ],
    ],
    'circle-merged',
    'Hof',
    decided('Hof', 'Beheer'),
    'evidenced',
  ],
  [
    'a helping circle is made by the circle that it helps',
    [
      begin(
        'helping circle Zonnepanelen in Huis until 2027-06-30 {\n aim "To propose solar panels"\n leader ada\n members bas\n}\n',
      ),
    ],
    'circle-begun',
    'Huis',
    decided('Huis', 'Zonnepanelen'),
    'evidenced',
  ],
  [
    'a helping circle is to work longer by the circle that made it',
    [['working group Feest in Hof {', 'working group Feest in Hof until 2027-12-31 {']],
    'circle-dates-changed',
    'Hof',
    decided('Hof', 'Feest'),
    'evidenced',
  ],
  [
    'the aim of a working group is for the circle that made it alone',
    [['"To prepare the yearly feast"', '"To prepare all feasts"']],
    'aim-changed',
    'Hof',
    decided('Hof', 'aim of Feest'),
    'evidenced',
  ],
  [
    'a working group sets its own aim',
    [['"To prepare the yearly feast"', '"To prepare all feasts"']],
    'aim-changed',
    'Hof',
    decided('Feest', 'aim of Feest'),
    'unevidenced',
  ],
  // ---- leaders ----
  [
    'a leader is elected by the circle above',
    [leaderNamed],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'els'),
    'evidenced',
  ],
  [
    'a leader is elected by the circle above, unnamed at the seat',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'els'),
    'evidenced',
  ],
  [
    'a leader is elected by the circle itself',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Huis', 'els'),
    'wrong',
  ],
  [
    'a leader’s election names no circle, so that it was the circle itself',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'els').replace(' by Hof', ''),
    'wrong',
  ],
  [
    'a leader elected by the circle itself is not made right by a confirmation',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Huis', 'els', 'confirmed by Hof on 2026-11-20'),
    'wrong',
  ],
  ['a leader sits without an election', [leader], 'leader-changed', 'Hof', none, 'unevidenced'],
  [
    'somebody else was elected leader',
    [leaderNamed],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'fay'),
    'unevidenced',
  ],
  [
    'the leader of another circle was elected',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Tuin', 'Hof', 'els'),
    'unevidenced',
  ],
  [
    'the election of a leader has an open objection',
    [leaderNamed],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'els', 'objections { cas "Too soon" }'),
    'unevidenced',
  ],
  [
    'the election of a leader was by majority',
    [leaderNamed],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'els').replace('elected els', 'elected els by majority'),
    'unevidenced',
  ],
  [
    'a leader is appointed by a decision of the circle above',
    [leader],
    'leader-changed',
    'Hof',
    decided('Hof', 'leader of Huis'),
    'evidenced',
  ],
  [
    'a leader is appointed by a decision of the circle itself',
    [leader],
    'leader-changed',
    'Hof',
    decided('Huis', 'leader of Huis'),
    'wrong',
  ],
  [
    'a leader sits for longer than was agreed',
    [[leader[0], 'leader          els from 2026-11-23 for 4 years']],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'els', 'term 2 years'),
    'unevidenced',
  ],
  [
    'a leader sits for a shorter time than was agreed',
    [[leader[0], 'leader          els from 2026-11-23 for 1 year']],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'els', 'term 2 years'),
    'evidenced',
  ],
  [
    'a later election came to another outcome',
    [[leader[0], 'leader          els from 2026-11-27 for 2 years']],
    'leader-changed',
    'Hof',
    `${elected('leader', 'Huis', 'Hof', 'els')}election opnieuw of leader in Huis by Hof { on 2026-11-23 elected fay }\n`,
    'unevidenced',
  ],
  [
    'an election of long ago is found by nobody',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'els').replace('2026-11-16', '2026-12-21'),
    'unevidenced',
  ],
  // ---- terms ----
  ['a new term by the election of the one before', [again], 'leader-renewed', 'Hof', none, 'unevidenced'],
  [
    'a new term by an election of its own',
    [again],
    'leader-renewed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'ada'),
    'evidenced',
  ],
  [
    'a new term by an election in the circle itself',
    [again],
    'leader-renewed',
    'Hof',
    elected('leader', 'Huis', 'Huis', 'ada'),
    'wrong',
  ],
  [
    'a new term on a line of its own is a re-election',
    [
      [
        '  secretary dirk from 2025-02-10 for 2 years by huis-secretaris',
        '  secretary dirk from 2025-02-10 for 2 years by huis-secretaris\n  secretary dirk from 2026-11-23 for 1 year',
      ],
    ],
    'secretary-renewed',
    'Huis',
    elected('secretary', 'Huis', 'Huis', 'dirk'),
    'evidenced',
  ],
  [
    'a new term on a line of its own without an election',
    [
      [
        '  secretary dirk from 2025-02-10 for 2 years by huis-secretaris',
        '  secretary dirk from 2025-02-10 for 2 years by huis-secretaris\n  secretary dirk from 2026-11-23 for 1 year by huis-secretaris',
      ],
    ],
    'secretary-renewed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a term is extended without an election',
    [['secretary dirk from 2025-02-10 for 2 years', 'secretary dirk from 2025-02-10 for 3 years']],
    'term-extended',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a term is extended by a decision of who elects',
    [['secretary dirk from 2025-02-10 for 2 years', 'secretary dirk from 2025-02-10 for 3 years']],
    'term-extended',
    'Huis',
    decided('Huis', 'secretary of Huis'),
    'evidenced',
  ],
  [
    'a term of a leader is extended by the circle itself',
    [['leader          ada from 2025-02-03 for 2 years', 'leader          ada from 2025-02-03 for 3 years']],
    'term-extended',
    'Hof',
    decided('Huis', 'leader of Huis'),
    'wrong',
  ],
  [
    'somebody resigns',
    [['secretary dirk from 2025-02-10 for 2 years', 'secretary dirk from 2025-02-10 until 2026-11-20']],
    'term-shortened',
    '',
    none,
    'none needed',
  ],
  [
    'somebody announces to go',
    [['facilitator cas from 2025-02-10 for 2 years', 'facilitator cas from 2025-02-10 until 2026-12-31']],
    'term-shortened',
    '',
    none,
    'none needed',
  ],
  [
    'a leader goes',
    [['leader          ada from 2025-02-03 for 2 years by huis-leider', 'leader          vacant']],
    'leader-vacated',
    '',
    none,
    'none needed',
  ],
  [
    'a leader is removed by the circle above',
    [['leader          ada from 2025-02-03 for 2 years by huis-leider', 'leader          vacant']],
    'leader-vacated',
    'Hof',
    decided('Hof', 'leader of Huis'),
    'evidenced',
  ],
  [
    'a leader is removed by the circle itself',
    [['leader          ada from 2025-02-03 for 2 years by huis-leider', 'leader          vacant']],
    'leader-vacated',
    'Hof',
    decided('Huis', 'leader of Huis'),
    'wrong',
  ],
  [
    'a member is removed by the circle',
    [['  members gijs\n', '']],
    'member-removed',
    'Huis',
    decided('Huis', 'members of Huis'),
    'evidenced',
  ],
  [
    'a member is removed by the next higher circle',
    [['  members gijs\n', '']],
    'member-removed',
    'Huis',
    decided('Hof', 'members of Huis'),
    'wrong',
  ],
  ['a member goes', [['  members gijs\n', '']], 'member-removed', '', none, 'none needed'],
  [
    'somebody stands in until a day',
    [
      [
        'leader          ada from 2025-02-03 for 2 years by huis-leider',
        'leader          els acting from 2026-11-20 until 2027-02-01',
      ],
    ],
    'leader-changed',
    '',
    none,
    'none needed',
  ],
  [
    'somebody stands in without an end',
    [
      [
        'leader          ada from 2025-02-03 for 2 years by huis-leider',
        'leader          els acting from 2026-11-20',
      ],
    ],
    'leader-changed',
    'Hof',
    none,
    'unevidenced',
  ],
  // ---- representatives, officers, roles, members ----
  [
    'a representative is elected from below',
    [['representative  bas from 2025-02-10', 'representative  dirk from 2026-11-23']],
    'representative-changed',
    'Huis',
    elected('representative', 'Huis', 'Huis', 'dirk'),
    'evidenced',
  ],
  [
    'a representative is elected from below and confirmed above',
    [['representative  bas from 2025-02-10', 'representative  dirk from 2026-11-23']],
    'representative-changed',
    'Huis',
    elected('representative', 'Huis', 'Huis', 'dirk', 'confirmed by Hof'),
    'evidenced',
  ],
  [
    'a representative is elected from above',
    [['representative  bas from 2025-02-10', 'representative  dirk from 2026-11-23']],
    'representative-changed',
    'Huis',
    elected('representative', 'Huis', 'Hof', 'dirk'),
    'wrong',
  ],
  [
    'a facilitator is elected by the circle',
    [['facilitator cas from 2025-02-10', 'facilitator els from 2026-11-23']],
    'facilitator-changed',
    'Huis',
    elected('facilitator', 'Huis', 'Huis', 'els'),
    'evidenced',
  ],
  [
    'a facilitator is elected by the circle above',
    [['facilitator cas from 2025-02-10', 'facilitator els from 2026-11-23']],
    'facilitator-changed',
    'Huis',
    elected('facilitator', 'Huis', 'Hof', 'els'),
    'wrong',
  ],
  [
    'a secretary is elected by the circle',
    [secretary],
    'secretary-changed',
    'Huis',
    elected('secretary', 'Huis', 'Huis', 'fay'),
    'evidenced',
  ],
  [
    'a facilitator’s election is none of the secretary',
    [secretary],
    'secretary-changed',
    'Huis',
    elected('facilitator', 'Huis', 'Huis', 'fay'),
    'unevidenced',
  ],
  [
    'a logbook keeper is elected by the circle',
    [['logbook dirk from 2025-02-10', 'logbook fay from 2026-11-23']],
    'logbook-changed',
    'Huis',
    elected('logbook', 'Huis', 'Huis', 'fay'),
    'evidenced',
  ],
  [
    'a role is given by the circle',
    [['held by els from 2025-03-03', 'held by fay from 2026-11-23']],
    'holder-changed',
    'Huis',
    elected('Sleutels', 'Huis', 'Huis', 'fay'),
    'evidenced',
  ],
  [
    'a role is given by a decision of the circle',
    [['held by els from 2025-03-03', 'held by fay from 2026-11-23']],
    'holder-changed',
    'Huis',
    decided('Huis', 'Huis.Sleutels'),
    'evidenced',
  ],
  [
    'a role is given by the circle above',
    [['held by els from 2025-03-03', 'held by fay from 2026-11-23']],
    'holder-changed',
    'Huis',
    elected('Sleutels', 'Huis', 'Hof', 'fay'),
    'wrong',
  ],
  [
    'a member is admitted by the circle',
    [['  members gijs\n', '  members gijs, fay\n']],
    'member-added',
    'Huis',
    decided('Huis', 'members of Huis'),
    'evidenced',
  ],
  [
    'a member is admitted and nobody decided it',
    [['  members gijs\n', '  members gijs, fay\n']],
    'member-added',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a member is sent by the circle above',
    [['  members gijs\n', '  members gijs, fay\n']],
    'member-added',
    'Huis',
    decided('Hof', 'members of Huis'),
    'wrong',
  ],
  [
    'a role is made by the circle',
    [['  role Sleutels', '  role Verf {\n    aim "To keep the paint"\n  }\n  role Sleutels']],
    'role-added',
    'Huis',
    decided('Huis', 'Huis.Verf'),
    'evidenced',
  ],
  [
    'a role is described otherwise by the circle above',
    [['"To keep the keys"', '"To keep all keys"']],
    'role-changed',
    'Huis',
    decided('Hof', 'Huis.Sleutels'),
    'wrong',
  ],
  [
    'a circle meets at another rhythm by its own decision',
    [['meets every 4 weeks', 'meets every 6 weeks']],
    'meets-changed',
    'Huis',
    decided('Huis', 'meets of Huis'),
    'evidenced',
  ],
  [
    'a circle measures otherwise by its own decision',
    [['"Repairs in time"', '"Repairs within a week"']],
    'measure-changed',
    'Huis',
    decided('Huis', 'measure of Huis'),
    'evidenced',
  ],
  // ---- the organisation ----
  [
    'the size is agreed by the highest circle',
    [['size 3 to 10', 'size 3 to 12']],
    'organisation-changed',
    'Hof',
    decided('Hof', 'Woonhof'),
    'evidenced',
  ],
  [
    'the size is agreed by a department',
    [['size 3 to 10', 'size 3 to 12']],
    'organisation-changed',
    'Hof',
    decided('Huis', 'Woonhof'),
    'wrong',
  ],
  [
    'the size is changed and nobody decided it',
    [['size 3 to 10', 'size 3 to 12']],
    'organisation-changed',
    'Hof',
    none,
    'unevidenced',
  ],
  [
    'terms in a row are agreed by the highest circle',
    [['terms at most 3', 'terms at most 2']],
    'organisation-changed',
    'Hof',
    decided('Hof', 'Woonhof'),
    'evidenced',
  ],
  [
    'notice is agreed by the highest circle',
    [['notice 60 days', 'notice 30 days']],
    'organisation-changed',
    'Hof',
    decided('Hof', 'Woonhof'),
    'evidenced',
  ],
  [
    'absence is agreed by the highest circle',
    [['within two days', 'within five days']],
    'organisation-changed',
    'Hof',
    decided('Hof', 'Woonhof'),
    'evidenced',
  ],
  [
    'statutes are agreed by a department',
    [['"Deed of 2024"', '"Deed of 2026"']],
    'organisation-changed',
    'Hof',
    decided('Tuin', 'Woonhof'),
    'wrong',
  ],
  [
    'the profile of rules is agreed by the highest circle',
    [['  size 3', '  method sofa\n  size 3']],
    'organisation-changed',
    'Hof',
    decided('Hof', 'Woonhof'),
    'evidenced',
  ],
  // ---- links across ----
  [
    'a link across is made by both sides',
    [
      [
        '  members hans\n}\ncircle Kas',
        '  members hans\n  double link to Huis {\n    leader vacant\n    representative vacant\n  }\n}\ncircle Kas',
      ],
    ],
    'cross-link-made',
    'Tuin, Huis',
    decided('Tuin', 'Tuin') + decided('Huis', 'Tuin'),
    'evidenced',
  ],
  [
    'a link across is made by one side',
    [
      [
        '  members hans\n}\ncircle Kas',
        '  members hans\n  double link to Huis {\n    leader vacant\n    representative vacant\n  }\n}\ncircle Kas',
      ],
    ],
    'cross-link-made',
    'Tuin, Huis',
    decided('Tuin', 'Tuin'),
    'partly',
  ],
  // ---- the record itself ----
  [
    'a decision is amended, which its circle writes down',
    [
      ['"Two people are on call every week."', '"Three people are on call every week."'],
      ['  term 2 years\n  review 2027', '  term 2 years\n  amended 2026-11-16 "A third"\n  review 2027'],
    ],
    'decision-changed',
    'Huis',
    none,
    'evidenced',
  ],
  [
    'a decision is amended after those on record had given consent',
    [
      ['"Two people are on call every week."', '"Three people are on call every week."'],
      [
        '  term 2 years\n  review 2027',
        '  term 2 years\n  consent ada, bas, cas\n  amended 2026-11-16 "A third"\n  review 2027',
      ],
    ],
    'decision-changed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a decision is amended on a day that is still to come',
    [
      ['"Two people are on call every week."', '"Three people are on call every week."'],
      ['  term 2 years\n  review 2027', '  term 2 years\n  amended 2026-12-14 "A third"\n  review 2027'],
    ],
    'decision-changed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'the text of a decision is rewritten',
    [['Two people are on call', 'Three people are on call']],
    'decision-changed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a decision is taken again in other words',
    [
      ['Two people are on call', 'Three people are on call'],
      [
        'decided 2026-03-02 by consent\n  concerns Huis.repairs',
        'decided 2026-11-16 by consent\n  concerns Huis.repairs',
      ],
    ],
    'decision-changed',
    'Huis',
    none,
    'evidenced',
  ],
  [
    'a decision is changed by another of its circle',
    [['Two people are on call', 'Three people are on call']],
    'decision-changed',
    'Huis',
    decided('Huis', 'rota'),
    'evidenced',
  ],
  [
    'a decision is changed by another circle',
    [['Two people are on call', 'Three people are on call']],
    'decision-changed',
    'Huis',
    decided('Tuin', 'rota'),
    'wrong',
  ],
  [
    'a decision is dated back',
    [
      [
        'decided 2026-03-02 by consent\n  concerns Huis.repairs',
        'decided 2026-01-02 by consent\n  concerns Huis.repairs',
      ],
    ],
    'decision-changed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'an objection is taken out',
    [['  objection bas "It is too often" met by measure "A count a month"\n', '']],
    'decision-changed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'an objection is added',
    [['  objection bas', '  objection cas "It costs" met by term "A year"\n  objection bas']],
    'decision-changed',
    '',
    none,
    'none needed',
  ],
  [
    'a review is moved on',
    [['review 2027-03-01\n  objection', 'review 2029-03-01\n  objection']],
    'decision-changed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a review is dropped',
    [['  review 2027-03-01\n  objection', '  objection']],
    'decision-changed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a review is moved on after an evaluation',
    [['review 2027-03-01\n  objection', 'review 2028-03-01\n  reviewed 2026-11-23 "Kept"\n  objection']],
    'decision-changed',
    '',
    none,
    'none needed',
  ],
  [
    'a review comes sooner',
    [['review 2027-03-01\n  objection', 'review 2027-01-01\n  objection']],
    'decision-changed',
    '',
    none,
    'none needed',
  ],
  [
    'a decision is to last longer',
    [['term 2 years\n  review', 'term 5 years\n  review']],
    'decision-changed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a decision is taken over by another circle',
    [
      [
        'decision rota "Who repairs when" {\n  circle Huis',
        'decision rota "Who repairs when" {\n  circle Tuin',
      ],
    ],
    'decision-changed',
    'Huis, Tuin',
    none,
    'unevidenced',
  ],
  [
    'a decision is taken over by another circle that decides so itself',
    [
      [
        'decision rota "Who repairs when" {\n  circle Huis',
        'decision rota "Who repairs when" {\n  circle Tuin',
      ],
    ],
    'decision-changed',
    'Huis, Tuin',
    decided('Tuin', 'rota'),
    'wrong',
  ],
  [
    'a decision is given to another circle by the one above both',
    [
      [
        'decision rota "Who repairs when" {\n  circle Huis',
        'decision rota "Who repairs when" {\n  circle Tuin',
      ],
    ],
    'decision-changed',
    'Huis, Tuin',
    decided('Hof', 'rota'),
    'evidenced',
  ],
  [
    'a decision is withdrawn by a line alone',
    [['  review 2027-03-01\n  objection', '  review 2027-03-01\n  withdrawn 2026-11-16\n  objection']],
    'decision-withdrawn',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a decision is put back to a draft',
    [['  decided 2026-03-02 by consent\n  concerns Huis.repairs', '  state draft\n  concerns Huis.repairs']],
    'decision-drafted',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a decision is replaced by one of its circle',
    [],
    'decision-replaced',
    'Huis',
    decided('Huis', 'Huis.repairs', 'replaces rota'),
    'evidenced',
  ],
  [
    'a decision is replaced by one of another circle',
    [],
    'decision-replaced',
    'Huis',
    decided('Tuin', 'Huis.repairs', 'replaces rota'),
    'wrong',
  ],
  [
    'a decision is taken out of the record',
    [[hof.slice(hof.indexOf('decision rota'), hof.indexOf('decision later')), '']],
    'decision-removed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'the outcome of an election is edited',
    [
      [
        '{ bas for ada because "She knows the homes" }\n  objections { cas "It is long" met by measure "A talk after a year" }\n  elected ada',
        '{ bas for ada because "She knows the homes" }\n  objections { cas "It is long" met by measure "A talk after a year" }\n  elected els',
      ],
    ],
    'election-changed',
    'Hof',
    none,
    'unevidenced',
  ],
  [
    'the term of an election is edited',
    [['on 2025-02-03\n  term 2 years', 'on 2025-02-03\n  term 4 years']],
    'election-changed',
    'Hof',
    none,
    'unevidenced',
  ],
  [
    'a nomination is taken out',
    [['  nominations { bas for ada because "She knows the homes" }\n', '']],
    'election-changed',
    'Hof',
    none,
    'unevidenced',
  ],
  [
    'an objection in an election is taken out',
    [['  objections { cas "It is long" met by measure "A talk after a year" }\n', '']],
    'election-changed',
    'Hof',
    none,
    'unevidenced',
  ],
  [
    'an election is edited by a decision of who elected',
    [['on 2025-02-03\n  term 2 years', 'on 2025-02-03\n  term 4 years']],
    'election-changed',
    'Hof',
    decided('Hof', 'huis-leider'),
    'evidenced',
  ],
  [
    'an election is edited by a decision of another circle',
    [['on 2025-02-03\n  term 2 years', 'on 2025-02-03\n  term 4 years']],
    'election-changed',
    'Hof',
    decided('Huis', 'huis-leider'),
    'wrong',
  ],
  [
    'a nomination that was left out is added',
    [['nominations { bas', 'nominations { cas for bas\n bas']],
    'election-changed',
    '',
    none,
    'none needed',
  ],
  [
    'an election is taken out of the record',
    [[hof.slice(hof.indexOf('election huis-secretaris')), '']],
    'election-removed',
    'Huis',
    none,
    'unevidenced',
  ],
  [
    'a deviation is prolonged',
    [['until 2027-01-31', 'until 2028-01-31']],
    'deviation-changed',
    'Tuin',
    none,
    'unevidenced',
  ],
  [
    'a deviation is prolonged by a new decision of a circle above',
    [['under later until 2027-01-31', 'under besluit-tuin-kas until 2028-01-31']],
    'deviation-changed',
    'Tuin',
    decided('Tuin', 'Kas'),
    'evidenced',
  ],
  [
    'a deviation is to end sooner',
    [['until 2027-01-31', 'until 2026-12-31']],
    'deviation-changed',
    '',
    none,
    'none needed',
  ],
  [
    'a deviation about the leader is granted by the circle above',
    [
      [
        'deviation representative',
        'deviation leader-missing in Kas under later until 2027-01-31\n  because "It is small"\ndeviation representative',
      ],
    ],
    'deviation-added',
    'Tuin',
    none,
    'evidenced',
  ],
  [
    'a deviation is granted by a sibling',
    [
      [
        'deviation representative',
        'deviation leader-missing in Kas under besluit-huis-kas until 2027-01-31\n  because "It is small"\ndeviation representative',
      ],
    ],
    'deviation-added',
    'Tuin',
    decided('Huis', 'Kas'),
    'wrong',
  ],
];

const sofa = hof.replace('  size 3', '  method sofa\n  size 3');
const s3 = hof.replace('  size 3', '  method s3\n  size 3');
const vereniging = hof
  .replace('general circle Hof {', 'general circle Hof in Leden {')
  .replace('general circle', 'assembly Leden { members everyone }\ngeneral circle');

const elsewhere: readonly (readonly [older: string, ...Question])[] = [
  [
    sofa,
    'sofa: a leader is elected by the circle and confirmed from above',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Huis', 'els', 'confirmed by Hof on 2026-11-20'),
    'evidenced',
  ],
  [
    sofa,
    'sofa: a leader is elected by the circle and not confirmed',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Huis', 'els'),
    'partly',
  ],
  [
    sofa,
    'sofa: a leader is elected by the circle above',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Hof', 'els'),
    'evidenced',
  ],
  [
    sofa,
    'sofa: a leader is elected by a sibling',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Tuin', 'els'),
    'wrong',
  ],
  [
    s3,
    's3: a leader is chosen by the team',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Huis', 'els'),
    'evidenced',
  ],
  [
    s3,
    's3: a leader is chosen by a team beside it',
    [leader],
    'leader-changed',
    'Hof',
    elected('leader', 'Huis', 'Tuin', 'els'),
    'wrong',
  ],
  [
    vereniging,
    'an association: the size is agreed by the general circle',
    [['size 3 to 10', 'size 3 to 12']],
    'organisation-changed',
    'Hof',
    decided('Hof', 'Woonhof'),
    'evidenced',
  ],
  [
    vereniging,
    'an association: the statutes are agreed by the members',
    [['"Deed of 2024"', '"Deed of 2026"']],
    'organisation-changed',
    'Hof',
    decided('Leden', 'Woonhof').replace('by consent', 'by majority'),
    'evidenced',
  ],
  [
    vereniging,
    'an association: the statutes are agreed by a department',
    [['"Deed of 2024"', '"Deed of 2026"']],
    'organisation-changed',
    'Hof',
    decided('Huis', 'Woonhof'),
    'wrong',
  ],
];

function newer(older: string, edits: readonly Edit[], record: string): string {
  let text = older;
  for (const [from, to] of edits) {
    if (text.split(from).length !== 2) throw new Error(`not once in the files: ${from}`);
    text = text.replace(from, () => to);
  }
  return text + record;
}

function judge(older: string, edits: readonly Edit[], record: string): readonly JudgedChange[] {
  const between = match(organisationOf(older), organisationOf(newer(older, edits, record)), on);
  return judged(between, changesBetween(between), { since, until: on }, grantedBy);
}

const all = [...questions.map((one) => [hof, ...one] as const), ...elsewhere];

describe('who may decide, and whether they have:', () => {
  test.each(all.map((one) => [one[1], ...one] as const))(
    '%s',
    (_, older, _says, edits, kind, decides, record, verdict) => {
      const changes = judge(older, edits, record).filter((one) => one.kind === kind);
      // What goes with a change and takes nobody's consent is none of the question.
      const asked =
        verdict === 'none needed' ? changes : changes.filter((one) => one.verdict !== 'none needed');
      const told = asked.map((one) => `${one.decidedBy.join(', ')}: ${one.verdict}`);
      expect([...new Set(told)]).toEqual(decides.split(' | ').map((circles) => `${circles}: ${verdict}`));
    },
  );
});

describe('what is on record', () => {
  const right = all.filter(
    ([, , edits, , , record, verdict]) => verdict === 'evidenced' && record !== '' && edits.length > 0,
  );

  test('counts for its own change only, so that without it exactly that change lacks a decision', () => {
    fc.assert(
      fc.property(fc.constantFrom(...right), ([older, , edits, kind, , record]) => {
        const withIt = judge(older, edits, record).filter((one) => one.kind === kind);
        const text = newer(older, edits, '');
        const between = match(organisationOf(older), organisationOf(text), on);
        const without = judged(between, changesBetween(between), { since, until: on }, grantedBy);
        const same = without.filter((one) => one.kind === kind);
        expect(same.length).toBe(withIt.length);
        expect(same.every(({ verdict }) => verdict === 'unevidenced' || verdict === 'none needed')).toBe(
          true,
        );
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('never counts for a change of another circle', () => {
    const [first, second] = [
      judge(hof, [aim], ''),
      judge(hof, [aim], decided('Hof', 'aim of Kas') + decided('Huis', 'aim of Kas')),
    ];
    const verdicts = (changes: readonly JudgedChange[]) =>
      changes.filter(({ kind }) => kind === 'aim-changed').map(({ verdict }) => verdict);
    expect(verdicts(second)).toEqual(verdicts(first));
  });
});
