// Tells at its end which parts of the program a run of it has loaded; `build.mjs` puts it before the program.

const fs = require('node:fs');

const { readFileSync } = fs;
/** @type {string[]} */
const parts = [];
Object.assign(fs, {
  /** @param {Parameters<typeof readFileSync>} given */
  readFileSync(...given) {
    const [, part] = /\/parts\/([^/]+)$/.exec(String(given[0])) ?? [];
    if (part !== undefined) parts.push(part);
    return readFileSync(...given);
  },
});
process.on('exit', () => process.stderr.write(`parts loaded: ${parts.join(' ')}\n`));
