import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Client } from './client.js';

/* Two organisations in one workspace, the file of one of them open: a link from one to the other, over the protocol. */

const mill = `organisation Molen "De Molen"
general circle Raad "Molenraad" { aim "To mill" }
circle Maal "Maalkring" in Raad { aim "To grind" }
`;
const bakery = `organisation Bakkerij
general circle Bakkers {
  aim "To bake"
  double link to Maal of Molen {
    representative vacant
  }
}
`;

let client: Client;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kring-across-'));
  for (const [file, text] of Object.entries({
    'molen/molen.kring': mill,
    'bakkerij/bakkerij.kring': bakery,
  })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  client = await Client.start(folder, { initializationOptions: { language: 'en' } });
  await client.quiet();
  client.open('bakkerij/bakkerij.kring');
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true });
});

const link = 'bakkerij/bakkerij.kring';
const behind = (words: string) => Client.behind(bakery, words);

interface Edits {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string };
    readonly edits: readonly {
      readonly newText: string;
      readonly range: { readonly start: { readonly line: number } };
    }[];
  }[];
}
const lines = ({ documentChanges }: Edits) =>
  documentChanges.flatMap(({ textDocument, edits }) =>
    edits.map(
      ({ newText, range }) => `${textDocument.uri.split('/').at(-1)}:${range.start.line + 1} ${newText}`,
    ),
  );

test('a name in a link leads to what it means, also in a file that is not open', async () => {
  const [circle] = await client.ask<{ uri: string; range: unknown }[]>(
    'definition',
    link,
    behind('link to Ma'),
  );
  expect(circle).toMatchObject({ uri: client.uri('molen/molen.kring'), range: { start: { line: 2 } } });
  const [organisation] = await client.ask<{ uri: string }[]>('definition', link, behind('Maal of Mo'));
  expect(organisation).toMatchObject({ uri: client.uri('molen/molen.kring'), range: { start: { line: 0 } } });
});
test('both are told of, found again and marked', async () => {
  const hover = await client.ask<{ contents: { value: string } }>('hover', link, behind('link to Ma'));
  expect(hover.contents.value).toContain('De Molen');
  const context = { context: { includeDeclaration: true } };
  expect(await client.ask('references', link, behind('link to Ma'), context)).toHaveLength(2);
  expect(await client.ask('documentHighlight', link, behind('Maal of Mo'))).toHaveLength(1);
});
test('another name reaches both files', async () => {
  const circle = await client.ask<Edits>('rename', link, behind('link to Ma'), { newName: 'Maalderij' });
  expect(lines(circle)).toEqual(['molen.kring:3 Maalderij', 'bakkerij.kring:4 Maalderij']);
  const whole = await client.ask<Edits>('rename', link, behind('Maal of Mo'), { newName: 'Molenaar' });
  expect(lines(whole)).toEqual(['molen.kring:1 Molenaar', 'bakkerij.kring:4 Molenaar']);
});
test('another name that is taken there is refused in words', async () => {
  const asked = (words: string, newName: string) => client.ask('rename', link, behind(words), { newName });
  await expect(asked('link to Ma', 'Raad')).rejects.toThrow('taken already in De Molen');
  await expect(asked('Maal of Mo', 'Bakkerij')).rejects.toThrow('would mean the other');
});
test('a circle of the other organisation is offered and explained', async () => {
  const text = bakery.replace('to Maal of Molen', 'to ');
  client.change(link, text);
  const { items } = await client.ask<{ items: { label: string; data?: unknown }[] }>(
    'completion',
    link,
    Client.behind(text, 'double link to '),
  );
  const offered = items.find(({ label }) => label === 'Maal of Molen');
  const { documentation } = await client.request<{ documentation: { value: string } }>(
    'completionItem/resolve',
    offered,
  );
  expect(documentation.value).toContain('To grind');
  client.change(link, bakery);
});
