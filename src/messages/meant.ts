import { firstDifference, looksAlike } from '../characters/alike.js';
import type { Words } from './words.js';

/**
 * Asks whether another name was meant. Where the two look the same, it says by which characters they differ, as nobody
 * could see what is asked.
 *
 * @param quoted how the sentence around it shows a name
 */
export function didYouMean(
  written: string,
  meant: string,
  quoted: (name: string) => string = (name) => `\`${name}\``,
): Words {
  const apart = differing(written, meant);
  return {
    en: `Did you mean ${quoted(meant)}?${apart.en}`,
    nl: `Bedoelde u ${quoted(meant)}?${apart.nl}`,
  };
}

/** Where two names look the same, a sentence that tells by what they differ, with a blank before it; else nothing. */
export function differing(written: string, other: string): Words {
  if (!looksAlike(written, other)) return { en: '', nl: '' };
  const [here, there] = firstDifference(written, other);
  return {
    en: ` The two look the same: here stands ${here === '' ? 'nothing' : here} where the other has ${there === '' ? 'nothing' : there}.`,
    nl: ` De twee zien er hetzelfde uit: hier staat ${here === '' ? 'niets' : here} waar de andere ${there === '' ? 'niets' : there} heeft.`,
  };
}
