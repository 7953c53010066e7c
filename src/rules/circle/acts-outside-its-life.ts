import { actsOutsideItsLife as words } from '../../messages/rules/circle-structure.js';
import { after, type CalendarDate, type Length } from '../../model/calendar.js';
import { type AsOf, asOf, seatsIn } from '../../model/lookups.js';
import type { Circle, Day, Election, Origin } from '../../model/organisation.js';
import { isHeldMeeting } from '../../model/steering.js';
import { circleName, decisionName, electionName } from '../names.js';
import { type Reported, rule } from '../rule.js';

export const actsOutsideItsLife = rule({
  id: 'circle/acts-outside-its-life',
  base: 'circle',
  code: 'ST11',
  granted: 'next higher circle',
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
  check(organisation, on, report) {
    if (organisation.meetings.length === 0) return;
    const standing = asOf(organisation, on);
    // What is made in a meeting has its day from there, and tells of it.
    const told = new Set(
      [...organisation.decisions, ...organisation.elections].map(({ meeting }) => meeting?.name),
    );
    for (const meeting of organisation.meetings) {
      const circle = standing.circle(meeting.circle.name);
      const day = meeting.on;
      if (circle === undefined || day === undefined || told.has(meeting.name)) continue;
      if (!isHeldMeeting(standing, meeting)) continue;
      // Those who begin a circle meet before it works, to prepare it.
      const first = circle.begun ?? circle.planned;
      if (first !== undefined && day.date < first.date) continue;
      const end =
        circle.ended !== undefined && circle.ended.date <= on
          ? circle.ended
          : circle.ended === undefined
            ? circle.until
            : undefined;
      if (end === undefined || day.date <= end.date) continue;
      report({
        at: day.at,
        circle: circle.name,
        message: words.met(`\`${meeting.name}\``, circleName(standing, circle), day.date, end.date),
        related: [{ at: end.at, message: words.lifeHere }],
      });
    }
  },
  checkDecision(decision, standing, report) {
    const { decided } = decision;
    if (decided?.date === undefined || decided.date > standing.on) return;
    judge(
      standing,
      standing.circle(decision.circle?.name),
      { date: decided.date, at: decided.at },
      decisionName(standing, decision),
      report,
    );
  },
  checkElection(election, standing, report) {
    const { on, elected } = election;
    if (on === undefined || on.date > standing.on || elected === undefined) return;
    const circle = standing.circle(election.by?.name ?? election.circle.name);
    // A circle that begins chooses its first officers shortly before it works.
    const first = circle?.begun ?? circle?.planned;
    if (circle?.ended === undefined && first !== undefined && on.date < first.date)
      if (circle?.name === election.circle.name && isFounding(standing, election, on.date, first.date))
        return;
    judge(standing, circle, on, electionName(election), report);
  },
});

const aMonth: Length = { years: 0, months: 1, weeks: 0, days: 0 };

/** Whether a circle that is about to begin elects: within a month before, or for a seat that begins with the circle. */
function isFounding(standing: AsOf, { name }: Election, day: CalendarDate, begin: CalendarDate): boolean {
  if (after(day, aMonth) >= begin) return true;
  return standing.organisation.circles.some((circle) =>
    seatsIn(circle).some(({ election, from }) => election?.name === name && (from?.date ?? '') >= begin),
  );
}

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
  const { ended, begun, planned, until } = circle;
  if (ended !== undefined && ended.date <= standing.on && date > ended.date)
    tell(words.ended(what, circleName(standing, circle), date, ended.date), ended.at);
  else if (begun !== undefined && date < begun.date)
    tell(words.notBegun(what, circleName(standing, circle), date, begun.date), begun.at);
  else if (begun === undefined && planned !== undefined && date < planned.date)
    tell(words.notBegun(what, circleName(standing, circle), date, planned.date), planned.at);
  else if (ended === undefined && until !== undefined && until.date < date)
    tell(words.pastUntil(what, circleName(standing, circle), date, until.date), until.at);
}
