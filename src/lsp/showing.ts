import {
  InlayHintKind,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensEdit,
} from 'vscode-languageserver';
import { lenses as say } from '../messages/actions.js';
import { sayIn } from '../messages/words.js';
import { lensesIn, meetingLenses } from '../services/code-lenses.js';
import { hintsIn } from '../services/inlay-hints.js';
import { tokenKinds, tokensIn } from '../services/semantic-tokens.js';
import type { SourceText } from '../services/source-text.js';
import { rangeOf, spotOf } from './convert.js';
import type { Desk } from './desk.js';

/** What the numbers of semantic tokens mean. The types are the protocol's own, so that every theme has colours. */
export const tokenLegend = {
  tokenTypes: [
    'keyword',
    'namespace',
    'variable',
    'class',
    'interface',
    'property',
    'event',
    'macro',
    'enumMember',
    'number',
    'number',
    'string',
    'comment',
  ],
  tokenModifiers: ['declaration', 'deprecated'],
};

/** Shows colours, lines above circles and hints behind words. */
export function answerShowing(desk: Desk): void {
  const { connection, session } = desk;
  const last = new Map<string, { id: string; numbers: number[] }>();
  let counted = 0;

  const numbersOf = async (uri: string, from?: number, to?: number): Promise<number[] | undefined> => {
    const file = session.fileOf(uri);
    const source = session.source(file);
    if (source === undefined) return undefined;
    const numbers: number[] = [];
    let line = 0;
    let column = 0;
    let start = desk.host.now();
    for (const tokens of tokensIn(session.services, source, session.scene(file, false)?.standing, from, to)) {
      for (const token of tokens) {
        const spot = source.spot(token.start);
        const down = spot.line - 1 - line;
        numbers.push(
          down,
          down === 0 ? spot.column - 1 - column : spot.column - 1,
          token.length,
          tokenKinds.indexOf(token.kind),
          (token.declares ? 1 : 0) + (token.over ? 2 : 0),
        );
        line = spot.line - 1;
        column = spot.column - 1;
      }
      if (desk.host.now() - start < 8) continue;
      await desk.host.breathe();
      start = desk.host.now();
    }
    return numbers;
  };
  const kept = (uri: string, numbers: number[]): SemanticTokens => {
    const id = String(++counted);
    for (const known of last.keys()) if (!session.open.has(session.fileOf(known))) last.delete(known);
    last.set(uri, { id, numbers });
    return { resultId: id, data: numbers };
  };

  const { semanticTokens, inlayHint } = connection.languages;
  semanticTokens.on(({ textDocument: { uri } }, token) =>
    desk.answering('semanticTokens', token, async () => kept(uri, (await numbersOf(uri)) ?? [])),
  );
  semanticTokens.onRange(({ textDocument: { uri }, range }, token) =>
    desk.answering('semanticTokens/range', token, async () => {
      const source: SourceText | undefined = session.source(session.fileOf(uri));
      if (source === undefined) return { data: [] };
      const from = source.offset(spotOf(range.start));
      const to = source.offset(spotOf(range.end));
      return { data: (await numbersOf(uri, from, to)) ?? [] };
    }),
  );
  semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }, token) =>
    desk.answering('semanticTokens/delta', token, async (): Promise<SemanticTokens | SemanticTokensDelta> => {
      const before = last.get(uri);
      const answer = kept(uri, (await numbersOf(uri)) ?? []);
      if (before === undefined || before.id !== previousResultId) return answer;
      return {
        ...(answer.resultId === undefined ? {} : { resultId: answer.resultId }),
        edits: difference(before.numbers, answer.data),
      };
    }),
  );

  inlayHint.on(({ textDocument, range }, token) =>
    desk.answering('inlayHint', token, () => {
      if (session.settings.inlayHints === false) return null;
      const at = desk.at(textDocument.uri, false);
      if (at === undefined) return null;
      return hintsIn(at.scene, range.start.line + 1, range.end.line + 1).map((hint) => ({
        position: { line: hint.line - 1, character: hint.column - 1 },
        label: hint.text,
        kind: InlayHintKind.Type,
        paddingLeft: true,
      }));
    }),
  );

  connection.onCodeLens(({ textDocument }, token) =>
    desk.answering('codeLens', token, () => {
      if (session.settings.codeLenses === false) return null;
      const at = desk.at(textDocument.uri, false);
      if (at === undefined) return null;
      // A date that is not today's is shown wherever something is told as of it.
      const other =
        session.settings.asOf === undefined ? '' : `${sayIn(say.asOf(session.on), at.scene.language)} · `;
      const { holdMeeting } = desk.options;
      return [
        ...lensesIn(at.scene).map((lens) => ({
          range: rangeOf(lens.at),
          command: { title: `${other}${lens.text}`, command: '' },
        })),
        ...(typeof holdMeeting === 'string' ? meetingLenses(at.scene) : []).map((lens) => ({
          range: rangeOf(lens.at),
          command: { title: lens.text, command: holdMeeting ?? '', arguments: [lens.meeting] },
        })),
      ];
    }),
  );
}

/** The one stretch of numbers in which two lists differ. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, now.length);
  let start = 0;
  while (start < most && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  return [{ start, deleteCount: before.length - same - start, data: now.slice(start, now.length - same) }];
}
