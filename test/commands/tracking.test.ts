import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { auditSchema, dueSchema, progressSchema } from '../../src/render/json/tracking-schema.js';
import { folderWith, gardens, kring } from '../cli/kring.js';

const partnership = resolve(import.meta.dirname, '../../examples/birth-care');
const day = ['--as-of', '2026-11-23', '--language', 'en'];
const run = (...words: string[]) => kring(words, { in: partnership });
/** A text without the line ends that the width of a terminal puts into it. */
const unbroken = (text: string): string => text.replace(/\s+/g, ' ');
const ajv = new Ajv2020({ strict: true, allErrors: true });
ajvFormats.default(ajv);

describe('kring progress', () => {
  test('tells of the whole introduction, or of what one circle has to do', () => {
    const whole = run('progress', ...day);
    expect([whole.status, whole.err]).toEqual([0, '']);
    expect(whole.out).toContain('Introduction: under way (2 February 2026)');
    const one = unbroken(run('progress', 'Youth', ...day).out);
    expect(one).toContain('Circle of youth care: not begun, Ines de Graaf, due 10 December 2026');
    expect(one).toContain(
      'no representative, set aside under “The youth circle elects its representative after its first year”',
    );
    expect(one).not.toContain('Helping circle for the care path: not begun');
  });

  test('is as its schema says in JSON', () => {
    const valid = ajv.compile(progressSchema);
    for (const example of ['birth-care', 'ecodorp', 'breaches/willow-court']) {
      const { out } = kring(['progress', '--format', 'json', ...day], {
        in: join(partnership, '..', example),
      });
      valid(JSON.parse(out));
      expect(valid.errors ?? [], example).toEqual([]);
    }
  });

  test('is a page by itself, in which texts show no markup', () => {
    const folder = folderWith({
      'a.kring': `${gardens}implementation plan "<img src=x onerror=alert(1)>" {\n  template skm\n}\n`,
    });
    const { out } = kring(['progress', '--format', 'html', ...day], { in: folder });
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(out).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(out).not.toMatch(/<img|<script|src="http/);
  });

  test('without a plan says how to begin one', () => {
    const { out } = kring(['progress', ...day], { in: folderWith({ 'a.kring': gardens }) });
    expect(unbroken(out)).toContain('implementation NAME { template skm }');
  });
});

describe('kring due', () => {
  test.each(['60d', '2 months', '9w', '1q'])('looks ahead for %s', (within) => {
    const { status, out } = run('due', '--within', within, ...day);
    expect(status).toBe(0);
    expect(out).toContain('2026-12-14  Set up the quarterly list of payments, Gijs Vos');
  });

  test('of a person holds what that person is asked for, and nothing of others', () => {
    const { out } = run('due', 'dirk', '--format', 'json', '--within', '2y', ...day);
    const { due } = JSON.parse(out) as { due: { owner?: string; person?: string }[] };
    expect(due.length).toBeGreaterThan(1);
    expect(due.filter(({ owner, person }) => owner !== 'dirk' && person !== 'dirk')).toEqual([]);
    expect(run('due', 'Dirk Bos', '--format', 'json', '--within', '2y', ...day).out).toBe(out);
  });

  test.each(['soon', '0d', '-3d'])('does not know the length %s', (within) => {
    const { status, err } = run('due', `--within=${within}`, ...day);
    expect(status).toBe(2);
    expect(err).toContain('60d');
  });

  test('is as its schema says in JSON', () => {
    const told = JSON.parse(run('due', '--within', '1y', '--format', 'json', ...day).out);
    const valid = ajv.compile(dueSchema);
    valid(told);
    expect(valid.errors ?? []).toEqual([]);
    expect(told).toMatchObject({ asOf: '2026-11-23', until: '2027-11-23', organisation: 'Rijnstreek' });
  });

  test('is a calendar that another program reads, the same wherever it is made', () => {
    const words = ['due', '--within', '1y', '--format', 'ics', ...day];
    const { out } = run(...words);
    expect(kring(words, { in: partnership, env: { TZ: 'Pacific/Auckland' } }).out).toBe(out);
    expect(out.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(out));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const told = JSON.parse(run('due', '--within', '1y', '--format', 'json', ...day).out).due;
    expect(events).toHaveLength(told.length);
    expect(events.map((event) => event.startDate.toString().slice(0, 10))).toEqual(
      told.map((one: { date: string }) => one.date),
    );
    // A meeting whose hours are known is from then to then, where it is held; all else is a day long.
    expect(events.map((event) => !event.startDate.isDate)).toEqual(
      told.map((one: { hours?: unknown }) => one.hours !== undefined),
    );
    const meeting = events.find((event) => !event.startDate.isDate);
    expect(meeting?.uid).toBe('meeting%2Fstrategy-2026-11-23@Rijnstreek');
    expect([meeting?.startDate.toString(), meeting?.endDate.toString(), meeting?.location]).toEqual([
      '2026-11-23T19:30:00',
      '2026-11-23T21:30:00',
      'Birth centre, room 2',
    ]);
    expect(new Set(events.map((event) => event.uid)).size).toBe(events.length);
  });

  test('keeps the name of an event when its day is moved, and texts are no lines of the calendar', () => {
    const action = (date: string): string =>
      `${gardens}action list "List\\"; of,\\\\ END:VEVENT" {\n  circle Tuin\n  owner anna due ${date}\n}\n`;
    const uid = (date: string) => {
      const { out } = kring(['due', '--format', 'ics', '--within', '20d', ...day], {
        in: folderWith({ 'a.kring': action(date) }),
      });
      const [event] = new ICAL.Component(ICAL.parse(out)).getAllSubcomponents('vevent');
      return event && [new ICAL.Event(event).uid, new ICAL.Event(event).summary];
    };
    expect(uid('2026-12-01')).toEqual(['action%2Flist@Tuinen', 'List"; of,\\ END:VEVENT']);
    expect(uid('2026-12-08')).toEqual(uid('2026-12-01'));
  });

  test('holds names with commas, semicolons, line breaks and emoji as they are, in lines of 75 octets', () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4);
    const person = `Visser, Anna; “de Lange” 👩‍👩‍👧‍👦 ${long}`;
    const text = `organisation Koor "Koor, De Stem; Oost \\\\ West"
person anna "${person}"
circle Zang "Zang, Dans; Spel 🎭" { aim "To sing" }
action lijst """
De lijst, met komma's;
en een regel eronder: 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉
""" { circle Zang owner anna due 2026-12-01 }
`;
    const { out } = kring(['due', '--format', 'ics', '--within', '20d', ...day], {
      in: folderWith({ 'a.kring': text }),
    });
    expect(out.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    expect(out).not.toContain('\uFFFD');
    const calendar = new ICAL.Component(ICAL.parse(out));
    // The parser knows nothing of calendars' names, so this one is looked at as it is written.
    expect(out.replace(/\r\n /g, '')).toContain(
      '\r\nNAME:What falls due: Koor\\, De Stem\\; Oost \\\\ West\r\n',
    );
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const list = events.find(({ uid }) => uid.startsWith('action'));
    expect(list?.summary).toBe(
      "De lijst, met komma's; en een regel eronder: 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
    );
    expect(list?.description).toBe(`${list?.summary}, ${person}`);
    expect(list?.component.getFirstProperty('categories')?.getValues()).toEqual(['Zang, Dans; Spel 🎭']);
  });
});

describe('kring agenda', () => {
  test('has the points of the method in their order', () => {
    const { out, status } = run('agenda', 'Strategy', '--on', '2026-12-07', '--language', 'en');
    expect(status).toBe(0);
    expect([...out.matchAll(/^\d\. (.*)$/gm)].map(([, point]) => point)).toEqual([
      'Opening round',
      'Minutes and action points',
      'The content of this meeting',
      'Progress on carrying out policy',
      'Reports from and to other circles',
      'Decisions',
      'Topics handed in',
      'Functions and tasks',
      'Closing round',
    ]);
    expect(out).toContain('From Board circle, by Hugo Smit');
    expect(out).toContain('To Board circle: what does Bram Kok take along?');
  });

  test('brings a decision at its stage', () => {
    const at = (on: string) =>
      /(Picture forming|Opinion forming|Decision by consent): Circles spend/.exec(
        run('agenda', 'Strategy', '--on', on, '--language', 'en').out,
      )?.[1];
    expect(['2026-02-09', '2026-02-23', '2026-04-13', '2026-05-11'].map(at)).toEqual([
      'Picture forming',
      'Opinion forming',
      'Decision by consent',
      undefined,
    ]);
  });

  test('is a page too, and asks for a day that exists', () => {
    expect(run('agenda', 'Strategy', '--format', 'html').out).toContain('<h2>1. ');
    expect(run('agenda', 'Strategy', '--on', '2026-02-30').status).toBe(2);
    expect(run('agenda').status).toBe(2);
  });
});

describe('kring audit', () => {
  test('is as its schema says in JSON, for the organisation and for a circle', () => {
    const valid = ajv.compile(auditSchema);
    const told = (...words: string[]) => JSON.parse(run('audit', ...words, '--format', 'json', ...day).out);
    for (const words of [[], ['Strategy'], ['Youth', '--for', 'circle']]) {
      valid(told(...words));
      expect(valid.errors ?? [], words.join(' ')).toEqual([]);
    }
    expect(told('Strategy')).toMatchObject({
      asOf: '2026-11-23',
      circle: 'Strategy',
      last: { name: 'strategy-2026', date: '2026-11-02' },
      next: '2027-11-01',
      open: [{ text: 'The logbook lacks the decisions of May', severity: 'minor', owner: 'dirk' }],
    });
    expect(told().last).toMatchObject({ circle: 'Midwives' });
  });

  test('tells the auditor what is found and what is missing, question by question', () => {
    const { out, status } = run('audit', 'Youth', ...day);
    const told = unbroken(out);
    expect(status).toBe(0);
    expect(told).toContain('A domain is on record');
    expect(told).toContain('Circle of youth care: no representative, set aside under “The youth circle');
    expect(told).toContain('Circle training: meetings, consent, elections, not yet: Circle of youth care');
    expect(told).toContain('Score (0 to 3) and finding');
  });

  test('tells the circle what it can put in order, with open findings and the next audit', () => {
    const told = unbroken(run('audit', 'Strategy', '--for', 'circle', ...day).out);
    expect(told).toContain('The logbook lacks the decisions of May, minor, Dirk Bos, due 1 December 2026');
    expect(told).toContain('Next audit 1 November 2027');
    expect(told).not.toContain('Score (0 to 3)');
  });

  test('tells what an audit answered beside the question, and what the one before did', () => {
    const audits = `${gardens}audit a-2025 of Tuin on 2025-05-01 {
  answer consent 1
  answer rounds 1 "Seldom"
}
audit a-2026 of Tuin on 2026-05-01 {
  answer consent 3
  answer rounds "Not seen"
  answer statutes 2
  finding late "Nobody rings the bell" {
    question rounds
    owner anna due 2026-06-01
  }
}
`;
    const folder = folderWith({ 'a.kring': audits });
    const told = (...words: string[]) => kring(['audit', ...words, '--language', 'en'], { in: folder }).out;
    const named = told('a-2026');
    expect(named).toContain('what was found, 1 May 2026');
    expect(named).toMatch(/Score +5 of 6 \(1 May 2026, a-2026\)/);
    expect(named).toMatch(/Score of the audit before +2 of 6/);
    expect(named).toMatch(/finding +3\nLast time +1 \(1 May 2025\)/);
    expect(named).toMatch(/finding +Not seen\nLast time +1: Seldom \(1 May 2025\)\nFinding +Nobody rings/);
    // It was answered, though it is not asked of a circle.
    expect(named).toContain('Do the statutes secure');
    const next = told('Tuin', '--as-of', '2026-11-23');
    expect(next).toMatch(/finding +……\nLast time +3 \(1 May 2026\)/);
    expect(told('Tuin', '--for', 'circle', '--as-of', '2026-11-23')).toContain('Last time: 3 (1 May 2026)');
    const json = JSON.parse(told('a-2026', '--format', 'json'));
    const valid = ajv.compile(auditSchema);
    valid(json);
    expect(valid.errors ?? []).toEqual([]);
    expect(json).toMatchObject({
      audit: { name: 'a-2026', score: { points: 5, most: 6 } },
      before: { name: 'a-2025' },
    });
  });

  test('asks the organisation’s own questions instead', () => {
    const own =
      'template ours {\n  question rounds "Is there a round?" for every circle {\n    because "All are heard"\n  }\n  question law "Do the statutes say so?" {\n    shown by statutes\n  }\n}\n';
    const folder = folderWith({ 'a.kring': gardens + own });
    const whole = unbroken(kring(['audit', ...day], { in: folder }).out);
    expect(whole).toContain('Is there a round? Why All are heard');
    expect(whole).toContain('no statutes on record');
    expect(whole).not.toContain('The four base rules');
    expect(kring(['audit', 'Tuin', ...day], { in: folder }).out).not.toContain('Do the statutes say so?');
  });
});

test('the schemas are published', () => {
  for (const name of ['progress', 'due', 'audit']) {
    const file = resolve(import.meta.dirname, `../../docs/schema/${name}.schema.json`);
    expect(() => JSON.parse(readFileSync(file, 'utf8'))).not.toThrow();
  }
});
