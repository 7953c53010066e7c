import { ownerLeft as words } from '../../messages/rules/logbook.js';
import { asOf } from '../../model/lookups.js';
import type { Ref } from '../../model/organisation.js';
import { joinsAfter, leftBefore } from '../../model/periods.js';
import { titleOf } from '../../model/steps.js';
import { circleName, personName } from '../names.js';
import { rule } from '../rule.js';

export const ownerLeft = rule({
  id: 'logbook/owner-left',
  base: 'all',
  code: 'DE15',
  words,
  doc: {
    bad: `
organisation Naaikring "Naaiatelier de Draad"

person bea  "Bea Smit"
person mila "Mila Kovač" {
  left 2026-09-30
}

circle Atelier "Atelierkring" {
  leader bea from 2026-01-12 for 2 years
}

action needles "Order needles for the machines" {
  circle Atelier
  owner mila due 2026-12-14
}
`,
    good: `
organisation Naaikring "Naaiatelier de Draad"

person bea  "Bea Smit"
person mila "Mila Kovač" {
  left 2026-09-30
}

circle Atelier "Atelierkring" {
  leader bea from 2026-01-12 for 2 years
}

action needles "Order needles for the machines" {
  circle Atelier
  owner bea due 2026-12-14
}
`,
    sources: [{ key: 'S3', place: 'record agreements' }, { key: 'DRAH' }],
    inferred: 'rule',
  },
  check(organisation, on, report) {
    const standing = asOf(organisation, on);
    const look = (owner: Ref | undefined, what: string, circle?: string): void => {
      const person = standing.person(owner?.name);
      if (owner === undefined || person === undefined || person.periods.length === 0) return;
      const left = leftBefore(person, on);
      const joins = joinsAfter(person, on);
      if (left === undefined && joins === undefined) return;
      const named = personName(standing, person.name);
      report({
        at: owner.at,
        ...(circle === undefined ? {} : { circle }),
        message:
          left === undefined
            ? words.toJoin(named, what, joins?.date ?? on)
            : words.found(named, what, left.date),
      });
    };
    for (const action of organisation.actions)
      if (action.done === undefined) look(action.owner, titleOf(action), action.circle?.name);
    for (const { findings } of organisation.audits)
      for (const finding of findings)
        if (finding.resolved === undefined) look(finding.owner, finding.text ?? finding.name);
    for (const plan of organisation.implementations) {
      if (plan.ended !== undefined && plan.ended.date <= on) continue;
      const circle = plan.circle?.name;
      look(plan.owner, titleOf(plan), circle);
      for (const phase of plan.phases) {
        if (phase.ended !== undefined && phase.ended.date <= on) continue;
        look(phase.owner, phase.title ?? titleOf(plan), circle);
        for (const step of phase.steps) {
          if (step.done !== undefined) continue;
          look(step.owner, titleOf(step), circle);
          for (const entry of step.entries)
            if (entry.done === undefined) look(entry.owner, titleOf(step), circle);
        }
      }
    }
    for (const circle of standing.circles)
      look(circle.reports?.person, circleName(standing, circle), circle.name);
  },
});
