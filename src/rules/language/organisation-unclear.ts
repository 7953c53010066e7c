import { organisationUnclear as words } from '../../messages/rules/language.js';
import { rule } from '../rule.js';

export const organisationUnclear = rule({
  id: 'language/organisation-unclear',
  base: 'all',
  code: 'LA07',
  firm: true,
  words,
  doc: {
    bad: `
organisation Noord "Woongroep Noord"
organisation Zuid "Woongroep Zuid"

person pim "Pim Hendriks"

circle Tuin "Tuinkring" {
  aim "To keep the garden for both houses"
  leader pim from 2026-01-12 for 2 years
}
`,
    good: `
organisation Noord "Woongroep Noord"

person pim "Pim Hendriks"

circle Tuin "Tuinkring" {
  aim "To keep the garden for both houses"
  leader pim from 2026-01-12 for 2 years
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    const naming = new Set(organisation.blocks.map((block) => block.at.file));
    for (const { at, names } of organisation.unclear) {
      report({ at, message: naming.has(at.file) ? words.namesSeveral(names) : words.namesNone(names) });
    }
  },
});
