import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderWith, gardens, kring } from '../cli/kring.js';
import { TestRepository } from './repositories.js';

/* What `kring diff` makes of its words, in repositories of every kind. */

// Each run of the program is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const aim = (text: string): string =>
  gardens.replace('  aim "To grow vegetables for the district"', `  aim "${text}"`);
const author = (date: string) => ({ name: 'Anna Visser', date });

function garden(): TestRepository {
  const repository = new TestRepository();
  repository.write('garden/tuin.kring', gardens);
  repository.commit('First', author('2026-03-02'));
  return repository;
}

const told = (repository: TestRepository, words: readonly string[], folder = '') => {
  const run = kring(['diff', ...words, '--format', 'json', '--language', 'en'], {
    in: join(repository.folder, folder),
  });
  const changes =
    run.out === '' ? [] : JSON.parse(run.out).changes.map(({ message }: { message: string }) => message);
  return { ...run, changes };
};
const changed = (to: string): string =>
  `Tuinkring, aim: from “To grow vegetables for the district” to “${to}”.`;

describe('a comparison', () => {
  test('without words is of the latest commit with the files as they are', () => {
    const repository = garden();
    expect(told(repository, []).changes).toEqual([]);
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    expect(told(repository, []).changes).toEqual([changed('To grow fruit')]);
  });

  test('of what is staged leaves out what is not', () => {
    const repository = garden();
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    repository.git('add', '--all');
    repository.write('garden/tuin.kring', aim('To grow flowers'));
    expect(told(repository, ['--staged']).changes).toEqual([changed('To grow fruit')]);
    expect(told(repository, []).changes).toEqual([changed('To grow flowers')]);
  });

  test('knows revisions, revisions with paths, ranges and what two branches have in common', () => {
    const repository = garden();
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    repository.commit('Fruit', author('2026-04-06'));
    repository.git('checkout', '--quiet', 'main');
    repository.write(
      'garden/tuin.kring',
      gardens.replace('person dewi "Dewi Santoso"', 'person dewi "Dewi Jansen"'),
    );
    repository.commit('A name', author('2026-04-13'));
    expect(told(repository, ['main...feature']).changes).toEqual([changed('To grow fruit')]);
    expect(told(repository, ['main..feature']).changes).toHaveLength(2);
    expect(told(repository, ['main', 'feature']).changes).toHaveLength(2);
    expect(told(repository, ['feature:garden']).changes).toHaveLength(2);
    expect(told(repository, ['main~1:garden/tuin.kring', 'feature:garden/tuin.kring']).changes).toEqual([
      changed('To grow fruit'),
    ]);
  });

  test('of two folders or files needs no git', () => {
    const folder = folderWith({ 'old/a.kring': gardens, 'new/b.kring': aim('To grow fruit') });
    const { out } = kring(['diff', 'old', 'new', '--language', 'en'], { in: folder });
    expect(out).toContain(changed('To grow fruit'));
  });

  test('in a folder below takes in the files of the organisation above it', () => {
    const repository = garden();
    repository.write('garden/beds/beds.kring', 'circle Bedden in Tuin {\n  aim "To dig"\n}\n');
    repository.commit('Beds', author('2026-03-09'));
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    expect(told(repository, ['HEAD'], 'garden/beds').changes).toEqual([changed('To grow fruit')]);
  });

  test('finds an organisation whose folder and files have other names now', () => {
    const repository = garden();
    repository.git('mv', 'garden', 'allotment');
    repository.git('mv', 'allotment/tuin.kring', 'allotment/garden.kring');
    repository.commit('Move', author('2026-03-09'));
    expect(told(repository, ['HEAD~1', 'HEAD']).changes).toEqual([]);
    expect(told(repository, ['HEAD~1'], 'allotment').changes).toEqual([]);
  });

  test('over a merge tells what the merge brought', () => {
    const repository = garden();
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    repository.commit('Fruit', author('2026-04-06'));
    repository.git('checkout', '--quiet', 'main');
    repository.commit('Nothing', author('2026-04-07'));
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge the proposal', 'feature');
    expect(told(repository, ['HEAD~1', 'HEAD']).changes).toEqual([changed('To grow fruit')]);
    const { out } = kring(['log', '--language', 'en'], { in: repository.folder });
    expect(out).toContain('Merge the proposal');
    expect(out).not.toContain('2026-04-06: Fruit');
  });
});

describe('what cannot be read is told in one line, with status 2:', () => {
  test.each([
    ['a revision that is not there', ['nowhere'], /no revision nowhere/],
    ['a name that looks like an option of git', ['--', '--output=stolen'], /no revision --output=stolen/],
    ['a revision that would run something', ['--', '$(touch stolen)'], /no revision/],
    ['a path that is not in a revision', ['HEAD:nowhere', 'HEAD'], /holds no Kring file/],
    ['an empty revision', ['', 'HEAD'], /is empty here/],
    ['a range that begins with an empty variable', ['...HEAD'], /is empty here/],
    ['a range that ends with an empty variable', ['main..'], /is empty here/],
    ['branches that have nothing in common', ['main...orphan'], /no commit in common/],
    ['a name with two meanings', ['garden'], /is a revision and also a file or folder/],
  ])('%s', (_, words, message) => {
    const repository = garden();
    repository.git('branch', 'garden');
    repository.git('checkout', '--quiet', '--orphan', 'orphan');
    repository.commit('Alone');
    repository.git('checkout', '--quiet', 'main');
    const { status, err, out } = kring(['diff', '--language', 'en', ...words], { in: repository.folder });
    expect(err).toMatch(message);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(repository.git('status', '--porcelain')).toBe('');
  });

  test('a folder outside every repository', () => {
    const folder = folderWith({ 'tuin.kring': gardens });
    const { status, err } = kring(['diff', '--language', 'en'], { in: folder });
    expect(status).toBe(2);
    expect(err).toMatch(/git repository|cannot read this repository/);
  });

  test('a repository without commits', () => {
    const { status, err } = kring(['diff', '--language', 'en'], { in: new TestRepository().folder });
    expect({ status, told: err.includes('no commits yet') }).toEqual({ status: 2, told: true });
  });

  test('a repository with a broken object', () => {
    const repository = garden();
    const blob = repository.git('rev-parse', 'HEAD:garden/tuin.kring').trim();
    const file = join(repository.folder, '.git/objects', blob.slice(0, 2), blob.slice(2));
    // Git writes its objects read-only.
    chmodSync(file, 0o644);
    writeFileSync(file, 'broken');
    const { status, err } = kring(['diff', 'HEAD', 'HEAD', '--language', 'en'], { in: repository.folder });
    expect(status).toBe(2);
    expect(err).toMatch(/cannot read this repository/);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('a shallow clone that lacks the past', () => {
    const repository = garden();
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    repository.commit('Fruit', author('2026-04-06'));
    const clone = folderWith();
    repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, join(clone, 'copy'));
    const { status, err } = kring(['diff', 'HEAD~1', '--language', 'en'], { in: join(clone, 'copy') });
    expect(status).toBe(2);
    expect(err).toContain('git fetch --unshallow');
    expect(kring(['log', '--language', 'en'], { in: join(clone, 'copy') }).out).toContain('shallow clone');
  });
});

test('submodules and pointers of Git LFS are named as such', () => {
  const repository = garden();
  const other = garden();
  repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder, 'other');
  repository.write(
    'garden/large.kring',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
  );
  repository.commit('More', author('2026-03-09'));
  const { err, status } = kring(['diff', 'HEAD~1', 'HEAD', '--language', 'en'], { in: repository.folder });
  expect(err).toContain('other is a submodule');
  expect(err).toContain('garden/large.kring: This is a pointer of Git LFS');
  expect(status).toBe(2);
});

test('nothing that a repository is set up with is run', () => {
  const repository = garden();
  const mark = join(repository.folder, 'ran');
  const script = join(repository.folder, 'run.sh');
  writeFileSync(script, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
  for (const setting of ['core.fsmonitor', 'diff.external', 'core.pager', 'gpg.program', 'core.sshCommand'])
    repository.git('config', setting, script);
  repository.git('config', 'log.showSignature', 'true');
  repository.git('config', 'diff.kring.textconv', script);
  repository.write('.gitattributes', '*.kring diff=kring\n');
  kring(['diff'], { in: repository.folder });
  kring(['log'], { in: repository.folder });
  expect(repository.git('-c', 'core.fsmonitor=false', 'ls-files', '--others')).not.toContain('ran\n');
});

describe('what is named is compared, and nothing else:', () => {
  test('two files side by side, on the disk and at a revision', () => {
    const repository = new TestRepository();
    repository.write('a.kring', gardens);
    repository.write('b.kring', aim('To grow fruit'));
    repository.commit('Two drafts');
    for (const words of [
      ['a.kring', 'b.kring'],
      ['HEAD:a.kring', 'HEAD:b.kring'],
      ['HEAD:a.kring', 'b.kring'],
      ['a.kring', 'HEAD:b.kring'],
    ])
      expect(told(repository, words).changes).toEqual([changed('To grow fruit')]);
  });

  test('one file that names no organisation, which is said', () => {
    const repository = garden();
    const beds = (text: string): string => `circle Bedden in Tuin {\n  aim "${text}"\n}\n`;
    repository.write('garden/beds.kring', beds('To dig'));
    const begun = told(repository, ['garden/beds.kring']);
    expect(begun.changes).not.toEqual([]);
    expect(begun.changes.join()).toContain('Bedden');
    expect(begun.err).toContain('names no organisation');
    repository.commit('Beds');
    repository.write('garden/beds.kring', beds('To rake'));
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    expect(told(repository, ['garden/beds.kring']).changes).toEqual([
      'Bedden, aim: from “To dig” to “To rake”.',
    ]);
  });

  test('folders elsewhere, in this repository and in another one', () => {
    const repository = garden();
    repository.write('other/tuin.kring', aim('To grow fruit'));
    repository.write('below/none.txt', '');
    expect(told(repository, ['../garden', '../other'], 'below').changes).toEqual([changed('To grow fruit')]);
    repository.write('garden/tuin.kring', aim('To grow flowers'));
    expect(told(repository, ['../garden'], 'below').changes).toEqual([changed('To grow flowers')]);
    const elsewhere = folderWith({ 'here/none.txt': '' });
    expect(
      told({ folder: join(elsewhere, 'here') } as TestRepository, [`${repository.folder}/garden`]).changes,
    ).toEqual([changed('To grow flowers')]);
  });

  test('files whose names look like options', () => {
    const repository = new TestRepository();
    repository.write('--output=victim.kring', gardens);
    repository.commit('First');
    repository.write('--output=victim.kring', aim('To grow fruit'));
    expect(told(repository, []).changes).toEqual([changed('To grow fruit')]);
    const named = kring(['diff', '--language', 'en', '--', '--output=victim.kring'], {
      in: repository.folder,
    });
    expect(named.out).toContain(changed('To grow fruit'));
    expect(repository.git('status', '--porcelain')).not.toContain('??');
  });
});

describe('the work tree is walked as a revision is, so that what is clean for git has no changes:', () => {
  const clean = (repository: TestRepository): void => {
    expect(repository.git('status', '--porcelain', '--untracked-files=no')).toBe('');
    const { changes, status, err } = told(repository, []);
    expect({ changes, status }).toEqual({ changes: [], status: 0 });
    expect(err).not.toContain('could not be read');
  };

  test('ignored files are passed by', () => {
    const repository = garden();
    repository.write('.gitignore', 'build/\n');
    repository.commit('Ignore');
    repository.write('build/tuin.kring', aim('To grow fruit'));
    repository.write('build/more/beds.kring', 'circle Bedden in Tuin {\n}\n');
    clean(repository);
    // What is named is read all the same.
    expect(told(repository, ['garden', 'build/tuin.kring']).changes).toEqual([changed('To grow fruit')]);
  });

  test('new files count', () => {
    const repository = garden();
    repository.write('garden/beds.kring', 'circle Bedden in Tuin {\n  aim "To dig"\n}\n');
    expect(told(repository, []).changes.join()).toContain('Bedden');
  });

  test('a sparse checkout holds what the index holds', () => {
    const repository = garden();
    repository.write('garden/beds/beds.kring', 'circle Bedden in Tuin {\n  aim "To dig"\n}\n');
    repository.commit('Beds');
    repository.git('sparse-checkout', 'set', '--no-cone', '/*', '!/garden/beds/');
    clean(repository);
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    expect(told(repository, []).changes).toEqual([changed('To grow fruit')]);
  });

  test('a link out of the repository is followed on neither side, which is said', () => {
    const elsewhere = folderWith({ 'beds.kring': 'circle Bedden in Tuin {\n  aim "To dig"\n}\n' });
    const repository = garden();
    symlinkSync(join(elsewhere, 'beds.kring'), join(repository.folder, 'garden/beds.kring'));
    symlinkSync(elsewhere, join(repository.folder, 'garden/elsewhere'));
    repository.commit('Links');
    clean(repository);
    expect(told(repository, []).err).toContain('garden/beds.kring: This link leads out of the repository');
  });

  test('a link within the repository is followed on both', () => {
    const repository = garden();
    repository.write('shared/beds/beds.kring', 'circle Bedden in Tuin {\n  aim "To dig"\n}\n');
    symlinkSync('../shared/beds', join(repository.folder, 'garden/beds'));
    repository.commit('Links');
    clean(repository);
    expect(told(repository, [], 'garden').changes).toEqual([]);
    repository.write('shared/beds/beds.kring', 'circle Bedden in Tuin {\n  aim "To rake"\n}\n');
    expect(told(repository, [], 'garden').changes).toEqual(['Bedden, aim: from “To dig” to “To rake”.']);
  });
});

test('a bare repository has revisions to compare and a history, and no files of its own', () => {
  const repository = garden();
  repository.write('garden/tuin.kring', aim('To grow fruit'));
  repository.commit('Fruit', author('2026-04-06'));
  const bare = join(folderWith(), 'bare');
  repository.git('clone', '--quiet', '--bare', '.', bare);
  const there = { folder: bare } as TestRepository;
  expect(told(there, ['main~1', 'main']).changes).toEqual([changed('To grow fruit')]);
  expect(told(there, ['main~1:garden', 'main:garden']).changes).toEqual([changed('To grow fruit')]);
  expect(told(there, ['main~1...main']).changes).toEqual([changed('To grow fruit')]);
  expect(told(there, ['HEAD~1', 'HEAD']).changes).toEqual([changed('To grow fruit')]);
  expect(told(there, ['main']).err).toContain('without files of its own');
  const log = kring(['log', '--language', 'en'], { in: bare });
  expect(log.out).toContain('2026-04-06: Fruit');
  expect(log.status).toBe(0);
});

test('a partial clone is told of as such, and nothing is fetched', () => {
  const repository = garden();
  repository.write('garden/tuin.kring', aim('To grow fruit'));
  repository.commit('Fruit', author('2026-04-06'));
  repository.git('config', 'uploadpack.allowFilter', 'true');
  const clone = join(folderWith(), 'copy');
  repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.folder}`, clone);
  for (const words of [['diff', 'HEAD~1', 'HEAD'], ['log']]) {
    const { status, err } = kring([...words, '--language', 'en'], { in: clone });
    expect(status).toBe(2);
    expect(err).toContain('git fetch --refetch --no-filter');
  }
  repository.git('-C', clone, 'fetch', '--quiet', '--refetch', '--no-filter');
  expect(told({ folder: clone } as TestRepository, ['HEAD~1', 'HEAD']).changes).toEqual([
    changed('To grow fruit'),
  ]);
});

describe('a file that cannot be read in one of the states', () => {
  const beds = 'circle Bedden in Tuin {\n  aim "To dig"\n}\n';
  const spoilt: readonly (readonly [string, string | Uint8Array])[] = [
    ['another encoding', Buffer.from(beds.replace('To dig', 'D\u00e9fricher'), 'latin1')],
    ['a pointer of Git LFS', 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a21\nsize 12345\n'],
    [
      'an unfinished merge',
      beds.replace(
        '  aim "To dig"\n',
        '<<<<<<< HEAD\n  aim "To dig"\n=======\n  aim "To rake"\n>>>>>>> feature\n',
      ),
    ],
  ];
  const spoil = (text: string | Uint8Array): TestRepository => {
    const repository = garden();
    repository.write('garden/beds.kring', beds);
    repository.commit('Beds', author('2026-03-09'));
    writeFileSync(join(repository.folder, 'garden/beds.kring'), text);
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    return repository;
  };

  test.each(spoilt)('is named first and ends nothing: %s', (_, text) => {
    const repository = spoil(text);
    for (const words of [[], ['garden'], ['HEAD:garden']]) {
      const { changes, status } = told(repository, words);
      expect({ changes, status }).toEqual({ changes: [changed('To grow fruit')], status: 2 });
    }
    repository.commit('Spoilt', author('2026-03-16'));
    for (const words of [
      ['HEAD~1', 'HEAD'],
      ['HEAD', 'HEAD~1'],
    ])
      expect(told(repository, words).changes.join()).not.toContain('Bedden');
    const { out } = kring(['diff', 'HEAD~1', 'HEAD', '--language', 'en'], { in: repository.folder });
    expect(out.indexOf('garden/beds.kring in HEAD')).toBeGreaterThan(0);
    expect(out.indexOf('garden/beds.kring in HEAD')).toBeLessThan(out.indexOf('To grow fruit'));
    const since = kring(['check', '--since', 'HEAD~1', '--language', 'en'], { in: repository.folder });
    expect(since.status).toBe(2);
    expect(since.err).toContain('What changed since HEAD~1 was not looked at');
  });

  test.each(spoilt)('marks its step in the history: %s', (_, text) => {
    const repository = spoil(text);
    repository.commit('Spoilt', author('2026-03-16'));
    repository.write('garden/beds.kring', beds.replace('To dig', 'To rake'));
    repository.commit('Mended', author('2026-03-23'));
    const { out } = kring(['log', '--language', 'en', '--reverse'], { in: repository.folder });
    const step = out.slice(out.indexOf('Spoilt'), out.indexOf('Mended'));
    expect(step).toContain('garden/beds.kring');
    expect(step).not.toMatch(/Bedden/);
    expect(out.slice(out.indexOf('Mended'))).toContain('Bedden, aim: from “To dig” to “To rake”.');
  });

  test('an unfinished merge is told by check and what is staged, and fix leaves it as it is', () => {
    const repository = garden();
    repository.git('checkout', '--quiet', '-b', 'feature');
    repository.write('garden/tuin.kring', aim('To grow fruit'));
    repository.commit('Fruit');
    repository.git('checkout', '--quiet', 'main');
    repository.write('garden/tuin.kring', aim('To grow flowers'));
    repository.commit('Flowers');
    expect(() => repository.git('merge', '--quiet', 'feature')).toThrow();
    const before = repository.git('diff');
    for (const words of [['check'], ['fix'], ['diff', '--staged'], ['diff'], ['format', 'garden']]) {
      const { status, err, out } = kring([...words, '--language', 'en'], { in: repository.folder });
      expect(`${err}${out}`).toMatch(/merge has not been finished/);
      expect(status).toBe(2);
    }
    expect(repository.git('diff')).toBe(before);
  });
});
