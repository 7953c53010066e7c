/*
 * Findings that a Kring text announces in comments, under the words that they are about:
 *
 *     representative anna from 2026-03-09 for 2 years
 *     //             ^^^^ double-link/same-person
 *
 * Several findings at one place have a comment each. `// ^file rule` (one caret at the start) stands for a finding
 * without a place of its own. A severity may follow the rule: `double-link/same-person error`.
 */

export interface Announced {
  readonly rule: string;
  readonly severity?: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

const comment = /^(\s*\/\/)( *)(\^+) +([a-z0-9-]+\/[a-z0-9-]+)(?: +(error|warning|info))?\s*$/;

/** The findings that a text announces; the line is that of the nearest line above which is no announcement. */
export function announcedIn(text: string): Announced[] {
  const found: Announced[] = [];
  let subject = 0;
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const match = comment.exec(line);
    if (match === null) {
      subject = index + 1;
      return;
    }
    const [, before = '', space = '', carets = '', rule = '', severity] = match;
    const column = before.length + space.length + 1;
    found.push({
      rule,
      ...(severity === undefined ? {} : { severity }),
      line: subject,
      column,
      endColumn: column + carets.length,
    });
  });
  return found;
}
