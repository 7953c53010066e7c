import type { Colors } from 'picocolors/types.js';
import stringWidth from 'string-width';
import { never } from '../../ground/never.js';
import type { Fact, Outline, OutlinePart } from '../outline.js';
import { safe } from './safe.js';

/** An outline as text for a terminal, in lines of at most `width` columns where words allow it. */
export function outlineText(outline: Outline, colours: Colors, width: number): string {
  return `${outline.map((part) => partText(part, colours, width)).join('\n\n')}\n`;
}

function partText(part: OutlinePart, colours: Colors, width: number): string {
  switch (part.kind) {
    case 'heading': {
      const text = oneLine(part.text);
      if (part.level === 1) return `${colours.bold(text)}\n${'═'.repeat(stringWidth(text))}`;
      return part.level === 2 ? colours.bold(text) : colours.underline(text);
    }
    case 'paragraph':
      return linesIn(part.text)
        .map((line) => wrap(line, width, '', ''))
        .join('\n');
    case 'facts':
      return factLines(part.facts, colours, width).join('\n');
    case 'list':
      return part.lines
        .map((line) => {
          const indent = '  '.repeat(line.depth);
          const text = [line.text, line.address].filter((said) => said !== undefined).join(', ');
          const mark = line.done === undefined ? '•' : line.done ? '☑' : '☐';
          return wrap(oneLine(text), width, `${indent}${mark} `, `${indent}  `);
        })
        .join('\n');
    case 'bar': {
      const full = part.all === 0 ? 0 : Math.floor((part.done * 20) / part.all);
      return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${oneLine(part.text)}`;
    }
    case 'code':
      return linesIn(part.text.trim())
        .map((line) => `    ${line}`)
        .join('\n');
    default:
      return never(part);
  }
}

function factLines(facts: readonly Fact[], colours: Colors, width: number): string[] {
  const widest = Math.max(0, ...facts.map(({ label }) => stringWidth(oneLine(label))));
  const indent = ' '.repeat(widest + 2);
  return facts.flatMap(({ label, lines }) =>
    lines.flatMap(linesIn).map((line, i) => {
      const shown = i === 0 ? oneLine(label) : '';
      const padding = ' '.repeat(widest - stringWidth(shown) + 2);
      return `${colours.dim(shown)}${wrap(line, width, padding, indent, stringWidth(shown))}`;
    }),
  );
}

/** The lines of a text, each safe to print. */
function linesIn(text: string): string[] {
  return text.split(/\r\n|\r|\n/).map(safe);
}

/** A text of several lines as one. */
function oneLine(text: string): string {
  return safe(text.replace(/\s*[\r\n]\s*/g, ' '));
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
