import { never } from '../../ground/never.js';
import type { Language } from '../../messages/words.js';
import { blank, type ListLine, type Outline, type OutlinePart } from '../outline.js';
import type { Block, Chapter, Handbook, Inlines, Section } from './document.js';
import { sentence } from './findings.js';

/** What stands above the first heading of an outline, and below each of its headings. */
interface Headed {
  readonly title: string;
  readonly level: number;
  readonly blocks: Block[];
}

/**
 * What a command tells, as a paper: its first heading is the title, those of the second level are chapters, and deeper
 * ones sections of these.
 */
export function outlinePaper(outline: Outline, language: Language): Handbook {
  const headed: Headed[] = [];
  for (const part of outline) {
    if (part.kind === 'heading') headed.push({ title: part.text, level: part.level, blocks: [] });
    else {
      if (headed.length === 0) headed.push({ title: '', level: 1, blocks: [] });
      headed.at(-1)?.blocks.push(...blocksOf(part));
    }
  }
  const [first, ...others] = headed;
  const chapters: (Chapter & { readonly sections: Section[] })[] = [];
  for (const [order, { title, level, blocks }] of others.entries()) {
    const one = { id: `part-${order + 1}`, title, blocks, sections: [] };
    const above = chapters.at(-1);
    if (level > 2 && above !== undefined) above.sections.push(one);
    else chapters.push({ ...one, flows: true });
  }
  return {
    language,
    title: first?.title ?? '',
    subtitle: '',
    opening: first?.blocks ?? [],
    chapters,
    brief: true,
  };
}

function blocksOf(part: Exclude<OutlinePart, { kind: 'heading' }>): Block[] {
  switch (part.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', of: linesOf(part.text, part.ours) }];
    case 'facts':
      return part.facts.length === 0
        ? []
        : [
            {
              kind: 'facts',
              facts: part.facts.map(({ label, lines }) => ({
                label,
                of: lines.map((line): Block => ({ kind: 'paragraph', of: linesOf(line, part.ours) })),
              })),
            },
          ];
    case 'list':
      return listOf(part.lines, part.ours);
    case 'bar':
      return [{ kind: 'paragraph', of: [part.text] }];
    case 'code':
      return [{ kind: 'code', text: part.text.trim() }];
    default:
      return never(part);
  }
}

/** Room to write by hand. */
const toFill = '…'.repeat(32);

function linesOf(text: string, ours: boolean | undefined): Inlines {
  if (text === blank) return [toFill];
  return text
    .split('\n')
    .flatMap(
      (line, i): Inlines => [
        ...(i === 0 ? [] : [{ kind: 'break' } as const]),
        ...(ours === true ? sentence(line) : [line]),
      ],
    );
}

/**
 * Lists within lists as deep as the lines stand in; a line that stands in too far at once goes one deeper. Small pictures
 * stand below their list, each with its words.
 */
function listOf(lines: readonly ListLine[], ours: boolean | undefined): Block[] {
  const top: Block[][] = [];
  const open: Block[][][] = [top];
  const pictures = lines.flatMap(({ drawing }) => drawing ?? []);
  for (const { text, depth, done, address, drawing } of lines) {
    if (drawing !== undefined) continue;
    const most = open.at(-1)?.length === 0 ? open.length - 1 : open.length;
    const wanted = Math.max(0, Math.min(depth, most));
    while (open.length > wanted + 1) open.pop();
    if (open.length < wanted + 1) {
      const inner: Block[][] = [];
      open.at(-1)?.at(-1)?.push({ kind: 'list', ordered: false, entries: inner });
      open.push(inner);
    }
    const told = linesOf(text, ours);
    const box: Inlines = done === undefined ? [] : [{ kind: 'box', done }];
    const of: Inlines = address === undefined ? told : [{ kind: 'web', address, of: told }];
    open.at(-1)?.push([{ kind: 'paragraph', of: [...box, ...of] }]);
  }
  return [
    ...(top.length === 0 ? [] : [{ kind: 'list' as const, ordered: false, entries: top }]),
    ...pictures.map((drawing, i): Block => ({ kind: 'picture', name: `k-line${i}-`, drawing })),
  ];
}
