import { proposalWaiting as words } from '../../messages/rules/consent.js';
import { before, type CalendarDate, type Length } from '../../model/calendar.js';
import { decisionStanding } from '../../model/standing.js';
import { titleOfDecision } from '../../model/titles.js';
import { circleName } from '../names.js';
import { rule } from '../rule.js';

const year: Length = { years: 1, months: 0, weeks: 0, days: 0 };

export const proposalWaiting = rule({
  id: 'consent/proposal-waiting',
  base: 'consent',
  code: 'DE14',
  words,
  doc: {
    bad: `
organisation Kaasmakerij "Kaasmakerij De Wei"

circle Markt "Marktkring"

decision kraam "A second stall on Saturdays" {
  circle  Markt
  picture 2025-08-11
  opinion 2025-09-15
}
`,
    good: `
organisation Kaasmakerij "Kaasmakerij De Wei"

circle Markt "Marktkring"

decision kraam "A second stall on Saturdays" {
  circle    Markt
  picture   2025-03-10
  opinion   2025-04-14
  withdrawn 2026-03-09 because "Nobody has a free Saturday"
}
`,
    sources: [{ key: 'SEED' }, { key: 'HUM' }],
    inferred: 'number',
  },
  checkDecision(decision, standing, report) {
    if (decisionStanding(standing, decision).standing !== 'proposed') return;
    if (decision.referred !== undefined || !standing.readInFull(decision)) return;
    const days: readonly CalendarDate[] = [...decision.picture, ...decision.opinion].map(({ date }) => date);
    const last = days
      .filter((date) => date <= standing.on)
      .sort()
      .at(-1);
    if (last === undefined || last >= before(standing.on, year)) return;
    // Whoever takes it up again has said so.
    if (days.some((date) => date > standing.on)) return;
    const circle = standing.circle(decision.circle?.name);
    report({
      at: decision.at,
      ...(circle === undefined ? {} : { circle: circle.name }),
      message: words.found(
        titleOfDecision(standing, decision),
        circle === undefined ? undefined : circleName(standing, circle),
        last,
      ),
    });
  },
});
