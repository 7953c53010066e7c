import { exportHelp } from '../../messages/export.js';
import { sayIn } from '../../messages/words.js';
import { jsonText } from '../../render/json/write.js';
import { command } from '../command.js';
import { Refusal } from '../refusal.js';

export const exportOrganisation = command({
  name: 'export',
  words: exportHelp,
  options: {
    to: {
      type: 'string',
      choices: ['csv', 'xlsx', 'json', 'org', 'backstage', 'mermaid', 'dot', 'canvas'],
      description: exportHelp.to,
    },
  },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { to } = context.values;
    if (to === undefined) throw new Refusal(exportHelp.needsFormat, true);
    if (to === 'xlsx' && context.output === undefined) throw new Refusal(exportHelp.needsFile, true);
    const loaded = await context.load();
    const organisation = context.one(loaded);
    const [{ asOf }, { notInRoster, rosterOf }] = await Promise.all([
      import('../../model/lookups.js'),
      import('../../interchange/roster.js'),
    ]);
    const roster = rosterOf(asOf(organisation, context.asOf), context.asOfGiven);
    const language = context.languageOf(organisation);
    if (to === 'csv' || to === 'xlsx') {
      const { rosterRows } = await import('../../interchange/roster-rows.js');
      const rows = rosterRows(roster, language);
      if (to === 'csv') await context.deliver((await import('../../interchange/csv-text.js')).csvText(rows));
      else {
        const { xlsxOf } = await import('../../interchange/xlsx-write.js');
        await context.deliver(xlsxOf([{ name: sayIn(exportHelp.sheet, language), rows }]));
      }
    } else if (to === 'json') {
      const said = {
        kring: 'roster',
        version: 1,
        ...(context.asOfGiven ? { asOf: context.asOf } : {}),
        ...roster,
      };
      await context.deliver(`${jsonText(said, 2)}\n`);
    } else {
      const graphs = await import('../../interchange/graphs.js');
      const made = {
        org: () => graphs.orgOf(roster, language),
        backstage: () => graphs.backstageOf(roster),
        mermaid: () => graphs.mermaidOf(roster),
        dot: () => graphs.dotOf(roster),
        canvas: () => `${jsonText(graphs.canvasOf(roster), 2)}\n`,
      }[to];
      await context.deliver(made());
    }
    const { elections, decisions, others } = notInRoster(organisation);
    if (elections + decisions + others > 0) context.notice(exportHelp.leftOut(elections, decisions, others));
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
