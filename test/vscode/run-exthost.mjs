#!/usr/bin/env nodeimport fs from 'node:fs'; import os from 'node:os'; import path from 'node:path';
// usage: run-exthost.mjs --extension DIR --tests FILE --folder DIR [--timeout S]
// Runs FILE (exports run(): Promise, the module @vscode/test-electron runs) inside the extension host of a real
// VS Code workbench, with the extension in DIR under development. Exit status: 0 all passed, 1 not, 2 no result in time.
import { format, parseArgs } from 'node:util';
import { startBrowser, startServer } from './vscode.mjs';

const { values: a } = parseArgs({
  options: {
    extension: { type: 'string' },
    tests: { type: 'string' },
    folder: { type: 'string' },
    timeout: { type: 'string', default: '120' },
    verbose: { type: 'boolean' },
  },
});
const t0 = Date.now();
const took = () => `${((Date.now() - t0) / 1000).toFixed(1)}s`;
const own = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-e2e-result-')),
  result = path.join(own, 'result.json');
process.on('exit', () => fs.rmSync(own, { recursive: true, force: true }));
// the extension host inherits the server's environment: the way in for a test's parameters
const server = await startServer({ testDriver: true, env: { E2E_RESULT: result } });
let browser,
  code = 2;
try {
  browser = await startBrowser();
  const { page } = browser;
  let finish,
    finished = false;
  const done = new Promise(
    (r) =>
      (finish = (c) => {
        finished = true;
        r(c);
      }),
  );
  const noise =
    /Resolv(ing|ed) connection token|Creating a socket|reconnection-grace-time|AccountPolicyGate|AgentHost|Service ?Worker|[Bb]uiltin extensions|additional builtin|open-vsx|ChatModel|_static\/out\/browser|authentication provider/;
  await page.exposeFunction('codeAutomationLog', (_type, args) => {
    const s = format(...args);
    if (a.verbose || !(finished || noise.test(s))) console.log(s);
  });
  await page.exposeFunction('codeAutomationExit', (c) => finish(c));
  await page.goto(
    server.url(a.folder, [
      ['extensionDevelopmentPath', server.remote(a.extension)],
      ['extensionTestsPath', server.remote(a.tests)],
      ['skipWelcome', 'true'],
    ]),
  );
  let timer;
  const limit = new Promise((r) => (timer = setTimeout(() => r('timeout'), +a.timeout * 1000)));
  const r = await Promise.race([done, limit]);
  clearTimeout(timer);
  const stats = fs.existsSync(result) ? JSON.parse(fs.readFileSync(result, 'utf8')) : undefined;
  if (r === 'timeout') {
    console.error(`no result after ${a.timeout} s; server log:\n${server.log()}`);
    await page.screenshot({ path: 'e2e-timeout.png' }).catch(() => {});
  }
  // both must agree: the exit code of run() and the counts mocha wrote, so that a suite that ran nothing is no pass
  else code = r === 0 && stats && stats.passes > 0 && stats.failures.length === 0 ? 0 : 1;
  console.log(
    `extension host tests: exit ${r}, ${stats ? `${stats.passes} passed, ${stats.failures.length} failed, ${stats.pending} pending` : 'no counts'} (${took()})`,
  );
} finally {
  await browser?.stop();
  await server.stop();
}
process.exit(code);
