import { notADate } from '../../messages/cli.js';
import { agendaHelp } from '../../messages/tracking-commands.js';
import type { Language } from '../../messages/words.js';
import { isCalendarDate } from '../../model/calendar.js';
import type { Circle, Organisation } from '../../model/organisation.js';
import type { Agenda } from '../../tracking/agenda.js';
import { type Context, command } from '../command.js';
import { paperFormats, paperOption, refuseNoPaper } from '../papers.js';
import { circleNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

export const agenda = command({
  name: 'agenda',
  words: agendaHelp,
  options: {
    on: { type: 'string', value: agendaHelp.dateValue, description: agendaHelp.on },
    draft: { type: 'boolean', description: agendaHelp.draft },
    format: {
      type: 'string',
      choices: ['text', 'markdown', 'html', ...paperFormats],
      description: agendaHelp.format,
    },
    paper: paperOption,
  },
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { on = context.asOf, format = 'text', paper } = context.values;
    refuseNoPaper(context, format, paper);
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
    const here = circleNamed(asOf(organisation, on), circle);
    const told = agendaOf(organisation, here, on);
    if (context.values.draft === true) {
      if (loaded.unreadable.length > 0) throw new Refusal(agendaHelp.unreadable);
      if (organisation.circles.filter(({ name }) => name === here.name).length > 1)
        throw new Refusal(agendaHelp.severalCircles(here.name));
      return writeDraft(context, organisation, here, told, language, paths);
    }
    await deliverOutline(
      context,
      agendaOutline(organisation, told, language, checkOrganisation(organisation, on).findings),
      format,
      language,
      paper,
    );
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});

/** Writes the agenda as a meeting into the file of the circle's latest meeting, or of the circle itself. */
async function writeDraft(
  context: Pick<Context, 'files' | 'write' | 'notice'>,
  organisation: Organisation,
  circle: Circle,
  agenda: Agenda,
  language: Language,
  paths: readonly string[],
): Promise<0> {
  const [
    { draftOf },
    { createKringServices },
    { formatText },
    { applyEdits },
    { refuseOutsideGiven },
    { replaceUnchanged },
  ] = await Promise.all([
    import('../../render/draft.js'),
    import('../../language/module.js'),
    import('../../language/format.js'),
    import('../../edits/edit.js'),
    import('../inside.js'),
    import('../replace.js'),
  ]);
  const { kring } = createKringServices();
  const draft = draftOf(organisation, circle, agenda, language, (text) => formatText(kring, text));
  const file = draft.edits[0]?.at.file;
  if (file === undefined) {
    context.notice(agendaHelp.nothingNew(draft.name));
    return 0;
  }
  await refuseOutsideGiven(context, file, paths, agendaHelp.outside(file));
  const bytes = await context.files.read(file);
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const mark = before.startsWith('\uFEFF');
  const text = applyEdits(mark ? before.slice(1) : before, draft.edits);
  await replaceUnchanged(context, [{ file, text, mark, bytes }]);
  context.notice(
    draft.isNew
      ? agendaHelp.drafted(draft.name, file, draft.added)
      : agendaHelp.added(draft.name, draft.added),
  );
  return 0;
}
