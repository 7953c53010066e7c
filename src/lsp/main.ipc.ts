import { isMainThread } from 'node:worker_threads';
import { type MessageScope, serveMessages } from './main.web.js';
import { processHost, serveDrawingsToProcess } from './process-host.js';

/**
 * Serves the process that has started this one and opened a channel to it, and ends with the channel. It is all that
 * a process has beyond the server of a web worker, so that an extension holds the server once.
 */
export function serveChannel(): void {
  if (!isMainThread) {
    serveDrawingsToProcess();
    return;
  }
  const channel: MessageScope = {
    postMessage: (message) => void process.send?.(message),
    onmessage: null,
    addEventListener: () => undefined,
  };
  process.on('message', (data) => channel.onmessage?.({ data }));
  process.on('disconnect', () => process.exit());
  serveMessages(channel, processHost(undefined));
}

serveChannel();
