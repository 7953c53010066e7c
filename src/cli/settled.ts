import { formatText } from '../language/format.js';
import type { KringServices } from '../language/module.js';
import { compareText } from '../model/build.js';

/** A file's text as git compares it: in its settled form, with the declarations in the order of their names. */
export function settledText(services: KringServices, text: string): string {
  const blocks: string[] = [];
  let comment = '';
  for (const line of formatText(services, text).split('\n')) {
    const begins = /^[\p{L}_]/u.test(line);
    // A comment belongs to what follows it.
    if (begins) {
      blocks.push(`${comment}${line}\n`);
      comment = '';
    } else if (blocks.length === 0 || /^(?:\/\/|\/\*| \*)/.test(line) || comment !== '')
      comment += `${line}\n`;
    else blocks[blocks.length - 1] += `${line}\n`;
  }
  const name = (block: string): string => block.replace(/^(?:\/\/.*|\/\*[\s\S]*?\*\/|\s)*/, '');
  return [
    ...blocks.map((block) => block.trim()).sort((a, b) => compareText(name(a), name(b))),
    comment.trim(),
  ]
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n');
}
