// Run by hand: how long Kring checks an organisation, and how long LikeC4 validates a model with as many elements and
// twice as many relations, each as a whole process on this Node, in turns. Prints both and the ratio, and what a second check takes; judges nothing.
//
//     npm run build && npm ci --prefix test/bench/peer --ignore-scripts
//     node test/bench/peer/peer.mjs [CIRCLES ...]
//
// LikeC4 is installed by the lock file beside this script, into a folder that no package of Kring holds.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const rounds = 3;
const peer = join(import.meta.dirname, 'node_modules/likec4/package.json');
const bin = join(import.meta.dirname, 'node_modules/.bin/likec4');
const kring = join(import.meta.dirname, '../../../dist/kring.js');

if (!existsSync(peer)) {
  console.error(
    'LikeC4 is not installed, so there is nothing to compare with: npm ci --prefix test/bench/peer --ignore-scripts',
  );
  process.exit(2);
}
if (!existsSync(kring)) {
  console.error('Kring is not built, so there is nothing to measure: npm run build');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'kring-peer-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

/** Reports the memory and the processors' time of the process that it is loaded into, without a file of its own. */
const hook = `data:text/javascript,${encodeURIComponent("process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nMAXRSS '+u.maxRSS+' MICROSECONDS '+(u.userCPUTime+u.systemCPUTime)+'\\n')})")}`;

/**
 * @param {string} program
 * @param {readonly string[]} words
 */
function run(program, words) {
  const started = performance.now();
  const done = spawnSync(process.execPath, ['--import', hook, program, ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: { ...process.env, XDG_CACHE_HOME: join(scratch, 'cache') },
  });
  const [, memory = '0', time = '0'] =
    [...done.stderr.matchAll(/MAXRSS (\d+) MICROSECONDS (\d+)/g)].at(-1) ?? [];
  if (done.status !== 0)
    throw new Error(
      `${program} ended with ${done.status}:\n${done.stderr.slice(-2000)}\n${done.stdout.slice(-2000)}`,
    );
  return {
    wall: (performance.now() - started) / 1000,
    processor: Number(time) / 1e6,
    megabytes: Number(memory) / 1024,
  };
}

/**
 * A model of as many elements as there are circles, in as many files, each element in a container with nine others.
 *
 * @param {number} elements
 * @param {number} files
 */
function likec4Files(elements, files) {
  /** @type {Record<string, string>} */
  const texts = {
    'specification.c4': 'specification {\n  element system\n  element component\n  tag reviewed\n}\n',
    'views.c4': "views {\n  view index {\n    title 'All systems'\n    include *\n  }\n}\n",
  };
  const systems = Math.ceil(elements / 10);
  /** @param {number} i */
  const called = (i) => (i % 10 === 0 ? `s${i / 10}` : `s${Math.floor(i / 10)}.c${i % 10}`);
  const perFile = Math.ceil(systems / files);
  for (let file = 0; file * perFile < systems; file++) {
    const lines = ['model {'];
    const last = Math.min(systems, (file + 1) * perFile);
    for (let s = file * perFile; s < last; s++) {
      lines.push(`  s${s} = system 'System ${s}' {`, `    description 'Serves quarter ${s}'`);
      for (let c = 1; c < 10 && s * 10 + c < elements; c++)
        lines.push(
          `    c${c} = component 'Component ${s}-${c}' {`,
          '      #reviewed',
          `      description 'Carries out part ${c}'`,
          '    }',
        );
      lines.push('  }');
    }
    for (let i = file * perFile * 10; i < Math.min(elements, last * 10); i++)
      for (const step of [11, 23]) {
        const other = (i + step) % elements;
        // What holds another has no relation with it.
        if (Math.floor(other / 10) !== Math.floor(i / 10))
          lines.push(`  ${called(i)} -> ${called(other)} 'asks ${step}'`);
      }
    lines.push('}');
    texts[`part-${file}.c4`] = `${lines.join('\n')}\n`;
  }
  return texts;
}

/**
 * @param {string} name
 * @param {Record<string, string>} files
 */
function folder(name, files) {
  const place = join(scratch, name);
  mkdirSync(place, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text);
  return place;
}

buildSync({
  entryPoints: [join(import.meta.dirname, '../organisations.ts')],
  platform: 'node',
  format: 'esm',
  outfile: join(scratch, 'organisations.mjs'),
});
const { generatedFiles } = await import(join(scratch, 'organisations.mjs'));

/** @param {number[]} all */
const median = (all) => all.toSorted((a, b) => a - b)[all.length >> 1] ?? 0;

for (const circles of process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1000, 10_000]) {
  const files = Math.max(1, circles / 100);
  const ours = folder(`kring-${circles}`, generatedFiles({ circles, people: 5, files }));
  const theirs = folder(`likec4-${circles}`, likec4Files(circles, files));
  const check = () => run(kring, ['check', ours, '--as-of', '2026-11-23', '--fail-on', 'never']);
  // What the program is made of is kept, as everywhere; what the files say only for the second look.
  const cold = () => {
    rmSync(join(scratch, 'cache', 'kring-read'), { recursive: true, force: true });
    return check();
  };
  const validate = () => run(bin, ['validate', '--no-layout', theirs]);
  run(kring, ['check', ours, '--fail-on', 'never']);
  const pairs = Array.from({ length: rounds }, () => ({ a: cold(), again: check(), b: validate() }));
  for (const [what, key] of /** @type {const} */ ([
    ['processor time, s', 'processor'],
    ['time, s', 'wall'],
    ['memory, MB', 'megabytes'],
  ])) {
    const [a, b] = [pairs.map((one) => one.a[key]), pairs.map((one) => one.b[key])];
    const again = median(pairs.map((one) => one.again[key]));
    const ratio = median(pairs.map((one) => one.b[key] / one.a[key]));
    console.log(
      `${circles} ${what}: Kring ${median(a).toFixed(2)} (again ${again.toFixed(2)}), LikeC4 ${median(b).toFixed(2)}, ${ratio.toFixed(1)} ×`,
    );
  }
}
