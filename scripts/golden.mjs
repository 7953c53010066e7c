// Runs the tests and accepts what they produce as the new goldens. Read the difference before committing it:
// out/goldens.html shows each picture that changed, as it was and as it is.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
process.chdir(home);

const run = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...process.argv.slice(2), '--update'],
  {
    stdio: 'inherit',
    env: { ...process.env, KRING_ACCEPT: '1' },
  },
);
showPictures();
process.exit(run.status ?? 1);

function showPictures() {
  const changed = git('diff', '--name-only', 'HEAD', '--', 'test/golden');
  const added = git('ls-files', '--others', '--exclude-standard', '--', 'test/golden');
  const pictures = [...changed, ...added].filter((file) => file.endsWith('.svg')).sort();
  if (pictures.length === 0) return;
  const rows = pictures.map((file) => {
    const before = spawnSync('git', ['show', `HEAD:${file}`], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const after = existsSync(file) ? readFileSync(file, 'utf8') : '';
    const sides = [
      ['before', before.status === 0 ? before.stdout : ''],
      ['after', after],
    ].map(([side, svg]) => `<figure><figcaption>${side}</figcaption>${image(svg ?? '')}</figure>`);
    return `<h2>${escaped(file)}</h2><div>${sides.join('')}</div>`;
  });
  mkdirSync('out', { recursive: true });
  writeFileSync(
    'out/goldens.html',
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changed pictures</title>
<style>body{font:14px/1.4 sans-serif;margin:24px;background:#f4f4f4}div{display:flex;gap:16px}
figure{flex:1;margin:0;min-width:0}img{max-width:100%;background:#fff}h2{font-size:15px;position:sticky;top:0;background:#f4f4f4}</style>
<h1>Changed pictures: ${pictures.length}</h1>
${rows.join('\n')}
</html>
`,
  );
  console.log(`\nout/goldens.html shows the ${pictures.length} pictures that changed, before and after.`);
}

/**
 * The lines that a git command prints; none where there is no repository.
 *
 * @param {string[]} words
 */
function git(...words) {
  const { status, stdout } = spawnSync('git', words, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout.split('\n').filter((line) => line !== '') : [];
}

/**
 * An image, so that nothing in a picture can reach the page.
 *
 * @param {string} svg
 */
function image(svg) {
  return svg === ''
    ? 'not there'
    : `<img alt="" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
