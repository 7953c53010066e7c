import { expect, test } from 'vitest';
import { fromImporting } from '../../src/render/html/import-page.js';

/* What the host of the page of an import lets through of what the page says. */

test('what a person can do on the page is let through, and nothing beside it', () => {
  const bytes = new ArrayBuffer(2);
  for (const said of [
    { kind: 'ready' },
    { kind: 'choose' },
    { kind: 'whole' },
    { kind: 'files', files: [{ name: 'leden.csv', bytes }] },
    { kind: 'addresses', addresses: ['file:///leden.csv'] },
    { kind: 'means', table: 'offices', word: 'kringleider', meaning: 'leader' },
    { kind: 'into', text: '' },
    { kind: 'days', text: 'day first' },
    { kind: 'write', allowed: true },
  ])
    expect(fromImporting({ ...said, more: 'left out' })).toEqual(said);
});

test('a message that is none of the page is left where it is', () => {
  for (const said of [
    undefined,
    'write',
    {},
    { kind: 'run' },
    { kind: 'files', files: [] },
    { kind: 'files', files: [{ name: 'leden.csv', bytes: 'text' }] },
    { kind: 'files', files: [null] },
    { kind: 'addresses', addresses: [7] },
    { kind: 'addresses', addresses: 'file:///leden.csv' },
    { kind: 'means', table: 'people', word: 'x', meaning: 'y' },
    { kind: 'means', table: 'offices', word: 'x' },
    { kind: 'title', text: 'x'.repeat(2001) },
  ])
    expect(fromImporting(said)).toBeUndefined();
});

test('writing although much is gone is only what was said to be so', () => {
  expect(fromImporting({ kind: 'write', allowed: 'yes' })).toEqual({ kind: 'write', allowed: false });
});
