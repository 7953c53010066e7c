import { createRequire } from 'node:module';const require = createRequire(import.meta.url);

// ../../tools/drive.ts
import { mkdtempSync as mkdtempSync2, writeFileSync, rmSync as rmSync2 } from "node:fs";
import { join as join3 } from "node:path";

// test/lsp/client.ts
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join as join2 } from "node:path";
import { pathToFileURL } from "node:url";

// test/house/source.ts
import { dirname, join, normalize, resolve } from "node:path";
var root = resolve(import.meta.dirname, "../..");

// test/lsp/client.ts
var Client = class _Client {
  constructor(folder2, answers = {}) {
    this.folder = folder2;
    this.answers = answers;
    this.process = spawn(process.execPath, [join2(root, "dist/kring.js"), "lsp", "--stdio"], {
      cwd: folder2,
      env: { ...process.env, LANG: "en_GB.UTF-8", LC_ALL: "", LC_MESSAGES: "" }
    });
    this.process.stdout.on("data", (data) => this.take(data));
    this.process.stderr.on("data", (data) => this.log.push(data.toString()));
    this.process.on("exit", (code) => {
      this.ended = code;
      this.wake();
    });
  }
  folder;
  answers;
  diagnostics = /* @__PURE__ */ new Map();
  notifications = [];
  log = [];
  process;
  waiting = /* @__PURE__ */ new Map();
  watchers = /* @__PURE__ */ new Set();
  versions = /* @__PURE__ */ new Map();
  received = Buffer.alloc(0);
  id = 0;
  ended;
  /** Starts a server over a folder and has it initialized, as of 2026-11-23. */
  static async start(folder2, options = {}) {
    const client2 = new _Client(folder2, options.answers);
    await client2.request("initialize", {
      processId: process.pid,
      rootUri: client2.uri(""),
      workspaceFolders: [{ uri: client2.uri(""), name: "test" }],
      capabilities: options.capabilities ?? everything,
      initializationOptions: { asOf: "2026-11-23", ...options.initializationOptions }
    });
    client2.notify("initialized", {});
    return client2;
  }
  uri(file2) {
    return pathToFileURL(join2(this.folder, file2)).href.replace(/\/$/, "");
  }
  text(file2) {
    return readFileSync(join2(this.folder, file2), "utf8");
  }
  request(method, params) {
    const id = ++this.id;
    const answer = new Promise((done, fail) => {
      this.waiting.set(
        id,
        ({ result, error }) => error === void 0 ? done(result) : fail(new Error(`${method}: ${error.message}`))
      );
    });
    this.send({ id, method, params });
    return answer;
  }
  notify(method, params) {
    this.send({ method, params });
  }
  open(file2, text2 = this.text(file2)) {
    this.versions.set(file2, 1);
    this.notify("textDocument/didOpen", {
      textDocument: { uri: this.uri(file2), languageId: "kring", version: 1, text: text2 }
    });
  }
  /** Changes a part of a file, or all of it where there is no range. */
  change(file2, text2, range) {
    const version = (this.versions.get(file2) ?? 1) + 1;
    this.versions.set(file2, version);
    this.notify("textDocument/didChange", {
      textDocument: { uri: this.uri(file2), version },
      contentChanges: [range === void 0 ? { text: text2 } : { range, text: text2 }]
    });
  }
  close(file2) {
    this.notify("textDocument/didClose", { textDocument: { uri: this.uri(file2) } });
  }
  /** Asks something about a place of a file. */
  ask(method, file2, position, more = {}) {
    return this.request(`textDocument/${method}`, {
      textDocument: { uri: this.uri(file2) },
      ...position === void 0 ? {} : { position },
      ...more
    });
  }
  /** The place right behind the first occurrence of some words in a text. */
  static behind(text2, words) {
    const at = text2.indexOf(words);
    if (at < 0) throw new Error(`The text has no ${words}.`);
    const before = text2.slice(0, at + words.length).split(/\r\n|\r|\n/);
    return { line: before.length - 1, character: before.at(-1).length };
  }
  async until(what, why, seconds = 20) {
    const end = Date.now() + seconds * 1e3;
    while (!what()) {
      if (this.ended !== void 0 && this.ended !== 0)
        throw new Error(`The server ended with ${this.ended}: ${this.log.join("")}`);
      if (Date.now() > end) throw new Error(`Waited in vain: ${why}. ${this.log.join("")}`);
      await new Promise((done) => {
        const timer = setTimeout(done, 50);
        this.watchers.add(() => {
          clearTimeout(timer);
          done();
        });
      });
    }
  }
  /** Until the server says that all is quiet after what was sent last. */
  async quiet() {
    const before = this.count("kring/changed");
    await this.until(() => this.count("kring/changed") > before, "the server never became quiet");
  }
  count(method) {
    return this.notifications.filter((one) => one.method === method).length;
  }
  found(file2) {
    return this.diagnostics.get(this.uri(file2)) ?? [];
  }
  /** Shuts the server down, and gives its exit status. */
  async stop() {
    await this.request("shutdown", null);
    this.notify("exit", null);
    await this.until(() => this.ended !== void 0, "the server did not end");
    return this.ended ?? null;
  }
  /** The memory that the server's process holds, where the system tells. */
  megabytes() {
    const status = readFileSync(`/proc/${this.process.pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  }
  kill() {
    this.process.kill("SIGKILL");
  }
  send(message) {
    const text2 = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text2)}\r
\r
${text2}`);
  }
  take(data) {
    this.received = Buffer.concat([this.received, data]);
    for (; ; ) {
      const head = this.received.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/.exec(this.received.subarray(0, head).toString())?.[1]);
      if (this.received.length < head + 4 + length) return;
      const text2 = this.received.subarray(head + 4, head + 4 + length).toString();
      this.received = this.received.subarray(head + 4 + length);
      this.handle(JSON.parse(text2));
    }
  }
  handle(message) {
    if (message.id !== void 0 && message.method === void 0) {
      this.waiting.get(message.id)?.(message);
      this.waiting.delete(message.id);
    } else if (message.id !== void 0) {
      this.send({ id: message.id, result: this.answers?.[message.method ?? ""]?.(message.params) ?? null });
    } else {
      this.notifications.push(message);
      if (message.method === "textDocument/publishDiagnostics") {
        const { uri, diagnostics } = message.params;
        this.diagnostics.set(uri, diagnostics);
      }
    }
    this.wake();
  }
  wake() {
    for (const watcher of this.watchers) watcher();
    this.watchers.clear();
  }
};
var everything = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
    symbol: {}
  },
  textDocument: {
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
    hover: { contentFormat: ["markdown"] },
    publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] }, versionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true }
  }
};

// test/bench/organisations.ts
function generatedFiles({ circles, people, files: files2, broken = false }) {
  const texts = Array.from({ length: files2 }, () => []);
  const to = (i) => texts[i % files2];
  to(0).push(
    'organisation Groot "Grote organisatie" {\n  mission "To show that size is no hindrance"\n  size 3 to 10\n}\n'
  );
  for (let i = 0; i < circles * people; i++)
    to(Math.floor(i / people)).push(`person p${i} "Person Number ${i}"`);
  for (let i = 0; i < circles; i++) {
    const above = `c${Math.floor((i - 1) / 2)}`;
    const who = (seat) => `p${i * people + seat % people}`;
    const head = i === 0 ? 'general circle c0 "Circle 0"' : `circle c${i} "Circle ${i}" in ${above}`;
    const link = `  double link {
    leader         ${who(0)} from 2026-01-05 for 2 years
    representative ${who(1)} from 2026-01-12 for 2 years by e${i}
  }
`;
    to(i).push(`
${head} {
  aim "To provide service number ${i} to the people of quarter ${i}"
  domain review 2027-09-01 {
    d${i} "What concerns quarter ${i}"${i === 0 ? "" : ` from ${above}.d${Math.floor((i - 1) / 2)}`} {
      limit "Up to \u20AC ${1e3 + i}"
    }
  }
${i === 0 ? `  leader ${who(0)} from 2026-01-05 for 2 years
  members ${who(1)}
` : link}  facilitator ${who(2)} from 2026-01-12 for 18 months
  secretary   ${who(3)} from 2026-01-12 for 18 months
  members     ${who(4)}
  lead    "Agree the plan"
  do      "Carry it out"
  measure "Requests answered" target "95 %" every month
  meets every 4 weeks
}
`);
    if (i > 0 && i % 4 === 0) {
      to(i).push(`election e${i} of representative in c${i} {
  on 2026-01-12
  duty "Speaks for the circle"
  quality "Listens well"
  term 2 years
  nominations {
    ${who(2)} for ${who(1)} because "Speaks clearly"
    ${who(3)} for ${who(1)} because "Asks first"
  }
  consent everyone
  elected ${who(1)}
  accepted 2026-01-12
  confirmed by ${above} on 2026-01-19
}
decision b${i} "How quarter ${i} is served" {
  circle c${i}
  decided 2026-02-02 by consent
  concerns c${i}.d${i}
  because "People waited"
  responsible ${who(2)}
  measure "Requests answered"
  review 2027-02-01
}
`);
    }
  }
  const width = String(files2).length;
  return Object.fromEntries(
    texts.map((lines2, i) => {
      const text2 = `${broken ? 'cirkel fout "Not Kring"\n' : ""}${lines2.join("\n")}
`;
      return [
        `part-${String(i).padStart(width, "0")}.kring`,
        text2.replace(/ by e(\d+)$/gm, (said, number) => Number(number) % 4 === 0 ? said : "")
      ];
    })
  );
}

// ../../tools/drive.ts
var rounds = Number(process.argv[2] ?? 4);
var folder = mkdtempSync2("/tmp/drive-");
var files = Object.entries(generatedFiles({ circles: 1e3, people: 5, files: 1 }));
for (const [f, t] of files) writeFileSync(join3(folder, f), t);
var [file, text] = files[0];
var client = await Client.start(folder);
await client.until(() => client.count("kring/changed") > 0, "x", 180);
client.open(file);
var pid = client.process.pid;
var has;
var view = async () => {
  const a = await client.request("kring/view", { view: "circles", closed: [], ...has ? { has } : {} });
  has = a.picture;
  return JSON.stringify(a);
};
await view();
await new Promise((d) => setTimeout(d, 3e3));
var title = /circle \S+ "/g;
title.lastIndex = Math.floor(text.length / 2);
title.exec(text);
var lines = text.slice(0, title.lastIndex).split("\n");
var place = { line: lines.length - 1, character: (lines.at(-1) ?? "").length };
var word = Client.behind(text, "  facilitator ");
var t0 = 0;
var log = [];
var all = [];
var shown = [];
var stamp = () => (performance.now() - t0).toFixed(0);
for (let i = 0; i < rounds; i++) {
  if (i === rounds - 2 || rounds < 3) {
    if (process.env.PROF) process.kill(pid, "SIGUSR2");
    t0 = performance.now();
  }
  for (const [n, letter2] of [..."word "].entries()) {
    const at = { ...place, character: place.character + i * 5 + n };
    client.change(file, letter2, { start: at, end: at });
    await new Promise((d) => setTimeout(d, 80));
  }
  const before = client.count("kring/typed");
  const letter = { ...place, character: place.character + i * 5 };
  client.change(file, "W", { start: letter, end: { ...letter, character: letter.character + 1 } });
  const start = performance.now();
  log.push(`-- round ${i} keystroke at ${stamp()}`);
  let isShown = false;
  const p = client.until(() => client.count("kring/typed") > before, "x", 60).then(() => {
    log.push(`typed at ${stamp()}`);
  }).then(view).then(() => {
    shown.push(performance.now() - start);
    log.push(`shown at ${stamp()}, ${(performance.now() - start).toFixed(0)} ms`);
    isShown = true;
  });
  while (!isShown) {
    const asked = performance.now();
    const st = stamp();
    await client.ask("completion", file, word);
    const took = performance.now() - asked;
    all.push(took);
    if (took > 30) log.push(`  completion asked ${st} took ${took.toFixed(0)}`);
    await new Promise((d) => setTimeout(d, 20));
  }
  await p;
  await new Promise((d) => setTimeout(d, 1500));
}
if (process.env.PROF) {
  process.kill(pid, "SIGWINCH");
  await new Promise((d) => setTimeout(d, 1500));
}
all.sort((a, b) => a - b);
console.log(log.slice(-40).join("\n"));
console.log(`completion median ${all[all.length >> 1].toFixed(0)} slowest ${all.slice(-6).map((x) => x.toFixed(0))}; shown ${shown.map((x) => x.toFixed(0))}`);
client.kill();
rmSync2(folder, { recursive: true });
process.exit(0);
