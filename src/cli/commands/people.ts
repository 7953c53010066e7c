import { peopleHelp } from '../../messages/people.js';
import { listed, sayIn } from '../../messages/words.js';
import { offices } from '../../vocabulary/offices.js';
import { command } from '../command.js';
import { circleNamed, isPath } from '../paths.js';
import { Refusal } from '../refusal.js';

export const people = command({
  name: 'people',
  words: peopleHelp,
  options: {
    office: { type: 'string', multiple: true, choices: offices, description: peopleHelp.office },
    'terms-ending': { type: 'string', value: peopleHelp.endingValue, description: peopleHelp.ending },
    format: { type: 'string', choices: ['text', 'csv', 'vcf', 'emails'], description: peopleHelp.format },
  },
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  async run(context) {
    const { office: asked = [], 'terms-ending': within, format = 'text' } = context.values;
    const [{ peopleOf }, { stretchOf }, told, { asOf }] = await Promise.all([
      import('../../interchange/people.js'),
      import('../../interchange/stretch.js'),
      import('../../interchange/people-text.js'),
      import('../../model/lookups.js'),
    ]);
    const ending = within === undefined ? undefined : stretchOf(within, context.asOf);
    if (within !== undefined && ending === undefined) throw new Refusal(peopleHelp.notATime(within), true);
    const [first, ...rest] = context.positionals;
    const word = first !== undefined && !(await isPath(context.files, first)) ? first : undefined;
    const loaded = await context.load(word === undefined ? context.positionals : rest);
    const organisation = context.one(loaded);
    const standing = asOf(organisation, context.asOf);
    const language = context.languageOf(organisation);
    const wanted = {
      circle: word === undefined ? undefined : circleNamed(standing, word),
      offices: asked,
      ending,
    };
    const found = peopleOf(standing, wanted);
    if (format === 'text') {
      const { deliverOutline } = await import('../outline.js');
      await deliverOutline(context, told.peopleOutline(standing, found, wanted, language), 'text', language);
    } else if (format === 'csv') {
      await context.deliver(told.peopleCsv(standing, found, language));
    } else {
      await context.deliver(
        format === 'vcf' ? told.peopleCards(standing, found, language) : told.peopleEmails(found),
      );
      const missing = told.withoutAddress(found).map(({ title }) => title);
      if (missing.length > 0)
        context.notice(peopleHelp.unaddressed(sayIn(listed(missing), context.language)));
    }
    return loaded.unreadable.length > 0 ? 2 : 0;
  },
});
