import { visible } from '../characters/tricks.js';
import { never } from '../ground/never.js';
import type { Outline } from '../render/outline.js';

/** An outline for a client that shows plain text. Characters that steer a terminal are left out, and what is not seen is shown by its code. */
export function outlineText(outline: Outline): string {
  const said = outline
    .map((part) => {
      switch (part.kind) {
        case 'heading':
        case 'paragraph':
        case 'code':
        case 'bar':
          return part.text;
        case 'facts':
          return part.facts.map(({ label, lines }) => `${label}: ${lines.join('; ')}`).join('\n');
        case 'list':
          return part.lines.map(({ text, depth }) => `${'  '.repeat(depth)}- ${text}`).join('\n');
        default:
          return never(part);
      }
    })
    .filter((text) => text !== '')
    .join('\n\n');
  return visible(said.replace(/[^\P{Cc}\n\t]/gu, ''));
}
