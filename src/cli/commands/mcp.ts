import { mcpHelp } from '../../messages/companion.js';
import { command } from '../command.js';
import { Refusal } from '../refusal.js';

export const mcp = command({
  name: 'mcp',
  words: mcpHelp,
  options: {
    'allow-writes': { type: 'boolean', description: mcpHelp.allowWrites },
  },
  realNames: true,
  positionals: { least: 0, most: 1 },
  async run(context) {
    if (context.output !== undefined) throw new Refusal(mcpHelp.noOutput, true);
    const { serveCompanion } = await import('../companion/serve.js');
    await serveCompanion(context, context.positionals[0] ?? '.', context.values['allow-writes'] === true);
    return 0;
  },
});
