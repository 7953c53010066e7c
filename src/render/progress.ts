import { never } from '../ground/never.js';
import { dayWords } from '../messages/dates.js';
import { headings } from '../messages/headings.js';
import {
  countsSaid,
  empty,
  officeWords,
  phaseStates,
  phaseTitle,
  shownNames,
  statusNames,
  why as whyWords,
  words,
} from '../messages/tracking.js';
import { type Language, sayIn, type Words } from '../messages/words.js';
import type { CalendarDate } from '../model/calendar.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import { stepOfTemplate } from '../model/templates.js';
import { titleOfCircle, titleOfDecision, titleOfPerson } from '../model/titles.js';
import {
  countsBy,
  type ImplementationProgress,
  isUnevaluated,
  nextOf,
  type PhaseProgress,
  type Progress,
  type StepProgress,
} from '../tracking/progress.js';
import { type ForOne, stepCountsOf, type Task, type Why } from '../tracking/task.js';
import { fact, type ListLine, type Outline, type OutlinePart, section } from './outline.js';

/** So many that are open under one step are named; the others are counted. */
const mostNamed = 40;
/** So many of the tasks that come next are named. */
const mostNext = 10;

/**
 * How the introduction of the method stands, in words. With a circle, only what it has to do; `places` says whether it
 * tells where in the files each open step stands.
 */
export function progressOutline(
  organisation: Organisation,
  progress: Progress,
  language: Language,
  only?: string,
  places = true,
): Outline {
  const standing = asOf(organisation, progress.on);
  const teller = new Teller(standing, language, only, places);
  return [
    {
      kind: 'heading',
      level: 1,
      text: sayIn(words.title(organisation.title ?? organisation.name, progress.on), language),
    },
    ...(progress.implementations.length === 0
      ? [{ kind: 'paragraph' as const, text: sayIn(empty.noPlan, language) }]
      : progress.implementations.flatMap((plan) => teller.plan(plan))),
    ...teller.conditions(progress),
  ];
}

/** How a person, circle or office of one of those for whom something is to be done is named. */
export function whomOf(
  standing: AsOf,
  one: Pick<ForOne, 'circle' | 'office' | 'role' | 'person'>,
  language: Language,
): string {
  const circle = circleName(standing, one.circle);
  if (one.person === undefined) return circle;
  const person = personName(standing, one.person);
  if (one.circle === undefined) return person;
  if (one.office === undefined) return sayIn(words.inCircle(person, circle), language);
  const role = one.role === undefined ? one.office : roleName(standing, one.circle, one.role);
  return sayIn(words.officer(person, role, circle), language);
}

export function circleName(standing: AsOf, name: string | undefined): string {
  const { organisation } = standing;
  return name === undefined ? (organisation.title ?? organisation.name) : titleOfCircle(standing, name);
}

export function personName(standing: AsOf, name: string | undefined): string {
  return name === undefined ? '' : titleOfPerson(standing, name);
}

export function roleName(standing: AsOf, circle: string, role: string): string {
  return standing.role(circle, role)?.title ?? role;
}

/** People of one circle with their offices, on one line. */
export function peopleOf(standing: AsOf, group: readonly ForOne[], language: Language): string {
  const offices = new Map<string, string[]>();
  for (const { circle = '', person = '', office, role } of group) {
    const said =
      role === undefined ? sayIn(officeWords(office ?? ''), language) : roleName(standing, circle, role);
    const known = offices.get(person);
    if (known === undefined) offices.set(person, [said]);
    else known.push(said);
  }
  const people = [...offices].map(([person, held]) => `${personName(standing, person)} (${held.join(', ')})`);
  return `${circleName(standing, group[0]?.circle)}: ${people.join(', ')}`;
}

/** One after the other, but for office holders of one circle of whom nothing else is told: those belong together. */
export function groupsOf(open: readonly ForOne[]): readonly (readonly [ForOne, ...ForOne[]])[] {
  const groups = new Map<string, [ForOne, ...ForOne[]]>();
  open.forEach((one, i) => {
    const plain =
      one.person !== undefined &&
      one.office !== undefined &&
      one.why.every(({ kind }) => kind === 'nothing recorded');
    const key = plain ? JSON.stringify([one.circle, one.status, one.owner, one.due]) : String(i);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  });
  return [...groups.values()];
}

/** The steps that a plan leaves out wholly, with the reasons; what it leaves out for a circle is told with the step. */
export function withoutLines(
  { organisation }: AsOf,
  plan: ImplementationProgress,
  language: Language,
): readonly string[] {
  return plan.without
    .filter(({ circles }) => circles.length === 0)
    .map(({ name, because }) => {
      const title = stepOfTemplate(organisation, plan.template ?? '', name, language)?.title ?? name;
      return because === undefined ? title : `${title}: ${because}`;
    });
}

/** The circles that a step is left out for, those with one reason together; with a circle, only that one. */
export function leftOutWords(standing: AsOf, step: StepProgress, only?: string): readonly Words[] {
  const byReason = new Map<string | undefined, string[]>();
  for (const { circle, because } of step.leftOut) {
    if (only !== undefined && circle !== only) continue;
    const known = byReason.get(because);
    if (known === undefined) byReason.set(because, [circleName(standing, circle)]);
    else known.push(circleName(standing, circle));
  }
  return [...byReason].map(([because, circles]) => words.leftOut(circles.join(', '), because));
}

/** When a plan is to be evaluated, told as overdue where it was not. */
export function evaluationTold(plan: ImplementationProgress, on: CalendarDate): Words | undefined {
  if (plan.evaluation === undefined) return undefined;
  const day = dayWords(plan.evaluation);
  const late = headings.overdue;
  return isUnevaluated(plan, on)
    ? { en: `${day.en}, ${late.en.toLowerCase()}`, nl: `${day.nl}, ${late.nl.toLowerCase()}` }
    : day;
}

/** Where it is recorded, or would be: `(circles/board.kring:16, 17)`. */
function placesOf(tasks: readonly Task[]): string {
  const lines = new Map<string, Set<number>>();
  for (const { place } of tasks) {
    const known = lines.get(place.at.file);
    if (known === undefined) lines.set(place.at.file, new Set([place.at.line]));
    else known.add(place.at.line);
  }
  return ` (${[...lines].map(([file, all]) => `${file}:${[...all].join(', ')}`).join('; ')})`;
}

/** Why something is open, in words. */
export function reasonWords(standing: AsOf, why: Why): Words {
  switch (why.kind) {
    case 'nothing recorded':
      return whyWords.nothing;
    case 'for nobody':
      return whyWords.nobody;
    case 'blocked':
      return whyWords.blocked(why.reason);
    case 'waits':
      return whyWords.waits(why.steps);
    case 'planned':
      return why.overdue ? whyWords.wasPlanned(why.date) : whyWords.planned(why.date);
    case 'lapsed':
      return whyWords.lapsed(why.last, why.until);
    case 'some open':
      return whyWords.open(why.open, why.all);
    case 'missing':
      return whyWords.missing(why.what);
    case 'term over':
      return whyWords.termOver(personName(standing, why.person), why.role ?? why.office, why.date);
    case 'unsound':
      if (why.fault.why === 'no member')
        return whyWords.noMember(
          personName(standing, why.fault.person),
          why.fault.office,
          circleName(standing, why.fault.circle),
        );
      return why.fault.why === 'single'
        ? whyWords.single(personName(standing, why.fault.person))
        : whyWords.withoutTerm(personName(standing, why.fault.person), why.fault.office);
    case 'set aside':
      return whyWords.setAside(titleOfDecision(standing, why.decision ?? '?'), why.until ?? '?');
    default:
      return never(why);
  }
}

class Teller {
  constructor(
    private readonly standing: AsOf,
    private readonly language: Language,
    private readonly only: string | undefined,
    private readonly places: boolean,
  ) {}

  private say(said: Words): string {
    return sayIn(said, this.language);
  }

  private placesOf(tasks: readonly Task[]): string {
    return this.places ? placesOf(tasks) : '';
  }

  plan(plan: ImplementationProgress): OutlinePart[] {
    const say = (said: Words): string => this.say(said);
    return [
      { kind: 'heading', level: 2, text: plan.title },
      { kind: 'bar', text: say(countsSaid(plan.counts)), done: plan.counts.done, all: plan.counts.all },
      {
        kind: 'facts',
        facts: [
          ...fact(say(headings.circle), [plan.circle && circleName(this.standing, plan.circle)]),
          ...fact(say(headings.owner), [plan.owner && personName(this.standing, plan.owner)]),
          ...fact(say(headings.mandate), [plan.mandate && titleOfDecision(this.standing, plan.mandate)]),
          ...fact(say(headings.begun), [plan.begun && say(dayWords(plan.begun))]),
          ...fact(say(headings.finished), [plan.ended && say(dayWords(plan.ended))]),
          ...fact(say(headings.evaluation), [sayIn(evaluationTold(plan, this.standing.on), this.language)]),
          ...fact(say(headings.criteria), plan.criteria),
          ...fact(say(headings.followsTemplate), [plan.template]),
          ...fact(say(headings.without), withoutLines(this.standing, plan, this.language)),
        ],
      },
      ...plan.phases.flatMap((phase) => this.phase(phase)),
      ...this.next(plan),
      ...section(3, say(headings.byOwner), this.tally(plan, 'owner')),
      ...section(3, say(headings.byCircle), this.tally(plan, 'circle')),
    ];
  }

  private tally(plan: ImplementationProgress, key: 'owner' | 'circle'): string[] {
    if (this.only !== undefined) return [];
    return countsBy(plan, key).map(({ name, counts }) => {
      const shown =
        name === undefined
          ? this.say(words.nobody)
          : key === 'owner'
            ? personName(this.standing, name)
            : circleName(this.standing, name);
      return `${shown}: ${this.say(countsSaid(counts))}`;
    });
  }

  private phase(phase: PhaseProgress): OutlinePart[] {
    const when = phase.ended ?? phase.begun ?? phase.planned;
    const state = phase.overdue
      ? statusNames.overdue
      : phase.late
        ? words.lateBegin
        : phaseStates[phase.state];
    const steps = phase.steps.flatMap((step) => this.step(step));
    if (this.only !== undefined && steps.length === 0) return [];
    return [
      {
        kind: 'heading',
        level: 3,
        text: this.say(
          words.phase(this.say(phaseTitle(phase.stage, phase.title ?? phase.name)), state, when),
        ),
      },
      {
        kind: 'bar',
        text: this.say(countsSaid(phase.counts)),
        done: phase.counts.done,
        all: phase.counts.all,
      },
      ...(steps.length === 0 ? [] : [{ kind: 'list' as const, lines: steps }]),
    ];
  }

  private step(step: StepProgress): ListLine[] {
    const each = this.only === undefined ? step.each : step.each.filter((one) => one.circle === this.only);
    const leftOut = leftOutWords(this.standing, step, this.only).map(
      (words): ListLine => ({ text: this.say(words), depth: 1 }),
    );
    if (step.leftOutForAll || (this.only !== undefined && each.length === 0))
      return leftOut.map(({ text }) => ({ text: `${step.title}: ${text}`, depth: 0 }));
    const open = each.filter((one) => one.status !== 'done');
    const done = step.status === 'done';
    const place = done ? '' : this.placesOf([step]);
    const lines: ListLine[] = [{ text: `${this.task(step.title, step)}${place}`, depth: 0, done }];
    // What is done for all needs no line for each; what nothing is recorded of is told of with the step.
    if (done) return [...lines, ...leftOut];
    for (const one of each.filter(({ status }) => status === 'done'))
      if (this.only !== undefined) lines.push({ text: this.task(this.whom(one), one), depth: 1, done: true });
    lines.push(...this.open(open, (name, [one]) => this.task(name, one, step)));
    lines.push(...leftOut);
    return lines;
  }

  /** Those that are open, people of one circle of whom nothing else is told on one line. */
  private open(
    open: readonly ForOne[],
    told: (name: string, group: readonly [ForOne, ...ForOne[]]) => string,
  ): ListLine[] {
    const lines = groupsOf(open.slice(0, mostNamed)).map((group): ListLine => {
      const name = group.length === 1 ? this.whom(group[0]) : peopleOf(this.standing, group, this.language);
      return { text: told(name, group), depth: 1, done: false };
    });
    if (open.length > mostNamed)
      lines.push({ text: this.say(words.more(open.length - mostNamed)), depth: 1 });
    return lines;
  }

  private whom(one: ForOne): string {
    return whomOf(this.standing, one, this.language);
  }

  /** A task with its status, owner and days; below a step only what differs from the step. */
  private task(name: string, task: Task, within?: Task): string {
    const done = task.status === 'done';
    const owner = task.owner !== undefined && task.owner !== within?.owner && !done;
    const due = task.due !== undefined && task.due !== within?.due && !done;
    const plain = task.why.every(({ kind }) => kind === 'nothing recorded');
    return [
      `${name}: ${
        done && task.done !== undefined
          ? this.say(words.doneOn(task.done))
          : this.say(statusNames[task.status])
      }`,
      ...(owner ? [personName(this.standing, task.owner)] : []),
      ...(due ? [this.say(words.dueOn(task.due ?? ''))] : []),
      ...(done && task.again !== undefined ? [this.say(words.again(task.again))] : []),
      ...(plain ? [] : task.why.map((why) => this.say(reasonWords(this.standing, why)))),
    ].join(', ');
  }

  private next(plan: ImplementationProgress): OutlinePart[] {
    if (this.only !== undefined) return [];
    return section(
      3,
      this.say(headings.whatIsNext),
      nextOf(plan)
        .slice(0, mostNext)
        .map(({ step, one, task }) =>
          this.task(one === undefined ? step.title : `${step.title}, ${this.whom(one)}`, task),
        ),
    );
  }

  conditions(progress: Progress): OutlinePart[] {
    const { language, standing, only } = this;
    const told = progress.conditions.flatMap(({ condition, each }): ListLine[] => {
      const own = only === undefined ? each : each.filter((one) => one.circle === only);
      if (own.length === 0) return [];
      const open = own.filter(({ status }) => status !== 'done');
      return [
        {
          text: `${sayIn(shownNames[condition], language)}: ${sayIn(countsSaid(stepCountsOf(own)), language)}`,
          depth: 0,
          done: open.length === 0,
        },
        ...this.open(open, (name, group) => {
          const why = group[0].why.filter(({ kind }) => kind !== 'nothing recorded');
          const reasons = why.map((reason) => sayIn(reasonWords(standing, reason), language)).join(', ');
          return `${name}${reasons === '' ? '' : `: ${reasons}`}${this.placesOf(group)}`;
        }),
      ];
    });
    return section(2, sayIn(headings.conditions, language), told);
  }
}
