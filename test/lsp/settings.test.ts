import { afterAll, describe, expect, test } from 'vitest';
import { localised } from '../../src/extension/manifest.js';
import { readSettings } from '../../src/lsp/settings.js';
import { Client, copyOf, removeCopies } from './client.js';

/* What an editor's settings do while the server runs, and what is told of those that do nothing. */

/** Each setting of the extension: what it may be, what it may not and what is then told; or who else looks at it. */
const each: Readonly<
  Record<string, { readonly good: readonly unknown[]; readonly bad: readonly [unknown, RegExp][] } | string>
> = {
  'kring.language': {
    good: ['en', 'nl', 'auto', '', null],
    bad: [
      ['de', /`kring\.language` cannot be "de".*`auto`, `en` or `nl`/],
      [3, /cannot be 3/],
    ],
  },
  'kring.profile': {
    good: ['skm', 'sofa', 's3', 'auto', ''],
    bad: [['SKM', /`kring\.profile` cannot be "SKM".*`auto`, `skm`, `sofa` or `s3`/]],
  },
  'kring.asOf': {
    good: ['2026-03-01', '', null],
    bad: [
      ['2026-02-30', /`kring\.asOf` is "2026-02-30", which is no day/],
      ['morgen', /no day of the calendar/],
    ],
  },
  'kring.inlayHints': {
    good: [true, false, null],
    bad: [['yes', /`kring\.inlayHints` cannot be "yes".*`true` or `false`/]],
  },
  'kring.codeLenses': { good: [true, false], bad: [[1, /`kring\.codeLenses` cannot be 1/]] },
  'kring.levels': {
    good: [{}, { 'circle/aim-missing': 'off' }, { 'circle/aim-missing': null }],
    bad: [
      [{ 'circle/aim-mising': 'off' }, /names the rule `circle\/aim-mising`, which there is not/],
      [{ 'circle/aim-missing': 'fatal' }, /`kring\.levels: circle\/aim-missing` cannot be "fatal"/],
      ['off', /`kring\.levels` is "off", so it does nothing/],
      [['off'], /`kring\.levels` is \["off"\]/],
    ],
  },
  'kring.person': 'the extension asks who is here where nobody bears the name',
  'kring.picture.followCursor': 'the extension reads it each time the cursor moves',
  'kring.commandLine': 'the extension starts it, and says where it cannot',
  'kring.trace.server': 'the client for language servers reads it',
};

test('each setting of the extension is in the table', () => {
  const { contributes } = localised().manifest as {
    contributes: { configuration: { properties: object } };
  };
  expect(Object.keys(each).sort()).toEqual(Object.keys(contributes.configuration.properties).sort());
});

const table = Object.entries(each).flatMap(([name, one]) =>
  typeof one === 'string' ? [] : [[name, one] as const],
);

describe.each(table)('%s', (name, { good, bad }) => {
  const key = name.slice('kring.'.length);
  test.each(good.map((value) => [JSON.stringify(value), value]))('may be %s', (_written, value) => {
    expect(readSettings({ [key]: value }).faults).toEqual([]);
  });
  test.each(bad.map(([value, tells]) => [JSON.stringify(value), value, tells] as const))(
    'as %s it is told in words, and does nothing',
    (_written, value, tells) => {
      const { faults, settings } = readSettings({ [key]: value });
      expect(faults.map(({ en }) => en)).toEqual([expect.stringMatching(tells)]);
      expect(faults[0]?.nl).toMatch(/^De instelling /);
      expect(
        Object.values(settings).flatMap((one) => (typeof one === 'object' ? Object.keys(one) : [one])),
      ).toEqual([]);
    },
  );
});

describe('changed while the server runs', () => {
  afterAll(removeCopies);

  test('settings take effect in findings, date, hints and lines above, and what cannot be is told once', async () => {
    const refreshed: string[] = [];
    const asked = (method: string) => () => {
      refreshed.push(method);
      return null;
    };
    const client = await Client.start(copyOf('birth-care'), {
      capabilities: {
        workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
      },
      answers: {
        'workspace/codeLens/refresh': asked('lenses'),
        'workspace/inlayHint/refresh': asked('hints'),
      },
    });
    const told = (): string[] =>
      client.notifications
        .filter(({ method }) => method === 'window/showMessage')
        .map(({ params }) => (params as { message: string }).message);
    const set = async (kring: object): Promise<void> => {
      client.notify('workspace/didChangeConfiguration', { settings: { kring } });
      await client.quiet();
    };
    const looked = () => client.request<{ date: string; today: boolean }>('kring/asOf', {});
    await client.until(() => client.count('kring/changed') > 0, 'nothing was found');
    expect(told()).toEqual([]);

    await set({ language: 'nl', levels: { 'circle/aim-mising': 'off' } });
    expect(told()).toEqual([expect.stringContaining('`circle/aim-mising`, die er niet is')]);
    expect(refreshed.sort()).toEqual(['hints', 'lenses']);
    expect(await looked()).toEqual({ date: '2026-11-23', today: false });

    // The same fault is told once; a date that was chosen stays when another setting changes.
    await client.request('kring/asOf', { date: '2027-02-01' });
    await set({ language: 'en', levels: { 'circle/aim-mising': 'off' } });
    expect(told()).toHaveLength(1);
    expect(await looked()).toEqual({ date: '2027-02-01', today: false });

    await set({ asOf: '2026-12-24' });
    expect(await looked()).toEqual({ date: '2026-12-24', today: false });
    expect(await client.request('kring/asOf', { date: null })).toMatchObject({ today: true });
    expect(await client.stop()).toBe(0);
  }, 60_000);
});
