import { describe, expect, test } from 'vitest';
import { judged } from '../../src/changes/authority.js';
import { changesBetween } from '../../src/changes/compare.js';
import { match } from '../../src/changes/match.js';
import { grantedBy, titleOfRule } from '../../src/rules/titles.js';
import { organisationOf } from '../engine.js';

/*
 * Two folders side by side, as `kring diff old new` compares them: nothing is known but what the two say. Each pair is
 * told whole: every change, whose consent it takes, and what follows from what is on record.
 */

const on = '2026-11-29';

const akker = `
organisation Akker "Coöperatie De Akker" {
  language nl
  mission "Eerlijk voedsel uit de buurt"
  statutes "Akte van 2021" from 2021-05-01
  size 3 to 9
  terms at most 3
  notice 60 days
  absence "Wie er niet is, kan binnen twee dagen bezwaar maken"
}
person aagje "Aagje Vos" { email "aagje@example.org" }
person bert "Bert Krol"
person carla "Carla Moes"
person daan "Daan Prins"
person elke "Elke Bos"
person fons "Fons Tak"
person gerda "Gerda Lind"
person hilde "Hilde Roos"
person ivo "Ivo Smit"
person joris "Joris Kuip"
person kees "Kees Hoek"
person lies "Lies Boon"
person mina "Mina Oud"
person nico "Nico Veld"
assembly Leden "Ledenvergadering" {
  members everyone
}
general circle Kern "Kernkring" in Leden {
  aim "De coöperatie laten draaien"
  domain {
    grond "De grond"
    geld "Het geld" { limit "Geen leningen" budget "€ 40.000 per jaar" }
    verkoop "De verkoop"
  }
  double link {
    leader aagje from 2025-03-03 for 2 years
    representative bert from 2025-03-10 for 2 years
  }
}
circle Teelt "Teeltkring" in Kern {
  aim "Groente telen voor de leden"
  constraint "Zonder kunstmest"
  meets every 4 weeks
  domain review 2027-03-01 {
    bedden "De bedden" from Kern.grond { limit "Geen nieuwe sloten" review 2027-02-01 }
    zaden "De zaden" from Kern.grond
  }
  double link {
    leader carla from 2025-04-07 for 2 years by teelt-leider
    representative daan from 2025-04-14 for 2 years
  }
  facilitator elke from 2025-04-14 for 2 years
  secretary fons from 2025-04-14 for 2 years by teelt-secretaris
  members gerda
  role Water "Waterbeheerder" {
    aim "Het water eerlijk verdelen"
    duty "Zet elke ochtend de pomp aan"
    domain { pomp "De pomp" from Teelt.bedden }
    review 2027-04-01
    held by gerda from 2025-05-05 for 2 years
  }
  role Zaadbank "Beheerder van de zaadbank" {
    aim "Zaden bewaren voor het volgende jaar"
    duty "Telt elk najaar de voorraad"
    domain { voorraad "De voorraad zaden" from Teelt.zaden }
    held by fons from 2025-05-12 for 2 years
  }
}
circle Winkel "Winkelkring" in Kern {
  aim "De oogst aan de buurt verkopen"
  domain {
    kraam "De kraam op het plein" from Kern.verkoop
    prijzen "De prijzen" from Kern.verkoop
  }
  double link {
    leader hilde from 2025-04-07 for 2 years
    representative ivo from 2025-04-14 for 2 years
  }
  members joris
}
circle Bezorging "Bezorgkring" in Kern {
  aim "Groentepakketten thuisbrengen"
  domain { routes "De routes" from Kern.verkoop }
  double link {
    leader kees from 2025-04-07 for 2 years
    representative lies from 2025-04-14 for 2 years
  }
  members mina
}
circle Kassen "Kassenkring" in Teelt {
  aim "Tomaten en paprika onder glas kweken"
  domain { glas "Het glas" from Teelt.bedden }
  double link {
    leader gerda from 2025-06-02 for 2 years
    representative nico from 2025-06-09 for 2 years
  }
}
helping circle Oogstfeest "Hulpkring Oogstfeest" in Winkel until 2027-09-30 {
  aim "Een voorstel voor het feest"
  leader joris from 2026-06-01 until 2027-09-30
  members mina
}
decision prijsafspraak "Prijzen gaan in januari omhoog" {
  circle Winkel
  decided 2026-03-02 by consent
  concerns Winkel.prijzen
  text "De prijzen stijgen elk jaar met de prijs van brood."
  responsible hilde
  measure "Verkoop per week"
  term 2 years
  review 2027-03-01
  objection ivo "Klanten lopen weg" met by measure "Verkoop per week"
  consent hilde, ivo, joris
}
decision kassen-later "De gespreksleider van Kassen komt later" {
  circle Teelt
  decided 2026-03-02 by consent
  because "De kring is klein"
}
deviation facilitator-missing in Kassen under kassen-later until 2027-01-31
  because "De kring is klein"
election teelt-leider of leader in Teelt by Kern {
  on 2025-04-07
  term 2 years
  nominations { daan for carla because "Ze kent het land" }
  consent aagje, bert, carla, daan
  elected carla
}
election teelt-secretaris of secretary in Teelt {
  on 2025-04-14
  term 2 years
  elected fons
}
`;

const school = `
organisation Brook "Brook School" {
  method sofa
  mission "Children learn what they love"
  size 3 to 8
}
person ann "Ann Lee"
person ben "Ben Fry"
person cat "Cat Orr"
person dot "Dot Kay"
person eli "Eli Nash"
person fin "Fin Gray"
person gus "Gus Hill"
person hal "Hal Wood"
top circle Mission "Mission Circle" {
  aim "Holding the school to its mission"
  members hal
}
general circle General "General Circle" in Mission {
  aim "Running the school day by day"
  domain { teaching "Teaching" premises "The premises" meals "Meals" }
  double link {
    leader ann from 2025-09-01 for 2 years
    representative ben from 2025-09-01 for 2 years
  }
}
circle Classes "Classes Circle" in General {
  aim "Teaching children from four to twelve"
  domain {
    plans "Lesson plans" from General.teaching { budget "£ 2,000 a year" }
    trips "Trips" from General.teaching
  }
  double link {
    leader cat from 2025-09-08 for 2 years
    representative dot from 2025-09-08 for 2 years
  }
  facilitator eli from 2025-09-08 for 2 years
}
circle Grounds "Grounds Circle" in General {
  aim "Keeping buildings and gardens safe"
  domain { garden "The garden" from General.premises }
  double link {
    leader fin from 2025-09-08 for 2 years
    representative gus from 2025-09-08 for 2 years
  }
  double link to Classes {
    leader cat from 2026-01-12 for 2 years
    representative gus from 2026-01-12 for 2 years
  }
}
working group Fair "Spring Fair" in Grounds {
  aim "Setting up the stalls"
  members gus
}
decision keys "Who has keys" {
  circle Grounds
  decided 2026-02-02 by consent
  concerns Grounds.garden
  text "Members of the circle have keys."
  review 2027-02-01
}
`;

const bureau = `
organisation Loom "Loom Design" {
  method s3
}
person una "Una Dale"
person vic "Vic Moss"
person wim "Wim Rush"
person xia "Xia Lund"
person yan "Yan Poe"
circle Hub {
  aim "To steer the bureau"
  domain { clients "Clients" tools "Tools" }
  members una
}
circle Web in Hub {
  aim "To build sites"
  domain { sites "Sites" from Hub.clients }
  double link { representative vic from 2026-01-05 for 1 year }
  members wim
}
circle Print in Hub {
  aim "To design books"
  domain { books "Books" from Hub.clients }
  double link { representative xia from 2026-01-05 for 1 year }
  members yan
}
`;

type Edit = readonly [from: string | RegExp, to: string];

interface Pair {
  readonly says: string;
  readonly base: string;
  readonly edits: readonly Edit[];
  /** Decisions and elections that the newer state has besides. */
  readonly record?: string;
  /** Every change as `kind circle/subject: verdict [whose consent it takes] lacks whose is missing`. */
  readonly tells: readonly string[];
  /** What is named or about a change and does not count, as `election or decision: why`. */
  readonly discounts?: readonly string[];
  /** What sentences say, in the language of the organisation. */
  readonly words?: readonly RegExp[];
}

const decides = (circle: string, concerns: string, more = ''): string =>
  `decision b-${circle.toLowerCase()}-${concerns.replace(/\W+/g, '-').toLowerCase()} "A decision" {\n circle ${circle}\n decided 2026-11-09 by consent\n concerns ${concerns}\n ${more}\n}\n`;
const elects = (
  name: string,
  office: string,
  circle: string,
  by: string,
  person: string,
  more = '',
): string =>
  `election ${name} of ${office} in ${circle} by ${by} {\n on 2026-11-09\n elected ${person}\n ${more}\n}\n`;

/** The text of a declaration, up to the brace that ends it. */
const block = (base: string, head: string): string => {
  const start = base.indexOf(head);
  if (start < 0) throw new Error(`There is no ${head}`);
  return base.slice(start, base.indexOf('\n}\n', start) + 3);
};
const without = (base: string, head: string): Edit => [block(base, head), ''];
const renaming = (name: string, to: string): Edit => [new RegExp(`\\b${name}\\b`, 'g'), to];

const bezorging = block(akker, 'circle Bezorging');
const winkel = block(akker, 'circle Winkel');
const kassen = block(akker, 'circle Kassen');
const routesToShop: Edit = [
  'prijzen "De prijzen" from Kern.verkoop\n',
  'prijzen "De prijzen" from Kern.verkoop\n    routes "De routes" from Kern.verkoop\n',
];
const bothOffShop = [
  'leader-vacated Winkel/leader: none needed',
  'representative-vacated Winkel/representative: none needed',
];
const bothOffDelivery = [
  'leader-vacated Bezorging/leader: none needed',
  'representative-vacated Bezorging/representative: none needed',
];
const twoShops =
  'circle Kraam "Kraamkring" in Kern {\n aim "De kraam bemensen"\n domain { kraam "De kraam op het plein" from Kern.verkoop }\n members hilde, joris\n}\ncircle Prijs "Prijskring" in Kern {\n aim "Prijzen bepalen"\n domain { prijzen "De prijzen" from Kern.verkoop }\n members ivo, joris\n}\n';
const afzet =
  'circle Afzet "Afzetkring" in Kern {\n aim "De oogst aan de buurt verkopen en thuisbrengen"\n domain {\n kraam "De kraam op het plein" from Kern.verkoop\n prijzen "De prijzen" from Kern.verkoop\n routes "De routes" from Kern.verkoop\n }\n members hilde, ivo, joris, kees, lies, mina\n}\n';
const secretary = 'secretary fons from 2025-04-14 for 2 years by teelt-secretaris';
const facilitator = 'facilitator elke from 2025-04-14 for 2 years';
const teeltLeader = 'leader carla from 2025-04-07 for 2 years by teelt-leider';

const pairs: readonly Pair[] = [
  // ---- circles that end, split, merge, move ----
  {
    says: 'a circle ends and its item goes to a sibling, by the circle above both',
    base: akker,
    edits: [[bezorging, ''], routesToShop],
    record: decides('Kern', 'Bezorging'),
    tells: [
      'circle-ended Bezorging: evidenced [Kern]',
      'domain-item-moved Winkel/Winkel.routes: evidenced [Kern]',
      ...bothOffDelivery,
    ],
  },
  {
    says: 'a sibling ends a circle and takes its item',
    base: akker,
    edits: [[bezorging, ''], routesToShop],
    record: decides('Winkel', 'Bezorging, Winkel.routes'),
    tells: [
      'circle-ended Bezorging: wrong [Kern] lacks Kern',
      'domain-item-moved Winkel/Winkel.routes: wrong [Kern] lacks Kern',
      ...bothOffDelivery,
    ],
  },
  {
    says: 'a circle ends by its own decision',
    base: akker,
    edits: [
      [
        '  aim "Groentepakketten thuisbrengen"',
        '  ended 2026-11-15 because "Niemand wil rijden" under b-bezorging-bezorging\n  aim "Groentepakketten thuisbrengen"',
      ],
    ],
    record: decides('Bezorging', 'Bezorging'),
    tells: ['circle-ended Bezorging: wrong [Kern] lacks Kern'],
    words: [/Bezorgkring wordt beëindigd.*Niemand wil rijden/],
  },
  {
    says: 'the members’ assembly ends a department, two levels below it',
    base: akker,
    edits: [[bezorging, '']],
    record: decides('Leden', 'Bezorging'),
    tells: ['circle-ended Bezorging: wrong [Kern] lacks Kern', ...bothOffDelivery],
  },
  {
    says: 'a circle splits by the next higher one',
    base: akker,
    edits: [
      [winkel, twoShops],
      ['Oogstfeest "Hulpkring Oogstfeest" in Winkel', 'Oogstfeest "Hulpkring Oogstfeest" in Kraam'],
      ['concerns Winkel.prijzen', 'concerns Prijs.prijzen'],
      ['circle Winkel\n', 'circle Prijs\n'],
    ],
    record: decides('Kern', 'Winkel, Kraam, Prijs, prijsafspraak'),
    tells: [
      'circle-split Winkel: evidenced [Kern]',
      'circle-moved Oogstfeest: evidenced [Kern]',
      ...bothOffShop,
      'decision-changed Winkel/prijsafspraak: evidenced [Kern]',
    ],
  },
  {
    says: 'a circle splits and nobody decided it',
    base: akker,
    edits: [
      [winkel, twoShops],
      [block(akker, 'helping circle Oogstfeest'), ''],
      [block(akker, 'decision prijsafspraak'), ''],
    ],
    tells: [
      'circle-ended Oogstfeest: unevidenced [Winkel] lacks Winkel',
      'circle-split Winkel: unevidenced [Kern] lacks Kern',
      ...bothOffShop,
      'leader-vacated Oogstfeest/leader: none needed',
      'decision-removed Winkel/prijsafspraak: unevidenced [Winkel] lacks Winkel',
    ],
  },
  {
    says: 'two circles become one by the next higher one',
    base: akker,
    edits: [
      [winkel, afzet],
      [bezorging, ''],
      ['"Hulpkring Oogstfeest" in Winkel', '"Hulpkring Oogstfeest" in Afzet'],
      ['circle Winkel\n', 'circle Afzet\n'],
      ['concerns Winkel.prijzen', 'concerns Afzet.prijzen'],
    ],
    record: decides('Kern', 'Afzet'),
    tells: [
      'circle-merged Afzet: evidenced [Kern]',
      'circle-moved Oogstfeest: none needed',
      ...bothOffShop,
      ...bothOffDelivery,
      'decision-changed Afzet/prijsafspraak: none needed',
    ],
  },
  {
    says: 'a circle moves up by both that have to do with it',
    base: akker,
    edits: [
      ['circle Kassen "Kassenkring" in Teelt', 'circle Kassen "Kassenkring" in Kern'],
      ['glas "Het glas" from Teelt.bedden', 'glas "Het glas" from Kern.grond'],
    ],
    record: decides('Kern', 'Kassen') + decides('Teelt', 'Kassen'),
    tells: [
      'circle-moved Kassen: evidenced [Teelt + Kern]',
      'delegation-changed Kassen/Kassen.glas: evidenced [Teelt + Kern]',
    ],
  },
  {
    says: 'a circle moves by its own wish',
    base: akker,
    edits: [
      ['circle Kassen "Kassenkring" in Teelt', 'circle Kassen "Kassenkring" in Winkel'],
      ['glas "Het glas" from Teelt.bedden', 'glas "Het glas"'],
    ],
    record: decides('Kassen', 'Kassen'),
    tells: [
      'circle-moved Kassen: unevidenced [Teelt + Winkel] lacks Teelt, Winkel',
      'delegation-removed Kassen/Kassen.glas: partly [Teelt + Kassen] lacks Teelt',
    ],
  },
  {
    says: 'a committee ends and another begins with the same people',
    base: akker,
    edits: [
      [
        bezorging,
        'circle Educatie "Educatiekring" in Kern {\n aim "Schoolklassen rondleiden"\n domain { lessen "Lessen voor scholen" }\n double link {\n leader kees from 2026-11-16 for 2 years by educatie-leider\n representative lies from 2026-11-16 for 2 years by educatie-afgevaardigde\n }\n members mina\n}\n',
      ],
    ],
    record:
      decides('Kern', 'Bezorging, Educatie') +
      elects('educatie-leider', 'leader', 'Educatie', 'Kern', 'kees') +
      elects('educatie-afgevaardigde', 'representative', 'Educatie', 'Educatie', 'lies'),
    tells: [
      'circle-begun Educatie: evidenced [Kern]',
      'circle-ended Bezorging: evidenced [Kern]',
      'leader-seated Educatie/leader: evidenced [Kern]',
      'leader-vacated Bezorging/leader: none needed',
      'representative-seated Educatie/representative: evidenced [Educatie]',
      'representative-vacated Bezorging/representative: none needed',
    ],
  },
  {
    says: 'a helping circle works on, by a circle above that which it helps',
    base: akker,
    edits: [['in Winkel until 2027-09-30', 'in Winkel until 2028-09-30']],
    record: decides('Kern', 'Oogstfeest'),
    tells: ['circle-dates-changed Oogstfeest: wrong [Winkel] lacks Winkel'],
  },
  {
    says: 'a working group becomes a circle by who set it up',
    base: school,
    edits: [['working group Fair "Spring Fair" in Grounds', 'circle Fair "Spring Fair" in Grounds']],
    record: decides('Grounds', 'Fair'),
    tells: ['circle-kind-changed Fair: evidenced [Grounds]'],
  },
  {
    says: 'a planned circle begins on its day',
    base: akker,
    edits: [
      [
        '  aim "Een voorstel voor het feest"',
        '  aim "Een voorstel voor het feest"\n  begun 2026-06-01 under feest-opdracht',
      ],
    ],
    record:
      'decision feest-opdracht "Maak een plan" { circle Winkel decided 2026-05-18 by consent concerns Oogstfeest }\n',
    tells: ['circle-dates-changed Oogstfeest: evidenced [Winkel]'],
  },
  // ---- aims, domains, items ----
  {
    says: 'an aim of a circle right below the general circle takes both',
    base: akker,
    edits: [['"Tomaten en paprika onder glas kweken"', '"Tomaten, paprika en bloemen onder glas kweken"']],
    record: decides('Kern', 'aim of Kassen') + decides('Kassen', 'aim of Kassen'),
    tells: ['aim-changed Kassen: partly [Teelt + Kassen] lacks Teelt'],
  },
  {
    says: 'an item goes from a circle to its own subcircle, by both',
    base: akker,
    edits: [
      ['    zaden "De zaden" from Kern.grond\n', ''],
      [
        'glas "Het glas" from Teelt.bedden',
        'glas "Het glas" from Teelt.bedden zaden "De zaden" from Teelt.bedden',
      ],
      [
        'domain { voorraad "De voorraad zaden" from Teelt.zaden }',
        'domain { voorraad "De voorraad zaden" from Teelt.bedden }',
      ],
    ],
    record: decides('Teelt', 'Kassen.zaden') + decides('Kassen', 'Kassen.zaden'),
    tells: [
      'domain-item-moved Kassen/Kassen.zaden: evidenced [Teelt + Kassen]',
      'delegation-changed Teelt/Teelt.voorraad: unevidenced [Teelt] lacks Teelt',
      'delegation-changed Kassen/Kassen.zaden: evidenced [Teelt + Kassen]',
    ],
  },
  {
    says: 'a sibling grabs an item',
    base: akker,
    edits: [
      ['    prijzen "De prijzen" from Kern.verkoop\n', ''],
      [
        'routes "De routes" from Kern.verkoop',
        'routes "De routes" from Kern.verkoop prijzen "De prijzen" from Kern.verkoop',
      ],
      ['concerns Winkel.prijzen', 'concerns Bezorging.prijzen'],
    ],
    record: decides('Bezorging', 'Bezorging.prijzen, prijsafspraak'),
    tells: ['domain-item-moved Bezorging/Bezorging.prijzen: wrong [Kern] lacks Kern'],
  },
  {
    says: 'an item goes to a role of a sibling, by the circle above both',
    base: akker,
    edits: [
      ['    kraam "De kraam op het plein" from Kern.verkoop\n', ''],
      [
        '  members mina\n}\ncircle Kassen',
        '  members mina\n  role Kraamhoofd "Hoofd van de kraam" {\n    aim "De kraam bemensen"\n    domain { kraam "De kraam op het plein" from Bezorging.routes }\n  }\n}\ncircle Kassen',
      ],
    ],
    record: decides('Kern', 'Winkel.kraam') + decides('Bezorging', 'role of Bezorging'),
    tells: [
      'domain-item-moved Bezorging/Bezorging.kraam: evidenced [Kern]',
      'delegation-changed Bezorging/Bezorging.kraam: evidenced [Bezorging]',
      'role-added Bezorging/Kraamhoofd: evidenced [Bezorging]',
    ],
  },
  {
    says: 'items of two roles are swapped by the circle',
    base: akker,
    edits: [
      [
        'domain { pomp "De pomp" from Teelt.bedden }',
        'domain { voorraad "De voorraad zaden" from Teelt.zaden@ }',
      ],
      [
        'domain { voorraad "De voorraad zaden" from Teelt.zaden }',
        'domain { pomp "De pomp" from Teelt.bedden }',
      ],
      ['zaden@', 'zaden'],
    ],
    record: decides('Teelt', 'Teelt.pomp, Teelt.voorraad'),
    tells: [
      'domain-item-moved Teelt/Teelt.pomp: evidenced [Teelt]',
      'domain-item-moved Teelt/Teelt.voorraad: evidenced [Teelt]',
    ],
  },
  {
    says: 'two items exchange their names',
    base: school,
    edits: [
      ['plans "Lesson plans"', 'trips@ "Lesson plans"'],
      ['trips "Trips"', 'plans "Trips"'],
      ['trips@', 'trips'],
    ],
    tells: [
      'domain-item-renamed Classes/Classes.plans: none needed',
      'domain-item-renamed Classes/Classes.trips: none needed',
    ],
  },
  {
    says: 'a budget is raised by who spends it',
    base: school,
    edits: [['£ 2,000 a year', '£ 5,000 a year']],
    record: decides('Classes', 'Classes.plans'),
    tells: ['budget-changed Classes/Classes.plans: partly [General + Classes] lacks General'],
  },
  {
    says: 'a limit of a role’s item is for its circle',
    base: akker,
    edits: [
      ['pomp "De pomp" from Teelt.bedden', 'pomp "De pomp" from Teelt.bedden { limit "Niet bij vorst" }'],
    ],
    record: decides('Teelt', 'Teelt.Water'),
    tells: ['limit-added Teelt/Teelt.pomp: evidenced [Teelt]'],
  },
  {
    says: 'a review of an item is moved on by the circle',
    base: akker,
    edits: [['review 2027-02-01', 'review 2027-08-01']],
    record: decides('Teelt', 'Teelt.bedden'),
    tells: ['domain-review-changed Teelt/Teelt.bedden: evidenced [Teelt]'],
  },
  {
    says: 'a review of a domain is moved on and nobody decided it',
    base: akker,
    edits: [['domain review 2027-03-01', 'domain review 2028-03-01']],
    tells: ['domain-review-changed Teelt: unevidenced [Teelt] lacks Teelt'],
    words: [/evalueert het domein op 2028-03-01 in plaats van 2027-03-01/],
  },
  // ---- seats ----
  {
    says: 'a new term is named with an election of long ago',
    base: akker,
    edits: [[secretary, 'secretary fons from 2027-04-14 for 2 years by teelt-secretaris']],
    tells: ['secretary-renewed Teelt/secretary: unevidenced [Teelt] lacks Teelt'],
    discounts: ['teelt-secretaris: other time'],
  },
  {
    says: 'a seat lasts longer than the term for which somebody was elected',
    base: akker,
    edits: [[secretary, 'secretary gerda from 2026-11-16 for 3 years by nieuwe-secretaris']],
    record: elects('nieuwe-secretaris', 'secretary', 'Teelt', 'Teelt', 'gerda', 'term 1 year'),
    tells: ['secretary-changed Teelt/secretary: unevidenced [Teelt] lacks Teelt'],
    discounts: ['nieuwe-secretaris: other term'],
  },
  {
    says: 'who is secretary is elected again, and the old line is kept',
    base: akker,
    edits: [[facilitator, `${facilitator}\n  facilitator elke from 2026-11-16 for 2 years by weer-elke`]],
    record: elects('weer-elke', 'facilitator', 'Teelt', 'Teelt', 'elke', 'term 2 years'),
    tells: ['facilitator-renewed Teelt/facilitator: evidenced [Teelt]'],
    words: [/Elke Bos.*(opnieuw|verder|nieuwe termijn)/],
  },
  {
    says: 'another facilitator follows by an election of the secretary',
    base: akker,
    edits: [[facilitator, 'facilitator daan from 2026-11-16 for 1 year by keuze-daan']],
    record: elects('keuze-daan', 'secretary', 'Teelt', 'Teelt', 'daan'),
    tells: ['facilitator-changed Teelt/facilitator: unevidenced [Teelt] lacks Teelt'],
    discounts: ['keuze-daan: other office'],
  },
  {
    says: 'a leader is elected by drawing lots, which nobody allowed',
    base: akker,
    edits: [[teeltLeader, 'leader elke from 2026-11-16 for 2 years by keuze-elke']],
    record: elects('keuze-elke', 'leader', 'Teelt', 'Kern', 'elke by chance'),
    tells: ['leader-changed Teelt/leader: unevidenced [Kern] lacks Kern'],
    discounts: ['keuze-elke: method'],
  },
  {
    says: 'a leader is elected by the subcircle of the circle',
    base: akker,
    edits: [[teeltLeader, 'leader elke from 2026-11-16 for 2 years by keuze-elke']],
    record: elects('keuze-elke', 'leader', 'Teelt', 'Kassen', 'elke'),
    tells: ['leader-changed Teelt/leader: wrong [Kern] lacks Kern'],
  },
  {
    says: 'somebody resigns before the end of a term',
    base: akker,
    edits: [[facilitator, 'facilitator elke from 2025-04-14 until 2026-10-31']],
    tells: ['term-shortened Teelt/facilitator: none needed'],
    words: [/Elke Bos.*2026-10-31/],
  },
  {
    says: 'who leaves the organisation leaves the seat',
    base: akker,
    edits: [
      ['person elke "Elke Bos"', 'person elke "Elke Bos" { left 2026-11-20 }'],
      [facilitator, 'facilitator vacant'],
    ],
    tells: ['facilitator-vacated Teelt/facilitator: none needed', 'person-left /elke: none needed'],
    words: [/Elke Bos.*2026-11-20/],
  },
  {
    says: 'a representative is removed by the circle above',
    base: akker,
    edits: [['representative daan from 2025-04-14 for 2 years', 'representative vacant']],
    record: decides('Kern', 'representative of Teelt'),
    tells: ['representative-vacated Teelt/representative: wrong [Teelt] lacks Teelt'],
  },
  {
    says: 'a representative is removed by the circle',
    base: akker,
    edits: [['representative daan from 2025-04-14 for 2 years', 'representative vacant']],
    record: decides('Teelt', 'representative of Teelt'),
    tells: ['representative-vacated Teelt/representative: evidenced [Teelt]'],
  },
  {
    says: 'somebody stands in until a day',
    base: akker,
    edits: [
      [
        secretary,
        `secretary fons from 2025-04-14 until 2026-11-20 by teelt-secretaris\n  secretary gerda acting from 2026-11-21 until 2027-02-28`,
      ],
    ],
    tells: ['secretary-changed Teelt/secretary: none needed', 'term-shortened Teelt/secretary: none needed'],
    words: [/Gerda Lind.*waarnemend/],
  },
  {
    says: 'who stood in is elected',
    base: akker.replace(secretary, 'secretary gerda acting from 2026-09-01 until 2026-12-31'),
    edits: [
      [
        'secretary gerda acting from 2026-09-01 until 2026-12-31',
        'secretary gerda from 2026-11-16 for 2 years by echt-gekozen',
      ],
    ],
    record: elects('echt-gekozen', 'secretary', 'Teelt', 'Teelt', 'gerda', 'term 2 years'),
    tells: ['secretary-renewed Teelt/secretary: evidenced [Teelt]'],
    words: [/Gerda Lind was waarnemend secretaris/],
  },
  {
    says: 'who stands in goes on, without an election',
    base: akker.replace(secretary, 'secretary gerda acting from 2026-09-01 until 2026-12-31'),
    edits: [['acting from 2026-09-01 until 2026-12-31', 'acting from 2026-09-01 until 2027-12-31']],
    tells: ['term-extended Teelt/secretary: unevidenced [Teelt] lacks Teelt'],
  },
  {
    says: 'a role passes to somebody else by a decision of the circle',
    base: akker,
    edits: [['held by fons from 2025-05-12 for 2 years', 'held by daan from 2026-11-16 for 2 years']],
    record: decides('Teelt', 'Teelt.Zaadbank'),
    tells: ['holder-changed Teelt/Zaadbank: evidenced [Teelt]'],
  },
  {
    says: 'a role passes to somebody else by an election to the other role',
    base: akker,
    edits: [
      ['held by fons from 2025-05-12 for 2 years', 'held by daan from 2026-11-16 for 2 years by rol-daan'],
    ],
    record: elects('rol-daan', 'Water', 'Teelt', 'Teelt', 'daan'),
    tells: ['holder-changed Teelt/Zaadbank: unevidenced [Teelt] lacks Teelt'],
    discounts: ['rol-daan: other office'],
  },
  {
    says: 'a member is taken in by the circle above',
    base: akker,
    edits: [['  members mina\n}\ncircle Kassen', '  members mina, nico\n}\ncircle Kassen']],
    record: decides('Kern', 'members of Bezorging'),
    tells: ['member-added Bezorging/nico: wrong [Bezorging] lacks Bezorging'],
  },
  {
    says: 'a member of old leaves by a decision of the circle',
    base: akker,
    edits: [['  members joris\n}\ncircle Bezorging', '}\ncircle Bezorging']],
    record: decides('Winkel', 'members of Winkel'),
    tells: ['member-removed Winkel/joris: evidenced [Winkel]'],
  },
  {
    says: 'a leader of a top circle’s general circle is elected by the top circle',
    base: school,
    edits: [
      ['leader ann from 2025-09-01 for 2 years', 'leader eli from 2026-11-16 for 2 years by eli-general'],
    ],
    record: elects('eli-general', 'leader', 'General', 'Mission', 'eli'),
    tells: ['leader-changed General/leader: evidenced [Mission]'],
  },
  {
    says: 'sofa: a leader is elected by the circle and confirmed by a sibling',
    base: school,
    edits: [
      ['leader cat from 2025-09-08 for 2 years', 'leader eli from 2026-11-16 for 2 years by eli-classes'],
    ],
    record: elects(
      'eli-classes',
      'leader',
      'Classes',
      'Classes',
      'eli',
      'confirmed by Grounds on 2026-11-10',
    ),
    tells: ['leader-changed Classes/leader: partly [General] lacks General'],
  },
  {
    says: 'sofa: a leader is elected by the circle and confirmed from above',
    base: school,
    edits: [
      ['leader cat from 2025-09-08 for 2 years', 'leader eli from 2026-11-16 for 2 years by eli-classes'],
    ],
    record: elects(
      'eli-classes',
      'leader',
      'Classes',
      'Classes',
      'eli',
      'confirmed by General on 2026-11-10',
    ),
    tells: ['leader-changed Classes/leader: evidenced [General]'],
  },
  {
    says: 's3: a team chooses its representative itself',
    base: bureau,
    edits: [
      [
        'representative vic from 2026-01-05 for 1 year',
        'representative wim from 2026-11-16 for 1 year by wim-hub',
      ],
    ],
    record: elects('wim-hub', 'representative', 'Web', 'Web', 'wim'),
    tells: ['representative-changed Web/representative: evidenced [Web]'],
  },
  {
    says: 's3: another team chooses the representative',
    base: bureau,
    edits: [
      [
        'representative vic from 2026-01-05 for 1 year',
        'representative wim from 2026-11-16 for 1 year by wim-hub',
      ],
    ],
    record: elects('wim-hub', 'representative', 'Web', 'Print', 'wim'),
    tells: ['representative-changed Web/representative: wrong [Web] lacks Web'],
  },
  // ---- links across ----
  {
    says: 'a cross link is broken by one of its sides',
    base: school,
    edits: [[/ {2}double link to Classes \{[^}]*\}\n/, '']],
    record: decides('Grounds', 'Grounds'),
    tells: [
      'cross-link-broken Grounds/Classes: partly [Grounds + Classes] lacks Classes',
      'leader-vacated Grounds/leader: none needed',
      'representative-vacated Grounds/representative: none needed',
    ],
  },
  {
    says: 'a cross link is broken by both of its sides',
    base: school,
    edits: [[/ {2}double link to Classes \{[^}]*\}\n/, '']],
    record: decides('Grounds', 'Classes') + decides('Classes', 'Grounds'),
    tells: [
      'cross-link-broken Grounds/Classes: evidenced [Grounds + Classes]',
      'leader-vacated Grounds/leader: none needed',
      'representative-vacated Grounds/representative: none needed',
    ],
  },
  {
    says: 'the leader of a cross link is elected by the circle at its other end',
    base: school,
    edits: [
      ['leader cat from 2026-01-12 for 2 years', 'leader dot from 2026-11-16 for 2 years by dot-across'],
    ],
    record: elects('dot-across', 'leader', 'Grounds', 'Classes', 'dot'),
    tells: ['leader-changed Grounds/leader: evidenced [Classes]'],
  },
  // ---- what the organisation agreed ----
  {
    says: 'the size is agreed by a decision about the size',
    base: akker,
    edits: [['size 3 to 9', 'size 3 to 14']],
    record: decides('Kern', 'size of Akker'),
    tells: ['organisation-changed /Akker: evidenced [Kern]'],
  },
  {
    says: 'a decision about the statutes shows nothing of the size',
    base: akker,
    edits: [['size 3 to 9', 'size 3 to 14']],
    record: decides('Kern', 'statutes of Akker'),
    tells: ['organisation-changed /Akker: unevidenced [Kern] lacks Kern'],
  },
  {
    says: 'statutes are agreed by the members',
    base: akker,
    edits: [['"Akte van 2021" from 2021-05-01', '"Akte van 2026" from 2026-11-09']],
    record: decides('Leden', 'statutes of Akker'),
    tells: ['organisation-changed /Akker: evidenced [Kern]'],
  },
  {
    says: 'a department changes the agreement on absence',
    base: akker,
    edits: [['binnen twee dagen', 'binnen een week']],
    record: decides('Winkel', 'Akker'),
    tells: ['organisation-changed /Akker: wrong [Kern] lacks Kern'],
  },
  {
    says: 'the tradition is changed and nobody decided it',
    base: school,
    edits: [['method sofa', 'method s3']],
    tells: ['organisation-changed /Brook: unevidenced [Mission] lacks Mission'],
  },
  // ---- the record itself ----
  {
    says: 'an objection to a decision is taken out',
    base: akker,
    edits: [[/ {2}objection ivo .*\n/, '']],
    tells: ['decision-changed Winkel/prijsafspraak: unevidenced [Winkel] lacks Winkel'],
    words: [/bezwaar.*ivo/i],
  },
  {
    says: 'a review of a decision is moved on by the circle above',
    base: akker,
    edits: [['review 2027-03-01\n  objection', 'review 2028-03-01\n  objection']],
    record: decides('Kern', 'prijsafspraak'),
    tells: ['decision-changed Winkel/prijsafspraak: wrong [Winkel] lacks Winkel'],
  },
  {
    says: 'a text of a decision is rewritten by a decision of the circle that replaces nothing and is about it',
    base: akker,
    edits: [['met de prijs van brood', 'met de prijs van diesel']],
    record: decides('Winkel', 'prijsafspraak'),
    tells: ['decision-changed Winkel/prijsafspraak: evidenced [Winkel]'],
  },
  {
    says: 'those who consented are told otherwise',
    base: akker,
    edits: [['  consent hilde, ivo, joris\n}', '  consent hilde, joris\n}']],
    tells: ['decision-changed Winkel/prijsafspraak: unevidenced [Winkel] lacks Winkel'],
  },
  {
    says: 'a decision is dated back',
    base: akker,
    edits: [
      [
        'decided 2026-03-02 by consent\n  concerns Winkel.prijzen',
        'decided 2025-11-02 by consent\n  concerns Winkel.prijzen',
      ],
    ],
    tells: ['decision-changed Winkel/prijsafspraak: unevidenced [Winkel] lacks Winkel'],
  },
  {
    says: 'another was elected than the record told',
    base: akker,
    edits: [['  elected carla\n', '  elected daan\n']],
    tells: ['election-changed Teelt/teelt-leider: unevidenced [Kern] lacks Kern'],
  },
  {
    says: 'the term of an election is made longer',
    base: akker,
    edits: [['  on 2025-04-14\n  term 2 years', '  on 2025-04-14\n  term 4 years']],
    tells: ['election-changed Teelt/teelt-secretaris: unevidenced [Teelt] lacks Teelt'],
  },
  {
    says: 'an election is taken out of the record',
    base: akker,
    edits: [without(akker, 'election teelt-secretaris'), [' by teelt-secretaris', '']],
    tells: [
      'seat-changed Teelt/secretary: none needed',
      'election-removed Teelt/teelt-secretaris: unevidenced [Teelt] lacks Teelt',
    ],
  },
  {
    says: 'a decision is withdrawn by its circle, with the decision to do so',
    base: akker,
    edits: [['  objection ivo', '  withdrawn 2026-11-09 because "Het werkte niet"\n  objection ivo']],
    record: decides('Winkel', 'prijsafspraak'),
    tells: ['decision-withdrawn Winkel/prijsafspraak: evidenced [Winkel]'],
  },
  {
    says: 'a decision is replaced by one of another circle',
    base: akker,
    edits: [],
    record: decides('Bezorging', 'Winkel.prijzen', 'replaces prijsafspraak'),
    tells: ['decision-replaced Winkel/prijsafspraak: wrong [Winkel] lacks Winkel'],
  },
  {
    says: 'a deviation is prolonged and nobody decided it',
    base: akker,
    edits: [['until 2027-01-31', 'until 2028-01-31']],
    tells: ['deviation-changed Kassen/facilitator-missing: unevidenced [Kassen] lacks Kassen'],
  },
  {
    says: 'a deviation is prolonged by a new decision of the circle above',
    base: akker,
    edits: [['under kassen-later until 2027-01-31', 'under nog-later until 2028-01-31']],
    record:
      'decision nog-later "Nog een jaar" { circle Teelt decided 2026-11-09 by consent concerns facilitator of Kassen because "De kring is nog klein" }\n',
    tells: [
      'deviation-changed Kassen/facilitator-missing: evidenced [Kassen]',
      'deviation-changed Kassen/facilitator-missing: evidenced [Kassen]',
    ],
  },
  // ---- roles ----
  {
    says: 'a role is renamed',
    base: akker,
    edits: [['role Water "Waterbeheerder"', 'role Pomp "Waterbeheerder"']],
    tells: ['role-renamed Teelt/Pomp: none needed'],
  },
  {
    says: 'one role ends beside another that begins, both of one holder',
    base: akker,
    edits: [
      [
        / {2}role Zaadbank [\s\S]*?\n {2}\}\n/,
        '  role Compost "Beheerder van de composthoop" {\n    aim "Van afval goede grond maken"\n    duty "Keert de hoop in het voorjaar"\n    held by fons from 2026-11-16 for 2 years\n  }\n',
      ],
    ],
    record: decides('Teelt', 'Teelt.Compost, Teelt.Zaadbank'),
    tells: [
      'role-added Teelt/Compost: evidenced [Teelt]',
      'role-removed Teelt/Zaadbank: evidenced [Teelt]',
      'holder-seated Teelt/Compost: evidenced [Teelt]',
      'holder-vacated Teelt/Zaadbank: evidenced [Teelt]',
    ],
  },
  {
    says: 'a role becomes a circle of its own',
    base: akker,
    edits: [
      [/ {2}role Zaadbank [\s\S]*?\n {2}\}\n/, ''],
      [
        kassen,
        `${kassen}circle Zaadbank "Zaadbankkring" in Teelt {\n  aim "Zaden bewaren voor het volgende jaar"\n  domain { voorraad "De voorraad zaden" from Teelt.zaden }\n  members fons, elke\n}\n`,
      ],
    ],
    record: decides('Teelt', 'Zaadbank'),
    tells: ['role-became-circle Zaadbank: evidenced [Teelt]', 'holder-vacated Teelt/Zaadbank: none needed'],
  },
  {
    says: 'a role goes to another circle with its holder',
    base: akker,
    edits: [
      [/ {2}role Water [\s\S]*?\n {2}\}\n/, ''],
      [
        '  }\n}\nhelping circle',
        '  }\n  role Water "Waterbeheerder" {\n    aim "Het water eerlijk verdelen"\n    duty "Zet elke ochtend de pomp aan"\n    domain { pomp "De pomp" from Kassen.glas }\n    review 2027-04-01\n    held by gerda from 2025-05-05 for 2 years\n  }\n}\nhelping circle',
      ],
    ],
    record: decides('Teelt', 'Teelt.Water') + decides('Kassen', 'Kassen.Water'),
    tells: [
      'role-moved Kassen/Water: evidenced [Teelt + Kassen]',
      'delegation-changed Kassen/Kassen.pomp: evidenced [Kassen]',
    ],
  },
  {
    says: 'a circle takes a role of the circle above it',
    base: akker,
    edits: [
      [/ {2}role Water [\s\S]*?\n {2}\}\n/, ''],
      [
        '  }\n}\nhelping circle',
        '  }\n  role Water "Waterbeheerder" {\n    aim "Het water eerlijk verdelen"\n    duty "Zet elke ochtend de pomp aan"\n    review 2027-04-01\n    held by gerda from 2025-05-05 for 2 years\n  }\n}\nhelping circle',
      ],
    ],
    record: decides('Kassen', 'Kassen.Water'),
    tells: [
      'domain-item-removed Teelt/Teelt.pomp: unevidenced [Teelt] lacks Teelt',
      'role-moved Kassen/Water: wrong [Teelt + Kassen] lacks Teelt',
    ],
  },
  // ---- names used again ----
  {
    says: 'a circle is renamed and its name goes to a new one',
    base: akker,
    edits: [
      renaming('Winkel', 'Markt'),
      [
        bezorging,
        `${bezorging}circle Winkel "Webwinkelkring" in Kern {\n  aim "Zaden per post versturen"\n  members nico\n}\n`,
      ],
    ],
    record: decides('Kern', 'Winkel'),
    tells: ['circle-begun Winkel: evidenced [Kern]', 'circle-renamed Markt: none needed'],
  },
  {
    says: 'a person’s name goes to somebody else',
    base: akker,
    edits: [
      renaming('nico', 'nicolaas'),
      ['person nicolaas "Nico Veld"', 'person nicolaas "Nico Veld"\nperson nico "Nico Zand"'],
    ],
    tells: ['person-added /nico: none needed', 'person-renamed /nicolaas: none needed'],
  },
  {
    says: 'the name of a decision goes to another',
    base: akker,
    edits: [renaming('prijsafspraak', 'prijzen-2026')],
    record:
      'decision prijsafspraak "Leden krijgen korting" { circle Winkel decided 2026-11-09 by consent concerns Winkel.prijzen text "Wie lid is, betaalt een tiende minder." }\n',
    tells: ['decision-renamed Winkel/prijzen-2026: none needed'],
  },
  // ---- nothing at all ----
  {
    says: 'circles stand in another order',
    base: akker,
    edits: [
      [winkel, ''],
      [kassen, kassen + winkel],
    ],
    tells: [],
  },
  {
    says: 'equal lengths are written otherwise',
    base: akker,
    edits: [
      ['meets every 4 weeks', 'meets every 28 days'],
      ['  term 2 years\n  review', '  term 24 months\n  review'],
      [facilitator, 'facilitator elke from 2025-04-14 until 2027-04-13'],
    ],
    tells: [],
  },
  {
    says: 'a reference is spelt with and without its circle',
    base: akker,
    edits: [
      ['concerns Winkel.prijzen', 'concerns prijzen'],
      ['deviation facilitator-missing', 'deviation election/facilitator-missing'],
    ],
    tells: [],
  },
  {
    says: 'a circle is renamed, with all that refers to it',
    base: akker,
    edits: [renaming('Teelt', 'Tuinbouw')],
    tells: ['circle-renamed Tuinbouw: none needed'],
  },
  {
    says: 'an item is renamed, with all that is delegated from it',
    base: akker,
    edits: [
      ['verkoop "De verkoop"', 'afzet "De verkoop"'],
      [/Kern\.verkoop/g, 'Kern.afzet'],
    ],
    tells: ['domain-item-renamed Kern/Kern.afzet: none needed'],
  },
  {
    says: 'the organisation is renamed',
    base: school,
    edits: [['organisation Brook', 'organisation BrookSchool']],
    tells: ['organisation-renamed /BrookSchool: none needed'],
  },
  {
    says: 'a full stop and a capital are no other aim',
    base: akker,
    edits: [['"Groente telen voor de leden"', '"groente telen voor de leden."']],
    tells: ['aim-changed Teelt: none needed'],
  },
  // ---- more circles ----
  {
    says: 'two circles are said to have ended and one takes over, under a decision of the one above',
    base: akker,
    edits: [
      [
        '  aim "De oogst aan de buurt verkopen"',
        '  ended 2026-11-15 under samen\n  aim "De oogst aan de buurt verkopen"',
      ],
      [
        '  aim "Groentepakketten thuisbrengen"',
        '  ended 2026-11-15 under samen\n  aim "Groentepakketten thuisbrengen"',
      ],
      ['"Hulpkring Oogstfeest" in Winkel', '"Hulpkring Oogstfeest" in Afzet'],
      [kassen, afzet.replace('{\n', '{\n begun 2026-11-16 under samen\n') + kassen],
    ],
    record:
      'decision samen "Eén kring voor de afzet" { circle Kern decided 2026-11-09 by consent concerns Winkel, Bezorging, Afzet }\n',
    tells: ['circle-merged Afzet: evidenced [Kern]', 'circle-moved Oogstfeest: none needed'],
  },
  {
    says: 'two circles are said to have ended and one takes over, by one of them',
    base: akker,
    edits: [
      [
        '  aim "De oogst aan de buurt verkopen"',
        '  ended 2026-11-15\n  aim "De oogst aan de buurt verkopen"',
      ],
      ['  aim "Groentepakketten thuisbrengen"', '  ended 2026-11-15\n  aim "Groentepakketten thuisbrengen"'],
      ['"Hulpkring Oogstfeest" in Winkel', '"Hulpkring Oogstfeest" in Afzet'],
      [kassen, afzet + kassen],
    ],
    record: decides('Winkel', 'Afzet'),
    tells: ['circle-merged Afzet: wrong [Kern] lacks Kern', 'circle-moved Oogstfeest: none needed'],
  },
  {
    says: 'a circle and its helping circle end together, by the circle above both',
    base: akker,
    edits: [
      [winkel, ''],
      [block(akker, 'helping circle Oogstfeest'), ''],
      [block(akker, 'decision prijsafspraak'), ''],
    ],
    record: decides('Kern', 'Winkel, Oogstfeest, prijsafspraak'),
    tells: [
      'circle-ended Winkel: evidenced [Kern]',
      'circle-ended Oogstfeest: evidenced [Winkel]',
      ...bothOffShop,
      'leader-vacated Oogstfeest/leader: none needed',
      'decision-removed Winkel/prijsafspraak: evidenced [Winkel]',
    ],
  },
  {
    says: 'a circle that ended begins again, by itself',
    base: akker.replace(
      '  aim "Groentepakketten thuisbrengen"',
      '  ended 2026-06-30\n  aim "Groentepakketten thuisbrengen"',
    ),
    edits: [['  ended 2026-06-30\n', '']],
    record: decides('Bezorging', 'Bezorging'),
    tells: ['circle-begun Bezorging: wrong [Kern] lacks Kern'],
  },
  {
    says: 'a general circle gets a circle above it',
    base: bureau,
    edits: [
      [
        'circle Hub {',
        'top circle Board {\n  aim "To keep to the purpose"\n  members yan\n}\ncircle Hub in Board {',
      ],
    ],
    record: decides('Hub', 'Board'),
    tells: ['circle-begun Board: evidenced [Hub]', 'circle-moved Hub: evidenced [Hub]'],
  },
  {
    says: 'two teams exchange their names',
    base: bureau,
    edits: [renaming('Web', 'Zzz'), renaming('Print', 'Web'), renaming('Zzz', 'Print')],
    tells: ['circle-renamed Print: none needed', 'circle-renamed Web: none needed'],
  },
  {
    says: 'two people exchange their names',
    base: akker,
    edits: [renaming('kees', 'zzz'), renaming('lies', 'kees'), renaming('zzz', 'lies')],
    tells: ['person-renamed /kees: none needed', 'person-renamed /lies: none needed'],
  },
  {
    says: 'two roles exchange their names',
    base: akker,
    edits: [
      ['role Water', 'role Zzz'],
      ['role Zaadbank', 'role Water'],
      ['role Zzz', 'role Zaadbank'],
    ],
    tells: ['role-renamed Teelt/Water: none needed', 'role-renamed Teelt/Zaadbank: none needed'],
  },
  {
    says: 'a role of the same name ends and another begins',
    base: akker,
    edits: [
      [
        / {2}role Zaadbank [\s\S]*?\n {2}\}\n/,
        '  role Zaadbank "Schrijver van de nieuwsbrief" {\n    aim "Leden vertellen wat er groeit"\n    duty "Schrijft elke maand een brief"\n    held by daan from 2026-11-16 for 2 years\n  }\n  role Zaden "Beheerder van de zaadbank" {\n    aim "Zaden bewaren voor het volgende jaar"\n    duty "Telt elk najaar de voorraad"\n    domain { voorraad "De voorraad zaden" from Teelt.zaden }\n    held by fons from 2025-05-12 for 2 years\n  }\n',
      ],
    ],
    record: decides('Teelt', 'Teelt.Zaadbank'),
    tells: [
      'role-added Teelt/Zaadbank: evidenced [Teelt]',
      'role-renamed Teelt/Zaden: none needed',
      'holder-seated Teelt/Zaadbank: evidenced [Teelt]',
    ],
  },
  // ---- more seats ----
  {
    says: 'a leader is elected again by the circle above, on the same line',
    base: akker,
    edits: [[teeltLeader, 'leader carla from 2026-11-16 for 2 years by carla-weer']],
    record: elects('carla-weer', 'leader', 'Teelt', 'Kern', 'carla', 'term 2 years'),
    tells: ['leader-renewed Teelt/leader: evidenced [Kern]'],
  },
  {
    says: 'an election that named nobody is no evidence',
    base: akker,
    edits: [[facilitator, 'facilitator daan from 2026-11-16 for 1 year by niemand']],
    record: elects('niemand', 'facilitator', 'Teelt', 'Teelt', 'nobody'),
    tells: ['facilitator-changed Teelt/facilitator: unevidenced [Teelt] lacks Teelt'],
    discounts: ['niemand: other person'],
  },
  {
    says: 'an election with an objection that was met counts',
    base: akker,
    edits: [[facilitator, 'facilitator daan from 2026-11-16 for 1 year by met-bezwaar']],
    record: elects(
      'met-bezwaar',
      'facilitator',
      'Teelt',
      'Teelt',
      'daan',
      'objections { gerda "Hij is vaak weg" met by term "Een jaar" }',
    ),
    tells: ['facilitator-changed Teelt/facilitator: evidenced [Teelt]'],
  },
  {
    says: 'an election with an objection that nobody met does not',
    base: akker,
    edits: [[facilitator, 'facilitator daan from 2026-11-16 for 1 year by met-bezwaar']],
    record: elects(
      'met-bezwaar',
      'facilitator',
      'Teelt',
      'Teelt',
      'daan',
      'objections { gerda "Hij is vaak weg" }',
    ),
    tells: ['facilitator-changed Teelt/facilitator: unevidenced [Teelt] lacks Teelt'],
    discounts: ['met-bezwaar: objection open'],
  },
  {
    says: 'an election that another one replaced does not count',
    base: akker,
    edits: [[facilitator, 'facilitator daan from 2026-11-16 for 1 year by eerste']],
    record:
      elects('eerste', 'facilitator', 'Teelt', 'Teelt', 'daan') +
      'election tweede of facilitator in Teelt { on 2026-11-12 elected gerda replaces eerste }\n',
    tells: ['facilitator-changed Teelt/facilitator: unevidenced [Teelt] lacks Teelt'],
    discounts: ['eerste: superseded'],
  },
  {
    says: 'a seat is left vacant and nothing is said of why',
    base: akker,
    edits: [['leader gerda from 2025-06-02 for 2 years', 'leader vacant']],
    tells: ['leader-vacated Kassen/leader: none needed'],
  },
  {
    says: 'nobody is known to hold a seat any more, which is no ending',
    base: akker,
    edits: [[facilitator, 'facilitator unrecorded']],
    tells: ['seat-changed Teelt/facilitator: none needed'],
  },
  {
    says: 'who was a member becomes the facilitator, and stays a member',
    base: akker,
    edits: [
      [facilitator, 'facilitator gerda from 2026-11-16 for 1 year by gerda-leidt'],
      ['  members gerda\n', ''],
    ],
    record: elects('gerda-leidt', 'facilitator', 'Teelt', 'Teelt', 'gerda'),
    tells: ['facilitator-changed Teelt/facilitator: evidenced [Teelt]'],
  },
  {
    says: 'an expert from outside is taken in by the top circle',
    base: school,
    edits: [['  members hal\n', '  members hal\n  expert gus from 2026-11-16 for 2 years by gus-expert\n']],
    record: elects('gus-expert', 'expert', 'Mission', 'Mission', 'gus'),
    tells: ['expert-added Mission/gus: evidenced [Mission]'],
  },
  {
    says: 'everybody is let into a circle by the circle above',
    base: akker,
    edits: [['  members joris\n}\ncircle Bezorging', '  members everyone\n}\ncircle Bezorging']],
    record: decides('Kern', 'members of Winkel'),
    tells: ['everyone-added Winkel: wrong [Winkel] lacks Winkel'],
  },
  // ---- more of the record ----
  {
    says: 'a decision is renewed by its circle',
    base: akker,
    edits: [
      [
        '  review 2027-03-01\n  objection',
        '  review 2028-03-01\n  renewed 2026-11-09 for 2 years "Het werkt"\n  objection',
      ],
    ],
    tells: [
      'decision-changed Winkel/prijsafspraak: evidenced [Winkel]',
      'decision-changed Winkel/prijsafspraak: evidenced [Winkel]',
    ],
  },
  {
    says: 'a decision is renewed by a vote that nobody allowed',
    base: akker,
    edits: [
      [
        '  review 2027-03-01\n  objection',
        '  review 2027-03-01\n  renewed 2026-11-09 for 2 years by majority\n  objection',
      ],
    ],
    tells: ['decision-changed Winkel/prijsafspraak: unevidenced [Winkel] lacks Winkel'],
    discounts: ['prijsafspraak: method'],
  },
  {
    says: 'a reason is added to a decision',
    base: akker,
    edits: [['  responsible hilde', '  because "Brood wordt duurder"\n  responsible hilde']],
    tells: ['decision-changed Winkel/prijsafspraak: none needed'],
  },
  {
    says: 'somebody else becomes responsible, by the circle',
    base: akker,
    edits: [['  responsible hilde', '  responsible joris']],
    record: decides('Winkel', 'prijsafspraak'),
    tells: ['decision-changed Winkel/prijsafspraak: evidenced [Winkel]'],
  },
  {
    says: 'a decision is evaluated and its review moved on',
    base: akker,
    edits: [
      [
        '  review 2027-03-01\n  objection',
        '  review 2028-03-01\n  reviewed 2026-11-09 "Het werkt"\n  objection',
      ],
    ],
    tells: [
      'decision-changed Winkel/prijsafspraak: none needed',
      'decision-reviewed Winkel/prijsafspraak: none needed',
    ],
  },
  {
    says: 'a reason of a nomination is rewritten',
    base: akker,
    edits: [['because "Ze kent het land"', 'because "Ze is er al lang"']],
    tells: ['election-changed Teelt/teelt-leider: unevidenced [Kern] lacks Kern'],
  },
  {
    says: 'who consented to an election is told otherwise',
    base: akker,
    edits: [['consent aagje, bert, carla, daan', 'consent aagje, carla, daan']],
    tells: ['election-changed Teelt/teelt-leider: unevidenced [Kern] lacks Kern'],
  },
  {
    says: 'an election is said to have been held by another circle',
    base: akker,
    edits: [
      [
        'election teelt-leider of leader in Teelt by Kern',
        'election teelt-leider of leader in Teelt by Teelt',
      ],
    ],
    record: decides('Teelt', 'teelt-leider'),
    tells: ['election-changed Teelt/teelt-leider: wrong [Kern] lacks Kern'],
  },
  {
    says: 'a deviation is dropped',
    base: akker,
    edits: [[/deviation [\s\S]*?klein"\n/, '']],
    tells: ['deviation-removed Kassen/facilitator-missing: none needed'],
  },
  {
    says: 'a deviation holds for another circle from now on',
    base: akker,
    edits: [['deviation facilitator-missing in Kassen', 'deviation facilitator-missing in Bezorging']],
    tells: [
      'deviation-added Bezorging/facilitator-missing: wrong [Bezorging] lacks Bezorging',
      'deviation-removed Kassen/facilitator-missing: none needed',
    ],
  },
  {
    says: 'those who consented are named in another order',
    base: akker,
    edits: [
      ['consent hilde, ivo, joris', 'consent joris, hilde, ivo'],
      ['consent aagje, bert, carla, daan', 'consent daan, carla, bert, aagje'],
    ],
    tells: [],
  },
  {
    says: 'a year is written as twelve months, and a quarter as three',
    base: bureau.replace('members wim', 'members wim\n  meets every quarter\n  reports every year by wim'),
    edits: [
      ['every quarter', 'every 3 months'],
      ['every year', 'every 12 months'],
      [/for 1 year/g, 'for 12 months'],
    ],
    tells: [],
  },
  // ---- and further ----
  {
    says: 'a circle gives a part of its work to a new one beside it, by the circle above both',
    base: akker,
    edits: [
      ['    kraam "De kraam op het plein" from Kern.verkoop\n', ''],
      [
        kassen,
        `circle Kraam "Kraamkring" in Kern {\n  aim "De kraam bemensen"\n  domain { kraam "De kraam op het plein" from Kern.verkoop }\n  members joris, mina\n}\n${kassen}`,
      ],
    ],
    record: decides('Kern', 'Kraam'),
    tells: ['circle-begun Kraam: evidenced [Kern]', 'domain-item-moved Kraam/Kraam.kraam: evidenced [Kern]'],
  },
  {
    says: 'a circle moves, and the one that takes it in elects its leader',
    base: akker,
    edits: [
      ['circle Kassen "Kassenkring" in Teelt', 'circle Kassen "Kassenkring" in Kern'],
      ['glas "Het glas" from Teelt.bedden', 'glas "Het glas" from Kern.grond'],
      [
        'leader gerda from 2025-06-02 for 2 years',
        'leader elke from 2026-11-16 for 2 years by kassen-leider',
      ],
    ],
    record:
      decides('Kern', 'Kassen') +
      decides('Teelt', 'Kassen') +
      decides('Kassen', 'domain of Kassen') +
      elects('kassen-leider', 'leader', 'Kassen', 'Kern', 'elke'),
    tells: [
      'circle-moved Kassen: evidenced [Teelt + Kern]',
      'delegation-changed Kassen/Kassen.glas: evidenced [Teelt + Kern]',
      'leader-changed Kassen/leader: evidenced [Kern]',
    ],
  },
  {
    says: 'leader and representative exchange their seats, by the elections that it takes',
    base: akker,
    edits: [
      ['leader hilde from 2025-04-07 for 2 years', 'leader ivo from 2026-11-16 for 1 year by winkel-leider'],
      [
        'representative ivo from 2025-04-14 for 2 years',
        'representative hilde from 2026-11-16 for 1 year by winkel-afgevaardigde',
      ],
    ],
    record:
      elects('winkel-leider', 'leader', 'Winkel', 'Kern', 'ivo') +
      elects('winkel-afgevaardigde', 'representative', 'Winkel', 'Winkel', 'hilde'),
    tells: [
      'leader-changed Winkel/leader: evidenced [Kern]',
      'representative-changed Winkel/representative: evidenced [Winkel]',
    ],
  },
  {
    says: 'leader and representative exchange their seats, each elected by the wrong circle',
    base: akker,
    edits: [
      ['leader hilde from 2025-04-07 for 2 years', 'leader ivo from 2026-11-16 for 1 year by winkel-leider'],
      [
        'representative ivo from 2025-04-14 for 2 years',
        'representative hilde from 2026-11-16 for 1 year by winkel-afgevaardigde',
      ],
    ],
    record:
      elects('winkel-leider', 'leader', 'Winkel', 'Winkel', 'ivo') +
      elects('winkel-afgevaardigde', 'representative', 'Winkel', 'Kern', 'hilde'),
    tells: [
      'leader-changed Winkel/leader: wrong [Kern] lacks Kern',
      'representative-changed Winkel/representative: wrong [Winkel] lacks Winkel',
    ],
  },
  {
    says: 'a second representative is elected beside the first',
    base: akker,
    edits: [
      [
        '    representative lies from 2025-04-14 for 2 years',
        '    representative lies from 2025-04-14 for 2 years\n    representative mina from 2026-11-16 for 1 year by mina-ook',
      ],
    ],
    record: elects('mina-ook', 'representative', 'Bezorging', 'Bezorging', 'mina'),
    tells: ['representative-seated Bezorging/representative: evidenced [Bezorging]'],
  },
  {
    says: 'a circle gets another title',
    base: akker,
    edits: [['circle Winkel "Winkelkring"', 'circle Winkel "Kring voor de buurtwinkel"']],
    tells: ['circle-retitled Winkel: none needed'],
  },
  {
    says: 'somebody marries and is called otherwise',
    base: akker,
    edits: [renaming('hilde', 'hilde-smit'), ['"Hilde Roos"', '"Hilde Smit-Roos"']],
    tells: ['person-renamed /hilde-smit: none needed'],
  },
  {
    says: 'a decision is replaced by a newer one of its circle',
    base: akker,
    edits: [],
    record: decides('Winkel', 'Winkel.prijzen', 'replaces prijsafspraak'),
    tells: ['decision-replaced Winkel/prijsafspraak: evidenced [Winkel]'],
  },
  {
    says: 'what a withdrawn decision said is tidied away',
    base: akker.replace('  objection ivo', '  withdrawn 2026-06-01\n  objection ivo'),
    edits: [
      [
        block(akker, 'decision prijsafspraak').replace(
          '  objection ivo',
          '  withdrawn 2026-06-01\n  objection ivo',
        ),
        '',
      ],
    ],
    tells: ['decision-removed Winkel/prijsafspraak: none needed'],
  },
  {
    says: 'a circle says that its members are exactly these, by itself',
    base: akker,
    edits: [['  members joris\n}\ncircle Bezorging', '  members only joris, hilde\n}\ncircle Bezorging']],
    record: decides('Winkel', 'members of Winkel'),
    tells: ['members-closed Winkel: evidenced [Winkel]'],
  },
  {
    says: 'a role gets another duty, by the circle above',
    base: akker,
    edits: [['duty "Telt elk najaar de voorraad"', 'duty "Telt elke maand de voorraad"']],
    record: decides('Kern', 'Teelt.Zaadbank'),
    tells: ['role-changed Teelt/Zaadbank: wrong [Teelt] lacks Teelt'],
  },
  {
    says: 'a rhythm of meetings is changed by the circle above',
    base: akker,
    edits: [['meets every 4 weeks', 'meets every 6 weeks']],
    record: decides('Kern', 'meets of Teelt'),
    tells: ['meets-changed Teelt: wrong [Teelt] lacks Teelt'],
  },
  {
    says: 'a working group gets another aim, by who set it up',
    base: school,
    edits: [['"Setting up the stalls"', '"Setting up the stalls and the music"']],
    record: decides('Grounds', 'aim of Fair'),
    tells: ['aim-changed Fair: evidenced [Grounds]'],
  },
  {
    says: 'a working group decides its own aim',
    base: school,
    edits: [['"Setting up the stalls"', '"Setting up the stalls and the music"']],
    record: decides('Fair', 'aim of Fair'),
    tells: ['aim-changed Fair: unevidenced [Grounds] lacks Grounds'],
    discounts: ['b-fair-aim-of-fair: makes no policy'],
  },
  {
    says: 'the tradition is changed by the highest circle',
    base: bureau,
    edits: [['method s3', 'method sofa']],
    record: decides('Hub', 'Loom'),
    tells: ['organisation-changed /Loom: evidenced [Hub]'],
  },
  {
    says: 's3: a team takes a leader of its own choice',
    base: bureau,
    edits: [
      [
        'representative vic from 2026-01-05 for 1 year',
        'representative vic from 2026-01-05 for 1 year leader wim from 2026-11-16 for 1 year by wim-leads',
      ],
    ],
    record: elects('wim-leads', 'leader', 'Web', 'Web', 'wim'),
    tells: ['leader-seated Web/leader: evidenced [Hub]'],
  },
  {
    says: 'an item is taken from one role by another of the same circle',
    base: akker,
    edits: [
      [
        'domain { voorraad "De voorraad zaden" from Teelt.zaden }',
        'domain { voorraad "De voorraad zaden" from Teelt.zaden pomp "De pomp" from Teelt.bedden }',
      ],
      ['    domain { pomp "De pomp" from Teelt.bedden }\n    review', '    review'],
    ],
    record: decides('Teelt', 'Teelt.Zaadbank'),
    tells: ['domain-item-moved Teelt/Teelt.pomp: evidenced [Teelt]'],
  },
];

function told(pair: Pair) {
  const before = organisationOf(pair.base);
  let text = pair.base;
  for (const [from, to] of pair.edits) {
    const edited = text.replace(from, () => to);
    if (edited === text) throw new Error(`${pair.says}: ${from} is not in the text`);
    text = edited;
  }
  const after = organisationOf(text + (pair.record ?? ''));
  const between = match(before, after, on, [], titleOfRule);
  const isNewRecord = ({ kind, verdict }: { kind: string; verdict: string }): boolean =>
    (kind === 'decision-adopted' || kind === 'election-added') && verdict === 'none needed';
  return judged(between, changesBetween(between), { until: on }, grantedBy).filter(
    (one) => !isNewRecord(one),
  );
}

describe('two folders side by side', () => {
  test.each(pairs)('$says', (pair) => {
    const changes = told(pair);
    const lines = changes.map(({ kind, circle, subject, verdict, decidedBy, missing }) => {
      const of = circle === undefined ? `/${subject}` : circle === subject ? circle : `${circle}/${subject}`;
      const by = decidedBy.length === 0 ? '' : ` [${decidedBy.join(' + ')}]`;
      return `${kind} ${of}: ${verdict}${by}${missing.length === 0 ? '' : ` lacks ${missing.join(', ')}`}`;
    });
    expect([...lines].sort().join('\n')).toBe([...pair.tells].sort().join('\n'));
    const discounted = changes.flatMap((one) => one.discounted.map(({ name, why }) => `${name}: ${why}`));
    expect(discounted.join('\n')).toBe((pair.discounts ?? []).join('\n'));
    const language = pair.base.includes('language nl') ? 'nl' : 'en';
    for (const word of pair.words ?? [])
      expect(changes.map(({ message }) => message[language]).join('\n')).toMatch(word);
  });
});
