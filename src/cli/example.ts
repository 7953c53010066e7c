import { createKringServices } from '../language/module.js';
import type { Words } from '../messages/words.js';
import type { Organisation } from '../model/organisation.js';
import type { ExampleSaid } from '../render/rules.js';
import { checkBetween, checkOrganisation } from '../rules/check.js';
import { left } from '../rules/left-out.js';
import type { Rule } from '../rules/rule.js';
import { readFragment } from '../workspace/fragment.js';
import { groupOrganisations } from '../workspace/organisations.js';

/**
 * What a rule says of its own bad example, so that its page shows the sentence that people will meet, and what its good
 * example leaves out.
 */
export function saidOfExample(rule: Rule): ExampleSaid {
  const { kring } = createKringServices();
  const read = (text: string): Organisation[] =>
    groupOrganisations([readFragment(kring, 'example.kring', text)]);
  const on = rule.doc.on ?? '2026-11-23';
  // A rule that is off in the example's profile is explained all the same.
  const settings = { rules: [rule], levels: { [rule.id]: 'info' as const } };
  const [older] = rule.doc.before === undefined ? [] : read(rule.doc.before);
  const found = read(rule.doc.bad).flatMap((organisation): readonly Words[] =>
    (older === undefined
      ? checkOrganisation(organisation, on, settings)
      : checkBetween(older, organisation, on, settings)
    ).findings.map((finding) => finding.message),
  );
  const good = read(rule.doc.good).flatMap((organisation) => checkOrganisation(organisation, on).findings);
  return { found, leavesOut: left(good) };
}
