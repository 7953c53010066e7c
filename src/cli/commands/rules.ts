import { nearest } from '../../ground/nearest.js';
import { rulesHelp, showHelp } from '../../messages/commands.js';
import { ruleWords } from '../../messages/rules-command.js';
import { jsonText } from '../../render/json/write.js';
import { command } from '../command.js';
import { Refusal } from '../refusal.js';

export const rules = command({
  name: 'rules',
  words: rulesHelp,
  options: {
    format: { type: 'string', choices: ['text', 'json', 'markdown'], description: showHelp.format },
  },
  positionals: { least: 0, most: 1 },
  async run(context) {
    const [{ rules: all }, { isNamed }] = await Promise.all([
      import('../../rules/registry.js'),
      import('../../rules/levels.js'),
    ]);
    const [
      { ruleJson, ruleOutline, rulesMarkdownIndex, rulesOutline },
      { outlineText },
      { outlineMarkdown },
    ] = await Promise.all([
      import('../../render/rules.js'),
      import('../../render/terminal/outline.js'),
      import('../../render/markdown/outline.js'),
    ]);
    const { format = 'text' } = context.values;
    const named = context.positionals[0];
    const family = all.filter(({ id }) => id.startsWith(`${named?.toLowerCase()}/`));
    if (named === undefined || family.length > 0) {
      const listed = named === undefined ? all : family;
      if (format === 'json')
        await context.deliver(
          `${jsonText({ version: 1, rules: listed.map((rule) => ruleJson(rule)) }, 2)}\n`,
        );
      else if (format === 'markdown')
        await context.deliver(rulesMarkdownIndex(listed, context.language, (rule) => `${rule.id}.md`));
      else
        await context.deliver(
          outlineText(
            rulesOutline(listed, context.language, context.profile ?? 'skm'),
            context.colours,
            context.width,
          ),
        );
      return 0;
    }
    // Several rules may share a number; each of them is explained.
    const chosen = all.filter((rule) => isNamed(rule, named) || rule.code === named.toUpperCase());
    if (chosen.length === 0) {
      const names = all.flatMap((rule) => [
        rule.id,
        rule.id.slice(0, rule.id.indexOf('/')),
        rule.id.slice(rule.id.indexOf('/') + 1),
        rule.code,
      ]);
      throw new Refusal(ruleWords.unknown(named, nearest(named, names)));
    }
    if (format === 'json') {
      await context.deliver(`${jsonText({ version: 1, rules: chosen.map((rule) => ruleJson(rule)) }, 2)}\n`);
      return 0;
    }
    const { saidOfExample } = await import('../example.js');
    const pages = chosen.map((rule) => {
      const said = saidOfExample(rule);
      return format === 'markdown'
        ? outlineMarkdown(ruleOutline(rule, said, context.language))
        : outlineText(ruleOutline(rule, said, context.language, 'named'), context.colours, context.width);
    });
    await context.deliver(pages.join('\n'));
    return 0;
  },
});
