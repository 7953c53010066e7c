import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** What git is told in tests: nothing of the machine's own settings. */
const alone = {
  PATH: process.env.PATH ?? '',
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  LC_ALL: 'C',
};

export interface Author {
  readonly name: string;
  readonly date: string;
}

/** A git repository of its own in a folder of its own. */
export class TestRepository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'kring-git-')));

  constructor() {
    folders.push(this.folder);
    this.git('init', '--quiet', '--initial-branch', 'main');
  }

  git(...words: string[]): string {
    return this.gitAs({ name: 'Dirk Bos', date: '2026-01-01' }, ...words);
  }

  gitAs({ name, date }: Author, ...words: string[]): string {
    const when = `${date}T12:00:00+00:00`;
    return execFileSync('git', words, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...alone,
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: 'secretary@example.org',
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: 'secretary@example.org',
        GIT_AUTHOR_DATE: when,
        GIT_COMMITTER_DATE: when,
      },
    });
  }

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
  }

  /** Commits a whole set of files: what is not in it is gone. */
  commitAll(files: Readonly<Record<string, string>>, subject: string, author: Author): void {
    this.git('rm', '-r', '--quiet', '--ignore-unmatch', '.');
    for (const [file, text] of Object.entries(files)) this.write(file, text);
    this.commit(subject, author);
  }

  commit(subject: string, author: Author = { name: 'Dirk Bos', date: '2026-01-01' }): void {
    this.git('add', '--all');
    this.gitAs(author, 'commit', '--quiet', '--allow-empty', '--message', subject);
  }
}
