import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test, vi } from 'vitest';
import { folderWith, gardens, gardensWithSlip, kring } from '../cli/kring.js';
import { TestRepository } from './repositories.js';

/* What a check finds in what changed since a revision, and how a history goes back over renamings. */

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const author = (date: string) => ({ name: 'Anna Visser', date });

/** A district with a garden below it, of which somebody then rewrites what was decided. */
function district(folder = 'garden'): TestRepository {
  const repository = new TestRepository();
  repository.write(`${folder}/tuin.kring`, `${gardens}${decided('To water at night')}`);
  repository.commit('First', author('2026-03-02'));
  return repository;
}

const decided = (text: string): string => `
decision water "${text}" {
  circle Tuin
  decided 2026-02-09 by consent
  because "It saves water"
  responsible dewi
  review 2027-02-09
}
`;

const rewritten = (repository: TestRepository): void =>
  repository.write('garden/tuin.kring', `${gardens}${decided('To water in the morning')}`);

interface Found {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
}

describe('a check since a revision', () => {
  const check = (repository: TestRepository, words: readonly string[], folder = '') =>
    kring(['check', '--as-of', '2026-03-09', '--language', 'en', ...words], {
      in: join(repository.folder, folder),
    });

  test('finds what rules on changes find, beside all others and in every format', () => {
    const repository = district();
    rewritten(repository);
    const rules = (...words: string[]): string[] =>
      JSON.parse(check(repository, ['--format', 'json', ...words]).out).findings.map(
        ({ rule }: Found) => rule,
      );
    expect(rules()).not.toContain('consent/decision-rewritten');
    const since = rules('--since', 'HEAD');
    expect(since).toEqual(expect.arrayContaining([...rules(), 'consent/decision-rewritten']));
    expect(since).toHaveLength(rules().length + 1);
    expect(rules('--since', 'HEAD', '--rule', 'GC04')).toEqual(['consent/decision-rewritten']);
    expect(JSON.parse(check(repository, ['--format', 'json', '--since', 'HEAD']).out).since).toEqual({
      revision: 'HEAD',
      date: '2026-03-02',
      nearby: 30,
    });
    for (const format of ['sarif', 'github', 'junit', 'markdown', 'text'])
      expect(check(repository, ['--format', format, '--since', 'HEAD', '--rule', 'GC04']).out).toMatch(
        format === 'junit' || format === 'markdown' ? /rewritten/ : /decision-rewritten/,
      );
    expect(check(repository, ['--since', 'HEAD', '--rule', 'GC04']).out).toContain(
      'Looked at too: what changed since HEAD (2026-03-02).',
    );
  });

  test('says nothing against a decision that was for its circle to take as things stood', () => {
    const repository = new TestRepository();
    const circles = (above: string): string =>
      `organisation Erf\ngeneral circle Raad\ncircle Stal in Raad\ncircle Weide in Raad\ncircle Schuur in ${above}\n`;
    repository.write('erf.kring', circles('Stal'));
    repository.commit('First', author('2026-03-02'));
    const decision = (name: string, circle: string, day: string): string =>
      `decision ${name} { circle ${circle} decided ${day} by consent concerns Schuur }\n`;
    const found = (...words: string[]) =>
      JSON.parse(check(repository, ['--format', 'json', ...words]).out)
        .findings.filter(({ rule }: Found) => /outside-domain|remade-without|decided-elsewhere/.test(rule))
        .map(({ rule }: Found) => rule);
    repository.write('erf.kring', circles('Weide') + decision('gives', 'Stal', '2026-03-03'));
    // The newer state alone cannot tell that the barn was below the stable.
    expect(found()).toEqual(['logbook/outside-domain']);
    expect(found('--since', 'HEAD')).toEqual(['circle/remade-without-decision']);
    repository.write('erf.kring', circles('Weide') + decision('grabs', 'Weide', '2026-03-03'));
    expect(found('--since', 'HEAD')).toEqual(['consent/decided-elsewhere']);
  });

  test('ends with the status that the weight of what it finds asks for', () => {
    const repository = district();
    rewritten(repository);
    const status = (...words: string[]): number | null =>
      check(repository, ['--rule', 'GC04', ...words]).status;
    expect(status('--fail-on', 'info')).toBe(0);
    expect(status('--since', 'HEAD', '--level', 'GC04=error')).toBe(1);
    expect(status('--since', 'HEAD', '--level', 'GC04=warning')).toBe(0);
    expect(status('--since', 'HEAD', '--level', 'GC04=off', '--fail-on', 'info')).toBe(0);
  });

  test('is refused in one line where there is no such revision or no repository', () => {
    const repository = district();
    for (const revision of ['nothing', '-x', '--output=x', ''])
      expect(check(repository, [`--since=${revision}`])).toMatchObject({ status: 2, out: '' });
    expect(check(repository, ['--since=nothing']).err.trim().split('\n')).toHaveLength(1);
    const alone = kring(['check', '--since', 'HEAD'], { in: folderWith({ 'tuin.kring': gardens }) });
    expect(alone.status).toBe(2);
    expect(alone.err).toContain('git');
  });

  test('knows an organisation whose folder had another name', () => {
    const repository = district('old');
    repository.git('mv', 'old', 'garden');
    rewritten(repository);
    const { out } = check(repository, ['--since', 'HEAD', '--format', 'json', '--rule', 'GC04'], 'garden');
    expect(JSON.parse(out).findings).toHaveLength(1);
  });
});

test('a repository without commits or without files is told of in one line', () => {
  const unborn = new TestRepository();
  unborn.write('tuin.kring', gardens);
  const bare = folderWith();
  district().git('clone', '--quiet', '--bare', '.', join(bare, 'bare'));
  for (const words of [['diff'], ['log'], ['check', '--since', 'HEAD']]) {
    const nothing = kring([...words, '--language', 'en'], { in: unborn.folder });
    expect(nothing).toMatchObject({ status: 2, out: '' });
    expect(nothing.err).toContain('no commits yet');
    // A history needs no files.
    if (words[0] === 'log') continue;
    const inside = kring([...words, '--language', 'en'], { in: join(bare, 'bare') });
    expect(inside).toMatchObject({ status: 2, out: '' });
    expect(inside.err.trim().split('\n')).toEqual([expect.stringContaining('without files of its own')]);
  }
});

test('annotations on GitHub tell paths from the root of the repository', () => {
  const repository = district();
  rewritten(repository);
  const file = 'file=garden/tuin.kring,';
  const below = join(repository.folder, 'garden');
  mkdirSync(join(below, 'deeper'));
  const annotated = (words: readonly string[], folder: string): string[] =>
    kring([...words, '--as-of', '2026-03-09', '--format', 'github'], { in: folder })
      .out.split('\n')
      .filter((line) => line.startsWith('::'));
  for (const [words, folder] of [
    [['check', '--since', 'HEAD'], repository.folder],
    [['check', '--since', 'HEAD'], below],
    [['check', '--since', 'HEAD', '..'], join(below, 'deeper')],
    [['diff'], below],
  ] as const) {
    const lines = annotated(words, folder);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toContain(file);
  }
  const nowhere = annotated(['check'], folderWith({ 'plot/tuin.kring': gardensWithSlip }));
  expect(nowhere[0]).toContain('file=plot/tuin.kring,');
});

test('code scanners are told paths from the root of the repository', () => {
  const repository = district();
  rewritten(repository);
  const below = join(repository.folder, 'garden');
  const located = (words: readonly string[], folder: string) => {
    const { out } = kring([...words, '--as-of', '2026-03-09', '--format', 'sarif'], { in: folder });
    const results = (JSON.parse(out) as Log).runs[0]?.results ?? [];
    return new Set(
      results.map(({ locations }) => JSON.stringify(locations?.[0]?.physicalLocation?.artifactLocation)),
    );
  };
  const expected = new Set([JSON.stringify({ uri: 'garden/tuin.kring', uriBaseId: '%SRCROOT%' })]);
  expect(located(['check', '--since', 'HEAD'], repository.folder)).toEqual(expected);
  expect(located(['check', '--since', 'HEAD'], below)).toEqual(expected);
  expect(located(['check'], below)).toEqual(expected);
});

describe('minutes that are committed apart from what they decided', () => {
  const aim = gardens.replace('To grow vegetables for the district', 'To grow vegetables and fruit');
  const minutes = `
decision fruit "Fruit as well" {
  circle Tuin
  decided 2026-03-05 by consent
  concerns aim of Tuin
  because "Many asked for it"
  responsible dewi
  review 2027-02-09
}
`;
  const steps = (...texts: readonly (readonly [text: string, date: string])[]): TestRepository => {
    const repository = new TestRepository();
    for (const [text, date] of texts) {
      repository.write('tuin.kring', text);
      repository.commit(date, author(date));
    }
    return repository;
  };
  const run = (repository: TestRepository, ...words: string[]) =>
    kring([...words, '--language', 'en'], { in: repository.folder });
  const first = [gardens, '2026-02-02'] as const;

  test.each([
    ['before', [`${gardens}${minutes}`, '2026-03-09'], [`${aim}${minutes}`, '2026-03-16'], '2026-03-09'],
    ['after', [aim, '2026-03-09'], [`${aim}${minutes}`, '2026-03-16'], '2026-03-16'],
  ] as const)('a week %s it are found by the history, which says so', (_, second, third, recorded) => {
    const repository = steps(first, second, third);
    const out = run(repository, 'log').out.replace(/\s+/g, ' ');
    expect(out).toMatch(
      new RegExp(
        `On record: fruit \\(Tuinkring, 2026-03-05; put on record on ${recorded}, commit [0-9a-f]{10}\\)`,
      ),
    );
    expect(out).toContain('at most 30 days before or after a change');
    expect(out).not.toContain('No decision of');
    const since = run(repository, 'show', 'Tuin', '--history').out;
    expect(since.replace(/\s+/g, ' ')).toContain('fruit (Tuinkring, 2026-03-05; put on record on');
    const { commits } = JSON.parse(run(repository, 'log', '--format', 'json').out);
    const changes = commits.flatMap((commit: { changes: { kind: string }[] }) => commit.changes);
    expect(changes.find(({ kind }: { kind: string }) => kind === 'aim-changed')).toMatchObject({
      verdict: 'evidenced',
      evidence: [{ decision: 'fruit', recorded: { date: recorded } }],
    });
    expect(run(repository, 'log', '--since', '2026-03-16').out).not.toContain('No decision of');
  });

  test('before the older state are found by a check and a comparison, which say so', () => {
    const repository = steps(first, [`${gardens}${minutes}`, '2026-03-09']);
    repository.write('tuin.kring', `${aim}${minutes}`);
    const found = (...words: string[]) => run(repository, ...words, '--as-of', '2026-03-23');
    const checked = found('check', '--since', 'HEAD', '--rule', 'AD08');
    expect(checked).toMatchObject({ status: 0 });
    expect(checked.out).toContain('put on record in the 30 days before HEAD count too');
    const compared = found('diff', '--fail-on', 'unevidenced');
    expect(compared.status).toBe(0);
    expect(compared.out).toContain('put on record in the 30 days before HEAD count too');
    expect(compared.out).toContain('On record: fruit');
    expect(JSON.parse(found('diff', '--format', 'json').out).nearbyDays).toBe(30);
  });

  test('longer ago are not', () => {
    const repository = steps(
      first,
      [`${gardens}${minutes}`, '2026-03-09'],
      [`${gardens}${minutes}person els\n`, '2026-04-09'],
    );
    repository.write('tuin.kring', `${aim}${minutes}person els\n`);
    expect(run(repository, 'diff', '--as-of', '2026-04-10', '--fail-on', 'unevidenced').status).toBe(1);
    expect(
      run(repository, 'check', '--since', 'HEAD', '--as-of', '2026-04-10', '--rule', 'AD08').out,
    ).toContain('No decision of Tuinkring');
  });
});

describe('a history goes back', () => {
  const subjects = (repository: TestRepository, words: readonly string[] = [], folder = ''): string[] =>
    JSON.parse(
      kring(['log', ...words, '--format', 'json'], { in: join(repository.folder, folder) }).out,
    ).commits.map(({ subject }: { subject: string }) => subject);

  test('over another name of the organisation', () => {
    const repository = district();
    rewritten(repository);
    repository.commit('Another time to water', author('2026-03-09'));
    const text = `${gardens}${decided('To water in the morning')}`;
    repository.write('garden/tuin.kring', text.replace(/^organisation \w+/m, 'organisation District'));
    repository.commit('Another name', author('2026-03-16'));
    expect(subjects(repository)).toEqual(['Another name', 'Another time to water', 'First']);
    const { out, status } = kring(['show', 'Tuin', '--history', '--language', 'en'], {
      in: repository.folder,
    });
    expect(status).toBe(0);
    expect(out).toContain('2026-03-02');
  });

  test('over another name of a circle, by its old name too, and not into another circle that took the name', () => {
    const repository = district();
    const renamed = gardens.replaceAll('Tuin "', 'Moestuin "');
    repository.write('garden/tuin.kring', renamed);
    repository.commit('Another name', author('2026-03-16'));
    const old = kring(['log', 'Tuin', '--language', 'en'], { in: repository.folder });
    expect(old.err).toContain('Tuin is called Moestuin now');
    expect(old.status).toBe(0);
    expect(subjects(repository, ['Tuin'])).toEqual(['Another name', 'First']);
    expect(subjects(repository, ['Tuin', '--since', '2026-03-16'])).toEqual(['Another name']);
    repository.write('garden/beds.kring', 'circle Tuin "Beds" in Moestuin {\n  aim "To dig"\n}\n');
    repository.commit('A new circle', author('2026-03-23'));
    expect(subjects(repository, ['Tuin'])).toEqual(['A new circle']);
    expect(subjects(repository, ['Moestuin'])).toEqual(expect.arrayContaining(['Another name', 'First']));
  });

  test('over the life of a circle that is no more', () => {
    const repository = district();
    const beds = 'circle Bedden "Beds" in Tuin {\n  aim "To dig"\n}\n';
    repository.write('garden/beds.kring', beds);
    repository.commit('A new circle', author('2026-03-16'));
    repository.write('garden/beds.kring', beds.replace('To dig', 'To dig and to sow'));
    repository.commit('Another aim', author('2026-03-23'));
    rmSync(join(repository.folder, 'garden/beds.kring'));
    repository.commit('Without beds', author('2026-03-30'));
    expect(subjects(repository, ['Bedden'])).toEqual(
      expect.arrayContaining(['Without beds', 'Another aim', 'A new circle']),
    );
    const told = kring(['log', 'Bedden', '--language', 'en'], { in: repository.folder });
    expect(told.status).toBe(0);
    expect(told.err).toContain('Bedden is no circle any more');
    expect(kring(['log', 'Nergens'], { in: repository.folder }).status).toBe(2);
  });

  test('no further than a month before the day from which it is asked for', () => {
    const repository = district();
    const first = repository.git('rev-parse', 'HEAD:garden/tuin.kring').trim();
    rewritten(repository);
    repository.commit('Another time to water', author('2026-03-09'));
    repository.write('garden/tuin.kring', gardens);
    repository.commit('No water', author('2026-04-20'));
    const all = JSON.parse(kring(['log', '--format', 'json'], { in: repository.folder }).out);
    // What was before need not even be there.
    rmSync(join(repository.folder, '.git/objects', first.slice(0, 2), first.slice(2)), { force: true });
    expect(kring(['log', '--no-cache'], { in: repository.folder }).status).toBe(2);
    const since = JSON.parse(
      kring(['log', '--since', '2026-04-15', '--format', 'json'], { in: repository.folder }).out,
    );
    expect(since.commits).toEqual(all.commits.slice(0, 1));
    expect(subjects(repository, ['--since', '2027-01-01'])).toEqual([]);
  });

  test('over another name of its folder, and not into other organisations', () => {
    const repository = district('old');
    repository.write(
      'else/shop.kring',
      'organisation Shop "Shop"\ncircle Counter "Counter" {\n  aim "To sell"\n}\n',
    );
    repository.commit('A shop', author('2026-03-09'));
    repository.git('mv', 'old', 'garden');
    repository.commit('Another folder', author('2026-03-16'));
    rewritten(repository);
    repository.commit('Another time to water', author('2026-03-23'));
    expect(subjects(repository, [], 'garden')).toEqual(['Another time to water', 'First']);
    expect(subjects(repository, [], 'else')).toEqual(['A shop']);
  });
});
