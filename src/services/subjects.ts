import { never } from '../ground/never.js';
import type { PartSubject } from '../layout/drawing.js';
import { type CalendarDate, isExact } from '../model/calendar.js';
import type { AsOf } from '../model/lookups.js';
import type { Circle, Day, Origin, Seat } from '../model/organisation.js';
import { titleOfCircle, titleOfDecision, titleOfPerson } from '../model/titles.js';
import { declarationsOfNamed, mentionAt, type Named } from './mentions.js';
import type { Scene } from './scene.js';
import { holds, type Spot } from './source-text.js';

/* What stands in a picture and what stands in the files, each found by the other. */

/** What a part of a picture shows, as a thing with a name of its own; of a seat, the person. */
export function namedIn(standing: AsOf, { kind, name, circle }: PartSubject): Named | undefined {
  switch (kind) {
    case 'seat':
      return standing.person(name) === undefined ? undefined : { kind: 'person', name };
    case 'phase':
      return undefined;
    case 'role':
    case 'domain item':
      return { kind, name, ...(circle === undefined ? {} : { owner: circle }) };
    case 'step': {
      const owner = standing.steps.find(({ step }) => step.name === name)?.implementation.name;
      return { kind, name, ...(owner === undefined ? {} : { owner }) };
    }
    case 'circle':
    case 'person':
    case 'election':
    case 'decision':
    case 'audit':
    case 'action':
    case 'implementation':
      return { kind, name };
    default:
      return never(kind);
  }
}

/** Where in the files it stands what a part of a picture shows: of a seat its line, of anything else its name. */
export function placeOfSubject(standing: AsOf, subject: PartSubject): Origin | undefined {
  const { kind, name, circle } = subject;
  if (kind === 'seat') {
    const holder = standing.circle(circle);
    const seat = holder === undefined ? undefined : seatOf(standing, holder, name);
    return seat?.at ?? standing.person(name)?.at ?? holder?.at;
  }
  if (kind === 'phase')
    return standing.organisation.implementations
      .flatMap(({ phases }) => phases)
      .find((phase) => phase.name === name || phase.stage === name)?.at;
  const named = namedIn(standing, subject);
  return named === undefined ? undefined : declarationsOfNamed(standing, named)[0]?.at;
}

/** The line that seats somebody in a circle, first that of an office; in a circle below, that of the link to it. */
function seatOf(standing: AsOf, circle: Circle, person: string): Seat | undefined {
  const own = (one: Circle): readonly Seat[] => [
    ...standing.allSeats(one).map(({ standing: { seat } }) => seat),
    ...one.members,
    ...one.experts,
    ...one.observers,
  ];
  const holds = (seat: Seat): boolean => seat.person?.name === person;
  return own(circle).find(holds) ?? standing.below(circle).flatMap(own).find(holds);
}

/** What a place in a file is about: the circle and the person that a picture shows for it. */
export function aboutAt(scene: Scene, spot: Spot): { readonly circle?: string; readonly person?: string } {
  const { standing, fragment } = scene;
  const found = mentionAt(scene, spot);
  // What belongs to another organisation is in no picture of this one.
  const named = found?.standing === standing ? found.named : undefined;
  const at: Origin = {
    file: fragment.file,
    line: spot.line,
    column: spot.column,
    endLine: spot.line,
    endColumn: spot.column,
  };
  const around = <T extends { readonly whole: Origin }>(all: readonly T[]): T | undefined =>
    all.find(({ whole }) => holds(whole, at));
  const circle =
    (named?.kind === 'circle' ? named.name : undefined) ??
    around(fragment.circles)?.name ??
    around(fragment.elections)?.circle.name ??
    around(fragment.decisions)?.circle?.name ??
    around(fragment.actions)?.circle?.name ??
    around(fragment.topics)?.circle.name ??
    around(fragment.meetings)?.circle.name ??
    around(fragment.audits)?.subject.name;
  const person = named?.kind === 'person' ? named.name : around(fragment.people)?.name;
  return {
    ...(standing.circle(circle) === undefined || circle === undefined ? {} : { circle }),
    ...(person === undefined ? {} : { person }),
  };
}

/** The days on which a seat, a circle or a person begins or ends, in their order; each once. */
export function daysOfChange(standing: AsOf): readonly CalendarDate[] {
  const days = new Set<CalendarDate>();
  const take = (...said: readonly (Day | undefined)[]): void => {
    for (const day of said) if (day !== undefined) days.add(day.date);
  };
  const { organisation } = standing;
  for (const circle of organisation.circles) {
    take(circle.begun, circle.planned, circle.ended, circle.until);
    for (const { standing: seated } of standing.allSeats(circle)) seatDays(seated.seat, days);
    for (const seat of [...circle.members, ...circle.experts, ...circle.observers]) seatDays(seat, days);
  }
  for (const { periods } of organisation.people) for (const { from, until } of periods) take(from, until);
  // To a month nobody can go.
  return [...days].filter(isExact).sort();
}

function seatDays({ from, lastDay }: Seat, days: Set<CalendarDate>): void {
  if (from !== undefined) days.add(from.date);
  if (lastDay !== undefined) days.add(lastDay);
}

/** How people call what a part of a picture shows. */
export function titleOfSubject(standing: AsOf, { kind, name, circle }: PartSubject): string {
  switch (kind) {
    case 'circle':
      return titleOfCircle(standing, name);
    case 'person':
    case 'seat':
      return titleOfPerson(standing, name);
    case 'decision':
      return titleOfDecision(standing, name);
    case 'action':
      return standing.action(name)?.title ?? name;
    case 'role':
      return standing.role(circle ?? '', name)?.title ?? name;
    case 'step':
      return standing.steps.find(({ step }) => step.name === name)?.step.title ?? name;
    case 'election':
    case 'audit':
    case 'phase':
    case 'implementation':
    case 'domain item':
      return name;
    default:
      return never(kind);
  }
}
