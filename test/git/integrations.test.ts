import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { folderWith, gardens, kring, program } from '../cli/kring.js';
import { TestRepository } from './repositories.js';

/* What posts on pull requests and merge requests, against a stand-in for GitHub and GitLab on this machine. */

vi.setConfig({ testTimeout: 300_000 });

const home = join(import.meta.dirname, '../../integrations');
const mark = '<!-- kring: governance -->';

interface Comment {
  readonly id: number;
  body: string;
  readonly user?: { readonly login: string };
  readonly author?: { readonly username: string };
}

let server: Server;
let comments: Comment[] = [];
let asked: string[] = [];
let tokens: Set<string | undefined>;
let refuses = false;

const text = async (request: IncomingMessage): Promise<string> => {
  let all = '';
  for await (const piece of request) all += piece;
  return all;
};

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    asked.push(`${request.method} ${pathname}`);
    tokens.add(request.headers.authorization ?? (request.headers['private-token'] as string | undefined));
    const body = await text(request);
    const gitlab = pathname.includes('/projects/');
    const answer = (status: number, what: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(what));
    };
    if (refuses && request.method !== 'GET') answer(403, { message: 'Resource not accessible' });
    else if (pathname === '/user') answer(200, { username: 'kring-bot' });
    else if (request.method === 'GET') {
      const from = (Number(searchParams.get('page')) - 1) * 100;
      answer(200, comments.slice(from, from + Number(searchParams.get('per_page'))));
    } else if (request.method === 'POST') {
      const by = gitlab ? { author: { username: 'kring-bot' } } : { user: { login: 'github-actions[bot]' } };
      comments.push({ id: 1000 + comments.length, ...by, body: JSON.parse(body).body });
      answer(201, {});
    } else {
      const one = comments.find(({ id }) => pathname.endsWith(`/${id}`));
      if (one !== undefined) one.body = JSON.parse(body).body;
      answer(one === undefined ? 404 : 200, {});
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => server.close());
beforeEach(() => {
  [comments, asked, tokens, refuses] = [[], [], new Set(), false];
});

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

/** Runs a script of the shell as a workflow would, with the built `kring` on its path. */
async function shell(
  script: string,
  words: readonly string[],
  more: Readonly<Record<string, string>>,
  folder?: string,
) {
  const bin = folderWith();
  writeFileSync(join(bin, 'kring'), `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  chmodSync(join(bin, 'kring'), 0o755);
  const path = [bin, dirname(process.execPath), process.env.PATH].join(delimiter);
  const run = spawn('sh', [join(home, script), ...words], {
    cwd: folder,
    env: { PATH: path, HOME: bin, XDG_CACHE_HOME: bin, LANG: 'C', TMPDIR: bin, ...more },
  });
  let [out, err] = ['', ''];
  run.stdout.setEncoding('utf8').on('data', (piece) => (out += piece));
  run.stderr.setEncoding('utf8').on('data', (piece) => (err += piece));
  const status = await new Promise<number | null>((done) => run.on('close', done));
  return { status, out, err };
}

const github = () => ({
  GITHUB_API_URL: address(),
  GITHUB_REPOSITORY: 'tuinen/besturing',
  KRING_PULL_REQUEST: '7',
  KRING_TOKEN: 'secret',
});
const gitlab = () => ({
  CI_API_V4_URL: address(),
  CI_PROJECT_ID: '12',
  CI_MERGE_REQUEST_IID: '7',
  KRING_TOKEN: 'secret',
});

describe.each([
  [
    'GitHub',
    github,
    { user: { login: 'github-actions[bot]' } },
    { user: { login: 'anna' } },
    'PATCH',
    'Bearer secret',
  ],
  [
    'GitLab',
    gitlab,
    { author: { username: 'kring-bot' } },
    { author: { username: 'anna' } },
    'PUT',
    'secret',
  ],
] as const)('on %s', (_, around, own, somebody, change, token) => {
  const post = async (markdown: string) => {
    const folder = folderWith({ 'told.md': markdown });
    return shell('comment.sh', [join(folder, 'told.md')], around());
  };

  test('one comment is posted, and what is told later takes its place', async () => {
    comments = [{ id: 1, ...somebody, body: 'Well done' }];
    expect(await post('# “Eerst”\n\n- 1 change: \\ "quoted" $HOME `x`\n')).toEqual({
      status: 0,
      out: '',
      err: '',
    });
    expect(await post('# Later\n')).toEqual({ status: 0, out: '', err: '' });
    expect(comments.map(({ body }) => body)).toEqual(['Well done', `${mark}\n# Later\n`]);
    expect(asked.map((one) => one.split(' ')[0])).toContain(change);
    expect(tokens).toEqual(new Set([token]));
  });
  test('a text is posted to the letter', async () => {
    const told = '# “Eerst”\n\n- 1 change: \\ "quoted" $HOME `x` %s é\n';
    await post(told);
    expect(comments.map(({ body }) => body)).toEqual([`${mark}\n${told}`]);
  });
  test('the comment of somebody else is left alone, though it holds the mark', async () => {
    comments = [{ id: 1, ...somebody, body: `${mark}\nMine` }];
    await post('# Governance\n');
    expect(comments.map(({ body }) => body)).toEqual([`${mark}\nMine`, `${mark}\n# Governance\n`]);
  });
  test('it is found behind a hundred others', async () => {
    comments = Array.from({ length: 130 }, (__, i) => ({ id: i, ...somebody, body: `Comment ${i}` }));
    comments.push({ id: 500, ...own, body: `${mark}\nOld` });
    expect((await post('New\n')).status).toBe(0);
    expect(comments).toHaveLength(131);
    expect(comments.at(-1)?.body).toBe(`${mark}\nNew\n`);
  });
  test('a refusal is a failure, with what was answered', async () => {
    refuses = true;
    const { status, err } = await post('# Governance\n');
    expect(status).not.toBe(0);
    expect(err).toContain('403');
  });
});

describe('the action', () => {
  const action = readFileSync(join(home, 'github/action.yml'), 'utf8');
  const script = readFileSync(join(home, 'github/governance.sh'), 'utf8');

  /** A pull request by which the top circle takes a decision that somebody else has to take. */
  const proposed = (wrong: boolean): TestRepository => {
    const repository = new TestRepository();
    const author = (date: string) => ({ name: 'Anna Visser', date });
    const text = `${gardens}circle Kas in Tuin {\n  aim "To heat the greenhouse"\n  members chris\n}\n`;
    repository.write('tuin/tuin.kring', text);
    repository.commit('As it is', author('2026-02-02'));
    const taken = `decision glass "Glass for the greenhouse" {
  circle ${wrong ? 'Kas' : 'Tuin'}
  decided 2026-03-05 by consent
  concerns aim of Tuin
  because "Many asked for it"
  responsible dewi
  review 2027-02-09
}
`;
    repository.write('tuin/tuin.kring', `${text.replace('To grow vegetables', 'To grow fruit')}${taken}`);
    repository.commit('Fruit', author('2026-03-09'));
    return repository;
  };
  const run = async (repository: TestRepository, more: Readonly<Record<string, string>> = {}) => {
    const temporary = folderWith({ summary: '' });
    const head = repository.git('rev-parse', 'HEAD').trim();
    const ended = await shell(
      'github/governance.sh',
      [],
      {
        ...github(),
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_STEP_SUMMARY: join(temporary, 'summary'),
        GITHUB_ACTION_PATH: join(home, 'github'),
        RUNNER_TEMP: temporary,
        KRING_FOLDER: 'tuin',
        KRING_BASE: repository.git('rev-parse', 'HEAD~1').trim(),
        KRING_HEAD: head,
        KRING_COMMENT: 'true',
        KRING_FAIL_ON: 'authority new-errors',
        KRING_PACKAGE: '',
        ...more,
      },
      repository.folder,
    );
    return { ...ended, head, summary: readFileSync(join(temporary, 'summary'), 'utf8') };
  };

  test('gives its script all that it asks for', () => {
    const wanted = new Set(script.match(/KRING_\w+/g));
    for (const name of wanted) expect(action).toContain(`        ${name}: \${{`);
    // Words of a pull request come in as values, never as lines of the shell.
    expect(action.match(/run:.*/g)).toEqual(['run: sh "$GITHUB_ACTION_PATH/governance.sh"']);
  });

  test('tells in summary and comment what was decided, with the way to it, and passes', async () => {
    const { status, out, summary, head } = await run(proposed(false));
    expect({ status, out }).toMatchObject({ status: 0, out: expect.not.stringContaining('::error') });
    expect(comments.map(({ body }) => body)).toEqual([`${mark}\n${summary}`]);
    expect(summary).toContain(
      `On record: [“Glass for the greenhouse”](<https://github.com/tuinen/besturing/blob/${head}/tuin/tuin.kring#L`,
    );
  });

  test('marks and fails what a circle decided that may not, and goes on where it may not comment', async () => {
    refuses = true;
    const { status, out, summary } = await run(proposed(true));
    expect(status).toBe(1);
    expect(out).toContain('::error file=tuin/tuin.kring,');
    expect(out).toContain('GC01');
    expect(out).toMatch(/::warning title=kring::.*403/);
    expect(summary).toContain('[“Glass for the greenhouse”]');
    expect((await run(proposed(true), { KRING_FAIL_ON: 'never', KRING_COMMENT: 'false' })).status).toBe(0);
  });
});

test('annotations tell what is wrong about authority first, and no more of a weight than GitHub shows', () => {
  const repository = new TestRepository();
  repository.write('tuin.kring', gardens);
  repository.commit('As it is', { name: 'Anna Visser', date: '2026-02-02' });
  // Strangers of one circle are told as one.
  const strangers = Array.from(
    { length: 14 },
    (_, i) => `circle Kas${i} in Tuin {\n  members stranger${i}\n}\n`,
  ).join('');
  const helpers = 'circle Kas in Tuin {\n  aim "To heat"\n  members chris\n}\n';
  const taken = `decision glass "Glass" {\n  circle Kas\n  decided 2026-03-05 by consent\n  concerns aim of Tuin\n  because "So"\n  responsible dewi\n  review 2027-02-09\n}\n`;
  repository.write(
    'tuin.kring',
    `${gardens.replace('To grow vegetables', 'To grow fruit')}${helpers}${strangers}${taken}`,
  );
  const { out } = kring(['diff', '--format', 'github', '--as-of', '2026-03-09', '--language', 'en'], {
    in: repository.folder,
  });
  const lines = out.split('\n').filter((line) => line.startsWith('::error'));
  expect(lines).toHaveLength(10);
  expect(lines[0]).toContain('GC01');
  expect(out).toMatch(/\d+ more findings are not marked, as GitHub shows ten of each weight/);
});

test('an address to link to is one', () => {
  const folder = folderWith({ 'tuin.kring': gardens });
  for (const address of ['javascript:alert(1)', 'nowhere', '', 'file:///etc'])
    expect(kring(['diff', '--format', 'markdown', '--link-to', address], { in: folder })).toMatchObject({
      status: 2,
      out: '',
    });
});
