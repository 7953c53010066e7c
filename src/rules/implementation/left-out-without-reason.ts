import { leftOutWithoutReason as words } from '../../messages/rules/implementation.js';
import { rule } from '../rule.js';

export const leftOutWithoutReason = rule({
  id: 'implementation/left-out-without-reason',
  base: 'all',
  code: 'IM08',
  words,
  doc: {
    bad: `
organisation Ecodorp "Ecodorp De Brink"

implementation proefjaar "Een jaar in kringen" {
  template skm
  without pay
}
`,
    good: `
organisation Ecodorp "Ecodorp De Brink"

implementation proefjaar "Een jaar in kringen" {
  template skm
  without pay because "Wij zijn een vereniging van vrijwilligers"
}
`,
    sources: [{ key: 'SFI4' }],
  },
  check(organisation, _on, report) {
    for (const { circle, without } of organisation.implementations)
      for (const { name, circles, because, at } of without)
        if (because === undefined && name !== '')
          report({
            at,
            ...(circle === undefined ? {} : { circle: circle.name }),
            message: words.found(
              name,
              circles.map((one) => one.name),
            ),
          });
  },
});
