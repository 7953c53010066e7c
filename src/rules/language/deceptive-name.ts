import { deceptiveName as words } from '../../messages/rules/language.js';
import { rule } from '../rule.js';
import { deceptionAt, isBorne } from './deceptions.js';

export const deceptiveName = rule({
  id: 'language/deceptive-name',
  base: 'all',
  code: 'LA11',
  firm: true,
  words,
  doc: {
    bad: `
organisation Kas "Kaswinkel"

person ann\u0430 "Anna Visser"
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
      if (within === 'name') report({ at, message: words.found(written, tricks) });
  },
  fix(organisation, { at }) {
    const found = deceptionAt(organisation, at);
    if (found === undefined || isBorne(organisation, found.seen)) return undefined;
    return { title: words.write(found.seen), edits: found.edits };
  },
});
