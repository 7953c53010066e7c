import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, codeFolding, foldKeymap, indentUnit } from '@codemirror/language';
import { lintGutter, setDiagnostics } from '@codemirror/lint';
import {
  findReferencesKeymap,
  formatKeymap,
  hoverTooltips,
  jumpToDefinitionKeymap,
  type LSPClient,
  serverCompletion,
} from '@codemirror/lsp-client';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension, type Text } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import { page as say } from '../messages/page.js';
import { sayIn, type Tongue, type Words } from '../messages/words.js';
import { colouring } from './colouring.js';
import type { ListedFinding } from './findings.js';
import type { ProtocolRange, TextFile } from './texts.js';

/** What the editor cannot do by itself, and asks of the page. */
export interface EditorDeeds {
  typed(): void;
  moved(): void;
  rename(): void;
  actions(): void;
}

/** What stays the same in an editor, but for what a reader may choose. */
export class EditorLook {
  private readonly words = new Compartment();
  private readonly colours = new Compartment();
  private readonly locked = new Compartment();
  tongue: Tongue = 'en';
  dark = false;
  readOnly = false;

  /** What an editor of a file is made of. */
  extensions(client: LSPClient, uri: string, name: string, deeds: EditorDeeds): Extension {
    return [
      lineNumbers(),
      highlightActiveLineGutter(),
      highlightSpecialChars(),
      history(),
      codeFolding(),
      drawSelection(),
      EditorState.allowMultipleSelections.of(true),
      indentUnit.of('  '),
      bracketMatching(),
      rectangularSelection(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      search({ top: true }),
      lintGutter(),
      autocompletion({ icons: false }),
      serverCompletion({ override: true }),
      hoverTooltips(),
      colouring(client, uri),
      keymap.of([
        { key: 'F2', run: () => did(deeds.rename) },
        { key: 'Mod-.', run: () => did(deeds.actions) },
        { key: 'Alt-Enter', run: () => did(deeds.actions) },
        ...formatKeymap,
        ...jumpToDefinitionKeymap,
        ...findReferencesKeymap,
        ...completionKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...foldKeymap,
        indentWithTab,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of(({ docChanged, selectionSet }) => {
        if (docChanged) deeds.typed();
        if (selectionSet) deeds.moved();
      }),
      this.words.of(this.inWords(name)),
      this.colours.of(this.inColours()),
      this.locked.of(this.lock()),
      client.plugin(uri, 'kring'),
    ];
  }

  /** Puts an editor into the words and colours that are chosen now. */
  apply(view: EditorView, name: string): void {
    view.dispatch({
      effects: [
        this.words.reconfigure(this.inWords(name)),
        this.colours.reconfigure(this.inColours()),
        this.locked.reconfigure(this.lock()),
      ],
    });
  }

  private inWords(name: string): Extension {
    const t = (words: Words): string => sayIn(words, this.tongue);
    const { editor } = say;
    return [
      EditorView.contentAttributes.of({
        tabindex: '0',
        'aria-label': t(say.textOf(name)),
        'aria-description': t(editor.keys),
      }),
      EditorState.phrases.of({
        Completions: t(editor.completions),
        'Control character': t(editor.controlCharacter),
        'Reference list': t(editor.references),
        'folded code': t(editor.folded),
        'Folded lines': t(editor.folded),
        'Unfolded lines': t(editor.unfold),
        unfold: t(editor.unfold),
        'Fold line': t(editor.fold),
        'Unfold line': t(editor.unfoldLine),
        Find: t(editor.find),
        Replace: t(editor.replace),
        next: t(editor.next),
        previous: t(editor.previous),
        all: t(editor.all),
        'match case': t(editor.matchCase),
        regexp: t(editor.regexp),
        'by word': t(editor.byWord),
        replace: t(editor.replace),
        'replace all': t(editor.replaceAll),
        close: t(editor.close),
        'current match': t(editor.currentMatch),
        'on line': t(editor.onLine),
        'replaced $ matches': t(editor.replacedMany),
        'replaced match on line $': t(editor.replacedOne),
        'Go to line': t(editor.goToLine),
        go: t(editor.go),
      }),
    ];
  }

  private inColours(): Extension {
    return EditorView.theme({}, { dark: this.dark });
  }

  private lock(): Extension {
    return EditorState.readOnly.of(this.readOnly);
  }
}

function did(deed: () => void): boolean {
  deed();
  return true;
}

/** A place of the protocol as one in a text; what lies behind its end is its end. */
export function offsetIn(doc: Text, { line, character }: ProtocolRange['start']): number {
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.min(from + character, to);
}

export function placeIn(doc: Text, offset: number): ProtocolRange['start'] {
  const line = doc.lineAt(offset);
  return { line: line.number - 1, character: offset - line.from };
}

/** Underlines what was found in the file that is shown. */
export function underline(view: EditorView, file: TextFile, findings: readonly ListedFinding[]): void {
  const { doc } = view.state;
  const made = findings
    .filter(({ uri }) => uri === file.uri)
    .map(({ range, severity, message }) => ({
      from: offsetIn(doc, range.start),
      to: Math.max(offsetIn(doc, range.start), offsetIn(doc, range.end)),
      severity,
      message,
    }));
  view.dispatch(setDiagnostics(view.state, made));
}
