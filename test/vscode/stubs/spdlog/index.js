// Pure JavaScript stand-in for VS Code's native logger: same interface, writes the same files (so output
// channels keep their content), needs no compiler. Named exports are assigned one by one: VS Code imports this
// CommonJS module from ES modules, and Node finds only names assigned so.
const fs = require('node:fs'),
  path = require('node:path');
const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
class Logger {
  constructor(_type, name, file) {
    this.name = name;
    this.file = file;
    this.level = 2;
    this.plain = false;
  }
  #write(level, message) {
    if (level < this.level) return;
    const line = this.plain
      ? message
      : `${new Date().toISOString().replace('T', ' ').slice(0, 23)} [${names[level]}] ${message}\n`;
    try {
      fs.appendFileSync(this.file, line);
    } catch {
      /* the folder may be gone at shutdown */
    }
  }
  trace(m) {
    this.#write(0, m);
  }
  debug(m) {
    this.#write(1, m);
  }
  info(m) {
    this.#write(2, m);
  }
  warn(m) {
    this.#write(3, m);
  }
  error(m) {
    this.#write(4, m);
  }
  critical(m) {
    this.#write(5, m);
  }
  getLevel() {
    return this.level;
  }
  setLevel(l) {
    this.level = l;
  }
  setPattern() {}
  clearFormatters() {
    this.plain = true;
  }
  flush() {}
  drop() {}
}
const create = (type) => async (name, file) => {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.appendFileSync(file, '');
  return new Logger(type, name, file);
};
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = create('rotating');
exports.createAsyncRotatingLogger = create('rotating_async');
