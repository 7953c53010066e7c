import { withWrittenDates } from '../../ground/open-dates.js';

/** What turns a text, or is not seen in it, and is no letter or part of one. */
const unseen =
  /[\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * A value as JSON. Characters that nobody sees are written by their codes, which say the same to every reader of JSON
 * and are seen by people.
 */
export function jsonText(value: unknown, indent?: number): string {
  const written = JSON.stringify(value, null, indent);
  const open = written.includes('-!!') || written.includes('-~~');
  return (open ? JSON.stringify(value, asWritten, indent) : written).replace(unseen, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
}

/** A date of which only the month or the year is known reads as the files write it. */
function asWritten(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withWrittenDates(value) : value;
}
