import { describe, expect, test } from 'vitest';
import { layoutCircles } from '../../src/layout/circles.js';
import type { Drawing } from '../../src/layout/drawing.js';
import { layoutLine } from '../../src/layout/line.js';
import { layoutTerms } from '../../src/layout/terms.js';
import { layoutTree } from '../../src/layout/tree.js';
import type { Language } from '../../src/messages/words.js';
import { circlesView } from '../../src/views/circles.js';
import { lineView } from '../../src/views/line.js';
import { resilienceView } from '../../src/views/resilience.js';
import { termsView } from '../../src/views/terms.js';
import { organisationOf } from '../engine.js';

const on = '2026-11-23';
type Draw = (text: string, language?: Language) => Drawing;
const circles: Draw = (text, language = 'en') =>
  layoutCircles(circlesView(organisationOf(text), on), language);
const tree: Draw = (text, language = 'en') => layoutTree(circlesView(organisationOf(text), on), language);
const terms: Draw = (text, language = 'en') => layoutTerms(termsView(organisationOf(text), on), language);
const line: Draw = (text, language = 'en') =>
  layoutLine(lineView(circlesView(organisationOf(text), on)), language);

const labels = (drawing: Drawing): string => drawing.parts.map(({ label }) => label ?? '').join('\n');
/** All that is written in a picture. */
const texts = (drawing: Drawing): string =>
  drawing.parts
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])))
    .join('\n');

const people = `organisation Bakkerij "De Bakkerij"
person ada "Ada Bos"
person bob "Bob Smit"
person cor "Cor Vos" { left 2026-06-30 }
general circle Meel { members ada, bob }
`;

describe.each([
  ['circles within circles', circles],
  ['the tree', tree],
  ['the terms', terms],
] as const)('a circle in %s', (_, draw) => {
  test('that is planned says for when, and nobody sits in it', () => {
    const drawing = draw(
      `${people}circle Gist in Meel { planned 2027-02-01 members ada double link { leader bob } }`,
    );
    expect(texts(drawing)).toContain('planned for 1 February 2027');
    expect(labels(drawing)).not.toContain('of Gist, until');
    expect(labels(drawing)).not.toContain('vacant');
  });

  test('whose beginning is overdue says so', () =>
    expect(texts(draw(`${people}circle Gist in Meel { planned 2026-08-01 }`))).toContain(
      'was to begin on 1 August 2026',
    ));

  test('that works past its end says so', () =>
    expect(
      texts(draw(`${people}helping circle Gist in Meel until 2026-08-01 { members ada }`, 'nl')),
    ).toContain('zou eindigen op 1 augustus 2026'));

  test('that works has no word about it', () =>
    expect(texts(draw(`${people}circle Gist in Meel`))).not.toMatch(/planned|was to/));
});

describe.each([
  ['circles within circles', circles],
  ['the tree', tree],
] as const)('a seat in %s', (_, draw) => {
  const linked = (link: string): Drawing => draw(`${people}circle Gist in Meel { double link { ${link} } }`);

  test('tells which office is vacant', () => {
    const drawing = draw(`${people}circle Gist in Meel { facilitator vacant secretary vacant }`);
    const letters = drawing.parts
      .filter(({ subject }) => subject?.name === 'facilitator' || subject?.name === 'secretary')
      .map(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])));
    expect(letters).toEqual([
      ['?', 'F'],
      ['?', 'S'],
    ]);
  });

  test('of who has left keeps the name struck out and is vacant', () => {
    const drawing = linked(
      'leader ada from 2026-01-01 for 2 years representative cor from 2026-01-01 for 2 years',
    );
    expect(labels(drawing)).toContain('vacant, representative of Gist, Cor Vos: left on 30 June 2026');
    expect(texts(drawing)).toContain('written in this seat, and cannot hold it');
  });

  test('without an end of the term and one that is held for the time being have their signs', () => {
    const drawing = linked('leader ada representative bob acting from 2026-10-01 until 2026-12-31');
    expect(labels(drawing)).toContain('Ada Bos, leader of Gist, no end of the term agreed');
    expect(labels(drawing)).toContain(
      'Bob Smit, representative of Gist, term ends on 31 December 2026, acting',
    );
    expect(texts(drawing)).toContain('a acting');
  });

  test('that one person has at both ends makes the link single', () => {
    const drawing = linked(
      'leader ada from 2026-01-01 for 2 years representative ada from 2026-01-01 for 2 years',
    );
    expect(texts(drawing)).toContain('one person leads and represents: the link is single');
    expect(labels(drawing)).toContain(
      'The double link does not hold: Ada Bos both leads and represents, so the link is single.',
    );
    const sound = linked(
      'leader ada from 2026-01-01 for 2 years representative bob from 2026-01-01 for 2 years',
    );
    expect(texts(sound)).not.toContain('single');
    expect(labels(sound)).not.toContain('does not hold');
  });

  test('of an expert and of an observer are told apart, and neither where it does not occur', () => {
    const both = texts(draw(`${people}circle Gist in Meel { expert ada observers bob }`));
    expect(both).toMatch(/^expert$/m);
    expect(both).toContain('observer, without consent');
    expect(texts(draw(`${people}circle Gist in Meel { expert ada }`))).not.toContain('observer');
  });

  test('has no letter in the legend that no mark has', () =>
    expect(texts(draw(`${people}circle Gist in Meel { secretary ada }`))).toMatch(/^S secretary$/m));

  test('is not missing where the method asks for no link', () => {
    const teams = people.replace('"De Bakkerij"', '"De Bakkerij" { method s3 }');
    expect(labels(draw(`${teams}circle Gist in Meel { members ada }`))).not.toContain('vacant');
  });
});

describe('the terms', () => {
  test('tell those of experts and observers, where the files say when they come or go', () => {
    const told = labels(
      terms(`${people}top circle Top { expert ada from 2025-09-01 for 2 years observers bob }`),
    );
    expect(told).toContain('Ada Bos, external expert of Top, from 1 September 2025 until 31 August 2027');
    expect(told).not.toContain('observer');
  });

  test('name quarters in Dutch otherwise than circles', () =>
    expect(texts(terms(`${people}circle Gist in Meel`, 'nl'))).not.toMatch(/^K\d$/m));
});

test('the line of execution leads no expert and no observer', () => {
  const told = labels(line(`${people}circle Gist in Meel { leader ada members bob expert cor }`));
  expect(told).not.toContain('Cor');
  const watched = people.replace('members ada, bob', 'members ada');
  expect(labels(line(`${watched}circle Gist in Meel { leader ada observers bob }`))).not.toContain('Bob');
});

test('the line of execution leaves out what has not begun', () =>
  expect(labels(line(`${people}circle Gist in Meel { planned 2027-01-01 leader ada }`))).not.toContain(
    'Gist',
  ));

test('who can be missed counts a leader who is named outside the link', () => {
  const { strengths } = resilienceView(
    organisationOf(`${people}circle Gist in Meel { leader ada double link { representative bob } }`),
    on,
  );
  expect(strengths.get('Gist')?.state).toBe('double');
});
