import { SourceRefused } from '../interchange/refused.js';
import type { Words } from '../messages/words.js';

/** Ends a command with status 2 and a sentence: wrong usage, or something that cannot be read or written. */
export class Refusal extends Error {
  constructor(
    readonly words: Words,
    /** Whether to point to the command's help. */
    readonly usage = false,
  ) {
    super(words.en);
    this.name = 'Refusal';
  }
}

/**
 * Has something done with files of other programs; what cannot be taken from them is refused in its words.
 * @throws Refusal
 */
export async function refusingSources<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof SourceRefused) throw new Refusal(error.words);
    throw error;
  }
}
