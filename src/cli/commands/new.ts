import { newHelp } from '../../messages/commands.js';
import { tongueOf } from '../../messages/words.js';
import { command } from '../command.js';
import { Refusal } from '../refusal.js';

export const newOrganisation = command({
  name: 'new',
  words: newHelp,
  options: { name: { type: 'string', value: newHelp.title, description: newHelp.name } },
  realNames: true,
  positionals: { least: 1, most: 1 },
  async run(context) {
    if (context.organisation !== undefined) throw new Refusal(newHelp.noOrganisation);
    const folder = (context.positionals[0] ?? '').replace(/[\\/]+$/, '');
    const { name } = context.values;
    if (name?.trim() === '') throw new Refusal(newHelp.emptyName);
    const [{ createKringServices }, { firstFiles }] = await Promise.all([
      import('../../language/module.js'),
      import('../../services/first-files.js'),
    ]);
    const made = firstFiles(createKringServices().kring, {
      language: tongueOf(context.language),
      start: context.asOf,
      method: context.profile ?? 'skm',
      title: name,
    });
    // All names are looked at before the first file is written, so that a refusal leaves nothing behind. What an
    // earlier try wrote that was killed before its last file is what this one would write, and is gone on with.
    const there = new Set<string>();
    for (const { name: called, text } of made) {
      const file = `${folder}/${called}`;
      const exists = await context.files.look(file).then(
        () => true,
        () => false,
      );
      if (!exists) continue;
      there.add(called);
      const bytes = await context.files.read(file).catch(() => undefined);
      const isSame = bytes !== undefined && Buffer.compare(bytes, Buffer.from(text)) === 0;
      if (!isSame || there.size === made.length) throw new Refusal(newHelp.exists(file));
    }
    for (const one of made) if (!there.has(one.name)) await context.write(`${folder}/${one.name}`, one.text);
    context.notice(newHelp.made(folder, made.length));
    return 0;
  },
});
