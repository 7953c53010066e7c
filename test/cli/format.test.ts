import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Context } from '../../src/cli/command.js';
import { format } from '../../src/cli/commands/format.js';
import { openContext } from '../../src/cli/context.js';
import { writeWhole } from '../../src/cli/write.js';
import { diskFiles } from '../../src/disk/files.js';
import { folderWith, gardens, kring } from './kring.js';

const untidy = gardens.replaceAll('  ', '      ');
const parks = untidy.replaceAll('Tuinen', 'Parken');
const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

test('--organisation formats and lists the files of that organisation only', () => {
  const folder = folderWith({ 'a/a.kring': untidy, 'b/b.kring': parks });
  const run = (...words: string[]) => kring(['format', '--organisation', 'Parken', ...words], { in: folder });
  expect(run('--check')).toMatchObject({ status: 1, out: 'b/b.kring\n' });
  expect(run()).toMatchObject({ status: 0, err: '1 file formatted; 0 files were so already.\n' });
  expect(text(folder, 'a/a.kring')).toBe(untidy);
  expect(text(folder, 'b/b.kring')).not.toBe(parks);
  expect(kring(['format', '--organisation', 'Bossen'], { in: folder }).status).toBe(2);
});

test('a file that cannot be written is named, and the others are formatted', async () => {
  const folder = folderWith({ 'a.kring': untidy, 'b.kring': untidy, 'c/file': '' });
  const { context, close } = await openContext(
    { values: {}, positionals: [] },
    { language: 'en', system: 'en', colours: false },
  );
  let err = '';
  const status = await format.run({
    ...context,
    files: diskFiles(folder),
    // Below a file there can be no folder.
    write: (file: string, content) =>
      writeWhole(join(folder, file === 'a.kring' ? 'c/file/a.kring' : file), content),
    err: (said: string) => {
      err += said;
    },
    notice: (words) => {
      err += words.en;
    },
  } as Context<typeof format.options>);
  close();
  expect(status).toBe(2);
  expect(err).toMatch(
    /a\.kring cannot be written: what should be its folder is not a folder\.\n1 file formatted; 0/,
  );
  expect(text(folder, 'a.kring')).toBe(untidy);
  expect(text(folder, 'b.kring')).not.toBe(untidy);
});
