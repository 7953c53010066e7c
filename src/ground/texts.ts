/** A text that begins with a capital letter. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** A text that begins with a small letter. */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A text on one line: whatever blanks and line ends it has are one blank each, and none stands at its ends. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Texts as a sentence lists them: `a, b and c`. */
export function joinedWith(texts: readonly string[], and: string): string {
  if (texts.length <= 1) return texts[0] ?? '';
  return `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`;
}

/** Whether the letters of one text come in another in their order, as editors compare what is typed with a choice. */
export function comesIn(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
