import { describe, expect, test } from 'vitest';
import { viewNames } from '../../src/layout/drawing.js';
import { firstState, fromPanel, panelPage, stateIn } from '../../src/render/html/panel.js';

describe('a message of the page with the picture', () => {
  const circle = { kind: 'circle', name: 'Board' } as const;

  test.each([
    [{ kind: 'ready', state: firstState }],
    [{ kind: 'show', state: { ...firstState, closed: ['Board'] }, on: '2027-01-01' }],
    [{ kind: 'look at', date: null }],
    [{ kind: 'tell', id: 3, subject: { kind: 'seat', name: 'anna', circle: 'Board' } }],
    [{ kind: 'open', subject: circle }],
    [{ kind: 'wish', wish: 'move', circle: 'Board', revision: 7 }],
    [{ kind: 'undo' }],
    [{ kind: 'redo' }],
    [{ kind: 'image', id: 1, png: 'iVBORw0KGgo=' }],
  ])('is taken as it was sent: %j', (message) => {
    expect(fromPanel(message)).toEqual(message);
  });

  test.each([
    ['nothing', undefined],
    ['a text', 'open'],
    ['one of another page', { command: 'vscode.open', arguments: ['file:///etc/passwd'] }],
    ['a subject of a kind that no picture has', { kind: 'open', subject: { kind: 'file', name: 'x' } }],
    ['a kind that every object knows', { kind: 'open', subject: { kind: 'constructor', name: 'x' } }],
    ['a subject without a name', { kind: 'open', subject: { kind: 'circle' } }],
    ['a wish that nobody can have', { kind: 'wish', wish: 'delete', circle: 'Board', revision: 7 }],
    ['a wish of no picture', { kind: 'wish', wish: 'move', circle: 'Board', revision: -1 }],
    ['a date that is none', { kind: 'look at', date: '1 January' }],
    ['a view that is none', { kind: 'show', state: { view: 'everything', findings: true } }],
    ['an image that is text', { kind: 'image', id: 1, png: '<svg onload="alert(1)">' }],
  ])('is left where it is when it is %s', (_, message) => {
    expect(fromPanel(message)).toBeUndefined();
  });

  test('that is ready begins with the circles where what was kept is of no use', () => {
    expect(fromPanel({ kind: 'ready', state: { view: 7 } })).toEqual({ kind: 'ready', state: firstState });
    expect(stateIn({ view: 'tree', findings: false, closed: [1] })).toBeUndefined();
  });
});

describe('a picture that is pinned', () => {
  const pinned = { ...firstState, organisation: 'hof', pinned: true };
  const page = (pins: boolean) =>
    panelPage({
      language: 'en',
      nonce: 'n',
      script: 's',
      source: 'x',
      views: viewNames,
      state: pinned,
      pins,
    });
  test('stays with its organisation when its window comes back', () => {
    expect(stateIn(pinned)).toEqual(pinned);
    expect(stateIn({ ...firstState, pinned: true })).toEqual(firstState);
  });
  test('says so, where several pictures can stand side by side', () => {
    expect(page(true)).toMatch(/id="pin"[^>]*aria-pressed="true"/);
    expect(page(false)).not.toContain('id="pin"');
  });
});

test('the page lets nothing run but its own script, and says what it was given as text', () => {
  const page = panelPage({
    language: 'en',
    nonce: 'abc123',
    script: 'https://file/panel.js?"><script>alert(1)</script>',
    source: 'https://file',
    views: viewNames,
    state: { ...firstState, organisation: '"><img src=x onerror=alert(1)>' },
  });
  expect(page).toContain(
    `content="default-src 'none'; img-src blob: data: https://file; style-src 'nonce-abc123'; script-src 'nonce-abc123'"`,
  );
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toContain('<img');
  const without = page.replace(/data-state="[^"]*"/, '');
  expect(without).not.toMatch(/ on[a-z]+=/);
  expect(without).not.toContain('onerror');
  expect(page).not.toMatch(/\sstyle="/);
});

test('every tool of the page has a name for those who do not see it, in both languages', () => {
  for (const language of ['en', 'nl'] as const) {
    const page = panelPage({
      language,
      nonce: 'n',
      script: 's',
      source: 'x',
      views: viewNames,
      state: firstState,
    });
    for (const [button] of page.matchAll(/<button[^>]*>(?:(?!<\/button>).)*<\/button>/gs)) {
      const named = /aria-label="[^"]+"/.test(button) || /<button[^>]*>[^<]+</.test(button);
      expect(named, button).toBe(true);
    }
    for (const [field] of page.matchAll(/<(?:select|input)[^>]*>/g))
      expect(/aria-label=/.test(field) || /id="date"/.test(field), field).toBe(true);
    expect(page).toContain('<label for="date">');
  }
});
