import { describe, expect, test } from 'vitest';
import { sourceFiles, textsIn, withoutComments } from './source.js';

/*
 * The words of the method, as a trainer of it would say them: which ones may not return, and which belong together.
 * Quotes of Kring (in backquotes) are not sentences, and the texts of a first organisation are those of its people.
 */

const said = sourceFiles()
  .filter(({ room, path }) => room === 'messages' && path !== 'messages/first-organisation.ts')
  .flatMap(({ path, text }) =>
    textsIn(withoutComments(text)).map((one) => ({
      at: `${path}:${one.line}`,
      text: one.text.replace(/\\`(?:[^`\\]|\\[^`])*\\`/g, '').replace(/`[^`]*`/g, ''),
    })),
  );

/** Sentences, and the parts that colons and semicolons make of them. */
const parts = said.flatMap(({ at, text }) =>
  text.split(/(?<=[.:;!?])\s/).map((part) => ({ at, part: part.trim() })),
);

const found = (wrong: (part: string) => boolean): string[] =>
  parts.filter(({ part }) => wrong(part)).map(({ at, part }) => `${at} ${part}`);

describe('Dutch', () => {
  test('“kring” is masculine: hij, hem, zijn', () => {
    const circle = /kring|\$\{(?:circle|above|other|general|top|highest|deciding|holder|granting|by)\b/i;
    expect(
      found((part) => circle.test(part) && /\b(?:haar|zij)\b/i.test(part.replace(/\bhij of zij\b/g, ''))),
    ).toEqual([]);
  });

  /** What may not return, what is said instead, and the few sentences in which the word means something else. */
  const instead: readonly (readonly [wrong: RegExp, right: string, but?: RegExp])[] = [
    [/\bover tijd\b/i, 'te laat'],
    [/\bkrachtens\b|\bvolgens besluit\b/i, 'op grond van'],
    [/\b(?:gekozen|besloten|genomen)\b.*\bonder \$\{/i, 'op grond van'],
    [/\bgaat .*tegen de regel\b/i, 'in strijd met'],
    [/\bopzij gezet\b|\bterzijde\b/i, 'opzijgezet'],
    [/\bbestuur\b/i, 'besturing', /Is er een bestuur|Het bestuur van een vereniging|een nieuw bestuur/],
    [/\beigenaar\b/i, 'trekker', /een directeur of eigenaar/],
    [/\bwie het doet\b/i, 'trekker'],
    [/\bnominatie/i, 'voordracht'],
    [/\bkruiskoppeling/i, 'dwarskoppeling'],
    [/\bopgeheven\b/i, 'beëindigd'],
    [/\bverlopen\b/i, 'afgelopen'],
    [/\bachtereen\b/i, 'achter elkaar'],
    [/\bplek(?:ken)?\b/i, 'plaats'],
    [/\bbeoordeling\b/i, 'functioneringsgesprek'],
    [/\b(?:het|een|nieuwe) beeld\b|\bbeelden\b/i, 'tekening', /wat ieder vindt van het beeld/],
    [/\b(?:wat|er|audits) verval(?:t|len)\b/i, 'eraan komen'],
    [/\b(?:ingestemd|in te stemmen|instemming)\b/i, 'consent geven'],
    [/\bconsent (?:op|voor) (?:een|het|de) (?:voorstel|tekst|besluit)/i, 'consent aan'],
    [/\btegemoet(?:gekomen)?\b/i, 'weggenomen'],
    [/\bde actie\b|\been actie\b|\bgeen actie\b/i, 'actiepunt'],
  ];

  test.each(instead.map(([wrong, right, but]) => ({ wrong, right, but })))(
    '$wrong is said as “$right”',
    ({ wrong, but }) => {
      expect(found((part) => wrong.test(part) && but?.test(part) !== true)).toEqual([]);
    },
  );
});

describe('English', () => {
  const instead: readonly (readonly [wrong: RegExp, right: string, but?: RegExp])[] = [
    [/\bran out on\b|\bhas run out\b|\bterm expired\b/i, 'ended'],
    [/\b(?:takes a|a|another|in a|to their) functions?\b/i, 'office'],
  ];

  test.each(instead.map(([wrong, right, but]) => ({ wrong, right, but })))(
    '$wrong is said as “$right”',
    ({ wrong, but }) => {
      expect(found((part) => wrong.test(part) && but?.test(part) !== true)).toEqual([]);
    },
  );
});

test('an objection that consent is measured by is paramount and argued, wherever one of the two is said', () => {
  expect(
    found(
      (part) =>
        (/\bargued (?:objection|reason)/i.test(part) && !/\bparamount\b/i.test(part)) ||
        (/\bbeargumenteerde? (?:bezwaar|reden)/i.test(part) && !/\boverwegende?\b/i.test(part)),
    ),
  ).toEqual([]);
});
