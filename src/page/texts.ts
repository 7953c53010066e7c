import { type LSPClient, LSPPlugin, Workspace, type WorkspaceFile } from '@codemirror/lsp-client';
import {
  ChangeSet,
  EditorState,
  type Extension,
  Text,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { PageFiles } from './link.js';

/** The address of the folder in which all files of the page lie, so that they belong together. */
export const filesFolder = 'kring-page:/files';

const folder = `${filesFolder}/`;

function addressOfFile(name: string): string {
  return folder + name.split('/').map(encodeURIComponent).join('/');
}

/** The name of a file from its address, however that is spelt. */
function nameOfAddress(uri: string): string {
  try {
    return decodeURIComponent(uri.startsWith(folder) ? uri.slice(folder.length) : uri);
  } catch {
    return uri;
  }
}

/** A file with what its editor knows of it, such as what can be undone, also while another one is shown. */
export class TextFile implements WorkspaceFile {
  readonly languageId = 'kring';
  readonly uri: string;
  doc: Text;
  view: EditorView | undefined;
  /** What was changed in it while it was not shown, and is not told to the server yet. */
  pending: ChangeSet;

  constructor(
    readonly name: string,
    public state: EditorState,
    public version: number,
  ) {
    this.uri = addressOfFile(name);
    this.doc = state.doc;
    this.pending = ChangeSet.empty(state.doc.length);
  }

  getView(): EditorView | null {
    return this.view ?? null;
  }

  get now(): EditorState {
    return this.view?.state ?? this.state;
  }

  /** The text with the ends of lines that it came with. */
  get text(): string {
    return this.now.sliceDoc();
  }
}

/** An edit as the protocol has it. */
export interface ProtocolEdit {
  readonly range: ProtocolRange;
  readonly newText: string;
}

export interface ProtocolRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Edits of several files as the protocol has them, among them files to be made. */
export interface ProtocolEdits {
  readonly documentChanges?: readonly (
    | { readonly kind: string; readonly uri: string }
    | { readonly textDocument: { readonly uri: string }; readonly edits: readonly ProtocolEdit[] }
  )[];
}

function endsOf(text: string): '\r\n' | '\n' {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The stretch by which one text differs from another, and what stands there in the other. */
export function differenceOf(
  now: string,
  other: string,
): { readonly from: number; readonly to: number; readonly insert: string } {
  const shorter = Math.min(now.length, other.length);
  let same = 0;
  while (same < shorter && now[same] === other[same]) same++;
  let behind = 0;
  while (behind < shorter - same && now[now.length - 1 - behind] === other[other.length - 1 - behind])
    behind++;
  return { from: same, to: now.length - behind, insert: other.slice(same, other.length - behind) };
}

/** All files of the page. The server knows each of them from when it is made until it is deleted. */
export class PageTexts extends Workspace {
  files: TextFile[] = [];
  /** Shows a file in the editor; set by whoever has one. */
  show: (file: TextFile) => EditorView | null = () => null;
  extensionsOf: (file: { readonly name: string; readonly uri: string }) => Extension = () => [];
  /** Told when a text is otherwise, or another file is there. */
  changed: () => void = () => undefined;
  private versions = 0;

  constructor(client: LSPClient) {
    super(client);
  }

  named(name: string): TextFile | undefined {
    return this.files.find((file) => file.name === name);
  }

  override getFile(uri: string): TextFile | null {
    const name = nameOfAddress(uri);
    return this.named(name) ?? null;
  }

  /** All texts by the names of their files. */
  texts(): PageFiles {
    return Object.fromEntries(this.files.map((file) => [file.name, file.text]));
  }

  add(name: string, text: string): TextFile {
    const ends = endsOf(text);
    const state = EditorState.create({
      doc: Text.of(text.split(/\r\n|\r|\n/)),
      extensions: [EditorState.lineSeparator.of(ends), this.extensionsOf({ name, uri: addressOfFile(name) })],
    });
    const file = new TextFile(name, state, ++this.versions);
    this.files = [...this.files, file].sort((a, b) => (a.name < b.name ? -1 : 1));
    this.client.didOpen(file);
    this.changed();
    return file;
  }

  remove(file: TextFile): void {
    this.files = this.files.filter((one) => one !== file);
    this.client.didClose(file.uri);
    this.changed();
  }

  /**
   * Gives a file another text by a change of what is otherwise in it, so that the cursor stays at its words.
   *
   * @param undoable whether undoing brings back what stood there
   * @returns false where that cannot be, as its lines end otherwise
   */
  replace(file: TextFile, text: string, undoable: boolean): boolean {
    if (endsOf(text) !== file.now.lineBreak) return false;
    const changes = differenceOf(file.now.doc.toString(), text.replace(/\r\n?/g, '\n'));
    this.updateFile(file.uri, {
      changes: { ...changes, insert: Text.of(changes.insert.split('\n')) },
      ...(undoable ? {} : { annotations: Transaction.addToHistory.of(false) }),
    });
    return true;
  }

  syncFiles(): { file: WorkspaceFile; prevDoc: Text; changes: ChangeSet }[] {
    return this.files.flatMap((file) => {
      const plugin = file.view && LSPPlugin.get(file.view);
      const changes = plugin?.unsyncedChanges ?? file.pending;
      if (changes.empty) return [];
      const prevDoc = file.doc;
      file.doc = file.now.doc;
      file.version = ++this.versions;
      plugin?.clear();
      file.pending = ChangeSet.empty(file.doc.length);
      return [{ file, prevDoc, changes }];
    });
  }

  openFile(uri: string, _language: string, view: EditorView): void {
    const file = this.getFile(uri);
    if (file !== null) file.view = view;
  }

  closeFile(uri: string, view: EditorView): void {
    const file = this.getFile(uri);
    if (file?.view === view) file.view = undefined;
  }

  override updateFile(uri: string, update: TransactionSpec): void {
    const file = this.getFile(uri);
    if (file === null) return;
    if (file.view !== undefined) {
      file.view.dispatch(update);
      return;
    }
    const transaction = file.state.update(update);
    file.state = transaction.state;
    file.pending = file.pending.compose(transaction.changes);
    this.changed();
  }

  override displayFile(uri: string): Promise<EditorView | null> {
    const file = this.getFile(uri);
    return Promise.resolve(file && this.show(file));
  }

  /**
   * Makes the edits that the server answers a question with; gives the file that was changed first.
   *
   * @param ask asks for them; what is typed meanwhile stays
   */
  async edit(ask: () => Promise<ProtocolEdits | null | undefined>): Promise<TextFile | undefined> {
    this.client.sync();
    return this.client.withMapping(async (mapping) => {
      const edits = await ask();
      let first: TextFile | undefined;
      for (const change of edits?.documentChanges ?? []) {
        if (!('edits' in change)) continue;
        const { uri } = change.textDocument;
        const known = this.getFile(uri);
        if (known === null) {
          first ??= this.add(nameOfAddress(uri), change.edits.map(({ newText }) => newText).join(''));
          continue;
        }
        first ??= known;
        this.updateFile(uri, {
          changes: change.edits.map(({ range, newText }) => ({
            from: mapping.mapPosition(known.uri, range.start),
            to: mapping.mapPosition(known.uri, range.end, 1),
            insert: Text.of(newText.split(/\r\n|\r|\n/)),
          })),
          userEvent: 'input.repair',
        });
      }
      this.client.sync();
      return first;
    });
  }
}
