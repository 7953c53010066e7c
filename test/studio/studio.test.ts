import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { DiskFolder } from '../../src/disk/folder.js';
import { same } from '../../src/messages/words.js';
import type { AnswerToChange, ToldOfFolder } from '../../src/studio/protocol.js';
import { type OpenStudio, openStudio } from '../../src/studio/server.js';

/* A folder served to a page on this machine, as the page asks, and as others do who must not get at it. */

const garden = 'organisation Garden "The Garden"\ncircle Beds { aim "Vegetables" }\n';
const parts = new Map([
  ['', { kind: 'text/html; charset=utf-8', content: Buffer.from('<!DOCTYPE html><p>The page</p>') }],
  ['studio.js', { kind: 'text/javascript; charset=utf-8', content: Buffer.from('"The program"') }],
]);

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A folder with these files, beside one that is none of the studio's business. */
function folderWith(files: Readonly<Record<string, string | Uint8Array>>): {
  folder: string;
  outside: string;
} {
  const around = realpathSync(mkdtempSync(join(tmpdir(), 'kring-studio-')));
  ends.push(() => rmSync(around, { recursive: true, force: true }));
  const [folder, outside] = [join(around, 'circles'), join(around, 'outside')];
  for (const [name, content] of Object.entries({ '../outside/secret.kring': 'circle Secret\n', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  mkdirSync(folder, { recursive: true });
  return { folder, outside };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A studio, and how its own page asks it. */
class Asked {
  readonly host: string;
  readonly secret: string;

  constructor(readonly studio: OpenStudio) {
    const { host, hash } = new URL(studio.address);
    this.host = host;
    this.secret = hash.slice(1);
  }

  get proof(): Record<string, string> {
    return { authorization: `Bearer ${this.secret}` };
  }

  ask(
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: string | Buffer,
  ): Promise<Answer> {
    const { hostname, port } = new URL(this.studio.address);
    return new Promise((done, fail) => {
      const asking = request({ hostname, port, method, path, headers, agent: false }, (response) => {
        const read: Buffer[] = [];
        response.on('data', (part: Buffer) => read.push(part));
        response.on('error', fail);
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(read).toString(),
          }),
        );
      });
      asking.on('error', fail);
      asking.end(body);
    });
  }

  change(what: 'write' | 'remove', said: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(
      'POST',
      `/studio/${what}`,
      {
        ...this.proof,
        origin: `http://${this.host}`,
        'content-type': 'application/json',
        ...headers,
      },
      JSON.stringify(said),
    );
  }

  async write(name: string, text: string, was: string | null): Promise<AnswerToChange> {
    const { status, text: said } = await this.change('write', { name, text, was });
    expect(status).toBe(200);
    return JSON.parse(said) as AnswerToChange;
  }

  /** What a window is told, one line after the other. */
  window(): { next: () => Promise<ToldOfFolder>; close: () => void } {
    const { hostname, port } = new URL(this.studio.address);
    const lines: ToldOfFolder[] = [];
    const waiting: ((line: ToldOfFolder) => void)[] = [];
    let rest = '';
    const asking = request({ hostname, port, path: '/studio/folder', headers: this.proof, agent: false });
    asking.on('response', (response) => {
      response.setEncoding('utf8');
      response.on('error', () => undefined);
      response.on('data', (part: string) => {
        const all = (rest + part).split('\n');
        rest = all.pop() ?? '';
        for (const one of all) {
          const line = JSON.parse(one) as ToldOfFolder;
          const waits = waiting.shift();
          if (waits === undefined) lines.push(line);
          else waits(line);
        }
      });
    });
    asking.on('error', () => undefined);
    asking.end();
    const close = (): void => void asking.destroy();
    ends.push(close);
    return {
      next: () => {
        const line = lines.shift();
        return line === undefined ? new Promise((done) => waiting.push(done)) : Promise.resolve(line);
      },
      close,
    };
  }

  /** The folder as it is told now. */
  async now(): Promise<ToldOfFolder> {
    const window = this.window();
    const line = await window.next();
    window.close();
    return line;
  }
}

async function opened(folder: string): Promise<Asked> {
  const studio = await openStudio(await DiskFolder.at(folder), {
    parts,
    about: { name: 'circles', isReadOnly: false },
    port: 0,
    why: (error) => (error instanceof Error && 'code' in error ? same(String(error.code)) : undefined),
  });
  ends.push(() => studio.end());
  return new Asked(studio);
}

const stampOf = (told: ToldOfFolder, name: string): string =>
  told.files.find((file) => file.name === name)?.stamp ?? '';

describe('who does not belong to the studio', () => {
  test('gets the page, which holds nothing of the folder, and nothing else', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    const page = await studio.ask('GET', '/studio/');
    expect([page.status, page.text]).toEqual([200, '<!DOCTYPE html><p>The page</p>']);
    expect(page.headers['access-control-allow-origin']).toBeUndefined();
    expect(page.headers['x-frame-options']).toBe('DENY');
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.headers['set-cookie']).toBeUndefined();
    expect((await studio.ask('GET', '/studio/studio.js')).headers['content-security-policy']).toBe(
      "default-src 'none'",
    );
    expect((await studio.ask('HEAD', '/studio/')).text).toBe('');
    for (const path of ['/', '/studio', '/studio/index.html', '/studio/a.kring', '/favicon.ico'])
      expect((await studio.ask('GET', path)).status).toBe(404);
  });

  test('is refused without the secret, with another one, and with one that is nearly right', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    expect(studio.secret).toMatch(/^[\w-]{43}$/);
    const { secret } = studio;
    const other = (await opened(folder)).secret;
    expect(other).not.toBe(secret);
    for (const authorization of [
      undefined,
      '',
      'Bearer ',
      `Bearer ${other}`,
      `Bearer ${secret.slice(1)}`,
      `Bearer ${secret}x`,
      `bearer ${secret}`,
      secret,
    ]) {
      const proof: Record<string, string> = authorization === undefined ? {} : { authorization };
      const folderAsked = await studio.ask('GET', '/studio/folder', proof);
      expect([folderAsked.status, folderAsked.text]).toEqual([401, '']);
      const origin = { origin: `http://${studio.host}`, 'content-type': 'application/json', ...proof };
      const said = JSON.stringify({ name: 'b.kring', text: 'x', was: null });
      expect((await studio.ask('POST', '/studio/write', origin, said)).status).toBe(401);
    }
    expect((await studio.ask('GET', `/studio/folder?secret=${secret}`)).status).toBe(404);
    expect(readdirSync(folder)).toEqual(['a.kring']);
  });

  test.each([
    'localhost',
    'kring.example',
    'kring.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost:PORT',
    '127.0.0.1.nip.example:PORT',
    '0.0.0.0:PORT',
    '[::1]:PORT',
  ])(
    'is refused who asks under the name “%s”, as a page does whose name was made to lead here',
    async (name) => {
      const { folder } = folderWith({ 'a.kring': garden });
      const studio = await opened(folder);
      const host = name.replace('PORT', new URL(studio.studio.address).port);
      for (const path of ['/studio/', '/studio/folder', '/studio/studio.js'])
        expect((await studio.ask('GET', path, { ...studio.proof, host })).status).toBe(421);
      const written = await studio.change(
        'write',
        { name: 'b.kring', text: 'x', was: null },
        { host, origin: `http://${host}` },
      );
      expect(written.status).toBe(421);
      expect(existsSync(join(folder, 'b.kring'))).toBe(false);
    },
  );

  test('is refused who names two hosts, or a whole address', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    const raw = (text: string): Promise<string> =>
      new Promise((done) => {
        const { hostname, port } = new URL(studio.studio.address);
        const socket = connect(Number(port), hostname, () => socket.end(text.replaceAll('\n', '\r\n')));
        let answer = '';
        socket.on('data', (part) => {
          answer += String(part);
        });
        socket.on('close', () => done(answer.split('\r\n')[0] ?? ''));
        socket.on('error', () => undefined);
      });
    const right = `host: ${studio.host}`;
    expect(await raw(`GET /studio/ HTTP/1.1\n${right}\nconnection: close\n\n`)).toContain(' 200 ');
    expect(await raw(`GET /studio/ HTTP/1.1\n${right}\nhost: x.example\n\n`)).toMatch(/ 4\d\d /);
    expect(await raw(`GET http://x.example/studio/ HTTP/1.1\n${right}\n\n`)).toContain(' 421 ');
    expect(await raw('GET /studio/ HTTP/1.0\n\n')).toContain(' 421 ');
  });

  test('is refused who comes from another page, also with the secret, and is told of no permission', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    const port = new URL(studio.studio.address).port;
    for (const origin of [
      'https://kring.example',
      'null',
      `http://localhost:${port}`,
      `https://${studio.host}`,
      `http://${studio.host}.example`,
      'http://127.0.0.1:1',
      'file://',
    ]) {
      const asking = await studio.ask('GET', '/studio/folder', { ...studio.proof, origin });
      expect(asking.status).toBe(403);
      expect(asking.headers['access-control-allow-origin']).toBeUndefined();
      const writing = await studio.change('write', { name: 'b.kring', text: 'x', was: null }, { origin });
      expect(writing.status).toBe(403);
      const before = await studio.ask('OPTIONS', '/studio/write', {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization, content-type',
      });
      expect(before.status).toBe(403);
      expect(Object.keys(before.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    for (const site of ['cross-site', 'same-site'])
      expect((await studio.ask('GET', '/studio/studio.js', { 'sec-fetch-site': site })).status).toBe(403);
    const opening = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect((await studio.ask('GET', '/studio/', opening)).status).toBe(200);
    expect((await studio.ask('GET', '/studio/', { ...opening, 'sec-fetch-dest': 'iframe' })).status).toBe(
      403,
    );
    // What a form or a simple request of another page could send.
    for (const headers of [{ origin: '' }, { 'content-type': 'text/plain' }, { 'content-type': '' }])
      expect(
        (await studio.change('write', { name: 'b.kring', text: 'x', was: null }, headers)).status,
      ).toBeGreaterThanOrEqual(400);
    expect(readdirSync(folder)).toEqual(['a.kring']);
  });

  test('is refused who asks in another way than the page does', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    const origin = { origin: `http://${studio.host}`, ...studio.proof };
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      expect((await studio.ask(method, '/studio/', origin)).status).toBe(405);
      expect((await studio.ask(method, '/studio/folder', origin)).status).toBe(405);
    }
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await studio.ask(method, '/studio/write', origin)).status).toBe(405);
    for (const said of [
      null,
      [],
      'text',
      {},
      { name: 'b.kring' },
      { name: 'b.kring', text: 1, was: null },
      { name: 'b.kring', text: 'x' },
      { name: 'b.kring', text: 'x', was: 0 },
      { name: ['b.kring'], text: 'x', was: null },
      { name: 'b.kring', text: '\ud800', was: null },
    ])
      expect((await studio.change('write', said)).status).toBe(400);
    for (const said of [{ name: 'a.kring' }, { name: 'a.kring', was: null }])
      expect((await studio.change('remove', said)).status).toBe(400);
    const json = { ...origin, 'content-type': 'application/json' };
    for (const body of ['', '{', Buffer.from([0x22, 0xff, 0x22])])
      expect((await studio.ask('POST', '/studio/write', json, body)).status).toBe(400);
    expect(readdirSync(folder)).toEqual(['a.kring']);
  });

  test('cannot have it take in more than files are, whether that is said beforehand or not', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    const head = { ...studio.proof, origin: `http://${studio.host}`, 'content-type': 'application/json' };
    expect(
      (await studio.ask('POST', '/studio/write', { ...head, 'content-length': '64000001' }, '{')).status,
    ).toBe(413);
    const { hostname, port } = new URL(studio.studio.address);
    const status = await new Promise<number | string>((done) => {
      const asking = request({
        hostname,
        port,
        method: 'POST',
        path: '/studio/write',
        headers: head,
        agent: false,
      });
      const piece = Buffer.alloc(1 << 20, 0x20);
      let sent = 0;
      const more = (): void => {
        while (sent++ < 80) if (!asking.write(piece)) return;
        asking.end();
      };
      asking.on('drain', more);
      asking.on('response', (response) => {
        done(response.statusCode ?? 0);
        asking.destroy();
      });
      asking.on('error', (error: NodeJS.ErrnoException) => done(error.code ?? ''));
      more();
    });
    // A server that hangs up on who goes on sending may do so before its answer is read.
    expect([413, 'ECONNRESET', 'EPIPE']).toContain(status);
    expect((await studio.now()).files.map(({ name }) => name)).toEqual(['a.kring']);
  });
});

describe('names', () => {
  test.each([
    '../outside/secret.kring',
    '../outside/new.kring',
    'sub/../../outside/new.kring',
    '/etc/new.kring',
    'C:\\new.kring',
    'C:/new.kring',
    '..\\outside\\new.kring',
    '%2e%2e/outside/new.kring',
    '..%2foutside%2fnew.kring',
    './new.kring',
    'sub//new.kring',
    'new.kring/',
    'new.kring\u0000.txt',
    'new.txt',
    'new.kring.exe',
    '.kring',
    '.git/new.kring',
    '.hidden.kring',
    'node_modules/new.kring',
    'sub/node_modules/new.kring',
    'con.kring',
    'sub/NUL.kring',
    'com1.kring',
    'new.kring:stream',
    'new .kring:x.kring',
    `${'a'.repeat(300)}.kring`,
    'a\nb.kring',
    'a\u202eb.kring',
    '',
  ])('that no file of the folder can have are refused in words, and nothing is written: %j', async (name) => {
    const { folder, outside } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    expect(await studio.write(name, 'circle Evil\n', null)).toMatchObject({
      refused: { en: expect.stringContaining('No file of this folder can have that name') },
    });
    const removed = await studio.change('remove', { name, was: 'x' });
    expect(JSON.parse(removed.text)).toMatchObject({ refused: { nl: expect.any(String) } });
    expect(readdirSync(folder, { recursive: true })).toEqual(['a.kring']);
    expect(readdirSync(outside)).toEqual(['secret.kring']);
    expect(readFileSync(join(outside, 'secret.kring'), 'utf8')).toBe('circle Secret\n');
  });

  test('of other letters, of folders and of what is there already are right', async () => {
    const { folder } = folderWith({ 'Notulen (oud) & zo.kring': 'circle Oud\n' });
    const studio = await opened(folder);
    const first = await studio.now();
    const odd = await studio.write(
      'Notulen (oud) & zo.kring',
      'circle Ouder\n',
      stampOf(first, 'Notulen (oud) & zo.kring'),
    );
    expect(odd).toMatchObject({ done: true });
    for (const name of ['kringen/één.kring', 'diep/dieper/diepst.kring', 'кръг.kring'])
      expect(await studio.write(name, garden, null)).toMatchObject({ done: true });
    expect((await studio.now()).files.map(({ name }) => name).sort()).toEqual(
      ['Notulen (oud) & zo.kring', 'diep/dieper/diepst.kring', 'kringen/één.kring', 'кръг.kring'].sort(),
    );
  });
});

describe('links', () => {
  test('that lead out of the folder are neither followed nor written through, also within a repository', async () => {
    const { folder, outside } = folderWith({ 'a.kring': garden });
    mkdirSync(join(dirname(folder), '.git'));
    symlinkSync(outside, join(folder, 'aside'));
    symlinkSync(join(outside, 'secret.kring'), join(folder, 'file.kring'));
    symlinkSync(join(outside, 'nothing.kring'), join(folder, 'dangling.kring'));
    const studio = await opened(folder);
    const told = await studio.now();
    expect(told.files.map(({ name }) => name)).toEqual(['a.kring']);
    expect(told.left.map(({ name }) => name)).toEqual(['aside', 'dangling.kring', 'file.kring']);
    expect(JSON.stringify(told)).not.toContain('circle Secret');
    for (const name of [
      'aside/new.kring',
      'aside/secret.kring',
      'file.kring',
      'dangling.kring',
      'aside/sub/new.kring',
    ])
      expect(await studio.write(name, 'circle Evil\n', null)).toMatchObject({ refused: {} });
    expect(readdirSync(outside)).toEqual(['secret.kring']);
    expect(readFileSync(join(outside, 'secret.kring'), 'utf8')).toBe('circle Secret\n');
    expect(lstatSync(join(folder, 'dangling.kring')).isSymbolicLink()).toBe(true);
  });

  test('that take the place of a file after it was shown are not written through', async () => {
    const { folder, outside } = folderWith({ 'a.kring': garden, 'sub/b.kring': 'circle B\n' });
    const studio = await opened(folder);
    const told = await studio.now();
    rmSync(join(folder, 'a.kring'));
    symlinkSync(join(outside, 'secret.kring'), join(folder, 'a.kring'));
    rmSync(join(folder, 'sub'), { recursive: true });
    symlinkSync(outside, join(folder, 'sub'));
    for (const name of ['a.kring', 'sub/b.kring']) {
      expect(await studio.write(name, 'circle Evil\n', stampOf(told, name))).toMatchObject({ refused: {} });
      const removed = await studio.change('remove', { name, was: stampOf(told, name) });
      expect(JSON.parse(removed.text)).toMatchObject({ refused: {} });
    }
    expect(readdirSync(outside)).toEqual(['secret.kring']);
    expect(readFileSync(join(outside, 'secret.kring'), 'utf8')).toBe('circle Secret\n');
    expect(JSON.stringify(await studio.now())).not.toContain('circle Secret');
  });

  test('within the folder lead to one file, and stay links', async () => {
    const { folder } = folderWith({ 'real/a.kring': garden });
    symlinkSync(join(folder, 'real'), join(folder, 'also'));
    linkSync(join(folder, 'real/a.kring'), join(folder, 'hard.kring'));
    const studio = await opened(folder);
    const told = await studio.now();
    expect(told.files.map(({ name }) => name)).toEqual(['hard.kring', 'real/a.kring']);
    expect(await studio.write('real/a.kring', 'circle A\n', stampOf(told, 'real/a.kring'))).toMatchObject({
      done: true,
    });
    expect(readFileSync(join(folder, 'also/a.kring'), 'utf8')).toBe('circle A\n');
    expect(readFileSync(join(folder, 'hard.kring'), 'utf8')).toBe(garden);
  });
});

describe('what is written', () => {
  test('is there whole, and only where nothing else was written meanwhile', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    const was = stampOf(await studio.now(), 'a.kring');
    const first = await studio.write('a.kring', 'circle One\n', was);
    expect(first).toMatchObject({ done: true });
    // A second window that has not heard of it yet.
    const second = await studio.write('a.kring', 'circle Two\n', was);
    expect(second).toMatchObject({ done: false, there: { name: 'a.kring', text: 'circle One\n' } });
    expect(await studio.write('a.kring', 'circle Two\n', null)).toMatchObject({ done: false });
    writeFileSync(join(folder, 'a.kring'), 'circle Elsewhere\n');
    expect(
      await studio.write('a.kring', 'circle Three\n', 'stamp' in first ? first.stamp : ''),
    ).toMatchObject({
      done: false,
      there: { text: 'circle Elsewhere\n' },
    });
    rmSync(join(folder, 'a.kring'));
    expect(await studio.write('a.kring', 'circle Four\n', was)).toMatchObject({ done: false, there: null });
    expect(await studio.write('a.kring', 'circle Five\n', null)).toMatchObject({ done: true });
    expect(readFileSync(join(folder, 'a.kring'), 'utf8')).toBe('circle Five\n');
    expect(readdirSync(folder)).toEqual(['a.kring']);
  });

  test('by two at once ends as one of them said, and the other is told', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    const was = stampOf(await studio.now(), 'a.kring');
    const texts = Array.from({ length: 8 }, (_, i) => `circle Window${i}\n`);
    const answers = await Promise.all(texts.map((text) => studio.write('a.kring', text, was)));
    const done = answers.flatMap((one, i) => ('done' in one && one.done ? [texts[i]] : []));
    expect(done).toHaveLength(1);
    expect(readFileSync(join(folder, 'a.kring'), 'utf8')).toBe(done[0]);
  });

  test('keeps the ends of lines, a byte order mark and the mode of the file', async () => {
    const { folder } = folderWith({ 'a.kring': '\uFEFFcircle A\r\n' });
    chmodSync(join(folder, 'a.kring'), 0o640);
    const studio = await opened(folder);
    const told = await studio.now();
    expect(told.files[0]?.text).toBe('circle A\r\n');
    const answer = await studio.write('a.kring', 'circle B\r\n', stampOf(told, 'a.kring'));
    expect(readFileSync(join(folder, 'a.kring'), 'utf8')).toBe('\uFEFFcircle B\r\n');
    expect(lstatSync(join(folder, 'a.kring')).mode & 0o777).toBe(0o640);
    expect(stampOf(await studio.now(), 'a.kring')).toBe('stamp' in answer ? answer.stamp : '');
  });

  test('is refused in words for a file that nobody may write, which is not deleted either', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    chmodSync(join(folder, 'a.kring'), 0o444);
    const studio = await opened(folder);
    const was = stampOf(await studio.now(), 'a.kring');
    expect(await studio.write('a.kring', 'circle A\n', was)).toEqual({
      refused: {
        en: 'a.kring was not saved: EACCES. What you wrote stands only in this window until it is saved.',
        nl: 'a.kring is niet opgeslagen: EACCES. Wat u schreef, staat alleen in dit venster tot het is opgeslagen.',
      },
    });
    expect(JSON.parse((await studio.change('remove', { name: 'a.kring', was })).text)).toMatchObject({
      refused: {},
    });
    expect(readFileSync(join(folder, 'a.kring'), 'utf8')).toBe(garden);
  });

  test('is deleted only as it was seen', async () => {
    const { folder } = folderWith({ 'a.kring': garden, 'b.kring': 'circle B\n' });
    const studio = await opened(folder);
    const told = await studio.now();
    writeFileSync(join(folder, 'a.kring'), 'circle Other\n');
    const kept = await studio.change('remove', { name: 'a.kring', was: stampOf(told, 'a.kring') });
    expect(JSON.parse(kept.text)).toMatchObject({ done: false, there: { text: 'circle Other\n' } });
    const gone = await studio.change('remove', { name: 'b.kring', was: stampOf(told, 'b.kring') });
    expect(JSON.parse(gone.text)).toMatchObject({ done: true, stamp: null });
    expect(readdirSync(folder)).toEqual(['a.kring']);
  });
});

describe('a window', () => {
  test('is told of the folder, and of what others write, make and delete there', async () => {
    const { folder } = folderWith({ 'a.kring': garden, 'notes.txt': 'no Kring' });
    const studio = await opened(folder);
    const [one, two] = [studio.window(), studio.window()];
    const first = await one.next();
    await two.next();
    expect(first.about).toEqual({ name: 'circles', isReadOnly: false });
    expect(first.files.map(({ name, text }) => [name, text])).toEqual([['a.kring', garden]]);
    // By the other window.
    await studio.write('a.kring', 'circle One\n', stampOf(first, 'a.kring'));
    for (const window of [one, two]) {
      const line = await window.next();
      expect(line.files.map(({ name, text }) => [name, text])).toEqual([['a.kring', 'circle One\n']]);
      expect(line.at).toBeGreaterThan(first.at);
    }
    // By another program.
    mkdirSync(join(folder, 'sub'));
    writeFileSync(join(folder, 'sub/b.kring'), 'circle B\n');
    expect((await one.next()).files.map(({ name }) => name)).toEqual(['sub/b.kring']);
    rmSync(join(folder, 'a.kring'));
    expect((await one.next()).gone).toEqual(['a.kring']);
    writeFileSync(join(folder, 'c.kring'), Buffer.from([0x63, 0xff]));
    expect((await one.next()).left.map(({ name }) => name)).toEqual(['c.kring']);
  });

  test('is told when the studio ends', async () => {
    const { folder } = folderWith({ 'a.kring': garden });
    const studio = await opened(folder);
    const answer = studio.ask('GET', '/studio/folder', studio.proof);
    const window = studio.window();
    await window.next();
    await studio.studio.end();
    expect((await answer).status).toBe(200);
    await expect(studio.ask('GET', '/studio/')).rejects.toThrow();
  });
});
