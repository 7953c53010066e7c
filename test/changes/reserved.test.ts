import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reservedBetween } from '../../src/changes/reserved.js';
import { organisationsOf } from '../engine.js';

/* What people do together is found wherever and however a text says it, and what is only prepared is not taken for it. */

const on = '2026-11-23';
const folder = join(import.meta.dirname, '../../examples/birth-care');
const partnership = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.kring'))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);

type Texts = Readonly<Record<string, string>>;

const kindsOf = (before: Texts, after: Texts): string[] => [
  ...new Set(
    reservedBetween(
      organisationsOf(before),
      organisationsOf(after),
      on,
      Object.keys(after).filter((file) => before[file] !== after[file]),
    ).map(({ kind }) => kind),
  ),
];

const garden = `organisation Tuinen "Stadstuinen"
person anna "Anna Visser"
person bram "Bram Kok"
person chris "Chris Mulder"

general circle Board "Board circle" {
  facilitator anna from 2026-03-02 for 1 year by voorzitter
  secretary   vacant
  role Sleutels {
    held by bram from 2026-03-02 for 1 year
  }
  members anna, bram
}

circle Kas "Kaskring" in Board {
  aim "To grow what the district eats"
  double link {
    leader         bram from 2026-03-02 for 2 years
    representative unrecorded
  }
  members chris
}

election voorzitter of facilitator in Board {
  on 2026-03-02
  nominations {
    bram for anna because "She listens"
  }
  proposal anna
  objection bram "She is away in May" met by term "Until March"
  consent everyone
  elected anna
  accepted 2026-03-02
}

election gevraagd of secretary in Board {
  on 2026-12-01
}

decision zaad "Only seed of our own" {
  circle Board
  decided 2026-04-13 by consent
  concerns Kas.aim
  text "We sow what we have saved."
  objection chris "There is too little" met by term "For one year"
  consent everyone
}

decision water "Rain first" {
  circle Board
  text "We water with rain."
}

review anna-2026 of anna on 2026-06-01 {
  agreed "To chair until March"
  consent anna, bram
}
`;

const withChange = (from: string, to: string): string[] => {
  expect(garden.split(from), `${from} stands in the text once`).toHaveLength(2);
  return kindsOf({ 'garden.kring': garden }, { 'garden.kring': garden.replace(from, to) });
};

test('the garden of these tests can be read whole', () => {
  const [organisation] = organisationsOf({ 'garden.kring': garden });
  expect(organisation?.unreadable).toEqual([]);
  expect(organisation?.mistakes).toEqual([]);
});

describe('refused, as only people do it', () => {
  test.each([
    [
      'a consent in a draft',
      'text "We water with rain."',
      'text "We water with rain."\n  consent anna, bram',
    ],
    [
      'a decision that is said to be taken',
      'text "We water with rain."',
      'text "We water with rain."\n  decided 2026-10-01 by consent',
    ],
    [
      'an objection',
      'text "We water with rain."',
      'text "We water with rain."\n  objection bram "The barrel leaks"',
    ],
    ['an objection that is met otherwise', 'met by term "For one year"', 'met by measure "A list"'],
    [
      'an objection that is taken away',
      '  objection chris "There is too little" met by term "For one year"\n',
      '',
    ],
    ['one who consents more', 'consent anna, bram', 'consent anna, bram, chris'],
    ['the text of a decision that was taken', 'We sow what we have saved.', 'We sow what we buy.'],
    [
      'a decision that goes',
      garden.slice(garden.indexOf('decision zaad'), garden.indexOf('decision water')),
      '',
    ],
    ['who was elected', 'elected anna\n', 'elected bram\n'],
    ['the outcome of an election to come', 'on 2026-12-01', 'on 2026-12-01\n  elected chris'],
    ['that somebody accepted', 'accepted 2026-03-02', 'accepted 2026-03-03'],
    ['a nomination', 'because "She listens"', 'because "She talks"'],
    ['an election that is renamed', 'election voorzitter of', 'election voorzitster of'],
    ['who leads a circle', 'leader         bram from', 'leader         chris from'],
    [
      'a seat that nobody was known to hold',
      'representative unrecorded',
      'representative chris from 2026-03-02 for 2 years',
    ],
    [
      'a seat that somebody loses',
      'facilitator anna from 2026-03-02 for 1 year by voorzitter',
      'facilitator vacant',
    ],
    [
      'a longer term',
      'leader         bram from 2026-03-02 for 2 years',
      'leader         bram from 2026-03-02 for 4 years',
    ],
    ['who holds a role', 'held by bram from', 'held by chris from'],
    ['what was agreed in a review', 'To chair until March', 'To chair until May'],
    [
      'what else was chosen for a decision on record',
      'decided 2026-04-13 by consent',
      'decided 2026-04-13 by vote',
    ],
    ['who a voice on record is', 'person bram "Bram Kok"', 'person bram "Bart Kok"'],
    ['who everyone was', 'members anna, bram\n', 'members anna, bram, chris\n'],
    [
      'what is said a second time',
      'decided 2026-04-13 by consent',
      'decided 2026-04-13 by consent\n  decided 2026-05-01 by consent',
    ],
    [
      'what cannot be read',
      'text "We water with rain."',
      'text "We water with rain."\n  all of us have consented to it',
    ],
  ])('%s', (_, from, to) => {
    expect(withChange(from, to)).not.toEqual([]);
  });

  test('a decision falls because of what is written elsewhere', () => {
    expect(withChange('general circle Board', 'working group Board')).toContain('standing');
  });

  test('a whole record in a file of its own, also of another organisation', () => {
    const record = 'decision later "Later" {\n  circle Board\n  decided 2026-10-01 by consent\n}\n';
    expect(kindsOf({ 'a.kring': garden }, { 'a.kring': garden, 'b.kring': record })).toContain('decision');
    const other = `organisation Andere "Andere"\n${record}`;
    expect(kindsOf({ 'a/a.kring': garden }, { 'a/a.kring': garden, 'b/b.kring': other })).toContain(
      'decision',
    );
  });

  test('what consent rests on: deviations, and what was agreed about who is absent', () => {
    const deviation = 'deviation representative-missing in Kas because "We are three"\n';
    expect(kindsOf({ 'a.kring': garden }, { 'a.kring': garden + deviation })).not.toEqual([]);
    expect(
      withChange(
        'organisation Tuinen "Stadstuinen"\n',
        'organisation Tuinen "Stadstuinen" {\n  absence "Who is absent consents"\n}\n',
      ),
    ).toContain('absence');
  });
});

describe('let pass, as it only prepares or describes', () => {
  test.each([
    ['an aim', 'To grow what the district eats', 'To grow all that the district eats'],
    ['the text of a draft', 'We water with rain.', 'We water with rain, and with the canal in August.'],
    ['the day of an election to come', 'on 2026-12-01', 'on 2026-12-08'],
    ['somebody who joins', '  members chris\n}', '  members chris, dewi\n}\nperson dewi "Dewi Santoso"'],
    ['a note', 'circle Kas "Kaskring"', '// Consent was asked of everyone.\ncircle Kas "Kaskring"'],
    [
      'a new draft',
      'decision water',
      'decision wind "No fans" {\n  circle Board\n  text "We open the windows."\n}\n\ndecision water',
    ],
    ['a draft that goes', garden.slice(garden.indexOf('decision water'), garden.indexOf('review anna')), ''],
    [
      'an action',
      'decision water',
      'action barrel "Mend the barrel" {\n  circle Kas\n  owner chris\n  due 2026-12-15\n}\n\ndecision water',
    ],
    [
      'a circle whose offices nobody knows',
      'decision water',
      'circle Hof "Hofkring" in Board {\n  leader unrecorded\n}\n\ndecision water',
    ],
  ])('%s', (_, from, to) => {
    expect(withChange(from, to)).toEqual([]);
  });

  test('a text that could not be read and is put right', () => {
    const broken = garden.replace('aim "To grow', 'aimm "To grow').replace('members chris', 'membres chris');
    expect(kindsOf({ 'a.kring': broken }, { 'a.kring': garden })).toEqual([]);
  });

  test('the same records in other files and another order', () => {
    const parts = garden.split(/\n(?=(?:person|general|circle|election|decision|review) )/);
    const [head = '', ...rest] = parts;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rest, { minLength: rest.length }),
        fc.nat({ max: rest.length }),
        (order, at) => {
          const files = {
            'a.kring': [head, ...order.slice(0, at)].join('\n\n'),
            'b.kring': order.slice(at).join('\n// moved\n'),
          };
          expect(kindsOf({ 'a.kring': garden }, files)).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });
});

/** What in a line of the example tells of something that people did together, or of who holds an office. */
const acts =
  /^\s*(?:consent|objection|elected|accepted|confirmed|nominate|change|propose|decided|renewed|withdrawn|agreed|present|(?:leader|representative|facilitator|secretary|logbook|held by)\s+(?!vacant|unrecorded))\b/;

test('no line of the example that tells of what people did can be taken away, moved or said of somebody else', () => {
  const lines = Object.entries(partnership).flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, at) => (acts.test(line) && !isInPlan(text, at) ? [{ file, line, at }] : [])),
  );
  expect(lines.length).toBeGreaterThan(70);
  const people = [...(partnership['people.kring'] ?? '').matchAll(/^person (\w+)/gm)].map(
    ([, name = '']) => name,
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...lines),
      fc.constantFrom(...people),
      fc.nat(2),
      ({ file, line, at }, other, way) => {
        const all = (partnership[file] ?? '').split('\n');
        const named = people.find((name) => new RegExp(`\\b${name}\\b`).test(line));
        if (way === 0 && !/[{]\s*$/.test(line)) all.splice(at, 1);
        else if (way === 1 && named !== undefined && named !== other)
          all[at] = line.replace(new RegExp(`\\b${named}\\b`), other);
        else if (/\d{4}-\d\d-\d\d/.test(line)) all[at] = line.replace(/\d{4}(-\d\d-)\d\d/, '2023$117');
        else return;
        const changed = all.join('\n');
        expect(
          kindsOf(partnership, { ...partnership, [file]: changed }),
          `${file}:${at + 1} ${all[at]}`,
        ).not.toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

/** Whether a line stands in an agenda, in which nothing is on record yet. */
function isInPlan(text: string, at: number): boolean {
  const head = text
    .split('\n')
    .slice(0, at + 1)
    .findLast((line) => /^\S/.test(line) && !line.startsWith('}') && !line.startsWith('//'));
  return head === undefined || /^(?:template|plan|implementation)/.test(head);
}
