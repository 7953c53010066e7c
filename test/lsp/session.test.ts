import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEdits, type TextEdit } from '../../src/edits/edit.js';
import { Client, copyOf, type Position, removeCopies } from './client.js';

/* The built server over standard input and output, with the example of birth care. */

let client: Client;
const midwives = 'circles/midwives.kring';
const strategy = 'circles/strategy.kring';

beforeAll(async () => {
  client = await Client.start(copyOf('birth-care'), { initializationOptions: { language: 'en' } });
  await client.quiet();
  client.open(midwives);
  client.open(strategy);
  await client.ask('hover', strategy, { line: 0, character: 0 });
});
afterAll(async () => {
  expect(client.notifications.filter(({ method }) => method === 'window/logMessage')).toEqual([]);
  expect(await client.stop()).toBe(0);
  removeCopies();
});

const behind = (file: string, words: string): Position => Client.behind(client.text(file), words);

interface LspEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}

interface WorkspaceEdit {
  readonly documentChanges: readonly {
    readonly kind?: string;
    readonly textDocument?: { readonly uri: string };
    readonly edits?: readonly LspEdit[];
  }[];
}

/** A text with edits of the protocol made. */
function edited(text: string, edits: readonly LspEdit[]): string {
  return applyEdits(
    text,
    edits.map(
      ({ range: { start, end }, newText }): TextEdit => ({
        at: {
          file: '',
          line: start.line + 1,
          column: start.character + 1,
          endLine: end.line + 1,
          endColumn: end.character + 1,
        },
        text: newText,
      }),
    ),
  );
}

function editsOf({ documentChanges }: WorkspaceEdit, file: string): readonly LspEdit[] {
  return documentChanges.find(({ textDocument }) => textDocument?.uri === client.uri(file))?.edits ?? [];
}

describe('findings', () => {
  test('of a file come while it is typed in, with a link to the page of the rule, and go when it is put right', async () => {
    const text = client.text(midwives);
    client.change(midwives, text.replace('leader          anna', 'leader          anne'));
    await client.until(() => client.found(midwives).length > 0, 'no finding came');
    const finding = client.found(midwives).find(({ code }) => code === 'language/unknown-name');
    expect(finding?.message).toContain('anne');
    expect(finding?.range.start).toEqual({ line: 9, character: 20 });
    expect(finding?.codeDescription?.href).toMatch(/^file:.*docs\/rules\/language\/unknown-name\.md$/);
    client.change(midwives, text);
    await client.until(() => client.found(midwives).length === 0, 'the finding stayed');
  });

  test('of other files follow when all is quiet', async () => {
    client.open('people.kring');
    client.change('people.kring', client.text('people.kring').replace('person anna ', 'person anne '));
    await client.until(() => client.found(midwives).length > 0, 'the circle of anna was not told of');
    expect(client.found(midwives).map(({ code }) => code)).toContain('language/unknown-name');
    client.change('people.kring', client.text('people.kring'));
    await client.until(() => client.found(midwives).length === 0, 'the finding stayed');
    client.close('people.kring');
  });

  test('name the other place that they are about', async () => {
    const text = client.text(midwives);
    client.change(midwives, text.replace('representative  els ', 'representative  anna'));
    await client.until(
      () => client.found(midwives).some(({ code }) => code === 'double-link/same-person'),
      'no finding',
    );
    const finding = client.found(midwives).find(({ code }) => code === 'double-link/same-person');
    expect(finding?.relatedInformation?.length).toBe(1);
    client.change(midwives, text);
    await client.until(() => client.found(midwives).length === 0, 'the finding stayed');
  });

  test('follow files that come and go on the disk', async () => {
    const file = 'circles/new.kring';
    writeFileSync(join(client.folder, file), 'circle Nieuw "Nieuwe kring" in Strategy {\n}\n');
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type: 1 }] });
    await client.until(() => client.found(file).length > 0, 'the new file was not told of');
    expect(client.found(file)[0]?.message).toContain('Nieuwe kring has no aim');
    rmSync(join(client.folder, file));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type: 3 }] });
    await client.until(() => client.found(file).length === 0, 'the findings of a file that is gone stayed');
  });

  test('go by the text that is open where its file cannot be read any more', async () => {
    const file = 'circles/locked.kring';
    const path = join(client.folder, file);
    const text = 'circle Slot "Kring Slot" in Strategy {\n}\n';
    writeFileSync(path, text);
    client.open(file, text);
    await client.until(() => client.found(file).length > 0, 'the new file was not told of');
    // A folder in its place can be read by nobody, whoever runs the test.
    rmSync(path);
    mkdirSync(path);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type: 2 }] });
    const end = { line: 0, character: text.indexOf(' in Strategy') };
    client.change(file, ' "Tweede"', { start: end, end });
    await client.until(
      () => client.found(file).some(({ code }) => code === 'language/syntax'),
      'what is typed was not followed',
    );
    client.change(file, '', { start: end, end: { ...end, character: end.character + ' "Tweede"'.length } });
    // What a glance at the file finds is told first, and what the whole check finds a moment later.
    await client.until(
      () =>
        !client.found(file).some(({ code }) => code === 'language/syntax') &&
        client.found(file).some(({ message }) => message.includes('Slot has no aim')),
      'what was put right was not followed',
    );
    rmSync(path, { recursive: true });
    client.close(file);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type: 3 }] });
    await client.until(() => client.found(file).length === 0, 'the findings of a file that is gone stayed');
  });

  test('tell of a file that is no text, until it is one', async () => {
    const file = 'circles/odd.kring';
    writeFileSync(join(client.folder, file), Uint8Array.of(0x63, 0, 0x69, 0));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type: 1 }] });
    await client.until(
      () => client.found(file)[0]?.code === 'language/unreadable-file',
      'it was not told of',
    );
    rmSync(join(client.folder, file));
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type: 3 }] });
    await client.until(() => client.found(file).length === 0, 'the finding stayed');
  });
});

describe('where the cursor is', () => {
  const told = async (file: string, words: string): Promise<string> => {
    const hover = await client.ask<{ contents: { value: string } }>('hover', file, behind(file, words));
    return hover.contents.value;
  };

  test('on a circle: its aim, who sits there and why, and its terms', async () => {
    const hover = await told(midwives, 'circle Midw');
    expect(hover).toContain('To give women in the region low-risk care near home');
    expect(hover).toContain('Anna Visser: leader');
    expect(hover).toContain('2028-03-01');
  });
  test('on a person: the circles and terms', async () =>
    expect(await told(midwives, 'leader          an')).toContain('Circle of midwives: leader'));
  test('on a part of a domain: who decides, and to whom it is delegated', async () =>
    expect(await told(midwives, 'from Strategy.ca')).toContain('Strategy circle'));
  test('on the length of a term: its last day and how long still', async () =>
    expect(await told(midwives, 'anna  from 2026-03-02 for 2 y')).toContain('2028-03-01, in 15 months'));
  test('on a date: how far it lies', async () =>
    expect(await told(midwives, 'domain review 2027')).toContain('in 3 months'));

  test('a name leads to where it is declared, in another file', async () => {
    type Found = { uri: string; range: { start: object } }[];
    const found = await client.ask<Found>('definition', midwives, behind(midwives, 'leader          an'));
    expect(found.map(({ uri }) => uri)).toEqual([client.uri('people.kring')]);
    expect(found[0]?.range.start).toEqual({ line: 1, character: 7 });
  });

  test('all places that name a circle are found, in every file', async () => {
    const found = await client.ask<{ uri: string }[]>(
      'references',
      strategy,
      behind(strategy, 'circle Strat'),
      {
        context: { includeDeclaration: false },
      },
    );
    const words = ['elections.kring', 'logbook.kring', strategy, midwives].map((file) => client.uri(file));
    expect(found.map(({ uri }) => uri)).toEqual(expect.arrayContaining(words));
  });
});

describe('renaming', () => {
  test('a circle writes its new name in every file, also in paths, and nowhere else', async () => {
    const edit = await client.ask<WorkspaceEdit>('rename', strategy, behind(strategy, 'circle Strat'), {
      newName: 'Koers',
    });
    expect(edited(client.text(strategy), editsOf(edit, strategy))).toContain(
      'general circle Koers "Strategy circle"',
    );
    const text = edited(client.text(midwives), editsOf(edit, midwives));
    expect(text).toContain('from Koers.care');
    const logbook = edited(client.text('logbook.kring'), editsOf(edit, 'logbook.kring'));
    expect(logbook).toContain('concerns Koers.budget');
    expect(logbook).not.toMatch(/\bStrategie\b/);
  });
  test.each([
    ['vacant', 'cannot be a name'],
    ['9th', 'begins with a letter'],
    ['two words', 'no blanks'],
    ['Board', 'is taken already'],
    ['', 'at least one letter'],
  ])('to %s is refused in words', async (newName, why) => {
    const asked = client.ask('rename', strategy, behind(strategy, 'circle Strat'), { newName });
    await expect(asked).rejects.toThrow(why);
  });
  test('to a word of the language is fine', async () => {
    const edit = await client.ask<WorkspaceEdit>('rename', strategy, behind(strategy, 'circle Strat'), {
      newName: 'circle',
    });
    expect(edited(client.text(strategy), editsOf(edit, strategy))).toContain(
      'general circle circle "Strategy circle"',
    );
  });
  test('is refused where nothing has a name', async () => {
    await expect(client.ask('prepareRename', strategy, { line: 1, character: 3 })).rejects.toThrow('cursor');
  });
});

describe('completion', () => {
  const offered = async (
    file: string,
    text: string,
    words: string,
  ): Promise<{ label: string; kind: number; detail?: string }[]> => {
    client.change(file, text);
    const answer = await client.ask<{ items: { label: string; kind: number }[] }>(
      'completion',
      file,
      Client.behind(text, words),
    );
    client.change(file, client.text(file));
    return answer.items;
  };

  test('behind `leader` only people are offered, those of the circle and the next higher one first', async () => {
    const text = client.text(midwives).replace('leader          anna ', 'leader          ');
    const items = await offered(midwives, text, 'leader          ');
    const labels = items.filter(({ kind }) => kind === 6).map(({ label }) => label);
    expect(labels.length).toBe(18);
    expect(labels.indexOf('hugo')).toBeLessThan(labels.indexOf('petra'));
  });
  test('behind `in` only circles', async () => {
    const text = client.text(midwives).replace(' in Strategy {', ' in  {');
    const items = await offered(midwives, text, '"Circle of midwives" in ');
    expect(items.map(({ kind }) => kind)).toEqual(items.map(() => 7));
    expect(items.map(({ label }) => label)).toContain('Strategy');
  });
  test('behind `from` in a domain the parts of the next higher circle', async () => {
    const text = client.text(midwives).replace(' from Strategy.care', ' from ');
    const items = await offered(midwives, text, '"The rota of the practices" from ');
    expect(items.map(({ label }) => label)).toEqual([
      'Strategy.care',
      'Strategy.budget',
      'Strategy.training',
      'Strategy.payments',
    ]);
  });
  test('behind `until` days that are ready to choose', async () => {
    const text = client.text(midwives).replace('anna  from 2026-03-02 for 2 years', 'anna until ');
    const items = await offered(midwives, text, 'anna until ');
    expect(items.find(({ detail }) => detail === 'in 2 years')?.label).toBe('2028-11-23');
  });
  test('in a line that is half typed in a block that is not closed', async () => {
    const items = await offered(midwives, 'circle Half "Half" in Strategy {\n  facil', 'facil');
    expect(items.slice(0, 2).map(({ label }) => label)).toEqual(['facilitator …', 'facilitator']);
  });
  test('of a whole circle, as a snippet, with what it is for', async () => {
    const items = await offered(midwives, 'circ', 'circ');
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['circle', 'circle …']));
  });
  test('says beside each choice what it is, where the client can show that on every line', async () => {
    const text = client.text(midwives).replace('anna  from 2026-03-02 for 2 years', 'anna until ');
    const items = (await offered(midwives, text, 'anna until ')) as { labelDetails?: object }[];
    expect(items[0]?.labelDetails).toEqual({ description: 'in 1 week' });
  });
  test('is silent in a text and in a comment', async () => {
    client.change(midwives, 'circle X "A circle of "\n// a circle ');
    expect(await client.ask('completion', midwives, { line: 0, character: 20 })).toBeNull();
    expect(await client.ask('completion', midwives, { line: 1, character: 12 })).toBeNull();
    client.change(midwives, client.text(midwives));
  });
});

describe('formatting', () => {
  const untidy = 'person   anna "Anna"\nperson karin    "Karin"\ncircle X "X" {\naim "To be"\n}\n';
  const open = (text: string): void => client.change(midwives, text);

  test('puts a whole file in order', async () => {
    open(untidy);
    const edits = await client.ask<LspEdit[]>('formatting', midwives, undefined, { options: {} });
    expect(edited(untidy, edits)).toBe(
      'person anna  "Anna"\nperson karin "Karin"\n\ncircle X "X" {\n  aim "To be"\n}\n',
    );
  });
  test('of a selection leaves the rest', async () => {
    open(untidy);
    const range = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
    const edits = await client.ask<LspEdit[]>('rangeFormatting', midwives, undefined, { range, options: {} });
    expect(edited(untidy, edits)).toBe(untidy.replace('aim', '  aim'));
  });
  test('behind a closing brace puts its block in order', async () => {
    open(untidy);
    const position = { line: 4, character: 1 };
    const edits = await client.ask<LspEdit[]>('onTypeFormatting', midwives, position, {
      ch: '}',
      options: {},
    });
    expect(edited(untidy, edits)).toBe(untidy.replace('aim', '  aim'));
  });
  test('behind a line end begins the new line as far in as its block asks', async () => {
    const text = 'circle X "X" {\n\n}\n';
    open(text);
    const position = { line: 1, character: 0 };
    const edits = await client.ask<LspEdit[]>('onTypeFormatting', midwives, position, {
      ch: '\n',
      options: {},
    });
    expect(edited(text, edits)).toBe('circle X "X" {\n  \n}\n');
    open(client.text(midwives));
  });
});

describe('repairs', () => {
  interface Action {
    readonly title: string;
    readonly kind: string;
    readonly edit: WorkspaceEdit;
    readonly isPreferred?: boolean;
  }
  const actionsAt = (file: string, position: Position): Promise<Action[]> =>
    client.ask<Action[]>('codeAction', file, undefined, {
      range: { start: position, end: position },
      context: { diagnostics: [], triggerKind: 1 },
    });

  test('write the word that was meant', async () => {
    const text = client.text(midwives).replace('leader          anna', 'leader          anne');
    client.change(midwives, text);
    const actions = await actionsAt(midwives, Client.behind(text, 'leader          an'));
    const fix = actions.find(({ kind }) => kind === 'quickfix');
    expect(fix?.isPreferred).toBe(true);
    expect(edited(text, editsOf(fix?.edit as WorkspaceEdit, midwives))).toBe(client.text(midwives));
    const all = actions.find(({ kind }) => kind === 'source.fixAll.kring');
    expect(edited(text, editsOf(all?.edit as WorkspaceEdit, midwives))).toBe(client.text(midwives));
    client.change(midwives, client.text(midwives));
  });

  test('set a rule aside under a decision that is written as a draft', async () => {
    const text = client.text(midwives).replace(/ {4}representative.*\n/, '');
    client.change(midwives, text);
    const actions = await actionsAt(midwives, Client.behind(text, 'double li'));
    const deviation = actions.find(({ title }) => title.startsWith('Deviate from'));
    expect(JSON.stringify(deviation?.edit)).toContain('deviation representative-missing in Midwives under ');
    expect(JSON.stringify(deviation?.edit)).toContain('state draft');
    client.change(midwives, client.text(midwives));
  });

  test('renew a term with a record of the election', async () => {
    const actions = await actionsAt(midwives, behind(midwives, 'leader          an'));
    const renew = actions.find(({ title }) => title.startsWith('Renew'));
    const after = edited(client.text(midwives), editsOf(renew?.edit as WorkspaceEdit, midwives));
    expect(after).toContain('leader anna from 2028-03-02 for 2 years by midwives-leader-2028');
    expect(JSON.stringify(renew?.edit)).toContain(
      'election midwives-leader-2028 of leader in Midwives by Strategy {',
    );
  });

  test('move a circle under another by one word', async () => {
    const actions = await actionsAt(midwives, behind(midwives, 'circle Midw'));
    const move = actions.find(({ title }) => title === 'Move Circle of midwives under Circle of youth care');
    expect(edited(client.text(midwives), editsOf(move?.edit as WorkspaceEdit, midwives))).toBe(
      client.text(midwives).replace('in Strategy {', 'in Youth {'),
    );
  });
});

test('what a file declares is outlined, folded and widened step by step', async () => {
  const symbols = await client.ask<{ name: string; children: { name: string }[] }[]>(
    'documentSymbol',
    strategy,
  );
  expect(symbols.map(({ name }) => name)).toEqual(['Strategy']);
  expect(symbols[0]?.children.map(({ name }) => name)).toEqual(['care', 'budget', 'training', 'Treasurer']);
  const folds = await client.ask<{ startLine: number; endLine: number }[]>('foldingRange', strategy);
  expect(folds[0]).toMatchObject({ startLine: 0, endLine: 36 });
  const [selection] = await client.ask<{ range: object; parent: { range: object } }[]>(
    'selectionRange',
    strategy,
    undefined,
    {
      positions: [behind(strategy, 'leader          hu')],
    },
  );
  expect(selection?.range).toEqual({ start: { line: 12, character: 20 }, end: { line: 12, character: 24 } });
  const found = await client.request<{ name: string }[]>('workspace/symbol', { query: 'midwiv' });
  expect(found.map(({ name }) => name)).toContain('Midwives');
});

test('lines above circles and hints behind words tell seats, terms and names', async () => {
  const lenses = await client.ask<{ command: { title: string } }[]>('codeLens', midwives);
  expect(lenses[0]?.command.title).toMatch(
    /^as of 2026-11-23 · 4 people · first term ends 2027-03-08, in 3 months/,
  );
  const range = { start: { line: 0, character: 0 }, end: { line: 30, character: 0 } };
  const hints = await client.ask<{ label: string }[]>('inlayHint', midwives, undefined, { range });
  expect(hints.map(({ label }) => label)).toEqual(expect.arrayContaining(['→ 2028-03-01', 'Anna Visser']));
});

test('a list of people is left whole: no line stands between them', async () => {
  client.open('people.kring');
  expect(await client.ask('codeLens', 'people.kring')).toEqual([]);
});

test('circles lie above and below each other, and people report to people', async () => {
  const [circle] = await client.ask<object[]>(
    'prepareTypeHierarchy',
    midwives,
    behind(midwives, 'circle Midw'),
  );
  const above = await client.request<{ name: string }[]>('typeHierarchy/supertypes', { item: circle });
  expect(above.map(({ name }) => name)).toEqual(['Strategy circle']);
  const [person] = await client.ask<object[]>(
    'prepareCallHierarchy',
    midwives,
    behind(midwives, 'leader          an'),
  );
  const leaders = await client.request<{ to: { name: string } }[]>('callHierarchy/outgoingCalls', {
    item: person,
  });
  expect(leaders.map(({ to }) => to.name)).toEqual(['Hugo Smit']);
  const led = await client.request<{ from: { name: string } }[]>('callHierarchy/incomingCalls', {
    item: person,
  });
  expect(led.map(({ from }) => from.name).sort()).toEqual(['Els Prins', 'Karin Blom', 'Lotte Huisman']);
});

test('colours are told whole, for a part, and as what changed', async () => {
  const whole = await client.ask<{ resultId: string; data: number[] }>('semanticTokens/full', strategy);
  expect(whole.data.length % 5).toBe(0);
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const part = await client.ask<{ data: number[] }>('semanticTokens/range', strategy, undefined, { range });
  expect(whole.data.slice(0, part.data.length)).toEqual(part.data);
  client.change(strategy, client.text(strategy).replace('at least 8.0', '"8"'));
  const delta = await client.ask<{ edits: { start: number; deleteCount: number; data: number[] }[] }>(
    'semanticTokens/full/delta',
    strategy,
    undefined,
    { previousResultId: whole.resultId },
  );
  const [edit] = delta.edits;
  const { start = 0, deleteCount = 0, data = [] } = edit ?? {};
  const patched = [...whole.data.slice(0, start), ...data, ...whole.data.slice(start + deleteCount)];
  client.change(strategy, `${client.text(strategy).replace('at least 8.0', '"8"')}`);
  const again = await client.ask<{ data: number[] }>('semanticTokens/full', strategy);
  expect(patched).toEqual(again.data);
  client.change(strategy, client.text(strategy));
});

test('evidence that is a file or an address is a link', async () => {
  writeFileSync(join(client.folder, 'plan.md'), 'The plan');
  client.open('introduction.kring');
  const links = await client.ask<{ target: string }[]>('documentLink', 'introduction.kring');
  expect(links.map(({ target }) => target)).toEqual([client.uri('plan.md')]);
  client.close('introduction.kring');
});

describe('requests of Kring’s own', () => {
  test('tell of organisations, their circles and people', async () => {
    type Answer = {
      name: string;
      circles: { name: string; parent?: string }[];
      people: { name: string }[];
    }[];
    const [organisation] = await client.request<Answer>('kring/organisations', {});
    expect(organisation?.name).toBe('Rijnstreek');
    expect(organisation?.circles.find(({ name }) => name === 'Midwives')?.parent).toBe('Strategy');
    expect(organisation?.people.length).toBe(18);
  });
  test('look at everything as of another date, until today is wanted again', async () => {
    expect(await client.request('kring/asOf', { date: '2026-02-01' })).toEqual({
      date: '2026-02-01',
      today: false,
    });
    await client.quiet();
    const lenses = await client.ask<{ command: { title: string } }[]>('codeLens', strategy);
    expect(lenses[0]?.command.title).toMatch(/^as of 2026-02-01/);
    await expect(client.request('kring/asOf', { date: 'soon' })).rejects.toThrow('no date');
    await client.request('kring/asOf', { date: '2026-11-23' });
    await client.quiet();
  });
  test('draw a view, as shapes and as SVG', async () => {
    const answer = await client.request<{ drawing: { parts: object[]; view: string } }>('kring/drawing', {
      view: 'tree',
    });
    expect(answer.drawing.view).toBe('tree');
    expect(answer.drawing.parts.length).toBeGreaterThan(5);
    expect(await client.request('kring/picture', { view: 'circles' })).toMatch(/^<svg|^<\?xml/);
  });
  test('tell how the introduction stands and what falls due, with places', async () => {
    type Progress = { implementations: { at: { uri: string }; phases: object[] }[] };
    const progress = await client.request<Progress>('kring/progress', {});
    expect(progress.implementations[0]?.at.uri).toBe(client.uri('introduction.kring'));
    const due = await client.request<{ name: string; at: { uri: string } }[]>('kring/due', {
      until: '2027-01-31',
    });
    expect(due.map(({ name }) => name)).toContain('payments-list');
  });
  test('write what somebody means in a picture', async () => {
    const move = { kind: 'move circle', circle: 'Midwives', under: 'Youth' };
    const { revision } = await client.request<{ revision: number }>('kring/drawing', {});
    const edit = await client.request<WorkspaceEdit>('kring/edit', { revision, change: move });
    expect(editsOf(edit, midwives).map(({ newText }) => newText)).toEqual(['Youth']);
  });
  test('refuse it where the file has changed meanwhile, or the circle would lie in itself', async () => {
    const { revision } = await client.request<{ revision: number }>('kring/drawing', {});
    client.change(midwives, `${client.text(midwives)}\n`);
    const move = { kind: 'move circle', circle: 'Midwives', under: 'Youth' };
    await expect(client.request('kring/edit', { revision, change: move })).rejects.toThrow(
      'has changed since',
    );
    client.change(midwives, client.text(midwives));
    const inside = { kind: 'move circle', circle: 'Strategy', under: 'Youth' };
    await expect(client.request('kring/edit', { change: inside })).rejects.toThrow('lies in');
  });
  test('explain a rule', async () => {
    const rule = await client.request<{ id: string; markdown: string }>('kring/rule', { rule: 'DL03' });
    expect(rule.id).toBe('double-link/same-person');
    expect(rule.markdown).toContain('```kring');
  });
});
