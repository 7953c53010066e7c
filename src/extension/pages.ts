import * as vscode from 'vscode';
import { methods, type PageAnswer, type PageParams } from '../lsp/protocol.js';
import type { Kring } from './kring.js';

/** The page of the introduction is there again when the window is; an agenda and a checklist are made for the moment. */
const progressType = 'kring.progress';
const pageType = 'kring.page';

/** Which page a panel shows; without an organisation, of the one that is shown elsewhere too. */
export type ShownPage = Pick<PageParams, 'organisation' | 'page' | 'circle' | 'audit' | 'on' | 'for'>;

/**
 * Panels with a page: the introduction of the method, an agenda, what an audit asks or found. They follow the text. A page
 * runs no script: its links are commands, of which only that which opens a place in the text is let through.
 */
export class Pages implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly panels = new Map<vscode.WebviewPanel, PagePanel>();
  private readonly listening: vscode.Disposable;

  constructor(private readonly kring: Kring) {
    this.listening = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(progressType, this),
      kring.onChanged(() => {
        for (const panel of this.panels.values()) void panel.refresh();
      }),
    );
  }

  /** Shows a page beside the text, in the column where others are; one that shows the same already comes to the front. */
  async show(shown: ShownPage): Promise<void> {
    const known = [...this.panels].find(([, panel]) => panel.shows(shown));
    if (known !== undefined) {
      known[0].reveal();
      return;
    }
    const type = shown.page === 'progress' ? progressType : pageType;
    const [column] = [...this.panels.keys()].flatMap(({ viewColumn }) => viewColumn ?? []);
    const made = vscode.window.createWebviewPanel(type, 'Kring', column ?? vscode.ViewColumn.Beside, options);
    await this.take(made, shown).refresh();
  }

  async deserializeWebviewPanel(made: vscode.WebviewPanel): Promise<void> {
    made.webview.options = options;
    await this.take(made, { page: 'progress' }).refresh();
  }

  private take(made: vscode.WebviewPanel, shown: ShownPage): PagePanel {
    const panel = new PagePanel(this.kring, made, shown);
    this.panels.set(made, panel);
    made.onDidDispose(() => this.panels.delete(made));
    return panel;
  }

  dispose(): void {
    this.listening.dispose();
    for (const made of this.panels.keys()) made.dispose();
  }
}

const options: vscode.WebviewOptions & vscode.WebviewPanelOptions = {
  enableScripts: false,
  enableForms: false,
  enableCommandUris: ['kring.openPlace'],
  enableFindWidget: true,
  localResourceRoots: [],
};

class PagePanel {
  private asked = 0;
  private stale = false;
  private html = '';

  constructor(
    private readonly kring: Kring,
    private readonly panel: vscode.WebviewPanel,
    private readonly shown: ShownPage,
  ) {
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.stale) void this.refresh();
    });
  }

  shows(shown: ShownPage): boolean {
    const keys = ['organisation', 'page', 'circle', 'audit', 'on', 'for'] as const;
    return keys.every((key) => this.shown[key] === shown[key]);
  }

  async refresh(): Promise<void> {
    this.stale = !this.panel.visible;
    if (this.stale) return;
    const asked = ++this.asked;
    const { kring, shown } = this;
    const known = kring.organisations.some(({ key }) => key === shown.organisation);
    const organisation = known ? shown.organisation : kring.organisation?.key;
    if (organisation === undefined) return;
    const answer = await kring.ask<PageAnswer>(methods.page, { ...shown, organisation } satisfies PageParams);
    // What was there stays while half a line is typed for which there is no answer.
    if (answer === undefined || asked !== this.asked || answer.html === this.html) return;
    this.html = answer.html;
    this.panel.title = answer.title;
    this.panel.webview.html = answer.html;
  }
}
