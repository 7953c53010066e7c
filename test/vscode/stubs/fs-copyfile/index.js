// Stand-in for the native copying of files that the git extension uses for new worktrees, which no test makes.
const fs = require('node:fs/promises');
exports.cp = (from, to, options) => fs.cp(from, to, options);
exports.copyFile = (from, to, mode) => fs.copyFile(from, to, mode);
