import * as vscode from 'vscode';
import type { Kring } from './kring.js';
import type { Pictures } from './pictures.js';

/** Milliseconds after a page was opened at which its steps can be known to VS Code, on a quick machine and on a slow one. */
const afterOpening = [0, 1000, 4000, 12_000] as const;

/**
 * Ticks the first steps whose results are there. VS Code ticks a step when a context becomes true, and never where it
 * was true before the page with the steps was opened. So what these steps wait for is true for a moment only, each time
 * that something changed or a page was opened.
 */
export class FirstSteps implements vscode.Disposable {
  private readonly listening: vscode.Disposable;
  private readonly waiting = new Set<ReturnType<typeof setTimeout>>();

  constructor(
    private readonly kring: Kring,
    private readonly pictures: Pictures,
  ) {
    this.listening = vscode.Disposable.from(
      kring.onChanged(() => this.tell()),
      pictures.onShown(() => this.tell()),
      vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
        if (opened.length > 0) this.tellSoon();
      }),
    );
  }

  private tellSoon(): void {
    for (const time of afterOpening) {
      const later = setTimeout(() => {
        this.waiting.delete(later);
        this.tell();
      }, time);
      this.waiting.add(later);
    }
  }

  private tell(): void {
    if (this.kring.organisation !== undefined) {
      void vscode.commands.executeCommand('setContext', 'kring.stepBegun', true);
      void vscode.commands.executeCommand('setContext', 'kring.stepBegun', false);
    }
    if (this.pictures.isShown) {
      void vscode.commands.executeCommand('setContext', 'kring.stepPictured', true);
      void vscode.commands.executeCommand('setContext', 'kring.stepPictured', false);
    }
  }

  dispose(): void {
    this.listening.dispose();
    for (const later of this.waiting) clearTimeout(later);
  }
}
