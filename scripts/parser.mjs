// Writes src/language/generated/parser.ts, as parser-text.ts makes it of the grammar. With --print it tells what it
// would write.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const program = `node_modules/.cache/kring/parser-${process.pid}.cjs`;
mkdirSync('node_modules/.cache/kring', { recursive: true });
let text;
try {
  buildSync({
    entryPoints: ['scripts/parser-text.ts'],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    logLevel: 'error',
  });
  ({ parserText: text } = (await import(pathToFileURL(program).href)).default);
} finally {
  rmSync(program, { force: true });
}
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync('src/language/generated/parser.ts', text);
