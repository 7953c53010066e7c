import { words } from '../messages/show.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle } from '../model/organisation.js';
import { nearest } from '../rules/nearest.js';
import type { Files } from '../workspace/files.js';
import { Refusal } from './refusal.js';

/** Whether a word of the command line names a file or folder; if not, it names a circle. */
export async function isPath(files: Files, word: string): Promise<boolean> {
  try {
    await files.look(word);
    return true;
  } catch {
    return false;
  }
}

/**
 * The circle of a name or title, written as in the file or with other capitals. `others` are names that may have been meant too.
 *
 * @throws Refusal where there is none
 */
export function circleNamed(standing: AsOf, name: string, others: readonly string[] = []): Circle {
  const { circles } = standing.organisation;
  const wanted = folded(name);
  const circle =
    standing.circle(name) ??
    circles.find((one) => folded(one.name) === wanted) ??
    circles.find((one) => one.title !== undefined && folded(one.title) === wanted);
  if (circle !== undefined) return circle;
  const near =
    nearest(name, [...circles.map((one) => one.name), ...others]) ??
    nearest(
      name,
      circles.flatMap((one) => one.title ?? []),
    );
  throw new Refusal(words.unknownCircle(name, near));
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
