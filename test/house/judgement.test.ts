import { expect, test } from 'vitest';
import { sourceFiles, withoutComments } from './source.js';

/*
 * Whether something stands, is open or is overdue is answered by the model (`standing.ts`), and worked out by rules and
 * tracking. Whoever tells, draws or shows it compares no day with the date that is looked at, and does not ask a record
 * by itself whether it is done.
 */

const telling = [
  'account',
  'views',
  'layout',
  'render',
  'services',
  'workspace',
  'lsp',
  'extension',
  'webview',
];

/** The date that is looked at, however it is called there. */
const looked = String.raw`(?<![\w.])(?:(?:this|names|tell|scene|standing|session|checklist|context|view|kring)\??\.)*(?:on|asOf|today)\b(?!\s*[.:(?=])`;
const compared = new RegExp(
  String.raw`(?<![=\-<])[<>]=?\s+${looked}|${looked}\s+[<>]=?\s|(?:=== |!== )(?:\w+\.)*standing\.on\b`,
);
const asked =
  /!?\b(?:action|finding|decision|election|audit|review|entry|record)\.(?:done|resolved|reviewed|elected|renewed)\s*(?:[!=]==\s*undefined|&&|\?(?![.?]))|!(?:action|finding)\.(?:done|resolved)\b/;

/** What may: each with the reason. A list that only shrinks. */
const allowed: Readonly<Record<string, string>> = {
  'webview/panel.ts': 'moves a slider of days, of which nothing is told',
};

test('nobody who tells compares a day with the date that is looked at, or asks by itself what is open', () => {
  const found = sourceFiles()
    .filter(({ room }) => telling.includes(room))
    .flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .flatMap((line, i) =>
          compared.test(line) || asked.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [],
        ),
    );
  expect(found.filter((line) => !(line.slice(0, line.indexOf(':')) in allowed))).toEqual([]);
  const used = new Set(found.map((line) => line.slice(0, line.indexOf(':'))));
  expect(Object.keys(allowed).filter((path) => !used.has(path))).toEqual([]);
});

test('the test knows such a comparison when it sees one', () => {
  for (const line of [
    'day.date < standing.on',
    'if (review.date <= this.standing.on) return;',
    'const late = due !== undefined && due < on;',
    'on > audit.on.date',
    'action.due.date < names.standing.on;',
  ])
    expect(compared.test(line), line).toBe(true);
  for (const line of ['(on: string) => on', 'const on = standing.on;', 'Map<string, on>', 'a.on?.date'])
    expect(compared.test(line), line).toBe(false);
});

/** Circles and people are called by `titles.ts`, which tells two of one title apart. */
const called =
  /\b(circle|above|below|here|child|holder|linked|chosen|person|under)\.title \?\? \1\.name\b|\b(?:other|target)\?\.title \?\?|\.(?:circle|person)\([^()]*\)\?\.title\b/;

/** What tells the title as it is written: each with the reason. A list that only shrinks. */
const asWritten: Readonly<Record<string, string>> = {
  'lsp/own-requests.ts': 'gives the title that somebody is to change',
  'services/inlay-hints.ts': 'stands behind the name',
};

test('nobody who tells calls a circle or a person by a title that another may have too', () => {
  const found = sourceFiles()
    .filter(({ room }) => [...telling, 'tracking', 'cli'].includes(room))
    .flatMap(({ path, text }) =>
      withoutComments(text)
        .split('\n')
        .flatMap((line, i) => (called.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
    );
  expect(found.filter((line) => !(line.slice(0, line.indexOf(':')) in asWritten))).toEqual([]);
  const used = new Set(found.map((line) => line.slice(0, line.indexOf(':'))));
  expect(Object.keys(asWritten).filter((path) => !used.has(path))).toEqual([]);
});
