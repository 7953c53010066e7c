import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, type TextEdit } from '../../src/edits/edit.js';
import { deedsIn, tellsDeeds } from '../../src/edits/told.js';
import { linesOf } from '../../src/language/lines.js';
import { blanksWritten, isBlankName } from '../../src/messages/blanks.js';
import { languages, type Tongue } from '../../src/messages/words.js';
import { asOf } from '../../src/model/lookups.js';
import { checkOrganisation, type Finding } from '../../src/rules/check.js';
import { rules } from '../../src/rules/registry.js';
import { refactorings, repairs } from '../../src/services/code-actions.js';
import { repairsOf } from '../../src/services/repairs/index.js';
import type { Scene } from '../../src/services/scene.js';
import { snippetFor } from '../../src/services/snippets.js';
import { fragmentOf, organisationsOf, services } from '../engine.js';
import { at, courtyard } from './setting.js';
import { stretchesOf } from './typist.js';

/*
 * Words of a template are no facts. What an editor writes by itself says of nobody that they consented, accepted, were
 * there or were elected, and gives no reasons; what is to be filled in is told until it is.
 */

const today = '2026-11-23';
const toFillIn = 'language/to-be-filled-in';
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
const daysIn = (text: string): string[] => text.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
const blanksOf = (text: string): string[] => [
  ...[...text.matchAll(blanksWritten)].map(([all]) => all),
  ...(text.replace(/"[^"\n]*"/g, '').match(/[\p{L}_-]+/gu) ?? []).filter(isBlankName),
];

/** What stands around a line that a snippet writes, so that it stands where it is offered. */
const around: Readonly<Record<string, (text: string) => string>> = {
  KringFile: (text) => text,
  Circle: (text) => `circle Oever "Oever" in Hof {\n${text}\n}\n`,
  DoubleLink: (text) => `circle Oever "Oever" in Hof {\n  double link {\n${text}\n  }\n}\n`,
  Role: (text) => `circle Oever "Oever" in Hof {\n  role Gids "Gids" {\n${text}\n  }\n}\n`,
};

const words = linesOf(services).file.start.moves.flatMap(({ keyword, to }) => {
  const [second] = to().moves;
  const isPair = to().moves.length === 1 && second?.keyword !== undefined;
  return keyword === undefined ? [] : [isPair ? `${keyword} ${second?.keyword}` : keyword];
});
const lineWords = ['double link', 'leader', 'facilitator', 'secretary', 'logbook', 'role', 'domain'];
const offered = [
  ...words.map((word) => ['KringFile', word] as const),
  ...[...lineWords, 'representative', 'held'].flatMap((word) =>
    ['Circle', 'DoubleLink', 'Role'].map((block) => [block, word] as const),
  ),
];

const organisations = {
  'an organisation of one circle':
    'organisation Hof "Woonhof De Linde"\ncircle Hof "Hofkring" { aim "To live well" }\n',
  'an organisation with a general circle': courtyard,
  'an organisation with an assembly and a top circle': `${courtyard}\nassembly Leden "Leden"\ntop circle Raad "Raad" in Leden\n`,
};

describe.each(Object.entries(organisations))('a snippet in %s', (_name, there) => {
  const all = languages.flatMap((language) =>
    offered.flatMap(([block, word]) => {
      const snippet = snippetFor(word, block, at(there, {}, language).scene);
      return snippet === undefined ? [] : [[language, block, word, snippet] as const];
    }),
  );
  test.each(all)('%s: in %s, %s', (_language, block, _word, snippet) => {
    const stretches = stretchesOf(snippet);
    const written = stretches.map((one) => ('text' in one ? one.text : one.default)).join('');
    const text = (around[block] as (text: string) => string)(written);
    expect(deedsIn(written)).toEqual([]);
    expect(daysIn(written).filter((day) => day < today)).toEqual([]);
    const places = stretches.flatMap((one) =>
      'text' in one || one.choices !== undefined || one.place === 0 ? [] : [one.default],
    );
    const known = asOf(organisationsOf({ 'hof.kring': there })[0] as never, today);
    const open = places.filter((one) => !isDay(one) && known.circle(one) === undefined);
    expect(open.filter((one) => blanksOf(`"${one}"`).length + blanksOf(one).length === 0)).toEqual([]);
    // What is written between quotes is nobody's own words.
    const quoted = written.match(/"[^"\n]*"/g) ?? [];
    expect(quoted.filter((one) => blanksOf(one).length === 0)).toEqual([]);
    const findings = organisationsOf({ 'hof.kring': there, 'new.kring': text })
      .flatMap((one) => checkOrganisation(one, today).findings)
      .filter(({ at: { file } }) => file === 'new.kring');
    expect(findings.filter(({ rule }) => rule === toFillIn)).toHaveLength(open.length);
    // One that is left open is told once, as that.
    expect(findings.filter(({ rule }) => rule === 'language/unknown-name')).toEqual([]);
  });
  test('is there for more than the declarations', () => expect(all.length).toBeGreaterThan(50));
});

// ---- repairs ----

/** How the title of what may be chosen names what it writes that people did. */
const named: Readonly<Record<string, RegExp>> = {
  decided: /consent was given on|`decided|change places|Write `/,
  consent: /consent/,
  absent: /was absent/,
  elected: /elected|Renew the term/,
  accepted: /accepted|change places/,
  confirmed: /confirmed/,
  met: /was met by/,
  reviewed: /review/,
  renewed: /Renew|renewed/,
  withdrawn: /withdrawn|change places/,
  resolved: /resolved/,
  evaluated: /evaluat/,
  begun: /began/,
  ended: /ended|Merge/,
  replaced: /state replaced/,
  left: /left/,
  heard: /was held/,
  minutes: /minutes/,
};

const file = 'example.kring';
const fixtures = join(import.meta.dirname, '..', 'rules', 'fixtures');
const told = rules.filter(({ doc, checkChange }) => doc.outside !== true && checkChange === undefined);

/** The bad example of a rule, and each of its cases, with the day on which it is looked at. */
function textsOf(rule: (typeof rules)[number]): { text: string; on: string }[] {
  const usual = rule.doc.on ?? today;
  const cases = readFileSync(join(fixtures, `${rule.id}.kring`), 'utf8').split(/^\/\/ --- (.*)$/m);
  const found = [{ text: rule.doc.bad, on: usual }];
  for (let i = 1; i < cases.length; i += 2)
    found.push({
      text: (cases[i + 1] as string).replace(/^ *\/\/ *\^.*\n/gm, ''),
      on: / on (\d{4}-\d{2}-\d{2})$/.exec(cases[i] as string)?.[1] ?? usual,
    });
  return found;
}

const check = (text: string, on: string): readonly Finding[] =>
  organisationsOf({ [file]: text }).flatMap((one) => checkOrganisation(one, on).findings);

function sceneOf(text: string, on: string, language: Tongue): Scene[] {
  const fragment = fragmentOf(text, file);
  return organisationsOf({ [file]: text }).map((organisation) => ({
    standing: asOf(organisation, on),
    fragment,
    fragments: () => [fragment],
    neighbours: () => [],
    language,
  }));
}

/** What edits write that their title does not name, or that nobody said. */
function asserted(text: string, title: string, edits: readonly TextEdit[]): string[] {
  const before = deedsIn(text);
  const after = deedsIn(applyEdits(text, edits));
  const count = (all: readonly string[], one: string): number => all.filter((deed) => deed === one).length;
  const deeds = [...new Set(after)].filter((deed) => count(after, deed) > count(before, deed));
  const reasons = edits.flatMap(({ text: written }) =>
    [
      ...written.matchAll(
        /\b(?:because|heard|agreed|reviewed \S+|resolved \S+|evaluated \S+|outcome) ("[^"\n]*")/g,
      ),
    ].map(([, said = '']) => said),
  );
  return [
    ...deeds.filter((deed) => named[deed]?.test(title) !== true),
    ...reasons.filter((said) => blanksOf(said).length === 0 && !text.includes(said) && !/^Merge/.test(title)),
  ];
}

describe.each(told.map((rule) => [rule.id, rule] as const))('repairs of %s', (id, rule) => {
  test.each(languages)(
    'write nothing that their title does not say, and mark what is to be filled in (%s)',
    (language) => {
      for (const { text, on } of textsOf(rule))
        for (const scene of sceneOf(text, on, language))
          for (const finding of checkOrganisation(scene.standing.organisation, on as never).findings) {
            if (finding.rule !== id) continue;
            for (const { title, edits, tells } of repairsOf(scene, finding)) {
              expect(asserted(text, title.en, edits), title.en).toEqual([]);
              expect(tells === true, title.en).toBe(tellsDeeds(edits));
              const written = applyEdits(text, edits);
              const [before, after] = [check(text, on), check(written, on)];
              const open = (all: readonly Finding[]): number =>
                all.filter((one) => one.rule === toFillIn).length;
              const more = blanksOf(written).length - blanksOf(text).length;
              expect(open(after) - open(before), `${title.en}\n${written}`).toBe(more);
            }
            for (const one of repairs(scene, [finding]).filter(({ kind }) => kind === 'deviation'))
              expect(asserted(text, one.title.en, one.edits), one.title.en).toEqual([]);
            for (const { preferred, edits, title } of repairs(scene, [finding]))
              if (preferred === true) expect(tellsDeeds(edits), title.en).toBe(false);
          }
    },
  );
});

test('what is offered about a line, and not about a finding, asserts no more than it says', () => {
  const lines = courtyard.split('\n');
  const titles = new Set<string>();
  for (const { scene, source } of languages.map((language) => at(courtyard, {}, language)))
    for (let line = 1; line <= lines.length; line++)
      for (let column = 1; column <= (lines[line - 1] as string).length + 1; column++)
        for (const { title, edits } of refactorings(scene, source, { line, column })) {
          titles.add(title.en);
          expect(asserted(courtyard, title.en, edits), title.en).toEqual([]);
        }
  expect(titles.size).toBeGreaterThan(10);
});
