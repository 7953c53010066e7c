import { studioPage as say } from '../messages/studio.js';
import type { Words } from '../messages/words.js';
import {
  type AboutFolder,
  type AnswerToChange,
  type AskedToRemove,
  type AskedToWrite,
  asked,
  type ToldFile,
  type ToldOfFolder,
} from '../studio/protocol.js';
import type { Dweller, Home, HomeNotice, KeptFiles } from './home.js';

/** Where the secret is kept that came with the address, as long as this window is open. */
const secretKey = 'kring.studio.1';
/** So many milliseconds after the studio was lost it is asked again. */
const pause = 1_000;
/** So many characters a browser sends also when the page is closed at once. */
const mostAtLast = 50_000;

/** What both sides had of a file when it was read or written last. */
interface Agreed {
  /** Null where nothing is to be there yet. */
  readonly stamp: string | null;
  /** As the page had it; nothing where it is to be written whatever it says. */
  readonly text: string | undefined;
}

/**
 * A folder of this machine that `kring studio` serves, as the home of the page's files. What is written on the page is
 * saved at once, and what is otherwise in the folder comes onto the page. A file that was changed on both sides stays on
 * both as it is until the reader has chosen.
 */
export class StudioHome implements Home {
  readonly isOwn = false;
  readonly deeds = [];
  readonly practising = say.practising;
  readonly failed = say.failed;
  readonly deleteAsk = say.deleteAsk;
  private readonly secret = secretOfAddress();
  private about: AboutFolder | undefined;
  /** What the folder holds, as far as was told, and when each of its files was told of last. */
  private readonly there = new Map<string, ToldFile>();
  private readonly toldAt = new Map<string, number>();
  private readonly agreed = new Map<string, Agreed>();
  private readonly conflicts = new Set<string>();
  private readonly unwritten = new Map<string, Words>();
  private readonly deleted = new Set<string>();
  private left: ToldOfFolder['left'] = [];
  private hidden = '';
  private fault: Words | undefined;
  private isLost = false;
  private opened: Promise<void> | undefined;
  private saving: Promise<void> | undefined;
  private sending: string | undefined;
  private isAgain = false;
  /** Whether the page shows what it was given of the folder. */
  private isShown = false;

  constructor(private readonly page: Dweller) {}

  get isReadOnly(): boolean {
    return this.about === undefined || this.about.isReadOnly;
  }

  get title(): Words {
    return say.title(this.about?.name ?? '…');
  }

  get where(): Words {
    if (this.about === undefined) return say.opening;
    return this.about.isReadOnly ? say.whereRead(this.about.name) : say.where(this.about.name);
  }

  get view(): NonNullable<Home['view']> {
    return this.about ?? {};
  }

  get isUnsaved(): boolean {
    if (!this.isShown || !this.page.isAtHome() || this.isReadOnly) return false;
    if (this.conflicts.size > 0 || this.deleted.size > 0) return true;
    return Object.entries(this.page.texts()).some(([name, text]) => this.agreed.get(name)?.text !== text);
  }

  get notice(): HomeNotice | undefined {
    if (this.fault !== undefined) return { words: this.fault, acts: [] };
    if (this.isLost) return { words: say.lost, acts: [] };
    const [conflict] = [...this.conflicts].sort();
    if (conflict !== undefined) return this.noticeOfConflict(conflict);
    const [failed] = this.unwritten.values();
    if (failed !== undefined) return { words: failed, acts: [[say.again, () => void this.saveAll()]] };
    const [first, ...others] = this.left;
    if (first !== undefined && this.hidden !== JSON.stringify(this.left)) {
      const hide = (): void => {
        this.hidden = JSON.stringify(this.left);
        this.page.showNotice();
      };
      return { words: say.left(first.name, first.why, others.length), acts: [[say.hide, hide]] };
    }
    const isEmpty = this.about !== undefined && this.page.isAtHome() && isNone(this.page.texts());
    return isEmpty ? { words: say.empty, acts: [] } : undefined;
  }

  async open(): Promise<KeptFiles | undefined> {
    if (this.secret === undefined) {
      this.fault = say.noSecret;
      this.page.showNotice();
      return undefined;
    }
    this.opened ??= new Promise((done) => void this.listen(done));
    await this.opened;
    this.isShown = false;
    this.conflicts.clear();
    this.unwritten.clear();
    this.deleted.clear();
    this.agreed.clear();
    const files = [...this.there.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return isNone(files)
      ? undefined
      : { files: Object.fromEntries(files.map(({ name, text }) => [name, text])) };
  }

  shown(): void {
    const texts = this.page.texts();
    for (const [name, { stamp }] of this.there) this.agreed.set(name, { stamp, text: texts[name] });
    this.isShown = this.about !== undefined;
  }

  begin(): void {
    // The folder stays what it is.
  }

  keep(): void {
    void this.saveAll();
  }

  save(): void {
    void this.saveAll();
  }

  removed(name: string): void {
    if (this.agreed.has(name)) this.deleted.add(name);
    this.conflicts.delete(name);
    this.unwritten.delete(name);
    this.page.showNotice();
  }

  async settled(): Promise<boolean> {
    await this.saveAll();
    if (this.isUnsaved) this.page.tell(say.unsaved);
    return !this.isUnsaved;
  }

  private noticeOfConflict(name: string): HomeNotice {
    const there = this.there.get(name);
    const others = this.conflicts.size - 1;
    const keepHere = (): void => {
      this.conflicts.delete(name);
      if (there === undefined) this.agreed.delete(name);
      else this.agreed.set(name, { stamp: there.stamp, text: undefined });
      this.page.showNotice();
      void this.saveAll();
    };
    const takeThere = (): void => {
      if (there === undefined) this.letGo(name);
      else this.accept(there, true);
      this.page.showNotice();
    };
    return there === undefined
      ? {
          words: say.conflictGone(name, others),
          acts: [
            [say.keepHere, keepHere],
            [say.letGo, takeThere],
          ],
        }
      : {
          words: say.conflict(name, others),
          acts: [
            [say.keepHere, keepHere],
            [say.takeThere, takeThere],
          ],
        };
  }

  // ---- what is told of the folder ----

  /** Hears what is told of the folder, as long as this page is open; `first` is called when it knows what there is. */
  private async listen(first: () => void): Promise<void> {
    for (;;) {
      try {
        const answer = await fetch(asked.folder, { headers: this.proof(), cache: 'no-store' });
        if (answer.status === 401) {
          this.fault = say.wrongSecret;
          this.page.showNotice();
          first();
          return;
        }
        if (answer.ok && answer.body !== null)
          for await (const line of linesOf(answer.body)) {
            this.hear(JSON.parse(line) as ToldOfFolder);
            first();
          }
      } catch {
        // A studio that has ended, or that is not there for a moment.
      }
      if (!this.isLost) {
        this.isLost = true;
        this.page.showNotice();
      }
      await new Promise((done) => setTimeout(done, pause));
    }
  }

  private hear({ at, files, gone, left, about }: ToldOfFolder): void {
    this.left = left;
    const told = new Map<string, ToldFile | undefined>(gone.map((name) => [name, undefined]));
    // The first line of an answer tells all that there is.
    if (about !== undefined) for (const name of this.there.keys()) told.set(name, undefined);
    for (const file of files) told.set(file.name, file);
    for (const [name, file] of told) this.know(name, file, at);
    const wasLost = this.isLost;
    this.isLost = false;
    if (about !== undefined) this.about = about;
    if (this.isShown && this.page.isAtHome()) for (const name of told.keys()) this.reconcile(name);
    this.page.showNotice();
    if (wasLost) void this.saveAll();
  }

  /** Takes in what was told of a file, unless something later is known. */
  private know(name: string, file: ToldFile | undefined, at: number): void {
    if ((this.toldAt.get(name) ?? -1) > at) return;
    this.toldAt.set(name, at);
    if (file === undefined) this.there.delete(name);
    else this.there.set(name, file);
  }

  /** Brings page and folder together where one of them is otherwise than both were; where both are, the reader is asked. */
  private reconcile(name: string): void {
    // What becomes of a file that is on its way is known when the answer comes.
    if (this.sending === name) return;
    const there = this.there.get(name);
    const agreed = this.agreed.get(name);
    const here = this.page.textOf(name);
    if ((there?.stamp ?? null) === (agreed?.stamp ?? null)) this.conflicts.delete(name);
    else if (here === undefined) {
      if (there === undefined) this.letGo(name);
      else {
        if (this.deleted.delete(name)) this.page.tell(say.back(name));
        this.accept(there, false);
      }
    } else if (agreed !== undefined && here === agreed.text) {
      if (there === undefined) this.letGo(name);
      else this.accept(there, false);
    } else if (there !== undefined && isSameText(here, there.text)) {
      this.agreed.set(name, { stamp: there.stamp, text: here });
      this.conflicts.delete(name);
    } else this.conflicts.add(name);
  }

  private accept({ name, text, stamp }: ToldFile, undoable: boolean): void {
    this.conflicts.delete(name);
    this.unwritten.delete(name);
    this.agreed.set(name, { stamp, text: this.page.take(name, text, undoable) });
  }

  private letGo(name: string): void {
    this.conflicts.delete(name);
    this.unwritten.delete(name);
    this.deleted.delete(name);
    this.agreed.delete(name);
    this.page.drop(name);
  }

  // ---- what is written into the folder ----

  /** Saves what is otherwise on the page, one file after the other; again, where it is asked meanwhile. */
  private async saveAll(): Promise<void> {
    if (this.saving !== undefined) {
      this.isAgain = true;
      return this.saving;
    }
    const save = async (): Promise<void> => {
      do {
        this.isAgain = false;
        await this.saveOnce();
      } while (this.isAgain);
    };
    this.saving = save();
    await this.saving;
    this.saving = undefined;
    this.page.showNotice();
  }

  private async saveOnce(): Promise<void> {
    if (this.isReadOnly || this.isLost) return;
    let isWhole = true;
    for (const name of Object.keys(this.page.texts())) {
      if (!this.isShown || !this.page.isAtHome()) return;
      // As it stands now: while another file was saved it may have become otherwise.
      const text = this.page.textOf(name);
      if (text === undefined) continue;
      this.deleted.delete(name);
      const agreed = this.agreed.get(name);
      if (agreed?.text === text) continue;
      if (this.conflicts.has(name)) isWhole = false;
      else isWhole = (await this.write({ name, text, was: agreed?.stamp ?? null })) && isWhole;
    }
    // What was renamed is not deleted before it is there under its new name.
    if (isWhole) for (const name of [...this.deleted]) await this.remove(name);
  }

  /** Writes a file; gives whether it is there now. */
  private async write(asking: AskedToWrite): Promise<boolean> {
    const { name, text } = asking;
    this.sending = name;
    const answer = await this.ask(asked.write, asking);
    this.sending = undefined;
    if (answer === undefined) return false;
    if ('refused' in answer) {
      this.unwritten.set(name, answer.refused);
      return false;
    }
    this.unwritten.delete(name);
    if (!answer.done) this.know(name, answer.there ?? undefined, answer.at);
    else if (answer.stamp !== null) {
      this.know(name, { name, text, stamp: answer.stamp }, answer.at);
      this.agreed.set(name, { stamp: answer.stamp, text });
    }
    this.reconcile(name);
    return answer.done;
  }

  private async remove(name: string): Promise<void> {
    const was = this.agreed.get(name)?.stamp;
    if (was == null) {
      this.deleted.delete(name);
      return;
    }
    const answer = await this.ask(asked.remove, { name, was });
    if (answer === undefined) return;
    if ('refused' in answer) {
      this.page.tell(answer.refused);
      this.deleted.delete(name);
      const there = this.there.get(name);
      if (there !== undefined) this.accept(there, false);
      return;
    }
    this.know(name, answer.done ? undefined : (answer.there ?? undefined), answer.at);
    this.reconcile(name);
  }

  /** Asks for a change; nothing where the studio does not answer. */
  private async ask(what: string, change: AskedToWrite | AskedToRemove): Promise<AnswerToChange | undefined> {
    const body = JSON.stringify(change);
    try {
      const answer = await fetch(what, {
        method: 'POST',
        headers: { ...this.proof(), 'content-type': 'application/json' },
        body,
        keepalive: body.length < mostAtLast,
      });
      if (answer.ok) return (await answer.json()) as AnswerToChange;
    } catch {
      // Told by the one who listens, who loses the studio as well.
    }
    return undefined;
  }

  private proof(): Record<string, string> {
    return { authorization: `Bearer ${this.secret ?? ''}` };
  }
}

/**
 * The secret that came with the address, which is taken out of it, so that it does not stand there for others to see, or
 * go along with a copy of it. A window that is loaded again has kept it.
 */
function secretOfAddress(): string | undefined {
  const [, given] = /^#([\w-]{43})$/.exec(location.hash) ?? [];
  if (given !== undefined) history.replaceState(null, '', location.pathname);
  try {
    if (given !== undefined) sessionStorage.setItem(secretKey, given);
    return given ?? sessionStorage.getItem(secretKey) ?? undefined;
  } catch {
    return given;
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

function isNone(files: object): boolean {
  return Object.keys(files).length === 0;
}

/** Whether two texts differ only in how their lines end. */
function isSameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n');
  return plain(a) === plain(b);
}
