import { lspHelp } from '../../messages/lsp.js';
import { command } from '../command.js';

export const lsp = command({
  name: 'lsp',
  words: lspHelp,
  options: {
    stdio: { type: 'boolean', description: lspHelp.stdio },
    'node-ipc': { type: 'boolean', description: lspHelp.ipc },
    clientProcessId: { type: 'string', value: lspHelp.processValue, description: lspHelp.clientProcess },
  },
  realNames: true,
  positionals: { least: 0, most: 0 },
  async run(context) {
    const { serveProcess } = await import('../../lsp/main.node.js');
    serveProcess(context.values['node-ipc'] === true ? 'ipc' : 'stdio', context.language);
    // The process ends with the connection.
    return new Promise(() => undefined);
  },
});
