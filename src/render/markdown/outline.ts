import { never } from '../../ground/never.js';
import type { MarkedText, Outline, OutlinePart } from '../outline.js';
import { markdown, withinLine } from './escape.js';
import { sentence } from './sentence.js';

/** An outline as Markdown. */
export function outlineMarkdown(outline: Outline): string {
  return `${outline.map(partMarkdown).join('\n\n')}\n`;
}

function pieceMarkdown(
  { text, address }: { readonly text: string; readonly address?: string | undefined },
  isFirst: boolean,
): string {
  const said = isFirst ? markdown(text) : withinLine(text);
  return address === undefined ? said : `[${said}](<${address}>)`;
}

/** Signs of Markdown's own hold only beside blanks, so elements tell what came and went. */
function markedMarkdown({ text, mark }: MarkedText, isFirst: boolean): string {
  const said = isFirst ? markdown(text) : withinLine(text);
  if (mark === undefined) return said;
  return mark === 'gone' ? `<del>${said}</del>` : `<ins>${said}</ins>`;
}

function partMarkdown(part: OutlinePart): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${withinLine(part.text)}`;
    case 'paragraph':
      return part.text
        .split('\n')
        .map(part.ours === true ? sentence : markdown)
        .join('\n');
    case 'facts': {
      const said = part.ours === true ? sentence : markdown;
      return part.facts
        .map(({ label, lines }) =>
          lines.length === 1
            ? `- **${markdown(label)}:** ${said(lines[0] as string)}`
            : [`- **${markdown(label)}:**`, ...lines.map((line) => `  - ${said(line)}`)].join('\n'),
        )
        .join('\n');
    }
    case 'list': {
      const told = part.ours === true ? sentence : markdown;
      return part.lines
        .map(({ text, depth, address, done, pieces, marked }) => {
          const whole = address === undefined ? told(text) : pieceMarkdown({ text, address }, true);
          const said =
            marked?.map((part, i) => markedMarkdown(part, i === 0)).join('') ??
            pieces?.map((piece, i) => pieceMarkdown(piece, i === 0)).join('') ??
            whole;
          const box = done === undefined ? '' : done ? '[x] ' : '[ ] ';
          return `${'  '.repeat(depth)}- ${box}${said}`;
        })
        .join('\n');
    }
    case 'bar':
      return markdown(part.text);
    case 'code': {
      // The fence is longer than any in the text, so that the text cannot close it.
      const longest = Math.max(2, ...[...part.text.matchAll(/`+/g)].map((run) => run[0].length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}kring\n${part.text.trim()}\n${fence}`;
    }
    default:
      return never(part);
  }
}
