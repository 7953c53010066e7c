import {
  type CodeAction,
  CodeActionKind,
  CodeActionTriggerKind,
  type TextEdit as LspEdit,
} from 'vscode-languageserver';
import type { FormatEdit } from '../language/format.js';
import { actions as say } from '../messages/actions.js';
import { type Language, sayIn } from '../messages/words.js';
import { type ActionKind, allFixes, type Offered, refactorings, repairs } from '../services/code-actions.js';
import { formatted, formattedLines, formattedWhileTyping } from '../services/formatting.js';
import { filesNaming, renamedAt, renameEdits, renameFault } from '../services/rename.js';
import type { SourceText } from '../services/source-text.js';
import { originOf, rangeOf, spotOf } from './convert.js';
import type { Desk } from './desk.js';
import { placeWritten } from './written.js';

/** Answers what could be changed: renaming, formatting, repairs and refactorings. */
export function answerEditing(desk: Desk): void {
  const { connection, session } = desk;

  connection.onPrepareRename(({ textDocument, position }, token) =>
    desk.answering('prepareRename', token, () => {
      const at = desk.at(textDocument.uri, true);
      if (at === undefined) return null;
      const found = renamedAt(at.scene, at.source, spotOf(position));
      if ('refused' in found) throw desk.refusal(found.refused, at.scene);
      return { range: rangeOf(found.at), placeholder: found.named.name };
    }),
  );

  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    desk.answering('rename', token, async () => {
      const at = desk.at(textDocument.uri, true);
      if (at === undefined) return null;
      const found = renamedAt(at.scene, at.source, spotOf(position));
      if ('refused' in found) throw desk.refusal(found.refused, at.scene);
      const fault = renameFault(session.services, at.scene, found, newName);
      if (fault !== undefined) throw desk.refusal(fault, at.scene);
      const texts = new Map<string, SourceText>();
      for (const file of filesNaming(at.scene, found)) {
        const source = session.source(file) ?? (await desk.loader.textOf(file));
        if (source !== undefined) texts.set(file, source);
      }
      return desk.workspaceEdit(renameEdits(at.scene, found, newName, (file) => texts.get(file)));
    }),
  );

  connection.onDocumentFormatting(({ textDocument }, token) =>
    desk.answering('formatting', token, () => {
      const source = session.source(session.fileOf(textDocument.uri));
      return source === undefined ? null : edits(source, formatted(session.services, source));
    }),
  );
  connection.onDocumentRangeFormatting(({ textDocument, range }, token) =>
    desk.answering('rangeFormatting', token, () => {
      const source = session.source(session.fileOf(textDocument.uri));
      if (source === undefined) return null;
      // A selection that ends before the first character of a line does not mean that line.
      const last =
        range.end.character === 0 && range.end.line > range.start.line ? range.end.line : range.end.line + 1;
      return edits(source, formattedLines(session.services, source, range.start.line + 1, last));
    }),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }, token) =>
    desk.answering('onTypeFormatting', token, () => {
      const source = session.source(session.fileOf(textDocument.uri));
      if (source === undefined) return null;
      return edits(
        source,
        formattedWhileTyping(session.services, source, source.offset(spotOf(position)), ch),
      );
    }),
  );

  connection.onCodeAction(({ textDocument, range, context }, token) =>
    desk.answering('codeAction', token, () => {
      const file = session.fileOf(textDocument.uri);
      const asked = context.triggerKind === CodeActionTriggerKind.Invoked;
      // While somebody types in a large organisation, an editor that asks by itself can wait.
      if (!desk.findings.isQuick(file) && !asked && !session.isCurrent) return [];
      const at = desk.at(textDocument.uri, true);
      if (at === undefined) return null;
      const { source, scene } = at;
      const wanted = (kind: string): boolean =>
        context.only === undefined ||
        context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
      const found: CodeAction[] = [];
      const findings = desk.findings
        .of(scene.standing.organisation)
        .findings.filter((finding) => finding.at.file === source.file);
      const selected = originOf(source.file, range);
      if (wanted(kinds.fix) || wanted(kinds.deviation)) {
        const here = findings.filter(
          (finding) => finding.at.line <= selected.endLine && finding.at.endLine >= selected.line,
        );
        for (const offered of repairs(scene, here).filter(({ kind }) => wanted(kinds[kind]))) {
          const diagnostics =
            offered.finding === undefined ? [] : [desk.findings.diagnostic(offered.finding, scene.language)];
          found.push({
            ...codeAction(desk, offered, kinds[offered.kind], scene.language),
            diagnostics,
            ...(offered.preferred === true ? { isPreferred: true } : {}),
          });
        }
      }
      if (wanted(fixAllKind)) {
        const all = allFixes(scene.standing.organisation, findings);
        if (all.length > 0)
          found.push({
            title: sayIn(say.fixAll, scene.language),
            kind: fixAllKind,
            edit: desk.workspaceEdit(all),
          });
      }
      for (const offered of refactorings(scene, source, spotOf(range.start))) {
        const kind = kinds[offered.kind];
        if (wanted(kind)) found.push(codeAction(desk, offered, kind, scene.language));
      }
      return found;
    }),
  );

  function edits(source: SourceText, all: readonly FormatEdit[]): LspEdit[] {
    return all.map(({ start, end, newText }) => ({ range: rangeOf(source.origin(start, end)), newText }));
  }
}

export const fixAllKind = `${CodeActionKind.SourceFixAll}.kring`;

const kinds: Readonly<Record<ActionKind, CodeActionKind>> = {
  fix: CodeActionKind.QuickFix,
  // Setting the method aside is no repair: an editor shows it behind all others, in a group of its own.
  deviation: `${CodeActionKind.Refactor}.deviation`,
  refactor: CodeActionKind.RefactorRewrite,
  extract: CodeActionKind.RefactorExtract,
  record: `${CodeActionKind.RefactorRewrite}.record`,
};

function codeAction(desk: Desk, offered: Offered, kind: CodeActionKind, language: Language): CodeAction {
  const title = sayIn(offered.title, language);
  const edit = desk.workspaceEdit(offered.edits, offered.newFile);
  const { showWritten } = desk.options;
  const written = typeof showWritten === 'string' ? placeWritten(edit) : undefined;
  return {
    title,
    kind,
    edit,
    ...(written === undefined
      ? {}
      : { command: { title, command: showWritten as string, arguments: [written] } }),
  };
}
