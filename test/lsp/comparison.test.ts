import { readdirSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { Client, copyOf, removeCopies } from './client.js';

/* What an editor asks the built server about other states of the files, whose texts it reads itself. */

interface Comparison {
  readonly title: string;
  readonly html: string;
  readonly svg?: string;
  readonly markdown?: string;
  readonly recordedFrom?: string;
  readonly places: readonly { readonly before?: Place; readonly after?: Place }[];
}
interface Place {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number } };
}
interface Step {
  readonly html: string;
  readonly recordedFrom?: string;
  readonly before?: { readonly organisation: string; readonly circle: string };
}
interface CircleChanges {
  readonly all: number;
  readonly unevidenced: number;
  readonly recordedFrom?: string;
  readonly circles: readonly {
    readonly circle: string;
    readonly mark: string;
    readonly all: number;
    readonly told: string[];
  }[];
  readonly gone: readonly string[];
}

let client: Client;
let files: readonly string[];

beforeEach(async () => {
  client = await Client.start(copyOf('birth-care'), { initializationOptions: { language: 'en' } });
  await client.quiet();
  files = readdirSync(client.folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.kring'));
});
afterEach(() => client.kill());
afterAll(removeCopies);

const homecare = 'circles/homecare.kring';
const head = { state: 'head', called: 'HEAD', date: '2026-11-01' };

/** Tells a state in which some files are other than on the disk; null where one is not there. */
const tell = (state: string, other: Readonly<Record<string, string | null>> = {}, more: object = {}) =>
  client.request<{ known: boolean }>('kring/state', {
    state,
    files: [...new Set([...files, ...Object.keys(other)])].map((file) => ({
      uri: client.uri(file),
      ...(file in other ? { text: other[file] } : {}),
    })),
    ...more,
  });
const compare = (params: object = {}) =>
  client.request<Comparison | null>('kring/comparison', { before: head, ...params });
const wordsIn = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

test('against the files as they are nothing has changed, in words and without a picture', async () => {
  await tell('head');
  const compared = await compare();
  expect(wordsIn(compared?.html ?? '')).toContain('Nothing changed in the governance.');
  expect(compared?.svg).toBeUndefined();
});

test('what is typed is compared at once, with who may decide it, and ways to both texts', async () => {
  await tell('head');
  client.open(homecare);
  const text = client.text(homecare);
  client.change(
    homecare,
    text.replace('in the first eight days', 'in the first ten days').replace('€ 12,000', '€ 15,000'),
  );
  const compared = await compare();
  const said = wordsIn(compared?.html ?? '');
  expect(said).toContain('2 changes: 2 in what is agreed.');
  expect(said).toContain('From HEAD to the text as it is now. Looked at as of 2026-11-23.');
  expect(said).toContain('No decision of Strategy circle and Circle of home care is on record for it.');
  expect(compared?.svg).toContain('data-circle="HomeCare"');
  const [aim] = compared?.places ?? [];
  const line = text.split('\n').findIndex((one) => one.includes('aim'));
  for (const side of [aim?.before, aim?.after]) {
    expect(side?.uri).toBe(client.uri(homecare));
    expect(side?.range.start.line).toBe(line);
  }
});

test('both states stand side by side, and come as Markdown to take along', async () => {
  await tell('head');
  client.open(homecare);
  const text = client.text(homecare);
  client.change(
    homecare,
    `${text}\nperson nieuw "Nieuw Hier"\ncircle Nazorg "Kring Nazorg" in Strategy {\n  aim "To look after mothers later"\n  leader nieuw from 2026-11-01 for 1 year\n  secretary vacant\n}\n`,
  );
  const compared = await compare({ markdown: true });
  const said = wordsIn(compared?.html ?? '');
  expect(said).toMatch(
    /Both at a glance What Before After Difference Circles (\d+) (\d+) New: Kring Nazorg\./,
  );
  expect(said).toMatch(/People who sit in a circle \d+ \d+ New: Nieuw Hier\./);
  expect(said).toMatch(/Vacant seats \d+ \d+ New: secretary of Kring Nazorg\./);
  const rows = compared?.markdown?.split('\n').filter((line) => line.startsWith('| ')) ?? [];
  expect(rows[0]).toBe('| What | Before | After | Difference |');
  expect(rows).toHaveLength(9);
  const numbers = (what: string): number[] =>
    (rows.find((row) => row.includes(what))?.match(/\d+/g) ?? []).map(Number);
  const [was = 0, is = 0] = numbers('| Circles');
  expect(is).toBe(was + 1);
  expect(compared?.markdown).toContain('Kring Nazorg');
  expect((await compare())?.markdown).toBeUndefined();
});

test('the direction is said, and turned round what came has gone', async () => {
  const more = `${client.text(homecare)}\ncircle Nazorg "Kring Nazorg" in Strategy {\n  aim "To look after mothers later"\n}\n`;
  await tell('head');
  await tell('draft', { [homecare]: more });
  const [organisation] = await client.request<{ key: string }[]>('kring/organisations', {});
  const draft = { state: 'draft', called: 'draft', date: '2026-11-01' };
  const there = await compare({ organisation: organisation?.key, after: draft });
  const back = await compare({ organisation: organisation?.key, before: draft, after: head });
  expect(wordsIn(there?.html ?? '')).toContain('From HEAD to draft.');
  expect(wordsIn(back?.html ?? '')).toContain('From draft to HEAD.');
  expect(wordsIn(there?.html ?? '')).toContain('New: Kring Nazorg.');
  expect(wordsIn(back?.html ?? '')).toContain('Gone: Kring Nazorg.');
});

test('what commits not long before the older state put on record counts, where they are told', async () => {
  const minutes = `
decision ten-days "Ten days after birth" {
  circle HomeCare
  decided 2026-10-19 by consent
  concerns aim of HomeCare
}
decision ten-days-above "Ten days after birth" {
  circle Strategy
  decided 2026-10-19 by consent
  concerns aim of HomeCare
}
`;
  const text = client.text(homecare);
  await tell('before', {});
  await tell('head', { [homecare]: `${text}${minutes}` });
  client.open(homecare);
  client.change(homecare, `${text.replace('in the first eight days', 'in the first ten days')}${minutes}`);
  const alone = await compare();
  expect(wordsIn(alone?.html ?? '')).toContain('No decision of Strategy circle and Circle of home care');
  expect(alone?.recordedFrom).toBe('2026-10-02');
  const commit = '0123456789abcdef0123456789abcdef01234567';
  const near = [{ state: 'before', called: commit, date: '2026-10-12' }];
  const said = wordsIn((await compare({ near }))?.html ?? '');
  expect(said).toContain('put on record in the 30 days before HEAD count too');
  expect(said).toMatch(/On record: ten-days.* put on record on 2026-11-01/);
  expect(said).not.toContain('No decision of');
  const marks = (more: object) =>
    client.request<CircleChanges>('kring/circleChanges', { before: head, ...more });
  expect(await marks({})).toMatchObject({ unevidenced: 1, recordedFrom: '2026-10-02' });
  const counted = await marks({ near });
  expect(counted.unevidenced).toBe(0);
  expect(counted.recordedFrom).toBeUndefined();
  const key = (await client.request<{ key: string }[]>('kring/organisations', {}))[0]?.key;
  await tell('changed', { [homecare]: text.replace('in the first eight days', 'in the first ten days') });
  await tell('later', {
    [homecare]: `${text.replace('in the first eight days', 'in the first ten days')}${minutes}`,
  });
  const step = {
    organisation: key,
    circle: 'HomeCare',
    before: { state: 'before', called: 'before', date: '2026-10-12' },
    after: { state: 'changed', called: commit, date: '2026-10-26' },
  };
  const untold = await client.request<Step>('kring/circleStep', step);
  expect(wordsIn(untold.html)).toContain('No decision of Strategy circle and Circle of home care');
  expect(untold.recordedFrom).toBe('2026-09-12');
  const afterwards = (date: string) =>
    client.request<Step>('kring/circleStep', {
      ...step,
      later: [{ state: 'later', called: commit, date }],
    });
  const found = wordsIn((await afterwards('2026-11-09')).html);
  expect(found).toMatch(/On record: .*put on record on 2026-11-09/);
  expect(found).not.toContain('No decision of');
  expect(wordsIn((await afterwards('2026-12-07')).html)).toContain('No decision of Strategy circle and');
  // A commit that the server does not know keeps nothing from being compared.
  const unknown = await compare({ near: [{ state: 'never told', called: commit, date: '2026-10-12' }] });
  expect(wordsIn(unknown?.html ?? '')).toContain('No decision of Strategy circle and Circle of home care');
});

test('findings that are new and that are resolved are told with where they are', async () => {
  await tell('head', { [homecare]: client.text(homecare).replace(/\n +representative .*/, '') });
  client.open(homecare);
  client.change(homecare, client.text(homecare).replace(/\n +leader .*/, ''));
  const compared = await compare();
  const said = wordsIn(compared?.html ?? '');
  expect(said).toMatch(/New findings DL\d+/);
  expect(said).toMatch(/Resolved findings DL\d+/);
  expect(compared?.html).not.toContain(client.folder);
});

test('a state is told once, and another like it by what is other in it', async () => {
  await tell('now');
  const older = { state: 'older', called: 'v2025' };
  const known = await tell('older', {}, { from: 'now', files: [{ uri: client.uri(homecare), text: null }] });
  expect(known).toEqual({ known: true });
  const now = { state: 'now', called: 'main' };
  const key = (await client.request<{ key: string }[]>('kring/organisations', {}))[0]?.key;
  const compared = await compare({ before: older, after: now, organisation: key });
  expect(wordsIn(compared?.html ?? '')).toContain(
    'Circle of home care begins as a circle in Strategy circle.',
  );
  expect(await tell('lost', {}, { from: 'never told' })).toEqual({ known: false });
  expect(await compare({ before: { state: 'never told', called: 'x' } })).toBeNull();
});

test('each circle tells how much of it changed, and which circles are gone is told too', async () => {
  const midwives = client.text('circles/midwives.kring');
  await tell('head', {
    [homecare]: client.text(homecare).replace('eight days', 'nine days'),
    'circles/lactation.kring':
      'circle Lactatie "Kring Lactatie" in Strategy {\n  aim "Help with breastfeeding"\n}\n',
    'circles/midwives.kring': midwives.replace(/circle Midwives[\s\S]*?\n}\n/, ''),
  });
  const changes = await client.request<CircleChanges>('kring/circleChanges', { before: head });
  expect(changes.gone).toEqual(['Kring Lactatie']);
  expect(changes.circles.map(({ circle, mark }) => [circle, mark])).toContainEqual(['HomeCare', 'changed']);
  expect(changes.circles.map(({ circle, mark }) => [circle, mark])).toContainEqual(['Midwives', 'added']);
  expect(changes.circles.find(({ circle }) => circle === 'HomeCare')?.told.join()).toContain('eight days');
});

test('a circle that was called otherwise is followed back through its history', async () => {
  const called = (name: string, days: string): Record<string, string> => {
    const said = (file: string): string => client.text(file).replaceAll('HomeCare', name);
    return Object.fromEntries(
      files.map((file) => [file, file === homecare ? said(file).replace('eight days', days) : said(file)]),
    );
  };
  await tell('newer', called('HomeCare', 'eight days'));
  await tell('older', called('Thuiszorg', 'eight days'));
  await tell('oldest', called('Thuiszorg', 'seven days'));
  const key = (await client.request<{ key: string }[]>('kring/organisations', {}))[0]?.key;
  const commit = {
    name: 'a'.repeat(40),
    date: '2026-05-01',
    author: 'Dirk Bos',
    subject: 'Another name <for> it',
  };
  const renamed = await client.request<Step>('kring/circleStep', {
    organisation: key,
    circle: 'HomeCare',
    before: { state: 'older', called: 'older' },
    after: { state: 'newer', called: 'newer', date: '2026-05-01' },
    commit,
  });
  expect(wordsIn(renamed.html)).toContain('2026-05-01: Another name &lt;for&gt; it');
  expect(wordsIn(renamed.html)).toContain('Dirk Bos, commit aaaaaaaaaa');
  expect(renamed.before?.circle).toBe('Thuiszorg');
  const before = await client.request<Step>('kring/circleStep', {
    ...renamed.before,
    before: { state: 'oldest', called: 'oldest' },
    after: { state: 'older', called: 'older', date: '2026-04-01' },
    commit,
  });
  expect(wordsIn(before.html)).toContain('seven days');
  const other = await client.request<Step>('kring/circleStep', {
    ...renamed.before,
    circle: 'Midwives',
    before: { state: 'oldest', called: 'oldest' },
    after: { state: 'older', called: 'older', date: '2026-04-01' },
    commit,
  });
  expect(other.html).toBe('');
});

test('an older copy that lies in the workspace is no part of what it is compared with', async () => {
  const copy = 'old/all.kring';
  const text = `organisation Rijnstreek "Birth care Rijnstreek"\n${client.text(homecare).replace('eight days', 'six days')}`;
  client.open(copy, text);
  await client.quiet();
  await client.request('kring/state', {
    state: 'copy',
    files: [{ uri: client.uri(copy), text }],
    elsewhere: true,
  });
  const compared = await compare({ before: { state: 'copy', called: copy } });
  const said = wordsIn(compared?.html ?? '');
  expect(said).toContain('“To care for mother and child at home in the first eight days”');
  expect(said).toContain('Circle of midwives begins as a circle in Strategy circle.');
  expect(said).not.toContain('No decision of is');
});

test('a file of which git has only a pointer is named, and what cannot be is refused', async () => {
  await tell('head', {
    [homecare]: 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 12\n',
  });
  expect(wordsIn((await compare())?.html ?? '')).toContain(
    'homecare.kring the older state has only a pointer of Git LFS',
  );
  await expect(client.request('kring/state', { files: [] })).rejects.toThrow();
  await expect(client.request('kring/comparison', {})).rejects.toThrow();
  await expect(compare({ organisation: 'nobody' })).rejects.toThrow();
});
