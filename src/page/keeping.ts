import { isFileName } from '../characters/file-names.js';
import { page as say } from '../messages/page.js';
import type { Words } from '../messages/words.js';
import type { Dweller, Home, HomeNotice, KeptFiles } from './home.js';
import type { OpenFolder } from './moving.js';

/*
 * What the page keeps between two visits, in this browser alone. A browser may forbid it, be full, or hold what an
 * older page or somebody else wrote there: then the page begins anew, and never fails.
 */

/** How the page looks, for whoever uses it. */
export interface ReaderLook {
  readonly language?: 'en' | 'nl';
  readonly theme?: 'light' | 'dark';
}

const filesKey = 'kring.files.1';
const lookKey = 'kring.look.1';

/**
 * The browser as the home of the page's files, and beside it a folder of the disk that the browser opened, into which
 * they are saved when the reader says so.
 */
export class BrowserHome implements Home {
  readonly isOwn = true;
  readonly isReadOnly = false;
  readonly isUnsaved = false;
  readonly title = say.title;
  readonly where = say.private;
  readonly practising = say.tours.running;
  readonly failed = say.failed;
  readonly deleteAsk = say.ask.delete;
  private folder: OpenFolder | undefined;
  /** Another window of the page keeps other files. */
  private isElsewhere = false;

  constructor(private readonly page: Dweller) {
    addEventListener('storage', ({ key, newValue }) => {
      if (key !== filesKey || newValue === null || !page.isAtHome()) return;
      this.isElsewhere = true;
      page.showNotice();
    });
  }

  get deeds(): readonly (readonly [Words, () => void])[] {
    return this.folder === undefined ? [] : [[say.saveFolder, () => this.save({ files: this.page.texts() })]];
  }

  get notice(): HomeNotice | undefined {
    if (!this.isElsewhere) return undefined;
    const decide = (again: () => void): void => {
      this.isElsewhere = false;
      again();
      this.page.showNotice();
    };
    return {
      words: say.elsewhere,
      acts: [
        [say.keepThis, () => decide(() => this.keep({ files: this.page.texts() }))],
        [say.takeThat, () => decide(() => this.page.reopen())],
      ],
    };
  }

  open(): Promise<KeptFiles | undefined> {
    return Promise.resolve(keptFiles());
  }

  shown(): void {
    // Files are kept as a whole, whatever was there.
  }

  begin(folder: OpenFolder | undefined): void {
    this.folder = folder;
    this.isElsewhere = false;
  }

  keep(kept: KeptFiles): void {
    if (this.isElsewhere || Object.keys(kept.files).length === 0) return;
    if (!put(filesKey, kept)) this.page.tell(say.refused.kept);
  }

  save(kept: KeptFiles): void {
    if (this.folder === undefined) this.keep(kept);
    else void this.saveInto(this.folder, kept);
  }

  removed(): void {
    // What is not kept the next time is gone.
  }

  settled(): Promise<boolean> {
    return Promise.resolve(true);
  }

  private async saveInto(folder: OpenFolder, { files }: KeptFiles): Promise<void> {
    try {
      const changed = await folder.changedThere(files);
      const sure =
        changed.length === 0 ||
        (await this.page.sure(say.ask.overwrite(changed.join(', ')), say.ask.overwriteYes));
      if (!sure) return;
      const count = await folder.save(files);
      this.page.tell(count === 0 ? say.nothingToSave : say.saved(count));
    } catch (error) {
      this.page.tell(say.refused.saving(error instanceof Error ? error.message : String(error)));
    }
  }
}

function keptFiles(): KeptFiles | undefined {
  const said = got(filesKey);
  if (typeof said !== 'object' || said === null) return undefined;
  const { files, shown } = said as Record<string, unknown>;
  if (typeof files !== 'object' || files === null) return undefined;
  const known = Object.entries(files).filter(
    (one): one is [string, string] => typeof one[1] === 'string' && isFileName(one[0]),
  );
  if (known.length === 0) return undefined;
  return { files: Object.fromEntries(known), ...(typeof shown === 'string' ? { shown } : {}) };
}

export function keepLook(look: ReaderLook): void {
  put(lookKey, look);
}

export function keptLook(): ReaderLook {
  const said = got(lookKey);
  const { language, theme } = (typeof said === 'object' && said !== null ? said : {}) as Record<
    string,
    unknown
  >;
  return {
    ...(language === 'en' || language === 'nl' ? { language } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
  };
}

function put(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

function got(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return undefined;
  }
}
