import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/edits/edit.js';
import { formatText } from '../../src/language/format.js';
import { createKringServices } from '../../src/language/module.js';
import { asOf } from '../../src/model/lookups.js';
import { meetingsIn } from '../../src/model/meetings.js';
import { draftOf } from '../../src/render/draft.js';
import { minutesOutline } from '../../src/render/minutes.js';
import { agendaOf } from '../../src/tracking/agenda.js';
import { organisationOf } from '../engine.js';

/*
 * Organisations of one circle with topics, decisions, action points, measures and meetings at random, drafted and drafted
 * again: what somebody wrote is never lost, a second draft has nothing to add, and minutes say what the logbook says.
 */

const { kring } = createKringServices();
const people = ['ada', 'bo', 'cees'] as const;
const words = fc.constantFrom('The hall', 'New "uniforms"', 'Wie kookt?', 'A // tour', 'Bus {3}');
const day = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const quoted = (text: string): string => `"${text.replaceAll('"', '\\"')}"`;

const topic = fc.record({
  title: words,
  kind: fc.constantFrom('report', 'explore', 'decide', 'elect', 'review'),
  minutes: fc.option(fc.integer({ min: 5, max: 60 })),
  by: fc.constantFrom(...people),
  ago: fc.integer({ min: 0, max: 90 }),
});
const decision = fc.record({
  title: words,
  text: words,
  ago: fc.integer({ min: 1, max: 200 }),
  made: fc.option(fc.integer({ min: 0, max: 3 })),
  objected: fc.boolean(),
});
const action = fc.record({
  title: words,
  owner: fc.constantFrom(...people),
  ahead: fc.integer({ min: -60, max: 60 }),
  made: fc.option(fc.integer({ min: 0, max: 3 })),
});
const meeting = fc.record({
  weeks: fc.integer({ min: 1, max: 40 }),
  treats: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
  carried: fc.boolean(),
  consents: fc.boolean(),
  /** On one line, so that what is added to it has to find its place. */
  short: fc.boolean(),
  comment: fc.boolean(),
});

const on = '2026-11-23';

const organisation = fc
  .record({
    topics: fc.array(topic, { maxLength: 4 }),
    decisions: fc.array(decision, { maxLength: 3 }),
    actions: fc.array(action, { maxLength: 3 }),
    meetings: fc.uniqueArray(meeting, { maxLength: 4, selector: ({ weeks }) => weeks }),
    value: fc.option(fc.integer({ min: 50, max: 100 })),
    there: fc.constantFrom('nothing', 'empty', 'begun'),
    windows: fc.boolean(),
  })
  .map(({ topics, decisions, actions, meetings, value, there, windows }) => {
    const held = [...meetings].sort((a, b) => b.weeks - a.weeks);
    const made = (index: number | null): string =>
      index === null || held.length === 0 ? '' : `  in meeting m${index % held.length}\n`;
    const text = [
      'organisation Choir "The choir" { language en }',
      ...people.map((name) => `person ${name} "${name.toUpperCase()} Smit"`),
      `general circle Board "The board" {
  aim "To sing together"
  facilitator ada from 2026-01-01 for 2 years
  secretary bo from 2026-01-01 for 2 years
  members cees
  measure seats "Seats filled" target at least 80 % every 3 months${value === null ? '' : ` {\n    2026-06-30 ${value} %\n  }`}
  meets every 4 weeks
}`,
      ...topics.map(
        ({ title, kind, minutes, by, ago }, i) =>
          `topic t${i} ${quoted(title)} in Board {\n  by ${by} on ${day(on, -ago)}\n  ${kind}${minutes === null ? '' : ` ${minutes} minutes`}\n}`,
      ),
      ...held.map(({ weeks, treats, carried, consents, short, comment }, i) => {
        const points = treats
          .filter((one) => one < topics.length)
          .map((one) => `point t${one} { used 10 minutes${carried ? ' carried to next' : ''} }`);
        const lines = [
          'present ada, bo',
          'absent cees "ill"',
          ...(consents && i > 0 ? [`minutes m${i - 1} consented`] : []),
          ...(comment ? ['// as it was'] : []),
          ...points,
        ];
        return `meeting m${i} of Board on ${day(on, -7 * weeks)} {${short && !comment ? ` ${lines.join(' ')} ` : `\n  ${lines.join('\n  ')}\n`}}`;
      }),
      ...decisions.map(
        ({ title, text: said, ago, made: of, objected }, i) =>
          `decision d${i} ${quoted(title)} {\n${made(of)}${of === null || held.length === 0 ? `  circle Board\n  decided ${day(on, -ago)} by consent\n` : ''}  text ${quoted(said)}\n${objected ? '  objection bo "Too dear" met by change "Half of it"\n' : ''}  consent ada, bo\n}`,
      ),
      ...actions.map(
        ({ title, owner, ahead, made: of }, i) =>
          `action a${i} ${quoted(title)} {\n${made(of)}  circle Board\n  owner ${owner} due ${day(on, ahead)}\n}`,
      ),
      ...(there === 'nothing'
        ? []
        : [
            there === 'empty'
              ? `meeting next of Board on ${on} { }`
              : `meeting next of Board on ${on} {\n  // by hand\n  point "By hand" { decide 5 minutes } // stays\n}`,
          ]),
    ].join('\n\n');
    return `${windows ? text.replaceAll('\n', '\r\n') : text}${windows ? '\r\n' : '\n'}`;
  });

function drafted(text: string) {
  const read = organisationOf(text);
  const circle = asOf(read, on).circle('Board');
  if (circle === undefined) throw new Error(text);
  const draft = draftOf(read, circle, agendaOf(read, circle, on), 'en', (said) => formatText(kring, said));
  return { draft, text: applyEdits(text, draft.edits) };
}

test('a draft loses nothing that somebody wrote, and drafted again changes nothing', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const first = drafted(text);
      const [edit] = first.draft.edits;
      expect(first.draft.edits.length).toBeLessThanOrEqual(1);
      // It only puts something in: with that taken out again, the text is the one of before.
      if (edit !== undefined) {
        expect([edit.at.line, edit.at.column]).toEqual([edit.at.endLine, edit.at.endColumn]);
        expect(first.text.length).toBeGreaterThan(text.length);
      }
      const read = organisationOf(first.text);
      expect(read.unreadable, first.text).toEqual([]);
      expect(read.meetings.filter((one) => one.on?.date === on)).toHaveLength(1);
      const again = drafted(first.text);
      expect(again.text, again.draft.edits[0]?.text).toBe(first.text);
      expect([again.draft.added, again.draft.isNew]).toEqual([0, false]);
    }),
    { numRuns: 150, seed: 17 },
  );
});

test('a topic keeps its minutes, and a new meeting has time for all of its points', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const read = organisationOf(drafted(text).text);
      const standing = asOf(read, on);
      const [meeting] = read.meetings.filter((one) => one.on?.date === on);
      for (const point of meeting?.points ?? []) {
        expect(point.minutes).toBeGreaterThanOrEqual(5);
        const asked = standing.topic(point.topic?.name)?.minutes;
        if (asked !== undefined) expect(point.minutes).toBe(asked);
      }
    }),
    { numRuns: 100, seed: 18 },
  );
});

test('minutes tell what the logbook tells: each decision of a meeting in its words, with its day and consent', () => {
  fc.assert(
    fc.property(organisation, (text) => {
      const read = organisationOf(text);
      const standing = asOf(read, on);
      const meetings = meetingsIn(read);
      for (const meeting of read.meetings) {
        const told = JSON.stringify(minutesOutline(standing, meeting, 'en'));
        const { decisions, actions } = meetings.madeIn(meeting);
        for (const decision of decisions) {
          expect(decision.decided?.date).toBe(meeting.on?.date);
          expect(decision.circle?.name).toBe(meeting.circle.name);
          for (const { text: said } of decision.texts)
            expect(told).toContain(JSON.stringify(said).slice(1, -1));
          expect(told).toContain('ADA Smit and BO Smit');
          for (const { answer } of decision.objections) expect(told).toContain(answer ?? '');
        }
        for (const { title } of actions) expect(told).toContain(JSON.stringify(title).slice(1, -1));
        for (const other of read.decisions.filter((one) => !decisions.includes(one)))
          expect(other.meeting?.name).not.toBe(meeting.name);
      }
    }),
    { numRuns: 100, seed: 19 },
  );
});
