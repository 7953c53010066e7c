/** What a text of the server may be made of, with the attributes that each may have. */
const known: Readonly<Record<string, readonly string[]>> = Object.fromEntries([
  ...[
    'p',
    'br',
    'hr',
    'strong',
    'em',
    'code',
    'pre',
    'ul',
    'ol',
    'li',
    'blockquote',
    'del',
    'span',
    'div',
  ].map((name) => [name, []] as const),
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'table', 'thead', 'tbody', 'tr', 'th', 'td'].map(
    (name) => [name, []] as const,
  ),
  ['a', ['href']],
]);

/**
 * HTML in which nothing is left that could run or load anything: elements that show texts, without attributes but for
 * addresses of the web. What else there is gives way to the text in it.
 */
export function safeHtml(text: string): string {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  for (const element of [...body.querySelectorAll('*')]) {
    const attributes = known[element.localName];
    if (attributes === undefined) {
      const isText = !['script', 'style', 'template', 'iframe', 'object', 'svg', 'math'].includes(
        element.localName,
      );
      element.replaceWith(...(isText ? element.childNodes : []));
      continue;
    }
    for (const { name, value } of [...element.attributes])
      if (!attributes.includes(name) || !/^https?:\/\//i.test(value)) element.removeAttribute(name);
    if (element.localName === 'a') {
      element.setAttribute('rel', 'noopener noreferrer');
      element.setAttribute('target', '_blank');
    }
  }
  return body.innerHTML;
}
