import { safe } from '../terminal/safe.js';
import { markdown } from './escape.js';

/** A sentence of ours, whose words between backquotes are code. All else is shown as it is. */
export function sentence(text: string): string {
  const parts = safe(text).split('`');
  // An odd backquote came out of somebody's text.
  if (parts.length % 2 === 0) return markdown(text);
  return parts.map((part, order) => (order % 2 === 0 ? inner(part) : part === '' ? '' : code(part))).join('');
}

/** Escaped text, with the blanks at its ends kept. */
function inner(part: string): string {
  return part === ''
    ? ''
    : `${/^\s/.test(part) ? ' ' : ''}${markdown(part.trim())}${/\S\s$/.test(part) ? ' ' : ''}`;
}

/** A text as code within a line. */
export function code(text: string): string {
  const shown = safe(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}
