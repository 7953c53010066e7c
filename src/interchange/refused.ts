import type { Words } from '../messages/words.js';

/** Why a source cannot be taken in at all, in words for whoever gave it. */
export class SourceRefused extends Error {
  constructor(readonly words: Words) {
    super(words.en);
    this.name = 'SourceRefused';
  }
}
