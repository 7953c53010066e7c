import type { Words } from '../messages/words.js';
import { isWithin } from '../workspace/find.js';
import type { Context } from './command.js';
import { Refusal } from './refusal.js';

/**
 * Refuses a file that lies outside the paths that were given: an organisation may reach further than these, and nothing is
 * written there.
 *
 * @throws Refusal with the words, where it does
 */
export async function refuseOutsideGiven(
  { files }: Pick<Context, 'files'>,
  file: string,
  paths: readonly string[],
  words: Words,
): Promise<void> {
  const [real, ...given] = await Promise.all(
    [file, ...(paths.length === 0 ? ['.'] : paths)].map((one) => files.real(one)),
  );
  if (real === undefined || !given.some((folder) => real === folder || isWithin(real, folder)))
    throw new Refusal(words);
}
