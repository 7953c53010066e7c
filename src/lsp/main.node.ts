import { isMainThread } from 'node:worker_threads';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { Host } from './host.js';
import { processHost, serveDrawingsToProcess } from './process-host.js';
import { serve } from './server.js';

/**
 * Serves a client over standard input and output, or over the channel that a parent process has opened. Ends with the
 * connection. In a thread of the server it lays pictures out instead: the server starts its own file once more for it.
 */
export function serveProcess(transport: 'stdio' | 'ipc', language: Host['language']): void {
  if (!isMainThread) {
    serveDrawingsToProcess();
    return;
  }
  const connection =
    transport === 'ipc'
      ? createConnection(ProposedFeatures.all)
      : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, processHost(language));
}
