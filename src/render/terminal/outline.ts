import type { Colors } from 'picocolors/types.js';
import stringWidth from 'string-width';
import type { Outline } from '../outline.js';
import { safe } from './safe.js';

/** An outline as text for a terminal, in lines of at most `width` columns where words allow it. */
export function outlineText(outline: Outline, colours: Colors, width: number): string {
  const parts = outline.map((part) => {
    switch (part.kind) {
      case 'heading': {
        const text = safe(part.text);
        if (part.level === 1) return `${colours.bold(text)}\n${'═'.repeat(stringWidth(text))}`;
        return part.level === 2 ? colours.bold(text) : colours.underline(text);
      }
      case 'paragraph':
        return part.text.split('\n').map((line) => wrap(safe(line), width, '', '')).join('\n');
      case 'facts': {
        const widest = Math.max(...part.facts.map(({ label }) => stringWidth(safe(label))));
        return part.facts
          .flatMap(({ label, lines }) =>
            lines.map((line, i) => {
              const shown = i === 0 ? safe(label) : '';
              const padding = ' '.repeat(widest - stringWidth(shown) + 2);
              return `${colours.dim(shown)}${wrap(safe(line), width, padding, ' '.repeat(widest + 2), stringWidth(shown))}`;
            }),
          )
          .join('\n');
      }
      case 'list':
        return part.lines
          .map((line) => {
            const indent = '  '.repeat(line.depth);
            return wrap(safe(line.text), width, `${indent}• `, `${indent}  `);
          })
          .join('\n');
      case 'code':
        return part.text.trim().split('\n').map((line) => `    ${safe(line)}`).join('\n');
    }
  });
  return `${parts.join('\n\n')}\n`;
}

/** A line broken at spaces. `before` columns are taken already on the first line. */
function wrap(text: string, width: number, first: string, following: string, before = 0): string {
  const lines: string[] = [];
  let line = first;
  let used = before + stringWidth(first);
  let empty = true;
  for (const word of text.split(' ')) {
    const wide = stringWidth(word);
    if (!empty && used + 1 + wide > width) {
      lines.push(line);
      line = following;
      used = stringWidth(following);
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    used += wide + (empty ? 0 : 1);
    empty = false;
  }
  return [...lines, line].join('\n');
}
