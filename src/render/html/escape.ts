import { visible } from '../../characters/tricks.js';
import { withWrittenDates } from '../../ground/open-dates.js';
import { withDays } from '../../messages/dates.js';

/**
 * Text for HTML content and quoted attributes. Controls are left out. What turns the text or is not seen in it is shown
 * by its code, since with it a text could show other text in another order.
 */
export function html(text: string): string {
  return visible(
    withWrittenDates(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu, ''),
  )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Running text for HTML content, with its days as such: pages never break them over two lines. */
export function runningText(text: string): string {
  const written = html(text).replace(
    /(?<![\w-])\d{4}-\d{2}(?:-\d{2})?(?![\w-])/g,
    (day) => `<time>${day}</time>`,
  );
  return withDays(written, (words, day) => `<time datetime="${day}">${words}</time>`);
}
