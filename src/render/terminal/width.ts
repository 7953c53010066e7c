/** Characters of one column each, as far as it takes no table to know: Latin letters and common punctuation. */
const narrow = /^[ -~¡-¬®-ʯ‐-‧]*$/;

/** Measures every script. Compiling its patterns takes as long as parsing a small organisation. */
let exact: ((text: string) => number) | undefined;

/** Gets ready to measure a text; to be awaited once before {@link widthOf} is asked about text of any script. */
export async function readyToMeasure(text: string): Promise<void> {
  if (exact === undefined && !narrow.test(text)) exact = (await import('string-width')).default;
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  return narrow.test(text) || exact === undefined ? text.length : exact(text);
}
