import { actsOutsideItsLife as words } from '../../messages/rules/circle-structure.js';
import type { AsOf } from '../../model/lookups.js';
import type { Circle, Day, Origin } from '../../model/organisation.js';
import { titleOf } from '../../model/steps.js';
import { circleName } from '../names.js';
import { type Reported, rule } from '../rule.js';

export const actsOutsideItsLife = rule({
  id: 'circle/acts-outside-its-life',
  base: 'circle',
  code: 'ST11',
  words,
  doc: {
    bad: `
organisation Buurthuis "Buurthuis De Kei"

general circle Huis "Huiskring"

circle Verbouwing "Verbouwingskring" in Huis {
  ended 2026-03-31 because "The hall is ready"
}

decision vloer "The floor is sanded once more" {
  circle Verbouwing
  decided 2026-06-08 by consent
}
`,
    good: `
organisation Buurthuis "Buurthuis De Kei"

general circle Huis "Huiskring"

circle Verbouwing "Verbouwingskring" in Huis {
  ended 2026-03-31 because "The hall is ready"
}

decision vloer "The floor is sanded once more" {
  circle Huis
  decided 2026-06-08 by consent
}
`,
    sources: [{ key: 'SZK' }, { key: 'KRING', place: 'state and evidence' }],
    inferred: 'rule',
  },
  checkDecision(decision, standing, report) {
    const { decided } = decision;
    if (decided?.date === undefined || decided.date > standing.on) return;
    judge(
      standing,
      standing.circle(decision.circle?.name),
      { date: decided.date, at: decided.at },
      titleOf(decision),
      report,
    );
  },
  checkElection(election, standing, report) {
    const { on, elected } = election;
    if (on === undefined || on.date > standing.on || elected === undefined) return;
    const circle = standing.circle(election.by?.name ?? election.circle.name);
    // A circle that begins chooses its first officers, or has them chosen, before it works.
    const founding = circle?.name === election.circle.name && circle.ended === undefined;
    if (!founding) judge(standing, circle, on, election.name, report);
  },
});

function judge(
  standing: AsOf,
  circle: Circle | undefined,
  { date, at }: Pick<Day, 'date' | 'at'>,
  what: string,
  report: (found: Reported) => void,
): void {
  if (circle === undefined) return;
  const tell = (message: Reported['message'], there: Origin): void =>
    report({ at, circle: circle.name, message, related: [{ at: there, message: words.lifeHere }] });
  const { ended, begun } = circle;
  if (ended !== undefined && ended.date <= standing.on && date > ended.date)
    tell(words.ended(what, circleName(standing, circle), date, ended.date), ended.at);
  else if (begun !== undefined && date < begun.date)
    tell(words.notBegun(what, circleName(standing, circle), date, begun.date), begun.at);
}
