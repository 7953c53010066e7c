import { themes } from '../render/theme.js';

/** Light or dark, as a reader chose or the system says. */
export type Shade = 'light' | 'dark';

/** The colours of an editor, by which the panel of the picture and pages beside a text know them. */
export function editorColoursOf(shade: Shade): Readonly<Record<string, string>> {
  const { paper, ink, faint, line, hair, level0 } = themes[shade];
  const accent = shade === 'light' ? '#14506e' : '#7cc0ee';
  const chosen = shade === 'light' ? '#dfecf2' : '#24414f';
  return {
    'color-scheme': shade,
    '--vscode-editor-background': paper,
    '--vscode-editor-foreground': ink,
    '--vscode-descriptionForeground': faint,
    '--vscode-focusBorder': accent,
    '--vscode-textLink-foreground': accent,
    '--vscode-textLink-activeForeground': accent,
    '--vscode-button-background': accent,
    '--vscode-panel-border': hair,
    '--vscode-input-foreground': ink,
    '--vscode-input-background': paper,
    '--vscode-input-border': line,
    '--vscode-input-placeholderForeground': faint,
    '--vscode-dropdown-foreground': ink,
    '--vscode-dropdown-background': paper,
    '--vscode-dropdown-border': line,
    '--vscode-toolbar-hoverBackground': level0,
    '--vscode-inputOption-activeBackground': chosen,
    '--vscode-inputOption-activeForeground': ink,
    '--vscode-inputOption-activeBorder': accent,
    '--vscode-editorWidget-background': paper,
    '--vscode-editorWidget-foreground': ink,
    '--vscode-editorWidget-border': line,
    '--vscode-editorHoverWidget-background': paper,
    '--vscode-editorHoverWidget-foreground': ink,
    '--vscode-editorHoverWidget-border': line,
    '--vscode-list-hoverBackground': level0,
    '--vscode-list-activeSelectionBackground': chosen,
    '--vscode-list-activeSelectionForeground': ink,
    '--vscode-charts-blue': shade === 'light' ? '#1f6f9b' : '#5fb0de',
    '--vscode-charts-yellow': shade === 'light' ? '#d99a00' : '#e0b84f',
    '--vscode-charts-green': shade === 'light' ? '#3f8a4f' : '#86c98a',
    '--vscode-charts-purple': shade === 'light' ? '#8a4f8a' : '#c99ac9',
    '--vscode-charts-red': shade === 'light' ? '#b3261e' : '#f28b82',
    '--vscode-charts-orange': shade === 'light' ? '#c46a00' : '#e8a255',
    '--vscode-font-size': '14px',
    '--vscode-font-family': 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
  };
}

/** The same as the text of a style. */
export function styleOf(shade: Shade): string {
  const all = Object.entries(editorColoursOf(shade)).map(([name, value]) => `${name}:${value};`);
  return `:root{${all.join('')}}`;
}
