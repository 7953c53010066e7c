import type { Outline, OutlinePart } from '../outline.js';
import { markdown } from './escape.js';

/** An outline as Markdown. */
export function outlineMarkdown(outline: Outline): string {
  return `${outline.map(partMarkdown).join('\n\n')}\n`;
}

function partMarkdown(part: OutlinePart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${markdown(part.text)}`;
    case 'paragraph':
      return part.text.split('\n').map(markdown).join('\n');
    case 'facts':
      return part.facts
        .map(({ label, lines }) =>
          lines.length === 1
            ? `- **${markdown(label)}:** ${markdown(lines[0] as string)}`
            : [`- **${markdown(label)}:**`, ...lines.map((line) => `  - ${markdown(line)}`)].join('\n'),
        )
        .join('\n');
    case 'list':
      return part.lines
        .map(({ text, depth, address }) => {
          const said = address === undefined ? markdown(text) : `[${markdown(text)}](<${address}>)`;
          return `${'  '.repeat(depth)}- ${said}`;
        })
        .join('\n');
    case 'code': {
      // The fence is longer than any in the text, so that the text cannot close it.
      const longest = Math.max(2, ...[...part.text.matchAll(/`+/g)].map((run) => run[0].length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}kring\n${part.text.trim()}\n${fence}`;
    }
  }
}
