import { describe, expect, test } from 'vitest';
import { circlesView } from '../../src/views/circles.js';
import { type LeadershipMark, lineView } from '../../src/views/line.js';
import { organisationOf } from '../engine.js';

const garden = `organisation Tuin
person eva "Eva"
person jan "Jan"
person li "Li"
person noor "Noor"
assembly Leden { members everyone }
top circle Bestuur in Leden { leader eva members noor }
circle Teelt in Bestuur { double link { leader eva representative li } secretary noor }
circle Kas in Teelt { double link { leader jan representative li } members noor, li }
circle Bed in Teelt { double link { leader vacant representative li } }
circle Winkel in Bestuur { double link { leader jan representative li } }
working group Feest in Bestuur { members noor }`;
const told = (marks: readonly LeadershipMark[]): string[] =>
  marks.map((mark) => {
    const who = mark.leaders.map(({ name }) => name ?? '?').join('+') || '-';
    const people = mark.people.map(({ name }) => name).join(',');
    return `${who}:${mark.circles.map(({ name }) => name).join('+')}[${people}](${told(mark.below).join(' ')})`;
  });
const line = (settings = {}): readonly LeadershipMark[] =>
  lineView(circlesView(organisationOf(garden), '2026-11-23', settings)).roots;

describe('the line of execution', () => {
  test('has leaders below whoever leads them, one place for who leads a circle and the one below', () => {
    expect(told(line())).toEqual([
      '-:Leden[](Eva:Bestuur+Teelt[Noor,Li](Jan:Kas[Noor,Li]() ?:Bed[Li]() Jan:Winkel[Li]() -:Feest[Noor]()))',
    ]);
  });
  test('tells where else somebody leads', () => {
    const [kas, , winkel] = line()[0]?.below[0]?.below ?? [];
    expect(kas?.elsewhere).toEqual(['Winkel']);
    expect(winkel?.elsewhere).toEqual(['Kas']);
  });
  test('can be of one circle, and cut at a depth', () => {
    expect(told(line({ of: 'Kas' }))).toEqual(['Jan:Kas[Noor,Li]()']);
    const [teelt] = line({ of: 'Teelt', depth: 0 });
    expect([teelt?.hidden, teelt?.below]).toEqual([2, []]);
  });
});
