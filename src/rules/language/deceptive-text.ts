import { deceptiveText as words } from '../../messages/rules/language.js';
import { rule } from '../rule.js';
import { deceptionAt } from './deceptions.js';

export const deceptiveText = rule({
  id: 'language/deceptive-text',
  base: 'all',
  code: 'LA12',
  firm: true,
  words,
  doc: {
    bad: `
organisation Kas "Kaswinkel"

person anna "Anna\u00ad Visser"
`,
    good: `
organisation Kas "Kaswinkel"

person anna "Anna Visser"
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    for (const { within, at, written, tricks } of organisation.deceptions)
      if (within !== 'name') report({ at, message: words.found(written, within, tricks) });
  },
  fix(organisation, { at }) {
    const found = deceptionAt(organisation, at);
    return found === undefined ? undefined : { title: words.mend, edits: found.edits };
  },
});
