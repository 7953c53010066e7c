import { buildOrganisation } from '../model/build.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, standAs } from '../model/lookups.js';
import type { Fragment, Organisation } from '../model/organisation.js';
import { type CheckSettings, checkOrganisation, type Finding } from './check.js';
import { impossibleDate } from './language/impossible-date.js';
import { readsOn } from './language/reads-on.js';
import { saidTwice } from './language/said-twice.js';
import { syntax } from './language/syntax.js';
import { unknownName } from './language/unknown-name.js';
import { unknownWord } from './language/unknown-word.js';
import type { Rule } from './rule.js';

/** The rules about what is written, which one file can be asked about by itself. */
const written: readonly Rule[] = [syntax, impossibleDate, readsOn, saidTwice, unknownWord];

/** The ids of the rules that {@link glance} asks. */
export const glanced: ReadonlySet<string> = new Set([...written, unknownName].map((rule) => rule.id));

/**
 * What can be told of one file at once, however large its organisation is: what in it is not Kring, and names that
 * nobody declares. The organisation may be as it was a moment ago; what the file itself declares counts as it is now.
 */
export function glance(
  fragment: Fragment,
  standing: AsOf,
  on: CalendarDate,
  settings: CheckSettings = {},
): Finding[] {
  const { organisation } = standing;
  const { home, neighbours, profile } = organisation;
  const alone = buildOrganisation([fragment], { home, neighbours, profile });
  const own = checkOrganisation(alone, on, { ...settings, rules: written }).findings;
  const { circles, references, implementations, audits, elections, mistakes, unreadable } = fragment;
  const seen: Organisation = {
    ...organisation,
    references,
    implementations,
    audits,
    elections,
    mistakes,
    unreadable,
    circles,
    decisions: [],
    deviations: [],
  };
  standAs(seen, standing);
  const declared = namesIn(fragment);
  const names = checkOrganisation(seen, on, { ...settings, rules: [unknownName] }).findings.filter(
    ({ at }) => !declared.has(`${at.line}:${at.column}`),
  );
  return [...own, ...names];
}

/** The places of references to what the file itself declares. */
function namesIn(fragment: Fragment): ReadonlySet<string> {
  const { people, circles, elections, decisions, actions } = fragment;
  const names = new Set(
    [...people, ...circles, ...elections, ...decisions, ...actions].map(({ name }) => name),
  );
  const parts = new Set(
    circles.flatMap((circle) =>
      [circle.domain, ...circle.roles.map((role) => role.domain)].flatMap((domain) =>
        (domain?.items ?? []).map((item) => `${circle.name}.${item.name}`),
      ),
    ),
  );
  const known = fragment.references.filter(({ kind, name }) =>
    kind === 'domain item' ? parts.has(name) : names.has(name),
  );
  return new Set(known.map(({ at }) => `${at.line}:${at.column}`));
}
