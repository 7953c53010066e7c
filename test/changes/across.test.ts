import { describe, expect, test } from 'vitest';
import { compareStates } from '../../src/rules/compared.js';
import { organisationsOf } from '../engine.js';

/* An organisation beside this one gets other names: that is its own change, and none of the links to it. */

const mill = (
  circle = 'Maal',
  organisation = 'Molen',
  title = 'De Molen',
): string => `organisation ${organisation} "${title}"
person els "Els Bakker"
general circle Raad "Molenraad" { aim "To mill" }
circle ${circle} "Maalkring" in Raad {
  aim "To grind the corn of the neighbourhood"
  members els
}
`;
const bakery = (
  circle = 'Maal',
  organisation = 'Molen',
  own = '',
): string => `organisation Bakkerij "De Bakkerij"
person jan "Jan Smit"
general circle Bakkerij "Bakkerskring" {
  aim "To bake"
  double link to ${circle} of ${organisation} {
    representative jan from 2026-02-02 for 1 year
  }
}
${own}`;

const changed = (before: readonly [string, string], after: readonly [string, string]) => {
  const state = ([first, second]: readonly [string, string]) =>
    organisationsOf({ 'molen/molen.kring': first, 'bakkerij/bakkerij.kring': second });
  return compareStates(state(before), state(after), '2026-11-23', { findings: false }).map(
    ({ organisation, changes }) =>
      `${organisation.name}: ${changes.map(({ message }) => message.en).join(' ') || 'nothing'}`,
  );
};

describe('what the links of others say', () => {
  test('is the same when the circle that they mean has another name', () =>
    expect(changed([mill(), bakery()], [mill('Maalderij'), bakery('Maalderij')])).toEqual([
      'Bakkerij: nothing',
      expect.stringMatching(/^Molen: .*Maalderij/),
    ]));
  test('is the same when the organisation has another name, by its name and by its title', () => {
    expect(changed([mill(), bakery()], [mill('Maal', 'Malerij'), bakery('Maal', 'Malerij')])).toEqual([
      'Bakkerij: nothing',
      expect.stringMatching(/^Malerij: /),
    ]);
    expect(
      changed(
        [mill(), bakery('Maal', '"De Molen"')],
        [mill('Maal', 'Molen', 'Malerij'), bakery('Maal', '"Malerij"')],
      ),
    ).toEqual(['Bakkerij: nothing', expect.stringMatching(/^Molen: /)]);
  });
  test('is another link when it is to another circle, or the name was left behind', () => {
    const [, left] = changed([mill(), bakery()], [mill('Maalderij'), bakery()])
      .sort()
      .reverse();
    expect(left).toContain('Maal');
    const [turned] = changed([mill(), bakery()], [mill(), bakery('Raad')]);
    expect(turned).toContain('Raad (Molen)');
    expect(turned).toContain('Maal (Molen)');
  });
  test('is not mixed up with a circle here that had the same name', () => {
    const own = (name: string): string =>
      `circle ${name} "Deegkring" in Bakkerij { aim "To knead the dough of all our breads" }\n`;
    const [found] = changed(
      [mill(), bakery('Maal', 'Molen', own('Maal'))],
      [mill(), bakery('Maal', 'Molen', own('Deeg'))],
    );
    expect(found).toContain('Deeg');
    expect(found).not.toContain('Molen');
  });
});
