/**
 * Text that Markdown shows as it is: no markup, no HTML, no link, no mention of a person or issue. Line ends become
 * spaces, since most places allow one line only.
 */
export function markdown(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/([\\`*_{}[\]()#+!|~])/g, '\\$1')
    .replace(/^(\s*)([-=]|\d+\.)/, '$1\\$2')
    .replace(/@(?=[\p{L}\d])/gu, '@\u2060')
    .replace(/(https?|ftp):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.');
}
