import { saidTwice as words } from '../../messages/rules/language.js';
import type { OrganisationBlock, Origin } from '../../model/organisation.js';
import { rule } from '../rule.js';

export const saidTwice = rule({
  id: 'language/said-twice',
  base: 'all',
  code: 'LA04',
  firm: true,
  words,
  doc: {
    bad: `
organisation Atelier "Atelier De Werkbank"

person nour "Nour Haddad"

circle Hout "Houtkring" {
  aim "To keep the wood workshop open to all makers"
  meets every 2 weeks
  meets every 4 weeks
  leader nour from 2026-01-12 for 2 years
}
`,
    good: `
organisation Atelier "Atelier De Werkbank"

person nour "Nour Haddad"

circle Hout "Houtkring" {
  aim "To keep the wood workshop open to all makers"
  meets every 4 weeks
  leader nour from 2026-01-12 for 2 years
}
`,
    sources: [{ key: 'KRING' }],
    inferred: 'rule',
  },
  check(organisation, _on, report) {
    for (const { kind, written, at, first } of organisation.mistakes) {
      if (kind !== 'said twice') continue;
      // One place for both means two words for one fact: a term's length and its end.
      const same = first === undefined || (first.line === at.line && first.column === at.column);
      if (same) report({ at, message: written === 'until' ? words.endTwice : words.found(written) });
      else report({ at, message: words.found(written), related: [{ at: first, message: words.first }] });
    }

    const said = new Map<string, Origin>();
    for (const block of organisation.blocks) {
      // A block of another organisation in the same file is organisation-unclear's.
      if (block.name !== organisation.name) continue;
      for (const [word, at] of factsOf(block)) {
        const first = said.get(word);
        if (first === undefined) said.set(word, at);
        else {
          const message =
            word === 'title'
              ? words.titleAgain(organisation.name)
              : words.organisation(organisation.name, word);
          report({ at, message, related: [{ at: first, message: words.first }] });
        }
      }
    }

    for (const circle of organisation.circles) {
      if (circle.links.length < 2) continue;
      const [first, ...others] = circle.links;
      for (const link of others) {
        report({
          at: link.at,
          circle: circle.name,
          message: words.link(circle.name),
          ...(first === undefined ? {} : { related: [{ at: first.at, message: words.first }] }),
        });
      }
    }
  },
});

/** What a block says that an organisation can say only once, and where. */
function factsOf(block: OrganisationBlock): [string, Origin][] {
  const facts: [string, Origin | undefined][] = [
    ['title', block.title === undefined ? undefined : block.at],
    ['introduction', block.introduction?.at],
    ['logo', block.logo?.at],
    ['legal', block.legal?.at],
    ['method', block.method?.at],
    ['language', block.language?.at],
    ['statutes', block.statutes?.at],
    ['size', block.size?.at],
    ['terms', block.terms?.at],
    ['notice', block.notice?.at],
    ['reviews', block.reviews?.at],
    ['absence', block.absence?.at],
  ];
  return facts.filter((fact): fact is [string, Origin] => fact[1] !== undefined);
}
