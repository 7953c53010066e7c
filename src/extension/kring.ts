import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  DidChangeWatchedFilesNotification,
  ErrorAction,
  type ErrorHandler,
  FileChangeType,
  type LanguageClientOptions,
  State,
  type WorkspaceEdit,
} from 'vscode-languageclient';
import {
  type AsOfAnswer,
  type ChangedParams,
  type FilesParams,
  type KringOptions,
  methods,
  type OrganisationAnswer,
  type OrganisationsParams,
  type ReadAnswer,
  type ReadParams,
} from '../lsp/protocol.js';
import { tell } from '../messages/extension.js';
import { panel } from '../messages/panel.js';
import { type Language, sayIn, tongueOf, type Words } from '../messages/words.js';

/** Starts a server in the way that this editor has for it: a process, a thread or a web worker. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

const mostRestarts = 10;
/** Milliseconds within which a server that dies again and again does so in a row. */
const inARow = 180_000;

/** Where a rule's page is opened from. */
export const ruleScheme = 'kring-rule';

/**
 * What the parts of the extension share: the server, the organisations that it knows, and which of them is shown.
 * Everything shown is asked anew when the server says that something changed.
 */
export class Kring implements vscode.Disposable {
  private client: BaseLanguageClient | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onChanged = this.changed.event;
  private readonly typed = new vscode.EventEmitter<void>();
  /** Somebody typed in a large organisation; `onChanged` follows when its findings are known. */
  readonly onTyped = this.typed.event;
  /** Which state of the texts the server told of last; another server counts anew. */
  revision: number | undefined;
  private known: readonly OrganisationAnswer[] = [];
  private chosen: string | undefined;
  private date: AsOfAnswer | undefined;
  private asking = 0;
  private first = new FirstAnswer();
  private isReading = false;
  /** The date that somebody chose last, null for today; nothing where the settings say it. */
  private looked: string | null | undefined;
  private readonly output: vscode.LogOutputChannel;

  private readonly settings: vscode.Disposable;

  constructor(private readonly makeClient: MakeClient) {
    this.output = vscode.window.createOutputChannel('Kring', { log: true });
    // As the server does, the date of the settings takes the place of the one that was chosen.
    this.settings = vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('kring.asOf')) this.looked = undefined;
    });
  }

  // ---- the server ----

  /** Starts the server. Whoever waits for what it finds is told, also where it does not start. */
  async start(): Promise<void> {
    const first = new FirstAnswer();
    this.first.follow(first);
    this.first = first;
    this.tellReading(true);
    try {
      await this.startClient();
    } catch (error) {
      first.give(false);
      this.tellReading(false);
      throw error;
    }
  }

  /** Resolves when the server has told what it found in the files: whether it has, and did not fail to start. */
  ready(): Promise<boolean> {
    return this.first.given;
  }

  private tellReading(reading: boolean): void {
    if (this.isReading === reading) return;
    this.isReading = reading;
    void vscode.commands.executeCommand('setContext', 'kring.reading', reading);
  }

  private async startClient(): Promise<void> {
    const client = this.makeClient(this.options());
    this.client = client;
    let fresh = true;
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) return;
      fresh = true;
      this.revision = undefined;
    });
    client.onNotification(methods.typed, ({ revision }: ChangedParams) => {
      if (fresh) return;
      this.revision = revision;
      this.typed.fire();
    });
    client.onNotification(methods.changed, async ({ revision }: ChangedParams) => {
      // A server that was started again does not know which date it was asked to look at.
      if (fresh && this.looked !== undefined) await this.ask<AsOfAnswer>(methods.asOf, { date: this.looked });
      fresh = false;
      this.revision = revision;
      await this.refresh();
    });
    client.onRequest(methods.files, ({ uri }: FilesParams) => filesIn(uri));
    client.onRequest(methods.read, ({ uri }: ReadParams) => textOf(uri));
    await client.start();
  }

  async restart(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await client?.dispose().catch((error: unknown) => this.output.error(String(error)));
    await this.start();
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: schemes().map((scheme) => ({ language: 'kring', scheme })),
      outputChannel: this.output,
      initializationOptions: {
        answersFiles: true,
        givesDrawer: true,
        rulePages: `${ruleScheme}:/`,
        openPlaces: 'command:kring.openPlace?',
        holdMeeting: 'kring.holdMeeting',
        showWritten: 'kring.showWritten',
      } satisfies KringOptions,
      errorHandler: this.restarts(),
    };
  }

  /** A server that dies is started again with all that is open; after too many times in a row it is left. */
  private restarts(): ErrorHandler {
    let died: number[] = [];
    return {
      // What is still sent to a server that is dying fails before it is known to be gone. Stopping for that would
      // leave it stopped.
      error: (error) => {
        this.log(error);
        return { action: ErrorAction.Continue, handled: true };
      },
      closed: () => {
        const now = performance.now();
        died = [...died.filter((time) => now - time < inARow), now];
        if (died.length <= mostRestarts) return { action: CloseAction.Restart, handled: true };
        this.first.give(false);
        return { action: CloseAction.DoNotRestart, message: this.say(tell.noServer) };
      },
    };
  }

  /** Asks the server; nothing where it does not answer, which is on the log. */
  async ask<Answer>(method: string, params: unknown): Promise<Answer | undefined> {
    const { client } = this;
    if (client === undefined) return undefined;
    try {
      return await client.sendRequest<Answer>(method, params);
    } catch (error) {
      this.output.warn(`${method}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /**
   * Tells the server of files that were just made, and waits until it has read them, two seconds at most: the
   * editor's own watcher tells of them later, and one that is shown before is looked at without the others.
   */
  async tellOfFiles(made: readonly vscode.Uri[]): Promise<void> {
    const { client } = this;
    if (client === undefined) return;
    const read = new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(late);
        listening.dispose();
        resolve();
      };
      const late = setTimeout(done, 2000);
      const listening = this.onChanged(done);
    });
    const changes = made.map((uri) => ({
      uri: client.code2ProtocolConverter.asUri(uri),
      type: FileChangeType.Created,
    }));
    await client.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
    await read;
  }

  /** Asks the server for something that a person waits for; what it refuses is told in its words. */
  async request<Answer>(method: string, params: unknown): Promise<Answer | undefined> {
    const { client } = this;
    if (client === undefined) {
      void vscode.window.showErrorMessage(this.say(tell.noServer));
      return undefined;
    }
    try {
      return await client.sendRequest<Answer>(method, params);
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      this.output.error(`${method}: ${what}`);
      void vscode.window.showErrorMessage(this.say(tell.failed(what)));
      return undefined;
    }
  }

  /** The same for whoever tells in its own place what is refused. */
  async told<Answer>(
    method: string,
    params: unknown,
  ): Promise<{ readonly answer: Answer } | { readonly refused: string }> {
    const { client } = this;
    if (client === undefined) return { refused: this.say(tell.noServer) };
    try {
      return { answer: await client.sendRequest<Answer>(method, params) };
    } catch (error) {
      const refused = error instanceof Error ? error.message : String(error);
      this.output.warn(`${method}: ${refused}`);
      return { refused };
    }
  }

  /**
   * Makes edits of the server, as one step that can be undone. Nothing is written where a text is not the one that
   * the server knew; that is told, unless it is tried again.
   */
  async apply(edit: WorkspaceEdit, isLast = true): Promise<boolean> {
    const { client } = this;
    if (client === undefined) return false;
    const isNow = (edit.documentChanges ?? []).every((change) => {
      if (!('textDocument' in change)) return true;
      const { uri, version } = change.textDocument;
      const open = vscode.workspace.textDocuments.find(
        (document) => client.code2ProtocolConverter.asUri(document.uri) === uri,
      );
      return version === null || open?.version === version;
    });
    const made = isNow && (await client.protocol2CodeConverter.asWorkspaceEdit(edit));
    if (made && (await vscode.workspace.applyEdit(made))) return true;
    if (isLast) void vscode.window.showWarningMessage(this.say(panel.changedMeanwhile));
    return false;
  }

  // ---- what it knows ----

  get organisations(): readonly OrganisationAnswer[] {
    return this.known;
  }

  /** The organisation that is shown: the one that was chosen, else that of the file that is open, else the first. */
  get organisation(): OrganisationAnswer | undefined {
    return this.known.find(({ key }) => key === this.chosen) ?? this.known[0];
  }

  get asOf(): AsOfAnswer | undefined {
    return this.date;
  }

  organisationOf(uri: vscode.Uri): OrganisationAnswer | undefined {
    const address = uri.toString();
    return this.known.find(({ files }) => files.includes(address));
  }

  choose(key: string): void {
    if (this.chosen === key) return;
    this.chosen = key;
    this.changed.fire();
  }

  /** The one that a file belongs to is shown, if it belongs to any. */
  follow(editor: vscode.TextEditor | undefined): void {
    const organisation = editor && this.organisationOf(editor.document.uri);
    if (organisation !== undefined) this.choose(organisation.key);
  }

  async refresh(): Promise<void> {
    const asked = ++this.asking;
    const params: OrganisationsParams = {};
    const [known, date] = await Promise.all([
      this.ask<OrganisationAnswer[]>(methods.organisations, params),
      this.ask<AsOfAnswer>(methods.asOf, {}),
    ]);
    // A later question has a newer answer.
    if (asked !== this.asking || known === undefined) return;
    this.known = known;
    this.date = date ?? this.date;
    await vscode.commands.executeCommand('setContext', 'kring.found', known.length > 0);
    this.tellReading(false);
    const open = vscode.window.activeTextEditor;
    const followed = open && this.organisationOf(open.document.uri);
    if (followed !== undefined) this.chosen = followed.key;
    this.changed.fire();
    this.first.give(true);
  }

  async lookAt(date: string | null): Promise<void> {
    this.looked = date;
    this.date = (await this.request<AsOfAnswer>(methods.asOf, { date })) ?? this.date;
  }

  // ---- words ----

  /**
   * As the server chooses it: the setting, else the language of the organisation, else that of the editor; with the
   * organisation's own words, where it has some in that language.
   */
  get language(): Language {
    const set = vscode.workspace.getConfiguration('kring').get<string>('language');
    const spoken = this.organisation?.language;
    // Until the server has answered anew, it still speaks the language that was set before.
    if ((set === 'en' || set === 'nl') && (spoken === undefined || tongueOf(spoken) !== set)) return set;
    return spoken ?? (vscode.env.language.startsWith('nl') ? 'nl' : 'en');
  }

  say(words: Words): string {
    return sayIn(words, this.language);
  }

  log(error: unknown): void {
    this.output.error(error instanceof Error ? error : String(error));
  }

  dispose(): void {
    void this.client?.dispose().catch(() => undefined);
    this.changed.dispose();
    this.typed.dispose();
    this.output.dispose();
    this.settings.dispose();
  }
}

/** What a server found first, for those who wait for it. */
class FirstAnswer {
  private readonly waiting: ((found: boolean) => void)[] = [];
  readonly given = new Promise<boolean>((done) => this.waiting.push(done));

  /** Only the first one counts. */
  give(found: boolean): void {
    for (const done of this.waiting.splice(0)) done(found);
  }

  /** Those who wait here wait for the answer of the server that takes the place of this one. */
  follow(next: FirstAnswer): void {
    next.waiting.push(...this.waiting.splice(0));
  }
}

/** Where texts of organisations come from. Older texts, such as those that git shows, are no part of what is there now. */
function schemes(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])];
}

/** Kring files of a folder, for a server that cannot look itself. What is left out of a search is left out here. */
export async function filesIn(folder: string): Promise<string[]> {
  const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder), '**/*.kring');
  const found = await vscode.workspace.findFiles(pattern, '**/{node_modules,.git}/**');
  return found.map((uri) => uri.toString()).sort();
}

const mostBytes = 50_000_000;

export async function textOf(address: string): Promise<ReadAnswer> {
  const uri = vscode.Uri.parse(address);
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    if (bytes.length > mostBytes) return null;
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
