import { skeleton } from '../../characters/alike.js';
import { tricksIn } from '../../characters/tricks.js';
import { namesAlike as words } from '../../messages/rules/language.js';
import type { Declared } from '../../model/organisation.js';
import type { AlikeKind } from '../../vocabulary/kinds.js';
import { type Reported, rule } from '../rule.js';

export const namesAlike = rule({
  id: 'language/names-alike',
  base: 'all',
  code: 'LA13',
  firm: true,
  words,
  doc: {
    bad: `
organisation Kas "Kaswinkel"

person team-1 "Anna Visser"
person team-l "Bo de Jong"
`,
    good: `
organisation Kas "Kaswinkel"

person anna "Anna Visser"
person bo   "Bo de Jong"
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    const { people, circles, decisions, elections, actions } = organisation;
    tell('person', people, report);
    tell('circle', circles, report);
    tell('decision', decisions, report);
    tell('election', elections, report);
    tell('action', actions, report);
    for (const { name, roles, domain } of circles) {
      if (roles.length > 1) tell('role', roles, report, name);
      const parts = [...(domain?.items ?? []), ...roles.flatMap((role) => role.domain?.items ?? [])];
      if (parts.length > 1) tell('domain item', parts, report, name);
    }
  },
});

interface Called extends Declared {
  readonly title?: string | undefined;
}

/** Tells each that looks like one before it, by its name; by its title, where the names can be told apart. */
function tell(
  kind: AlikeKind,
  all: readonly Called[],
  report: (found: Reported) => void,
  circle?: string,
): void {
  const names = new Map<string, Called>();
  const titles = new Map<string, Called>();
  for (const one of all) {
    const named = firstLike(names, one.name, one);
    const titled = one.title === undefined ? undefined : firstLike(titles, one.title.normalize('NFC'), one);
    const first = named ?? titled;
    if (first === undefined) continue;
    const message =
      named === undefined
        ? words.titles(kind, one.title ?? '', first.title ?? '')
        : words.names(kind, one.name, first.name);
    report({
      at: one.at,
      message,
      ...(circle === undefined ? {} : { circle }),
      related: [{ at: first.at, message: words.other }],
    });
  }

  /** The first that has another text which looks like this one. A text that deceives by itself is told as such. */
  function firstLike(known: Map<string, Called>, text: string, one: Called): Called | undefined {
    const look = skeleton(text);
    const first = known.get(look);
    if (first === undefined) {
      known.set(look, one);
      return undefined;
    }
    const other = known === names ? first.name : (first.title ?? '').normalize('NFC');
    return other === text || isTold(text) || isTold(other) ? undefined : first;
  }
}

function isTold(text: string): boolean {
  return tricksIn(text).length > 0;
}
