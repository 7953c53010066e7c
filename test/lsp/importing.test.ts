import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportingAnswer, ImportingParams } from '../../src/lsp/protocol.js';
import { Client, copyOf, removeCopies } from './client.js';

/* What an editor asks the built server about files of other programs before anything is written. */

let client: Client;

beforeEach(async () => {
  client = await Client.start(copyOf('birth-care'), { initializationOptions: { language: 'en' } });
  await client.quiet();
});
afterEach(() => client.kill());
afterAll(removeCopies);

const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
const ask = (text: string | Uint8Array, more: Partial<ImportingParams> = {}, name = 'orchard.csv') =>
  client.request<ImportingAnswer>('kring/importing', { files: [{ name, content: base64(text) }], ...more });

type Result = Extract<ImportingAnswer, { html: string }>;
const resultOf = (answer: ImportingAnswer): Result => {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
};

const orchard = [
  'Name,E-mail,Circle,Higher circle,Office',
  'Anna Visser,anna@orchard.example,Orchard,,leader',
  'Bram de Wit,bram@orchard.example,Picking,Orchard,Rep Link',
  'Cato Smit,cato@orchard.example,Picking,Orchard,Beekeeper',
  '',
].join('\n');

test('a spreadsheet is shown as texts, report and picture, and nothing is written', async () => {
  const answer = resultOf(await ask(orchard));
  expect(answer.title).toBe('Orchard');
  expect(answer.changes.map(({ path, before }) => [path, before])).toEqual([
    ['organisation.kring', undefined],
    ['people.kring', undefined],
    ['picking.kring', undefined],
  ]);
  expect(answer.beside.map(({ path }) => path)).toEqual([
    'import/map.json',
    'import/report.md',
    'import/last.json',
  ]);
  expect(answer.html).toContain('3 people');
  expect(answer.svg).toContain('Picking');
  const known = await client.request<readonly { title: string }[]>('kring/organisations', {});
  expect(known).toHaveLength(1);
});

test('what each column and office was taken for can be chosen otherwise', async () => {
  const answer = await ask(orchard);
  expect(answer.how).toMatch(
    /data-table="columns" data-word="Office".*<option value="office or role" selected>/,
  );
  expect(answer.how).toMatch(
    /data-table="offices" data-word="Rep Link".*<option value="representative" selected>/,
  );
  const map = JSON.parse(answer.map) as { offices: Record<string, string> };
  const changed = { ...map, offices: { ...map.offices, Beekeeper: 'secretary' } };
  const again = resultOf(await ask(orchard, { map: JSON.stringify(changed) }));
  expect(again.changes.find(({ path }) => path === 'picking.kring')?.text).toMatch(/secretary +cato-smit/);
});

test('columns with headings of their own are offered, and taken once it is told what they are', async () => {
  const own = 'Wer da,Runde\nAnna Visser,Picking\n';
  const answer = await ask(own);
  if (!('refused' in answer)) throw new Error('nothing tells what these columns are');
  expect(answer.how).toContain('data-word="Wer da"');
  const map = JSON.stringify({ columns: { 'Wer da': 'person', Runde: 'circle' } });
  expect(resultOf(await ask(own, { map })).changes.map(({ path }) => path)).toContain('people.kring');
});

test('a source that is taken into an organisation tells what changes in its files', async () => {
  const [known] = await client.request<readonly { key: string }[]>('kring/organisations', {});
  const answer = resultOf(
    await ask('Name,E-mail\nSanne Kool,sanne@birth.example\n', { organisation: known?.key as string }),
  );
  const [change] = answer.changes;
  expect(answer.changes).toHaveLength(1);
  expect(change?.before).toBe(client.text(change?.path ?? ''));
  expect(change?.uri).toBe(client.uri(change?.path ?? ''));
  expect(change?.text).toContain('Sanne Kool');
  expect(answer.html).toContain('+person sanne-kool');
});

test('the same source a second time changes nothing', async () => {
  const first = resultOf(await ask(orchard, { title: 'Orchard' }));
  for (const { path, text } of [...first.changes, ...first.beside]) {
    mkdirSync(join(client.folder, 'orchard/import'), { recursive: true });
    writeFileSync(join(client.folder, 'orchard', path), text);
  }
  const uris = first.changes.map(({ path }) => ({ uri: client.uri(`orchard/${path}`), type: 1 }));
  client.notify('workspace/didChangeWatchedFiles', { changes: uris });
  await client.quiet();
  const known = await client.request<readonly { key: string; title: string }[]>('kring/organisations', {});
  const key = known.find(({ title }) => title === 'Orchard')?.key as string;
  const kept = (name: string) => first.beside.find(({ path }) => path === `import/${name}`)?.text as string;
  const again = { organisation: key, map: kept('map.json'), last: kept('last.json') };
  const second = resultOf(await ask(orchard, again));
  expect(second.changes).toEqual([]);
  expect(second.html).toContain('nothing changes');
  const few = resultOf(await ask(orchard.split('\n').slice(0, 2).join('\n'), again));
  expect(few.massRemoval).toContain('2 of 3 people');
});

test('what the editor does not read is led to the terminal, and what nobody knows is refused in words', async () => {
  const yaml = await ask('apiVersion: backstage.io/v1alpha1\nkind: Group\n', {}, 'groups.yaml');
  expect(yaml).toMatchObject({ refused: expect.stringContaining('`kring import`') as string });
  expect(await ask('nothing of the kind', {}, 'letter.txt')).toMatchObject({
    refused: expect.stringContaining('letter.txt') as string,
  });
});

test('texts of a source are shown as texts, whatever they say', async () => {
  const answer = resultOf(
    await ask(
      orchard.replace('Anna Visser', '<img src=x onerror=alert(1)>').replaceAll('Picking', '<b>Pick</b>'),
    ),
  );
  for (const shown of [answer.html, answer.how]) expect(shown).not.toMatch(/<(?:img|b)\b/);
  expect(answer.svg).not.toContain('<b>');
});

test('what is no question for an import is refused as such', async () => {
  for (const params of [{}, { files: [{ name: 'a.csv' }] }, { files: [{ name: 'a.csv', content: '%' }] }])
    await expect(client.request('kring/importing', params)).rejects.toThrow('kring/importing');
});
