import { choir, garden, harbour, pixel } from './exactly.js';
import type { Verdict } from './verdict.js';

/*
 * What is seldom, in the same organisations: other traditions, a board with people from outside, officers by turn, days
 * known to the month, trials, earlier days, and who may elect whom.
 */

export const seldom: Verdict[] = [
  {
    right: 'under s3 two teams exchange members, two from one',
    base: pixel,
    otherwise: [[`consent gil, hex, ivy }`, `consent gil, hex, ivy, kai, lou }`]],
    also: `circle Data "Data team" in Delegates { aim "To keep the figures right for customers" domain review 2027-01-01 { figures "Figures" from Delegates.shared { limit "Privacy" } } double link { representative kai from 2026-01-05 for 1 year and 6 months } double link to Ops { representative lou from 2026-01-05 for 1 year and 6 months representative kai from 2026-01-05 for 1 year and 6 months } facilitator kai from 2026-01-05 for 1 year and 6 months secretary lou from 2026-01-05 for 1 year and 6 months members mo meets every week lead "l" do "d" measure "m" }
person kai "Kai" person lou "Lou" person mo "Mo"
`,
    exactly: [],
  },
  {
    right: 'under s3 a team has concerns that stand beside its consent',
    base: pixel,
    otherwise: [
      [
        `consent gil, hex, ivy }`,
        `consent gil, hex, ivy objection ivy "Nights are long" met by measure "Hours of sleep" }`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'under s3 an objection without an answer still stands open',
    base: pixel,
    otherwise: [[`consent gil, hex, ivy }`, `consent gil, hex objection ivy "Nights are long" }`]],
    exactly: ['consent/objection-open'],
  },
  {
    right: 'under s3 a role is shared by two',
    base: pixel,
    otherwise: [
      [
        `  lead "Runbook"`,
        `  role Pager "Pager" { aim "To answer the pager" duty "Answers" held by hex from 2026-01-05 for 1 year and 6 months held by ivy from 2026-01-05 for 1 year and 6 months }
  lead "Runbook"`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'under s3 a decision by majority needs consent on that',
    base: pixel,
    otherwise: [
      [
        `decided 2026-06-01 by consent concerns Ops.servers`,
        `decided 2026-06-01 by majority concerns Ops.servers`,
      ],
    ],
    exactly: ['consent/method-without-consent'],
  },
  {
    right: 'under s3 a team agrees to vote on lunch and does',
    base: pixel,
    also: `decision lunchvote "Lunch is voted on" { circle Ops kind policy decided 2026-06-01 by consent concerns Ops.servers text "Lunch by majority" responsible hex measure "m" review 2027-01-04 consent gil, hex, ivy }
decision lunch "Soup" { circle Ops kind operations decided 2026-07-01 by majority under lunchvote text "Soup" responsible ivy }
`,
    exactly: [],
  },
  {
    right: 'under s3 a domain without a day of review',
    base: pixel,
    otherwise: [[`domain review 2027-01-01 { servers`, `domain { servers`]],
    exactly: ['circle/domain-review-missing'],
  },
  {
    right: 'under s3 the same item with two teams',
    base: pixel,
    otherwise: [[`site "The pages" from Delegates.shared`, `site "The interface" from Delegates.shared`]],
    exactly: [],
  },
  {
    right: 'under s3 the representative is in no term',
    base: pixel,
    otherwise: [
      [
        `double link { representative gil from 2026-01-05 for 1 year and 6 months }`,
        `double link { representative gil }`,
      ],
    ],
    exactly: ['election/term-missing'],
  },
  {
    right: 'under s3 who represents does not sit in the team',
    base: pixel,
    otherwise: [
      [
        `double link { representative gil from 2026-01-05 for 1 year and 6 months }`,
        `double link { representative cat from 2026-01-05 for 1 year and 6 months }`,
      ],
      [
        `  lead "Runbook"`,
        `  members only gil, hex, ivy
  lead "Runbook"`,
      ],
    ],
    exactly: ['double-link/representative-not-member'],
  },
  {
    right: 'under s3 a team has no leader, no representative and no links',
    base: pixel,
    otherwise: [
      [
        `  double link { representative gil from 2026-01-05 for 1 year and 6 months }
`,
        `  members gil
`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'under s3 a team may choose a leader of its own',
    base: pixel,
    otherwise: [
      [
        `  lead "Runbook"`,
        `  leader hex from 2026-01-05 for 1 year and 6 months by opslead
  lead "Runbook"`,
      ],
    ],
    also: `election opslead of leader in Ops { on 2026-01-05 duty "d" quality "q" term 18 months present gil, hex, ivy nominations { gil for hex because "x" } proposal hex because "y" consent gil, hex, ivy elected hex accepted 2026-01-05 }
`,
    exactly: [],
  },
  {
    right: 'under s3 an election with an objection that stands',
    base: pixel,
    also: `election opsfac of facilitator in Ops { on 2026-01-05 duty "d" quality "q" term 18 months present gil, hex, ivy nominations { gil for hex because "x" } proposal hex because "y" objections { ivy "He talks too much" } consent gil, hex elected hex accepted 2026-01-05 }
`,
    exactly: ['election/without-consent'],
  },
  {
    right: 'under s3 a helping team is led by nobody in the circle above, and reports',
    base: pixel,
    also: `helping circle Move "Move" in Delegates until 2027-03-31 { begun 2026-09-01 aim "To plan the move of the servers" leader hex from 2026-09-01 until 2027-03-31 members ivy reports every 4 weeks by hex meets every week lead "l" do "d" measure "m" }
`,
    exactly: [],
  },
  {
    right: 'under sofa a circle below the departments has no delegate yet',
    base: choir,
    also: `circle Herbs "Herb circle" in Life { aim "Growing herbs for the kitchen" domain review 2027-03-01 { herbs "Herbs" from Life.meals { limit "Pots" } } double link { leader ira from 2026-01-12 for 2 years } facilitator ira from 2026-01-12 for 2 years secretary jo from 2026-01-12 for 2 years members hal lead "l" do "d" measure "m" meets every 2 weeks }
`,
    exactly: ['double-link/representative-missing'],
  },
  {
    right: 'under sofa the circle above elects the leader of one below',
    base: choir,
    also: `election ll of leader in Life by General { on 2026-01-12 duty "d" quality "q" term 2 years present ada, ben, cy, deb, fay, gus nominations { ada for fay because "x" } proposal fay because "y" consent ada, ben, cy, deb, fay, gus elected fay accepted 2026-01-12 }
`,
    exactly: [],
  },
  {
    right: 'under sofa a circle elects its leader, and the circle above has not confirmed him',
    base: choir,
    otherwise: [
      [
        ` elected cy accepted 2026-01-12 confirmed by General on 2026-01-19`,
        ` elected cy accepted 2026-01-12`,
      ],
    ],
    exactly: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'under sofa a department without a delegate',
    base: choir,
    otherwise: [
      [
        `double link { leader fay from 2026-01-12 for 2 years representative gus from 2026-01-12 for 2 years }`,
        `double link { leader fay from 2026-01-12 for 2 years }`,
      ],
    ],
    exactly: ['double-link/representative-missing'],
  },
  {
    right: 'under sofa one is leader and delegate',
    base: choir,
    otherwise: [
      [
        `leader fay from 2026-01-12 for 2 years representative gus from`,
        `leader fay from 2026-01-12 for 2 years representative fay from`,
      ],
    ],
    exactly: ['double-link/same-person'],
  },
  {
    right: 'under sofa the absent consent by the agreed way',
    base: choir,
    otherwise: [[`consent fay, gus, hal, ira, jo }`, `absent jo consent fay, gus, hal, ira, jo }`]],
    exactly: [],
  },
  {
    right: 'under sofa an operational role is held by a neighbour of another circle',
    base: choir,
    otherwise: [
      [
        `members ira, jo
  lead`,
        `members ira, jo role Baker "Baker" { aim "To bake bread" duty "Bakes" held by ed from 2026-02-01 for 1 year and 6 months }
  lead`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'under sofa the mission circle leads itself',
    base: choir,
    also: `election ml of leader in Mission { on 2026-01-05 duty "d" quality "q" term 2 years present max, ada, ben nominations { ada for max because "x" } proposal max because "y" consent max, ada, ben elected max accepted 2026-01-05 }
`,
    exactly: [],
  },
  {
    right: 'under sofa the delegate of a department was elected by the circle above',
    base: choir,
    also: `election lr of representative in Life by General { on 2026-01-12 duty "d" quality "q" term 2 years present ada, ben, cy, deb, fay nominations { ada for gus because "x" } proposal gus because "y" consent ada, ben, cy, deb, fay elected gus accepted 2026-01-12 }
`,
    exactly: ['double-link/representative-elected-elsewhere'],
  },
  {
    right: 'under sofa policy without a review is a warning',
    base: choir,
    otherwise: [[`measure "Complaints" review 2027-06-01`, `measure "Complaints"`]],
    exactly: ['logbook/review-missing'],
  },
  {
    right: 'an external expert of the top circle consents like everyone',
    base: harbour,
    also: `decision plan "Plan of five years" { circle Board kind policy decided 2026-06-01 by consent concerns Board.all text "Forty berths" responsible vic measure "m" review 2027-06-01 present vic, wim, bea, abe consent vic, wim, bea, abe }
`,
    exactly: [],
  },
  {
    right: 'an expert was left out of the consent of the top circle',
    base: harbour,
    also: `decision plan "Plan of five years" { circle Board kind policy decided 2026-06-01 by consent concerns Board.all text "Forty berths" responsible vic measure "m" review 2027-06-01 consent vic, bea, abe }
`,
    exactly: ['consent/incomplete'],
  },
  {
    right: 'the top circle chose its leader with an objection open',
    base: harbour,
    also: `election bl of leader in Board { on 2026-01-12 duty "d" quality "q" term 2 years present vic, wim, bea, abe nominations { wim for vic because "x" } proposal vic because "y" objections { bea "Too far away" } consent vic, wim, abe elected vic accepted 2026-01-12 }
`,
    exactly: ['election/without-consent'],
  },
  {
    right: 'the general circle elects the leader of the top circle',
    base: harbour,
    also: `election bl of leader in Board by Coord { on 2026-01-12 duty "d" quality "q" term 2 years nominations { abe for vic because "x" } proposal vic because "y" consent everyone elected vic accepted 2026-01-12 }
`,
    exactly: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'the members’ assembly adopts the bylaws by majority, as its bylaws have it',
    base: harbour,
    also: `decision law "Bylaws 2026" { circle Members kind policy decided 2026-05-09 by majority concerns Board.bylaws text "As tabled" responsible vic measure "m" review 2027-05-08 }
`,
    exactly: [],
  },
  {
    right: 'the board sets its own budget by a vote that nobody allowed',
    base: harbour,
    also: `decision budget "Budget" { circle Board kind policy decided 2026-05-09 by majority concerns Board.all text "t" responsible vic measure "m" review 2027-05-08 }
`,
    exactly: ['consent/method-without-consent'],
  },
  {
    right: 'the general circle decides on the bylaws of the top circle',
    base: harbour,
    also: `decision law "Bylaws" { circle Coord kind policy decided 2026-06-01 by consent concerns Board.bylaws text "t" responsible abe measure "m" review 2027-05-08 consent everyone }
`,
    exactly: ['logbook/outside-domain'],
  },
  {
    right: 'a circle below decides about the loan that the general circle holds',
    base: harbour,
    also: `decision loan "A loan" { circle Kitchen kind policy decided 2026-06-01 by consent concerns Coord.money text "t" responsible eef measure "m" review 2027-05-08 consent eef, hil, ian, jen }
`,
    exactly: ['logbook/outside-domain'],
  },
  {
    right: 'de leden stellen de begroting vast bij stemming',
    base: garden,
    also: `decision begroting "Begroting" { circle Alv kind policy decided 2026-04-11 by majority concerns Bestuur.kas text "t" responsible aad measure "m" review 2027-04-10 }
`,
    exactly: [],
  },
  {
    right: 'de landkring kiest de leider van de bestuurskring',
    base: garden,
    also: `election x of leader in Bestuur by Land { on 2026-01-03 duty "d" quality "q" term 3 years nominations { bep for aad because "x" } proposal aad because "y" consent everyone elected aad accepted 2026-01-03 }
`,
    exactly: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'de leden nemen een besluit over de winkel van een kring',
    base: garden,
    also: `decision winkel "Zondag dicht" { circle Alv kind policy decided 2026-04-11 by majority concerns Winkel.verkoop text "t" responsible gea measure "m" review 2027-04-10 }
`,
    exactly: [],
  },
  {
    right: 'een ledenvergadering onder een kring besluit bij meerderheid over zaaien',
    base: garden,
    also: `assembly Telers "Telers" in Land { members bep, dien, evi, fop meets twice a year }
decision z "Zaaien in maart" { circle Telers kind policy decided 2026-05-09 by majority concerns Land.zaaien text "t" responsible bep measure "m" review 2027-05-08 }
`,
    exactly: ['logbook/outside-domain'],
  },
  {
    right: 'facilitators by turn of a season each',
    base: harbour,
    otherwise: [
      [
        `  facilitator ian from 2026-02-09 for 2 years
`,
        `  facilitator ian from 2026-02-09 until 2026-05-31
  facilitator jen from 2026-06-01 until 2026-10-31
  facilitator hil from 2026-11-01 until 2027-03-31
`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a gap between two turns of the secretary, long past',
    base: harbour,
    otherwise: [
      [
        `  secretary jen from 2026-02-09 for 2 years
`,
        `  secretary jen from 2026-02-09 until 2026-05-31
  secretary ian from 2026-07-01 for 2 years
`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'the turn of the representative is over and the next comes in January',
    base: harbour,
    otherwise: [
      [
        `representative hil from 2026-02-09 for 2 years`,
        `representative hil from 2026-02-09 until 2026-10-31
    representative ian from 2027-01-01 until 2027-06-30`,
      ],
      [
        `secretary jen from 2026-02-09 for 2 years
`,
        `secretary jen from 2026-02-09 for 2 years
  members hil
`,
      ],
    ],
    exactly: ['election/link-term-expired'],
  },
  {
    right: 'a stand-in facilitates until a day that has passed',
    base: harbour,
    otherwise: [
      [
        `  facilitator ian from 2026-02-09 for 2 years
`,
        `  facilitator ian acting from 2026-02-09 until 2026-06-30
`,
      ],
    ],
    exactly: ['election/term-expired'],
  },
  {
    right: 'somebody stands in as secretary with no last day',
    base: harbour,
    otherwise: [
      [
        `  secretary jen from 2026-02-09 for 2 years
`,
        `  secretary jen acting from 2026-02-09
`,
      ],
    ],
    exactly: ['election/acting-without-end'],
  },
  {
    right: 'somebody stands in for four years',
    base: harbour,
    otherwise: [
      [
        `  secretary jen from 2026-02-09 for 2 years
`,
        `  secretary jen acting from 2026-02-09 for 4 years
`,
      ],
    ],
    exactly: ['election/acting-without-end'],
  },
  {
    right: 'one holds a role after the other',
    base: harbour,
    otherwise: [
      [
        `role Warden "Warden" { duty "Walks the piers" held by ger from 2026-02-09 for 2 years }`,
        `role Warden "Warden" { duty "Walks the piers" held by ger from 2026-02-09 until 2026-08-31 held by dot from 2026-09-01 for 2 years }`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'who came back was elected after that',
    base: harbour,
    otherwise: [
      [`person jen "Jen"`, `person jen "Jen" { joined 2020-01-01 left 2025-04-30 joined 2026-02-01 }`],
    ],
    exactly: [],
  },
  {
    right: 'a third term in a row where two are agreed',
    base: harbour,
    otherwise: [
      [`terms at most 3`, `terms at most 2`],
      [
        `  secretary jen from 2026-02-09 for 2 years
`,
        `  secretary jen from 2022-02-09 for 2 years
  secretary jen from 2024-02-09 for 2 years
  secretary jen from 2026-02-09 for 2 years
`,
      ],
    ],
    exactly: ['election/too-many-terms'],
  },
  {
    right: 'a third term after a pause where two are agreed',
    base: harbour,
    otherwise: [
      [`terms at most 3`, `terms at most 2`],
      [
        `  secretary jen from 2026-02-09 for 2 years
`,
        `  secretary jen from 2020-02-09 for 2 years
  secretary jen from 2022-02-09 for 2 years
  secretary ian from 2024-02-09 for 2 years
  secretary jen from 2026-02-09 for 2 years
`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'een vervanger vervangt de leider die zelf nog leidt',
    base: garden,
    otherwise: [
      [
        `double link { leader gea from 2026-01-12 for 2 years representative han`,
        `double link { leader gea from 2026-01-12 for 2 years leader koos acting from 2026-10-01 until 2026-12-31 representative han`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'de afgevaardigde is tegelijk waarnemend leider',
    base: garden,
    otherwise: [
      [
        `double link { leader gea from 2026-01-12 for 2 years representative han`,
        `double link { leader gea from 2026-01-12 until 2026-09-30 leader han acting from 2026-10-01 until 2026-12-31 representative han`,
      ],
      [`members koos, lien`, `members koos, lien, gea`],
    ],
    exactly: ['double-link/same-person'],
  },
  {
    right: 'a term that ended last month, known to the month',
    base: harbour,
    otherwise: [
      [
        `  facilitator ian from 2026-02-09 for 2 years
`,
        `  facilitator ian from 2024-10 for 2 years
`,
      ],
    ],
    exactly: ['election/term-expired'],
  },
  {
    right: 'a term that ends this month, known to the month',
    base: harbour,
    otherwise: [
      [
        `  facilitator ian from 2026-02-09 for 2 years
`,
        `  facilitator ian from 2024-11 for 2 years
`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'somebody left in a month, and consented in it',
    base: harbour,
    otherwise: [
      [`person ger "Ger"`, `person ger "Ger" { left 2026-05 }`],
      [
        `  secretary ger from 2026-02-09 for 2 years
  role`,
        `  secretary flo from 2026-02-09 for 2 years
  member ger from 2026-02-09 until 2026-05
  role`,
      ],
      [`held by ger from 2026-02-09 for 2 years`, `held by flo from 2026-02-09 for 2 years`],
    ],
    exactly: [],
  },
  {
    right: 'the review of a policy was due in October',
    base: harbour,
    otherwise: [[`review 2027-05-03`, `review 2026-10`]],
    exactly: ['logbook/review-overdue'],
  },
  {
    right: 'the review of a policy is due this month',
    base: harbour,
    otherwise: [[`review 2027-05-03`, `review 2026-11`]],
    exactly: [],
  },
  {
    right: 'a decision of a month before the circle began in it',
    base: harbour,
    otherwise: [
      [
        `circle Sails "Sail Loft" in Workshop {`,
        `circle Sails "Sail Loft" in Workshop {
  begun 2026-03-02`,
      ],
    ],
    also: `decision s "Cotton" { circle Sails kind policy decided 2026-03 by consent concerns Sails.cloth text "t" responsible mik measure "m" review 2027-03 consent everyone }
`,
    exactly: [],
  },
  {
    right: 'a decision of the month before the circle began',
    base: harbour,
    otherwise: [
      [
        `circle Sails "Sail Loft" in Workshop {`,
        `circle Sails "Sail Loft" in Workshop {
  begun 2026-03-02`,
      ],
    ],
    also: `decision s "Cotton" { circle Sails kind policy decided 2026-02 by consent concerns Sails.cloth text "t" responsible mik measure "m" review 2027-03 consent everyone }
`,
    exactly: ['circle/acts-outside-its-life'],
  },
  {
    right: 'nobody wrote down who the secretary and the members are',
    base: harbour,
    otherwise: [
      [
        `  secretary jen from 2026-02-09 for 2 years
`,
        `  secretary unrecorded
  members unrecorded
`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'nobody wrote down who the representative is, and who consented is not judged',
    base: harbour,
    otherwise: [
      [`representative dot from 2026-02-09 for 2 years by care-rep`, `representative unrecorded`],
      [
        `  facilitator flo from 2026-02-09 for 2 years by care-fac
  secretary ger`,
        `  members unrecorded
  facilitator flo from 2026-02-09 for 2 years by care-fac
  secretary ger`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'vacant is not unrecorded',
    base: harbour,
    otherwise: [
      [
        `  secretary jen from 2026-02-09 for 2 years
`,
        `  secretary vacant
  members jen
`,
      ],
    ],
    exactly: ['election/secretary-missing'],
  },
  {
    right: 'a rule for the next two meetings is over, and nobody looked at it',
    base: harbour,
    also: `decision trial "Two evenings" { circle Care kind policy decided 2026-08-03 by consent concerns Care.moor text "For the next two meetings" responsible cas measure "m" term 8 weeks review 2026-09-28 present cas, dot, flo, ger consent cas, dot, flo, ger }
`,
    exactly: ['logbook/review-overdue'],
  },
  {
    right: 'a rule for the next two meetings that was looked at',
    base: harbour,
    also: `decision trial "Two evenings" { circle Care kind policy decided 2026-08-03 by consent concerns Care.moor text "For the next two meetings" responsible cas measure "m" term 8 weeks review 2026-09-28 reviewed 2026-09-28 "It ends" present cas, dot, flo, ger consent cas, dot, flo, ger }
`,
    exactly: [],
  },
  {
    right: 'consent first, then a vote that was agreed',
    base: harbour,
    also: `decision how "When consent fails twice" { circle Care kind policy decided 2026-03-02 by consent concerns Care.moor text "After two rounds a vote decides" responsible cas measure "m" review 2027-03-01 present cas, dot, flo, ger consent cas, dot, flo, ger }
decision fee "A fee" { circle Care kind policy picture 2026-09-07 opinion 2026-09-21 decided 2026-10-05 by majority under how concerns Care.moor text "Ten" responsible cas measure "m" review 2027-10-04 objection ger "Too dear" present cas, dot, flo, ger consent cas, dot, flo }
`,
    exactly: [],
  },
  {
    right: 'consent first, then a vote, which was agreed only afterwards',
    base: harbour,
    also: `decision how "When consent fails twice" { circle Care kind policy decided 2026-11-02 by consent concerns Care.moor text "After two rounds a vote decides" responsible cas measure "m" review 2027-03-01 present cas, dot, flo, ger consent cas, dot, flo, ger }
decision fee "A fee" { circle Care kind policy picture 2026-09-07 opinion 2026-09-21 decided 2026-10-05 by majority under how concerns Care.moor text "Ten" responsible cas measure "m" review 2027-10-04 present cas, dot, flo, ger consent cas, dot, flo }
`,
    exactly: ['consent/method-without-consent'],
  },
  {
    right: 'the vote was allowed by a decision that an objection stands against',
    base: harbour,
    also: `decision how "When consent fails twice" { circle Care kind policy decided 2026-03-02 by consent concerns Care.moor text "After two rounds a vote decides" responsible cas measure "m" review 2027-03-01 present cas, dot, flo, ger objection dot "Never" consent cas, flo, ger }
decision fee "A fee" { circle Care kind policy decided 2026-10-05 by majority under how concerns Care.moor text "Ten" responsible cas measure "m" review 2027-10-04 present cas, dot, flo, ger consent cas, dot, flo }
`,
    exactly: ['consent/method-without-consent', 'consent/objection-open'],
  },
  {
    right: 'before anybody was elected nothing of that is judged',
    base: harbour,
    also: `election x of secretary in Kitchen { on 2026-10-05 duty "d" quality "q" term 2 years present eef, hil elected ian by majority }
`,
    on: '2026-09-30',
    exactly: [],
  },
  {
    right: 'the same election once it was held',
    base: harbour,
    also: `election x of secretary in Kitchen { on 2026-10-05 duty "d" quality "q" term 2 years present eef, hil elected ian by majority }
`,
    exactly: ['election/by-majority', 'election/outcome-not-seated'],
  },
  {
    right: 'a person who leaves in December still sits there in November',
    base: harbour,
    otherwise: [[`person jen "Jen"`, `person jen "Jen" { left 2026-12-15 }`]],
    exactly: [],
  },
  {
    right: 'an action due in December is not late in November',
    base: harbour,
    also: `action a "Buy a stove" { circle Kitchen owner eef due 2026-12-01 }
`,
    exactly: [],
  },
  {
    right: 'a circle that begins next year needs nothing yet',
    base: harbour,
    also: `circle Rope "Rope Walk" in Coord { planned 2027-02-01 aim "To lay rope for the boats" }
`,
    exactly: [],
  },
  {
    right: 'each meeting agrees the minutes of the one before',
    base: harbour,
    also: `meeting m1 of Care on 2026-10-05 { facilitator flo secretary ger present cas, dot, flo, ger point "x" { report outcome "heard" } closing { answer result 2 } }
meeting m2 of Care on 2026-11-02 { facilitator flo secretary ger present cas, dot, flo, ger minutes m1 consented point "x" { report outcome "heard" } closing { answer result 2 } }
`,
    exactly: [],
  },
  {
    right: 'a meeting is led by somebody of another circle',
    base: harbour,
    also: `meeting m1 of Care on 2026-11-02 { facilitator mik secretary ger present cas, dot, flo, ger point "x" { report outcome "heard" } closing { answer result 2 } }
`,
    exactly: [],
  },
  {
    right: 'a meeting on the day when a member had left',
    base: harbour,
    otherwise: [
      [`person ger "Ger"`, `person ger "Ger" { left 2026-09-30 }`],
      [
        `  secretary ger from 2026-02-09 for 2 years
  role`,
        `  secretary ger from 2026-02-09 until 2026-09-30
  secretary dot from 2026-10-01 for 2 years
  role`,
      ],
      [`held by ger from 2026-02-09 for 2 years`, `held by ger from 2026-02-09 until 2026-09-30`],
    ],
    also: `meeting m1 of Care on 2026-11-02 { facilitator flo secretary dot present cas, dot, flo, ger point "x" { report outcome "heard" } closing { answer result 2 } }
`,
    exactly: ['consent/outsider'],
  },
  {
    right: 'a measure of every month was never taken in a year',
    base: harbour,
    otherwise: [
      [
        `measure "Nights in the harbour"`,
        `measure nights-in "Nights in the harbour" target at least 10 nights every month`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a circle that writes down its meetings missed its rhythm twice',
    base: harbour,
    also: `meeting m1 of Care on 2026-04-06 { facilitator flo secretary ger present cas, dot, flo, ger point "x" { report outcome "heard" } closing { answer result 2 } }
meeting m2 of Care on 2026-05-04 { facilitator flo secretary ger present cas, dot, flo, ger minutes m1 consented point "x" { report outcome "heard" } closing { answer result 2 } }
`,
    exactly: ['circle/meetings-missed'],
  },
  {
    right: 'who was absent from a meeting gave consent in it',
    base: harbour,
    also: `meeting m1 of Care on 2026-11-02 { facilitator flo secretary ger present cas, dot, flo absent ger point "Fee" { decide outcome decision fee } closing { answer result 2 } }
decision fee "A fee" { in meeting m1 kind policy concerns Care.moor text "t" responsible cas measure "m" review 2027-10-04 consent cas, dot, flo, ger }
`,
    exactly: ['consent/incomplete', 'logbook/meeting-differs'],
  },
  {
    right: 'the general circle elects the facilitator of a circle below',
    base: harbour,
    also: `election x of facilitator in Kitchen by Coord { on 2026-02-09 duty "d" quality "q" term 2 years present abe, bea, cas, eef nominations { abe for ian because "x" } proposal ian because "y" consent abe, bea, cas, eef, kas, hil elected ian accepted 2026-02-09 }
`,
    exactly: ['election/without-consent'],
  },
  {
    right: 'another circle elects the secretary',
    base: harbour,
    also: `election x of secretary in Kitchen by Care { on 2026-02-09 duty "d" quality "q" term 2 years present cas, dot, flo, ger nominations { cas for jen because "x" } proposal jen because "y" consent cas, dot, flo, ger elected jen accepted 2026-02-09 }
`,
    exactly: ['election/without-consent'],
  },
  {
    right: 'the general circle elects to a role of a circle below',
    base: harbour,
    also: `election x of Warden in Care by Coord { on 2026-02-09 duty "d" quality "q" term 2 years present abe, bea, cas, eef nominations { abe for ger because "x" } proposal ger because "y" consent abe, bea, cas, eef, kas, dot elected ger accepted 2026-02-09 }
`,
    exactly: ['election/without-consent'],
  },
  {
    right: 'the members elect the facilitator of the board by vote',
    base: harbour,
    also: `election x of facilitator in Board by Members { on 2026-01-10 duty "d" quality "q" term 2 years elected wim by majority }
`,
    exactly: [],
  },
  {
    right: 'the general circle elects the facilitator of the board',
    base: harbour,
    also: `election x of facilitator in Board by Coord { on 2026-01-10 duty "d" quality "q" term 2 years nominations { abe for wim because "x" } proposal wim because "x" consent everyone elected wim }
`,
    exactly: ['election/without-consent'],
  },
  {
    right: 'a circle chooses the facilitator of one that only begins below it',
    base: harbour,
    otherwise: [
      [
        `circle Sails "Sail Loft" in Workshop {`,
        `circle Sails "Sail Loft" in Workshop {
  begun 2026-03-02`,
      ],
    ],
    also: `election x of facilitator in Sails by Workshop { on 2026-02-23 duty "d" quality "q" term 2 years present kas, lia, mik, nel nominations { kas for pam because "x" } proposal pam because "y" consent kas, lia, mik, nel, pam elected pam accepted 2026-02-23 }
`,
    exactly: [],
  },
  {
    right: 'the circle that makes a helping circle chooses its secretary',
    base: harbour,
    otherwise: [
      [
        `  members ria, sam
`,
        `  members ria, sam
  secretary ria from 2026-09-07 until 2027-05-31
`,
      ],
    ],
    also: `election x of secretary in Floor by Coord { on 2026-09-07 duty "d" quality "q" term 8 months present abe, bea, cas, eef, kas nominations { abe for ria because "x" } proposal ria because "y" consent everyone elected ria accepted 2026-09-07 }
`,
    exactly: [],
  },
  {
    right: 'een werkgroep benoemt haar eigen leider',
    base: garden,
    also: `working group Markt "Markt" in Winkel { aim "Groente verkopen op de markt" leader koos from 2026-03-02 for 1 year members lien }
election x of leader in Markt by Winkel { on 2026-03-02 duty "d" quality "q" term 1 year present gea, han, ine, jan, koos, lien nominations { gea for koos because "x" } proposal koos because "y" consent gea, han, ine, jan, koos, lien elected koos accepted 2026-03-02 }
`,
    exactly: [],
  },
  {
    right: 'de landkring kiest de secretaris van de bestuurskring',
    base: garden,
    also: `election x of secretary in Bestuur by Land { on 2026-01-03 duty "d" quality "q" term 3 years nominations { bep for cor because "x" } proposal cor because "y" consent everyone elected cor accepted 2026-01-03 }
`,
    exactly: ['election/without-consent'],
  },
  {
    right: 'under s3 a delegate circle asks somebody of a team to hold a role there',
    base: pixel,
    otherwise: [
      [
        `  lead "Runbook"`,
        `  role Pager "Pager" { aim "To answer the pager" duty "Answers" held by hex from 2026-01-05 for 1 year and 6 months }
  lead "Runbook"`,
      ],
    ],
    also: `election x of Pager in Ops by Delegates { on 2026-01-05 duty "d" quality "q" term 18 months present ann, dan, gil nominations { ann for hex because "x" } proposal hex because "y" consent ann, dan, gil, hex elected hex accepted 2026-01-05 }
`,
    exactly: [],
  },
  {
    right: 'under s3 one team elects the facilitator of another',
    base: pixel,
    also: `election x of facilitator in Ops by Site { on 2026-01-05 duty "d" quality "q" term 18 months present dan, eve, fin nominations { dan for hex because "x" } proposal hex because "y" consent dan, eve, fin, hex elected hex accepted 2026-01-05 }
`,
    exactly: ['election/without-consent'],
  },
  {
    right: 'a trial of half a year is looked at on the day after it ends',
    base: harbour,
    otherwise: [
      [
        `review 2027-05-03`,
        `term 6 months review 2026-11-04 reviewed 2026-11-04 "Kept" renewed 2026-11-04 for 1 year`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a trial is to be looked at a month after it ended',
    base: harbour,
    otherwise: [[`review 2027-05-03`, `term 6 months review 2026-12-04`]],
    exactly: ['logbook/dates-out-of-order', 'logbook/review-overdue'],
  },
  {
    right: 'a circle of three has one person in two offices that are not the link',
    base: harbour,
    otherwise: [
      [
        `facilitator pam from 2026-03-02 for 2 years
  secretary quin`,
        `facilitator pam from 2026-03-02 for 2 years
  logbook pam from 2026-03-02 for 2 years
  secretary quin`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a person who resigned in the middle of a term, with the next elected the week after',
    base: harbour,
    otherwise: [
      [
        `  facilitator ian from 2026-02-09 for 2 years
`,
        `  facilitator ian from 2026-02-09 until 2026-10-11
  facilitator hil from 2026-10-12 for 2 years by hf
`,
      ],
    ],
    also: `election hf of facilitator in Kitchen { on 2026-10-12 duty "d" quality "q" term 2 years present eef, hil, ian, jen nominations { ian for hil because "x" } proposal hil because "y" consent eef, hil, ian, jen elected hil accepted 2026-10-12 }
`,
    exactly: [],
  },
  {
    right: 'the one who is elected was away, and accepted later',
    base: harbour,
    otherwise: [
      [
        `  facilitator ian from 2026-02-09 for 2 years
`,
        `  facilitator ian from 2026-02-09 until 2026-10-11
  facilitator hil from 2026-10-12 for 2 years by hf
`,
      ],
    ],
    also: `election hf of facilitator in Kitchen { on 2026-10-12 duty "d" quality "q" term 2 years present eef, ian, jen absent hil nominations { ian for hil because "x" } proposal hil because "y" consent eef, ian, jen elected hil accepted 2026-10-14 }
`,
    exactly: [],
  },
  {
    right: 'the one who is elected was away, and nobody asked',
    base: harbour,
    otherwise: [
      [
        `  facilitator ian from 2026-02-09 for 2 years
`,
        `  facilitator ian from 2026-02-09 until 2026-10-11
  facilitator hil from 2026-10-12 for 2 years by hf
`,
      ],
    ],
    also: `election hf of facilitator in Kitchen { on 2026-10-12 duty "d" quality "q" term 2 years present eef, ian, jen absent hil nominations { ian for hil because "x" } proposal hil because "y" consent eef, ian, jen elected hil }
`,
    exactly: ['election/without-consent'],
  },
  {
    right: 'an objection to a candidate is met by a shorter term',
    base: harbour,
    otherwise: [
      [
        `proposal flo because "Fair" consent`,
        `proposal flo because "Fair" objections { ger "She is new" met by term "A look after a year" } consent`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a proposal changes to another candidate after an objection',
    base: harbour,
    otherwise: [
      [
        `proposal flo because "Fair" consent cas, dot, flo, ger elected flo`,
        `proposal ger because "Fair" objections { ger "I have no time" met by candidate "Flo" } consent cas, dot, flo, ger elected flo`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a nomination says no reason',
    base: harbour,
    otherwise: [
      [
        `nominations { dot for flo because "Fair" }
  proposal flo`,
        `nominations { dot for flo }
  proposal flo`,
      ],
    ],
    exactly: ['election/nomination-without-reason'],
  },
  {
    right: 'de bestuurskring en de kring wijzigen samen een doelstelling',
    base: garden,
    also: `decision z1 "Nieuwe doelstelling" { circle Winkel kind policy decided 2026-06-01 by consent concerns aim of Winkel text "t" responsible gea measure "m" review 2027-06-01 consent gea, han, ine, jan, koos, lien }
decision z2 "Nieuwe doelstelling van de winkel" { circle Bestuur kind policy decided 2026-06-01 by consent concerns aim of Winkel text "t" responsible aad measure "m" review 2027-06-01 consent aad, bep, cor, dien, gea, han }
`,
    exactly: [],
  },
  {
    right: 'een kring wijst een taak toe en noemt dat uitvoering',
    base: garden,
    also: `decision z "Koos doet de kassa" { circle Winkel kind operations decided 2026-06-01 by consent text "t" responsible koos }
`,
    exactly: [],
  },
  {
    right: 'de notulen noemen wie er was, en een ander gaf consent',
    base: garden,
    otherwise: [
      [
        `responsible gea measure "Klachten" review 2027-06-01 consent gea, han, ine, jan, koos, lien`,
        `responsible gea measure "Klachten" review 2027-06-01 present gea, han, ine, jan consent gea, han, ine, jan, evi`,
      ],
    ],
    exactly: ['consent/incomplete'],
  },
  {
    right: 'wie afwezig was, is achteraf gevraagd zoals afgesproken',
    base: garden,
    otherwise: [
      [
        `responsible gea measure "Klachten" review 2027-06-01 consent gea, han, ine, jan, koos, lien`,
        `responsible gea measure "Klachten" review 2027-06-01 present gea, han, ine, jan absent koos, lien consent gea, han, ine, jan`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'een lid is waarnemer en geeft consent',
    base: garden,
    otherwise: [
      [
        `members koos, lien`,
        `members koos
  observers lien`,
      ],
    ],
    exactly: ['consent/incomplete'],
  },
  {
    right: 'een hulpkring zonder opdracht die al een jaar voorbij is',
    base: garden,
    also: `helping circle Hek "Hek" in Land until 2026-06-30 { begun 2026-03-01 aim "Een hek kiezen voor de akker" leader fop from 2026-03-01 until 2026-06-30 members evi reports every 4 weeks by fop }
`,
    exactly: ['circle/ended-still-holds'],
  },
  {
    right: 'een hulpkring die op tijd is beëindigd',
    base: garden,
    also: `helping circle Hek "Hek" in Land until 2026-06-30 { begun 2026-03-01 ended 2026-06-30 because "Het hek staat" aim "Een hek kiezen voor de akker" leader fop from 2026-03-01 until 2026-06-30 members evi reports every 4 weeks by fop }
`,
    exactly: [],
  },
  {
    right: 'een kring zonder vergaderritme en zonder leiden, doen en meten',
    base: garden,
    otherwise: [
      [
        `  lead "Het rooster" do "Verkoopt" measure "Omzet" meets every 2 weeks
`,
        ``,
      ],
    ],
    exactly: [],
  },
  {
    right: 'een rol voor een lid van de kring erboven',
    base: garden,
    otherwise: [
      [
        `members koos, lien`,
        `members koos, lien
  role Kassa "Kassa" { aim "De kassa tellen" duty "Telt" held by cor from 2026-02-01 for 1 year and 6 months }`,
      ],
    ],
    exactly: ['election/role-outside'],
  },
  {
    right: 'een bestuurslid dat alleen in het bestuur zit',
    base: garden,
    otherwise: [
      [
        `  secretary cor from 2026-01-05 for 3 years
`,
        `  secretary cor from 2026-01-05 for 3 years
  member koen from 2026-01-05 for 3 years
`,
      ],
      [`person lien "Lien"`, `person lien "Lien" person koen "Koen"`],
      [`consent aad, bep, cor, dien, gea, han }`, `consent aad, bep, cor, dien, gea, han, koen }`],
    ],
    exactly: [],
  },
];
