// usage: node extension-host.mjs EXTENSION SUITE FOLDER
// Runs the suite that @vscode/test-electron runs too inside the extension host of a real workbench, with the extension
// in a folder under development. Exit status: 0 all passed, 1 not, 2 no result in time.

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import { startBrowser, startServer } from './workbench.mjs';

const [extension, suite, example] = process.argv.slice(2);
const seconds = 570;
const own = fs.mkdtempSync(path.join(os.tmpdir(), 'kring-extension-host-'));
process.on('exit', () => fs.rmSync(own, { recursive: true, force: true }));
const folder = path.join(own, 'organisation');
fs.cpSync(example, folder, { recursive: true });
const result = path.join(own, 'result.json');

// The extension host inherits the server's environment, which is the way in for what a test needs to know.
const server = await startServer({
  testDriver: true,
  env: { E2E_RESULT: result },
  extraSettings: { 'kring.asOf': '2026-11-23', 'kring.language': 'en' },
});
let browser;
let status = 2;
try {
  browser = await startBrowser();
  const { page } = browser;
  page.setDefaultNavigationTimeout(seconds * 1000);
  let finish = () => {};
  const done = new Promise((resolve) => {
    finish = resolve;
  });
  await page.exposeFunction('codeAutomationLog', (_type, said) => {
    const line = format(...said);
    // Of all that a workbench says only what the suite says is worth reading.
    if (/^\s*(?:✔|✓|\d+\)|\d+ (?:passing|failing|pending))|Error|expected|Waited in vain/.test(line))
      console.log(line);
  });
  await page.exposeFunction('codeAutomationExit', (code) => finish(code));
  await page.goto(
    server.url(folder, [
      ['extensionDevelopmentPath', server.remote(extension)],
      ['extensionTestsPath', server.remote(suite)],
      ['skipWelcome', 'true'],
    ]),
  );
  const timer = setTimeout(() => finish('none'), seconds * 1000);
  const code = await done;
  clearTimeout(timer);
  const counts = fs.existsSync(result) ? JSON.parse(fs.readFileSync(result, 'utf8')) : undefined;
  if (code === 'none') console.error(`No result after ${seconds} s. The server said:\n${server.log()}`);
  // Both must agree, so that a suite that ran nothing does not pass.
  else status = code === 0 && counts?.passes > 0 && counts.failures.length === 0 ? 0 : 1;
  for (const { title, message } of counts?.failures ?? []) console.error(`${title}\n${message}\n`);
  console.log(
    counts === undefined
      ? 'In the extension host: no counts'
      : `In the extension host: ${counts.passes} passed, ${counts.failures.length} failed`,
  );
} finally {
  await browser?.stop();
  await server.stop();
}
process.exit(status);
