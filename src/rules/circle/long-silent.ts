import { longSilent as words } from '../../messages/rules/circle-structure.js';
import { asOf } from '../../model/lookups.js';
import { rule } from '../rule.js';
import { silentCircles } from './silent.js';

export const longSilent = rule({
  id: 'circle/long-silent',
  rests: 'whole files',
  base: 'circle',
  code: 'ST13',
  words,
  doc: {
    bad: `
organisation Kaasmakerij "Kaasmakerij De Wei"

general circle Makerij "Makerijkring"

circle Markt "Marktkring" in Makerij

decision kraam "A second stall on Saturdays" {
  circle Markt
  decided 2023-04-10 by consent
}
`,
    good: `
organisation Kaasmakerij "Kaasmakerij De Wei"

general circle Makerij "Makerijkring"

circle Markt "Marktkring" in Makerij {
  ended 2024-06-03 because "The shop sells all cheese"
}

decision kraam "A second stall on Saturdays" {
  circle Markt
  decided 2023-04-10 by consent
}
`,
    sources: [{ key: 'MVOS', place: '§6' }, { key: 'SOC' }],
    inferred: 'number',
  },
  check(organisation, on, report) {
    for (const { circle, last, isLong, name, above } of silentCircles(asOf(organisation, on)))
      if (isLong) report({ at: circle.at, circle: circle.name, message: words.found(name, last, above) });
  },
});
