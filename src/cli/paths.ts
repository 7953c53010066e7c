import { words } from '../messages/show.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle } from '../model/organisation.js';
import type { Context } from './command.js';
import { nearest } from './nearest.js';
import { Refusal } from './refusal.js';

/** Whether a word of the command line names a file or folder; if not, it names a circle. */
export async function isPath(context: Context, word: string): Promise<boolean> {
  try {
    await context.files.look(word);
    return true;
  } catch {
    return false;
  }
}

/** The circle of a name, written as in the file or without its capitals. @throws Refusal where there is none */
export function circleNamed(standing: AsOf, name: string): Circle {
  const circles = standing.organisation.circles;
  const circle =
    standing.circle(name) ??
    circles.find((one) => one.name.toLowerCase() === name.toLowerCase() || one.title === name);
  if (circle === undefined)
    throw new Refusal(
      words.unknownCircle(
        name,
        nearest(
          name,
          circles.map((one) => one.name),
        ),
      ),
    );
  return circle;
}
