import * as vscode from 'vscode';
import { never } from '../ground/never.js';
import {
  type ChecklistAnswer,
  type ChecklistPhase,
  type ChecklistStep,
  type Meant,
  methods,
} from '../lsp/protocol.js';
import { ask, checklist as say } from '../messages/extension.js';
import { headings } from '../messages/headings.js';
import { countsSaid } from '../messages/tracking.js';
import { chooseFrom } from './asking.js';
import type { Kring } from './kring.js';
import { whoIsHere } from './myself.js';
import { opening } from './places.js';
import type { StatusBar } from './status.js';
import type { Ticks } from './ticks.js';
import { icon, LinesTree, type TreeLine } from './tree.js';

/** Which steps of the checklist are shown; the name of a person, phase or circle where it takes one. */
export type Filter =
  | { readonly kind: 'all' | 'open' | 'overdue' }
  | { readonly kind: 'mine' | 'phase' | 'circle'; readonly name: string };

const keptFilter = 'kring.checklistFilter';

/** The introduction of the method step by step. A tick is written into the text, as one edit that can be undone. */
export class Checklist implements vscode.Disposable {
  readonly tree: LinesTree;
  private readonly listening: vscode.Disposable;
  private answer: ChecklistAnswer | undefined;
  /** What was asked since the last change; asked once, however many want to know. */
  private asked: Promise<ChecklistAnswer | undefined> | undefined;
  private readonly steps = new Map<string, ChecklistStep>();

  constructor(
    private readonly kring: Kring,
    private readonly status: StatusBar,
    private readonly ticks: Ticks,
    private readonly kept: vscode.Memento,
  ) {
    // Before the tree, which asks for its lines when something changed.
    const changed = kring.onChanged(() => {
      this.asked = undefined;
      void this.ask();
    });
    this.tree = new LinesTree(kring, 'kring.checklist', () => this.lines(), { ticks: true });
    this.listening = vscode.Disposable.from(
      changed,
      this.tree.view.onDidChangeCheckboxState(({ items }) => {
        for (const [line, state] of items) void this.tick(line, state);
      }),
    );
    void this.tellFilter();
  }

  private get filter(): Filter {
    return this.kept.get<Filter>(keptFilter) ?? { kind: 'all' };
  }

  /** The status bar shows how far it is, also while the tree is not seen. */
  private ask(): Promise<ChecklistAnswer | undefined> {
    this.asked ??= this.askNow();
    return this.asked;
  }

  private async askNow(): Promise<ChecklistAnswer | undefined> {
    const { organisation } = this.kring;
    if (organisation === undefined) return undefined;
    const params: Meant = { organisation: organisation.key };
    const answer = await this.kring.ask<ChecklistAnswer>(methods.checklist, params);
    this.answer = answer;
    if (answer === undefined) this.asked = undefined;
    else this.status.showProgress(answer.done, answer.all);
    return answer;
  }

  private async lines(): Promise<readonly TreeLine[]> {
    const { kring } = this;
    const answer = await this.ask();
    const { view } = this.tree;
    this.steps.clear();
    if (answer === undefined) return [];
    const plans = answer.plans.map(
      (plan): TreeLine => ({
        id: `plan/${plan.name}`,
        label: plan.title,
        description: plan.counted,
        icon: icon('rocket'),
        command: opening(plan.place),
        open: true,
        below: plan.phases.flatMap((phase) => this.phase(phase)),
      }),
    );
    const shown = plans.filter(({ below }) => below.length > 0);
    const standing = this.filter.kind === 'phase' ? [] : this.standing(answer);
    view.message =
      answer.plans.length === 0
        ? kring.say(say.noPlan)
        : shown.length + standing.length === 0
          ? kring.say(say.noneLeft)
          : '';
    view.description = this.filter.kind === 'all' ? '' : this.filterName();
    const [only] = shown;
    return [...(shown.length === 1 && only !== undefined ? only.below : shown), ...standing];
  }

  /** What every circle is to have, whatever a plan says. */
  private standing({ conditions }: ChecklistAnswer): TreeLine[] {
    const below = conditions.filter(({ each }) => each.length > 0).flatMap((one) => this.step(one));
    if (below.length === 0) return [];
    const held = conditions.filter(({ status }) => status === 'done').length;
    return [
      {
        id: 'conditions',
        label: this.kring.say(headings.conditions),
        description: this.kring.say(
          countsSaid({ all: conditions.length, done: held, underWay: 0, blocked: 0, overdue: 0 }),
        ),
        icon: icon('shield'),
        open: this.filter.kind !== 'all',
        below,
      },
    ];
  }

  private phase(phase: ChecklistPhase): TreeLine[] {
    const { filter } = this;
    if (filter.kind === 'phase' && filter.name !== phase.id) return [];
    const below = phase.steps.flatMap((step) => this.step(step));
    if (below.length === 0 && filter.kind !== 'all' && filter.kind !== 'phase') return [];
    return [
      {
        id: `phase/${phase.id}`,
        label: phase.title,
        description: phase.counted,
        icon:
          phase.state === 'ended'
            ? icon('pass-filled', 'charts.green')
            : icon(
                phase.state === 'under way' ? 'play-circle' : 'circle-large-outline',
                phase.overdue ? 'list.errorForeground' : undefined,
              ),
        command: opening(phase.place),
        open: phase.state === 'under way' || filter.kind !== 'all',
        below,
      },
    ];
  }

  private step(step: ChecklistStep): TreeLine[] {
    const each = [...step.each.flatMap((one) => this.step(one)), ...this.leftOut(step)];
    if (each.length === 0 && (step.each.length > 0 || !this.wanted(step)))
      if (this.filter.kind !== 'all' && this.filter.kind !== 'phase') return [];
    const { kring } = this;
    const ticks = step.each.length === 0;
    const details = [
      ...(step.status === 'done'
        ? step.done === undefined
          ? []
          : [kring.say(say.done(step.done))]
        : [
            ...(step.status === 'not begun' ? [] : [step.statusName]),
            ...(step.due === undefined ? [] : [kring.say(say.due(step.due))]),
          ]),
      ...(step.ownerTitle === undefined || step.status === 'done' ? [] : [step.ownerTitle]),
      ...(step.each.length > 0 ? step.why : []),
    ];
    const tooltip = [
      step.title,
      ...details,
      ...(step.status === 'done' ? step.evidence : step.why),
      ...(step.tick === undefined && ticks ? [step.hint ?? kring.say(say.shownElsewhere)] : []),
    ];
    const id = `step/${step.id}`;
    this.steps.set(id, step);
    return [
      {
        id,
        label: step.title,
        description: details.join(' · '),
        tooltip: [...new Set(tooltip)].join('\n'),
        icon: statusIcon(step.status, step.each.length > 0),
        context: step.elect !== undefined ? 'election' : step.audit !== undefined ? 'audit' : 'step',
        ...(step.audit === undefined ? {} : { audit: step.audit }),
        ...(step.elect === undefined ? {} : { elect: step.elect }),
        ...(step.place === undefined ? {} : { command: opening(step.place) }),
        ...(step.circle === undefined ? {} : { subject: step.circle }),
        ...(step.tick === undefined ? {} : { ticked: step.status === 'done' }),
        spoken: [step.title, step.statusName, ...details].join(', '),
        open: this.filter.kind !== 'all',
        below: each,
      },
    ];
  }

  /** Circles that a step is left out for have a line without a box, that leads to where it is said. */
  private leftOut(step: ChecklistStep): TreeLine[] {
    const { filter } = this;
    const shown = (step.leftOut ?? []).filter(
      ({ circle }) =>
        filter.kind === 'all' ||
        filter.kind === 'phase' ||
        (filter.kind === 'circle' && filter.name === circle),
    );
    return shown.map(({ circle, title, why, place }) => ({
      id: `leftOut/${step.id}/${circle}`,
      label: title,
      description: why,
      icon: icon('circle-slash'),
      command: opening(place),
      subject: circle,
      below: [],
    }));
  }

  private wanted(step: ChecklistStep): boolean {
    const { filter } = this;
    switch (filter.kind) {
      case 'open':
        return step.status !== 'done';
      case 'overdue':
        return step.status === 'overdue';
      case 'mine':
        return step.owner === filter.name || step.person === filter.name;
      case 'circle':
        return step.circle === filter.name;
      case 'all':
      case 'phase':
        return true;
      default:
        return never(filter);
    }
  }

  private async tick(line: TreeLine, state: vscode.TreeItemCheckboxState): Promise<void> {
    const box = this.steps.get(line.id)?.tick;
    const done = state === vscode.TreeItemCheckboxState.Checked;
    // A box that could not be ticked goes back to what the text says.
    if (box === undefined || !(await this.ticks.write(box, done))) this.tree.refresh();
  }

  /** Ticks the line of an id, as clicking its box does. */
  async tickLine(id: string, done: boolean): Promise<void> {
    const line = this.tree.find(id);
    const { Checked, Unchecked } = vscode.TreeItemCheckboxState;
    if (line !== undefined) await this.tick(line, done ? Checked : Unchecked);
  }

  async chooseFilter(): Promise<void> {
    const { kring } = this;
    const kinds = ['all', 'open', 'overdue', 'mine', 'phase', 'circle'] as const;
    const picked = await chooseFrom(
      kinds.map((wanted) => ({ label: kring.say(say[wanted]), wanted })),
      { title: kring.say(say.filter) },
    );
    if (picked === undefined) return;
    const filter = await this.filled(picked.wanted);
    if (filter !== undefined) await this.setFilter(filter);
  }

  async showAll(): Promise<void> {
    await this.setFilter({ kind: 'all' });
  }

  async setFilter(filter: Filter): Promise<void> {
    await this.kept.update(keptFilter, filter);
    await this.tellFilter();
    this.tree.refresh();
  }

  private async tellFilter(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'kring.filtered', this.filter.kind !== 'all');
  }

  private filterName(): string {
    const { filter, kring } = this;
    const { organisation } = kring;
    switch (filter.kind) {
      case 'mine':
        return organisation?.people.find(({ name }) => name === filter.name)?.title ?? filter.name;
      case 'circle':
        return organisation?.circles.find(({ name }) => name === filter.name)?.title ?? filter.name;
      case 'phase':
        return (
          this.answer?.plans.flatMap(({ phases }) => phases).find(({ id }) => id === filter.name)?.title ??
          filter.name
        );
      case 'all':
      case 'open':
      case 'overdue':
        return kring.say(say[filter.kind]);
      default:
        return never(filter);
    }
  }

  /** What else a filter needs is asked, or known from the settings. */
  private async filled(kind: Filter['kind']): Promise<Filter | undefined> {
    const { kring, answer } = this;
    const { organisation } = kring;
    const choose = async (
      choices: readonly { readonly name: string; readonly title: string }[],
      title: string,
    ): Promise<string | undefined> => {
      const shown = choices.map((one) => ({ label: one.title, name: one.name }));
      return (await chooseFrom(shown, { title }))?.name;
    };
    switch (kind) {
      case 'mine': {
        const name = await whoIsHere(kring);
        if (name === undefined) return undefined;
        return { kind, name };
      }
      case 'phase': {
        const phases = answer?.plans.flatMap((plan) => plan.phases) ?? [];
        const name = await choose(
          phases.map(({ id, title }) => ({ name: id, title })),
          kring.say(say.whichPhase),
        );
        return name === undefined ? undefined : { kind, name };
      }
      case 'circle': {
        const name = await choose(organisation?.circles ?? [], kring.say(ask.circle));
        return name === undefined ? undefined : { kind, name };
      }
      case 'all':
      case 'open':
      case 'overdue':
        return { kind };
      default:
        return never(kind);
    }
  }

  dispose(): void {
    this.listening.dispose();
    this.tree.dispose();
  }
}

function statusIcon(status: ChecklistStep['status'], several: boolean): vscode.ThemeIcon {
  switch (status) {
    case 'done':
      return icon(several ? 'pass-filled' : 'pass', 'charts.green');
    case 'overdue':
      return icon('warning', 'list.errorForeground');
    case 'blocked':
      return icon('error', 'list.warningForeground');
    case 'under way':
      return icon('sync', 'charts.blue');
    case 'not begun':
      return icon(several ? 'checklist' : 'circle-large-outline');
    default:
      return never(status);
  }
}
