import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  FileOperationPatternKind,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver';
import * as say from '../messages/editor.js';
import { languages, sayIn, tongueOf } from '../messages/words.js';
import { isNamedKring } from '../workspace/find.js';
import { answerComparisons } from './comparison-requests.js';
import { answerCompletion } from './completion.js';
import { Desk } from './desk.js';
import { answerEditing, fixAllKind } from './editing.js';
import { guarded } from './guarded.js';
import { answerHolding } from './holding-requests.js';
import type { Host } from './host.js';
import { answerNavigation } from './navigation.js';
import { answerOwn } from './own-requests.js';
import { answerPanel } from './panel-requests.js';
import { answerPictures } from './picture-requests.js';
import { type ImportingAnswer, type ImportingParams, type KringOptions, methods } from './protocol.js';
import { answerShowing, tokenLegend } from './showing.js';
import { answerTracking } from './tracking-requests.js';

/** Whether meetings can be held: not on the page on which Kring is tried, which has no room for it. */
declare const __holdsMeetings: boolean | undefined;
/** Whether files of other programs can be taken in: not there either, nor what reads spreadsheets. */
declare const __imports: boolean | undefined;

/** Answers a client over a connection until that closes. */
export function serve(open: Connection, host: Host): void {
  const connection = guarded(open, (method) => {
    const words = say.server.wrongParameters(method);
    return sayIn(words, desk.session.languageOf(undefined));
  });
  const desk: Desk = new Desk(connection, host);
  connection.onInitialize((params) => initialize(desk, params));
  connection.onInitialized(() => desk.working('initialized', () => initialized(desk)));
  takeFiles(desk);
  answerCompletion(desk);
  answerNavigation(desk);
  answerEditing(desk);
  answerShowing(desk);
  answerOwn(desk);
  answerPictures(desk);
  answerPanel(desk);
  if (typeof __holdsMeetings === 'undefined' || __holdsMeetings) answerHolding(desk);
  answerTracking(desk);
  answerComparisons(desk);
  if (typeof __imports === 'undefined' || __imports)
    // What reads spreadsheets is loaded when one is there.
    desk.answers(
      methods.importing,
      async (params: ImportingParams): Promise<ImportingAnswer> =>
        (await import('./importing.js')).importingAnswer(desk, params),
    );
  connection.listen();
}

/** Kring files, and folders, which may hold some. */
const anyFile = {
  filters: [
    { pattern: { glob: '**/*.kring', matches: FileOperationPatternKind.file } },
    { pattern: { glob: '**/*', matches: FileOperationPatternKind.folder } },
  ],
};

function initialize(desk: Desk, params: InitializeParams): InitializeResult {
  const { session, findings, loader, host } = desk;
  desk.client = params.capabilities;
  const said: unknown = params.initializationOptions;
  desk.options = (typeof said === 'object' && said !== null ? said : {}) as KringOptions;
  desk.takeSettings(desk.options);
  session.clientLanguage = languages.find((one) => params.locale?.toLowerCase().split(/[-_]/)[0] === one);
  if (desk.options.givesDrawer === true)
    host.askForDrawer?.(() => desk.connection.sendRequest<boolean>(methods.drawer));
  const base = desk.options.rulePages ?? host.rulePages;
  findings.rulePage = (rule, language) =>
    base === undefined ? undefined : `${base}${tongueOf(language) === 'nl' ? 'nl/' : ''}${rule}.md`;
  const folders =
    params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri == null ? [] : [params.rootUri]);
  for (const folder of folders) loader.folders.add(folder);
  return {
    serverInfo: { name: 'kring', version: host.version },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: false },
      completionProvider: { triggerCharacters: [' ', '.', '/'], resolveProvider: true },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: { label: 'Kring' },
      workspaceSymbolProvider: true,
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      documentLinkProvider: {},
      renameProvider: { prepareProvider: true },
      documentFormattingProvider: true,
      documentRangeFormattingProvider: true,
      documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
      codeActionProvider: {
        codeActionKinds: [
          'quickfix',
          fixAllKind,
          'refactor.rewrite',
          'refactor.extract',
          'refactor.deviation',
        ],
      },
      codeLensProvider: {},
      inlayHintProvider: true,
      semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
      typeHierarchyProvider: true,
      callHierarchyProvider: true,
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: anyFile, didRename: anyFile, didDelete: anyFile },
      },
    },
  };
}

async function initialized(desk: Desk): Promise<void> {
  const { connection, client, loader, findings } = desk;
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      // Of a folder that is gone many clients tell by its own address alone.
      watchers: [{ globPattern: '**/*.kring' }, { globPattern: '**/*', kind: WatchKind.Delete }],
    });
  }
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'kring' });
  if (client.workspace?.workspaceFolders === true) {
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) =>
      desk.working('didChangeWorkspaceFolders', () => {
        for (const { uri } of removed) loader.folders.delete(uri);
        for (const { uri } of added) loader.folders.add(uri);
        return look(desk);
      }),
    );
  }
  // A client that answers nothing of what it said it would must not keep us from starting.
  await askSettings(desk).catch((error: unknown) => desk.log(error, 'workspace/configuration'));
  desk.tellSettings();
  loader.look().catch((error: unknown) => desk.log(error, 'read folder'));
  await loader.rest();
  findings.ready = true;
  findings.changed();
}

async function askSettings(desk: Desk): Promise<void> {
  const { client, connection, options } = desk;
  if (client.workspace?.configuration !== true) return;
  const said: unknown = await connection.workspace.getConfiguration('kring');
  if (typeof said === 'object' && said !== null) desk.takeSettings({ ...options, ...without(said) });
}

/** Settings that are null are not set. */
function without(said: object): object {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== ''));
}

/** Looks which files there are now, and reads again what has one of the addresses. */
async function look({ loader, findings }: Desk, changed: readonly string[] = []): Promise<void> {
  await loader.look(changed);
  findings.changed();
}

/** Reads an opened file for what will be typed in it, in moments in which nobody waits. */
async function prepare({ session, host }: Desk, file: string): Promise<void> {
  await host.breathe();
  let start = host.now();
  for (const _ of session.prepare(file)) {
    if (host.now() - start < 8) continue;
    await host.breathe();
    start = host.now();
  }
}

function takeFiles(desk: Desk): void {
  const { connection, session, findings, loader } = desk;
  connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) =>
    desk.working('didOpen', async () => {
      const guess = loader.guess(uri);
      const file = session.openText(uri, version, text, guess);
      findings.changed(file);
      desk.working('didOpen', () => prepare(desk, file));
      if (!guess.sure) await look(desk);
    }),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    desk.working('didChange', async () => {
      const file = session.changeText(uri, version, contentChanges);
      for (const change of contentChanges) {
        if (!('range' in change)) continue;
        const { start, end } = change.range;
        const lines = change.text.split(/\r\n|\r|\n/).length - 1 - (end.line - start.line);
        findings.moved(file, end.line + 1, lines);
      }
      findings.changed(file);
      if (loader.isUnsaved(file)) await look(desk);
    }),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    desk.working('didClose', async () => {
      session.closeText(uri);
      await look(desk, [uri]);
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    desk.working('didChangeWatchedFiles', async () => {
      const told = changes.filter(
        ({ uri, type }) => type !== FileChangeType.Deleted || isNamedKring(uri) || loader.holdsFiles(uri),
      );
      if (told.length > 0)
        await look(
          desk,
          told.map(({ uri }) => uri),
        );
    }),
  );
  const moved = (uris: readonly string[]): void => desk.working('files moved', () => look(desk, uris));
  connection.workspace.onDidCreateFiles(({ files }) => moved(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => moved(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) =>
    moved(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
  connection.onDidChangeConfiguration(({ settings }) =>
    desk.working('didChangeConfiguration', async () => {
      const said = (settings as { kring?: unknown } | null)?.kring;
      if (desk.client.workspace?.configuration === true) await askSettings(desk);
      else if (typeof said === 'object' && said !== null)
        desk.takeSettings({ ...desk.options, ...without(said) });
      desk.tellSettings();
      findings.changed();
      desk.showAnew();
    }),
  );
}
