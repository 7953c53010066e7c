import { leftOutWithoutReason as words } from '../../messages/rules/implementation.js';
import { asOf } from '../../model/lookups.js';
import { circleName } from '../names.js';
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
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    for (const { circle, without } of organisation.implementations)
      for (const { name, circles, because, at } of without)
        if (because === undefined && name !== '')
          report({
            at,
            ...(circle === undefined ? {} : { circle: circle.name }),
            message: words.found(
              name,
              circles.map((one) => circleName(standing, one.name)),
              circles.length === 0 ? name : `${name} in ${circles.map((one) => one.name).join(', ')}`,
            ),
          });
  },
});
