import { type Slot, slots } from '../../layout/drawing.js';
import { themes } from '../theme.js';

/** A colour of the editor mixed into its background, so much of it in a hundred. */
function mixed(colour: string, percent: number, ground = 'var(--vscode-editor-background)'): string {
  return `color-mix(in srgb, ${colour} ${percent}%, ${ground})`;
}

/** What each slot of a picture is in the colours of the editor. */
const colours: Readonly<Record<Slot, string>> = {
  paper: 'var(--vscode-editor-background)',
  ink: 'var(--vscode-editor-foreground)',
  faint: mixed('var(--vscode-editor-foreground)', 75),
  line: mixed('var(--vscode-editor-foreground)', 50),
  hair: mixed('var(--vscode-editor-foreground)', 20),
  level0: mixed('var(--vscode-editor-foreground)', 3),
  level1: mixed('var(--kring-blue)', 10),
  level2: mixed('var(--kring-yellow)', 9),
  level3: mixed('var(--kring-green)', 9),
  level4: mixed('var(--kring-purple)', 9),
  seat: 'var(--vscode-editor-background)',
  seatInk: 'var(--vscode-editor-foreground)',
  leader: mixed('var(--kring-blue)', 70, 'var(--vscode-editor-foreground)'),
  leaderInk: 'var(--vscode-editor-background)',
  representative: mixed('var(--kring-yellow)', 26),
  representativeInk: 'var(--vscode-editor-foreground)',
  warning: mixed('var(--kring-red)', 72, 'var(--vscode-editor-foreground)'),
  warningInk: 'var(--vscode-editor-background)',
  notice: mixed('var(--kring-orange)', 22),
  noticeInk: 'var(--vscode-editor-foreground)',
  done: mixed('var(--kring-green)', 65, 'var(--vscode-editor-foreground)'),
  doneInk: 'var(--vscode-editor-background)',
  doing: mixed('var(--kring-blue)', 22),
  doingInk: 'var(--vscode-editor-foreground)',
  open: mixed('var(--vscode-editor-foreground)', 8),
  openInk: 'var(--vscode-editor-foreground)',
};

function said(all: Readonly<Record<Slot, string>>): string {
  return slots.map((slot) => `--kring-${slot}:${all[slot]};`).join('');
}

/** Styles that give a page in an editor the slots of a picture as variables, in the colours that the editor has. */
export const editorColours = `:root{--kring-blue:var(--vscode-charts-blue,#3794ff);--kring-yellow:var(--vscode-charts-yellow,#cca700);--kring-green:var(--vscode-charts-green,#89d185);--kring-purple:var(--vscode-charts-purple,#b180d7);--kring-red:var(--vscode-charts-red,#f14c4c);--kring-orange:var(--vscode-charts-orange,#d18616)}
body{${said(colours)}--paper:var(--kring-paper);--ink:var(--kring-ink);--line:var(--kring-line);--accent:var(--vscode-focusBorder);--accent-ink:var(--kring-paper)}
body.vscode-high-contrast{${said(themes.contrast)}}
body.vscode-high-contrast-light{${said(themes.print)}}`;
