import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  InsertTextFormat,
  type Location,
  MarkupKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import * as say from '../messages/editor.js';
import { isCalendarDate } from '../model/calendar.js';
import { outlineMarkdown } from '../render/markdown/outline.js';
import type { Outline } from '../render/outline.js';
import { type Choice, choicesAt } from '../services/completion.js';
import { dateTold, told, toldAt } from '../services/hover.js';
import { declarationsOfNamed, mentionAt, type Named } from '../services/mentions.js';
import type { Scene } from '../services/scene.js';
import type { SourceText } from '../services/source-text.js';
import { pathOf } from './addresses.js';
import { rangeOf, spotOf } from './convert.js';
import { Findings } from './findings.js';
import type { Host } from './host.js';
import { Loader } from './loader.js';
import { outlineText } from './plain-text.js';
import { type AsOfAnswer, type AsOfParams, type KringOptions, methods } from './protocol.js';
import { Session } from './session.js';

/** Answers a client over a connection until that closes. */
export function serve(connection: Connection, host: Host): void {
  new Server(connection, host).listen();
}

class Server {
  private readonly session: Session;
  private readonly findings: Findings;
  private readonly loader: Loader;
  private options: KringOptions = {};
  private client: InitializeParams['capabilities'] = {};

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
  ) {
    this.session = new Session(host);
    const log = (error: unknown, method: string): void => void this.log(error, method);
    this.findings = new Findings(this.session, host, connection, log);
    this.loader = new Loader(this.session, host, connection, () => this.options.answersFiles === true);
  }

  listen(): void {
    const { connection } = this;
    connection.onInitialize((params) => this.initialize(params));
    connection.onInitialized(
      () => void this.initialized().catch((error: unknown) => this.log(error, 'initialized')),
    );
    this.files();
    this.answers();
    this.own();
    connection.listen();
  }

  // ---- beginning ----

  private initialize(params: InitializeParams): InitializeResult {
    this.client = params.capabilities;
    this.options = (params.initializationOptions ?? {}) as KringOptions;
    this.session.configure(this.options);
    const base = this.options.rulePages ?? this.host.rulePages;
    this.findings.rulePage = (rule) => (base === undefined ? undefined : `${base}${rule}.md`);
    const folders =
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri == null ? [] : [params.rootUri]);
    for (const folder of folders) this.loader.folders.add(folder);
    return {
      serverInfo: { name: 'kring', version: this.host.version },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
        completionProvider: { triggerCharacters: [' ', '.', '/', '"'], resolveProvider: true },
        hoverProvider: true,
        definitionProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  private async initialized(): Promise<void> {
    const { connection, client } = this;
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.kring' }],
      });
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'kring' });
    if (client.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        this.working('didChangeWorkspaceFolders', async () => {
          for (const { uri } of removed) this.leaveFolder(uri);
          for (const { uri } of added) {
            this.loader.folders.add(uri);
            await this.loader.readFolder(uri);
          }
          this.findings.changed();
        }),
      );
    await this.askSettings();
    for (const folder of this.loader.folders) await this.loader.readFolder(folder);
    for (const { uri } of [...this.session.open.values()]) await this.loader.readAround(uri);
    this.findings.ready = true;
    this.findings.changed();
  }

  private async askSettings(): Promise<void> {
    if (this.client.workspace?.configuration !== true) return;
    const said: unknown = await this.connection.workspace.getConfiguration('kring');
    if (typeof said === 'object' && said !== null) this.session.configure({ ...this.options, ...said });
  }

  private leaveFolder(uri: string): void {
    this.loader.folders.delete(uri);
    const folder = `${pathOf(uri).replace(/\/$/, '')}/`;
    for (const file of this.session.workspace.files())
      if (file.startsWith(folder)) this.session.removeText(file);
  }

  // ---- files ----

  private files(): void {
    const { connection, session } = this;
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) =>
      this.working('didOpen', async () => {
        this.findings.changed(session.openText(uri, version, text));
        if (this.findings.ready && (await this.loader.readAround(uri)) > 0) this.findings.changed();
      }),
    );
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
      this.working('didChange', async () => {
        this.findings.changed(session.changeText(uri, version, contentChanges));
      }),
    );
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
      this.working('didClose', async () => {
        session.closeText(uri);
        await this.loader.readAddress(uri);
        this.findings.changed();
      }),
    );
    connection.onDidChangeWatchedFiles(({ changes }) =>
      this.working('didChangeWatchedFiles', async () => {
        for (const { uri } of changes) await this.loader.readAddress(uri);
        this.findings.changed();
      }),
    );
    connection.onDidChangeConfiguration(({ settings }) =>
      this.working('didChangeConfiguration', async () => {
        const said = (settings as { kring?: unknown } | null)?.kring;
        if (this.client.workspace?.configuration === true) await this.askSettings();
        else if (said !== undefined) session.configure({ ...this.options, ...(said as object) });
        this.findings.changed();
      }),
    );
  }

  // ---- answers ----

  private answers(): void {
    const { connection, session } = this;
    connection.onHover(({ textDocument, position }, token) =>
      this.answering('hover', token, () => this.hover(textDocument.uri, position)),
    );
    connection.onDefinition(({ textDocument, position }, token) =>
      this.answering('definition', token, () => {
        const at = this.at(textDocument.uri, true);
        const found = at && mentionAt(at.scene, spotOf(position));
        return found === undefined || at === undefined ? null : this.declared(at.scene, found.named);
      }),
    );
    connection.onCompletion(({ textDocument, position }, token) =>
      this.answering('completion', token, () => {
        const at = this.at(textDocument.uri, false);
        const found = at && choicesAt(session.services, at.source, at.scene, spotOf(position));
        if (found === undefined) return null;
        const range = rangeOf(found.at);
        return {
          isIncomplete: found.more,
          items: found.choices.map((choice, i) => this.completionItem(choice, i, range, textDocument.uri)),
        };
      }),
    );
    connection.onCompletionResolve((item) => this.resolved(item));
  }

  private hover(uri: string, position: { line: number; character: number }): Hover | null {
    const at = this.at(uri, false);
    if (at === undefined) return null;
    const spot = spotOf(position);
    let found = toldAt(at.scene, spot);
    if (found === undefined) {
      const line = at.source.line(spot.line);
      for (const match of line.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)) {
        const column = match.index + 1;
        if (spot.column < column || spot.column > column + match[0].length || !isCalendarDate(match[0]))
          continue;
        const place = {
          file: at.source.file,
          line: spot.line,
          endLine: spot.line,
          column,
          endColumn: column + 10,
        };
        found = dateTold(at.scene, match[0], place);
      }
    }
    return found === undefined
      ? null
      : { contents: this.markup(found.outline, 'hover'), range: rangeOf(found.at) };
  }

  private declared(scene: Scene, named: Named): Location[] {
    return declarationsOfNamed(scene.standing, named).map(({ at }) => ({
      uri: this.session.addressOf(at.file),
      range: rangeOf(at),
    }));
  }

  private completionItem(
    choice: Choice,
    order: number,
    range: ReturnType<typeof rangeOf>,
    uri: string,
  ): CompletionItem {
    const snippets = this.client.textDocument?.completion?.completionItem?.snippetSupport === true;
    const text = (snippets ? choice.snippet : undefined) ?? choice.text ?? choice.label;
    const filter = choice.filter ?? choice.label;
    return {
      label: choice.label,
      kind: completionKinds[choice.kind],
      ...(choice.detail === undefined || choice.detail === '' ? {} : { detail: choice.detail }),
      ...(choice.documentation === undefined ? {} : { documentation: choice.documentation }),
      ...(filter === choice.label ? {} : { filterText: filter }),
      sortText: String(order).padStart(4, '0'),
      textEdit: { range, newText: text },
      ...(snippets && choice.snippet !== undefined ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(choice.over === true ? { tags: [CompletionItemTag.Deprecated] } : {}),
      ...(choice.named === undefined ? {} : { data: { named: choice.named, uri } }),
    };
  }

  private resolved(item: CompletionItem): CompletionItem {
    try {
      const asked = item.data as { named?: Named; uri?: string } | undefined;
      if (asked?.named === undefined || asked.uri === undefined) return item;
      const scene = this.session.scene(pathOf(asked.uri), false);
      const outline = scene && told(scene.standing, asked.named, scene.language);
      return outline === undefined ? item : { ...item, documentation: this.markup(outline, 'completion') };
    } catch (error) {
      this.log(error, 'completionItem/resolve');
      return item;
    }
  }

  private markup(outline: Outline, where: 'hover' | 'completion'): { kind: MarkupKind; value: string } {
    const { textDocument } = this.client;
    const formats =
      where === 'hover'
        ? textDocument?.hover?.contentFormat
        : textDocument?.completion?.completionItem?.documentationFormat;
    const wanted = formats?.[0] ?? MarkupKind.Markdown;
    return wanted === MarkupKind.PlainText
      ? { kind: MarkupKind.PlainText, value: outlineText(outline) }
      : { kind: MarkupKind.Markdown, value: outlineMarkdown(outline) };
  }

  /** The open text of an address and what answers about it are worked out from. */
  private at(uri: string, exact: boolean): { source: SourceText; scene: Scene } | undefined {
    const file = pathOf(uri);
    const source = this.session.source(file);
    const scene = source && this.session.scene(file, exact);
    return source === undefined || scene === undefined ? undefined : { source, scene };
  }

  // ---- requests of our own ----

  private own(): void {
    const { connection, session } = this;
    connection.onRequest(methods.asOf, (params: AsOfParams | null, token: CancellationToken) =>
      this.answering(methods.asOf, token, (): AsOfAnswer => {
        const date = params?.date;
        if (typeof date === 'string' && !isCalendarDate(date))
          throw new ResponseError(
            ErrorCodes.InvalidParams,
            say.server.notADate(date)[session.languageOf(undefined)],
          );
        if (date !== undefined) {
          session.lookAt(date ?? undefined);
          this.findings.changed();
        }
        return { date: session.on, today: session.settings.asOf === undefined };
      }),
    );
  }

  // ---- failing ----

  /** Answers a request; our own failure is an error of that request and a line on the log, and the server lives on. */
  private async answering<T>(
    method: string,
    token: CancellationToken,
    answer: () => T | Promise<T>,
  ): Promise<T> {
    // What was typed before the question arrived before it, and a question that was taken back needs no answer.
    await this.host.breathe();
    if (token.isCancellationRequested) throw new ResponseError(-32800, method);
    try {
      return await answer();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      throw new ResponseError(ErrorCodes.InternalError, this.log(error, method));
    }
  }

  private working(method: string, work: () => Promise<void>): void {
    void work().catch((error: unknown) => this.log(error, method));
  }

  private log(error: unknown, method: string): string {
    const what = error instanceof Error ? error.message : String(error);
    const said = say.server.failed(method, what)[this.session.languageOf(undefined)];
    this.connection.console.error(error instanceof Error ? `${said} ${error.stack ?? ''}` : said);
    return said;
  }
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
  organisation: CompletionItemKind.Module,
  rule: CompletionItemKind.Constant,
  office: CompletionItemKind.EnumMember,
  word: CompletionItemKind.EnumMember,
  date: CompletionItemKind.Value,
  length: CompletionItemKind.Unit,
  text: CompletionItemKind.Text,
};
