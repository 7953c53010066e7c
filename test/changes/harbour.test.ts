import { describe, expect, test } from 'vitest';
import { judged } from '../../src/changes/authority.js';
import { changesBetween } from '../../src/changes/compare.js';
import { match } from '../../src/changes/match.js';
import { grantedBy, titleOfRule } from '../../src/rules/titles.js';
import { organisationOf } from '../engine.js';

/*
 * A harbour in two folders side by side: for each kind of change every answer that it may have, as the method gives
 * it. Each is told whole: all changes, whose consent each takes, and what follows from what is on record.
 */

const on = '2026-11-29';

const harbour = `
organisation Haven "Haven" {
  language en
  size 3 to 10
  terms at most 3
  statutes "Deed of 12 January 2024" from 2024-01-12
}
person noor "Noor"
person piet "Piet"
person rosa "Rosa"
person sem "Sem"
person tess "Tess"
person umut "Umut"
person vera "Vera"
person wout "Wout"
person xan "Xan"
person yara "Yara"
person zeb "Zeb"
person ilse "Ilse"

general circle Leiding "Leiding" {
  aim "To run the harbour"
  domain review 2027-03-01 {
    quays "The quays" { limit "No fuel" }
    yards "The yards" { limit "No noise" }
    money "The money" { limit "No loans" }
  }
  leader noor from 2026-01-05 for 2 years by leiding-leider
  facilitator piet from 2026-01-05 for 2 years
  secretary rosa from 2026-01-05 for 2 years
}
circle Kade "Kade" in Leiding {
  aim "To moor ships"
  domain review 2027-03-01 {
    mooring "Mooring" from Leiding.quays { limit "Only by day" }
    fees "Fees" from Leiding.money { budget "€ 1,000" }
  }
  double link {
    leader piet from 2026-01-05 for 2 years by kade-leider
    representative sem from 2026-01-12 for 2 years by kade-afg
  }
  facilitator tess from 2026-01-12 for 2 years
  secretary umut from 2026-01-12 for 2 years
  members vera, ilse
  meets every 4 weeks
  measure "Ships moored" target at least 20 ships every 3 months
  role Pilot "Loods" {
    aim "To guide ships"
    duty "Guides each ship"
    domain { guiding "Guiding" from Kade.mooring }
    held by vera from 2026-02-02 for 2 years by loods-26
  }
  role Clerk "Klerk" {
    aim "To collect fees"
    duty "Writes bills"
    domain { bills "Bills" from Kade.fees }
    held by ilse from 2026-02-02 for 2 years
  }
}
circle Werf "Werf" in Leiding {
  aim "To repair ships"
  domain review 2027-03-01 {
    repairs "Repairs" from Leiding.yards { limit "No paint" }
    crane "The crane" from Leiding.yards { limit "Ten tonnes" }
  }
  double link {
    leader rosa from 2026-01-05 for 2 years by werf-leider
    representative wout from 2026-01-12 for 2 years
  }
  facilitator xan from 2026-01-12 for 2 years
  secretary yara from 2026-01-12 for 2 years
}
circle Las "Lasploeg" in Werf {
  aim "To weld plates"
  domain review 2027-03-01 { welding "Welding" from Werf.repairs { limit "No tanks" } }
  double link {
    leader xan from 2026-01-12 for 2 years
    representative zeb from 2026-01-19 for 2 years
  }
  facilitator yara from 2026-01-19 for 2 years
  secretary zeb from 2026-01-19 for 2 years
}
working group Feest "Feestgroep" in Kade {
  aim "To hold the feast"
  leader ilse from 2026-03-02 for 1 year
  members tess, sem
}
election leiding-leider of leader in Leiding by Leiding { on 2026-01-05 duty "d" quality "q" term 2 years elected noor consent everyone }
election kade-leider of leader in Kade by Leiding { on 2026-01-05 duty "d" quality "q" term 2 years nominations { noor for piet because "calm" rosa for sem because "quick" } proposal piet because "calm" consent everyone elected piet accepted 2026-01-05 }
election kade-afg of representative in Kade { on 2026-01-12 duty "d" quality "q" term 2 years consent everyone elected sem }
election werf-leider of leader in Werf by Leiding { on 2026-01-05 duty "d" quality "q" term 2 years consent everyone elected rosa }
election loods-26 of Pilot in Kade { on 2026-02-02 duty "d" quality "q" term 2 years consent everyone elected vera }
decision tarief "The fees" {
  circle Kade
  decided 2026-03-02 by consent
  concerns Kade.fees
  text "A ship pays ten euro a night"
  because "The quay costs money"
  responsible ilse
  measure "Fees a quarter"
  review 2027-03-02
  objection tess "Small boats" met by measure "Small boats a quarter"
  consent piet, sem, tess, umut, vera, ilse
}
decision rota-method "The rota by majority" { circle Kade decided 2026-03-02 by consent text "The rota is decided by majority" responsible ilse measure "m" review 2027-03-02 consent everyone }
deviation secretary-missing in Las under las-start until 2026-12-31 because "It is small"
decision las-start "How the welders begin" { circle Werf decided 2026-01-12 by consent concerns Las text "t" responsible xan measure "m" review 2027-01-11 consent everyone }
`;

type Edit = readonly [from: string, to: string];

interface Answer {
  readonly says: string;
  /** What the older state has otherwise than the harbour as it is. */
  readonly before?: readonly Edit[];
  readonly edits: readonly Edit[];
  /** Edits of what both states have besides. */
  readonly later?: readonly Edit[];
  /** What both states have besides, and what the newer one has. */
  readonly had?: string;
  readonly record?: string;
  /** Every change as `kind circle/subject: verdict [whose consent it takes] lacks whose is missing`. */
  readonly tells: readonly string[];
}

const answers: readonly Answer[] = [
  {
    says: 'an aim is changed by the circle and the one above it',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d1 "Title of d1" { circle Leiding decided 2026-11-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d2 "Title of d2" { circle Kade decided 2026-11-09 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Kade: evidenced [Leiding + Kade]'],
  },
  {
    says: 'an aim is changed by the circle above alone',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d1 "Title of d1" { circle Leiding decided 2026-11-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Kade: partly [Leiding + Kade] lacks Kade'],
  },
  {
    says: 'an aim is changed by the circle itself alone',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d2 "Title of d2" { circle Kade decided 2026-11-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Kade: partly [Leiding + Kade] lacks Leiding'],
  },
  {
    says: 'an aim is changed by a circle beside it',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d2 "Title of d2" { circle Werf decided 2026-11-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Kade: wrong [Leiding + Kade] lacks Leiding, Kade'],
  },
  {
    says: 'an aim is changed and nobody says who decided',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    tells: ['aim-changed Kade: unevidenced [Leiding + Kade] lacks Leiding, Kade'],
  },
  {
    says: 'an aim is changed by the circle two levels up',
    edits: [['aim "To weld plates"', 'aim "To weld plates and pipes"']],
    record:
      'decision d2 "Title of d2" { circle Leiding decided 2026-11-02 by consent concerns aim of Las text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Las: wrong [Werf + Las] lacks Werf, Las'],
  },
  {
    says: 'a circle loosens the limit that it works within',
    edits: [['limit "Only by day"', 'limit "Until midnight"']],
    record:
      'decision d2 "Title of d2" { circle Kade decided 2026-11-02 by consent concerns Kade.mooring text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['limit-changed Kade/Kade.mooring: partly [Leiding + Kade] lacks Leiding'],
  },
  {
    says: 'a limit is loosened by both that agreed on it',
    edits: [['limit "Only by day"', 'limit "Until midnight"']],
    record:
      'decision d2 "Title of d2" { circle Kade decided 2026-11-02 by consent concerns Kade.mooring text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d3 "Title of d3" { circle Leiding decided 2026-11-02 by consent concerns Kade.mooring text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['limit-changed Kade/Kade.mooring: evidenced [Leiding + Kade]'],
  },
  {
    says: 'a circle takes a part of what the one above kept',
    edits: [['    fees "Fees" from', '    cranes "Cranes" from Leiding.yards\n    fees "Fees" from']],
    record:
      'decision d2 "Title of d2" { circle Kade decided 2026-11-02 by consent concerns Kade.cranes text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['domain-item-added Kade/Kade.cranes: wrong [Leiding + Kade] lacks Leiding'],
  },
  {
    says: 'the circle above delegates more, and the circle has not taken it on',
    edits: [['    fees "Fees" from', '    cranes "Cranes" from Leiding.yards\n    fees "Fees" from']],
    record:
      'decision d2 "Title of d2" { circle Leiding decided 2026-11-02 by consent concerns Kade.cranes text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['domain-item-added Kade/Kade.cranes: partly [Leiding + Kade] lacks Kade'],
  },
  {
    says: 'an item goes to a sibling by a decision that calls it as it was',
    edits: [
      ['    crane "The crane" from Leiding.yards { limit "Ten tonnes" }\n', ''],
      [
        '    fees "Fees" from',
        '    crane "The crane" from Leiding.yards { limit "Ten tonnes" }\n    fees "Fees" from',
      ],
    ],
    record:
      'decision d2 "Title of d2" { circle Leiding decided 2026-11-02 by consent concerns Werf.crane text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['domain-item-moved Kade/Kade.crane: evidenced [Leiding]'],
  },
  {
    says: 'an item goes to a sibling by a decision that calls it as it is',
    edits: [
      ['    crane "The crane" from Leiding.yards { limit "Ten tonnes" }\n', ''],
      [
        '    fees "Fees" from',
        '    crane "The crane" from Leiding.yards { limit "Ten tonnes" }\n    fees "Fees" from',
      ],
    ],
    record:
      'decision d2 "Title of d2" { circle Leiding decided 2026-11-02 by consent concerns Kade.crane text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['domain-item-moved Kade/Kade.crane: evidenced [Leiding]'],
  },
  {
    says: 'an item goes to a sibling by who takes it',
    edits: [
      ['    crane "The crane" from Leiding.yards { limit "Ten tonnes" }\n', ''],
      [
        '    fees "Fees" from',
        '    crane "The crane" from Leiding.yards { limit "Ten tonnes" }\n    fees "Fees" from',
      ],
    ],
    record:
      'decision d2 "Title of d2" { circle Kade decided 2026-11-02 by consent concerns Kade.crane text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['domain-item-moved Kade/Kade.crane: wrong [Leiding] lacks Leiding'],
  },
  {
    says: 'a leader is elected by the circle above',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected ilse }\n',
    tells: ['leader-changed Kade/leader: evidenced [Leiding]'],
  },
  {
    says: 'a leader is elected by the circle itself',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Kade { on 2026-11-09 duty "d" quality "q" term 2 years  elected ilse }\n',
    tells: ['leader-changed Kade/leader: wrong [Leiding] lacks Leiding'],
  },
  {
    says: 'a leader follows another without an election',
    edits: [
      ['leader piet from 2026-01-05 for 2 years by kade-leider', 'leader ilse from 2026-11-10 for 2 years'],
    ],
    tells: ['leader-changed Kade/leader: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'a leader is named by a decision about the leader',
    edits: [
      ['leader piet from 2026-01-05 for 2 years by kade-leider', 'leader ilse from 2026-11-10 for 2 years'],
    ],
    record:
      'decision d2 "Title of d2" { circle Leiding decided 2026-11-09 by consent concerns leader of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['leader-changed Kade/leader: evidenced [Leiding]'],
  },
  {
    says: 'a decision about the circle fills no office',
    edits: [
      ['leader piet from 2026-01-05 for 2 years by kade-leider', 'leader ilse from 2026-11-10 for 2 years'],
    ],
    record:
      'decision d2 "Title of d2" { circle Leiding decided 2026-11-09 by consent concerns Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['leader-changed Kade/leader: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'a representative is elected by the circle',
    edits: [
      [
        'representative sem from 2026-01-12 for 2 years by kade-afg',
        'representative vera from 2026-11-10 for 2 years by ka26',
      ],
    ],
    record:
      'election ka26 of representative in Kade { on 2026-11-09 duty "d" quality "q" term 2 years  elected vera }\n',
    tells: ['representative-changed Kade/representative: evidenced [Kade]'],
  },
  {
    says: 'a representative is elected from above',
    edits: [
      [
        'representative sem from 2026-01-12 for 2 years by kade-afg',
        'representative vera from 2026-11-10 for 2 years by ka26',
      ],
    ],
    record:
      'election ka26 of representative in Kade by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected vera }\n',
    tells: ['representative-changed Kade/representative: wrong [Kade] lacks Kade'],
  },
  {
    says: 'a leader is elected two levels up',
    edits: [['leader xan from 2026-01-12 for 2 years', 'leader yara from 2026-11-10 for 2 years by ll']],
    record:
      'election ll of leader in Las by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected yara }\n',
    tells: ['leader-changed Las/leader: wrong [Werf] lacks Werf'],
  },
  {
    says: 'a role is given by the circle',
    edits: [
      [
        'held by vera from 2026-02-02 for 2 years by loods-26',
        'held by tess from 2026-11-10 for 2 years by lo',
      ],
    ],
    record:
      'election lo of Pilot in Kade { on 2026-11-09 duty "d" quality "q" term 2 years  elected tess }\n',
    tells: ['holder-changed Kade/Pilot: evidenced [Kade]'],
  },
  {
    says: 'a role is given by a circle beside it',
    edits: [
      [
        'held by vera from 2026-02-02 for 2 years by loods-26',
        'held by tess from 2026-11-10 for 2 years by lo',
      ],
    ],
    record:
      'election lo of Pilot in Kade by Werf { on 2026-11-09 duty "d" quality "q" term 2 years  elected tess }\n',
    tells: ['holder-changed Kade/Pilot: wrong [Kade] lacks Kade'],
  },
  {
    says: 'a circle begins below the one that decided it',
    edits: [],
    record:
      'circle Verf "Verfploeg" in Werf { begun 2026-11-09 under vs aim "To paint ships" domain review 2027-11-01 { paint "Paint" from Werf.repairs { limit "No lead" } } members yara, zeb }\ndecision vs "Title of vs" { circle Werf decided 2026-11-09 by consent concerns Verf text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['circle-begun Verf: evidenced [Werf]'],
  },
  {
    says: 'a circle begins by the one two levels up',
    edits: [],
    record:
      'circle Verf "Verfploeg" in Werf { begun 2026-11-09 under vs aim "To paint ships" domain review 2027-11-01 { paint "Paint" from Werf.repairs { limit "No lead" } } members yara, zeb }\ndecision vs "Title of vs" { circle Leiding decided 2026-11-09 by consent concerns Verf text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['circle-begun Verf: wrong [Werf] lacks Werf'],
  },
  {
    says: 'a circle begins by its own decision',
    edits: [],
    record:
      'circle Verf "Verfploeg" in Werf { begun 2026-11-09 under vs aim "To paint ships" domain review 2027-11-01 { paint "Paint" from Werf.repairs { limit "No lead" } } members yara, zeb }\ndecision vs "Title of vs" { circle Verf decided 2026-11-09 by consent concerns Verf text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['circle-begun Verf: wrong [Werf] lacks Werf'],
  },
  {
    says: 'a circle ends, and the circle below it moves up with its domain',
    edits: [
      [
        'circle Werf "Werf" in Leiding {\n  aim "To repair ships"\n  domain review 2027-03-01 {\n    repairs "Repairs" from Leiding.yards { limit "No paint" }\n    crane "The crane" from Leiding.yards { limit "Ten tonnes" }\n  }\n  double link {\n    leader rosa from 2026-01-05 for 2 years by werf-leider\n    representative wout from 2026-01-12 for 2 years\n  }\n  facilitator xan from 2026-01-12 for 2 years\n  secretary yara from 2026-01-12 for 2 years\n}\n',
        '',
      ],
      ['circle Las "Lasploeg" in Werf', 'circle Las "Lasploeg" in Leiding'],
      ['from Werf.repairs', 'from Leiding.yards'],
    ],
    record:
      'decision we "Title of we" { circle Leiding decided 2026-11-09 by consent concerns Werf, Las text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'circle-ended Werf: evidenced [Leiding]',
      'circle-moved Las: evidenced [Leiding]',
      'delegation-changed Las/Las.welding: evidenced [Leiding]',
      'leader-vacated Werf/leader: none needed',
      'representative-vacated Werf/representative: none needed',
      'facilitator-vacated Werf/facilitator: none needed',
      'secretary-vacated Werf/secretary: none needed',
    ],
  },
  {
    says: 'a circle ends by its own decision',
    edits: [
      [
        'circle Las "Lasploeg" in Werf {\n  aim "To weld plates"\n  domain review 2027-03-01 { welding "Welding" from Werf.repairs { limit "No tanks" } }\n  double link {\n    leader xan from 2026-01-12 for 2 years\n    representative zeb from 2026-01-19 for 2 years\n  }\n  facilitator yara from 2026-01-19 for 2 years\n  secretary zeb from 2026-01-19 for 2 years\n}\n',
        '',
      ],
    ],
    record:
      'decision le "Title of le" { circle Las decided 2026-11-02 by consent concerns Las text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'circle-ended Las: wrong [Werf] lacks Werf',
      'leader-vacated Las/leader: none needed',
      'representative-vacated Las/representative: none needed',
      'facilitator-vacated Las/facilitator: none needed',
      'secretary-vacated Las/secretary: none needed',
    ],
  },
  {
    says: 'a circle and the one below it merge into a sibling',
    edits: [
      [
        'circle Werf "Werf" in Leiding {\n  aim "To repair ships"\n  domain review 2027-03-01 {\n    repairs "Repairs" from Leiding.yards { limit "No paint" }\n    crane "The crane" from Leiding.yards { limit "Ten tonnes" }\n  }\n  double link {\n    leader rosa from 2026-01-05 for 2 years by werf-leider\n    representative wout from 2026-01-12 for 2 years\n  }\n  facilitator xan from 2026-01-12 for 2 years\n  secretary yara from 2026-01-12 for 2 years\n}\n',
        '',
      ],
      [
        'circle Las "Lasploeg" in Werf {\n  aim "To weld plates"\n  domain review 2027-03-01 { welding "Welding" from Werf.repairs { limit "No tanks" } }\n  double link {\n    leader xan from 2026-01-12 for 2 years\n    representative zeb from 2026-01-19 for 2 years\n  }\n  facilitator yara from 2026-01-19 for 2 years\n  secretary zeb from 2026-01-19 for 2 years\n}\n',
        '',
      ],
      [
        '    fees "Fees" from',
        '    repairs "Repairs" from Leiding.yards { limit "No paint" }\n    crane "The crane" from Leiding.yards { limit "Ten tonnes" }\n    fees "Fees" from',
      ],
      ['members vera, ilse', 'members vera, ilse, wout, xan, yara, zeb'],
    ],
    record:
      'decision me "Title of me" { circle Leiding decided 2026-11-02 by consent concerns Kade, Werf, Las text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'circle-merged Kade: evidenced [Leiding + Werf]',
      'domain-item-moved Kade/Kade.crane: evidenced [Leiding]',
      'domain-item-moved Kade/Kade.repairs: evidenced [Leiding]',
      'leader-vacated Werf/leader: none needed',
      'leader-vacated Las/leader: none needed',
      'representative-vacated Werf/representative: none needed',
      'representative-vacated Las/representative: none needed',
      'facilitator-vacated Werf/facilitator: none needed',
      'facilitator-vacated Las/facilitator: none needed',
      'secretary-vacated Werf/secretary: none needed',
      'secretary-vacated Las/secretary: none needed',
      'member-added Kade/wout: none needed',
      'member-added Kade/xan: none needed',
      'member-added Kade/yara: none needed',
      'member-added Kade/zeb: none needed',
    ],
  },
  {
    says: 'a part of a circle goes on as a circle beside it',
    edits: [
      ['    mooring "Mooring" from Leiding.quays { limit "Only by day" }\n', ''],
      ['domain { guiding "Guiding" from Kade.mooring }\n', ''],
    ],
    record:
      'circle Steiger "Steiger" in Leiding { begun 2026-11-09 under sp aim "To moor ships at the jetty" domain review 2027-11-01 { mooring "Mooring" from Leiding.quays { limit "Only by day" } } members vera, tess }\ndecision sp "Title of sp" { circle Leiding decided 2026-11-09 by consent concerns Kade, Steiger text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'circle-begun Steiger: evidenced [Leiding]',
      'domain-item-removed Kade/Kade.guiding: unevidenced [Kade] lacks Kade',
      'domain-item-moved Steiger/Steiger.mooring: evidenced [Leiding]',
    ],
  },
  {
    says: 'the highest circle changes its aim',
    edits: [['aim "To run the harbour"', 'aim "To run the whole harbour"']],
    record:
      'decision ra "Title of ra" { circle Leiding decided 2026-11-09 by consent concerns aim of Leiding text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Leiding: evidenced [Leiding]'],
  },
  {
    says: 'a circle below changes the aim of the highest',
    edits: [['aim "To run the harbour"', 'aim "To run the whole harbour"']],
    record:
      'decision ra "Title of ra" { circle Kade decided 2026-11-09 by consent concerns aim of Leiding text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Leiding: wrong [Leiding] lacks Leiding'],
  },
  {
    says: 'a duty of a role is changed by the circle',
    edits: [['duty "Guides each ship"', 'duty "Guides each ship and barge"']],
    record:
      'decision rd "Title of rd" { circle Kade decided 2026-11-09 by consent concerns Kade.Pilot text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['role-changed Kade/Pilot: evidenced [Kade]'],
  },
  {
    says: 'a duty of a role is changed by the circle above',
    edits: [['duty "Guides each ship"', 'duty "Guides each ship and barge"']],
    record:
      'decision rd "Title of rd" { circle Leiding decided 2026-11-09 by consent concerns Kade.Pilot text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['role-changed Kade/Pilot: wrong [Kade] lacks Kade'],
  },
  {
    says: 'a working group decides its aim',
    edits: [['aim "To hold the feast"', 'aim "To hold two feasts"']],
    record:
      'decision wg "Title of wg" { circle Feest decided 2026-11-09 by consent concerns aim of Feest text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Feest: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'the aim of a working group is changed by who set it up',
    edits: [['aim "To hold the feast"', 'aim "To hold two feasts"']],
    record:
      'decision wg "Title of wg" { circle Kade decided 2026-11-09 by consent concerns aim of Feest text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Feest: evidenced [Kade]'],
  },
  {
    says: 'a working group gets another leader from who set it up',
    edits: [['leader ilse from 2026-03-02 for 1 year', 'leader tess from 2026-11-10 for 1 year by wl']],
    record:
      'election wl of leader in Feest by Kade { on 2026-11-09 duty "d" quality "q" term 1 year  elected tess }\n',
    tells: ['leader-changed Feest/leader: evidenced [Kade]'],
  },
  {
    says: 'decisions by a majority that nothing allows show nothing',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d1 "Title of d1" { circle Leiding decided 2026-11-02 by majority concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d2 "Title of d2" { circle Kade decided 2026-11-09 by majority concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Kade: unevidenced [Leiding + Kade] lacks Leiding, Kade'],
  },
  {
    says: 'decisions with an open objection show nothing',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d1 "Title of d1" { circle Leiding decided 2026-11-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01 objection vera "Too many barges" }\ndecision d2 "Title of d2" { circle Kade decided 2026-11-09 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01 objection vera "Too many barges" }\n',
    tells: ['aim-changed Kade: unevidenced [Leiding + Kade] lacks Leiding, Kade'],
  },
  {
    says: 'decisions that take the place of others count',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d1 "Title of d1" { circle Leiding decided 2026-11-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d2 "Title of d2" { circle Kade decided 2026-11-09 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d3 "Title of d3" { circle Leiding decided 2026-11-16 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01 replaces d1 }\ndecision d4 "Title of d4" { circle Kade decided 2026-11-17 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01 replaces d2 }\n',
    tells: [
      'aim-changed Kade: evidenced [Leiding + Kade]',
      'decision-replaced Leiding/d1: none needed',
      'decision-replaced Kade/d2: none needed',
    ],
  },
  {
    says: 'withdrawn decisions show nothing',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d1 "Title of d1" { circle Leiding decided 2026-11-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01 withdrawn 2026-11-20 }\ndecision d2 "Title of d2" { circle Kade decided 2026-11-09 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01 withdrawn 2026-11-20 }\n',
    tells: [
      'aim-changed Kade: unevidenced [Leiding + Kade] lacks Leiding, Kade',
      'decision-withdrawn Leiding/d1: none needed',
      'decision-withdrawn Kade/d2: none needed',
    ],
  },
  {
    says: 'drafts show nothing',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d1 "Title of d1" { circle Leiding picture 2026-11-02  concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d2 "Title of d2" { circle Kade picture 2026-11-09  concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'aim-changed Kade: unevidenced [Leiding + Kade] lacks Leiding, Kade',
      'decision-drafted Leiding/d1: none needed',
      'decision-drafted Kade/d2: none needed',
    ],
  },
  {
    says: 'decisions still to come show nothing',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    record:
      'decision d1 "Title of d1" { circle Leiding decided 2027-01-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d2 "Title of d2" { circle Kade decided 2027-01-09 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'aim-changed Kade: unevidenced [Leiding + Kade] lacks Leiding, Kade',
      'decision-drafted Leiding/d1: none needed',
      'decision-drafted Kade/d2: none needed',
    ],
  },
  {
    says: 'what was on record two years before shows nothing of today',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    had: 'decision d1 "Title of d1" { circle Leiding decided 2024-11-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d2 "Title of d2" { circle Kade decided 2024-11-09 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Kade: unevidenced [Leiding + Kade] lacks Leiding, Kade'],
  },
  {
    says: 'what was on record before and is not named shows nothing',
    edits: [['aim "To moor ships"', 'aim "To moor ships and barges"']],
    had: 'decision d1 "Title of d1" { circle Leiding decided 2026-05-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d2 "Title of d2" { circle Kade decided 2026-05-09 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['aim-changed Kade: unevidenced [Leiding + Kade] lacks Leiding, Kade'],
  },
  {
    says: 'decisions about another item show nothing',
    edits: [['limit "Only by day"', 'limit "Until midnight"']],
    record:
      'decision d2 "Title of d2" { circle Kade decided 2026-11-02 by consent concerns Kade.fees text "t" responsible noor measure "m" review 2027-11-01  }\ndecision d3 "Title of d3" { circle Leiding decided 2026-11-02 by consent concerns Kade.fees text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['limit-changed Kade/Kade.mooring: unevidenced [Leiding + Kade] lacks Leiding, Kade'],
  },
  {
    says: 'an election to another office seats nobody here',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kr',
      ],
    ],
    record:
      'election kr of representative in Kade by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected ilse }\n',
    tells: ['leader-changed Kade/leader: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'an election of somebody else seats nobody here',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected vera }\n',
    tells: ['leader-changed Kade/leader: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'a seat lasts longer than the term that was agreed',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 4 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected ilse }\n',
    tells: ['leader-changed Kade/leader: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'an election in another circle seats nobody here',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Werf by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected ilse }\n',
    tells: ['leader-changed Kade/leader: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'an election by majority seats nobody',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected ilse by majority }\n',
    tells: ['leader-changed Kade/leader: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'an election with an open objection seats nobody',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years objections { rosa "No time" } elected ilse }\n',
    tells: ['leader-changed Kade/leader: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'an election without an outcome seats nobody',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected nobody }\n',
    tells: ['leader-changed Kade/leader: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'a majority that a circle beside it allowed',
    edits: [['duty "Guides each ship"', 'duty "Guides each ship and barge"']],
    had: 'decision wm "By majority" { circle Werf decided 2026-03-02 by consent text "t" responsible rosa measure "m" review 2027-03-02 }\n',
    record:
      'decision rd "Title of rd" { circle Kade decided 2026-11-09 by majority under wm concerns Kade.Pilot text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['role-changed Kade/Pilot: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a decision to which only people of another circle consented',
    edits: [['duty "Guides each ship"', 'duty "Guides each ship and barge"']],
    record:
      'decision rd "Title of rd" { circle Kade decided 2026-11-09 by consent concerns Kade.Pilot text "t" responsible noor measure "m" review 2027-11-01 consent rosa, wout, xan }\n',
    tells: ['role-changed Kade/Pilot: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a decision in a meeting of the circle',
    edits: [['duty "Guides each ship"', 'duty "Guides each ship and barge"']],
    record:
      'meeting km of Kade on 2026-11-09 { facilitator tess present piet, sem, tess, umut, vera, ilse point "Pilots" { decide outcome decision rd } }\ndecision rd "Pilots" { concerns Kade.Pilot text "t" responsible vera measure "m" review 2027-11-01 consent everyone }\n',
    tells: ['role-changed Kade/Pilot: evidenced [Kade]', 'meeting-held Kade/km: none needed'],
  },
  {
    says: 'a decision in a meeting of another circle',
    edits: [['duty "Guides each ship"', 'duty "Guides each ship and barge"']],
    record:
      'meeting wm of Werf on 2026-11-09 { facilitator xan present rosa, wout, xan, yara }\ndecision rd "Pilots" { in meeting wm concerns Kade.Pilot text "t" responsible vera measure "m" review 2027-11-01 consent everyone }\n',
    tells: ['role-changed Kade/Pilot: wrong [Kade] lacks Kade', 'meeting-held Werf/wm: none needed'],
  },
  {
    says: 'a change is accepted with its reason',
    edits: [
      ['aim "To moor ships"', 'aim "To moor ships and barges"'],
      [
        'language en',
        'language en\n  accept aim of Kade by noor on 2026-11-20 because "The minutes are lost"',
      ],
    ],
    tells: [
      'acceptance-added /Haven: none needed',
      'aim-changed Kade: accepted [Leiding + Kade] lacks Leiding, Kade',
    ],
  },
  {
    says: 'another change is accepted than was made',
    edits: [
      ['limit "Only by day"', 'limit "Until midnight"'],
      [
        'language en',
        'language en\n  accept aim of Kade by noor on 2026-11-20 because "The minutes are lost"',
      ],
    ],
    tells: [
      'acceptance-added /Haven: none needed',
      'limit-changed Kade/Kade.mooring: unevidenced [Leiding + Kade] lacks Leiding, Kade',
    ],
  },
  {
    says: 'what another circle decided is accepted in vain',
    edits: [
      ['aim "To moor ships"', 'aim "To moor ships and barges"'],
      [
        'language en',
        'language en\n  accept aim of Kade by noor on 2026-11-20 because "The minutes are lost"',
      ],
    ],
    record:
      'decision d2 "Title of d2" { circle Werf decided 2026-11-02 by consent concerns aim of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'acceptance-added /Haven: none needed',
      'aim-changed Kade: wrong [Leiding + Kade] lacks Leiding, Kade',
    ],
  },
  {
    says: 'the text of a decision is written otherwise',
    edits: [['text "A ship pays ten euro a night"', 'text "A ship pays twelve euro a night"']],
    tells: ['decision-changed Kade/tarief: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'the day of a decision is written otherwise',
    edits: [
      [
        'decided 2026-03-02 by consent\n  concerns Kade.fees',
        'decided 2026-03-09 by consent\n  concerns Kade.fees',
      ],
    ],
    tells: ['decision-changed Kade/tarief: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a decision is said to be of another circle',
    edits: [['circle Kade\n  decided', 'circle Werf\n  decided']],
    tells: ['decision-changed Kade/tarief: unevidenced [Kade + Werf] lacks Kade, Werf'],
  },
  {
    says: 'a decision concerns more than it did',
    edits: [['concerns Kade.fees\n', 'concerns Kade.fees, Kade.mooring\n']],
    tells: ['decision-changed Kade/tarief: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'somebody else answers for a decision',
    edits: [['responsible ilse\n  measure', 'responsible umut\n  measure']],
    tells: ['decision-changed Kade/tarief: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'one who consented is no longer told',
    edits: [['consent piet, sem, tess, umut, vera, ilse', 'consent piet, sem, tess, umut, vera']],
    tells: ['decision-changed Kade/tarief: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'an objection gets other words',
    edits: [['objection tess "Small boats" met', 'objection tess "Rowing boats only" met']],
    tells: ['decision-changed Kade/tarief: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a decision is taken out',
    edits: [
      [
        'decision tarief "The fees" {\n  circle Kade\n  decided 2026-03-02 by consent\n  concerns Kade.fees\n  text "A ship pays ten euro a night"\n  because "The quay costs money"\n  responsible ilse\n  measure "Fees a quarter"\n  review 2027-03-02\n  objection tess "Small boats" met by measure "Small boats a quarter"\n  consent piet, sem, tess, umut, vera, ilse\n}\n',
        '',
      ],
    ],
    tells: ['decision-removed Kade/tarief: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'an election is taken out',
    edits: [
      [
        'election loods-26 of Pilot in Kade { on 2026-02-02 duty "d" quality "q" term 2 years consent everyone elected vera }\n',
        '',
      ],
      [' by loods-26', ''],
    ],
    tells: [
      'seat-changed Kade/Pilot: none needed',
      'election-removed Kade/loods-26: unevidenced [Kade] lacks Kade',
    ],
  },
  {
    says: 'a nomination is written otherwise',
    edits: [['rosa for sem because "quick"', 'rosa for piet because "quick"']],
    tells: ['election-changed Kade/kade-leider: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'an election is said to be for longer',
    edits: [
      [
        'election kade-afg of representative in Kade { on 2026-01-12 duty "d" quality "q" term 2 years',
        'election kade-afg of representative in Kade { on 2026-01-12 duty "d" quality "q" term 4 years',
      ],
    ],
    tells: ['election-changed Kade/kade-afg: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'an election is said to be of another day',
    edits: [
      [
        'election kade-afg of representative in Kade { on 2026-01-12',
        'election kade-afg of representative in Kade { on 2026-01-10',
      ],
    ],
    tells: ['election-changed Kade/kade-afg: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a deviation is to hold for another year',
    edits: [['until 2026-12-31 because', 'until 2027-12-31 because']],
    tells: ['deviation-changed Las/secretary-missing: unevidenced [Las] lacks Las'],
  },
  {
    says: 'a deviation is prolonged by the circle above',
    edits: [['under las-start until 2026-12-31', 'under las-longer until 2027-12-31']],
    record:
      'decision las-longer "Title of las-longer" { circle Werf decided 2026-11-09 by consent concerns Las text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'deviation-changed Las/secretary-missing: evidenced [Las]',
      'deviation-changed Las/secretary-missing: evidenced [Las]',
    ],
  },
  {
    says: 'a decision is withdrawn and nobody says who decided',
    edits: [
      [
        'decision rota-method "The rota by majority" {',
        'decision rota-method "The rota by majority" { withdrawn 2026-11-09',
      ],
    ],
    tells: ['decision-withdrawn Kade/rota-method: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a decision is withdrawn by its circle',
    edits: [
      [
        'decision rota-method "The rota by majority" {',
        'decision rota-method "The rota by majority" { withdrawn 2026-11-09',
      ],
    ],
    record:
      'decision no-rota "Title of no-rota" { circle Kade decided 2026-11-09 by consent concerns rota-method text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['decision-withdrawn Kade/rota-method: evidenced [Kade]'],
  },
  {
    says: 'a decision is replaced by one of another circle',
    edits: [],
    record:
      'decision tarief2 "Title of tarief2" { circle Werf decided 2026-11-09 by consent concerns Kade.fees text "t" responsible noor measure "m" review 2027-11-01 replaces tarief }\n',
    tells: ['decision-replaced Kade/tarief: wrong [Kade] lacks Kade'],
  },
  {
    says: 'a decision is replaced by its circle',
    edits: [],
    record:
      'decision tarief2 "Title of tarief2" { circle Kade decided 2026-11-09 by consent concerns Kade.fees text "t" responsible noor measure "m" review 2027-11-01 replaces tarief }\n',
    tells: ['decision-replaced Kade/tarief: evidenced [Kade]'],
  },
  {
    says: 'a decision that was over is renewed',
    before: [['review 2027-03-02\n', 'review 2027-03-02\n  term 6 months\n']],
    edits: [
      [
        'review 2027-03-02\n',
        'review 2027-03-02\n  term 6 months\n  renewed 2026-10-05 for 2 years "Works"\n',
      ],
    ],
    tells: ['decision-changed Kade/tarief: none needed'],
  },
  {
    says: 'the size of circles is changed and nobody says who decided',
    edits: [['size 3 to 10', 'size 3 to 24']],
    tells: ['organisation-changed /Haven: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'a circle below changes the terms of all',
    edits: [['terms at most 3', 'terms at most 5']],
    record:
      'decision tm "Title of tm" { circle Kade decided 2026-11-09 by consent concerns Haven text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['organisation-changed /Haven: wrong [Leiding] lacks Leiding'],
  },
  {
    says: 'statutes are changed by the highest circle',
    edits: [
      [
        'statutes "Deed of 12 January 2024" from 2024-01-12',
        'statutes "Deed of 9 November 2026" from 2026-11-09',
      ],
    ],
    record:
      'decision st "Title of st" { circle Leiding decided 2026-11-09 by consent concerns Haven text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['organisation-changed /Haven: evidenced [Leiding]'],
  },
  {
    says: 'notice and absence are agreed and nobody says who decided',
    edits: [['terms at most 3', 'terms at most 3\n  notice 60 days\n  absence "48 hours"']],
    tells: [
      'organisation-changed /Haven: unevidenced [Leiding] lacks Leiding',
      'organisation-changed /Haven: unevidenced [Leiding] lacks Leiding',
    ],
  },
  {
    says: 'another tradition without a decision',
    edits: [['language en', 'language en\n  method sofa']],
    tells: ['organisation-changed /Haven: unevidenced [Leiding] lacks Leiding'],
  },
  {
    says: 'sofa: a leader of their own choice whom nobody confirmed',
    before: [['language en', 'language en\n  method sofa']],
    edits: [
      ['language en', 'language en\n  method sofa'],
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Kade { on 2026-11-09 duty "d" quality "q" term 2 years  elected ilse }\n',
    tells: ['leader-changed Kade/leader: partly [Leiding] lacks Leiding'],
  },
  {
    says: 'sofa: a leader of their own choice, confirmed from above',
    before: [['language en', 'language en\n  method sofa']],
    edits: [
      ['language en', 'language en\n  method sofa'],
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Kade { on 2026-11-09 duty "d" quality "q" term 2 years confirmed by Leiding on 2026-11-16 elected ilse }\n',
    tells: ['leader-changed Kade/leader: evidenced [Leiding]'],
  },
  {
    says: 'sofa: a leader elected from above',
    before: [['language en', 'language en\n  method sofa']],
    edits: [
      ['language en', 'language en\n  method sofa'],
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Leiding { on 2026-11-09 duty "d" quality "q" term 2 years  elected ilse }\n',
    tells: ['leader-changed Kade/leader: evidenced [Leiding]'],
  },
  {
    says: 's3: a leader of their own choice',
    before: [['language en', 'language en\n  method s3']],
    edits: [
      ['language en', 'language en\n  method s3'],
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Kade { on 2026-11-09 duty "d" quality "q" term 2 years  elected ilse }\n',
    tells: ['leader-changed Kade/leader: evidenced [Leiding]'],
  },
  {
    says: 'skm: confirmed from above is not elected from above',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader ilse from 2026-11-10 for 2 years by kl26',
      ],
    ],
    record:
      'election kl26 of leader in Kade by Kade { on 2026-11-09 duty "d" quality "q" term 2 years confirmed by Leiding on 2026-11-16 elected ilse }\n',
    tells: ['leader-changed Kade/leader: wrong [Leiding] lacks Leiding'],
  },
  {
    says: 'a link across by both circles',
    edits: [
      [
        '  facilitator tess from',
        '  double link to Werf {\n    representative umut from 2026-11-10 for 1 year\n  }\n  facilitator tess from',
      ],
    ],
    record:
      'decision x1 "Title of x1" { circle Kade decided 2026-11-09 by consent concerns Kade, Werf text "t" responsible noor measure "m" review 2027-11-01  }\ndecision x2 "Title of x2" { circle Werf decided 2026-11-09 by consent concerns Kade, Werf text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'cross-link-made Kade/Werf: evidenced [Kade + Werf]',
      'representative-seated Kade/representative: unevidenced [Kade] lacks Kade',
    ],
  },
  {
    says: 'a link across by one of both circles',
    edits: [
      [
        '  facilitator tess from',
        '  double link to Werf {\n    representative umut from 2026-11-10 for 1 year\n  }\n  facilitator tess from',
      ],
    ],
    record:
      'decision x1 "Title of x1" { circle Kade decided 2026-11-09 by consent concerns Kade, Werf text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'cross-link-made Kade/Werf: partly [Kade + Werf] lacks Werf',
      'representative-seated Kade/representative: unevidenced [Kade] lacks Kade',
    ],
  },
  {
    says: 'a link across and nobody says who decided',
    edits: [
      [
        '  facilitator tess from',
        '  double link to Werf {\n    representative umut from 2026-11-10 for 1 year\n  }\n  facilitator tess from',
      ],
    ],
    tells: [
      'cross-link-made Kade/Werf: unevidenced [Kade + Werf] lacks Kade, Werf',
      'representative-seated Kade/representative: unevidenced [Kade] lacks Kade',
    ],
  },
  {
    says: 'a link across is given up by one of both',
    before: [
      [
        '  facilitator tess from',
        '  double link to Werf {\n    representative umut from 2026-11-10 for 1 year\n  }\n  facilitator tess from',
      ],
    ],
    edits: [],
    record:
      'decision x1 "Title of x1" { circle Werf decided 2026-11-09 by consent concerns Kade, Werf text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'cross-link-broken Kade/Werf: partly [Kade + Werf] lacks Kade',
      'representative-vacated Kade/representative: none needed',
    ],
  },
  {
    says: 'a leader stops early',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader piet from 2026-01-05 until 2026-10-31 by kade-leider',
      ],
    ],
    tells: ['term-shortened Kade/leader: none needed'],
  },
  {
    says: 'an office is vacant and nobody says since when',
    edits: [['leader piet from 2026-01-05 for 2 years by kade-leider', 'leader vacant']],
    tells: ['leader-vacated Kade/leader: none needed'],
  },
  {
    says: 'a leader is asked to go by who elects',
    edits: [['leader piet from 2026-01-05 for 2 years by kade-leider', 'leader vacant']],
    record:
      'decision rm "Title of rm" { circle Leiding decided 2026-11-09 by consent concerns leader of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['leader-vacated Kade/leader: evidenced [Leiding]'],
  },
  {
    says: 'a leader is asked to go by the circle itself',
    edits: [['leader piet from 2026-01-05 for 2 years by kade-leider', 'leader vacant']],
    record:
      'decision rm "Title of rm" { circle Kade decided 2026-11-09 by consent concerns leader of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['leader-vacated Kade/leader: wrong [Leiding] lacks Leiding'],
  },
  {
    says: 'somebody stands in until a day',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader piet from 2026-01-05 until 2026-10-31 by kade-leider\n    leader ilse acting from 2026-11-01 until 2027-01-31',
      ],
    ],
    tells: ['leader-changed Kade/leader: none needed', 'term-shortened Kade/leader: none needed'],
  },
  {
    says: 'somebody stands in by a decision from above',
    edits: [
      [
        'leader piet from 2026-01-05 for 2 years by kade-leider',
        'leader piet from 2026-01-05 until 2026-10-31 by kade-leider\n    leader ilse acting from 2026-11-01 until 2027-01-31',
      ],
    ],
    record:
      'decision ac "Title of ac" { circle Leiding decided 2026-10-26 by consent concerns leader of Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['leader-changed Kade/leader: none needed', 'term-shortened Kade/leader: evidenced [Leiding]'],
  },
  {
    says: 'a facilitator is elected again',
    edits: [
      ['facilitator tess from 2026-01-12 for 2 years', 'facilitator tess from 2026-11-10 for 2 years by tf'],
    ],
    record:
      'election tf of facilitator in Kade { on 2026-11-09 duty "d" quality "q" term 2 years  elected tess }\n',
    tells: ['facilitator-renewed Kade/facilitator: evidenced [Kade]'],
  },
  {
    says: 'a term is made longer without an election',
    edits: [['facilitator tess from 2026-01-12 for 2 years', 'facilitator tess from 2026-01-12 for 3 years']],
    tells: ['term-extended Kade/facilitator: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'somebody leaves the organisation',
    edits: [
      ['person vera "Vera"', 'person vera "Vera" { left 2026-10-31 }'],
      [
        'held by vera from 2026-02-02 for 2 years by loods-26',
        'held by vera from 2026-02-02 until 2026-10-31 by loods-26',
      ],
    ],
    tells: ['term-shortened Kade/Pilot: none needed', 'person-left /vera: none needed'],
  },
  {
    says: 'a secretary hands over',
    edits: [
      [
        'secretary umut from 2026-01-12 for 2 years',
        'secretary umut from 2026-01-12 until 2026-11-09\n  secretary vera from 2026-11-10 for 2 years by ks',
      ],
    ],
    record:
      'election ks of secretary in Kade { on 2026-11-09 duty "d" quality "q" term 2 years  elected vera }\n',
    tells: [
      'secretary-changed Kade/secretary: evidenced [Kade]',
      'term-shortened Kade/secretary: none needed',
    ],
  },
  {
    says: 'a circle is planned',
    edits: [],
    record:
      'circle Verf "Verfploeg" in Werf { planned 2027-02-01 aim "To paint ships" }\ndecision vs "Title of vs" { circle Werf decided 2026-11-09 by consent concerns Verf text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['circle-begun Verf: evidenced [Werf]'],
  },
  {
    says: 'a planned circle begins',
    edits: [],
    later: [['planned 2026-10-01', 'planned 2026-10-01 begun 2026-11-09 under vs']],
    had: 'circle Verf "Verfploeg" in Werf { planned 2026-10-01 aim "To paint ships" }\n',
    record:
      'decision vs "Title of vs" { circle Werf decided 2026-11-09 by consent concerns Verf text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['circle-begun Verf: evidenced [Werf]'],
  },
  {
    says: 'a circle has another title',
    edits: [['circle Kade "Kade"', 'circle Kade "De Kade"']],
    tells: ['circle-retitled Kade: none needed'],
  },
  {
    says: 'a circle becomes a working group by who may',
    edits: [['\ncircle Las', '\nworking group Las']],
    record:
      'decision kd "Title of kd" { circle Werf decided 2026-11-09 by consent concerns Las text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['circle-kind-changed Las: evidenced [Werf]'],
  },
  {
    says: 'a circle becomes a working group by its own decision',
    edits: [['\ncircle Las', '\nworking group Las']],
    record:
      'decision kd "Title of kd" { circle Las decided 2026-11-09 by consent concerns Las text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['circle-kind-changed Las: wrong [Werf] lacks Werf'],
  },
  {
    says: 'a circle moves by the one that gives it and the one that takes it',
    edits: [
      ['circle Las "Lasploeg" in Werf', 'circle Las "Lasploeg" in Kade'],
      ['from Werf.repairs', 'from Kade.mooring'],
    ],
    record:
      'decision mv "Title of mv" { circle Werf decided 2026-11-09 by consent concerns Las text "t" responsible noor measure "m" review 2027-11-01  }\ndecision mv2 "Title of mv2" { circle Kade decided 2026-11-09 by consent concerns Las text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'circle-moved Las: evidenced [Werf + Kade]',
      'delegation-changed Las/Las.welding: evidenced [Werf + Kade]',
    ],
  },
  {
    says: 'a circle moves by the one that takes it alone',
    edits: [
      ['circle Las "Lasploeg" in Werf', 'circle Las "Lasploeg" in Kade'],
      ['from Werf.repairs', 'from Kade.mooring'],
    ],
    record:
      'decision mv2 "Title of mv2" { circle Kade decided 2026-11-09 by consent concerns Las text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'circle-moved Las: wrong [Werf + Kade] lacks Werf',
      'delegation-changed Las/Las.welding: unevidenced [Werf + Kade] lacks Werf',
    ],
  },
  {
    says: 'a circle ends and another begins with the same people',
    edits: [
      [
        'circle Las "Lasploeg" in Werf {\n  aim "To weld plates"\n  domain review 2027-03-01 { welding "Welding" from Werf.repairs { limit "No tanks" } }\n  double link {\n    leader xan from 2026-01-12 for 2 years\n    representative zeb from 2026-01-19 for 2 years\n  }\n  facilitator yara from 2026-01-19 for 2 years\n  secretary zeb from 2026-01-19 for 2 years\n}\n',
        '',
      ],
    ],
    record:
      'circle Bouw "Bouwploeg" in Werf { begun 2026-11-10 aim "To build sheds" domain review 2027-03-01 { sheds "Sheds" from Werf.crane { limit "Small" } } double link { leader xan from 2026-11-10 for 2 years representative zeb from 2026-11-10 for 2 years } facilitator yara from 2026-11-10 for 2 years secretary zeb from 2026-11-10 for 2 years }\n',
    tells: [
      'circle-begun Bouw: unevidenced [Werf] lacks Werf',
      'circle-ended Las: unevidenced [Werf] lacks Werf',
      'leader-seated Bouw/leader: unevidenced [Werf] lacks Werf',
      'leader-vacated Las/leader: none needed',
      'representative-seated Bouw/representative: unevidenced [Bouw] lacks Bouw',
      'representative-vacated Las/representative: none needed',
      'facilitator-seated Bouw/facilitator: unevidenced [Bouw] lacks Bouw',
      'facilitator-vacated Las/facilitator: none needed',
      'secretary-seated Bouw/secretary: unevidenced [Bouw] lacks Bouw',
      'secretary-vacated Las/secretary: none needed',
    ],
  },
  {
    says: 'a role moves by the circle above both, without its item',
    edits: [
      [
        '  role Clerk "Klerk" {\n    aim "To collect fees"\n    duty "Writes bills"\n    domain { bills "Bills" from Kade.fees }\n    held by ilse from 2026-02-02 for 2 years\n  }\n}\n',
        '}\n',
      ],
      [
        '  secretary yara from 2026-01-12 for 2 years\n}\ncircle Las',
        '  secretary yara from 2026-01-12 for 2 years\n  role Clerk "Klerk" {\n    aim "To collect fees"\n    duty "Writes bills"\n    held by ilse from 2026-02-02 for 2 years\n  }\n}\ncircle Las',
      ],
    ],
    record:
      'decision rm "Title of rm" { circle Leiding decided 2026-11-09 by consent concerns Kade.Clerk text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'domain-item-removed Kade/Kade.bills: unevidenced [Kade] lacks Kade',
      'role-moved Werf/Clerk: evidenced [Kade + Werf]',
    ],
  },
  {
    says: 'a role becomes a circle',
    edits: [
      [
        '  role Clerk "Klerk" {\n    aim "To collect fees"\n    duty "Writes bills"\n    domain { bills "Bills" from Kade.fees }\n    held by ilse from 2026-02-02 for 2 years\n  }\n}\n',
        '}\n',
      ],
    ],
    record:
      'circle Clerk "Klerk" in Kade { begun 2026-11-10 under rc aim "To collect fees" domain review 2027-11-01 { bills "Bills" from Kade.fees } leader ilse from 2026-02-02 for 2 years }\ndecision rc "Title of rc" { circle Kade decided 2026-11-09 by consent concerns Kade.Clerk, Clerk text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'role-became-circle Clerk: evidenced [Kade]',
      'leader-seated Clerk/leader: unevidenced [Kade] lacks Kade',
      'holder-vacated Kade/Clerk: evidenced [Kade]',
    ],
  },
  {
    says: 'a role ends and another begins beside it',
    edits: [
      [
        '  role Clerk "Klerk" {\n    aim "To collect fees"\n    duty "Writes bills"\n    domain { bills "Bills" from Kade.fees }\n    held by ilse from 2026-02-02 for 2 years\n  }\n}\n',
        '  role Watch "Wacht" {\n    aim "To watch at night"\n    duty "Walks the quay"\n    held by umut from 2026-11-10 for 2 years\n  }\n}\n',
      ],
    ],
    tells: [
      'holder-seated Kade/Watch: unevidenced [Kade] lacks Kade',
      'holder-vacated Kade/Clerk: none needed',
      'role-added Kade/Watch: unevidenced [Kade] lacks Kade',
      'role-removed Kade/Clerk: unevidenced [Kade] lacks Kade',
    ],
  },
  {
    says: 'two roles swap their items',
    edits: [
      ['bills "Bills" from Kade.fees', 'guiding "Guiding" from Kade.mooring'],
      [
        'domain { guiding "Guiding" from Kade.mooring }\n    held by vera',
        'domain { bills "Bills" from Kade.fees }\n    held by vera',
      ],
    ],
    tells: [
      'domain-item-moved Kade/Kade.bills: unevidenced [Kade] lacks Kade',
      'domain-item-moved Kade/Kade.guiding: unevidenced [Kade] lacks Kade',
    ],
  },
  {
    says: 'a length in other units',
    edits: [
      ['meets every 4 weeks', 'meets every 28 days'],
      ['term 2 years nominations', 'term 24 months nominations'],
    ],
    tells: [],
  },
  {
    says: 'a month is written as a day of it',
    before: [['leader ilse from 2026-03-02 for 1 year', 'leader ilse from 2026-03 for 1 year']],
    edits: [['from 2026-03-02 for 1 year', 'from 2026-03-02 for 1 year']],
    tells: ['seat-changed Feest/leader: none needed'],
  },
  {
    says: 'members on lines of their own',
    edits: [['members vera, ilse', 'member ilse\n  member vera']],
    tells: [],
  },
  {
    says: 'a last day in place of a length',
    edits: [
      ['facilitator tess from 2026-01-12 for 2 years', 'facilitator tess until 2028-01-11 from 2026-01-12'],
    ],
    tells: [],
  },
  {
    says: 'a person is called otherwise',
    edits: [['person vera "Vera"', 'person vera "Vera de Boer"']],
    tells: ['person-renamed /vera: none needed'],
  },
  {
    says: 'an aim gets a full stop',
    edits: [['aim "To moor ships"', 'aim "To moor ships."']],
    tells: ['aim-changed Kade: none needed'],
  },
  {
    says: 'a topic and a planned meeting',
    edits: [],
    record:
      'topic oil "Oil on the quay" in Kade { by vera on 2026-11-10 explore 20 minutes because "It is slippery" }\nmeeting kn of Kade on 2026-12-07 { point oil }\n',
    tells: ['meeting-planned Kade/kn: none needed', 'topic-added Kade/oil: none needed'],
  },
  {
    says: 'a target is lowered',
    edits: [['target at least 20 ships', 'target at least 10 ships']],
    tells: ['measure-changed Kade: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a value is measured',
    edits: [
      [
        'target at least 20 ships every 3 months',
        'target at least 20 ships every 3 months { 2026-09-30 18 ships }',
      ],
    ],
    tells: ['value-added Kade: none needed'],
  },
  {
    says: 'the list of members is said to be whole',
    edits: [['members vera, ilse', 'members only piet, sem, tess, umut, vera, ilse']],
    tells: ['members-closed Kade: none needed'],
  },
  {
    says: 'a member joins and nobody says who decided',
    edits: [['members vera, ilse', 'members vera, ilse, zeb']],
    tells: ['member-added Kade/zeb: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a decision about the circle makes nobody a member',
    edits: [['members vera, ilse', 'members vera, ilse, zeb']],
    record:
      'decision mz "Title of mz" { circle Kade decided 2026-11-09 by consent concerns Kade text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: ['member-added Kade/zeb: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a member joins by an election',
    edits: [['members vera, ilse', 'members vera, ilse\n  member zeb from 2026-11-10 by mz']],
    record:
      'election mz of member in Kade { on 2026-11-09 duty "d" quality "q" term 2 years  elected zeb }\n',
    tells: ['member-added Kade/zeb: evidenced [Kade]'],
  },
  {
    says: 'a helping circle begins',
    edits: [],
    record:
      'helping circle Olie "Oliekring" in Kade until 2027-06-30 { begun 2026-11-10 under ol aim "To propose how to clean" leader vera from 2026-11-10 until 2027-06-30 members tess, zeb reports every 8 weeks by vera }\ndecision ol "Title of ol" { circle Kade decided 2026-11-09 by consent concerns Olie text "t" responsible noor measure "m" review 2027-11-01  }\n',
    tells: [
      'circle-begun Olie: evidenced [Kade]',
      'leader-seated Olie/leader: unevidenced [Kade] lacks Kade',
    ],
  },
  {
    says: 'a helping circle is to work for longer',
    edits: [],
    later: [['in Kade until 2027-06-30', 'in Kade until 2027-12-31']],
    had: 'helping circle Olie "Oliekring" in Kade until 2027-06-30 { begun 2026-10-10 aim "To propose how to clean" leader vera from 2026-10-10 until 2027-06-30 members tess, zeb }\n',
    tells: ['circle-dates-changed Olie: unevidenced [Kade] lacks Kade'],
  },
  {
    says: 'a long aim differs at its end',
    before: [
      [
        'aim "To moor ships"',
        'aim "We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. No oil."',
      ],
    ],
    edits: [
      [
        'aim "To moor ships"',
        'aim "We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. We moor every ship that comes, at every hour of the day, at the quay that suits it best. No fuel."',
      ],
    ],
    tells: ['aim-changed Kade: unevidenced [Leiding + Kade] lacks Leiding, Kade'],
  },
];

const edited = (text: string, edits: readonly Edit[], says: string): string =>
  edits.reduce((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`${says}: ${from} is not in the text`);
    return all.replace(from, () => to);
  }, text);

describe('a harbour in two states', () => {
  test.each(answers)('$says', ({ says, before = [], edits, later = [], had = '', record = '', tells }) => {
    const was = organisationOf(edited(harbour, before, says) + had);
    const is = organisationOf(edited(edited(harbour, edits, says) + had, later, says) + record);
    const between = match(was, is, on, [], titleOfRule);
    const lines = judged(between, changesBetween(between), { until: on }, grantedBy)
      .filter(
        ({ kind, verdict }) =>
          verdict !== 'none needed' || (kind !== 'decision-adopted' && kind !== 'election-added'),
      )
      .map(({ kind, circle, subject, verdict, decidedBy, missing }) => {
        const of =
          circle === undefined ? `/${subject}` : circle === subject ? circle : `${circle}/${subject}`;
        const by = decidedBy.length === 0 ? '' : ` [${decidedBy.join(' + ')}]`;
        return `${kind} ${of}: ${verdict}${by}${missing.length === 0 ? '' : ` lacks ${missing.join(', ')}`}`;
      });
    expect(lines.sort().join('\n')).toBe([...tells].sort().join('\n'));
  });
});
