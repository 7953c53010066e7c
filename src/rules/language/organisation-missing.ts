import { organisationMissing as words } from '../../messages/rules/language.js';
import { compareOrigins } from '../../model/build.js';
import type { Organisation, Origin } from '../../model/organisation.js';
import { rule } from '../rule.js';

export const organisationMissing = rule({
  id: 'language/organisation-missing',
  base: 'all',
  code: 'LA06',
  firm: true,
  words,
  doc: {
    bad: `
person amara "Amara Diallo"

circle Keuken "Keukenkring" {
  aim "To cook for the neighbourhood every Friday"
  leader amara from 2026-01-12 for 2 years
}
`,
    good: `
organisation Buurthuis "Buurthuis De Kade"

person amara "Amara Diallo"

circle Keuken "Keukenkring" {
  aim "To cook for the neighbourhood every Friday"
  leader amara from 2026-01-12 for 2 years
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    // A line that cannot be read may be the one that names the organisation.
    if (organisation.name !== '' || organisation.unreadable.length > 0) return;
    const at = firstDeclaration(organisation);
    if (at !== undefined) report({ at, message: words.found });
  },
});

function firstDeclaration(organisation: Organisation): Origin | undefined {
  const { people, circles, elections, decisions, implementations, audits, actions, reviews, deviations } =
    organisation;
  // Each list is in the order of the files, so the first of all is the first of one of them.
  return [people, circles, elections, decisions, implementations, audits, actions, reviews, deviations]
    .flatMap((list) => list[0]?.at ?? [])
    .sort(compareOrigins)[0];
}
