import { createServer, type Server } from 'node:net';
import { expect, test } from 'vitest';
import { folderWith, gardens, kring, started } from '../cli/kring.js';

/* `kring studio` as it is started and ended at a terminal. */

/** Starts it, and gives what it prints until it has printed a line. */
async function open(words: readonly string[], folder: string) {
  const run = started(['studio', ...words], { in: folder });
  const said = { out: '', err: '' };
  run.stderr.on('data', (part) => {
    said.err += String(part);
  });
  const ended = new Promise<number | null>((done) => run.once('exit', done));
  await new Promise<void>((done, fail) => {
    run.stdout.on('data', (part) => {
      said.out += String(part);
      if (said.out.endsWith('\n')) done();
    });
    void ended.then(() => fail(new Error(said.err)));
  });
  return { run, said, ended };
}

test('prints its address alone on standard output, says what it is for, and ends well by Ctrl+C', async () => {
  const folder = folderWith({ 'a.kring': gardens });
  const { run, said, ended } = await open([], folder);
  expect(said.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/studio\/#[\w-]{43}\n$/);
  const { origin, pathname } = new URL(said.out);
  const page = await fetch(origin + pathname);
  expect(await page.text()).toContain("connect-src 'self'");
  for (const part of ['studio.js', 'server.js', 'page.css', 'icon.svg'])
    expect((await fetch(`${origin}/studio/${part}`)).status).toBe(200);
  run.kill('SIGINT');
  expect(await ended).toBe(0);
  expect(said.err).toContain('Open this address in a browser on this machine.');
  expect(said.err).toContain('The studio has ended.');
});

test('makes another secret at each start, and serves at the port that is asked for', async () => {
  const folder = folderWith({ 'a.kring': gardens });
  const free = await new Promise<number>((done) => {
    const server: Server = createServer().listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => done(typeof at === 'object' && at !== null ? at.port : 0));
    });
  });
  const first = await open(['.', '--port', String(free), '--quiet'], folder);
  expect(first.said.out).toContain(`127.0.0.1:${free}/`);
  expect(first.said.err).toBe('');
  const taken = kring(['studio', '--port', String(free)], { in: folder });
  expect([taken.status, taken.out]).toEqual([2, '']);
  expect(taken.err).toContain(`Another program is at port ${free} already.`);
  first.run.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  const second = await open(['--port', String(free)], folder);
  expect(second.said.out).not.toBe(first.said.out);
  second.run.kill('SIGINT');
  await second.ended;
});

test.each([
  [['studio', 'nowhere'], 'There is no folder nowhere.'],
  [['studio', 'a.kring'], 'There is no folder a.kring.'],
  [['studio', '--port', '0'], '`--port` is a number from 1 to 65535, not `0`.'],
  [['studio', '--port', '65536'], 'not `65536`'],
  [['studio', '--port', '80a'], 'not `80a`'],
  [['studio', '--port=-1'], 'not `-1`'],
  [['studio', '-o', 'x.html'], 'takes no `--output`'],
  [['studio', '--organisation', 'Tuinen'], 'takes no `--organisation`'],
  [['studio', '--watch'], '--watch'],
  [['studio', 'a', 'b'], '`b`'],
])('refuses in words: kring %j', (words, says) => {
  const folder = folderWith({ 'a.kring': gardens });
  const { status, out, err } = kring(words, { in: folder });
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(says);
});
