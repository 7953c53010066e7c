import { describe, expect, test } from 'vitest';
import { choicesAt } from '../../src/services/completion.js';
import { services } from '../engine.js';
import { at, courtyard } from './setting.js';

/* What may be written at the mark `|`, in a file beside the courtyard's own. */

const others = { 'hof/courtyard.kring': courtyard };

function offered(marked: string): { label: string; detail?: string; kind: string }[] {
  const { source, scene, spot } = at(marked, others);
  return (choicesAt(services, source, scene, spot)?.choices ?? []).map(({ label, kind, detail }) => ({
    label,
    kind,
    ...(detail === undefined ? {} : { detail }),
  }));
}

const labels = (marked: string): string[] => offered(marked).map(({ label }) => label);
const named = (marked: string, kind: string): string[] =>
  offered(marked)
    .filter((one) => one.kind === kind)
    .map(({ label }) => label);

describe('the place decides what is offered', () => {
  test.each([
    [
      'a facilitator is a person, those of the circle first',
      'circle Tuin in Hof {\n  facilitator |\n}',
      'person',
      ['amara', 'bo', 'cato', 'dirk'],
    ],
    ['a circle lies in a circle', 'circle Keuken "Keuken" in |', 'circle', ['Hof', 'Tuin']],
    [
      'a domain comes from the next higher circle',
      'circle Keuken in Hof {\n  domain {\n    food "Food" from |\n  }\n}',
      'domain item',
      ['Hof.money', 'Hof.green', 'Hof.books'],
    ],
    [
      'the domain of a role from its own circle',
      'circle Hof "Hof" {\n  role R {\n    domain {\n      x "X" from |\n    }\n  }\n}',
      'domain item',
      ['Hof.money', 'Hof.green', 'Hof.books'],
    ],
    [
      'a plan leaves out a step of its template, or of its own',
      'implementation plan {\n  template skm\n  without |\n  phase secure {\n    step feast "Feast"\n  }\n}',
      'step',
      ['plan', 'structure', 'circles', 'functions', 'statutes', 'audits', 'reviews', 'pay', 'feast'],
    ],
    [
      'a step is left out for circles',
      'implementation plan {\n  template skm\n  without circles in |\n}',
      'circle',
      ['Hof', 'Tuin'],
    ],
    [
      'an audit answers questions, those that it has not answered first',
      'audit hof of Tuin on 2026-11-02 {\n  answer consent 2\n  answer |\n}',
      'question',
      [
        'aim',
        'link',
        'election',
        'logbook',
        'officers',
        'decisions',
        'actions',
        'training',
        'reviews',
        'rounds',
        'measuring',
        'consent',
      ],
    ],
    ['with a score', 'audit hof of Tuin {\n  answer consent |\n}', 'word', ['0', '1', '2', '3']],
    [
      'a finding belongs to a question, also of the organisation’s own',
      'template ours {\n  question bread "Is there bread?" for every circle\n}\naudit hof of Tuin {\n  finding dry {\n    question |\n  }\n}',
      'question',
      ['bread'],
    ],
    [
      'a seat is held by an election',
      'circle Tuin in Hof {\n  leader bo from 2026-03-02 by |\n}',
      'election',
      ['tuin-leider'],
    ],
    [
      'a deviation is granted under a decision',
      'deviation too-small in Tuin under |',
      'decision',
      ['spending'],
    ],
    ['a decision replaces a decision', 'decision more {\n  replaces |\n}', 'decision', ['spending']],
    [
      'an office to be elected to, and the roles of circles',
      'election x of |',
      'office',
      ['leader', 'representative', 'facilitator', 'secretary', 'logbook', 'member', 'expert'],
    ],
    [
      'an organisation has one of three profiles',
      'organisation Hof {\n  method |\n}',
      'word',
      ['skm', 'sofa', 's3'],
    ],
    [
      'a finding weighs something',
      'audit a of Hof {\n  finding f "F" {\n    severity |\n  }\n}',
      'word',
      ['observation', 'minor', 'major'],
    ],
    [
      'a term has a length',
      'circle Tuin in Hof {\n  leader bo from 2026-03-02 for |\n}',
      'length',
      ['2 years', '1 year', '18 months', '6 months', '3 months', '4 weeks', '2 weeks'],
    ],
  ])('%s', (_, marked, kind, expected) => expect(named(marked, kind)).toEqual(expected));

  test('a deviation is from a rule, by any of its names', () => {
    expect(named('deviation |', 'rule')).toContain('representative-missing');
    expect(named('deviation DL02|', 'rule')).toContain('representative-missing');
    expect(named('deviation DL02|', 'rule')).not.toContain('too-small');
  });
  test('a decision concerns its own circle first', () => {
    expect(named('decision d {\n  circle Tuin\n  concerns |\n}', 'domain item').length).toBeGreaterThan(3);
  });
  test('somebody who has left comes last', () => {
    const all = offered('circle Tuin in Hof {\n  facilitator |\n}');
    expect(all.find(({ label }) => label === 'dirk')?.detail).toBe('Dirk Bos, has left');
  });
  test('a person is found by the full name', () =>
    expect(named('circle Tuin in Hof {\n  facilitator Wit|\n}', 'person')).toContain('cato'));
});

describe('words of the language', () => {
  test('begin lines where they may stand, and nowhere else', () => {
    const inCircle = labels('circle Tuin in Hof {\n  |\n}');
    expect(inCircle).toEqual(expect.arrayContaining(['aim', 'double link', 'meets']));
    expect(inCircle).not.toContain('nominations');
    expect(inCircle).not.toContain('present');
    expect(labels('|')).toEqual(expect.arrayContaining(['circle', 'top circle', 'election', 'deviation']));
  });
  test('go on with a line', () =>
    expect(labels('circle Tuin in Hof {\n  leader bo |\n}')).toEqual(
      expect.arrayContaining(['from', 'for', 'until', 'by', 'acting']),
    ));
  test('of an unfinished line do not take in the next one', () =>
    expect(named('circle Tuin in Hof {\n  leader |\n  facilitator bo\n}', 'person')).toContain('bo'));
  test('are not offered where a name is given', () => expect(labels('person |')).toEqual([]));
});

describe('what is likelier comes first', () => {
  const first = (marked: string): string | undefined => labels(marked)[0];

  test('a leader before the first step of the circle process', () => {
    const all = labels('circle Tuin in Hof {\n  lea|\n}');
    expect(all).toEqual(['leader …', 'leader', 'lead']);
  });
  test('members before one member, meetings before a measure', () => {
    const all = labels('circle Tuin in Hof {\n  me|\n}');
    expect(all.slice(0, 4)).toEqual(['members', 'meets', 'measure', 'member']);
  });
  test('the first day of a term before `acting`', () =>
    expect(labels('circle Tuin in Hof {\n  leader bo |\n}')).toEqual([
      'from',
      'for',
      'until',
      'by',
      'acting',
    ]));
  test('the unit that goes with its number, in meetings the shorter ones', () => {
    expect(labels('circle Tuin in Hof {\n  leader bo for 1 |\n}')).toEqual(['year', 'month', 'week', 'day']);
    expect(first('circle Tuin in Hof {\n  leader bo for 2 |\n}')).toBe('years');
    expect(first('circle Tuin in Hof {\n  meets every 2 |\n}')).toBe('weeks');
  });
  test('a rhythm behind `every`, and no term', () => {
    expect(first('circle Tuin in Hof {\n  meets every |\n}')).toBe('4 weeks');
    expect(first('circle Tuin in Hof {\n  measure "Kilos" every |\n}')).toBe('month');
  });
  test('somebody else than the leader for the representative of one link', () => {
    const link = (line: string): string =>
      `circle Kas "Kas" in Hof {\n  double link {\n    leader amara\n    ${line}\n  }\n}`;
    expect(named(link('representative |'), 'person').indexOf('amara')).toBe(2);
    expect(named('circle Kas "Kas" in Hof {\n  double link {\n    leader |\n  }\n}', 'person')[0]).toBe(
      'amara',
    );
  });
  test('in a meeting those who are present, in its rounds and in the records that were made in it', () => {
    const meeting = (line: string, behind = ''): string =>
      `meeting hof-11 of Hof on 2026-11-23 {\n  present bo, cato\n  point "Money" {\n    round opinion {\n      ${line}\n    }\n  }\n}\n${behind}`;
    const first = ['bo', 'cato'];
    expect(named(meeting('|'), 'person').slice(0, 2).sort()).toEqual(first);
    for (const record of [
      'decision money "Money" {\n  in meeting hof-11\n  objection |\n}',
      'election hof-2026 of facilitator in Hof {\n  in meeting hof-11\n  proposal |\n}',
      'action count "Count it" {\n  in meeting hof-11\n  owner |\n}',
    ])
      expect(named(meeting('bo', record), 'person').slice(0, 2).sort()).toEqual(first);
  });
  test('a member who does not sit in the circle yet', () =>
    expect(named('circle Keuken "Keuken" in Hof {\n  facilitator amara\n  members |\n}', 'person')).toEqual([
      'bo',
      'cato',
      'amara',
      'dirk',
    ]));
});

test('what a line says already is not offered a second time', () => {
  expect(labels('circle Tuin in Hof {\n  leader bo from 2026-03-02 |\n}')).toEqual([
    'for',
    'until',
    'by',
    'acting',
  ]);
  expect(named('circle Tuin in Hof {\n  members amara, |\n}', 'person')).not.toContain('amara');
});

describe('a word from elsewhere leads to the word of the language', () => {
  const choices = (marked: string) => {
    const { source, scene, spot } = at(marked, others);
    return choicesAt(services, source, scene, spot);
  };

  test.each([
    ['a Dutch one', 'verk|', ['election …', 'election']],
    ['that of a circle', 'krin|', ['circle …', 'circle']],
    ['another for an office', 'circle Tuin in Hof {\n  chai|\n}', ['facilitator …', 'facilitator']],
    ['one for two words', 'circle Tuin in Hof {\n  dubb|\n}', ['double link …', 'double link']],
    ['one for a clause', 'circle Tuin in Hof {\n  leader bo van|\n}', ['from']],
  ])('%s', (_, marked, expected) => expect(labels(marked)).toEqual(expected));

  test('is compared with what is typed, and asked for again where the word itself still fits', () => {
    expect(choices('verk|')?.choices[0]?.filter).toBe('verkiezing');
    expect(choices('circle Tuin in Hof {\n  l|\n}')?.more).toBe(true);
    expect(choices('circle Tuin in Hof {\n  leid|\n}')?.choices.map(({ filter }) => filter)).toEqual([
      'leider',
      'leider',
    ]);
  });
});

describe('whole lines and blocks to fill in', () => {
  const snippet = (marked: string, label: string): string | undefined => {
    const { source, scene, spot } = at(marked, others);
    const found = choicesAt(services, source, scene, spot)?.choices ?? [];
    return found.find((one) => one.label === label)?.snippet;
  };

  test('a seat has its term at once', () => {
    expect(snippet('circle Tuin in Hof {\n  lea|\n}', 'leader …')).toBe(
      `leader \${1:fill_in_person} from \${2:2026-11-23} for 2 years\n$0`,
    );
    expect(snippet('circle Tuin in Hof {\n  double link {\n    rep|\n  }\n}', 'representative …')).toBe(
      `representative \${1:fill_in_person} from \${2:2026-11-23} for 2 years\n$0`,
    );
  });
  test('a person is asked for a short name and a whole one', () =>
    expect(snippet('pers|', 'person …')).toBe(
      `person \${1:fill_in_name} "\${2:[fill in: first and last name]}"\n$0`,
    ));
  test('a circle lies in the general circle until another is named', () =>
    expect(snippet('circ|', 'circle …')?.split('\n')[0]).toBe(
      `circle \${1:fill_in_name} "\${2:[fill in: the title]}" in \${3:Hof} {`,
    ));
  test('a general circle has no double link where nothing is above it', () => {
    expect(snippet('gen|', 'general circle …')).not.toContain('double link');
    expect(snippet('top circle Board "Board"\n\ngen|', 'general circle …')).toContain('in Board {');
  });
});

describe('what a circle cannot have is not offered', () => {
  const inCircle = (head: string, lines = ''): string[] => labels(`${head} {\n${lines}  |\n}`);
  test('a link to a next higher circle where there is none, or where it has one', () => {
    expect(inCircle('circle Tuin in Hof')).toContain('double link …');
    expect(inCircle('general circle Hof')).not.toContain('double link …');
    expect(inCircle('top circle Raad')).not.toContain('double link …');
    expect(inCircle('assembly Leden')).not.toContain('double link');
    expect(inCircle('working group Feest in Hof')).not.toContain('double link');
    expect(inCircle('circle Tuin in Hof', '  double link { leader bo }\n')).not.toContain('double link …');
    // A link across the hierarchy can be a second one.
    expect(inCircle('circle Tuin in Hof', '  double link { leader bo }\n')).toContain('double link');
  });
  test('what it says once and has said, before the place or behind it', () => {
    expect(inCircle('circle Tuin in Hof')).toEqual(expect.arrayContaining(['domain', 'meets']));
    expect(inCircle('circle Tuin in Hof', '  meets every week\n')).not.toContain('meets');
    expect(labels('circle Tuin in Hof {\n  |\n  meets every week\n}')).not.toContain('meets');
    expect(inCircle('circle Tuin in Hof', '  aim "a"\n')).toContain('aim');
  });
  test('and what it lacks comes before what it has', () => {
    const all = labels('circle Tuin in Hof {\n  facilitator bo\n  |\n}');
    expect(all.indexOf('secretary')).toBeLessThan(all.indexOf('facilitator'));
  });
});

describe('what is typed whole', () => {
  const choices = (marked: string) => {
    const { source, scene, spot } = at(marked, { ...others, 'hof/more.kring': 'person bob "Bob Aal"\n' });
    return choicesAt(services, source, scene, spot);
  };
  test('comes first, and is asked for anew where it begins something longer', () => {
    expect(choices('circle Tuin in Hof {\n  lea|\n}')?.more).toBe(true);
    expect(choices('circle Tuin in Hof {\n  lead|\n}')?.choices[0]?.label).toBe('lead');
    expect(choices('circle Tuin in Hof {\n  facilitator b|\n}')?.more).toBe(true);
    expect(choices('circle Tuin in Hof {\n  facilitator bo|\n}')?.choices[0]?.label).toBe('bo');
    expect(choices('circle Tuin in Hof {\n  facilitator c|\n}')?.more).toBe(false);
  });
});

test('quotes and braces that must follow are written along, unless something follows already', () => {
  const snippet = (marked: string, label: string): string | undefined => {
    const { source, scene, spot } = at(marked, others);
    return choicesAt(services, source, scene, spot)?.choices.find((one) => one.label === label)?.snippet;
  };
  expect(snippet('circle Tuin in Hof {\n  ai|\n}', 'aim')).toBe('aim "$1"$0');
  expect(snippet('election x of leader in Tuin {\n  nomi|\n}', 'nominations')).toBe('nominations {\n  $0\n}');
  expect(snippet('election x of leader in Tuin {\n  proposal bo bec|\n}', 'because')).toBe('because "$1"$0');
  expect(snippet('circle Tuin in Hof {\n  ai| "To garden"\n}', 'aim')).toBeUndefined();
  expect(snippet('circle Tuin in Hof {\n  mee|\n}', 'meets')).toBeUndefined();
});

test('days are ready to choose, by what they are for', () => {
  const all = offered('circle Tuin in Hof {\n  leader bo until |\n}');
  expect(all[0]?.label).toBe('2026-11-30');
  expect(all.map(({ detail }) => detail)).toContain('in 2 years');
  expect(offered('circle Tuin in Hof {\n  leader bo from |\n}')[0]?.label).toBe('2026-11-23');
});

test.each(['circle X "a |', '// circle |', '/* circle |', 'decision d { text """ a |'])(
  'nothing in %s',
  (marked) => expect(labels(marked)).toEqual([]),
);

test('what stands before and behind the cursor in one word is replaced as a whole', () => {
  const { source, scene, spot } = at('circle Tuin in Hof {\n  facilitator ca|x\n}', others);
  const found = choicesAt(services, source, scene, spot);
  expect(found?.at).toMatchObject({ line: 2, column: 15, endLine: 2, endColumn: 18 });
});

test('in the place of a name stand the words that mean that nobody, or everybody, or only these are meant', () => {
  expect(labels('circle Tuin in Hof {\n  secretary |\n}')).toEqual(
    expect.arrayContaining(['vacant', 'unrecorded']),
  );
  expect(labels('circle Tuin in Hof {\n  members |\n}')).toEqual(
    expect.arrayContaining(['everyone', 'unrecorded', 'only']),
  );
});

describe('an organisation’s own words', () => {
  const words = (lines: string): string => `organisation Hof "Hof" {\n  words nl {\n${lines}\n  }\n}\n`;

  test('are offered each once', () => {
    const all = labels(words('    leader "de coördinator"\n    |'));
    expect(all).toEqual(expect.arrayContaining(['representative', 'top circle', 'working group', 'domain']));
    expect(all).not.toContain('leader');
    expect(labels(words('    leader "de coördinator" |'))).toEqual(['plural']);
  });

  test('say in which language they are', () => {
    expect(labels('organisation Hof "Hof" {\n  words |\n}')).toEqual(['en', 'nl', '{ … }']);
  });
});

test('a day that nobody knows may be a month', () => {
  const choices = offered('person zoe {\n  joined |\n}');
  expect(choices.filter(({ label }) => /^\d{4}-\d{2}$/.test(label))).toEqual([
    { label: '2026-11', kind: 'date', detail: 'some day of this month' },
    { label: '2026-10', kind: 'date', detail: 'some day of this month' },
  ]);
});
