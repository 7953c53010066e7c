import { type Attention, attentionOf, type Found, toldByDay } from '../account/attention.js';
import { allOfThem, unrecordedHere } from '../account/circle.js';
import { wordsOf } from '../account/line.js';
import { targetOf, topicLine, valueWritten } from '../account/meetings.js';
import { Names } from '../account/names.js';
import { dayIn, dayWords } from '../messages/dates.js';
import { headings } from '../messages/headings.js';
import { seatStates } from '../messages/show.js';
import { agenda as say } from '../messages/tracking.js';
import { type Language, listed, sayIn, type Words } from '../messages/words.js';
import { type AsOf, asOf } from '../model/lookups.js';
import { reached, valuesUntil } from '../model/measures.js';
import type { Measure, Organisation } from '../model/organisation.js';
import { officesToHold } from '../model/standing.js';
import type { Agenda } from '../tracking/agenda.js';
import type { Due } from '../tracking/due.js';
import type { CircleOffice } from '../vocabulary/offices.js';
import { dueLines } from './due.js';
import { fact, type ListLine, type Outline, type OutlinePart } from './outline.js';
import { circleName, personName } from './progress.js';

/**
 * The agenda of a meeting in the order of the method, with a place for each point that it always has. `findings` are
 * those of a check of the organisation on the day.
 */
export function agendaOutline(
  organisation: Organisation,
  agenda: Agenda,
  language: Language,
  findings: readonly Found[],
): Outline {
  const standing = asOf(organisation, agenda.on);
  const names = new Names(standing, { language, day: (date) => dayIn(date, language) });
  const told = (words: Words): string => sayIn(words, language);
  const people = (names: readonly string[]): string => peopleIn(standing, names, language);
  const here = standing.circle(agenda.circle);
  const officers = (names: readonly string[], office: 'facilitator' | 'secretary'): string => {
    const known = names.length > 0 ? [people(names)] : [];
    if (isUnrecorded(standing, agenda.circle, office))
      return [...known, told(seatStates.unrecorded)].join(', ');
    if (known[0] !== undefined) return known[0];
    // A circle that need not have the office chooses somebody for the evening.
    const isVacant = here !== undefined && officesToHold(standing, here).includes(office);
    return isVacant ? told(seatStates.vacant) : '–';
  };
  const due = (all: readonly Due[]): ListLine[] =>
    dueLines(
      standing,
      all,
      language,
      ({ overdue }) => (overdue ? `, ${told(headings.overdue).toLowerCase()}` : ''),
      (date) => `${told(dayWords(date))}: `,
    ).map((text) => ({ text, depth: 0 }));
  // What has a day stands among what falls due; the rest of what asks for attention is told at the point it belongs to.
  const attention = attentionOf(findings, standing.answersFor(agenda.circle)).filter(
    ({ rule }) => !toldByDay.has(rule),
  );
  let order = 0;
  const point = (heading: Words, how: Words | undefined, lines: readonly ListLine[]): OutlinePart[] => {
    order++;
    return [
      { kind: 'heading', level: 2, text: `${order}. ${told(heading)}` },
      ...(how === undefined ? [] : [{ kind: 'paragraph' as const, text: told(how) }]),
      ...(lines.length > 0
        ? [{ kind: 'list' as const, lines }]
        : how === undefined
          ? [{ kind: 'paragraph' as const, text: told(say.none) }]
          : []),
    ];
  };
  return [
    { kind: 'heading', level: 1, text: told(say.title(circleName(standing, agenda.circle), agenda.on)) },
    {
      kind: 'facts',
      facts: [
        ...fact(told(headings.facilitator), [officers(agenda.facilitators, 'facilitator')]),
        ...fact(told(headings.secretary), [officers(agenda.secretaries, 'secretary')]),
        ...fact(told(headings.expected), [
          expected(standing, agenda, language),
          ...(here === undefined ? [] : unrecordedHere(standing, here).map(told)),
        ]),
        ...fact(told(headings.nextMeeting), [agenda.next && told(dayWords(agenda.next))]),
      ],
    },
    ...point(say.opening, say.openingHow, []),
    ...point(say.minutes, say.confirm, [
      ...agenda.minutes.map(({ on }) => ({ text: told(say.minutesOf(on?.date ?? '')), depth: 0 })),
      ...agenda.actions.map((action) => ({
        text: [
          `${action.due === undefined ? '' : `${told(dayWords(action.due))}: `}${action.title}`,
          ...(action.owner === undefined ? [] : [personName(standing, action.owner)]),
          ...(action.overdue ? [told(headings.overdue).toLowerCase()] : []),
          ...(action.blocked === undefined ? [] : [action.blocked]),
        ].join(', '),
        depth: 0,
        done: false,
      })),
    ]),
    ...point(say.content, say.fix, []),
    ...point(say.carryingOut, undefined, [
      ...agenda.decided.map(({ title, date, responsible, measures }) => ({
        text: told(
          say.decided(
            title,
            date,
            responsible === undefined ? undefined : personName(standing, responsible),
            measures,
          ),
        ),
        depth: 0,
      })),
      ...agenda.measures.map((one) => ({ text: measured(names, one), depth: 0 })),
      ...due(agenda.carryingOut),
      ...ofFamilies(attention, ['implementation'], language),
    ]),
    ...point(say.reports, undefined, reportLines(standing, agenda, language)),
    ...point(say.decisions, undefined, [
      ...agenda.decisions.map(({ stage, title, proposedBy }) => ({
        text: `${told(say.point(say.stages[stage], title))}${proposedBy === undefined ? '' : `, ${personName(standing, proposedBy)}`}`,
        depth: 0,
      })),
      ...due(agenda.reviews),
      ...ofFamilies(attention, ['consent', 'logbook', 'circle'], language),
    ]),
    ...(agenda.topics.length === 0
      ? []
      : point(
          say.topics,
          undefined,
          agenda.topics.map((topic) => ({ text: wordsOf(topicLine(names, topic)), depth: 0 })),
        )),
    ...point(say.functions, undefined, [
      ...due(agenda.functions),
      ...ofFamilies(attention, ['double-link', 'election'], language),
    ]),
    ...point(say.closing, say.closingHow, []),
  ];
}

/** A measure with its target, and what was measured last. */
function measured(names: Names, measure: Measure): string {
  const said = names.say(say.measure(measure.text, targetOf(names, measure)));
  const last = valuesUntil(measure, names.standing.on).at(-1);
  if (last === undefined) return said;
  return `${said}: ${names.say(say.lastMeasured(valueWritten(last), last.date, reached(measure, last)))}`;
}

/** Who is expected at the meeting; where everybody is, how many those are. */
function expected(standing: AsOf, { circle, people }: Agenda, language: Language): string {
  const all = allOfThem(
    standing,
    standing.circle(circle),
    people.map(({ person }) => person),
  );
  return all !== undefined
    ? sayIn(all, language)
    : sayIn(listed(people.map(({ person }) => personName(standing, person))), language) || '–';
}

/** Who reports from the circle above and the circles below, and what is to be taken along. */
function reportLines(standing: AsOf, agenda: Agenda, language: Language): ListLine[] {
  const { above } = agenda;
  const told = (words: Words): string => sayIn(words, language);
  const people = (names: readonly string[]): string => peopleIn(standing, names, language);
  const here = standing.circle(agenda.circle);
  // An assembly, and a circle above a helping circle or working group, expects no link: nobody is missing from it.
  const needed = here === undefined ? [] : standing.linkOffices(here);
  return [
    ...(above === undefined || (above.leaders.length === 0 && !needed.includes('leader'))
      ? []
      : [
          {
            text: told(
              above.leaders.length === 0
                ? isUnrecorded(standing, agenda.circle, 'leader')
                  ? say.fromUnrecorded(circleName(standing, above.circle))
                  : say.fromNobody(circleName(standing, above.circle))
                : say.from(circleName(standing, above.circle), people(above.leaders)),
            ),
            depth: 0,
          },
        ]),
    ...(above === undefined || (above.representatives.length === 0 && !needed.includes('representative'))
      ? []
      : [
          {
            text: told(
              above.representatives.length === 0
                ? isUnrecorded(standing, agenda.circle, 'representative')
                  ? say.toUnrecorded(circleName(standing, above.circle))
                  : say.toNobody(circleName(standing, above.circle))
                : say.to(
                    circleName(standing, above.circle),
                    people(above.representatives),
                    above.representatives.length > 1,
                  ),
            ),
            depth: 0,
          },
        ]),
    ...(above === undefined
      ? []
      : agenda.asked.map(({ stage, title }) => ({
          text: told(say.asked(circleName(standing, above.circle), say.stages[stage], title)),
          depth: above.leaders.length + above.representatives.length + needed.length === 0 ? 0 : 1,
        }))),
    ...agenda.below.map((child) => ({
      text: told(
        child.people.length === 0
          ? isUnrecorded(standing, child.circle, 'leader') ||
            isUnrecorded(standing, child.circle, 'representative')
            ? say.fromUnrecorded(circleName(standing, child.circle))
            : say.fromNobody(circleName(standing, child.circle))
          : say.from(circleName(standing, child.circle), people(child.people)),
      ),
      depth: 0,
    })),
  ];
}

/** Where it is not recorded who holds an office, nobody is missing from it. */
function isUnrecorded(standing: AsOf, circle: string, office: CircleOffice): boolean {
  const of = standing.circle(circle);
  return of !== undefined && standing.isUnrecorded(standing.seatsOf(of, office));
}

/** What asks for attention by the rules of some families. */
function ofFamilies(
  attention: readonly Attention[],
  families: readonly string[],
  language: Language,
): ListLine[] {
  return attention
    .filter(({ rule }) => families.some((family) => rule.startsWith(`${family}/`)))
    .map(({ said }) => ({ text: sayIn(said, language), depth: 0 }));
}

/** People by their full names, as a sentence lists them. */
function peopleIn(standing: AsOf, names: readonly string[], language: Language): string {
  return sayIn(listed(names.map((name) => personName(standing, name))), language) || '–';
}
