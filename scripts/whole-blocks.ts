import type { AstNode } from 'langium';
import { formatText } from '../src/language/format.js';
import { createKringServices } from '../src/language/module.js';
import type { Tongue } from '../src/messages/words.js';
import { firstFiles } from '../src/services/first-files.js';

/*
 * The blocks of Kring of the documentation as whole organisations: a recipe shows the lines that are new or otherwise,
 * and a tutorial goes on with the files that it began; here each is put into what it begins from.
 */

const { kring: services } = createKringServices();

/** The day as of which the garden begins that the recipes go on from. */
const firstDay = '2026-01-05';

type Files = Readonly<Record<string, string>>;

/** A block of Kring with what stands behind its fence, or the heading of a part. */
const marks = /^## .*$|^```kring(.*)\n([\s\S]*?)^```$/gm;

/**
 * What each block of Kring of a page opens as, by the names of the files, in the order of the page: a recipe with the
 * garden and the steps before it, a file of a tutorial with those that came before it, lines of a circle within one,
 * and any other block as it stands.
 */
export function wholeBlocks(page: string, language: Tongue): readonly Files[] {
  const garden = (): string =>
    firstFiles(services, { language, start: firstDay, method: 'skm' })
      .map(({ text }) => text)
      .join('\n');
  const opened: Files[] = [];
  let recipe: string | undefined;
  let tutorial: Files = {};
  for (const [mark, info = '', text = ''] of page.matchAll(marks)) {
    if (mark.startsWith('## ')) {
      recipe = undefined;
      continue;
    }
    const [, into, file = ''] = /^ (in|put into) (\S+)/.exec(info) ?? [];
    if (/^ as of /.test(info)) {
      recipe = formatText(services, merged(recipe ?? garden(), text));
      opened.push({ 'circles.kring': recipe });
      continue;
    }
    if (into === 'in') {
      tutorial = { ...tutorial, [file]: text };
      opened.push(tutorial);
      continue;
    }
    // A variant is a copy of a folder, beside which the page goes on with what was there.
    const known = into === undefined ? undefined : nearest(tutorial, file);
    if (known === undefined) {
      opened.push({
        'example.kring': isRead(text) || !isRead(linesOfCircle(text)) ? text : linesOfCircle(text),
      });
      continue;
    }
    const went = { ...tutorial, [known]: formatText(services, merged(tutorial[known] ?? '', text)) };
    if (known === file) tutorial = went;
    opened.push(went);
  }
  return opened;
}

/** The file of a tutorial that is meant, or the one of that name in the folder of which it is a copy. */
const nearest = (files: Files, file: string): string | undefined =>
  file in files ? file : Object.keys(files).find((one) => one.split('/').at(-1) === file.split('/').at(-1));

const linesOfCircle = (text: string): string =>
  `circle Here {\n${text.trimEnd().replace(/^(?=.)/gm, '  ')}\n}\n`;

const isRead = (text: string): boolean => {
  const { lexerErrors, parserErrors } = services.parser.LangiumParser.parse(text);
  return lexerErrors.length + parserErrors.length === 0;
};

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
