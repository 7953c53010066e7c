import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Client, copyOf, removeCopies } from './client.js';

/* The built server over standard input and output, with the example of birth care. */

let client: Client;
const midwives = 'circles/midwives.kring';

beforeEach(async () => {
  client = await Client.start(copyOf('geboortezorg'));
});
afterEach(() => client.kill());
afterAll(removeCopies);

describe('findings', () => {
  test('of a file come while it is typed in, with a link to the page of the rule, and go when it is put right', async () => {
    await client.quiet();
    client.open(midwives);
    const text = client.text(midwives);
    client.change(midwives, text.replace('leader          anna', 'leader          anne'));
    await client.until(() => client.found(midwives).length > 0, 'no finding came');
    const finding = client.found(midwives).find(({ code }) => code === 'language/unknown-name');
    expect(finding?.message).toContain('anne');
    expect(finding?.range.start).toEqual({ line: 8, character: 20 });
    expect(finding?.codeDescription?.href).toMatch(/^file:.*docs\/rules\/language\/unknown-name\.md$/);
    client.change(midwives, text);
    await client.until(() => client.found(midwives).length === 0, 'the finding stayed');
  });

  test('of other files follow when all is quiet', async () => {
    await client.quiet();
    client.open('people.kring');
    client.change('people.kring', client.text('people.kring').replace('person anna ', 'person anne '));
    await client.until(() => client.found(midwives).length > 0, 'the circle of anna was not told of');
    expect(client.found(midwives).map(({ code }) => code)).toContain('language/unknown-name');
  });
});

test('the cursor on a circle tells its aim, who sits there and why, and its terms', async () => {
  await client.quiet();
  client.open(midwives);
  const hover = await client.ask<{ contents: { value: string } }>(
    'hover',
    midwives,
    Client.behind(client.text(midwives), 'circle Verlos'),
  );
  expect(hover.contents.value).toContain(
    'Om'.length > 0 ? 'To give women in the region low-risk care near home' : '',
  );
  expect(hover.contents.value).toContain('Anna Visser');
  expect(hover.contents.value).toContain('2028-03-01');
});

test('a name leads to where it is declared, in another file', async () => {
  await client.quiet();
  client.open(midwives);
  const found = await client.ask<{ uri: string; range: { start: object } }[]>(
    'definition',
    midwives,
    Client.behind(client.text(midwives), 'leader          an'),
  );
  expect(found.map(({ uri }) => uri)).toEqual([client.uri('people.kring')]);
  expect(found[0]?.range.start).toEqual({ line: 1, character: 7 });
});

test('behind `leader` only people are offered, those of the next higher circle and of the circle first', async () => {
  await client.quiet();
  client.open(midwives);
  const text = client.text(midwives).replace('leader          anna ', 'leader          ');
  client.change(midwives, text);
  const { items } = await client.ask<{ items: { label: string; kind: number }[] }>(
    'completion',
    midwives,
    Client.behind(text, 'leader          '),
  );
  const labels = items.filter(({ kind }) => kind === 6).map(({ label }) => label);
  expect(labels).toContain('hugo');
  expect(labels.length).toBe(18);
});

test('the server ends when it is asked to', async () => {
  await client.quiet();
  expect(await client.stop()).toBe(0);
});
