import { sourceFaults } from '../messages/import.js';
import type { Json } from './json.js';
import { SourceRefused } from './refused.js';
import type { Parsers, SourceFile, Triple } from './source.js';

/** Whether a text begins as a document of YAML that tells of itself. */
export function looksLikeYaml(text: string): boolean {
  return /^\uFEFF?(?:\s*(?:#[^\n]*|---)?\n)*(?:---\s*\n?)?(?:apiVersion|kind|metadata|spec)\s*:/.test(
    text.slice(0, 20_000),
  );
}

/** Whether a text begins as Turtle does. */
export function looksLikeTurtle(text: string): boolean {
  return /^\uFEFF?(?:\s*(?:#[^\n]*)?\n)*\s*(?:@prefix|@base|PREFIX|BASE)\s/i.test(text.slice(0, 20_000));
}

/** The parsers that files need, each loaded only where one of the files is of its form. */
export async function parsersFor(files: readonly SourceFile[]): Promise<Parsers> {
  const beginnings = files.map(({ bytes }) => new TextDecoder().decode(bytes.subarray(0, 20_000)));
  const needsYaml = beginnings.some(looksLikeYaml);
  const needsTurtle = beginnings.some(looksLikeTurtle);
  return {
    ...(needsYaml ? { yaml: await yamlParser() } : {}),
    ...(needsTurtle ? { turtle: await turtleParser() } : {}),
  };
}

async function yamlParser(): Promise<NonNullable<Parsers['yaml']>> {
  const { parseAllDocuments } = await import('yaml');
  return (file, text) => {
    try {
      const documents = parseAllDocuments(text, { schema: 'core', strict: false, uniqueKeys: false });
      const read = Array.isArray(documents) ? documents : [];
      if (read.some(({ errors }) => errors.length > 0)) throw new Error('YAML');
      // Aliases that stand for one another again and again are refused by the parser.
      return read.map((one) => one.toJS({ maxAliasCount: 100 }) as Json).filter((one) => one !== null);
    } catch {
      throw new SourceRefused(sourceFaults.notYaml(file));
    }
  };
}

async function turtleParser(): Promise<NonNullable<Parsers['turtle']>> {
  const { Parser } = await import('n3');
  return (file, text) => {
    try {
      return new Parser().parse(text).map(
        ({ subject, predicate, object }): Triple => ({
          subject: subject.value,
          predicate: predicate.value,
          object: object.value,
        }),
      );
    } catch {
      throw new SourceRefused(sourceFaults.notTurtle(file));
    }
  };
}
