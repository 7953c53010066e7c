import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, type ChangeKind, changeLevels, kinds } from '../../src/changes/change.js';
import { changesBetween, compareOrganisations } from '../../src/changes/compare.js';
import { impactOf } from '../../src/changes/impact.js';
import { match } from '../../src/changes/match.js';
import { formatText } from '../../src/language/format.js';
import type { Organisation } from '../../src/model/organisation.js';
import { organisationOf, organisationsOf, services } from '../engine.js';

const on = '2026-11-23';
const examples = join(import.meta.dirname, '../../examples');

function textsOf(example: string): Record<string, string> {
  const folder = join(examples, example);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.kring'),
  );
  return Object.fromEntries(
    files.sort().map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, file), 'utf8')]),
  );
}

const wholes = [
  'birth-care',
  'birth-care-before',
  'ecodorp',
  'food-access',
  'installatiebedrijf',
  'permaculture',
];
const partnership = Object.values(textsOf('birth-care')).join('\n');

const changes = (before: Organisation, after: Organisation): readonly Change[] =>
  compareOrganisations(before, after, on);
const kindsOf = (all: readonly Change[]): string[] => all.map(({ kind }) => kind).sort();

/**
 * Edits that a secretary makes in the files of the partnership, each with the one change that it is and the one that
 * undoing it is. No two touch the same words.
 */
const edits: readonly (readonly [from: string, to: string, kind: ChangeKind, undone?: ChangeKind])[] = [
  ['  legal association', '  legal cooperative', 'organisation-changed'],
  ['Every child in the region has a safe start.', 'A safe start for all children.', 'organisation-changed'],
  ['  size 3 to 10', '  size 3 to 12', 'organisation-changed'],
  ['person karin "Karin Blom"', 'person karin "Karin de Wit-Blom"', 'person-renamed'],
  [
    'person lotte "Lotte Huisman"',
    'person lotte "Lotte Huisman"\nperson zoe "Zoe Tan"',
    'person-added',
    'person-removed',
  ],
  ['  joined 2024-09-02', '  joined 2024-10-01', 'person-changed'],
  ['  expertise social', '  expertise social, legal', 'person-changed'],
  ['"Circle of youth care"', '"Kring Youth"', 'circle-retitled'],
  [
    'circle Gynaecologists "Circle of gynaecologists" in Strategy',
    'circle Gynaecologists "Circle of gynaecologists" in Board',
    'circle-moved',
  ],
  ['helping circle CarePath', 'working group CarePath', 'circle-kind-changed'],
  ['in Strategy until 2027-06-30 {', 'in Strategy until 2027-09-30 {', 'circle-dates-changed'],
  [
    '  aim "To follow the health of every child from its second week"',
    '  aim "To follow the health of every child from its first week"',
    'aim-changed',
  ],
  ['  aim "To give women in the region low-risk care near home"', '', 'aim-removed', 'aim-added'],
  [
    '  constraint "Within the law on privacy"',
    '  constraint "Within the law on privacy"\n  constraint "With a nurse on call"',
    'constraint-added',
    'constraint-removed',
  ],
  ['"The joint budget"', '"The budget that all circles share"', 'domain-item-changed'],
  [
    '    rota "The rota of the practices" from Strategy.care',
    '    rota "The rota of the practices" from Strategy.care\n    cars "The cars of the practices"',
    'domain-item-added',
    'domain-item-removed',
  ],
  [
    '"Lessons for care assistants"   from Strategy.training',
    '"Lessons for care assistants"   from Strategy.care',
    'delegation-changed',
  ],
  [
    '      limit "No loans without the members\' assembly"',
    '      limit "No loans above € 10,000 without the members\' assembly"',
    'limit-changed',
  ],
  ['      budget "€ 12,000 a year"', '', 'budget-removed', 'budget-added'],
  ['domain review 2027-06-01', 'domain review 2027-09-01', 'domain-review-changed'],
  [
    '  lead    "Agree the rota for each quarter"',
    '  lead    "Agree the rota for each month"',
    'lead-changed',
  ],
  ['  do      "Plan and give care at home"', '', 'do-removed', 'do-added'],
  ['target at least 98 %', 'target at least 99 %', 'measure-changed'],
  ['  meets every 3 months', '  meets every 2 months', 'meets-changed'],
  ['  reports every 8 weeks by els', '  reports every 4 weeks by els', 'reports-changed'],
  [
    '    leader          anna  from 2026-03-02 for 2 years',
    '    leader          karin  from 2026-11-02 for 2 years',
    'leader-changed',
  ],
  [
    '    representative  carla  from 2026-03-23 for 2 years',
    '    representative  vacant',
    'representative-vacated',
    'representative-seated',
  ],
  [
    '  facilitator  otto   from 2026-06-08 for 1 year',
    '  facilitator  otto   from 2026-06-08 for 2 years',
    'term-extended',
    'term-shortened',
  ],
  [
    '  facilitator  gonda  from 2026-03-02 for 2 years',
    '  facilitator  gonda  from 2026-09-07 for 2 years',
    'facilitator-renewed',
  ],
  [
    '  logbook      lotte  from 2026-03-09 for 1 year',
    '  logbook      karin  from 2026-03-09 for 1 year',
    'logbook-changed',
  ],
  [
    'held by gijs from 2026-03-01 for 2 years by treasurer-2026',
    'held vacant',
    'holder-vacated',
    'holder-seated',
  ],
  ['  members  dirk, karin, mieke', '  members  dirk, karin, mieke, noor', 'member-added', 'member-removed'],
  ['    aim "To keep payments in order"', '    aim "To keep all payments in order"', 'role-changed'],
  [
    '  lead    "Agree the yearly care plan"',
    '  role Archivist {\n    aim "To keep the archive"\n  }\n  lead    "Agree the yearly care plan"',
    'role-added',
    'role-removed',
  ],
  [
    '    frits  for hugo  because "He knows the budget"',
    '    frits  for anna  because "He knows the budget"',
    'election-changed',
  ],
  [
    'election treasurer-2026 of Treasurer in Strategy {\n  on          2026-02-23',
    'election treasurer-2026 of Treasurer in Strategy {\n  on          2026-02-24',
    'election-changed',
  ],
  ['  decided 2026-04-27 by majority under rota-method', '', 'decision-drafted', 'decision-adopted'],
  ['  measure "Payments a quarter, by circle"', '  measure "Payments a year, by circle"', 'decision-changed'],
  [
    '  review 2027-11-01\n',
    '  review 2027-11-01\n  reviewed 2026-11-02 "It works"\n',
    'decision-reviewed',
    'decision-changed',
  ],
  ['under youth-start until 2027-06-01', 'under youth-start until 2027-05-01', 'deviation-changed'],
  ['  begun      2024-11-04', '  begun      2024-11-11', 'implementation-changed'],
  ['      owner eva due 2027-10-01', '      owner frits due 2027-10-01', 'step-changed'],
  [
    '      CarePath       owner els        due 2027-01-18',
    '      CarePath       owner els        due 2027-01-18 done 2026-11-16',
    'step-done',
    'step-changed',
  ],
  ['    severity minor\n    owner dirk', '    severity major\n    owner dirk', 'finding-changed'],
  ['  owner gijs due 2026-12-14', '  owner gijs due 2026-12-21', 'action-changed'],
  [
    '  agreed "Sends papers a week before each meeting"',
    '  agreed "Sends papers two weeks before each meeting"',
    'review-changed',
  ],
];

function edited(chosen: readonly number[]): string {
  return chosen.reduce((text, i) => {
    const [from, to] = edits[i] as (typeof edits)[number];
    if (text.split(from).length !== 2) throw new Error(`not once in the files: ${from}`);
    return text.replace(from, () => to);
  }, partnership);
}

describe('an organisation', () => {
  test.each(wholes)('compared with itself has not changed: %s', (example) => {
    const [organisation] = organisationsOf(textsOf(example));
    expect(changes(organisation as Organisation, organisation as Organisation)).toEqual([]);
  });

  test.each(wholes)('is the same when it is formatted, commented and moved between files: %s', (example) => {
    const texts = textsOf(example);
    const [before] = organisationsOf(texts);
    const commented = Object.values(texts)
      .map((text) => `/* kept */\n${text.replace(/^(\s+)(aim|members|leader)/gm, '$1// said\n$1$2')}`)
      .map((text) => formatText(services, text))
      .reverse()
      .join('\n// and\n');
    const [after] = organisationsOf({ 'all.kring': commented });
    expect(changes(before as Organisation, after as Organisation)).toEqual([]);
  });

  test('is the same whatever the order of what it says', () => {
    const { circles, people, decisions, ...rest } = organisationOf(partnership);
    const turned: Organisation = {
      ...rest,
      people: [...people].reverse(),
      decisions: [...decisions].reverse(),
      circles: [...circles].reverse().map((circle) => ({
        ...circle,
        members: [...circle.members].reverse(),
        officers: [...circle.officers].reverse(),
        ...(circle.domain === undefined
          ? {}
          : { domain: { ...circle.domain, items: [...circle.domain.items].reverse() } }),
      })),
    };
    expect(changes(organisationOf(partnership), turned)).toEqual([]);
  });
});

describe('what a secretary edits', () => {
  const before = organisationOf(partnership);

  test.each(edits.map(([from, to, kind], i) => [kind, from.trim(), to.trim(), i] as const))(
    'is told as %s: %s → %s',
    (kind, _from, _to, i) => {
      const found = changes(before, organisationOf(edited([i])));
      expect(found.map((one) => one.kind)).toEqual([kind]);
      const [{ message, level }] = found as [Change];
      expect(changeLevels).toContain(level);
      expect(message.en).not.toBe(message.nl);
      expect(`${message.en}${message.nl}`).not.toMatch(/undefined|\[object|NaN/);
    },
  );

  test('is told as exactly those changes, however many are made at once, and the other way round', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: edits.length - 1 }), { maxLength: 12 }), (chosen) => {
        const after = organisationOf(edited(chosen));
        const made = chosen.map((i) => edits[i] as (typeof edits)[number]);
        expect(kindsOf(changes(before, after))).toEqual(made.map(([, , kind]) => kind).sort());
        expect(kindsOf(changes(after, before))).toEqual(
          made.map(([, , kind, undone]) => undone ?? kind).sort(),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('mirrors: what was before one way is after the other way', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat({ max: edits.length - 1 }), { maxLength: 12 }), (chosen) => {
        const after = organisationOf(edited(chosen));
        // What is told as gone one way is told as new the other way, so its values stand alone.
        const values = (all: readonly Change[], turned: boolean) =>
          all
            .filter(({ kind }) => !kind.startsWith('decision-') && !kind.startsWith('step-'))
            .map(({ before: a = '', after: b = '' }) => (turned ? [b, a] : [a, b]).join(' → '))
            .sort();
        expect(values(changes(after, before), true)).toEqual(values(changes(before, after), false));
      }),
      { numRuns: 15 },
    );
  });
});

describe('two examples', () => {
  test.each(wholes.flatMap((a) => wholes.filter((b) => a < b).map((b) => [a, b] as const)))(
    'that have little in common still mirror each other: %s and %s',
    (a, b) => {
      const [before] = organisationsOf(textsOf(a));
      const [after] = organisationsOf(textsOf(b));
      expect(changes(after as Organisation, before as Organisation).length).toBe(
        changes(before as Organisation, after as Organisation).length,
      );
    },
  );
});

describe('another name', () => {
  const before = organisationOf(partnership);
  const all = (from: RegExp, to: string): readonly Change[] =>
    changes(before, organisationOf(partnership.replace(from, to)));

  test('for a circle is a renaming, though it is named in many places', () => {
    expect(all(/\bStrategy\b(?! circle)/g, 'Coordinatie').map(({ kind }) => kind)).toEqual([
      'circle-renamed',
    ]);
  });
  test('for a circle that changes its aim too is a renaming and a change of aim', () => {
    const text = partnership
      .replace(/\bHomeCare\b/g, 'Thuiszorg')
      .replace('"To care for mother and child at home in the first eight days"', '"To care at home"');
    expect(kindsOf(changes(before, organisationOf(text)))).toEqual(
      ['aim-changed', 'circle-renamed', 'circle-retitled'].filter(
        (kind) => kind !== 'circle-retitled' || /Kring Thuiszorg/.test(text),
      ),
    );
  });
  test('for a person, a decision and an election as well', () => {
    expect(all(/\bhugo\b(?![-@])/g, 'hugo-smit').map(({ kind }) => kind)).toEqual(['person-renamed']);
    expect(all(/\brota-method\b/g, 'holiday-rota').map(({ kind }) => kind)).toEqual(['decision-renamed']);
    expect(all(/\btreasurer-2026\b/g, 'purser-2026').map(({ kind }) => kind)).toEqual(['election-renamed']);
  });
  test('for a role and a domain item as well', () => {
    expect(all(/\bTreasurer\b(?!")/g, 'Bookkeeper').map(({ kind }) => kind)).toEqual(['role-renamed']);
    expect(all(/\bcare(?=\s+"Regional)|(?<=\bStrategy\.)care\b/g, 'paths').map(({ kind }) => kind)).toEqual([
      'domain-item-renamed',
    ]);
  });
});

describe('circles', () => {
  const garden = `organisation Tuin
person anna
person bram
person chris
person dewi
general circle Algemeen {
  members anna
  domain {
    growing "Growing vegetables"
    selling "Selling vegetables"
  }
}
circle Groen in Algemeen {
  aim "To grow and sell vegetables"
  members anna, bram, chris, dewi
  domain {
    beds   "The beds" from Algemeen.growing
    market "The market stall" from Algemeen.selling
  }
}
`;
  const parts = garden.replace(
    /circle Groen[\s\S]*$/,
    `circle Bedden in Algemeen {
  aim "To grow vegetables"
  members anna, bram
  domain {
    beds "The beds" from Algemeen.growing
  }
}
circle Markt in Algemeen {
  aim "To sell what grew"
  members chris, dewi
  domain {
    market "The market stall" from Algemeen.selling
  }
}
`,
  );
  test('that become two are split, and two that become one are merged', () => {
    expect(changes(organisationOf(garden), organisationOf(parts)).map(({ message }) => message.en)).toEqual([
      'Groen is split into Bedden and Markt.',
    ]);
    expect(changes(organisationOf(parts), organisationOf(garden)).map(({ message }) => message.en)).toEqual([
      'Bedden and Markt become one circle, Groen.',
    ]);
  });
  test('hand an item of their domain over, and it is neither gone nor new', () => {
    const given = garden
      .replace(/ {4}market.*\n/, '')
      .replace(
        '    selling "Selling vegetables"',
        '    selling "Selling vegetables"\n    market "The market stall"',
      );
    expect(changes(organisationOf(garden), organisationOf(given)).map(({ kind }) => kind)).toEqual([
      'domain-item-moved',
      'delegation-removed',
    ]);
  });
  test('that end on a day end, and may be tidied away later without another word', () => {
    const ended = garden.replace(
      'circle Groen in Algemeen {',
      'circle Groen in Algemeen {\n  ended 2026-10-05 because "Nobody could come"',
    );
    const gone = garden.replace(/circle Groen[\s\S]*$/, '');
    expect(changes(organisationOf(garden), organisationOf(ended)).map(({ message }) => message.en)).toEqual([
      'Groen ends: “Nobody could come”.',
    ]);
    expect(changes(organisationOf(ended), organisationOf(gone))).toEqual([]);
  });
});

describe('who gains and loses', () => {
  test('seats, votes and domains is told by person and by circle', () => {
    const after = edited(
      edits.flatMap(([, , kind], i) =>
        kind === 'leader-changed' || kind === 'budget-removed' || kind === 'holder-vacated' ? [i] : [],
      ),
    ).replace(/ {4}lessons.*\{\s*\}\n/, '');
    const impact = impactOf(match(organisationOf(partnership), organisationOf(after), on));
    expect(
      impact.people.map(({ title, seatsGained, seatsLost, votesGained, votesLost }) => ({
        title,
        gained: seatsGained.map(({ office, circle }) => `${office} ${circle}`),
        lost: seatsLost.map(({ office, circle }) => `${office} ${circle}`),
        votesGained,
        votesLost,
      })),
    ).toEqual([
      {
        title: 'Anna Visser',
        gained: [],
        lost: ['leader Midwives'],
        votesGained: [],
        votesLost: ['Midwives', 'Strategy'],
      },
      { title: 'Gijs Vos', gained: [], lost: ['role Strategy'], votesGained: [], votesLost: [] },
      {
        title: 'Karin Blom',
        gained: ['leader Midwives'],
        lost: [],
        votesGained: ['Strategy'],
        votesLost: [],
      },
    ]);
    expect(impact.circles.map(({ circle, domainLost }) => [circle, domainLost])).toEqual([
      ['HomeCare', ['lessons']],
      ['Midwives', []],
      ['Strategy', []],
    ]);
  });

  test('decisions that lose their circle are told at that circle', () => {
    const after = partnership
      .replace(/\/\*\*\s*\n?[^/]*\*\/\s*general circle/, 'general circle')
      .replace(/circle Midwives "Circle of midwives" in Strategy \{/, '$& \n  ended 2026-11-02');
    const impact = impactOf(match(organisationOf(partnership), organisationOf(after), on));
    expect(impact.circles.find(({ circle }) => circle === 'Midwives')?.orphaned).toEqual([
      'rota-method',
      'holidays-2026',
    ]);
  });
});

test('every kind of change is in the order in which changes are told', () => {
  const between = match(
    organisationOf(partnership),
    organisationOf(edited(edits.map((_, i) => i).filter((i) => edits[i]?.[2] !== 'circle-kind-changed'))),
    on,
  );
  const order = changesBetween(between).map(({ kind }) => Object.keys(kinds).indexOf(kind));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('an audit that is answered otherwise is told of question by question', () => {
  const audit = (lines: string): Organisation =>
    organisationOf(`organisation Koor "Koor De Stem"
circle Zang "Zangkring"
audit zang of Zang on 2026-05-01 {
${lines}
}
`);
  const before = audit('  answer consent 2\n  answer rounds 1 "Seldom"');
  const after = audit('  answer consent 2\n  answer rounds 3 "Always"');
  expect(changes(before, after).map(({ kind, before: was, after: is }) => [kind, was, is])).toEqual([
    ['audit-changed', 'rounds 1 “Seldom”', 'rounds 3 “Always”'],
  ]);
});

test('a step that a plan has from its template was there before the plan told of it', () => {
  const plan = (lines: string): Organisation =>
    organisationOf(`organisation Koor "Koor De Stem"
circle Zang "Zangkring"
implementation introduction {
  template skm
${lines}
}
`);
  const ticked = plan('  phase introduce {\n    training circles { Zang done 2026-05-01 }\n  }');
  expect(changes(plan(''), ticked).map(({ kind, message }) => [kind, message.en])).toEqual([
    ['step-done', expect.stringContaining('“Train all circles”')],
  ]);
  expect(kindsOf(changes(ticked, plan('')))).toEqual(['step-changed']);
  const said = plan(
    '  phase introduce {\n    training circles for every circle { Zang done 2026-05-01 }\n  }',
  );
  expect(kindsOf(changes(ticked, said))).toEqual([]);
  const left = (circle: string): Organisation =>
    organisationOf(`organisation Koor "Koor De Stem"
circle ${circle} "Zangkring"
implementation introduction {
  template skm
  without circles in ${circle} because "They know it"
}
`);
  expect(changes(plan(''), left('Zang')).map(({ kind, message }) => [kind, message.en])).toEqual([
    ['implementation-changed', expect.stringContaining('circles in Zang “They know it”')],
  ]);
  expect(kindsOf(changes(left('Zang'), left('Koor')))).toEqual(['circle-renamed']);
});

describe('a day', () => {
  const lab = (circle: string, step: string, anna = ''): Organisation =>
    organisationOf(`organisation Makers "Makersplaats"
person anna "Anna Visser" { ${anna} }
circle Lab "Labkring" {
  ${circle}
}
implementation introduction "Invoering" {
  phase introduce {
    step trial "Proefhalfjaar" for every circle {
      ${step}
    }
  }
}
`);
  const told = (before: Organisation, after: Organisation) =>
    changes(before, after).map(({ message }) => message);

  test('that is new, another or gone is told in a sentence, of a circle', () => {
    const [none, one, other] = ['', 'planned 2027-03-01', 'planned 2027-04-01'].map((line) =>
      lab(line, ''),
    ) as [Organisation, Organisation, Organisation];
    expect(told(none, one)).toEqual([
      { en: 'Labkring is planned for 2027-03-01.', nl: 'Labkring is gepland voor 2027-03-01.' },
    ]);
    expect(told(one, other)).toEqual([
      {
        en: 'Labkring is planned for 2027-04-01 instead of 2027-03-01.',
        nl: 'Labkring is gepland voor 2027-04-01 in plaats van 2027-03-01.',
      },
    ]);
    expect(told(other, none)).toEqual([
      { en: 'Labkring begins as a circle.', nl: 'Labkring begint als kring.' },
      {
        en: 'Labkring is no longer planned for 2027-04-01.',
        nl: 'Labkring is niet meer gepland voor 2027-04-01.',
      },
    ]);
  });

  test('is told of a step by its title, and of what a circle has to do in it', () => {
    expect(told(lab('', ''), lab('', 'begun 2026-03-02'))).toEqual([
      {
        en: 'The step “Proefhalfjaar” begins on 2026-03-02.',
        nl: 'De stap “Proefhalfjaar” begint op 2026-03-02.',
      },
    ]);
    expect(told(lab('', 'Lab due 2026-06-01'), lab('', 'Lab due 2026-07-01 begun 2026-03-02'))).toEqual([
      {
        en: 'The step “Proefhalfjaar” for Labkring is due on 2026-07-01 instead of 2026-06-01.',
        nl: 'De stap “Proefhalfjaar” voor Labkring is uiterlijk klaar op 2026-07-01 in plaats van 2026-06-01.',
      },
      {
        en: 'The step “Proefhalfjaar” for Labkring begins on 2026-03-02.',
        nl: 'De stap “Proefhalfjaar” voor Labkring begint op 2026-03-02.',
      },
    ]);
    expect(told(lab('', 'Lab done 2026-06-01'), lab('', ''))).toEqual([
      {
        en: 'The step “Proefhalfjaar” for Labkring is no longer on record as done on 2026-06-01.',
        nl: 'De stap “Proefhalfjaar” voor Labkring staat niet meer te boek als gedaan op 2026-06-01.',
      },
    ]);
  });

  test('is told of somebody who comes back', () => {
    const away = 'joined 2020-01-06 left 2024-01-31';
    const back = `${away} joined 2025-06-02`;
    expect(told(lab('', '', away), lab('', '', back))).toEqual([
      {
        en: 'Anna Visser joined the organisation on 2025-06-02.',
        nl: 'Anna Visser kwam bij de organisatie op 2025-06-02.',
      },
    ]);
    expect(told(lab('', '', back), lab('', '', `${back} left 2026-03-31`)).map(({ en }) => en)).toEqual([
      'Anna Visser left the organisation on 2026-03-31.',
    ]);
  });

  test('is told of a person, and of a seat', () => {
    expect(told(lab('', ''), lab('', '', 'joined 2024-09-02'))).toEqual([
      {
        en: 'Anna Visser joined the organisation on 2024-09-02.',
        nl: 'Anna Visser kwam bij de organisatie op 2024-09-02.',
      },
    ]);
    expect(
      told(
        lab('facilitator anna until 2027-02-01', ''),
        lab('facilitator anna from 2026-02-02 until 2027-02-01', ''),
      ),
    ).toEqual([
      {
        en: 'Anna Visser as facilitator of Labkring begins on 2026-02-02.',
        nl: 'Anna Visser als gespreksleider van Labkring begint op 2026-02-02.',
      },
    ]);
  });
});

describe('a word of the language', () => {
  const coop = (legal: string, expertise: string, severity: string, method = 'consent'): Organisation =>
    organisationOf(`organisation Molen "De Molen" {
  legal ${legal}
}
person anna "Anna Visser" { expertise ${expertise} }
circle Tuin "Tuinkring" { facilitator anna from 2026-02-02 for 1 year }
decision heg "The hedge goes" {
  circle Tuin
  decided 2026-03-02 by ${method}
}
audit tuin-2026 of Tuin on 2026-05-04 {
  finding droog "It was dry" { severity ${severity} }
}
`);
  const told = (before: Organisation, after: Organisation) =>
    changes(before, after).map(({ message }) => message);

  test('is told in that of the reader, and in the files of no change of itself', () => {
    const before = coop('association', 'finance', 'minor');
    expect(told(before, coop('cooperative', 'social', 'major', 'majority'))).toEqual([
      {
        en: 'De Molen, legal form: from association to cooperative.',
        nl: 'De Molen, rechtsvorm: van vereniging naar coöperatie.',
      },
      {
        en: 'Anna Visser, expertise: from finance to society.',
        nl: 'Anna Visser, deskundigheid: van financiën naar samenleving.',
      },
      {
        en: 'Decision “The hedge goes” (heg) was taken on 2026-03-02 by majority instead of 2026-03-02.',
        nl: 'Besluit “The hedge goes” (heg) is genomen op 2026-03-02 bij meerderheid in plaats van 2026-03-02.',
      },
      {
        en: 'The finding “It was dry”, severity: from minor to major.',
        nl: 'De bevinding “It was dry”, zwaarte: van klein naar groot.',
      },
    ]);
  });

  test('that is none is told as it is written', () => {
    expect(
      told(coop('association', 'finance', 'minor'), coop('"huurdersvereniging"', 'finance', 'minor')),
    ).toEqual([
      {
        en: 'De Molen, legal form: from association to “huurdersvereniging”.',
        nl: 'De Molen, rechtsvorm: van vereniging naar “huurdersvereniging”.',
      },
    ]);
  });
});
