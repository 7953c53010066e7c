import { type ChildProcess, fork } from 'node:child_process';
import { type MessagePort, Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import packageJson from '../../package.json';
import { companionIn } from './companion.js';
import { activateOver, type KringApi, type ServerPort, type WorkerPort, withDrawer } from './main.web.js';
import { threadStart } from './thread-start.js';

/**
 * The extension on a desktop or a server. In folders that are on a disk and trusted the language server is a process
 * of its own; elsewhere it is a thread that has neither disk nor process, the same that runs on a web page.
 */
export function activate(context: vscode.ExtensionContext): KringApi {
  context.subscriptions.push(...companionIn(vscode, packageJson.version));
  return activateOver(context, () => {
    if (isOnTrustedDisk()) return processPort(context.asAbsolutePath('dist/server.js'));
    const file = context.asAbsolutePath('dist/server.web.js');
    return withDrawer(threadPort(file), () => threadPort(file));
  });
}

function isOnTrustedDisk(): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return vscode.workspace.isTrusted && folders.every(({ uri }) => uri.scheme === 'file');
}

/** A server in a process of its own, which ends with this one, or when its channel does. */
function processPort(file: string): ServerPort {
  const server = fork(file, ['--node-ipc', `--clientProcessId=${process.pid}`], {
    // The editor's own program is Node when it is asked to be.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return {
    send: (message) => void server.send(message as object),
    onMessage: (take) => hearing(server, take),
    onEnd: (ended) => void server.once('exit', ended),
    onError: (failed) => void server.on('error', failed),
    end: () => void server.kill(),
  };
}

/** The worker's server in a thread. */
function threadPort(file: string): WorkerPort {
  const server = new Worker(threadStart(file), { eval: true, name: 'Kring' });
  return {
    send: (message, ports = []) => server.postMessage(message, ports as readonly MessagePort[]),
    onMessage: (take) => hearing(server, take),
    onEnd: (ended) => void server.once('exit', () => ended()),
    onError: (failed) =>
      void server.on('error', (error) => failed(error instanceof Error ? error : new Error(String(error)))),
    end: () => void server.terminate(),
  };
}

/** Has all messages of a server taken, until that is taken back. */
function hearing(server: ChildProcess | Worker, take: (message: unknown) => void): () => void {
  server.on('message', take);
  return () => void server.off('message', take);
}
