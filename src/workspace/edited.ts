import type { KringServices } from '../language/module.js';
import type { Fragment } from '../model/organisation.js';
import { readFragment } from './fragment.js';
import { type ReadPart, Rereader } from './reread.js';
import { KeptByKey, type KnownText, keyOf, Workspace } from './workspace.js';

/** The workspace of an editor, in which files are open: it answers at once, and knows files part by part. */
export class EditedWorkspace extends Workspace {
  private readonly rereaders = new Map<string, Rereader>();

  constructor(private readonly services: KringServices) {
    super();
  }

  /**
   * Takes in a file, or its new text. Gives whether anything changed.
   *
   * @param edited that the file is open in an editor: what it says is kept piece by piece, so that the next change
   * costs one piece
   */
  update(file: string, text: string, edited = false): boolean {
    if (!edited) this.rereaders.delete(file);
    if (this.hasText(file, text)) return false;
    let rereader = this.rereaders.get(file);
    if (edited && rereader === undefined) {
      rereader = new Rereader(this.services, file);
      this.rereaders.set(file, rereader);
    }
    const fragment = rereader?.read(text) ?? readFragment(this.services, file, text);
    this.keep(
      file,
      rereader === undefined ? new KeptByKey(fragment, keyOf(text)) : new KeptByText(fragment, text),
    );
    return true;
  }

  /** The parts of a file that is open in an editor. */
  parts(file: string): readonly ReadPart[] | undefined {
    return this.rereaders.get(file)?.parts;
  }

  /**
   * Makes ready for changes to a file that has been opened in an editor, a little at a time: gives way after each piece
   * that was read, and ends where the file has got another text meanwhile.
   */
  *prepare(file: string, text: string): Generator<void, void> {
    if (this.rereaders.has(file) || !this.hasText(file, text)) return;
    const known = this.fragment(file);
    const rereader = new Rereader(this.services, file);
    this.rereaders.set(file, rereader);
    for (const _ of rereader.prepare(text)) {
      yield;
      if (this.rereaders.get(file) !== rereader || this.fragment(file) !== known) return;
    }
  }

  override remove(file: string): boolean {
    this.rereaders.delete(file);
    return super.remove(file);
  }
}

/** What a file says that is edited: its text is there anyway, and at every letter a key would take longer to make. */
class KeptByText implements KnownText {
  constructor(
    readonly fragment: Fragment,
    private readonly text: string,
  ) {}

  get key(): string {
    return keyOf(this.text);
  }

  isOf(text: string): boolean {
    return this.text === text;
  }
}
