import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { parseAst } from 'vitest/node';

export const root = resolve(import.meta.dirname, '../..');

/** A file of the source, and what it imports. */
export interface SourceFile {
  /** Its path from `src`, with forward slashes. */
  readonly path: string;
  /** The folder in `src` that it lies in. */
  readonly room: string;
  readonly text: string;
  /** Files of the source, by their paths from `src`; imports of types and on demand too. */
  readonly files: readonly string[];
  /** The same without those of types, which are gone when the program runs. */
  readonly needed: readonly string[];
  /** Packages and modules of Node. */
  readonly packages: readonly string[];
}

/** All TypeScript files in `src`, the generated ones left out. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('language/generated/'))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, 'src', path), 'utf8');
      const imports = importsIn(text);
      const local = imports.filter(({ from }) => from.startsWith('.'));
      const target = (from: string): string =>
        normalize(join(dirname(path), from))
          .replaceAll('\\', '/')
          .replace(/\.js$/, '.ts');
      return {
        path,
        room: path.slice(0, path.indexOf('/')),
        text,
        files: [...new Set(local.map(({ from }) => target(from)))],
        needed: [...new Set(local.filter(({ type }) => !type).map(({ from }) => target(from)))],
        packages: [...new Set(imports.map(({ from }) => from).filter((from) => !from.startsWith('.')))],
      };
    });
}

/** What `import`, `export … from` and `import()` of a text name. */
export function importsIn(text: string): { from: string; type: boolean }[] {
  const bare = withoutComments(text);
  const statements = bare.matchAll(
    /^\s*(?:import|export)\s+(type\s)?((?:[\w*\s{},$]|\btype\b)*?\bfrom\s+)?'([^'\n]+)'/gm,
  );
  const onDemand = bare.matchAll(/\bimport\(\s*'([^'\n]+)'\s*\)/g);
  return [
    ...[...statements].map(([, type, names, from]) => ({
      from: from as string,
      type: type !== undefined || onlyTypes(names ?? ''),
    })),
    ...[...onDemand].map(([, from]) => ({ from: from as string, type: false })),
  ];
}

/** Whether every name in `{ type A, type B } from` is a type. */
function onlyTypes(names: string): boolean {
  const inner = /^\s*\{([^}]*)\}/.exec(names)?.[1];
  const each =
    inner
      ?.split(',')
      .map((one) => one.trim())
      .filter((one) => one !== '') ?? [];
  return each.length > 0 && each.every((one) => one.startsWith('type '));
}

/** Texts, templates and comments of a file, told apart. */
const pieces =
  /\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/(?![/*])(?:\\.|\[(?:\\.|[^\]\n])*\]|[^/\\\n[])+\/[a-z]*(?=[\s.,;)\]])/g;

export function withoutComments(text: string): string {
  return text.replace(pieces, (piece) => (/^\/[/*]/.test(piece) ? piece.replace(/[^\n]/g, ' ') : piece));
}

/** Every text in a file, with the line on which it begins. */
export function textsIn(text: string): { text: string; line: number }[] {
  return [...text.matchAll(pieces)]
    .filter(([piece]) => /^['"`]/.test(piece))
    .map((match) => ({ text: match[0].slice(1, -1), line: text.slice(0, match.index).split('\n').length }));
}

/** A part of a syntax tree of TypeScript, as ESTree has it: its kind, its place in the text, and whatever belongs to it. */
export interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const trees = new Map<string, Syntax>();

/** The syntax tree of a text; read once for each text. */
export function syntaxOf(text: string): Syntax {
  const known = trees.get(text) ?? (parseAst(text, { lang: 'ts' }) as unknown as Syntax);
  trees.set(text, known);
  return known;
}

/** A part of a syntax tree with the part that it belongs to. */
export interface Within {
  readonly part: Syntax;
  readonly around: Syntax | undefined;
}

const inside = new Map<Syntax, readonly Within[]>();

/** Every part of a syntax tree, in the order of the text. */
export function partsOf(tree: Syntax): readonly Within[] {
  const known = inside.get(tree);
  if (known !== undefined) return known;
  const parts: Within[] = [];
  const take = (part: Syntax, around: Syntax | undefined): void => {
    parts.push({ part, around });
    for (const key in part) {
      const value = part[key];
      if (typeof value !== 'object' || value === null) continue;
      for (const inner of Array.isArray(value) ? value : [value]) if (isSyntax(inner)) take(inner, part);
    }
  };
  take(tree, undefined);
  inside.set(tree, parts);
  return parts;
}

export function isSyntax(value: unknown): value is Syntax {
  return typeof value === 'object' && value !== null && typeof (value as Syntax).type === 'string';
}

/** The line of a text, from 1, on which an offset lies. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** What a literal text says, in code or as a type. */
export function literal(part: unknown): string | undefined {
  if (!isSyntax(part)) return undefined;
  if (part.type === 'TSLiteralType') return literal(part.literal);
  return part.type === 'Literal' && typeof part.value === 'string' ? part.value : undefined;
}

/** The name of what a part declares or belongs to, such as a function or a constant. */
export function nameOf(part: Syntax | undefined): string | undefined {
  const named = part?.id ?? part?.key;
  return isSyntax(named) && typeof named.name === 'string' ? named.name : undefined;
}
