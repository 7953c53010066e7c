import type { Connection } from 'vscode-languageserver';
import { SourceText } from '../services/source-text.js';
import type { Files } from '../workspace/files.js';
import { Finder, isKring, isWithin } from '../workspace/find.js';
import { folderOf } from '../workspace/organisations.js';
import { sentence, textOf } from '../workspace/read-text.js';
import { isOnDisk, pathOf } from './addresses.js';
import type { Host } from './host.js';
import { type FilesParams, methods, type ReadAnswer, type ReadParams } from './protocol.js';
import type { Session } from './session.js';

/** Finds and reads files, from the disk or by asking the client, and gives what it reads to the session. */
export class Loader {
  /** Folders that are the workspace's, by their addresses. */
  readonly folders = new Set<string>();
  /** Folders outside of these that were read for a file that was opened. */
  private readonly around = new Set<string>();

  constructor(
    private readonly session: Session,
    private readonly host: Host,
    private readonly connection: Connection,
    /** Whether the client tells about files that the server cannot reach. */
    private readonly clientAnswers: () => boolean,
  ) {}

  /** Reads all that a folder holds. Between two files whatever waits is answered. */
  async readFolder(uri: string): Promise<number> {
    const { disk } = this.host;
    if (disk !== undefined && isOnDisk(uri)) return this.readPath(pathOf(uri));
    if (!this.clientAnswers()) return 0;
    const found = await this.connection.sendRequest<readonly string[]>(methods.files, {
      uri,
    } satisfies FilesParams);
    for (const file of found) await this.readAddress(file);
    return found.length;
  }

  /** Reads what belongs to a file that was opened from outside the workspace's folders. */
  async readAround(uri: string): Promise<number> {
    const { disk } = this.host;
    if (disk === undefined || !isOnDisk(uri) || this.isInWorkspace(uri)) return 0;
    const folder = folderOf(pathOf(uri));
    // The organisation's folder is the uppermost one, within the repository, that holds Kring files in a row of such.
    let home = folder;
    for (const above of await disk.above(folder).catch(() => [])) {
      const entries = await disk.list(above).catch(() => []);
      if (!entries.some(({ name, kind }) => kind !== 'folder' && isKring(name))) break;
      home = above;
    }
    if (this.around.has(home)) return 0;
    this.around.add(home);
    return this.readPath(home);
  }

  /** Reads a file again that changed; forgets one that is gone. */
  async readAddress(uri: string): Promise<void> {
    const file = this.session.know(uri);
    const { disk } = this.host;
    if (disk !== undefined && isOnDisk(uri)) {
      await this.readFile(file);
      return;
    }
    if (!this.clientAnswers()) {
      // Nobody can read it: what was never saved is gone when it is closed.
      this.session.removeText(file);
      return;
    }
    const text = await this.connection.sendRequest<ReadAnswer>(methods.read, { uri } satisfies ReadParams);
    await this.host.breathe();
    if (text === null) this.session.removeText(file);
    else this.session.readText(file, text);
  }

  /** The text of a file that is not open, as it is now. */
  async textOf(file: string): Promise<SourceText | undefined> {
    const uri = this.session.addressOf(file);
    const { disk } = this.host;
    if (disk !== undefined && isOnDisk(uri)) {
      const read = await textOf(disk, file);
      return 'text' in read ? new SourceText(file, read.text) : undefined;
    }
    if (!this.clientAnswers()) return undefined;
    const text = await this.connection.sendRequest<ReadAnswer>(methods.read, { uri } satisfies ReadParams);
    return text === null ? undefined : new SourceText(file, text);
  }

  private isInWorkspace(uri: string): boolean {
    const file = pathOf(uri);
    return [...this.folders].some((folder) => {
      const path = pathOf(folder).replace(/\/$/, '');
      return file === path || file.startsWith(`${path}/`);
    });
  }

  private async readPath(path: string): Promise<number> {
    const { disk } = this.host;
    if (disk === undefined) return 0;
    const found = await new Finder(disk).find(path, ({ path: at, trouble }) => {
      if (trouble !== 'missing' && trouble !== 'folder gone')
        this.session.notRead(at, { message: sentence(trouble, false), line: 1 });
    });
    for (const file of found) await this.readFile(file);
    return found.length;
  }

  /** Whether a file of the workspace is a link that leads out of all its folders. */
  private async leadsOut(disk: Files, file: string): Promise<boolean> {
    const folders = [...this.folders].map((folder) => pathOf(folder));
    if (!folders.some((folder) => isWithin(file, folder.replace(/\/$/, '')))) return false;
    const real = await disk.real(file).catch(() => undefined);
    if (real === undefined) return false;
    for (const folder of folders)
      if (isWithin(real, await disk.real(folder).catch(() => folder))) return false;
    return true;
  }

  private async readFile(file: string): Promise<void> {
    const { disk } = this.host;
    if (disk === undefined) return;
    const there = await disk.look(file).then(
      () => true,
      (error: unknown) => !(error instanceof Error && 'obstacle' in error && error.obstacle === 'missing'),
    );
    if (!there) {
      this.session.removeText(file);
      return;
    }
    if (await this.leadsOut(disk, file)) {
      this.session.notRead(file, { message: sentence('link outside', false), line: 1 });
      return;
    }
    const read = await textOf(disk, file);
    await this.host.breathe();
    if ('text' in read) this.session.readText(file, read.text);
    else this.session.notRead(file, { message: read.message, line: read.line });
  }
}
