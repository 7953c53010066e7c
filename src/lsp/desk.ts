import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type Location,
  LSPErrorCodes,
  MarkupKind,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../edits/edit.js';
import * as say from '../messages/editor.js';
import { sayIn, type Words } from '../messages/words.js';
import type { Origin } from '../model/organisation.js';
import { outlineMarkdown } from '../render/markdown/outline.js';
import type { Outline } from '../render/outline.js';
import type { Scene } from '../services/scene.js';
import type { SourceText } from '../services/source-text.js';
import { editOf, rangeOf } from './convert.js';
import { Findings } from './findings.js';
import type { Host } from './host.js';
import { Loader } from './loader.js';
import { outlineText } from './plain-text.js';
import type { KringOptions } from './protocol.js';
import { Session } from './session.js';

/** What every answer of the server needs: what is known, who asks, and how to fail. */
export class Desk {
  readonly session: Session;
  readonly findings: Findings;
  readonly loader: Loader;
  options: KringOptions = {};
  client: InitializeParams['capabilities'] = {};
  private settingFaults: readonly Words[] = [];
  /** What of the settings was told already, so that each fault is told once while it stands. */
  private told: ReadonlySet<string> = new Set();

  constructor(
    readonly connection: Connection,
    readonly host: Host,
  ) {
    this.session = new Session(host);
    this.findings = new Findings(this.session, host, connection, (error, method) => {
      this.log(error, method);
    });
    this.loader = new Loader(this.session, host, connection, () => this.options.answersFiles === true);
  }

  takeSettings(said: unknown): void {
    this.settingFaults = this.session.configure(said);
  }

  /** Tells what of the settings does nothing, once it is there. */
  tellSettings(): void {
    const language = this.session.languageOf(undefined);
    for (const fault of this.settingFaults)
      if (!this.told.has(fault.en))
        void this.connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Warning,
          message: sayIn(fault, language),
        });
    this.told = new Set(this.settingFaults.map(({ en }) => en));
  }

  /** Has the client ask again for what it shows in texts, which follows settings and the date. */
  showAnew(): void {
    const { codeLens, inlayHint } = this.client.workspace ?? {};
    const failed = (error: unknown): void => {
      this.log(error, 'refresh');
    };
    if (codeLens?.refreshSupport === true)
      this.connection.sendRequest(CodeLensRefreshRequest.type).catch(failed);
    if (inlayHint?.refreshSupport === true) this.connection.languages.inlayHint.refresh().catch(failed);
  }

  /**
   * The open text of an address and what answers about it are worked out from.
   *
   * @param exact see {@link Session.scene}
   */
  at(uri: string, exact: boolean): { readonly source: SourceText; readonly scene: Scene } | undefined {
    const file = this.session.fileOf(uri);
    const source = this.session.source(file);
    const scene = source && this.session.scene(file, exact);
    return source === undefined || scene === undefined ? undefined : { source, scene };
  }

  location(at: Origin): Location {
    return { uri: this.session.addressOf(at.file), range: rangeOf(at) };
  }

  /**
   * Edits as the client takes them: with the versions of open texts, so that it refuses what was typed over meanwhile.
   * Line ends are those of the files, as far as they are open.
   */
  workspaceEdit(
    edits: readonly TextEdit[],
    newFile?: { readonly file: string; readonly text: string },
  ): WorkspaceEdit {
    const byFile = new Map<string, TextEdit[]>();
    for (const edit of edits) {
      const known = byFile.get(edit.at.file);
      if (known === undefined) byFile.set(edit.at.file, [edit]);
      else known.push(edit);
    }
    const changes = [...byFile].map(([file, some]) => {
      const open = this.session.open.get(file);
      const crlf = open?.source.text.includes('\r\n') === true;
      return {
        textDocument: { uri: this.session.addressOf(file), version: open?.version ?? null },
        edits: some.map((edit) =>
          editOf(crlf ? { ...edit, text: edit.text.replaceAll('\n', '\r\n') } : edit),
        ),
      };
    });
    const { documentChanges, resourceOperations } = this.client.workspace?.workspaceEdit ?? {};
    if (documentChanges !== true) {
      return {
        changes: Object.fromEntries(changes.map(({ textDocument, edits: all }) => [textDocument.uri, all])),
      };
    }
    if (newFile === undefined || resourceOperations?.includes('create') !== true)
      return { documentChanges: changes };
    const uri = this.session.addressOf(newFile.file);
    const start = { line: 0, character: 0 };
    return {
      documentChanges: [
        { kind: 'create', uri, options: { ignoreIfExists: true } },
        {
          textDocument: { uri, version: null },
          edits: [{ range: { start, end: start }, newText: newFile.text }],
        },
        ...changes,
      ],
    };
  }

  markup(outline: Outline, formats: readonly MarkupKind[] | undefined): { kind: MarkupKind; value: string } {
    return formats?.[0] === MarkupKind.PlainText
      ? { kind: MarkupKind.PlainText, value: outlineText(outline) }
      : { kind: MarkupKind.Markdown, value: outlineMarkdown(outline) };
  }

  /** A refusal that a person reads. */
  refusal(words: Words, scene?: Scene): ResponseError<void> {
    const language = scene?.language ?? this.session.languageOf(undefined);
    return new ResponseError(LSPErrorCodes.RequestFailed, sayIn(words, language));
  }

  /** Answers a request; our own failure is an error of that request and a line on the log, and the server lives on. */
  async answering<T>(method: string, token: CancellationToken, answer: () => T | Promise<T>): Promise<T> {
    this.findings.asked();
    // What was typed before the question arrived before it, and a question that was taken back needs no answer.
    await this.host.breathe();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, method);
    try {
      return await answer();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      throw new ResponseError(ErrorCodes.InternalError, this.log(error, method));
    }
  }

  /** Answers a request of our own; parameters that were left out are none. */
  answers<P, A>(method: string, answer: (params: P) => A | Promise<A>): void {
    this.connection.onRequest(
      method,
      (params: P | null, token: CancellationToken): Promise<unknown> =>
        this.answering<unknown>(method, token, () => answer((params ?? {}) as P)),
    );
  }

  working(method: string, work: () => Promise<void>): void {
    void work().catch((error: unknown) => this.log(error, method));
  }

  /** One line on the client's log about a failure of our own; gives the sentence. */
  log(error: unknown, method: string): string {
    const what = error instanceof Error ? error.message : String(error);
    const said = sayIn(say.server.failed(method, what), this.session.languageOf(undefined));
    const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 4).join(' ').trim() : '';
    this.connection.console.error(`${said} ${stack}`.replace(/\s+/g, ' ').trim());
    return said;
  }
}
