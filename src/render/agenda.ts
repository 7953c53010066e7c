import { headings } from '../messages/headings.js';
import { agenda as say } from '../messages/tracking.js';
import type { Language, Words } from '../messages/words.js';
import { listed } from '../messages/words.js';
import { asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import type { Agenda } from '../tracking/agenda.js';
import type { Due } from '../tracking/due.js';
import { dueLines } from './due.js';
import { fact, type ListLine, type Outline, type OutlinePart } from './outline.js';
import { circleName, personName } from './progress.js';

/** The agenda of a meeting in the order of the method, with a place for each point that it always has. */
export function agendaOutline(organisation: Organisation, agenda: Agenda, language: Language): Outline {
  const standing = asOf(organisation, agenda.on);
  const told = (words: Words): string => words[language];
  const people = (names: readonly string[]): string =>
    told(listed(names.map((name) => personName(standing, name)))) || '–';
  const due = (all: readonly Due[]): ListLine[] =>
    dueLines(standing, all, language, ({ overdue }) =>
      overdue ? `, ${told(headings.overdue).toLowerCase()}` : '',
    ).map((text) => ({ text, depth: 0 }));
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
  const { above } = agenda;
  return [
    { kind: 'heading', level: 1, text: told(say.title(circleName(standing, agenda.circle), agenda.on)) },
    {
      kind: 'facts',
      facts: [
        ...fact(told(headings.facilitator), [people(agenda.facilitators)]),
        ...fact(told(headings.secretary), [people(agenda.secretaries)]),
        ...fact(told(headings.expected), [people(agenda.people.map(({ person }) => person))]),
        ...fact(told(headings.nextMeeting), [agenda.next]),
      ],
    },
    ...point(say.opening, say.openingHow, []),
    ...point(
      say.minutes,
      say.confirm,
      agenda.actions.map((action) => ({
        text: [
          `${action.due ?? '–'}  ${action.title}`,
          ...(action.owner === undefined ? [] : [personName(standing, action.owner)]),
          ...(action.overdue ? [told(headings.overdue).toLowerCase()] : []),
          ...(action.blocked === undefined ? [] : [action.blocked]),
        ].join(', '),
        depth: 0,
        done: false,
      })),
    ),
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
      ...agenda.measures.map(({ text, target }) => ({ text: told(say.measure(text, target)), depth: 0 })),
      ...due(agenda.carryingOut),
    ]),
    ...point(say.reports, undefined, [
      ...(above === undefined
        ? []
        : [
            {
              text: told(
                above.leaders.length === 0
                  ? say.fromNobody(circleName(standing, above.circle))
                  : say.from(circleName(standing, above.circle), people(above.leaders)),
              ),
              depth: 0,
            },
            {
              text: told(
                above.representatives.length === 0
                  ? say.toNobody(circleName(standing, above.circle))
                  : say.to(circleName(standing, above.circle), people(above.representatives)),
              ),
              depth: 0,
            },
            ...agenda.asked.map(({ stage, title }) => ({
              text: told(say.asked(circleName(standing, above.circle), say.stages[stage], title)),
              depth: 1,
            })),
          ]),
      ...agenda.below.map((child) => ({
        text: told(
          child.people.length === 0
            ? say.fromNobody(circleName(standing, child.circle))
            : say.from(circleName(standing, child.circle), people(child.people)),
        ),
        depth: 0,
      })),
    ]),
    ...point(say.decisions, undefined, [
      ...agenda.decisions.map(({ stage, title, proposedBy }) => ({
        text: `${told(say.point(say.stages[stage], title))}${proposedBy === undefined ? '' : `, ${personName(standing, proposedBy)}`}`,
        depth: 0,
      })),
      ...due(agenda.reviews),
    ]),
    ...point(say.functions, undefined, due(agenda.functions)),
    ...point(say.closing, say.closingHow, []),
  ];
}
