import * as vscode from 'vscode';
import { status as say } from '../messages/extension.js';
import { titleApart } from './folders.js';
import type { Kring } from './kring.js';

/** What stands in the status bar: organisation, findings and date. Hidden while there is no organisation. */
export class StatusBar implements vscode.Disposable {
  private readonly organisation = part('organisation', 103, 'kring.chooseOrganisation');
  private readonly findings = part('findings', 102, 'workbench.actions.view.problems');
  private readonly date = part('date', 101, 'kring.lookAt');
  private readonly progress = part('progress', 100, 'kring.checklist.focus');
  private readonly listening: vscode.Disposable;

  constructor(private readonly kring: Kring) {
    this.listening = kring.onChanged(() => this.show());
  }

  /** How far the introduction is; hidden where nothing is to be done. */
  showProgress(done: number, all: number): void {
    if (all === 0) {
      this.progress.hide();
      return;
    }
    this.progress.name = this.kring.say(say.name.progress);
    this.progress.text = `$(checklist) ${Math.floor((100 * done) / all)} %`;
    this.progress.tooltip = this.kring.say(say.progress(done, all));
    this.progress.accessibilityInformation = { label: this.kring.say(say.progress(done, all)) };
    this.progress.show();
  }

  private show(): void {
    const { kring } = this;
    const { organisation, asOf } = kring;
    if (organisation === undefined) {
      for (const one of [this.organisation, this.findings, this.date, this.progress]) one.hide();
      return;
    }
    this.organisation.name = kring.say(say.name.organisation);
    this.organisation.text = `$(organization) ${withoutIcons(titleApart(kring.organisations, organisation))}`;
    this.organisation.tooltip = kring.say(say.organisation);
    this.organisation.show();

    const { error, warning } = organisation.findings;
    const counted = error + warning === 0 ? kring.say(say.clean) : kring.say(say.findings(error, warning));
    this.findings.name = kring.say(say.name.findings);
    this.findings.text = error + warning === 0 ? '$(pass)' : `$(error) ${error} $(warning) ${warning}`;
    this.findings.tooltip = counted;
    this.findings.accessibilityInformation = { label: counted };
    this.findings.show();

    this.date.name = kring.say(say.name.date);
    this.date.text = `$(calendar) ${asOf === undefined || asOf.today ? kring.say(say.today) : kring.say(say.asOf(asOf.date))}`;
    this.date.tooltip = kring.say(say.date);
    this.date.backgroundColor =
      asOf?.today === false ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.date.show();
  }

  dispose(): void {
    this.listening.dispose();
    for (const one of [this.organisation, this.findings, this.date, this.progress]) one.dispose();
  }
}

function part(id: string, priority: number, command: string): vscode.StatusBarItem {
  const made = vscode.window.createStatusBarItem(`kring.${id}`, vscode.StatusBarAlignment.Left, priority);
  made.command = command;
  return made;
}

/** `$(…)` in a text of the status bar is an icon; in a title it is what somebody wrote. */
function withoutIcons(text: string): string {
  return text.replaceAll('$(', '$\u200B(');
}
