import { expect, test } from 'vitest';
import { lineAt, nameOf, partsOf, sourceFiles, syntaxOf } from './source.js';

/* A function that is longer than can be seen at once is read by nobody whole, and tested by nobody alone. */

const most = 120;

/**
 * Functions that are longer, with how long they may be: never longer than they are, and until somebody takes them
 * apart. Lists of one sort of thing, which taking apart would only scatter, may stay.
 */
const longer: Readonly<Record<string, number>> = {
  // Lists: the texts of a first organisation.
  'messages/first-organisation.ts firstOrganisation': 159,
  'lsp/navigation.ts answerNavigation': 142,
  // To be taken apart.
  'services/mentions.ts collect': 138,
  'language/lines.ts derive': 136,
};

/** Every function by its file and name, with its lines; of several of one name, the longest. */
const lengths = new Map<string, number>();
for (const { path, text } of sourceFiles()) {
  for (const { part, around } of partsOf(syntaxOf(text))) {
    if (!/Function/.test(part.type) || part.type.startsWith('TS')) continue;
    const name = `${path} ${nameOf(part) ?? nameOf(around) ?? `line ${lineAt(text, part.start)}`}`;
    const length = lineAt(text, part.end) - lineAt(text, part.start) + 1;
    lengths.set(name, Math.max(length, lengths.get(name) ?? 0));
  }
}

test('the functions of the whole house are found', () => {
  expect(lengths.size).toBeGreaterThan(2000);
  expect(lengths.get('language/mending/near.ts near')).toBeGreaterThan(10);
});

test(`a function has ${most} lines at the most`, () => {
  const wrong = [...lengths]
    .filter(([name, length]) => length > (longer[name] ?? most))
    .map(([name, length]) => `${name}: ${length} lines`);
  expect(wrong).toEqual([]);
});

test('the list of those that may be longer only shrinks', () => {
  const settled = Object.entries(longer)
    .filter(([name, allowed]) => (lengths.get(name) ?? 0) <= Math.max(most, allowed - 10))
    .map(([name]) => `${name}: ${lengths.get(name) ?? 0} lines; bring the list down to that`);
  expect(settled).toEqual([]);
});
