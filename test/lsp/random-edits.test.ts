import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { Client, copyOf, type Position, removeCopies } from './client.js';
import { Looker } from './shown.js';

/* Whatever is typed, opened, closed, asked and done to the disk: in the end the server knows what a fresh one knows. */

afterAll(removeCopies);

const files = ['circles/midwives.kring', 'circles/strategy.kring', 'people.kring', 'logbook.kring'] as const;

const position = fc.record({ line: fc.nat(120), character: fc.nat(90) });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      file: fc.constantFrom(...files),
      from: position,
      lines: fc.nat(2),
      to: fc.nat(60),
      text: fc.oneof(
        fc.constantFrom(
          '\n',
          '\r\n',
          '\r',
          '}',
          '{',
          '"',
          '"""',
          '/*',
          '\uD83C',
          '\uDF33',
          '\uFEFF',
          'circle X in Board {\n  leader anna\n}\n',
          'person zoe "Zoë"\n',
        ),
        fc.string({ maxLength: 8 }),
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('ask' as const),
      file: fc.constantFrom(...files),
      at: position,
      method: fc.constantFrom(
        'completion',
        'hover',
        'definition',
        'documentSymbol',
        'foldingRange',
        'semanticTokens/full',
        'codeLens',
        'prepareRename',
        'codeAction',
        'formatting',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('look' as const), file: fc.constantFrom(...files) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('close' as const, 'open' as const, 'delete' as const, 'restore' as const),
      file: fc.constantFrom(...files),
    }),
  },
);

/** A text after the change that the protocol describes; the client's own account of it. */
function changed(text: string, start: Position, end: Position, put: string): string {
  const offset = ({ line, character }: Position): number => {
    const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
    const begin = starts[line];
    if (begin === undefined) return text.length;
    const lineEnd = /[\r\n]|$/.exec(text.slice(begin))?.index ?? 0;
    return begin + Math.min(character, lineEnd);
  };
  const [from, to] = [offset(start), offset(end)];
  return text.slice(0, Math.min(from, to)) + put + text.slice(Math.max(from, to));
}

test('the server ends up knowing what a fresh one knows', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const folder = copyOf('birth-care');
      const client = await Client.start(folder);
      const original = new Map(files.map((file) => [file, client.text(file)]));
      const open = new Map<string, string>();
      const looker = new Looker(client, { view: 'circles', closed: [] });
      let looking: Promise<unknown> = Promise.resolve();
      for (const one of steps) {
        const { file } = one;
        const text = open.get(file);
        if (one.kind === 'edit') {
          if (text === undefined) continue;
          const end = { line: one.from.line + one.lines, character: one.to };
          client.change(file, one.text, { start: one.from, end });
          open.set(file, changed(text, one.from, end, one.text));
        } else if (one.kind === 'ask') {
          const more = {
            range: { start: one.at, end: one.at },
            context: { diagnostics: [], triggerKind: 1 },
            options: {},
          };
          // A refusal is an answer too; a failure of the server's own is on its log.
          void client.ask(one.method, file, one.at, more).catch(() => undefined);
        } else if (one.kind === 'look') {
          // What is looked at was typed before; meanwhile more is typed.
          looking = looking.then(() => looker.look()).catch(refused);
        } else if (one.kind === 'open' && text === undefined) {
          open.set(file, original.get(file) as string);
          client.open(file, original.get(file) as string);
        } else if (one.kind === 'close' && text !== undefined) {
          open.delete(file);
          client.close(file);
        } else if (one.kind === 'delete' || one.kind === 'restore') {
          if (one.kind === 'delete') rmSync(join(folder, file), { force: true });
          else writeFileSync(join(folder, file), original.get(file) as string);
          client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: client.uri(file), type: 2 }] });
        }
      }
      const found = await settled(client);
      const fresh = await Client.start(folder);
      for (const [file, text] of open) fresh.open(file, text);
      const expected = await settled(fresh);
      expect(found).toEqual(expected);
      await looking;
      const last = await looker.look().catch(refused);
      const whole = await new Looker(fresh, { view: 'circles', closed: [] }).look().catch(refused);
      expect(last).toEqual(whole);
      expect(client.notifications.filter(({ method }) => method === 'window/logMessage')).toEqual([]);
      client.kill();
      fresh.kill();
      removeCopies();
    }),
    { numRuns: 6 },
  );
});

/** Where no organisation is left, none is drawn. */
function refused(error: Error): string {
  if (!error.message.startsWith('kring/view')) throw error;
  return error.message;
}

/** The diagnostics once all is quiet: a last word makes the server say so. */
async function settled(client: Client): Promise<Record<string, unknown>> {
  await client.until(() => client.count('kring/changed') > 0, 'the workspace was not read');
  const before = client.count('kring/changed');
  await client.request('kring/asOf', { date: '2026-11-22' });
  await client.until(() => client.count('kring/changed') > before, 'never quiet');
  const again = client.count('kring/changed');
  await client.request('kring/asOf', { date: '2026-11-23' });
  await client.until(() => client.count('kring/changed') > again, 'never quiet');
  return Object.fromEntries(
    [...client.diagnostics]
      .filter(([, diagnostics]) => diagnostics.length > 0)
      .map(([uri, diagnostics]) => [uri.slice(uri.indexOf('/kring-lsp-')), diagnostics])
      .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
  );
}
