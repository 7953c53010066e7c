import { foldGutter, foldService } from '@codemirror/language';
import type { LSPClient } from '@codemirror/lsp-client';
import {
  type EditorState,
  type Extension,
  RangeSetBuilder,
  StateEffect,
  StateField,
} from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view';

/*
 * What the editor's client for language servers does not ask for by itself: the colours of words, and what can be
 * folded. Both are asked for when nobody has typed for a moment, and move with the text until the next answer.
 */

const setColours = StateEffect.define<DecorationSet>();
const setFolds = StateEffect.define<ReadonlyMap<number, number>>();

const colours = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (now, { changes, effects }) =>
    effects.reduce((all, one) => (one.is(setColours) ? one.value : all), now.map(changes)),
  provide: (field) => EditorView.decorations.from(field),
});

/** The ends of folds by the lines on which they begin, both as places in the text. */
const folds = StateField.define<ReadonlyMap<number, number>>({
  create: () => new Map(),
  update(now, { changes, docChanged, effects }) {
    const moved = docChanged
      ? new Map([...now].map(([from, to]) => [changes.mapPos(from, -1), changes.mapPos(to)]))
      : now;
    return effects.reduce<ReadonlyMap<number, number>>(
      (all, one) => (one.is(setFolds) ? one.value : all),
      moved,
    );
  },
});

interface Tokens {
  readonly data: readonly number[];
}

interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** Colours and folds of one file by the server. */
export function colouring(client: LSPClient, uri: string): Extension {
  const plugin = ViewPlugin.fromClass(
    class {
      private timer = 0;
      private asked = 0;

      constructor(private readonly view: EditorView) {
        this.ask();
      }

      update({ docChanged }: ViewUpdate): void {
        if (!docChanged) return;
        clearTimeout(this.timer);
        this.timer = window.setTimeout(() => this.ask(), 150);
      }

      destroy(): void {
        clearTimeout(this.timer);
        this.asked = -1;
      }

      private ask(): void {
        const asked = ++this.asked;
        const { doc } = this.view.state;
        const textDocument = { uri };
        client.sync();
        void Promise.all([
          client.request<unknown, Tokens | null>('textDocument/semanticTokens/full', { textDocument }),
          client.request<unknown, readonly Fold[] | null>('textDocument/foldingRange', { textDocument }),
        ]).then(
          ([tokens, ranges]) => {
            // Where something was typed meanwhile, the next question is on its way.
            if (asked !== this.asked || this.view.state.doc !== doc) return;
            this.view.dispatch({
              effects: [
                setColours.of(decorationsOf(this.view.state, tokens?.data ?? [])),
                setFolds.of(foldsOf(this.view.state, ranges ?? [])),
              ],
            });
          },
          () => undefined,
        );
      }
    },
  );
  return [
    colours,
    folds,
    plugin,
    foldGutter({
      foldingChanged: ({ transactions }) =>
        transactions.some(({ effects }) => effects.some((one) => one.is(setFolds))),
    }),
    foldService.of((state, lineStart) => {
      const to = state.field(folds).get(lineStart);
      const from = state.doc.lineAt(lineStart).to;
      return to === undefined || to <= from ? null : { from, to };
    }),
  ];
}

/** Classes of the words, by the kinds that the server tells of; whoever shows them gives each a colour. */
let legend: readonly string[] = [];

function decorationsOf({ doc }: EditorState, numbers: readonly number[]): DecorationSet {
  const set = new RangeSetBuilder<Decoration>();
  let line = 1;
  let column = 0;
  for (let i = 0; i + 4 < numbers.length; i += 5) {
    const [down = 0, along = 0, length = 0, kind = 0, more = 0] = numbers.slice(i, i + 5);
    line += down;
    column = down === 0 ? column + along : along;
    if (line > doc.lines) break;
    const { from, to } = doc.line(line);
    const start = from + column;
    if (start + length > to) continue;
    set.add(
      start,
      start + length,
      Decoration.mark({
        class: `word-${legend[kind] ?? 'other'}${more & 1 ? ' word-declared' : ''}${more & 2 ? ' word-over' : ''}`,
      }),
    );
  }
  return set.finish();
}

function foldsOf({ doc }: EditorState, ranges: readonly Fold[]): ReadonlyMap<number, number> {
  return new Map(
    ranges
      .filter(({ startLine, endLine }) => startLine < endLine && endLine < doc.lines)
      .map(({ startLine, endLine }) => [doc.line(startLine + 1).from, doc.line(endLine + 1).to]),
  );
}

/** Takes in what the numbers of the server's words mean, as it says when it starts. */
export function learnColours(client: LSPClient): void {
  legend = client.serverCapabilities?.semanticTokensProvider?.legend.tokenTypes ?? [];
}
