import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { Client, copyOf, removeCopies } from './client.js';

/* What the side bar of an editor asks the built server, with the example of birth care. */

interface Step {
  readonly title: string;
  readonly status: string;
  readonly why: readonly string[];
  readonly circle?: string;
  readonly audit?: string;
  readonly tick?: object;
  readonly hint?: string;
  readonly elect?: readonly { readonly circle: string; readonly office: string; readonly title: string }[];
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
  readonly conditions: readonly Step[];
}

const step0 = { implementation: 'introduction', step: 'circle-training' };
let client: Client;

beforeEach(async () => {
  client = await Client.start(copyOf('birth-care'), { initializationOptions: { language: 'en' } });
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
  const youth = training?.each.find(({ title }) => title === 'Circle of youth care');
  expect(training?.tick).toBeUndefined();
  expect(youth).toMatchObject({
    status: 'not begun',
    tick: { implementation: 'introduction', step: 'circle-training', for: { circle: 'Youth' } },
  });
  expect(youth?.why.join()).not.toBe('');
  expect(told.done).toBeLessThan(told.all);
});

test('a tick is one edit of its line, and the next checklist has it', async () => {
  client.open('introduction.kring');
  const { revision, done } = await checklist();
  const change = {
    kind: 'tick',
    implementation: 'introduction',
    step: 'circle-training',
    for: { circle: 'Youth' },
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

interface Edit {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string };
    readonly edits: readonly {
      readonly newText: string;
      readonly range: Record<'start' | 'end', { readonly line: number; readonly character: number }>;
    }[];
  }[];
}

/** The introduction as it stands in the editor. */
let shown = '';
function openIntroduction(): string {
  shown = client.text('introduction.kring');
  client.open('introduction.kring');
  return shown;
}

/** Makes an edit in the open text, as an editor does. */
async function make(edit: Edit): Promise<void> {
  const lines = shown.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, character);
  const edits = edit.documentChanges.flatMap((one) => one.edits);
  expect(edits).toHaveLength(1);
  for (const { range, newText } of edits)
    shown = shown.slice(0, offset(range.start)) + newText + shown.slice(offset(range.end));
  client.change('introduction.kring', shown);
}

const tick = (box: object, done: boolean): Promise<Edit> =>
  client.request<Edit>('kring/edit', { change: { kind: 'tick', ...box, done } });

test('of two ticks at once the second sees the first, and both taken back leave the text as it was', async () => {
  const before = openIntroduction();
  const step = { implementation: 'introduction', step: 'functions' };
  const first = { ...step, for: { circle: 'Strategy', person: 'hugo', office: 'leader' } };
  const second = { ...step, for: { circle: 'Strategy', person: 'bram', office: 'representative' } };
  // Nobody waits in between: the second request follows the first change at once.
  await make(await tick(first, true));
  await make(await tick(second, true));
  expect(shown).toBe(
    before.replace(
      '      after circle-training\n',
      '      after circle-training\n      hugo as leader in Strategy done 2026-11-23\n      bram as representative in Strategy done 2026-11-23\n',
    ),
  );
  await make(await tick(first, false));
  await make(await tick(second, false));
  expect(shown).toBe(before);
});

test('the tick of an audit makes its record; what says more than its day is not taken back by a click', async () => {
  const before = openIntroduction();
  const told = await checklist();
  const audits = stepsOf(told).find(({ title }) => title.startsWith('Yearly audit'));
  const youth = audits?.each.find(({ title }) => title === 'Circle of youth care');
  const standing = told.conditions.find(({ title }) => title === 'Every circle is audited each year');
  expect(Object.fromEntries(standing?.each.map(({ circle, audit }) => [circle, audit]) ?? [])).toMatchObject({
    Strategy: 'strategy-2026',
    Midwives: 'midwives-2026',
    Youth: undefined,
  });
  expect(standing?.each.find(({ title }) => title === youth?.title)?.tick).toEqual({
    condition: 'audits',
    for: { circle: 'Youth' },
  });
  await make(await tick(youth?.tick ?? {}, true));
  expect(shown).toContain('\n\naudit youth-2026 of Youth on 2026-11-23 {\n  next 2027-11-23\n}\n');
  const again = stepsOf(await checklist()).find(({ title }) => title.startsWith('Yearly audit'));
  expect(again?.each.find(({ title }) => title === youth?.title)?.status).toBe('done');
  await make(await tick(youth?.tick ?? {}, false));
  expect(shown).toBe(before);
  await expect(tick({ condition: 'audits', for: { circle: 'Strategy' } }, false)).rejects.toThrow(
    'strategy-2026',
  );
  await expect(tick({ ...step0, for: { circle: 'Youth' } }, false)).rejects.toThrow('nothing to take back');
});

test('an action point and a finding are ticked off where they fall due', async () => {
  const { lines } = await client.request<{ lines: { what: string; tick?: object }[] }>('kring/dueLines', {
    until: '2027-01-01',
  });
  expect(lines.filter((line) => line.tick !== undefined).map(({ what, tick: box }) => [what, box])).toEqual([
    [
      'Resolve the finding “The logbook lacks the decisions of May”',
      { audit: 'strategy-2026', finding: 'logbook' },
    ],
    ['Ask two trainers for a day in March', { action: expect.any(String) }],
    ['Set up the quarterly list of payments', { action: expect.any(String) }],
  ]);
  openIntroduction();
  await make(await tick({ audit: 'strategy-2026', finding: 'logbook' }, true));
  expect(shown).toContain('due 2026-12-01\n    resolved 2026-11-23\n');
});

test('what no tick can say tells what does, and an election is put on record where one would', async () => {
  client.open('circles/youth.kring');
  const { conditions } = await checklist();
  const lines = conditions.flatMap(({ each }) => each);
  // Each can be ticked, is done, or says what makes it so.
  for (const one of lines) expect([one.title, one.tick ?? one.hint ?? one.status]).not.toContain('not begun');
  const youth = lines.find(({ elect }) => elect?.some(({ circle }) => circle === 'Youth'));
  const [elect] = youth?.elect ?? [];
  expect(youth?.tick).toBeUndefined();
  expect(elect).toEqual({ circle: 'Youth', office: 'representative', title: 'representative' });
  expect(youth?.hint).toContain('records an election');
  const change = { kind: 'record election', circle: elect?.circle, office: elect?.office };
  const { documentChanges } = await client.request<{
    documentChanges: { edits: { newText: string }[] }[];
  }>('kring/edit', { change });
  expect(documentChanges[0]?.edits[0]?.newText).toContain(
    'election youth-representative-2026 of representative in Youth {\n  on          2026-11-23\n',
  );
  const refused = (office: string) =>
    client.request('kring/edit', { change: { ...change, office } }).then(
      () => '',
      ({ message }: Error) => message,
    );
  expect(await refused('cook')).toContain('no such seat');
  expect(await refused('member')).toContain('no such seat');
});

test('an election that has no outcome yet is not put on record twice', async () => {
  const text = client.text('circles/youth.kring');
  client.open(
    'circles/youth.kring',
    `${text}\nelection next of representative in Youth {\n  on 2026-12-07\n}\n`,
  );
  await expect(
    client.request('kring/edit', {
      change: { kind: 'record election', circle: 'Youth', office: 'representative' },
    }),
  ).rejects.toThrow('The election next is on record already');
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
  const { markdown } = await client.request<{ markdown: string }>('kring/agenda', { circle: 'Strategy' });
  expect(markdown).toContain('Strategy circle');
  const { text } = await client.request<{ text: string }>('kring/handbook', { format: 'html' });
  expect(text).toMatch(/^<!DOCTYPE html>/);
  expect(text).toContain('Birth care Rijnstreek');
  await expect(client.request('kring/agenda', { circle: 'Nowhere' })).rejects.toThrow('no circle Nowhere');
});

test('pages run no script, are in the colours of the editor, and lead to the text where the client says how', async () => {
  const page = (params: object): Promise<{ title: string; html: string }> =>
    client.request('kring/page', params);
  const progress = await page({ page: 'progress' });
  expect(progress.title).toBe('Introduction of the method: Birth care Rijnstreek');
  expect(progress.html).toContain('--vscode-editor-background');
  expect(progress.html).not.toMatch(/<script|<a /);
  const agenda = await page({ page: 'agenda', circle: 'Strategy', on: '2026-12-07' });
  expect(agenda.title).toBe('Agenda of Strategy circle, 7 December 2026');
  expect((await page({ page: 'audit', for: 'circle', circle: 'Youth' })).title).toContain(
    'Circle of youth care',
  );
  expect((await page({ page: 'audit' })).html).toContain('for the auditor');
  const found = await page({ page: 'audit', audit: 'strategy-2026' });
  expect(found.title).toBe('Audit of Strategy circle: what was found, 2 November 2026');
  expect(found.html).not.toMatch(/<script|<a /);
  await expect(page({ page: 'audit', audit: 'nowhere' })).rejects.toThrow('There is no audit nowhere');
  const [organisation] = await client.request<{ audits: unknown }[]>('kring/organisations', {});
  expect(organisation?.audits).toEqual([
    {
      name: 'midwives-2026',
      circle: 'Midwives',
      title: 'Circle of midwives',
      on: '2026-11-09',
    },
    { name: 'strategy-2026', circle: 'Strategy', title: 'Strategy circle', on: '2026-11-02' },
  ]);
  await expect(page({ page: 'agenda' })).rejects.toThrow('no circle');
  client.kill();
  client = await Client.start(copyOf('birth-care'), {
    initializationOptions: { language: 'en', openPlaces: 'command:kring.openPlace?' },
  });
  await client.quiet();
  const { html } = await page({ page: 'progress' });
  const [, said = ''] = /href="command:kring\.openPlace\?([^"]*)"/.exec(html) ?? [];
  expect(JSON.parse(decodeURIComponent(said))).toEqual([
    { uri: expect.stringMatching(/introduction\.kring$/), range: expect.anything() },
  ]);
});

test('what a circle does is written behind it: a decision, a renewal, a resignation, a split, an audit', async () => {
  const written = async (change: object): Promise<string> => {
    const { documentChanges } = await client.request<{
      documentChanges: { edits: { newText: string }[] }[];
    }>('kring/edit', { change: { circle: 'Youth', ...change } });
    return documentChanges.flatMap(({ edits }) => edits.map(({ newText }) => newText)).join('\n');
  };
  expect(await written({ kind: 'record decision' })).toContain(
    'decision youth-2026 "About Youth" {\n  circle Youth\n  state draft\n',
  );
  expect(await written({ kind: 'plan audit' })).toContain(
    'audit youth-audit-2026 of Youth {\n  planned 2026-12-23\n}',
  );
  expect(await written({ kind: 'split circle' })).toContain(
    'circle Youth-1 "Circle of youth care 1" in Youth {',
  );
  expect(await written({ kind: 'renew', person: 'otto' })).toContain(
    'facilitator otto from 2027-06-08 for 1 year by youth-facilitator-2027',
  );
  expect(await written({ kind: 'resign', person: 'ines' })).toBe(
    'leader ines from 2026-06-01 until 2026-11-23',
  );
  await expect(written({ kind: 'resign', person: 'nobody-there' })).rejects.toThrow('no such seat');
});
