import * as vscode from 'vscode';
import { type DueLine, type DueLinesAnswer, type DueParams, methods } from '../lsp/protocol.js';
import { due as say } from '../messages/extension.js';
import { after, today } from '../model/calendar.js';
import type { TickBox } from '../services/ticking.js';
import { chooseFrom } from './asking.js';
import type { Kring } from './kring.js';
import { opening } from './places.js';
import type { Ticks } from './ticks.js';
import { icon, LinesTree, type TreeLine } from './tree.js';

const monthsAhead = 'kring.monthsAhead';

/** What falls due: what is overdue first, then what comes within a month and later. */
export class DueTree implements vscode.Disposable {
  readonly tree: LinesTree;
  private readonly listening: vscode.Disposable;
  private readonly boxes = new Map<string, TickBox>();

  constructor(
    private readonly kring: Kring,
    private readonly ticks: Ticks,
    private readonly kept: vscode.Memento,
  ) {
    this.tree = new LinesTree(kring, 'kring.due', () => this.lines(), { ticks: true });
    this.listening = this.tree.view.onDidChangeCheckboxState(({ items }) => {
      for (const [line, state] of items) void this.tick(line, state);
    });
  }

  private get on(): string {
    return this.kring.asOf?.date ?? today();
  }

  private async lines(): Promise<readonly TreeLine[]> {
    const { kring } = this;
    const { organisation } = kring;
    if (organisation === undefined) return [];
    const months = this.kept.get<number>(monthsAhead) ?? 3;
    const until = after(this.on, { years: 0, months, weeks: 0, days: 0 });
    const params: DueParams = { organisation: organisation.key, until };
    const answer = await kring.ask<DueLinesAnswer>(methods.dueLines, params);
    const { view } = this.tree;
    this.boxes.clear();
    if (answer === undefined) return [];
    const overdue = answer.lines.filter((line) => line.overdue);
    view.message = answer.lines.length === 0 ? kring.say(say.nothing(until)) : '';
    view.badge =
      overdue.length === 0
        ? undefined
        : { value: overdue.length, tooltip: kring.say(say.badge(overdue.length)) };
    const month = after(this.on, { years: 0, months: 1, weeks: 0, days: 0 });
    const coming = answer.lines.filter((line) => !line.overdue);
    const group = (id: string, label: string, lines: readonly DueLine[]): TreeLine[] =>
      lines.length === 0
        ? []
        : [
            {
              id: `due/${id}`,
              label,
              icon: icon(
                id === 'overdue' ? 'warning' : 'calendar',
                id === 'overdue' ? 'list.errorForeground' : undefined,
              ),
              open: true,
              below: this.grouped(organisation.key, lines),
            },
          ];
    return [
      ...group('overdue', kring.say(say.overdue(overdue.length)), overdue),
      ...group(
        'month',
        kring.say(say.month),
        coming.filter(({ date }) => date <= month),
      ),
      ...group(
        'later',
        kring.say(say.later),
        coming.filter(({ date }) => date > month),
      ),
    ];
  }

  /** Lines that belong together stand below one that tells what they are as one. */
  private grouped(organisation: string, lines: readonly DueLine[]): TreeLine[] {
    const groups = new Map<string, { readonly line: DueLine; readonly below: TreeLine[] }>();
    for (const line of lines) {
      const key = line.group === undefined ? line.id : `${line.date} ${line.group}`;
      const own = this.line(organisation, line);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, { line, below: [own] });
      else known.below.push(own);
    }
    return [...groups].flatMap(([key, { line, below }]) => {
      const { group: label } = line;
      if (label === undefined || below.length === 1) return below;
      return [
        {
          id: `due/${organisation}/group/${key}`,
          label,
          description: line.far,
          tooltip: `${label}\n${line.date} · ${line.far}`,
          icon: icon(icons[line.kind], line.overdue ? 'list.errorForeground' : undefined),
          context: 'election',
          elect: below.flatMap((one) => one.elect ?? []),
          ...(line.circle === undefined ? {} : { subject: line.circle }),
          spoken: `${label}, ${line.date}, ${line.far}`,
          below,
        },
      ];
    });
  }

  private line(organisation: string, line: DueLine): TreeLine {
    const told = [line.far, ...(line.ownerTitle === undefined ? [] : [line.ownerTitle])].join(' · ');
    const id = `due/${organisation}/${line.id}`;
    if (line.tick !== undefined) this.boxes.set(id, line.tick);
    return {
      id,
      label: line.what,
      description: told,
      tooltip: `${line.what}\n${line.date} · ${told}`,
      icon: icon(icons[line.kind], line.overdue ? 'list.errorForeground' : undefined),
      context: line.kind === 'meeting' ? 'meeting' : line.elect === undefined ? 'due' : 'election',
      ...(line.elect === undefined ? {} : { elect: [line.elect] }),
      ...(line.kind === 'meeting' ? { day: line.date } : {}),
      command: opening(line.place),
      ...(line.circle === undefined ? {} : { subject: line.circle }),
      ...(line.tick === undefined ? {} : { ticked: false }),
      spoken: `${line.what}, ${line.date}, ${told}`,
      below: [],
    };
  }

  /** What is done is no longer due, so its line goes. */
  private async tick(line: TreeLine, state: vscode.TreeItemCheckboxState): Promise<void> {
    const box = this.boxes.get(line.id);
    const done = state === vscode.TreeItemCheckboxState.Checked;
    if (box === undefined || !(await this.ticks.write(box, done))) this.tree.refresh();
  }

  async filter(): Promise<void> {
    const { kring } = this;
    const picked = await chooseFrom(
      [1, 3, 6, 12, 24].map((months) => ({ label: kring.say(say.months(months)), months })),
      { title: kring.say(say.ahead) },
    );
    if (picked === undefined) return;
    await this.kept.update(monthsAhead, picked.months);
    this.tree.refresh();
  }

  dispose(): void {
    this.listening.dispose();
    this.tree.dispose();
  }
}

const icons: Readonly<Record<DueLine['kind'], string>> = {
  term: 'watch',
  election: 'person-add',
  'decision review': 'law',
  'decision end': 'law',
  'deviation end': 'git-compare',
  'domain review': 'globe',
  'role review': 'account',
  'circle begin': 'circle-large-outline',
  'circle end': 'circle-slash',
  audit: 'search',
  'audit finding': 'bug',
  action: 'tasklist',
  step: 'checklist',
  phase: 'milestone',
  'performance review': 'feedback',
  'plan evaluation': 'graph',
  meeting: 'comment-discussion',
  measure: 'dashboard',
};
