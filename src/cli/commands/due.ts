import { dueHelp } from '../../messages/tracking-commands.js';
import { after, readTypedLength } from '../../model/calendar.js';
import { jsonText } from '../../render/json/write.js';
import { command } from '../command.js';
import { isPath, thingNamed } from '../paths.js';
import { Refusal } from '../refusal.js';

export const due = command({
  name: 'due',
  words: dueHelp,
  options: {
    within: { type: 'string', value: dueHelp.lengthValue, description: dueHelp.within },
    format: { type: 'string', choices: ['text', 'json', 'markdown', 'ics'], description: dueHelp.format },
  },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { within = '60d', format = 'text' } = context.values;
    const length = readTypedLength(within);
    if (length === undefined) throw new Refusal(dueHelp.notALength(within), true);
    const [first, ...rest] = context.positionals;
    const word = first !== undefined && !(await isPath(context.files, first)) ? first : undefined;
    const loaded = await context.load(word === undefined ? context.positionals : rest);
    const organisation = context.one(loaded);
    const [{ dueOf }, { asOf }] = await Promise.all([
      import('../../tracking/due.js'),
      import('../../model/lookups.js'),
    ]);
    const on = context.asOf;
    const until = after(on, length);
    const language = context.languageOf(organisation);
    const thing = word === undefined ? undefined : thingNamed(asOf(organisation, on), word);
    const all = dueOf(organisation, on, until, language);
    const told = all.filter((one) => {
      if (thing === undefined) return true;
      return thing.kind === 'person'
        ? one.owner === thing.person.name || one.person === thing.person.name
        : one.circle === thing.circle.name || one.meetings.includes(thing.circle.name);
    });
    if (format === 'json') {
      const { dueJson } = await import('../../render/json/tracking.js');
      await context.deliver(`${jsonText(dueJson(organisation, told, on, until, language), 2)}\n`);
    } else if (format === 'ics') {
      const { dueCalendar } = await import('../../render/ics/due.js');
      await context.deliver(dueCalendar(organisation, told, on, language));
    } else {
      const [{ dueOutline }, { deliverOutline }] = await Promise.all([
        import('../../render/due.js'),
        import('../outline.js'),
      ]);
      await deliverOutline(context, dueOutline(organisation, told, on, until, language), format, language);
    }
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
