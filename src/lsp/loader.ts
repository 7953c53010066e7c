import type { Connection } from 'vscode-languageserver';
import { isSameList } from '../ground/lists.js';
import { SourceText } from '../services/source-text.js';
import { isFoundIn, isWithin } from '../workspace/find.js';
import { sentence, textOf } from '../workspace/read-text.js';
import { keyOf } from '../workspace/workspace.js';
import { isOnDisk, pathOf } from './addresses.js';
import { type Around, type Belonging, belongings, type Found, filesIn } from './belonging.js';
import type { Host } from './host.js';
import { type FilesParams, methods, type ReadAnswer, type ReadParams } from './protocol.js';
import { plain, type Session, type Unread } from './session.js';

/**
 * Finds and reads files, from the disk or by asking the client, and gives what it reads to the session. Whatever
 * happened (a text opened or closed, a file or folder changed, moved or gone, a workspace folder added or removed), it
 * looks at what there is now, so that no order of events leaves anything behind. One look follows the other.
 */
export class Loader {
  /** Folders that are the workspace's, by their addresses. */
  readonly folders = new Set<string>();
  /** Addresses of files and folders whose texts may be others than they were. */
  private again = new Set<string>();
  private waiting: Promise<boolean> | undefined;
  private last: Promise<unknown> = Promise.resolve();
  /** The files that were found last, by their paths, with their real ones. */
  private found: ReadonlyMap<string, string> = new Map();
  /** Keys of the texts of files as they were read last, and why others could not be read. */
  private readonly keys = new Map<string, string>();
  private readonly unread = new Map<string, Unread>();

  constructor(
    private readonly session: Session,
    private readonly host: Host,
    private readonly connection: Connection,
    /** Whether the client tells about files that the server cannot reach. */
    private readonly clientAnswers: () => boolean,
  ) {}

  /**
   * Looks which files there are, and reads those that are new or may have changed: those that have an address given, or
   * lie in a folder that has. Gives whether anything is known otherwise than before.
   */
  look(changed: Iterable<string> = []): Promise<boolean> {
    for (const uri of changed) this.again.add(uri);
    if (this.waiting !== undefined) return this.waiting;
    const next = this.last.then(() => {
      this.waiting = undefined;
      return this.settle();
    });
    this.waiting = next;
    this.last = next.catch(() => false);
    return next;
  }

  /** Until everything that was asked for so far, and meanwhile, has been looked at. */
  async rest(): Promise<void> {
    for (let last: Promise<unknown> | undefined; last !== this.last; ) {
      last = this.last;
      await last;
    }
  }

  /** The file that an address is as long as nobody has looked: known, or in a folder in which it would be found. */
  guess(uri: string): { readonly file: string; readonly sure: boolean; readonly alone: boolean } {
    const file = pathOf(uri);
    if (this.found.has(file) && !this.session.open.has(file)) return { file, sure: true, alone: false };
    const isIn = [...this.folders].some((folder) => isFoundIn(pathOf(folder).replace(/\/$/, ''), file));
    const isBeside = isOnDisk(uri) && !this.isInWorkspace(file) && isFoundIn('', file);
    return { file, sure: false, alone: !isIn && !isBeside };
  }

  /** Whether a file is open and was not found: whether it is one may depend on what is typed in it. */
  isUnsaved(file: string): boolean {
    return !this.found.has(file) && isOnDisk(this.session.addressOf(file)) && isFoundIn('', file);
  }

  /** Whether a folder, or something that holds known files, has an address. */
  holdsFiles(uri: string): boolean {
    const path = pathOf(uri);
    return [...this.found].some(([file, real]) => isWithin(file, path) || isWithin(real, path));
  }

  /** The text of a file that is not open, as it is now. */
  async textOf(file: string): Promise<SourceText | undefined> {
    const uri = this.session.addressOf(file);
    const { disk } = this.host;
    if (disk !== undefined && isOnDisk(uri)) {
      const read = await textOf(disk, file);
      return 'text' in read ? new SourceText(file, read.text) : undefined;
    }
    const text = await this.asked(uri);
    return text === null ? undefined : new SourceText(file, text);
  }

  private isInWorkspace(file: string): boolean {
    return [...this.folders].some((folder) => isWithin(file, pathOf(folder).replace(/\/$/, '')));
  }

  private async settle(): Promise<boolean> {
    const { session } = this;
    const before = session.revisionNow;
    const again = await this.pathsOf(this.again);
    const around: Around = {
      disk: this.host.disk,
      listed: (folder) => this.listed(folder),
      holds: (file, text) => this.keys.get(file) === keyOf(plain(text)),
    };
    const found = await filesIn(this.folders, this.opened(), around);
    this.unread.clear();
    for (const { path, trouble } of found.troubles)
      this.unread.set(path, { message: sentence(trouble, false), line: 1 });
    const files = new Map([...found.files].map(([real, file]) => [file, real] as const));
    for (const file of [...this.keys.keys()]) if (!files.has(file)) this.keys.delete(file);
    const texts = new Map<string, string>();
    for (const [file, real] of files) {
      const isKnown = this.found.get(file) === real && this.keys.has(file);
      if (!isKnown || again.some((path) => isWithin(file, path) || isWithin(real, path)))
        await this.take(file, texts);
    }
    this.found = files;
    session.place(await this.placed(found, around));
    for (const file of files.keys()) {
      if (session.open.has(file) || !this.keys.has(file)) continue;
      const isRead = session.workspace.fragmentOf(file, this.keys.get(file) ?? '') !== undefined;
      if (!isRead && !texts.has(file)) await this.take(file, texts);
      const text = texts.get(file);
      if (text !== undefined) session.readText(file, text);
    }
    for (const file of session.workspace.files()) if (!this.keys.has(file)) session.removeText(file);
    return session.tellUnread(this.unread) || session.revisionNow !== before;
  }

  /** What the open texts are; asked again where some were opened or closed meanwhile. */
  private async placed(found: Found, around: Around): Promise<ReadonlyMap<string, Belonging>> {
    for (;;) {
      const opened = this.opened();
      const placed = await belongings(opened, found, around);
      if (isSameList(opened, this.opened(), (one, other) => one.uri === other.uri)) return placed;
    }
  }

  /** Reads a file of which the text is not known, or may be another. */
  private async take(file: string, texts: Map<string, string>): Promise<void> {
    const text = await this.read(file);
    if (text === undefined) {
      this.keys.delete(file);
      return;
    }
    texts.set(file, text);
    this.keys.set(file, keyOf(plain(text)));
  }

  private opened(): { uri: string; text: string }[] {
    return [...this.session.open.values()].map(({ uri, source }) => ({ uri, text: source.text }));
  }

  /** The paths of addresses, as they are named and as they really are. */
  private async pathsOf(addresses: Set<string>): Promise<string[]> {
    this.again = new Set();
    const paths: string[] = [];
    for (const uri of addresses) {
      const path = this.session.know(uri);
      paths.push(path);
      const real = isOnDisk(uri) ? await this.host.disk?.real(path).catch(() => path) : path;
      if (real !== undefined && real !== path) paths.push(real);
    }
    return paths;
  }

  private async listed(folder: string): Promise<readonly string[]> {
    if (!this.clientAnswers()) return [];
    const params: FilesParams = { uri: folder };
    const found = await this.connection.sendRequest<readonly string[] | null>(methods.files, params);
    for (const uri of found ?? []) this.session.know(uri);
    return found ?? [];
  }

  private async read(file: string): Promise<string | undefined> {
    const { disk } = this.host;
    const uri = this.session.addressOf(file);
    if (disk === undefined || !isOnDisk(uri)) {
      const text = await this.asked(uri);
      await this.host.breathe();
      return text ?? undefined;
    }
    const read = await textOf(disk, file);
    await this.host.breathe();
    if ('text' in read) return read.text;
    this.unread.set(file, { message: read.message, line: read.line });
    return undefined;
  }

  private async asked(uri: string): Promise<ReadAnswer> {
    if (!this.clientAnswers()) return null;
    return this.connection.sendRequest<ReadAnswer>(methods.read, { uri } satisfies ReadParams);
  }
}
