import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import * as say from '../messages/git.js';
import { firstLine, GitTrouble, startGit } from './run.js';

interface Waiting {
  readonly answer: (bytes: Buffer) => void;
  readonly fail: (error: Error) => void;
}

/** Reads blobs through one `git cat-file --batch`; what was asked for lately is kept. */
export class Blobs {
  private git: ChildProcessWithoutNullStreams | undefined;
  private readonly waiting: Waiting[] = [];
  private pieces: Buffer[] = [];
  private have = 0;
  /** Bytes of the header and blob that is being received, where its header has come. */
  private wanted: { readonly start: number; readonly size: number } | undefined;
  private complaint = '';
  /** How often a blob was asked of git. */
  asked = 0;

  constructor(
    private readonly folder: string,
    /** Whether the clone may lack blobs that its remote has. */
    private readonly partial = false,
    private readonly seconds = 60,
  ) {}

  /** The bytes of an object by the name that git has given it. @throws GitTrouble where it is missing or broken */
  read(name: string): Promise<Buffer> {
    const git = this.start();
    this.asked++;
    return new Promise((answer, fail) => {
      const limit = setTimeout(() => {
        fail(new GitTrouble(say.gitTooSlow(this.seconds)));
        this.close();
      }, this.seconds * 1000);
      const done =
        <T>(end: (value: T) => void) =>
        (value: T) => {
          clearTimeout(limit);
          end(value);
        };
      this.waiting.push({ answer: done(answer), fail: done(fail) });
      git.stdin.write(`${name}\n`);
    });
  }

  close(): void {
    this.git?.kill();
    this.git = undefined;
  }

  private start(): ChildProcessWithoutNullStreams {
    if (this.git !== undefined) return this.git;
    const git = startGit(this.folder, ['cat-file', '--batch']);
    this.git = git;
    git.stdout.on('data', (piece: Buffer) => {
      this.pieces.push(piece);
      this.have += piece.length;
      this.take();
    });
    git.stderr.on('data', (piece: Buffer) => {
      if (this.complaint.length < 10_000) this.complaint += piece.toString('utf8');
    });
    git.stdin.on('error', () => {});
    git.on('error', (error) => this.failAll(error));
    git.on('close', () => {
      if (this.git === git) this.git = undefined;
      this.failAll(this.trouble(firstLine(this.complaint) || 'cat-file'));
    });
    return git;
  }

  /** What git could not give. In a partial clone that is what it lacks. */
  private trouble(said: string): GitTrouble {
    const lacks = this.partial && / missing$|fetch|promisor|not allowed|remote/i.test(said);
    return new GitTrouble(lacks ? say.partialClone : say.gitFailed(said));
  }

  private failAll(error: Error): void {
    for (const { fail } of this.waiting.splice(0)) fail(error);
  }

  /** Gives out what has come in whole: a line `name type size`, the bytes, and a line end. */
  private take(): void {
    for (;;) {
      if (this.wanted === undefined) {
        const all = this.joined();
        const end = all.indexOf(10);
        if (end < 0) return;
        const header = all.toString('utf8', 0, end);
        const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
        if (size === undefined) {
          this.rest(all, end + 1);
          this.waiting.shift()?.fail(this.trouble(header));
          continue;
        }
        this.wanted = { start: end + 1, size: Number(size) };
      }
      const { start, size } = this.wanted;
      if (this.have < start + size + 1) return;
      const all = this.joined();
      const bytes = Buffer.from(all.subarray(start, start + size));
      this.wanted = undefined;
      this.rest(all, start + size + 1);
      this.waiting.shift()?.answer(bytes);
    }
  }

  private joined(): Buffer {
    const all = this.pieces.length === 1 ? (this.pieces[0] as Buffer) : Buffer.concat(this.pieces);
    this.pieces = [all];
    return all;
  }

  private rest(all: Buffer, from: number): void {
    this.pieces = [all.subarray(from)];
    this.have = all.length - from;
  }
}
