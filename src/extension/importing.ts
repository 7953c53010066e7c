import * as vscode from 'vscode';
import { never } from '../ground/never.js';
import {
  type ImportedFile,
  type ImportingAnswer,
  type ImportingParams,
  methods,
  type OrganisationAnswer,
} from '../lsp/protocol.js';
import { importPage as say } from '../messages/import-page.js';
import {
  type FromImporting,
  fromImporting,
  importingPage,
  type ToImporting,
} from '../render/html/import-page.js';
import { folderOf, titleApart } from './folders.js';
import type { Kring } from './kring.js';
import { chosenFolder, folderName, type Stored, writeNew } from './new-organisation.js';
import { nonce } from './pictures.js';
import { Posting } from './posting.js';

/* The page on which an organisation is imported: everything is looked at first, and written when its reader says so. */

/** More than this is not sent to the server at all. */
const mostBytes = 50_000_000;

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of the files that are shown; a refusal has nothing to be written. */
type Shown = Exclude<ImportingAnswer, { readonly refused: string }>;

/** Opens the page; with files where they are given, such as from a menu of the explorer. */
export function importOrganisation(kring: Kring, stored: Stored, given: readonly vscode.Uri[]): void {
  new Importing(kring, stored).begin(given);
}

class Importing {
  private readonly panel: vscode.WebviewPanel;
  private readonly posting: Posting<ToImporting>;
  private files: readonly Source[] = [];
  private into: string;
  private from = '';
  private title = '';
  private language = '';
  /** The mapping as its reader has it; the one of the folder, or what Kring finds by itself, until it is changed. */
  private map: string | undefined;
  private shown: Shown | undefined;
  /** The mapping that what is shown was read by. */
  private used: string | undefined;
  /** Counts questions, as a later one has a newer answer. */
  private asked = 0;

  constructor(
    private readonly kring: Kring,
    private readonly stored: Stored,
  ) {
    const { extensionUri } = stored;
    this.into = '';
    this.panel = vscode.window.createWebviewPanel(
      'kring.importing',
      kring.say(say.title),
      vscode.ViewColumn.Active,
      {
        enableScripts: true,
        enableForms: false,
        localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist')],
        retainContextWhenHidden: true,
      },
    );
    this.posting = new Posting(this.panel);
    const { webview } = this.panel;
    this.panel.iconPath = vscode.Uri.joinPath(extensionUri, 'images', 'kring.png');
    const listening = webview.onDidReceiveMessage((said: unknown) => {
      const message = fromImporting(said);
      // A message that is none of ours is left where it is.
      if (message !== undefined) void this.take(message).catch((error: unknown) => this.failed(error));
    });
    this.panel.onDidDispose(() => listening.dispose());
    webview.html = importingPage({
      language: kring.language,
      nonce: nonce(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'importing.js')).toString(),
    });
  }

  begin(given: readonly vscode.Uri[]): void {
    const begun = async (): Promise<void> => {
      // What was imported before is most likely what is imported again.
      for (const organisation of this.kring.organisations)
        if (this.into === '' && (await this.kept(organisation, 'last.json')) !== undefined)
          this.into = organisation.key;
      if (given.length > 0) await this.read(given);
    };
    void begun().catch((error: unknown) => this.failed(error));
  }

  private async take(message: FromImporting): Promise<void> {
    switch (message.kind) {
      case 'ready':
        this.posting.ready();
        return;
      case 'choose':
        return this.choose();
      case 'files':
        return this.use(message.files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) })));
      case 'addresses':
        return this.read(message.addresses.map((address) => vscode.Uri.parse(address)).filter(isInWindow));
      case 'means':
        this.map = meaning(this.map ?? this.used, message);
        return this.ask();
      case 'days':
        this.map = withDays(this.map ?? this.used, message.text);
        return this.ask();
      case 'into':
        this.into = message.text;
        this.map = undefined;
        return this.ask();
      case 'from':
      case 'title':
      case 'language':
        this[message.kind] = message.text;
        return this.ask();
      case 'whole':
        return this.showReport();
      case 'write':
        return this.write(message.allowed);
      default:
        return never(message);
    }
  }

  private failed(error: unknown): void {
    this.kring.log(error);
    this.posting.post({
      kind: 'refused',
      said: error instanceof Error ? error.message : String(error),
      how: '',
    });
  }

  private async choose(): Promise<void> {
    const { kring } = this;
    const picked = await vscode.window.showOpenDialog({
      canSelectMany: true,
      openLabel: kring.say(say.open),
      title: kring.say(say.title),
      filters: { [kring.say(say.kindsOfFile)]: ['csv', 'tsv', 'txt', 'xlsx', 'json'] },
    });
    if (picked !== undefined) await this.read(picked);
  }

  private async read(from: readonly vscode.Uri[]): Promise<void> {
    const files: Source[] = [];
    for (const uri of from) {
      const name = uri.path.split('/').at(-1) ?? uri.path;
      try {
        files.push({ name, bytes: await vscode.workspace.fs.readFile(uri) });
      } catch {
        this.posting.post({ kind: 'refused', said: this.kring.say(say.notReadable(name)), how: '' });
        return;
      }
    }
    if (files.length > 0) await this.use(files);
  }

  private async use(files: readonly Source[]): Promise<void> {
    const large = files.find(({ bytes }) => bytes.length > mostBytes);
    if (large !== undefined) {
      const said = this.kring.say(say.tooLarge(large.name, mostBytes / 1_000_000));
      this.posting.post({ kind: 'refused', said, how: '' });
      return;
    }
    this.files = files;
    this.map = undefined;
    this.from = '';
    await this.ask();
  }

  private get organisation(): OrganisationAnswer | undefined {
    return this.kring.organisations.find(({ key }) => key === this.into);
  }

  /** Has what would come of it worked out, and shows that. */
  private async ask(): Promise<void> {
    if (this.files.length === 0) return;
    const { kring } = this;
    const asked = ++this.asked;
    this.posting.post({ kind: 'said', said: kring.say(say.reading) });
    const answer = await this.answered();
    if (answer === undefined || asked !== this.asked) return;
    this.show(answer, kring.say(say.shown));
  }

  private show(answer: ImportingAnswer, said: string): void {
    this.used = answer.map;
    if ('refused' in answer) {
      this.shown = undefined;
      this.posting.post({ kind: 'refused', said: answer.refused, how: answer.how });
      return;
    }
    this.shown = answer;
    const { how, html, svg, massRemoval, changes } = answer;
    const all = this.kring.organisations;
    this.posting.post({
      kind: 'result',
      how,
      html,
      ...(svg === undefined ? {} : { svg }),
      ...(massRemoval === undefined ? {} : { massRemoval }),
      writes: changes.length > 0,
      into: this.into,
      intos: all.map((one) => ({ key: one.key, title: titleApart(all, one) })),
      said,
    });
  }

  private async answered(): Promise<ImportingAnswer | undefined> {
    await this.kring.ready();
    const { organisation } = this;
    const last = organisation && (await this.kept(organisation, 'last.json'));
    const map = this.map ?? (organisation && (await this.kept(organisation, 'map.json')));
    const params: ImportingParams = {
      files: this.files.map(({ name, bytes }) => ({ name, content: base64(bytes) })),
      from: this.from,
      title: this.title,
      language: this.language,
      ...(organisation === undefined ? {} : { organisation: organisation.key }),
      ...(map === undefined ? {} : { map }),
      ...(last === undefined ? {} : { last }),
    };
    return this.kring.request<ImportingAnswer>(methods.importing, params);
  }

  /** What an import keeps beside the files of an organisation; nothing where there was none. */
  private async kept(organisation: OrganisationAnswer, name: string): Promise<string | undefined> {
    const folder = folderOf(organisation);
    if (folder === undefined) return undefined;
    return vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'import', name)).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => undefined,
    );
  }

  private async showReport(): Promise<void> {
    const report = this.shown?.beside.find(({ path }) => path === 'import/report.md');
    if (report === undefined) return;
    const content = report.text;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  }

  /** Writes just what is shown; where that is not what would come of it any more, shows what would. */
  private async write(allowed: boolean): Promise<void> {
    const { kring, shown, organisation } = this;
    if (shown === undefined || shown.changes.length === 0) return;
    if (shown.massRemoval !== undefined && !allowed) return;
    const now = await this.answered();
    if (now === undefined) return;
    if ('refused' in now || JSON.stringify(now.changes) !== JSON.stringify(shown.changes)) {
      this.show(now, kring.say(say.changedMeanwhile));
      return;
    }
    if (organisation === undefined) {
      const folder = await chosenFolder(kring, folderName(shown.title));
      if (folder === undefined) return;
      const files = [...shown.changes, ...shown.beside];
      if (await writeNew(kring, this.stored, folder, { files, shown: shown.changes[0]?.path ?? '' }))
        this.panel.dispose();
      return;
    }
    const folder = folderOf(organisation);
    if (folder === undefined) return;
    const written = await this.writeInto(folder, shown.changes);
    if (written === undefined) {
      this.show(now, kring.say(say.changedMeanwhile));
      return;
    }
    for (const { path, text } of shown.beside)
      await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, ...path.split('/')), encoded(text));
    await kring.tellOfFiles(written);
    void vscode.window.showInformationMessage(kring.say(say.written(written.length)));
    await this.ask();
  }

  /** All of the changes or none, in one step that can be taken back; nothing where a text is otherwise by now. */
  private async writeInto(
    folder: vscode.Uri,
    changes: readonly ImportedFile[],
  ): Promise<vscode.Uri[] | undefined> {
    const edit = new vscode.WorkspaceEdit();
    const documents: vscode.TextDocument[] = [];
    const made: vscode.Uri[] = [];
    for (const { path, uri, before, text } of changes) {
      if (uri === undefined || before === undefined) {
        const target = vscode.Uri.joinPath(folder, ...path.split('/'));
        edit.createFile(target, { contents: encoded(text), overwrite: false });
        made.push(target);
        continue;
      }
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
      // The server counts a byte order mark as a blank.
      if (document.getText() !== before && ` ${document.getText()}` !== before) return undefined;
      const [from, to, words] = apart(
        document.getText(),
        text.slice(before.length - document.getText().length),
      );
      edit.replace(document.uri, new vscode.Range(document.positionAt(from), document.positionAt(to)), words);
      documents.push(document);
    }
    if (!(await vscode.workspace.applyEdit(edit))) return undefined;
    for (const document of documents) await document.save();
    return [...documents.map(({ uri }) => uri), ...made];
  }
}

/** Where two texts differ, in whole lines: from and to in the older one, and what stands there in the newer. */
function apart(older: string, newer: string): readonly [number, number, string] {
  const least = Math.min(older.length, newer.length);
  let from = 0;
  while (from < least && older[from] === newer[from]) from++;
  from = older.lastIndexOf('\n', from - 1) + 1;
  let same = 0;
  while (same < least - from && older[older.length - 1 - same] === newer[newer.length - 1 - same]) same++;
  const lineEnd = older.indexOf('\n', older.length - same);
  const to = lineEnd < 0 ? older.length : lineEnd;
  return [from, to, newer.slice(from, newer.length - (older.length - to))];
}

/** A mapping with what a word of it means. */
function meaning(
  map: string | undefined,
  { table, word, meaning: means }: Extract<FromImporting, { kind: 'means' }>,
): string {
  const known = mapIn(map);
  const words = known[table];
  const own = typeof words === 'object' && words !== null ? words : {};
  return JSON.stringify({ ...known, [table]: { ...own, [word]: means } });
}

function withDays(map: string | undefined, order: string): string {
  const { days: _, ...others } = mapIn(map);
  return JSON.stringify(order === '' ? others : { ...others, days: order });
}

function mapIn(map: string | undefined): Record<string, unknown> {
  try {
    const said: unknown = JSON.parse(map ?? '{}');
    return typeof said === 'object' && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Whether an address that a page tells lies in a folder that the window has open. */
function isInWindow(uri: vscode.Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** So many bytes at once become characters: a function takes no more arguments than some ten thousand. */
const atOnce = 8190;

/** Bytes for a message that holds texts only. */
function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += atOnce)
    parts.push(String.fromCharCode(...bytes.subarray(i, i + atOnce)));
  return btoa(parts.join(''));
}
