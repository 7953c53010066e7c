import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DiskFolder, FolderState, Written } from '../disk/folder.js';
import { studioRefuses } from '../messages/studio.js';
import type { Words } from '../messages/words.js';
import {
  type AboutFolder,
  type AnswerToChange,
  type AskedToRemove,
  type AskedToWrite,
  asked,
  studioPath,
  type ToldOfFolder,
} from './protocol.js';

/*
 * A folder of this machine for the browsers of this machine. Any page that somebody visits can have their browser ask a
 * program on their machine, and any program of theirs can connect; so nobody is believed to be the studio's own page
 * who does not know the secret, and nothing is answered that was asked under another name than the studio's (as a page
 * does whose name was made to lead here) or by a page from elsewhere.
 */

/** A file that the page is made of. */
export interface StudioPart {
  /** Its media type. */
  readonly kind: string;
  readonly content: Uint8Array;
}

export interface StudioSettings {
  /** The parts of the page by their names; that with an empty name is the page itself. */
  readonly parts: ReadonlyMap<string, StudioPart>;
  readonly about: AboutFolder;
  /** Zero for any that is free. */
  readonly port: number;
  /** What the disk's refusal to write means, in words; nothing where it is no refusal. */
  readonly why: (error: unknown) => Words | undefined;
}

/** A studio that is open. */
export interface OpenStudio {
  /** Where it is, with the secret by which it knows its own page. */
  readonly address: string;
  end(): Promise<void>;
}

/** On this machine only, and by no name that could be made to lead elsewhere. */
const host = '127.0.0.1';
/** So many bytes a request has at most. */
const mostAsked = 64_000_000;
/** So many milliseconds after the folder was looked at it is looked at again, and at least so many times as long. */
const pause = { least: 400, times: 10 } as const;

/**
 * Serves a folder to a page on this machine, until it is ended.
 *
 * @throws Error of the system, with its code, where the port cannot be had
 */
export async function openStudio(folder: DiskFolder, settings: StudioSettings): Promise<OpenStudio> {
  const secret = randomBytes(32).toString('base64url');
  const studio = new Studio(folder, settings, secret);
  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 60_000 },
    (request, response) => void studio.answer(request, response),
  );
  server.maxConnections = 128;
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(settings.port, host, done);
  });
  const { port } = server.address() as AddressInfo;
  studio.host = `${host}:${port}`;
  return {
    address: `http://${studio.host}${studioPath}#${secret}`,
    end: () => ended(studio, server),
  };
}

async function ended(studio: Studio, server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  // What is being written is finished first.
  await studio.end();
  server.closeAllConnections();
  await closed;
}

/** Why a request is not answered; the number is that of HTTP. */
class Refused extends Error {
  constructor(
    readonly status: number,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(String(status));
  }
}

class Studio {
  /** As browsers name it, with the port. */
  host = '';
  private readonly proof: Buffer;
  private readonly listeners = new Set<ServerResponse>();
  private told: FolderState | undefined;
  private next: NodeJS.Timeout | undefined;
  private isEnding = false;

  constructor(
    private readonly folder: DiskFolder,
    private readonly settings: StudioSettings,
    secret: string,
  ) {
    this.proof = digest(`Bearer ${secret}`);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(headersOfAll)) response.setHeader(name, value);
    try {
      this.refuseStrangers(request);
      const { url = '' } = request;
      const name = url.startsWith(studioPath) ? url.slice(studioPath.length) : undefined;
      const part = name === undefined ? undefined : this.settings.parts.get(name);
      if (part !== undefined) this.givePart(request, response, part);
      else if (name === asked.folder) await this.giveFolder(request, response);
      else if (name === asked.write || name === asked.remove) await this.change(name, request, response);
      else throw new Refused(404);
    } catch (error) {
      if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
      }
      const refused = error instanceof Refused ? error : new Refused(500);
      // What is still coming is not waited for.
      response.writeHead(refused.status, { ...refused.headers, connection: 'close' });
      response.end();
      request.resume();
    }
  }

  /** @throws Refused where it was asked under another name, or by a page from elsewhere */
  private refuseStrangers({ headers, rawHeaders, url = '', method }: IncomingMessage): void {
    const hosts = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host');
    if (headers.host !== this.host || hosts.length !== 1 || !url.startsWith('/')) throw new Refused(421);
    const { origin } = headers;
    if (origin !== undefined && origin !== `http://${this.host}`) throw new Refused(403);
    if (method === 'POST' && origin === undefined) throw new Refused(403);
    const site = headers['sec-fetch-site'];
    const isOpened = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpened) throw new Refused(403);
  }

  /** @throws Refused where the one who asks does not know the secret */
  private refuseUnproved({ headers }: IncomingMessage): void {
    const given = headers.authorization ?? '';
    if (!timingSafeEqual(digest(given), this.proof)) throw new Refused(401);
  }

  private givePart({ method }: IncomingMessage, response: ServerResponse, part: StudioPart): void {
    if (method !== 'GET' && method !== 'HEAD') throw new Refused(405, { allow: 'GET, HEAD' });
    response.writeHead(200, {
      'content-type': part.kind,
      'content-length': part.content.length,
      // The policy of a page stands in the page; a program that runs beside it has that of its answer.
      'content-security-policy': part.kind.startsWith('text/html')
        ? "frame-ancestors 'none'"
        : "default-src 'none'",
    });
    response.end(method === 'HEAD' ? undefined : part.content);
  }

  /** Tells all of the folder, and from then on what changes in it. */
  private async giveFolder(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET') throw new Refused(405, { allow: 'GET' });
    this.refuseUnproved(request);
    const state = await this.folder.look();
    this.tell(state);
    if (this.isEnding) throw new Refused(503);
    const whole: ToldOfFolder = {
      at: state.at,
      files: [...state.files].map(([name, { text, stamp }]) => ({ name, text, stamp })),
      gone: [],
      left: state.left,
      about: this.settings.about,
    };
    response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8' });
    response.write(`${JSON.stringify(whole)}\n`);
    this.listeners.add(response);
    response.on('close', () => this.listeners.delete(response));
    this.follow(pause.least);
  }

  private async change(
    what: 'write' | 'remove',
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    if (request.method !== 'POST') throw new Refused(405, { allow: 'POST' });
    this.refuseUnproved(request);
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refused(415);
    const said = await bodyOf(request);
    if (this.isEnding) throw new Refused(503);
    const deed =
      what === 'write'
        ? ((asked) => asked && this.folder.write(asked.name, asked.text, asked.was))(askedToWrite(said))
        : ((asked) => asked && this.folder.remove(asked.name, asked.was))(askedToRemove(said));
    if (deed === undefined) throw new Refused(400);
    const answer = await this.became(deed, (said as AskedToRemove).name);
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer));
    // Other windows need not wait until the folder is looked at by itself.
    this.follow(0);
  }

  private async became(deed: Promise<Written>, name: string): Promise<AnswerToChange> {
    try {
      const became = await deed;
      if (became.kind === 'elsewhere')
        return { refused: studioRefuses.notDone(name, studioRefuses.elsewhere) };
      if (became.kind === 'done') return { done: true, stamp: became.stamp, at: became.at };
      const { there, at } = became;
      return { done: false, there: there === null ? null : { name, ...there }, at };
    } catch (error) {
      const why = this.settings.why(error);
      if (why === undefined) throw error;
      return { refused: studioRefuses.notDone(name, why) };
    }
  }

  /** Looks at the folder after a while, and goes on as long as somebody wants to know. */
  private follow(wait: number): void {
    clearTimeout(this.next);
    if (this.listeners.size === 0 || this.isEnding) return;
    this.next = setTimeout(async () => {
      const began = performance.now();
      await this.folder.look().then(
        (state) => this.tell(state),
        // The folder may be gone for a moment, as where its disk is taken out.
        () => undefined,
      );
      this.follow(Math.max(pause.least, pause.times * (performance.now() - began)));
    }, wait);
  }

  /** Tells those who listen what is otherwise. */
  private tell(state: FolderState): void {
    const before = this.told;
    if (before !== undefined && before.at > state.at) return;
    this.told = state;
    const files = [...state.files].filter(([name, { stamp }]) => before?.files.get(name)?.stamp !== stamp);
    const gone = [...(before?.files.keys() ?? [])].filter((name) => !state.files.has(name));
    const isSame =
      files.length === 0 && gone.length === 0 && JSON.stringify(before?.left) === JSON.stringify(state.left);
    if (isSame || this.listeners.size === 0) return;
    const line: ToldOfFolder = {
      at: state.at,
      files: files.map(([name, { text, stamp }]) => ({ name, text, stamp })),
      gone,
      left: state.left,
    };
    const text = `${JSON.stringify(line)}\n`;
    for (const listener of this.listeners) {
      // Who does not take in what is told asks anew.
      if (listener.writableLength > mostAsked) listener.destroy();
      else listener.write(text);
    }
  }

  async end(): Promise<void> {
    this.isEnding = true;
    clearTimeout(this.next);
    for (const listener of this.listeners) listener.end();
    await this.folder.look().catch(() => undefined);
  }
}

const headersOfAll: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** What a request holds, read as JSON. @throws Refused where it is too much, or none */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > mostAsked) throw new Refused(413);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > mostAsked) throw new Refused(413);
    parts.push(part);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refused(400);
  }
}

function askedToWrite(said: unknown): AskedToWrite | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { name, text, was } = said as Record<string, unknown>;
  const isRight = isText(name) && isText(text) && (was === null || typeof was === 'string');
  return isRight ? { name, text, was } : undefined;
}

function askedToRemove(said: unknown): AskedToRemove | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { name, was } = said as Record<string, unknown>;
  return isText(name) && typeof was === 'string' ? { name, was } : undefined;
}

/** A text that bytes can hold: no half of a character in it. */
function isText(said: unknown): said is string {
  return typeof said === 'string' && !/\p{Cs}/u.test(said);
}
