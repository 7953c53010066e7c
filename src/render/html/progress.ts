import { dayIn, dayWords } from '../../messages/dates.js';
import { headings } from '../../messages/headings.js';
import {
  countsSaid,
  empty,
  progressPageWords as pageWords,
  phaseStates,
  phaseTitle,
  shownNames,
  statusNames,
  words,
} from '../../messages/tracking.js';
import { type Language, sayIn, type Words } from '../../messages/words.js';
import { type AsOf, asOf } from '../../model/lookups.js';
import type { Organisation, Origin } from '../../model/organisation.js';
import { titleOfDecision } from '../../model/titles.js';
import type { StandingCondition } from '../../tracking/conditions.js';
import {
  countsBy,
  type ImplementationProgress,
  type NextTask,
  nextOf,
  type PhaseProgress,
  type Progress,
  type StepProgress,
} from '../../tracking/progress.js';
import { type ForOne, type StepCounts, stepCountsOf, type Task } from '../../tracking/task.js';
import {
  circleName,
  evaluationTold,
  groupsOf,
  leftOutWords,
  peopleOf,
  personName,
  reasonWords,
  whomOf,
  withoutLines,
} from '../progress.js';
import { html, runningText } from './escape.js';
import { editorLook, page } from './page.js';

/** Where a page is shown, and how its reader gets from it to the text. */
export interface PageSettings {
  /** In the colours of the editor around it; else in its own. */
  readonly look?: 'editor';
  /** The address that leads to a place in the files, if any does. */
  readonly link?: (at: Origin) => string | undefined;
}

/** So many that are open under one step, and so many tasks that come next, are named. */
const mostNamed = 60;
const mostNext = 8;

/** How the introduction stands, as a page of its own. With a circle, only what it has to do. */
export function progressPage(
  organisation: Organisation,
  progress: Progress,
  language: Language,
  { look, link, only }: PageSettings & { readonly only?: string | undefined } = {},
): string {
  const teller = new Teller(asOf(organisation, progress.on), language, link, only);
  const title = sayIn(words.title(organisation.title ?? organisation.name, progress.on), language);
  const plans = progress.implementations.map((plan, i) => teller.plan(plan, i)).join('\n');
  const body = `<h1>${runningText(title)}</h1>
${only === undefined ? '' : `<p class="lead">${html(circleName(teller.standing, only))}</p>\n`}${plans === '' ? `<p>${html(sayIn(empty.noPlan, language))}</p>` : plans}
${teller.conditions(progress.conditions)}`;
  return page({ title, language, body, styles: `${styles}${look === 'editor' ? editorLook : ''}` });
}

class Teller {
  constructor(
    readonly standing: AsOf,
    private readonly language: Language,
    private readonly link: ((at: Origin) => string | undefined) | undefined,
    private readonly only: string | undefined,
  ) {}

  private say(said: Words): string {
    return runningText(sayIn(said, this.language));
  }

  /** A name that leads to the place in the text, where it can. */
  private linked(text: string, at: Origin): string {
    const address = this.link?.(at);
    return address === undefined ? html(text) : `<a href="${html(address)}">${html(text)}</a>`;
  }

  private bar(counts: StepCounts, label: string): string {
    const said = sayIn(countsSaid(counts), this.language);
    return `<p class="bar"><progress max="${Math.max(1, counts.all)}" value="${counts.done}" aria-label="${html(`${label}: ${said}`)}"></progress> <span>${html(said)}</span></p>`;
  }

  plan(plan: ImplementationProgress, order: number): string {
    const heading = `<h2 id="plan${order}">${this.linked(plan.title, plan.at)}</h2>`;
    if (this.only !== undefined)
      return `<section aria-labelledby="plan${order}">\n${heading}\n${this.phases(plan)}\n</section>`;
    return `<section aria-labelledby="plan${order}">
${heading}
${this.bar(plan.counts, plan.title)}
<ol class="phases">${plan.phases.map((phase) => this.card(phase)).join('')}</ol>
${this.next(nextOf(plan))}
${this.phases(plan)}
<div class="beside">${this.tally(plan, 'owner')}${this.tally(plan, 'circle')}</div>
${this.facts(plan)}
</section>`;
  }

  private facts(plan: ImplementationProgress): string {
    const fact = (label: Words, lines: readonly (string | undefined)[]): string => {
      const told = lines.filter((line) => line !== undefined && line !== '') as string[];
      return told.length === 0
        ? ''
        : `<dt>${this.say(label)}</dt>${told.map((line) => `<dd>${runningText(line)}</dd>`).join('')}`;
    };
    const told = [
      fact(headings.circle, [plan.circle && circleName(this.standing, plan.circle)]),
      fact(headings.owner, [plan.owner && personName(this.standing, plan.owner)]),
      fact(headings.mandate, [plan.mandate && titleOfDecision(this.standing, plan.mandate)]),
      fact(headings.begun, [plan.begun && dayIn(plan.begun, this.language)]),
      fact(headings.finished, [plan.ended && dayIn(plan.ended, this.language)]),
      fact(headings.evaluation, [sayIn(evaluationTold(plan, this.standing.on), this.language)]),
      fact(headings.criteria, plan.criteria),
      fact(headings.followsTemplate, [plan.template]),
      fact(headings.without, withoutLines(this.standing, plan, this.language)),
    ].join('');
    return told === '' ? '' : `<h3>${this.say(pageWords.about)}</h3>\n<dl>${told}</dl>`;
  }

  /** A phase in the row of phases: where it stands. */
  private card(phase: PhaseProgress): string {
    const title = sayIn(phaseTitle(phase.stage, phase.title ?? phase.name), this.language);
    const when = phase.ended ?? (phase.state === 'planned' ? phase.planned : phase.begun);
    const { late } = phase;
    const state = this.say(late ? words.lateBegin : phaseStates[phase.state]);
    const due =
      phase.due === undefined || phase.ended !== undefined
        ? ''
        : `<p class="${phase.overdue ? 'bad' : 'quiet'}">${this.say(words.dueOn(phase.due))}</p>`;
    return `<li class="${phase.state.replace(' ', '-')}"${phase.state === 'under way' ? ' aria-current="step"' : ''}>
<p class="title">${this.linked(title, phase.at)}</p>
<p class="state${late ? ' bad' : ''}">${state}${when === undefined ? '' : ` · ${this.say(dayWords(when))}`}</p>${due}
${this.bar(phase.counts, title)}</li>`;
  }

  private next(tasks: readonly NextTask[]): string {
    if (tasks.length === 0) return '';
    const lines = tasks.slice(0, mostNext).map(({ step, one, task }) => {
      const whom = one === undefined ? '' : `: ${whomOf(this.standing, one, this.language)}`;
      return `<li>${this.line(`${step.title}${whom}`, task)}</li>`;
    });
    const more = tasks.length - lines.length;
    if (more > 0) lines.push(`<li class="quiet">${this.say(words.more(more))}</li>`);
    return `<h3>${this.say(headings.whatIsNext)}</h3>\n<ul class="tasks">${lines.join('')}</ul>`;
  }

  /** A task with its status in words, who does it, by when, and why it is open. */
  private line(name: string, task: Task, within?: Task): string {
    const done = task.status === 'done';
    const told = [
      ...(task.owner !== undefined && task.owner !== within?.owner && !done
        ? [html(personName(this.standing, task.owner))]
        : []),
      ...(task.due !== undefined && task.due !== within?.due && !done
        ? [this.say(words.dueOn(task.due))]
        : []),
      ...(done && task.done !== undefined ? [this.say(words.doneOn(task.done))] : []),
      ...(done && task.again !== undefined ? [this.say(words.again(task.again))] : []),
      ...task.why
        .filter(({ kind }) => kind !== 'nothing recorded')
        .map((why) => this.say(reasonWords(this.standing, why))),
      ...(done ? task.evidence.map((text) => this.say(words.evidence(text))) : []),
    ].join(' · ');
    const { status } = task;
    return `<span class="status ${status.replace(' ', '-')}">${this.say(statusNames[status])}</span> <span class="what">${this.linked(name, task.place.at)}${told === '' ? '' : `<span class="quiet"> ${told}</span>`}</span>`;
  }

  private phases(plan: ImplementationProgress): string {
    const told = plan.phases.flatMap((phase) => {
      const steps = phase.steps.map((step) => this.step(step)).join('');
      if (steps === '') return [];
      const title = sayIn(phaseTitle(phase.stage, phase.title ?? phase.name), this.language);
      return [`<h4>${html(title)}</h4>\n<ul class="tasks">${steps}</ul>`];
    });
    return told.length === 0 ? '' : `<h3>${this.say(pageWords.steps)}</h3>\n${told.join('\n')}`;
  }

  private step(step: StepProgress): string {
    const each = this.only === undefined ? step.each : step.each.filter((one) => one.circle === this.only);
    const leftOut = leftOutWords(this.standing, step, this.only)
      .map((said) => `<p class="left">${this.say(said)}</p>`)
      .join('');
    if (step.leftOutForAll || (this.only !== undefined && each.length === 0))
      return leftOut === '' ? '' : `<li><span class="what">${html(step.title)}${leftOut}</span></li>`;
    const shown = this.only === undefined ? each.filter(({ status }) => status !== 'done') : each;
    const below = step.status === 'done' ? '' : this.those(shown, step);
    return `<li>${this.line(step.title, step)}${below}${leftOut}</li>`;
  }

  /** Those for whom something is open, beside each other where there is room. */
  private those(all: readonly ForOne[], within?: Task): string {
    if (all.length === 0) return '';
    const { language, standing } = this;
    const lines = groupsOf(all.slice(0, mostNamed)).map((group) => {
      const [one] = group;
      const name = group.length === 1 ? whomOf(standing, one, language) : peopleOf(standing, group, language);
      // What stands as the step does need not say so again.
      if (
        within !== undefined &&
        one.status === within.status &&
        one.why.every(({ kind }) => kind === 'nothing recorded') &&
        one.owner === within.owner &&
        one.due === within.due
      )
        return `<li>${this.linked(name, one.place.at)}</li>`;
      if (within !== undefined) return `<li>${this.line(name, one, within)}</li>`;
      const why = one.why
        .filter(({ kind }) => kind !== 'nothing recorded')
        .map((reason) => this.say(reasonWords(standing, reason)))
        .join(', ');
      return `<li>${this.linked(name, one.place.at)}${why === '' ? '' : `<span class="quiet">: ${why}</span>`}</li>`;
    });
    if (all.length > mostNamed)
      lines.push(`<li class="quiet">${this.say(words.more(all.length - mostNamed))}</li>`);
    return `<ul class="those">${lines.join('')}</ul>`;
  }

  private tally(plan: ImplementationProgress, key: 'owner' | 'circle'): string {
    const named = (name: string | undefined): string =>
      name === undefined
        ? sayIn(words.nobody, this.language)
        : key === 'owner'
          ? personName(this.standing, name)
          : circleName(this.standing, name);
    const rows = countsBy(plan, key).map(
      ({ name, counts }) =>
        `<tr><th scope="row">${html(named(name))}</th><td>${this.bar(counts, named(name))}</td></tr>`,
    );
    if (rows.length === 0) return '';
    return `<table><caption>${this.say(key === 'owner' ? headings.byOwner : headings.byCircle)}</caption><tbody>${rows.join('')}</tbody></table>`;
  }

  conditions(all: readonly StandingCondition[]): string {
    const told = all.flatMap(({ condition, each }) => {
      const own = this.only === undefined ? each : each.filter((one) => one.circle === this.only);
      if (own.length === 0) return [];
      const name = sayIn(shownNames[condition], this.language);
      const open = own.filter(({ status }) => status !== 'done');
      return [
        `<li><p class="title">${html(name)}</p>${this.bar(stepCountsOf(own), name)}${this.those(open)}</li>`,
      ];
    });
    if (told.length === 0) return '';
    return `<section aria-labelledby="conditions">
<h2 id="conditions">${this.say(headings.conditions)}</h2>
<ul class="conditions">${told.join('')}</ul>
</section>`;
  }
}

const styles = `main { max-width: 68rem; }
.lead { font-size: 1.15rem; color: var(--quiet); }
h4 { font-size: 1rem; margin: 1.25rem 0 .4rem; color: var(--quiet); }
.bar { display: flex; align-items: center; gap: .75rem; margin: .25rem 0; font-variant-numeric: tabular-nums; }
.bar progress { flex: 1 1 6rem; min-width: 4rem; max-width: 28rem; }
.bar span { flex: 0 1 auto; color: var(--quiet); font-size: .9em; }
progress { appearance: none; border: 0; height: .6rem; border-radius: .3rem; overflow: hidden; background: var(--line); color: var(--good);
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { background: var(--good); }
progress::-moz-progress-bar { background: var(--good); }
.phases, .conditions, .tasks, .those { list-style: none; padding: 0; }
.phases { display: grid; grid-template-columns: repeat(4, 1fr); gap: .75rem; margin: 1rem 0; }
@media (max-width: 44rem) { .phases { grid-template-columns: repeat(2, 1fr); } }
.phases > li { border: 1px solid var(--line); border-top: 4px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; }
.phases > li.under-way { border-top-color: var(--accent); background: var(--raised); }
.phases > li.ended { border-top-color: var(--good); }
.phases p, .conditions p { margin: 0 0 .25rem; }
.phases .bar { flex-wrap: wrap; gap: .1rem .75rem; }
.phases .bar progress, .phases .bar span { flex: 1 1 100%; }
.title { font-weight: 600; }
.state:not(.bad) { color: var(--quiet); }
.tasks > li { display: flex; flex-wrap: wrap; gap: .1rem .75rem; padding: .35rem 0; border-bottom: 1px solid var(--line); }
.tasks .what { flex: 1 1 20rem; min-width: 0; }
.left { flex: 1 0 100%; margin: 0 0 .35rem; padding-left: 1.1rem; font-size: .95em; color: var(--quiet); }
.what .left { padding-left: 0; }
.status { flex: none; min-width: 7.75rem; font-size: .9em; color: var(--quiet); }
.status::before { content: "○ " / ""; }
.status.done { color: var(--good); } .status.done::before { content: "✓ " / ""; }
.status.overdue { color: var(--bad); font-weight: 600; } .status.overdue::before { content: "! " / ""; }
.status.blocked { color: var(--warn); } .status.blocked::before { content: "× " / ""; }
.status.under-way { color: var(--accent); } .status.under-way::before { content: "◐ " / ""; }
.those { flex: 1 0 100%; columns: 2 17rem; column-gap: 2rem; margin: .25rem 0 .5rem; padding-left: 1.1rem; list-style: disc; font-size: .95em; }
.those > li { break-inside: avoid; }
.those .status { min-width: 0; }
.those > li:has(> .status) { list-style: none; margin-left: -1.1rem; }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 0 2.5rem; align-items: start; margin-top: 1.5rem; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
.beside th { color: var(--ink); font-weight: 400; width: 45%; }
.beside td .bar { margin: 0; flex-wrap: wrap; gap: 0 .75rem; }
.conditions { display: grid; gap: .9rem; }
@media print {
  .phases { grid-template-columns: repeat(4, 1fr); }
  .phases > li, .conditions > li { break-inside: avoid; }
  .beside { grid-template-columns: 1fr 1fr; }
  progress { --good: #333333; --line: #d5d5d5; border: 1px solid #333333; }
  .tasks > li { break-inside: auto; }
  h2, h3, h4, caption { break-after: avoid; }
}
`;
