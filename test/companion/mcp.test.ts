import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { folderWith, started } from '../cli/kring.js';

/* A program talks to `kring mcp` as a language model's program does: a line of JSON-RPC for each question. */

const day = '2026-06-01';

const gardens = `organisation Tuinen "Stadstuinen Zuid" {
  aim "Vegetables for the district"
}

person anna "Anna Visser" { email "anna.visser@tuinen.example" }
person bram "Bram Kok" { email "bram@tuinen.example" }
person chris "Chris Mulder"

circle Tuin "Tuinkring" {
  aim "To grow vegetables for the district"
  domain {
    planting "What is planted where" { limit "Only what feeds the soil" review 2027-03-01 }
  }
  facilitator anna from 2026-03-02 for 1 year
  secretary   bram from 2026-03-02 for 1 year
  members anna, bram, chris
  // Chris reads mail at chris@elders.example only.
  meets every month
}

decision water "Rain first" {
  circle Tuin
  text "We water with rain."
}
`;

interface Answer {
  readonly text: string;
  readonly isError: boolean;
}

/** A program that talks to the companion of a folder. */
class Client {
  private readonly process;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private last = 0;
  /** All that came, as it came. */
  out = '';

  constructor(folder: string, options: readonly string[] = [], env: Readonly<Record<string, string>> = {}) {
    this.process = started(['mcp', '.', '--as-of', day, '--language', 'en', ...options], { in: folder, env });
    let rest = '';
    this.process.stdout.on('data', (piece: Buffer) => {
      this.out += piece;
      const lines = (rest + String(piece)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const message = JSON.parse(line) as Message;
        this.waiting.get(message.id)?.(message);
      }
    });
  }

  ask(method: string, params: object): Promise<Message> {
    const id = ++this.last;
    return new Promise((done) => {
      this.waiting.set(id, done);
      this.send({ jsonrpc: '2.0', id, method, params });
    });
  }

  send(message: object | string): void {
    this.process.stdin.write(`${typeof message === 'string' ? message : JSON.stringify(message)}\n`);
  }

  async open(): Promise<Message> {
    const opened = await this.ask('initialize', {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 'a program', version: '1' },
    });
    this.send({ jsonrpc: '2.0', method: 'notifications/initialized' });
    return opened;
  }

  async call(name: string, given: object = {}): Promise<Answer> {
    const { result } = await this.ask('tools/call', { name, arguments: given });
    return { text: result?.content?.[0]?.text ?? '', isError: result?.isError === true };
  }

  /** Ends the stream; gives the exit status. */
  close(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.process.once('exit', done));
    this.process.stdin.end();
    return ended;
  }
}

interface Message {
  readonly id: number;
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly instructions?: string;
    readonly tools?: readonly {
      readonly name: string;
      readonly description: string;
      readonly annotations: Readonly<Record<string, boolean | string>>;
      readonly inputSchema: { readonly additionalProperties: boolean };
    }[];
    readonly content?: readonly { readonly text: string }[];
    readonly isError?: boolean;
  };
}

const open: Client[] = [];

afterEach(async () => {
  for (const client of open.splice(0)) await client.close();
});

async function client(folder: string, options: readonly string[] = [], env = {}): Promise<Client> {
  const made = new Client(folder, options, env);
  open.push(made);
  await made.open();
  return made;
}

/** All that lies in a folder, with its text. */
function textsIn(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
}

const aim = {
  file: 'tuin.kring',
  old: 'aim "To grow vegetables for the district"',
  new: 'aim "To grow vegetables and herbs for the district"',
};

/** A question for each tool that only reads. */
const questions: readonly (readonly [string, object])[] = [
  ['check', {}],
  ['explain', { rule: 'DL02' }],
  ['show', {}],
  ['show', { name: 'Tuin' }],
  ['show', { name: 'anna' }],
  ['show', { name: 'water' }],
  ['show', { name: 'anna', as: 'source' }],
  ['show', { name: 'Tuin', as: 'source' }],
  ['who', { question: 'planting' }],
  ['due', { within: '1y' }],
  ['search', { words: 'anna' }],
  ['progress', {}],
  ['propose', { changes: [aim] }],
];

describe('the tools', () => {
  test('are at most ten, take nothing unknown, and say of themselves what is true', async () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const { result } = await (await client(folder, ['--allow-writes'])).ask('tools/list', {});
    const tools = result?.tools ?? [];
    expect(tools.map(({ name }) => name)).toEqual([
      'check',
      'explain',
      'show',
      'who',
      'due',
      'diff',
      'search',
      'progress',
      'propose',
      'write',
    ]);
    expect(tools.length).toBeLessThanOrEqual(10);
    for (const { name, annotations, inputSchema, description } of tools) {
      expect(annotations, name).toMatchObject({
        readOnlyHint: name !== 'write',
        destructiveHint: name === 'write',
        idempotentHint: true,
        openWorldHint: false,
      });
      expect(inputSchema.additionalProperties, name).toBe(false);
      expect(description, name).toMatch(/\.$/);
    }
  });

  test('that only read change no file, and answer the same the second time', async () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const before = textsIn(folder);
    const talk = await client(folder);
    for (const [name, given] of questions) {
      const answer = await talk.call(name, given);
      expect(answer.isError, `${name} ${answer.text}`).toBe(false);
      expect(await talk.call(name, given), name).toEqual(answer);
    }
    expect(textsIn(folder)).toEqual(before);
  });

  test('speak Dutch where they are asked to', async () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const dutch = new Client(folder, ['--language', 'nl']);
    open.push(dutch);
    expect((await dutch.open()).result?.instructions).toContain('Sociocratische Kringorganisatiemethode');
  });

  test('answer with places', async () => {
    const talk = await client(folderWith({ 'tuin.kring': gardens }));
    expect((await talk.call('show', { name: 'Tuin' })).text).toMatch(
      /^Place: tuin\.kring:9:8\nTuinkring \(Tuin\)/,
    );
    expect((await talk.call('who', { question: 'planting' })).text).toContain(
      'Tuin.planting: tuin.kring:12:5',
    );
    expect((await talk.call('search', { words: 'rain text' })).text).toBe(
      'tuin.kring:23 text "We water with rain."',
    );
    const slip = gardens.replace('facilitator anna', 'facilitator ana');
    expect((await (await client(folderWith({ 'tuin.kring': slip }))).call('check')).text).toMatch(
      /^\d+ findings?\.\ntuin\.kring:14:15 error language\/unknown-name /,
    );
  });

  test('answer in pages', async () => {
    const many = Array.from({ length: 200 }, (_, n) => `person lid${n} "Lid nummer ${n} van velen"`).join(
      '\n',
    );
    const talk = await client(folderWith({ 'tuin.kring': `${gardens}\n${many}\n` }));
    const first = await talk.call('search', { words: 'nummer velen' });
    expect(first.text.length).toBeLessThan(4_100);
    expect(first.text).toMatch(/\n\nPage 1 of [23]\.$/);
    const second = await talk.call('search', { words: 'nummer velen', page: 2 });
    const lines = [first, second].flatMap(({ text }) =>
      text.split('\n').filter((line) => line.startsWith('tuin')),
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(await talk.call('search', { words: 'nummer velen', page: 9 })).toMatchObject({ isError: true });
  });

  test('refuse what they do not take', async () => {
    const talk = await client(folderWith({ 'tuin.kring': gardens }));
    expect(await talk.call('show', { file: '/etc/passwd' })).toMatchObject({ isError: true });
    expect(await talk.call('explain', { rule: 'nothing-like-it' })).toMatchObject({ isError: true });
    expect(await talk.call('show', { name: 'Nergens' })).toMatchObject({ isError: true });
    const { error } = await talk.ask('tools/call', { name: 'write', arguments: { proposal: 'x' } });
    expect(error?.message).toContain('write');
  });

  test('tell what changed since a commit', async () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    rmSync(join(folder, '.git'), { recursive: true });
    const git = (...words: string[]): void => {
      execFileSync('git', ['-c', 'user.name=Anna', '-c', 'user.email=a@tuinen.example', ...words], {
        cwd: folder,
      });
    };
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'De tuin');
    writeFileSync(join(folder, 'tuin.kring'), gardens.replace(aim.old, aim.new));
    const talk = await client(folder);
    const { text } = await talk.call('diff');
    expect(text).toContain('vegetables and herbs');
    expect(text).toMatch(/^tuin\.kring:10:\d+ /m);
    expect(await talk.call('diff', { since: '--output=x' })).toMatchObject({ isError: true });
    expect(existsSync(join(folder, 'x'))).toBe(false);
  });
});

describe('what is not told', () => {
  test('is any address of a person, in any answer', async () => {
    const talk = await client(folderWith({ 'tuin.kring': gardens }), ['--allow-writes']);
    for (const [name, given] of questions) await talk.call(name, given);
    await talk.call('search', { words: 'tuinen.example' });
    await talk.call('search', { words: '@' });
    const note = { ...aim, old: '// Chris reads mail at', new: '// Chris always reads mail at' };
    await talk.call('propose', { changes: [note] });
    expect(talk.out).not.toMatch(/[\w.]+@(?:tuinen|elders)/);
    expect(talk.out).toContain('(address withheld)');
  });

  test('is anything that obeys a terminal or a log', async () => {
    const hostile = gardens
      .replace('Tuinkring', '\u001b[31mTuin\u202ekring ::error::')
      .replace('We water', '##[command]\u0007We water');
    const talk = await client(folderWith({ 'tuin.kring': hostile }));
    for (const [name, given] of questions) await talk.call(name, given);
    expect(talk.out).not.toMatch(/\\u00(?:1b|07)|\u202e|##\[|(?:^|\s)::error/);
  });

  test('is what lies outside of the folder, whatever link leads there', async () => {
    const outside = folderWith({
      'binnen/tuin.kring': gardens,
      'elders.kring': 'organisation Elders "Geheim elders" {\n}\n',
      'elders/geheim.kring': 'person geheim "Geheim persoon"\n',
    });
    symlinkSync(join(outside, 'elders'), join(outside, 'binnen', 'weg'));
    symlinkSync(join(outside, 'elders.kring'), join(outside, 'binnen', 'elders.kring'));
    const talk = await client(join(outside, 'binnen'), ['--allow-writes']);
    for (const [name, given] of questions) await talk.call(name, given);
    await talk.call('search', { words: 'geheim' });
    for (const file of [
      '../elders.kring',
      'weg/geheim.kring',
      'weg/nieuw.kring',
      'elders.kring',
      '/tmp/x.kring',
      'a/../../x.kring',
      '.verborgen/x.kring',
      'tuin.txt',
    ]) {
      const answer = await talk.call('propose', { changes: [{ file, new: 'person dewi "Dewi"\n' }] });
      expect(answer, file).toMatchObject({ isError: true });
      expect(answer.text, file).toContain('no file of Kring in the folder');
    }
    expect(talk.out).not.toMatch(/Geheim (?:elders|persoon)/);
  });

  test('needs a network', async () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const told = join(folder, '.asked');
    const talk = await client(folder, [], {
      NODE_OPTIONS: `--import ${join(import.meta.dirname, '../hardening/offline.mjs')}`,
      KRING_ASKED: told,
    });
    for (const [name, given] of questions)
      expect(await talk.call(name, given), name).toMatchObject({ isError: false });
    expect(existsSync(told)).toBe(false);
  });
});

describe('a proposal', () => {
  test('is told as a patch, in words and with what is found, and writes nothing', async () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const { text } = await (await client(folder)).call('propose', { changes: [aim] });
    expect(text).toMatch(/^Proposal [0-9a-f]{12}\. Nothing was written\./);
    expect(text).toContain(
      '-  aim "To grow vegetables for the district"\n+  aim "To grow vegetables and herbs for the district"',
    );
    expect(text).toContain('--- a/tuin.kring');
    expect(readFileSync(join(folder, 'tuin.kring'), 'utf8')).toBe(gardens);
  });

  test('of a new file makes it', async () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const talk = await client(folder, ['--allow-writes']);
    const added = {
      file: 'acties/vaten.kring',
      new: 'action vaten "Mend the barrels" {\n  circle Tuin\n  owner chris\n  due 2026-07-01\n}\n',
    };
    const { text } = await talk.call('propose', { changes: [added, aim] });
    expect(existsSync(join(folder, 'acties'))).toBe(false);
    expect(await talk.call('write', { proposal: idIn(text) })).toEqual({
      text: 'Written: acties/vaten.kring, tuin.kring.',
      isError: false,
    });
    expect(readFileSync(join(folder, added.file), 'utf8')).toBe(added.new);
    expect(readFileSync(join(folder, 'tuin.kring'), 'utf8')).toBe(gardens.replace(aim.old, aim.new));
  });

  test('is written once, and only for the files that it was made for', async () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const talk = await client(folder, ['--allow-writes']);
    const id = idIn((await talk.call('propose', { changes: [aim] })).text);
    writeFileSync(join(folder, 'meer.kring'), 'person dewi "Dewi Santoso"\n');
    const refused = await talk.call('write', { proposal: id });
    expect(refused).toMatchObject({ isError: true });
    expect(refused.text).toContain('have changed since');
    expect(readFileSync(join(folder, 'tuin.kring'), 'utf8')).toBe(gardens);
    const again = idIn((await talk.call('propose', { changes: [aim] })).text);
    expect(again).not.toBe(id);
    expect(await talk.call('write', { proposal: again })).toMatchObject({ isError: false });
    expect(await talk.call('write', { proposal: again })).toMatchObject({ isError: true });
  });

  test('is not written where that is not allowed', async () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const talk = await client(folder);
    const { result } = await talk.ask('tools/list', {});
    expect(result?.tools?.map(({ name }) => name)).not.toContain('write');
  });

  test.each([
    [
      'that is not there',
      { file: 'tuin.kring', old: 'aim "Nothing"', new: 'x' },
      'holds the text in `old` nowhere',
    ],
    ['that is there twice', { file: 'tuin.kring', old: '2026-03-02', new: '2026-03-03' }, '2 times'],
    ['of a file that is not there', { file: 'geen.kring', old: 'a', new: 'b' }, 'is not there'],
    [
      'that puts a file over another',
      { file: 'tuin.kring', new: 'person dewi "Dewi"\n' },
      'is there already',
    ],
    ['that changes nothing', { file: 'tuin.kring', old: 'aim', new: 'aim' }, '2 times'],
    [
      'with a mark for an address',
      { file: 'tuin.kring', old: 'meets every month', new: '// (address withheld)' },
      'where an address was withheld',
    ],
  ])('%s is refused', async (_, change, why) => {
    const talk = await client(folderWith({ 'tuin.kring': gardens }));
    const answer = await talk.call('propose', { changes: [change] });
    expect(answer.isError).toBe(true);
    expect(answer.text).toContain(why);
  });

  test.each([
    ['consent', 'text "We water with rain."', 'text "We water with rain."\n  consent anna, bram, chris'],
    [
      'an objection',
      'text "We water with rain."',
      'text "We water with rain."\n  objection chris "The barrel leaks"',
    ],
    [
      'a decision',
      'text "We water with rain."',
      'text "We water with rain."\n  decided 2026-05-01 by consent',
    ],
    ['who holds an office', 'facilitator anna from', 'facilitator chris from'],
    [
      'an election',
      'decision water',
      'election nieuw of secretary in Tuin {\n  elected chris\n}\n\ndecision water',
    ],
  ])('with %s is refused, with the reason and the place', async (_, old, text) => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const talk = await client(folder, ['--allow-writes']);
    const answer = await talk.call('propose', { changes: [{ file: 'tuin.kring', old, new: text }] });
    expect(answer.isError).toBe(true);
    expect(answer.text).toMatch(/^Refused: a machine does not put on record what people agree on together/);
    expect(answer.text).toMatch(/^tuin\.kring:\d+:\d+: /m);
    expect(readFileSync(join(folder, 'tuin.kring'), 'utf8')).toBe(gardens);
  });
});

test('the end of the stream ends the program, and what is no message is passed over', async () => {
  const talk = new Client(folderWith({ 'tuin.kring': gardens }));
  await talk.open();
  talk.send('this is no message');
  talk.send('[1, 2]');
  expect((await talk.call('check')).isError).toBe(false);
  expect(await talk.close()).toBe(0);
});

test('many questions at once are answered one after the other', async () => {
  const folder = folderWith({ 'tuin.kring': gardens });
  mkdirSync(join(folder, 'meer'));
  const talk = await client(folder);
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, n) => talk.call(n % 2 === 0 ? 'show' : 'check')),
  );
  expect(new Set(answers.map(({ text }) => text)).size).toBe(2);
});

function idIn(text: string): string {
  return /^Proposal ([0-9a-f]+)/.exec(text)?.[1] ?? '';
}
