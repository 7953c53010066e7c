import { never } from '../../ground/never.js';
import { blank, type ListLine, type Outline, type OutlinePart } from '../outline.js';
import { inlineSvg } from '../svg/inline.js';
import { html, runningText } from './escape.js';

/**
 * An outline as a piece of HTML, for any page. `below` is the level of the heading that it stands under: with 2, its
 * first heading is an `<h3>`.
 */
export function outlineHtml(outline: Outline, below: 0 | 1 | 2 | 3 = 0): string {
  return outline.map((part) => partHtml(part, below)).join('\n');
}

function partHtml(part: OutlinePart, below: number): string {
  switch (part.kind) {
    case 'heading': {
      const level = Math.min(6, part.level + below);
      return `<h${level}>${runningText(part.text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p>${part.text.split('\n').map(runningText).join('<br>')}</p>`;
    case 'facts': {
      if (part.facts.length === 0) return '';
      const facts = part.facts.map(
        ({ label, lines }) =>
          `<dt>${html(label)}</dt>${lines.map((line) => `<dd${line === blank ? ' class="blank"' : ''}>${runningText(line)}</dd>`).join('')}`,
      );
      return `<dl>${facts.join('')}</dl>`;
    }
    case 'list':
      return listHtml(part.lines);
    case 'bar':
      return `<p>${runningText(part.text)} <progress value="${part.done}" max="${Math.max(1, part.all)}">${part.done}/${part.all}</progress></p>`;
    case 'code':
      return `<pre><code>${html(part.text.trim())}</code></pre>`;
    default:
      return never(part);
  }
}

/** Lists within lists as deep as the lines stand in; a line that stands in too far at once goes one deeper. */
function listHtml(lines: readonly ListLine[]): string {
  if (lines.length === 0) return '';
  let written = '';
  let depth = -1;
  for (const { text: said, depth: wanted, address, done, drawing } of lines) {
    const text = done === undefined ? said : `${done ? '☑' : '☐'} ${said}`;
    const next = Math.min(wanted, depth + 1);
    const item = done === undefined ? '<li>' : '<li class="box">';
    if (next > depth) written += `<ul>${item}`;
    else written += `${'</li></ul>'.repeat(depth - next)}</li>${item}`;
    depth = next;
    if (drawing !== undefined) written += inlineSvg(drawing);
    else
      written +=
        address === undefined ? runningText(text) : `<a href="${html(address)}">${runningText(text)}</a>`;
  }
  return `${written}${'</li></ul>'.repeat(depth + 1)}`;
}
