import { syntax as words } from '../../messages/rules/language.js';
import { rule } from '../rule.js';

export const syntax = rule({
  id: 'language/syntax',
  base: 'all',
  code: 'LA01',
  firm: true,
  words,
  doc: {
    bad: `
organisation Tuinen "Stadstuinen"

person anna "Anna Visser"

circle Kas "Kaskring" {
  aim "To grow vegetables for the district"
  facilitater anna from 2026-03-02 for 1 year
}
`,
    good: `
organisation Tuinen "Stadstuinen"

person anna "Anna Visser"

circle Kas "Kaskring" {
  aim "To grow vegetables for the district"
  facilitator anna from 2026-03-02 for 1 year
}
`,
    sources: [{ key: 'KRING' }],
  },
  check(organisation, _on, report) {
    for (const { at, message, replacement } of organisation.unreadable) {
      report({ at, message, ...(replacement === undefined ? {} : { names: { replacement } }) });
    }
  },
  fix(_organisation, { at, names }) {
    const replacement = names?.replacement;
    return replacement === undefined
      ? undefined
      : { title: words.write(replacement), edits: [{ at, text: replacement }] };
  },
});
