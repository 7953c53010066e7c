import type * as vscode from 'vscode';

/** What is said to a page: until it is there to hear it, it waits. */
export class Posting<Message> {
  private isReady = false;
  private readonly waiting: Message[] = [];

  constructor(private readonly panel: vscode.WebviewPanel) {}

  /** The page is there. */
  ready(): void {
    this.isReady = true;
    for (const one of this.waiting.splice(0)) this.post(one);
  }

  post(message: Message): void {
    if (this.isReady) void this.panel.webview.postMessage(message);
    else this.waiting.push(message);
  }
}
