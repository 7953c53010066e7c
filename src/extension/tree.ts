import * as vscode from 'vscode';
import type { ElectionToHold } from '../lsp/protocol.js';
import type { Kring } from './kring.js';

/** A line of a tree in the side bar, with those below it. */
export interface TreeLine {
  /** The same for the same thing after every change, so that what is open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string | vscode.MarkdownString;
  readonly icon?: vscode.ThemeIcon;
  readonly context?: string;
  readonly command?: vscode.Command;
  readonly open?: boolean;
  readonly ticked?: boolean;
  /** What a screen reader says, where the label alone says too little. */
  readonly spoken?: string;
  readonly below: readonly TreeLine[];
  /** By which it is decorated. */
  readonly address?: vscode.Uri;
  /** What a command of the line's menu is given. */
  readonly subject?: string;
  /** Who is to act. */
  readonly person?: string;
  /** The day of the meeting that the line is about. */
  readonly day?: string;
  /** The audit on record that the line is shown by. */
  readonly audit?: string;
  /** Elections that the line asks for. */
  readonly elect?: readonly ElectionToHold[];
}

/** So long after a box was clicked its tree is left as it is, in milliseconds: whoever ticks two ticks them at once. */
const afterClick = 800;

/** A tree of lines that are made anew after every change, while the tree can be seen. */
export class LinesTree implements vscode.TreeDataProvider<TreeLine>, vscode.Disposable {
  private readonly changedLines = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changedLines.event;
  readonly view: vscode.TreeView<TreeLine>;
  private readonly listening: vscode.Disposable;
  private readonly above = new Map<TreeLine, TreeLine>();
  private roots: readonly TreeLine[] = [];
  /** Lines that the view has not asked for yet. */
  private made: readonly TreeLine[] | undefined;
  private asked = 0;
  private clicked = 0;
  private later: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly kring: Kring,
    id: string,
    private readonly lines: () => readonly TreeLine[] | Promise<readonly TreeLine[]>,
    options: { readonly ticks?: boolean; readonly collapse?: boolean } = {},
  ) {
    this.view = vscode.window.createTreeView(id, {
      treeDataProvider: this,
      showCollapseAll: options.collapse ?? true,
      ...(options.ticks === true ? { manageCheckboxStateManually: true } : {}),
    });
    this.listening = vscode.Disposable.from(
      this.view.onDidChangeCheckboxState(() => {
        this.clicked = Date.now();
      }),
      kring.onChanged(() => this.refresh()),
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.refresh();
      }),
    );
  }

  /**
   * Shows the lines anew. They are made before the view is told, since from then on until it has them it knows no
   * line, and would let a click on a box fall to the ground; so it is not told while somebody clicks on boxes either.
   */
  refresh(): void {
    if (!this.view.visible) return;
    const wait = this.clicked + afterClick - Date.now();
    clearTimeout(this.later);
    if (wait > 0) {
      this.later = setTimeout(() => this.refresh(), wait);
      return;
    }
    const asked = ++this.asked;
    void Promise.resolve(this.lines()).then(
      (made) => {
        if (asked !== this.asked) return;
        this.made = made;
        this.changedLines.fire(undefined);
      },
      (error: unknown) => this.kring.log(error),
    );
  }

  async getChildren(line?: TreeLine): Promise<TreeLine[]> {
    if (line !== undefined) return [...line.below];
    const { made } = this;
    this.made = undefined;
    this.roots = made ?? (await this.lines());
    this.above.clear();
    const waiting = [...this.roots];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const below of next.below) {
        this.above.set(below, next);
        waiting.push(below);
      }
    }
    return [...this.roots];
  }

  getParent(line: TreeLine): TreeLine | undefined {
    return this.above.get(line);
  }

  /** The line of an id among those that were shown last. */
  find(id: string): TreeLine | undefined {
    return this.roots.find((line) => line.id === id) ?? [...this.above.keys()].find((line) => line.id === id);
  }

  getTreeItem(line: TreeLine): vscode.TreeItem {
    const shown = new vscode.TreeItem(
      line.label,
      line.below.length === 0
        ? vscode.TreeItemCollapsibleState.None
        : line.open === true
          ? vscode.TreeItemCollapsibleState.Expanded
          : vscode.TreeItemCollapsibleState.Collapsed,
    );
    shown.id = line.id;
    if (line.description !== undefined) shown.description = line.description;
    shown.tooltip = line.tooltip ?? [line.label, line.description].filter(Boolean).join(', ');
    if (line.icon !== undefined) shown.iconPath = line.icon;
    if (line.context !== undefined) shown.contextValue = line.context;
    if (line.address !== undefined) shown.resourceUri = line.address;
    if (line.command !== undefined) shown.command = line.command;
    if (line.ticked !== undefined) {
      shown.checkboxState = line.ticked
        ? vscode.TreeItemCheckboxState.Checked
        : vscode.TreeItemCheckboxState.Unchecked;
    }
    shown.accessibilityInformation = { label: line.spoken ?? String(shown.tooltip ?? line.label) };
    return shown;
  }

  dispose(): void {
    clearTimeout(this.later);
    this.listening.dispose();
    this.view.dispose();
    this.changedLines.dispose();
  }
}

/** An icon in the colour of how heavy something is. */
export function icon(name: string, colour?: string): vscode.ThemeIcon {
  return colour === undefined
    ? new vscode.ThemeIcon(name)
    : new vscode.ThemeIcon(name, new vscode.ThemeColor(colour));
}
