import { createKringServices } from '../language/module.js';
import type { Words } from '../messages/words.js';
import { checkOrganisation } from '../rules/check.js';
import type { Rule } from '../rules/rule.js';
import { readFragment } from '../workspace/fragment.js';
import { groupOrganisations } from '../workspace/organisations.js';

/** What a rule says of its own bad example, so that its page shows the sentence that people will meet. */
export function saidOfExample(rule: Rule): Words[] {
  const { kring } = createKringServices();
  const fragment = readFragment(kring, 'example.kring', rule.doc.bad);
  const on = rule.doc.on ?? '2026-11-23';
  // A rule that is off in the example's profile is explained all the same.
  const levels = { [rule.id]: 'info' as const };
  return groupOrganisations([fragment]).flatMap((organisation) =>
    checkOrganisation(organisation, on, { rules: [rule], levels }).findings.map((finding) => finding.message),
  );
}
