import { compareText } from '../model/build.js';
import type { Fragment, Organisation, Profile } from '../model/organisation.js';
import { cleanFragment } from './clean.js';
import { type BuiltGroup, regrouped } from './organisations.js';

/** The workspace at one moment. Plain data: it stays as it is when files change afterwards. */
export interface Snapshot {
  /** Counts the changes, so that an answer can be told from an older one. */
  readonly revision: number;
  readonly organisations: readonly Organisation[];
  /** In the order of their paths. */
  readonly files: readonly string[];
}

/**
 * Files and what they say: the one way from texts to organisations. Each file is parsed when its text changes, and
 * only then; of the text itself nothing is kept but for files that are open in an editor. Organisations are rebuilt whole.
 */
export class Workspace {
  private readonly known = new Map<string, KnownText>();
  private alone: ReadonlySet<string> = new Set();
  private groups: ReadonlyMap<string, BuiltGroup> = new Map();
  private latest: Snapshot | undefined;
  private revision = 0;
  /** Reads texts in which something is wrong; loaded with the first of them, as it takes longer than most files. */
  private whole: ((file: string, text: string) => Fragment) | undefined;
  /** Counts the profiles that were set, as an organisation holds the one that it was built under. */
  profiles = 0;

  constructor(
    /** A profile that goes before what the organisations say. */
    private profile?: Profile,
  ) {}

  /**
   * Takes in a file, or its new text. Gives whether anything changed.
   *
   * @param known what just this text was found to say before, where anybody knows
   */
  async read(file: string, text: string, known?: () => Promise<Fragment | undefined>): Promise<boolean> {
    if (this.hasText(file, text)) return false;
    const before = await known?.();
    if (before !== undefined) {
      this.keep(file, new KeptByKey(before, keyOf(text)));
      return true;
    }
    let fragment = this.whole === undefined ? cleanFragment(file, text) : this.whole(file, text);
    if (fragment === undefined) {
      const [{ readFragment }, { kringServices }] = await Promise.all([
        import('./fragment.js'),
        import('../language/module.js'),
      ]);
      this.whole = (each, its) => readFragment(kringServices(), each, its);
      fragment = this.whole(file, text);
    }
    this.keep(file, new KeptByKey(fragment, keyOf(text)));
    return true;
  }

  /** Whether a file is known with just this text. */
  protected hasText(file: string, text: string): boolean {
    return this.known.get(file)?.isOf(text) === true;
  }

  protected keep(file: string, known: KnownText): void {
    this.known.set(file, known);
    this.changed();
  }

  /** Sets the profile that goes before what the organisations say; nothing, for none. */
  useProfile(profile: Profile | undefined): void {
    if (profile === this.profile) return;
    if (profile === undefined) delete this.profile;
    else this.profile = profile;
    this.groups = new Map();
    this.profiles++;
    this.changed();
  }

  /**
   * Says which files are alone: open texts that no folder has as a file of an organisation, such as an older copy, or a
   * text without a file. Gives whether that is otherwise than before.
   */
  standAlone(files: ReadonlySet<string>): boolean {
    if (files.size === this.alone.size && [...files].every((file) => this.alone.has(file))) return false;
    this.alone = files;
    this.changed();
    return true;
  }

  isAlone(file: string): boolean {
    return this.alone.has(file);
  }

  /** Forgets a file. */
  remove(file: string): boolean {
    const gone = this.known.delete(file);
    if (gone) this.changed();
    return gone;
  }

  has(file: string): boolean {
    return this.known.has(file);
  }

  /** The files that it has, in no order. */
  files(): readonly string[] {
    return [...this.known.keys()];
  }

  /** What a file says, where the workspace has it. */
  fragment(file: string): Fragment | undefined {
    return this.known.get(file)?.fragment;
  }

  /** What a text of a file says, where that is the text that the workspace has of it. */
  fragmentOf(file: string, key: string): Fragment | undefined {
    const known = this.known.get(file);
    return known?.key === key ? known.fragment : undefined;
  }

  /** The organisations of other files, or of other states of them. What is the same as in its own is the very same. */
  organisationsOf(fragments: readonly Fragment[]): readonly Organisation[] {
    this.snapshot();
    const sorted = [...fragments].sort((a, b) => compareText(a.file, b.file));
    return [...regrouped(sorted, this.profile, this.groups, this.alone).values()].map(
      ({ organisation }) => organisation,
    );
  }

  /** The organisations of all files. The same snapshot as before, as long as nothing changed. */
  snapshot(): Snapshot {
    if (this.latest === undefined) {
      const files = [...this.known.keys()].sort(compareText);
      const fragments = files.map((file) => (this.known.get(file) as KnownText).fragment);
      this.groups = regrouped(fragments, this.profile, this.groups, this.alone);
      const organisations = [...this.groups.values()].map((group) => group.organisation);
      this.latest = { revision: this.revision, organisations, files };
    }
    return this.latest;
  }

  private changed(): void {
    this.revision++;
    this.latest = undefined;
  }
}

/** What a file says, and of which text that is known. */
export interface KnownText {
  readonly fragment: Fragment;
  /** {@link keyOf} the text. */
  readonly key: string;
  isOf(text: string): boolean;
}

/** What a text says of which only the key is kept. */
export class KeptByKey implements KnownText {
  constructor(
    readonly fragment: Fragment,
    readonly key: string,
  ) {}

  isOf(text: string): boolean {
    return this.key === keyOf(text);
  }
}

/** A short key of a text: two different texts have the same one with a chance of one in 2^53. */
export function keyOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return `${text.length}:${(4294967296 * (2097151 & b) + (a >>> 0)).toString(36)}`;
}
