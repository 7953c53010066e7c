import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareOrganisations } from '../../src/changes/compare.js';
import { csvText } from '../../src/interchange/csv-text.js';
import { backstageOf, canvasOf, dotOf, mermaidOf, orgOf } from '../../src/interchange/graphs.js';
import { parsersFor } from '../../src/interchange/parsers.js';
import { rosterOf } from '../../src/interchange/roster.js';
import { rosterRows } from '../../src/interchange/roster-rows.js';
import { xlsxOf } from '../../src/interchange/xlsx-write.js';
import { asOf } from '../../src/model/lookups.js';
import type { Organisation } from '../../src/model/organisation.js';
import { rosterSchema } from '../../src/render/json/roster-schema.js';
import { organisationOf } from '../engine.js';
import { Folder } from './imported.js';

const day = '2026-12-01';
const mill = organisationOf(`organisation Molen "De \\"Oude\\" Molen" {
  language nl
}
person anna "Anna Visser" {
  email "anna@molen.example"
  joined 2024-01-01
}
person anna-2 "Anna Visser" { email "anna2@molen.example" }
person bo "Dam, Bo van" { external }
person cas "=1+1"
person dee "vacant"
person els "Els; Mol" { left 2026-05-01 }
general circle Top "Bestuur" {
  aim "Meel malen, voor wie wil; nu en straks"
  aim "Samen"
  leader anna from 2026-01-01 until 2027-12-31
  facilitator unrecorded
  secretary vacant
  members cas, dee
  member els from 2025-01-01 until 2026-05-01
}
circle Maal "Maalkring, Molen" in Top {
  aim "Malen"
  domain {
    stones "De stenen; en hun onderhoud"
    grain  "Het graan"
  }
  double link {
    leader bo from 2026-02-01 until 2027-01-31
    representative anna-2 acting until 2027-03-01
  }
  double link to Winkel {
    leader vacant
    representative cas from 2026-01-01 until 2026-12-31
  }
  facilitator cas from 2026-01-01 until 2026-12-31
  experts bo
  observers dee
  do "Weeg het graan"
  role Secretary "Secretaris" {
    aim "Schrijven"
    duty "Houdt het boek bij; elke week"
    held by dee from 2026-01-01 until 2026-12-31
    held by cas from 2025-01-01 until 2025-12-31
  }
  role Empty "Leeg" {
    held vacant
  }
}
circle Winkel "Winkel" in Top {
  aim "Verkopen"
  members anna
}
circle Winkel-2 "Winkel" in Maal {
  aim "Ook verkopen"
}
working group Feest "Feest" in Winkel
`);
const roster = rosterOf(asOf(mill, day), false);
const csv = csvText(rosterRows(roster, 'nl'));
const json = (of: unknown): string => JSON.stringify({ kring: 'roster', version: 1, ...(of as object) });

/** What is otherwise in an organisation that was taken in from an export. */
function changed(before: Organisation, sources: Readonly<Record<string, string | Uint8Array>>): string[] {
  const folder = new Folder(before.title ?? before.name, day);
  folder.take(sources);
  const after = folder.organisation;
  expect(after?.unreadable).toEqual([]);
  return compareOrganisations({ ...before, name: after?.name ?? '' }, after as Organisation, day)
    .filter(({ kind }) => !kind.startsWith('organisation'))
    .map(({ message }) => message.en);
}

describe('an organisation that goes out and comes in again is the same', () => {
  test.each<[string, Readonly<Record<string, string | Uint8Array>>]>([
    ['as a table', { 'm.csv': csv }],
    ['as an English table', { 'm.csv': csvText(rosterRows(roster, 'en')) }],
    ['as a spreadsheet', { 'm.xlsx': xlsxOf([{ name: 'functies', rows: rosterRows(roster, 'nl') }]) }],
    ['as a roster', { 'm.json': json(roster) }],
  ])('%s', (_, sources) => {
    expect(changed(mill, sources)).toEqual([]);
  });

  test.each([
    ['as a table', { 'm.csv': csv }],
    ['as a roster', { 'm.json': json(roster) }],
  ])('%s, and where it was taken from nothing changes', (_, sources) => {
    const folder = new Folder('Molen', day);
    folder.take({ 'm.json': json(roster) });
    folder.last = undefined;
    folder.map = undefined;
    expect(folder.plan(sources).changes).toEqual([]);
  });

  const name = fc.constantFrom('anna', 'bo', 'cas', 'dee');
  const holder = fc.oneof(name, fc.constantFrom('vacant', 'unrecorded'));
  const until = fc.constantFrom(
    '',
    ' from 2026-01-01 until 2027-01-31',
    ' until 2027-05-05',
    ' from 2025-02-02',
  );
  const text = fc.constantFrom(
    'Zorg; en "rust"',
    "'t Gaat om =1+1",
    'Regel een\\nregel twee',
    'Ünïcode 王',
    '- lijst',
    'Gewoon',
  );
  const circle = fc.record({
    aims: fc.uniqueArray(text, { maxLength: 2 }),
    leader: holder,
    representative: holder,
    secretary: holder,
    term: until,
    members: fc.uniqueArray(name, { maxLength: 4 }),
    role: fc.option(fc.record({ title: text, holder, duties: fc.uniqueArray(text, { maxLength: 2 }) })),
  });
  test('whatever it is', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(circle, { minLength: 1, maxLength: 3 }), (circles) => {
        const held = (who: string, term: string): string =>
          /^(?:vacant|unrecorded)$/.test(who) ? `held ${who}` : `held by ${who}${term}`;
        const seat = (office: string, who: string, term: string): string =>
          `${office} ${who}${/^(?:vacant|unrecorded)$/.test(who) ? '' : term}`;
        const made = organisationOf(
          [
            'organisation O "O"',
            ...['anna', 'bo', 'cas', 'dee'].map(
              (one) => `person ${one} "${one === 'dee' ? 'Anna' : one}" { email "${one}@o.example" }`,
            ),
            'general circle Top "Top"',
            ...circles.map((one, index) =>
              [
                `circle C${index} "${one.aims[0] ?? 'Kring'}" in ${index === 0 ? 'Top' : `C${index - 1}`} {`,
                ...one.aims.map((aim) => `  aim "${aim.replaceAll('"', '\\"')}"`),
                `  double link {\n    ${seat('leader', one.leader, one.term)}\n    ${seat('representative', one.representative, one.term)}\n  }`,
                `  ${seat('secretary', one.secretary, one.term)}`,
                ...(one.members.length === 0 ? [] : [`  members ${one.members.join(', ')}`]),
                ...(one.role === null
                  ? []
                  : [
                      `  role R "${one.role.title.replaceAll('"', '\\"').replaceAll('\\n', ' ')}" {`,
                      ...one.role.duties.map((duty) => `    duty "${duty.replaceAll('"', '\\"')}"`),
                      `    ${held(one.role.holder, one.term)}`,
                      '  }',
                    ]),
                '}',
              ]
                .join('\n')
                .replaceAll('"Zorg; en "rust""', '"Zorg; en rust"')
                .replace(
                  /^(circle .* )"([^\n]*)" in/m,
                  (_whole, head: string, title: string) =>
                    `${head}"${title.replaceAll('"', "'").replaceAll('\\n', ' ')}" in`,
                ),
            ),
          ].join('\n'),
        );
        expect(made.unreadable).toEqual([]);
        const out = rosterOf(asOf(made, day), false);
        expect(changed(made, { 'o.csv': csvText(rosterRows(out, 'en')) })).toEqual([]);
        expect(changed(made, { 'o.json': json(out) })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what goes out', () => {
  test('as a roster is as its schema says', () => {
    const valid = new Ajv2020({ strict: true }).compile(rosterSchema);
    expect(valid(JSON.parse(json(roster)))).toBe(true);
  });

  test('as a table has no cell that a spreadsheet works out', () => {
    expect(csv).toContain(",'=1+1,".slice(1));
    for (const line of csv.split('\r\n'))
      for (const cell of line.split(',')) expect(cell).not.toMatch(/^[=+@\t]/);
  });

  test('as a spreadsheet is the same bytes each time', () => {
    const rows = rosterRows(roster, 'nl');
    expect(xlsxOf([{ name: 'a', rows }])).toEqual(xlsxOf([{ name: 'a', rows }]));
  });

  test('as of a day holds who sits there then', () => {
    const then = rosterOf(asOf(mill, day), true);
    expect(then.people.map(({ name }) => name)).toEqual(['anna', 'anna-2', 'bo', 'cas', 'dee']);
    expect(then.seats.some(({ until: end }) => end === '2025-12-31')).toBe(false);
  });

  test('as Mermaid, DOT and a canvas holds each circle and link, and no text that would end its label', () => {
    const quoted = rosterOf(
      asOf(organisationOf('organisation X\ncircle A "A\\"] --> \\\\ <b>"\ncircle B in A\n'), day),
      false,
    );
    expect(mermaidOf(quoted)).toBe(
      'flowchart TD\n  c1(["A#34;#93; --#62; #92; #60;b#62;"])\n  c2(["B"])\n  c1 --> c2\n',
    );
    expect(dotOf(quoted)).toContain('"A" [label="A\\"] --> \\\\ <b>"];');
    expect(dotOf(roster)).toContain('"Maal" -> "Winkel" [style=dotted, dir=none];');
    const canvas = canvasOf(roster) as { nodes: { id: string; y: number }[]; edges: unknown[] };
    expect(canvas.nodes.map(({ id, y }) => `${id} ${y}`)).toEqual([
      'Top 0',
      'Maal 240',
      'Winkel 240',
      'Winkel-2 480',
      'Feest 480',
    ]);
    expect(canvas.edges).toHaveLength(5);
  });

  test.each([
    ['as W3C ORG', 'm.ttl', orgOf(roster, 'nl')],
    ['as a catalogue of Backstage', 'm.yaml', backstageOf(roster)],
  ])('%s can be taken in again', async (_, name, text) => {
    const files = [{ name, bytes: new TextEncoder().encode(text) }];
    const folder = new Folder('Molen', day);
    folder.parsers = await parsersFor(files);
    folder.take({ [name]: text });
    const after = folder.organisation;
    expect(after?.circles.map(({ title }) => title).sort()).toEqual([
      'Bestuur',
      'Feest',
      'Maalkring, Molen',
      'Winkel',
      'Winkel',
    ]);
    expect(after?.people).toHaveLength(6);
    expect(after?.circles.find(({ title }) => title === 'Maalkring, Molen')?.known).toHaveLength(1);
  });
});
