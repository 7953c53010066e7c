import { spawn } from 'node:child_process';
import * as say from '../messages/git.js';
import type { Words } from '../messages/words.js';

/** Git cannot do what it was asked, for a reason that a person can act on. */
export class GitTrouble extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = 'GitTrouble';
  }
}

/**
 * What every call of git begins with. A repository may be somebody else's, and its configuration can name programs:
 * none of them is started. Names and revisions are never read as options by who calls with `--end-of-options` or with
 * names of commits that git itself has given.
 */
const hardened = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.quotePath=false',
  '-c',
  'core.untrackedCache=false',
  '-c',
  'log.showSignature=false',
  '-c',
  'protocol.allow=never',
];

function surroundings(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    // Its words are looked into for the few faults that have a sentence of their own.
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '',
  };
}

/** A git that goes on running: what it is told and what it says. */
export function startGit(folder: string, words: readonly string[]) {
  return spawn('git', [...hardened, '-C', folder, ...words], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: surroundings(),
    windowsHide: true,
    shell: false,
  });
}

export interface GitAnswer {
  readonly status: number;
  readonly out: Buffer;
  readonly err: string;
}

/** Runs git to its end. @throws GitTrouble where it cannot be started or takes too long */
export async function askGit(folder: string, words: readonly string[], seconds = 30): Promise<GitAnswer> {
  return new Promise((answer, fail) => {
    const git = startGit(folder, words);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      git.kill('SIGKILL');
    }, seconds * 1000);
    git.stdout.on('data', (piece: Buffer) => out.push(piece));
    git.stderr.on('data', (piece: Buffer) => err.push(piece));
    git.on('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(limit);
      fail(error.code === 'ENOENT' ? new GitTrouble(say.gitMissing) : error);
    });
    git.on('close', (status) => {
      clearTimeout(limit);
      if (late) fail(new GitTrouble(say.gitTooSlow(seconds)));
      else answer({ status: status ?? 1, out: Buffer.concat(out), err: Buffer.concat(err).toString('utf8') });
    });
    git.stdin.on('error', () => {});
    git.stdin.end();
  });
}

/** What git says, as text. @throws GitTrouble with its own words where it fails */
export async function gitText(folder: string, words: readonly string[], seconds?: number): Promise<string> {
  const { status, out, err } = await askGit(folder, words, seconds);
  if (status !== 0) throw new GitTrouble(say.gitFailed(firstLine(err)));
  return out.toString('utf8');
}

/** The first line of what git complains of, without the word before it. */
export function firstLine(err: string): string {
  const line = err.split('\n').find((one) => one.trim() !== '') ?? '';
  return line
    .replace(/^(?:fatal|error|warning): /, '')
    .replace(/\.$/, '')
    .trim();
}
