import * as vscode from 'vscode';
import { never } from '../ground/never.js';
import {
  type DueLine,
  type DueLinesAnswer,
  type DueParams,
  methods,
  type OrganisationAnswer,
} from '../lsp/protocol.js';
import { due as say } from '../messages/extension.js';
import type { Words } from '../messages/words.js';
import { after, today } from '../model/calendar.js';
import type { TickBox } from '../services/ticking.js';
import { chooseFrom } from './asking.js';
import type { Kring } from './kring.js';
import { myself, whoIsHere } from './myself.js';
import { opening } from './places.js';
import type { Ticks } from './ticks.js';
import { icon, LinesTree, type TreeLine } from './tree.js';

const monthsAhead = 'kring.monthsAhead';
const dueOf = 'kring.dueOf';

/** Whose lines are shown: everybody's, those of whoever sits here, or of the circles in which they sit. */
const whose = ['all', 'mine', 'circles'] as const;
type Whose = (typeof whose)[number];

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

  private get whose(): Whose {
    return whose.find((one) => one === this.kept.get<string>(dueOf)) ?? 'all';
  }

  /** Whether a line is of those that are to be shown. */
  private isMeant({ circles }: OrganisationAnswer): (line: DueLine) => boolean {
    const me = myself();
    const own = new Set(circles.filter(({ people }) => people.includes(me)).map(({ name }) => name));
    const { whose: wanted } = this;
    switch (wanted) {
      case 'all':
        return () => true;
      case 'mine':
        return ({ owner }) => owner === me;
      case 'circles':
        return ({ owner, circle }) => owner === me || (circle !== undefined && own.has(circle));
      default:
        return never(wanted);
    }
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
    const shown = answer.lines.filter(this.isMeant(organisation));
    const overdue = shown.filter((line) => line.overdue);
    view.description = this.whose === 'all' ? '' : kring.say(say[this.whose]);
    view.message = shown.length === 0 ? kring.say(say.nothing(until)) : '';
    view.badge =
      overdue.length === 0
        ? undefined
        : { value: overdue.length, tooltip: kring.say(say.badge(overdue.length)) };
    const month = after(this.on, { years: 0, months: 1, weeks: 0, days: 0 });
    const coming = shown.filter((line) => !line.overdue);
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
          label: line.date,
          description: label,
          tooltip: `${label}\n${line.date} · ${line.far}`,
          icon: icon(icons[line.kind], line.overdue ? 'list.errorForeground' : undefined),
          context: 'election',
          elect: below.flatMap((one) => one.elect ?? []),
          ...(line.circle === undefined ? {} : { subject: line.circle }),
          spoken: `${line.date}, ${label}, ${line.far}`,
          below,
        },
      ];
    });
  }

  private line(organisation: string, line: DueLine): TreeLine {
    const id = `due/${organisation}/${line.id}`;
    if (line.tick !== undefined) this.boxes.set(id, line.tick);
    // The day and who is to act stand first, as they are what a narrow side bar still shows.
    const label = [line.date, line.ownerTitle].filter(Boolean).join(' · ');
    return {
      id,
      label,
      description: line.what,
      tooltip: `${line.what}\n${label} · ${line.far}`,
      icon: icon(icons[line.kind], line.overdue ? 'list.errorForeground' : undefined),
      context: line.kind === 'meeting' ? 'meeting' : line.elect === undefined ? menus(line) : 'election',
      ...(line.elect === undefined ? {} : { elect: [line.elect] }),
      ...(line.kind === 'meeting' ? { day: line.date } : {}),
      command: opening(line.place),
      ...(line.circle === undefined ? {} : { subject: line.circle }),
      ...(line.owner === undefined ? {} : { person: line.owner }),
      ...(line.tick === undefined ? {} : { ticked: false }),
      spoken: `${label}, ${line.what}, ${line.far}`,
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
    const heading = (words: Words): DueChoice => ({
      label: kring.say(words),
      kind: vscode.QuickPickItemKind.Separator,
    });
    const chosen = (label: Words, is: boolean, more: Partial<DueChoice>): DueChoice => ({
      label: kring.say(label),
      ...(is ? { description: kring.say(say.chosen) } : {}),
      ...more,
    });
    const months = this.kept.get<number>(monthsAhead) ?? 3;
    const picked = await chooseFrom(
      [
        heading(say.whose),
        ...whose.map((one) => chosen(say[one], one === this.whose, { whose: one })),
        heading(say.howFar),
        ...[1, 3, 6, 12, 24].map((count) => chosen(say.months(count), count === months, { months: count })),
      ],
      { title: kring.say(say.filter) },
    );
    if (picked === undefined) return;
    if (picked.months !== undefined) await this.kept.update(monthsAhead, picked.months);
    if (picked.whose !== undefined) {
      if (picked.whose !== 'all' && (await whoIsHere(kring)) === undefined) return;
      await this.kept.update(dueOf, picked.whose);
    }
    this.tree.refresh();
  }

  dispose(): void {
    this.listening.dispose();
    this.tree.dispose();
  }
}

interface DueChoice extends vscode.QuickPickItem {
  readonly whose?: Whose;
  readonly months?: number;
}

/** Which menus a line has, by what is done about it. */
function menus({ kind, circle, owner }: DueLine): string {
  if (kind === 'term') return circle === undefined || owner === undefined ? 'due' : 'due-term';
  if (kind === 'decision review' || kind === 'decision end' || kind === 'domain review')
    return circle === undefined ? 'due' : 'due-decision';
  return kind === 'audit' && circle !== undefined ? 'due-audit' : 'due';
}

/** Puts what falls due on the clipboard, in words for whoever is to be reminded. */
export async function remind(kring: Kring, line: TreeLine | undefined): Promise<void> {
  if (line === undefined) return;
  await vscode.env.clipboard.writeText(`${line.label}: ${line.description ?? ''}`);
  void vscode.window.showInformationMessage(kring.say(say.reminded));
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
