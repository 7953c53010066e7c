// Langium's generator and Vitest need Node 22. The `node` package among the development dependencies brings
// one, and npm puts it first on the path of every script, unless its install script did not run.

const oldest = 22;
const major = Number(process.versions.node.split('.')[0]);

if (major < oldest) {
  console.error(
    [
      `Kring is built and tested with Node ${oldest} or later, and this is Node ${process.versions.node}.`,
      "The package `node` brings a newer one, but only when npm may run that package's install script:",
      'run `npm ci` again without --ignore-scripts (and with `allowScripts` in package.json left as it is),',
      `then start this with \`npm run\`. Or install Node ${oldest} or later yourself.`,
    ].join('\n'),
  );
  process.exit(1);
}
