import { expect, test } from 'vitest';
import { asOf } from '../../src/model/lookups.js';
import { agendaOutline } from '../../src/render/agenda.js';
import { outlineMarkdown } from '../../src/render/markdown/outline.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { organisationOf } from '../engine.js';

const on = '2026-11-30';

function agenda(text: string, circle: string): string {
  const organisation = organisationOf(text);
  const found = asOf(organisation, on).circle(circle);
  if (found === undefined) throw new Error(`There is no circle ${circle}.`);
  const { findings } = checkOrganisation(organisation, on);
  return outlineMarkdown(agendaOutline(organisation, agendaOf(organisation, found, on), 'nl', findings));
}

const court = `organisation Hof "Het Hof"
person ada "Ada"
assembly Leden "Leden" { aim "Samen" members everyone }
general circle Huis "Huis" in Leden { leader ada from 2026-01-05 for 2 years meets every 4 weeks }
circle Tuin "Tuin" in Huis { double link { leader ada from 2026-01-05 for 2 years representative vacant } }
`;

test('an agenda misses nobody where the method asks for no link', () => {
  expect(agenda(court, 'Huis')).toContain('Van Leden, door Ada');
  expect(agenda(court, 'Huis')).not.toContain('niemand is daar de afgevaardigde');
  expect(agenda(court, 'Tuin')).toContain('Aan Huis: niemand is daar de afgevaardigde van deze kring');
});

test('a decision that is in force comes to no meeting as a proposal, though nobody wrote down its day', () => {
  const text = `${court}decision dieren "Dieren mogen" { circle Huis state adopted review 2027-05-03 }
decision hek "Een hek" { circle Huis }`;
  expect(checkOrganisation(organisationOf(text), on).findings.map(({ rule }) => rule)).toContain(
    'logbook/decision-incomplete',
  );
  expect(agenda(text, 'Huis')).not.toMatch(/(Beeldvorming|Meningsvorming|Besluitvorming): Dieren mogen/);
  expect(agenda(text, 'Huis')).toContain('Beeldvorming: Een hek');
});

test('everybody who is expected is counted and not named, where it is everybody', () => {
  const people = Array.from({ length: 59 }, (_, i) => `person p${i} "Persoon ${i}"`).join('\n');
  expect(agenda(`${court}${people}\n`, 'Leden')).toContain('alle 60 leden');
  expect(agenda(court, 'Leden')).toContain('Ada');
});

test('days in an agenda are written as people write them', () => {
  const text = agenda(`${court}action bank "Een bank" { circle Huis owner ada due 2026-10-05 }`, 'Huis');
  expect(text).toContain('# Agenda van Huis, 30 november 2026');
  expect(text).toContain('28 december 2026');
  expect(text).toContain('5 oktober 2026: Een bank, Ada, te laat');
  expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

test('an agenda calls an office vacant where the circle has to have it, as show does', () => {
  expect(agenda(court, 'Huis')).toContain('**Gespreksleider:** vacant');
  expect(agenda(court, 'Huis')).toContain('**Secretaris:** vacant');
  const unknown = court.replace('meets every 4 weeks', 'secretary unrecorded meets every 4 weeks');
  expect(agenda(unknown, 'Huis')).toContain('**Secretaris:** niet vastgelegd');
  expect(agenda(court, 'Leden')).toContain('**Secretaris:** –');
  const left = court
    .replace('person ada', 'person bo "Bo" { left 2026-06-30 }\nperson ada')
    .replace('meets every 4 weeks', 'secretary bo from 2026-01-05 for 2 years meets every 4 weeks');
  expect(agenda(left, 'Huis')).toContain('**Secretaris:** vacant');
});
