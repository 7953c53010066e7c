import { visible } from '../../characters/tricks.js';
import { withWrittenDates } from '../../ground/open-dates.js';

/**
 * Text that Markdown shows as it is: no markup, no HTML, no link, no mention of a person or issue; what turns it
 * or is not seen is shown by its code. Line ends become spaces, since most places allow one line only. It may stand at
 * the beginning of a line, where it begins no list and is no command to a platform (`/close`).
 */
export function markdown(text: string): string {
  return withinLine(text).replace(/^(\s*)(?:([-=/])|(\d+)\.)/, (_, blank, sign, number) =>
    sign === undefined ? `${blank}${number}\\.` : `${blank}\\${sign}`,
  );
}

/**
 * What a platform makes a link or a picture of after Markdown has been read, when no escape is left: mentions of people,
 * issues and requests, and names of emoji. A joiner that nobody sees behind the sign keeps them what they are.
 */
const references = /@(?=[\p{L}\d])|[#!&](?=\d)|\bGH-(?=\d)|:(?=(?:[a-z][\w+-]*|[+-]1):)/gu;

/** The same behind something on its line, such as the signs of a heading: there `1. Opening` is what it says. */
export function withinLine(text: string): string {
  return visible(withWrittenDates(text).replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ''))
    .replace(/\s+/g, ' ')
    .replace(references, '$&\u2060')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([\\`*_{}[\]()#+!|~])/g, '\\$1')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/(?<![\w:/\\])\/\/(?=\w)/g, '\\//')
    .replace(/\bwww\./gi, 'www\\.');
}
