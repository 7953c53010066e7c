import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { generatedFiles, type Size } from './organisations.js';

/*
 * Figures, and ratios of figures of the same run. Only ratios that hold on any machine are expected; seconds are
 * printed for the reader.
 */

const kring = join(import.meta.dirname, '../../dist/kring.js');
const scratch = mkdtempSync(join(tmpdir(), 'kring-bench-'));
const rows: string[] = [];
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  console.log(`\n${rows.join('\n')}\n`);
});

/** Reports the largest memory of the process that it is loaded into, and the time that processors worked for it. */
const usageHook = `data:text/javascript,${encodeURIComponent("process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nMAXRSS '+u.maxRSS+' MICROSECONDS '+(u.userCPUTime+u.systemCPUTime))})")}`;

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
  readonly status: number | null;
}

/**
 * The whole process, from start to end: the least of several runs, in time that processors worked for it, so that a
 * busy machine tells the same as a quiet one. With `again`, what files say may be known from an earlier run.
 */
function run(args: readonly string[], times: number, where?: string, again = false): Run {
  const runs = Array.from({ length: times }, () => {
    // What the program is made of stays kept, as everywhere; what the files say only where it is asked again.
    if (!again) rmSync(join(scratch, 'cache', 'kring-read'), { recursive: true, force: true });
    const done = spawnSync(
      process.execPath,
      ['--max-old-space-size=1024', '--import', usageHook, kring, ...args],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 30,
        cwd: where,
        env: { ...process.env, XDG_CACHE_HOME: join(scratch, 'cache') },
      },
    );
    return {
      seconds: Number(/MICROSECONDS (\d+)/.exec(done.stderr)?.[1] ?? 0) / 1e6,
      megabytes: Number(/MAXRSS (\d+)/.exec(done.stderr)?.[1] ?? 0) / 1024,
      status: done.status,
    };
  });
  return runs.sort((a, b) => a.seconds - b.seconds)[0] as Run;
}

function folder(name: string, size: Size): string {
  const place = join(scratch, name);
  mkdirSync(place, { recursive: true });
  for (const [file, text] of Object.entries(generatedFiles(size))) writeFileSync(join(place, file), text);
  return place;
}

function row(what: string, figure: Run | number, wanted?: string): void {
  const shown =
    typeof figure === 'number'
      ? figure.toFixed(2)
      : `${figure.seconds.toFixed(2)} s, ${figure.megabytes.toFixed(0)} MB`;
  rows.push(`${what.padEnd(72)} ${shown.padStart(18)}${wanted === undefined ? '' : `   (${wanted})`}`);
}

test('the command line starts', () => {
  const bare = (() => {
    const start = performance.now();
    for (let i = 0; i < 5; i++) spawnSync(process.execPath, ['-e', '0']);
    return (performance.now() - start) / 5000;
  })();
  const version = (() => {
    const start = performance.now();
    for (let i = 0; i < 5; i++) spawnSync(process.execPath, [kring, '--version']);
    return (performance.now() - start) / 5000;
  })();
  row('bare node, seconds', bare);
  row('kring --version, seconds', version, 'at most 0.1');
  row('kring --version, times bare node', version / bare);
});

test('a cold check of a whole organisation', { timeout: 1_200_000 }, () => {
  const check = (name: string, size: Size, times = 3): Run =>
    run(['check', folder(name, size), '--as-of', '2026-11-23', '--fail-on', 'never'], times);
  row('5 circles, 25 people, 1 file', check('five', { circles: 5, people: 5, files: 1 }, 5), 'at most 0.3 s');
  const thousand = check('thousand', { circles: 1000, people: 5, files: 10 });
  row('1,000 circles, 5,000 people, 10 files', thousand, 'at most 1.5 s');
  const again = run(
    ['check', join(scratch, 'thousand'), '--as-of', '2026-11-23', '--fail-on', 'never'],
    3,
    undefined,
    true,
  );
  row('  again, with what its files say kept', again.seconds / thousand.seconds, 'at most 0.8 of it');
  const half = check('half', { circles: 5000, people: 5, files: 50 });
  row('5,000 circles, 25,000 people, 50 files', half);
  const whole = check('whole', { circles: 10_000, people: 5, files: 100 });
  row('10,000 circles, 50,000 people, 100 files', whole, 'at most 8 s and 1 GB');
  row('  twice the size, times as long', whole.seconds / half.seconds, 'about 2: linear');
  const one = check('one', { circles: 10_000, people: 5, files: 1 });
  row('10,000 circles, 50,000 people, one file', one);
  row('  against a hundred files', one.seconds / whole.seconds, 'about 1');
  const many = check('many', { circles: 10_000, people: 5, files: 5000 });
  row('10,000 circles, 50,000 people, 5,000 files', many);
  row('  against a hundred files', many.seconds / whole.seconds);
  const broken = check('broken', { circles: 10_000, people: 5, files: 100, broken: true });
  row('10,000 circles, an error in each of 100 files', broken);
  row('  against none', broken.seconds / whole.seconds, 'at most about 2');
  expect(whole.status).toBe(0);
  expect(again.seconds / thousand.seconds).toBeLessThan(0.8);
  expect(whole.seconds / half.seconds).toBeLessThan(2.6);
});

test('meetings are read, drafted and told', { timeout: 1_200_000 }, () => {
  const size: Size = { circles: 1000, people: 5, files: 10 };
  const on = ['--as-of', '2026-11-23'];
  const check = (place: string): Run => run(['check', place, ...on, '--fail-on', 'never'], 5);
  const without = check(folder('unminuted', size));
  const place = folder('minuted', { ...size, meetings: { circles: 50, months: 120 } });
  const minuted = check(place);
  const twice = check(folder('minuted-longer', { ...size, meetings: { circles: 50, months: 240 } }));
  row('check of 1,000 circles, 50 of which met monthly for ten years', minuted);
  row('  against the same without meetings', minuted.seconds / without.seconds, 'at most 2');
  row(
    '  twenty years of meetings against ten, times as long',
    (twice.seconds - without.seconds) / (minuted.seconds - without.seconds),
    'about 2',
  );
  const few = join(scratch, 'unminuted');
  const drafted = run(['agenda', 'c7', few, '--on', '2026-12-07', '--draft', ...on], 1);
  row('a draft for one of 1,000 circles', drafted, 'at most 0.5 s');
  row('minutes of one of 1,000 circles', run(['minutes', 'c7', few, ...on], 5), 'at most 0.5 s');
  row('  again', run(['minutes', 'c7', few, ...on], 5, undefined, true), 'at most 0.5 s');
  expect([minuted.status, drafted.status]).toEqual([0, 0]);
});

test('comparing and telling the history of an organisation', { timeout: 1_200_000 }, () => {
  const place = folder('compared', { circles: 1000, people: 5, files: 10 });
  const git = (where: string, ...words: string[]): void => {
    const set = ['-c', 'user.name=Bench', '-c', 'user.email=bench@example.org', '-c', 'gc.auto=0'];
    expect(spawnSync('git', [...set, ...words], { cwd: where }).status).toBe(0);
  };
  const change = (where: string, file: string, i: number): void => {
    const path = join(where, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/the people of quarter (\d+)(?: and \d+)?"/, `the people of quarter $1 and ${i}"`),
    );
  };
  git(place, 'init', '--quiet');
  git(place, 'add', '--all');
  git(place, 'commit', '--quiet', '--message', 'First');
  change(place, 'part-03.kring', 1);
  git(place, 'commit', '--quiet', '--all', '--message', 'Second');
  const on = ['--as-of', '2026-11-23', '--fail-on', 'never'];
  const check = run(['check', place, ...on], 5);
  const diff = run(['diff', 'HEAD~1', 'HEAD', ...on], 5, place);
  row('a diff of two revisions of 1,000 circles', diff);
  row('  against one check', diff.seconds / check.seconds, 'at most 1.5');

  const many = folder('commits', { circles: 50, people: 5, files: 10 });
  git(many, 'init', '--quiet');
  git(many, 'add', '--all');
  git(many, 'commit', '--quiet', '--message', 'First');
  for (let i = 1; i < 1000; i++) {
    change(many, `part-0${i % 10}.kring`, i);
    git(many, 'commit', '--quiet', '--all', '--message', `Change ${i}`);
  }
  const log = run(['log', '--format', 'json'], 1, many);
  row('the history of 1,000 commits on 50 circles', log, 'at most 20 s');
  expect(log.status).toBe(0);
});

test('pictures are drawn', { timeout: 1_200_000 }, () => {
  const drawn: { what: string; seconds: number; wanted: string }[] = measuredBy('pictures');
  for (const { what, seconds, wanted } of drawn) row(`${what}, seconds`, seconds, wanted);
  const [circles, ten] = drawn.filter(({ what }) => what.startsWith('circles'));
  row('  ten times the circles, times as long', (ten?.seconds ?? 0) / (circles?.seconds ?? 1), 'about 10');
});

/** What a script of this folder measures, run as a bundle, as the command line is. */
function measuredBy<T>(script: string): T {
  const bundle = join(scratch, `${script}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, `${script}.ts`)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: bundle,
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);",
    },
  });
  const done = spawnSync(process.execPath, [bundle], { encoding: 'utf8' });
  expect(done.status, done.stderr).toBe(0);
  return JSON.parse(done.stdout) as T;
}

test('model and rules cost little beside parsing', () => {
  const stages: { parsing: number; reading: number; building: number; checking: number; part: number[] } & {
    tracking: { due: number; progress: number; agendas: number; year: number };
  } = measuredBy('stages');
  row('parsing 5,000 circles, seconds', stages.parsing);
  row('reading them into fragments beside parsing, seconds', stages.reading);
  row('building the organisation, seconds', stages.building);
  row('all rules, seconds', stages.checking);
  const [least = 0, , median = 0, , most = 0] = stages.part;
  row('  building and rules, times reading the same facts from JSON', median, 'at most 4');
  row('  the least and the most of five rounds', least);
  row('', most);
  expect(median).toBeLessThan(4);
  const { due, progress, agendas, year } = stages.tracking;
  row('a year of what falls due in 1,000 circles, seconds', due, 'with all agendas at most 1');
  row('an agenda for each of 1,000 circles, seconds', agendas);
  row('a year of 13 agendas of one of 1,000 circles, seconds', year, 'at most 1');
  row('the progress of 1,000 circles, seconds', progress);
});
