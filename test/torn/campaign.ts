import { mkdirSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { exampleTexts, frame, harmIn, tornFile } from './torn.js';

/*
 * Tears many files and says which do harm, each shrunk to a small one that does the same harm: `npm run test:torn --
 * [COUNT] [SEED] [FOLDER]`, where the folder gets the small files. They come from SEED, SEED + 1 and so on, a hundred
 * each, so that a round can be run again by itself.
 */
const [count = '100000', seed = '1', folder] = process.argv.slice(2);
const texts = exampleTexts('examples');
const from = await frame();
const harms = new Map<string, number>();
const start = Date.now();
let done = 0;
for (let round = 0; done < Number(count); round++) {
  const files = fc.sample(tornFile(texts), {
    numRuns: Math.min(100, Number(count) - done),
    seed: Number(seed) + round,
  });
  for (const text of files) {
    done++;
    const harm = await harmIn(from, text);
    if (harm === undefined) continue;
    const kind = kindOf(harm);
    const times = (harms.get(kind) ?? 0) + 1;
    harms.set(kind, times);
    if (times > 3) continue;
    const small = await smallest(text, kind);
    console.log(
      `seed ${Number(seed) + round}, file ${done}: ${harm}\n--- a small file that does the same\n${small}\n---`,
    );
    if (folder === undefined) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/torn-${done}.kring`, small);
  }
  if (round % 10 === 9) console.log(`${done} files, ${Math.round((Date.now() - start) / 1000)} s`);
}
for (const [kind, times] of harms) console.log(`${times} × ${kind}`);
console.log(`${done} torn files, ${[...harms.values()].reduce((a, b) => a + b, 0)} with harm`);
process.exitCode = harms.size > 0 ? 1 : 0;

function kindOf(harm: string): string {
  return harm.split('\n').slice(0, 2).join(' ').replace(/\d+/g, 'N');
}

/** The text without the lines that the harm does not need. */
async function smallest(text: string, kind: string): Promise<string> {
  const until = Date.now() + 30_000;
  let lines = text.split(/(?<=\n)/);
  for (let size = lines.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < lines.length && Date.now() < until; ) {
      const fewer = lines.toSpliced(at, size);
      const harm = await harmIn(from, fewer.join(''));
      if (harm !== undefined && kindOf(harm) === kind) lines = fewer;
      else at += size;
    }
  }
  return lines.join('');
}
