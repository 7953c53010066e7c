import { nearest } from '../../ground/nearest.js';
import { notAChoice, summaries } from '../../messages/cli.js';
import { completionsHelp } from '../../messages/commands.js';
import { sayIn } from '../../messages/words.js';
import { type Command, command } from '../command.js';
import { completionsFor, shells } from '../completions.js';
import { Refusal } from '../refusal.js';

/** The command that completes all commands, which it is given, as they know it. */
export const completions = (all: () => Promise<readonly Command[]>): Command<Record<never, never>> =>
  command({
    name: 'completions',
    words: completionsHelp,
    options: {},
    positionals: { least: 1, most: 1, choices: shells },
    async run(context) {
      const [asked = ''] = context.positionals;
      const shell = shells.find((one) => one === asked);
      if (shell === undefined)
        throw new Refusal(notAChoice('kring completions', asked, shells, nearest(asked, shells)), true);
      const commands = (await all()).map((one) => ({
        command: one,
        summary: sayIn(summaries[one.name as keyof typeof summaries], context.language),
      }));
      await context.deliver(completionsFor(shell, commands, context.language));
      return 0;
    },
  });
