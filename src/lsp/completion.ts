import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
} from 'vscode-languageserver';
import { type Choice, choicesAt } from '../services/completion.js';
import { toldOfThing } from '../services/hover.js';
import { allStandings, type Named, organisationMeantIn } from '../services/mentions.js';
import { rangeOf, spotOf } from './convert.js';
import type { Desk } from './desk.js';

/** Offers what may be written at a place, and explains it when somebody looks at it. */
export function answerCompletion(desk: Desk): void {
  const { connection, session } = desk;
  connection.onCompletion(({ textDocument, position }, token) =>
    desk.answering('completion', token, () => {
      const at = desk.at(textDocument.uri, false);
      const found = at && choicesAt(session.services, at.source, at.scene, spotOf(position));
      if (found === undefined) return null;
      const range = rangeOf(found.at);
      return {
        isIncomplete: found.more,
        items: found.choices.map((choice, i) => completionItem(desk, choice, i, range, textDocument.uri)),
      };
    }),
  );
  connection.onCompletionResolve((item) => {
    try {
      const asked = item.data as { named?: Named; of?: string; uri?: string } | undefined;
      if (asked?.named === undefined || asked.uri === undefined) return item;
      const { named, of } = asked;
      const scene = session.scene(session.fileOf(asked.uri), false);
      if (scene === undefined) return item;
      const standing =
        of === undefined ? scene.standing : organisationMeantIn(scene.standing, allStandings(scene), of);
      const outline = standing && toldOfThing(scene, { named, standing });
      const formats = desk.client.textDocument?.completion?.completionItem?.documentationFormat;
      return outline === undefined ? item : { ...item, documentation: desk.markup(outline, formats) };
    } catch (error) {
      desk.log(error, 'completionItem/resolve');
      return item;
    }
  });
}

function completionItem(
  desk: Desk,
  choice: Choice,
  order: number,
  range: ReturnType<typeof rangeOf>,
  uri: string,
): CompletionItem {
  const asked = desk.client.textDocument?.completion?.completionItem;
  const snippets = asked?.snippetSupport === true;
  const text = (snippets ? choice.snippet : undefined) ?? choice.text ?? choice.label;
  const filter = choice.filter ?? choice.label;
  return {
    label: choice.label,
    kind: completionKinds[choice.kind],
    ...(choice.detail === undefined || choice.detail === '' ? {} : { detail: choice.detail }),
    // What a client shows on every line; the detail often only on the one that is looked at.
    ...(choice.detail === undefined || choice.detail === '' || asked?.labelDetailsSupport !== true
      ? {}
      : { labelDetails: { description: choice.detail } }),
    ...(choice.documentation === undefined ? {} : { documentation: choice.documentation }),
    ...(filter === choice.label ? {} : { filterText: filter }),
    sortText: String(order).padStart(4, '0'),
    textEdit: { range, newText: text },
    ...(snippets && choice.snippet !== undefined ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(choice.over === true ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...(choice.named === undefined
      ? {}
      : { data: { named: choice.named, ...(choice.of === undefined ? {} : { of: choice.of }), uri } }),
  };
}

const completionKinds: Readonly<Record<Choice['kind'], CompletionItemKind>> = {
  keyword: CompletionItemKind.Keyword,
  snippet: CompletionItemKind.Snippet,
  person: CompletionItemKind.Variable,
  circle: CompletionItemKind.Class,
  role: CompletionItemKind.Interface,
  'domain item': CompletionItemKind.Property,
  decision: CompletionItemKind.Event,
  election: CompletionItemKind.Event,
  action: CompletionItemKind.Function,
  step: CompletionItemKind.Function,
  question: CompletionItemKind.Field,
  'closing question': CompletionItemKind.Field,
  review: CompletionItemKind.Event,
  topic: CompletionItemKind.Event,
  meeting: CompletionItemKind.Event,
  organisation: CompletionItemKind.Module,
  rule: CompletionItemKind.Constant,
  office: CompletionItemKind.EnumMember,
  word: CompletionItemKind.EnumMember,
  date: CompletionItemKind.Value,
  length: CompletionItemKind.Unit,
  text: CompletionItemKind.Text,
};
