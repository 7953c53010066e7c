import * as vscode from 'vscode';
import type { Language } from '../messages/words.js';
import {
  type ComparisonKind,
  comparisonPage,
  type FromComparison,
  fromComparison,
  type ToComparison,
} from '../render/html/comparison-page.js';
import type { KeptPage } from '../render/html/kept-page.js';
import { nonce } from './pictures.js';
import { Posting } from './posting.js';

/** A page with a comparison or a history: what it says is looked at before anything is done. */
export class ToldPage implements vscode.Disposable {
  private readonly listening: vscode.Disposable[] = [];
  private readonly panel: vscode.WebviewPanel;
  private readonly posting: Posting<ToComparison>;
  readonly onEnd: vscode.Event<void>;

  constructor(
    extension: vscode.Uri,
    settings: {
      readonly kind: ComparisonKind;
      readonly language: Language;
      readonly title: string;
      readonly kept?: KeptPage;
    },
    take: (message: FromComparison) => void,
    /** The panel of a window that was closed meanwhile; a new one where it is left out. */
    former?: vscode.WebviewPanel,
  ) {
    const { kind, language, title, kept } = settings;
    const options = {
      enableScripts: true,
      enableForms: false,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')],
    };
    this.panel =
      former ??
      vscode.window.createWebviewPanel(`kring.${kind}`, title, vscode.ViewColumn.Active, {
        ...options,
        // A reader goes to a text and comes back to the same place.
        retainContextWhenHidden: true,
      });
    this.posting = new Posting(this.panel);
    const { webview } = this.panel;
    webview.options = options;
    this.panel.iconPath = vscode.Uri.joinPath(extension, 'images', 'kring.png');
    this.onEnd = this.panel.onDidDispose;
    this.listening.push(
      webview.onDidReceiveMessage((said: unknown) => {
        const message = fromComparison(said);
        // A message that is none of ours is left where it is.
        if (message === undefined) return;
        if (message.kind === 'ready') this.posting.ready();
        else take(message);
      }),
      this.panel.onDidDispose(() => vscode.Disposable.from(...this.listening).dispose()),
    );
    webview.html = comparisonPage({
      kind,
      language,
      ...(kept === undefined ? {} : { kept }),
      nonce: nonce(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', 'comparison.js')).toString(),
    });
  }

  get visible(): boolean {
    return this.panel.visible;
  }

  get onShown(): vscode.Event<unknown> {
    return this.panel.onDidChangeViewState;
  }

  set title(title: string) {
    this.panel.title = title;
  }

  reveal(): void {
    this.panel.reveal();
  }

  post(message: ToComparison): void {
    this.posting.post(message);
  }

  /** Where a text is shown beside the page, in the column that has texts. */
  get besides(): vscode.ViewColumn {
    const own = this.panel.viewColumn;
    const shown = vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn !== own)?.viewColumn;
    return shown ?? vscode.ViewColumn.Beside;
  }

  dispose(): void {
    this.panel.dispose();
  }
}
