import { plain } from '../../characters/tricks.js';
import { withWrittenDates } from '../../ground/open-dates.js';

/**
 * Text for XML content and attributes. Characters that XML forbids are left out, and what turns the text or is not seen
 * in it: places in a picture are measured for the letters that are seen.
 */
export function xml(text: string): string {
  // Most texts are letters and digits only, and a picture has tens of thousands.
  if (!/[^ !#-%(-;=?-~]/.test(text)) return withWrittenDates(text);
  return plain(
    withWrittenDates(text).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, ''),
  )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
