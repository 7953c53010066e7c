// What @vscode/test-electron (`--extensionTestsPath`) and run-exthost.mjs both load in the extension host.
const fs = require('node:fs');
const path = require('node:path');

exports.run = async () => {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', color: false, timeout: 120_000 });
  for (const file of fs.readdirSync(__dirname).sort())
    if (file.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, file));
  const stats = { passes: 0, failures: [], pending: 0 };
  const failed = await new Promise((done) =>
    mocha
      .run(done)
      .on('pass', () => stats.passes++)
      .on('pending', () => stats.pending++)
      .on('fail', (test, error) =>
        stats.failures.push({ title: test.fullTitle(), message: String(error?.stack ?? error) }),
      ),
  );
  if (process.env.E2E_RESULT) fs.writeFileSync(process.env.E2E_RESULT, JSON.stringify(stats, null, 1));
  if (failed) throw new Error(`${failed} tests failed`);
};
