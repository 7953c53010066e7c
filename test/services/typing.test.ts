import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/language/format.js';
import { linesOf } from '../../src/language/lines.js';
import { checkOrganisation } from '../../src/rules/check.js';
import { snippetFor } from '../../src/services/snippets.js';
import { fragmentOf, organisationsOf, services } from '../engine.js';
import { at, courtyard } from './setting.js';
import { stretchesOf, typeOut } from './typist.js';

/* What it takes to type an organisation with what the editor offers. */

const people = [
  ['nora', 'Nora Vos'],
  ['sam', 'Sam de Wit'],
  ['ilse', 'Ilse Bakker'],
  ['omar', 'Omar Said'],
  ['teun', 'Teun Mol'],
  ['wiebe', 'Wiebe Dijk'],
  ['fleur', 'Fleur Smit'],
  ['karim', 'Karim Aziz'],
] as const;

const circles = [
  ['Zaad', 'Zaadkring', 'To grow seed for the farms around', 'seed', 'Which seed is grown', 'sam', 'ilse'],
  ['Veld', 'Veldkring', 'To work the fields through the year', 'fields', 'What grows where', 'omar', 'teun'],
  ['Winkel', 'Winkelkring', 'To sell what the farm brings', 'shop', 'Prices and hours', 'wiebe', 'fleur'],
  ['Dieren', 'Dierenkring', 'To care for the animals', 'herd', 'The herd and its food', 'karim', 'sam'],
  ['Gasten', 'Gastenkring', 'To welcome guests and schools', 'guests', 'Who comes when', 'ilse', 'omar'],
] as const;

/** A farm as somebody lays it down on its first day: people, six circles, and what they elected and decided. */
const farm = [
  'organisation Akker "Boerderij De Akker" {',
  '  mission "Good food from living soil"',
  '}',
  ...people.map(([name, title]) => `person ${name} "${title}"`),
  'general circle Erf "Erfkring" {',
  '  aim "To keep the farm whole"',
  '  domain review 2027-11-23 {',
  '    money "The yearly budget"',
  '  }',
  '  leader nora from 2026-11-23 for 2 years',
  '  facilitator sam from 2026-11-23 for 1 year',
  '  secretary ilse from 2026-11-23 for 1 year',
  '  meets every 4 weeks',
  '}',
  ...circles.flatMap(([name, title, aim, item, text, leader, representative]) => [
    `circle ${name} "${title}" in Erf {`,
    `  aim "${aim}"`,
    '  domain review 2027-11-23 {',
    `    ${item} "${text}"`,
    '  }',
    '  double link {',
    `    leader ${leader} from 2026-11-23 for 2 years`,
    `    representative ${representative} from 2026-11-23 for 2 years`,
    '  }',
    `  facilitator ${representative} from 2026-11-23 for 1 year`,
    `  secretary ${leader} from 2026-11-23 for 1 year`,
    '  meets every 4 weeks',
    '}',
  ]),
  'action sign "A sign at the gate" {',
  '  circle Winkel',
  '  owner fleur due 2026-12-23',
  '}',
  'audit erf-2026 of Erf on 2026-11-23 {',
  '  auditor karim',
  '  next 2027-11-23',
  '}',
  '',
].join('\n');

test('a whole organisation takes at most 0.35 keys for each of its characters', () => {
  const typed = typeOut(farm);
  expect(typed.text).toBe(farm);
  const laidOut = formatText(services, farm);
  expect(
    checkOrganisation(organisationsOf({ 'farm.kring': laidOut })[0] as never, '2026-11-23').findings.filter(
      ({ severity }) => severity === 'error',
    ),
  ).toEqual([]);
  const ratio = typed.keys / laidOut.length;
  expect(ratio).toBeLessThanOrEqual(0.35);
});

describe('a whole declaration is offered for each word that may begin one', () => {
  const words = linesOf(services).file.start.moves.flatMap(({ keyword, to }) => {
    const [second] = to().moves;
    const isPair = to().moves.length === 1 && second?.keyword !== undefined;
    return keyword === undefined ? [] : [isPair ? `${keyword} ${second?.keyword}` : keyword];
  });
  const { scene } = at(courtyard);
  test('the grammar is asked for them', () => expect(words.length).toBeGreaterThan(15));
  test.each(words)('%s', (word) => {
    const snippet = snippetFor(word, 'KringFile', scene);
    if (snippet === undefined) throw new Error(`No snippet for ${word}`);
    const stretches = stretchesOf(snippet);
    const first = new Map<number, string>();
    const text = stretches
      .map((one) => {
        if ('text' in one) return one.text;
        const stands = first.get(one.place) ?? one.default;
        first.set(one.place, stands);
        return stands;
      })
      .join('');
    const fragment = fragmentOf(text, 'new.kring');
    expect([...fragment.unreadable, ...fragment.mistakes]).toEqual([]);
    // What is not filled in is told: as words to fill in, or as a name that nobody has.
    const findings = organisationsOf({ 'hof.kring': courtyard, 'new.kring': text }).flatMap(
      (one) => checkOrganisation(one, '2026-11-23').findings,
    );
    const told = new Set(findings.filter(({ at: { file } }) => file === 'new.kring').map(({ rule }) => rule));
    expect(told.has('language/to-be-filled-in') || told.has('language/unknown-name')).toBe(true);
    // The key that goes on ends behind it, on a line of its own.
    expect(snippet.endsWith('\n$0')).toBe(true);
  });
});
