import type { Verdict } from './verdict.js';

/*
 * A harbour, a market garden, a software company under s3 and a co-housing community under sofa, and what is to be said
 * of each difference in them: all errors and warnings, and nothing where nothing is wrong. All people are invented.
 */

export const harbour = `
organisation Haven "Haven Cooperative" { language en legal cooperative size 3 to 9 terms at most 3 }
person abe "Abe" person bea "Bea" person cas "Cas" person dot "Dot" person eef "Eef" person flo "Flo" person ger "Ger"
person hil "Hil" person ian "Ian" person jen "Jen" person kas "Kas" person lia "Lia" person mik "Mik" person nel "Nel"
person ole "Ole" person pam "Pam" person quin "Quin" person ria "Ria" person sam "Sam" person tom "Tom"
person vic "Vic" { external expertise legal, finance }
person wim "Wim" { external expertise social, mission }

assembly Members "Members" { members everyone meets twice a year }

top circle Board "Board" in Members {
  aim "To keep the harbour a common good for its town"
  domain review 2027-04-01 { all "The whole harbour" { limit "The law" } bylaws "The bylaws" { limit "By deed" } }
  leader vic from 2026-01-12 for 2 years
  facilitator wim from 2026-01-12 for 2 years
  secretary bea from 2026-01-12 for 2 years
  experts vic, wim
  lead "The plan of five years" do "Agrees on it" measure "What the town says" meets every 3 months
}

general circle Coord "Coordination" in Board {
  aim "To run the harbour for its users"
  domain review 2027-04-01 {
    berths "The berths" from Board.all { limit "Forty" }
    food "The food" from Board.all { limit "The cold chain" }
    tools "The tools" from Board.all { limit "Insurance" }
    money "The money" from Board.all { limit "No loans" budget "€ 50,000 a year" }
  }
  double link {
    leader abe from 2026-01-19 for 2 years by coord-leader
    representative bea from 2026-01-19 for 2 years
  }
  facilitator cas from 2026-02-02 for 2 years
  secretary eef from 2026-02-02 for 2 years
  logbook eef from 2026-02-02 for 2 years
  lead "The plan of the year" do "Divides the work" measure "Nights in the harbour" meets every 4 weeks
}

circle Care "Berth Circle" in Coord {
  aim "To give boats a safe berth"
  domain review 2027-04-01 { moor "Mooring" from Coord.berths { limit "No fires" } }
  double link {
    leader cas from 2026-02-02 for 2 years by care-leader
    representative dot from 2026-02-09 for 2 years by care-rep
  }
  facilitator flo from 2026-02-09 for 2 years by care-fac
  secretary ger from 2026-02-09 for 2 years
  role Warden "Warden" { duty "Walks the piers" held by ger from 2026-02-09 for 2 years }
  lead "The list of berths" do "Moors" measure "Complaints" meets every 4 weeks
}

circle Kitchen "Kitchen Circle" in Coord {
  aim "To cook for the crews every evening"
  domain review 2027-04-01 { meals "The meals" from Coord.food { limit "Local" } }
  double link {
    leader eef from 2026-02-02 for 2 years
    representative hil from 2026-02-09 for 2 years
  }
  facilitator ian from 2026-02-09 for 2 years
  secretary jen from 2026-02-09 for 2 years
  lead "The menu" do "Cooks" measure "Plates" meets every 4 weeks
}

circle Workshop "Workshop Circle" in Coord {
  aim "To mend boats with their owners"
  domain review 2027-04-01 { bench "The benches" from Coord.tools { limit "Two at a time" } }
  double link {
    leader kas from 2026-02-02 for 2 years
    representative lia from 2026-02-09 for 2 years
  }
  facilitator mik from 2026-02-09 for 2 years
  secretary nel from 2026-02-09 for 2 years
  lead "The bookings" do "Mends" measure "Boats afloat" meets every 4 weeks
}

circle Sails "Sail Loft" in Workshop {
  aim "To sew sails to order"
  domain review 2027-04-01 { cloth "The cloth" from Workshop.bench { limit "Cotton" } }
  double link {
    leader mik from 2026-03-02 for 2 years
    representative ole from 2026-03-02 for 2 years
  }
  facilitator pam from 2026-03-02 for 2 years
  secretary quin from 2026-03-02 for 2 years
  lead "Orders" do "Sews" measure "Sails" meets every 4 weeks
}

helping circle Floor "Floor" in Coord until 2027-05-31 {
  begun 2026-09-07
  aim "To draft a plan for the new floor"
  leader dot from 2026-09-07 until 2027-05-31
  members ria, sam
  lead "Questions" do "Measures the hall" measure "Answers" meets every 4 weeks
  reports every 8 weeks by dot
}

working group Market "Market" in Kitchen {
  aim "To sell soup on Saturdays"
  leader jen from 2026-03-02 for 1 year
  members tom
}

election coord-leader of leader in Coord by Board {
  on 2026-01-19 duty "Leads" quality "Calm" term 2 years present vic, wim, bea
  nominations { vic for abe because "Knows the town" bea for abe because "Listens" }
  proposal abe because "Knows the town" consent vic, wim, bea, abe elected abe accepted 2026-01-19
}
election care-leader of leader in Care by Coord {
  on 2026-02-02 duty "Leads" quality "Calm" term 2 years present abe, bea, cas, eef, kas
  nominations { abe for cas because "Knows boats" }
  proposal cas because "Knows boats" consent abe, bea, cas, eef, kas elected cas accepted 2026-02-02
}
election care-rep of representative in Care {
  on 2026-02-09 duty "Speaks" quality "Clear" term 2 years present cas, dot, flo, ger
  nominations { flo for dot because "Clear" ger for dot because "Brave" }
  proposal dot because "Clear" consent cas, dot, flo, ger elected dot accepted 2026-02-09 confirmed by Coord on 2026-02-16
}
election care-fac of facilitator in Care {
  on 2026-02-09 duty "Guides" quality "Fair" term 2 years present cas, dot, flo, ger
  nominations { dot for flo because "Fair" }
  proposal flo because "Fair" consent cas, dot, flo, ger elected flo accepted 2026-02-09
}
decision nights "At most seven nights" {
  circle Care kind policy decided 2026-05-04 by consent concerns Care.moor text "At most seven nights in a row"
  because "Berths were full" responsible cas measure "Nights a boat" review 2027-05-03
  present cas, dot, flo, ger consent cas, dot, flo, ger
}
`;

export const garden = `
organisation Tuinderij "Tuinderij De Akker" { language nl legal association absence "Afwezigen maken binnen twee dagen bezwaar" size 3 to 9 }
person aad "Aad" person bep "Bep" person cor "Cor" person dien "Dien" person evi "Evi" person fop "Fop" person gea "Gea" person han "Han"
person ine "Ine" person jan "Jan" person koos "Koos" person lien "Lien"
person mart "Mart" { external expertise legal, finance, social, mission }
assembly Alv "Algemene ledenvergadering" { members everyone meets twice a year }
general circle Bestuur "Bestuurskring" in Alv {
  aim "De tuinderij laten draaien voor haar leden"
  domain review 2027-03-01 { land "Het land" { limit "Pacht" } winkel "De winkel" { limit "Vergunning" } kas "De kas" { limit "Geen leningen" } }
  leader aad from 2026-01-05 for 3 years
  facilitator bep from 2026-01-05 for 3 years
  secretary cor from 2026-01-05 for 3 years
  lead "Het jaarplan" do "Verdeelt het werk" measure "De oogst" meets every 4 weeks
}
circle Land "Landkring" in Bestuur {
  aim "Groente telen op de akker"
  domain review 2027-03-01 { zaaien "Het zaaien" from Bestuur.land { limit "Zonder gif" } }
  double link { leader bep from 2026-01-12 for 2 years representative dien from 2026-01-12 for 2 years }
  facilitator evi from 2026-01-12 for 2 years
  secretary fop from 2026-01-12 for 2 years
  lead "Het teeltplan" do "Zaait" measure "Kilo's" meets every 2 weeks
}
circle Winkel "Winkelkring" in Bestuur {
  aim "Groente verkopen aan de buurt"
  domain review 2027-03-01 { verkoop "De verkoop" from Bestuur.winkel { limit "Vaste prijzen" } }
  double link { leader gea from 2026-01-12 for 2 years representative han from 2026-01-12 for 2 years }
  facilitator ine from 2026-01-12 for 2 years
  secretary jan from 2026-01-12 for 2 years
  members koos, lien
  lead "Het rooster" do "Verkoopt" measure "Omzet" meets every 2 weeks
}
decision prijzen "Vaste prijzen" { circle Winkel kind policy decided 2026-06-01 by consent concerns Winkel.verkoop text "Prijzen gelden een seizoen" responsible gea measure "Klachten" review 2027-06-01 consent gea, han, ine, jan, koos, lien }
decision teelt "Teeltplan" { circle Land kind policy decided 2026-06-01 by consent concerns Land.zaaien text "Vier bedden rust" responsible bep measure "Kilo's" review 2027-06-01 consent bep, dien, evi, fop }
decision jaar "Jaarplan" { circle Bestuur kind policy decided 2026-06-01 by consent concerns Bestuur.kas text "Zoals vorig jaar" responsible aad measure "Saldo" review 2027-06-01 consent aad, bep, cor, dien, gea, han }
`;

export const pixel = `
organisation Pixel "Pixel Works" { language en method s3 }
person ann "Ann" person bob "Bob" person cat "Cat" person dan "Dan" person eve "Eve" person fin "Fin" person gil "Gil" person hex "Hex" person ivy "Ivy"
circle Delegates "Delegate circle" {
  aim "To settle what concerns several teams"
  domain review 2027-01-01 { shared "Shared tools" { limit "Licences" } }
  facilitator ann from 2026-01-05 for 1 year and 6 months
  secretary dan from 2026-01-05 for 1 year and 6 months
  lead "Backlog" do "Agrees" measure "Open tensions" meets every 2 weeks
}
circle Api "API team" in Delegates {
  aim "To build the interface for customers"
  domain review 2027-01-01 { api "The interface" from Delegates.shared { limit "Privacy" } }
  double link { representative ann from 2026-01-05 for 1 year and 6 months }
  double link to Site { representative bob from 2026-01-05 for 1 year and 6 months }
  facilitator cat from 2026-01-05 for 1 year and 6 months
  secretary bob from 2026-01-05 for 1 year and 6 months
  lead "Roadmap" do "Builds" measure "Errors" meets every week
}
circle Site "Site team" in Delegates {
  aim "To build the pages for visitors"
  domain review 2027-01-01 { site "The pages" from Delegates.shared { limit "Privacy" } }
  double link { representative dan from 2026-01-05 for 1 year and 6 months }
  double link to Api { representative eve from 2026-01-05 for 1 year and 6 months }
  facilitator fin from 2026-01-05 for 1 year and 6 months
  secretary eve from 2026-01-05 for 1 year and 6 months
  lead "Roadmap" do "Builds" measure "Visits" meets every week
}
circle Ops "Operations team" in Delegates {
  aim "To keep the servers running"
  domain review 2027-01-01 { servers "The servers" from Delegates.shared { limit "Energy" } }
  double link { representative gil from 2026-01-05 for 1 year and 6 months }
  facilitator hex from 2026-01-05 for 1 year and 6 months
  secretary ivy from 2026-01-05 for 1 year and 6 months
  lead "Runbook" do "Watches" measure "Uptime" meets every week
}
decision rota "On-call rota" { circle Ops kind policy decided 2026-06-01 by consent concerns Ops.servers text "One week each" responsible hex measure "Pages" review 2027-01-04 consent gil, hex, ivy }
`;

export const choir = `
organisation Koor "Co-housing Elm" { language en method sofa absence "Consent is assumed after 48 hours" size 3 to 9 }
person ada "Ada" person ben "Ben" person cy "Cy" person deb "Deb" person ed "Ed" person fay "Fay" person gus "Gus" person hal "Hal" person ira "Ira" person jo "Jo"
person max "Max" { external expertise legal, finance, social, mission }
top circle Mission "Mission Circle" { aim "Holding the community true to its mission for the long term"
  domain review 2027-03-01 { direction "Direction" { limit "Bylaws" } }
  leader max from 2026-01-05 for 2 years facilitator ada from 2026-01-05 for 2 years secretary ben from 2026-01-05 for 2 years experts max
  lead "l" do "d" measure "m" meets every month }
general circle General "General Circle" in Mission { aim "Coordinating the work in the house"
  domain review 2027-03-01 { house "The house" from Mission.direction { limit "Budget" } life "Common life" from Mission.direction { limit "Budget" } }
  double link { leader ada from 2026-01-05 for 2 years representative ben from 2026-01-05 for 2 years }
  facilitator cy from 2026-01-12 for 2 years secretary fay from 2026-01-12 for 2 years
  lead "l" do "d" measure "m" meets every 2 weeks }
circle Build "Building circle" in General { aim "Maintaining the house for its people"
  domain review 2027-03-01 { roof "Roof and walls" from General.house { limit "Permits" } }
  double link { leader cy from 2026-01-12 for 2 years by bl representative deb from 2026-01-12 for 2 years by br }
  facilitator ed from 2026-01-12 for 2 years secretary deb from 2026-01-12 for 2 years
  lead "l" do "d" measure "m" meets every 2 weeks }
circle Life "Life circle" in General { aim "Organising common meals"
  domain review 2027-03-01 { meals "Meals" from General.life { limit "Allergies" } }
  double link { leader fay from 2026-01-12 for 2 years representative gus from 2026-01-12 for 2 years }
  facilitator hal from 2026-01-12 for 2 years secretary gus from 2026-01-12 for 2 years members ira, jo
  lead "l" do "d" measure "m" meets every 2 weeks }
election bl of leader in Build { on 2026-01-12 duty "d" quality "q" term 2 years present cy, deb, ed nominations { deb for cy because "x" } proposal cy because "y" consent cy, deb, ed elected cy accepted 2026-01-12 confirmed by General on 2026-01-19 }
election br of representative in Build { on 2026-01-12 duty "d" quality "q" term 2 years present cy, deb, ed nominations { ed for deb because "x" } proposal deb because "y" consent cy, deb, ed elected deb accepted 2026-01-12 confirmed by General on 2026-01-19 }
decision quiet "Quiet hours" { circle Life kind policy decided 2026-06-01 by consent concerns Life.meals text "After ten" responsible fay measure "Complaints" review 2027-06-01 consent fay, gus, hal, ira, jo }
`;

export const exactly: Verdict[] = [
  {
    right: 'the general circle lets a circle go on without a facilitator',
    base: harbour,
    otherwise: [[`facilitator mik from 2026-02-09 for 2 years`, `members mik`]],
    also: `decision z "Workshop goes on without a facilitator" { circle Coord kind policy decided 2026-06-01 by consent concerns Workshop text "t" responsible abe measure "m" review 2027-05-01 consent everyone }
deviation facilitator-missing in Workshop under z until 2027-05-01 because "Few"
`,
    exactly: [],
  },
  {
    right: 'a helping circle grants nothing to the circle beside it',
    base: harbour,
    otherwise: [[`facilitator ian from 2026-02-09 for 2 years`, `members ian`]],
    also: `decision z "Kitchen goes on" { circle Floor decided 2026-10-01 by consent kind policy concerns Kitchen text "t" responsible dot measure "m" review 2027-05-01 consent everyone }
deviation facilitator-missing in Kitchen under z until 2027-05-01 because "Few"
`,
    exactly: ['consent/deviation-not-granted', 'election/facilitator-missing', 'logbook/outside-domain'],
  },
  {
    right: 'the top circle cannot free a circle from electing by consent',
    base: harbour,
    also: `decision z "Care elects without consent" { circle Board kind policy decided 2026-06-01 by consent concerns Care text "t" responsible vic measure "m" review 2027-05-01 consent everyone }
deviation election/without-consent in Care under z until 2027-05-01 because "Few"
`,
    exactly: ['consent/deviation-from-nothing'],
  },
  {
    right: 'what is still in consent grants nothing',
    base: harbour,
    otherwise: [[`facilitator ian from 2026-02-09 for 2 years`, `members ian`]],
    also: `decision z "Kitchen goes on" { circle Coord kind policy state in consent proposed by abe picture 2026-11-09 concerns Kitchen text "t" responsible abe measure "m" review 2027-05-01 }
deviation facilitator-missing in Kitchen under z until 2027-05-01 because "Few"
`,
    exactly: ['consent/deviation-not-granted', 'election/facilitator-missing'],
  },
  {
    right: 'under sofa the mission circle lets a department go on without a delegate',
    base: choir,
    otherwise: [[`representative gus from 2026-01-12 for 2 years`, `representative vacant`]],
    also: `decision z "Life goes on" { circle Mission kind policy decided 2026-06-01 by consent concerns Life text "t" responsible max measure "m" review 2027-05-01 consent everyone }
deviation representative-missing in Life under z until 2027-05-01 because "Few"
`,
    exactly: [],
  },
  {
    right: 'een afwijking die gisteren afliep, dekt geen vacature',
    base: garden,
    otherwise: [[`facilitator ine from 2026-01-12 for 2 years`, `facilitator vacant members ine`]],
    also: `decision z "Zonder gespreksleider" { circle Bestuur kind policy decided 2026-06-01 by consent concerns Winkel text "t" responsible aad measure "m" review 2027-05-01 consent everyone }
deviation facilitator-missing in Winkel under z until 2026-11-29 because "Te weinig mensen"
`,
    exactly: ['consent/deviation-expired', 'election/facilitator-missing'],
  },
  {
    right: 'een afwijking geldt nog op haar laatste dag',
    base: garden,
    otherwise: [[`facilitator ine from 2026-01-12 for 2 years`, `facilitator vacant members ine`]],
    also: `decision z "Zonder gespreksleider" { circle Bestuur kind policy decided 2026-06-01 by consent concerns Winkel text "t" responsible aad measure "m" review 2027-05-01 consent everyone }
deviation facilitator-missing in Winkel under z until 2026-11-29 because "Te weinig mensen"
`,
    on: '2026-11-29',
    exactly: [],
  },
  {
    right: 'who leads a working group is not for that group to decide',
    base: harbour,
    also: `decision z "Jen leads" { circle Market kind operations decided 2026-06-01 by consent concerns leader of Market text "t" responsible jen consent everyone }
`,
    exactly: ['logbook/outside-domain'],
  },
  {
    right: 'what a role of the circle does is policy, and is looked at again',
    base: harbour,
    also: `decision z "Warden walks at night" { circle Care kind operations decided 2026-06-01 by consent concerns Care.Warden text "t" responsible Care.Warden consent everyone }
`,
    exactly: ['logbook/measure-missing', 'logbook/review-missing'],
  },
  {
    right: 'to buy rope is carried out by a role, without more',
    base: harbour,
    also: `decision z "Buy rope" { circle Care kind operations decided 2026-06-01 text "Forty metres" responsible Care.Warden }
`,
    exactly: [],
  },
  {
    right: 'under s3 a team does not decide about the servers of another',
    base: pixel,
    also: `decision z "Move servers" { circle Api kind policy decided 2026-06-01 by consent concerns Ops.servers text "t" responsible ann measure "m" review 2027-06-01 consent everyone }
`,
    exactly: ['logbook/outside-domain'],
  },
  {
    right: 'een rooster bij meerderheid, zoals met consent is afgesproken',
    base: garden,
    also: `decision m "Rooster bij meerderheid" { circle Winkel kind policy decided 2026-06-01 by consent concerns Winkel.verkoop text "Het rooster stemmen we" responsible gea measure "m" review 2027-06-01 consent everyone }
decision z "Rooster herfst" { circle Winkel kind policy decided 2026-09-01 by majority under m concerns Winkel.verkoop text "t" responsible gea measure "m" review 2027-06-01 }
`,
    exactly: [],
  },
  {
    right: 'the logbook keeper of the general circle has left, and works for a helping circle no more',
    base: harbour,
    otherwise: [
      [`logbook eef from 2026-02-02 for 2 years`, `logbook ria from 2026-02-02 for 2 years`],
      [`person ria "Ria"`, `person ria "Ria" { left 2026-08-31 }`],
    ],
    exactly: ['election/holder-not-member'],
  },
  {
    right: 'who stood in for the facilitator has left',
    base: harbour,
    otherwise: [
      [
        `facilitator ian from 2026-02-09 for 2 years`,
        `facilitator ria acting from 2026-10-01 until 2027-02-01 members ian, ria`,
      ],
      [`person ria "Ria"`, `person ria "Ria" { left 2026-11-15 }`],
      [`members ria, sam`, `members tom, sam`],
    ],
    exactly: ['election/holder-not-member'],
  },
  {
    right: 'the leader of a working group has left',
    base: harbour,
    otherwise: [
      [`leader jen from 2026-03-02 for 1 year`, `leader ria from 2026-03-02 for 1 year`],
      [`person ria "Ria"`, `person ria "Ria" { left 2026-11-15 }`],
      [`members ria, sam`, `members pam, sam`],
    ],
    exactly: ['election/holder-not-member'],
  },
  {
    right: 'a member of a helping circle has left',
    base: harbour,
    otherwise: [[`person ria "Ria"`, `person ria "Ria" { left 2026-11-15 }`]],
    exactly: ['election/holder-not-member'],
  },
  {
    right: 'an observer of a helping circle joins next year',
    base: harbour,
    otherwise: [
      [`members ria, sam`, `members ria, sam observers pia`],
      [`person tom "Tom"`, `person tom "Tom" person pia "Pia" { joined 2027-01-01 }`],
    ],
    exactly: ['election/holder-not-member'],
  },
  {
    right: "a working group's leader is elected months before it begins, by the group",
    base: harbour,
    otherwise: [
      [
        `working group Market "Market" in Kitchen {`,
        `working group Market "Market" in Kitchen { begun 2026-06-01`,
      ],
    ],
    also: `election z of leader in Market { on 2026-02-16 duty "d" quality "q" term 1 year present eef, hil nominations { hil for jen because "x" } proposal jen because "y" consent eef, hil, jen elected jen accepted 2026-02-16 }
`,
    exactly: ['circle/acts-outside-its-life'],
  },
  {
    right: 'an expert and facilitator of the top circle has left',
    base: harbour,
    otherwise: [
      [`person wim "Wim" { external`, `person wim "Wim" { left 2026-10-01 external`],
      [`facilitator wim from`, `facilitator bea from`],
      [
        `secretary bea from 2026-01-12 for 2 years
  experts`,
        `secretary abe from 2026-01-12 for 2 years
  experts`,
      ],
    ],
    exactly: ['election/holder-not-member'],
  },
  {
    right: 'the last day in the organisation is one of it',
    base: harbour,
    otherwise: [[`person pam "Pam"`, `person pam "Pam" { left 2026-11-30 }`]],
    exactly: [],
  },
  {
    right: 'the facilitator left, her seat ended with it, and another follows',
    base: harbour,
    otherwise: [
      [`person pam "Pam"`, `person pam "Pam" { left 2026-10-30 }`],
      [
        `facilitator pam from 2026-03-02 for 2 years`,
        `facilitator pam from 2026-03-02 until 2026-10-30
  facilitator ole from 2026-10-31 for 1 year`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'who joins three days later was neither present nor nominated',
    base: harbour,
    otherwise: [
      [`person ger "Ger"`, `person ger "Ger" { joined 2026-02-12 }`],
      [`secretary ger from 2026-02-09`, `secretary ger from 2026-02-12`],
      [`held by ger from 2026-02-09`, `held by ger from 2026-02-12`],
    ],
    exactly: ['consent/incomplete', 'consent/outsider'],
  },
  {
    right: 'the secretary left, and a task is still hers',
    base: harbour,
    otherwise: [[`person ger "Ger"`, `person ger "Ger" { left 2026-06-30 }`]],
    also: `action z "Paint" { circle Care owner ger due 2026-12-24 }
`,
    exactly: ['election/holder-not-member', 'logbook/owner-left'],
  },
  {
    right: 'what a former member did is done',
    base: harbour,
    otherwise: [
      [`person tom "Tom"`, `person tom "Tom" { left 2026-06-30 }`],
      [`members tom`, `member tom until 2026-06-30`],
    ],
    also: `action z "Paint" { circle Kitchen owner tom due 2026-05-24 done 2026-05-20 }
`,
    exactly: [],
  },
  {
    right: 'another facilitator sits than the election that is named chose',
    base: harbour,
    otherwise: [
      [
        `facilitator flo from 2026-02-09 for 2 years by care-fac`,
        `facilitator ger from 2026-02-09 for 2 years by care-fac members flo`,
      ],
    ],
    exactly: ['election/seat-differs'],
  },
  {
    right: 'another facilitator sits than was elected, and no election is named',
    base: harbour,
    otherwise: [
      [
        `facilitator flo from 2026-02-09 for 2 years by care-fac`,
        `facilitator ger from 2026-02-09 for 2 years members flo`,
      ],
    ],
    exactly: ['election/seat-differs'],
  },
  {
    right: 'a circle elected its own leader, and the record names no other',
    base: harbour,
    otherwise: [
      [`election care-leader of leader in Care by Coord`, `election care-leader of leader in Care`],
      [
        `present abe, bea, cas, eef, kas
  nominations { abe for cas`,
        `present cas, dot, flo, ger
  nominations { dot for cas`,
      ],
      [`consent abe, bea, cas, eef, kas elected cas`, `consent cas, dot, flo, ger elected cas`],
    ],
    exactly: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'the general circle elected its own leader',
    base: harbour,
    otherwise: [
      [`election coord-leader of leader in Coord by Board`, `election coord-leader of leader in Coord`],
      [
        `present vic, wim, bea
  nominations { vic for abe because "Knows the town" bea`,
        `present abe, bea, cas, eef
  nominations { cas for abe because "Knows the town" bea`,
      ],
      [`consent vic, wim, bea, abe elected`, `consent abe, bea, cas, eef elected`],
    ],
    exactly: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'a secretary was elected by a majority that nobody allowed',
    base: harbour,
    otherwise: [
      [`secretary ger from 2026-02-09 for 2 years`, `secretary ger from 2026-02-09 for 2 years by z`],
    ],
    also: `election z of secretary in Care { on 2026-02-09 duty "d" quality "q" term 2 years present cas, dot, flo, ger nominations { dot for ger because "x" } proposal ger because "x" elected ger by majority }
`,
    exactly: ['election/by-majority'],
  },
  {
    right: 'a role is held by an election of the facilitator',
    base: harbour,
    otherwise: [
      [`held by ger from 2026-02-09 for 2 years`, `held by ger from 2026-02-09 for 2 years by care-fac`],
    ],
    exactly: ['election/seat-differs'],
  },
  {
    right: 'the general circle elected the representative of a circle',
    base: harbour,
    otherwise: [
      [
        `election care-rep of representative in Care {`,
        `election care-rep of representative in Care by Coord {`,
      ],
      [
        `present cas, dot, flo, ger
  nominations { flo for dot because "Clear" ger for dot`,
        `present abe, bea, cas, eef, kas
  nominations { abe for dot because "Clear" bea for dot`,
      ],
      [`consent cas, dot, flo, ger elected dot`, `consent abe, bea, cas, eef, kas, dot elected dot`],
    ],
    exactly: ['double-link/representative-elected-elsewhere'],
  },
  {
    right: 'who was elected as an expert does not sit in the top circle',
    base: harbour,
    also: `election z of expert in Board { on 2026-01-12 duty "d" quality "q" term 2 years present vic, wim, bea, abe nominations { vic for tom because "x" } proposal tom because "x" consent vic, wim, bea, abe, tom elected tom accepted 2026-01-12 }
`,
    exactly: ['election/outcome-not-seated'],
  },
  {
    right: 'who accepts consents',
    base: harbour,
    otherwise: [[`consent cas, dot, flo, ger elected flo`, `consent cas, dot, ger elected flo`]],
    exactly: [],
  },
  {
    right: 'the members elect the secretary of the board by vote',
    base: harbour,
    also: `election z of secretary in Board by Members { on 2026-01-10 duty "d" quality "q" term 2 years elected bea by majority }
`,
    exactly: [],
  },
  {
    right: 'who was facilitator before may still be a member',
    base: harbour,
    otherwise: [
      [
        `facilitator flo from 2026-02-09 for 2 years by care-fac`,
        `facilitator flo from 2026-02-09 until 2026-09-30 by care-fac
  facilitator ger from 2026-10-05 for 1 year by z`,
      ],
    ],
    also: `election z of facilitator in Care { on 2026-10-05 duty "d" quality "q" term 1 year present cas, dot, flo, ger nominations { dot for ger because "x" } proposal ger because "x" consent cas, dot, flo, ger elected ger accepted 2026-10-05 }
`,
    exactly: [],
  },
  {
    right: 'a representative sits longer than was agreed',
    base: harbour,
    otherwise: [
      [
        `representative dot from 2026-02-09 for 2 years by care-rep`,
        `representative dot from 2026-02-09 for 3 years by care-rep`,
      ],
    ],
    exactly: ['election/seat-differs'],
  },
  {
    right: 'one election gives no second term',
    base: harbour,
    otherwise: [
      [
        `facilitator flo from 2026-02-09 for 2 years by care-fac`,
        `facilitator flo from 2026-02-09 until 2026-10-01 by care-fac
  facilitator flo from 2026-10-02 for 2 years by care-fac`,
      ],
    ],
    exactly: ['election/seat-differs'],
  },
  {
    right: 'under sofa nobody confirmed the leader whom the circle chose',
    base: choir,
    otherwise: [
      [`elected cy accepted 2026-01-12 confirmed by General on 2026-01-19`, `elected cy accepted 2026-01-12`],
    ],
    exactly: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'under sofa nobody confirmed the delegate',
    base: choir,
    otherwise: [
      [
        `elected deb accepted 2026-01-12 confirmed by General on 2026-01-19`,
        `elected deb accepted 2026-01-12`,
      ],
    ],
    exactly: ['double-link/representative-not-confirmed'],
  },
  {
    right: 'nobody leads the top circle',
    base: harbour,
    otherwise: [[`leader vic from 2026-01-12 for 2 years`, `leader vacant`]],
    exactly: ['circle/highest-without-leader'],
  },
  {
    right: 'the term of the secretary of the top circle is over',
    base: harbour,
    otherwise: [
      [
        `secretary bea from 2026-01-12 for 2 years
  experts`,
        `secretary bea from 2024-01-12 for 2 years
  experts`,
      ],
    ],
    exactly: ['election/term-expired'],
  },
  {
    right: 'the representative of the general circle is not among the only members of the top circle',
    base: harbour,
    otherwise: [
      [
        `  experts vic, wim
`,
        `  members only vic, wim, abe
`,
      ],
      [
        `secretary bea from 2026-01-12 for 2 years
  members`,
        `secretary abe from 2026-01-12 for 2 years
  members`,
      ],
    ],
    exactly: ['double-link/representative-not-member'],
  },
  {
    right: 'under s3 a top circle needs no leader, and experts as anywhere',
    base: pixel,
    otherwise: [[`circle Delegates "Delegate circle" {`, `top circle Delegates "Delegate circle" {`]],
    exactly: ['circle/top-circle-without-experts'],
  },
  {
    right: 'who acts as leader of a helping circle does so until its end',
    base: harbour,
    otherwise: [[`leader dot from 2026-09-07 until 2027-05-31`, `leader dot acting from 2026-09-07`]],
    exactly: [],
  },
  {
    right: 'a draft may say nothing yet',
    base: harbour,
    also: `decision z "Rules" { circle Care }
`,
    exactly: [],
  },
  {
    right: 'a decision that says its day alone is told what it lacks',
    base: harbour,
    also: `decision z "Rules" { circle Care decided 2026-06-01 }
`,
    exactly: ['logbook/measure-missing', 'logbook/responsible-missing', 'logbook/review-missing'],
  },
  {
    right: 'who was absent nominates nobody',
    base: harbour,
    otherwise: [
      [
        `present cas, dot, flo, ger
  nominations { dot for flo`,
        `present cas, flo, ger absent dot
  nominations { dot for flo`,
      ],
    ],
    exactly: ['consent/incomplete'],
  },
  {
    right: 'an objection without an argument is none',
    base: harbour,
    otherwise: [
      [
        `consent cas, dot, flo, ger
}`,
        `consent cas, dot, flo, ger objection ger "" met by measure "x" }`,
      ],
    ],
    exactly: ['consent/objection-met-nowhere'],
  },
  {
    right: 'a proposal waits for more than a year',
    base: harbour,
    also: `decision z "Later" { circle Care proposed by cas state in consent picture 2025-09-01 text "t" concerns Care.moor }
`,
    exactly: ['consent/proposal-waiting'],
  },
  {
    right: 'somebody of another circle does not consent',
    base: harbour,
    otherwise: [
      [
        `consent cas, dot, flo, ger
}`,
        `consent cas, dot, flo, ger, mik
}`,
      ],
    ],
    exactly: ['consent/incomplete'],
  },
  {
    right: 'an objection was withdrawn with a reason',
    base: harbour,
    otherwise: [
      [
        `consent cas, dot, flo, ger
}`,
        `objection ger "Too short for repairs" met by withdrawal "He saw the list" consent cas, dot, flo, ger }`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'nobody consents twice',
    base: harbour,
    otherwise: [
      [
        `consent cas, dot, flo, ger
}`,
        `consent cas, dot, flo, ger, ger
}`,
      ],
    ],
    exactly: ['language/named-twice'],
  },
  {
    right: 'an item says what one of the next higher circle says',
    base: harbour,
    otherwise: [[`meals "The meals" from Coord.food`, `meals "The food"`]],
    exactly: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'a circle has no item from a circle below',
    base: harbour,
    otherwise: [[`tools "The tools" from Board.all`, `tools "The tools" from Workshop.bench`]],
    exactly: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'two circles hold mooring',
    base: harbour,
    otherwise: [[`meals "The meals" from Coord.food`, `moor2 "Mooring" from Coord.berths`]],
    exactly: ['circle/domain-overlap'],
  },
  {
    right: 'the item of a role comes from another circle',
    base: harbour,
    otherwise: [
      [
        `role Warden "Warden" { duty "Walks the piers"`,
        `role Warden "Warden" { duty "Walks the piers" domain { cups "The cups" from Kitchen.meals }`,
      ],
    ],
    exactly: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'the role that is responsible is held by nobody',
    base: harbour,
    otherwise: [
      [
        `duty "Walks the piers" held by ger from 2026-02-09 for 2 years`,
        `duty "Walks the piers" held vacant`,
      ],
      [`responsible cas measure`, `responsible Care.Warden measure`],
    ],
    exactly: ['logbook/responsible-missing'],
  },
  {
    right: 'the item of a role comes from its circle',
    base: harbour,
    otherwise: [
      [
        `role Warden "Warden" { duty "Walks the piers"`,
        `role Warden "Warden" { duty "Walks the piers" domain { keys "The keys" from Care.moor }`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'nobody wrote down who holds the role that is responsible',
    base: harbour,
    otherwise: [
      [
        `duty "Walks the piers" held by ger from 2026-02-09 for 2 years`,
        `duty "Walks the piers" held unrecorded`,
      ],
      [`responsible cas measure`, `responsible Care.Warden measure`],
    ],
    exactly: [],
  },
  {
    right: 'a link across that one side alone writes',
    base: harbour,
    otherwise: [
      [
        `role Warden`,
        `double link to Kitchen { representative ger from 2026-03-02 for 1 year }
  role Warden`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'the term of a link across is over',
    base: harbour,
    otherwise: [
      [
        `role Warden`,
        `double link to Kitchen { representative ger from 2024-03-02 for 1 year }
  role Warden`,
      ],
    ],
    exactly: ['election/link-term-expired'],
  },
  {
    right: 'a circle is linked across with itself',
    base: harbour,
    otherwise: [
      [
        `role Warden`,
        `double link to Care { representative ger from 2026-03-02 for 1 year }
  role Warden`,
      ],
    ],
    exactly: ['double-link/cross-link-empty'],
  },
  {
    right: 'a link across with an organisation of which there are no files',
    base: harbour,
    otherwise: [
      [
        `role Warden`,
        `double link to Harbourmasters of "Port Authority" { representative ger from 2026-03-02 for 1 year }
  role Warden`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'under s3 nobody is in the link across',
    base: pixel,
    otherwise: [
      [
        `double link to Site { representative bob from 2026-01-05 for 1 year and 6 months }`,
        `double link to Site { representative vacant }`,
      ],
    ],
    exactly: ['double-link/cross-link-empty'],
  },
  {
    right: "two people sit in the members' assembly alone",
    base: harbour,
    otherwise: [
      [`members ria, sam`, `members ria, tom`],
      [`person tom "Tom"`, `person tom "Tom" person zoe "Zoe"`],
      [
        `  members tom
`,
        `  members tom
`,
      ],
    ],
    exactly: ['circle/person-in-none'],
  },
  {
    right: 'a helping circle names a member twice',
    base: harbour,
    otherwise: [[`members ria, sam`, `members ria, sam, ria`]],
    exactly: ['language/named-twice'],
  },
  {
    right: 'the top circle names an expert twice',
    base: harbour,
    otherwise: [[`experts vic, wim`, `experts vic, wim, vic`]],
    exactly: ['language/named-twice'],
  },
  {
    right: 'somebody external sits nowhere',
    base: harbour,
    otherwise: [[`person tom "Tom"`, `person tom "Tom" person zoe "Zoe" { external }`]],
    exactly: [],
  },
  {
    right: 'who joins next year sits nowhere yet',
    base: harbour,
    otherwise: [[`person tom "Tom"`, `person tom "Tom" person zoe "Zoe" { joined 2027-01-01 }`]],
    exactly: [],
  },
  {
    right: 'nobody wrote down who leads',
    base: harbour,
    otherwise: [[`leader kas from 2026-02-02 for 2 years`, `leader unrecorded`]],
    exactly: [],
  },
  {
    right: 'nobody wrote down who represents, though an election is on record',
    base: harbour,
    otherwise: [
      [`representative dot from 2026-02-09 for 2 years by care-rep`, `representative unrecorded`],
      [`leader dot from 2026-09-07 until 2027-05-31`, `leader ria from 2026-09-07 until 2027-05-31`],
      [`members ria, sam`, `members sam, tom`],
      [`by dot`, `by ria`],
    ],
    exactly: [],
  },
  {
    right: 'the month alone of a term is known',
    base: harbour,
    otherwise: [[`leader kas from 2026-02-02 for 2 years`, `leader kas from 2026-02 for 2 years`]],
    exactly: [],
  },
  {
    right: 'a term from some day of a year is over by now',
    base: harbour,
    otherwise: [[`secretary nel from 2026-02-09 for 2 years`, `secretary nel from 2023 for 2 years`]],
    exactly: ['election/term-expired'],
  },
  {
    right: 'a decision of a year long ago',
    base: harbour,
    also: `decision z "Old rule" { circle Kitchen kind policy decided 2019 by consent concerns Kitchen.meals text "t" responsible eef measure "m" term 10 years consent everyone }
`,
    exactly: [],
  },
  {
    right: 'a circle decided before others were there',
    base: harbour,
    also: `decision z "Old rule" { circle Sails kind policy decided 2026-03-20 by consent concerns Sails.cloth text "t" responsible mik measure "m" review 2027-03-20 consent mik, ole, pam, quin }
`,
    exactly: [],
  },
  {
    right: 'the facilitator, who leads the circle below, is not among the only members',
    base: harbour,
    otherwise: [
      [
        `secretary nel from 2026-02-09 for 2 years`,
        `secretary nel from 2026-02-09 for 2 years
  members only kas, lia, nel, ole`,
      ],
    ],
    exactly: ['double-link/leader-not-member', 'election/holder-not-member'],
  },
  {
    right: 'the leader is not among the only members',
    base: harbour,
    otherwise: [
      [
        `secretary quin from 2026-03-02 for 2 years`,
        `secretary quin from 2026-03-02 for 2 years
  members only ole, pam, quin`,
      ],
    ],
    exactly: ['double-link/leader-not-member'],
  },
  {
    right: 'the representative of the circle below is not among the only members',
    base: harbour,
    otherwise: [
      [
        `secretary nel from 2026-02-09 for 2 years`,
        `secretary nel from 2026-02-09 for 2 years
  members only kas, lia, nel, mik`,
      ],
    ],
    exactly: ['double-link/representative-not-member'],
  },
  {
    right: 'all who sit there are among the only members',
    base: harbour,
    otherwise: [
      [
        `secretary nel from 2026-02-09 for 2 years`,
        `secretary nel from 2026-02-09 for 2 years
  members only kas, lia, nel, mik, ole`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'de secretaris hoort niet bij de leden die alle leden zijn',
    base: garden,
    otherwise: [[`members koos, lien`, `members only gea, han, ine, koos, lien`]],
    exactly: ['election/holder-not-member'],
  },
  {
    right: 'under s3 too a team has a facilitator',
    base: pixel,
    otherwise: [[`facilitator hex from 2026-01-05 for 1 year and 6 months`, `members hex`]],
    exactly: ['election/facilitator-missing'],
  },
  {
    right: 'under s3 the term of a representative is over',
    base: pixel,
    otherwise: [
      [
        `representative gil from 2026-01-05 for 1 year and 6 months`,
        `representative gil from 2024-01-05 for 1 year and 6 months`,
      ],
    ],
    exactly: ['election/link-term-expired'],
  },
  {
    right: 'under s3 two hold a role',
    base: pixel,
    otherwise: [
      [
        `secretary ivy from 2026-01-05 for 1 year and 6 months`,
        `secretary ivy from 2026-01-05 for 1 year and 6 months
  role Oncall "On call" { duty "d" held by hex from 2026-01-05 for 1 year and 6 months held by gil from 2026-01-05 for 1 year and 6 months }`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'two people facilitate',
    base: harbour,
    otherwise: [
      [
        `facilitator mik from 2026-02-09 for 2 years`,
        `facilitator mik from 2026-02-09 for 2 years
  facilitator ole from 2026-02-09 for 2 years`,
      ],
    ],
    exactly: ['election/two-holders'],
  },
  {
    right: 'who was away is asked as was agreed',
    base: choir,
    otherwise: [[`consent fay, gus, hal, ira, jo`, `absent jo consent fay, gus, hal, ira`]],
    exactly: [],
  },
  {
    right: 'under sofa who was away has not consented, where nothing is agreed about that',
    base: choir,
    otherwise: [
      [`absence "Consent is assumed after 48 hours" `, ``],
      [`consent fay, gus, hal, ira, jo`, `absent jo consent fay, gus, hal, ira`],
    ],
    exactly: ['consent/incomplete'],
  },
  {
    right: 'under sofa somebody from another circle holds an operational role',
    base: choir,
    otherwise: [
      [
        `members ira, jo`,
        `members ira, jo role Cook "Cook" { duty "d" held by ed from 2026-01-12 for 2 years }`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'under skm those consent who are there',
    base: harbour,
    otherwise: [
      [
        `present cas, dot, flo, ger consent cas, dot, flo, ger`,
        `present cas, dot, flo absent ger consent cas, dot, flo`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'somebody neither was away nor consented',
    base: harbour,
    otherwise: [[`present cas, dot, flo, ger consent cas, dot, flo, ger`, `consent cas, dot, flo`]],
    exactly: ['consent/incomplete'],
  },
  {
    right: 'representatives by turn, one of whose turns is over',
    base: harbour,
    otherwise: [
      [
        `representative lia from 2026-02-09 for 2 years`,
        `representative lia from 2026-02-09 until 2026-08-31
    representative nel from 2026-09-01 until 2027-02-28
    representative mik from 2027-03-01 until 2027-08-31`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'two people represent a circle',
    base: harbour,
    otherwise: [
      [
        `representative lia from 2026-02-09 for 2 years`,
        `representative lia from 2026-02-09 for 2 years
    representative nel from 2026-02-09 for 2 years`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'who came back is secretary',
    base: harbour,
    otherwise: [
      [`person nel "Nel"`, `person nel "Nel" { joined 2019-01-01 left 2022-01-01 joined 2025-05-01 }`],
    ],
    exactly: [],
  },
  {
    right: 'a deputy has a role of her own',
    base: harbour,
    otherwise: [
      [
        `secretary nel from 2026-02-09 for 2 years`,
        `secretary nel from 2026-02-09 for 2 years role Deputy "Deputy facilitator" { duty "Stands in" held by nel from 2026-02-09 for 2 years }`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a trial for the next two meetings',
    base: harbour,
    also: `decision z "Trial" { circle Care kind policy decided 2026-11-09 by consent concerns Care.moor text "t" responsible cas measure "m" term 8 weeks consent everyone }
`,
    exactly: [],
  },
  {
    right: 'somebody stands as representative until the first election',
    base: harbour,
    otherwise: [
      [
        `representative ole from 2026-03-02 for 2 years`,
        `representative ole acting from 2026-10-02 until 2027-03-01`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a decision was renewed before its term ended',
    base: harbour,
    otherwise: [[`review 2027-05-03`, `term until 2026-10-31 renewed 2026-10-26 for 1 year`]],
    exactly: [],
  },
  {
    right: 'a mandate is kept in the bylaws',
    base: harbour,
    also: `decision mand "What the bylaws say" { circle Board kind policy decided 2025-01-10 by consent evidence "bylaws.pdf" concerns Coord text "Votes on urgent matters" responsible vic measure "m" term 5 years consent everyone }
decision z "Urgent" { circle Coord kind policy decided 2026-06-01 by majority under mand concerns Coord.money text "t" responsible abe measure "m" review 2027-06-01 }
`,
    exactly: [],
  },
  {
    right: 'one rhythm of review holds for all policies',
    base: harbour,
    otherwise: [
      [`terms at most 3`, `terms at most 3 reviews every 2 years`],
      [`review 2027-05-03`, ``],
    ],
    exactly: [],
  },
  {
    right: 'who is to leave a circle has no consent in that',
    base: harbour,
    also: `decision z "Ger leaves the circle" { circle Care kind policy decided 2026-11-02 by consent concerns ger text "t" responsible cas measure "m" review 2027-05-01 present cas, dot, flo, ger consent cas, dot, flo }
`,
    exactly: [],
  },
  {
    right: 'an election is planned for January',
    base: harbour,
    also: `election z of representative in Workshop { on 2027-01-11 duty "d" }
`,
    exactly: [],
  },
  {
    right: 'a decision of next week with an objection',
    base: harbour,
    also: `decision z "Later" { circle Care kind policy decided 2026-12-07 by consent concerns Care.moor text "t" responsible cas measure "m" review 2027-05-01 objection ger "Too short" consent cas, dot, flo }
`,
    exactly: [],
  },
  {
    right: 'the same decision when its day has come',
    base: harbour,
    also: `decision z "Later" { circle Care kind policy decided 2026-12-07 by consent concerns Care.moor text "t" responsible cas measure "m" review 2027-05-01 objection ger "Too short" consent cas, dot, flo }
`,
    on: '2026-12-07',
    exactly: ['consent/objection-open'],
  },
  {
    right: 'the parent of a circle is misspelt',
    base: harbour,
    otherwise: [[`circle Kitchen "Kitchen Circle" in Coord`, `circle Kitchen "Kitchen Circle" in Cood`]],
    exactly: ['language/unknown-name'],
  },
  {
    right: 'a role that is responsible is misspelt',
    base: harbour,
    otherwise: [[`responsible cas measure`, `responsible Care.Wardn measure`]],
    exactly: ['logbook/responsible-missing'],
  },
  {
    right: 'the word for an office is misspelt',
    base: harbour,
    otherwise: [
      [`facilitator mik from 2026-02-09 for 2 years`, `faciliator mik from 2026-02-09 for 2 years`],
    ],
    exactly: ['language/syntax'],
  },
  {
    right: 'a circle beside it grants nothing, by whatever name the rule is called',
    base: harbour,
    otherwise: [
      [`representative hil from 2026-02-09 for 2 years`, `representative vacant`],
      [
        `secretary jen from 2026-02-09 for 2 years`,
        `secretary jen from 2026-02-09 for 2 years
  members hil`,
      ],
    ],
    also: `decision z "Kitchen goes on" { circle Workshop kind policy decided 2026-06-01 by consent concerns Kitchen text "t" responsible kas measure "m" review 2027-05-01 consent kas, lia, mik, nel, ole }
deviation DL02 in Kitchen under z until 2027-05-01 because "Few"
`,
    exactly: [
      'consent/deviation-not-granted',
      'double-link/representative-missing',
      'logbook/outside-domain',
    ],
  },
  {
    right: 'a wider domain is no leave to go on without a representative',
    base: harbour,
    otherwise: [
      [`representative hil from 2026-02-09 for 2 years`, `representative vacant`],
      [
        `secretary jen from 2026-02-09 for 2 years`,
        `secretary jen from 2026-02-09 for 2 years
  members hil`,
      ],
    ],
    also: `decision z "Kitchen has a wider domain" { circle Coord kind policy decided 2026-06-01 by consent concerns domain of Kitchen text "t" responsible abe measure "m" review 2027-05-01 consent everyone }
deviation DL02 in Kitchen under z until 2027-05-01 because "Few"
`,
    exactly: ['consent/deviation-not-granted', 'double-link/representative-missing'],
  },
  {
    right: 'an election grants no deviation',
    base: harbour,
    also: `deviation term-expired in Care under care-fac until 2027-05-01 because "Few"
`,
    exactly: ['language/unknown-name'],
  },
  {
    right: 'de kring boven een kring ontslaat hem niet van openstaande bezwaren',
    base: garden,
    also: `decision z "Vrij" { circle Bestuur kind policy decided 2026-06-01 by consent concerns Winkel text "t" responsible aad measure "m" review 2027-05-01 consent everyone }
deviation DE05 in Winkel under z until 2027-05-01 because "x"
`,
    exactly: ['consent/deviation-from-nothing'],
  },
  {
    right: 'the top circle does not let everybody vote',
    base: harbour,
    also: `decision z "All may vote" { circle Board kind policy decided 2026-06-01 by consent concerns Haven text "t" responsible vic measure "m" review 2027-05-01 consent everyone }
deviation DE06 under z until 2027-05-01 because "x"
`,
    exactly: ['consent/deviation-from-nothing'],
  },
  {
    right: 'the next higher circle lets a new circle begin without a representative',
    base: harbour,
    otherwise: [
      [`representative ole from 2026-03-02 for 2 years`, `representative vacant`],
      [`facilitator pam from 2026-03-02`, `members ole facilitator pam from 2026-03-02`],
    ],
    also: `decision z "Sails starts without a representative" { circle Workshop kind policy decided 2026-06-01 by consent concerns Sails text "t" responsible kas measure "m" review 2027-05-01 consent everyone }
deviation DL02 in Sails under z until 2027-05-01 because "Few"
`,
    exactly: [],
  },
  {
    right: 'a helping circle elects after its end',
    base: harbour,
    otherwise: [
      [
        `helping circle Floor "Floor" in Coord until 2027-05-31 {
  begun 2026-09-07`,
        `helping circle Floor "Floor" in Coord until 2027-05-31 {
  begun 2026-09-07
  ended 2026-10-31 because "Done"`,
      ],
    ],
    also: `election z of facilitator in Floor { on 2026-11-09 duty "d" quality "q" term 3 months present dot, ria, sam nominations { dot for sam because "x" } proposal sam because "x" consent dot, ria, sam elected sam accepted 2026-11-09 }
`,
    exactly: ['circle/acts-outside-its-life', 'circle/ended-still-holds', 'circle/person-in-none'],
  },
  {
    right: 'een beëindigde kring vergadert niet meer',
    base: garden,
    also: `circle Oud "Oude kring" in Bestuur { begun 2024-01-08 ended 2026-03-31 because "Klaar" aim "Bomen planten" }
meeting m of Oud on 2026-05-04 { present aad, bep secretary bep }
`,
    exactly: ['circle/acts-outside-its-life'],
  },
  {
    right: 'wie later lid werd, draagt niemand voor',
    base: garden,
    otherwise: [
      [`person evi "Evi"`, `person evi "Evi" { joined 2026-03-01 }`],
      [`facilitator evi from 2026-01-12`, `facilitator evi from 2026-03-02`],
    ],
    also: `election z of secretary in Land { on 2026-01-12 duty "d" quality "q" term 2 years present bep, dien, fop nominations { evi for fop because "x" } proposal fop because "x" consent bep, dien, fop elected fop accepted 2026-01-12 }
`,
    exactly: ['consent/outsider'],
  },
  {
    right: 'anybody may propose',
    base: harbour,
    otherwise: [[`circle Care kind policy decided`, `circle Care kind policy proposed by quin decided`]],
    exactly: [],
  },
  {
    right: 'the finding of an audit is with somebody who has left',
    base: harbour,
    otherwise: [
      [`person tom "Tom"`, `person tom "Tom" { left 2026-10-01 }`],
      [
        `  members tom
`,
        `  member tom until 2026-10-01
`,
      ],
    ],
    also: `audit z of Kitchen on 2026-09-07 { auditor "x" finding f "Log lacks May" { severity minor owner tom due 2026-12-20 } next 2027-09-01 }
`,
    exactly: ['logbook/owner-left'],
  },
  {
    right: 'anybody hands in a topic',
    base: harbour,
    also: `topic t "Rota" in Care { by ger on 2026-11-20 decide 20 minutes because "x" }
`,
    exactly: [],
  },
  {
    right: "who left observes the members' assembly no more",
    base: garden,
    otherwise: [
      [`members everyone meets`, `members everyone observers oud meets`],
      [`person lien "Lien"`, `person lien "Lien" person oud "Oud" { external left 2026-04-01 }`],
    ],
    exactly: ['election/holder-not-member'],
  },
  {
    right: 'under s3 who linked two teams has left',
    base: pixel,
    otherwise: [[`person eve "Eve"`, `person eve "Eve" { left 2026-10-31 }`]],
    exactly: ['election/holder-not-member'],
  },
  {
    right: 'under s3 the representative of a team has left',
    base: pixel,
    otherwise: [[`person gil "Gil"`, `person gil "Gil" { left 2026-10-31 }`]],
    exactly: ['double-link/representative-not-member'],
  },
  {
    right: 'an expert of a circle has left',
    base: harbour,
    otherwise: [
      [
        `  members tom
`,
        `  members tom
`,
      ],
      [
        `secretary jen from 2026-02-09 for 2 years
`,
        `secretary jen from 2026-02-09 for 2 years
  experts zed
`,
      ],
      [`person tom "Tom"`, `person tom "Tom" person zed "Zed" { external left 2026-04-01 }`],
    ],
    exactly: ['election/holder-not-member'],
  },
  {
    right: 'who was elected objected, and nobody answered',
    base: harbour,
    otherwise: [
      [
        `consent cas, dot, flo, ger elected flo accepted 2026-02-09`,
        `objection flo "I have no evenings" consent cas, dot, ger elected flo`,
      ],
    ],
    exactly: ['election/without-consent'],
  },
  {
    right: 'nobody is elected by lot without consent on that',
    base: harbour,
    otherwise: [[`elected flo accepted`, `elected flo by lot accepted`]],
    exactly: ['election/by-majority'],
  },
  {
    right: 'somebody of another circle does not nominate',
    base: harbour,
    otherwise: [
      [
        `nominations { dot for flo because "Fair" }
  proposal flo`,
        `nominations { dot for flo because "Fair" nel for flo because "x" }
  proposal flo`,
      ],
    ],
    exactly: ['consent/outsider'],
  },
  {
    right: 'another was proposed than was elected',
    base: harbour,
    otherwise: [
      [
        `proposal flo because "Fair" consent cas, dot, flo, ger`,
        `proposal ger because "Fair" consent cas, dot, flo, ger`,
      ],
    ],
    exactly: ['election/by-majority'],
  },
  {
    right: 'a circle two levels above does not elect a leader',
    base: harbour,
    also: `election z of leader in Sails by Coord { on 2026-03-01 duty "d" quality "q" term 2 years present abe, bea, cas, eef, kas, dot, hil, lia nominations { abe for mik because "x" } proposal mik because "x" consent abe, bea, cas, eef, kas, dot, hil, lia, mik elected mik accepted 2026-03-01 }
`,
    exactly: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'a helping circle may find its own leader',
    base: harbour,
    also: `election z of leader in Floor { on 2026-09-07 duty "d" quality "q" term 8 months present dot, ria, sam nominations { ria for dot because "x" } proposal dot because "x" consent dot, ria, sam elected dot accepted 2026-09-07 }
`,
    exactly: [],
  },
  {
    right: 'the board does not elect by a majority that nobody allowed',
    base: harbour,
    also: `election z of secretary in Board { on 2026-01-12 duty "d" quality "q" term 2 years present vic, wim, bea nominations { vic for bea because "x" } proposal bea because "x" elected bea by majority }
`,
    exactly: ['election/by-majority'],
  },
  {
    right: 'the same facilitator was elected anew',
    base: harbour,
    otherwise: [
      [
        `facilitator flo from 2026-02-09 for 2 years by care-fac`,
        `facilitator flo from 2026-02-09 until 2026-10-04 by care-fac
  facilitator flo from 2026-10-05 for 2 years by z`,
      ],
    ],
    also: `election z of facilitator in Care { on 2026-10-05 duty "d" quality "q" term 2 years present cas, dot, flo, ger nominations { dot for flo because "x" } proposal flo because "x" consent cas, dot, flo, ger elected flo accepted 2026-10-05 replaces care-fac }
`,
    exactly: [],
  },
  {
    right: 'under sofa another circle than the next higher one confirmed the leader',
    base: choir,
    otherwise: [
      [
        `elected cy accepted 2026-01-12 confirmed by General on 2026-01-19`,
        `elected cy accepted 2026-01-12 confirmed by Life on 2026-01-19`,
      ],
    ],
    exactly: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'nobody was elected, and nobody sits there',
    base: harbour,
    also: `election z of logbook in Care { on 2026-10-12 duty "d" quality "q" term 1 year present cas, dot, flo, ger nominations { cas for nobody } elected nobody }
`,
    exactly: [],
  },
  {
    right: 'who was elected was never seated',
    base: harbour,
    otherwise: [
      [
        `facilitator flo from 2026-02-09 for 2 years by care-fac`,
        `facilitator vacant
  members flo`,
      ],
    ],
    exactly: ['election/facilitator-missing', 'election/outcome-not-seated'],
  },
  {
    right: 'de leden kozen de leider van het bestuur bij stemming',
    base: garden,
    also: `election z of leader in Bestuur by Alv { on 2026-01-03 duty "d" quality "q" term 3 years elected aad by majority }
`,
    exactly: [],
  },
  {
    right: 'under s3 too a team chooses its representative itself',
    base: pixel,
    also: `election z of representative in Ops by Delegates { on 2026-01-05 duty "d" quality "q" term 18 months present ann, dan nominations { ann for gil because "x" } proposal gil because "x" consent ann, dan, gil elected gil accepted 2026-01-05 }
`,
    exactly: ['double-link/representative-elected-elsewhere'],
  },
  {
    right: 'experts without a term',
    base: harbour,
    otherwise: [
      [
        `experts vic, wim
`,
        `expert vic
  expert wim
`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a facilitator without a term',
    base: harbour,
    otherwise: [[`facilitator ian from 2026-02-09 for 2 years`, `facilitator ian`]],
    exactly: ['election/term-missing'],
  },
  {
    right: 'the holder of a role without a term',
    base: harbour,
    otherwise: [[`held by ger from 2026-02-09 for 2 years`, `held by ger`]],
    exactly: ['election/term-missing'],
  },
  {
    right: 'one person is leader and representative',
    base: harbour,
    otherwise: [
      [`representative hil from 2026-02-09 for 2 years`, `representative eef from 2026-02-09 for 2 years`],
      [
        `secretary jen from 2026-02-09 for 2 years`,
        `secretary jen from 2026-02-09 for 2 years
  members hil`,
      ],
    ],
    exactly: ['double-link/same-person'],
  },
  {
    right: 'who stands in for the leader is the representative',
    base: harbour,
    otherwise: [
      [
        `leader kas from 2026-02-02 for 2 years`,
        `leader kas from 2026-02-02 until 2026-09-30
    leader lia acting from 2026-10-01 until 2027-01-31`,
      ],
    ],
    exactly: ['double-link/same-person'],
  },
  {
    right: 'somebody stands in for the leader for four months',
    base: harbour,
    otherwise: [
      [
        `leader kas from 2026-02-02 for 2 years`,
        `leader kas from 2026-02-02 until 2026-09-30
    leader nel acting from 2026-10-01 until 2027-01-31`,
      ],
    ],
    exactly: [],
  },
  {
    right: 'a leader only observes in the circle that she leads',
    base: harbour,
    otherwise: [
      [
        `secretary jen from 2026-02-09 for 2 years`,
        `secretary jen from 2026-02-09 for 2 years
  observers eef`,
      ],
    ],
    exactly: ['double-link/without-consent-right'],
  },
  {
    right: 'a representative only observes in the next higher circle',
    base: harbour,
    otherwise: [
      [
        `logbook eef from 2026-02-02 for 2 years`,
        `logbook eef from 2026-02-02 for 2 years
  observers lia`,
      ],
    ],
    exactly: ['double-link/without-consent-right'],
  },
  {
    right: 'a circle has no link at all',
    base: harbour,
    otherwise: [
      [
        `  double link {
    leader mik from 2026-03-02 for 2 years
    representative ole from 2026-03-02 for 2 years
  }
`,
        `  members mik, ole
`,
      ],
    ],
    exactly: ['double-link/leader-missing', 'double-link/representative-missing'],
  },
  {
    right: 'nobody leads a helping circle',
    base: harbour,
    otherwise: [[`leader dot from 2026-09-07 until 2027-05-31`, `members dot`]],
    exactly: ['double-link/helping-circle-without-leader'],
  },
  {
    right: 'a helping circle is led by one of the next higher circle',
    base: harbour,
    otherwise: [
      [
        `  reports every 8 weeks by dot
`,
        ``,
      ],
    ],
    exactly: [],
  },
  {
    right: 'nobody reports for a helping circle',
    base: harbour,
    otherwise: [
      [
        `  reports every 8 weeks by dot
`,
        ``,
      ],
      [`leader dot from 2026-09-07 until 2027-05-31`, `leader ria from 2026-09-07 until 2027-05-31`],
    ],
    exactly: ['double-link/helping-circle-without-report'],
  },
  {
    right: 'a working group takes no link',
    base: harbour,
    also: `working group Fair "Fair" in Care { aim "To run the fair" members ger, flo leader ger from 2026-10-01 for 1 year }
`,
    exactly: [],
  },
  {
    right: 'the term of a representative is over, and the next one comes in two weeks',
    base: harbour,
    otherwise: [
      [
        `representative hil from 2026-02-09 for 2 years`,
        `representative hil from 2026-02-09 until 2026-11-15
    representative jen from 2026-12-14 for 2 years`,
      ],
    ],
    exactly: ['election/link-term-expired'],
  },
  {
    right: 'who was away consents, and nothing is agreed about that',
    base: harbour,
    otherwise: [
      [
        `present cas, dot, flo, ger consent cas, dot, flo, ger
}`,
        `present cas, dot, flo absent ger consent cas, dot, flo, ger
}`,
      ],
    ],
    exactly: ['consent/incomplete'],
  },
  {
    right: 'een bezwaar staat open',
    base: garden,
    otherwise: [
      [
        `consent gea, han, ine, jan, koos, lien`,
        `objection koos "Ik sta er alleen voor" consent gea, han, ine, jan, lien`,
      ],
    ],
    exactly: ['consent/objection-open'],
  },
  {
    right: 'a decision is taken before its picture was formed',
    base: harbour,
    otherwise: [
      [
        `circle Care kind policy decided 2026-05-04`,
        `circle Care kind policy picture 2026-05-11 decided 2026-05-04`,
      ],
    ],
    exactly: ['logbook/dates-out-of-order'],
  },
  {
    right: 'a review before the decision',
    base: harbour,
    otherwise: [[`review 2027-05-03`, `review 2026-04-01`]],
    exactly: ['logbook/dates-out-of-order', 'logbook/review-overdue'],
  },
  {
    right: 'the day of review is months ago',
    base: harbour,
    otherwise: [[`review 2027-05-03`, `review 2026-08-03`]],
    exactly: ['logbook/review-overdue'],
  },
  {
    right: 'a policy without a day of review',
    base: harbour,
    otherwise: [[`review 2027-05-03`, ``]],
    exactly: ['logbook/review-missing'],
  },
  {
    right: 'a decision replaces an older one',
    base: harbour,
    also: `decision z "Five nights" { circle Care kind policy decided 2026-10-05 by consent concerns Care.moor text "t" responsible cas measure "m" review 2027-10-04 consent everyone replaces nights }
`,
    exactly: [],
  },
  {
    right: 'before its day a decision is not judged',
    base: harbour,
    otherwise: [[`review 2027-05-03`, ``]],
    on: '2026-04-30',
    exactly: [],
  },
  {
    right: 'the circle that decides is misspelt',
    base: harbour,
    otherwise: [
      [
        `decision nights "At most seven nights" {
  circle Care`,
        `decision nights "At most seven nights" {
  circle Carre`,
      ],
    ],
    exactly: ['language/unknown-name'],
  },
  {
    right: 'who was in the meeting was not away from its decision',
    base: harbour,
    also: `meeting m of Care on 2026-10-05 { facilitator flo secretary ger present cas, dot, flo, ger point "x" { decide outcome decision z } closing { answer result 2 } }
decision z "Five boats" { in meeting m kind policy concerns Care.moor text "t" responsible cas measure "m" review 2027-10-04 absent dot consent cas, flo, ger }
`,
    exactly: ['logbook/meeting-differs'],
  },
  {
    right: 'a guest is in a meeting',
    base: harbour,
    also: `meeting m of Care on 2026-10-05 { facilitator flo secretary ger present cas, dot, flo, ger guest tom point "x" { report outcome "heard" } closing { answer result 2 } }
`,
    exactly: [],
  },
  {
    right: 'nobody is both in a meeting and away from it',
    base: harbour,
    also: `meeting m of Care on 2026-10-05 { facilitator flo secretary ger present cas, dot, flo, ger absent ger point "x" { report outcome "heard" } closing { answer result 2 } }
`,
    exactly: ['language/named-twice'],
  },
  {
    right: 'two circles with one aim',
    base: harbour,
    otherwise: [[`aim "To sew sails to order"`, `aim "To cook for the crews every evening"`]],
    exactly: ['circle/aim-alike'],
  },
  {
    right: 'a circle without an aim',
    base: harbour,
    otherwise: [
      [
        `  aim "To cook for the crews every evening"
`,
        ``,
      ],
    ],
    exactly: ['circle/aim-missing'],
  },
  {
    right: 'an aim of blanks',
    base: harbour,
    otherwise: [[`aim "To cook for the crews every evening"`, `aim " "`]],
    exactly: ['circle/aim-missing'],
  },
  {
    right: 'an aim that is to be filled in',
    base: harbour,
    otherwise: [[`aim "To cook for the crews every evening"`, `aim "[fill in: the aim]"`]],
    exactly: ['language/to-be-filled-in'],
  },
  {
    right: 'a domain without a day of review',
    base: harbour,
    otherwise: [[`domain review 2027-04-01 { meals`, `domain { meals`]],
    exactly: ['circle/domain-review-missing'],
  },
  {
    right: 'the day of review of a domain is months ago',
    base: harbour,
    otherwise: [[`domain review 2027-04-01 { meals`, `domain review 2026-04-01 { meals`]],
    exactly: ['logbook/review-overdue'],
  },
  {
    right: 'a circle without a domain',
    base: harbour,
    otherwise: [
      [
        `  domain review 2027-04-01 { cloth "The cloth" from Workshop.bench { limit "Cotton" } }
`,
        ``,
      ],
    ],
    exactly: ['circle/domain-missing'],
  },
  {
    right: 'a second top circle belongs nowhere',
    base: harbour,
    also: `top circle Other "Other" { aim "To watch over the trust fund" domain review 2027-04-01 { fund "The fund" { limit "l" } } leader vic from 2026-01-12 for 2 years facilitator wim from 2026-01-12 for 2 years secretary bea from 2026-01-12 for 2 years experts vic, wim }
`,
    exactly: ['circle/without-parent'],
  },
  {
    right: 'een kring is groter dan is afgesproken',
    base: garden,
    otherwise: [
      [`members koos, lien`, `members koos, lien, p1, p2, p3, p4`],
      [
        `person mart "Mart"`,
        `person p1 "P1" person p2 "P2" person p3 "P3" person p4 "P4" person mart "Mart"`,
      ],
    ],
    exactly: ['circle/too-large'],
  },
  {
    right: 'a working group of its leader alone',
    base: harbour,
    otherwise: [
      [
        `leader jen from 2026-03-02 for 1 year
  members tom`,
        `leader jen from 2026-03-02 for 1 year`,
      ],
      [`members ria, sam`, `members ria, sam, tom`],
    ],
    exactly: [],
  },
];
