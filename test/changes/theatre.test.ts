import { describe, expect, test } from 'vitest';
import { block, type Edit, edited, told } from './told.js';

/*
 * A theatre with a members' assembly, a band in the tradition of Sociocracy For All and a lab in that of Sociocracy 3.0,
 * each in two states. Every answer was written down from the method first: each change, whose consent it takes, and what
 * follows from what is on record.
 */

const on = '2026-11-29';

const theatre = `
organisation Lantern "Lantern Theatre" {
  method skm
  size 3 to 10
  terms at most 3
  notice 45 days
  absence "Who is absent may object within two days"
  statutes "Deed of 2022" from 2022-06-01
}
person ann "Ann Hill"
person bea "Bea Cole"
person cas "Cas Dunn"
person dov "Dov Ray"
person eli "Eli Ford"
person fin "Fin Gale"
person gus "Gus Hart"
person hal "Hal Ives"
person ina "Ina Jode"
person jan "Jan Kerr"
person kit "Kit Lowe"
person leo "Leo Marsh"
person mia "Mia Nash"
person ned "Ned Orr"
person ola "Ola Penn"
person pam "Pam Quill"
person rex "Rex Sand" { external expertise legal }
assembly Members "Members' Assembly" {
  members everyone
}
top circle Board "Board" in Members {
  aim "Keeping the theatre for the town"
  domain { season "The seasons" house "The house" money "The money" }
  double link {
    leader ann from 2026-01-12 for 3 years
    representative bea from 2026-01-12 for 3 years
  }
  experts rex
}
general circle General "General Circle" in Board {
  aim "Running the theatre from day to day"
  domain {
    plays "The plays" from Board.season
    building "The building" from Board.house
    purse "The purse" from Board.money { limit "At most € 50,000" }
  }
  double link {
    leader cas from 2026-01-19 for 2 years
    representative dov from 2026-01-19 for 2 years
  }
}
circle Playing "Playing Circle" in General {
  aim "Putting on four plays a year"
  constraint "Within the fire rules"
  meets every 2 weeks
  lead "The leader plans the season"
  do "The players rehearse and play"
  measure "Tickets sold for each play"
  domain review 2027-03-01 {
    script "The scripts" from General.plays { limit "No play twice in ten years" }
    rehearsal "The rehearsals" from General.plays { resource "The upper room" }
  }
  double link {
    leader eli from 2025-02-03 for 2 years by eli-leads
    representative fin from 2025-02-10 for 2 years by fin-speaks
  }
  facilitator gus from 2025-02-10 for 2 years
  secretary hal from 2025-02-10 for 2 years by hal-writes
  members ina, jan
  role Prompter "Prompter" {
    aim "Helping players who forget their words"
    duty "Follows every rehearsal"
    duty "Marks what was cut"
    domain { book "The prompt book" from Playing.script { limit "One copy" } }
    held by ina from 2025-03-03 for 2 years by ina-prompts
  }
  role Props "Keeper of props" {
    aim "Having every prop at hand"
    duty "Counts the props after each play"
    held by jan from 2026-03-02 for 1 year
  }
}
circle Sewing "Costume Circle" in Playing {
  aim "Dressing the players"
  domain { wardrobe "The wardrobe" from Playing.rehearsal }
  double link {
    leader ina from 2026-02-02 for 2 years
    representative kit from 2026-02-09 for 2 years
  }
  members jan
}
circle Light "Light Circle" in General {
  aim "Letting the stage be seen and heard"
  domain {
    lamps "The lamps" from General.building { limit "No open fire" }
    sound "The sound" from General.building
  }
  double link {
    leader leo from 2026-03-02 for 2 years
    representative mia from 2026-03-09 for 2 years
  }
  members ned
  double link to Playing {
    leader eli from 2026-03-02 for 2 years
    representative leo from 2026-03-09 for 2 years
  }
}
circle Front "Front-of-house Circle" in General {
  aim "Welcoming everybody who comes to a play"
  domain {
    tickets "The tickets" from General.plays
    bar "The bar" from General.building { budget "€ 300 a month" resource "The cellar" }
  }
  double link {
    leader ola from 2026-03-02 for 2 years
    representative pam from 2026-03-09 for 2 years
  }
  facilitator pam acting from 2026-10-05 until 2026-12-31
}
helping circle Tour "Tour Helping Circle" in General until 2027-05-31 {
  aim "A plan for a tour in the region"
  leader dov from 2026-06-01 until 2027-05-31
  members mia, pam
  reports every 4 weeks by dov
}
working group Paint "Painters" in Light {
  aim "Painting the sets"
  members ned, kit
}
decision phones "Telephones stay outside" {
  circle Playing
  decided 2026-03-02 by consent
  concerns Playing.rehearsal
  text "Telephones stay outside the rehearsal room."
  because "Rehearsals were broken off"
  responsible gus
  term 2 years
  review 2027-03-01
  objection jan "My child must reach me" met by measure "The desk takes calls"
  consent eli, fin, gus, hal, ina, jan
}
decision refunds "Tickets can be given back until noon" {
  circle Front
  decided 2026-04-06 by consent
  concerns Front.tickets
  text "Until noon of the day."
  term 2 years
  review 2027-04-06
}
decision one-voice "The costume circle has no facilitator" {
  circle Sewing
  decided 2026-03-16 by consent
  concerns Sewing
  because "Three people need none"
}
deviation facilitator-missing in Sewing under one-voice until 2026-12-31
  because "Three people need none"
election eli-leads of leader in Playing by General {
  on 2025-02-03
  term 2 years
  present cas, dov, leo
  nominations { cas for eli because "Eli keeps to dates" }
  elected eli
}
election fin-speaks of representative in Playing {
  on 2025-02-10
  term 2 years
  objections { gus "Fin is often away" met by term "Evaluation after a year" }
  elected fin
}
election hal-writes of secretary in Playing {
  on 2025-02-10
  term 2 years
  elected hal
}
election ina-prompts of Prompter in Playing {
  on 2025-03-03
  term 2 years
  elected ina
}
`;

const band = `
organisation Reed "Reed Band" {
  method sofa
}
person amy "Amy Bird"
person bob "Bob Cliff"
person cat "Cat Dale"
person dan "Dan Eyre"
person eve "Eve Finch"
person fred "Fred Glen"
top circle Mission "Mission Circle" {
  aim "Keeping the band true to the village"
  members amy, bob
}
general circle Band "Band Circle" in Mission {
  aim "Holding the band together"
  domain { music "Music" gigs "Gigs" }
  double link {
    leader amy from 2026-01-05 for 2 years
    representative bob from 2026-01-05 for 2 years
  }
}
circle Brass "Brass Circle" in Band {
  aim "Playing the brass parts"
  domain { horns "Horns" from Band.music }
  double link {
    leader cat from 2025-01-13 for 2 years
    representative dan from 2025-01-13 for 2 years
  }
}
circle Gigs "Gigs Circle" in Band {
  aim "Booking gigs"
  domain { bookings "Bookings" from Band.gigs }
  double link {
    leader eve from 2026-01-12 for 2 years
    representative fred from 2026-01-12 for 2 years
  }
}
`;

const lab = `
organisation Moss "Moss Lab" {
  method s3
}
person una "Una West"
person vic "Vic York"
person wim "Wim Zell"
person xia "Xia Abel"
circle Lab {
  aim "To study moss"
  domain { field "Field work" bench "Bench work" }
  members una
}
circle Field in Lab {
  aim "To collect moss"
  domain { sites "Sites" from Lab.field }
  double link { representative vic from 2026-01-05 for 1 year }
  members wim
}
circle Bench in Lab {
  aim "To look at moss"
  domain { scopes "Microscopes" from Lab.bench }
  double link { representative xia from 2026-01-05 for 1 year }
  members wim
}
`;

interface Answer {
  readonly says: string;
  readonly base?: string;
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
const adds = (text: string): Edit => ['decision phones', `${text}\ndecision phones`];

const playing = block(theatre, 'circle Playing');
const prompter = playing.slice(playing.indexOf('  role Prompter'), playing.indexOf('  role Props'));
const props = playing.slice(playing.indexOf('  role Props'), -2);
const sewing = block(theatre, 'circle Sewing');
const light = block(theatre, 'circle Light');
const across = light.slice(light.indexOf('  double link to'), -2);
const front = block(theatre, 'circle Front');
const tour = block(theatre, 'helping circle');
const paint = block(theatre, 'working group');
const leader = 'leader eli from 2025-02-03 for 2 years by eli-leads';
const representative = 'representative fin from 2025-02-10 for 2 years by fin-speaks';
const secretary = 'secretary hal from 2025-02-10 for 2 years by hal-writes';
const prompts = 'held by ina from 2025-03-03 for 2 years by ina-prompts';
const scripts: Edit = [
  '    script "The scripts" from General.plays { limit "No play twice in ten years" }\n',
  '',
];
const lampHalves =
  'circle Lamps "Lamp Circle" in General {\n aim "Letting the stage be seen"\n domain { lamps "The lamps" from General.building { limit "No open fire" } }\n members leo, ned\n}\ncircle Sound "Sound Circle" in General {\n aim "Letting the stage be heard"\n domain { sound "The sound" from General.building }\n members mia\n}\n';
const lightOver = [
  'leader-vacated Light/leader: none needed',
  'leader-vacated Light/leader: none needed',
  'representative-vacated Light/representative: none needed',
  'representative-vacated Light/representative: none needed',
];
const frontOver = [
  'facilitator-vacated Front/facilitator: none needed',
  'leader-vacated Front/leader: none needed',
  'representative-vacated Front/representative: none needed',
];
const sewingOver = [
  'leader-vacated Sewing/leader: none needed',
  'representative-vacated Sewing/representative: none needed',
];

const authority: readonly Answer[] = [
  // ---- who sits where ----
  {
    says: 'who stands in for a facilitator is to do so for longer, and nobody was elected',
    edits: [['until 2026-12-31\n}', 'until 2027-06-30\n}']],
    tells: ['term-extended Front/facilitator: unevidenced [Front] lacks Front'],
  },
  {
    says: 'a representative was elected with consent of people of the higher circle only',
    edits: [[representative, 'representative gus from 2026-11-16 for 2 years by now']],
    record: elects('now', 'representative', 'Playing', 'Playing', 'gus', 'consent cas, dov, leo'),
    tells: ['representative-changed Playing/representative: unevidenced [Playing] lacks Playing'],
    discounts: ['now: by others'],
  },
  {
    says: 'a representative follows by a decision of the circle about its representative',
    edits: [[representative, 'representative gus from 2026-11-16 for 2 years']],
    record: decides('Playing', 'representative of Playing'),
    tells: ['representative-changed Playing/representative: evidenced [Playing]'],
  },
  {
    says: 'a leader is elected again two levels up',
    edits: [[leader, 'leader eli from 2026-11-16 for 2 years by again']],
    record: elects('again', 'leader', 'Playing', 'Board', 'eli'),
    tells: ['leader-renewed Playing/leader: wrong [General] lacks General'],
  },
  {
    says: 'a leader follows by an election of a circle beside it',
    edits: [[leader, 'leader gus from 2026-11-16 for 2 years by other']],
    record: elects('other', 'leader', 'Playing', 'Front', 'gus'),
    tells: ['leader-changed Playing/leader: wrong [General] lacks General'],
  },
  {
    says: 'somebody keeps the logbook by election of the circle',
    edits: [[secretary, `${secretary}\n  logbook jan from 2026-11-16 for 1 year by keeps`]],
    record: elects('keeps', 'logbook', 'Playing', 'Playing', 'jan', 'term 1 year'),
    tells: ['logbook-seated Playing/logbook: evidenced [Playing]'],
  },
  {
    says: 'a role is taken from somebody by a circle beside it',
    edits: [[prompts, 'held vacant']],
    record: decides('Light', 'Playing.Prompter'),
    tells: ['holder-vacated Playing/Prompter: wrong [Playing] lacks Playing'],
  },
  {
    says: 'a member is put out of a circle by the next higher one',
    edits: [['  members ina, jan\n', '  members ina\n']],
    record: decides('General', 'members of Playing'),
    tells: ['member-removed Playing/jan: wrong [Playing] lacks Playing'],
  },
  {
    says: 'a member goes, and nobody had to decide it',
    edits: [['  members ina, jan\n', '  members ina\n']],
    tells: ['member-removed Playing/jan: none needed'],
  },
  {
    says: 'somebody may watch by a decision of the circle',
    edits: [['  members ina, jan\n', '  members ina, jan\n  observers ned\n']],
    record: decides('Playing', 'members of Playing'),
    tells: ['observer-added Playing/ned: evidenced [Playing]'],
  },
  {
    says: 'an expert of the board is elected by the board',
    edits: [['experts rex', 'experts rex, kit']],
    record: elects('expert-26', 'expert', 'Board', 'Board', 'kit'),
    tells: ['expert-added Board/kit: evidenced [Board]'],
  },
  {
    says: 'the leader of a helping circle is another, by the circle that made it',
    edits: [['leader dov from 2026-06-01', 'leader mia from 2026-11-16']],
    record: elects('tour-leader', 'leader', 'Tour', 'General', 'mia'),
    tells: ['leader-changed Tour/leader: evidenced [General]'],
  },
  {
    says: 'the leader of a helping circle is another, by itself',
    edits: [['leader dov from 2026-06-01', 'leader mia from 2026-11-16']],
    record: elects('tour-leader', 'leader', 'Tour', 'Tour', 'mia'),
    tells: ['leader-changed Tour/leader: wrong [General] lacks General'],
  },
  {
    says: 'a working group gets a leader of its own choice',
    edits: [
      ['  members ned, kit\n', '  leader ned from 2026-11-16 for 1 year by painter\n  members ned, kit\n'],
    ],
    record: elects('painter', 'leader', 'Paint', 'Paint', 'ned'),
    tells: ['leader-seated Paint/leader: wrong [Light] lacks Light'],
  },
  {
    says: 'the board below the members’ assembly elects its leader itself',
    edits: [['leader ann from 2026-01-12 for 3 years', 'leader rex from 2026-11-16 for 3 years by chair']],
    record: elects('chair', 'leader', 'Board', 'Board', 'rex'),
    tells: ['leader-changed Board/leader: evidenced [Members]'],
  },
  {
    says: 'a seat is held for three years where two were agreed',
    edits: [[secretary, 'secretary jan from 2026-11-16 for 3 years by jan-writes']],
    record: elects('jan-writes', 'secretary', 'Playing', 'Playing', 'jan', 'term 2 years'),
    tells: ['secretary-changed Playing/secretary: unevidenced [Playing] lacks Playing'],
    discounts: ['jan-writes: other term'],
  },
  {
    says: 'a seat begins two years after the election that it names',
    edits: [[secretary, 'secretary jan from 2026-11-16 for 1 year by jan-writes']],
    record: elects('jan-writes', 'secretary', 'Playing', 'Playing', 'jan', 'term 1 year').replace(
      '2026-11-09',
      '2024-11-11',
    ),
    // It is new on record, and its term was over before the seat began.
    tells: ['secretary-changed Playing/secretary: unevidenced [Playing] lacks Playing'],
    discounts: ['jan-writes: other term'],
  },
  {
    says: 'an election is still to be held',
    edits: [[secretary, 'secretary jan from 2026-11-16 for 1 year by jan-writes']],
    record: elects('jan-writes', 'secretary', 'Playing', 'Playing', 'jan').replace(
      '2026-11-09',
      '2026-12-14',
    ),
    tells: ['secretary-changed Playing/secretary: unevidenced [Playing] lacks Playing'],
    discounts: ['jan-writes: later'],
  },
  {
    says: 'an election by majority that a decision of the circle allowed',
    edits: [[secretary, 'secretary jan from 2026-11-16 for 1 year by jan-writes']],
    record:
      elects('jan-writes', 'secretary', 'Playing', 'Playing', 'jan by majority under d-playing') +
      decides('Playing', 'secretary of Playing', 'text "We vote for a secretary"').replace(
        '2026-11-09',
        '2026-11-02',
      ),
    tells: ['secretary-changed Playing/secretary: evidenced [Playing]'],
  },
  {
    says: 'the seat across is filled again by the circle that sends somebody',
    edits: [['representative leo from 2026-03-09', 'representative ned from 2026-11-16']],
    record: elects('to-playing', 'representative', 'Light', 'Light', 'ned'),
    tells: ['representative-changed Light/representative: evidenced [Light]'],
  },
  {
    says: 'the seat across is filled again by the circle to which somebody is sent',
    edits: [['representative leo from 2026-03-09', 'representative ned from 2026-11-16']],
    record: elects('to-playing', 'representative', 'Light', 'Playing', 'ned'),
    tells: ['representative-changed Light/representative: wrong [Light] lacks Light'],
  },
  {
    says: 'a term is cut short by the circle that had elected',
    edits: [[leader, 'leader eli from 2025-02-03 until 2026-11-30 by eli-leads']],
    record: decides('General', 'leader of Playing'),
    tells: ['term-shortened Playing/leader: evidenced [General]'],
  },
  {
    says: 'a term is cut short by another circle',
    edits: [[leader, 'leader eli from 2025-02-03 until 2026-11-30 by eli-leads']],
    record: decides('Light', 'leader of Playing'),
    tells: ['term-shortened Playing/leader: wrong [General] lacks General'],
  },
  {
    says: 'everybody may sit in a circle from now on, by itself',
    edits: [['  members ina, jan\n', '  members everyone\n']],
    record: decides('Playing', 'members of Playing'),
    tells: ['everyone-added Playing: evidenced [Playing]'],
  },
  // ---- circles that begin, end, part, join and move ----
  {
    says: 'a circle splits by the circle above it, and its working group goes with one part',
    edits: [
      [light, lampHalves],
      ['"Painters" in Light', '"Painters" in Lamps'],
    ],
    record: decides('General', 'Light, Lamps, Sound, Paint'),
    tells: [
      'circle-split Light: evidenced [General]',
      'circle-moved Paint: evidenced [General]',
      ...lightOver,
    ],
  },
  {
    says: 'a circle splits itself, and says where its working group goes',
    edits: [
      [light, lampHalves],
      ['"Painters" in Light', '"Painters" in Lamps'],
    ],
    record: decides('Light', 'Light, Lamps, Sound, Paint'),
    tells: [
      'circle-split Light: wrong [General] lacks General',
      // It may give its working group away, and only General can make the circle that takes it in.
      'circle-moved Paint: partly [General] lacks General',
      ...lightOver,
    ],
  },
  {
    says: 'a circle splits by the circle two levels up',
    edits: [
      [light, lampHalves],
      [paint, ''],
    ],
    record: decides('Board', 'Light, Lamps, Sound'),
    tells: [
      'circle-split Light: wrong [General] lacks General',
      'circle-ended Paint: unevidenced [Light] lacks Light',
      ...lightOver,
    ],
  },
  {
    says: 'a circle with a circle below it ends by the circle above, and the one below moves up',
    edits: [
      [playing, ''],
      ['"Costume Circle" in Playing', '"Costume Circle" in General'],
      ['from Playing.rehearsal', 'from General.plays'],
      [across, ''],
      [block(theatre, 'decision phones'), ''],
      [block(theatre, 'election eli-leads'), ''],
      [block(theatre, 'election fin-speaks'), ''],
      [block(theatre, 'election hal-writes'), ''],
      [block(theatre, 'election ina-prompts'), ''],
    ],
    record: decides('General', 'Playing, Sewing'),
    tells: [
      'circle-ended Playing: evidenced [General]',
      'circle-moved Sewing: evidenced [General]',
      'delegation-changed Sewing/Sewing.wardrobe: evidenced [General]',
      'cross-link-broken Light/Playing: unevidenced [Light + Playing] lacks Light, Playing',
      'decision-removed Playing/phones: unevidenced [Playing] lacks Playing',
      'election-removed Playing/eli-leads: unevidenced [General] lacks General',
      'election-removed Playing/fin-speaks: unevidenced [Playing] lacks Playing',
      'election-removed Playing/hal-writes: unevidenced [Playing] lacks Playing',
      'election-removed Playing/ina-prompts: unevidenced [Playing] lacks Playing',
      'facilitator-vacated Playing/facilitator: none needed',
      'holder-vacated Playing/Prompter: none needed',
      'holder-vacated Playing/Props: none needed',
      'leader-vacated Light/leader: none needed',
      'leader-vacated Playing/leader: none needed',
      'representative-vacated Light/representative: none needed',
      'representative-vacated Playing/representative: none needed',
      'secretary-vacated Playing/secretary: none needed',
    ],
  },
  {
    says: 'a circle below another ends by the circle two levels up',
    edits: [[sewing, '']],
    record: decides('General', 'Sewing'),
    tells: ['circle-ended Sewing: wrong [Playing] lacks Playing', ...sewingOver],
  },
  {
    says: 'a circle goes from a line to a new circle that the circle above both makes',
    edits: [
      ['"Costume Circle" in Playing', '"Costume Circle" in Workshop'],
      ['from Playing.rehearsal', 'from Workshop.rooms'],
      adds(
        'circle Workshop "Workshop" in General {\n aim "Making what the stage needs"\n domain { rooms "The workshop rooms" from General.building }\n members ned, gus\n}',
      ),
    ],
    record: decides('General', 'Workshop, Sewing, Workshop.rooms'),
    tells: [
      'circle-begun Workshop: evidenced [General]',
      'circle-moved Sewing: evidenced [Playing + General]',
      'delegation-changed Sewing/Sewing.wardrobe: evidenced [Playing + General]',
    ],
  },
  {
    says: 'a circle is put below a new circle by the circle that had it alone',
    edits: [
      ['"Costume Circle" in Playing', '"Costume Circle" in Workshop'],
      adds(
        'circle Workshop "Workshop" in General {\n aim "Making what the stage needs"\n members ned, gus\n}',
      ),
    ],
    record: decides('Playing', 'Sewing'),
    tells: [
      'circle-begun Workshop: unevidenced [General] lacks General',
      'circle-moved Sewing: partly [Playing + General] lacks General',
    ],
  },
  {
    says: 'a circle makes a circle between itself and the one below it',
    edits: [
      ['"Costume Circle" in Playing', '"Costume Circle" in Workshop'],
      adds(
        'circle Workshop "Workshop" in Playing {\n aim "Making what the stage needs"\n members gus, jan\n}',
      ),
    ],
    record: decides('Playing', 'Workshop, Sewing'),
    tells: ['circle-begun Workshop: evidenced [Playing]', 'circle-moved Sewing: evidenced [Playing]'],
  },
  {
    says: 'a circle moves to a circle in another line, and only that one decided it',
    edits: [['"Painters" in Light', '"Painters" in Front']],
    record: decides('Front', 'Paint'),
    tells: ['circle-moved Paint: wrong [Light + Front] lacks Light'],
  },
  {
    says: 'a circle moves to a circle in another line by both',
    edits: [['"Painters" in Light', '"Painters" in Front']],
    record: decides('Front', 'Paint') + decides('Light', 'Paint'),
    tells: ['circle-moved Paint: evidenced [Light + Front]'],
  },
  {
    says: 'two circles become a new one by the circle above both',
    edits: [
      [front, ''],
      [block(theatre, 'decision refunds'), ''],
      [
        light,
        'circle House "House Circle" in General {\n aim "Letting the stage be seen and heard, welcoming everybody who comes to a play"\n domain {\n  lamps "The lamps" from General.building { limit "No open fire" }\n  sound "The sound" from General.building\n  tickets "The tickets" from General.plays\n  bar "The bar" from General.building { budget "€ 300 a month" resource "The cellar" }\n }\n members leo, mia, ned, ola, pam\n}\n',
      ],
      ['"Painters" in Light', '"Painters" in House'],
    ],
    record: decides('General', 'Light, Front, House, Paint'),
    tells: [
      'circle-merged House: evidenced [General]',
      // Where a circle goes up in another, that says where those below it go.
      'circle-moved Paint: none needed',
      'decision-removed Front/refunds: unevidenced [Front] lacks Front',
      ...lightOver,
      ...frontOver,
    ],
  },
  {
    says: 'two circles become a new one by their own decisions',
    edits: [
      [front, ''],
      [block(theatre, 'decision refunds'), ''],
      [paint, ''],
      [across, ''],
      [
        block(theatre.replace(across, ''), 'circle Light'),
        'circle House "House Circle" in General {\n aim "Letting the stage be seen and heard, welcoming everybody who comes to a play"\n domain {\n  lamps "The lamps" from General.building { limit "No open fire" }\n  sound "The sound" from General.building\n  tickets "The tickets" from General.plays\n  bar "The bar" from General.building { budget "€ 300 a month" resource "The cellar" }\n }\n members leo, mia, ned, ola, pam\n}\n',
      ],
    ],
    record: decides('Light', 'Light, House') + decides('Front', 'Front, House, refunds'),
    tells: [
      'circle-merged House: wrong [General] lacks General',
      'circle-ended Paint: unevidenced [Light] lacks Light',
      'decision-removed Front/refunds: evidenced [Front]',
      ...lightOver,
      ...frontOver,
    ],
  },
  {
    says: 'a helping circle is made by the circle that it helps',
    edits: [
      adds(
        'helping circle Party "Party Helping Circle" in Front until 2027-03-31 {\n aim "A plan for the anniversary"\n leader ola from 2026-11-16 until 2027-03-31 by party\n members kit\n}',
      ),
    ],
    record: decides('Front', 'Party') + elects('party', 'leader', 'Party', 'Front', 'ola'),
    tells: ['circle-begun Party: evidenced [Front]', 'leader-seated Party/leader: evidenced [Front]'],
  },
  {
    says: 'a helping circle is made by whoever sits in it',
    edits: [
      adds(
        'helping circle Party "Party Helping Circle" in Front until 2027-03-31 {\n begun 2026-11-09 under d-party\n aim "A plan for the anniversary"\n members kit, ola\n}',
      ),
    ],
    record: decides('Party', 'Party'),
    tells: ['circle-begun Party: wrong [Front] lacks Front'],
  },
  {
    says: 'a circle becomes a helping circle by the circle above it',
    edits: [
      ['circle Sewing "Costume Circle" in Playing', 'helping circle Sewing "Costume Circle" in Playing'],
    ],
    record: decides('Playing', 'Sewing'),
    tells: ['circle-kind-changed Sewing: evidenced [Playing]'],
  },
  {
    says: 'a general circle is ended by itself',
    edits: [
      [
        'aim "Running the theatre from day to day"',
        'ended 2026-11-16 under d-general\n  aim "Running the theatre from day to day"',
      ],
    ],
    record: decides('General', 'General'),
    tells: ['circle-ended General: wrong [Board] lacks Board'],
  },
  // ---- aims, limits and domains ----
  {
    says: 'the aim of the board is changed by the board and the members',
    edits: [['"Keeping the theatre for the town"', '"Keeping the theatre for the town and its villages"']],
    record: decides('Board', 'aim of Board') + decides('Members', 'aim of Board'),
    tells: ['aim-changed Board: evidenced [Members + Board]'],
  },
  {
    says: 'a limit of the purse is lifted by the circle that spends it',
    edits: [['"At most € 50,000"', '"At most € 90,000"']],
    record: decides('General', 'General.purse'),
    tells: ['limit-changed General/General.purse: partly [Board + General] lacks Board'],
  },
  {
    says: 'a limit of the purse is lifted by a circle below',
    edits: [['"At most € 50,000"', '"At most € 90,000"']],
    record: decides('Front', 'General.purse'),
    tells: ['limit-changed General/General.purse: wrong [Board + General] lacks Board, General'],
  },
  {
    says: 'a circle takes a limit off and says that the leader of the one above agreed',
    edits: [[' { limit "No open fire" }', '']],
    record: decides('Light', 'Light.lamps', 'consent leo, mia, ned, cas'),
    tells: ['limit-removed Light/Light.lamps: partly [General + Light] lacks General'],
  },
  {
    says: 'a resource is taken away by a circle beside it',
    edits: [[' resource "The cellar"', '']],
    record: decides('Light', 'Front.bar'),
    tells: ['resource-removed Front/Front.bar: wrong [General + Front] lacks General, Front'],
  },
  {
    says: 'a resource is taken away by both that agreed on it, one in a decision about the whole circle',
    edits: [[' resource "The cellar"', '']],
    record: decides('General', 'Front') + decides('Front', 'Front.bar'),
    tells: ['resource-removed Front/Front.bar: evidenced [General + Front]'],
  },
  {
    says: 'an item goes to a circle of another line, and the circle above both decided',
    edits: [
      scripts,
      ['domain { book "The prompt book" from Playing.script', 'domain { book "The prompt book"'],
      [
        '    tickets "The tickets" from General.plays\n',
        '    tickets "The tickets" from General.plays\n    script "The scripts" from General.plays { limit "No play twice in ten years" }\n',
      ],
    ],
    record: decides('General', 'Playing.script') + decides('Playing', 'Playing.Prompter'),
    tells: [
      'domain-item-moved Front/Front.script: evidenced [General]',
      'delegation-removed Playing/Playing.book: evidenced [Playing]',
    ],
  },
  {
    says: 'a circle below takes an item of the circle above it',
    edits: [
      scripts,
      ['domain { book "The prompt book" from Playing.script', 'domain { book "The prompt book"'],
      ['domain { wardrobe', 'domain { script "The scripts" { limit "No play twice in ten years" } wardrobe'],
    ],
    record: decides('Sewing', 'Sewing.script'),
    tells: [
      'domain-item-moved Sewing/Sewing.script: wrong [Playing + Sewing] lacks Playing',
      'delegation-removed Sewing/Sewing.script: partly [Playing + Sewing] lacks Playing',
      'delegation-removed Playing/Playing.book: unevidenced [Playing] lacks Playing',
    ],
  },
  {
    says: 'an item goes up to the circle above by the circle above alone',
    edits: [
      ['    sound "The sound" from General.building\n', ''],
      [
        '    building "The building" from Board.house\n',
        '    building "The building" from Board.house\n    sound "The sound" from General.building\n',
      ],
    ],
    record: decides('General', 'Light.sound'),
    tells: ['domain-item-moved General/General.sound: partly [General + Light] lacks Light'],
  },
  {
    says: 'a new item is delegated by both',
    edits: [['    sound "The sound"', '    seats "The seats" from General.building\n    sound "The sound"']],
    record: decides('General', 'Light.seats') + decides('Light', 'Light.seats'),
    tells: ['domain-item-added Light/Light.seats: evidenced [General + Light]'],
  },
  {
    says: 'a new item of the circle above is taken by one below it',
    edits: [
      ['    sound "The sound"', '    coins "The small money" from General.purse\n    sound "The sound"'],
    ],
    record: decides('Light', 'Light.coins'),
    tells: ['domain-item-added Light/Light.coins: wrong [General + Light] lacks General'],
  },
  {
    says: 'the limit of what a role decides about is changed by its circle',
    edits: [['"One copy"', '"Two copies"']],
    record: decides('Playing', 'Playing.Prompter'),
    tells: ['limit-changed Playing/Playing.book: evidenced [Playing]'],
  },
  {
    says: 'the limit of what a role decides about is changed by the circle above',
    edits: [['"One copy"', '"Two copies"']],
    record: decides('General', 'Playing.Prompter.book'),
    tells: ['limit-changed Playing/Playing.book: wrong [Playing] lacks Playing'],
  },
  {
    says: 'a helping circle widens its own task',
    edits: [['"A plan for a tour in the region"', '"A plan for a tour in the whole country"']],
    record: decides('Tour', 'aim of Tour'),
    tells: ['aim-changed Tour: wrong [General] lacks General'],
  },
  {
    says: 'how a circle leads, does and measures is for the circle',
    edits: [['do "The players rehearse and play"', 'do "The players rehearse, play and tour"']],
    record: decides('Playing', 'measure of Playing'),
    tells: ['do-changed Playing: evidenced [Playing]'],
  },
  {
    says: 'how a circle leads is changed from above',
    edits: [['lead "The leader plans the season"', 'lead "The general circle plans the season"']],
    record: decides('General', 'measure of Playing'),
    tells: ['lead-changed Playing: wrong [Playing] lacks Playing'],
  },
  {
    says: 'how a helping circle reports is changed by itself',
    edits: [['reports every 4 weeks by dov', 'reports every 12 weeks by dov']],
    record: decides('Tour', 'meets of Tour'),
    tells: ['reports-changed Tour: evidenced [Tour]'],
  },
  // ---- what is on record ----
  {
    says: 'an objection that was met is told as met otherwise',
    edits: [['met by measure "The desk takes calls"', 'met by withdrawal']],
    tells: ['decision-changed Playing/phones: unevidenced [Playing] lacks Playing'],
  },
  {
    says: 'an objection to an election is taken out',
    edits: [['  objections { gus "Fin is often away" met by term "Evaluation after a year" }\n', '']],
    tells: ['election-changed Playing/fin-speaks: unevidenced [Playing] lacks Playing'],
  },
  {
    says: 'who was present at an election is told otherwise',
    edits: [['  present cas, dov, leo\n', '  present cas, dov\n']],
    tells: ['election-changed Playing/eli-leads: unevidenced [General] lacks General'],
  },
  {
    says: 'the outcome of an election is another, and the seat follows it',
    edits: [
      ['  elected hal\n', '  elected jan\n'],
      [secretary, 'secretary jan from 2026-11-16 for 1 year by hal-writes'],
    ],
    tells: [
      'election-changed Playing/hal-writes: unevidenced [Playing] lacks Playing',
      'secretary-changed Playing/secretary: unevidenced [Playing] lacks Playing',
    ],
    discounts: ['hal-writes: other person'],
  },
  {
    says: 'an election is written over that of two years ago',
    edits: [
      [
        '  on 2025-02-10\n  term 2 years\n  elected hal\n',
        '  on 2026-11-09\n  term 2 years\n  elected jan\n',
      ],
      [secretary, 'secretary jan from 2026-11-16 for 2 years by hal-writes'],
    ],
    // It is another election, and the record of the one before is gone.
    tells: [
      'election-removed Playing/hal-writes: unevidenced [Playing] lacks Playing',
      'secretary-changed Playing/secretary: evidenced [Playing]',
    ],
  },
  {
    says: 'an election is said to be of another office',
    edits: [['election hal-writes of secretary', 'election hal-writes of logbook']],
    tells: ['election-changed Playing/hal-writes: unevidenced [Playing] lacks Playing'],
  },
  {
    says: 'a decision about an election lets its record be put right',
    edits: [['  present cas, dov, leo\n', '  present cas, dov\n']],
    record: decides('General', 'eli-leads'),
    tells: ['election-changed Playing/eli-leads: evidenced [General]'],
  },
  {
    says: 'the circle that was elected for puts the record right of who elected',
    edits: [['  present cas, dov, leo\n', '  present cas, dov\n']],
    record: decides('Playing', 'eli-leads'),
    tells: ['election-changed Playing/eli-leads: wrong [General] lacks General'],
  },
  {
    says: 'a decision is withdrawn by another circle',
    edits: [
      ['  term 2 years\n  review 2027-04-06', '  withdrawn 2026-11-09\n  term 2 years\n  review 2027-04-06'],
    ],
    record: decides('General', 'refunds'),
    tells: ['decision-withdrawn Front/refunds: wrong [Front] lacks Front'],
  },
  {
    says: 'a decision is to hold for longer and nobody decided it',
    edits: [['  term 2 years\n  review 2027-04-06', '  term 4 years\n  review 2027-04-06']],
    tells: ['decision-changed Front/refunds: unevidenced [Front] lacks Front'],
  },
  {
    says: 'a decision that holds is said to be referred to the circle above',
    edits: [
      [
        '  term 2 years\n  review 2027-04-06',
        '  referred to General on 2026-11-16\n  term 2 years\n  review 2027-04-06',
      ],
    ],
    tells: ['decision-changed Front/refunds: unevidenced [Front] lacks Front'],
  },
  {
    says: 'a decision is said to be operations from now on',
    edits: [['  circle Front\n  decided', '  circle Front\n  kind operations\n  decided']],
    tells: ['decision-changed Front/refunds: unevidenced [Front] lacks Front'],
  },
  {
    says: 'a decision was taken by a vote, its record says later',
    edits: [['decided 2026-04-06 by consent', 'decided 2026-04-06 by majority']],
    tells: ['decision-changed Front/refunds: unevidenced [Front] lacks Front'],
  },
  {
    says: 'a decision is replaced by a draft',
    edits: [],
    record:
      'decision next "Another" {\n circle Front\n picture 2026-11-09\n concerns Front.tickets\n replaces refunds\n}\n',
    tells: ['decision-drafted Front/next: none needed'],
  },
  {
    says: 'a deviation is prolonged under a decision of another circle',
    edits: [['under one-voice until 2026-12-31', 'under d-front until 2027-12-31']],
    record: decides('Front', 'Sewing'),
    tells: [
      'deviation-changed Sewing/facilitator-missing: wrong [Sewing] lacks Sewing',
      'deviation-changed Sewing/facilitator-missing: wrong [Sewing] lacks Sewing',
    ],
  },
  {
    says: 'a deviation gets another reason',
    edits: [
      [
        'until 2026-12-31\n  because "Three people need none"',
        'until 2026-12-31\n  because "Nobody wants to"',
      ],
    ],
    tells: ['deviation-changed Sewing/facilitator-missing: none needed'],
  },
  // ---- the whole organisation ----
  {
    says: 'terms in a row are agreed by the members',
    edits: [['terms at most 3', 'terms at most 2']],
    record: decides('Members', 'Lantern'),
    tells: ['organisation-changed /Lantern: evidenced [Board]'],
  },
  {
    says: 'terms in a row are agreed by the board',
    edits: [['terms at most 3', 'terms at most 2']],
    record: decides('Board', 'Lantern'),
    tells: ['organisation-changed /Lantern: evidenced [Board]'],
  },
  {
    says: 'what is agreed on absence goes, by the general circle',
    edits: [['  absence "Who is absent may object within two days"\n', '']],
    record: decides('General', 'Lantern'),
    tells: ['organisation-changed /Lantern: wrong [Board] lacks Board'],
  },
  {
    says: 'the notice is another by a decision about the size',
    edits: [['notice 45 days', 'notice 30 days']],
    record: decides('Board', 'size of Lantern'),
    tells: ['organisation-changed /Lantern: unevidenced [Board] lacks Board'],
  },
  {
    says: 'size and tradition are changed by a draft',
    edits: [
      ['size 3 to 10', 'size 3 to 12'],
      ['method skm', 'method s3'],
    ],
    record: 'decision next "Another" {\n circle Board\n picture 2026-11-09\n concerns Lantern\n}\n',
    tells: [
      'organisation-changed /Lantern: unevidenced [Board] lacks Board',
      'organisation-changed /Lantern: unevidenced [Board] lacks Board',
      'decision-drafted Board/next: none needed',
    ],
    discounts: ['next: not in force', 'next: not in force'],
  },
  {
    says: 'a tradition gives up what it allowed: a leader of their own choice after the change to skm',
    base: band,
    edits: [
      ['method sofa', 'method skm'],
      ['leader cat from 2025-01-13 for 2 years', 'leader dan from 2026-11-16 for 2 years by own'],
      ['representative dan from 2025-01-13', 'representative cat from 2026-11-16'],
    ],
    record:
      decides('Mission', 'Reed') +
      elects('own', 'leader', 'Brass', 'Brass', 'dan', 'confirmed by Band on 2026-11-10') +
      elects('speaks', 'representative', 'Brass', 'Brass', 'cat'),
    tells: [
      'organisation-changed /Reed: evidenced [Mission]',
      'leader-changed Brass/leader: wrong [Band] lacks Band',
      'representative-changed Brass/representative: evidenced [Brass]',
    ],
  },
  // ---- other traditions ----
  {
    says: 'sofa: a leader of the general circle is chosen there and confirmed by the mission circle',
    base: band,
    edits: [['leader amy from 2026-01-05 for 2 years', 'leader eve from 2026-11-16 for 2 years by runs']],
    record: elects('runs', 'leader', 'Band', 'Band', 'eve', 'confirmed by Mission on 2026-11-12'),
    tells: ['leader-changed Band/leader: evidenced [Mission]'],
  },
  {
    says: 'sofa: a leader of their own choice, confirmed too late for this state',
    base: band,
    edits: [['leader cat from 2025-01-13 for 2 years', 'leader cat from 2026-11-16 for 1 year by own']],
    record: elects('own', 'leader', 'Brass', 'Brass', 'cat', 'confirmed by Band on 2026-12-07'),
    tells: ['leader-renewed Brass/leader: partly [Band] lacks Band'],
    discounts: ['own: later'],
  },
  {
    says: 'sofa: an aim of a circle takes both as well',
    base: band,
    edits: [['"Booking gigs"', '"Booking gigs and trains"']],
    record: decides('Gigs', 'aim of Gigs'),
    tells: ['aim-changed Gigs: partly [Band + Gigs] lacks Band'],
  },
  {
    says: 's3: a representative is chosen by the team above',
    base: lab,
    edits: [['representative vic from 2026-01-05', 'representative wim from 2026-11-16']],
    record: elects('rep', 'representative', 'Field', 'Lab', 'wim'),
    tells: ['representative-changed Field/representative: wrong [Field] lacks Field'],
  },
  {
    says: 's3: a team is made by a team that is none above it',
    base: lab,
    edits: [
      [
        'circle Bench in Lab {',
        'circle Herbarium in Lab {\n  aim "To keep what was collected"\n  members wim\n}\ncircle Bench in Lab {',
      ],
    ],
    record: decides('Field', 'Herbarium'),
    tells: ['circle-begun Herbarium: wrong [Lab] lacks Lab'],
  },
  // ---- links across ----
  {
    says: 'a link across is made by the one that sends and the one that is sent to',
    edits: [
      [
        '  facilitator pam acting',
        '  double link to Light {\n    leader leo from 2026-11-16 for 1 year by l-front\n    representative ola from 2026-11-16 for 1 year by r-front\n  }\n  facilitator pam acting',
      ],
    ],
    record:
      decides('Front', 'Light') +
      decides('Light', 'Front') +
      elects('l-front', 'leader', 'Front', 'Light', 'leo') +
      elects('r-front', 'representative', 'Front', 'Front', 'ola'),
    tells: [
      'cross-link-made Front/Light: evidenced [Front + Light]',
      'leader-seated Front/leader: evidenced [Light]',
      'representative-seated Front/representative: evidenced [Front]',
    ],
  },
  {
    says: 'a link across is made by the circle above both',
    edits: [
      [
        '  facilitator pam acting',
        '  double link to Light {\n    leader vacant\n    representative vacant\n  }\n  facilitator pam acting',
      ],
    ],
    record: decides('General', 'Front, Light'),
    // Each decides about itself; what is decided about both as a whole need not be about their link.
    tells: ['cross-link-made Front/Light: unevidenced [Front + Light] lacks Front, Light'],
  },
  // ---- roles ----
  {
    says: 'a role becomes a circle by the circle itself that it becomes',
    edits: [
      [prompter, ''],
      adds(
        'circle Prompting "Prompter" in Playing {\n aim "Helping players who forget their words"\n domain { book "The prompt book" from Playing.script { limit "One copy" } }\n members ina\n}',
      ),
      [block(theatre, 'election ina-prompts'), ''],
    ],
    record: decides('Prompting', 'Prompting, ina-prompts'),
    tells: [
      'role-became-circle Prompting: wrong [Playing] lacks Playing',
      'election-removed Playing/ina-prompts: wrong [Playing] lacks Playing',
      'holder-vacated Playing/Prompter: none needed',
    ],
  },
  {
    says: 'a role moves to the circle below by the one that has it and the one that takes it',
    edits: [
      [props, '\n'],
      ['domain { wardrobe', `${props.trimStart().replace(/^/, '  ')}  domain { wardrobe`],
    ],
    record: decides('Playing', 'Playing.Props') + decides('Sewing', 'Sewing.Props'),
    tells: ['role-moved Sewing/Props: evidenced [Playing + Sewing]'],
  },
  {
    says: 'a role is taken by the circle below alone',
    edits: [
      [props, '\n'],
      ['domain { wardrobe', `${props.trimStart().replace(/^/, '  ')}  domain { wardrobe`],
    ],
    record: decides('Sewing', 'Sewing.Props'),
    tells: ['role-moved Sewing/Props: wrong [Playing + Sewing] lacks Playing'],
  },
  {
    says: 'a duty of a role is dropped by its holder’s other circle',
    edits: [['    duty "Marks what was cut"\n', '']],
    record: decides('Sewing', 'Playing.Prompter'),
    tells: ['role-changed Playing/Prompter: wrong [Playing] lacks Playing'],
  },
  {
    says: 'a new role is made by the circle, and somebody holds it by its decision',
    edits: [
      [
        '  role Props',
        '  role Poster "Poster maker" {\n    duty "Makes a poster for each play"\n    held by jan from 2026-11-16 for 1 year\n  }\n  role Props',
      ],
    ],
    record: decides('Playing', 'Playing.Poster'),
    tells: [
      'role-added Playing/Poster: evidenced [Playing]',
      'holder-seated Playing/Poster: evidenced [Playing]',
    ],
  },
];

const helping = (title: string, aim: string, name = 'Tour'): string =>
  `helping circle ${name} "${title}" in General until 2027-05-31 {\n  aim "${aim}"\n  leader dov from 2026-06-01 until 2027-05-31\n  members mia, pam\n  reports every 4 weeks by dov\n}\n`;
const tourOver = ['leader-vacated Tour/leader: none needed'];

const identity: readonly Answer[] = [
  // ---- people ----
  {
    says: 'somebody is called by another name in the files, everywhere',
    edits: [[/\bgus\b/g, 'gustaf']],
    tells: ['person-renamed /gustaf: none needed'],
  },
  {
    says: 'somebody is called by another name and title',
    edits: [
      [/\bgus\b/g, 'gustaf'],
      ['"Gus Hart"', '"Gustaf Hart"'],
    ],
    tells: ['person-renamed /gustaf: none needed'],
  },
  {
    says: 'a new person of the same family takes over a seat, which is no renaming',
    edits: [
      ['person hal "Hal Ives"', 'person hal "Hal Ives"\nperson uma "Uma Ives"'],
      [secretary, 'secretary uma from 2026-11-16 for 2 years by uma-writes'],
    ],
    record: elects('uma-writes', 'secretary', 'Playing', 'Playing', 'uma'),
    tells: ['person-added /uma: none needed', 'secretary-changed Playing/secretary: evidenced [Playing]'],
  },
  {
    says: 'people stand in another order',
    edits: [
      ['person ann "Ann Hill"\nperson bea "Bea Cole"\n', 'person bea "Bea Cole"\nperson ann "Ann Hill"\n'],
      ['  members ina, jan\n', '  members jan, ina\n'],
    ],
    tells: [],
  },
  // ---- circles ----
  {
    says: 'a circle has another name, title and leader, and the same domain and people',
    edits: [
      [/\bFront\b(?!-)/g, 'Foyer'],
      ['"Front-of-house Circle"', '"Foyer Circle"'],
      ['leader ola from 2026-03-02 for 2 years', 'leader kit from 2026-11-16 for 2 years by k-foyer'],
    ],
    record: elects('k-foyer', 'leader', 'Foyer', 'General', 'kit'),
    tells: [
      'circle-renamed Foyer: none needed',
      'circle-retitled Foyer: none needed',
      'leader-changed Foyer/leader: evidenced [General]',
    ],
  },
  {
    says: 'a circle ends and another with other work begins with the same people',
    edits: [
      [
        front,
        'circle Garden "Garden Circle" in General {\n  aim "Growing flowers round the house"\n  domain { beds "The flower beds" from General.building }\n  double link {\n    leader ola from 2026-11-16 for 2 years\n    representative pam from 2026-11-16 for 2 years\n  }\n}\n',
      ],
      [block(theatre, 'decision refunds'), ''],
    ],
    record: decides('General', 'Front, Garden') + decides('Front', 'refunds'),
    tells: [
      'circle-ended Front: evidenced [General]',
      'circle-begun Garden: evidenced [General]',
      'leader-seated Garden/leader: unevidenced [General] lacks General',
      'representative-seated Garden/representative: unevidenced [Garden] lacks Garden',
      'decision-removed Front/refunds: evidenced [Front]',
      ...frontOver,
    ],
  },
  {
    says: 'a committee ends and another for something else begins with the same people and dates',
    edits: [[tour, helping('Hall Helping Circle', 'Choosing chairs for the foyer', 'Hall')]],
    record: decides('General', 'Tour, Hall'),
    tells: [
      'circle-ended Tour: evidenced [General]',
      'circle-begun Hall: evidenced [General]',
      'leader-seated Hall/leader: unevidenced [General] lacks General',
      ...tourOver,
    ],
  },
  {
    says: 'a committee gets another name for the same task',
    edits: [[tour, helping('Travel Helping Circle', 'A plan for a tour in the region', 'Travel')]],
    tells: ['circle-renamed Travel: none needed', 'circle-retitled Travel: none needed'],
  },
  {
    says: 'a committee goes on under its name with another task',
    edits: [[tour, helping('Tour Helping Circle', 'Choosing chairs for the foyer')]],
    record: decides('General', 'aim of Tour'),
    tells: ['aim-changed Tour: evidenced [General]'],
  },
  {
    says: 'two circles exchange their names, and nothing else',
    edits: [
      [/\bFront\b(?!-)/g, 'Xx'],
      [/\bLight\b(?! Circle)/g, 'Front'],
      [/\bXx\b/g, 'Light'],
    ],
    tells: ['circle-renamed Front: none needed', 'circle-renamed Light: none needed'],
  },
  {
    says: 'circles, statements and seats stand in another order',
    edits: [
      [front, ''],
      [light, front + light],
      [
        '  aim "Putting on four plays a year"\n  constraint "Within the fire rules"\n',
        '  constraint "Within the fire rules"\n  aim "Putting on four plays a year"\n',
      ],
    ],
    tells: [],
  },
  {
    says: 'a circle whose members are all others now is still the circle',
    edits: [
      ['leader ola from 2026-03-02 for 2 years', 'leader kit from 2026-11-16 for 2 years by k'],
      [
        'representative pam from 2026-03-09 for 2 years',
        'representative ned from 2026-11-16 for 2 years by n',
      ],
    ],
    record:
      elects('k', 'leader', 'Front', 'General', 'kit') +
      elects('n', 'representative', 'Front', 'Front', 'ned'),
    tells: [
      'leader-changed Front/leader: evidenced [General]',
      'representative-changed Front/representative: evidenced [Front]',
    ],
  },
  {
    says: 'a circle’s name goes to a new circle of other people and work',
    edits: [
      [
        front,
        'circle Welcome "Front-of-house Circle" in General {\n  aim "Welcoming everybody who comes to a play"\n  domain {\n    tickets "The tickets" from General.plays\n    bar "The bar" from General.building { budget "€ 300 a month" resource "The cellar" }\n  }\n  double link {\n    leader ola from 2026-03-02 for 2 years\n    representative pam from 2026-03-09 for 2 years\n  }\n  facilitator pam acting from 2026-10-05 until 2026-12-31\n}\ncircle Front "Facade Circle" in General {\n  aim "Repairing the outer walls"\n  members kit, hal\n}\n',
      ],
      ['  circle Front\n  decided', '  circle Welcome\n  decided'],
      ['concerns Front.tickets', 'concerns Welcome.tickets'],
    ],
    record: decides('General', 'Front'),
    tells: ['circle-renamed Welcome: none needed', 'circle-begun Front: evidenced [General]'],
  },
  {
    says: 'a circle takes a part of its work and people to a new one beside it',
    edits: [
      ['    sound "The sound" from General.building\n', ''],
      [
        '    representative mia from 2026-03-09 for 2 years\n  }\n  members ned',
        '    representative ned from 2026-11-16 for 2 years by ned-speaks\n  }',
      ],
      adds(
        'circle Sound "Sound Circle" in General {\n aim "Letting the stage be heard"\n domain { sound "The sound" from General.building }\n members mia\n}',
      ),
    ],
    record:
      decides('General', 'Light, Sound, Light.sound') +
      elects('ned-speaks', 'representative', 'Light', 'Light', 'ned'),
    tells: [
      'circle-split Light: evidenced [General]',
      'domain-item-moved Sound/Sound.sound: evidenced [General]',
      'representative-changed Light/representative: evidenced [Light]',
    ],
  },
  {
    says: 'a circle that ended long ago is tidied away from the text',
    base: theatre.replace(tour, tour.replace('aim "A plan', 'ended 2026-09-01\n  aim "A plan')),
    edits: [[tour.replace('aim "A plan', 'ended 2026-09-01\n  aim "A plan'), '']],
    tells: [],
  },
  {
    says: 'two circles of one aim and no domain, of which one ends, are not one',
    edits: [
      [
        paint,
        'working group Build "Builders" in Light {\n  aim "Painting the sets"\n  members gus, hal\n}\n',
      ],
    ],
    record: decides('Light', 'Paint, Build'),
    // The same work by others: two groups, one after the other.
    tells: ['circle-ended Paint: evidenced [Light]', 'circle-begun Build: evidenced [Light]'],
  },
  // ---- roles ----
  {
    says: 'a role is called otherwise',
    edits: [[/\bPrompter\b/g, 'Whisperer']],
    tells: ['role-renamed Playing/Whisperer: none needed', 'role-changed Playing/Whisperer: none needed'],
  },
  {
    says: 'a role ends and another begins with the same holder and no more in common',
    edits: [
      [
        props,
        '  role Archive "Archivist" {\n    aim "Keeping programmes of past plays"\n    duty "Files one programme of each play"\n    held by jan from 2026-03-02 for 1 year\n  }\n',
      ],
    ],
    record: decides('Playing', 'Playing.Props, Playing.Archive'),
    tells: [
      'role-removed Playing/Props: evidenced [Playing]',
      'role-added Playing/Archive: evidenced [Playing]',
      'holder-vacated Playing/Props: evidenced [Playing]',
      'holder-seated Playing/Archive: evidenced [Playing]',
    ],
  },
  {
    says: 'two roles exchange their holders',
    edits: [
      [prompts, 'held by jan from 2026-11-16 for 1 year by jan-prompts'],
      ['held by jan from 2026-03-02 for 1 year', 'held by ina from 2026-11-16 for 1 year by ina-props'],
    ],
    record:
      elects('jan-prompts', 'Prompter', 'Playing', 'Playing', 'jan') +
      elects('ina-props', 'Props', 'Playing', 'Playing', 'ina'),
    tells: [
      'holder-changed Playing/Prompter: evidenced [Playing]',
      'holder-changed Playing/Props: evidenced [Playing]',
    ],
  },
  {
    says: 'duties stand in another order',
    edits: [
      [
        '    duty "Follows every rehearsal"\n    duty "Marks what was cut"\n',
        '    duty "Marks what was cut"\n    duty "Follows every rehearsal"\n',
      ],
    ],
    tells: [],
  },
  {
    says: 'a role without a title, duty or holder ends and another such begins',
    base: edited(theatre, [['  role Props', '  role One {\n  }\n  role Props']]),
    edits: [['  role One {\n  }\n', '  role Two {\n  }\n']],
    tells: [
      'role-removed Playing/One: unevidenced [Playing] lacks Playing',
      'role-added Playing/Two: unevidenced [Playing] lacks Playing',
    ],
  },
  {
    says: 'a role goes with its circle when that is renamed',
    edits: [[/\bPlaying\b(?! Circle)/g, 'Stage']],
    tells: ['circle-renamed Stage: none needed'],
  },
  // ---- items ----
  {
    says: 'an item is called otherwise, with the same words',
    edits: [
      ['    tickets "The tickets"', '    seats "The tickets"'],
      ['concerns Front.tickets', 'concerns Front.seats'],
    ],
    tells: ['domain-item-renamed Front/Front.seats: none needed'],
  },
  {
    says: 'an item gets other words under its name',
    edits: [['"The tickets"', '"The tickets and the vouchers"']],
    record: decides('General', 'Front.tickets') + decides('Front', 'Front.tickets'),
    tells: ['domain-item-changed Front/Front.tickets: evidenced [General + Front]'],
  },
  {
    says: 'one item ends and another begins in its place',
    edits: [
      [
        '    sound "The sound" from General.building\n',
        '    smoke "The smoke machine" from General.building\n',
      ],
    ],
    record: decides('General', 'Light.sound, Light.smoke') + decides('Light', 'Light.sound, Light.smoke'),
    tells: [
      'domain-item-removed Light/Light.sound: evidenced [General + Light]',
      'domain-item-added Light/Light.smoke: evidenced [General + Light]',
    ],
  },
  {
    says: 'two circles begin an item of the same words, of which one had it',
    edits: [['    bar "The bar"', '    sound "The sound"\n    bar "The bar"']],
    record: decides('General', 'Front.sound') + decides('Front', 'Front.sound'),
    tells: ['domain-item-added Front/Front.sound: evidenced [General + Front]'],
  },
  // ---- decisions and elections ----
  {
    says: 'a decision has another name',
    edits: [['decision refunds', 'decision money-back']],
    tells: ['decision-renamed Front/money-back: none needed'],
  },
  {
    says: 'an election has another name, also where a seat names it',
    edits: [[/\bhal-writes\b/g, 'secretary-2025']],
    tells: ['election-renamed Playing/secretary-2025: none needed'],
  },
  {
    says: 'a decision goes and another about the same thing comes',
    edits: [[block(theatre, 'decision refunds'), '']],
    record:
      'decision late "Nobody enters after the bell" {\n circle Front\n decided 2026-11-09 by consent\n concerns Front.tickets\n text "The doors close."\n}\n',
    tells: ['decision-removed Front/refunds: unevidenced [Front] lacks Front'],
  },
  {
    says: 'the name of a decision goes to one of another circle about something else',
    edits: [
      [
        block(theatre, 'decision refunds'),
        'decision refunds "Lamps are counted in spring" {\n  circle Light\n  decided 2026-11-09 by consent\n  concerns Light.lamps\n  text "Each lamp is counted in April."\n}\n',
      ],
    ],
    tells: ['decision-removed Front/refunds: unevidenced [Front] lacks Front'],
  },
  // ---- lengths, days and references ----
  {
    says: 'lengths are written otherwise',
    edits: [
      ['meets every 2 weeks', 'meets every 14 days'],
      ['reports every 4 weeks by dov', 'reports every 28 days by dov'],
      ['leader ann from 2026-01-12 for 3 years', 'leader ann from 2026-01-12 for 36 months'],
    ],
    tells: [],
  },
  {
    says: 'a last day takes the place of a length',
    edits: [['leader ann from 2026-01-12 for 3 years', 'leader ann from 2026-01-12 until 2029-01-11']],
    tells: [],
  },
  {
    says: 'references are written shorter',
    edits: [['concerns Playing.rehearsal', 'concerns rehearsal']],
    tells: [],
  },
  {
    says: 'who elects is said where the record left it out',
    edits: [
      [
        'election hal-writes of secretary in Playing {',
        'election hal-writes of secretary in Playing by Playing {',
      ],
    ],
    tells: [],
  },
  {
    says: 'somebody who elects is said in a record that left it out, and it was another',
    edits: [
      [
        'election hal-writes of secretary in Playing {',
        'election hal-writes of secretary in Playing by General {',
      ],
    ],
    tells: ['election-changed Playing/hal-writes: unevidenced [Playing] lacks Playing'],
  },
  {
    says: 'the organisation is called otherwise, and a decision speaks of it by its old name',
    edits: [
      ['organisation Lantern', 'organisation Beacon'],
      ['size 3 to 10', 'size 3 to 12'],
    ],
    record: decides('Board', 'Lantern'),
    tells: ['organisation-renamed /Beacon: none needed', 'organisation-changed /Beacon: evidenced [Board]'],
  },
  {
    says: 'a circle is said to have ended, and its successor has its name and people on a later day',
    edits: [
      [tour, tour.replace('aim "A plan', 'ended 2026-10-31 under d-general\n  aim "A plan')],
      adds(
        helping('Second Tour Helping Circle', 'A plan for a tour abroad', 'Tour2').replace(
          'until 2027-05-31 {',
          'until 2027-05-31 {\n  begun 2026-11-16 under d-general',
        ),
      ),
    ],
    record: decides('General', 'Tour, Tour2'),
    tells: [
      'circle-ended Tour: evidenced [General]',
      'circle-begun Tour2: evidenced [General]',
      'leader-seated Tour2/leader: unevidenced [General] lacks General',
    ],
  },
  {
    says: 's3: a team gets another name and title, and keeps its work',
    base: lab,
    edits: [
      [/\bField\b(?! work)/g, 'Outdoors'],
      ['circle Outdoors in Lab', 'circle Outdoors "Outdoor Team" in Lab'],
    ],
    tells: ['circle-renamed Outdoors: none needed', 'circle-retitled Outdoors: none needed'],
  },
  {
    says: 's3: two teams become one by the team above',
    base: lab,
    edits: [
      [block(lab, 'circle Field'), ''],
      [
        block(lab, 'circle Bench'),
        'circle Study in Lab {\n  aim "To collect moss and to look at it"\n  domain { sites "Sites" from Lab.field scopes "Microscopes" from Lab.bench }\n  members vic, wim, xia\n}\n',
      ],
    ],
    record: decides('Lab', 'Study'),
    tells: [
      'circle-merged Study: evidenced [Lab]',
      'representative-vacated Field/representative: none needed',
      'representative-vacated Bench/representative: none needed',
    ],
  },
  {
    says: 'sofa: names of two circles are exchanged with all that refers to them',
    base: band,
    edits: [
      [/\bBrass\b(?! Circle)/g, 'Xx'],
      [/\bGigs\b(?! Circle|")/g, 'Brass'],
      [/\bXx\b/g, 'Gigs'],
    ],
    tells: ['circle-renamed Brass: none needed', 'circle-renamed Gigs: none needed'],
  },
  {
    says: 'a text is moved into three quotes',
    edits: [['text "Until noon of the day."', 'text """\n    Until noon of the day.\n  """']],
    tells: [],
  },
  {
    says: 'a capital and a full stop',
    edits: [['"Welcoming everybody who comes to a play"', '"welcoming everybody who comes to a play."']],
    tells: ['aim-changed Front: none needed'],
  },
];

describe('who may decide in a theatre, a band and a lab', () => {
  test.each(authority)('$says', ({ base = theatre, edits, record = '', tells, discounts = [] }) => {
    expect(told(base, edited(base, edits) + record, on)).toBe(
      [...[...tells].sort(), ...[...discounts].sort()].join('\n'),
    );
  });
});

describe('what is the same thing in a theatre, a band and a lab', () => {
  test.each(identity)('$says', ({ base = theatre, edits, record = '', tells, discounts = [] }) => {
    expect(told(base, edited(base, edits) + record, on)).toBe(
      [...[...tells].sort(), ...[...discounts].sort()].join('\n'),
    );
  });
});
