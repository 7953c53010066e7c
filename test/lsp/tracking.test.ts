import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { Client, copyOf, removeCopies } from './client.js';

/* What the side bar of an editor asks the built server, with the example of birth care. */

interface Step {
  readonly title: string;
  readonly status: string;
  readonly why: readonly string[];
  readonly tick?: object;
  readonly place: { readonly uri: string };
  readonly each: readonly Step[];
}
interface Checklist {
  readonly revision: number;
  readonly done: number;
  readonly all: number;
  readonly plans: readonly {
    readonly phases: readonly { readonly title: string; readonly steps: readonly Step[] }[];
  }[];
}

let client: Client;

beforeEach(async () => {
  client = await Client.start(copyOf('geboortezorg'), { initializationOptions: { language: 'en' } });
  await client.quiet();
});
afterEach(() => client.kill());
afterAll(removeCopies);

const checklist = (): Promise<Checklist> => client.request('kring/checklist', {});
const stepsOf = ({ plans }: Checklist): readonly Step[] =>
  plans.flatMap(({ phases }) => phases.flatMap(({ steps }) => steps));

test('the checklist tells of each step who it is for, why it is open and what ticking it means', async () => {
  const told = await checklist();
  const training = stepsOf(told).find(({ title }) => title.startsWith('Circle training'));
  const youth = training?.each.find(({ title }) => title === 'Kring Jeugdgezondheid');
  expect(training?.tick).toBeUndefined();
  expect(youth).toMatchObject({
    status: 'not begun',
    tick: { implementation: 'invoering', step: 'kringen', for: { circle: 'Jeugd' } },
  });
  expect(youth?.why.join()).not.toBe('');
  expect(told.done).toBeLessThan(told.all);
});

test('a tick is one edit of its line, and the next checklist has it', async () => {
  client.open('introduction.kring');
  const { revision, done } = await checklist();
  const change = {
    kind: 'tick',
    implementation: 'invoering',
    step: 'kringen',
    for: { circle: 'Jeugd' },
    done: true,
  };
  const edit = await client.request<{
    documentChanges: {
      edits: { newText: string; range: { start: { line: number; character: number } } }[];
    }[];
  }>('kring/edit', { revision, change });
  const edits = edit.documentChanges.flatMap((one) => one.edits);
  expect(edits.map(({ newText }) => newText)).toEqual([' done 2026-11-23']);
  const text = client.text('introduction.kring');
  const lines = text.split('\n');
  const line = edits[0]?.range.start.line ?? 0;
  lines[line] = `${lines[line]}${edits[0]?.newText}`;
  client.change('introduction.kring', lines.join('\n'));
  await client.quiet();
  expect((await checklist()).done).toBe(done + 1);
});

test('what falls due is told in words, the day and how far it is', async () => {
  const { lines } = await client.request<{
    lines: { date: string; overdue: boolean; what: string; far: string; place: { uri: string } }[];
  }>('kring/dueLines', { until: '2027-11-23' });
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.map(({ date }) => date)).toEqual(lines.map(({ date }) => date).sort());
  for (const { what, far, place } of lines) {
    expect(what).not.toBe('');
    expect(far).toMatch(/^(?:today|in \d+|\d+ )/);
    expect(place.uri).toMatch(/\.kring$/);
  }
});

test('an agenda and a handbook are texts; the agenda of no circle is refused in words', async () => {
  const { markdown } = await client.request<{ markdown: string }>('kring/agenda', { circle: 'Strategie' });
  expect(markdown).toContain('Strategiekring');
  const { text } = await client.request<{ text: string }>('kring/handbook', { format: 'html' });
  expect(text).toMatch(/^<!DOCTYPE html>/);
  expect(text).toContain('Geboortezorg Rijnstreek');
  await expect(client.request('kring/agenda', { circle: 'Nowhere' })).rejects.toThrow('no circle Nowhere');
});
