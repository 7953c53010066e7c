import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { never } from '../ground/never.js';
import {
  type ActParams,
  type EveningAnswer,
  type EveningParams,
  type FilePlace,
  type MeetingsAnswer,
  methods,
  type PrepareMeetingAnswer,
  type PrepareMeetingParams,
} from '../lsp/protocol.js';
import { refusedActs } from '../messages/holding.js';
import { chooseMeeting, holding as say } from '../messages/holding-page.js';
import {
  type FromHolding,
  fromHolding,
  type HeldMeeting,
  heldMeeting,
  holdingPage,
  type ToHolding,
} from '../render/html/holding-page.js';
import type { Act } from '../services/holding/act.js';
import { chooseFrom } from './asking.js';
import type { Kring } from './kring.js';
import { chooseCircle, meetingDay } from './papers.js';
import { nonce } from './pictures.js';
import { openPlace } from './places.js';
import type { TreeLine } from './tree.js';
import { Undone } from './undone.js';

const holdingType = 'kring.holding';
/** So often an act is tried again where somebody typed in between. */
const mostTries = 5;
/** Milliseconds after a keystroke until the page is asked for anew: what is typed fast is shown at once all the same. */
const afterTyping = 30;

/** Pages on which meetings are held. Each follows the text, and is there again when the window is. */
export class Holdings implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly panels = new Set<HoldingPanel>();
  private readonly listening: vscode.Disposable;
  private typed: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly kring: Kring,
    private readonly extension: vscode.Uri,
    private readonly memory: vscode.Memento,
  ) {
    const follow = (): void => {
      for (const panel of this.panels) void panel.refresh();
    };
    this.listening = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(holdingType, this),
      kring.onChanged(follow),
      kring.onTyped(follow),
      // The server tells of changes when all is quiet; the screen in the room does not wait for that.
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId !== 'kring' || this.panels.size === 0) return;
        clearTimeout(this.typed);
        this.typed = setTimeout(follow, afterTyping);
      }),
    );
  }

  /** Holds a meeting: the one that is named, that of a line of a tree, or one that is chosen. */
  async hold(asked: TreeLine | string | undefined): Promise<void> {
    const { organisation } = this.kring;
    if (organisation === undefined) return;
    const meeting =
      typeof asked === 'string' ? asked : await this.chosen(organisation.key, asked?.subject, asked?.day);
    if (meeting !== undefined) this.show({ organisation: organisation.key, meeting });
  }

  private show(held: HeldMeeting): void {
    const known = [...this.panels].find(
      ({ held: other }) => other.organisation === held.organisation && other.meeting === held.meeting,
    );
    if (known !== undefined) {
      known.reveal();
      return;
    }
    const made = vscode.window.createWebviewPanel(
      holdingType,
      'Kring',
      vscode.ViewColumn.Beside,
      this.options(),
    );
    this.take(made, held);
  }

  async deserializeWebviewPanel(made: vscode.WebviewPanel, state: unknown): Promise<void> {
    const held = heldMeeting(state);
    if (held === undefined) {
      made.dispose();
      return;
    }
    made.webview.options = this.options();
    this.take(made, held);
  }

  private take(made: vscode.WebviewPanel, held: HeldMeeting): void {
    const panel = new HoldingPanel(this.kring, made, this.extension, held, this.memory);
    this.panels.add(panel);
    made.onDidDispose(() => this.panels.delete(panel));
  }

  private options(): vscode.WebviewOptions & vscode.WebviewPanelOptions {
    return {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [vscode.Uri.joinPath(this.extension, 'dist')],
      retainContextWhenHidden: true,
    };
  }

  /** A meeting of a circle or a day where these are known, else one of all; its agenda is written where it has none. */
  private async chosen(
    organisation: string,
    circle: string | undefined,
    day: string | undefined,
  ): Promise<string | undefined> {
    const { kring } = this;
    const answer = await kring.request<MeetingsAnswer>(methods.meetings, { organisation });
    if (answer === undefined) return undefined;
    const fitting = answer.meetings.filter((one) => circle === undefined || one.circle === circle);
    if (circle !== undefined && day !== undefined) {
      const there = fitting.find(({ on }) => on === day);
      return there?.name ?? (await this.prepared({ organisation, circle, on: day }));
    }
    const another = {
      label: kring.say(chooseMeeting.another),
      detail: kring.say(chooseMeeting.anotherDetail),
    };
    const choices = [
      ...fitting.slice(0, 50).map((one) => ({
        label: one.on === undefined ? one.circleTitle : `${one.circleTitle}, ${one.on}`,
        description: one.name,
        name: one.name,
      })),
      { ...another, name: undefined },
    ];
    const picked = await chooseFrom(choices, { title: kring.say(chooseMeeting.which) });
    if (picked === undefined || picked.name !== undefined) return picked?.name;
    const of = circle ?? (await chooseCircle(kring));
    if (of === undefined) return undefined;
    const on = await meetingDay(kring);
    return on === undefined ? undefined : this.prepared({ organisation, circle: of, on });
  }

  private async prepared(params: PrepareMeetingParams): Promise<string | undefined> {
    const { kring } = this;
    const answer = await kring.request<PrepareMeetingAnswer<WorkspaceEdit>>(methods.prepareMeeting, params);
    if (answer === undefined) return undefined;
    if (answer.edit !== undefined && !(await kring.apply(answer.edit))) return undefined;
    return answer.meeting;
  }

  dispose(): void {
    clearTimeout(this.typed);
    this.listening.dispose();
    for (const panel of this.panels) panel.dispose();
  }
}

/** One page: what its reader means is written by the server's edits, one act after the other. */
class HoldingPanel {
  private readonly listening: vscode.Disposable;
  private ready = false;
  private asked = 0;
  private told = '';
  private restored = false;
  private place: FilePlace | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private readonly undone: Undone;

  constructor(
    private readonly kring: Kring,
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    readonly held: HeldMeeting,
    private readonly memory: vscode.Memento,
  ) {
    const { webview } = panel;
    this.undone = new Undone(panel);
    panel.iconPath = vscode.Uri.joinPath(extension, 'images', 'kring.png');
    this.listening = vscode.Disposable.from(
      webview.onDidReceiveMessage((said: unknown) => {
        const message = fromHolding(said);
        // A message that is none of ours is left where it is.
        if (message !== undefined) void this.take(message).catch((error: unknown) => kring.log(error));
      }),
      panel.onDidDispose(() => this.listening.dispose()),
    );
    webview.html = holdingPage({
      language: kring.language,
      nonce: nonce(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'holding.js')).toString(),
      held,
    });
  }

  reveal(): void {
    this.panel.reveal();
  }

  dispose(): void {
    this.panel.dispose();
  }

  private get key(): string {
    return `kring.holding ${this.held.organisation} ${this.held.meeting}`;
  }

  private post(message: ToHolding<EveningAnswer>): void {
    void this.panel.webview.postMessage(message);
  }

  private async take(message: FromHolding): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.ready = true;
        this.restored = false;
        this.told = '';
        await this.refresh();
        return;
      case 'keep':
        await this.memory.update(this.key, message.kept);
        return;
      case 'act': {
        // One after the other, so that each is made for what the one before left.
        const { id } = message;
        this.last = this.last
          .then(() => this.act(id, message.act as Act))
          .catch((error: unknown) => {
            // What was typed goes back into its fields.
            this.post({ kind: 'refused', id, text: this.kring.say(refusedActs.changedMeanwhile) });
            this.kring.log(error);
          });
        await this.last;
        return;
      }
      case 'undo':
      case 'redo':
        await this.undone.again(message.kind);
        return;
      case 'text':
        if (this.place !== undefined) await openPlace(this.place, { column: this.besides });
        break;
      default:
        never(message);
    }
  }

  /** Shows the meeting as the text is now. */
  async refresh(): Promise<void> {
    if (!this.ready) return;
    const asked = ++this.asked;
    const params: EveningParams = { organisation: this.held.organisation, meeting: this.held.meeting };
    const evening = await this.kring.ask<EveningAnswer | null>(methods.evening, params);
    // A later question has a newer answer; where there is none, as while the files are read, what is shown stays.
    if (evening === undefined || asked !== this.asked) return;
    if (evening === null) {
      if (this.told !== '') this.post({ kind: 'gone' });
      this.told = this.told === '' ? '' : 'gone';
      return;
    }
    this.place = evening.place;
    const { place: _, ...shown } = evening;
    const told = JSON.stringify(shown);
    if (told === this.told) return;
    this.told = told;
    this.panel.title = this.kring.say(say.title(evening.circle.title, evening.on));
    const kept = this.restored ? undefined : this.memory.get<string>(this.key);
    this.restored = true;
    this.post({ kind: 'evening', evening, ...(kept === undefined ? {} : { kept }) });
  }

  private async act(id: number, act: Act): Promise<void> {
    const params: ActParams = { organisation: this.held.organisation, meeting: this.held.meeting, act };
    for (let tries = 1; tries <= mostTries; tries++) {
      const answer = await this.kring.told<WorkspaceEdit | null>(methods.act, params);
      if ('refused' in answer) {
        this.post({ kind: 'refused', id, text: answer.refused });
        return;
      }
      const edit = answer.answer;
      if (edit === null) break;
      if (!(await this.kring.apply(edit, tries === mostTries))) {
        if (tries < mostTries) continue;
        this.post({ kind: 'refused', id, text: this.kring.say(refusedActs.changedMeanwhile) });
        return;
      }
      this.undone.wrote(edit);
      break;
    }
    await this.refresh();
    this.post({ kind: 'written', id });
  }

  private get besides(): vscode.ViewColumn {
    const own = this.panel.viewColumn;
    const shown = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== own)?.viewColumn;
    return shown ?? (own === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One);
  }
}
