import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { languages, tongueOf } from '../messages/words.js';
import { pathOf } from './addresses.js';
import { answerComparisons } from './comparison-requests.js';
import { answerCompletion } from './completion.js';
import { Desk } from './desk.js';
import { answerEditing, fixAllKind } from './editing.js';
import type { Host } from './host.js';
import { answerNavigation } from './navigation.js';
import { answerOwn } from './own-requests.js';
import { answerPanel } from './panel-requests.js';
import { answerPictures } from './picture-requests.js';
import { type KringOptions, methods } from './protocol.js';
import { answerShowing, tokenLegend } from './showing.js';
import { answerTracking } from './tracking-requests.js';

/** Answers a client over a connection until that closes. */
export function serve(connection: Connection, host: Host): void {
  const desk = new Desk(connection, host);
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
  answerTracking(desk);
  answerComparisons(desk);
  connection.listen();
}

function initialize(desk: Desk, params: InitializeParams): InitializeResult {
  const { session, findings, loader, host } = desk;
  desk.client = params.capabilities;
  const said: unknown = params.initializationOptions;
  desk.options = (typeof said === 'object' && said !== null ? said : {}) as KringOptions;
  session.configure(desk.options);
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
        codeActionKinds: ['quickfix', fixAllKind, 'refactor.rewrite', 'refactor.extract', 'refactor.record'],
      },
      codeLensProvider: {},
      inlayHintProvider: true,
      semanticTokensProvider: { legend: tokenLegend, full: { delta: true }, range: true },
      typeHierarchyProvider: true,
      callHierarchyProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

async function initialized(desk: Desk): Promise<void> {
  const { connection, client, loader, findings, session } = desk;
  if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.kring' }],
    });
  }
  if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'kring' });
  if (client.workspace?.workspaceFolders === true) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      desk.working('didChangeWorkspaceFolders', async () => {
        for (const { uri } of removed) leaveFolder(desk, uri);
        for (const { uri } of added) {
          loader.folders.add(uri);
          await loader.readFolder(uri);
        }
        findings.changed();
      }),
    );
  }
  // A client that answers nothing of what it said it would must not keep us from starting.
  await askSettings(desk).catch((error: unknown) => desk.log(error, 'workspace/configuration'));
  for (const folder of loader.folders)
    await loader.readFolder(folder).catch((error: unknown) => desk.log(error, 'read folder'));
  for (const { uri } of [...session.open.values()])
    await loader.readAround(uri).catch((error: unknown) => desk.log(error, 'read around'));
  findings.ready = true;
  findings.changed();
}

async function askSettings({ client, connection, session, options }: Desk): Promise<void> {
  if (client.workspace?.configuration !== true) return;
  const said: unknown = await connection.workspace.getConfiguration('kring');
  if (typeof said === 'object' && said !== null) session.configure({ ...options, ...without(said) });
}

/** Settings that are null are not set. */
function without(said: object): object {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== ''));
}

function leaveFolder({ loader, session }: Desk, uri: string): void {
  loader.folders.delete(uri);
  const folder = `${pathOf(uri).replace(/\/$/, '')}/`;
  for (const file of session.workspace.files()) if (file.startsWith(folder)) session.removeText(file);
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
      const file = session.openText(uri, version, text);
      findings.changed(file);
      desk.working('didOpen', () => prepare(desk, file));
      if (findings.ready && (await loader.readAround(uri)) > 0) findings.changed();
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
    }),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
    desk.working('didClose', async () => {
      session.closeText(uri);
      await loader.readAddress(uri);
      findings.changed();
    }),
  );
  connection.onDidChangeWatchedFiles(({ changes }) =>
    desk.working('didChangeWatchedFiles', async () => {
      for (const { uri } of changes) await loader.readAddress(uri);
      findings.changed();
    }),
  );
  connection.onDidChangeConfiguration(({ settings }) =>
    desk.working('didChangeConfiguration', async () => {
      const said = (settings as { kring?: unknown } | null)?.kring;
      if (desk.client.workspace?.configuration === true) await askSettings(desk);
      else if (typeof said === 'object' && said !== null)
        session.configure({ ...desk.options, ...without(said) });
      findings.changed();
    }),
  );
}
