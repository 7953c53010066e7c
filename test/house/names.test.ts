import { expect, test } from 'vitest';
import { sourceFiles } from './source.js';

/* A name that means two things is explained at every place where it is read. */

/**
 * Types that share their name with another in the house, each used far from the other. Nothing is added here: whoever
 * needs such a name calls the thing by what it is.
 */
const shared = new Set<string>([
  'Found',
  'Named',
  'Piece',
  'Fact',
  'Names',
  'Held',
  'States',
  'Stretch',
  'Loader',
  'Unread',
  'Thing',
  'Progress',
  'Tick',
  'Wanted',
  'Place',
  'Block',
  'DayOrder',
  'Point',
  'StateFile',
  'Findable',
  'FoldedPicture',
  'Membership',
  'PictureSettings',
  // Of the interchange with other programs, which is written in the words of tables.
  'Line',
  'Said',
  'WrittenLink',
  'Spot',
  'DomainItemSaid',
  'Slot',
  'Gathered',
  'Table',
  'Sheet',
]);

const places = new Map<string, string[]>();
for (const { path, text } of sourceFiles()) {
  for (const [, name] of text.matchAll(/^export (?:interface|class|type) (\w+)/gm)) {
    const known = places.get(name as string) ?? [];
    places.set(name as string, [...known, path]);
  }
}
const twice = [...places].filter(([, paths]) => paths.length > 1);

test('types are found', () => {
  expect(places.size).toBeGreaterThan(400);
});

test('a type that is exported has a name of its own', () => {
  expect(
    twice.filter(([name]) => !shared.has(name)).map(([name, paths]) => `${name}: ${paths.join(', ')}`),
  ).toEqual([]);
});

test('the list of those that share one only shrinks', () => {
  expect([...shared].filter((name) => !twice.some(([one]) => one === name))).toEqual([]);
});
