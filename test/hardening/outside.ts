import { spawnSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { attacked } from './attacked.js';
import { day, invocations } from './invocations.js';
import { harmless } from './payloads.js';
import { forEach, git, type Outcome, type Runs, run, stateOf, within, write } from './running.js';

/*
 * Folders that try to have a command read, show or write what lies outside of them, or never end: links, devices, pipes,
 * loops, huge files and zips, at every path that a command may come to by itself or by its words.
 */

/** What lies outside, and what nobody may see of it. */
const secret = 'zq-secret-of-somebody-else';

/** What commands read beside files of Kring, and what they write: the paths that the words of invocations.ts name. */
const readPaths = [
  'leden.csv',
  'waarden.csv',
  'map.json',
  'import/map.json',
  'import/last.json',
  'binnen/import/map.json',
  'binnen/import/last.json',
  'logo.svg',
  'a2.kring',
  'deel2',
];
const writtenPaths = [
  ...[
    'txt',
    'json',
    'sarif',
    'xml',
    'md',
    'html',
    'csv',
    'vcf',
    'ics',
    'patch',
    'ttl',
    'yaml',
    'mmd',
    'dot',
    'canvas',
    'sh',
  ].map((ending) => `uit.${ending}`),
  ...['svg', 'html', 'pdf', 'png'].map((ending) => `tekening.${ending}`),
  ...[
    'boek.html',
    'boek.md',
    'boek',
    'rooster.xlsx',
    'nieuw',
    'binnen',
    'elders',
    '.git/info/attributes',
    '.git/hooks/pre-commit',
  ],
  ...['import/report.md', 'binnen/organisation.kring', 'binnen/import/report.md'],
];

/** Each kind of trap, set at a path; `outside` is the folder that is not to be touched. */
const traps: Readonly<Record<string, (path: string, outside: string) => void>> = {
  'links that lead out': (path, outside) =>
    symlinkSync(join(outside, isFolder(path) ? 'folder' : `file${ending(path)}`), path),
  'links by way of folders above': (path, outside) =>
    symlinkSync(
      `${'../'.repeat(30)}${outside.slice(1)}/${isFolder(path) ? 'folder' : `file${ending(path)}`}`,
      path,
    ),
  'links to nowhere outside': (path, outside) =>
    symlinkSync(join(outside, `new-${path.split('/').at(-1)}`), path),
  'links round in a circle': (path) => symlinkSync(path.split('/').at(-1) as string, path),
  pipes: (path) => void spawnSync('mkfifo', [path]),
  'devices without an end': (path) => symlinkSync('/dev/zero', path),
  'huge files': (path) => sparse(path, 3_000_000_000),
  'zips that swell': (path) => write(dirname(path), { [path.split('/').at(-1) as string]: swelling() }),
};

const ending = (path: string): string => /\.\w+$/.exec(path)?.[0] ?? '';
const isFolder = (path: string): boolean => /(?:boek|nieuw|binnen|elders|deel2)$/.test(path);

function sparse(path: string, size: number): void {
  const file = openSync(path, 'w');
  ftruncateSync(file, size);
  closeSync(file);
}

let swollen: Uint8Array | undefined;

/** A sheet that is a hundred megabytes of blanks. */
function swelling(): Uint8Array {
  swollen ??= zipSync({
    '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
    'xl/workbook.xml': new TextEncoder().encode('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(120_000_000).fill(32),
  });
  return swollen;
}

/** An organisation that names addresses outside itself, with a trap at each of some paths. */
function make(
  folder: string,
  outside: string,
  paths: readonly string[],
  trap: (path: string, outside: string) => void,
): void {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '-q', '-b', 'hoofdlijn']);
  const text = attacked(1, (place) =>
    place % 4 === 0 ? `../outside/file.txt` : (harmless[place % harmless.length] as string),
  );
  write(folder, {
    'a.kring': text.replace(/ logo ".*"/, ' logo "logo.svg"'),
    'leden.csv': 'name;circle;office\nAnna Bos;Kas;leader\n',
    'map.json': '{}\n',
  });
  git(folder, ['add', '.']);
  git(folder, ['commit', '-q', '-m', 'Eerste']);
  write(folder, { 'b.kring': 'person dirk "Dirk"\n' });
  git(folder, ['add', '.']);
  git(folder, ['commit', '-q', '-m', 'Tweede']);
  for (const path of paths) {
    rmSync(join(folder, path), { recursive: true, force: true });
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    trap(join(folder, path), outside);
  }
}

/** What lies outside: a file of each ending, and a folder. */
function surroundings(outside: string): void {
  const said: Record<string, string> = {};
  for (const one of [...readPaths, ...writtenPaths, 'a.txt'])
    if (!isFolder(one)) said[`file${ending(one)}`] = contentFor(ending(one));
  write(outside, { ...said, 'folder/a.kring': `person eva "${secret}"\n`, 'folder/index.html': secret });
}

/** Something that a command would take for what it wants, with the secret in it. */
function contentFor(ending_: string): string {
  if (ending_ === '.kring') return `organisation Elders "${secret}"\nperson eva "${secret}"\n`;
  if (ending_ === '.csv') return `name;circle;office\n${secret};Kas;leader\n`;
  if (ending_ === '.json') return JSON.stringify({ version: 1, asOf: day, [secret]: secret });
  if (ending_ === '.svg')
    return `<svg xmlns="http://www.w3.org/2000/svg" role="graphics-document"><text>${secret}</text></svg>`;
  return `# ${secret} ${day}\n`;
}

/** What was made of a folder by a run, as far as it can be read without waiting for ever. */
function shown(folder: string): string {
  const said: string[] = [];
  for (const name of within(folder)) {
    const is = lstatSync(join(folder, name));
    if (is.isFile() && is.size < 5_000_000 && !/^\.git\//.test(name))
      said.push(readFileSync(join(folder, name), 'latin1'));
  }
  return said.join('\n');
}

export async function outside({
  kinds = Object.keys(traps),
  only = () => true,
  tell = () => {},
  runs = run,
}: {
  kinds?: readonly string[];
  only?: (words: readonly string[]) => boolean;
  tell?: (said: string) => void;
  runs?: Runs;
} = {}): Promise<Outcome> {
  const failures = new Set<string>();
  let tries = 0;
  const place = mkdtempSync(join(tmpdir(), 'kring-outside-'));
  try {
    const all = (await invocations()).filter(({ words }) => only(words));
    for (const kind of kinds) {
      const trap = traps[kind];
      if (trap === undefined) throw new Error(`There are no ${kind}.`);
      await forEach(all, async ({ words }, worker) => {
        const called = `kring ${words.join(' ')}, with ${kind}`;
        const [around, work] = [join(place, `outside${worker}`), join(place, `w${worker}`)];
        for (const one of [around, work, `${work}.cache`]) rmSync(one, { recursive: true, force: true });
        surroundings(around);
        // What a command writes is trapped one by itself, or nothing in it could be told from what it reads.
        make(work, around, trapped(words), trap);
        const before = JSON.stringify([...stateOf(around)].sort());
        const asked = words.map((word) => (word.startsWith('"><') ? 'HEAD' : word));
        const { out, err, signal, status } = await runs(work, [...asked, '--as-of', day], { seconds: 60 });
        if (signal !== null || status === null) failures.add(`${called}: has no end`);
        if (/its own fault/.test(err)) failures.add(`${called}: ${err.slice(0, 200)}`);
        if (out.includes(secret) || err.includes(secret) || shown(work).includes(secret))
          failures.add(`${called}: shows what lies outside`);
        if (JSON.stringify([...stateOf(around)].sort()) !== before) failures.add(`${called}: writes outside`);
        tries++;
      });
      tell(`outside: ${kind}, ${tries} runs, ${failures.size} failures`);
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return { tries, failures: [...failures] };
}

/** The paths at which there is a trap: what may be read, and what this command is asked to write. */
function trapped(words: readonly string[]): readonly string[] {
  const own = writtenPaths.filter((path) => words.some((word) => word.replace(/\/$/, '') === path));
  const isBelow = (path: string): boolean => own.some((one) => isFolder(one) && path.startsWith(`${one}/`));
  const git_ = words[0] === 'git' ? writtenPaths.filter((path) => path.startsWith('.git/')) : [];
  const import_ = words[0] === 'import' && words.includes('--dry-run') ? ['import/report.md'] : [];
  return [...readPaths.filter((path) => !isBelow(path)), ...own, ...git_, ...import_];
}
