import { nameUsedTwice as words } from '../../messages/rules/circle-structure.js';
import type { Words } from '../../messages/words.js';
import type { Circle, Origin } from '../../model/organisation.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

export const circleNameUsedTwice = rule({
  id: 'circle/name-used-twice',
  base: 'circle',
  code: 'ST01',
  firm: true,
  words,
  doc: {
    bad: `
organisation Molenhof "Woongroep Molenhof"

general circle Huis "Huiskring" {
  aim "To keep the house a good place to live in"
}

circle Tuin "Moestuinkring" in Huis {
  aim "To grow vegetables for the kitchen"
}

circle Tuin "Siertuinkring" in Huis {
  aim "To keep the courtyard in flower"
}
`,
    good: `
organisation Molenhof "Woongroep Molenhof"

general circle Huis "Huiskring" {
  aim "To keep the house a good place to live in"
}

circle Moestuin "Moestuinkring" in Huis {
  aim "To grow vegetables for the kitchen"
}

circle Siertuin "Siertuinkring" in Huis {
  aim "To keep the courtyard in flower"
}
`,
    sources: [{ key: 'KRING' }],
  },
  check(organisation, _on, report) {
    const each = (
      declared: readonly { readonly name: string; readonly at: Origin }[],
      message: (name: string) => Words,
      circle?: Circle,
    ): void => {
      const firsts = new Map<string, Origin>();
      for (const { name, at } of declared) {
        const first = firsts.get(name);
        if (name === '') continue;
        if (first === undefined) firsts.set(name, at);
        else
          report({
            at,
            circle: circle?.name ?? name,
            message: message(name),
            related: [{ at: first, message: words.first }],
          });
      }
    };
    each(organisation.circles, words.circle);
    for (const circle of organisation.circles) {
      const own = circleName(circle);
      each(circle.roles, (name) => words.role(name, own), circle);
      each(circle.domain?.items ?? [], (name) => words.domainItem(name, own), circle);
      // A role may hold an item of its circle's domain by the same name.
      for (const role of circle.roles)
        each(role.domain?.items ?? [], (name) => words.domainItemOfRole(name, role.name, own), circle);
    }
  },
});
