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
