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
