import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';

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
