import {
  labels,
  phaseStates,
  phaseTitle,
  shownNames,
  statusNames,
  why as whyWords,
  words,
} from '../messages/tracking.js';
import type { Language, Words } from '../messages/words.js';
import { type AsOf, asOf } from '../model/lookups.js';
import type { Organisation } from '../model/organisation.js';
import {
  countsBy,
  type ImplementationProgress,
  type PhaseProgress,
  type Progress,
  type StepProgress,
} from '../tracking/progress.js';
import type { Counts, ForOne, Task, Why } from '../tracking/task.js';
import { fact, type ListLine, type Outline, type OutlinePart, section } from './outline.js';

/** So many that are open under one step are named; the others are counted. */
const mostNamed = 40;
/** So many of the tasks that come next are named. */
const mostNext = 10;

/** How the introduction of the method stands, in words. With a circle, only what it has to do. */
export function progressOutline(
  organisation: Organisation,
  progress: Progress,
  language: Language,
  only?: string,
): Outline {
  const standing = asOf(organisation, progress.on);
  const teller = new Teller(standing, language, only);
  return [
    {
      kind: 'heading',
      level: 1,
      text: words.title(organisation.title ?? organisation.name, progress.on)[language],
    },
    ...(progress.implementations.length === 0
      ? [{ kind: 'paragraph' as const, text: labels.noPlan[language] }]
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
  if (one.office === undefined) return words.inCircle(person, circle)[language];
  const role = one.role === undefined ? one.office : roleName(standing, one.circle, one.role);
  return words.officer(person, role, circle)[language];
}

export function circleName(standing: AsOf, name: string | undefined): string {
  return standing.circle(name)?.title ?? name ?? standing.organisation.title ?? standing.organisation.name;
}

export function personName(standing: AsOf, name: string | undefined): string {
  return standing.person(name)?.title ?? name ?? '';
}

export function roleName(standing: AsOf, circle: string, role: string): string {
  return standing.role(circle, role)?.title ?? role;
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
    case 'lapsed':
      return whyWords.lapsed(why.last, why.until);
    case 'some open':
      return whyWords.open(why.open, why.all);
    case 'missing':
      return whyWords.missing(why.what);
    case 'term over':
      return whyWords.termOver(personName(standing, why.person), why.role ?? why.office, why.date);
    case 'set aside':
      return whyWords.setAside(why.decision ?? '?', why.until ?? '?');
  }
}

/** Counts in words: `4 of 8 done, 1 overdue`. */
export function countsWords({ done, all, overdue, blocked }: Counts): Words {
  return words.counted(done, all, overdue, blocked);
}

class Teller {
  constructor(
    private readonly standing: AsOf,
    private readonly language: Language,
    private readonly only: string | undefined,
  ) {}

  private say(said: Words): string {
    return said[this.language];
  }

  plan(plan: ImplementationProgress): OutlinePart[] {
    const say = (said: Words): string => this.say(said);
    return [
      { kind: 'heading', level: 2, text: plan.title },
      { kind: 'bar', text: say(countsWords(plan.counts)), done: plan.counts.done, all: plan.counts.all },
      {
        kind: 'facts',
        facts: [
          ...fact(say(labels.circle), [plan.circle && circleName(this.standing, plan.circle)]),
          ...fact(say(labels.owner), [plan.owner && personName(this.standing, plan.owner)]),
          ...fact(say(labels.mandate), [
            plan.mandate && (this.standing.decision(plan.mandate)?.title ?? plan.mandate),
          ]),
          ...fact(say(labels.begun), [plan.begun]),
          ...fact(say(labels.ended), [plan.ended]),
          ...fact(say(labels.evaluation), [plan.evaluation]),
          ...fact(say(labels.criteria), plan.criteria),
          ...fact(say(labels.template), [plan.template]),
          ...fact(
            say(labels.without),
            plan.without.map(({ name, because }) => (because === undefined ? name : `${name}: ${because}`)),
          ),
        ],
      },
      ...plan.phases.flatMap((phase) => this.phase(phase)),
      ...this.next(plan),
      ...section(3, say(labels.byOwner), this.tally(plan, 'owner')),
      ...section(3, say(labels.byCircle), this.tally(plan, 'circle')),
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
      return `${shown}: ${this.say(countsWords(counts))}`;
    });
  }

  private phase(phase: PhaseProgress): OutlinePart[] {
    const when = phase.ended ?? phase.begun ?? phase.planned;
    const state = phase.overdue ? statusNames.overdue : phaseStates[phase.state];
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
        text: this.say(countsWords(phase.counts)),
        done: phase.counts.done,
        all: phase.counts.all,
      },
      ...(steps.length === 0 ? [] : [{ kind: 'list' as const, lines: steps }]),
    ];
  }

  private step(step: StepProgress): ListLine[] {
    const each = this.only === undefined ? step.each : step.each.filter((one) => one.circle === this.only);
    if (this.only !== undefined && each.length === 0) return [];
    const open = each.filter((one) => one.status !== 'done');
    const done = step.status === 'done';
    const lines: ListLine[] = [{ text: this.task(step.title, step), depth: 0, done }];
    // What is done for all needs no line for each; what nothing is recorded of is told of with the step.
    if (done) return lines;
    for (const one of each.filter(({ status }) => status === 'done'))
      if (this.only !== undefined) lines.push({ text: this.task(this.whom(one), one), depth: 1, done: true });
    for (const one of open.slice(0, mostNamed))
      lines.push({ text: this.task(this.whom(one), one, step), depth: 1, done: false });
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

  /** What is to be done next in the phases that have begun, the earliest first. */
  private next(plan: ImplementationProgress): OutlinePart[] {
    const running = plan.phases.filter(({ state }) => state === 'under way');
    const phases =
      running.length > 0 ? running : plan.phases.filter(({ state }) => state === 'planned').slice(0, 1);
    const open = phases.flatMap(({ steps }) =>
      steps.flatMap((step) =>
        step.each.length === 0 || step.each.every(({ status }) => status === step.status)
          ? step.status === 'done'
            ? []
            : [{ title: step.title, task: step as Task }]
          : step.each
              .filter(({ status }) => status !== 'done')
              .map((one) => ({ title: `${step.title}, ${this.whom(one)}`, task: one as Task })),
      ),
    );
    const sorted = open
      .map((one, order) => ({ ...one, order }))
      .sort((a, b) => {
        const [first, second] = [a.task.due ?? '9999-12-31', b.task.due ?? '9999-12-31'];
        return first === second ? a.order - b.order : first < second ? -1 : 1;
      });
    if (this.only !== undefined) return [];
    return section(
      3,
      this.say(labels.next),
      sorted.slice(0, mostNext).map(({ title, task }) => this.task(title, task)),
    );
  }

  conditions(progress: Progress): OutlinePart[] {
    const { language, standing, only } = this;
    const told = progress.conditions.flatMap(({ condition, each }): ListLine[] => {
      const own = only === undefined ? each : each.filter((one) => one.circle === only);
      if (own.length === 0) return [];
      const open = own.filter(({ status }) => status !== 'done');
      const overdue = open.filter(({ status }) => status === 'overdue').length;
      return [
        {
          text: `${shownNames[condition][language]}: ${words.counted(own.length - open.length, own.length, overdue, 0)[language]}`,
          depth: 0,
          done: open.length === 0,
        },
        ...open.slice(0, mostNamed).map((one) => ({
          text: `${whomOf(standing, one, language)}: ${one.why.map((why) => reasonWords(standing, why)[language]).join(', ')} (${words.toRecord(`${one.place.at.file}:${one.place.at.line}`)[language]})`,
          depth: 1,
          done: false,
        })),
        ...(open.length > mostNamed
          ? [{ text: words.more(open.length - mostNamed)[language], depth: 1 }]
          : []),
      ];
    });
    return section(2, labels.conditions[language], told);
  }
}
