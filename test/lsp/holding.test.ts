import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { Client, copyOf, removeCopies } from './client.js';

/* A meeting that is held, asked of the built server, with the example of birth care. */

interface Told {
  readonly points: readonly { readonly key: string; readonly rounds: readonly unknown[] }[];
  readonly place: { readonly uri: string };
}
interface Edit {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number | null };
    readonly edits: readonly { readonly newText: string }[];
  }[];
}

let client: Client;

beforeEach(async () => {
  client = await Client.start(copyOf('birth-care'), { initializationOptions: { language: 'en' } });
  await client.quiet();
});
afterEach(() => client.kill());
afterAll(removeCopies);

test('an agenda is written as a meeting, and a meeting of the example is told and laid down in', async () => {
  const { meetings } = await client.request<{ meetings: { name: string; circle: string }[] }>(
    'kring/meetings',
    {},
  );
  const meeting = meetings.find(({ circle }) => circle === 'Strategy')?.name ?? '';
  const told = await client.request<Told>('kring/evening', { meeting });
  const point = told.points[0]?.key ?? '';
  const act = { kind: 'heard', point, text: 'The draft is ready' };
  const edit = await client.request<Edit>('kring/act', { meeting, act });
  expect(edit.documentChanges.map(({ textDocument }) => textDocument.uri)).toEqual([told.place.uri]);
  expect(edit.documentChanges[0]?.edits.map(({ newText }) => newText.trim())).toEqual([
    'heard "The draft is ready"',
  ]);

  const prepared = await client.request<{ meeting: string; edit: Edit }>('kring/prepareMeeting', {
    circle: 'Midwives',
    on: '2027-03-01',
  });
  expect(prepared.meeting).toBe('midwives-2027-03-01');
  expect(JSON.stringify(prepared.edit)).toContain('meeting midwives-2027-03-01 of Midwives');
});

test('what cannot be laid down is refused in words, and what is no act as such', async () => {
  const ask = (params: object): Promise<unknown> => client.request('kring/act', params);
  await expect(ask({ meeting: 'nowhere', act: { kind: 'next', date: '2027-01-11' } })).rejects.toThrow(
    'There is no meeting “nowhere” any more',
  );
  await expect(ask({ meeting: 'nowhere', act: { kind: 'next', date: 'soon' } })).rejects.toThrow('kring/act');
  expect(await client.request('kring/evening', { meeting: 'nowhere' })).toBeNull();
});
