import { never } from '../../ground/never.js';
import { headings } from '../../messages/headings.js';
import { phaseWords } from '../../messages/phases.js';
import { chapters, conditionNames, dueKinds, said } from '../../messages/report.js';
import { stageNames } from '../../messages/show.js';
import { countsSaid, phaseStates, statusNames } from '../../messages/tracking.js';
import { same } from '../../messages/words.js';
import { type Due, togetherDue } from '../../tracking/due.js';
import {
  type ImplementationProgress,
  isUnevaluated,
  type PhaseProgress,
  type Progress,
  type StepProgress,
} from '../../tracking/progress.js';
import type { ForOne, Task } from '../../tracking/task.js';
import { leftOutWords, reasonWords, withoutLines } from '../progress.js';
import {
  type Block,
  type Chapter,
  fact,
  facts,
  type Inlines,
  joined,
  paragraph,
  type Section,
  table,
} from './document.js';
import type { Teller } from './teller.js';

/** How the introduction of the method stands: each plan with its phases and their steps, and what every circle has. */
export function progressChapter(
  tell: Teller,
  progress: Progress,
  id: string,
  pictures: readonly Block[],
): Chapter {
  const { extent } = tell;
  const plans =
    extent.of === undefined
      ? progress.implementations
      : progress.implementations.filter(({ circle }) => circle !== undefined && extent.names.has(circle));
  const conditions = conditionTable(tell, progress);
  return {
    id,
    title: tell.say(chapters.progress),
    blocks: plans.length === 0 ? [paragraph(tell.say(said.noPlan))] : pictures,
    sections: [
      ...plans.map((plan) => planSection(tell, plan)),
      ...(conditions.length === 0
        ? []
        : [{ id: `${id}-always`, title: tell.say(headings.everyCircle), blocks: conditions, sections: [] }]),
    ],
  };
}

function planSection(tell: Teller, plan: ImplementationProgress): Section {
  const say = tell.say.bind(tell);
  const id = tell.register.id('plan', plan.name) ?? plan.name;
  return {
    id,
    title: plan.title,
    aside: say(countsSaid(plan.counts)),
    blocks: facts([
      ...fact(say(headings.circle), [tell.circle(plan.circle)]),
      ...fact(say(headings.owner), [tell.person(plan.owner)]),
      ...fact(say(headings.decidedIn), [tell.decision(plan.mandate)]),
      ...fact(say(headings.date), [
        [
          [
            plan.planned && say(phaseWords.planned(tell.day(plan.planned))),
            plan.begun && say(phaseWords.begun(tell.day(plan.begun))),
            plan.ended && say(phaseWords.ended(tell.day(plan.ended))),
          ]
            .filter(Boolean)
            .join(', '),
        ].filter((line) => line !== ''),
      ]),
      ...fact(say(headings.evaluation), [
        plan.evaluation === undefined
          ? undefined
          : tell.dueDay(plan.evaluation, isUnevaluated(plan, tell.standing.on)),
      ]),
      ...fact(
        say(headings.reviewed),
        plan.evaluated.map((day) => [tell.day(day)]),
      ),
      ...fact(
        say(headings.criteria),
        plan.criteria.map((text) => [text]),
      ),
      ...fact(
        say(headings.without),
        withoutLines(tell.standing, plan, tell.language).map((line) => [line]),
      ),
    ]),
    sections: plan.phases.map((phase, i) => phaseSection(tell, phase, `${id}-${i + 1}`)),
  };
}

function phaseSection(tell: Teller, phase: PhaseProgress, id: string): Section {
  const say = tell.say.bind(tell);
  const stage = say(stageNames[phase.stage]);
  const own = phase.title ?? phase.name;
  return {
    id,
    title: own === undefined || own === stage ? stage : `${stage}: ${own}`,
    aside: [
      say(phaseStates[phase.state]),
      ...(phase.counts.all === 0 ? [] : [say(countsSaid(phase.counts))]),
    ].join(', '),
    blocks: [
      ...facts([
        ...fact(say(headings.owner), [tell.person(phase.owner)]),
        ...fact(say(headings.date), [
          [
            [
              phase.planned && say(phaseWords.planned(tell.day(phase.planned))),
              phase.begun && say(phaseWords.begun(tell.day(phase.begun))),
              phase.due && say((phase.overdue ? phaseWords.overdue : phaseWords.due)(tell.day(phase.due))),
              phase.ended && say(phaseWords.ended(tell.day(phase.ended))),
            ]
              .filter(Boolean)
              .join(', '),
          ].filter((line) => line !== ''),
        ]),
      ]),
      ...table(
        `${say(headings.step)}: ${stage}`,
        [
          say(headings.step),
          say(headings.state),
          say(headings.owner),
          say(headings.due),
          say(headings.evidence),
        ],
        phase.steps.flatMap((step) => stepRows(tell, step)),
      ),
      ...(phase.steps.length === 0 ? [paragraph(say(phaseWords.noSteps))] : []),
    ],
    sections: [],
  };
}

type Row = readonly (readonly Inlines[])[];

/** A step, and below it each of those that it is for who is not done yet or has something recorded. */
function stepRows(tell: Teller, step: StepProgress): Row[] {
  const say = tell.say.bind(tell);
  const waits = step.why.flatMap((why) => (why.kind === 'waits' ? why.steps : []));
  const first: Row = [
    [
      [step.title, ...(step.training ? [` (${say(phaseWords.training)})`] : [])],
      ...(step.each.length === 0 ? [] : [[say(countsSaid(step.counts))]]),
      ...leftOutWords(tell.standing, step, undefined).map((words) => [say(words)]),
    ],
    [
      ...(step.leftOutForAll ? [] : [status(tell, step)]),
      ...(step.blocked === undefined || step.status === 'done'
        ? []
        : [[say(phaseWords.blocked(step.blocked))]]),
      ...(waits.length === 0 ? [] : [[say(phaseWords.waits(waits.join(', ')))]]),
    ],
    [tell.person(step.owner)],
    [[tell.day(step.due ?? '')]],
    step.evidence.map((text) => [text]),
  ];
  // Of most that is not begun there is nothing to tell but who it is, so those stand together.
  const plain = step.each.filter((one) => isPlain(one, step));
  const others = step.each.filter((one) => !isPlain(one, step));
  return [
    first,
    ...others.map((one) => eachRow(tell, one)),
    ...(plain.length === 0
      ? []
      : [
          [
            plainLines(tell, plain).map((line): Inlines => ['– ', ...line]),
            [[say(statusNames['not begun'])]],
            [],
            [],
            [],
          ],
        ]),
  ];
}

/** Those of whom nothing is told but who they are: circles on one line, and the people of each circle on one. */
function plainLines(tell: Teller, plain: readonly ForOne[]): Inlines[] {
  const alone = plain.filter(({ person, office }) => person === undefined || office === undefined);
  const seats = new Map<string | undefined, ForOne[]>();
  for (const one of plain) {
    if (one.person === undefined || one.office === undefined) continue;
    const known = seats.get(one.circle);
    if (known === undefined) seats.set(one.circle, [one]);
    else known.push(one);
  }
  const whoAlone = joined(
    alone.map((one) => whoOf(tell, one)),
    '; ',
  );
  return [
    ...(alone.length === 0 ? [] : [whoAlone]),
    ...[...seats].map(([circle, group]): Inlines => {
      const people = joined(peopleWithOffices(tell, group), ', ');
      return circle === undefined ? people : [...tell.circle(circle), ': ', ...people];
    }),
  ];
}

/** Each person of a circle once, with what they are there. */
function peopleWithOffices(tell: Teller, group: readonly ForOne[]): Inlines[] {
  const offices = new Map<string, string[]>();
  for (const one of group) {
    const known = offices.get(one.person ?? '');
    if (known === undefined) offices.set(one.person ?? '', [roleOrOffice(tell, one)]);
    else known.push(roleOrOffice(tell, one));
  }
  return [...offices].map(([person, held]): Inlines => [...tell.person(person), ` (${held.join(', ')})`]);
}

function isPlain(one: ForOne, step: StepProgress): boolean {
  return (
    one.status === 'not begun' &&
    one.evidence.length === 0 &&
    (one.owner === undefined || one.owner === step.owner) &&
    (one.due === undefined || one.due === step.due)
  );
}

/** One of those that a step is for: a person in an office, or a circle. */
function whoOf(tell: Teller, one: ForOne): Inlines {
  return joined(
    [
      ...(one.person === undefined ? [] : [tell.person(one.person)]),
      ...(one.office === undefined ? [] : [[roleOrOffice(tell, one)]]),
      ...(one.circle === undefined ? [] : [tell.circle(one.circle)]),
    ],
    ', ',
  );
}

function eachRow(tell: Teller, one: ForOne): Row {
  const say = tell.say.bind(tell);
  return [
    [['– ', ...whoOf(tell, one)]],
    [
      status(tell, one),
      ...(one.blocked === undefined || one.status === 'done' ? [] : [[say(phaseWords.blocked(one.blocked))]]),
    ],
    [tell.person(one.owner)],
    [
      [
        one.status === 'done'
          ? one.again === undefined
            ? ''
            : say(phaseWords.again(tell.day(one.again)))
          : tell.day(one.due ?? ''),
      ],
    ],
    one.evidence.map((text) => [text]),
  ];
}

function roleOrOffice(tell: Teller, { circle, office, role }: ForOne): string {
  if (role === undefined || circle === undefined) return tell.office(office ?? 'role');
  const found = tell.standing.role(circle, role);
  return found?.title ?? role;
}

function status(tell: Teller, task: Task): Inlines {
  const words = tell.say(statusNames[task.status]);
  const told =
    task.status === 'done' && task.done !== undefined
      ? tell.say(phaseWords.done(tell.day(task.done)))
      : words;
  switch (task.status) {
    case 'done':
      return [{ kind: 'tone', tone: 'good', of: [`✓ ${told}`] }];
    case 'overdue':
      return [{ kind: 'tone', tone: 'bad', of: [`! ${told}`] }];
    case 'blocked':
      return [{ kind: 'tone', tone: 'warn', of: [told] }];
    case 'under way':
    case 'not begun':
      return [told];
    default:
      return never(task.status);
  }
}

/** What every circle and office holder is to have, with those who lack it. */
function conditionTable(tell: Teller, progress: Progress): Block[] {
  const { extent } = tell;
  return table(
    tell.say(headings.everyCircle),
    [tell.say(headings.what), tell.say(headings.progress), tell.say(headings.lacks)],
    progress.conditions.flatMap(({ condition, each }) => {
      const asked = each.filter(
        ({ circle }) => extent.of === undefined || (circle !== undefined && extent.names.has(circle)),
      );
      if (asked.length === 0) return [];
      const open = asked.filter((one) => one.status !== 'done');
      return [
        [
          [[tell.say(conditionNames[condition] ?? same(condition))]],
          [[tell.say(said.ofAll(asked.length - open.length, asked.length))]],
          lacking(tell, open, asked.length),
        ],
      ];
    }),
  );
}

/** Those who lack something: each with the reason where there is one, and all together where it is everybody. */
function lacking(tell: Teller, open: readonly ForOne[], all: number): readonly Inlines[] {
  const whys = (one: ForOne): string =>
    one.why
      .filter(({ kind }) => kind !== 'nothing recorded')
      .map((why) => tell.say(reasonWords(tell.standing, why)))
      .join(', ');
  const plain = open.filter((one) => whys(one) === '');
  if (plain.length === all && all > 3)
    return [
      [
        tell.say(
          plain.some(({ person }) => person !== undefined) ? said.allHolders(all) : said.allCircles(all),
        ),
      ],
    ];
  return [
    ...(plain.length === 0 ? [] : plainLines(tell, plain)),
    ...open.filter((one) => whys(one) !== '').map((one): Inlines => [...whoOf(tell, one), `: ${whys(one)}`]),
  ];
}

/** What is overdue and what falls due, in the order of the dates. */
export function dueTable(tell: Teller, due: readonly Due[]): Block[] {
  const { extent } = tell;
  const shown = due.filter(({ circle }) =>
    circle === undefined ? extent.of === undefined : extent.names.has(circle),
  );
  return table(
    tell.say(chapters.due),
    [tell.say(headings.date), tell.say(headings.what), tell.say(headings.circle), tell.say(headings.who)],
    sameReviews(togetherDue(shown)).map(([[one, ...others], circles]) => [
      [tell.dueDay(one.date, one.overdue)],
      [
        [
          `${tell.say(dueKinds[one.kind] ?? same(one.kind))}`,
          ...(dueTitle(tell, one) === '' ? [] : [': ', ...dueSubject(tell, one)]),
          ...others
            .filter((other, i) => !isSame(tell, other, [one, ...others.slice(0, i)]))
            .flatMap((other) => [', ', ...dueSubject(tell, other)]),
        ],
      ],
      [
        joined(
          circles.map((circle) => tell.circle(circle)),
          ', ',
        ),
      ],
      [
        joined(
          [...new Set([one, ...others].flatMap(({ owner, person }) => owner ?? person ?? []))].map((person) =>
            tell.person(person),
          ),
          ', ',
        ),
      ],
    ]),
  );
}

/** The same review on the same day in several circles is one line, and they are named together. */
function sameReviews(
  groups: readonly (readonly [Due, ...Due[]])[],
): readonly (readonly [readonly [Due, ...Due[]], readonly (string | undefined)[]])[] {
  const found = new Map<string, [readonly [Due, ...Due[]], (string | undefined)[]]>();
  for (const group of groups) {
    const [one] = group;
    const isWhole = one.kind === 'domain review' && one.name === '' && one.owner === undefined;
    const key = isWhole ? `${one.date} ${one.kind}` : one.id;
    const known = found.get(key);
    if (known === undefined) found.set(key, [group, [one.circle]]);
    else known[1].push(one.circle);
  }
  return [...found.values()];
}

/** Whether one of those before is told in the same words: two seats of one office are one election to hold. */
function isSame(tell: Teller, one: Due, before: readonly Due[]): boolean {
  return (
    one.election === undefined &&
    before.some((other) => other.election === undefined && dueTitle(tell, other) === dueTitle(tell, one))
  );
}

function dueTitle(tell: Teller, one: Due): string {
  if (
    (one.kind === 'domain review' && one.name === '') ||
    one.kind === 'circle begin' ||
    one.kind === 'circle end'
  )
    return '';
  if (one.kind === 'audit' || one.kind === 'performance review') return one.kind === 'audit' ? '' : one.title;
  if (one.kind === 'phase') return one.title === '' ? tell.say(stageWords(one.name)) : one.title;
  return one.office === undefined || one.role !== undefined || one.office === 'role'
    ? one.title
    : tell.office(one.office);
}

function stageWords(name: string): { en: string; nl: string } {
  return Object.entries(stageNames).find(([stage]) => stage === name)?.[1] ?? same(name);
}

function dueSubject(tell: Teller, one: Due): Inlines {
  const title = dueTitle(tell, one);
  if (one.kind === 'decision review' || one.kind === 'decision end')
    return tell.register.link('decision', one.name, title);
  if (one.election !== undefined) return tell.register.link('election', one.election, title);
  return [title];
}
