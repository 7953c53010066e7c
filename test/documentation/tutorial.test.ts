import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { merged } from '../../scripts/whole-blocks.js';
import { folderWith, kring } from '../cli/kring.js';

/*
 * The tutorial, and the evening of a circle, are done as they say: its files are written, its lines put into them, its commands run, and what it
 * shows is what they answer. With KRING_ACCEPT=1 the page is given what they answer now.
 */

const root = join(import.meta.dirname, '../..');
const blocks = /^```(kring in|kring put into|sh|text)(?: (\S+))?\n([\s\S]*?)^```$/gm;

/** The example is what a page begins with, where it does not begin with nothing. */
const pages: readonly { readonly file: string; readonly example?: string }[] = [
  { file: 'docs/tutorial.md' },
  { file: 'docs/nl/leerpad.md' },
  { file: 'docs/meetings.md', example: 'birth-care' },
  { file: 'docs/nl/vergaderingen.md', example: 'geboortezorg' },
];

test.each(pages)('$file goes as it says', ({ file, example }) => {
  const page = readFileSync(join(root, file), 'utf8');
  const folder = folderWith();
  if (example !== undefined) cpSync(join(root, 'examples', example), folder, { recursive: true });
  let answer = '';
  const done = page.replace(blocks, (block, kind: string, name = '', text = '') => {
    const path = join(folder, name);
    switch (kind) {
      case 'kring in':
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
        return block;
      case 'kring put into':
        writeFileSync(path, merged(readFileSync(path, 'utf8'), text));
        expect(kring(['format', path], { in: folder }).status).toBe(0);
        return block;
      case 'sh':
        answer = text
          .trim()
          .split('\n')
          .map((line: string) => run(line, folder))
          .filter((said: string) => said !== '')
          .join('\n');
        return block;
      default: {
        const shown = `\`\`\`text\n${answer}\`\`\``;
        answer = '';
        return shown;
      }
    }
  });
  golden(file, page, done);
  for (const [, path = '', name = ''] of page.matchAll(
    /]\(((?:\.\.\/)?images\/(?:tutorial|leerpad)-(\S+?))\)/g,
  )) {
    const image = join(dirname(file), path);
    const shown = existsSync(join(root, image)) ? readFileSync(join(root, image), 'utf8') : '';
    golden(image, shown, readFileSync(join(folder, name), 'utf8'));
  }
});

/** What a file of the documentation says is what comes of it today, or becomes it where that is accepted. */
function golden(file: string, was: string, is: string): void {
  if (process.env.KRING_ACCEPT === '1') writeFileSync(join(root, file), is);
  else expect(is).toBe(was);
}

/** What a line of the page answers, or nothing where it shows nothing. */
function run(line: string, folder: string): string {
  const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const [command, ...rest] = words;
  if (command === 'cp') {
    const [, from = '', to = ''] = rest;
    cpSync(join(folder, from), join(folder, to), { recursive: true });
    return '';
  }
  expect(command).toBe('kring');
  const { out, err, status } = kring(rest, { in: folder });
  expect(status, err).toBeLessThan(2);
  return out;
}
