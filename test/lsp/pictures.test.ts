import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Client, copyOf, removeCopies } from './client.js';
import { Looker } from './shown.js';

/* What pictures in an editor ask the built server, with the example of birth care. */

interface Organisation {
  readonly key: string;
}
interface Picture {
  readonly revision: number;
  readonly svg: string;
  readonly closable: readonly string[];
  readonly closed: readonly string[];
  readonly days: readonly string[];
  readonly findable: readonly { readonly kind: string; readonly name: string }[];
}
interface Edit {
  readonly documentChanges: readonly {
    readonly textDocument: { readonly uri: string; readonly version: number | null };
    readonly edits: readonly { readonly newText: string }[];
  }[];
}

let client: Client;
let organisation: string;
const midwives = 'circles/midwives.kring';

beforeEach(async () => {
  client = await Client.start(copyOf('birth-care'), { initializationOptions: { language: 'en' } });
  await client.quiet();
  const [first] = await client.request<Organisation[]>('kring/organisations', {});
  organisation = first?.key ?? '';
});
afterEach(() => client.kill());
afterAll(removeCopies);

const picture = (more: object = {}): Promise<Picture> =>
  client.request('kring/view', { organisation, view: 'circles', ...more });

describe('a picture', () => {
  test('shows the circles in colours that the page around it says', async () => {
    const { svg, closable, closed, findable } = await picture();
    expect(svg).toContain('data-circle="Midwives"');
    expect(svg).toContain('fill:var(--kring-paper)');
    expect(svg).not.toMatch(/fill:#/);
    expect(closable).toContain('Strategy');
    expect(closed).toEqual([]);
    expect(findable).toContainEqual(expect.objectContaining({ kind: 'person', name: 'anna' }));
  });

  test('that somebody has is told by what is otherwise in it, wherever all the others have moved to', async () => {
    const looker = new Looker(client, { organisation, view: 'circles', closed: [] });
    await looker.look();
    const text = client.text(midwives);
    client.open(midwives);
    const title = Client.behind(text, 'circle Midwives "');
    for (const word of ['Alle ', 'verloskundigen en ', 'kraamverzorgenden van de ', 'streek, de ']) {
      client.change(midwives, word, { start: title, end: title });
      expect(await looker.look()).toEqual(await new Looker(client, { organisation, view: 'circles' }).look());
    }
    expect(looker.changes).toBe(4);
    expect(looker.known?.elements.join('')).toContain('streek, de kraamverzorgenden van de verloskundigen');
  });

  test('that nobody knows any more is sent whole', async () => {
    const { svg } = await picture({ has: 'a picture of another server' });
    expect(svg).toContain('data-circle="Midwives"');
    const looker = new Looker(client, { organisation, view: 'circles', closed: [] });
    await looker.look();
    for (const view of [
      'tree',
      'line',
      'terms',
      'phases',
      'process',
      'resilience',
      'domains',
      'network',
      'tree',
      'line',
    ])
      await picture({ view });
    await looker.look();
    expect(looker.changes).toBe(0);
  });

  test('leaves out what lies in circles that are closed', async () => {
    const { svg, closed } = await picture({ closed: ['Strategy'] });
    expect(closed).toEqual(['Strategy']);
    expect(svg).toContain('data-circle="Strategy"');
    expect(svg).not.toContain('data-circle="Midwives"');
  });

  test('is of another date where one is given, and tells on which days something changes', async () => {
    const { days } = await picture();
    expect(days).toEqual([...days].sort());
    expect(days).toContain('2026-02-02');
    const { svg } = await picture({ on: '2020-01-01' });
    expect(svg).toContain('1 January 2020');
  });

  test('of an organisation that is not there is refused in words', async () => {
    await expect(client.request('kring/view', { organisation: 'Atlantis', view: 'circles' })).rejects.toThrow(
      'No organisation is meant by that',
    );
  });

  test('asked for with nonsense is an error of that question, and the server answers the next one', async () => {
    await expect(client.request('kring/told', { organisation, subject: 7 })).rejects.toThrow('kring/told');
    await expect(picture({ has: 7 })).rejects.toThrow('kring/view');
    await expect(picture({ closed: [1, 2], of: 7 })).rejects.toThrow('kring/view');
    const { svg } = await picture({});
    expect(svg).toContain('data-circle="Strategy"');
  });
});

test('an exported picture has colours of its own', async () => {
  const ask = { organisation, view: 'circles', format: 'svg', theme: 'dark' };
  const text = await client.request<string>('kring/picture', ask);
  expect(text).toMatch(/^<svg /);
  expect(text).not.toContain('var(');
});

test('a seat in a picture leads to its line, a circle to its name, and both are explained', async () => {
  const told = (subject: object): Promise<{ title: string; html: string; place: { uri: string } }> =>
    client.request('kring/told', { organisation, subject });
  const seat = await told({ kind: 'seat', name: 'anna', circle: 'Midwives' });
  expect(seat.title).toBe('Anna Visser');
  expect(seat.place).toMatchObject({ uri: client.uri(midwives), range: { start: { line: 9 } } });
  const circle = await told({ kind: 'circle', name: 'Midwives' });
  expect(circle.html).toContain('low-risk care near home');
  expect(circle.html).not.toContain('<script');
  expect(await told({ kind: 'circle', name: 'Nowhere' })).toBeNull();
});

test('a place in a file is about a circle', async () => {
  client.open(midwives);
  const position = Client.behind(client.text(midwives), 'leader ');
  const about = await client.request('kring/about', { uri: client.uri(midwives), position });
  expect(about).toMatchObject({ organisation, circle: 'Midwives' });
});

describe('a change in a picture', () => {
  const change = (revision: number, wanted: object): Promise<Edit> =>
    client.request('kring/edit', { organisation, revision, change: wanted });

  test('writes another title between the same quotes, and nothing else', async () => {
    client.open(midwives);
    const { revision } = await picture();
    const edit = await change(revision, {
      kind: 'retitle circle',
      circle: 'Midwives',
      title: 'Midwives "of" the region',
    });
    expect(edit.documentChanges).toMatchObject([
      {
        textDocument: { uri: client.uri(midwives), version: 1 },
        edits: [{ newText: '"Midwives \\"of\\" the region"' }],
      },
    ]);
  });

  test('moves a circle by its next higher circle alone', async () => {
    const { revision } = await picture();
    const edit = await change(revision, {
      kind: 'move circle',
      circle: 'Midwives',
      under: 'Board',
    });
    expect(edit.documentChanges.flatMap(({ edits }) => edits.map(({ newText }) => newText))).toEqual([
      'Board',
    ]);
  });

  test('adds a circle with a name made of its title', async () => {
    const { revision } = await picture();
    const edit = await change(revision, {
      kind: 'add circle',
      under: 'Strategy',
      title: '2e lijn & zorg',
    });
    expect(edit.documentChanges[0]?.edits[0]?.newText).toContain(
      'circle Circle-2e-lijn-zorg "2e lijn & zorg" in Strategy {',
    );
  });

  test('puts somebody in a seat', async () => {
    const { revision } = await picture();
    const edit = await change(revision, {
      kind: 'fill seat',
      circle: 'Midwives',
      office: 'secretary',
      person: 'bram',
    });
    expect(edit.documentChanges[0]?.edits[0]?.newText).toContain('secretary bram from 2026-11-23 for 1 year');
  });

  test('is refused in words where a file has changed since the picture was drawn', async () => {
    client.open(midwives);
    const { revision } = await picture();
    client.change(midwives, client.text(midwives).replace('anna', 'els'));
    const wanted = { kind: 'move circle', circle: 'Midwives', under: 'Board' };
    await expect(change(revision, wanted)).rejects.toThrow(
      'The file has changed since the picture was drawn',
    );
  });

  test('is refused in words where a circle would lie in itself, or is not there', async () => {
    const { revision } = await picture();
    await expect(
      change(revision, { kind: 'move circle', circle: 'Strategy', under: 'Midwives' }),
    ).rejects.toThrow('A circle cannot lie in a circle that it holds.');
    await expect(
      change(revision, { kind: 'retitle circle', circle: 'Nowhere', title: 'Somewhere' }),
    ).rejects.toThrow('There is no circle Nowhere');
  });

  test('that is none of ours is refused', async () => {
    const { revision } = await picture();
    await expect(change(revision, { kind: 'delete everything' })).rejects.toThrow();
  });
});

test('a first organisation is made of files that are well formed', async () => {
  const made = await client.request<{ files: { name: string; text: string }[] }>('kring/firstOrganisation', {
    language: 'nl',
  });
  expect(made.files.map(({ name }) => name)).toContain('circles.kring');
  expect(made.files[0]?.text).toContain('language nl');
});
