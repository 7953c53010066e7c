import fc from 'fast-check';
import { outcomeOf, type Step, steps } from './campaign.js';

/* npm run test:hostile -- [COUNT of steps] [SEED] [minutes at the most] */

const [count = '100000', seed = String(Date.now() % 1_000_000), minutes = '600'] = process.argv.slice(2);
const perRun = 40;
const until = Date.now() + Number(minutes) * 60_000;
let done = 0;

/** What differs, in as few lines as tell it. */
function difference(found: unknown, fresh: unknown): string {
  const [one, other] = [found, fresh].map((all) => JSON.stringify(all, null, 1).split('\n')) as [
    string[],
    string[],
  ];
  const at = one.findIndex((line, i) => line !== other[i]);
  return `known: ${one
    .slice(at, at + 12)
    .join(' ')
    .replace(/\s+/g, ' ')}\nfresh: ${other
    .slice(at, at + 12)
    .join(' ')
    .replace(/\s+/g, ' ')}`;
}

const outcome = await fc.check(
  fc.asyncProperty(fc.boolean(), steps(perRun), async (alikeLetters, all: Step[]) => {
    if (Date.now() > until) return;
    const { found, fresh, failures } = await outcomeOf(all, { alikeLetters });
    done += all.length;
    if (done % 5000 < all.length) console.log(`${done} steps`);
    if (failures.length > 0) throw new Error(failures.join('\n'));
    if (JSON.stringify(found) !== JSON.stringify(fresh)) throw new Error(difference(found, fresh));
  }),
  {
    numRuns: Math.ceil(Number(count) / (perRun / 2)),
    seed: Number(seed),
    interruptAfterTimeLimit: Number(minutes) * 60_000,
  },
);
console.log(
  `${done} steps, seed ${seed}: ${outcome.failed && outcome.counterexample !== null ? 'a difference or a failure of our own' : 'no difference, no failure of our own'}`,
);
if (outcome.failed && outcome.counterexample !== null) {
  console.log(JSON.stringify(outcome.counterexample));
  console.log(String(outcome.errorInstance).slice(0, 3000));
  process.exit(1);
}
process.exit(0);
