/** Whether a text is one of a list of words. */
export function isOneOf<Word extends string>(words: readonly Word[], text: string | undefined): text is Word {
  return words.some((word) => word === text);
}
