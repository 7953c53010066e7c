import type { Verdict } from './verdict.js';

/*
 * Four more organisations, each of another tradition or kind, and what is wrong or right with one difference in them: one
 * after the other through what a circle, a link, an election, a decision and a record may lack.
 */

export const district = `
organisation Wijk "Wijkcoöperatie" { language en legal cooperative absence "Absent members can object within 48 hours" }
person ada "Ada" person ben "Ben" person cor "Cor" person dee "Dee" person eli "Eli" person fay "Fay"
person gus "Gus" person hal "Hal" person ivo "Ivo" person jet "Jet" person kim "Kim" { external } person lou "Lou" { external }
person max "Max" { external expertise legal, finance }
person noa "Noa" { external expertise social, mission }

top circle Raad "Raad" {
  aim "To keep the cooperative true to its mission for coming years"
  domain review 2027-03-01 { statutes "Statutes" { limit "By notary" } all "The whole cooperative" { limit "The law" } }
  leader max from 2026-01-12 for 2 years
  facilitator noa from 2026-01-12 for 2 years
  secretary ben from 2026-01-12 for 2 years
  experts max, noa
}
general circle Kern "Kern" in Raad {
  aim "To run the services of the cooperative"
  domain review 2027-03-01 {
    energy "Energy supply" from Raad.all
    houses "The houses" from Raad.all
    purse "The purse" from Raad.all { limit "No loans" }
  }
  double link {
    leader ada from 2026-01-12 for 2 years
    representative ben from 2026-01-12 for 2 years
  }
  facilitator dee from 2026-02-02 for 2 years
  secretary gus from 2026-02-02 for 2 years
}
circle Zon "Zonkring" in Kern {
  aim "To provide solar power to the households"
  domain review 2027-03-01 { panels "The panels" from Kern.energy { limit "Only certified panels" } }
  double link {
    leader cor from 2026-01-12 for 2 years
    representative dee from 2026-01-19 for 2 years
  }
  facilitator eli from 2026-01-19 for 2 years
  secretary fay from 2026-01-19 for 2 years
}
circle Huis "Huiskring" in Kern {
  aim "To keep the houses in good repair"
  domain review 2027-03-01 { repair "Repairs" from Kern.houses { limit "Three quotations" } }
  double link {
    leader gus from 2026-01-12 for 2 years
    representative hal from 2026-01-19 for 2 years
  }
  facilitator ivo from 2026-01-19 for 2 years
  secretary jet from 2026-01-19 for 2 years
}
`;

export const court = `
organisation Hof "Woonvereniging De Hof" { language nl legal association size 3 to 12 }
person aafke "Aafke" person bart "Bart" person chris "Chris" person daan "Daan" person ellen "Ellen" person fenna "Fenna"
person gijs "Gijs" person henk "Henk" person ilse "Ilse" person joop "Joop" person karin "Karin" person lies "Lies"
person rik "Rik" { external expertise legal, finance, social, mission }

assembly Alv "Algemene ledenvergadering" { members everyone meets twice a year }
general circle Bestuur "Bestuur" in Alv {
  aim "De vereniging op koers houden voor haar leden"
  domain review 2027-03-01 {
    gebouw "Het gebouw" { limit "Vergunning" }
    tuin "De tuin" { limit "Bestemmingsplan" }
    kas "De kas" { limit "Geen leningen" }
  }
  leader aafke from 2026-01-05 for 3 years
  facilitator bart from 2026-01-05 for 3 years
  secretary chris from 2026-01-05 for 3 years
  member rik from 2026-01-05 for 3 years
}
circle Bouw "Bouwkring" in Bestuur {
  aim "Het gebouw onderhouden voor de bewoners"
  domain review 2027-03-01 { onderhoud "Onderhoud" from Bestuur.gebouw { limit "Drie offertes" } }
  double link {
    leader daan from 2026-01-05 for 2 years
    representative ellen from 2026-01-12 for 2 years
  }
  facilitator fenna from 2026-01-12 for 2 years
  secretary gijs from 2026-01-12 for 2 years
}
circle Groen "Groenkring" in Bestuur {
  aim "De tuin beplanten en verzorgen"
  domain review 2027-03-01 { planten "Planten" from Bestuur.tuin { limit "Geen gif" } }
  double link {
    leader henk from 2026-01-05 for 2 years
    representative ilse from 2026-01-12 for 2 years
  }
  facilitator joop from 2026-01-12 for 2 years
  secretary karin from 2026-01-12 for 2 years
  members lies
}
`;

export const software = `
organisation Soft "Softhouse" { language en method s3 }
person ann "Ann" person bob "Bob" person cat "Cat" person dan "Dan" person eve "Eve" person fin "Fin" person gil "Gil" person hex "Hex"
circle Hub "Service circle" { aim "To serve the teams with shared tools" members ann, bob, cat facilitator ann from 2026-01-01 for 1 year secretary bob from 2026-01-01 for 1 year
  domain review 2027-01-01 { tools "Tools" { limit "Licences" } } }
circle App "App team" in Hub { aim "To build the app for clients" members dan, eve facilitator dan from 2026-01-01 for 1 year secretary eve from 2026-01-01 for 1 year
  domain review 2027-01-01 { app "The app" from Hub.tools { limit "Privacy" } }
  double link { representative dan from 2026-01-01 for 1 year } }
circle Web "Web team" in Hub { aim "To build the site for visitors" members fin, gil, hex facilitator fin from 2026-01-01 for 1 year secretary gil from 2026-01-01 for 1 year
  domain review 2027-01-01 { site "The site" from Hub.tools { limit "Privacy" } }
  double link { representative hex from 2026-01-01 for 1 year } }
`;

export const learners = `
organisation Net "Network" { language en method sofa absence "Consent is assumed after 48 hours" }
person amy "Amy" person bea "Bea" person cal "Cal" person dov "Dov" person ena "Ena" person fox "Fox" person guy "Guy" person hui "Hui"
person pat "Pat" { external expertise legal, finance, social, mission }
top circle Mission "Mission Circle" { aim "Holding the network true to its mission"
  domain review 2027-03-01 { direction "Long-term direction" { limit "Bylaws" } }
  leader pat from 2026-01-05 for 2 years facilitator amy from 2026-01-05 for 2 years secretary bea from 2026-01-05 for 2 years experts pat }
general circle General "General Circle" in Mission { aim "Coordinating the departments for members"
  domain review 2027-03-01 { budget "Budget" from Mission.direction { limit "Yearly" } training "Training" from Mission.direction content "Content" from Mission.direction }
  double link { leader amy from 2026-01-05 for 1 year and 6 months representative bea from 2026-01-05 for 1 year and 6 months }
  facilitator cal from 2026-01-12 for 2 years secretary dov from 2026-01-12 for 2 years }
circle Training "Training circle" in General { aim "Training practitioners and coaching groups"
  domain review 2027-03-01 { courses "Courses" from General.training { limit "Open licences" } }
  double link { leader cal from 2026-01-12 for 2 years by tl representative ena from 2026-01-12 for 2 years by tr }
  facilitator fox from 2026-01-12 for 2 years secretary ena from 2026-01-12 for 2 years }
circle Content "Content circle" in General { aim "Making articles and videos for learners"
  domain review 2027-03-01 { videos "Videos" from General.content { limit "Open licences" } }
  double link { leader dov from 2026-01-12 for 2 years representative guy from 2026-01-12 for 2 years }
  facilitator hui from 2026-01-12 for 2 years secretary guy from 2026-01-12 for 2 years }
election tl of leader in Training { on 2026-01-12 duty "d" quality "q" term 2 years present cal, ena, fox nominations { ena for cal because "x" } proposal cal because "y" consent cal, ena, fox elected cal accepted 2026-01-12 confirmed by General on 2026-01-19 }
election tr of representative in Training { on 2026-01-12 duty "d" quality "q" term 2 years present cal, ena, fox nominations { fox for ena because "x" } proposal ena because "y" consent cal, ena, fox elected ena accepted 2026-01-12 confirmed by General on 2026-01-19 }
`;

export const differences: Verdict[] = [
  {
    right: 'a circle does not free itself from having a representative',
    base: district,
    otherwise: [
      ['representative dee from 2026-01-19 for 2 years', 'representative vacant'],
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members dee
}
circle Huis`,
      ],
    ],
    also: `decision zelf "No representative for now" { circle Zon decided 2026-03-02 by consent concerns Zon responsible cor measure "m" review 2027-02-01 consent everyone }
deviation representative-missing in Zon under zelf until 2027-03-01 because "Too few people"
`,
    finds: ['double-link/representative-missing', 'consent/deviation-not-granted'],
  },
  {
    right: 'a deviation that ran out a month ago covers no vacancy',
    base: district,
    otherwise: [
      ['representative dee from 2026-01-19 for 2 years', 'representative vacant'],
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members dee
}
circle Huis`,
      ],
    ],
    also: `decision boven "Zon starts without representative" { circle Kern decided 2026-03-02 by consent concerns Zon responsible ada measure "m" review 2027-02-01 consent everyone }
deviation representative-missing in Zon under boven until 2026-10-31 because "Too few people"
`,
    finds: ['double-link/representative-missing', 'consent/deviation-expired'],
  },
  {
    right: 'a majority that nothing allowed grants no deviation',
    base: district,
    otherwise: [
      ['representative dee from 2026-01-19 for 2 years', 'representative vacant'],
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members dee
}
circle Huis`,
      ],
    ],
    also: `decision boven "Zon starts without representative" { circle Kern decided 2026-03-02 by majority concerns Zon responsible ada measure "m" review 2027-02-01 }
deviation representative-missing in Zon under boven until 2027-03-01 because "Too few people"
`,
    finds: [
      'double-link/representative-missing',
      'consent/method-without-consent',
      'consent/deviation-not-granted',
    ],
  },
  {
    right: 'a decision about another circle grants nothing to this one',
    base: court,
    otherwise: [
      [
        'facilitator fenna from 2026-01-12 for 2 years',
        `facilitator vacant
  members fenna`,
      ],
    ],
    also: `decision g "Groen mag zonder gespreksleider" { circle Bestuur decided 2026-02-02 by consent concerns Groen responsible aafke measure "m" review 2027-02-01 consent everyone }
deviation facilitator-missing in Bouw under g until 2027-02-01 because "x"
`,
    finds: ['election/facilitator-missing', 'consent/deviation-not-granted'],
  },
  {
    right: 'a decision that was withdrawn grants nothing any more',
    base: court,
    otherwise: [
      ['representative ellen from 2026-01-12 for 2 years', 'representative vacant'],
      [
        'secretary gijs from 2026-01-12 for 2 years',
        `secretary gijs from 2026-01-12 for 2 years
  members ellen`,
      ],
    ],
    also: `decision g "Bouw mag zonder afgevaardigde" { circle Bestuur decided 2026-02-02 by consent concerns Bouw responsible aafke measure "m" review 2027-02-01 consent everyone withdrawn 2026-09-01 }
deviation representative-missing in Bouw under g until 2027-02-01 because "x"
`,
    finds: ['double-link/representative-missing', 'consent/deviation-not-granted'],
  },
  {
    right: 'that objections have to be met is not set aside, not even by the circle above',
    base: district,
    also: `decision boven "Zon need not answer objections" { circle Kern decided 2026-03-02 by consent concerns Zon responsible ada measure "m" review 2027-02-01 consent everyone }
deviation objection-open in Zon under boven until 2027-03-01 because "x"
decision p "Solar tariff" { circle Zon kind policy decided 2026-05-04 by consent text "t" responsible cor measure "m" review 2027-05-01 objection fay "It makes small households pay more" consent cor, dee, eli }
`,
    finds: ['consent/deviation-from-nothing', 'consent/objection-open'],
  },
  {
    right: 'a deviation for thirty years is not for a while',
    base: district,
    otherwise: [
      ['representative dee from 2026-01-19 for 2 years', 'representative vacant'],
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members dee
}
circle Huis`,
      ],
    ],
    also: `decision boven "Zon starts without representative" { circle Kern decided 2026-03-02 by consent concerns Zon responsible ada measure "m" review 2027-02-01 consent everyone }
deviation representative-missing in Zon under boven until 2056-03-01 because "Too few people"
`,
    finds: ['consent/deviation-for-years'],
  },
  {
    right: 'a working group decides about no aim, though it calls that operations',
    base: district,
    also: `working group Feest "Party group" in Zon { aim "To organise the summer party" leader eli from 2026-02-02 for 1 year members fay }
decision b "Another aim for the solar circle" { circle Feest kind operations decided 2026-05-04 by consent concerns aim of Zon text "t" responsible eli consent everyone }
`,
    finds: ['logbook/review-missing', 'logbook/measure-missing', 'logbook/outside-domain'],
  },
  {
    right: 'who leads a circle is not decided by a majority that nothing allowed',
    base: court,
    also: `decision b "Daan leidt Bouw" { circle Bestuur kind operations decided 2026-05-04 by majority concerns leader of Bouw text "t" responsible aafke }
`,
    finds: ['consent/method-without-consent'],
  },
  {
    right: 'a circle does not decide about an item of the one beside it',
    base: court,
    also: `decision b "Wij snoeien de linden" { circle Bouw kind policy decided 2026-05-04 by consent concerns Groen.planten text "t" responsible daan measure "m" review 2027-05-01 consent everyone }
`,
    finds: ['logbook/outside-domain'],
  },
  {
    right: 'what a role may do is policy, and so has a day on which it is looked at again',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  role Monteur "Fitter" { aim "To mount panels" duty "Mounts" held by fay from 2026-01-19 for 2 years }
}
circle Huis`,
      ],
    ],
    also: `decision b "The fitter may spend a thousand" { circle Zon kind operations decided 2026-05-04 by consent concerns Zon.Monteur text "t" responsible cor consent everyone }
`,
    finds: ['logbook/review-missing', 'logbook/measure-missing'],
  },
  {
    right: 'a secretary who left in June does not sit there any more',
    base: district,
    otherwise: [['person jet "Jet"', 'person jet "Jet" { left 2026-06-30 }']],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'nor does the facilitator of the highest circle',
    base: district,
    otherwise: [['person noa "Noa" { external', 'person noa "Noa" { left 2026-06-30 external']],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'nor does an observer',
    base: court,
    otherwise: [
      [
        `members lies
}`,
        `members lies
  observers oud
}`,
      ],
      ['person lies "Lies"', 'person lies "Lies" person oud "Oud-lid" { left 2026-03-31 }'],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'nor does the holder of a role',
    base: court,
    otherwise: [
      [
        `members lies
}`,
        `members lies
  role Snoeier "Snoeier" { aim "Snoeien" duty "d" held by oud from 2026-01-12 for 2 years }
}`,
      ],
      ['person lies "Lies"', 'person lies "Lies" person oud "Oud-lid" { left 2026-03-31 }'],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'who left nine days before an election nominates nobody in it',
    base: district,
    otherwise: [['person lou "Lou" { external }', 'person lou "Lou" { left 2026-01-10 }']],
    also: `election ze of facilitator in Zon { on 2026-01-19 duty "d" quality "q" term 2 years present cor, dee, eli, fay nominations { lou for eli because "calm" } proposal eli because "y" consent cor, dee, eli, fay elected eli accepted 2026-01-19 }
`,
    finds: ['consent/outsider'],
  },
  {
    right: 'who joined later was not present',
    base: district,
    otherwise: [
      ['person fay "Fay"', 'person fay "Fay" { joined 2026-02-01 }'],
      ['secretary fay from 2026-01-19', 'secretary fay from 2026-02-02'],
    ],
    also: `election ze of facilitator in Zon { on 2026-01-19 duty "d" quality "q" term 2 years present cor, dee, eli, fay nominations { dee for eli because "calm" } proposal eli because "y" consent cor, dee, eli elected eli accepted 2026-01-19 }
`,
    finds: ['consent/outsider'],
  },
  {
    right: 'who left the day before is not elected',
    base: district,
    otherwise: [
      ['person lou "Lou" { external }', 'person lou "Lou" { left 2026-10-04 }'],
      [
        'facilitator eli from 2026-01-19 for 2 years',
        `facilitator eli from 2026-01-19 until 2026-10-31
  facilitator lou from 2026-11-01 for 1 year by ze`,
      ],
    ],
    also: `election ze of facilitator in Zon { on 2026-10-05 duty "d" quality "q" term 1 year present cor, dee, eli, fay nominations { dee for lou because "calm" } proposal lou because "y" consent cor, dee, eli, fay elected lou accepted 2026-10-05 }
`,
    finds: ['election/holder-not-member', 'election/nomination-without-reason'],
  },
  {
    right: 'a circle decides nothing before it begins',
    base: court,
    also: `helping circle Feest "Feesthulpkring" in Groen until 2027-06-30 { begun 2026-09-01 aim "Het tuinfeest voorbereiden" leader lies from 2026-09-01 until 2027-06-30 members joop reports every 8 weeks by lies }
decision b "Datum tuinfeest" { circle Feest kind operations decided 2026-08-03 by consent text "t" responsible lies consent lies, joop }
`,
    finds: ['circle/acts-outside-its-life'],
  },
  {
    right: 'an action does not belong to somebody who left',
    base: court,
    otherwise: [['person lies "Lies"', 'person lies "Lies" person oud "Oud-lid" { left 2026-03-31 }']],
    also: `action a "Offertes vragen" { circle Bouw owner oud due 2026-12-20 }
`,
    finds: ['logbook/owner-left'],
  },
  {
    right: 'nobody is responsible who left',
    base: court,
    otherwise: [['person lies "Lies"', 'person lies "Lies" person oud "Oud-lid" { left 2026-03-31 }']],
    also: `decision b "Schilderplan" { circle Bouw kind policy decided 2026-02-02 by consent concerns Bouw.onderhoud text "t" responsible oud measure "m" review 2027-02-01 consent daan, ellen, fenna, gijs }
`,
    finds: ['logbook/responsible-missing'],
  },
  {
    right: 'the holder of a role of the highest circle has left',
    base: district,
    otherwise: [
      [
        'experts max, noa',
        `experts max, noa
  role Notaris "Notary" { aim "To watch the bylaws" duty "d" held by lou from 2026-01-12 for 2 years }`,
      ],
      ['person lou "Lou" { external }', 'person lou "Lou" { left 2026-08-31 }'],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'who links two circles has left',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  double link to Huis { representative lou from 2026-01-19 for 2 years }
  members lou
}
circle Huis`,
      ],
      ['person lou "Lou" { external }', 'person lou "Lou" { left 2026-08-31 }'],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'another sits than the election chose that the seat names',
    base: district,
    otherwise: [
      [
        'facilitator eli from 2026-01-19 for 2 years',
        `facilitator fay from 2026-01-19 for 2 years by ze
  members eli`,
      ],
    ],
    also: `election ze of facilitator in Zon { on 2026-01-19 duty "d" quality "q" term 2 years present cor, dee, eli, fay nominations { dee for eli because "calm" } proposal eli because "y" consent cor, dee, eli, fay elected eli accepted 2026-01-19 }
`,
    finds: ['election/seat-differs'],
  },
  {
    right: 'another is secretary of the highest circle than was elected',
    base: district,
    also: `election rs of secretary in Raad { on 2026-01-12 duty "d" quality "q" term 2 years present ada, ben, max, noa nominations { ada for noa because "neat" } proposal noa because "y" consent ada, ben, max, noa elected noa accepted 2026-01-12 }
`,
    finds: ['election/seat-differs'],
  },
  {
    right: 'the next higher circle does not elect the representative',
    base: court,
    otherwise: [
      [
        'representative ellen from 2026-01-12 for 2 years',
        'representative ellen from 2026-01-12 for 2 years by ea',
      ],
    ],
    also: `election ea of representative in Bouw by Bestuur { on 2026-01-12 duty "d" quality "q" term 2 years present aafke, bart, chris nominations { bart for ellen because "x" } proposal ellen because "y" consent everyone elected ellen accepted 2026-01-12 }
`,
    finds: ['double-link/representative-elected-elsewhere'],
  },
  {
    right: 'the circle beside it does not elect the leader',
    base: court,
    otherwise: [['leader daan from 2026-01-05 for 2 years', 'leader daan from 2026-01-05 for 2 years by dl']],
    also: `election dl of leader in Bouw by Groen { on 2026-01-05 duty "d" quality "q" term 2 years nominations { ilse for daan because "x" } proposal daan because "y" consent everyone elected daan accepted 2026-01-05 }
`,
    finds: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'nobody from another circle nominates',
    base: district,
    also: `election hf of facilitator in Huis { on 2026-01-19 duty "d" quality "q" term 2 years present gus, hal, ivo, jet nominations { fay for ivo because "calm" } proposal ivo because "y" consent gus, hal, ivo, jet elected ivo accepted 2026-01-19 }
`,
    finds: ['consent/outsider'],
  },
  {
    right: 'nobody from another circle consents',
    base: district,
    also: `election hf of facilitator in Huis { on 2026-01-19 duty "d" quality "q" term 2 years present gus, hal, ivo, jet nominations { hal for ivo because "calm" } proposal ivo because "y" consent gus, hal, ivo, jet, eli elected ivo accepted 2026-01-19 }
`,
    finds: ['consent/incomplete'],
  },
  {
    right: 'a majority that nothing allowed elects nobody',
    base: district,
    also: `election hf of facilitator in Huis { on 2026-01-19 duty "d" quality "q" term 2 years present gus, hal, ivo, jet nominations { hal for ivo because "calm" } elected ivo by majority }
`,
    finds: ['election/by-majority'],
  },
  {
    right: 'nor does one that was allowed later',
    base: district,
    also: `decision m "Officers by majority" { circle Huis kind policy decided 2026-03-02 by consent text "t" responsible gus measure "m" review 2027-03-01 consent everyone }
election hf of facilitator in Huis { on 2026-01-19 duty "d" quality "q" term 2 years nominations { hal for ivo because "calm" } elected ivo by majority under m }
`,
    finds: ['election/by-majority'],
  },
  {
    right: 'consent was asked for another person than was elected',
    base: court,
    also: `election gf of facilitator in Groen { on 2026-01-12 duty "d" quality "q" term 2 years present henk, ilse, joop, karin nominations { ilse for joop because "x" } proposal karin because "y" consent everyone elected joop accepted 2026-01-12 }
`,
    finds: ['election/by-majority'],
  },
  {
    right: 'the seat lasts longer than the election agreed on',
    base: court,
    otherwise: [
      ['facilitator joop from 2026-01-12 for 2 years', 'facilitator joop from 2026-01-12 for 2 years by gf'],
    ],
    also: `election gf of facilitator in Groen { on 2026-01-12 duty "d" quality "q" term 1 year present henk, ilse, joop, karin nominations { ilse for joop because "x" } proposal joop because "y" consent everyone elected joop accepted 2026-01-12 }
`,
    finds: ['election/seat-differs'],
  },
  {
    right: 'a circle does not elect its own leader',
    base: court,
    otherwise: [['leader daan from 2026-01-05 for 2 years', 'leader daan from 2026-01-05 for 2 years by dl']],
    also: `election dl of leader in Bouw by Bouw { on 2026-01-05 duty "d" quality "q" term 2 years nominations { ellen for daan because "x" } proposal daan because "y" consent daan, ellen, fenna, gijs elected daan accepted 2026-01-05 }
`,
    finds: ['double-link/leader-elected-elsewhere'],
  },
  {
    right: 'a seat names an election that chose nobody',
    base: court,
    otherwise: [
      ['facilitator joop from 2026-01-12 for 2 years', 'facilitator joop from 2026-01-12 for 2 years by gf'],
    ],
    also: `election gf of facilitator in Groen { on 2026-01-12 duty "d" quality "q" term 1 year present henk, ilse, joop, karin nominations { ilse for joop because "x" } elected nobody }
`,
    finds: ['election/seat-differs'],
  },
  {
    right: 'the highest circle has no leader',
    base: district,
    otherwise: [
      [
        `  leader max from 2026-01-12 for 2 years
`,
        '',
      ],
    ],
    finds: ['circle/highest-without-leader'],
  },
  {
    right: 'the board has no secretary',
    base: court,
    otherwise: [
      [
        `  secretary chris from 2026-01-05 for 3 years
`,
        `  members chris
`,
      ],
    ],
    finds: ['election/secretary-missing'],
  },
  {
    right: 'the term of the leader of the board is over',
    base: court,
    otherwise: [['leader aafke from 2026-01-05 for 3 years', 'leader aafke from 2023-01-05 for 3 years']],
    finds: ['election/link-term-expired'],
  },
  {
    right: 'the facilitator of the highest circle is none of its members',
    base: district,
    otherwise: [
      ['facilitator noa from 2026-01-12 for 2 years', 'facilitator lou from 2026-01-12 for 2 years'],
      [
        `experts max, noa
`,
        `members only ada, ben
  experts max, noa
`,
      ],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'the leader of the highest circle acts without an end',
    base: district,
    otherwise: [['leader max from 2026-01-12 for 2 years', 'leader max acting from 2026-01-12']],
    finds: ['election/acting-without-end'],
  },
  {
    right: 'the leader of the general circle does not sit in the highest one',
    base: district,
    otherwise: [
      [
        `experts max, noa
`,
        `members only ben
  experts max, noa
`,
      ],
    ],
    finds: ['double-link/leader-not-member'],
  },
  {
    right: 'the secretary of the service circle has left',
    base: software,
    otherwise: [['person bob "Bob"', 'person bob "Bob" { left 2026-05-31 }']],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'nobody is both present and absent',
    base: district,
    also: `decision p "Tariff" { circle Zon kind policy decided 2026-05-04 by consent concerns Zon.panels text "t" responsible cor measure "m" review 2027-05-01 present cor, dee, eli, fay absent fay consent cor, dee, eli }
`,
    finds: ['language/named-twice'],
  },
  {
    right: 'everybody consents though somebody was away, and nothing is agreed about that',
    base: court,
    also: `decision p "Verfkleur" { circle Bouw kind policy decided 2026-05-04 by consent concerns Bouw.onderhoud text "t" responsible daan measure "m" review 2027-05-01 present daan, ellen, fenna absent gijs consent everyone }
`,
    finds: ['consent/incomplete'],
  },
  {
    right: 'who was away consents',
    base: court,
    also: `decision p "Verfkleur" { circle Bouw kind policy decided 2026-05-04 by consent concerns Bouw.onderhoud text "t" responsible daan measure "m" review 2027-05-01 present daan, ellen, fenna absent gijs consent daan, ellen, fenna, gijs }
`,
    finds: ['consent/incomplete'],
  },
  {
    right: 'an objection that was met says nothing',
    base: court,
    also: `decision p "Verfkleur" { circle Bouw kind policy decided 2026-05-04 by consent concerns Bouw.onderhoud text "t" responsible daan measure "m" review 2027-05-01 objection gijs "" met by term "Een jaar" consent daan, ellen, fenna, gijs }
`,
    finds: ['consent/objection-met-nowhere'],
  },
  {
    right: 'somebody is elected though an objection stands open',
    base: district,
    also: `election ze of facilitator in Zon { on 2026-01-19 duty "d" quality "q" term 2 years present cor, dee, eli, fay nominations { dee for eli because "calm" } proposal eli because "y" objections { fay "She cannot come on Mondays" } consent cor, dee, eli elected eli accepted 2026-01-19 }
`,
    finds: ['election/without-consent'],
  },
  {
    right: 'a nomination has no reason',
    base: district,
    also: `election ze of facilitator in Zon { on 2026-01-19 duty "d" quality "q" term 2 years present cor, dee, eli, fay nominations { dee for eli because "" } proposal eli because "y" consent cor, dee, eli, fay elected eli accepted 2026-01-19 }
`,
    finds: ['election/nomination-without-reason'],
  },
  {
    right: 'a proposal waits for more than two years',
    base: district,
    also: `decision p "Tariff" { circle Zon kind policy state in consent proposed by cor picture 2024-05-04 text "t" }
`,
    finds: ['consent/proposal-waiting'],
  },
  {
    right: 'a deviation has no end',
    base: district,
    otherwise: [
      ['representative dee from 2026-01-19 for 2 years', 'representative vacant'],
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members dee
}
circle Huis`,
      ],
    ],
    also: `decision boven "Zon starts without representative" { circle Kern decided 2026-03-02 by consent concerns Zon responsible ada measure "m" review 2027-02-01 consent everyone }
deviation representative-missing in Zon under boven because "Too few people"
`,
    finds: ['double-link/representative-missing', 'consent/deviation-from-nothing'],
  },
  {
    right: 'a representative acts for three years',
    base: court,
    otherwise: [
      [
        'representative ellen from 2026-01-12 for 2 years',
        'representative ellen acting from 2024-01-12 until 2027-01-11',
      ],
    ],
    finds: ['election/acting-without-end'],
  },
  {
    right: 'a decision is renewed before it was taken',
    base: court,
    also: `decision p "Verfkleur" { circle Bouw kind policy decided 2026-05-04 by consent concerns Bouw.onderhoud text "t" responsible daan measure "m" term 1 year renewed 2026-04-01 for 1 year "x" consent everyone }
`,
    finds: ['logbook/dates-out-of-order'],
  },
  {
    right: 'a review was not held',
    base: court,
    also: `decision p "Verfkleur" { circle Bouw kind policy decided 2025-05-05 by consent concerns Bouw.onderhoud text "t" responsible daan measure "m" review 2026-05-04 consent daan, ellen, fenna, gijs }
`,
    finds: ['logbook/review-overdue'],
  },
  {
    right: 'an item says what one of the next higher circle says, and does not say that it comes from it',
    base: district,
    otherwise: [
      [
        'panels "The panels" from Kern.energy { limit "Only certified panels" }',
        'panels "The panels" from Kern.energy { limit "Only certified panels" } money "The purse" { limit "x" }',
      ],
    ],
    finds: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'an item comes from nowhere, where others say where they come from',
    base: district,
    otherwise: [
      [
        'panels "The panels" from Kern.energy { limit "Only certified panels" }',
        'panels "The panels" from Kern.energy { limit "Only certified panels" } cars "The shared cars" { limit "x" }',
      ],
    ],
    finds: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'two circles beside each other hold one item',
    base: court,
    otherwise: [
      [
        'planten "Planten" from Bestuur.tuin { limit "Geen gif" }',
        'planten "Planten" from Bestuur.tuin { limit "Geen gif" } verf "Onderhoud" from Bestuur.gebouw { limit "x" }',
      ],
    ],
    finds: ['circle/domain-overlap'],
  },
  {
    right: 'an item comes from the circle beside it',
    base: court,
    otherwise: [['planten "Planten" from Bestuur.tuin', 'planten "Planten" from Bouw.onderhoud']],
    finds: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'one circle has one item under two names',
    base: court,
    otherwise: [
      [
        'planten "Planten" from Bestuur.tuin { limit "Geen gif" }',
        'planten "Planten" from Bestuur.tuin { limit "Geen gif" } groen "Planten" from Bestuur.tuin { limit "y" }',
      ],
    ],
    finds: ['language/named-twice'],
  },
  {
    right: 'nobody holds the role that is responsible',
    base: court,
    otherwise: [
      [
        `members lies
}`,
        `members lies
  role Snoeier "Snoeier" { aim "Snoeien" duty "d" held vacant }
}`,
      ],
    ],
    also: `decision b "Snoeien in februari" { circle Groen kind policy decided 2026-02-02 by consent concerns Groen.planten text "t" responsible Groen.Snoeier measure "m" review 2027-02-01 consent henk, ilse, joop, karin }
`,
    finds: ['logbook/responsible-missing'],
  },
  {
    right: 'the item of a role comes from the circle above',
    base: court,
    otherwise: [
      [
        `members lies
}`,
        `members lies
  role Snoeier "Snoeier" { aim "Snoeien" duty "d" domain { bomen "Bomen" from Bestuur.tuin } held by lies from 2026-01-12 for 2 years }
}`,
      ],
    ],
    finds: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'an item comes from two levels above',
    base: court,
    otherwise: [
      [
        'planten "Planten" from Bestuur.tuin { limit "Geen gif" }',
        'planten "Planten" from Bestuur.tuin { limit "Geen gif" }',
      ],
    ],
    also: `circle Vijver "Vijverkring" in Groen { aim "De vijver schoonhouden" domain review 2027-03-01 { water "Water" from Groen.planten { limit "x" } } double link { leader lies from 2026-01-05 for 2 years representative joop from 2026-01-05 for 2 years } facilitator joop from 2026-01-05 for 2 years secretary karin from 2026-01-05 for 2 years }
circle Boot "Bootkring" in Vijver { aim "De bootjes verhuren aan leden" domain review 2027-03-01 { boten "Boten" from Groen.planten { limit "x" } } double link { leader lies from 2026-01-05 for 2 years representative karin from 2026-01-05 for 2 years } facilitator joop from 2026-01-05 for 2 years secretary karin from 2026-01-05 for 2 years }
`,
    finds: ['circle/domain-from-elsewhere'],
  },
  {
    right: 'two departments of a network hold one item',
    base: learners,
    otherwise: [
      [
        'videos "Videos" from General.content',
        'courses "Courses" from General.training { limit "x" } videos "Videos" from General.content',
      ],
    ],
    finds: ['circle/domain-overlap'],
  },
  {
    right: 'nobody is in a link across',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  double link to Huis { }
}
circle Huis`,
      ],
    ],
    finds: ['double-link/cross-link-empty'],
  },
  {
    right: 'the seat of a link across is vacant',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  double link to Huis { representative vacant }
}
circle Huis`,
      ],
    ],
    finds: ['double-link/cross-link-empty'],
  },
  {
    right: 'the term in a link across is over',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  double link to Huis { representative eli from 2025-01-19 until 2026-06-30 }
}
circle Huis`,
      ],
    ],
    finds: ['election/link-term-expired'],
  },
  {
    right: 'a link leads to a circle that does not exist',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  double link to Huiss { representative eli from 2026-01-19 for 2 years }
}
circle Huis`,
      ],
    ],
    finds: ['language/unknown-name'],
  },
  {
    right: 'a link leads to a circle that ended',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  double link to Oud { representative eli from 2026-01-19 for 2 years }
}
circle Huis`,
      ],
    ],
    also: `circle Oud "Old circle" in Kern { ended 2026-06-30 because "done" aim "To dig the pond for members" }
`,
    finds: ['double-link/cross-link-empty'],
  },
  {
    right: 'who links across is no member',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members only cor, dee, eli, fay
  double link to Huis { representative lou from 2026-01-19 for 2 years }
}
circle Huis`,
      ],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'one person is both ends of a link across',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  double link to Huis { leader eli from 2026-01-19 for 2 years representative eli from 2026-01-19 for 2 years }
}
circle Huis`,
      ],
    ],
    finds: ['double-link/same-person'],
  },
  {
    right: 'nothing was heard from a circle for three years',
    base: district,
    otherwise: [
      ['leader cor from 2026-01-12 for 2 years', 'leader cor from 2020-01-12 for 20 years'],
      [
        'aim "To provide solar',
        `meets every 4 weeks
  aim "To provide solar`,
      ],
      ['representative dee from 2026-01-19 for 2 years', 'representative dee from 2020-01-19 for 20 years'],
      ['facilitator eli from 2026-01-19 for 2 years', 'facilitator eli from 2020-01-19 for 20 years'],
      ['secretary fay from 2026-01-19 for 2 years', 'secretary fay from 2020-01-19 for 20 years'],
    ],
    also: `decision p "Tariff" { circle Zon kind policy decided 2023-05-04 by consent concerns Zon.panels text "t" responsible cor measure "m" review 2027-05-01 consent cor, dee, eli, fay }
`,
    finds: ['circle/long-silent'],
  },
  {
    right: 'somebody sits nowhere but in the assembly',
    base: court,
    otherwise: [['person lies "Lies"', 'person lies "Lies" person piet "Piet"']],
    finds: ['circle/person-in-none'],
  },
  {
    right: 'a list names somebody twice',
    base: court,
    otherwise: [
      [
        `members lies
}`,
        `members lies, lies
}`,
      ],
    ],
    finds: ['language/named-twice'],
  },
  {
    right: 'a seat is written twice',
    base: court,
    otherwise: [
      [
        'representative ilse from 2026-01-12 for 2 years',
        `representative ilse from 2026-01-12 for 2 years
    representative ilse from 2026-01-12 for 2 years`,
      ],
    ],
    finds: ['language/named-twice'],
  },
  {
    right: 'the leader is not among the members that a list names whole',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members only dee, eli, fay
}
circle Huis`,
      ],
    ],
    finds: ['double-link/leader-not-member'],
  },
  {
    right: 'a representative is not among those of the next higher circle',
    base: district,
    otherwise: [
      [
        'secretary gus from 2026-02-02 for 2 years',
        `secretary gus from 2026-02-02 for 2 years
  members only ada, ben, cor, gus, hal`,
      ],
    ],
    finds: ['election/holder-not-member', 'double-link/representative-not-member'],
  },
  {
    right: 'the secretary is not among them',
    base: court,
    otherwise: [
      [
        `members lies
}`,
        `members only henk, ilse, joop, lies
}`,
      ],
    ],
    finds: ['election/holder-not-member'],
  },
  {
    right: 'nor is the representative',
    base: court,
    otherwise: [
      [
        `members lies
}`,
        `members only henk, joop, karin, lies
}`,
      ],
    ],
    finds: ['double-link/representative-not-member'],
  },
  {
    right: 'a facilitator sits in another circle, and not among the members that this one names',
    base: court,
    otherwise: [
      ['facilitator joop from 2026-01-12 for 2 years', 'facilitator daan from 2026-01-12 for 2 years'],
      [
        `members lies
}`,
        `members lies, joop
}`,
      ],
    ],
    finds: ['election/holder-from-elsewhere'],
  },
  {
    right: 'what is assumed of those away meets no objection',
    base: learners,
    also: `decision p "Course fees" { circle Training kind policy decided 2026-05-04 by consent concerns Training.courses text "t" responsible cal measure "m" review 2027-05-01 objection fox "Fees shut out the poor" consent cal, ena }
`,
    finds: ['consent/objection-open'],
  },
  {
    right: 'one person is both ends of the link of a department',
    base: learners,
    otherwise: [
      ['representative guy from 2026-01-12 for 2 years', 'representative dov from 2026-01-12 for 2 years'],
    ],
    finds: ['double-link/same-person'],
  },
  {
    right: 'a team decides though an objection stands open',
    base: software,
    also: `decision p "Use the new framework" { circle App kind policy decided 2026-05-04 by consent concerns App.app text "t" responsible dan measure "m" review 2027-05-01 objection eve "It breaks our release" consent dan }
`,
    finds: ['consent/objection-open'],
  },
  {
    right: 'an agreement of a team has no day on which it is looked at again',
    base: software,
    also: `decision p "Use the new framework" { circle App kind policy decided 2026-05-04 by consent concerns App.app text "t" responsible dan measure "m" consent dan, eve }
`,
    finds: ['logbook/review-missing'],
  },
  {
    right: 'sixteen people sit in a circle, and nobody agreed on that',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members q1, q2, q3, q4, q5, q6, q7, q8, q9, q10, q11, q12
}
circle Huis`,
      ],
      [
        'person lou "Lou"',
        'person lou "Lou" person q1 "Q1" person q2 "Q2" person q3 "Q3" person q4 "Q4" person q5 "Q5" person q6 "Q6" person q7 "Q7" person q8 "Q8" person q9 "Q9" person q10 "Q10" person q11 "Q11" person q12 "Q12"',
      ],
    ],
    finds: ['circle/too-large'],
  },
  {
    right: 'the last turn of a rotation ended two months ago',
    base: court,
    otherwise: [
      [
        'representative ilse from 2026-01-12 for 2 years',
        `representative ilse from 2026-01-12 until 2026-04-30
    representative joop from 2026-05-01 until 2026-09-30`,
      ],
    ],
    finds: ['election/link-term-expired'],
  },
  {
    right: 'a name is misspelt',
    base: district,
    otherwise: [['leader cor from 2026-01-12', 'leader corr from 2026-01-12']],
    finds: ['language/unknown-name'],
  },
  {
    right: 'a circle is renamed, and not everywhere',
    base: district,
    otherwise: [['circle Zon "Zonkring"', 'circle Zonn "Zonkring"']],
    also: `decision p "Tariff" { circle Zon kind policy decided 2026-05-04 by consent concerns Zon.panels text "t" responsible cor measure "m" review 2027-05-01 consent cor, dee, eli, fay }
election ze of facilitator in Zon { on 2026-01-19 duty "d" quality "q" term 2 years nominations { dee for eli because "calm" } proposal eli because "y" consent cor, dee, eli, fay elected eli accepted 2026-01-19 }
`,
    finds: ['language/unknown-name'],
  },
  {
    right: 'a person is taken out',
    base: court,
    otherwise: [['person ellen "Ellen" ', '']],
    finds: ['language/unknown-name'],
  },
  {
    right: 'a parent is misspelt',
    base: court,
    otherwise: [['circle Bouw "Bouwkring" in Bestuur', 'circle Bouw "Bouwkring" in Bestur']],
    finds: ['language/unknown-name'],
  },
  {
    right: 'all terms of a circle are over',
    base: district,
    otherwise: [
      ['leader cor from 2026-01-12', 'leader cor from 2023-01-12'],
      ['representative dee from 2026-01-19', 'representative dee from 2023-01-19'],
      ['facilitator eli from 2026-01-19', 'facilitator eli from 2023-01-19'],
      ['secretary fay from 2026-01-19', 'secretary fay from 2023-01-19'],
    ],
    finds: ['circle/long-silent', 'election/link-term-expired', 'election/term-expired'],
  },
];

export const noDifference: Verdict[] = [
  {
    right: 'the next higher circle grants a deviation for half a year',
    base: district,
    otherwise: [
      ['representative dee from 2026-01-19 for 2 years', 'representative vacant'],
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members dee
}
circle Huis`,
      ],
    ],
    also: `decision boven "Zon starts without representative" { circle Kern decided 2026-10-05 by consent concerns Zon responsible ada measure "m" review 2027-02-01 consent everyone }
deviation representative-missing in Zon under boven until 2027-03-01 because "Too few people"
`,
  },
  {
    right: 'a deviation may be granted by a majority that consent allowed',
    base: district,
    otherwise: [
      ['representative dee from 2026-01-19 for 2 years', 'representative vacant'],
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  members dee
}
circle Huis`,
      ],
    ],
    also: `decision wijze "Start-up matters by majority" { circle Raad decided 2026-02-02 by consent responsible max measure "m" review 2027-02-01 consent everyone }
decision boven "Zon starts without representative" { circle Raad decided 2026-10-05 by majority under wijze concerns Zon responsible ada measure "m" review 2027-02-01 }
deviation representative-missing in Zon under boven until 2027-03-01 because "Too few people"
`,
  },
  {
    right: 'work that is carried out needs no review and no measure',
    base: district,
    also: `decision b "Panels of house 4 washed in May" { circle Zon kind operations decided 2026-05-04 by consent text "t" responsible cor consent everyone }
`,
  },
  {
    right: 'the next higher circle decides about an aim',
    base: district,
    also: `decision b "A sharper aim for Zon" { circle Kern kind policy decided 2026-05-04 by consent concerns aim of Zon text "t" responsible ada measure "m" review 2027-05-01 consent everyone }
`,
  },
  {
    right: 'whoever leaves on the day of an election takes part in it',
    base: district,
    otherwise: [
      ['person fay "Fay"', 'person fay "Fay" { left 2026-10-05 }'],
      [
        'secretary fay from 2026-01-19 for 2 years',
        `secretary fay from 2026-01-19 until 2026-10-05
  secretary lou from 2026-10-06 for 2 years by se
  member lou from 2026-09-01`,
      ],
    ],
    also: `election se of secretary in Zon { on 2026-10-05 duty "d" quality "q" term 2 years present cor, dee, eli, fay, lou nominations { fay for lou because "neat" } proposal lou because "y" consent cor, dee, eli, fay, lou elected lou accepted 2026-10-05 }
`,
  },
  {
    right: 'former officers, and what was decided with them, stay on record',
    base: court,
    otherwise: [
      [
        'facilitator fenna from 2026-01-12 for 2 years',
        `facilitator oud from 2024-01-12 until 2025-12-31
  facilitator fenna from 2026-01-12 for 2 years`,
      ],
      ['person lies "Lies"', 'person lies "Lies" person oud "Oud-lid" { left 2025-12-31 }'],
    ],
    also: `decision b "Schilderplan" { circle Bouw kind policy decided 2025-02-03 by consent concerns Bouw.onderhoud text "t" responsible daan measure "m" review 2027-02-01 consent oud }
`,
  },
  {
    right: 'somebody who came back is an officer again',
    base: court,
    otherwise: [
      ['person gijs "Gijs"', 'person gijs "Gijs" { joined 2019-01-01 left 2023-12-31 joined 2025-09-01 }'],
    ],
  },
  {
    right: 'the members elect the leader of the board by vote',
    base: court,
    otherwise: [
      ['leader aafke from 2026-01-05 for 3 years', 'leader aafke from 2026-01-05 for 3 years by vz'],
    ],
    also: `election vz of leader in Bestuur by Alv { on 2026-01-05 duty "d" quality "q" term 3 years elected aafke by majority }
`,
  },
  {
    right: 'the next higher circle elects the leader, and the circle confirms',
    base: district,
    otherwise: [['leader cor from 2026-01-12 for 2 years', 'leader cor from 2026-02-02 for 2 years by zl']],
    also: `election zl of leader in Zon by Kern { on 2026-01-26 duty "d" quality "q" term 2 years facilitator dee present ada, ben, dee, gus, hal nominations { ada for cor because "x" ben for cor because "z" } proposal cor because "y" consent ada, ben, dee, gus, hal elected cor accepted 2026-01-26 confirmed by Zon on 2026-02-02 }
`,
  },
  {
    right: 'a majority that consent had allowed elects a facilitator',
    base: district,
    also: `decision m "Officers by majority" { circle Huis kind policy decided 2025-12-01 by consent text "t" responsible gus measure "m" review 2027-03-01 consent everyone }
election hf of facilitator in Huis { on 2026-01-19 duty "d" quality "q" term 2 years nominations { hal for ivo because "calm" } elected ivo by majority under m }
`,
  },
  {
    right: 'somebody from another circle guides an election',
    base: district,
    also: `election hf of facilitator in Huis { on 2026-01-26 duty "d" quality "q" term 2 years facilitator dee present gus, hal, ivo, jet nominations { hal for ivo because "calm" } proposal ivo because "y" consent gus, hal, ivo, jet elected ivo accepted 2026-01-26 }
`,
  },
  {
    right: 'the last day of a term is one of it',
    base: court,
    otherwise: [
      [
        'leader aafke from 2026-01-05 for 3 years',
        `leader aafke from 2023-12-01 until 2026-11-30
  leader aafke from 2026-12-01 for 3 years`,
      ],
    ],
  },
  {
    right: 'an assembly of the members has no officers and no domain',
    base: court,
  },
  {
    right: 'an objection is met by a measure',
    base: district,
    also: `decision p "Tariff" { circle Zon kind policy decided 2026-05-04 by consent concerns Zon.panels text "t" responsible cor measure "Complaints" review 2027-05-01 present cor, dee, eli, fay objection fay "It makes small households pay more" met by measure "Complaints of small households" consent cor, dee, eli, fay }
`,
  },
  {
    right: 'a decision is renewed before its term ends',
    base: court,
    also: `decision p "Verfkleur" { circle Bouw kind policy decided 2024-05-06 by consent concerns Bouw.onderhoud text "t" responsible daan measure "m" term 2 years renewed 2026-05-04 for 2 years "Bevalt" }
`,
  },
  {
    right: 'somebody stands in for three months',
    base: court,
    otherwise: [
      [
        'secretary gijs from 2026-01-12 for 2 years',
        `secretary gijs from 2026-01-12 until 2026-10-31
  secretary fenna acting from 2026-11-01 until 2027-01-31
  members gijs`,
      ],
    ],
  },
  {
    right: 'teams may hold the same',
    base: software,
    otherwise: [
      ['site "The site" from Hub.tools', 'app "The app" from Hub.tools site "The site" from Hub.tools'],
    ],
  },
  {
    right: 'two circles take different parts',
    base: district,
    otherwise: [
      [
        'repair "Repairs" from Kern.houses { limit "Three quotations" }',
        'repair "Repairs" from Kern.houses { limit "Three quotations" } boilers "Boilers" from Kern.energy { limit "Only certified fitters" }',
      ],
    ],
  },
  {
    right: 'two circles link across, and each says it',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  double link to Huis { leader eli from 2026-01-19 for 2 years representative fay from 2026-01-19 for 2 years }
}
circle Huis`,
      ],
      [
        `secretary jet from 2026-01-19 for 2 years
}`,
        `secretary jet from 2026-01-19 for 2 years
  double link to Zon { leader ivo from 2026-01-19 for 2 years representative jet from 2026-01-19 for 2 years }
}`,
      ],
    ],
  },
  {
    right: 'a circle that began two months ago has decided nothing yet',
    base: district,
    otherwise: [
      [
        'aim "To provide solar',
        `begun 2026-10-01
  aim "To provide solar`,
      ],
      ['leader cor from 2026-01-12', 'leader cor from 2026-10-01'],
      ['representative dee from 2026-01-19', 'representative dee from 2026-10-01'],
      ['facilitator eli from 2026-01-19', 'facilitator eli from 2026-10-01'],
      ['secretary fay from 2026-01-19', 'secretary fay from 2026-10-01'],
    ],
  },
  {
    right: 'it is not recorded who serves a circle',
    base: court,
    otherwise: [
      [
        `facilitator joop from 2026-01-12 for 2 years
  secretary karin from 2026-01-12 for 2 years
  members lies`,
        `facilitator unrecorded
  secretary unrecorded
  members lies, joop, karin`,
      ],
    ],
  },
  {
    right: 'nor who is in it and links it',
    base: court,
    otherwise: [
      [
        `leader henk from 2026-01-05 for 2 years
    representative ilse from 2026-01-12 for 2 years`,
        `leader unrecorded
    representative unrecorded`,
      ],
      ['members lies', 'members unrecorded'],
    ],
  },
  {
    right: 'since when somebody is a member is not recorded',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}`,
        `secretary fay from 2026-01-19 for 2 years
  members lou, kim
}`,
      ],
    ],
    also: `decision p "Tariff" { circle Zon kind policy decided 2026-02-04 by consent concerns Zon.panels text "t" responsible cor measure "m" review 2027-05-01 consent cor, dee, eli, fay }
`,
  },
  {
    right: 'people of whom nothing is recorded decided three years ago',
    base: district,
    also: `decision p "Old tariff" { circle Zon kind policy decided 2023-02-06 by consent concerns Zon.panels text "t" responsible cor measure "m" review 2027-05-01 consent cor, kim, lou }
`,
  },
  {
    right: 'only months are known',
    base: district,
    otherwise: [['leader cor from 2026-01-12 for 2 years', 'leader cor from 2026-01 for 2 years']],
    also: `decision p "Old tariff" { circle Zon kind policy decided 2026-03 by consent concerns Zon.panels text "t" responsible cor measure "m" review 2027-03 consent cor, dee, eli, fay }
`,
  },
  {
    right: 'a list names all who sit there',
    base: court,
    otherwise: [
      [
        `members lies
}`,
        `members only henk, ilse, joop, karin, lies
}`,
      ],
    ],
  },
  {
    right: 'teams need no leader',
    base: software,
  },
  {
    right: 'two teams exchange a member each, and two people share a role',
    base: software,
    otherwise: [
      [
        'double link { representative hex from 2026-01-01 for 1 year }',
        `double link { representative hex from 2026-01-01 for 1 year }
  double link to App { representative gil from 2026-01-01 for 1 year }
  role Ops "Ops" { aim "To keep servers up" duty "d" held by fin from 2026-01-01 for 1 year held by gil from 2026-01-01 for 1 year }`,
      ],
      [
        'double link { representative dan from 2026-01-01 for 1 year }',
        `double link { representative dan from 2026-01-01 for 1 year }
  double link to Web { representative eve from 2026-01-01 for 1 year }`,
      ],
    ],
  },
  {
    right: 'a department elects its own leader, and the general circle confirms',
    base: learners,
  },
  {
    right: 'those who were away are asked within two days',
    base: district,
    also: `decision p "Tariff" { circle Zon kind policy decided 2026-05-04 by consent concerns Zon.panels text "t" responsible cor measure "m" review 2027-05-01 present cor, dee, eli absent fay consent cor, dee, eli }
`,
  },
  {
    right: 'everybody consents, as was agreed about those away',
    base: district,
    also: `decision p "Tariff" { circle Zon kind policy decided 2026-05-04 by consent concerns Zon.panels text "t" responsible cor measure "m" review 2027-05-01 present cor, dee, eli absent fay consent everyone }
`,
  },
  {
    right: 'a deputy has a role',
    base: court,
    otherwise: [
      [
        `members lies
}`,
        `members lies
  role Plv "Plaatsvervangend secretaris" { aim "Notuleren als de secretaris weg is" duty "d" held by lies from 2026-01-12 for 2 years }
}`,
      ],
    ],
  },
  {
    right: 'two representatives sit in the next higher circle',
    base: court,
    otherwise: [
      [
        'representative ilse from 2026-01-12 for 2 years',
        `representative ilse from 2026-01-12 for 2 years
    representative joop from 2026-01-12 for 2 years`,
      ],
    ],
  },
  {
    right: 'some people stand for a circle until it elects',
    base: court,
    also: `circle Keuken "Keukenkring" in Bestuur { begun 2026-10-05 aim "Maaltijden koken voor de bewoners" domain review 2027-03-01 { keuken "De keuken" from Bestuur.gebouw { limit "Hygiëne" } } double link { leader lies acting from 2026-10-05 until 2026-12-31 representative joop acting from 2026-10-05 until 2026-12-31 } facilitator joop acting from 2026-10-05 until 2026-12-31 secretary lies acting from 2026-10-05 until 2026-12-31 members karin, fenna }
`,
  },
  {
    right: 'whoever is no longer to be a member has no consent in that',
    base: district,
    otherwise: [
      [
        `secretary fay from 2026-01-19 for 2 years
}
circle Huis`,
        `secretary fay from 2026-01-19 for 2 years
  member kim from 2026-01-19 until 2026-10-05
}
circle Huis`,
      ],
    ],
    also: `decision weg "Kim is no longer a member" { circle Zon kind policy decided 2026-10-05 by consent concerns members of Zon responsible cor measure "m" review 2027-03-01 present cor, dee, eli, fay, kim consent cor, dee, eli, fay }
`,
  },
  {
    right: 'what met an objection is put to a vote, as consent allowed',
    base: district,
    also: `decision wijze "Rota by majority" { circle Zon kind policy decided 2026-02-02 by consent text "t" responsible cor measure "m" review 2027-02-01 consent cor, dee, eli, fay }
decision rota "Rota" { circle Zon kind operations picture 2026-04-06 opinion 2026-04-20 decided 2026-05-04 by majority under wijze text "t" responsible cor objection fay "I cannot on Mondays" }
`,
  },
  {
    right: 'a seat waits for an election that is still to come',
    base: district,
    otherwise: [
      [
        'facilitator eli from 2026-01-19 for 2 years',
        `facilitator eli from 2026-01-19 until 2026-12-31
  facilitator fay from 2027-01-01 for 1 year by ze
  members eli`,
      ],
    ],
    also: `election ze of facilitator in Zon { on 2026-12-14 duty "d" quality "q" term 1 year }
`,
  },
  {
    right: 'an objection stands open against a decision that is still to come',
    base: district,
    also: `decision p "Tariff" { circle Zon kind policy decided 2027-05-03 by consent concerns Zon.panels text "t" responsible cor measure "m" review 2028-05-01 objection fay "x y z" consent cor, dee, eli }
`,
  },
  {
    right: 'a circle is looked at on its first day',
    base: district,
    on: '2026-02-02',
  },
  {
    right: 'an action is due today',
    base: court,
    also: `action a "Offertes vragen" { circle Bouw owner daan due 2026-11-30 }
`,
  },
];
