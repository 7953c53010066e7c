import { notADate } from '../../messages/cli.js';
import { agendaHelp } from '../../messages/tracking-commands.js';
import type { Language } from '../../messages/words.js';
import { type CalendarDate, isCalendarDate } from '../../model/calendar.js';
import { isRecorded, meetingsIn } from '../../model/meetings.js';
import type { Circle, Meeting, Organisation } from '../../model/organisation.js';
import type { Agenda } from '../../tracking/agenda.js';
import { type Context, command } from '../command.js';
import { paperFormats, paperOption, refuseNoPaper, refuseTelling } from '../papers.js';
import { circleNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

export const agenda = command({
  name: 'agenda',
  words: agendaHelp,
  options: {
    on: { type: 'string', value: agendaHelp.dateValue, description: agendaHelp.on },
    draft: { type: 'boolean', realNames: true, description: agendaHelp.draft },
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
    if (context.values.draft === true) refuseTelling(context, 'draft');
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
      const past = pastMeeting(organisation, here, on, context.asOf);
      if (past !== undefined) throw new Refusal(agendaHelp.held(past.name));
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

/** The meeting of a circle on a day that lies behind, of which something is on record: its agenda is history. */
function pastMeeting(
  organisation: Organisation,
  circle: Circle,
  on: CalendarDate,
  today: CalendarDate,
): Meeting | undefined {
  const held = meetingsIn(organisation)
    .of(circle.name)
    .find((meeting) => meeting.on?.date === on && isRecorded(organisation, meeting));
  return on < today ? held : undefined;
}

/**
 * Writes the agenda as a meeting behind the circle's latest meeting; the first of a circle into a file of its own, or behind
 * the circle where the organisation has one file.
 */
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
    { addAtEnd, applyEdits },
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
  const file = draft.end?.file ?? draft.edits[0]?.at.file;
  if (file === undefined) {
    context.notice(agendaHelp.nothingNew(draft.name));
    return 0;
  }
  const isThere = organisation.files.includes(file);
  await refuseOutsideGiven(
    context,
    isThere ? file : file.replace(/[^/]*$/, '') || '.',
    paths,
    agendaHelp.outside(file),
  );
  if (isThere) {
    const bytes = await context.files.read(file);
    const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const mark = whole.startsWith('\uFEFF');
    const before = mark ? whole.slice(1) : whole;
    const edits = draft.end === undefined ? draft.edits : [addAtEnd(file, before, draft.end.text)];
    const text = applyEdits(before, edits);
    await replaceUnchanged(context, [{ file, text, mark, bytes }]);
  } else {
    // What bears the name and is none of the organisation's files is somebody else's.
    if (await isTaken(context, file)) throw new Refusal(agendaHelp.taken(file));
    await context.write(file, `${draft.end?.text ?? ''}\n`);
  }
  context.notice(
    draft.isNew
      ? agendaHelp.drafted(draft.name, file, draft.added)
      : agendaHelp.added(draft.name, draft.added),
  );
  return 0;
}

async function isTaken({ files }: Pick<Context, 'files'>, file: string): Promise<boolean> {
  return files.look(file).then(
    () => true,
    () => false,
  );
}
