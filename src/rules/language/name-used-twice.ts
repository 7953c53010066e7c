import { type DeclaredKind, nameUsedTwice as words } from '../../messages/rules/language.js';
import type { Origin } from '../../model/organisation.js';
import { rule } from '../rule.js';

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
  leader thea
}
`,
    good: `
organisation Zorgcollectief "Zorgcollectief Noord"

person thea       "Thea Blom"
person thea-vdam  "Thea van Dam"

circle Nacht "Nachtzorgkring" {
  aim "To care for clients at night"
  leader thea
}
`,
    sources: [{ key: 'KRING' }],
  },
  check(organisation, _on, report) {
    const each = (
      kind: DeclaredKind,
      declared: readonly { readonly name: string; readonly at: Origin }[],
    ): void => {
      const firsts = new Map<string, Origin>();
      for (const { name, at } of declared) {
        const first = firsts.get(name);
        if (name === '') continue;
        if (first === undefined) firsts.set(name, at);
        else report({ at, message: words.found(kind, name), related: [{ at: first, message: words.first }] });
      }
    };
    each('person', organisation.people);
    each('decision', organisation.decisions);
    each('election', organisation.elections);
    each('implementation', organisation.implementations);
    each('audit', organisation.audits);
    each('action', organisation.actions);
    each('review', organisation.reviews);
    for (const implementation of organisation.implementations) {
      each(
        'step',
        implementation.phases.flatMap((phase) => phase.steps),
      );
    }
  },
});
