/** Text for XML content and attributes. Characters that XML forbids are left out; controls of writing direction too. */
export function xml(text: string): string {
  // Most texts are letters and digits only, and a picture has tens of thousands.
  if (!/[^ !#-%(-;=?-~]/.test(text)) return text;
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
