import { notADate } from '../../messages/cli.js';
import { agendaHelp } from '../../messages/tracking-commands.js';
import { isCalendarDate } from '../../model/calendar.js';
import { command } from '../command.js';
import { circleNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

export const agenda = command({
  name: 'agenda',
  words: agendaHelp,
  options: {
    on: { type: 'string', value: agendaHelp.dateValue, description: agendaHelp.on },
    format: { type: 'string', choices: ['text', 'markdown', 'html'], description: agendaHelp.format },
  },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { on = context.asOf, format = 'text' } = context.values;
    if (!isCalendarDate(on)) throw new Refusal(notADate(on));
    const [circle = '', ...paths] = context.positionals;
    const loaded = await context.load(paths);
    const organisation = context.one(loaded);
    const [{ agendaOf }, { agendaOutline }, { asOf }, { deliverOutline }, { checkOrganisation }] =
      await Promise.all([
        import('../../tracking/agenda.js'),
        import('../../render/agenda.js'),
        import('../../model/lookups.js'),
        import('../outline.js'),
        import('../../rules/check.js'),
      ]);
    const language = context.languageOf(organisation);
    const told = agendaOf(organisation, circleNamed(asOf(organisation, on), circle), on);
    await deliverOutline(
      context,
      agendaOutline(organisation, told, language, checkOrganisation(organisation, on).findings),
      format,
      language,
    );
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
