import { describe, expect, test } from 'vitest';
import { block, type Edit, edited, told } from './told.js';

/*
 * A mill, a choir in the tradition of Sociocracy For All and a studio in that of Sociocracy 3.0, each in two states. What
 * is right was written down from the method before anything was run: every change, whose consent it takes, and what
 * follows from what is on record.
 */

const on = '2026-11-29';

const molen = `
organisation Molen "Molencoöperatie De Roos" {
  language nl
  method skm
  size 3 to 9
  terms at most 2
  notice 60 days
  absence "Wie er niet is, kan binnen twee dagen bezwaar maken"
  statutes "Akte van 2023" from 2023-03-01
}
person abel "Abel Kok"
person bo "Bo Rust"
person cato "Cato Meer"
person daaf "Daaf Wit"
person eef "Eef Groot"
person febe "Febe Zand"
person guus "Guus Lam"
person hein "Hein Dam"
person iet "Iet Vos"
person jip "Jip Bal"
person koos "Koos Haag"
person lot "Lot Kraan" { external expertise finance }
person mees "Mees Riet"
person nel "Nel Pol"
top circle Top "Topkring" {
  aim "De coöperatie voor lange tijd behouden"
  domain { alles "De hele coöperatie" }
  leader koos from 2026-02-02 for 2 years
  experts lot
}
general circle Midden "Middenkring" in Top {
  aim "De molen en de bakkerij laten draaien"
  domain {
    graan "Het graan" from Top.alles
    bakkerij "De bakkerij" from Top.alles
    geld "Het geld" from Top.alles { limit "Geen leningen" }
  }
  double link {
    leader abel from 2026-02-02 for 2 years
    representative bo from 2026-02-09 for 2 years
  }
}
circle Malen "Maalkring" in Midden {
  aim "Meel malen voor de bakkers in de streek"
  constraint "Binnen de vergunning"
  meets every 2 weeks
  measure "Zakken meel in een maand"
  domain review 2027-02-01 {
    stenen "De molenstenen" from Midden.graan { limit "Geen gehuurde stenen" }
    meel "De soorten meel" from Midden.graan
  }
  double link {
    leader cato from 2025-02-03 for 2 years by malen-leider
    representative daaf from 2025-02-10 for 2 years by malen-afgevaardigde
  }
  facilitator eef from 2025-02-10 for 2 years
  secretary febe from 2025-02-10 for 2 years by malen-secretaris
  members guus
  role Weger "Weger" {
    aim "Elke zak eerlijk wegen"
    duty "Weegt elke zak voordat die weggaat"
    domain { schaal "De weegschaal" from Malen.meel }
    held by guus from 2025-03-03 for 2 years by weger-25
  }
}
circle Zeven "Zeefploeg" in Malen {
  aim "Meel zeven tot bloem"
  domain { zeef "De zeven" from Malen.meel }
  members guus, febe
}
circle Bakken "Bakkring" in Midden {
  aim "Brood bakken en taarten maken"
  domain {
    oven "De oven" from Midden.bakkerij
    brood "Het brood" from Midden.bakkerij { budget "€ 500 per maand" }
    taart "De taarten" from Midden.bakkerij
  }
  double link {
    leader hein from 2026-03-02 for 2 years
    representative iet from 2026-03-09 for 2 years
  }
  members jip, mees
  double link to Malen {
    leader cato from 2026-03-02 for 2 years
    representative iet from 2026-03-09 for 2 years
  }
}
circle Fietsen "Fietskring" in Midden {
  aim "Brood met de fiets rondbrengen"
  domain { routes "De routes" from Midden.bakkerij }
  double link {
    leader jip from 2026-03-02 for 2 years
    representative nel from 2026-03-09 for 2 years
  }
}
helping circle Jubileum "Hulpkring Jubileum" in Midden until 2027-03-31 {
  aim "Een voorstel voor het jubileum"
  leader bo from 2026-06-01 until 2027-03-31
  members mees, nel
}
working group Verf "Verfploeg" in Bakken {
  aim "De bakkerij schilderen"
  members mees
}
decision zeven-klein "De zeefploeg heeft nog geen afgevaardigde" {
  circle Malen
  decided 2026-03-02 by consent
  because "De kring is klein"
}
deviation representative-missing in Zeven under zeven-klein until 2026-12-31
  because "De kring is klein"
decision rustdag "Op maandag draait de molen niet" {
  circle Malen
  decided 2026-03-02 by consent
  concerns Malen.stenen
  text "Op maandag staan de stenen stil."
  because "De stenen slijten"
  responsible cato
  measure "Slijtage in millimeter"
  term 2 years
  review 2027-03-01
  objection daaf "Bakkers wachten" met by measure "Bestellingen op dinsdag"
}
election malen-leider of leader in Malen by Midden {
  on 2025-02-03
  term 2 years
  nominations { bo for cato because "Zij kent de molen" }
  elected cato
}
election malen-afgevaardigde of representative in Malen {
  on 2025-02-10
  term 2 years
  elected daaf
}
election malen-secretaris of secretary in Malen {
  on 2025-02-10
  term 2 years
  elected febe
}
election weger-25 of Weger in Malen {
  on 2025-03-03
  term 2 years
  elected guus
}
`;

const koor = `
organisation Lark "Lark Choir" {
  method sofa
  size 3 to 8
}
person ada "Ada Reed"
person ben "Ben Moor"
person cy "Cy Vale"
person dee "Dee Lane"
person ed "Ed Frost"
person fay "Fay Holt"
general circle Choir "Choir Circle" {
  aim "Holding the choir together"
  domain { music "Music" concerts "Concerts" money "Money" }
  members ada, ben
}
circle Songs "Songs Circle" in Choir {
  aim "Choosing what we sing"
  domain { scores "Scores" from Choir.music }
  double link {
    leader cy from 2025-01-13 for 2 years
    representative dee from 2025-01-13 for 2 years
  }
}
circle Stage "Stage Circle" in Choir {
  aim "Putting on concerts"
  domain { halls "Halls" from Choir.concerts }
  double link {
    leader ed from 2026-01-12 for 2 years
    representative fay from 2026-01-12 for 2 years
  }
}
`;

const studio = `
organisation Kite "Kite Studio" {
  method s3
}
person ivy "Ivy Stone"
person joe "Joe Park"
person kim "Kim Wells"
person len "Len Marsh"
circle Core {
  aim "To steer the studio"
  domain { work "The work" tools "The tools" }
  members ivy
}
circle Film in Core {
  aim "To make films"
  domain { films "Films" from Core.work }
  double link { representative joe from 2026-01-05 for 1 year }
  members kim
}
circle Sound in Core {
  aim "To record sound"
  domain { sound "Sound" from Core.work }
  double link { representative len from 2026-01-05 for 1 year }
  members kim
}
`;

interface Answer {
  readonly says: string;
  readonly base: string;
  readonly edits: readonly Edit[];
  /** Decisions and elections that the newer state has besides. */
  readonly record?: string;
  /** Every change as `kind circle/subject: verdict [whose consent it takes] lacks whose is missing`. */
  readonly tells: readonly string[];
  /** What is named or about a change and does not count, as `election or decision: why`. */
  readonly discounts?: readonly string[];
}

const decides = (circle: string, concerns: string, more = ''): string =>
  `decision d-${circle.toLowerCase()} "A decision" {\n circle ${circle}\n decided 2026-11-09 by consent\n concerns ${concerns}\n ${more}\n}\n`;
const elects = (
  name: string,
  office: string,
  circle: string,
  by: string,
  person: string,
  more = '',
): string =>
  `election ${name} of ${office} in ${circle} by ${by} {\n on 2026-11-09\n elected ${person}\n ${more}\n}\n`;

const leader = 'leader cato from 2025-02-03 for 2 years by malen-leider';
const representative = 'representative daaf from 2025-02-10 for 2 years by malen-afgevaardigde';
const facilitator = 'facilitator eef from 2025-02-10 for 2 years';
const secretary = 'secretary febe from 2025-02-10 for 2 years by malen-secretaris';
const weger = 'held by guus from 2025-03-03 for 2 years by weger-25';
const until = 'until 2026-12-31';

const bakken = block(molen, 'circle Bakken');
const fietsen = block(molen, 'circle Fietsen');
const zeven = block(molen, 'circle Zeven');
const feest = block(molen, 'helping circle');
const jubileum = block(molen, 'helping circle');
const rustdag = block(molen, 'decision rustdag');
const weegt = block(molen, 'circle Malen').slice(block(molen, 'circle Malen').indexOf('  role Weger'), -2);

const halves =
  'circle Broodkring "Broodkring" in Midden {\n aim "Brood bakken"\n domain { brood "Het brood" from Midden.bakkerij { budget "€ 500 per maand" } oven "De oven" from Midden.bakkerij }\n members hein, iet\n}\ncircle Taartkring "Taartkring" in Midden {\n aim "Taarten maken"\n domain { taart "De taarten" from Midden.bakkerij }\n members jip, mees\n}\n';
const fromBakken = [
  'leader-vacated Bakken/leader: none needed',
  'representative-vacated Bakken/representative: none needed',
];
const fromFietsen = [
  'leader-vacated Fietsen/leader: none needed',
  'representative-vacated Fietsen/representative: none needed',
];
const intoBakken: readonly Edit[] = [
  [fietsen, ''],
  [
    '    taart "De taarten" from Midden.bakkerij\n',
    '    taart "De taarten" from Midden.bakkerij\n    routes "De routes" from Midden.bakkerij\n',
  ],
  ['members jip, mees', 'members jip, mees, nel'],
];
const wegen =
  'circle Weegkring "Weger" in Malen {\n aim "Elke zak eerlijk wegen"\n domain { schaal "De weegschaal" from Malen.meel }\n members guus\n}\n';
const words: Edit = ['"Op maandag staan de stenen stil."', '"Op maandag en dinsdag staan de stenen stil."'];

const answers: readonly Answer[] = [
  // ---- seats ----
  {
    says: 'a leader is elected again by the next higher circle',
    base: molen,
    edits: [[leader, 'leader cato from 2026-11-16 for 2 years by weer']],
    record: elects('weer', 'leader', 'Malen', 'Midden', 'cato', 'term 2 years'),
    tells: ['leader-renewed Malen/leader: evidenced [Midden]'],
  },
  {
    says: 'a leader is elected again by the circle itself',
    base: molen,
    edits: [[leader, 'leader cato from 2026-11-16 for 2 years by weer']],
    record: elects('weer', 'leader', 'Malen', 'Malen', 'cato', 'term 2 years'),
    tells: ['leader-renewed Malen/leader: wrong [Midden] lacks Midden'],
  },
  {
    says: 'a leader goes on for longer than they were elected for',
    base: molen,
    edits: [[leader, 'leader cato from 2025-02-03 for 4 years by malen-leider']],
    tells: ['term-extended Malen/leader: unevidenced [Midden] lacks Midden'],
    discounts: ['malen-leider: other time'],
  },
  {
    says: 'somebody stands in for the leader until a day',
    base: molen,
    edits: [[leader, 'leader eef acting from 2026-11-16 until 2027-02-01']],
    tells: ['leader-changed Malen/leader: none needed'],
  },
  {
    says: 'somebody stands in for the leader and nobody says until when',
    base: molen,
    edits: [[leader, 'leader eef acting from 2026-11-16']],
    tells: ['leader-changed Malen/leader: unevidenced [Midden] lacks Midden'],
  },
  {
    says: 'a secretary resigns',
    base: molen,
    edits: [[secretary, 'secretary febe from 2025-02-10 until 2026-11-01 by malen-secretaris']],
    tells: ['term-shortened Malen/secretary: none needed'],
  },
  {
    says: 'a facilitator is removed by the next higher circle',
    base: molen,
    edits: [[facilitator, 'facilitator vacant']],
    record: decides('Midden', 'facilitator of Malen'),
    tells: ['facilitator-vacated Malen/facilitator: wrong [Malen] lacks Malen'],
  },
  {
    says: 'a facilitator is removed by the circle',
    base: molen,
    edits: [[facilitator, 'facilitator vacant']],
    record: decides('Malen', 'facilitator of Malen'),
    tells: ['facilitator-vacated Malen/facilitator: evidenced [Malen]'],
  },
  {
    says: 'a representative is elected by the circle in place of another',
    base: molen,
    edits: [[representative, 'representative eef from 2026-11-16 for 2 years by nieuw']],
    record: elects('nieuw', 'representative', 'Malen', 'Malen', 'eef', 'term 2 years'),
    tells: ['representative-changed Malen/representative: evidenced [Malen]'],
  },
  {
    says: 'a representative is chosen from above',
    base: molen,
    edits: [[representative, 'representative eef from 2026-11-16 for 2 years by nieuw']],
    record: elects('nieuw', 'representative', 'Malen', 'Midden', 'eef', 'term 2 years'),
    tells: ['representative-changed Malen/representative: wrong [Malen] lacks Malen'],
  },
  {
    says: 'a representative is elected against an objection that is open',
    base: molen,
    edits: [[representative, 'representative eef from 2026-11-16 for 2 years by nieuw']],
    record: elects('nieuw', 'representative', 'Malen', 'Malen', 'eef', 'objections { guus "Te druk" }'),
    tells: ['representative-changed Malen/representative: unevidenced [Malen] lacks Malen'],
    discounts: ['nieuw: objection open'],
  },
  {
    says: 'a role goes to another by election',
    base: molen,
    edits: [[weger, 'held by febe from 2026-11-16 for 1 year by weger-26']],
    record: elects('weger-26', 'Weger', 'Malen', 'Malen', 'febe', 'term 1 year'),
    tells: ['holder-changed Malen/Weger: evidenced [Malen]'],
  },
  {
    says: 'somebody holds a role for longer than the election said',
    base: molen,
    edits: [[weger, 'held by febe from 2026-11-16 for 3 years by weger-26']],
    record: elects('weger-26', 'Weger', 'Malen', 'Malen', 'febe', 'term 1 year'),
    tells: ['holder-changed Malen/Weger: unevidenced [Malen] lacks Malen'],
    discounts: ['weger-26: other term'],
  },
  {
    says: 'another sits than was elected',
    base: molen,
    edits: [[secretary, 'secretary guus from 2026-11-16 for 2 years by schrijft']],
    record: elects('schrijft', 'secretary', 'Malen', 'Malen', 'eef'),
    tells: ['secretary-changed Malen/secretary: unevidenced [Malen] lacks Malen'],
    discounts: ['schrijft: other person'],
  },
  {
    says: 'a secretary is elected by majority, which nobody allowed',
    base: molen,
    edits: [[secretary, 'secretary guus from 2026-11-16 for 2 years by schrijft']],
    record: elects('schrijft', 'secretary', 'Malen', 'Malen', 'guus by majority'),
    tells: ['secretary-changed Malen/secretary: unevidenced [Malen] lacks Malen'],
    discounts: ['schrijft: method'],
  },
  {
    says: 'an expert goes',
    base: molen,
    edits: [['  experts lot\n', '']],
    tells: ['expert-removed Top/lot: none needed'],
  },
  {
    says: 'an expert is taken in by the top circle',
    base: molen,
    edits: [['experts lot', 'experts lot, mees']],
    record: decides('Top', 'members of Top'),
    tells: ['expert-added Top/mees: evidenced [Top]'],
  },
  {
    says: 'an expert of the top circle is chosen by the circle below it',
    base: molen,
    edits: [['experts lot', 'experts lot, mees']],
    record: decides('Midden', 'members of Top'),
    tells: ['expert-added Top/mees: wrong [Top] lacks Top'],
  },
  {
    says: 'a member is taken in by the circle',
    base: molen,
    edits: [['  members guus\n  role', '  members guus, nel\n  role']],
    record: decides('Malen', 'members of Malen'),
    tells: ['member-added Malen/nel: evidenced [Malen]'],
  },
  {
    says: 'somebody leaves the organisation and the seat with it',
    base: molen,
    edits: [
      ['person eef "Eef Groot"', 'person eef "Eef Groot" { left 2026-10-31 }'],
      [facilitator, 'facilitator vacant'],
    ],
    tells: ['person-left /eef: none needed', 'facilitator-vacated Malen/facilitator: none needed'],
  },
  // ---- circles ----
  {
    says: 'a circle is split by the next higher one',
    base: molen,
    edits: [
      [bakken, halves],
      [block(molen, 'working group'), ''],
    ],
    record: decides('Midden', 'Bakken'),
    tells: [
      'circle-split Bakken: evidenced [Midden]',
      'circle-ended Verf: unevidenced [Bakken] lacks Bakken',
      // As the circle is no more, so is its link across.
      ...fromBakken,
      ...fromBakken,
    ],
  },
  {
    says: 'a circle splits itself, and its working group stays with one part',
    base: molen,
    edits: [
      [bakken, halves],
      ['"Verfploeg" in Bakken', '"Verfploeg" in Broodkring'],
    ],
    record: decides('Bakken', 'Broodkring, Taartkring'),
    tells: [
      'circle-split Bakken: wrong [Midden] lacks Midden',
      // It may give its own working group away, and only Midden can make the circle that takes it in.
      'circle-moved Verf: partly [Midden] lacks Midden',
      ...fromBakken,
      ...fromBakken,
    ],
  },
  {
    says: 'a circle merges into one that goes on, by the circle above both',
    base: molen,
    edits: intoBakken,
    record: decides('Midden', 'Fietsen, Bakken'),
    tells: [
      'circle-merged Bakken: evidenced [Midden]',
      'domain-item-moved Bakken/Bakken.routes: evidenced [Midden]',
      'member-added Bakken/nel: none needed',
      ...fromFietsen,
    ],
  },
  {
    says: 'a circle takes another one in by its own decision',
    base: molen,
    edits: intoBakken,
    record: decides('Bakken', 'Fietsen, Bakken, Bakken.routes'),
    tells: [
      'circle-merged Bakken: wrong [Midden] lacks Midden',
      'domain-item-moved Bakken/Bakken.routes: wrong [Midden] lacks Midden',
      'member-added Bakken/nel: none needed',
      ...fromFietsen,
    ],
  },
  {
    says: 'a circle moves to a sibling by the circle above both',
    base: molen,
    edits: [
      ['"Zeefploeg" in Malen', '"Zeefploeg" in Bakken'],
      ['from Malen.meel }\n  members guus, febe', 'from Bakken.brood }\n  members guus, febe'],
    ],
    record: decides('Midden', 'Zeven'),
    tells: [
      'circle-moved Zeven: evidenced [Malen + Bakken]',
      'delegation-changed Zeven/Zeven.zeef: evidenced [Malen + Bakken]',
    ],
  },
  {
    says: 'a circle moves to a sibling that takes it',
    base: molen,
    edits: [['"Zeefploeg" in Malen', '"Zeefploeg" in Bakken']],
    record: decides('Bakken', 'Zeven'),
    tells: ['circle-moved Zeven: wrong [Malen + Bakken] lacks Malen'],
  },
  {
    says: 'a role becomes a circle by the circle that had it',
    base: molen,
    edits: [
      [weegt, '  \n'],
      [zeven, zeven + wegen],
    ],
    record: decides('Malen', 'Weegkring'),
    tells: ['role-became-circle Weegkring: evidenced [Malen]', 'holder-vacated Malen/Weger: none needed'],
  },
  {
    says: 'a role becomes a circle by the circle above that which had it',
    base: molen,
    edits: [
      [weegt, '  \n'],
      [zeven, zeven + wegen],
    ],
    record: decides('Midden', 'Weegkring'),
    tells: [
      'role-became-circle Weegkring: wrong [Malen] lacks Malen',
      'holder-vacated Malen/Weger: none needed',
    ],
  },
  {
    says: 'a working group is set up by its circle',
    base: molen,
    edits: [
      [
        'decision zeven-klein',
        'working group Tuin "Tuinploeg" in Fietsen {\n aim "Het plein groen houden"\n members nel\n}\ndecision zeven-klein',
      ],
    ],
    record: decides('Fietsen', 'Tuin'),
    tells: ['circle-begun Tuin: evidenced [Fietsen]'],
  },
  {
    says: 'a working group of a circle is set up by the next higher one',
    base: molen,
    edits: [
      [
        'decision zeven-klein',
        'working group Tuin "Tuinploeg" in Fietsen {\n aim "Het plein groen houden"\n members nel\n}\ndecision zeven-klein',
      ],
    ],
    record: decides('Midden', 'Tuin'),
    tells: ['circle-begun Tuin: wrong [Fietsen] lacks Fietsen'],
  },
  {
    says: 'a helping circle goes on for longer by its own decision',
    base: molen,
    edits: [['in Midden until 2027-03-31', 'in Midden until 2027-12-31']],
    record: decides('Jubileum', 'Jubileum'),
    tells: ['circle-dates-changed Jubileum: wrong [Midden] lacks Midden'],
  },
  {
    says: 'a helping circle is ended by the circle that made it',
    base: molen,
    edits: [[jubileum, '']],
    record: decides('Midden', 'Jubileum'),
    tells: ['circle-ended Jubileum: evidenced [Midden]', 'leader-vacated Jubileum/leader: none needed'],
  },
  {
    says: 'a committee ends and another with the same people begins',
    base: molen,
    edits: [
      [
        feest,
        'helping circle Archief "Hulpkring Archief" in Midden until 2027-09-30 {\n aim "Oude foto\'s ordenen"\n leader bo from 2026-11-16 until 2027-09-30\n members mees, nel\n}\n',
      ],
    ],
    record: decides('Midden', 'Archief'),
    tells: [
      'circle-begun Archief: evidenced [Midden]',
      'circle-ended Jubileum: unevidenced [Midden] lacks Midden',
      'leader-seated Archief/leader: unevidenced [Midden] lacks Midden',
      'leader-vacated Jubileum/leader: none needed',
    ],
  },
  {
    says: 'a circle is renamed and its aim changed by both',
    base: molen,
    edits: [
      [/\bFietsen\b/g, 'Bezorgen'],
      ['"Brood met de fiets rondbrengen"', '"Brood met fiets en kar rondbrengen"'],
    ],
    record: decides('Midden', 'aim of Bezorgen') + decides('Bezorgen', 'aim of Bezorgen'),
    tells: ['circle-renamed Bezorgen: none needed', 'aim-changed Bezorgen: evidenced [Midden + Bezorgen]'],
  },
  // ---- aims and domains ----
  {
    says: 'of two decisions about an aim one has an objection that is open',
    base: molen,
    edits: [['"Meel malen voor de bakkers in de streek"', '"Meel malen voor bakkers en huishoudens"']],
    record: decides('Midden', 'aim of Malen', 'objection bo "Te veel"') + decides('Malen', 'aim of Malen'),
    tells: ['aim-changed Malen: partly [Midden + Malen] lacks Midden'],
    discounts: ['d-midden: objection open'],
  },
  {
    says: 'a limit is dropped by the circle that it binds',
    base: molen,
    edits: [[' { limit "Geen gehuurde stenen" }', '']],
    record: decides('Malen', 'Malen.stenen'),
    tells: ['limit-removed Malen/Malen.stenen: partly [Midden + Malen] lacks Midden'],
  },
  {
    says: 'a sibling raises a budget',
    base: molen,
    edits: [['"€ 500 per maand"', '"€ 900 per maand"']],
    record: decides('Fietsen', 'Bakken.brood'),
    tells: ['budget-changed Bakken/Bakken.brood: wrong [Midden + Bakken] lacks Midden, Bakken'],
  },
  {
    says: 'a circle takes a part of the money by its own decision',
    base: molen,
    edits: [['domain { routes', 'domain { kas "De kas" from Midden.geld routes']],
    record: decides('Fietsen', 'Fietsen.kas'),
    tells: ['domain-item-added Fietsen/Fietsen.kas: wrong [Midden + Fietsen] lacks Midden'],
  },
  {
    says: 'a part of the money is given by the next higher circle and taken on',
    base: molen,
    edits: [['domain { routes', 'domain { kas "De kas" from Midden.geld routes']],
    record: decides('Fietsen', 'Fietsen.kas') + decides('Midden', 'Midden.geld'),
    tells: ['domain-item-added Fietsen/Fietsen.kas: evidenced [Midden + Fietsen]'],
  },
  {
    says: 'a sibling grabs an item',
    base: molen,
    edits: [
      ['    taart "De taarten" from Midden.bakkerij\n', ''],
      ['domain { routes', 'domain { taart "De taarten" from Midden.bakkerij routes'],
    ],
    record: decides('Fietsen', 'Fietsen.taart'),
    tells: ['domain-item-moved Fietsen/Fietsen.taart: wrong [Midden] lacks Midden'],
  },
  {
    says: 'an item goes to a sibling by a decision that calls it as it was',
    base: molen,
    edits: [
      ['    taart "De taarten" from Midden.bakkerij\n', ''],
      ['domain { routes', 'domain { taart "De taarten" from Midden.bakkerij routes'],
    ],
    record: decides('Midden', 'Bakken.taart'),
    tells: ['domain-item-moved Fietsen/Fietsen.taart: evidenced [Midden]'],
  },
  {
    says: 'decisions that are still to be taken show nothing',
    base: molen,
    edits: [['"Geen leningen"', '"Leningen tot € 1.000"']],
    record:
      decides('Top', 'Midden.geld').replace('2026-11-09', '2026-12-09') +
      decides('Midden', 'Midden.geld').replace('2026-11-09', '2026-12-09'),
    tells: [
      'limit-changed Midden/Midden.geld: unevidenced [Top + Midden] lacks Top, Midden',
      'decision-drafted Midden/d-midden: none needed',
      'decision-drafted Top/d-top: none needed',
    ],
    discounts: ['d-midden: later', 'd-top: later'],
  },
  {
    says: 'how often a circle meets is changed from above',
    base: molen,
    edits: [['meets every 2 weeks', 'meets every 4 weeks']],
    record: decides('Midden', 'meets of Malen'),
    tells: ['meets-changed Malen: wrong [Malen] lacks Malen'],
  },
  // ---- the record ----
  {
    says: 'a deviation goes on for longer, and nobody decided it',
    base: molen,
    edits: [[until, 'until 2027-12-31']],
    tells: ['deviation-changed Zeven/representative-missing: unevidenced [Malen] lacks Malen'],
  },
  {
    says: 'a deviation goes on for longer by another decision',
    base: molen,
    edits: [[`under zeven-klein ${until}`, 'under langer until 2027-12-31']],
    record: decides('Malen', 'Zeven').replace('d-malen', 'langer'),
    tells: [
      'deviation-changed Zeven/representative-missing: evidenced [Malen]',
      'deviation-changed Zeven/representative-missing: evidenced [Malen]',
    ],
  },
  {
    says: 'a review is moved on',
    base: molen,
    edits: [['review 2027-03-01', 'review 2028-03-01']],
    tells: ['decision-changed Malen/rustdag: unevidenced [Malen] lacks Malen'],
  },
  {
    says: 'a review is held, and the next one agreed on',
    base: molen,
    edits: [['review 2027-03-01', 'reviewed 2026-11-16 "Het blijft zo"\n  review 2028-03-01']],
    tells: ['decision-reviewed Malen/rustdag: none needed', 'decision-changed Malen/rustdag: none needed'],
  },
  {
    says: 'an election with an outcome is deleted',
    base: molen,
    edits: [
      [block(molen, 'election malen-leider'), ''],
      [leader, 'leader cato from 2025-02-03 for 2 years'],
    ],
    tells: [
      'election-removed Malen/malen-leider: unevidenced [Midden] lacks Midden',
      'seat-changed Malen/leader: none needed',
    ],
  },
  {
    says: 'an objection is deleted',
    base: molen,
    edits: [['  objection daaf "Bakkers wachten" met by measure "Bestellingen op dinsdag"\n', '']],
    tells: ['decision-changed Malen/rustdag: unevidenced [Malen] lacks Malen'],
  },
  {
    says: 'a decision is written otherwise',
    base: molen,
    edits: [words],
    tells: ['decision-changed Malen/rustdag: unevidenced [Malen] lacks Malen'],
  },
  {
    says: 'a decision is amended by its circle',
    base: molen,
    edits: [
      words,
      [
        '  term 2 years\n  review 2027',
        '  term 2 years\n  amended 2026-11-16 "Een dag erbij"\n  review 2027',
      ],
    ],
    tells: [
      'decision-changed Malen/rustdag: evidenced [Malen]',
      'decision-changed Malen/rustdag: none needed',
    ],
  },
  {
    says: 'a decision is replaced by one of another circle',
    base: molen,
    edits: [],
    record: decides('Bakken', 'Bakken.brood', 'replaces rustdag'),
    tells: ['decision-replaced Malen/rustdag: wrong [Malen] lacks Malen'],
  },
  {
    says: 'a decision is replaced by one of its circle',
    base: molen,
    edits: [],
    record: decides('Malen', 'Malen.stenen', 'replaces rustdag'),
    tells: ['decision-replaced Malen/rustdag: evidenced [Malen]'],
  },
  {
    says: 'a decision is said to be of another circle, which took it over',
    base: molen,
    edits: [[rustdag, rustdag.replace('circle Malen', 'circle Bakken')]],
    record: decides('Bakken', 'rustdag'),
    tells: ['decision-changed Malen/rustdag: wrong [Malen + Bakken] lacks Malen'],
  },
  // ---- across, and the whole organisation ----
  {
    says: 'a link across is broken by one side',
    base: molen,
    edits: [[bakken.slice(bakken.indexOf('  double link to'), -2), '']],
    record: decides('Bakken', 'Malen'),
    tells: ['cross-link-broken Bakken/Malen: partly [Bakken + Malen] lacks Malen', ...fromBakken],
  },
  {
    says: 'the size of circles is changed by the highest circle',
    base: molen,
    edits: [['size 3 to 9', 'size 3 to 12']],
    record: decides('Top', 'Molen'),
    tells: ['organisation-changed /Molen: evidenced [Top]'],
  },
  {
    says: 'the size of circles is changed by a circle below the highest',
    base: molen,
    edits: [['size 3 to 9', 'size 3 to 12']],
    record: decides('Midden', 'Molen'),
    tells: ['organisation-changed /Molen: wrong [Top] lacks Top'],
  },
  {
    says: 'another profile is followed, and nobody decided it',
    base: molen,
    edits: [['method skm', 'method sofa']],
    tells: ['organisation-changed /Molen: unevidenced [Top] lacks Top'],
  },
  {
    says: 'what holds for those who are absent is changed by a decision about the statutes',
    base: molen,
    edits: [['binnen twee dagen', 'binnen drie dagen']],
    record: decides('Top', 'statutes of Molen'),
    tells: ['organisation-changed /Molen: unevidenced [Top] lacks Top'],
  },
  // ---- other traditions ----
  {
    says: 'sofa: a leader is chosen by the circle and confirmed from above',
    base: koor,
    edits: [
      ['leader cy from 2025-01-13 for 2 years', 'leader dee from 2026-11-16 for 1 year by lead'],
      ['representative dee from 2025-01-13', 'representative cy from 2026-11-16'],
    ],
    record:
      elects('lead', 'leader', 'Songs', 'Songs', 'dee', 'confirmed by Choir on 2026-11-12') +
      elects('rep', 'representative', 'Songs', 'Songs', 'cy'),
    tells: [
      'leader-changed Songs/leader: evidenced [Choir]',
      'representative-changed Songs/representative: evidenced [Songs]',
    ],
  },
  {
    says: 'sofa: a leader is chosen by the circle and confirmed by a sibling',
    base: koor,
    edits: [['leader cy from 2025-01-13 for 2 years', 'leader cy from 2026-11-16 for 1 year by lead']],
    record: elects('lead', 'leader', 'Songs', 'Songs', 'cy', 'confirmed by Stage on 2026-11-12'),
    tells: ['leader-renewed Songs/leader: partly [Choir] lacks Choir'],
  },
  {
    says: 's3: a team chooses somebody who leads it',
    base: studio,
    edits: [['{ representative joe', '{ leader kim from 2026-11-16 for 1 year by lead representative joe']],
    record: elects('lead', 'leader', 'Film', 'Film', 'kim'),
    tells: ['leader-seated Film/leader: evidenced [Core]'],
  },
  {
    says: 's3: a team is closed by another team',
    base: studio,
    edits: [[block(studio, 'circle Sound'), '']],
    record: decides('Film', 'Sound'),
    tells: [
      'circle-ended Sound: wrong [Core] lacks Core',
      'representative-vacated Sound/representative: none needed',
    ],
  },
  // ---- once more, otherwise ----
  {
    says: 'a leader is removed by the circle itself',
    base: molen,
    edits: [[leader, 'leader vacant']],
    record: decides('Malen', 'leader of Malen'),
    tells: ['leader-vacated Malen/leader: wrong [Midden] lacks Midden'],
  },
  {
    says: 'a leader is removed by the next higher circle',
    base: molen,
    edits: [[leader, 'leader vacant']],
    record: decides('Midden', 'leader of Malen'),
    tells: ['leader-vacated Malen/leader: evidenced [Midden]'],
  },
  {
    says: 'the term of a representative is cut short from above',
    base: molen,
    edits: [[representative, 'representative daaf from 2025-02-10 until 2026-12-31 by malen-afgevaardigde']],
    record: decides('Midden', 'representative of Malen'),
    tells: ['term-shortened Malen/representative: wrong [Malen] lacks Malen'],
  },
  {
    says: 'a circle is said to have ended, under a decision of the next higher one',
    base: molen,
    edits: [
      ['  aim "Meel zeven tot bloem"', '  ended 2026-11-16 under d-malen\n  aim "Meel zeven tot bloem"'],
    ],
    record: decides('Malen', 'Zeven'),
    tells: ['circle-ended Zeven: evidenced [Malen]'],
  },
  {
    says: 'a circle becomes a working group by its own decision',
    base: molen,
    edits: [['circle Zeven', 'working group Zeven']],
    record: decides('Zeven', 'Zeven'),
    tells: ['circle-kind-changed Zeven: wrong [Malen] lacks Malen'],
  },
  {
    says: 'a constraint is set from above, and the circle has not taken it on',
    base: molen,
    edits: [
      [
        '  constraint "Binnen de vergunning"',
        '  constraint "Binnen de vergunning"\n  constraint "Niet op zondag"',
      ],
    ],
    record: decides('Midden', 'constraint of Malen'),
    tells: ['constraint-added Malen: partly [Midden + Malen] lacks Malen'],
  },
  {
    says: 'the statutes are changed by a decision about them',
    base: molen,
    edits: [['"Akte van 2023" from 2023-03-01', '"Akte van 2026" from 2026-11-16']],
    record: decides('Top', 'statutes of Molen'),
    tells: ['organisation-changed /Molen: evidenced [Top]'],
  },
  {
    says: 'how long before its end a term is announced is changed below the highest circle',
    base: molen,
    edits: [['notice 60 days', 'notice 90 days']],
    record: decides('Midden', 'Molen'),
    tells: ['organisation-changed /Molen: wrong [Top] lacks Top'],
  },
  {
    says: 'a circle that was the highest forms one above it',
    base: koor,
    edits: [
      [
        'general circle Choir "Choir Circle" {',
        'top circle Mission "Mission Circle" {\n aim "Holding the choir to what it is for"\n members ada, ben\n}\ngeneral circle Choir "Choir Circle" in Mission {',
      ],
    ],
    record: decides('Choir', 'Mission'),
    tells: ['circle-begun Mission: evidenced [Choir]', 'circle-moved Choir: evidenced [Choir]'],
  },
  {
    says: 'a role is given up by the circle',
    base: molen,
    edits: [[weegt, '  \n']],
    record: decides('Malen', 'Malen.Weger'),
    tells: ['role-removed Malen/Weger: evidenced [Malen]', 'holder-vacated Malen/Weger: evidenced [Malen]'],
  },
  {
    says: 'the duties of a role are written by the circle above',
    base: molen,
    edits: [['"Weegt elke zak voordat die weggaat"', '"Weegt elke zak twee keer"']],
    record: decides('Midden', 'Malen.Weger'),
    tells: ['role-changed Malen/Weger: wrong [Malen] lacks Malen'],
  },
  {
    says: 'a decision is put on another day',
    base: molen,
    edits: [
      [
        /decided 2026-03-02 by consent\n {2}concerns Malen.stenen/,
        'decided 2026-04-02 by consent\n  concerns Malen.stenen',
      ],
    ],
    tells: ['decision-changed Malen/rustdag: unevidenced [Malen] lacks Malen'],
  },
  {
    says: 'a review is to be held sooner',
    base: molen,
    edits: [['review 2027-03-01', 'review 2026-12-15']],
    tells: ['decision-changed Malen/rustdag: none needed'],
  },
  {
    says: 'what somebody nominated is taken out of an election',
    base: molen,
    edits: [['  nominations { bo for cato because "Zij kent de molen" }\n', '']],
    tells: ['election-changed Malen/malen-leider: unevidenced [Midden] lacks Midden'],
  },
  {
    says: 'a circle sets a rule of its link aside by itself',
    base: molen,
    edits: [
      [
        'deviation representative-missing in Zeven',
        'deviation representative-missing in Fietsen under d-fietsen until 2026-12-31\n  because "Nog niemand"\ndeviation representative-missing in Zeven',
      ],
      ['    representative nel from 2026-03-09 for 2 years', '    representative vacant'],
    ],
    record: decides('Fietsen', 'Fietsen'),
    tells: [
      'deviation-added Fietsen/representative-missing: wrong [Midden] lacks Midden',
      'representative-vacated Fietsen/representative: none needed',
    ],
  },
  {
    says: 'a working group changes its own aim',
    base: molen,
    edits: [['"De bakkerij schilderen"', '"De bakkerij en de molen schilderen"']],
    record: decides('Verf', 'aim of Verf'),
    tells: ['aim-changed Verf: unevidenced [Bakken] lacks Bakken'],
    discounts: ['d-verf: makes no policy'],
  },
  {
    says: 'the aim of a working group is changed by the circle that set it up',
    base: molen,
    edits: [['"De bakkerij schilderen"', '"De bakkerij en de molen schilderen"']],
    record: decides('Bakken', 'aim of Verf'),
    tells: ['aim-changed Verf: evidenced [Bakken]'],
  },
  {
    says: 'only people of elsewhere gave consent',
    base: molen,
    edits: [['  measure "Zakken meel in een maand"\n', '']],
    record: decides('Malen', 'measure of Malen', 'consent koos, hein'),
    tells: ['measure-removed Malen: unevidenced [Malen] lacks Malen'],
    discounts: ['d-malen: by others'],
  },
  {
    says: 'a seat names an election to another office',
    base: molen,
    edits: [[secretary, 'secretary eef from 2026-11-16 for 2 years by gespreksleider-26']],
    record: elects('gespreksleider-26', 'facilitator', 'Malen', 'Malen', 'eef'),
    tells: ['secretary-changed Malen/secretary: unevidenced [Malen] lacks Malen'],
    discounts: ['gespreksleider-26: other office'],
  },
  {
    says: 'a later election took the place of the one that a seat names',
    base: molen,
    edits: [[secretary, 'secretary eef from 2026-11-23 for 2 years by eerst']],
    record:
      elects('eerst', 'secretary', 'Malen', 'Malen', 'eef') +
      elects('later', 'secretary', 'Malen', 'Malen', 'guus').replace('2026-11-09', '2026-11-16'),
    tells: ['secretary-changed Malen/secretary: unevidenced [Malen] lacks Malen'],
    discounts: ['eerst: superseded'],
  },
  {
    says: 'a circle and the circle below it end, by the circle above both',
    base: molen,
    edits: [
      [block(molen, 'circle Bakken'), ''],
      [block(molen, 'working group'), ''],
    ],
    record: decides('Midden', 'Bakken, Verf'),
    tells: [
      'circle-ended Bakken: evidenced [Midden]',
      'circle-ended Verf: evidenced [Bakken]',
      ...fromBakken,
      ...fromBakken,
    ],
  },
  {
    says: 'the whole domain of a circle that is no more goes up again',
    base: molen,
    edits: [
      [fietsen, ''],
      [
        '    geld "Het geld" from Top.alles',
        '    routes "De routes" from Top.alles\n    geld "Het geld" from Top.alles',
      ],
    ],
    record: decides('Midden', 'Fietsen, Midden.routes'),
    tells: [
      'circle-ended Fietsen: evidenced [Midden]',
      'domain-item-moved Midden/Midden.routes: evidenced [Midden]',
      'delegation-changed Midden/Midden.routes: evidenced [Midden]',
      ...fromFietsen,
    ],
  },
  {
    says: 'two circles go up in a third that goes on',
    base: molen,
    edits: [
      ...intoBakken,
      [zeven, ''],
      ['members jip, mees, nel', 'members jip, mees, nel, guus, febe'],
      [
        '    routes "De routes" from Midden.bakkerij\n',
        '    routes "De routes" from Midden.bakkerij\n    zeef "De zeven" from Midden.bakkerij\n',
      ],
    ],
    record: decides('Midden', 'Bakken, Fietsen, Zeven'),
    tells: [
      'circle-merged Bakken: evidenced [Midden + Malen]',
      'domain-item-moved Bakken/Bakken.routes: evidenced [Midden]',
      'domain-item-moved Bakken/Bakken.zeef: evidenced [Midden]',
      'delegation-changed Bakken/Bakken.zeef: evidenced [Midden]',
      'member-added Bakken/febe: none needed',
      'member-added Bakken/guus: none needed',
      'member-added Bakken/nel: none needed',
      ...fromFietsen,
    ],
  },
];

describe('a mill, a choir and a studio', () => {
  test.each(answers)('$says', ({ base, edits, record = '', tells, discounts = [] }) => {
    expect(told(base, edited(base, edits) + record, on)).toBe(
      [...[...tells].sort(), ...[...discounts].sort()].join('\n'),
    );
  });
});
