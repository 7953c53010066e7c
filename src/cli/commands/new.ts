import { newHelp } from '../../messages/commands.js';
import { command } from '../command.js';
import { Refusal } from '../refusal.js';

export const newOrganisation = command({
  name: 'new',
  words: newHelp,
  options: {},
  positionals: { least: 1, most: 1 },
  async run(context) {
    if (context.organisation !== undefined) throw new Refusal(newHelp.noOrganisation);
    const folder = (context.positionals[0] ?? '').replace(/[\\/]+$/, '');
    const [{ firstOrganisation }, { after }, { createKringServices }, { formatText }] = await Promise.all([
      import('../../messages/first-organisation.js'),
      import('../../model/calendar.js'),
      import('../../language/module.js'),
      import('../../language/format.js'),
    ]);
    const inHalfAYear = after(context.asOf, { years: 0, months: 6, weeks: 0, days: 0 });
    const inAYear = after(context.asOf, { years: 1, months: 0, weeks: 0, days: 0 });
    const made = Object.entries(
      firstOrganisation(
        context.language,
        { start: context.asOf, inHalfAYear, inAYear },
        context.profile ?? 'skm',
      ),
    );
    // All names are looked at before the first file is written, so that a refusal leaves nothing behind.
    for (const [name] of made) {
      const file = `${folder}/${name}`;
      const exists = await context.files.look(file).then(
        () => true,
        () => false,
      );
      if (exists) throw new Refusal(newHelp.exists(file));
    }
    // Columns depend on the words of the language, so the formatter lays them out.
    const { kring } = createKringServices();
    for (const [name, text] of made) await context.write(`${folder}/${name}`, formatText(kring, text));
    context.notice(newHelp.made(folder, made.length));
    return 0;
  },
});
