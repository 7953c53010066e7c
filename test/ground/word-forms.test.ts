import { describe, expect, test } from 'vitest';
import { stemOf, wordsIn } from '../../src/ground/word-forms.js';

describe('all forms of one word share a stem', () => {
  test.each([
    ['rota', 'rotas'],
    ['rooster', 'roosters', 'roosteren'],
    ['dienst', 'diensten'],
    ['besluit', 'besluiten'],
    ['vergoeding', 'vergoedingen', 'vergoeden'],
    ['subsidie', 'subsidies'],
    ['policy', 'policies'],
    ['boot', 'boten'],
    ['bak', 'bakken'],
    ['huis', 'huizen'],
    ['brief', 'brieven'],
    ['veiligheid', 'veiligheden'],
    ['lid', 'leden'],
    ['box', 'boxes'],
    ['vote', 'votes', 'voting'],
    ['meeting', 'meetings', 'meet'],
    ['begroting', 'begrotingen', 'begroten'],
    ['kring', 'kringen'],
    ['bijeenkomst', 'bijeenkomsten'],
  ])('%s: %s', (word, ...forms) => {
    expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
  });

  test('and other words do not', () => {
    for (const [one, other] of [
      ['dienst', 'dienen'],
      ['bus', 'buur'],
      ['plan', 'plaat'],
      ['access', 'acces'],
      ['rooster', 'roos'],
    ] as const)
      expect(stemOf(one), one).not.toBe(stemOf(other));
  });
});

test('words are found without case, accents or what joins them', () => {
  expect(wordsIn("De crèche: rota’s, foto's en het spending-mandate (2026)")).toEqual(
    'de creche rota foto en het spending mandate 2026'.split(' '),
  );
});
