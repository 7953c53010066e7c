import { never } from '../../ground/never.js';
import { chapters as chapterWords, said } from '../../messages/report.js';
import { sayIn } from '../../messages/words.js';
import type { Block, Handbook, Inlines, Section } from '../report/document.js';
import { sentence } from '../report/findings.js';
import { markdown, withinLine } from './escape.js';

/** The handbook as Markdown, for a repository or to be made into other formats. Its pictures are told of in words. */
export function handbookMarkdown(handbook: Handbook, on: string): string {
  const { language } = handbook;
  const lines: string[] = [
    `# ${withinLine(handbook.title)}`,
    markdown(handbook.subtitle),
    ...handbook.opening.map((block) => blockMarkdown(block)),
    `## ${withinLine(sayIn(chapterWords.contents, language))}`,
    contents(handbook),
  ];
  const waiting: { readonly one: Section; readonly level: number }[] = [...handbook.chapters]
    .reverse()
    .map((one) => ({ one, level: 2 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { one, level } = next;
    const aside = one.aside === undefined || one.aside === '' ? '' : ` (${markdown(one.aside)})`;
    lines.push(
      `<a id="${one.id}"></a>`,
      `${'#'.repeat(Math.min(6, level))} ${withinLine(one.title)}${aside}`,
      ...one.blocks.map((block) => blockMarkdown(block)),
    );
    for (const inner of [...one.sections].reverse()) waiting.push({ one: inner, level: level + 1 });
  }
  lines.push(
    '---',
    markdown(sayIn(said.madeBy(on), language)),
    inlines(sentence(sayIn(said.picturesElsewhere, language))),
  );
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

/** Circles stand further in below the one that holds them, up to where there is no more room. */
const deepest = 6;

function contents({ chapters }: Handbook): string {
  return chapters
    .flatMap((chapter) => [
      `- ${link(chapter)}`,
      ...(chapter.apart === true
        ? chapter.sections.map((one) => `${'  '.repeat(1 + Math.min(one.level ?? 0, deepest))}- ${link(one)}`)
        : []),
    ])
    .join('\n');
}

function link({ id, title }: Section): string {
  return `[${markdown(title)}](#${encodeURI(id)})`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return inlines(block.of).trim();
    case 'facts':
      return block.facts
        .map(({ label, of }) => {
          const [first, ...rest] = of;
          const start = `- **${markdown(label)}:**`;
          if (first?.kind === 'paragraph')
            return [
              `${start} ${inlines(first.of).trim()}`,
              ...rest.map((one) => indented(blockMarkdown(one))),
            ].join('\n\n');
          return `${start}\n\n${of.map((one) => indented(blockMarkdown(one))).join('\n\n')}`;
        })
        .join('\n');
    case 'list':
      return block.entries
        .map((blocks, i) => {
          const mark = block.ordered ? `${i + 1}.` : '-';
          const inner = blocks.map((one) => blockMarkdown(one)).join('\n\n');
          return `${mark} ${inner.replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length + 1)}`)}`;
        })
        .join('\n');
    case 'table':
      return tableMarkdown(block);
    case 'quote':
      return block.of
        .map((one) => blockMarkdown(one))
        .join('\n\n')
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'code': {
      // The fence is longer than any in the text, so that the text cannot close it.
      const longest = Math.max(2, ...[...block.text.matchAll(/`+/g)].map((run) => run[0].length));
      const fence = '`'.repeat(longest + 1);
      return `${fence}\n${block.text}\n${fence}`;
    }
    case 'picture':
      return '';
    default:
      return never(block);
  }
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

function tableMarkdown({
  caption,
  captioned,
  levels,
  head,
  rows,
}: Extract<Block, { kind: 'table' }>): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    ...(captioned === true ? [`*${markdown(caption)}*`, ''] : []),
    row(head.map(markdown)),
    row(head.map(() => '---')),
    ...rows.map((cells, i) =>
      row(
        cells.map(
          (lines, column) =>
            // Blanks at the edge of a cell are lost, so the depth is told by ones that are written as a word.
            (column === 0 ? '&emsp;'.repeat(Math.min(levels?.[i] ?? 0, deepest)) : '') +
            lines
              .filter((line) => line.length > 0)
              .map((line) => inlines(line).trim())
              .join('<br>'),
        ),
      ),
    ),
  ].join('\n');
}

function inlines(of: Inlines): string {
  return of
    .map((one): string => {
      if (typeof one === 'string') return spaced(one);
      switch (one.kind) {
        case 'strong':
          return around('**', inlines(one.of));
        case 'emphasis':
          return around('*', inlines(one.of));
        case 'code':
          return code(one.text);
        case 'tone':
          return inlines(one.of);
        case 'link':
          return `[${inlines(one.of)}](#${encodeURI(one.to)})`;
        case 'web':
          return `[${inlines(one.of)}](<${one.address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
        case 'break':
          return '<br>';
        case 'box':
          return one.done ? '[x] ' : '[ ] ';
        default:
          return never(one);
      }
    })
    .join('');
}

/** Escaped text with the blanks at its ends kept. */
function spaced(text: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before === '' ? '' : before.includes('\u2003') ? before : ' '}${inner === '' ? '' : markdown(inner)}${after === '' ? '' : ' '}`;
}

function around(mark: string, text: string): string {
  const inner = text.trim();
  return inner === ''
    ? text
    : `${/^\s/.test(text) ? ' ' : ''}${mark}${inner}${mark}${/\s$/.test(text) ? ' ' : ''}`;
}

function code(text: string): string {
  const plain = text.replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${plain}${fence}` : `${fence} ${plain} ${fence}`;
}
