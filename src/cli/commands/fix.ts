import { noOrganisation } from '../../messages/cli.js';
import * as say from '../../messages/edit-commands.js';
import { sayIn } from '../../messages/words.js';
import { command } from '../command.js';
import { Refusal } from '../refusal.js';

export const fix = command({
  name: 'fix',
  words: say.fixHelp,
  options: {
    rule: {
      type: 'string',
      multiple: true,
      value: { en: 'RULE', nl: 'REGEL' },
      description: say.fixHelp.rule,
    },
    'dry-run': { type: 'boolean', description: say.fixHelp.dryRun },
  },
  realNames: true,
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const [{ chosenRules }, { fixAll }] = await Promise.all([
      import('../chosen-rules.js'),
      import('../fixing.js'),
    ]);
    const rules = chosenRules(context.values.rule ?? []);
    const { fixed, replacements, left, leftOut, elsewhere, unreadable, found } = await fixAll(context, rules);
    for (const { at, message } of unreadable) {
      const words = { en: `${at.file}: ${message.en}`, nl: `${at.file}: ${message.nl}` };
      context.err(`${context.say(words)}\n`);
    }
    for (const file of elsewhere) context.err(`${context.say(say.linkLeadsOut(file))}\n`);
    const status = unreadable.length + elsewhere.length > 0 ? 2 : 0;
    if (found === 0) {
      if (status === 2) return 2;
      throw new Refusal(noOrganisation());
    }
    if (context.values['dry-run'] === true) {
      const { patchOf } = await import('../../render/patch.js');
      await context.deliver(replacements.map(patchOf));
      if (replacements.length === 0) context.notice(say.nothingToFix(left, leftOut));
      return status === 2 ? 2 : replacements.length > 0 ? 1 : 0;
    }
    const { replaceUnchanged } = await import('../replace.js');
    await replaceUnchanged(context, replacements);
    await context.deliver(
      fixed.map(({ place, rule, title, language }) => {
        const line = say.fixedLine(place, rule, sayIn(title, language));
        return `${context.say(line, language)}\n`;
      }),
    );
    context.notice(
      replacements.length === 0
        ? say.nothingToFix(left, leftOut)
        : say.fixedSummary(fixed.length, replacements.length, left, leftOut),
    );
    return status;
  },
});
