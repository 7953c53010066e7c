import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import packageJson from '../../package.json';
import { diskFiles } from '../disk/files.js';
import { today } from '../model/calendar.js';
import type { Host } from './host.js';
import { serve } from './server.js';

/**
 * Serves a client over standard input and output, or over the channel that a parent process has opened (`--node-ipc`).
 * Ends with the connection.
 */
export function serveProcess(transport: 'stdio' | 'ipc', language: Host['language']): void {
  const connection =
    transport === 'ipc'
      ? createConnection(ProposedFeatures.all)
      : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  serve(connection, nodeHost(language));
}

function nodeHost(language: Host['language']): Host {
  const slashed = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'));
  const pages = new URL('../docs/rules/', import.meta.url);
  return {
    today,
    now: () => performance.now(),
    breathe: () => new Promise((done) => setImmediate(done)),
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    language,
    version: packageJson.version,
    disk: { ...diskFiles('/'), shown: (path) => slashed(resolve(path)) },
    rulePages: existsSync(fileURLToPath(pages)) ? pages.href : undefined,
  };
}
