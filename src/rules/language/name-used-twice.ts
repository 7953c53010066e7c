import { nameUsedTwice as words } from '../../messages/rules/language.js';
import { asOf } from '../../model/lookups.js';
import type { Declared } from '../../model/organisation.js';
import type { DeclaredKind } from '../../vocabulary/kinds.js';
import { type Reported, rule } from '../rule.js';

export const nameUsedTwice = rule({
  id: 'language/name-used-twice',
  base: 'all',
  code: 'LA05',
  firm: true,
  words,
  doc: {
    bad: `
organisation Zorgcollectief "Zorgcollectief Noord"

person thea "Thea Blom"
person thea "Thea van Dam"

circle Nacht "Nachtzorgkring" {
  aim "To care for clients at night"
  leader thea from 2026-01-12 for 2 years
}
`,
    good: `
organisation Zorgcollectief "Zorgcollectief Noord"

person thea       "Thea Blom"
person thea-vdam  "Thea van Dam"

circle Nacht "Nachtzorgkring" {
  aim "To care for clients at night"
  leader thea from 2026-01-12 for 2 years
  members thea-vdam
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const each = (kind: DeclaredKind, declared: readonly Declared[]): void => {
      const firsts = new Map<string, Declared>();
      for (const one of declared) {
        const first = firsts.get(one.name);
        if (first === undefined) firsts.set(one.name, one);
        else tell(kind, one, first, report);
      }
    };
    for (const person of standing.hasNamesakes ? organisation.people : []) {
      const first = standing.person(person.name);
      if (first !== person) tell('person', person, first, report);
    }
    for (const action of organisation.actions) {
      const first = standing.action(action.name);
      if (first !== action) tell('action', action, first, report);
    }
    each('implementation', organisation.implementations);
    each('template', organisation.templates);
    each('audit', organisation.audits);
    each('review', organisation.reviews);
    each('topic', organisation.topics);
    each('meeting', organisation.meetings);
    for (const implementation of organisation.implementations) {
      each(
        'step',
        implementation.phases.flatMap((phase) => phase.steps),
      );
    }
  },
  checkElection(election, standing, report) {
    const first = standing.election(election.name);
    if (first !== election) tell('election', election, first, report);
  },
  checkDecision(decision, standing, report) {
    const first = standing.decision(decision.name);
    if (first !== decision) tell('decision', decision, first, report);
  },
});

function tell(
  kind: DeclaredKind,
  { name, at }: Declared,
  first: Declared | undefined,
  report: (found: Reported) => void,
): void {
  if (first === undefined || name === '') return;
  report({ at, message: words.found(kind, name), related: [{ at: first.at, message: words.first }] });
}
