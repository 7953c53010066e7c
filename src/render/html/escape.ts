/**
 * Text for HTML content and quoted attributes. Controls are left out, and marks of writing direction too, since with
 * them a text could show other text in another order.
 */
export function html(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Running text for HTML content, with its days as such: pages never break them over two lines. */
export function runningText(text: string): string {
  return html(text).replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (day) => `<time>${day}</time>`);
}
