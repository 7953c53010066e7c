import { cleanedLines } from './names.js';

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  iuml: 'ï',
  ouml: 'ö',
  uuml: 'ü',
  agrave: 'à',
  ccedil: 'ç',
  auml: 'ä',
  szlig: 'ß',
  bull: '•',
};

/**
 * A text that may be HTML as Markdown: paragraphs, lists, emphasis, headings and links to the web; all other tags go, and
 * with them what scripts and styles hold. Read in one pass, whatever stands in it. A text without tags stays as it is.
 */
export function markdownOf(text: string): string {
  if (!/<\/?[a-z][^>]*>|&(?:#\w+|\w+);/i.test(text)) return cleanedLines(text);
  let result = '';
  let hidden = 0;
  const lists: ('ul' | 'ol')[] = [];
  const links: string[] = [];
  for (const [piece, tag] of text.matchAll(/<(\/?[a-z][^>]*|!--[\s\S]*?--)>|[^<]+|</gi)) {
    if (tag === undefined) {
      if (hidden === 0) result += decoded(piece).replace(/\s+/g, ' ');
      continue;
    }
    const closes = tag.startsWith('/');
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '';
    if (name === 'script' || name === 'style') hidden = Math.max(0, hidden + (closes ? -1 : 1));
    if (hidden > 0) continue;
    result += marked(name, closes, tag, lists, links);
  }
  return cleanedLines(
    result
      .replace(/[ \t]+\n/g, '\n')
      .replace(/\n[ \t]+(?=\S)/g, '\n')
      .replace(/\n{3,}/g, '\n\n'),
  ).trim();
}

function marked(name: string, closes: boolean, tag: string, lists: ('ul' | 'ol')[], links: string[]): string {
  if (name === 'br') return '\n';
  if (name === 'b' || name === 'strong') return '**';
  if (name === 'i' || name === 'em') return '*';
  if (name === 'ul' || name === 'ol') {
    if (closes) lists.pop();
    else lists.push(name);
    return '\n';
  }
  if (name === 'li') return closes ? '' : `\n${lists.at(-1) === 'ol' ? '1.' : '-'} `;
  if (/^h[1-6]$/.test(name)) return closes ? '\n\n' : `\n\n${'#'.repeat(Number(name[1]))} `;
  if (name === 'p' || name === 'div' || name === 'tr' || name === 'table') return '\n\n';
  if (name !== 'a') return '';
  if (!closes) {
    const address = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    const href = decoded(address?.[1] ?? address?.[2] ?? '');
    links.push(/^(?:https?:|mailto:)[^\s()<>]+$/i.test(href) ? href : '');
    return links.at(-1) === '' ? '' : '[';
  }
  const href = links.pop() ?? '';
  return href === '' ? '' : `](${href})`;
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,8}));/gi, (whole, hex, decimal, word) => {
    if (word !== undefined) return named[String(word).toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : '';
  });
}
