import * as vscode from 'vscode';

/*
 * Every list and every box that the extension shows comes from here: it stays when something else takes the focus,
 * such as a page that has just been read, since an answer must not depend on how fast a machine or a hand is. The
 * house's tests hold all other files to it.
 */

/** How a list is shown; that it stays is not left to whoever asks. */
export interface ListLook {
  readonly title: string;
  readonly placeHolder?: string;
  /** Whether typed words are also looked for in the details of the lines; descriptions are always searched. */
  readonly matchOnDetail?: boolean;
}

/** Has a person choose a line of a list; nothing where none was chosen. */
export async function chooseFrom<Choice extends vscode.QuickPickItem>(
  choices: readonly Choice[],
  look: ListLook,
): Promise<Choice | undefined> {
  return vscode.window.showQuickPick(choices, { ...look, matchOnDescription: true, ignoreFocusOut: true });
}

/** What a box for a text asks. */
export interface Asked {
  readonly prompt: string;
  /** What stands in the box when it is shown. */
  readonly value?: string;
  readonly placeHolder?: string;
  /** What is wrong with a text, in words; nothing where it may be given. */
  readonly validateInput?: (text: string) => string | undefined;
}

/** Has a person type a text; nothing where none was given. */
export async function askFor(asked: Asked): Promise<string | undefined> {
  return vscode.window.showInputBox({ ...asked, ignoreFocusOut: true });
}
