/** A program for a thread that runs the server of a web page, given what a worker there has to talk to its page. */
export function threadStart(file: string): string {
  return `
const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
globalThis.addEventListener = () => undefined;
globalThis.removeEventListener = () => undefined;
require(${JSON.stringify(file)}).serveWorker();
parentPort.on('message', (data) => globalThis.onmessage?.({ data }));`;
}
