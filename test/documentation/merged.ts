import type { AstNode } from 'langium';
import { services } from '../engine.js';

/* A recipe shows the lines that are new or otherwise; here they are put into the organisation that it begins from. */

type Declared = AstNode & { readonly name?: string; readonly keyword?: string; readonly $type: string };

function read(text: string): readonly Declared[] {
  const { value, lexerErrors, parserErrors } = services.parser.LangiumParser.parse(text);
  const wrong = [...lexerErrors, ...parserErrors].map(({ message }) => message);
  if (wrong.length > 0) throw new Error(`${wrong.join('\n')}\nin\n${text}`);
  return (value as unknown as { declarations: Declared[] }).declarations;
}

const cst = (of: AstNode): { text: string; offset: number; end: number } => {
  const { text = '', offset = 0, end = 0 } = of.$cstNode ?? {};
  return { text, offset, end };
};

/** What tells a declaration, line or domain item from the others beside it. */
const mark = (of: Declared): string =>
  of.$type === 'DomainItem' || of.$type === 'Role' || of.name !== undefined
    ? `${of.$type} ${of.name}`
    : `${of.$type} ${of.keyword}`;

const linesOf = (of: Declared): readonly Declared[] | undefined => {
  const { statements, items, block } = of as unknown as Record<string, unknown>;
  return block === true ? ((statements ?? items) as readonly Declared[]) : undefined;
};

/** Whose other lines stay as they were; a person, an election or a decision is shown whole. */
const shownInPart: ReadonlySet<string> = new Set(['Circle', 'DoubleLink', 'Domain', 'Implementation']);

/** The text of what was, with the lines of what is: a line takes the place of all that say the same kind of thing. */
function joined(was: Declared, is: Declared): string {
  const [before, now] = [linesOf(was), linesOf(is)];
  if (now === undefined || before === undefined || !shownInPart.has(is.$type)) return cst(is).text;
  const head = cst(is).text.slice(
    0,
    (now[0] === undefined ? cst(is).end : cst(now[0]).offset) - cst(is).offset,
  );
  return `${head.slice(0, head.lastIndexOf('{') + 1)}\n${together(before, now)}\n}`;
}

function together(before: readonly Declared[], now: readonly Declared[]): string {
  const marks = new Map<string, Declared[]>();
  for (const one of now) marks.set(mark(one), [...(marks.get(mark(one)) ?? []), one]);
  const kept = before.flatMap((was) => {
    const found = marks.get(mark(was));
    if (found === undefined) return [cst(was).text];
    marks.set(mark(was), []);
    return found.map((is) => joined(was, is));
  });
  return [...kept, ...[...marks.values()].flat().map((is) => cst(is).text)].join('\n');
}

/** A text of Kring with the declarations of another put into it. */
export const merged = (text: string, more: string): string => together(read(text), read(more));
