import { readFileSync } from 'node:fs';
import { createKringServices } from '../../src/language/module.js';
import { parseText } from '../../src/language/parse.js';

/*
 * What the bare parse of a file takes, in milliseconds, once the parser is warm. Run as a bundle, as the server is: a
 * test runner rewrites the imports of our own files and slows them down.
 */

const { kring } = createKringServices();
const text = readFileSync(process.argv[2] as string, 'utf8');
const taken: number[] = [];
for (let i = 0; i < 30; i++) {
  const start = performance.now();
  parseText(kring, `${text}// ${i}\n`, () => undefined);
  taken.push(performance.now() - start);
}
console.log(taken.slice(10).sort((a, b) => a - b)[10]);
