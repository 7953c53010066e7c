import { askedBy, isBlankName } from '../../messages/blanks.js';
import { toBeFilledIn as words } from '../../messages/rules/language.js';
import { rule } from '../rule.js';

export const toBeFilledIn = rule({
  id: 'language/to-be-filled-in',
  base: 'all',
  code: 'LA15',
  firm: true,
  words,
  doc: {
    bad: `
organisation Weide "De Weide"

circle Kaas "Kaaskring" {
  aim "[fill in: what the circle provides, and to whom]"
}
`,
    good: `
organisation Weide "De Weide"

circle Kaas "Kaaskring" {
  aim "To make cheese for the farms around"
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    for (const { at, text } of organisation.blanks)
      report({
        at,
        message: isBlankName(text)
          ? words.name(askedBy(text))
          : text === ''
            ? words.found
            : words.foundFor(text),
      });
  },
});
