// Takes the pictures of VS Code in docs/ anew, from the walks through the workbench (`npm run screenshots`): what a page
// shows is what a walk has just done. Look at each before it is committed.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';

process.chdir(resolve(fileURLToPath(new URL('..', import.meta.url))));

/** For each picture of docs/images the walk and its shot, and how many pixels of it from the left; all where none are said. */
const pictures = {
  'vscode-picture': { walk: 'picture', shot: 'design-en' },
  'vscode-trees': { walk: 'writing', shot: 'trees', width: 352 },
  'vscode-introduction': { walk: 'introduction', shot: 'introduction-page' },
  'vscode-holding': { walk: 'holding', shot: 'holding-round' },
  'vscode-comparison': { walk: 'comparing', shot: 'comparison' },
};

const folder = mkdtempSync(join(tmpdir(), 'kring-screenshots-'));
try {
  const walks = [...new Set(Object.values(pictures).map(({ walk }) => walk))];
  const { status } = spawnSync(
    process.execPath,
    ['scripts/test-vscode.mjs', ...walks, `--shots=${folder}`, '--strict'],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exitCode = status ?? 1;
  else
    for (const [name, { walk, shot, ...part }] of Object.entries(pictures)) {
      const whole = PNG.sync.read(readFileSync(join(folder, `${shot}.png`)));
      const width = 'width' in part ? part.width : whole.width;
      const picture = new PNG({ width, height: whole.height });
      PNG.bitblt(whole, picture, 0, 0, width, whole.height, 0, 0);
      // Without what can be seen through, and packed as well as it can be.
      const options = { colorType: /** @type {const} */ (2), deflateLevel: 9 };
      writeFileSync(`docs/images/${name}.png`, PNG.sync.write(picture, options));
      console.log(`docs/images/${name}.png, from the walk ${walk}`);
    }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
